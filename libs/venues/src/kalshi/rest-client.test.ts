import { SeededRandom, SystemClock, type Log, type Metrics } from '@arbytron/runtime';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { VenueError } from '../connector.js';
import { HttpClient } from '../session/http-client.js';
import { Pauses } from '../session/pauses.js';
import { KalshiSigner } from './credentials.js';
import { KalshiRestClient, refusalOf } from './rest-client.js';

const LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => LOG,
};
const METRICS: Metrics = { count: () => undefined, gauge: () => undefined, observe: () => undefined };
const KEY = [
  '-----BEGIN PRIVATE KEY-----',
  'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g',
  '-----END PRIVATE KEY-----',
].join('\n');

interface Call {
  readonly url: URL;
  readonly headers: Headers;
}

describe('refusalOf', () => {
  it.each([
    [
      'nested',
      409,
      { error: { code: 'order_already_exists', message: 'order already exists' } },
      'order_already_exists',
      'order already exists',
    ],
    [
      'nested with details',
      401,
      { error: { code: 'authentication_error', details: 'BAD_SIGNATURE' } },
      'authentication_error',
      'BAD_SIGNATURE',
    ],
    [
      'flat',
      401,
      { code: 'token_authentication_failure' },
      'token_authentication_failure',
      'token_authentication_failure',
    ],
    ['a bare text', 429, { error: 'too many requests' }, 'too_many_requests', 'too many requests'],
    ['no JSON at all', 502, undefined, 'http_502', 'http_502'],
    ['something else', 400, ['x'], 'http_400', 'http_400'],
  ])('reads an error that is %s', (_shape, status, body, code, message) => {
    expect(refusalOf(status, body)).toEqual({ status, code, message });
  });
});

