import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderFee } from '../fees/order-fee.js';
import { NO_FEE, type FeeSchedule } from '../fees/schedule.js';
import { leastCommonMultiple, payout, RATE_ONE, type Money, type Quantity } from '../units.js';
import { sizeCover, walk, type SizingLeg, type SizingLimits } from './cover-sizing.js';

const UNLIMITED: SizingLimits = { maxCapital: 1e15, requiredSpread: 0 };
const CENT_FEE: FeeSchedule = { model: 'kalshi', rate: 70_000, rounding: 10_000 };
const SHARE_FEE: FeeSchedule = { model: 'polymarket', rate: 50_000, rounding: 10 };

const leg = (asks: [number, number][], more: Partial<SizingLeg> = {}): SizingLeg => ({
  asks: asks.map(([price, quantity]) => ({ price, quantity })),
  fee: NO_FEE,
  lot: 100,
  minSize: 100,
  minNotional: 0,
  ...more,
});

/** Tries every legal quantity. Slow, obvious, and written without a look at the real one. */
function bruteForce(
  legs: readonly SizingLeg[],
  limits: SizingLimits,
): { quantity: Quantity; profit: Money } | null {
  const lot = legs.reduce((multiple, l) => leastCommonMultiple(multiple, l.lot), 1);
  const depth = Math.min(...legs.map((l) => l.asks.reduce((sum, level) => sum + level.quantity, 0)));
  let best: { quantity: Quantity; profit: Money } | null = null;
  for (let quantity = lot; quantity <= depth; quantity += lot) {
    let outlay = 0;
    let legal = true;
    for (const l of legs) {
      const fills = walk(l.asks, quantity);
      const cost = fills.reduce((sum, fill) => sum + fill.price * fill.quantity, 0);
      outlay += cost + orderFee(l.fee, fills);
      legal &&= quantity >= l.minSize && cost >= l.minNotional;
    }
    const profit = payout(quantity) - outlay;
    const spreadMet =
      BigInt(profit) * BigInt(RATE_ONE) >= BigInt(payout(quantity)) * BigInt(limits.requiredSpread);
    if (!legal || outlay > limits.maxCapital || profit <= 0 || !spreadMet) continue;
    if (best === null || profit > best.profit) best = { quantity, profit };
  }
  return best;
}

describe('sizeCover', () => {
  it('walks both ladders until the next contract loses', () => {
    const size = sizeCover(
      [
        leg([
          [4_000, 1_000],
          [4_500, 1_000],
        ]),
        leg([
          [5_000, 500],
          [5_400, 700],
          [5_800, 1_000],
        ]),
      ],
      UNLIMITED,
    );
    // 0.40+0.50, 0.40+0.54, then 0.45+0.54, 0.45+0.58 loses.
    expect(size).toMatchObject({ quantity: 1_200, profit: 500 * 1_000 + 500 * 600 + 200 * 100 });
  });

  it('leaves a quantity that loses only by the rounding of fees', () => {
    const size = sizeCover([leg([[4_900, 100]], { fee: CENT_FEE }), leg([[4_950, 100]])], UNLIMITED);
    expect(size).toBe('no_edge');
  });

  it.each([
    ['no_asks', [leg([]), leg([[4_000, 100]])], UNLIMITED],
    ['below_minimum', [leg([[4_000, 400]], { minSize: 500 }), leg([[4_000, 900]])], UNLIMITED],
    ['below_minimum', [leg([[4_000, 1_000]], { minNotional: 4_000_001 }), leg([[4_000, 1_000]])], UNLIMITED],
    ['capital', [leg([[4_000, 1_000]]), leg([[4_000, 1_000]])], { ...UNLIMITED, maxCapital: 799_999 }],
    ['no_edge', [leg([[5_000, 100]]), leg([[5_000, 100]])], UNLIMITED],
    ['below_trigger', [leg([[4_950, 100]]), leg([[4_950, 100]])], { ...UNLIMITED, requiredSpread: 10_001 }],
  ] as const)('refuses with %s', (reason, legs, limits) => {
    expect(sizeCover(legs, limits)).toBe(reason);
  });

  it('takes the smaller trade that meets the spread when the most profitable one does not', () => {
    const legs = [
      leg([
        [4_000, 1_000],
        [4_890, 9_000],
      ]),
      leg([[5_100, 10_000]]),
    ];
    const size = sizeCover(legs, { ...UNLIMITED, requiredSpread: 50_000 });
    expect(size).toMatchObject(bruteForce(legs, { ...UNLIMITED, requiredSpread: 50_000 })!);
  });

  it('finds what trying every quantity finds', () => {
    const ladder = fc
      .uniqueArray(
        fc.record({
          price: fc.integer({ min: 4_300, max: 5_300 }),
          quantity: fc.integer({ min: 1, max: 900 }),
        }),
        {
          selector: (l) => l.price,
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((levels) => levels.sort((a, b) => a.price - b.price));
    const anyLeg = fc.record({
      asks: ladder,
      fee: fc.constantFrom(NO_FEE, CENT_FEE, SHARE_FEE),
      lot: fc.constantFrom(1, 10, 100),
      minSize: fc.constantFrom(1, 100, 500),
      minNotional: fc.constantFrom(0, 1_000_000),
    });
    const limits = fc.record({
      maxCapital: fc.constantFrom(1e15, 9_000_000, 2_500_000),
      requiredSpread: fc.constantFrom(0, 5_000, 30_000),
    });
    fc.assert(
      fc.property(anyLeg, anyLeg, limits, (first, second, limit) => {
        const size = sizeCover([first, second], limit);
        const expected = bruteForce([first, second], limit);
        if (expected === null) expect(typeof size).toBe('string');
        else expect(size).toMatchObject({ profit: expected.profit });
      }),
      { numRuns: 400 },
    );
  });
});
