import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DOLLAR, feeOfWeight, feeWeight, KALSHI_TAKER, mirrorLadders } from '@arbytron/domain';
import { SeededRandom, SystemClock } from '@arbytron/runtime';
import fc from 'fast-check';

import type { AccountEvent, Connector } from '../connector.js';
import { createPaperConnector, type PaperConnector, type PaperOptions } from './paper-connector.js';
import { asks, FEE, intent, MARKET, MemoryStore, QUIET, Source } from './paper-fixture.js';

let source: Source;
let store: MemoryStore;
beforeEach(() => {
  source = new Source();
  store = new MemoryStore();
});

const opened: Connector[] = [];
afterEach(async () => {
  for (const connector of opened.splice(0)) await connector.close();
});

const paper = async (options: Partial<PaperOptions> = {}): Promise<PaperConnector> => {
  const connector = await createPaperConnector({
    ...{
      source,
      store,
      clock: new SystemClock(),
      random: new SeededRandom(1),
      log: QUIET,
      startingCash: 100 * DOLLAR,
    },
    ...options,
  });
  opened.push(connector);
  return connector;
};

const levelsOf = (result: Awaited<ReturnType<Connector['submit']>>) =>
  result.kind === 'accepted' ? result.fills.map((fill) => [fill.price, fill.quantity]) : result;

