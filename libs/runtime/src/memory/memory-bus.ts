import type { BackOff } from '../bus/back-off.js';
import { BusClosedError, UnknownTopicError } from '../bus/bus-error.js';
import { FairScheduler, type YieldToIo } from '../bus/fair-scheduler.js';
import { partitionForKey } from '../bus/key-partitioner.js';
import { assertPublishable } from '../bus/record-limit.js';
import type { SubscriberPorts } from '../bus/subscriber.js';
import type { Bus, Clock, Log, Metrics, OutgoingRecord, SubscribeOptions, TopicSpec } from '../ports.js';
import { MemoryGroup } from './memory-bus-group.js';
import { TopicJournal } from './memory-bus-journal.js';
import type { MemoryMember } from './memory-bus-member.js';
import { OffsetsJournal } from './memory-bus-offsets.js';
import { partitionName } from './memory-bus-reader.js';
import { MemoryTopic, type MemoryTopicLimits } from './memory-bus-topic.js';

export interface MemoryBusOptions extends Partial<MemoryTopicLimits> {
  readonly clock: Clock;
  /** Lets I/O have its turn, then calls back: `setImmediate` on a real event loop. */
  readonly yieldToIo: YieldToIo;
  /**
   * Whether a topic is hard: nothing is dropped that a reader has still to handle (publishers wait instead), and it
   * is journaled when there is a `journalDir`. Soft topics keep their newest records only. Default: every topic.
   */
  readonly isDurable?: (topic: string) => boolean;
  /** Keep the durable topics and the positions of groups in files here. One bus at a time may use a directory. */
  readonly journalDir?: string;
  /** With `journalDir`: publish resolves when the disk has the records, not only the operating system. Default true. */
  readonly fsync?: boolean;
  readonly segmentBytes?: number;
  /** How long a record waits after its handler rejected. Default 20 ms, doubling to 5 s. */
  readonly redelivery?: BackOff;
  readonly log?: Log;
  readonly metrics?: Metrics;
}

/** How many records are handed over before I/O has its turn. */
const RECORDS_PER_TURN = 64;

/**
 * A small Kafka inside the process: bytes, partitions, groups, offsets, redelivery, retention and compaction as there,
 * but microseconds from publish to handler.
 *
 * Its limits: one process, and everything that is retained is in memory. Without `journalDir` nothing outlives it.
 */
export class MemoryBus implements Bus {
  readonly #options: MemoryBusOptions;
  readonly #ports: SubscriberPorts;
  readonly #scheduler: FairScheduler;
  readonly #topics = new Map<string, MemoryTopic>();
  /** By group name and starting point: where the reading begins is part of what a group is. */
  readonly #groups = new Map<string, MemoryGroup>();
  /** Committed positions, by group and then by `topic/partition`. */
  readonly #committed = new Map<string, Map<string, number>>();
  readonly #offsets: OffsetsJournal | null;
  #willFlush = false;
  #closed = false;

  /** @throws JournalCorruptError when the files of `journalDir` are damaged beyond a torn tail */
  constructor(options: MemoryBusOptions) {
    this.#options = options;
    this.#scheduler = new FairScheduler(options.yieldToIo, RECORDS_PER_TURN);
    this.#ports = {
      clock: options.clock,
      scheduler: this.#scheduler,
      backOff: options.redelivery ?? { firstMs: 20, lastMs: 5_000 },
      log: options.log,
      metrics: options.metrics,
    };
    this.#offsets = options.journalDir === undefined ? null : new OffsetsJournal(options.journalDir);
    for (const [group, topic, partition, next] of this.#offsets?.lines() ?? [])
      this.#committedOf(group).set(partitionName(topic, partition), next);
  }

  // The operations are declared async, so that whatever goes wrong in them is a rejection.
  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    this.#assertOpen();
    for (const spec of specs) if (!this.#topics.has(spec.name)) this.#create(spec);
  }

  async publish(records: readonly OutgoingRecord[]): Promise<void> {
    this.#assertOpen();
    for (const record of records) assertPublishable(record);
    const [only] = records;
    if (records.length === 1 && only) return this.#publishOne(only);
    const shares = new Map<MemoryTopic, OutgoingRecord[][]>();
    for (const record of records) {
      const topic = this.#topic(record.topic);
      let share = shares.get(topic);
      if (!share) shares.set(topic, (share = Array.from({ length: topic.partitions }, () => [])));
      share[partitionForKey(record.key, topic.partitions)]!.push(record);
    }
    const appends = [...shares].flatMap(([topic, share]) =>
      share.map(async (part, partition) => {
        if (part.length > 0) await topic.append(partition, part);
      }),
    );
    await Promise.all(appends);
    await Promise.all([...shares.keys()].map(async (topic) => topic.durableNow()));
  }

