import { SeededRandom, type Log, type Metrics } from '@arbytron/runtime';
import { beforeEach, describe, expect, it } from '@jest/globals';

import type { BookEvent } from '../connector.js';
import { HttpClient } from '../session/http-client.js';
import { ManualClock } from '../session/manual-clock.js';
import { Pauses } from '../session/pauses.js';
import { KalshiRestClient } from './rest-client.js';
import { StatusPoller } from './status-poller.js';
import { sampleMarket } from './wire-samples.js';

const LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => LOG,
};
const METRICS: Metrics = { count: () => undefined, gauge: () => undefined, observe: () => undefined };
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('StatusPoller', () => {
  let clock: ManualClock;
  let poller: StatusPoller;
  let status: string;
  let readings: number;
  let trading: Record<number, boolean>;
  const events: BookEvent[] = [];
  const shards: [string, number][] = [];

  const statuses = (): string[] => events.flatMap((event) => (event.kind === 'status' ? [event.status] : []));
  /** Lets time pass, waits for the reading that it sets off, and says all that was told. */
  const poll = async (afterMs: number): Promise<string[]> => {
    const before = afterMs === 0 ? 0 : readings;
    clock.advance(afterMs);
    for (let i = 0; i < 10_000 && readings === before; i += 1) await turn();
    for (let i = 0; i < 20; i += 1) await turn();
    return statuses();
  };

  beforeEach(() => {
    events.length = 0;
    status = 'active';
    readings = 0;
    trading = { 0: true, 2: true };
    clock = new ManualClock();
    const respond = async (input: string | URL | Request): Promise<Response> => {
      const { pathname } = new URL(String(input));
      if (pathname === '/markets') readings += 1;
      if (pathname === '/markets')
        return Response.json({ markets: [{ ticker: 'broken' }, sampleMarket({ status })], cursor: '' });
      const exchange_index_statuses = Object.entries(trading).map(([shard, trading_active]) => ({
        ...{ exchange_index: Number(shard), exchange_active: true, trading_active },
      }));
      return Response.json({ exchange_active: true, trading_active: trading[0], exchange_index_statuses });
    };
    const http = new HttpClient({ baseUrl: 'http://venue.test', clock, fetch: respond as typeof fetch });
    const rest = new KalshiRestClient({
      ...{
        http,
        signer: null,
        clock,
        pauses: new Pauses(clock),
        random: new SeededRandom(1),
        log: LOG,
        metrics: METRICS,
      },
      publicPerSecond: 100,
    });
    poller = new StatusPoller({
      ...{ rest, clock, log: LOG, everyMs: 1_000 },
      emit: (event) => events.push(event),
      learnShard: (marketId, shard) => shards.push([marketId, shard]),
    });
    poller.watch(['KXRATE-26DEC-T3.75']);
  });

  it('tells a status once, and its changes', async () => {
    expect(await poll(0)).toEqual(['open']);
    expect(await poll(1_000)).toEqual(['open']);
    status = 'inactive';
    expect(await poll(1_000)).toEqual(['open', 'paused']);
    expect(shards).toContainEqual(['KXRATE-26DEC-T3.75', 2]);
    poller.close();
  });

  it('believes the stream more than what a cache may still say', async () => {
    expect(await poll(0)).toEqual(['open']);
    poller.streamed('KXRATE-26DEC-T3.75', 'paused', clock.now());
    expect(await poll(10_000)).toEqual(['open']);
    expect(await poll(15_000)).toEqual(['open', 'open']);
    poller.close();
  });

  it('takes a market for paused while its own shard does not trade', async () => {
    expect(await poll(0)).toEqual(['open']);
    trading = { 0: false, 2: true };
    expect(await poll(1_000)).toEqual(['open']);
    trading = { 0: true, 2: false };
    expect(await poll(1_000)).toEqual(['open', 'paused']);
    poller.close();
    expect(clock.pending).toBe(0);
  });
});
