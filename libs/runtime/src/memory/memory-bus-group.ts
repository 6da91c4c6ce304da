import { assignPartitions } from '../bus/partition-assignment.js';
import type { SubscribeOptions } from '../ports.js';
import type { SubscriberPorts } from '../bus/subscriber.js';
import { MemoryMember } from './memory-bus-member.js';
import { partitionName } from './memory-bus-reader.js';
import type { MemoryTopic } from './memory-bus-topic.js';

export interface MemoryGroupOptions {
  readonly from: SubscribeOptions['from'];
  readonly ports: SubscriberPorts;
  /** Positions that the group committed before, by `topic/partition`. */
  readonly committed: Map<string, number>;
  readonly onCommit: (topic: MemoryTopic, partition: number, next: number) => void;
}

/** The members that share partitions, and the positions they have in common. */
export class MemoryGroup {
  readonly #options: MemoryGroupOptions;
  readonly #members: MemoryMember[] = [];
  readonly #topics = new Map<string, MemoryTopic>();
  /** Who holds a partition, by `topic/partition`. */
  #owners = new Map<string, string>();
  /** Pending until nothing of a partition is in hand with an owner of the past. */
  readonly #settling = new Map<string, Promise<void>>();

  constructor(options: MemoryGroupOptions) {
    this.#options = options;
  }

  get members(): readonly MemoryMember[] {
    return this.#members;
  }

  isReading(topic: string): boolean {
    return this.#members.some((member) => member.readsTopic(topic));
  }

  join(subscribe: SubscribeOptions, topics: readonly MemoryTopic[]): MemoryMember {
    for (const topic of topics) this.#topics.set(topic.name, topic);
    const member = new MemoryMember({
      subscribe,
      topics,
      ports: this.#options.ports,
      name: this.#freeName(),
      startAt: (topic, partition) => this.#startAt(topic, partition),
      sharesPositions: this.#options.from === 'committed',
      onAdvance: (reader) => {
        if (this.#options.from !== 'committed') return;
        this.#options.committed.set(reader.name, reader.position);
        this.#options.onCommit(reader.source, reader.partition, reader.position);
      },
      leave: (leaving) => this.#leave(leaving),
    });
    this.#members.push(member);
    this.#rebalance(member);
    return member;
  }

  /** The lowest free number, so that a member that comes back gets its old partitions in every group alike. */
  #freeName(): string {
    const taken = new Set(this.#members.map((member) => member.name));
    let number = 1;
    while (taken.has(`member-${number}`)) number += 1;
    return `member-${number}`;
  }

  #startAt(topic: MemoryTopic, partition: number): number {
    const log = topic.logs[partition]!;
    if (this.#options.from === 'beginning') return log.start;
    if (this.#options.from === 'end') return log.end;
    return this.#options.committed.get(partitionName(topic.name, partition)) ?? log.start;
  }

  #leave(member: MemoryMember): void {
    const at = this.#members.indexOf(member);
    if (at < 0) return;
    this.#members.splice(at, 1);
    this.#rebalance(null, member);
  }

  #rebalance(joined: MemoryMember | null, left: MemoryMember | null = null): void {
    const owners = this.#shareOut();
    const affected = new Set<string>();
    for (const key of new Set([...this.#owners.keys(), ...owners.keys()])) {
      const before = this.#owners.get(key);
      const after = owners.get(key);
      if (before === after) continue;
      if (before !== undefined) affected.add(before);
      if (after !== undefined) affected.add(after);
    }
    this.#owners = owners;
    const changed = [...this.#members, ...(left ? [left] : [])].filter(
      (member) => affected.has(member.name) || member === joined,
    );
    const releases = new Map(changed.map((member) => [member, this.#revoke(member)]));
    for (const member of changed)
      if (member !== left) member.assign(this.#assignmentOf(member), [...releases.get(member)!]);
  }

  #revoke(member: MemoryMember): Promise<void>[] {
    const released = member.revoke(
      (topic, partition) => this.#owners.get(partitionName(topic, partition)) === member.name,
    );
    for (const [key, free] of released) {
      const settled = Promise.all([this.#settling.get(key), free]).then(() => {
        if (this.#settling.get(key) === settled) this.#settling.delete(key);
      });
      this.#settling.set(key, settled);
    }
    return [...released.values()];
  }

  #shareOut(): Map<string, string> {
    const owners = new Map<string, string>();
    for (const topic of this.#topics.values()) {
      const readers = this.#members.filter((member) => member.readsTopic(topic.name));
      const names = readers.map((member) => member.name);
      assignPartitions(topic.partitions, names).forEach((owner, partition) =>
        owners.set(partitionName(topic.name, partition), owner),
      );
    }
    return owners;
  }

  #assignmentOf(member: MemoryMember): Map<string, Map<number, Promise<void>>> {
    const assignment = new Map<string, Map<number, Promise<void>>>();
    for (const topic of this.#topics.values()) {
      const partitions = new Map<number, Promise<void>>();
      for (let partition = 0; partition < topic.partitions; partition += 1) {
        const key = partitionName(topic.name, partition);
        if (this.#owners.get(key) === member.name)
          partitions.set(partition, this.#settling.get(key) ?? Promise.resolve());
      }
      assignment.set(topic.name, partitions);
    }
    return assignment;
  }
}
