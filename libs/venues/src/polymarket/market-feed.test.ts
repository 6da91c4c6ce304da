import { existsSync, readFileSync } from 'node:fs';

import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { BookEvent } from '../connector.js';
import { MarketFeed } from './market-feed.js';

const SHARED = new URL('../../../../../shared/fixtures/polymarket/', import.meta.url);
const MARKET = '0xmarket';
const YES = '111';
const NO = '222';

let events: BookEvent[];
let resyncs: string[];
let ticks: [string, number][];
let feed: MarketFeed;

beforeEach(() => {
  events = [];
  resyncs = [];
  ticks = [];
  feed = new MarketFeed({
    event: (event) => events.push(event),
    resync: (marketIds) => resyncs.push(...marketIds),
    tickChanged: (marketId, step) => ticks.push([marketId, step]),
  });
  feed.add(MARKET, YES);
});

type Pairs = readonly (readonly [string, string])[];
const levels = (pairs: Pairs) => pairs.map(([price, size]) => ({ price, size }));
const book = (timestamp: number, bids: Pairs, asks: Pairs, token = YES) => ({
  event_type: 'book',
  market: MARKET,
  asset_id: token,
  timestamp: String(timestamp),
  bids: levels(bids),
  asks: levels(asks),
  hash: 'x',
});
interface Entry {
  readonly asset_id?: string;
  readonly price: string;
  readonly size: string;
  readonly side: 'BUY' | 'SELL';
  readonly best_bid?: string;
  readonly best_ask?: string;
}
const change = (timestamp: number, ...entries: Entry[]) => ({
  event_type: 'price_change',
  market: MARKET,
  timestamp: String(timestamp),
  price_changes: entries.map((entry) => ({ asset_id: YES, hash: 'x', ...entry })),
});
const send = (message: unknown, at = 1) => feed.receive(JSON.stringify(message), at);
const kinds = () => events.map((event) => event.kind);
const start = () => {
  send(
    book(
      1_000_000_000_000,
      [
        ['0.4', '10'],
        ['0.48', '20'],
      ],
      [
        ['0.6', '5'],
        ['0.5', '7'],
      ],
    ),
  );
  events.length = 0;
};

