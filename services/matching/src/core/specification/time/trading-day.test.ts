import { describe, expect, it } from '@jest/globals';

import { lastTradingDay } from './trading-day.js';

/** The last trading day of a month, as the calendars of the New York Stock Exchange have it. */
const CASES: readonly (readonly [month: string, day: string])[] = [
  ['2024-03', '2024-03-28'], // Good Friday on the 29th
  ['2026-01', '2026-01-30'],
  ['2026-05', '2026-05-29'],
  ['2026-08', '2026-08-31'],
  ['2027-05', '2027-05-28'], // Memorial Day on the 31st
  ['2027-03', '2027-03-31'],
  ['2029-03', '2029-03-29'], // Good Friday on the 30th
  ['2026-12', '2026-12-31'],
];

describe('the last trading day', () => {
  it.each(CASES)('of %s is %s', (month, day) => {
    const [year, number] = month.split('-').map(Number);
    expect(new Date(lastTradingDay(Date.UTC(year!, number!, 1))).toISOString().slice(0, 10)).toBe(day);
  });
});
