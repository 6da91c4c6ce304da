import { describe, expect, it } from '@jest/globals';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  KALSHI_TAKER,
  NO_FEE,
  orderFee,
  PRICE_ONE,
  type FeeSchedule,
  type Ladders,
  type Level,
} from '@arbytron/domain';
import type { ExchangeCommand } from './command.js';
import type { ExchangeEvent } from './event.js';
import { Exchange } from './exchange.js';
import type { ExchangeSnapshot } from './exchange-state.js';
import { JournaledExchange } from './journaled-exchange.js';
import { MemoryJournal } from './journal.js';
import { sampleListing } from './sample-listing.js';

const ACCOUNTS = ['ann', 'bob'];
const MARKETS = ['M', 'N'];
const FEES: Record<string, FeeSchedule> = {
  M: KALSHI_TAKER,
  N: { model: 'polymarket', rate: 50_000, rounding: 10 },
};

const price = fc.integer({ min: 46, max: 54 }).map((cents) => cents * 100);
const quantity = fc.integer({ min: 1, max: 1_000 });
const marketId = fc.constantFrom(...MARKETS);
const account = fc.constantFrom(...ACCOUNTS);

/** A valid ladder pair around a middle. */
const ladders = fc
  .record({
    middle: fc.integer({ min: 48, max: 53 }),
    sizes: fc.array(quantity, { maxLength: 6 }),
    gap: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ middle, sizes, gap }) => {
    const half = Math.ceil(sizes.length / 2);
    const bids = sizes
      .slice(0, half)
      .map((size, i): Level => ({ price: (middle - gap - i) * 100, quantity: size }));
    const asks = sizes.slice(half).map((size, i): Level => ({ price: (middle + i) * 100, quantity: size }));
    return { bids, asks };
  });

type Step = (at: number, known: readonly string[]) => ExchangeCommand;

