import { describe, expect, it } from '@jest/globals';
import { CENT, DOLLAR, KALSHI_TAKER, orderFee, type Level } from '@arbytron/domain';
import type { SubmitCommand } from './command.js';
import { Exchange, type Applied } from './exchange.js';
import { sampleListing } from './sample-listing.js';

const levels = (...pairs: readonly (readonly [number, number])[]): Level[] =>
  pairs.map(([cents, contracts]) => ({ price: cents * 100, quantity: contracts * 100 }));

class Desk {
  readonly exchange: Exchange;
  at = 1;

  constructor(netting = false, listing = sampleListing()) {
    this.exchange = new Exchange({ venue: 'kalshi', instance: 'test', netting });
    this.exchange.apply({ kind: 'list', at: 0, listing });
    for (const account of ['ann', 'bob']) {
      this.exchange.apply({ kind: 'deposit', at: 0, account, amount: 1_000 * DOLLAR });
    }
  }

  quote(bids: Level[], asks: Level[]): Applied {
    return this.exchange.apply({ kind: 'quote', at: this.at, marketId: 'M', bids, asks });
  }

  submit(
    account: string,
    order: `${'buy' | 'sell'} ${'Yes' | 'No'}`,
    contracts: number,
    cents: number,
    more: Partial<SubmitCommand> = {},
  ): Applied {
    const [side, outcome] = order.split(' ') as ['buy' | 'sell', 'Yes' | 'No'];
    return this.exchange.apply({
      ...{
        kind: 'submit',
        at: this.at,
        account,
        clientOrderId: null,
        orderId: null,
        marketId: 'M',
        outcome,
        side,
      },
      ...{
        limitPrice: cents * 100,
        quantity: contracts * 100,
        timeInForce: 'GTC',
        expiresAt: null,
        postOnly: false,
      },
      ...more,
    });
  }

  held(account: string): Record<string, number> {
    const positions = this.exchange.ledger(account)!.positions;
    return Object.fromEntries(positions.map((position) => [position.outcome, position.quantity / 100]));
  }
}

const fillsOf = (applied: Applied, account: string) =>
  applied.events.flatMap((e) => (e.kind === 'fill' && e.fill.account === account ? [e.fill] : []));
const levelsOf = (applied: Applied) =>
  applied.events.flatMap((e) => (e.kind === 'level' ? [[e.side, e.price, e.quantity, e.change]] : []));