  async subscribe(options: SubscribeOptions): Promise<MemoryMember> {
    this.#assertOpen();
    const topics = options.topics.map((name) => this.#topic(name));
    const member = this.#group(options).join(options, topics);
    await member.assigned;
    return member;
  }

  partitionOf(topic: string, key: string): number {
    return partitionForKey(key, this.#topic(topic).partitions);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const members = [...this.#groups.values()].flatMap((group) => group.members);
    await Promise.all(members.map((member) => member.close()));
    const error = new BusClosedError('the bus was closed');
    await Promise.all([...this.#topics.values()].map((topic) => topic.close(error)));
    this.#offsets?.close();
  }

  async #publishOne(record: OutgoingRecord): Promise<void> {
    const topic = this.#topic(record.topic);
    const admitted = topic.append(partitionForKey(record.key, topic.partitions), [record]);
    if (admitted) await admitted;
    const durable = topic.durableNow();
    if (durable) await durable;
  }

  #create(spec: TopicSpec): void {
    const { clock, metrics, journalDir, isDurable = () => true } = this.#options;
    const durable = isDurable(spec.name);
    const topic = new MemoryTopic({
      spec,
      durable,
      clock,
      metrics,
      limits: {
        softRecords: this.#options.softRecords ?? 10_000,
        hardBacklogRecords: this.#options.hardBacklogRecords ?? 50_000,
        hardRecords: this.#options.hardRecords ?? 10_000,
        tombstoneMs: this.#options.tombstoneMs ?? 24 * 3_600_000,
        publishTimeoutMs: this.#options.publishTimeoutMs ?? 30_000,
      },
      journal:
        durable && journalDir !== undefined
          ? new TopicJournal({
              directory: journalDir,
              topic: spec.name,
              partitions: spec.partitions,
              segmentBytes: this.#options.segmentBytes ?? 64 * 1024 * 1024,
              fsync: this.#options.fsync ?? true,
            })
          : null,
      absentPosition: (name, partition) => this.#absentPosition(name, partition),
    });
    this.#topics.set(spec.name, topic);
    this.#pullBackPositions(topic);
    if (topic.partitions !== spec.partitions)
      this.#options.log?.warn('a topic has another number of partitions than was asked for', {
        topic: spec.name,
        partitions: topic.partitions,
        asked: spec.partitions,
      });
  }

  /** After a power failure a group may stand beyond the end of a log; the next records must not be skipped. */
  #pullBackPositions(topic: MemoryTopic): void {
    for (const positions of this.#committed.values())
      topic.logs.forEach((log, partition) => {
        const name = partitionName(topic.name, partition);
        if ((positions.get(name) ?? 0) > log.end) positions.set(name, log.end);
      });
  }

  #group(options: SubscribeOptions): MemoryGroup {
    const key = `${options.from} ${options.group}`;
    let group = this.#groups.get(key);
    if (group) return group;
    group = new MemoryGroup({
      from: options.from,
      ports: this.#ports,
      committed: this.#committedOf(options.group),
      onCommit: (topic, partition, next) => this.#onCommit(options.group, topic, partition, next),
    });
    this.#groups.set(key, group);
    return group;
  }

  #committedOf(group: string): Map<string, number> {
    let positions = this.#committed.get(group);
    if (!positions) this.#committed.set(group, (positions = new Map()));
    return positions;
  }

  #onCommit(group: string, topic: MemoryTopic, partition: number, next: number): void {
    if (!this.#offsets || !topic.durable) return;
    this.#offsets.note(group, topic.name, partition, next);
    if (this.#willFlush) return;
    this.#willFlush = true;
    this.#scheduler.later(this.#flushOffsets);
  }

  readonly #flushOffsets = (): void => {
    this.#willFlush = false;
    if (this.#closed) return;
    try {
      this.#offsets?.flush();
    } catch (error) {
      // Positions that are not written cost redelivery after a crash, nothing else; the next commit tries again.
      this.#options.log?.error('the positions of groups could not be written', { error: String(error) });
      this.#options.metrics?.count('bus_offset_failures_total');
    }
  };

  #absentPosition(topic: string, partition: number): number {
    let lowest = Number.POSITIVE_INFINITY;
    for (const [name, positions] of this.#committed) {
      const position = positions.get(partitionName(topic, partition));
      if (position === undefined || this.#groups.get(`committed ${name}`)?.isReading(topic)) continue;
      lowest = Math.min(lowest, position);
    }
    return lowest;
  }

  #topic(name: string): MemoryTopic {
    const topic = this.#topics.get(name);
    if (!topic) throw new UnknownTopicError(`topic ${name} does not exist`);
    return topic;
  }

  #assertOpen(): void {
    if (this.#closed) throw new BusClosedError('the bus was closed');
  }
}
