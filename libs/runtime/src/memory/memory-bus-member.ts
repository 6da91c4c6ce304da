import { Subscriber, type SubscriberPorts } from '../bus/subscriber.js';
import type { SubscribeOptions, Subscription } from '../ports.js';
import { MemoryReader, partitionName } from './memory-bus-reader.js';
import type { MemoryTopic } from './memory-bus-topic.js';

export interface MemberOptions {
  readonly subscribe: SubscribeOptions;
  readonly topics: readonly MemoryTopic[];
  readonly ports: SubscriberPorts;
  /** Tells the members of a group apart. */
  readonly name: string;
  readonly startAt: (topic: MemoryTopic, partition: number) => number;
  /** The group's committed position may still move while the owner before finishes. */
  readonly sharesPositions: boolean;
  readonly onAdvance: (reader: MemoryReader) => void;
  readonly leave: (member: MemoryMember) => void;
}

/** Partitions by topic, and what must finish before each of them may be read. */
export type Assignment = ReadonlyMap<string, ReadonlyMap<number, Promise<void>>>;

/** One subscription: the partitions it holds now, and the hand-over when they change. */
export class MemoryMember implements Subscription {
  readonly name: string;
  readonly caughtUp: Promise<void>;
  /** Resolves when the first assignment is known. */
  readonly assigned: Promise<void>;
  readonly #options: MemberOptions;
  readonly #subscriber: Subscriber;
  readonly #readers = new Map<string, MemoryReader>();
  #epoch = 0;
  #prepared = false;
  #closing: Promise<void> | null = null;
  #onAssigned!: () => void;

  constructor(options: MemberOptions) {
    this.#options = options;
    this.name = options.name;
    this.#subscriber = new Subscriber(options.subscribe, options.ports);
    this.caughtUp = this.#subscriber.caughtUp;
    this.assigned = new Promise((resolve) => (this.#onAssigned = resolve));
  }

  readsTopic(topic: string): boolean {
    return this.#options.subscribe.topics.includes(topic);
  }

  /** Stops reading what the next assignment takes away. Resolves, by partition, when nothing of it is in hand. */
  revoke(keeps: (topic: string, partition: number) => boolean): Map<string, Promise<void>> {
    const released = new Map<string, Promise<void>>();
    for (const [name, reader] of this.#readers) {
      if (keeps(reader.topic, reader.partition)) continue;
      this.#readers.delete(name);
      released.set(name, reader.release());
    }
    return released;
  }

  /** Takes over an assignment that differs from the one before. */
  assign(assignment: Assignment, ownReleases: readonly Promise<void>[]): void {
    this.#epoch += 1;
    this.#prepared = false;
    const waitFor: Promise<void>[] = [...ownReleases];
    for (const reader of this.#readers.values()) void reader.pause();
    for (const topic of this.#options.topics)
      for (const [partition, free] of assignment.get(topic.name) ?? []) {
        const name = partitionName(topic.name, partition);
        if (this.#readers.has(name)) continue;
        waitFor.push(free);
        this.#readers.set(name, this.#reader(topic, partition));
      }
    void this.#prepare(this.#epoch, waitFor);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#epoch += 1;
    this.#subscriber.close();
    this.#onAssigned();
    // Nothing new is begun while the group shares the partitions out anew.
    const inHand = [...this.#readers.values()].map((reader) => reader.pause());
    this.#options.leave(this);
    await Promise.all(inHand);
  }

  #reader(topic: MemoryTopic, partition: number): MemoryReader {
    const { startAt, sharesPositions, onAdvance } = this.#options;
    return new MemoryReader({
      source: topic,
      partition,
      subscriber: this.#subscriber,
      startAt: startAt(topic, partition),
      ...(sharesPositions ? { handedOverAt: () => startAt(topic, partition) } : {}),
      onAdvance: (reader) => {
        onAdvance(reader);
        if (this.#prepared) this.#subscriber.checkCaughtUp(this.#readers.values());
      },
    });
  }

  /** Tells the subscriber its partitions, then lets the records come. */
  async #prepare(epoch: number, waitFor: readonly Promise<void>[]): Promise<void> {
    const isCurrent = (): boolean => epoch === this.#epoch;
    await Promise.all(waitFor);
    if (!isCurrent()) return;
    this.#onAssigned();
    await this.#subscriber.announce(this.#readers.values(), isCurrent);
    if (!isCurrent()) return;
    this.#prepared = true;
    for (const reader of this.#readers.values()) reader.resume();
    this.#subscriber.checkCaughtUp(this.#readers.values());
  }
}