const submit = fc
  .record({
    account,
    marketId,
    outcome: fc.constantFrom('Yes', 'No'),
    side: fc.constantFrom('buy', 'buy', 'sell'),
    limitPrice: price,
    quantity,
    timeInForce: fc.constantFrom('GTC', 'GTC', 'GTD', 'IOC', 'FOK'),
    clientOrderId: fc.option(fc.integer({ min: 0, max: 20 }).map(String)),
    postOnly: fc.boolean(),
  })
  .map((order): Step => (at) => ({
    ...(order as Omit<ExchangeCommand & { kind: 'submit' }, 'kind' | 'at' | 'orderId' | 'expiresAt'>),
    kind: 'submit',
    at,
    orderId: null,
    expiresAt: order.timeInForce === 'GTD' ? at + 5 : null,
  }));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 40, arbitrary: submit },
  {
    weight: 12,
    arbitrary: fc
      .tuple(marketId, ladders)
      .map(([id, both]): Step => (at) => ({ kind: 'quote', at, marketId: id, ...both })),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(account, fc.nat()).map(([name, n]): Step => (at, known) => ({
      kind: 'cancel',
      at,
      account: name,
      orderId: known[n % Math.max(1, known.length)] ?? 'none',
    })),
  },
  {
    weight: 1,
    arbitrary: account.map((name): Step => (at) => ({
      kind: 'cancel_all',
      at,
      account: name,
      marketId: null,
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(marketId, quantity)
      .map(([id, n]): Step => (at) => ({ kind: 'compete', at, marketId: id, quantity: n })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(marketId, fc.constantFrom('open', 'open', 'paused', 'closed'))
      .map(([id, status]): Step => (at) => ({ kind: 'status', at, marketId: id, status: status as 'open' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(marketId, fc.constantFrom(0, 10_000, 3_333))
      .map(([id, payoff]): Step => (at) => ({ kind: 'settle', at, marketId: id, payoff })),
  },
);

const opening: ExchangeCommand[] = [
  ...MARKETS.map((id): ExchangeCommand => ({
    kind: 'list',
    at: 0,
    listing: sampleListing(id, { fee: FEES[id] ?? NO_FEE }),
  })),
  ...ACCOUNTS.map((name): ExchangeCommand => ({ kind: 'deposit', at: 0, account: name, amount: 30_000_000 })),
];
const DEPOSITS = 60_000_000;

function checkConservation(exchange: Exchange): void {
  const cash = exchange.accounts().reduce((sum, name) => sum + exchange.ledger(name)!.cash, 0);
  let backing = 0;
  const held: Record<string, number> = {};
  for (const name of exchange.accounts()) {
    for (const position of exchange.ledger(name)!.positions) {
      const key = `${position.marketId}/${position.outcome}`;
      held[key] = (held[key] ?? 0) + position.quantity;
    }
  }
  for (const market of exchange.markets()) {
    const id = market.listing.marketId;
    backing += market.openInterest * PRICE_ONE;
    assert.equal(held[`${id}/Yes`] ?? 0, market.openInterest);
    assert.equal(held[`${id}/No`] ?? 0, market.openInterest);
  }
  assert.equal(cash + backing + exchange.feesCollected, DEPOSITS);
}

function checkAccounts(exchange: Exchange, netting: boolean): void {
  for (const name of ACCOUNTS) {
    const ledger = exchange.ledger(name)!;
    assert.ok(ledger.reserved >= 0);
    assert.ok(ledger.cash >= ledger.reserved);
    assert.equal(ledger.cash, ledger.deposits + ledger.realizedProfit - ledger.openCost);
    const open = exchange.openOrders(name);
    if (open.length === 0) assert.equal(ledger.reserved, 0);
    const free = new Map(ledger.positions.map((p) => [`${p.marketId}/${p.outcome}`, p.quantity]));
    const saved = exchange.snapshot().accounts.find((account) => account.name === name)!;
    for (const [, holding] of saved.holdings) {
      for (const stake of [holding.Yes, holding.No])
        assert.ok(stake.reserved >= 0 && stake.reserved <= stake.quantity);
    }
    if (netting) {
      for (const id of MARKETS) assert.equal(free.has(`${id}/Yes`) && free.has(`${id}/No`), false);
    } else {
      const buys = open.filter((order) => order.side === 'buy');
      const cost = buys.reduce(
        (sum, order) => sum + order.limitPrice * (order.quantity - order.filledQuantity),
        0,
      );
      assert.equal(ledger.reserved, cost);
      for (const order of open) {
        if (order.side !== 'sell') continue;
        const key = `${order.marketId}/${order.outcome}`;
        const left = (free.get(key) ?? 0) - (order.quantity - order.filledQuantity);
        assert.ok(left >= 0);
        free.set(key, left);
      }
    }
    const fills = exchange.fills(name);
    for (const order of exchange.orders(name)) {
      const mine = fills.filter((fill) => fill.orderId === order.orderId);
      assert.equal(
        mine.reduce((sum, fill) => sum + fill.quantity, 0),
        order.filledQuantity,
      );
      assert.equal(
        mine.reduce((sum, fill) => sum + fill.price * fill.quantity, 0),
        order.filledNotional,
      );
      assert.equal(
        mine.reduce((sum, fill) => sum + fill.fee, 0),
        order.fees,
      );
      const taken = mine.filter((fill) => fill.liquidity === 'taker');
      assert.equal(order.fees, orderFee(FEES[order.marketId]!, taken));
      for (const fill of mine) {
        if (order.side === 'buy') assert.ok(fill.price <= order.limitPrice);
        else assert.ok(fill.price >= order.limitPrice);
      }
    }
    assert.equal(
      fills.reduce((sum, fill) => sum + fill.fee, 0),
      ledger.fees,
    );
  }
}

/** Rebuilds books from level events alone. */
class Mirror {
  readonly #levels = new Map<string, number>();

  apply(events: readonly ExchangeEvent[]): void {
    for (const event of events) {
      if (event.kind !== 'level') continue;
      const key = `${event.marketId}/${event.side}/${event.price}`;
      assert.equal((this.#levels.get(key) ?? 0) + event.change, event.quantity);
      if (event.quantity === 0) this.#levels.delete(key);
      else this.#levels.set(key, event.quantity);
    }
  }

  ladders(id: string): Ladders {
    const of = (side: 'bid' | 'ask'): Level[] =>
      [...this.#levels]
        .filter(([key]) => key.startsWith(`${id}/${side}/`))
        .map(([key, size]) => ({ price: Number(key.split('/')[2]), quantity: size }))
        .sort((a, b) => (side === 'bid' ? b.price - a.price : a.price - b.price));
    return { bids: of('bid'), asks: of('ask') };
  }
}

function checkBooks(exchange: Exchange, mirror: Mirror): void {
  for (const id of MARKETS) {
    const book = exchange.book(id)!;
    assert.deepEqual(mirror.ladders(id), book);
    const bid = book.bids[0];
    const ask = book.asks[0];
    if (bid && ask) assert.ok(bid.price < ask.price);
    for (const level of [...book.bids, ...book.asks]) assert.ok(level.quantity > 0);
  }
}

/** Trades of one order get no better for it, and inside a price the queue before it is served from its head. */
function checkPriority(
  before: ExchangeSnapshot,
  command: ExchangeCommand,
  events: readonly ExchangeEvent[],
): void {
  if (command.kind !== 'submit') return;
  const market = before.markets.find((m) => m.listing.marketId === command.marketId)!;
  const trades = events.filter((event) => event.kind === 'trade');
  const side = trades[0]?.takerBookSide === 'bid' ? 'ask' : 'bid';
  const expired = new Set(
    events.flatMap((e) => (e.kind === 'order' && e.order.status === 'expired' ? [e.order.orderId] : [])),
  );
  const queue = market.book[side].flatMap(([at, resting]) =>
    resting.flatMap(([orderId, size]) =>
      expired.has(orderId!) ? [] : [{ at, orderId: orderId ?? `house:${side}:${at}`, size }],
    ),
  );
  for (const trade of trades) {
    const head = queue[0]!;
    assert.deepEqual([trade.price, trade.maker.orderId], [head.at, head.orderId]);
    head.size -= trade.quantity;
    assert.ok(head.size >= 0);
    if (head.size === 0) queue.shift();
  }
}

const texts = (exchange: Pick<Exchange, 'snapshot'>): string => JSON.stringify(exchange.snapshot());

describe('any sequence of commands', () => {
  it.each([false, true])('keeps the exchange sound (netting %s)', (netting) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 90, size: 'max' }), (steps) => {
        const exchange = new Exchange({ venue: 'kalshi', instance: 'property', netting });
        const mirror = new Mirror();
        const known: string[] = [];
        for (const command of opening) exchange.apply(command);
        for (const [i, make] of steps.entries()) {
          const before = JSON.parse(texts(exchange)) as ExchangeSnapshot;
          const command = make(i + 1, known);
          const applied = exchange.apply(command);
          if (applied.order) known.push(applied.order.orderId);
          mirror.apply(applied.events);
          checkBooks(exchange, mirror);
          checkConservation(exchange);
          checkAccounts(exchange, netting);
          checkPriority(before, command, applied.events);
          if (applied.refusal && !applied.order && applied.events.length === 0 && command.kind !== 'submit') {
            assert.equal(texts(exchange), JSON.stringify(before));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('replays to the identical state and goes on identically', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 40, maxLength: 60, size: 'max' }),
        fc.nat(59),
        fc.integer({ min: 2, max: 40 }),
        (steps, cut, every) => {
          const options = { venue: 'kalshi', instance: 'property', netting: true, snapshotEvery: every };
          const journal = new MemoryJournal();
          const through = new JournaledExchange({ ...options, journal: new MemoryJournal() });
          let restarted = new JournaledExchange({ ...options, journal });
          const known: string[] = [];
          for (const [i, make] of [...opening.map((command) => () => command), ...steps].entries()) {
            const command = make(i + 1, known);
            if (i === cut) restarted = new JournaledExchange({ ...options, journal });
            const applied = through.apply(command);
            assert.deepEqual(restarted.apply(command), applied);
            if (applied.order) known.push(applied.order.orderId);
            assert.ok(journal.read().lines.length < every);
          }
          expect(texts(restarted.exchange)).toBe(texts(through.exchange));
          expect(texts(new JournaledExchange({ ...options, journal }).exchange)).toBe(
            texts(through.exchange),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});