describe('the paper connector', () => {
  it('walks the book to the limit, charges the market’s fee once over the order, and pays with play money', async () => {
    const connector = await paper();
    source.book = { bids: [], asks: asks([4_000, 300], [4_100, 500], [4_200, 900]) };
    const result = await connector.submit(intent('buy', 4_100, 1_000));
    expect(levelsOf(result)).toEqual([
      [4_000, 300],
      [4_100, 500],
    ]);
    const weight = feeWeight({ price: 4_000, quantity: 300 }) + feeWeight({ price: 4_100, quantity: 500 });
    const fee = feeOfWeight(FEE, weight);
    expect(result.kind === 'accepted' && result.fills.reduce((sum, fill) => sum + fill.fee, 0)).toBe(fee);
    expect(result).toMatchObject({ state: 'closed' });
    expect(await connector.account()).toMatchObject({
      cash: 100 * DOLLAR - 4_000 * 300 - 4_100 * 500 - fee,
      positions: [{ marketId: 'M', outcome: 'Yes', quantity: 800 }],
    });
  });

  it('never lets anything but questions about markets and books reach the venue', async () => {
    const connector = await paper({
      resolutions: async () => [{ marketId: 'M', payoff: 10_000, settledAt: 5 }],
    });
    source.book = { bids: asks([3_000, 500]), asks: asks([4_000, 300]) };
    const order = intent('buy', 4_000, 300);
    await connector.submit(order);
    await connector.submit(intent('sell', 3_000, 100));
    const resting = intent('buy', 2_000, 500, 'GTC');
    await connector.submit(resting);
    await connector.cancel(resting);
    await connector.findOrder(order);
    const stream = connector.streamAccount(() => undefined);
    await connector.account();
    await connector.listSettlements(0);
    await stream.close();
    await connector.close();
    expect(source.touched).toEqual([]);
  });

  it('does not take the same displayed quantity twice, until the level changes', async () => {
    const connector = await paper();
    source.book = { bids: [], asks: asks([4_000, 300], [4_100, 200]) };
    expect(levelsOf(await connector.submit(intent('buy', 4_100, 250)))).toEqual([[4_000, 250]]);
    expect(levelsOf(await connector.submit(intent('buy', 4_100, 250)))).toEqual([
      [4_000, 50],
      [4_100, 200],
    ]);
    expect(levelsOf(await connector.submit(intent('buy', 4_100, 250)))).toEqual([]);
    source.book = { bids: [], asks: asks([4_000, 400], [4_100, 200]) };
    expect(levelsOf(await connector.submit(intent('buy', 4_100, 600)))).toEqual([[4_000, 400]]);
  });

  it('takes the one book of both outcomes once, whichever outcome is bought', async () => {
    const connector = await paper();
    source.book = { bids: asks([3_000, 200]), asks: [] };
    expect(levelsOf(await connector.submit(intent('buy', 7_000, 150, 'IOC', 'No')))).toEqual([[7_000, 150]]);
    expect(levelsOf(await connector.submit(intent('buy', 7_000, 150, 'IOC', 'No')))).toEqual([[7_000, 50]]);
    expect(mirrorLadders(source.book).asks).toEqual([{ price: 7_000, quantity: 200 }]);
  });

  it('trades on the streamed book, and fetches one when that is not fresh, gapped or crossed', async () => {
    const connector = await paper();
    connector.streamBooks(() => undefined).watch(['M']);
    source.show({ asks: asks([4_000, 300]) });
    source.book = { bids: [], asks: asks([4_500, 100]) };
    expect(levelsOf(await connector.submit(intent('buy', 4_500, 100)))).toEqual([[4_000, 100]]);
    for (const sink of source.sinks)
      sink({ kind: 'gap', marketIds: ['M'], reason: 'test', receivedAt: Date.now() });
    expect(levelsOf(await connector.submit(intent('buy', 4_500, 100)))).toEqual([[4_500, 100]]);
    source.show({ bids: asks([5_000, 10]), asks: asks([4_900, 10]) });
    expect(await connector.submit(intent('buy', 4_900, 100))).toMatchObject({
      kind: 'rejected',
      code: 'not_sent',
    });
  });

  it('fills FOK orders whole or not at all', async () => {
    const connector = await paper();
    source.book = { bids: [], asks: asks([4_000, 300]) };
    expect(await connector.submit(intent('buy', 4_000, 301, 'FOK'))).toMatchObject({
      state: 'closed',
      fills: [],
    });
    expect(levelsOf(await connector.submit(intent('buy', 4_000, 300, 'FOK')))).toEqual([[4_000, 300]]);
  });

  it('fills a resting order when the market comes to it, at its own price and without a fee', async () => {
    const connector = await paper();
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    connector.streamBooks(() => undefined).watch(['M']);
    const order = intent('buy', 4_000, 500, 'GTC');
    expect(await connector.submit(order)).toMatchObject({ state: 'open', fills: [] });
    expect(await connector.submit(intent('buy', 9_900, 9_900))).toMatchObject({
      code: 'insufficient_balance',
    });
    source.show({ asks: asks([3_900, 200], [4_100, 900]) });
    source.show({ asks: asks([3_900, 200], [4_100, 800]) });
    await new Promise((resolve) => setImmediate(resolve));
    expect(events.flatMap((event) => (event.kind === 'fill' ? [event.fill] : []))).toMatchObject([
      { price: 4_000, quantity: 200, fee: 0, liquidity: 'maker' },
    ]);
    expect(await connector.findOrder(order)).toMatchObject({
      status: 'partially_filled',
      filledQuantity: 200,
    });
    expect(await connector.cancel(order)).toEqual({ kind: 'canceled' });
    expect(await connector.cancel(order)).toEqual({ kind: 'gone' });
  });

  it.each([
    [{ status: 'paused' }, {}, 'market_not_open'],
    [{ fee: null }, {}, 'unknown_fee'],
    [{}, { outcome: 'No' }, 'wrong_instrument'],
    [{}, { limitPrice: 4_050 }, 'off_grid'],
    [{}, { quantity: 99 }, 'bad_quantity'],
    [{ lot: 100 }, { quantity: 150 }, 'bad_quantity'],
    [{ minNotional: DOLLAR }, { quantity: 200 }, 'below_minimum_notional'],
    [{}, { quantity: 30_000 }, 'insufficient_balance'],
    [{}, { side: 'sell' }, 'insufficient_holdings'],
    [{}, { timeInForce: 'GTD' }, 'unsupported'],
    [{}, { marketId: 'other' }, 'not_sent'],
  ] as const)('refuses %j %j as %s', async (ofMarket, ofOrder, code) => {
    source.market = { ...MARKET, ...ofMarket };
    const connector = await paper();
    source.book = { bids: [], asks: asks([4_000, 100_000]) };
    const order = { ...intent('buy', 4_000, 300), ...ofOrder };
    expect(await connector.submit(order)).toMatchObject({ kind: 'rejected', code });
    expect(await connector.account()).toMatchObject({ cash: 100 * DOLLAR, positions: [] });
  });

  it('pays out resolved markets once', async () => {
    let resolved = false;
    const connector = await paper({
      resolutions: async () => (resolved ? [{ marketId: 'M', payoff: 5_000, settledAt: 7 }] : []),
    });
    source.book = { bids: asks([3_000, 500]), asks: asks([4_000, 300]) };
    await connector.submit(intent('buy', 4_000, 300));
    await connector.submit(intent('buy', 7_000, 200, 'IOC', 'No'));
    expect(await connector.listSettlements(0)).toEqual([]);
    const { cash } = await connector.account();
    resolved = true;
    expect(await connector.listSettlements(0)).toMatchObject([
      { outcome: 'Yes', payoff: 5_000, fee: 0, settledAt: 7 },
      { outcome: 'No', payoff: 5_000 },
    ]);
    expect(await connector.listSettlements(8)).toEqual([]);
    expect(await connector.account()).toMatchObject({
      cash: cash + 5_000 * 300 + 5_000 * 200,
      positions: [],
    });
  });

  it('asks the source which markets are resolved, where it can tell', async () => {
    const resolving = Object.assign(source, {
      resolutions: async (marketIds: readonly string[]) =>
        marketIds.map((marketId) => ({ marketId, payoff: 0, settledAt: 3 })),
    });
    const connector = await paper({ source: resolving });
    source.book = { bids: [], asks: asks([4_000, 300]) };
    await connector.submit(intent('buy', 4_000, 300));
    expect(await connector.listSettlements(0)).toMatchObject([{ marketId: 'M', outcome: 'Yes', payoff: 0 }]);
  });

  it('pays pairs out at once where the venue does', async () => {
    source = new Source(true);
    source.market = { ...MARKET, fee: KALSHI_TAKER };
    const connector = await paper({ source });
    source.book = { bids: asks([3_000, 500]), asks: asks([4_000, 300]) };
    await connector.submit(intent('buy', 4_000, 300));
    await connector.submit(intent('buy', 7_000, 200, 'IOC', 'No'));
    expect((await connector.account()).positions).toEqual([{ marketId: 'M', outcome: 'Yes', quantity: 100 }]);
  });

  it('survives a restart, and answers the same order with the same result', async () => {
    const order = intent('buy', 4_000, 300);
    source.book = { bids: [], asks: asks([4_000, 300]) };
    const first = await paper();
    const result = await first.submit(order);
    const account = await first.account();
    const second = await paper();
    expect(await second.submit(order)).toEqual(result);
    expect(await second.account()).toMatchObject({ cash: account.cash, positions: account.positions });
    expect(await second.findOrder(order)).toMatchObject({ status: 'filled', filledQuantity: 300 });
    store.text = '{"version":9}';
    await expect(paper()).rejects.toThrow('another shape');
  });

  it('tells nobody of an execution that was not saved', async () => {
    const connector = await paper();
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    source.book = { bids: [], asks: asks([4_000, 300]) };
    store.fails = true;
    expect(await connector.submit(intent('buy', 4_000, 300))).toMatchObject({ kind: 'unknown' });
    expect(events.filter((event) => event.kind === 'fill')).toEqual([]);
  });

  it('loses answers and orders when told to', async () => {
    let next: 'lost_answer' | 'lost_order' | 'rate_limited' = 'lost_answer';
    const connector = await paper({ misfortune: () => next });
    source.book = { bids: [], asks: asks([4_000, 300]) };
    const lost = intent('buy', 4_000, 100);
    expect((await connector.submit(lost)).kind).toBe('unknown');
    expect(await connector.findOrder(lost)).toMatchObject({ status: 'filled' });
    next = 'lost_order';
    const gone = intent('buy', 4_000, 100);
    expect((await connector.submit(gone)).kind).toBe('unknown');
    expect(await connector.findOrder(gone)).toBeNull();
    next = 'rate_limited';
    expect(await connector.submit(intent('buy', 4_000, 100))).toMatchObject({
      kind: 'rejected',
      code: 'rate_limited',
    });
  });

  it('gives the same ids, fills and money in every run with the same seed', async () => {
    const run = async (): Promise<unknown> => {
      store = new MemoryStore();
      const connector = await paper({ random: new SeededRandom(7), latencyMs: { min: 0, max: 2 } });
      source.book = { bids: asks([3_000, 500]), asks: asks([4_000, 300], [4_200, 700]) };
      const results = [];
      for (let index = 0; index < 6; index += 1) {
        const order = { ...intent('buy', 4_200, 150 + index), clientOrderId: `same-${index}` };
        const result = await connector.submit(order);
        results.push(
          result.kind === 'accepted' ? result.fills.map(({ venueTime: _at, ...fill }) => fill) : result,
        );
      }
      return { results, cash: (await connector.account()).cash };
    };
    expect(await run()).toEqual(await run());
  });

  it('keeps money and contracts whole over any run of orders', async () => {
    const one = fc.record({
      outcome: fc.constantFrom('Yes', 'No'),
      side: fc.constantFrom('buy' as const, 'sell' as const),
      price: fc.integer({ min: 1, max: 99 }),
      quantity: fc.integer({ min: 100, max: 5_000 }),
      timeInForce: fc.constantFrom('IOC' as const, 'FOK' as const, 'GTC' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 25 }), async (steps) => {
        store = new MemoryStore();
        const connector = await paper();
        source.book = { bids: asks([3_000, 900], [2_900, 4_000]), asks: asks([4_000, 900], [4_300, 4_000]) };
        let cash = 100 * DOLLAR;
        const held = new Map<string, number>();
        for (const step of steps) {
          const result = await connector.submit(
            intent(step.side, step.price * 100, step.quantity, step.timeInForce, step.outcome),
          );
          if (result.kind !== 'accepted') continue;
          const sign = step.side === 'buy' ? 1 : -1;
          for (const fill of result.fills) {
            cash -= sign * fill.price * fill.quantity + fill.fee;
            held.set(step.outcome, (held.get(step.outcome) ?? 0) + sign * fill.quantity);
            expect(sign * (step.price * 100 - fill.price)).toBeGreaterThanOrEqual(0);
          }
        }
        const account = await connector.account();
        expect(account.cash).toBe(cash);
        expect(cash).toBeGreaterThanOrEqual(0);
        for (const { outcome, quantity } of account.positions) expect(quantity).toBe(held.get(outcome));
        for (const quantity of held.values()) expect(quantity).toBeGreaterThanOrEqual(0);
        expect(JSON.parse(store.text ?? '{"cash":100000000}').cash).toBe(cash);
      }),
      { numRuns: 60 },
    );
  });
});
