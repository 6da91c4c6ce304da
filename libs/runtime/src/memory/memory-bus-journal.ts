import {
  closeSync,
  fdatasync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { decodeRecordBody, measureRecordBody, writeRecordBody } from '../bus/record-codec.js';
import { encodeFrame, frameAt, FRAME_HEAD_BYTES, sealFrame, writeOrRestore } from './memory-bus-frame.js';
import type { LogEntry } from './memory-bus-log.js';

export interface JournaledEntry {
  readonly partition: number;
  readonly entry: LogEntry;
}

/** The first frame of a segment: enough to go on with the right offsets when no record is left. */
interface SegmentHead {
  readonly version: 1;
  readonly topic: string;
  /** Offset that the next record of each partition had when the segment was begun. */
  readonly ends: readonly number[];
  /** The segments before this one are in it, compacted: a kill came before they were removed. */
  readonly replacesAll: boolean;
}

interface Segment {
  readonly file: string;
  /** Offset behind the last record of each partition. */
  readonly ends: number[];
}

export interface TopicJournalOptions {
  readonly directory: string;
  readonly topic: string;
  /** Partitions of a topic that has no journal yet. */
  readonly partitions: number;
  readonly segmentBytes: number;
  /** Wait for the disk, not only for the operating system, before {@link TopicJournal.durable} resolves. */
  readonly fsync: boolean;
}

const PLACE_BYTES = 4 + 8;

/**
 * The records of one topic in files: appended synchronously, so that a killed process loses nothing that was
 * published, and flushed to the disk in gathered steps, so that a power failure loses nothing whose publish resolved.
 *
 * A segment is a sequence of frames, each with its length and its CRC-32. A tail that a kill has torn is dropped; any
 * other damage is a `JournalCorruptError`.
 */
export class TopicJournal {
  readonly #options: TopicJournalOptions;
  readonly #directory: string;
  readonly #segments: Segment[] = [];
  #ends: number[];
  #descriptor = -1;
  #bytes = 0;
  #sequence = 0;
  #flush: Promise<void> | null = null;
  #nextFlush: Promise<void> | null = null;
  #unflushed = false;
  #closed = false;

  constructor(options: TopicJournalOptions) {
    this.#options = options;
    this.#directory = join(options.directory, encodeURIComponent(options.topic));
    this.#ends = new Array<number>(options.partitions).fill(0);
  }

  /** Offset behind the last record that was ever written, by partition. */
  get ends(): readonly number[] {
    return this.#ends;
  }

  get segments(): number {
    return this.#segments.length;
  }

  /** Bytes of the segment that is being written. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Reads what is there, in the order it was written, and opens the journal for writing. */
  open(visit: (entry: JournaledEntry) => void): void {
    mkdirSync(this.#directory, { recursive: true });
    const files = readdirSync(this.#directory).sort();
    for (const file of files.filter((name) => name.endsWith('.tmp'))) rmSync(join(this.#directory, file));
    const logs = files.filter((name) => name.endsWith('.log')).map((name) => join(this.#directory, name));
    const first = Math.max(
      0,
      logs.findLastIndex((file) => readHead(file)?.replacesAll === true),
    );
    for (const replaced of logs.splice(0, first)) rmSync(replaced);
    logs.forEach((file, at) => this.#read(file, at === logs.length - 1, visit));
    this.#sequence = Number.parseInt(files.filter((name) => name.endsWith('.log')).at(-1) ?? '0', 10);
    const last = this.#segments[this.#segments.length - 1];
    if (last) this.#descriptor = openSync(last.file, 'r+');
    else this.#begin();
  }

  /**
   * Appends records. They are in the hands of the operating system when this returns.
   *
   * @throws the error of the file system, for example a full disk; then nothing was appended
   */
  append(entries: readonly JournaledEntry[]): void {
    if (this.#bytes >= this.#options.segmentBytes) this.#begin();
    const frames = encodeEntries(entries);
    writeOrRestore(this.#descriptor, frames, this.#bytes);
    this.#bytes += frames.length;
    this.#unflushed = true;
    const segment = this.#segments[this.#segments.length - 1]!;
    for (const { partition, entry } of entries) {
      this.#ends[partition] = entry.offset + 1;
      segment.ends[partition] = entry.offset + 1;
    }
  }

  /** Resolves when everything appended so far is on the disk; those who wait meanwhile share the next flush. */
  durable(): Promise<void> {
    if (!this.#options.fsync || !this.#unflushed) return this.#flush ?? Promise.resolve();
    if (!this.#flush) {
      this.#flush = this.#sync().finally(() => (this.#flush = null));
      return this.#flush;
    }
    this.#nextFlush ??= this.#flush
      .catch(() => undefined)
      .then(() => {
        this.#nextFlush = null;
        return this.durable();
      });
    return this.#nextFlush;
  }

  /** Removes the leading segments that hold nothing at or beyond `starts`, by partition. */
  dropBefore(starts: readonly number[]): void {
    while (this.#segments.length > 1) {
      if (this.#segments[0]!.ends.some((end, partition) => end > starts[partition]!)) return;
      rmSync(this.#segments.shift()!.file, { force: true });
    }
  }

  /** Replaces everything by `entries`; a kill at any point leaves either the old files or the new one. */
  rewrite(entries: readonly JournaledEntry[]): void {
    const old = this.#segments.splice(0);
    this.#begin(entries, true);
    for (const segment of old) rmSync(segment.file, { force: true });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.durable();
    this.#closed = true;
    closeSync(this.#descriptor);
  }

  #begin(entries: readonly JournaledEntry[] = [], replacesAll = false): void {
    this.#sequence += 1;
    const file = join(this.#directory, `${String(this.#sequence).padStart(12, '0')}.log`);
    const head: SegmentHead = { version: 1, topic: this.#options.topic, ends: this.#ends, replacesAll };
    const content = Buffer.concat([encodeFrame(Buffer.from(JSON.stringify(head))), encodeEntries(entries)]);
    const descriptor = openSync(`${file}.tmp`, 'w');
    writeOrRestore(descriptor, content, 0);
    if (this.#options.fsync) fdatasyncSync(descriptor);
    renameSync(`${file}.tmp`, file);
    if (this.#options.fsync) this.#syncDirectory();
    const previous = this.#descriptor;
    this.#descriptor = descriptor;
    this.#bytes = content.length;
    this.#segments.push({ file, ends: [...this.#ends] });
    if (previous >= 0) this.#retire(previous);
  }

  /** Closes a segment that will not be written any more, and puts it on the disk first. */
  #retire(descriptor: number): void {
    if (this.#options.fsync && this.#unflushed) fdatasyncSync(descriptor);
    this.#unflushed = false;
    const close = (): void => closeSync(descriptor);
    // A flush under way still uses the descriptor.
    if (this.#flush) this.#flush.then(close, close);
    else close();
  }

  #syncDirectory(): void {
    const descriptor = openSync(this.#directory, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  #read(file: string, isLast: boolean, visit: (entry: JournaledEntry) => void): void {
    const bytes = readFileSync(file);
    let at = 0;
    let segment: Segment | null = null;
    for (;;) {
      const frame = frameAt(bytes, at, file, isLast);
      if (!frame) break;
      if (segment === null) {
        const head = JSON.parse(frame.payload.toString()) as SegmentHead;
        if (this.#segments.length === 0) this.#ends = [...head.ends];
        segment = { file, ends: [...head.ends] };
      } else {
        const partition = frame.payload.readUInt32LE(0);
        const offset = frame.payload.readDoubleLE(4);
        const entry = { offset, ...decodeRecordBody(frame.payload.subarray(PLACE_BYTES)) };
        this.#ends[partition] = Math.max(this.#ends[partition]!, offset + 1);
        segment.ends[partition] = Math.max(segment.ends[partition]!, offset + 1);
        visit({ partition, entry });
      }
      at = frame.end;
    }
    if (segment === null) {
      // Segments get their name when their head is written, so only a damaged disk leaves one without.
      rmSync(file);
      return;
    }
    this.#segments.push(segment);
    this.#bytes = at;
    if (at < bytes.length) {
      const descriptor = openSync(file, 'r+');
      ftruncateSync(descriptor, at);
      closeSync(descriptor);
    }
  }

  async #sync(): Promise<void> {
    // The readers of what was just appended go first: they do not wait for the disk.
    await Promise.resolve();
    this.#unflushed = false;
    const descriptor = this.#descriptor;
    await new Promise<void>((resolve, reject) =>
      fdatasync(descriptor, (error) => {
        if (error === null) return resolve();
        this.#unflushed = true;
        reject(error);
      }),
    );
  }
}

function readHead(file: string): SegmentHead | null {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(FRAME_HEAD_BYTES);
    if (readSync(descriptor, head, 0, head.length, 0) < head.length) return null;
    const bytes = Buffer.alloc(FRAME_HEAD_BYTES + head.readUInt32LE(0));
    readSync(descriptor, bytes, 0, bytes.length, 0);
    const frame = frameAt(bytes, 0, file, true);
    return frame ? (JSON.parse(frame.payload.toString()) as SegmentHead) : null;
  } finally {
    closeSync(descriptor);
  }
}

function encodeEntries(entries: readonly JournaledEntry[]): Buffer {
  const measured = entries.map(({ entry }) => measureRecordBody(entry));
  const bytes = measured.reduce((sum, body) => sum + FRAME_HEAD_BYTES + PLACE_BYTES + body.bytes, 0);
  const frames = Buffer.allocUnsafe(bytes);
  let at = 0;
  entries.forEach(({ partition, entry }, index) => {
    const start = at;
    at += FRAME_HEAD_BYTES;
    frames.writeUInt32LE(partition, at);
    frames.writeDoubleLE(entry.offset, at + 4);
    at = writeRecordBody(frames, at + PLACE_BYTES, measured[index]!);
    sealFrame(frames, start, at);
  });
  return frames;
}