describe('the market feed', () => {
  it('turns a frame of several books into the snapshot of the Yes token', () => {
    send(
      [
        book(
          1_000_000_000_000,
          [
            ['0.4', '10'],
            ['0.48', '20'],
          ],
          [['0.5', '7']],
        ),
        book(1_000_000_000_000, [['0.5', '7']], [], NO),
      ],
      7,
    );
    expect(events).toEqual([
      {
        kind: 'snapshot',
        marketId: MARKET,
        outcome: 'Yes',
        ladders: {
          bids: [
            { price: 4_800, quantity: 2_000 },
            { price: 4_000, quantity: 1_000 },
          ],
          asks: [{ price: 5_000, quantity: 700 }],
        },
        venueTime: 1_000_000_000_000,
        receivedAt: 7,
      },
    ]);
    expect(feed.liveMarketIds()).toEqual([MARKET]);
  });

  it('uses only the Yes token of a price change', () => {
    start();
    send(
      change(
        1_000_000_000_001,
        { price: '0.49', size: '3', side: 'BUY', best_bid: '0.49', best_ask: '0.5' },
        { asset_id: NO, price: '0.51', size: '3', side: 'SELL', best_bid: '0.5', best_ask: '0.51' },
      ),
    );
    expect(events).toEqual([
      {
        kind: 'delta',
        marketId: MARKET,
        outcome: 'Yes',
        mode: 'set',
        side: 'bid',
        price: 4_900,
        quantity: 300,
        venueTime: 1_000_000_000_001,
        receivedAt: 1,
      },
    ]);
  });

  it('drops what is older than the book', () => {
    start();
    send(
      change(999_999_999_999, { price: '0.49', size: '3', side: 'BUY', best_bid: '0.49', best_ask: '0.5' }),
    );
    send(book(999_999_999_999, [['0.1', '1']], []));
    expect(events).toEqual([]);
    expect(feed.liveMarketIds()).toEqual([MARKET]);
  });

  it.each([
    [
      'a best bid that is not ours',
      { price: '0.4', size: '0', side: 'BUY', best_bid: '0.49', best_ask: '0.5' },
    ],
    [
      'an empty side that is not empty here',
      { price: '0.4', size: '0', side: 'BUY', best_bid: '0.48', best_ask: '' },
    ],
    ['a cross', { price: '0.51', size: '3', side: 'BUY' }],
    ['an impossible price', { price: '1.2', size: '3', side: 'SELL' }],
    ['a negative size', { price: '0.7', size: '-1', side: 'SELL' }],
    ['a price off our units', { price: '0.70001', size: '1', side: 'SELL' }],
  ] as const)('sees a gap in %s', (_name, entry) => {
    start();
    send(change(1_000_000_000_001, entry));
    expect(kinds().filter((kind) => kind !== 'malformed')).toEqual(['gap']);
    expect(resyncs).toEqual([MARKET]);
    expect(feed.liveMarketIds()).toEqual([]);
  });

  it('reads the signs of an empty side: nothing, 0 and 1', () => {
    start();
    send(
      change(
        1_000_000_000_001,
        { price: '0.5', size: '0', side: 'SELL' },
        { price: '0.6', size: '0', side: 'SELL', best_bid: '0.48', best_ask: '1' },
      ),
    );
    send(
      change(
        1_000_000_000_002,
        { price: '0.4', size: '0', side: 'BUY' },
        { price: '0.48', size: '0', side: 'BUY', best_bid: '0', best_ask: '' },
      ),
    );
    expect(kinds()).toEqual(['delta', 'delta', 'delta', 'delta']);
    expect(feed.liveMarketIds()).toEqual([MARKET]);
  });

  it('keeps a best level of less than a hundredth of a share in mind, without offering it', () => {
    start();
    send(
      change(1_000_000_000_001, {
        price: '0.49',
        size: '0.004',
        side: 'BUY',
        best_bid: '0.49',
        best_ask: '0.5',
      }),
    );
    expect(events).toMatchObject([{ kind: 'delta', price: 4_900, quantity: 0 }]);
    expect(resyncs).toEqual([]);
  });

  it('heals with a REST book, applying the changes that came meanwhile and are not older', () => {
    start();
    send(change(1_000_000_000_001, { price: '0.51', size: '3', side: 'BUY' }));
    send(change(1_000_000_000_002, { price: '0.45', size: '1', side: 'BUY' }));
    send(
      change(1_000_000_000_005, { price: '0.46', size: '2', side: 'BUY', best_bid: '0.46', best_ask: '0.5' }),
    );
    events.length = 0;
    feed.applyBook(book(1_000_000_000_004, [['0.44', '9']], [['0.5', '7']]), 3);
    expect(events).toMatchObject([
      {
        kind: 'snapshot',
        venueTime: 1_000_000_000_005,
        ladders: {
          bids: [
            { price: 4_600, quantity: 200 },
            { price: 4_400, quantity: 900 },
          ],
        },
      },
    ]);
  });

  it('does not let a REST book overwrite a live one', () => {
    start();
    feed.applyBook(book(2_000_000_000_000, [['0.1', '1']], []), 3);
    expect(events).toEqual([]);
  });

  it('asks again when a snapshot is crossed', () => {
    send(book(1, [['0.6', '1']], [['0.5', '1']]));
    expect(kinds()).toEqual(['gap']);
    expect(resyncs).toEqual([MARKET]);
  });

  it('trusts nothing after the connection went down, until a snapshot', () => {
    start();
    feed.down('closed', 9);
    send(change(1_000_000_000_001, { price: '0.49', size: '3', side: 'BUY' }));
    expect(events).toEqual([{ kind: 'gap', marketIds: [MARKET], reason: 'closed', receivedAt: 9 }]);
    expect(feed.liveMarketIds()).toEqual([]);
  });

  it('drops the book when the tick size changes', () => {
    start();
    const message = {
      event_type: 'tick_size_change',
      market: MARKET,
      old_tick_size: '0.01',
      new_tick_size: '0.001',
      timestamp: '1',
    };
    send({ ...message, asset_id: NO });
    expect(events).toEqual([]);
    send({ ...message, asset_id: YES });
    expect(ticks).toEqual([[MARKET, 10]]);
    expect(kinds()).toEqual(['gap']);
    expect(resyncs).toEqual([MARKET]);
  });

  it('reports a resolved market', () => {
    send({
      event_type: 'market_resolved',
      market: MARKET,
      winning_asset_id: YES,
      winning_outcome: 'Yes',
      timestamp: '5',
    });
    send({ event_type: 'market_resolved', market: '0xother', winning_asset_id: '9', timestamp: '5' });
    expect(events).toMatchObject([{ kind: 'status', marketId: MARKET, status: 'settled' }]);
  });

  it('skips notices, empty frames and types it does not know', () => {
    start();
    feed.receive('NO NEW ASSETS', 1);
    send([]);
    send({ event_type: 'best_bid_ask', market: MARKET, asset_id: YES, best_bid: '0.1', best_ask: '0.2' });
    send({ event_type: 'invented_tomorrow', market: MARKET });
    expect(events).toEqual([]);
  });

  it('an unreadable frame gaps what it can be about: one market, or all of the socket', () => {
    feed.add('0xsecond', '333');
    start();
    send({ ...book(1_000_000_000_000, [], []), market: '0xsecond', asset_id: '333' });
    events.length = 0;
    send({ event_type: 'price_change', market: '0xsecond', price_changes: 'none' });
    expect(events).toMatchObject([{ kind: 'malformed' }, { kind: 'gap', marketIds: ['0xsecond'] }]);
    send({ event_type: 'price_change', market: '0xnot-ours', price_changes: 'none' });
    expect(kinds()).toEqual(['malformed', 'gap', 'malformed']);
    feed.receive('{"event_type":"price_change","mark', 1);
    expect(events.at(-1)).toMatchObject({ kind: 'gap', marketIds: [MARKET, '0xsecond'] });
  });

  it('never throws, whatever arrives, and ends with a right book after a snapshot', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.json(),
            fc
              .jsonValue()
              .map((value) =>
                JSON.stringify({ event_type: 'book', market: MARKET, asset_id: YES, bids: value }),
              ),
          ),
        ),
        (frames) => {
          for (const frame of frames) feed.receive(frame, 1);
          feed.down('end', 1);
          send(book(1_000_000_000_000, [['0.4', '1']], []));
          expect(feed.liveMarketIds()).toEqual([MARKET]);
        },
      ),
    );
  });
});

