import type { PendingCommit } from './commit-statement.js';

export type CommitResult = 'committed' | 'duplicate';

interface Waiting {
  readonly commit: PendingCommit;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

const MAX_BATCH = 128;

/**
 * Gathers the commits that arrive while one batch is on its way into the next. Commits take effect in the order they
 * came; two that touch the same row or carry the same inbox id never share a batch.
 */
export class CommitQueue {
  readonly #waiting: Waiting[] = [];
  #draining: Promise<void> | null = null;

  /**
   * @param write makes a batch durable, all or nothing
   * @param isFaulty whether an error may be the fault of a single commit of the batch
   */
  constructor(
    readonly write: (batch: readonly PendingCommit[]) => Promise<readonly CommitResult[]>,
    readonly isFaulty: (error: unknown) => boolean,
  ) {}

  add(commit: PendingCommit): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ commit, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Resolves when nothing waits or is on its way. */
  async idle(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #drain(): Promise<void> {
    // What one turn of the event loop caused goes together.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#settle(this.#nextBatch());
    this.#draining = null;
  }

  async #settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.write(batch.map(({ commit }) => commit));
      batch.forEach(({ resolve }, i) => resolve(results[i]!));
    } catch (error) {
      if (batch.length === 1 || !this.isFaulty(error)) for (const { reject } of batch) reject(error);
      else await this.#settleOneByOne(batch);
    }
  }

  /** Nothing of the batch was written, and one commit is to blame: only that one fails. */
  async #settleOneByOne(batch: readonly Waiting[]): Promise<void> {
    for (const [i, { commit, resolve, reject }] of batch.entries()) {
      try {
        resolve((await this.write([commit]))[0]!);
      } catch (error) {
        reject(error);
        if (this.isFaulty(error)) continue;
        for (const later of batch.slice(i + 1)) later.reject(error);
        return;
      }
    }
  }

  #nextBatch(): Waiting[] {
    const touched = new Set<string>();
    let size = 0;
    for (; size < Math.min(MAX_BATCH, this.#waiting.length); size += 1) {
      const names = touchedBy(this.#waiting[size]!.commit);
      if (names.some((name) => touched.has(name))) break;
      for (const name of names) touched.add(name);
    }
    return this.#waiting.splice(0, size);
  }
}

const touchedBy = ({ group, messageId, writes }: PendingCommit): string[] => [
  `inbox ${JSON.stringify([group, messageId])}`,
  ...writes.map((write) => write.rowName),
];
