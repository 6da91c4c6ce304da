import { existsSync, readFileSync } from 'node:fs';

import {
  formatMoney,
  KALSHI_CENT,
  KALSHI_DIRECT,
  orderFee,
  parseMoney,
  parsePrice,
  parseQuantity,
} from '@arbytron/domain';
import { describe, expect, it } from '@jest/globals';

import {
  dearestSchedule,
  NO_TERMS,
  overridden,
  scheduledAt,
  scheduleOf,
  type FeeTerms,
} from './fee-terms.js';

const GENERAL: FeeTerms = { type: 'quadratic', multiplier: 1 };
const schedule = (rate: number) => ({ model: 'kalshi', rate, rounding: KALSHI_CENT });

describe('scheduleOf', () => {
  it.each([
    ['quadratic', 1, 70_000],
    ['quadratic_with_maker_fees', 0.5, 35_000],
    ['quadratic_with_combo_maker_fees', 2, 140_000],
    ['margin_market_maker_program_fees', 1, 70_000],
    ['quadratic', 0, 0],
    ['quadratic', 1 / 3, 23_334],
  ])('reads %s times %d', (type, multiplier, rate) => {
    expect(scheduleOf({ type, multiplier }, KALSHI_CENT)).toEqual(schedule(rate));
  });

  it.each([
    ['flat', 1],
    ['something_new', 1],
    [null, 1],
    ['quadratic', null],
    ['quadratic', -1],
    ['quadratic', Number.NaN],
  ])('knows no fee for %s times %s', (type, multiplier) => {
    expect(scheduleOf({ type, multiplier }, KALSHI_CENT)).toBeNull();
  });
});

describe('dearestSchedule', () => {
  const now = { current: GENERAL, changes: [] };
  const none = { current: NO_TERMS, changes: [] };

  it('lets an event override what its series says, field by field', () => {
    expect(overridden(GENERAL, { type: null, multiplier: 0.5 })).toEqual({
      type: 'quadratic',
      multiplier: 0.5,
    });
    const half = { current: { type: null, multiplier: 0.5 }, changes: [] };
    expect(dearestSchedule(now, half, 0, KALSHI_CENT)).toEqual(schedule(35_000));
  });

  it('reckons with a rise that is announced for before the horizon, and with no later one', () => {
    const cheap: FeeTerms = { type: 'quadratic', multiplier: 0.5 };
    const rising = { current: cheap, changes: [{ terms: GENERAL, at: 1_000 }] };
    expect(dearestSchedule(rising, none, 1_000, KALSHI_CENT)).toEqual(schedule(70_000));
    expect(dearestSchedule(rising, none, 999, KALSHI_CENT)).toEqual(schedule(35_000));
    const anyTime = { current: NO_TERMS, changes: [{ terms: { type: null, multiplier: 2 }, at: null }] };
    expect(dearestSchedule({ current: cheap, changes: [] }, anyTime, 0, KALSHI_CENT)).toEqual(
      schedule(140_000),
    );
  });

  it('takes no advantage of a fall before it happened', () => {
    const falling = { current: GENERAL, changes: [{ terms: { type: 'quadratic', multiplier: 0 }, at: 1 }] };
    expect(dearestSchedule(falling, none, 10, KALSHI_CENT)).toEqual(schedule(70_000));
  });

  it('knows no fee when announced terms are of an unknown type', () => {
    const strange = { current: GENERAL, changes: [{ terms: { type: 'flat', multiplier: 1 }, at: 1 }] };
    expect(dearestSchedule(strange, none, 10, KALSHI_CENT)).toBeNull();
  });

  it('knows no fee when the series is unknown', () => {
    expect(dearestSchedule(none, none, 0, KALSHI_CENT)).toBeNull();
  });
});

describe('scheduledAt', () => {
  it('reads texts, seconds and milliseconds, and says when it cannot', () => {
    const at = Date.parse('2026-08-09T07:17:29Z');
    expect(scheduledAt('2026-08-09T07:17:29Z')).toBe(at);
    expect(scheduledAt(at / 1000)).toBe(at);
    expect(scheduledAt(at)).toBe(at);
    expect(scheduledAt(String(at / 1000))).toBe(at);
    expect(scheduledAt('soon')).toBeNull();
    expect(scheduledAt(null)).toBeNull();
  });
});

const VECTORS = new URL('../../../../../shared/fixtures/kalshi/fee_vectors.json', import.meta.url);
interface Vectors {
  readonly vectors: readonly {
    P: string;
    C: string;
    taker_ceil_cent: string;
    taker_direct: string;
    half_mult_taker_ceil_cent: string;
  }[];
  readonly real_fills: readonly {
    count_fp: string;
    yes_price_dollars: string;
    fee_multiplier: string;
    ruleA_tradefee_ceil_centicent: string;
  }[];
}

// Skipped where the recorded figures are not at hand.
(existsSync(VECTORS) ? describe : describe.skip)('recorded fees', () => {
  const read = (): Vectors => JSON.parse(readFileSync(VECTORS, 'utf8')) as Vectors;
  const feeOf = (multiplier: number, rounding: number, price: string, quantity: string): string => {
    const fees = scheduleOf({ type: 'quadratic', multiplier }, rounding)!;
    return formatMoney(orderFee(fees, [{ price: parsePrice(price), quantity: parseQuantity(quantity) }]));
  };
  const same = (text: string): string => formatMoney(parseMoney(text));

  it('agrees with the published schedule and the direct one', () => {
    for (const { P, C, taker_ceil_cent, taker_direct, half_mult_taker_ceil_cent } of read().vectors) {
      expect([P, C, feeOf(1, KALSHI_CENT, P, C)]).toEqual([P, C, same(taker_ceil_cent)]);
      // The direct figure also holds what the balance loses when the notional itself is finer than $0.0001.
      const beyond = parseMoney(taker_direct) - parseMoney(feeOf(1, KALSHI_DIRECT, P, C));
      expect([P, C, beyond]).toEqual([
        P,
        C,
        (KALSHI_DIRECT - ((parsePrice(P) * parseQuantity(C)) % KALSHI_DIRECT)) % KALSHI_DIRECT,
      ]);
      expect([P, C, feeOf(0.5, KALSHI_CENT, P, C)]).toEqual([P, C, same(half_mult_taker_ceil_cent)]);
    }
  });

  it('agrees with what real fills were charged', () => {
    const { real_fills } = read();
    expect(real_fills.length).toBeGreaterThan(10);
    for (const fill of real_fills) {
      const fee = feeOf(Number(fill.fee_multiplier), KALSHI_DIRECT, fill.yes_price_dollars, fill.count_fp);
      expect([fill.count_fp, fee]).toEqual([fill.count_fp, same(fill.ruleA_tradefee_ceil_centicent)]);
    }
  });
});
