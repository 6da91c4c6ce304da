import type { Clock, Log, Metrics, Random } from '@arbytron/runtime';
import type { z } from 'zod';

import { VenueError } from '../connector.js';
import type { HttpClient, HttpOutcome, HttpRequest } from '../session/http-client.js';
import type { Pauses } from '../session/pauses.js';
import { RateLimitedError, RateLimiter } from '../session/rate-limiter.js';
import type { KalshiSigner } from './credentials.js';
import { KALSHI } from './normalize-market.js';
import { accountLimitsAnswer, endpointCostsAnswer, issueOf } from './wire.js';

/** Root of the REST paths as they are signed. */
export const API_ROOT = '/trade-api/v2';

export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

export interface RestOptions {
  readonly http: HttpClient;
  readonly signer: KalshiSigner | null;
  readonly clock: Clock;
  readonly pauses: Pauses;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Requests per second without credentials; the venue's limit is unwritten and lies near four. */
  readonly publicPerSecond?: number;
}

/** The venue's error in any of its three shapes: nested, flat, or a bare text. */
export interface VenueRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What became of a request that changes something. */
export type WriteOutcome =
  | { readonly kind: 'done'; readonly json: unknown }
  /** Certainly not carried out. */
  | ({ readonly kind: 'refused' } & VenueRefusal)
  | { readonly kind: 'unknown'; readonly message: string };

const DEFAULT_COST = 10;
const READ_ATTEMPTS = 4;
const PAGE_LIMIT = 10_000;
/** The Basic tier, until the account's own budget is known. */
const BASIC = { read: 200, write: 100 };

/** Signed and rate-limited requests to the Trade API. */
export class KalshiRestClient {
  readonly #options: RestOptions;
  readonly #reads: RateLimiter;
  readonly #writes: RateLimiter;
  readonly #costs = new Map<string, number>();
  #isBudgetAsked = false;
  #closed = false;

  constructor(options: RestOptions) {
    const { clock, signer, publicPerSecond = 3 } = options;
    this.#options = options;
    // Without credentials a token is a request; with them the venue's tokens apply.
    const reads = signer ? BASIC.read : publicPerSecond * DEFAULT_COST;
    this.#reads = new RateLimiter({ clock, refillPerSecond: reads, capacity: reads });
    this.#writes = new RateLimiter({ clock, refillPerSecond: BASIC.write, capacity: BASIC.write });
  }

  get isSigned(): boolean {
    return this.#options.signer !== null;
  }

  /**
   * Reads. Retried when the network, the venue or its limiter fails; such reads change nothing.
   * @throws VenueError when all attempts failed, on any other refusal, and on an answer of the wrong shape
   */
  async get<T extends z.ZodType>(
    path: string,
    query: Query,
    schema: T,
    timeoutMs?: number,
  ): Promise<z.output<T>> {
    const answer = await this.getOrNull(path, query, schema, timeoutMs);
    if (answer === null) throw new VenueError(KALSHI, `GET ${path}: not found`, 404);
    return answer;
  }

