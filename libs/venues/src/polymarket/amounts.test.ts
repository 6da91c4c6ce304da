import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parseMoney, parsePrice, parseQuantity } from '@arbytron/domain';
import fc from 'fast-check';

import { limitAmounts, spendAmounts } from './amounts.js';

const VECTORS = new URL(
  '../../../../../shared/fixtures/polymarket/vectors__order_amounts.json',
  import.meta.url,
);
const STEPS = [1000, 100, 50, 25, 10, 1];

/** Decimals of a share product that the venue's rounding table allows for a price grid. */
const AMOUNT_DECIMALS: Record<number, number> = { 1000: 3, 100: 4, 50: 5, 25: 6, 10: 5, 1: 6 };

describe('limit amounts', () => {
  it('are exact: known values', () => {
    expect(limitAmounts('buy', 5_700, 1_337)).toEqual({ makerAmount: 7_620_900n, takerAmount: 13_370_000n });
    expect(limitAmounts('sell', 1_230, 777)).toEqual({ makerAmount: 7_770_000n, takerAmount: 955_710n });
    expect(limitAmounts('sell', 1_234, 999)).toEqual({ makerAmount: 9_990_000n, takerAmount: 1_232_766n });
  });

  it('never need more decimals than the rounding table allows, on any grid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STEPS),
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (step, seed, quantity) => {
          const price = Math.max(step, seed - (seed % step));
          const { makerAmount } = limitAmounts('buy', price, quantity);
          const unit = 10n ** BigInt(6 - AMOUNT_DECIMALS[step]!);
          expect(makerAmount % unit).toBe(0n);
        },
      ),
    );
  });
});

describe('spend amounts', () => {
  it('offer whole cents, at a price not below the limit, and no more than was meant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 10_000, max: 1e12 }),
        (price, spend) => {
          const { makerAmount, takerAmount } = spendAmounts(spend, price);
          expect(makerAmount % 10_000n).toBe(0n);
          expect(takerAmount % 100n).toBe(0n);
          expect(makerAmount <= BigInt(spend)).toBe(true);
          // The order's own price, makerAmount / takerAmount, reaches the limit: it can meet an ask at the limit.
          expect(makerAmount * 10_000n >= takerAmount * BigInt(price)).toBe(true);
        },
      ),
    );
  });
});

const recorded = existsSync(VECTORS) ? it : it.skip;
describe('vectors of the official client (skipped without the shared fixtures)', () => {
  interface Vector {
    readonly side: 'BUY' | 'SELL';
    readonly price: number;
    readonly size: number;
    readonly amount: number;
    readonly tick: string;
    readonly makerAmount: string;
    readonly takerAmount: string;
  }
  const vectors = existsSync(VECTORS) ? JSON.parse(readFileSync(VECTORS, 'utf8')) : { limit: [], market: [] };

  recorded('limit orders', () => {
    const onGrid = (vectors.limit as Vector[]).filter(
      (one) => parsePrice(one.price) % parsePrice(one.tick) === 0,
    );
    expect(onGrid.length).toBeGreaterThan(8);
    for (const one of onGrid) {
      const ours = limitAmounts(
        one.side === 'BUY' ? 'buy' : 'sell',
        parsePrice(one.price),
        parseQuantity(one.size, 'down'),
      );
      expect(ours).toEqual({ makerAmount: BigInt(one.makerAmount), takerAmount: BigInt(one.takerAmount) });
    }
  });

  recorded('market orders', () => {
    for (const one of vectors.market as Vector[]) {
      const price = parsePrice(one.price);
      const ours =
        one.side === 'BUY'
          ? spendAmounts(parseMoney(one.amount), price)
          : limitAmounts('sell', price, parseQuantity(one.amount));
      expect(ours).toEqual({ makerAmount: BigInt(one.makerAmount), takerAmount: BigInt(one.takerAmount) });
    }
  });
});
