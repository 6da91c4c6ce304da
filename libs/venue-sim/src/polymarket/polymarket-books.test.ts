import { afterEach, describe, expect, it } from '@jest/globals';
import { mirrorLadders, type Ladders } from '@arbytron/domain';
import { SeededRandom } from '@arbytron/runtime';
import type { BookEvent, PolymarketConnectorOptions, SubmitResult } from '@arbytron/venues';
import { WebSocket } from 'ws';

import { BookFollower, eventually, orderFor } from '../connector-contract.js';
import {
  CONDITION_ID,
  listedMarket,
  PolymarketFixture,
  polymarketListing,
  type PolymarketFixtureOptions,
} from './polymarket-fixture.js';

let fixture: PolymarketFixture;
const start = async (options: PolymarketFixtureOptions = {}): Promise<void> => {
  fixture = await PolymarketFixture.start(options);
};
afterEach(async () => fixture.close());

const bookOf = (marketId = CONDITION_ID): Ladders => fixture.exchange.exchange.book(marketId)!;
const agrees = (follower: BookFollower): boolean =>
  JSON.stringify(follower.ladders()) === JSON.stringify(bookOf(follower.marketId));
const follow = async (
  marketId = CONDITION_ID,
  options: Partial<PolymarketConnectorOptions> = {},
): Promise<BookFollower> => {
  const follower = new BookFollower(fixture.connect(options), marketId);
  await eventually('first book', () => agrees(follower));
  return follower;
};

/** A house that quotes and a crowd that trades, at random but reproducibly. */
function commotion(seed: number, steps: number): void {
  const random = new SeededRandom(seed);
  const pick = (from: number, to: number): number => from + Math.floor(random.next() * (to - from + 1));
  for (let step = 0; step < steps; step += 1) {
    const at = fixture.clock.now();
    const middle = pick(20, 80) * 100;
    const ladder = (direction: 1 | -1) =>
      Array.from({ length: pick(0, 6) }, (_, index) => ({
        price: middle + direction * 100 * (index + 1),
        quantity: pick(1, 50_000),
      }));
    if (random.next() < 0.6) {
      fixture.exchange.apply({
        kind: 'quote',
        at,
        marketId: CONDITION_ID,
        bids: ladder(-1),
        asks: ladder(1),
      });
    } else {
      const outcome = random.next() < 0.5 ? ('Yes' as const) : ('No' as const);
      const order = {
        account: 'maker',
        clientOrderId: null,
        orderId: null,
        expiresAt: null,
        postOnly: false,
      } as const;
      const limitPrice = pick(1, 99) * 100;
      const quantity = pick(100, 20_000);
      fixture.exchange.apply({
        kind: 'submit',
        at,
        ...order,
        marketId: CONDITION_ID,
        outcome,
        side: 'buy',
        limitPrice,
        quantity,
        timeInForce: random.next() < 0.5 ? 'GTC' : 'IOC',
      });
    }
  }
}

