import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { feeOfWeight, feeWeight, type FeeSchedule } from '@arbytron/domain';
import fc from 'fast-check';

import { fillsOfTrade, matchedUnits, tradeStatusOf } from './fills.js';
import type { MarketFacts } from './normalize.js';
import { tradeWire, type TradeWire } from './wire.js';

const SHARED = new URL('../../../../../shared/fixtures/polymarket/', import.meta.url);
const fee: FeeSchedule = { model: 'polymarket', rate: 40_000, rounding: 10 };
const facts: MarketFacts = {
  marketId: '0xm',
  yesTokenId: '111',
  noTokenId: '222',
  negRisk: false,
  step: 100,
  fee,
};

const trade = (changes: Partial<TradeWire> = {}): TradeWire => ({
  id: 'trade-1',
  taker_order_id: '0xTAKER',
  market: '0xm',
  asset_id: '111',
  side: 'BUY',
  size: '30',
  price: '0.513',
  status: 'MATCHED',
  match_time: '1725958681',
  maker_orders: [
    { order_id: '0xm1', matched_amount: '10', price: '0.5', asset_id: '111', side: 'SELL' },
    { order_id: '0xm2', matched_amount: '20', price: '0.48', asset_id: '222', side: 'BUY' },
  ],
  ...changes,
});

