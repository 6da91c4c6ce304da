import type { Kafka, Message, PartitionerArgs, Producer } from 'kafkajs';
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
import { toMessage } from './kafka-record.js';

export interface KafkaPublisherOptions {
  readonly kafka: Kafka;
  readonly clock: Clock;
  readonly partitionOf: (topic: string, key: string) => number;
  readonly metrics: Metrics | undefined;
}

/** One `publish`; its records may go out with several requests. */
interface Call {
  left: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting {
  readonly call: Call;
  readonly topic: string;
  readonly partition: number;
  readonly message: Message;
  readonly bytes: number;
}

/** kafkajs makes one batch per partition and request; a broker refuses batches above 1,048,588 bytes by default. */
const BATCH_BYTES = 1_000_000;
const RECORD_OVERHEAD_BYTES = 40;
/** kafkajs gathers a request's records in time that grows with their square; at this number that is a millisecond. */
const REQUEST_RECORDS = 1_000;
const WAITING_RECORDS = 200_000;
const WAITING_BYTES = 256 * 1024 * 1024;

/**
 * Sends with acks=all through an idempotent producer, one request at a time; what arrives meanwhile is gathered and
 * goes with the next. So a burst costs a few round trips instead of one for each record, and order needs no more.
 *
 * When a request fails for good, everything waiting fails with it: nothing may overtake what its owner will repeat.
 */
export class KafkaPublisher {
  readonly #options: KafkaPublisherOptions;
  #producer: Producer | null = null;
  #waiting: Waiting[] = [];
  #head = 0;
  #bytes = 0;
  #sending: Promise<void> | null = null;
  #closed = false;

  constructor(options: KafkaPublisherOptions) {
    this.#options = options;
  }

  /** @throws the error of kafkajs when no broker can be reached */
  async connect(): Promise<void> {
    await this.#connected();
  }

  async publish(records: readonly OutgoingRecord[]): Promise<void> {
    if (this.#closed) throw new BusClosedError('the bus was closed');
    if (records.length === 0) return;
    const timestamp = this.#options.clock.now();
    const waiting = records.map((record) => {
      assertPublishable(record);
      const partition = this.#options.partitionOf(record.topic, record.key);
      return {
        topic: record.topic,
        partition,
        message: toMessage(record, partition, timestamp),
        bytes: recordBytes(record) + RECORD_OVERHEAD_BYTES,
      };
    });
    if (this.#waitingRecords + records.length > WAITING_RECORDS || this.#bytes > WAITING_BYTES)
      throw new BusOverflowError(`${this.#waitingRecords} records wait for Kafka already`);
    await new Promise<void>((resolve, reject) => {
      const call: Call = { left: records.length, resolve, reject };
      for (const each of waiting) {
        this.#waiting.push({ ...each, call });
        this.#bytes += each.bytes;
      }
      this.#sending ??= this.#sendAll();
    });
  }

  /** Sends what waits, then disconnects. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#sending;
    await this.#dropProducer();
  }

  get #waitingRecords(): number {
    return this.#waiting.length - this.#head;
  }

  async #sendAll(): Promise<void> {
    // What is published in the same turn goes together.
    await Promise.resolve();
    while (this.#waitingRecords > 0) {
      const batch = this.#takeBatch();
      try {
        await this.#send(batch);
        for (const { call } of batch) if ((call.left -= 1) === 0) call.resolve();
      } catch (error) {
        this.#failAll(batch, error);
        // kafkajs would give the next batch the sequence numbers of the one that failed. Had the broker stored that
        // one and only the answer was lost, it would take the next for a repetition: acknowledge it and drop it. A
        // new producer has a new identity.
        await this.#dropProducer();
      }
    }
    this.#sending = null;
  }

  /** Takes from the front as long as every partition's share fits into one batch. */
  #takeBatch(): Waiting[] {
    const bytesByPartition = new Map<string, number>();
    let end = this.#head;
    while (end < this.#waiting.length && end - this.#head < REQUEST_RECORDS) {
      const { topic, partition, bytes } = this.#waiting[end]!;
      const place = `${topic}/${partition}`;
      const sum = (bytesByPartition.get(place) ?? 0) + bytes;
      if (sum > BATCH_BYTES && sum > bytes) break;
      bytesByPartition.set(place, sum);
      this.#bytes -= bytes;
      end += 1;
    }
    const batch = this.#waiting.slice(this.#head, end);
    this.#head = end;
    if (this.#head === this.#waiting.length) {
      this.#waiting = [];
      this.#head = 0;
    } else if (this.#head > REQUEST_RECORDS) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
    return batch;
  }

  async #send(batch: readonly Waiting[]): Promise<void> {
    const byTopic = new Map<string, Message[]>();
    for (const { topic, message } of batch) {
      const messages = byTopic.get(topic);
      if (messages) messages.push(message);
      else byTopic.set(topic, [message]);
    }
    const producer = await this.#connected();
    await producer.sendBatch({
      acks: -1,
      topicMessages: [...byTopic].map(([topic, messages]) => ({ topic, messages })),
    });
  }

  #failAll(batch: readonly Waiting[], cause: unknown): void {
    const failed = new Set([...batch, ...this.#waiting.slice(this.#head)].map(({ call }) => call));
    this.#waiting = [];
    this.#head = 0;
    this.#bytes = 0;
    this.#options.metrics?.count('bus_publish_failures_total');
    const error = new BusUnavailableError(`Kafka did not take the records: ${String(cause)}`, { cause });
    for (const call of failed) call.reject(error);
  }

  async #connected(): Promise<Producer> {
    if (this.#producer) return this.#producer;
    const producer = this.#options.kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      createPartitioner: () => partitionGiven,
    });
    try {
      await producer.connect();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    this.#producer = producer;
    return producer;
  }

  async #dropProducer(): Promise<void> {
    const producer = this.#producer;
    this.#producer = null;
    await producer?.disconnect().catch(() => undefined);
  }
}

const partitionGiven = ({ message }: PartitionerArgs): number => message.partition!;
