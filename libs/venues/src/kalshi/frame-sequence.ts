import type { Millis } from '@arbytron/domain';

import type { FrameWire } from './wire.js';

/** A frame that is not the one that should have come. */
export interface Break {
  readonly expected: number;
  readonly found: number;
}

const STORM_WINDOW_MS = 10_000;
const STORM_SIZE = 3;

/**
 * The numbering of a connection's frames: each subscription counts its own from 1, over all its markets, snapshots
 * and acknowledgements included. (Kalshi documentation, "Orderbook updates".)
 */
export class FrameSequence {
  readonly #last = new Map<number, number>();

  reset(): void {
    this.#last.clear();
  }

  begin(sid: number): void {
    this.#last.set(sid, 0);
  }

  /** Counts a frame. Null when it is the next one, or carries no number of a subscription that is known. */
  take({ sid, seq }: FrameWire): Break | null {
    const last = sid === undefined ? undefined : this.#last.get(sid);
    if (sid === undefined || seq === undefined || last === undefined) return null;
    this.#last.set(sid, Math.max(last, seq));
    return seq === last + 1 ? null : { expected: last + 1, found: seq };
  }
}

/** Tells when breaks follow one another so fast that healing them one by one makes no sense. */
export class StormGauge {
  #times: Millis[] = [];

  reset(): void {
    this.#times = [];
  }

  /** Notes a break; true when there were too many of late. */
  note(at: Millis): boolean {
    this.#times = [...this.#times.filter((time) => at - time < STORM_WINDOW_MS), at];
    return this.#times.length > STORM_SIZE;
  }
}
