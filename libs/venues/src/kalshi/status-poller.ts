import type { MarketStatus, Millis } from '@arbytron/domain';
import type { Cancel, Clock, Log } from '@arbytron/runtime';

import { VenueError, type BookEvent } from '../connector.js';
import { KALSHI, statusOf } from './normalize-market.js';
import type { KalshiRestClient } from './rest-client.js';
import { exchangeStatusAnswer, marketsPage, marketWire, type ExchangeStatusAnswer } from './wire.js';

export interface StatusPollerOptions {
  readonly rest: KalshiRestClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly emit: (event: BookEvent) => void;
  /** Told the shard of every market that is seen. */
  readonly learnShard: (marketId: string, shard: number) => void;
  readonly everyMs: number;
}

const CHUNK = 100;
/** `/markets` is served from a cache of fifteen seconds: what the stream said since is newer. */
const CACHED_FOR_MS = 20_000;

/**
 * Reads the status of watched markets by REST. The stream alone does not do: it tells no opening of a market, nothing
 * of what happened while it was down, and no pause of the exchange or of a shard.
 */
export class StatusPoller {
  readonly #options: StatusPollerOptions;
  readonly #known = new Map<string, MarketStatus>();
  readonly #streamedAt = new Map<string, Millis>();
  #wanted: readonly string[] = [];
  #cancel: Cancel | null = null;
  #running = false;
  #again = false;
  #closed = false;

  constructor(options: StatusPollerOptions) {
    this.#options = options;
  }

  watch(marketIds: readonly string[]): void {
    const wanted = new Set(marketIds);
    const isNew = marketIds.some((id) => !this.#known.has(id));
    for (const id of this.#known.keys()) if (!wanted.has(id)) this.#known.delete(id);
    for (const id of this.#streamedAt.keys()) if (!wanted.has(id)) this.#streamedAt.delete(id);
    this.#wanted = [...wanted];
    if (isNew) this.refresh();
  }

  /** The stream told a market's status. */
  streamed(marketId: string, status: MarketStatus, at: Millis): void {
    this.#known.set(marketId, status);
    this.#streamedAt.set(marketId, at);
  }

  /** Reads now; once more when that is asked for meanwhile. */
  refresh(): void {
    if (this.#closed) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#cancel?.();
    this.#cancel = null;
    this.#running = true;
    void this.#poll().finally(() => {
      this.#running = false;
      if (this.#closed) return;
      const delayMs = this.#again ? 0 : this.#options.everyMs;
      this.#again = false;
      this.#cancel = this.#options.clock.schedule(delayMs, () => this.refresh());
    });
  }

  close(): void {
    this.#closed = true;
    this.#cancel?.();
  }

  async #poll(): Promise<void> {
    const { rest, log } = this.#options;
    if (this.#wanted.length === 0) return;
    try {
      const exchange = await rest.get('/exchange/status', {}, exchangeStatusAnswer);
      for (let from = 0; from < this.#wanted.length; from += CHUNK) {
        await this.#pollChunk(this.#wanted.slice(from, from + CHUNK), exchange);
      }
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      if (!this.#closed) log.warn('market status unread', { venue: KALSHI, reason: error.message });
    }
  }

  async #pollChunk(tickers: readonly string[], exchange: ExchangeStatusAnswer): Promise<void> {
    const { rest, clock, emit, learnShard } = this.#options;
    const askedAt = clock.now();
    const page = await rest.get('/markets', { tickers: tickers.join(','), limit: CHUNK }, marketsPage);
    for (const row of page.markets) {
      const market = marketWire.safeParse(row);
      if (!market.success) continue;
      const { ticker, exchange_index: shard } = market.data;
      if (shard != null) learnShard(ticker, shard);
      const stated = statusOf(market.data.status);
      if (stated === null || this.#closed || !this.#wanted.includes(ticker)) continue;
      const status = stated === 'open' && !isTrading(exchange, shard ?? 0) ? 'paused' : stated;
      if (this.#known.get(ticker) === status) continue;
      if ((this.#streamedAt.get(ticker) ?? 0) > askedAt - CACHED_FOR_MS) continue;
      this.#known.set(ticker, status);
      emit({ kind: 'status', marketId: ticker, status, receivedAt: clock.now() });
    }
  }
}

/** Whether orders are taken on a shard. The answer's top level speaks for the first one. */
export function isTrading(exchange: ExchangeStatusAnswer, shard: number): boolean {
  const own = exchange.exchange_index_statuses?.find((status) => status.exchange_index === shard) ?? exchange;
  return own.exchange_active && own.trading_active;
}
