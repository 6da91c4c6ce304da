import { KALSHI_CENT, type Market } from '@arbytron/domain';
import { SeededRandom, SystemClock, type Log, type Metrics } from '@arbytron/runtime';
import { beforeEach, describe, expect, it } from '@jest/globals';

import { HttpClient } from '../session/http-client.js';
import { Pauses } from '../session/pauses.js';
import { MarketCatalog } from './market-catalog.js';
import { KalshiRestClient } from './rest-client.js';
import { sampleEvent, sampleMarket } from './wire-samples.js';

const LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => LOG,
};
const METRICS: Metrics = { count: () => undefined, gauge: () => undefined, observe: () => undefined };

describe('MarketCatalog', () => {
  let answers: Record<string, unknown>;
  let asked: string[];
  const shards = new Map<string, number>();
  const malformed: [string, string][] = [];
  let catalog: MarketCatalog;

  const list = async (): Promise<Market[]> => {
    malformed.length = 0;
    const markets: Market[] = [];
    for await (const page of catalog.list((reason, record) => malformed.push([reason, record])))
      markets.push(...page);
    return markets;
  };
  const rates = async (): Promise<(number | null)[]> =>
    (await list()).map(({ fee }) => (fee === null || fee.model === 'none' ? null : fee.rate));

  beforeEach(() => {
    asked = [];
    answers = {
      '/series': {
        series: [{ ticker: 'KXRATE', category: 'Economics', fee_type: 'quadratic', fee_multiplier: 1 }],
      },
      '/series/fee_changes': { series_fee_change_arr: [] },
      '/events/fee_changes': { event_fee_changes: [], cursor: '' },
      '/events open': { events: [sampleEvent({ markets: [sampleMarket()] })], cursor: '' },
      '/events unopened': { events: [], cursor: '' },
    };
    const clock = new SystemClock();
    const respond = async (input: string | URL | Request): Promise<Response> => {
      const url = new URL(String(input));
      const status = url.searchParams.get('status');
      asked.push(url.pathname + url.search);
      const answer = answers[status === null ? url.pathname : `${url.pathname} ${status}`];
      return new Response(JSON.stringify(answer), { status: answer === undefined ? 404 : 200 });
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
      publicPerSecond: 1_000,
    });
    const learnShard = (marketId: string, shard: number): void => void shards.set(marketId, shard);
    catalog = new MarketCatalog({
      rest,
      clock,
      feeRounding: KALSHI_CENT,
      feeHorizonMs: 86_400_000,
      learnShard,
    });
  });

  it('lists markets with category and fee of their series, and learns their shards', async () => {
    expect(await list()).toMatchObject([
      {
        marketId: 'KXRATE-26DEC-T3.75',
        category: 'Economics',
        fee: { model: 'kalshi', rate: 70_000, rounding: KALSHI_CENT },
      },
    ]);
    expect(shards.get('KXRATE-26DEC-T3.75')).toBe(2);
    expect(malformed).toEqual([]);
  });

  it('leaves out, with a reason, what cannot be read, and goes on with the rest', async () => {
    const bad = sampleMarket({
      ticker: 'KXBAD',
      price_ranges: [{ start: '0.0000', end: '1.0000', step: 'fine' }],
    });
    const strange = sampleMarket({ ticker: 'KXSTRANGE', status: 'frozen' });
    const good = sampleMarket({ ticker: 'KXGOOD' });
    answers['/events open'] = {
      events: [
        sampleEvent({ mutually_exclusive: 'perhaps', markets: [good] }),
        17,
        sampleEvent({ markets: [bad, null, strange, good] }),
      ],
      cursor: '',
    };
    expect((await list()).map(({ marketId }) => marketId)).toEqual(['KXGOOD']);
    expect(malformed.map(([reason]) => reason.split(':')[0])).toEqual([
      'event',
      'event',
      'market',
      'market',
      'market KXSTRANGE',
    ]);
    expect(malformed[2]![1]).toContain('KXBAD');
  });

  it('leaves out parlays and what is over', async () => {
    const markets = [
      sampleMarket({ ticker: 'KXMVE-1' }),
      sampleMarket({ ticker: 'KXS', market_type: 'scalar' }),
      sampleMarket({ ticker: 'KXDONE', status: 'finalized' }),
      sampleMarket({ ticker: 'KXSOON', status: 'initialized' }),
    ];
    answers['/events open'] = { events: [sampleEvent({ markets })], cursor: '' };
    expect((await list()).map(({ marketId, status }) => [marketId, status])).toEqual([
      ['KXSOON', 'unopened'],
    ]);
    expect(malformed).toEqual([]);
  });

  it('takes an event’s override, and knows no fee without a series or with a type it does not know', async () => {
    const events = [
      sampleEvent({ fee_multiplier_override: 0.5, markets: [sampleMarket()] }),
      sampleEvent({ fee_type_override: 'flat', markets: [sampleMarket()] }),
      sampleEvent({ series_ticker: 'KXNEW', markets: [sampleMarket()] }),
    ];
    answers['/events open'] = { events, cursor: '' };
    expect(await rates()).toEqual([35_000, null, null]);
  });

  it('reckons with changes that are announced', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const later = new Date(Date.now() + 3 * 86_400_000).toISOString();
    const change = (scheduled_ts: string, fee_multiplier: number) => ({
      series_ticker: 'KXRATE',
      fee_type: 'quadratic',
      fee_multiplier,
      scheduled_ts,
    });
    answers['/series/fee_changes'] = {
      series_fee_change_arr: [change(soon, 1.5), change(later, 9), { series_ticker: 1 }],
    };
    expect(await rates()).toEqual([105_000]);
    expect(malformed).toHaveLength(1);
    const override = {
      event_ticker: 'KXRATE-26DEC',
      fee_type_override: null,
      fee_multiplier_override: 2,
      scheduled_ts: soon,
    };
    answers['/events/fee_changes'] = { event_fee_changes: [override], cursor: '' };
    expect(await rates()).toEqual([140_000]);
  });

  it('reads all series once and afterwards only those that changed', async () => {
    await list();
    await list();
    const reads = asked.filter((path) => /^\/series(\?|$)/.test(path));
    expect(reads).toHaveLength(2);
    expect(reads[0]).toBe('/series');
    expect(reads[1]).toMatch(/^\/series\?min_updated_ts=\d{10}$/);
  });
});
