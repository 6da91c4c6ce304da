import type { Millis, Price } from '@arbytron/domain';
import type { Cancel, Clock, Log, Random } from '@arbytron/runtime';
import { WebSocket } from 'ws';

import type { BookEvent } from '../connector.js';
import { WebSocketSession } from '../session/web-socket-session.js';
import { MarketFeed } from './market-feed.js';
import type { MarketFacts } from './normalize.js';
import type { BookWire } from './wire.js';

/** How the streams behave in time. All in milliseconds. */
export interface StreamTiming {
  /** The venue asks for a text PING every 10 s; each answer proves a quiet connection alive. */
  readonly pingEveryMs: number;
  /** A connection that said nothing for so long is dropped. */
  readonly silentAfterMs: number;
  readonly minBackoffMs: number;
  /** A market without a snapshot so long after its subscription is fetched by REST. */
  readonly snapshotAfterMs: number;
  /** How often live books are compared with the venue's by REST. */
  readonly auditEveryMs: number;
}

export interface BookShardOptions {
  readonly name: string;
  readonly url: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly timing: StreamTiming;
  readonly sink: (event: BookEvent) => void;
  readonly tickChanged: (marketId: string, step: Price) => void;
  readonly fetchBooks: (tokenIds: readonly string[]) => Promise<readonly BookWire[]>;
}

/** Connections with far more tokens silently lose their first snapshots. */
export const TOKENS_PER_SOCKET = 200;
/** The venue's own messages are far below this. */
export const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
const ALIVE_EVERY_MS = 1_000;
const MAX_RESYNC_DELAY_MS = 30_000;

/** One socket of the market channel with the books of up to {@link TOKENS_PER_SOCKET} markets. */
export class BookShard {
  readonly #options: BookShardOptions;
  readonly #feed: MarketFeed;
  readonly #session: WebSocketSession;
  readonly #timers = new Map<'alive' | 'audit' | 'resync' | 'snapshot', Cancel>();
  /** Markets to be fetched, and how often in a row that did not help. */
  readonly #resyncing = new Set<string>();
  readonly #failures = new Map<string, number>();
  #fetching = false;
  #resyncAt = 0;
  /** Counts connections: what was asked before a reconnect is not used after it. */
  #connection = 0;
  #activeAt: Millis = 0;
  #aliveAt: Millis = 0;
  #closed = false;