  /** Like {@link get}; null when the venue answers that there is no such thing. */
  async getOrNull<T extends z.ZodType>(
    path: string,
    query: Query,
    schema: T,
    timeoutMs?: number,
  ): Promise<z.output<T> | null> {
    this.#loadBudget();
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#read(path, query, timeoutMs);
      if (outcome.kind === 'response' && outcome.status === 200) {
        const answer = schema.safeParse(outcome.json);
        if (answer.success) return answer.data;
        throw new VenueError(KALSHI, `GET ${path}: ${issueOf(answer.error)}`, 200);
      }
      const refusal = outcome.kind === 'response' ? refusalOf(outcome.status, outcome.json) : null;
      if (refusal?.status === 404 && refusal.code !== 'user_not_found') return null;
      const mayPass = refusal === null || refusal.status === 429 || refusal.status >= 500;
      if (!mayPass || attempt >= READ_ATTEMPTS || this.#closed) {
        const what = refusal
          ? `${refusal.status} ${refusal.code}`
          : outcome.kind === 'response'
            ? ''
            : outcome.reason;
        throw new VenueError(KALSHI, `GET ${path}: ${what}`, refusal?.status ?? null);
      }
      await this.#backOff(250 * 2 ** (attempt - 1));
    }
  }

  /**
   * Walks all pages of a list. Rows are left unread; `rowsOf` picks them out of a page.
   * @throws VenueError like {@link get}, and when the cursor does not move
   */
  async *pages<T extends z.ZodType<{ cursor?: string | null | undefined }>>(
    path: string,
    query: Query,
    schema: T,
    rowsOf: (page: z.output<T>) => readonly unknown[],
  ): AsyncIterable<readonly unknown[]> {
    let cursor: string | null = null;
    for (let page = 0; page < PAGE_LIMIT; page += 1) {
      const answer: z.output<T> = await this.get(path, { ...query, cursor }, schema);
      yield rowsOf(answer);
      const next = answer.cursor;
      if (!next) return;
      if (next === cursor) throw new VenueError(KALSHI, `GET ${path}: the cursor does not move`);
      cursor = next;
    }
  }

  /**
   * Changes something. Never retried: an unknown outcome is the caller's to find out.
   * @param costKey the endpoint as the venue prices it, e.g. `POST /portfolio/events/orders`
   * @param maxWaitMs refuse at once what our own limiter would hold back longer
   */
  async write(
    request: Pick<HttpRequest, 'method' | 'path' | 'body'> & { readonly timeoutMs: number },
    costKey: string,
    defaultCost: number,
    maxWaitMs: number,
  ): Promise<WriteOutcome> {
    this.#loadBudget();
    try {
      await this.#writes.acquire(this.#costs.get(costKey) ?? defaultCost, maxWaitMs);
    } catch (error) {
      if (!(error instanceof RateLimitedError)) throw error;
      return { kind: 'refused', status: 0, code: 'rate_limited_here', message: error.message };
    }
    const outcome = await this.#send(request);
    if (outcome.kind === 'not_sent')
      return { kind: 'refused', status: 0, code: 'not_sent', message: outcome.reason };
    if (outcome.kind === 'unknown') return { kind: 'unknown', message: outcome.reason };
    const { status, json } = outcome;
    if (status >= 200 && status < 300) return { kind: 'done', json };
    const refusal = refusalOf(status, json);
    if (status === 429) this.#writes.drain();
    // A gateway's own timeout, a redirect or a server error do not say what the exchange did.
    if (status < 400 || status === 408 || status >= 500)
      return { kind: 'unknown', message: `${status} ${refusal.code}` };
    return { kind: 'refused', ...refusal };
  }

  close(): void {
    this.#closed = true;
    this.#reads.close();
    this.#writes.close();
    this.#options.http.close();
  }

  async #read(path: string, query: Query, timeoutMs: number | undefined): Promise<HttpOutcome> {
    try {
      await this.#reads.acquire(this.#costs.get(`GET ${path}`) ?? DEFAULT_COST);
    } catch (error) {
      if (!(error instanceof RateLimitedError)) throw error;
      throw new VenueError(KALSHI, `GET ${path}: ${error.message}`, null, { cause: error });
    }
    const outcome = await this.#send({
      method: 'GET',
      path: path + queryText(query),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    if (outcome.kind === 'response' && outcome.status === 429) this.#reads.drain();
    return outcome;
  }

  async #send(request: HttpRequest): Promise<HttpOutcome> {
    const { http, signer, clock, metrics } = this.#options;
    const headers = signer?.headers(clock.now(), request.method, API_ROOT + request.path);
    const startedAt = clock.monotonic();
    const outcome = await http.send(headers ? { ...request, headers } : request);
    const result = outcome.kind === 'response' ? String(outcome.status) : outcome.kind;
    metrics.count('venue_requests_total', { venue: KALSHI, method: request.method, result });
    metrics.observe('venue_request_ms', clock.monotonic() - startedAt, {
      venue: KALSHI,
      method: request.method,
    });
    return outcome;
  }

  /** Reads the account's budget once, beside the first requests; a failure leaves the Basic tier in force. */
  #loadBudget(): void {
    if (!this.isSigned || this.#isBudgetAsked) return;
    this.#isBudgetAsked = true;
    void this.#readBudget();
  }

  async #readBudget(): Promise<void> {
    const { log } = this.#options;
    try {
      const limits = await this.get('/account/limits', {}, accountLimitsAnswer);
      this.#reads.configure(limits.read.refill_rate, limits.read.bucket_capacity);
      this.#writes.configure(limits.write.refill_rate, limits.write.bucket_capacity);
      const { endpoint_costs: costs } = await this.get('/account/endpoint_costs', {}, endpointCostsAnswer);
      for (const { method, path, cost } of costs) {
        this.#costs.set(`${method.toUpperCase()} ${path.replace(API_ROOT, '')}`, cost);
      }
      log.info('rate limits read', {
        venue: KALSHI,
        tier: limits.usage_tier,
        readPerSecond: limits.read.refill_rate,
      });
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      if (!this.#closed)
        log.warn('rate limits unknown, keeping the lowest tier', { venue: KALSHI, reason: error.message });
    }
  }

  #backOff(delayMs: number): Promise<void> {
    const { pauses, random } = this.#options;
    return pauses.wait(delayMs / 2 + random.next() * delayMs);
  }
}

/** Reads the error of a body in any of its shapes. */
export function refusalOf(status: number, json: unknown): VenueRefusal {
  const body = isRecord(json) ? json : {};
  const error = isRecord(body['error']) ? body['error'] : body;
  const bare = typeof body['error'] === 'string' ? body['error'] : null;
  const code = textOf(error['code']) ?? (bare === null ? `http_${status}` : bare.replaceAll(' ', '_'));
  const message = [textOf(error['message']) ?? bare, textOf(error['details'])]
    .filter((part) => part !== null)
    .join(': ');
  return { status, code, message: message === '' ? code : message };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A list becomes a repeated parameter: `/markets/orderbooks` reads only the first of a comma-separated one. */
function queryText(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) for (const part of value) parameters.append(key, part);
    else parameters.append(key, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
