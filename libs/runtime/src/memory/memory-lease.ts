import type { Clock, Lease } from '../ports.js';

interface Holding {
  readonly holder: string;
  readonly token: number;
  readonly expiresAt: number;
}

/** Leases among the holders of this process. Expiry follows the monotonic clock, so no clock jump ends or keeps one. */
export class MemoryLease implements Lease {
  readonly #holdings = new Map<string, Holding>();
  #lastToken = 0;

  constructor(readonly clock: Clock) {}

  async acquire(name: string, holder: string, ttlMs: number): Promise<{ readonly token: number } | null> {
    const held = this.#live(name);
    if (held && held.holder !== holder) return null;
    const token = held?.token ?? (this.#lastToken += 1);
    this.#hold(name, holder, token, ttlMs);
    return { token };
  }

  async renew(name: string, holder: string, ttlMs: number): Promise<boolean> {
    const held = this.#live(name);
    if (held?.holder !== holder) return false;
    this.#hold(name, holder, held.token, ttlMs);
    return true;
  }

  async release(name: string, holder: string): Promise<void> {
    if (this.#live(name)?.holder === holder) this.#holdings.delete(name);
  }

  async close(): Promise<void> {}

  #live(name: string): Holding | undefined {
    const held = this.#holdings.get(name);
    return held && held.expiresAt > this.clock.monotonic() ? held : undefined;
  }

  #hold(name: string, holder: string, token: number, ttlMs: number): void {
    if (!Number.isSafeInteger(ttlMs) || ttlMs <= 0)
      throw new RangeError(`a ttl was ${ttlMs} ms, expected at least 1`);
    this.#holdings.set(name, { holder, token, expiresAt: this.clock.monotonic() + ttlMs });
  }
}
