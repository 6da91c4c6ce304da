import { closeSync, fdatasyncSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { encodeFrame, frameAt, writeOrRestore } from './memory-bus-frame.js';

const FILE = 'offsets.log';
/** Rewritten when it has grown beyond this and is mostly history. */
const REWRITE_BYTES = 4 * 1024 * 1024;

type OffsetLine = readonly [group: string, topic: string, partition: number, next: number];

/**
 * The positions of groups in a file. Written when the event loop comes round, not with every record: a killed process
 * may hand a few records over again, as Kafka does, but never skips one.
 */
export class OffsetsJournal {
  readonly #file: string;
  readonly #offsets = new Map<string, OffsetLine>();
  readonly #dirty = new Set<string>();
  #descriptor: number;
  #bytes: number;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#file = join(directory, FILE);
    this.#bytes = this.#read();
    this.#descriptor = this.#rewrite();
  }

  /** Every position that was ever noted. */
  lines(): IterableIterator<OffsetLine> {
    return this.#offsets.values();
  }

  /** Notes a position; {@link flush} writes it. */
  note(group: string, topic: string, partition: number, next: number): void {
    const key = `${group}\n${topic}\n${partition}`;
    this.#offsets.set(key, [group, topic, partition, next]);
    this.#dirty.add(key);
  }

  flush(): void {
    if (this.#dirty.size === 0) return;
    const lines = [...this.#dirty].map((key) => this.#offsets.get(key)!);
    const frame = encodeFrame(Buffer.from(JSON.stringify(lines)));
    writeOrRestore(this.#descriptor, frame, this.#bytes);
    this.#dirty.clear();
    this.#bytes += frame.length;
    if (this.#bytes < REWRITE_BYTES) return;
    closeSync(this.#descriptor);
    this.#descriptor = this.#rewrite();
  }

  close(): void {
    this.flush();
    closeSync(this.#descriptor);
  }

  #read(): number {
    let bytes: Buffer;
    try {
      bytes = readFileSync(this.#file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
      throw error;
    }
    let at = 0;
    for (
      let frame = frameAt(bytes, at, this.#file, true);
      frame;
      frame = frameAt(bytes, at, this.#file, true)
    ) {
      for (const line of JSON.parse(frame.payload.toString()) as OffsetLine[])
        this.#offsets.set(`${line[0]}\n${line[1]}\n${line[2]}`, line);
      at = frame.end;
    }
    return at;
  }

  /** Writes the newest positions alone into a new file and opens it. */
  #rewrite(): number {
    const lines = [...this.#offsets.values()];
    const content = lines.length === 0 ? Buffer.alloc(0) : encodeFrame(Buffer.from(JSON.stringify(lines)));
    const descriptor = openSync(`${this.#file}.tmp`, 'w+');
    writeOrRestore(descriptor, content, 0);
    fdatasyncSync(descriptor);
    renameSync(`${this.#file}.tmp`, this.#file);
    this.#bytes = content.length;
    return descriptor;
  }
}
