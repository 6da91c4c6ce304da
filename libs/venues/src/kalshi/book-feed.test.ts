import { existsSync, readFileSync } from 'node:fs';

import { formatDecimal, OrderBook, PRICE_ONE } from '@arbytron/domain';
import { beforeEach, describe, expect, it } from '@jest/globals';

import type { BookEvent } from '../connector.js';
import { KalshiBookFeed, type BookFeedOptions } from './book-feed.js';
import type { StreamCommand } from './book-subscription.js';
import {
  deltaFrame,
  errorFrame,
  lifecycleFrame,
  okFrame,
  snapshotFrame,
  subscribedFrame,
} from './wire-samples.js';

class Recorder {
  readonly events: BookEvent[] = [];
  readonly commands: (StreamCommand & { id: number })[] = [];
  readonly restarts: string[] = [];
  statusMissed = 0;

  feed(options: BookFeedOptions = {}): KalshiBookFeed {
    return new KalshiBookFeed(
      {
        emit: (event) => this.events.push(event),
        send: (command) => this.commands.push({ id: this.commands.length + 1, ...command }),
        restart: (reason) => this.restarts.push(reason),
        statusMissed: () => (this.statusMissed += 1),
      },
      options,
    );
  }

  kinds(): string[] {
    return this.events.map((event) => event.kind);
  }

  last(): StreamCommand & { id: number } {
    return this.commands.at(-1)!;
  }

  clear(): void {
    this.events.length = 0;
    this.commands.length = 0;
  }
}

