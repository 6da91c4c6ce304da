/** What a journal held when it was opened. */
export interface JournalContents {
  /** The text given to the last {@link Journal.compact}, or null. */
  readonly snapshot: string | null;
  /** Lines appended since, oldest first. */
  readonly lines: readonly string[];
}

/**
 * A write-ahead log of one-line texts over an optional snapshot. `append` returns when the line will survive the death
 * of the process; a line that was being written when it died is not there.
 */
export interface Journal {
  read(): JournalContents;
  append(line: string): void;
  /** Puts a snapshot in the place of everything so far, all or nothing. */
  compact(snapshot: string): void;
  close(): void;
}

/** A journal that lives as long as its object. */
export class MemoryJournal implements Journal {
  #snapshot: string | null = null;
  #lines: string[] = [];

  read(): JournalContents {
    return { snapshot: this.#snapshot, lines: [...this.#lines] };
  }

  append(line: string): void {
    this.#lines.push(line);
  }

  compact(snapshot: string): void {
    this.#snapshot = snapshot;
    this.#lines = [];
  }

  close(): void {}
}
