import type { Clock } from '@arbytron/runtime';
import type { Address } from 'viem';
import type { z } from 'zod';

import { VenueError } from '../connector.js';
import { HttpClient, type HttpOutcome } from '../session/http-client.js';
import { RateLimitedError, RateLimiter } from '../session/rate-limiter.js';
import type { PolymarketEndpoints } from './endpoints.js';
import { POLYMARKET } from './normalize.js';
import { ApiCredentials, type SignatureType, type Signer } from './signing.js';
import { apiCredentialsWire, describeIssue } from './wire.js';

/** Whose orders these are: a key, and the wallet that holds the money (the key's own address for an EOA). */
export interface Wallet {
  readonly signer: Signer;
  readonly maker: Address;
  readonly signatureType: SignatureType;
  /** Without them they are derived from the key at first use. */
  readonly credentials: ApiCredentials | null;
}

export interface PolymarketApiOptions {
  readonly endpoints: PolymarketEndpoints;
  readonly chainId: number;
  readonly clock: Clock;
  readonly wallet: Wallet | null;
  readonly requestTimeoutMs: number;
}

export interface PrivateRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Without the query, which is not part of what is signed. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs?: number;
}

type Host = 'gamma' | 'clob' | 'data' | 'geoblock';

/** A tenth of the documented budgets of an address, so that several processes can share one. */
const LIMITS: Readonly<Record<Host, { readonly refillPerSecond: number; readonly capacity: number }>> = {
  gamma: { refillPerSecond: 10, capacity: 30 },
  clob: { refillPerSecond: 90, capacity: 300 },
  data: { refillPerSecond: 10, capacity: 30 },
  geoblock: { refillPerSecond: 1, capacity: 5 },
};

/** The REST side of the venue: reads that throw {@link VenueError}, and signed requests that always answer. */
export class PolymarketApi {
  readonly #clients: Readonly<Record<Host, HttpClient>>;
  readonly #limiters: Readonly<Record<Host, RateLimiter>>;
  readonly #options: PolymarketApiOptions;
  #credentials: Promise<ApiCredentials> | null = null;

  constructor(options: PolymarketApiOptions) {
    const { endpoints, clock, requestTimeoutMs: timeoutMs } = options;
    const client = (baseUrl: string): HttpClient => new HttpClient({ baseUrl, clock, timeoutMs });
    const limiter = (host: Host): RateLimiter => new RateLimiter({ clock, ...LIMITS[host] });
    this.#options = options;
    this.#clients = {
      gamma: client(endpoints.gammaUrl),
      clob: client(endpoints.clobUrl),
      data: client(endpoints.dataUrl),
      geoblock: client(endpoints.geoblockUrl),
    };
    this.#limiters = {
      gamma: limiter('gamma'),
      clob: limiter('clob'),
      data: limiter('data'),
      geoblock: limiter('geoblock'),
    };
  }

  get wallet(): Wallet | null {
    return this.#options.wallet;
  }

  /** @throws VenueError for anything but an answer of the expected shape */
  async read<T>(host: Host, path: string, schema: z.ZodType<T>, post?: unknown): Promise<T> {
    await this.#admit(host);
    const outcome = await this.#clients[host].send(
      post === undefined ? { method: 'GET', path } : { method: 'POST', path, body: post },
    );
    return bodyOf(outcome, path, schema);
  }

  /** A private read. @throws VenueError for anything but an answer of the expected shape */
  async readPrivate<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
  ): Promise<T> {
    return bodyOf(await this.send({ method: 'GET', path, query }), path, schema);
  }

  /**
   * A request signed with the account's credentials.
   * @throws VenueError only when nothing was sent: no account, no credentials, too many requests waiting
   */
  async send(request: PrivateRequest): Promise<HttpOutcome> {
    const { method, path, query, body = '', timeoutMs } = request;
    const wallet = this.#requireWallet();
    const credentials = await this.credentials();
    await this.#admit('clob');
    const seconds = Math.floor(this.#options.clock.now() / 1000);
    return this.#clients.clob.send({
      method,
      path: query === undefined ? path : `${path}?${new URLSearchParams(query).toString()}`,
      headers: credentials.headers(wallet.signer.address, seconds, method, path, body),
      ...(body === '' ? {} : { body }),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
  }

  /** Credentials of the private routes: given, or derived from the key once. @throws VenueError */
  async credentials(): Promise<ApiCredentials> {
    const wallet = this.#requireWallet();
    if (wallet.credentials !== null) return wallet.credentials;
    this.#credentials ??= this.#derive(wallet.signer);
    try {
      return await this.#credentials;
    } catch (error) {
      this.#credentials = null;
      throw error;
    }
  }

  close(): void {
    for (const client of Object.values(this.#clients)) client.close();
    for (const limiter of Object.values(this.#limiters)) limiter.close();
  }

  async #derive(signer: Signer): Promise<ApiCredentials> {
    const derived = await this.#authenticate(signer, 'GET', '/auth/derive-api-key');
    const known = derived.kind === 'response' && derived.status >= 400 && derived.status < 500;
    const outcome = known ? await this.#authenticate(signer, 'POST', '/auth/api-key') : derived;
    const wire = bodyOf(outcome, '/auth', apiCredentialsWire);
    return new ApiCredentials(wire.apiKey, wire.secret, wire.passphrase);
  }

  async #authenticate(signer: Signer, method: 'GET' | 'POST', path: string): Promise<HttpOutcome> {
    await this.#admit('clob');
    const { clock, chainId } = this.#options;
    const seconds = Math.floor(clock.now() / 1000);
    const headers = {
      POLY_ADDRESS: signer.address,
      POLY_SIGNATURE: await signer.signAuthentication(chainId, seconds, 0),
      POLY_TIMESTAMP: String(seconds),
      POLY_NONCE: '0',
    };
    return this.#clients.clob.send({ method, path, headers });
  }

  async #admit(host: Host): Promise<void> {
    try {
      await this.#limiters[host].acquire();
    } catch (error) {
      if (error instanceof RateLimitedError)
        throw new VenueError(POLYMARKET, error.message, null, { cause: error });
      throw error;
    }
  }

  #requireWallet(): Wallet {
    const { wallet } = this.#options;
    if (wallet === null) throw new VenueError(POLYMARKET, 'no account is configured');
    return wallet;
  }
}

/** The body of a successful answer. Its text is never quoted: answers to private routes hold secrets. */
function bodyOf<T>(outcome: HttpOutcome, path: string, schema: z.ZodType<T>): T {
  const place = path.split('?')[0]!;
  if (outcome.kind !== 'response') throw new VenueError(POLYMARKET, outcome.reason);
  if (outcome.status < 200 || outcome.status > 299) {
    throw new VenueError(POLYMARKET, `${place}: HTTP ${outcome.status}`, outcome.status);
  }
  const parsed = schema.safeParse(outcome.json);
  if (parsed.success) return parsed.data;
  throw new VenueError(
    POLYMARKET,
    `${place}: unexpected answer, ${describeIssue(parsed.error)}`,
    outcome.status,
  );
}