describe('matching', () => {
  it('executes at the makers prices, best first, and charges the fee of the order as one', () => {
    const desk = new Desk();
    desk.quote(levels([40, 10]), levels([45, 3], [46, 3], [50, 9]));
    const applied = desk.submit('ann', 'buy Yes', 8, 48, { timeInForce: 'IOC' });
    const fills = fillsOf(applied, 'ann');
    expect(fills.map((fill) => [fill.price, fill.quantity])).toEqual([
      [4500, 300],
      [4600, 300],
    ]);
    const fee = orderFee(KALSHI_TAKER, levels([45, 3], [46, 3]));
    expect(fills.reduce((sum, fill) => sum + fill.fee, 0)).toBe(fee);
    expect(applied.order).toMatchObject({
      status: 'canceled',
      reason: 'immediate_remainder',
      filledQuantity: 600,
      fees: fee,
    });
    const spent = 45 * 3 * CENT + 46 * 3 * CENT + fee;
    expect(desk.exchange.ledger('ann')).toMatchObject({
      cash: 1_000 * DOLLAR - spent,
      openCost: spent,
      realizedProfit: 0,
    });
    expect(desk.exchange.feesCollected).toBe(fee);
  });

  it('puts No orders on the Yes book at one minus their price', () => {
    const desk = new Desk();
    desk.submit('bob', 'buy No', 5, 58);
    expect(desk.exchange.book('M')).toEqual({ bids: [], asks: levels([42, 5]) });
    const applied = desk.submit('ann', 'buy Yes', 5, 45);
    expect(fillsOf(applied, 'ann')[0]).toMatchObject({ price: 4200, liquidity: 'taker' });
    expect(fillsOf(applied, 'bob')[0]).toMatchObject({ price: 5800, liquidity: 'maker', fee: 0 });
    expect(desk.exchange.market('M')!.openInterest).toBe(500);
  });

  it('serves orders of one price by age, and the house behind them once it has grown', () => {
    const desk = new Desk();
    desk.quote([], levels([50, 2]));
    desk.submit('bob', 'buy No', 2, 50);
    desk.quote([], levels([50, 4]));
    desk.submit('ann', 'buy Yes', 1, 50);
    expect(desk.exchange.ledger('bob')!.positions).toMatchObject([{ outcome: 'No', quantity: 100 }]);
    desk.submit('ann', 'buy Yes', 1, 50);
    expect(desk.held('bob')).toEqual({ No: 2 });
    expect(desk.exchange.book('M')!.asks).toEqual(levels([50, 4]));
  });

  it('cancels the rest of an order that meets an own one', () => {
    const desk = new Desk();
    desk.submit('bob', 'buy No', 1, 51);
    desk.submit('ann', 'buy No', 5, 50);
    const applied = desk.submit('ann', 'buy Yes', 5, 55);
    expect(applied.order).toMatchObject({ status: 'canceled', reason: 'self_trade', filledQuantity: 100 });
    expect(desk.exchange.openOrders('ann')).toHaveLength(1);
  });

  it('kills a FOK that cannot be filled and keeps its client order id', () => {
    const desk = new Desk();
    desk.quote([], levels([50, 3]));
    const killed = desk.submit('ann', 'buy Yes', 4, 50, { timeInForce: 'FOK', clientOrderId: 'c1' });
    expect(killed.refusal?.code).toBe('fok_not_filled');
    expect(levelsOf(killed)).toEqual([]);
    expect(desk.exchange.orderByClientOrderId('ann', 'c1')).toMatchObject({
      status: 'canceled',
      filledQuantity: 0,
    });
    const again = desk.submit('ann', 'buy Yes', 3, 50, { timeInForce: 'FOK', clientOrderId: 'c1' });
    expect(again.refusal?.code).toBe('duplicate_client_order_id');
    expect(
      desk.submit('bob', 'buy Yes', 3, 50, { timeInForce: 'FOK', clientOrderId: 'c1' }).order?.status,
    ).toBe('filled');
  });

  it('expires GTD orders with the first command at or after their time', () => {
    const desk = new Desk();
    desk.submit('ann', 'buy Yes', 5, 40, { timeInForce: 'GTD', expiresAt: 50 });
    expect(desk.exchange.apply({ kind: 'advance', at: 49 }).events).toEqual([]);
    const applied = desk.exchange.apply({ kind: 'advance', at: 50 });
    expect(levelsOf(applied)).toEqual([['bid', 4000, 0, -500]]);
    expect(desk.exchange.orders('ann')).toMatchObject([{ status: 'expired' }]);
    expect(desk.exchange.ledger('ann')!.reserved).toBe(0);
  });

  it('lets an armed rival take the best level before the next order that trades, once', () => {
    const desk = new Desk();
    desk.quote([], levels([50, 10], [51, 10]));
    desk.exchange.apply({ kind: 'compete', at: 1, marketId: 'M', quantity: 700 });
    desk.submit('ann', 'buy Yes', 1, 40, { timeInForce: 'IOC' });
    const first = desk.submit('ann', 'buy Yes', 10, 50, { timeInForce: 'IOC' });
    expect(first.order).toMatchObject({ filledQuantity: 300 });
    desk.quote([], levels([50, 10]));
    expect(desk.submit('ann', 'buy Yes', 10, 50, { timeInForce: 'IOC' }).order?.filledQuantity).toBe(1000);
  });
});

