import type { Order } from '@arbytron/domain';

import type { VenueFill } from '../connector.js';
import { canonicalDirection, type Direction } from './normalize-account.js';
import type { DirectionWire } from './wire.js';

const REMEMBERED = 10_000;

/**
 * What this process knows of its own orders: their directions, which the venue does not keep, and the fills that the
 * account stream has told. Bounded; the oldest is forgotten first. Losing it costs no money: a forgotten order is
 * reported in the venue's terms, and `findOrder` teaches its direction anew.
 */
export class OrderMemory {
  readonly #byClientOrderId = new Map<string, Direction>();
  readonly #byVenueOrderId = new Map<string, Direction>();
  readonly #fills = new Map<string, Map<string, VenueFill>>();
  readonly #waiters = new Map<string, Set<() => void>>();

  /** Call before sending: a fill may come before the acknowledgement. */
  intended(order: Order): void {
    put(this.#byClientOrderId, order.clientOrderId, { outcome: order.outcome, side: order.side });
  }

  acknowledged(venueOrderId: string, direction: Direction): void {
    put(this.#byVenueOrderId, venueOrderId, { outcome: direction.outcome, side: direction.side });
  }

  directionOf(venueOrderId: string, clientOrderId: string | null | undefined, wire: DirectionWire): Direction {
    const known =
      this.#byVenueOrderId.get(venueOrderId) ?? (clientOrderId ? this.#byClientOrderId.get(clientOrderId) : undefined);
    if (known) put(this.#byVenueOrderId, venueOrderId, known);
    return known ?? canonicalDirection(wire);
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
