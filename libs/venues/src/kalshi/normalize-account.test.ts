import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import {
  bookSideOf,
  directionOfOrder,
  inYesTerms,
  normalizeFill,
  normalizePosition,
  normalizeSettlements,
  orderStatusOf,
  ourClientOrderId,
  priceOfCents,
  venueClientOrderId,
} from './normalize-account.js';
import { settlementWire } from './wire.js';

const FILL = {
  tradeId: 't1',
  order_id: 'o1',
  ticker: 'KXA',
  count_fp: '2.50',
  yes_price_dollars: '0.5600',
  is_taker: true,
  fee_cost: '0.026900',
  at: 1_000,
};

const row = (changes: Record<string, unknown>) =>
  settlementWire.parse({
    ticker: 'KXA',
    event_ticker: 'KXE',
    market_result: 'yes',
    yes_count_fp: '11.27',
    yes_total_cost_dollars: '3.042900',
    no_count_fp: '0.00',
    no_total_cost_dollars: '0.000000',
    revenue: 1127,
    value: 100,
    fee_cost: '0.077800',
    settled_time: '2026-08-11T04:00:00Z',
    ...changes,
  });

describe('order direction', () => {
  it.each([
    ['Yes', 'buy', 'bid', 6_000, 6_000],
    ['Yes', 'sell', 'ask', 6_000, 6_000],
    ['No', 'buy', 'ask', 6_000, 4_000],
    ['No', 'sell', 'bid', 6_000, 4_000],
  ] as const)('%s %s goes to the %s side', (outcome, side, book, price, yesPrice) => {
    expect(bookSideOf({ outcome, side })).toBe(book);
    expect(inYesTerms(outcome, price)).toBe(yesPrice);
    expect(inYesTerms(outcome, inYesTerms(outcome, price))).toBe(price);
    // What an order was comes back with its client order id, whoever asks and whenever.
    const id = venueClientOrderId({ clientOrderId: 'abc', side });
    expect(directionOfOrder(book, id)).toEqual({ outcome, side });
    expect(ourClientOrderId(id)).toBe('abc');
  });

  it('takes an order without a client order id for a purchase', () => {
    expect(directionOfOrder('ask', '')).toEqual({ outcome: 'No', side: 'buy' });
    expect(directionOfOrder('bid', null)).toEqual({ outcome: 'Yes', side: 'buy' });
    expect(ourClientOrderId('')).toBeNull();
  });
});

describe('normalizeFill', () => {
  it('tells a fill in the terms of its order', () => {
    expect(normalizeFill(FILL, { outcome: 'No', side: 'buy' })).toEqual({
      tradeId: 't1',
      venueOrderId: 'o1',
      marketId: 'KXA',
      outcome: 'No',
      side: 'buy',
      price: 4_400,
      quantity: 250,
      fee: 26_900,
      liquidity: 'taker',
      venueTime: 1_000,
    });
    expect(normalizeFill({ ...FILL, is_taker: false }, { outcome: 'Yes', side: 'sell' })).toMatchObject({
      price: 5_600,
      liquidity: 'maker',
    });
  });
});

describe('orderStatusOf', () => {
  it.each([
    ['resting', '0.00', undefined, 'accepted'],
    ['resting', '0.01', undefined, 'partially_filled'],
    ['executed', '5.00', 'Trade', 'filled'],
    ['canceled', '3.00', undefined, 'canceled'],
    ['canceled', '0.00', 'ExpiryCancel', 'expired'],
    ['pending', '0.00', undefined, null],
  ])('%s with %s filled', (status, fill_count_fp, last_update_reason, ours) => {
    expect(orderStatusOf({ status, fill_count_fp, last_update_reason })).toBe(ours);
  });
});

describe('normalizePosition', () => {
  it('reads the sign as the outcome', () => {
    expect(normalizePosition('KXA', '1.50')).toEqual({ marketId: 'KXA', outcome: 'Yes', quantity: 150 });
    expect(normalizePosition('KXA', '-1.50')).toEqual({ marketId: 'KXA', outcome: 'No', quantity: 150 });
    expect(normalizePosition('KXA', '0.00')).toBeNull();
  });
});

describe('normalizeSettlements', () => {
  it('pays the winner and charges nothing: the fee of the row was paid with the trades', () => {
    expect(normalizeSettlements(row({}), 10_000)).toEqual([
      {
        settlementId: 'kalshi:KXA:Yes',
        venue: 'kalshi',
        marketId: 'KXA',
        outcome: 'Yes',
        payoff: 10_000,
        fee: 0,
        settledAt: Date.parse('2026-08-11T04:00:00Z'),
      },
    ]);
  });

  it('tells what each outcome pays', () => {
    const both = row({ yes_count_fp: '1.00', no_count_fp: '2.00', market_result: 'no', value: 0 });
    expect(normalizeSettlements(both, 0).map(({ outcome, payoff }) => [outcome, payoff])).toEqual([
      ['Yes', 0],
      ['No', 10_000],
    ]);
    expect(normalizeSettlements(row({ yes_count_fp: '0.00' }), 10_000)).toEqual([]);
  });

  it('books what a fair price loses to the unit of payment', () => {
    expect(priceOfCents(37)).toBe(3_700);
    // 11.27 contracts at $0.3755 are $4.231885; $4.2318 are paid.
    expect(normalizeSettlements(row({ market_result: 'scalar' }), 3_755)[0]).toMatchObject({
      payoff: 3_755,
      fee: 85,
    });
  });
});

const RECORDED = new URL(
  '../../../../../shared/fixtures/kalshi/cockpit_portfolio_settlements_redacted.json',
  import.meta.url,
);

// Skipped where the recorded payloads are not at hand.
(existsSync(RECORDED) ? describe : describe.skip)('recorded settlements', () => {
  it('come to the revenue that the venue paid, in cents', () => {
    const { payload } = JSON.parse(readFileSync(RECORDED, 'utf8')) as { payload: { settlements: unknown[] } };
    expect(payload.settlements).toHaveLength(22);
    for (const unread of payload.settlements) {
      const settled = settlementWire.parse(unread);
      const payoff = settled.market_result === 'yes' ? 10_000 : 0;
      expect(priceOfCents(settled.value!)).toBe(payoff);
      const [only, ...others] = normalizeSettlements(settled, payoff);
      const quantity = Math.round(
        100 * Number(only!.outcome === 'Yes' ? settled.yes_count_fp : settled.no_count_fp),
      );
      expect(others).toEqual([]);
      expect(only!.payoff * quantity - only!.fee).toBe(settled.revenue * 10_000);
    }
  });
});