describe('the house', () => {
  it('changes only the levels that differ, removals first', () => {
    const desk = new Desk();
    desk.quote(levels([40, 5], [39, 5]), levels([42, 5], [43, 5]));
    const moved = desk.quote(levels([41, 4], [40, 5], [39, 2]), levels([43, 5], [44, 6]));
    expect(levelsOf(moved)).toEqual([
      ['bid', 3900, 200, -300],
      ['ask', 4200, 0, -500],
      ['bid', 4100, 400, 400],
      ['ask', 4400, 600, 600],
    ]);
    expect(levelsOf(desk.quote(levels([41, 4], [40, 5], [39, 2]), levels([43, 5], [44, 6])))).toEqual([]);
  });

  it('trades with a client order that its new quote crosses, then rests with what is left', () => {
    const desk = new Desk();
    desk.submit('ann', 'buy Yes', 3, 50);
    const applied = desk.quote(levels([40, 5]), levels([48, 5]));
    expect(fillsOf(applied, 'ann')).toMatchObject([
      { price: 5000, quantity: 300, fee: 0, liquidity: 'maker' },
    ]);
    expect(desk.exchange.book('M')).toEqual({ bids: levels([40, 5]), asks: levels([48, 2]) });
    desk.quote(levels([40, 5]), levels([48, 5]));
    expect(desk.exchange.book('M')!.asks).toEqual(levels([48, 5]));
  });

  it('is refused ladders that cross, leave the grid or are out of order', () => {
    const desk = new Desk();
    for (const [bids, asks] of [
      [levels([50, 1]), levels([50, 1])],
      [levels([40, 1], [41, 1]), []],
      [[{ price: 4050, quantity: 100 }], []],
      [[{ price: 4000, quantity: 0 }], []],
    ] as const) {
      expect(desk.quote([...bids], [...asks]).refusal?.code).toBe('bad_quote');
    }
  });
});

describe('collateral', () => {
  it('takes what an order could cost at its limit, fee included', () => {
    const desk = new Desk();
    const needs = (cents: number) => orderFee(KALSHI_TAKER, levels([cents, 1_960])) + 1_960 * cents * CENT;
    expect(needs(50)).toBeGreaterThan(1_000 * DOLLAR);
    expect(desk.submit('ann', 'buy Yes', 1_960, 50).refusal?.code).toBe('insufficient_balance');
    desk.submit('ann', 'buy Yes', 1_000, 50);
    expect(desk.exchange.ledger('ann')!.reserved).toBe(500 * DOLLAR);
    expect(desk.submit('ann', 'buy No', 1_000, 49, { timeInForce: 'IOC' }).refusal?.code).toBe(
      'insufficient_balance',
    );
  });

  it('lets only held and free contracts be sold', () => {
    const desk = new Desk();
    desk.quote(levels([49, 50]), levels([50, 50]));
    expect(desk.submit('ann', 'sell Yes', 1, 49).refusal?.code).toBe('insufficient_holdings');
    desk.submit('ann', 'buy Yes', 10, 50);
    desk.submit('ann', 'sell Yes', 8, 60);
    expect(desk.submit('ann', 'sell Yes', 3, 49).refusal?.code).toBe('insufficient_holdings');
    expect(desk.submit('ann', 'sell Yes', 2, 49).order?.status).toBe('filled');
    expect(desk.held('ann')).toEqual({ Yes: 8 });
  });

  it('refuses a sale whose fee exceeds proceeds and cash', () => {
    const exchange = new Exchange({ venue: 'kalshi', instance: 'test', netting: false });
    exchange.apply({ kind: 'list', at: 0, listing: sampleListing() });
    const quote = (bids: Level[], asks: Level[]) =>
      exchange.apply({ kind: 'quote', at: 0, marketId: 'M', bids, asks });
    exchange.apply({ kind: 'deposit', at: 0, account: 'poor', amount: 51 * CENT + 20_000 });
    const order = {
      kind: 'submit',
      at: 0,
      account: 'poor',
      clientOrderId: null,
      orderId: null,
      marketId: 'M',
    } as const;
    const ioc = { timeInForce: 'IOC', expiresAt: null, postOnly: false, outcome: 'Yes' } as const;
    quote([], levels([51, 1]));
    expect(
      exchange.apply({ ...order, ...ioc, side: 'buy', limitPrice: 5100, quantity: 100 }).order?.status,
    ).toBe('filled');
    expect(exchange.ledger('poor')!.cash).toBe(0);
    quote(levels([1, 1]), []);
    const sale = { ...order, ...ioc, side: 'sell', limitPrice: 100 } as const;
    expect(exchange.apply({ ...sale, quantity: 50 }).refusal?.code).toBe('insufficient_balance');
    expect(exchange.apply({ ...sale, quantity: 100 }).order?.status).toBe('filled');
    expect(exchange.ledger('poor')!.cash).toBe(0);
  });
});

