/**
 * Everything the services need from the outside world. Read this first.
 *
 * Each port has an in-memory adapter beside it and real ones in `libs/platform`; the contract suites in
 * `libs/testkit` say, as tests, what an adapter must do.
 */
import type { Millis } from '@arbytron/domain';

/** Wall-clock time and timers. Tests and replays pass a virtual one. */
export interface Clock {
  now(): Millis;
  /** Runs `task` once, `delayMs` from now. */
  schedule(delayMs: number, task: () => void): Cancel;
  /** A monotonic reading in milliseconds with a fraction, for measuring durations only. */
  monotonic(): number;
}

export type Cancel = () => void;

/** Uniform numbers in [0, 1). */
export interface Random {
  next(): number;
}

/** A record as it lies in a topic. */
export interface BusRecord {
  readonly topic: string;
  readonly partition: number;
  /** Position in the partition; grows, but may have holes. */
  readonly offset: string;
  readonly key: string;
  /** Identifies the message itself: the same message sent twice carries the same id. */
  readonly id: string;
  /** Null is a tombstone: the key's value is deleted from a compacted topic. */
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
  /** When the producer sent it. */
  readonly timestamp: Millis;
}

export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string;
  readonly id: string;
  readonly value: Uint8Array | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a topic is made. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  readonly compacted: boolean;
  readonly retentionMs: number;
}

export interface SubscribeOptions {
  /** Members of one group share the partitions; every group sees every record. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * - `committed`: go on after the last committed offset; a new group begins at the beginning
   * - `beginning`: every assignment of a partition starts at its first record; nothing is committed (a state table)
   * - `end`: only what arrives from now on; nothing is committed
   */
  readonly from: 'committed' | 'beginning' | 'end';
  /**
   * Called for one record at a time per partition, in order. The offset moves on only after it resolves. A rejection
   * hands the same record over again after a back-off, for as long as the subscription lives.
   */
  readonly handler: (record: BusRecord) => Promise<void>;
  /** The partitions that this member now holds, by topic; called before the first record of a new assignment. */
  readonly onAssignment?: (assigned: ReadonlyMap<string, readonly number[]>) => Promise<void> | void;
}

export interface Subscription {
  /** Resolves when the member has partitions assigned and has handled what lay in them at that moment. */
  readonly caughtUp: Promise<void>;
  /** Finishes the records in hand, commits, and leaves the group. */
  close(): Promise<void>;
}

/**
 * A partitioned log. Bytes, not objects; the key chooses the partition; order holds within a partition; delivery is
 * at least once; memory is bounded and a slow consumer slows its producer or falls behind in the log, never loses.
 */
export interface Bus {
  /** Creates the topics that do not exist. */
  ensureTopics(topics: readonly TopicSpec[]): Promise<void>;
  /** Resolves when the records are as durable as the adapter makes them (Kafka: acks=all). */
  publish(records: readonly OutgoingRecord[]): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** Which partition a key of a topic belongs to. */
  partitionOf(topic: string, key: string): number;
  close(): Promise<void>;
}

/** A value that a table column can hold. Big numbers stay safe integers; structured values are JSON. */
export type ColumnValue = string | number | boolean | null | JsonValue;
export type JsonValue = { readonly [key: string]: unknown } | readonly unknown[];
export type Row = Readonly<Record<string, ColumnValue>>;

/** Describes a table to every Store adapter. Migrations create the real one; a test holds the two together. */
export interface Table {
  readonly name: string;
  /** Column name → kind. `json` columns hold structured values. */
  readonly columns: Readonly<Record<string, 'text' | 'integer' | 'boolean' | 'json'>>;
  readonly key: readonly string[];
}

/** One write of a transaction. */
export type StoreWrite =
  | { readonly kind: 'upsert'; readonly table: Table; readonly row: Row }
  /** Insert, or leave what is there with the same key. */
  | { readonly kind: 'insert'; readonly table: Table; readonly row: Row };

/** What a service wants to be durable together. */
export interface StoreCommit {
  /** Group and message whose effect this is; when they were committed before, the whole commit is skipped. */
  readonly inbox?: { readonly group: string; readonly messageId: string };
  readonly writes: readonly StoreWrite[];
  /** Records to be published after the commit, at least once and in order. */
  readonly outbox: readonly OutgoingRecord[];
}

export interface OutboxRow {
  readonly sequence: number;
  readonly record: OutgoingRecord;
}

/** Durable state with an inbox (exactly-once effects) and an outbox (events that follow state). */
export interface Store {
  /** All or nothing. `duplicate` when the inbox already held the message: nothing was written. */
  commit(service: string, commit: StoreCommit): Promise<'committed' | 'duplicate'>;
  /** Ids of the messages that a group committed last, newest first: what may be delivered again after a restart. */
  recentInbox(group: string, limit: number): Promise<string[]>;
  /** Rows whose columns equal the given values, in key order. */
  select(table: Table, where?: Row): Promise<Row[]>;
  /** Oldest unpublished outbox rows of a service. */
  unpublished(service: string, limit: number): Promise<OutboxRow[]>;
  markPublished(service: string, sequences: readonly number[]): Promise<void>;
  /** Throws when the store cannot be used right now. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Shared short-lived values. Losing all of it costs time, never correctness. */
export interface Cache {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  close(): Promise<void>;
}

/** A right held by one instance at a time, with a fencing token that grows with every new holder. */
export interface Lease {
  /** Takes the lease if it is free; null when another holds it. */
  acquire(name: string, holder: string, ttlMs: number): Promise<{ readonly token: number } | null>;
  /** Extends a held lease; false when it was lost. */
  renew(name: string, holder: string, ttlMs: number): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
  close(): Promise<void>;
}

/** Structured log. Messages are constant texts; what varies goes into the fields. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  child(fields: LogFields): Log;
}

export type LogFields = Readonly<Record<string, unknown>>;

/** Counters, gauges and histograms. Names end in their unit (`_total`, `_ms`). */
export interface Metrics {
  count(name: string, labels?: MetricLabels, by?: number): void;
  gauge(name: string, value: number, labels?: MetricLabels): void;
  observe(name: string, value: number, labels?: MetricLabels): void;
}

export type MetricLabels = Readonly<Record<string, string>>;

/** Spans around work. The default does nothing. */
export interface Tracer {
  span<T>(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    work: () => Promise<T>,
  ): Promise<T>;
}
