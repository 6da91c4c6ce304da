import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KALSHI_CENT, KALSHI_DIRECT, type FeeSchedule } from './schedule.js';
import { orderFee } from './order-fee.js';

const kalshi = (rounding: number, rate = 70_000): FeeSchedule => ({ model: 'kalshi', rate, rounding });

describe('orderFee', () => {
  // Price, contracts, fee to the next cent, fee to the next hundredth of a cent: the venue's published examples.
  it.each([
    [100, 1, 10_000, 700],
    [100, 100, 70_000, 69_300],
    [500, 100, 340_000, 332_500],
    [1_000, 10, 70_000, 63_000],
    [2_500, 100, 1_320_000, 1_312_500],
    [3_500, 7, 120_000, 111_500],
    [5_000, 1, 20_000, 17_500],
    [5_000, 3, 60_000, 52_500],
    [5_000, 100, 1_750_000, 1_750_000],
    [6_300, 250, 4_080_000, 4_079_300],
    [9_000, 100, 630_000, 630_000],
    [9_900, 1, 10_000, 700],
  ])('Kalshi at %i for %i contracts', (price, contracts, cent, direct) => {
    const fills = [{ price, quantity: contracts * 100 }];
    expect(orderFee(kalshi(KALSHI_CENT), fills)).toBe(cent);
    expect(orderFee(kalshi(KALSHI_DIRECT), fills)).toBe(direct);
  });

  it('halves with a multiplier of one half', () => {
    expect(orderFee(kalshi(KALSHI_CENT, 35_000), [{ price: 5_000, quantity: 10_000 }])).toBe(880_000);
    expect(orderFee(kalshi(KALSHI_DIRECT, 35_000), [{ price: 5_000, quantity: 10_000 }])).toBe(875_000);
  });

  it('Polymarket charges by the rate of the market, to five decimal places', () => {
    const crypto: FeeSchedule = { model: 'polymarket', rate: 70_000, rounding: 10 };
    const politics: FeeSchedule = { model: 'polymarket', rate: 40_000, rounding: 10 };
    expect(orderFee(crypto, [{ price: 5_000, quantity: 10_000 }])).toBe(1_750_000);
    expect(orderFee(politics, [{ price: 5_000, quantity: 10_000 }])).toBe(1_000_000);
    // 1.23 shares at 0.37: 0.07 × 1.23 × 0.2331 = 0.02006991
    expect(orderFee(crypto, [{ price: 3_700, quantity: 123 }])).toBe(20_070);
  });

  it('rounds once for the order, not once for each fill', () => {
    const fills = Array.from({ length: 10 }, () => ({ price: 5_000, quantity: 100 }));
    expect(orderFee(kalshi(KALSHI_CENT), fills)).toBe(180_000);
  });

  it('is the exact quadratic fee rounded up, for any size', () => {
    const fill = fc.record({
      price: fc.integer({ min: 1, max: 9_999 }),
      quantity: fc.integer({ min: 1, max: 1e8 }),
    });
    fc.assert(
      fc.property(
        fc.array(fill, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(10, 100, 10_000),
        (fills, rate, rounding) => {
          const exact = fills.reduce(
            (sum, { price, quantity }) =>
              sum + BigInt(quantity) * BigInt(price) * BigInt(10_000 - price) * BigInt(rate),
            0n,
          );
          const fee = BigInt(orderFee({ model: 'kalshi', rate, rounding }, fills));
          const unit = BigInt(rounding);
          expect(fee % unit).toBe(0n);
          expect(fee * 10_000_000_000n >= exact).toBe(true);
          expect((fee - unit) * 10_000_000_000n < exact).toBe(true);
        },
      ),
    );
  });
});
