import { DecimalError } from '@arbytron/domain';
import type { Cancel, Clock, Log, Metrics } from '@arbytron/runtime';

import { VenueError, type BookEvent, type BookStream } from '../connector.js';
import { yesLadders } from './normalize-book.js';
import { KALSHI } from './normalize-market.js';
import type { KalshiRestClient } from './rest-client.js';
import { StatusPoller, type StatusPollerOptions } from './status-poller.js';
import { orderbooksAnswer, type OrderbookWire } from './wire.js';

export interface PolledBookStreamOptions {
  readonly rest: KalshiRestClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly status: Omit<StatusPollerOptions, 'emit'>;
  readonly everyMs: number;
  readonly sink: (event: BookEvent) => void;
}

const CHUNK = 100;

/**
 * Books without credentials: the venue's stream takes signed handshakes only, so whole books are read by REST, round
 * by round at the pace of the public rate limit. A book that did not change since the last round is confirmed.
 */
export class PolledBookStream implements BookStream {
  readonly #options: PolledBookStreamOptions;
  readonly #status: StatusPoller;
  /** The last text of each live book. */
  readonly #seen = new Map<string, string>();
  #wanted: readonly string[] = [];
  #cancel: Cancel | null = null;
  #round: Promise<void> | null = null;
  #closed = false;

  constructor(options: PolledBookStreamOptions) {
    this.#options = options;
    this.#status = new StatusPoller({ ...options.status, emit: (event) => this.#emit(event) });
  }

  watch(marketIds: readonly string[]): void {
    if (this.#closed) return;
    this.#wanted = [...new Set(marketIds)];
    for (const id of this.#seen.keys()) if (!this.#wanted.includes(id)) this.#seen.delete(id);
    this.#status.watch(this.#wanted);
    if (this.#round === null && this.#wanted.length > 0) this.#start();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancel?.();
    this.#status.close();
    await this.#round;
  }

  #start(): void {
    this.#cancel?.();
    const { clock, everyMs } = this.#options;
    this.#round = this.#readAll().finally(() => {
      this.#round = null;
      if (!this.#closed) this.#cancel = clock.schedule(everyMs, () => this.#start());
    });
  }

  async #readAll(): Promise<void> {
    const wanted = this.#wanted;
    for (let from = 0; from < wanted.length && !this.#closed; from += CHUNK) {
      await this.#readChunk(wanted.slice(from, from + CHUNK));
    }
  }

  async #readChunk(tickers: readonly string[]): Promise<void> {
    const { rest, clock } = this.#options;
    // What was true when we asked is what the answer proves.
    const askedAt = clock.now();
    try {
      const { orderbooks } = await rest.get('/markets/orderbooks', { tickers }, orderbooksAnswer);
      const books = new Map(orderbooks.map((book) => [book.ticker, book.orderbook_fp]));
      const unchanged: string[] = [];
      for (const ticker of tickers) {
        const book = books.get(ticker);
        if (book === undefined) this.#gap([ticker], 'no book', askedAt);
        else if (this.#seen.get(ticker) === JSON.stringify(book)) unchanged.push(ticker);
        else this.#snapshot(ticker, book, askedAt);
      }
      if (unchanged.length > 0) this.#emit({ kind: 'alive', marketIds: unchanged, receivedAt: askedAt });
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      if (error.status === 200) this.#malformed(error.message, '', askedAt);
      this.#gap(tickers, error.message, askedAt);
    }
  }

  #snapshot(ticker: string, book: OrderbookWire, askedAt: number): void {
    if (!this.#wanted.includes(ticker)) return;
    const text = JSON.stringify(book);
    try {
      const ladders = yesLadders(book.yes_dollars, book.no_dollars, true);
      this.#seen.set(ticker, text);
      this.#emit({
        kind: 'snapshot',
        marketId: ticker,
        outcome: 'Yes',
        ladders,
        venueTime: 0,
        receivedAt: askedAt,
      });
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error;
      this.#malformed(error.message, text.slice(0, 200), askedAt);
      this.#gap([ticker], 'unreadable book', askedAt);
    }
  }

  #gap(tickers: readonly string[], reason: string, at: number): void {
    const lost = tickers.filter((ticker) => this.#seen.delete(ticker));
    if (lost.length === 0) return;
    this.#options.metrics.count('venue_gaps_total', { venue: KALSHI }, lost.length);
    this.#emit({ kind: 'gap', marketIds: lost, reason, receivedAt: at });
  }

  #malformed(reason: string, frame: string, at: number): void {
    this.#options.metrics.count('venue_malformed_total', { venue: KALSHI, place: 'book poll' });
    this.#options.log.warn('book unreadable', { venue: KALSHI, reason });
    this.#emit({ kind: 'malformed', reason, frame, receivedAt: at });
  }

  #emit(event: BookEvent): void {
    if (!this.#closed) this.#options.sink(event);
  }
}
