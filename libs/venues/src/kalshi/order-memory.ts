import type { VenueFill } from '../connector.js';
import type { Direction } from './normalize-account.js';

const REMEMBERED = 10_000;

/**
 * What this process has learned of our orders: their directions, which fills do not carry, and the fills that the
 * account stream has told. Bounded; the oldest is forgotten first. All of it can be read from the venue again.
 */
export class OrderMemory {
  readonly #directions = new Map<string, Direction>();
  readonly #fills = new Map<string, Map<string, VenueFill>>();
  readonly #waiters = new Map<string, Set<() => void>>();

  learn(venueOrderId: string, { outcome, side }: Direction): void {
    put(this.#directions, venueOrderId, { outcome, side });
  }

  directionOf(venueOrderId: string): Direction | null {
    return this.#directions.get(venueOrderId) ?? null;
  }

  /** Notes a streamed fill; false when it was known. */
  addFill(fill: VenueFill): boolean {
    const fills = this.#fills.get(fill.venueOrderId) ?? new Map<string, VenueFill>();
    if (fills.has(fill.tradeId)) return false;
    fills.set(fill.tradeId, fill);
    put(this.#fills, fill.venueOrderId, fills);
    for (const wake of this.#waiters.get(fill.venueOrderId) ?? []) wake();
    return true;
  }

  fillsOf(venueOrderId: string): VenueFill[] {
    return inOrder([...(this.#fills.get(venueOrderId)?.values() ?? [])]);
  }

  /** Calls `wake` for every new fill of an order; returns how to end that. */
  onFill(venueOrderId: string, wake: () => void): () => void {
    const waiters = this.#waiters.get(venueOrderId) ?? new Set();
    waiters.add(wake);
    this.#waiters.set(venueOrderId, waiters);
    return () => {
      waiters.delete(wake);
      if (waiters.size === 0) this.#waiters.delete(venueOrderId);
    };
  }
}

/** Fills in the order of their time; the same list whichever way they came. */
export const inOrder = (fills: readonly VenueFill[]): VenueFill[] =>
  [...fills].sort((a, b) => a.venueTime - b.venueTime || (a.tradeId < b.tradeId ? -1 : 1));

function put<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > REMEMBERED) map.delete(map.keys().next().value!);
}