  constructor(options: BookShardOptions) {
    const { name, url, clock, random, log, timing, sink, tickChanged } = options;
    this.#options = options;
    this.#feed = new MarketFeed({
      event: sink,
      resync: (marketIds) => this.#resync(marketIds),
      tickChanged,
    });
    this.#session = new WebSocketSession({
      name,
      connect: () =>
        new WebSocket(url, {
          perMessageDeflate: false,
          maxPayload: MAX_MESSAGE_BYTES,
          followRedirects: false,
        }),
      ...{ clock, random, log },
      silentAfterMs: timing.silentAfterMs,
      minBackoffMs: timing.minBackoffMs,
      keepAlive: { everyMs: timing.pingEveryMs, text: 'PING' },
      onOpen: () => this.#opened(),
      onText: (text) => this.#feed.receive(text, clock.now()),
      onDown: (reason) => this.#down(reason),
      onActivity: () => void (this.#activeAt = clock.now()),
    });
  }

  get size(): number {
    return this.#feed.size;
  }

  has(marketId: string): boolean {
    return this.#feed.has(marketId);
  }

  marketIds(): string[] {
    return this.#feed.marketIds();
  }

  add(facts: readonly MarketFacts[]): void {
    for (const { marketId, yesTokenId } of facts) this.#feed.add(marketId, yesTokenId);
    if (this.#session.isOpen) {
      this.#operate(
        'subscribe',
        facts.map((one) => one.yesTokenId),
      );
      this.#expectSnapshots();
    }
    if (this.#connection > 0 || this.#timers.has('alive')) return;
    this.#session.start();
    this.#repeat('alive', ALIVE_EVERY_MS, () => this.#sayAlive());
    this.#repeat('audit', this.#options.timing.auditEveryMs, () => void this.#audit());
  }

  remove(marketIds: readonly string[]): void {
    const tokens: string[] = [];
    for (const marketId of marketIds) {
      const token = this.#feed.remove(marketId);
      if (token !== null) tokens.push(token);
    }
    if (tokens.length > 0) this.#operate('unsubscribe', tokens);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    await this.#session.close();
  }

  #opened(): void {
    this.#connection += 1;
    this.#failures.clear();
    this.#activeAt = this.#options.clock.now();
    this.#session.send(
      JSON.stringify({
        assets_ids: this.#feed.tokenIds(),
        type: 'market',
        initial_dump: true,
        level: 2,
        custom_feature_enabled: true,
      }),
    );
    this.#expectSnapshots();
  }

  #down(reason: string): void {
    this.#resyncing.clear();
    this.#cancel('resync');
    this.#cancel('snapshot');
    this.#feed.down(reason, this.#options.clock.now());
  }

  #operate(operation: 'subscribe' | 'unsubscribe', tokenIds: readonly string[]): void {
    this.#session.send(
      JSON.stringify({ operation, assets_ids: tokenIds, level: 2, custom_feature_enabled: true }),
    );
  }

  #expectSnapshots(): void {
    this.#schedule('snapshot', this.#options.timing.snapshotAfterMs, () => {
      const live = new Set(this.#feed.liveMarketIds());
      this.#resync(this.#feed.marketIds().filter((marketId) => !live.has(marketId)));
    });
  }

  /** Whatever arrived since the last time proves that everything up to it was received. */
  #sayAlive(): void {
    if (!this.#session.isOpen || this.#activeAt <= this.#aliveAt) return;
    this.#aliveAt = this.#activeAt;
    const marketIds = this.#feed.liveMarketIds();
    if (marketIds.length > 0) this.#options.sink({ kind: 'alive', marketIds, receivedAt: this.#activeAt });
  }

  #resync(marketIds: readonly string[]): void {
    if (this.#closed || !this.#session.isOpen || marketIds.length === 0) return;
    for (const marketId of marketIds) this.#resyncing.add(marketId);
    if (this.#fetching) return;
    const failures = Math.min(...marketIds.map((marketId) => this.#failures.get(marketId) ?? 0));
    const delayMs = failures === 0 ? 0 : Math.min(MAX_RESYNC_DELAY_MS, 250 * 2 ** failures);
    const at = this.#options.clock.monotonic() + delayMs;
    if (this.#timers.has('resync') && this.#resyncAt <= at) return;
    this.#resyncAt = at;
    this.#schedule('resync', delayMs, () => void this.#fetchMissing());
  }

  async #fetchMissing(): Promise<void> {
    const marketIds = [...this.#resyncing];
    this.#resyncing.clear();
    this.#fetching = true;
    await this.#fetch(marketIds, (book, askedAt) => this.#feed.applyBook(book, askedAt));
    this.#fetching = false;
    const live = new Set(this.#feed.liveMarketIds());
    for (const marketId of marketIds) {
      if (live.has(marketId) || !this.#feed.has(marketId)) this.#failures.delete(marketId);
      else this.#failures.set(marketId, (this.#failures.get(marketId) ?? 0) + 1);
    }
    this.#resync([...new Set([...this.#failures.keys(), ...this.#resyncing])]);
  }

  async #audit(): Promise<void> {
    if (this.#session.isOpen && !this.#fetching) {
      await this.#fetch(this.#feed.liveMarketIds(), (book, askedAt) => this.#feed.audit(book, askedAt));
    }
  }

  /** Fetches books and uses them, unless the connection was replaced meanwhile. */
  async #fetch(marketIds: readonly string[], use: (book: BookWire, askedAt: Millis) => void): Promise<void> {
    const { clock, log, name, fetchBooks } = this.#options;
    const connection = this.#connection;
    // The books are at least as new as the question: a later time would claim more than is known.
    const askedAt = clock.now();
    const tokens = marketIds.flatMap((marketId) => this.#feed.tokenOf(marketId) ?? []);
    if (tokens.length === 0) return;
    try {
      const books = await fetchBooks(tokens);
      if (this.#closed || connection !== this.#connection || !this.#session.isOpen) return;
      for (const book of books) use(book, askedAt);
    } catch (error) {
      log.warn('books not fetched', {
        session: name,
        reason: error instanceof Error ? error.message : 'failed',
      });
    }
  }

  #repeat(name: 'alive' | 'audit', everyMs: number, task: () => void): void {
    this.#schedule(name, everyMs, () => {
      task();
      this.#repeat(name, everyMs, task);
    });
  }

  #schedule(name: 'alive' | 'audit' | 'resync' | 'snapshot', delayMs: number, task: () => void): void {
    this.#cancel(name);
    if (this.#closed) return;
    const cancel = this.#options.clock.schedule(delayMs, () => {
      this.#timers.delete(name);
      task();
    });
    this.#timers.set(name, cancel);
  }

  #cancel(name: 'alive' | 'audit' | 'resync' | 'snapshot'): void {
    this.#timers.get(name)?.();
    this.#timers.delete(name);
  }
}
