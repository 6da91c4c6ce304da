import type { RecordBody } from '../bus/record-codec.js';

/** A record in its partition. */
export interface LogEntry extends RecordBody {
  readonly offset: number;
}

/** How far the front of the entries may be empty before the array is moved up. */
const SLACK = 1_024;

/** The records of one partition in memory, in the order of their offsets; compaction and retention leave holes. */
export class PartitionLog {
  #entries: LogEntry[] = [];
  /** Where the entries begin: those before were evicted. */
  #head = 0;
  #end = 0;
  /** Newest offset of each key; only of a compacted topic. */
  readonly #newest: Map<string, number> | null;

  constructor(compacted: boolean) {
    this.#newest = compacted ? new Map() : null;
  }

  /** Offset of the first record that is kept; {@link end} when there is none. */
  get start(): number {
    return this.#entries[this.#head]?.offset ?? this.#end;
  }

  /** Offset that the next record will get. */
  get end(): number {
    return this.#end;
  }

  get size(): number {
    return this.#entries.length - this.#head;
  }

  /** How many records compaction would remove, apart from tombstones. */
  get superseded(): number {
    return this.#newest ? this.size - this.#newest.size : 0;
  }

  get first(): LogEntry | undefined {
    return this.#entries[this.#head];
  }

  /** @param entry its offset must be {@link end} or, when a journal is read, beyond it */
  push(entry: LogEntry): void {
    this.#entries.push(entry);
    this.#newest?.set(entry.key, entry.offset);
    this.#end = entry.offset + 1;
  }

  /** Offsets below `end` were given away, although their records are gone. */
  raiseEnd(end: number): void {
    this.#end = Math.max(this.#end, end);
  }

  /** The first record at `offset` or beyond it. */
  at(offset: number): LogEntry | undefined {
    if (offset >= this.#end) return undefined;
    const entries = this.#entries;
    // Without holes this is the place; with holes the place is before it.
    const guess = Math.min(this.#head + Math.max(0, offset - this.start), entries.length - 1);
    if (entries[guess]?.offset === offset) return entries[guess];
    let low = this.#head;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (entries[middle]!.offset < offset) low = middle + 1;
      else high = middle;
    }
    return entries[low];
  }

  evictFirst(): void {
    this.#entries[this.#head] = undefined as unknown as LogEntry;
    this.#head += 1;
    if (this.#head < SLACK || this.#head * 2 < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#head);
    this.#head = 0;
  }

  /** Keeps the newest record of each key; of tombstones only those that `keepTombstone` wants. */
  compact(keepTombstone: (entry: LogEntry) => boolean): void {
    const newest = this.#newest;
    if (!newest) return;
    const kept: LogEntry[] = [];
    for (let at = this.#head; at < this.#entries.length; at += 1) {
      const entry = this.#entries[at]!;
      if (newest.get(entry.key) !== entry.offset) continue;
      if (entry.value === null && !keepTombstone(entry)) newest.delete(entry.key);
      else kept.push(entry);
    }
    this.#entries = kept;
    this.#head = 0;
  }

  *entries(): IterableIterator<LogEntry> {
    for (let at = this.#head; at < this.#entries.length; at += 1) yield this.#entries[at]!;
  }
}