describe('fills of a trade', () => {
  it('are the taker’s at the makers’ prices, a maker of the other token at one less its price', () => {
    const fills = fillsOfTrade(trade(), '0xtaker', facts);
    expect(fills).toMatchObject([
      {
        tradeId: 'trade-1:5200',
        venueOrderId: '0xtaker',
        outcome: 'Yes',
        side: 'buy',
        price: 5_200,
        quantity: 2_000,
        liquidity: 'taker',
      },
      {
        tradeId: 'trade-1:5000',
        outcome: 'Yes',
        side: 'buy',
        price: 5_000,
        quantity: 1_000,
        venueTime: 1_725_958_681_000,
      },
    ]);
    const weight =
      feeWeight({ price: 5_200, quantity: 2_000 }) + feeWeight({ price: 5_000, quantity: 1_000 });
    expect(fills[0]!.fee + fills[1]!.fee).toBe(feeOfWeight(fee, weight));
    // 20 × 0.04 × 0.52 × 0.48 + 10 × 0.04 × 0.5 × 0.5, in micro-dollars.
    expect(feeOfWeight(fee, weight)).toBe(299_680);
  });

  it('are the maker’s at its own price and without a fee', () => {
    expect(fillsOfTrade(trade(), '0xm2', facts)).toEqual([
      {
        tradeId: 'trade-1:0xm2',
        venueOrderId: '0xm2',
        marketId: '0xm',
        outcome: 'No',
        side: 'buy',
        price: 4_800,
        quantity: 2_000,
        fee: 0,
        liquidity: 'maker',
        venueTime: 1_725_958_681_000,
      },
    ]);
    const unsaid = trade({ maker_orders: trade().maker_orders!.map(({ side: _side, ...maker }) => maker) });
    expect(fillsOfTrade(unsaid, '0xm1', facts)).toMatchObject([{ side: 'sell', outcome: 'Yes' }]);
    expect(fillsOfTrade(unsaid, '0xm2', facts)).toMatchObject([{ side: 'buy', outcome: 'No' }]);
    expect(fillsOfTrade(trade(), '0xother', facts)).toEqual([]);
  });

  it('use the average when the split is missing or does not add up, rounded against us', () => {
    const without = trade({ status: 'MINED', maker_orders: [], price: '0.51333333' });
    expect(fillsOfTrade(without, '0xtaker', facts)).toMatchObject([{ price: 5_134, quantity: 3_000 }]);
    const short = trade({ status: 'CONFIRMED', size: '40', side: 'SELL', price: '0.51333333' });
    expect(fillsOfTrade(short, '0xtaker', facts)).toMatchObject([{ price: 5_133, quantity: 4_000 }]);
  });

  it('wait for the split of a young trade: its executions must not change their ids', () => {
    for (const status of ['MATCHED', 'TRADE_STATUS_MATCHED', 'MATCHED_NOT_BROADCASTED', 'RETRYING']) {
      expect(() => fillsOfTrade(trade({ status, maker_orders: [] }), '0xtaker', facts)).toThrow(
        'not all listed',
      );
    }
  });

  it('charge the dearest known rate where the market’s is not known', () => {
    const unknown = fillsOfTrade(trade(), '0xtaker', { ...facts, fee: null });
    const known = fillsOfTrade(trade(), '0xtaker', facts);
    expect(unknown[0]!.fee).toBeGreaterThan(known[0]!.fee);
  });

  it('refuse a token of another market', () => {
    expect(() => fillsOfTrade(trade({ asset_id: '999' }), '0xtaker', facts)).toThrow('not of market');
  });

  it('book the money of fractions of a hundredth to the micro-dollar, and never in our favour', () => {
    const level = fc.record({
      price: fc.integer({ min: 1, max: 9_999 }),
      units: fc.integer({ min: 1, max: 50_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('BUY' as const, 'SELL' as const),
        (levels, side) => {
          const units = levels.reduce((sum, one) => sum + one.units, 0);
          const wire = trade({
            side,
            size: (units / 1e6).toFixed(6),
            maker_orders: levels.map((one, index) => ({
              order_id: `0xm${index}`,
              matched_amount: (one.units / 1e6).toFixed(6),
              price: (one.price / 1e4).toFixed(4),
              asset_id: '111',
            })),
          });
          const free: MarketFacts = { ...facts, fee: { model: 'none' } };
          const fills = fillsOfTrade(wire, '0xtaker', free);
          if (fills.length === 0) return expect(units).toBeLessThan(10_000);
          const lots = fills.reduce((sum, fill) => sum + fill.quantity, 0);
          const money = fills.reduce(
            (sum, fill) => sum + fill.price * fill.quantity + (side === 'BUY' ? fill.fee : -fill.fee),
            0,
          );
          const exact = levels.reduce((sum, one) => sum + BigInt(one.units) * BigInt(one.price), 0n);
          expect(lots).toBe(side === 'BUY' ? Math.floor(units / 10_000) : Math.ceil(units / 10_000));
          expect(BigInt(money)).toBe(side === 'BUY' ? (exact + 9_999n) / 10_000n : exact / 10_000n);
          for (const fill of fills) expect(fill.fee).toBeGreaterThanOrEqual(0);
          expect(new Set(fills.map((fill) => fill.tradeId)).size).toBe(fills.length);
        },
      ),
    );
  });

  it('tell where a trade stands', () => {
    expect(tradeStatusOf({ status: 'TRADE_STATUS_FAILED' })).toBe('failed');
    expect(tradeStatusOf({ status: 'CONFIRMED' })).toBe('confirmed');
    for (const status of ['MATCHED', 'MATCHED_NOT_BROADCASTED', 'MINED', 'RETRYING'])
      expect(tradeStatusOf({ status })).toBe('matched');
  });
});

const recorded = existsSync(SHARED) ? it : it.skip;
describe('recorded trades (skipped without the shared fixtures)', () => {
  recorded('are read, with shares and sides that add up', () => {
    for (const name of ['1', '2', '3', '4']) {
      const wire = tradeWire.parse(
        JSON.parse(readFileSync(new URL(`nautilus_py__ws__user_trade${name}.json`, SHARED), 'utf8')),
      );
      const tokens = [wire.asset_id, ...wire.maker_orders!.map((maker) => maker.asset_id)];
      const other = tokens.find((token) => token !== wire.asset_id) ?? '0';
      const at: MarketFacts = {
        ...facts,
        yesTokenId: wire.asset_id,
        noTokenId: other,
        marketId: wire.market,
      };
      const fills = fillsOfTrade(wire, wire.taker_order_id, at);
      expect(fills.length).toBeGreaterThan(0);
      expect(fills.reduce((sum, fill) => sum + fill.quantity, 0)).toBe(
        Math.floor(matchedUnits(wire, wire.taker_order_id) / 10_000),
      );
      for (const fill of fills) expect(fill.price).toBeGreaterThan(0);
    }
  });
});
