import type { Clock } from '@arbytron/runtime';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below the base address, beginning with `/`, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is, for venues that sign the exact body. */
  readonly body?: unknown;
  readonly timeoutMs?: number;
}

/**
 * What became of a request. Only `response` is the venue's word.
 *
 * - `not_sent`: the request certainly did not reach the venue (no name, no connection, closed client).
 * - `unknown`: it may have been carried out (timeout, reset, broken body).
 */
export type HttpOutcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      /** The parsed body; undefined when it is empty or not JSON. */
      readonly json: unknown;
      /** The body as text, cut to its beginning, for reports. */
      readonly excerpt: string;
    }
  | { readonly kind: 'not_sent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface HttpClientOptions {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly timeoutMs?: number;
  /** Node's fetch, which keeps connections alive; another one for tests. */
  readonly fetch?: typeof fetch;
}

const EXCERPT_LENGTH = 300;

/** Failures of Node's connect and TLS phases: no byte of the request left. */
const BEFORE_SEND = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** JSON over HTTP. Never throws for what the network or the venue does; no header or body appears in a reason. */
export class HttpClient {
  readonly #baseUrl: string;
  readonly #clock: Clock;
  readonly #timeoutMs: number;
  readonly #fetch: typeof fetch;
  readonly #running = new Set<AbortController>();
  #closed = false;

  constructor(options: HttpClientOptions) {
    this.#baseUrl = options.baseUrl.replace(/\/+$/, '');
    this.#clock = options.clock;
    this.#timeoutMs = options.timeoutMs ?? 10_000;
    this.#fetch = options.fetch ?? fetch;
  }

  async send(request: HttpRequest): Promise<HttpOutcome> {
    const place = `${request.method} ${request.path.split('?')[0]}`;
    if (this.#closed) return { kind: 'not_sent', reason: `${place}: the client is closed` };
    const abort = new AbortController();
    this.#running.add(abort);
    const cancelTimer = this.#clock.schedule(request.timeoutMs ?? this.#timeoutMs, () => abort.abort());
    try {
      const response = await this.#fetch(this.#baseUrl + request.path, {
        method: request.method,
        // A redirect would carry signed headers to another host.
        redirect: 'manual',
        signal: abort.signal,
        headers: {
          accept: 'application/json',
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...request.headers,
        },
        ...(request.body === undefined ? {} : { body: encode(request.body) }),
      });
      const text = await response.text();
      return {
        kind: 'response',
        status: response.status,
        json: decode(text),
        excerpt: text.slice(0, EXCERPT_LENGTH),
      };
    } catch (error) {
      const code = abort.signal.aborted ? 'timeout or closed' : codeOf(error);
      return { kind: BEFORE_SEND.has(code) ? 'not_sent' : 'unknown', reason: `${place}: ${code}` };
    } finally {
      cancelTimer();
      this.#running.delete(abort);
    }
  }

  /** Aborts what is running; nothing is sent any more. */
  close(): void {
    this.#closed = true;
    for (const abort of this.#running) abort.abort();
  }
}

const encode = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

function decode(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Failure {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly cause?: unknown;
  /** Of an error that stands for several, one for each address that was tried. */
  readonly errors?: unknown;
}

/** The system's error code. Messages are left out: they can quote addresses and headers. */
function codeOf(error: unknown): string {
  let name: unknown = null;
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const failure: Failure = at;
    if (typeof failure.code === 'string') return failure.code;
    if (Array.isArray(failure.errors)) {
      const codes = new Set(failure.errors.map(codeOf));
      if (codes.size === 1) return [...codes][0]!;
    }
    name ??= failure.name;
    at = failure.cause;
  }
  return typeof name === 'string' ? name : 'failed';
}
