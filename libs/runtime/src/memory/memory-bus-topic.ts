import type { Cancel, Clock, Metrics, OutgoingRecord, TopicSpec } from '../ports.js';
import { BusOverflowError } from '../bus/bus-error.js';
import type { TopicJournal } from './memory-bus-journal.js';
import { PartitionLog, type LogEntry } from './memory-bus-log.js';

/** Who reads a partition, as the topic must know it. */
export interface PartitionReader {
  /** The first offset that is not handled yet. */
  readonly position: number;
  wake(): void;
}

export interface MemoryTopicLimits {
  /** Soft topics: how many records of a partition are kept. */
  readonly softRecords: number;
  /** Hard topics: how far a reader may be behind before publishers wait. */
  readonly hardBacklogRecords: number;
  /** Hard topics: how many records that everybody has handled are kept for groups to come. */
  readonly hardRecords: number;
  /** How long the tombstones of a compacted topic are kept. */
  readonly tombstoneMs: number;
  /** How long a publish may wait for slow readers before it fails. */
  readonly publishTimeoutMs: number;
}

export interface MemoryTopicOptions {
  readonly spec: TopicSpec;
  /** A hard topic: nothing is dropped that a reader still has to handle, and it is journaled. */
  readonly durable: boolean;
  readonly limits: MemoryTopicLimits;
  readonly clock: Clock;
  readonly metrics: Metrics | undefined;
  readonly journal: TopicJournal | null;
  /** The lowest position of the groups that read this partition before and have no member now. */
  readonly absentPosition: (topic: string, partition: number) => number;
}

/** A publish, or what is left of it, that waits for slow readers. */
interface Waiting {
  readonly records: readonly OutgoingRecord[];
  /** How many of them are in the log. */
  admitted: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  readonly cancelTimeout: Cancel;
}

/** Compaction waits until there is something to gain. */
const COMPACT_AT_RECORDS = 1_000;

/** One topic of a MemoryBus: its logs, who reads them, and what happens when they grow too long. */
export class MemoryTopic {
  readonly name: string;
  readonly partitions: number;
  readonly compacted: boolean;
  readonly durable: boolean;
  readonly logs: readonly PartitionLog[];
  readonly #options: MemoryTopicOptions;
  readonly #readers: Set<PartitionReader>[];
  readonly #waiting: Waiting[][];
  #compactedBytes = 0;

  constructor(options: MemoryTopicOptions) {
    const { spec, journal } = options;
    this.#options = options;
    this.name = spec.name;
    this.compacted = spec.compacted;
    this.durable = options.durable;
    const loaded: { partition: number; entry: LogEntry }[] = [];
    journal?.open((found) => loaded.push(found));
    this.partitions = journal?.ends.length ?? spec.partitions;
    this.logs = Array.from({ length: this.partitions }, () => new PartitionLog(spec.compacted));
    for (const { partition, entry } of loaded) this.logs[partition]!.push(entry);
    this.logs.forEach((log, partition) => log.raiseEnd(journal?.ends[partition] ?? 0));
    this.#readers = this.logs.map(() => new Set());
    this.#waiting = this.logs.map(() => []);
    this.#clean();
  }

  addReader(partition: number, reader: PartitionReader): void {
    this.#readers[partition]!.add(reader);
  }

  removeReader(partition: number, reader: PartitionReader): void {
    this.#readers[partition]!.delete(reader);
    this.onProgress(partition);
  }

  /** A reader has moved on: who waits for room may go on. */
  onProgress(partition: number): void {
    if (this.#waiting[partition]!.length > 0) this.#admit(partition);
  }

  /**
   * Appends the records of one publish that belong to one partition. Returns null when they are in, else a promise for
   * when the readers have made room; later publishes wait behind.
   */
  append(partition: number, records: readonly OutgoingRecord[]): Promise<void> | null {
    const waiting = this.#waiting[partition]!;
    const room = waiting.length > 0 ? 0 : this.#room(partition);
    if (room >= records.length) {
      this.#write(partition, records);
      return null;
    }
    const { clock, limits } = this.#options;
    return new Promise((resolve, reject) => {
      const entry: Waiting = {
        records,
        admitted: 0,
        resolve,
        reject,
        cancelTimeout: clock.schedule(limits.publishTimeoutMs, () => {
          waiting.splice(waiting.indexOf(entry), 1);
          reject(new BusOverflowError(`readers of ${this.name}/${partition} are too far behind`));
          this.#admit(partition);
        }),
      };
      waiting.push(entry);
      this.#admit(partition);
    });
  }

  /** Resolves when everything appended is as durable as this topic makes it. */
  durableNow(): Promise<void> | null {
    return this.#options.journal?.durable() ?? null;
  }

  async close(error: Error): Promise<void> {
    for (const waiting of this.#waiting)
      for (const entry of waiting.splice(0)) {
        entry.cancelTimeout();
        entry.reject(error);
      }
    await this.#options.journal?.close();
  }

  #room(partition: number): number {
    // Compaction bounds the log of a compacted topic, the oldest make room in a soft one.
    if (!this.durable || this.compacted) return Number.POSITIVE_INFINITY;
    const slowest = this.#slowestReader(partition);
    const backlog = slowest === Number.POSITIVE_INFINITY ? 0 : this.logs[partition]!.end - slowest;
    return this.#options.limits.hardBacklogRecords - backlog;
  }

  #slowestReader(partition: number): number {
    let slowest = Number.POSITIVE_INFINITY;
    for (const reader of this.#readers[partition]!) slowest = Math.min(slowest, reader.position);
    return slowest;
  }

  #admit(partition: number): void {
    const waiting = this.#waiting[partition]!;
    for (let entry = waiting[0]; entry; entry = waiting[0]) {
      const room = this.#room(partition);
      if (room <= 0) return;
      const admitted = entry.records.slice(entry.admitted, entry.admitted + room);
      try {
        this.#write(partition, admitted);
      } catch (error) {
        waiting.shift();
        entry.cancelTimeout();
        entry.reject(error);
        continue;
      }
      entry.admitted += admitted.length;
      if (entry.admitted < entry.records.length) return;
      waiting.shift();
      entry.cancelTimeout();
      entry.resolve();
    }
  }

