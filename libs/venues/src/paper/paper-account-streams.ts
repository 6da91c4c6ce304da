import type { Clock } from '@arbytron/runtime';

import type { AccountEvent, AccountStream } from '../connector.js';
import { Pauses } from '../session/pauses.js';

type Sink = (event: AccountEvent) => void;

/** Who listens to a paper account. While anybody does, resolved markets are looked for. */
export class PaperAccountStreams {
  readonly #clock: Clock;
  readonly #settlementsEveryMs: number;
  readonly #settle: () => Promise<void>;
  readonly #open = new Map<Sink, Pauses>();

  constructor(clock: Clock, settlementsEveryMs: number, settle: () => Promise<void>) {
    this.#clock = clock;
    this.#settlementsEveryMs = settlementsEveryMs;
    this.#settle = settle;
  }

  open(sink: Sink): AccountStream {
    const pauses = new Pauses(this.#clock);
    this.#open.set(sink, pauses);
    void this.#serve(sink, pauses);
    return {
      close: async () => {
        this.#open.delete(sink);
        pauses.close();
      },
    };
  }

  emit(event: AccountEvent): void {
    for (const sink of this.#open.keys()) sink(event);
  }

  /** Says that the streams broke and came back. */
  interrupt(): void {
    const receivedAt = this.#clock.now();
    this.emit({ kind: 'interrupted', receivedAt });
    this.emit({ kind: 'resumed', receivedAt });
  }

  close(): void {
    for (const pauses of this.#open.values()) pauses.close();
    this.#open.clear();
  }

  async #serve(sink: Sink, pauses: Pauses): Promise<void> {
    // Whoever opens a stream does not expect an event before it has it.
    await Promise.resolve();
    if (this.#open.has(sink)) sink({ kind: 'resumed', receivedAt: this.#clock.now() });
    while (this.#open.has(sink)) {
      await pauses.wait(this.#settlementsEveryMs);
      if (this.#open.has(sink)) await this.#settle();
    }
  }
}
