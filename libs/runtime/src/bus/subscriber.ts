import type { BusRecord, Clock, Log, Metrics, SubscribeOptions } from '../ports.js';
import { backOffDelayMs, type BackOff } from './back-off.js';
import { BusClosedError } from './bus-error.js';
import type { FairScheduler } from './fair-scheduler.js';
import { RecordDelivery, type RecordSource } from './record-delivery.js';

export interface SubscriberPorts {
  readonly clock: Clock;
  readonly scheduler: FairScheduler;
  readonly backOff: BackOff;
  readonly log: Log | undefined;
  readonly metrics: Metrics | undefined;
}

/** Who subscribed, as every adapter treats it: told its partitions, handed its records, and told when it caught up. */
export class Subscriber {
  readonly options: SubscribeOptions;
  readonly caughtUp: Promise<void>;
  readonly #ports: SubscriberPorts;
  #onCaughtUp!: () => void;
  #onClosed!: (error: Error) => void;
  #isCaughtUp = false;

  constructor(options: SubscribeOptions, ports: SubscriberPorts) {
    this.options = options;
    this.#ports = ports;
    this.caughtUp = new Promise((resolve, reject) => {
      this.#onCaughtUp = resolve;
      this.#onClosed = reject;
    });
    // Who does not wait for it is not to be ended by it.
    this.caughtUp.catch(() => undefined);
  }

  /** The delivery of one partition to the handler; begins paused. */
  deliver(source: RecordSource): RecordDelivery {
    return new RecordDelivery({
      source,
      handler: this.options.handler,
      scheduler: this.#ports.scheduler,
      clock: this.#ports.clock,
      backOff: this.#ports.backOff,
      onFailure: (record, error, attempt, delayMs) => this.#onFailure(record, error, attempt, delayMs),
    });
  }

  /** Tells the subscriber its partitions until it takes them, or `isCurrent` no more. */
  async announce(
    partitions: Iterable<{ readonly topic: string; readonly partition: number }>,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { onAssignment, topics, group } = this.options;
    if (!onAssignment) return;
    const byTopic = new Map<string, number[]>(topics.map((topic) => [topic, []]));
    for (const { topic, partition } of partitions) byTopic.get(topic)?.push(partition);
    for (const held of byTopic.values()) held.sort((a, b) => a - b);
    for (let attempt = 1; isCurrent(); attempt += 1) {
      try {
        await onAssignment(byTopic);
        return;
      } catch (error) {
        const delayMs = backOffDelayMs(this.#ports.backOff, attempt);
        this.#ports.metrics?.count('bus_assignment_failures_total', { group });
        this.#ports.log?.warn('an assignment was not taken and is announced again', {
          group,
          error: String(error),
          delayMs,
        });
        await new Promise<void>((resolve) => this.#ports.clock.schedule(delayMs, resolve));
      }
    }
  }

  /** Looks whether what lay in the partitions at their assignment is handled by now. Cheap once it was. */
  checkCaughtUp(partitions: Iterable<{ readonly isCaughtUp: boolean }>): void {
    if (this.#isCaughtUp) return;
    for (const { isCaughtUp } of partitions) if (!isCaughtUp) return;
    this.#isCaughtUp = true;
    this.#onCaughtUp();
  }

  /** Records that are gone before this subscriber could handle them. */
  countSkipped(topic: string, records: number): void {
    const { group } = this.options;
    this.#ports.metrics?.count('bus_skipped_records_total', { topic, group }, records);
  }

  close(): void {
    this.#onClosed(new BusClosedError('the subscription was closed'));
  }

  #onFailure(record: BusRecord, error: unknown, attempt: number, delayMs: number): void {
    const { group } = this.options;
    const { topic, partition, offset } = record;
    this.#ports.metrics?.count('bus_redeliveries_total', { group, topic });
    this.#ports.log?.warn('a record was not handled and is handed over again', {
      group,
      topic,
      partition,
      offset,
      attempt,
      delayMs,
      error: String(error),
    });
  }
}
