import type { BusRecord, RecordDelivery, RecordSource, Subscriber } from '@arbytron/runtime';
import type { KafkaMessage } from 'kafkajs';
import { PartitionQueue } from '../partition-queue.js';
import { messageBytes, toRecord } from './kafka-record.js';

export interface KafkaPartitionOptions {
  readonly topic: string;
  readonly partition: number;
  readonly compacted: boolean;
  readonly subscriber: Subscriber;
  /** A record was handled. */
  readonly onAdvance: (partition: KafkaPartition) => void;
}

/** One member's hold on one partition: what is fetched, what is handled, and what of that is committed. */
export class KafkaPartition implements RecordSource {
  readonly topic: string;
  readonly partition: number;
  readonly #options: KafkaPartitionOptions;
  readonly #delivery: RecordDelivery;
  readonly #queue = new PartitionQueue<KafkaMessage>();
  #isOpen = false;
  /** Offset that is fetched next. */
  #fetchNext = 0;
  /** Offset that is handled next: what a commit says. */
  #handleNext = 0;
  #committed = 0;
  /** The end of the partition when it was assigned. */
  #target = 0;

  constructor(options: KafkaPartitionOptions) {
    this.#options = options;
    this.topic = options.topic;
    this.partition = options.partition;
    this.#delivery = options.subscriber.deliver(this);
  }

  /** Its position is known. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  get fetchNext(): number {
    return this.#fetchNext;
  }

  /** What a commit should say; null when that is said already. */
  get uncommitted(): number | null {
    return this.#isOpen && this.#handleNext > this.#committed ? this.#handleNext : null;
  }

  get isCaughtUp(): boolean {
    return this.#isOpen && this.#handleNext >= this.#target;
  }

  get isFull(): boolean {
    return this.#queue.isFull;
  }

  get isLow(): boolean {
    return this.#queue.isLow;
  }

  open(at: { readonly position: number; readonly target: number }): void {
    this.#isOpen = true;
    this.#fetchNext = at.position;
    this.#handleNext = at.position;
    this.#committed = at.position;
    this.#target = at.target;
  }

  resume(): void {
    if (this.#isOpen) this.#delivery.resume();
  }

  pause(): Promise<void> {
    return this.#delivery.pause();
  }

  /** Takes over what was fetched; what was taken before is left out. */
  offer(messages: readonly KafkaMessage[]): void {
    for (const message of messages) {
      const offset = Number(message.offset);
      if (offset < this.#fetchNext) continue;
      // Retention has overtaken this member. Compaction leaves holes too, but those are meant.
      if (offset > this.#fetchNext && !this.#options.compacted)
        this.#options.subscriber.countSkipped(this.topic, offset - this.#fetchNext);
      this.#fetchNext = offset + 1;
      this.#queue.push(message, messageBytes(message));
    }
    this.#delivery.wake();
  }

  noteCommitted(next: number): void {
    this.#committed = Math.max(this.#committed, next);
  }

  peek(): BusRecord | undefined {
    const message = this.#queue.first();
    return message && toRecord(this.topic, this.partition, message);
  }

  advance(record: BusRecord): void {
    this.#queue.shift();
    this.#handleNext = Number(record.offset) + 1;
    this.#options.onAdvance(this);
  }
}
