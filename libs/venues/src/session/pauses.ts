import type { Clock } from '@arbytron/runtime';

/** Waits that can all be cut short: closing leaves no timer behind, and nobody waiting for ever. */
export class Pauses {
  readonly #clock: Clock;
  readonly #running = new Set<() => void>();
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Resolves after `delayMs`, when woken, or at once when closed.
   * @param onWake is handed a function that ends the wait early, and returns how to forget it
   */
  wait(delayMs: number, onWake?: (wake: () => void) => () => void): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        cancel();
        forget?.();
        this.#running.delete(end);
        resolve();
      };
      const cancel = this.#clock.schedule(delayMs, end);
      const forget = onWake?.(end);
      this.#running.add(end);
    });
  }

  close(): void {
    this.#closed = true;
    for (const end of [...this.#running]) end();
  }
}