describe('KalshiRestClient', () => {
  let client: KalshiRestClient;
  let calls: Call[];

  /** A client whose requests are answered by `answer`; a thrown code is a failure of the network. */
  const start = (answer: (call: Call, index: number) => readonly [number, unknown], signed = false): void => {
    calls = [];
    const clock = new SystemClock();
    const respond = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const call = { url: new URL(String(url)), headers: new Headers(init?.headers) };
      calls.push(call);
      const [status, body] = answer(call, calls.length - 1);
      if (status === 0) throw Object.assign(new TypeError('fetch failed'), { cause: { code: body } });
      return new Response(JSON.stringify(body), { status });
    };
    client = new KalshiRestClient({
      http: new HttpClient({
        baseUrl: 'http://venue.test/trade-api/v2',
        clock,
        fetch: respond as typeof fetch,
      }),
      signer: signed ? new KalshiSigner({ keyId: 'key', privateKeyPem: KEY }) : null,
      ...{
        clock,
        pauses: new Pauses(clock),
        random: new SeededRandom(1),
        log: LOG,
        metrics: METRICS,
        publicPerSecond: 100,
      },
    });
  };
  const write = (body: unknown = {}) =>
    client.write({ method: 'POST', path: '/orders', body, timeoutMs: 1_000 }, 'POST /orders', 10, 100);

  afterEach(() => client.close());

  it('reads again when the venue or the network fails for a moment', async () => {
    const failures: (readonly [number, unknown])[] = [
      [503, {}],
      [429, { error: 'too many requests' }],
      [0, 'ECONNRESET'],
    ];
    start((_call, index) => failures[index] ?? [200, { value: 1 }]);
    expect(await client.get('/x', {}, z.object({ value: z.number() }))).toEqual({ value: 1 });
    expect(calls).toHaveLength(4);
  });

  it('gives up a read that keeps failing, is refused, or is answered with something else', async () => {
    start(() => [500, {}]);
    await expect(client.get('/x', {}, z.object({}))).rejects.toThrow(
      new VenueError('kalshi', 'GET /x: 500 http_500'),
    );
    start(() => [400, { error: { code: 'bad_request', message: 'no' } }]);
    await expect(client.get('/x', {}, z.object({}))).rejects.toMatchObject({
      name: 'VenueError',
      status: 400,
    });
    expect(calls).toHaveLength(1);
    start(() => [200, { value: 'one' }]);
    await expect(client.get('/x', {}, z.object({ value: z.number() }))).rejects.toThrow('value: ');
    expect(calls).toHaveLength(1);
  });

  it('tells what is not there from an account that is not there', async () => {
    start(() => [404, { error: { code: 'not_found' } }]);
    expect(await client.getOrNull('/x', {}, z.object({}))).toBeNull();
    start(() => [404, { error: { code: 'user_not_found', message: 'Exchange user not found' } }]);
    await expect(client.getOrNull('/x', {}, z.object({}))).rejects.toMatchObject({ status: 404 });
  });

  it('walks pages until the cursor is empty, and stops where it does not move', async () => {
    const page = z.object({ rows: z.array(z.unknown()), cursor: z.string().nullish() });
    const walk = async (): Promise<unknown[]> => {
      const rows: unknown[] = [];
      for await (const part of client.pages('/list', { limit: 2 }, page, (answer) => answer.rows))
        rows.push(...part);
      return rows;
    };
    start(({ url }) => {
      const cursor = url.searchParams.get('cursor');
      return [200, cursor === null ? { rows: [1, 2], cursor: 'next' } : { rows: [3], cursor: '' }];
    });
    expect(await walk()).toEqual([1, 2, 3]);
    expect(calls.map(({ url }) => url.search)).toEqual(['?limit=2', '?limit=2&cursor=next']);
    start(() => [200, { rows: [1], cursor: 'same' }]);
    await expect(walk()).rejects.toThrow('the cursor does not move');
  });

  it('repeats a parameter for every value of a list', async () => {
    start(() => [200, {}]);
    await client.get('/x', { tickers: ['A', 'B'], nothing: null, empty: '' }, z.object({}));
    expect(calls[0]!.url.search).toBe('?tickers=A&tickers=B');
  });

  it.each([
    [201, { ok: 1 }, { kind: 'done', json: { ok: 1 } }],
    [
      400,
      { error: { code: 'invalid_order', message: 'off grid' } },
      { kind: 'refused', status: 400, code: 'invalid_order' },
    ],
    [429, { error: 'too many requests' }, { kind: 'refused', status: 429, code: 'too_many_requests' }],
    [0, 'ECONNREFUSED', { kind: 'refused', code: 'not_sent' }],
    [0, 'ECONNRESET', { kind: 'unknown' }],
    [302, {}, { kind: 'unknown' }],
    [408, {}, { kind: 'unknown' }],
    [500, {}, { kind: 'unknown' }],
    [503, { error: { code: 'service_unavailable' } }, { kind: 'unknown' }],
  ])('takes %d %j for what it is, and never sends a change twice', async (status, body, outcome) => {
    start(() => [status, body]);
    expect(await write()).toMatchObject(outcome);
    expect(calls).toHaveLength(1);
  });

  it('refuses itself what its budget would hold back', async () => {
    start(() => [201, {}]);
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => write()));
    const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
    expect(refused.length).toBeGreaterThan(15);
    expect(refused[0]).toMatchObject({ code: 'rate_limited_here' });
    expect(calls.length).toBe(30 - refused.length);
  });

  it('signs the path without its query, and reads its budget once beside the first requests', async () => {
    start(({ url }) => {
      if (url.pathname.endsWith('/account/limits')) {
        const budget = { refill_rate: 5_000, bucket_capacity: 5_000 };
        return [200, { usage_tier: 'premier', read: budget, write: budget }];
      }
      if (url.pathname.endsWith('/account/endpoint_costs'))
        return [200, { default_cost: 10, endpoint_costs: [] }];
      return [200, {}];
    }, true);
    for (let i = 0; i < 3; i += 1) await client.get('/x', { limit: i + 1 }, z.object({}));
    const paths = calls.map(({ url }) => url.pathname.replace('/trade-api/v2', ''));
    expect(paths.filter((path) => path.startsWith('/account')).sort()).toEqual([
      '/account/endpoint_costs',
      '/account/limits',
    ]);
    for (const { headers, url } of calls) {
      const at = Number(headers.get('kalshi-access-timestamp'));
      const expected = new KalshiSigner({ keyId: 'key', privateKeyPem: KEY }).headers(
        at,
        'GET',
        url.pathname,
      );
      expect(headers.get('kalshi-access-signature')).toBe(expected['KALSHI-ACCESS-SIGNATURE']);
    }
    // With the account's own budget, what the lowest tier would hold back goes out at once.
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => write()));
    expect(outcomes.filter((outcome) => outcome.kind !== 'done')).toEqual([]);
  });
});
