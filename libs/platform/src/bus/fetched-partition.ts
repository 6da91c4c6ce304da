import type { BusRecord, RecordDelivery, RecordSource, Subscriber } from '@arbytron/runtime';
import { PartitionQueue } from './partition-queue.js';

/** A record as it came from the server, not decoded yet. */
export interface Fetched<Item> {
  readonly offset: number;
  readonly item: Item;
  readonly bytes: number;
}

export interface FetchedPartitionOptions<Item> {
  readonly topic: string;
  readonly partition: number;
  /** Holes between offsets are meant. */
  readonly compacted: boolean;
  readonly subscriber: Subscriber;
  /** The record, with bytes of its own. */
  readonly toRecord: (item: Item, offset: number) => BusRecord;
  /** Whether this member still has the right to the partition; asked before every record. */
  readonly mayDeliver: () => boolean;
  readonly onAdvance: (partition: FetchedPartition<Item>) => void;
}

/** Where reading of a partition begins, and up to where its records count as old. */
export interface Position {
  readonly position: number;
  /** The end of the partition now. */
  readonly target: number;
  /** Records between the committed position and the first that is left. */
  readonly skipped: number;
}

/** One member's hold on one partition of a server: what is fetched, what is handled, and what of that is committed. */
export class FetchedPartition<Item> implements RecordSource {
  readonly topic: string;
  readonly partition: number;
  readonly name: string;
  readonly #options: FetchedPartitionOptions<Item>;
  readonly #delivery: RecordDelivery;
  readonly #queue = new PartitionQueue<Fetched<Item>>();
  #isOpen = false;
  /** Offset that is fetched next. */
  #fetchNext = 0;
  /** Offset that is handled next: what a commit says. */
  #handleNext = 0;
  #committed = 0;
  /** The end of the partition when it was assigned. */
  #target = 0;

  constructor(options: FetchedPartitionOptions<Item>) {
    this.#options = options;
    this.topic = options.topic;
    this.partition = options.partition;
    this.name = placeName(options);
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
    if (!this.#isOpen) return false;
    // Compaction may have taken what lay between the last record and the end.
    return this.#handleNext >= this.#target || (this.#queue.size === 0 && this.#fetchNext >= this.#target);
  }

  /** No more must be fetched. */
  get isFull(): boolean {
    return this.#queue.isFull;
  }

  /** There is room again. */
  get isLow(): boolean {
    return this.#queue.isLow;
  }

  open({ position, target, skipped }: Position): void {
    this.#isOpen = true;
    this.#fetchNext = position;
    this.#handleNext = position;
    this.#committed = position;
    this.#target = target;
    if (skipped > 0) this.#options.subscriber.countSkipped(this.topic, skipped);
  }

  resume(): void {
    if (this.#isOpen) this.#delivery.resume();
  }

  /** Begins no further record. Resolves when none is in hand. */
  pause(): Promise<void> {
    return this.#delivery.pause();
  }

  /** Takes over what was fetched; what was taken before is left out. */
  offer(fetched: readonly Fetched<Item>[]): void {
    for (const each of fetched) {
      if (each.offset < this.#fetchNext) continue;
      // Retention has overtaken this member.
      if (each.offset > this.#fetchNext && !this.#options.compacted)
        this.#options.subscriber.countSkipped(this.topic, each.offset - this.#fetchNext);
      this.#fetchNext = each.offset + 1;
      this.#queue.push(each, each.bytes);
    }
    this.#delivery.wake();
  }

  /** What kept a record back may be over. */
  wake(): void {
    this.#delivery.wake();
  }

  /** There is nothing to fetch before `offset`. */
  skipTo(offset: number): void {
    this.#fetchNext = Math.max(this.#fetchNext, offset);
  }

  noteCommitted(next: number): void {
    this.#committed = Math.max(this.#committed, next);
  }

  peek(): BusRecord | undefined {
    const first = this.#queue.first();
    if (!first || !this.#options.mayDeliver()) return undefined;
    return this.#options.toRecord(first.item, first.offset);
  }

  advance(record: BusRecord): void {
    this.#queue.shift();
    this.#handleNext = Number(record.offset) + 1;
    this.#options.onAdvance(this);
  }
}

export const placeName = ({
  topic,
  partition,
}: {
  readonly topic: string;
  readonly partition: number;
}): string => `${topic}/${partition}`;
