import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { easternDay, easternHour } from './eastern-time.js';

const at = (iso: string): number => Date.parse(iso);

describe('time in New York', () => {
  it.each([
    ['2026-03-08T06:59:59Z', '2026-03-08', 'before summer time begins'],
    ['2026-03-09T03:59:59Z', '2026-03-08', 'the last second of that day'],
    ['2026-03-09T04:00:00Z', '2026-03-09', 'the first of the next'],
    ['2026-11-01T03:59:59Z', '2026-10-31', 'still four hours behind'],
    ['2026-11-02T04:59:59Z', '2026-11-01', 'five hours behind again'],
    ['2026-05-11T00:10:00Z', '2026-05-10', 'a game in the evening'],
  ])('%s is a moment of %s: %s', (moment, day) => {
    expect(new Date(easternDay(at(moment))).toISOString().slice(0, 10)).toBe(day);
  });

  it('agrees with the tables of the platform', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short' });
    const moments = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(new Date(easternDay(moment)).toISOString().slice(0, 10)).toBe(format.format(moment));
      }),
    );
  });

  it('turns an hour there into a moment', () => {
    expect(new Date(easternHour(at('2026-05-10T00:00:00Z'), 14)).toISOString()).toBe(
      '2026-05-10T18:00:00.000Z',
    );
    expect(new Date(easternHour(at('2026-12-10T00:00:00Z'), 20)).toISOString()).toBe(
      '2026-12-11T01:00:00.000Z',
    );
  });
});
