import type { RecordDelivery, RecordSource } from '../bus/record-delivery.js';
import type { Subscriber } from '../bus/subscriber.js';
import type { BusRecord } from '../ports.js';
import type { LogEntry, PartitionLog } from './memory-bus-log.js';
import type { MemoryTopic, PartitionReader } from './memory-bus-topic.js';

export interface MemoryReaderOptions {
  readonly source: MemoryTopic;
  readonly partition: number;
  readonly subscriber: Subscriber;
  /** Where to begin. */
  readonly startAt: number;
  /** Where the owner before has ended; asked when nothing of it is in hand any more. */
  readonly handedOverAt?: () => number;
  /** The position has moved on. */
  readonly onAdvance: (reader: MemoryReader) => void;
}

/** `topic/partition` */
export const partitionName = (topic: string, partition: number): string => `${topic}/${partition}`;

/** One member's hold on one partition: a position in its log, and the delivery of what lies beyond it. */
export class MemoryReader implements PartitionReader, RecordSource {
  readonly topic: string;
  readonly partition: number;
  readonly name: string;
  readonly source: MemoryTopic;
  readonly #options: MemoryReaderOptions;
  readonly #log: PartitionLog;
  readonly #delivery: RecordDelivery;
  /** The end of the partition when it was assigned. */
  readonly #target: number;
  #position: number;
  #opened = false;

  constructor(options: MemoryReaderOptions) {
    this.#options = options;
    this.source = options.source;
    this.topic = options.source.name;
    this.partition = options.partition;
    this.name = partitionName(this.topic, this.partition);
    this.#log = options.source.logs[options.partition]!;
    this.#target = this.#log.end;
    this.#position = options.startAt;
    this.#delivery = options.subscriber.deliver(this);
    this.source.addReader(this.partition, this);
  }

  get position(): number {
    return this.#position;
  }

  /** Everything that lay in the partition when it was assigned is handled. */
  get isCaughtUp(): boolean {
    if (!this.#opened) return false;
    if (this.#position >= this.#target) return true;
    const next = this.#log.at(this.#position);
    return next === undefined || next.offset >= this.#target;
  }

  wake(): void {
    this.#delivery.wake();
  }

  /** Begins, or goes on after {@link pause}. */
  resume(): void {
    if (!this.#opened) {
      this.#opened = true;
      this.#position = this.#options.handedOverAt?.() ?? this.#position;
    }
    this.#delivery.resume();
  }

  pause(): Promise<void> {
    return this.#delivery.pause();
  }

  /** Gives the partition up; resolves when no record of it is in hand. */
  async release(): Promise<void> {
    await this.#delivery.pause();
    this.source.removeReader(this.partition, this);
  }

  peek(): BusRecord | undefined {
    if (this.#position < this.#log.start) this.#skipTo(this.#log.start);
    const entry = this.#log.at(this.#position);
    return entry && toRecord(this.topic, this.partition, entry);
  }

  advance(record: BusRecord): void {
    this.#moveTo(Number(record.offset) + 1);
  }

  #moveTo(position: number): void {
    this.#position = position;
    this.#options.onAdvance(this);
    this.source.onProgress(this.partition);
  }

  /** The records up to `start` are gone: compacted away, or dropped because this reader was too slow. */
  #skipTo(start: number): void {
    if (!this.source.compacted) this.#options.subscriber.countSkipped(this.topic, start - this.#position);
    this.#moveTo(start);
  }
}

/** Every handler gets bytes of its own: what it does to them is nobody else's concern. */
function toRecord(topic: string, partition: number, entry: LogEntry): BusRecord {
  return {
    topic,
    partition,
    offset: String(entry.offset),
    key: entry.key,
    id: entry.id,
    value: entry.value === null ? null : Buffer.from(entry.value),
    headers: entry.headers,
    timestamp: entry.timestamp,
  };
}