describe('KalshiBookFeed', () => {
  let seen: Recorder;
  let feed: KalshiBookFeed;

  /** A feed of markets A and B with books 0.40 / 0.45, at sequence 3. */
  beforeEach(() => {
    seen = new Recorder();
    feed = seen.feed();
    feed.watch(['A', 'B'], 0);
    feed.opened(0);
    expect(seen.commands).toEqual([
      { id: 1, cmd: 'subscribe', params: { channels: ['market_lifecycle_v2'] } },
      {
        id: 2,
        cmd: 'subscribe',
        params: { channels: ['orderbook_delta'], market_tickers: ['A', 'B'], use_yes_price: true },
      },
    ]);
    feed.frame(subscribedFrame('market_lifecycle_v2', 9, 1), 0);
    feed.frame(subscribedFrame('orderbook_delta', 1, 2), 0);
    feed.frame(snapshotFrame('A', 1, [['0.4000', '10.00']], [['0.4500', '5.00']]), 10);
    feed.frame(snapshotFrame('B', 2, [['0.4000', '10.00']], [['0.4500', '5.00']]), 10);
    feed.frame(okFrame(50, 3, ['A', 'B']), 10);
  });

  it('reports the Yes book: bids of No are offers of Yes', () => {
    expect(seen.events[0]).toEqual({
      kind: 'snapshot',
      marketId: 'A',
      outcome: 'Yes',
      ladders: { bids: [{ price: 4_000, quantity: 1_000 }], asks: [{ price: 4_500, quantity: 500 }] },
      venueTime: 0,
      receivedAt: 10,
    });
    seen.clear();
    feed.frame(deltaFrame('A', 4, 'yes', '0.4100', '2.50', 1_234), 11);
    feed.frame(deltaFrame('A', 5, 'no', '0.4500', '-5.00', 1_233), 12);
    expect(seen.events).toEqual([
      {
        kind: 'delta',
        marketId: 'A',
        outcome: 'Yes',
        mode: 'add',
        side: 'bid',
        price: 4_100,
        quantity: 250,
        venueTime: 1_234,
        receivedAt: 11,
      },
      // The venue's time of a later frame may lag by a hair; it never runs backwards here.
      {
        kind: 'delta',
        marketId: 'A',
        outcome: 'Yes',
        mode: 'add',
        side: 'ask',
        price: 4_500,
        quantity: -500,
        venueTime: 1_234,
        receivedAt: 12,
      },
    ]);
  });

  it('takes an absent side for empty', () => {
    seen.clear();
    feed.frame(snapshotFrame('A', 4, [], [['0.4500', '5.00']]), 11);
    expect(seen.events[0]).toMatchObject({ ladders: { bids: [], asks: [{ price: 4_500, quantity: 500 }] } });
  });

  it('reads No prices where they were asked for', () => {
    const other = new Recorder();
    const noPriced = other.feed({ useYesPrice: false });
    noPriced.watch(['A'], 0);
    noPriced.opened(0);
    expect(other.last().params).toMatchObject({ use_yes_price: false });
    noPriced.frame(subscribedFrame('orderbook_delta', 1), 0);
    noPriced.frame(snapshotFrame('A', 1, [], [['0.5500', '5.00']]), 0);
    noPriced.frame(deltaFrame('A', 2, 'no', '0.5600', '1.00'), 0);
    expect(other.events).toMatchObject([
      { ladders: { asks: [{ price: 4_500 }] } },
      { side: 'ask', price: 4_400 },
    ]);
  });

  it('calls every market gapped when one number is missing, and asks for all books again', () => {
    seen.clear();
    feed.frame(deltaFrame('A', 5, 'yes', '0.4100', '1.00'), 20);
    expect(seen.events).toEqual([
      { kind: 'gap', marketIds: ['A', 'B'], reason: 'expected frame 4, was 5', receivedAt: 20 },
    ]);
    expect(seen.last()).toMatchObject({
      cmd: 'update_subscription',
      params: { sids: [1], action: 'get_snapshot', market_tickers: ['A', 'B'] },
    });
    feed.frame(deltaFrame('B', 6, 'yes', '0.4100', '1.00'), 21);
    expect(seen.kinds()).toEqual(['gap']);
    feed.frame(okFrame(seen.last().id, 7, ['A', 'B']), 22);
    feed.frame(snapshotFrame('B', 8, [['0.4100', '1.00']], []), 22);
    feed.frame(deltaFrame('B', 9, 'yes', '0.4100', '1.00'), 23);
    feed.frame(deltaFrame('A', 10, 'yes', '0.4100', '1.00'), 23);
    expect(seen.kinds()).toEqual(['gap', 'snapshot', 'delta']);
    expect(seen.events.at(-1)).toMatchObject({ marketId: 'B' });
  });

  it('counts acknowledgements and snapshots in the sequence', () => {
    feed.watch(['A', 'B', 'C'], 20);
    expect(seen.last()).toMatchObject({
      params: { sids: [1], action: 'add_markets', market_tickers: ['C'] },
    });
    feed.frame(okFrame(seen.last().id, 4, ['A', 'B', 'C']), 20);
    feed.frame(snapshotFrame('C', 5, [], []), 20);
    feed.frame(deltaFrame('A', 6, 'yes', '0.4100', '1.00'), 20);
    expect(seen.kinds()).not.toContain('gap');
    feed.watch(['C'], 21);
    expect(seen.last()).toMatchObject({ params: { action: 'delete_markets', market_tickers: ['A', 'B'] } });
    seen.clear();
    feed.frame(deltaFrame('A', 7, 'yes', '0.4100', '1.00'), 22);
    expect(seen.events).toEqual([]);
  });

  it('does not apply a frame that comes twice', () => {
    seen.clear();
    feed.frame(deltaFrame('A', 4, 'yes', '0.4100', '1.00'), 20);
    feed.frame(deltaFrame('A', 4, 'yes', '0.4100', '1.00'), 20);
    expect(seen.kinds()).toEqual(['delta', 'gap']);
  });

  it('makes a new connection when gaps follow one another', () => {
    for (let seq = 5; seq < 15; seq += 2) feed.frame(deltaFrame('A', seq, 'yes', '0.4100', '1.00'), 20);
    expect(seen.restarts).not.toEqual([]);
  });

  it('calls a book gapped that an impossible update would break, and heals that one alone', () => {
    seen.clear();
    feed.frame(deltaFrame('A', 4, 'yes', '0.4000', '-10.01'), 20);
    expect(seen.events).toEqual([
      { kind: 'gap', marketIds: ['A'], reason: 'negative_level', receivedAt: 20 },
    ]);
    expect(seen.last().params).toMatchObject({ action: 'get_snapshot', market_tickers: ['A'] });
    feed.frame(deltaFrame('B', 5, 'yes', '0.4100', '1.00'), 21);
    expect(seen.kinds()).toEqual(['gap', 'delta']);
  });

  it('heals a book that stays crossed', () => {
    seen.clear();
    feed.frame(deltaFrame('A', 4, 'yes', '0.4600', '1.00'), 20);
    feed.tick(1_000);
    feed.tick(2_000);
    expect(seen.kinds()).toEqual(['delta']);
    feed.tick(3_000);
    expect(seen.events.at(-1)).toMatchObject({ kind: 'gap', marketIds: ['A'], reason: 'crossed' });
  });

  it('puts aside what it cannot read, distrusts the book concerned and goes on with the others', () => {
    seen.clear();
    feed.frame('{"type":"orderbook_del', 20);
    feed.frame(deltaFrame('A', 4, 'yes', '0.41', 'much'), 20);
    feed.frame(deltaFrame('B', 5, 'yes', '0.41001', '1.00'), 20);
    expect(seen.kinds()).toEqual(['malformed', 'malformed', 'gap', 'malformed', 'gap']);
    feed.frame(snapshotFrame('B', 6, [['0.4000', '1.00']], []), 21);
    feed.frame(deltaFrame('B', 7, 'yes', '0.4100', '1.00'), 21);
    expect(seen.kinds().slice(5)).toEqual(['snapshot', 'delta']);
  });

  it('says about once a second that live books are unchanged', () => {
    seen.clear();
    feed.heard(1_000);
    feed.heard(1_500);
    feed.heard(2_100);
    expect(seen.events).toEqual([
      { kind: 'alive', marketIds: ['A', 'B'], receivedAt: 1_000 },
      { kind: 'alive', marketIds: ['A', 'B'], receivedAt: 2_100 },
    ]);
    feed.frame(deltaFrame('A', 4, 'yes', '0.4000', '-99.00'), 2_200);
    feed.heard(3_200);
    expect(seen.events.at(-1)).toEqual({ kind: 'alive', marketIds: ['B'], receivedAt: 3_200 });
    feed.closed('test', 3_300);
    feed.heard(9_000);
    expect(seen.events.at(-1)).toMatchObject({ kind: 'gap', marketIds: ['B'], reason: 'test' });
  });

  it('begins anew with every connection', () => {
    feed.closed('lost', 100);
    seen.clear();
    feed.opened(200);
    feed.frame(subscribedFrame('orderbook_delta', 1, 2), 200);
    feed.frame(snapshotFrame('A', 1, [['0.4200', '1.00']], []), 200);
    feed.frame(deltaFrame('A', 2, 'yes', '0.4200', '1.00'), 201);
    expect(seen.kinds()).toEqual(['snapshot', 'delta']);
  });

  it.each([10, 25])('subscribes again after terminal error %d', (code) => {
    seen.clear();
    feed.frame(errorFrame(code, undefined, 1), 20);
    expect(seen.events).toMatchObject([{ kind: 'gap', marketIds: ['A', 'B'] }]);
    expect(seen.last()).toMatchObject({ cmd: 'subscribe', params: { market_tickers: ['A', 'B'] } });
    for (let i = 0; i < 5; i += 1) feed.frame(errorFrame(code, undefined, 1), 21);
    expect(seen.restarts).not.toEqual([]);
  });

  it('finds the one market that the venue refuses and streams the others', () => {
    const wanted = ['A', 'B', 'C', 'BAD', 'D'];
    feed.watch(wanted, 20);
    const streamed = new Set(['A', 'B']);
    let seq = 3;
    for (let answered = 2; answered < seen.commands.length; answered += 1) {
      const { id, params } = seen.commands[answered]!;
      const tickers = params!['market_tickers'] as string[];
      if (tickers.includes('BAD')) feed.frame(errorFrame(11, id), 20);
      else {
        for (const ticker of tickers) streamed.add(ticker);
        feed.frame(okFrame(id, (seq += 1), [...streamed]), 20);
      }
    }
    expect([...streamed].sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(seen.events.at(-1)).toMatchObject({
      kind: 'gap',
      marketIds: ['BAD'],
      reason: 'refused: stream error 11',
    });
    expect(seen.restarts).toEqual([]);
  });

  it('chases a snapshot that does not come, and leaves the connection when none comes', () => {
    feed.watch(['A', 'B', 'C'], 20);
    seen.clear();
    feed.tick(6_000);
    expect(seen.last().params).toMatchObject({ action: 'get_snapshot', market_tickers: ['C'] });
    const silent = new Recorder();
    const alone = silent.feed();
    alone.watch(['A'], 0);
    alone.opened(0);
    alone.tick(6_000);
    expect(silent.restarts).toEqual(['no snapshot came']);
  });

  it('leaves the connection when the venue has forgotten the subscription', () => {
    feed.tick(31_000);
    expect(seen.last()).toMatchObject({ cmd: 'list_subscriptions' });
    feed.frame(JSON.stringify({ id: 3, type: 'ok', msg: [{ channel: 'orderbook_delta', sid: 1 }] }), 31_001);
    expect(seen.restarts).toEqual([]);
    feed.frame(JSON.stringify({ id: 4, type: 'ok', msg: [] }), 61_001);
    expect(seen.restarts).toEqual(['subscription vanished']);
  });

  it('tells changes of status of the markets it watches, and when it may have missed some', () => {
    seen.clear();
    for (const [i, type] of [
      'deactivated',
      'activated',
      'determined',
      'settled',
      'metadata_updated',
    ].entries()) {
      feed.frame(lifecycleFrame('A', i + 1, type), 20);
      feed.frame(lifecycleFrame('OTHER', i + 1, type, 77), 20);
    }
    expect(seen.events.map((event) => event.kind === 'status' && event.status)).toEqual([
      'paused',
      'open',
      'closed',
      'settled',
    ]);
    expect(seen.statusMissed).toBe(0);
    feed.frame(lifecycleFrame('A', 6, 'close_date_updated'), 20);
    feed.frame(lifecycleFrame('A', 9, 'activated'), 20);
    expect(seen.statusMissed).toBe(2);
  });
});

const SHARED = new URL('../../../../../shared/fixtures/kalshi/', import.meta.url);
const shared = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SHARED), 'utf8'));

