import { SystemClock, type Cancel, type Clock } from '@arbytron/runtime';
import type { AccountEvent, Connector, VenueFill } from '@arbytron/venues';
import { afterEach, describe, expect, it } from '@jest/globals';

import { BookFollower, eventually, sumOf } from '../connector-harness.js';
import { KalshiFixture, TICKER, type KalshiFixtureOptions } from './kalshi-fixture.js';

/** The system clock, counting the timers that are set. */
class CountingClock implements Clock {
  readonly #system = new SystemClock();
  pending = 0;

  now(): number {
    return this.#system.now();
  }

  monotonic(): number {
    return this.#system.monotonic();
  }

  schedule(delayMs: number, task: () => void): Cancel {
    this.pending += 1;
    let isSet = true;
    const clear = (): void => {
      if (isSet) this.pending -= 1;
      isSet = false;
    };
    const cancel = this.#system.schedule(delayMs, () => {
      clear();
      task();
    });
    return () => {
      cancel();
      clear();
    };
  }
}

describe('Kalshi connector: account', () => {
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

  it('tells fills in the terms of the order, a sale as a sale', async () => {
    await start();
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('resumed', () => events.length > 0);
    fixture.rest('ask', 4_000, 100);
    await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100));
    fixture.rest('bid', 3_900, 100);
    await connector.submit(await fixture.order('Yes', 'sell', 3_900, 100));
    const fills = (): VenueFill[] => events.flatMap((event) => (event.kind === 'fill' ? [event.fill] : []));
    await eventually('fills', () => fills().length === 2);
    expect(fills().map(({ outcome, side, price }) => [outcome, side, price])).toEqual([
      ['Yes', 'buy', 4_000],
      ['Yes', 'sell', 3_900],
    ]);
    const reports = (): AccountEvent[] => events.filter((event) => event.kind === 'order');
    await eventually('orders', () => reports().length >= 2);
    for (const event of reports()) {
      if (event.kind === 'order') expect(sumOf(event.report.fills)).toBe(event.report.filledQuantity);
    }
    expect(fixture.ledger().positions).toEqual([]);
  });

  it('finds by the lists what the stream did not tell while it was down, once', async () => {
    await start();
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    const count = (kind: string): number => events.filter((event) => event.kind === kind).length;
    await eventually('resumed', () => count('resumed') === 1);
    const resting = await fixture.order('Yes', 'buy', 4_000, 100, 'GTC');
    expect(await connector.submit(resting)).toMatchObject({ kind: 'accepted', state: 'open' });
    fixture.simulator.faults.silence();
    fixture.rest('ask', 4_000, 40);
    fixture.rest('ask', 4_000, 60);
    await eventually('interrupted', () => count('interrupted') === 1);
    await eventually('fills', () => count('fill') === 2);
    fixture.simulator.faults.closeSockets();
    await eventually('back again', () => count('resumed') === 3);
    expect(count('fill')).toBe(2);
    for (const event of events)
      if (event.kind === 'fill')
        expect(event.fill).toMatchObject({ outcome: 'Yes', side: 'buy', liquidity: 'maker', fee: 0 });
  });

  it('knows after a restart what an order was, by the stream and by the lists', async () => {
    await start();
    fixture.rest('ask', 4_000, 100);
    await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100));
    expect(await connector.submit(await fixture.order('Yes', 'sell', 4_500, 100, 'GTC'))).toMatchObject({
      state: 'open',
    });
    await connector.close();
    const sales = async (happen: (restarted: Connector) => Promise<void>): Promise<unknown[]> => {
      const restarted = fixture.makeConnector();
      const events: AccountEvent[] = [];
      restarted.streamAccount((event) => events.push(event));
      await happen(restarted);
      const fills = (): VenueFill[] => events.flatMap((event) => (event.kind === 'fill' ? [event.fill] : []));
      await eventually('sale', () => fills().some(({ side }) => side === 'sell'));
      await restarted.close();
      return fills().map(({ outcome, side, price }) => [outcome, side, price]);
    };
    const streamed = await sales(async () => {
      await eventually('stream', () => fixture.simulator.connections() === 1);
      fixture.rest('bid', 4_500, 100);
    });
    expect(streamed).toContainEqual(['Yes', 'sell', 4_500]);
    const listed = await sales(async () => undefined);
    expect(listed).toEqual([
      ['Yes', 'buy', 4_000],
      ['Yes', 'sell', 4_500],
    ]);
  });

  it('asks for reconciliation after a frame that it cannot read', async () => {
    await start();
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('resumed', () => events.length === 1);
    fixture.simulator.faults.malformedFrame('{"type":"fill","sid":1,"msg":{"trade_id":"t"}}');
    await eventually('told', () => events.length === 3);
    expect(events.map((event) => event.kind)).toEqual(['resumed', 'interrupted', 'resumed']);
    expect(fixture.seen.counts.get('venue_malformed_total')).toBe(1);
  });

  it('reads a fair-price settlement exactly, for both outcomes, and streams it', async () => {
    await start({ connector: { reconcileEveryMs: 30 } });
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('resumed', () => events.length > 0);
    fixture.rest('bid', 4_000, 500);
    await connector.submit(await fixture.order('No', 'buy', 6_000, 500));
    fixture.settle(3_755);
    const since = Date.now() - 60_000;
    await eventually('settlement', async () => (await connector.listSettlements(since)).length === 1);
    const [settlement] = await connector.listSettlements(since);
    expect(settlement).toMatchObject({ outcome: 'No', payoff: 6_245, fee: 0 });
    await eventually('streamed', () => events.some((event) => event.kind === 'settlement'));
    expect(await connector.listSettlements(Date.now() + 60_000)).toEqual([]);
    expect((await connector.account()).cash).toBe(fixture.ledger().cash);
  });

  it('goes on reading through 429s', async () => {
    await start();
    fixture.simulator.faults.rateLimitReads(2);
    expect((await connector.account()).cash).toBe(fixture.ledger().cash);
  });

  it('closes everything it opened: no timer, no connection', async () => {
    const clock = new CountingClock();
    await start({ connector: { clock } });
    const follower = new BookFollower(connector, TICKER);
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('streams', () => follower.ladders() !== null && events.length > 0);
    fixture.simulator.faults.timeoutAfterAccept();
    const pending = connector.submit(await fixture.order('Yes', 'buy', 4_000, 100));
    await eventually(
      'order at the exchange',
      () => fixture.exchange.exchange.orders('arbytron').length === 1,
    );
    await connector.close();
    expect(await pending).toMatchObject({ kind: 'unknown' });
    await eventually('no connection', () => fixture.simulator.connections() === 0);
    await eventually('no timer', () => clock.pending === 0, 2_000);
  });
});