describe('the audit', () => {
  it('takes the venue’s book when it is newer or different, and leaves an equal or older one', () => {
    start();
    const same = book(
      1_000_000_000_000,
      [
        ['0.4', '10'],
        ['0.48', '20'],
      ],
      [
        ['0.6', '5'],
        ['0.5', '7'],
      ],
    );
    feed.audit(same, 2);
    feed.audit({ ...same, timestamp: '1000000005000' }, 2);
    feed.audit(book(999_999_999_999, [], []), 2);
    expect(events).toEqual([]);
    feed.audit(book(1_000_000_000_000, [['0.4', '11']], [['0.5', '7']]), 2);
    expect(kinds()).toEqual(['gap', 'snapshot']);
  });
});

const recorded = existsSync(SHARED) ? it : it.skip;
describe('recorded frames (skipped without the shared fixtures)', () => {
  const read = (name: string) => readFileSync(new URL(name, SHARED), 'utf8');

  recorded('the first frame of a live socket becomes a book', () => {
    const frame = JSON.parse(read('live20261002__ws_market_initial_frame.json'));
    feed.add(frame[0].market, frame[0].asset_id);
    feed.receive(JSON.stringify(frame), 1);
    expect(events).toMatchObject([
      {
        kind: 'snapshot',
        ladders: { bids: [{ price: 300, quantity: 4_166_632 }, {}, {}], asks: [{ price: 9_700 }, {}, {}] },
      },
    ]);
    feed.receive(read('live20261002__ws_market_unknown_token_frame.json'), 1);
    feed.receive(read('live20261002__ws_new_market_with_fees.json'), 1);
    expect(events).toHaveLength(1);
  });

  recorded('a full recorded book, a resolution and a tick change are read', () => {
    const full = JSON.parse(read('nautilus_py__ws__book.json'));
    feed.add(full.market, full.asset_id);
    feed.receive(JSON.stringify(full), 1);
    expect(kinds()).toEqual(['snapshot']);
    const resolved = JSON.parse(read('nautilus_rs__ws_market_resolved_msg.json'));
    feed.add(resolved.market, resolved.assets_ids[0]);
    feed.receive(JSON.stringify(resolved), 1);
    expect(events.at(-1)).toMatchObject({ kind: 'status', status: 'settled' });
    const tick = JSON.parse(read('nautilus_py__ws__tick_size_change.json'));
    feed.add(tick.market, tick.asset_id);
    feed.receive(JSON.stringify(tick), 1);
    expect(ticks).toEqual([[tick.market, 10]]);
  });

  recorded('a message of the shape used before 2025-09 is put aside and the book fetched anew', () => {
    const old = JSON.parse(read('nautilus_py__ws__price_change.json'));
    feed.add(old.market, old.asset_id);
    feed.receive(JSON.stringify(old), 1);
    expect(kinds()).toEqual(['malformed', 'gap']);
    expect(resyncs).toEqual([old.market]);
  });
});