interface ExpectedBook {
  readonly best_yes_bid: string;
  readonly best_yes_bid_size: string;
  readonly best_no_bid: string;
  readonly best_no_bid_size: string;
  readonly implied_yes_ask: string;
  readonly yes_levels: number;
  readonly no_levels: number;
  readonly yes_total: string;
  readonly no_total: string;
}

// Skipped where the recorded stream is not at hand.
(existsSync(SHARED) ? describe : describe.skip)('recorded stream', () => {
  it('replays to exactly the expected books, without a gap', () => {
    const { tickers, frames } = shared('cockpit_ws_orderbook_stream.json') as {
      tickers: string[];
      frames: { received_ms: number; frame: unknown }[];
    };
    const { expected_final_books } = shared('ws_stream_expected_final_books.json') as {
      expected_final_books: Record<string, ExpectedBook>;
    };
    const seen = new Recorder();
    const feed = seen.feed({ useYesPrice: false });
    feed.watch(tickers, 0);
    feed.opened(0);
    for (const { received_ms, frame } of frames) feed.frame(JSON.stringify(frame), received_ms);

    const books = new Map(tickers.map((ticker) => [ticker, new OrderBook()]));
    for (const event of seen.events) {
      if (event.kind === 'snapshot')
        books.get(event.marketId)!.applySnapshot(event.ladders, event.venueTime, event.receivedAt);
      else if (event.kind === 'delta') {
        const { marketId, side, price, quantity, venueTime, receivedAt } = event;
        expect(books.get(marketId)!.addToLevel(side, price, quantity, venueTime, receivedAt)).toBeNull();
      }
    }
    expect(seen.kinds().filter((kind) => kind !== 'snapshot' && kind !== 'delta')).toEqual([]);
    expect(seen.events).toHaveLength(12 + 245);

    const price = (value: number): string => formatDecimal(value, 4, 4);
    const size = (value: number): string => formatDecimal(value, 2, 2);
    const actual: Record<string, ExpectedBook> = {};
    for (const [ticker, book] of books) {
      const { bids, asks } = book.ladders();
      const total = (levels: typeof bids): string =>
        size(levels.reduce((sum, level) => sum + level.quantity, 0));
      actual[ticker] = {
        best_yes_bid: price(bids[0]!.price),
        best_yes_bid_size: size(bids[0]!.quantity),
        best_no_bid: price(PRICE_ONE - asks[0]!.price),
        best_no_bid_size: size(asks[0]!.quantity),
        implied_yes_ask: price(asks[0]!.price),
        yes_levels: bids.length,
        no_levels: asks.length,
        yes_total: total(bids),
        no_total: total(asks),
      };
    }
    expect(actual).toEqual(expected_final_books);
  });
});
