import type { Market } from '@arbytron/domain';
import type { Cancel, Clock, Log, Metrics, Random } from '@arbytron/runtime';
import { z } from 'zod';

import type { BookEvent, BookStream } from '../connector.js';
import type { PolymarketApi } from './api.js';
import { BookShard, TOKENS_PER_SOCKET, type StreamTiming } from './book-shard.js';
import type { MarketDirectory } from './market-directory.js';
import { normalizeMarket, POLYMARKET, type MarketFacts } from './normalize.js';
import { bookWire, describeIssue, type BookWire } from './wire.js';

export interface PolymarketBookStreamOptions {
  readonly url: string;
  readonly api: PolymarketApi;
  readonly directory: MarketDirectory;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly timing: StreamTiming;
  /** How often the status of the watched markets is read: the channel only says that a market resolved. */
  readonly statusEveryMs: number;
  readonly sink: (event: BookEvent) => void;
}

const RETRY_MS = 5_000;
const BATCH = 100;

/** Streams the books of any number of markets over as many sockets as they need. */
export class PolymarketBookStream implements BookStream {
  readonly #options: PolymarketBookStreamOptions;
  readonly #shards: BookShard[] = [];
  readonly #statuses = new Map<string, Market['status']>();
  readonly #closing = new Set<Promise<void>>();
  #wanted = new Set<string>();
  #learning = false;
  #shardCount = 0;
  #cancelRetry: Cancel | null = null;
  #cancelStatus: Cancel | null = null;
  #closed = false;

  constructor(options: PolymarketBookStreamOptions) {
    this.#options = options;
  }

  watch(marketIds: readonly string[]): void {
    if (this.#closed) return;
    this.#wanted = new Set(marketIds);
    this.#reconcile();
    if (this.#cancelStatus === null) this.#scheduleStatus();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelRetry?.();
    this.#cancelStatus?.();
    await Promise.all([...this.#shards.map((shard) => shard.close()), ...this.#closing]);
  }

  /** Makes the subscriptions what is wanted, as far as the markets are known; looks up the others. */
  #reconcile(): void {
    for (const shard of [...this.#shards]) this.#dropUnwanted(shard);
    const watched = (marketId: string): boolean => this.#shards.some((shard) => shard.has(marketId));
    const added: MarketFacts[] = [];
    let unknown = false;
    for (const marketId of this.#wanted) {
      if (watched(marketId)) continue;
      const facts = this.#options.directory.known(marketId);
      if (facts === undefined) unknown = true;
      else added.push(facts);
    }
    this.#place(added);
    if (unknown) void this.#learn();
  }

  #dropUnwanted(shard: BookShard): void {
    shard.remove(shard.marketIds().filter((marketId) => !this.#wanted.has(marketId)));
    if (shard.size > 0) return;
    this.#shards.splice(this.#shards.indexOf(shard), 1);
    const done = shard.close().finally(() => this.#closing.delete(done));
    this.#closing.add(done);
  }

  #place(facts: MarketFacts[]): void {
    while (facts.length > 0) {
      let shard = this.#shards.find((one) => one.size < TOKENS_PER_SOCKET);
      if (shard === undefined) this.#shards.push((shard = this.#newShard()));
      shard.add(facts.splice(0, TOKENS_PER_SOCKET - shard.size));
    }
  }

  #newShard(): BookShard {
    const { url, clock, random, log, timing, directory } = this.#options;
    this.#shardCount += 1;
    return new BookShard({
      name: `polymarket books ${this.#shardCount}`,
      ...{ url, clock, random, log, timing },
      sink: (event) => this.#emit(event),
      tickChanged: (marketId, step) => directory.changeTick(marketId, step),
      fetchBooks: (tokenIds) => this.#fetchBooks(tokenIds),
    });
  }

  /** New markets can be listed minutes before the venue serves them: what is not found is asked for again. */
  async #learn(): Promise<void> {
    if (this.#learning || this.#cancelRetry !== null) return;
    const { directory, log, clock } = this.#options;
    this.#learning = true;
    try {
      await directory.learn([...this.#wanted]);
    } catch (error) {
      log.warn('markets not found', {
        venue: POLYMARKET,
        reason: error instanceof Error ? error.message : 'failed',
      });
    }
    this.#learning = false;
    if (this.#closed) return;
    const isKnown = (marketId: string): boolean => directory.known(marketId) !== undefined;
    if (![...this.#wanted].every(isKnown)) {
      this.#cancelRetry = clock.schedule(RETRY_MS, () => {
        this.#cancelRetry = null;
        this.#reconcile();
      });
    }
    this.#reconcile();
  }

  async #fetchBooks(tokenIds: readonly string[]): Promise<readonly BookWire[]> {
    const body = tokenIds.map((tokenId) => ({ token_id: tokenId }));
    const books: BookWire[] = [];
    for (const record of await this.#options.api.read('clob', '/books', z.array(z.unknown()), body)) {
      const parsed = bookWire.safeParse(record);
      if (parsed.success) books.push(parsed.data);
      else this.#malformed(describeIssue(parsed.error), record);
    }
    return books;
  }

  #scheduleStatus(): void {
    const { clock, statusEveryMs } = this.#options;
    this.#cancelStatus = clock.schedule(statusEveryMs, () => {
      void this.#readStatuses().finally(() => {
        if (!this.#closed) this.#scheduleStatus();
      });
    });
  }

  async #readStatuses(): Promise<void> {
    const { directory, log, clock } = this.#options;
    const wanted = [...this.#wanted];
    try {
      for (let start = 0; start < wanted.length && !this.#closed; start += BATCH) {
        const asked = wanted.slice(start, start + BATCH);
        const records = [...(await directory.records(asked))];
        const missing = new Set(asked);
        for (const record of records) missing.delete(this.#report(record, clock.now()) ?? '');
        // The list leaves closed markets out unless they are asked for.
        if (missing.size === 0) continue;
        for (const record of await directory.records([...missing], true)) this.#report(record, clock.now());
      }
    } catch (error) {
      log.warn('statuses not read', {
        venue: POLYMARKET,
        reason: error instanceof Error ? error.message : 'failed',
      });
    }
  }

  /** Emits the status of a market when it changed. Returns its id. */
  #report(record: unknown, receivedAt: number): string | null {
    const result = normalizeMarket(record);
    if (result.kind !== 'market') return null;
    const { marketId, status } = result.market;
    if (this.#wanted.has(marketId) && this.#statuses.get(marketId) !== status) {
      this.#emit({ kind: 'status', marketId, status, receivedAt });
    }
    return marketId;
  }

  #malformed(reason: string, record: unknown): void {
    const receivedAt = this.#options.clock.now();
    this.#emit({ kind: 'malformed', reason, frame: JSON.stringify(record).slice(0, 200), receivedAt });
  }

  #emit(event: BookEvent): void {
    if (this.#closed) return;
    const { metrics, log, sink } = this.#options;
    if (event.kind === 'status') {
      // Gamma lags behind the channel: a resolved market stays resolved.
      if (this.#statuses.get(event.marketId) === 'settled') return;
      this.#statuses.set(event.marketId, event.status);
    }
    if (event.kind === 'gap') {
      metrics.count('venue_gaps_total', { venue: POLYMARKET }, event.marketIds.length);
      log.warn('books gapped', { venue: POLYMARKET, markets: event.marketIds.length, reason: event.reason });
    }
    if (event.kind === 'malformed') {
      metrics.count('venue_malformed_total', { venue: POLYMARKET, place: 'book stream' });
      log.warn('frame unreadable', { venue: POLYMARKET, reason: event.reason });
    }
    sink(event);
  }
}
