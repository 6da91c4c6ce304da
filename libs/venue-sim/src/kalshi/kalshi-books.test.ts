import { PRICE_ONE } from '@arbytron/domain';
import { SeededRandom } from '@arbytron/runtime';
import { VenueError, type BookEvent, type Connector } from '@arbytron/venues';
import { afterEach, describe, expect, it } from '@jest/globals';

import { BookFollower, eventually } from '../connector-harness.js';
import { sampleListing } from '../exchange/sample-listing.js';
import { KalshiFixture, listedMarket, TICKER, type KalshiFixtureOptions } from './kalshi-fixture.js';

describe('Kalshi connector: books', () => {
  let fixture: KalshiFixture;
  let connector: Connector;

  const start = async (options: KalshiFixtureOptions = {}): Promise<void> => {
    fixture = await KalshiFixture.start(options);
    ({ connector } = fixture);
  };

  afterEach(async () => {
    await connector.close();
    await fixture.close();
  });

  it('agrees with the exchange after a random run full of faults', async () => {
    const tickers = ['KXA', 'KXB', 'KXC'];
    const random = new SeededRandom('run');
    const pick = (bound: number): number => Math.floor(random.next() * bound);
    await start({ listings: tickers.map((ticker) => sampleListing(ticker)) });
    const followers = tickers.map((ticker) => new BookFollower(connector, ticker));
    await eventually('snapshots', () => followers.every((follower) => follower.ladders() !== null));
    const { faults } = fixture.simulator;
    const misfortunes = [
      () => faults.dropFrames(1 + pick(3)),
      () => faults.skipSeq(),
      () => faults.closeSockets(),
      () => faults.silence(),
      () => faults.malformedFrame(),
      () => faults.terminateChannels(25),
    ];
    const books = fixture.exchange.exchange;
    const allSame = (): boolean =>
      followers.every((one) => JSON.stringify(one.ladders()) === JSON.stringify(books.book(one.marketId)));
    for (let step = 0; step < 400; step += 1) {
      const ticker = tickers[pick(3)]!;
      const at = Date.now();
      const ladder = (from: number, direction: number) =>
        Array.from({ length: 1 + pick(8) }, (_, i) => ({
          price: from + direction * 100 * i,
          quantity: 1 + pick(100_000),
        }));
      const middle = 2_000 + 100 * pick(60);
      const applied = fixture.exchange.apply({
        kind: 'quote',
        at,
        marketId: ticker,
        bids: ladder(middle, -1),
        asks: ladder(middle + 100, 1),
      });
      expect(applied.refusal).toBeNull();
      if (step % 40 === 20) {
        await eventually('same books', allSame);
        misfortunes[(step / 40 - 0.5) % misfortunes.length]!();
      }
      if (step % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await eventually('same books', allSame);
    expect(followers.some((follower) => follower.count('gap') > 0)).toBe(true);
    expect(fixture.seen.counts.get('venue_malformed_total')).toBeGreaterThan(0);
  });

  it('heals a skipped number with a snapshot, on the same connection', async () => {
    await start();
    fixture.rest('bid', 4_000, 100);
    const follower = new BookFollower(connector, TICKER);
    await eventually('snapshot', () => follower.ladders() !== null);
    fixture.simulator.faults.skipSeq();
    fixture.rest('bid', 4_100, 100);
    await eventually('gap', () => follower.count('gap') === 1);
    await eventually('healed', () => follower.ladders()?.bids.length === 2);
    expect(fixture.seen.warnings.filter((warning) => warning.startsWith('socket down'))).toEqual([]);
  });

  it('follows what it is told to watch, and lets bad markets not spoil the others', async () => {
    await start({ listings: [sampleListing(TICKER), sampleListing('KXB')] });
    const events: BookEvent[] = [];
    const stream = connector.streamBooks((event) => events.push(event));
    stream.watch([TICKER, 'KXNONE']);
    const snapshots = (ticker: string): number =>
      events.filter((event) => event.kind === 'snapshot' && event.marketId === ticker).length;
    await eventually('good one', () => snapshots(TICKER) === 1);
    await eventually('bad one', () =>
      events.some((event) => event.kind === 'gap' && event.marketIds.includes('KXNONE')),
    );
    stream.watch([TICKER, 'KXB']);
    await eventually('added', () => snapshots('KXB') === 1);
    stream.watch(['KXB']);
    fixture.rest('bid', 4_000, 100, 'KXB');
    await eventually('update', () => events.some((event) => event.kind === 'delta'));
    fixture.rest('bid', 4_000, 100, TICKER);
    fixture.rest('bid', 4_100, 100, 'KXB');
    await eventually('second update', () => events.filter((event) => event.kind === 'delta').length === 2);
    expect(events.every((event) => event.kind !== 'delta' || event.marketId === 'KXB')).toBe(true);
  });

  it('tells pauses of a market and of the whole exchange, and the end of a market', async () => {
    await start({ connector: { statusEveryMs: 30 } });
    const events: BookEvent[] = [];
    const stream = connector.streamBooks((event) => events.push(event));
    stream.watch([TICKER]);
    const statuses = (): string[] =>
      events.flatMap((event) => (event.kind === 'status' ? [event.status] : []));
    await eventually('open', () => statuses().join() === 'open');
    fixture.simulator.setTradingActive(false);
    await eventually('exchange paused', () => statuses().join() === 'open,paused');
    fixture.simulator.setTradingActive(true);
    await eventually('exchange resumed', () => statuses().join() === 'open,paused,open');
    await eventually('stream', () => events.some((event) => event.kind === 'snapshot'));
    fixture.settle(PRICE_ONE);
    await eventually('settled', () => statuses().at(-1) === 'settled');
  });

  it('reads books without credentials, by polling', async () => {
    await start({ withoutCredentials: true, connector: { publicPerSecond: 200, pollEveryMs: 20 } });
    expect(connector.capabilities.quoteOnly).toBe(true);
    const market = await listedMarket(connector);
    fixture.rest('bid', 4_000, 100);
    expect(await connector.fetchBook(market)).toHaveLength(1);
    const follower = new BookFollower(connector, TICKER);
    await eventually('snapshot', () => follower.ladders()?.bids.length === 1);
    await eventually('alive', () => follower.count('alive') > 2);
    fixture.simulator.faults.rateLimitReads(3);
    fixture.rest('ask', 4_500, 100);
    await eventually('change', () => follower.ladders()?.asks.length === 1);
    expect(await connector.submit(await fixture.order('Yes', 'buy', 4_500, 100))).toMatchObject({
      kind: 'rejected',
      code: 'unsupported',
    });
    await expect(connector.account()).rejects.toThrow(VenueError);
    expect(fixture.ledger().positions).toEqual([]);
  });
});
