import {
  assertPublishable,
  BusClosedError,
  BusOverflowError,
  BusUnavailableError,
  recordBytes,
  type Clock,
  type Metrics,
  type OutgoingRecord,
} from '@arbytron/runtime';

/** A record on its way into its partition. */
export interface PlacedRecord {
  readonly record: OutgoingRecord;
  readonly partition: number;
  /** When publish was called. */
  readonly timestamp: number;
}

export interface GatheringPublisherOptions {
  /** For messages: `Kafka`, `Redis`. */
  readonly name: string;
  readonly clock: Clock;
  readonly metrics: Metrics | undefined;
  /** @throws UnknownTopicError */
  readonly partitionOf: (topic: string, key: string) => number;
  /** Sends one request; resolves when its records are acknowledged, rejects when it has failed for good. */
  readonly send: (batch: readonly PlacedRecord[]) => Promise<void>;
}

/** One `publish`; its records may go out with several requests. */
interface Call {
  left: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting extends PlacedRecord {
  readonly call: Call;
  readonly bytes: number;
}

/** A Kafka broker refuses batches above 1,048,588 bytes by default; kafkajs makes one per partition and request. */
const PARTITION_BYTES = 1_000_000;
const RECORD_OVERHEAD_BYTES = 40;
/** kafkajs gathers a request's records in time that grows with their square; at this number that is a millisecond. */
const REQUEST_RECORDS = 1_000;
const WAITING_RECORDS = 200_000;
const WAITING_BYTES = 256 * 1024 * 1024;

/**
 * Sends one request at a time; what arrives meanwhile is gathered and goes with the next. So a burst costs a few round
 * trips instead of one for each record, and the order of publishes is the order in the log.
 *
 * When a request fails for good, everything waiting fails with it: nothing may overtake what its owner will repeat.
 */
export class GatheringPublisher {
  readonly #options: GatheringPublisherOptions;
  #waiting: Waiting[] = [];
  #head = 0;
  #bytes = 0;
  #sending: Promise<void> | null = null;
  #closed = false;

  constructor(options: GatheringPublisherOptions) {
    this.#options = options;
  }

  /**
   * @throws UnpublishableRecordError, UnknownTopicError: nothing was sent, and nothing will help
   * @throws BusUnavailableError, BusOverflowError: publish the same records again, later
   */
  async publish(records: readonly OutgoingRecord[]): Promise<void> {
    if (this.#closed) throw new BusClosedError('the bus was closed');
    if (records.length === 0) return;
    const placed = this.#place(records);
    if (this.#size + records.length > WAITING_RECORDS || this.#bytes > WAITING_BYTES)
      throw new BusOverflowError(`${this.#size} records wait for ${this.#options.name} already`);
    await new Promise<void>((resolve, reject) => {
      const call: Call = { left: records.length, resolve, reject };
      for (const each of placed) {
        const bytes = recordBytes(each.record) + RECORD_OVERHEAD_BYTES;
        this.#waiting.push({ ...each, call, bytes });
        this.#bytes += bytes;
      }
      this.#sending ??= this.#sendAll();
    });
  }

  /** Takes nothing more; resolves when what waits is sent. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#sending;
  }

  get #size(): number {
    return this.#waiting.length - this.#head;
  }

  #place(records: readonly OutgoingRecord[]): PlacedRecord[] {
    const { clock, partitionOf } = this.#options;
    const timestamp = clock.now();
    return records.map((record) => {
      assertPublishable(record);
      return { record, partition: partitionOf(record.topic, record.key), timestamp };
    });
  }

  async #sendAll(): Promise<void> {
    // What is published in the same turn goes together.
    await Promise.resolve();
    while (this.#size > 0) {
      const batch = this.#takeBatch();
      try {
        await this.#options.send(batch);
        for (const { call } of batch) if ((call.left -= 1) === 0) call.resolve();
      } catch (error) {
        this.#failAll(batch, error);
      }
    }
    this.#sending = null;
  }

  /** Takes from the front as long as every partition's share fits into one batch. */
  #takeBatch(): Waiting[] {
    const bytesByPartition = new Map<string, number>();
    let end = this.#head;
    while (end < this.#waiting.length && end - this.#head < REQUEST_RECORDS) {
      const { record, partition, bytes } = this.#waiting[end]!;
      const place = `${record.topic}/${partition}`;
      const before = bytesByPartition.get(place) ?? 0;
      if (before > 0 && before + bytes > PARTITION_BYTES) break;
      bytesByPartition.set(place, before + bytes);
      this.#bytes -= bytes;
      end += 1;
    }
    const batch = this.#waiting.slice(this.#head, end);
    this.#head = end;
    if (this.#head === this.#waiting.length || this.#head > 10 * REQUEST_RECORDS) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
    return batch;
  }

  #failAll(batch: readonly Waiting[], cause: unknown): void {
    const failed = new Set([...batch, ...this.#waiting.slice(this.#head)].map(({ call }) => call));
    this.#waiting = [];
    this.#head = 0;
    this.#bytes = 0;
    const { name, metrics } = this.#options;
    metrics?.count('bus_publish_failures_total', { bus: name });
    const error = new BusUnavailableError(`${name} did not take the records: ${String(cause)}`, { cause });
    for (const call of failed) call.reject(error);
  }
}
