/** Calls `resume` after pending I/O had its turn: `setImmediate` on a real event loop. */
export type YieldToIo = (resume: () => void) => void;

/**
 * Runs tasks within microseconds, as microtasks, without starving I/O: after `tasksPerTurn` of them the rest waits
 * until the event loop has gone round once. Handlers that feed each other through a bus would otherwise run for ever
 * in one turn.
 */
export class FairScheduler {
  readonly #yieldToIo: YieldToIo;
  readonly #tasksPerTurn: number;
  #left: number;
  #deferred: (() => void)[] = [];
  #yielding = false;

  constructor(yieldToIo: YieldToIo, tasksPerTurn = 64) {
    this.#yieldToIo = yieldToIo;
    this.#tasksPerTurn = tasksPerTurn;
    this.#left = tasksPerTurn;
  }

  /** Runs `task` soon, in the order of the calls. It must not throw. */
  run(task: () => void): void {
    if (this.#left > 0) {
      this.#left -= 1;
      queueMicrotask(task);
      return;
    }
    this.#deferred.push(task);
    if (this.#yielding) return;
    this.#yielding = true;
    this.#yieldToIo(this.#resume);
  }

  /** Runs `task` when the event loop comes round: for work that is better done once for many tasks. */
  later(task: () => void): void {
    this.#yieldToIo(task);
  }

  readonly #resume = (): void => {
    const tasks = this.#deferred;
    this.#deferred = [];
    this.#yielding = false;
    this.#left = this.#tasksPerTurn;
    for (const task of tasks) this.run(task);
  };
}
