import type { Bus, Clock, Log, Metrics, Store } from './ports.js';

const BATCH = 500;
const RETRY_FIRST_MS = 50;
const RETRY_LAST_MS = 5_000;

/** Publishes the outbox of one service in order, at least once: consumers know the messages by their ids. */
export class OutboxRelay {
  #running: Promise<void> | null = null;
  #again = false;
  #stopping = false;

  constructor(
    readonly service: string,
    readonly ports: {
      readonly bus: Bus;
      readonly store: Store;
      readonly clock: Clock;
      readonly log: Log;
      readonly metrics: Metrics;
    },
  ) {}

  /** Publishes what an earlier run left behind. */
  async start(): Promise<void> {
    this.wake();
    await this.#running;
  }

  /** There may be rows to publish. */
  wake(): void {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      // Woken after the last look and before this line.
      if (this.#again && !this.#stopping) this.wake();
    });
  }

  /** Finishes the rows already committed if the bus takes them; what it does not take stays for the next run. */
  async stop(): Promise<void> {
    this.#stopping = true;
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    let delay = RETRY_FIRST_MS;
    do {
      this.#again = false;
      try {
        while (await this.#publishBatch());
        delay = RETRY_FIRST_MS;
      } catch (error) {
        this.ports.metrics.count('outbox_failures_total', { service: this.service });
        this.ports.log.warn('the outbox could not be published and is tried again', {
          service: this.service,
          error: String(error),
        });
        if (this.#stopping) return;
        const wait = delay;
        await new Promise<void>((resolve) => this.ports.clock.schedule(wait, resolve));
        delay = Math.min(delay * 2, RETRY_LAST_MS);
        this.#again = true;
      }
    } while (this.#again);
  }

  async #publishBatch(): Promise<boolean> {
    const rows = await this.ports.store.unpublished(this.service, BATCH);
    if (rows.length === 0) return false;
    await this.ports.bus.publish(rows.map((row) => row.record));
    await this.ports.store.markPublished(
      this.service,
      rows.map((row) => row.sequence),
    );
    return rows.length === BATCH;
  }
}
