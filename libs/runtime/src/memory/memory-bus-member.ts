import { backOffDelayMs, type BackOff } from '../bus/back-off.js';
import { BusClosedError } from '../bus/bus-error.js';
import type { FairScheduler } from '../bus/fair-scheduler.js';
import type { BusRecord, Clock, Log, Metrics, SubscribeOptions, Subscription } from '../ports.js';
import { MemoryReader, partitionName } from './memory-bus-reader.js';
import type { MemoryTopic } from './memory-bus-topic.js';

export interface MemberPorts {
  readonly clock: Clock;
  readonly scheduler: FairScheduler;
  readonly backOff: BackOff;
  readonly log: Log | undefined;
  readonly metrics: Metrics | undefined;
}

export interface MemberOptions {
  readonly subscribe: SubscribeOptions;
  readonly topics: readonly MemoryTopic[];
  readonly ports: MemberPorts;
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
  readonly #readers = new Map<string, MemoryReader>();
  #epoch = 0;
  #prepared = false;
  #isCaughtUp = false;
  #closing: Promise<void> | null = null;
  #onAssigned!: () => void;
  #onCaughtUp!: () => void;
  #onNeverCaughtUp!: (error: Error) => void;

  constructor(options: MemberOptions) {
    this.#options = options;
    this.name = options.name;
    this.assigned = new Promise((resolve) => (this.#onAssigned = resolve));
    this.caughtUp = new Promise((resolve, reject) => {
      this.#onCaughtUp = resolve;
      this.#onNeverCaughtUp = reject;
    });
    // Who does not wait for it is not to be ended by it.
    this.caughtUp.catch(() => undefined);
  }

  readsTopic(topic: string): boolean {
    return this.#options.subscribe.topics.includes(topic);
  }

  /** Stops reading what the next assignment takes away. Resolves, by partition, when nothing of it is in hand. */
  revoke(keeps: (topic: string, partition: number) => boolean): Map<string, Promise<void>> {
    const released = new Map<string, Promise<void>>();
    for (const [key, reader] of this.#readers) {
      if (keeps(reader.topic.name, reader.partition)) continue;
      this.#readers.delete(key);
      released.set(key, reader.release());
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
        const key = partitionName(topic.name, partition);
        if (this.#readers.has(key)) continue;
        waitFor.push(free);
        this.#readers.set(key, this.#reader(topic, partition));
      }
    void this.#prepare(this.#epoch, waitFor);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#epoch += 1;
    this.#onNeverCaughtUp(new BusClosedError('the subscription was closed'));
    this.#onAssigned();
    // Nothing new is begun while the group shares the partitions out anew.
    const inHand = [...this.#readers.values()].map((reader) => reader.pause());
    this.#options.leave(this);
    await Promise.all(inHand);
  }

  #reader(topic: MemoryTopic, partition: number): MemoryReader {
    const { subscribe, ports, startAt, sharesPositions, onAdvance } = this.#options;
    return new MemoryReader({
      ...ports,
      topic,
      partition,
      group: subscribe.group,
      handler: subscribe.handler,
      startAt: startAt(topic, partition),
      ...(sharesPositions ? { handedOverAt: () => startAt(topic, partition) } : {}),
      onAdvance: (reader) => {
        onAdvance(reader);
        if (this.#prepared && !this.#isCaughtUp) this.#checkCaughtUp();
      },
      onFailure: (record, error, attempt, delayMs) => this.#onFailure(record, error, attempt, delayMs),
    });
  }

  /** Tells the subscriber its partitions, then lets the records come. */
  async #prepare(epoch: number, waitFor: readonly Promise<void>[]): Promise<void> {
    await Promise.all(waitFor);
    if (epoch !== this.#epoch) return;
    this.#onAssigned();
    await this.#announce(epoch);
    if (epoch !== this.#epoch) return;
    this.#prepared = true;
    for (const reader of this.#readers.values()) reader.resume();
    this.#checkCaughtUp();
  }

  async #announce(epoch: number): Promise<void> {
    const { subscribe, ports } = this.#options;
    if (!subscribe.onAssignment) return;
    for (let attempt = 1; epoch === this.#epoch; attempt += 1) {
      try {
        await subscribe.onAssignment(this.#partitionsByTopic());
        return;
      } catch (error) {
        const delayMs = backOffDelayMs(ports.backOff, attempt);
        ports.metrics?.count('bus_assignment_failures_total', { group: subscribe.group });
        ports.log?.warn('an assignment was not taken and is announced again', {
          group: subscribe.group,
          error: String(error),
          delayMs,
        });
        await new Promise<void>((resolve) => ports.clock.schedule(delayMs, resolve));
      }
    }
  }

  #partitionsByTopic(): Map<string, readonly number[]> {
    const byTopic = new Map<string, number[]>(this.#options.subscribe.topics.map((topic) => [topic, []]));
    for (const { topic, partition } of this.#readers.values()) byTopic.get(topic.name)!.push(partition);
    for (const partitions of byTopic.values()) partitions.sort((a, b) => a - b);
    return byTopic;
  }

  #checkCaughtUp(): void {
    for (const reader of this.#readers.values()) if (!reader.isCaughtUp) return;
    this.#isCaughtUp = true;
    this.#onCaughtUp();
  }

  #onFailure(record: BusRecord, error: unknown, attempt: number, delayMs: number): void {
    const { subscribe, ports } = this.#options;
    ports.metrics?.count('bus_redeliveries_total', { group: subscribe.group, topic: record.topic });
    ports.log?.warn('a record was not handled and is handed over again', {
      group: subscribe.group,
      topic: record.topic,
      partition: record.partition,
      offset: record.offset,
      attempt,
      delayMs,
      error: String(error),
    });
  }
}