describe('netting', () => {
  it('closes a holding without further money and reports what was realized', () => {
    const desk = new Desk(true);
    desk.quote(levels([60, 900]), levels([90, 1_100]));
    desk.submit('ann', 'buy Yes', 1_100, 90, { timeInForce: 'IOC' });
    const { cash, openCost } = desk.exchange.ledger('ann')!;
    expect(cash).toBeLessThan(10 * DOLLAR);
    const sold = desk.submit('ann', 'buy No', 900, 40, { timeInForce: 'IOC' });
    expect(sold.order).toMatchObject({ status: 'filled', outcome: 'No', filledNotional: 360 * DOLLAR });
    expect(desk.held('ann')).toEqual({ Yes: 200 });
    const after = desk.exchange.ledger('ann')!;
    expect(after.cash).toBe(cash + 540 * DOLLAR - sold.order!.fees);
    expect(after.realizedProfit).toBe(after.cash - after.deposits + after.openCost);
    expect(after.openCost).toBeLessThan(openCost);
  });

  it('pays out pairs at once, also of contracts that a resting sale had set aside', () => {
    const desk = new Desk(true);
    desk.quote(levels([49, 50]), levels([50, 50]));
    desk.submit('ann', 'buy Yes', 10, 50);
    desk.submit('ann', 'sell Yes', 10, 60);
    desk.submit('ann', 'buy No', 4, 51);
    expect(desk.held('ann')).toEqual({ Yes: 6 });
    expect(desk.exchange.ledger('ann')!.reserved).toBe(4 * 40 * CENT);
    desk.quote(levels([61, 50]), []);
    expect(desk.held('ann')).toEqual({ No: 4 });
    expect(desk.exchange.ledger('ann')!.reserved).toBe(0);
  });

  it('keeps both outcomes side by side where the venue does not net', () => {
    const desk = new Desk(false);
    desk.quote(levels([49, 50]), levels([50, 50]));
    desk.submit('ann', 'buy Yes', 10, 50);
    desk.submit('ann', 'buy No', 4, 51);
    expect(desk.held('ann')).toEqual({ Yes: 10, No: 4 });
  });
});

