import type { BusRecord, Cancel, Clock } from '../ports.js';
import { backOffDelayMs, type BackOff } from './back-off.js';
import type { FairScheduler } from './fair-scheduler.js';

/** Where the records of one partition come from. */
export interface RecordSource {
  /** The next record to hand over; undefined when there is none yet. */
  peek(): BusRecord | undefined;
  /** The record was handled: the position moves on past it. */
  advance(record: BusRecord): void;
}

export interface RecordDeliveryOptions {
  readonly source: RecordSource;
  readonly handler: (record: BusRecord) => Promise<void>;
  readonly scheduler: FairScheduler;
  readonly clock: Clock;
  readonly backOff: BackOff;
  /** The handler rejected; the record will be handed over again after `delayMs`. */
  readonly onFailure: (record: BusRecord, error: unknown, attempt: number, delayMs: number) => void;
}

/**
 * Hands the records of one partition to a handler: in order, one at a time, and each for as long as it takes until
 * the handler resolves. Every Bus adapter delivers through this class, so they cannot differ in it.
 *
 * It begins paused.
 */
export class RecordDelivery {
  readonly #options: RecordDeliveryOptions;
  #paused = true;
  /** A turn is queued at the scheduler. */
  #scheduled = false;
  #inHand = false;
  #attempt = 0;
  #cancelRetry: Cancel | null = null;
  #onIdle: (() => void)[] = [];

  constructor(options: RecordDeliveryOptions) {
    this.#options = options;
  }

  /** There may be a record. */
  wake(): void {
    if (this.#paused || this.#scheduled || this.#inHand || this.#cancelRetry) return;
    this.#scheduled = true;
    this.#options.scheduler.run(this.#turn);
  }

  /** Goes on; a record that waited for its next attempt is handed over at once. */
  resume(): void {
    this.#paused = false;
    this.wake();
  }

  /** Begins no further record. Resolves when none is in hand. */
  pause(): Promise<void> {
    this.#paused = true;
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    if (!this.#inHand) return Promise.resolve();
    return new Promise((resolve) => this.#onIdle.push(resolve));
  }

  get isInHand(): boolean {
    return this.#inHand;
  }

  readonly #turn = (): void => {
    this.#scheduled = false;
    if (this.#paused || this.#inHand) return;
    const record = this.#options.source.peek();
    if (!record) return;
    this.#inHand = true;
    this.#call(record).then(
      () => this.#onHandled(record),
      (error: unknown) => this.#onRejected(record, error),
    );
  };

  #call(record: BusRecord): Promise<void> {
    try {
      return Promise.resolve(this.#options.handler(record));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  #onHandled(record: BusRecord): void {
    this.#attempt = 0;
    this.#inHand = false;
    this.#options.source.advance(record);
    this.#settle();
    this.wake();
  }

  #onRejected(record: BusRecord, error: unknown): void {
    this.#attempt += 1;
    this.#inHand = false;
    const delayMs = backOffDelayMs(this.#options.backOff, this.#attempt);
    if (!this.#paused)
      this.#cancelRetry = this.#options.clock.schedule(delayMs, () => {
        this.#cancelRetry = null;
        this.wake();
      });
    this.#options.onFailure(record, error, this.#attempt, delayMs);
    this.#settle();
  }

  #settle(): void {
    const waiting = this.#onIdle;
    this.#onIdle = [];
    for (const resolve of waiting) resolve();
  }
}
