import type { Millis } from '@arbytron/domain';
import type { Cache, Clock } from '../ports.js';

interface Entry {
  readonly value: string;
  readonly expiresAt: Millis;
}

/** A Cache in this process. Holds at most `maxEntries`; the entry written longest ago makes room. */
export class MemoryCache implements Cache {
  readonly #entries = new Map<string, Entry>();

  constructor(
    readonly clock: Clock,
    readonly maxEntries = 100_000,
  ) {}

  async get(key: string): Promise<string | null> {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    if (entry.expiresAt > this.clock.monotonic()) return entry.value;
    this.#entries.delete(key);
    return null;
  }

  async set(key: string, value: string, ttlMs: number): Promise<void> {
    if (!Number.isSafeInteger(ttlMs) || ttlMs <= 0)
      throw new RangeError(`a ttl was ${ttlMs} ms, expected at least 1`);
    // Deleting first moves the key to the end: the map is in the order of writing.
    this.#entries.delete(key);
    this.#entries.set(key, { value, expiresAt: this.clock.monotonic() + ttlMs });
    if (this.#entries.size > this.maxEntries) this.#entries.delete(this.#entries.keys().next().value!);
  }

  async delete(key: string): Promise<void> {
    this.#entries.delete(key);
  }

  async close(): Promise<void> {
    this.#entries.clear();
  }
}
