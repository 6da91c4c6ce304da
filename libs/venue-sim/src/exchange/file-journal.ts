import fs from 'node:fs';
import path from 'node:path';
import type { Journal, JournalContents } from './journal.js';

/**
 * A journal in a directory: `<name>.<generation>.jsonl` holds the lines, `<name>.<generation>.snapshot.json` the state
 * they start from. Compacting begins a new generation by renaming its finished snapshot into place, so that a process
 * killed at any moment leaves one whole generation behind.
 *
 * Lines are written with one synchronous write each and not flushed to the disk: they survive the process, not a power
 * failure. That is what a simulated venue needs.
 */
export class FileJournal implements Journal {
  #generation: number;
  #file: number;
  #size: number;

  /** Opens or begins a journal; drops a torn last line and what earlier generations left. */
  constructor(
    readonly directory: string,
    readonly name: string,
  ) {
    fs.mkdirSync(directory, { recursive: true });
    this.#generation = this.#latestGeneration();
    this.#removeOthers();
    this.#file = fs.openSync(this.#linesPath(), 'a+');
    const bytes = fs.readFileSync(this.#linesPath());
    this.#size = bytes.lastIndexOf('\n') + 1;
    fs.ftruncateSync(this.#file, this.#size);
  }

  read(): JournalContents {
    const snapshot = this.#generation === 0 ? null : fs.readFileSync(this.#snapshotPath(), 'utf8');
    const lines = fs.readFileSync(this.#linesPath(), 'utf8').split('\n');
    lines.pop();
    return { snapshot, lines };
  }

  append(line: string): void {
    const bytes = Buffer.from(`${line}\n`);
    try {
      let written = 0;
      while (written < bytes.length) written += fs.writeSync(this.#file, bytes, written);
    } catch (error) {
      // A half-written line must not run into the next one.
      fs.ftruncateSync(this.#file, this.#size);
      throw error;
    }
    this.#size += bytes.length;
  }

  compact(snapshot: string): void {
    const generation = this.#generation + 1;
    const draft = path.join(this.directory, `${this.name}.draft`);
    fs.writeFileSync(draft, snapshot);
    fs.renameSync(draft, this.#snapshotPath(generation));
    fs.closeSync(this.#file);
    this.#generation = generation;
    this.#file = fs.openSync(this.#linesPath(), 'a+');
    this.#size = 0;
    this.#removeOthers();
  }

  close(): void {
    fs.closeSync(this.#file);
  }

  #linesPath(): string {
    return path.join(this.directory, `${this.name}.${this.#generation}.jsonl`);
  }

  #snapshotPath(generation = this.#generation): string {
    return path.join(this.directory, `${this.name}.${generation}.snapshot.json`);
  }

  #own(): string[] {
    return fs.readdirSync(this.directory).filter((file) => file.startsWith(`${this.name}.`));
  }

  #latestGeneration(): number {
    const generations = this.#own().flatMap((file) => {
      const match = /^\.(\d+)\.snapshot\.json$/.exec(file.slice(this.name.length));
      return match ? [Number(match[1])] : [];
    });
    return Math.max(0, ...generations);
  }

  #removeOthers(): void {
    const keep = new Set([path.basename(this.#linesPath()), path.basename(this.#snapshotPath())]);
    for (const file of this.#own()) {
      if (!keep.has(file)) fs.rmSync(path.join(this.directory, file));
    }
  }
}
