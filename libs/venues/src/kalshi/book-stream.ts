import type { Cancel, Clock, Log, Metrics } from '@arbytron/runtime';

import type { BookEvent, BookStream } from '../connector.js';
import { KalshiBookFeed } from './book-feed.js';
import { KALSHI } from './normalize-market.js';
import { StatusPoller, type StatusPollerOptions } from './status-poller.js';
import { KalshiStreamSocket, type StreamContext } from './stream-socket.js';

export interface BookStreamOptions {
  readonly context: StreamContext;
  readonly status: Omit<StatusPollerOptions, 'emit'>;
  readonly metrics: Metrics;
  readonly sink: (event: BookEvent) => void;
}

const TICK_MS = 1_000;

/** Streams books over one signed connection: socket and timers around {@link KalshiBookFeed}. */
export class KalshiBookStream implements BookStream {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #metrics: Metrics;
  readonly #sink: (event: BookEvent) => void;
  readonly #socket: KalshiStreamSocket;
  readonly #feed: KalshiBookFeed;
  readonly #status: StatusPoller;
  #cancelTick: Cancel | null = null;
  #closed = false;

  constructor({ context, status, metrics, sink }: BookStreamOptions) {
    this.#clock = context.clock;
    this.#log = context.log;
    this.#metrics = metrics;
    this.#sink = sink;
    this.#status = new StatusPoller({ ...status, emit: (event) => this.#emit(event) });
    this.#socket = new KalshiStreamSocket('books', context, {
      onOpen: () => {
        this.#feed.opened(this.#clock.now());
        this.#status.refresh();
      },
      onText: (text) => this.#feed.frame(text, this.#clock.now()),
      onDown: (reason) => this.#feed.closed(reason, this.#clock.now()),
      onActivity: () => this.#feed.heard(this.#clock.now()),
    });
    this.#feed = new KalshiBookFeed({
      emit: (event) => {
        if (event.kind === 'status') this.#status.streamed(event.marketId, event.status, event.receivedAt);
        this.#emit(event);
      },
      send: (command) => this.#socket.command(command),
      restart: (reason) => this.#socket.restart(reason),
      statusMissed: () => this.#status.refresh(),
    });
  }

  watch(marketIds: readonly string[]): void {
    if (this.#closed) return;
    this.#feed.watch(marketIds, this.#clock.now());
    this.#status.watch(marketIds);
    if (this.#cancelTick === null && marketIds.length > 0) {
      this.#socket.start();
      this.#tick();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelTick?.();
    this.#status.close();
    await this.#socket.close();
  }

  #tick(): void {
    this.#cancelTick = this.#clock.schedule(TICK_MS, () => {
      this.#feed.tick(this.#clock.now());
      this.#tick();
    });
  }

  #emit(event: BookEvent): void {
    if (this.#closed) return;
    if (event.kind === 'gap') {
      this.#metrics.count('venue_gaps_total', { venue: KALSHI }, event.marketIds.length);
      this.#log.warn('books gapped', {
        venue: KALSHI,
        markets: event.marketIds.length,
        reason: event.reason,
      });
    }
    if (event.kind === 'malformed') {
      this.#metrics.count('venue_malformed_total', { venue: KALSHI, place: 'book stream' });
      this.#log.warn('frame unreadable', { venue: KALSHI, reason: event.reason });
    }
    this.#sink(event);
  }
}