describe('books of Polymarket', () => {
  it('are those of the exchange after a random run, without a single gap', async () => {
    await start();
    fixture.rest('bid', 4_000, 500);
    const follower = await follow();
    for (let round = 0; round < 10; round += 1) {
      commotion(round, 40);
      await eventually(`round ${round}`, () => agrees(follower));
    }
    expect(follower.count('gap')).toBe(0);
    expect(follower.count('malformed')).toBe(0);
    expect(follower.events.filter((event) => event.kind === 'delta').length).toBeGreaterThan(300);
  });

  it('are right after losses at any place: by the best prices, or by the audit', async () => {
    await start({ connector: { auditEveryMs: 150 } });
    fixture.rest('bid', 4_000, 500);
    const follower = await follow();
    for (let round = 0; round < 6; round += 1) {
      fixture.simulator.faults.dropFrames(3);
      commotion(100 + round, 20);
      await eventually(`round ${round}`, () => agrees(follower));
    }
    // A change far from the touch, the last one for a while: only the audit can see that it is missing.
    fixture.clearBook();
    fixture.exchange.apply({
      kind: 'quote',
      at: fixture.clock.now(),
      marketId: CONDITION_ID,
      bids: [{ price: 3_000, quantity: 100 }],
      asks: [],
    });
    await eventually('quiet book', () => agrees(follower));
    fixture.simulator.faults.dropFrames(1);
    fixture.rest('bid', 2_000, 700);
    await eventually('audit', () => agrees(follower) && bookOf().bids.length === 2);
  });

  it('come over as many sockets as needed, and follow what is watched', async () => {
    const ids = Array.from({ length: 205 }, (_, index) => `0x${String(index).padStart(64, '0')}`);
    await start({ listings: ids.map((id) => polymarketListing(id)) });
    const connector = fixture.connect();
    const live = new Set<string>();
    const events: BookEvent[] = [];
    const stream = connector.streamBooks((event) => {
      events.push(event);
      if (event.kind === 'snapshot') live.add(event.marketId);
    });
    stream.watch(ids);
    await eventually('all books', () => live.size === 205);
    expect(fixture.simulator.connections()).toBe(2);
    stream.watch(ids.slice(0, 3));
    await eventually('one socket less', () => fixture.simulator.connections() === 1);
    events.length = 0;
    fixture.rest('bid', 4_000, 500, ids[100]!);
    fixture.rest('bid', 4_000, 500, ids[1]!);
    await eventually('watched market', () => events.some((event) => event.kind === 'delta'));
    expect(events.flatMap((event) => (event.kind === 'delta' ? [event.marketId] : []))).toEqual([ids[1]]);
    stream.watch([...ids.slice(0, 3), ids[150]!]);
    await eventually('added market', () =>
      events.some((event) => event.kind === 'snapshot' && event.marketId === ids[150]),
    );
    await stream.close();
    await eventually('no socket left', () => fixture.simulator.connections() === 0);
  });

  it('say that a market paused, and that it resolved', async () => {
    await start({ connector: { statusEveryMs: 50 } });
    const follower = await follow();
    const statuses = (): unknown[] =>
      follower.events.flatMap((event) => (event.kind === 'status' ? [event.status] : []));
    fixture.exchange.apply({
      kind: 'status',
      at: fixture.clock.now(),
      marketId: CONDITION_ID,
      status: 'paused',
    });
    await eventually('paused', () => statuses().includes('paused'));
    fixture.settle(10_000);
    await eventually('settled', () => statuses().at(-1) === 'settled');
  });

  it('start over when the tick size changes, and orders off the new grid are refused', async () => {
    await start();
    fixture.rest('bid', 4_000, 500);
    const follower = await follow();
    fixture.simulator.faults.changeTick(CONDITION_ID, 500);
    await eventually('gap', () => follower.count('gap') === 1);
    await eventually('healed', () => agrees(follower));
    const connector = fixture.connect();
    const market = await listedMarket(connector);
    const stream = connector.streamBooks(() => undefined);
    stream.watch([CONDITION_ID]);
    await eventually('second follower', () => fixture.simulator.connections() === 2);
    const order = {
      outcome: 'Yes',
      side: 'buy',
      quantity: 300,
      timeInForce: 'GTC',
      at: fixture.clock.now(),
    } as const;
    const submit = (clientOrderId: string, limitPrice: number): Promise<SubmitResult> =>
      connector.submit(orderFor(market, { clientOrderId, limitPrice, ...order }));
    let attempts = 0;
    expect(await submit('before', 1_100)).toMatchObject({ kind: 'accepted' });
    fixture.simulator.faults.changeTick(CONDITION_ID, 500);
    await eventually(
      'new grid',
      async () => (await submit(`after-${(attempts += 1)}`, 1_100)).kind === 'rejected',
    );
    expect(await submit('on the new grid', 1_500)).toMatchObject({ kind: 'accepted' });
  });

  it('put unreadable records of the list aside', async () => {
    const odd = polymarketListing('0xodd', { priceRanges: [{ start: 30, end: 9_990, step: 30 }] });
    await start({ listings: [odd, polymarketListing()] });
    const malformed: string[] = [];
    const listed: string[] = [];
    for await (const page of fixture.connect().listMarkets((reason) => malformed.push(reason))) {
      listed.push(...page.map((market) => market.marketId));
    }
    expect(listed).toEqual([CONDITION_ID]);
    expect(malformed).toEqual([expect.stringContaining('orderPriceMinTickSize')]);
  });

  it('list what the exchange lists, field by field', async () => {
    const attributes = {
      yesName: 'Up',
      noName: 'Down',
      negRisk: 'true',
      resolutionSource: 'https://source.example',
      groupItemThreshold: '3',
    };
    const listing = polymarketListing(CONDITION_ID, {
      attributes,
      mutuallyExclusive: true,
      outcomeTitle: 'March',
      openAt: 1_000,
      closeAt: 5_000,
      resolvesAt: 5_000,
      minSize: 500,
      minNotional: 1_000_000,
    });
    await start({ listings: [listing] });
    for await (const [market] of fixture.connect().listMarkets(() => undefined)) {
      const { attributes: given, ...rest } = listing;
      expect(market).toMatchObject({ ...rest, status: 'open' });
      expect(market!.attributes).toMatchObject(given);
    }
  });

  it('need no account', async () => {
    await start({ withoutAccount: true });
    fixture.rest('ask', 6_000, 500);
    const follower = await follow();
    const connector = fixture.connect();
    expect(connector.capabilities.quoteOnly).toBe(true);
    await expect(connector.account()).rejects.toThrow('no account');
    expect(follower.count('snapshot')).toBe(1);
  });
});