  #write(partition: number, records: readonly OutgoingRecord[]): void {
    const log = this.logs[partition]!;
    const { journal, clock } = this.#options;
    const timestamp = clock.now();
    const end = log.end;
    const entries = records.map((record, at) => toEntry(record, end + at, timestamp));
    journal?.append(entries.map((entry) => ({ partition, entry })));
    for (const entry of entries) log.push(entry);
    this.#trim(partition);
    for (const reader of this.#readers[partition]!) reader.wake();
  }

  #trim(partition: number): void {
    const log = this.logs[partition]!;
    const { limits, journal } = this.#options;
    if (this.compacted) {
      if (log.superseded > Math.max(COMPACT_AT_RECORDS, log.size / 2)) this.#compact();
      return;
    }
    if (!this.durable) {
      while (log.size > limits.softRecords) log.evictFirst();
      return;
    }
    if (this.#evictHard(partition) && journal && journal.segments > 1)
      journal.dropBefore(this.logs.map((each) => each.start));
  }

  /**
   * Drops old records of a hard topic. What a reader has still to handle stays whatever the clock says; what an
   * absent group has still to handle stays for the topic's retention.
   */
  #evictHard(partition: number): boolean {
    const log = this.logs[partition]!;
    const { limits, clock, spec, absentPosition } = this.#options;
    const oldest = spec.retentionMs < 0 ? Number.NEGATIVE_INFINITY : clock.now() - spec.retentionMs;
    const isExpired = (entry: LogEntry): boolean => entry.timestamp < oldest;
    if (!log.first || (log.size <= limits.hardRecords && !isExpired(log.first))) return false;
    const slowest = this.#slowestReader(partition);
    let absent: number | null = null;
    let evicted = false;
    for (let first: LogEntry | undefined = log.first; first && first.offset < slowest; first = log.first) {
      if (!isExpired(first)) {
        if (log.size <= limits.hardRecords) break;
        absent ??= absentPosition(this.name, partition);
        if (first.offset >= absent) break;
      }
      log.evictFirst();
      evicted = true;
    }
    return evicted;
  }

  #compact(): void {
    const { clock, limits, journal } = this.#options;
    const oldest = clock.now() - limits.tombstoneMs;
    this.logs.forEach((log, partition) => {
      const seenByAll = this.#slowestReader(partition);
      log.compact((tombstone) => tombstone.timestamp >= oldest || tombstone.offset >= seenByAll);
    });
    // The file is rewritten when it is mostly history.
    if (!journal || (journal.segments === 1 && journal.bytes < 2 * this.#compactedBytes)) return;
    this.#rewriteJournal(journal);
  }

  /** What Kafka's cleaner would have done to the files of a topic while the process was away. */
  #clean(): void {
    const { journal } = this.#options;
    if (this.compacted) {
      this.#compact();
      if (journal) this.#rewriteJournal(journal);
    } else {
      for (let partition = 0; partition < this.partitions; partition += 1) this.#evictHard(partition);
      journal?.dropBefore(this.logs.map((log) => log.start));
    }
  }

  #rewriteJournal(journal: TopicJournal): void {
    const entries = this.logs.flatMap((log, partition) =>
      [...log.entries()].map((entry) => ({ partition, entry })),
    );
    journal.rewrite(entries);
    this.#compactedBytes = Math.max(journal.bytes, 1024 * 1024);
  }
}

function toEntry(record: OutgoingRecord, offset: number, timestamp: number): LogEntry {
  return {
    offset,
    key: record.key,
    id: record.id,
    value: record.value === null ? null : Buffer.from(record.value),
    headers: record.headers ? Object.freeze({ ...record.headers }) : NO_HEADERS,
    timestamp,
  };
}

const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});