describe('the life of a market', () => {
  it('cancels resting orders at the close, pays at settlement and forgets with the archive', () => {
    const desk = new Desk();
    desk.quote(levels([49, 50]), levels([50, 50]));
    desk.submit('ann', 'buy Yes', 10, 50, { clientOrderId: 'c1' });
    desk.submit('ann', 'buy No', 4, 51);
    desk.submit('ann', 'buy Yes', 4, 20);
    const change = (status: 'paused' | 'open' | 'closed') =>
      desk.exchange.apply({ kind: 'status', at: 9, marketId: 'M', status });
    change('paused');
    expect(desk.submit('ann', 'buy Yes', 1, 50).refusal?.code).toBe('market_not_open');
    expect(desk.exchange.openOrders('ann')).toHaveLength(1);
    expect(desk.exchange.apply({ kind: 'settle', at: 9, marketId: 'M', payoff: 10_000 }).refusal?.code).toBe(
      'market_not_closed',
    );
    change('open');
    expect(change('closed').events.at(-1)).toMatchObject({ kind: 'balance', account: 'ann', reserved: 0 });
    expect(desk.exchange.book('M')).toEqual({ bids: [], asks: [] });
    expect(desk.exchange.orders('ann').at(-1)).toMatchObject({ status: 'canceled', reason: 'market_closed' });

    const before = desk.exchange.ledger('ann')!;
    desk.exchange.apply({ kind: 'settle', at: 10, marketId: 'M', payoff: 10_000 });
    const after = desk.exchange.ledger('ann')!;
    expect(after.cash).toBe(before.cash + 10 * DOLLAR);
    expect(after.realizedProfit).toBe(after.cash - 1_000 * DOLLAR);
    expect(desk.exchange.settlements('ann')).toMatchObject([
      { outcome: 'Yes', amount: 10 * DOLLAR, payoff: 10_000 },
      { outcome: 'No', amount: 0, payoff: 0 },
    ]);

    desk.exchange.apply({ kind: 'archive', at: 11, marketId: 'M' });
    expect(desk.exchange.fills('ann')).toEqual([]);
    expect(desk.exchange.orders('ann')).toEqual([]);
    expect(desk.exchange.orderByClientOrderId('ann', 'c1')).toBeUndefined();
    expect(desk.exchange.ledger('ann')).toEqual(after);
  });
});

describe('a restored exchange', () => {
  it('lists resting orders by age, not by price', () => {
    const desk = new Desk();
    for (const cents of [30, 50, 40]) desk.submit('ann', 'buy Yes', 1, cents);
    const restored = new Exchange(desk.exchange.options, desk.exchange.snapshot());
    expect(restored.openOrders('ann').map((order) => order.limitPrice)).toEqual([3000, 5000, 4000]);
    expect(JSON.stringify(restored.snapshot())).toBe(JSON.stringify(desk.exchange.snapshot()));
  });
});

describe('order entry', () => {
  it('refuses what the market does not allow, leaving nothing behind', () => {
    const desk = new Desk(false, sampleListing('M', { lot: 100, minSize: 500, minNotional: DOLLAR }));
    desk.quote([], levels([10, 50]));
    const before = JSON.stringify(desk.exchange.snapshot());
    const code = (applied: Applied) => applied.refusal?.code;
    expect(code(desk.submit('ann', 'buy Yes', 10.5, 10))).toBe('bad_quantity');
    expect(code(desk.submit('ann', 'buy Yes', 10, 10.5))).toBe('off_grid');
    expect(code(desk.submit('ann', 'buy Yes', 4, 10))).toBe('below_minimum');
    expect(code(desk.submit('ann', 'buy Yes', 9, 10))).toBe('below_minimum');
    expect(code(desk.submit('eve', 'buy Yes', 10, 10))).toBe('unknown_account');
    expect(code(desk.submit('house', 'buy Yes', 10, 10))).toBe('unknown_account');
    expect(code(desk.submit('ann', 'buy Yes', 10, 10, { marketId: 'N' }))).toBe('unknown_market');
    expect(code(desk.submit('ann', 'buy Yes', 10, 10, { timeInForce: 'GTD' }))).toBe('bad_expiration');
    expect(JSON.stringify(desk.exchange.snapshot())).toBe(before);
    expect(code(desk.submit('ann', 'buy Yes', 10, 10, { postOnly: true }))).toBe('post_only_cross');
    expect(code(desk.submit('ann', 'buy Yes', 10, 10, { orderId: '0x1' }))).toBeUndefined();
    expect(code(desk.submit('ann', 'buy Yes', 10, 10, { orderId: '0x1' }))).toBe('duplicate_order_id');
  });
});