describe('the simulated market channel', () => {
  it('speaks the venue’s words: dump, both tokens, notices, PONG, [] for an unknown token', async () => {
    await start();
    fixture.rest('bid', 4_000, 500);
    const [yes, no] = polymarketListing().outcomes.map((outcome) => outcome.instrumentId);
    const socket = new WebSocket(fixture.simulator.marketWsUrl);
    const frames: string[] = [];
    socket.on('message', (data) => frames.push(String(data)));
    await new Promise((resolve) => socket.once('open', resolve));
    const next = async (text: string): Promise<unknown> => {
      const seen = frames.length;
      socket.send(text);
      await eventually('frame', () => frames.length > seen);
      return frames.at(-1)!.startsWith('[') || frames.at(-1)!.startsWith('{')
        ? JSON.parse(frames.at(-1)!)
        : frames.at(-1);
    };
    expect(await next('PING')).toBe('PONG');
    expect(await next('nonsense')).toBe('INVALID OPERATION');
    const dump = (await next(
      JSON.stringify({ assets_ids: [yes, no], type: 'market', initial_dump: true }),
    )) as Record<string, unknown>[];
    expect(dump).toMatchObject([
      {
        event_type: 'book',
        market: CONDITION_ID,
        asset_id: yes,
        bids: [{ price: '0.4', size: '5' }],
        asks: [],
        tick_size: '0.01',
      },
      { event_type: 'book', asset_id: no, bids: [], asks: [{ price: '0.6', size: '5' }] },
    ]);
    expect(await next(JSON.stringify({ operation: 'subscribe', assets_ids: [yes] }))).toBe('NO NEW ASSETS');
    expect(await next(JSON.stringify({ operation: 'subscribe', assets_ids: ['999'] }))).toEqual([]);
    frames.length = 0;
    fixture.rest('ask', 4_500, 300);
    await eventually('price change', () => frames.length > 0);
    expect(JSON.parse(frames[0]!)).toMatchObject({
      event_type: 'price_change',
      market: CONDITION_ID,
      price_changes: [
        { asset_id: yes, price: '0.45', size: '3', side: 'SELL', best_bid: '0.4', best_ask: '0.45' },
        { asset_id: no, price: '0.55', size: '3', side: 'BUY', best_bid: '0.55', best_ask: '0.6' },
      ],
    });
    // The No book is the mirror of what was sent for Yes.
    expect(mirrorLadders(bookOf()).bids).toEqual([{ price: 5_500, quantity: 300 }]);
    socket.terminate();
  });
});
