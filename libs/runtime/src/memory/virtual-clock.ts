import type { Millis } from '@arbytron/domain';
import type { Cancel, Clock } from '../ports.js';

interface Timer {
  readonly at: number;
  readonly sequence: number;
  task: (() => void) | null;
}

/**
 * A clock that stands still until it is told to move. Timers run in the order of their time, those of one moment in
 * the order they were set; before and after each of them everything that is already runnable gets its turn.
 */
export class VirtualClock implements Clock {
  readonly #heap: Timer[] = [];
  #elapsedMs = 0;
  #wallOffsetMs: number;
  #sequence = 0;

  /** @param startAt wall-clock time at the beginning */
  constructor(startAt: Millis = 0) {
    this.#wallOffsetMs = startAt;
  }

  now(): Millis {
    return this.#wallOffsetMs + this.#elapsedMs;
  }

  /** Time that passed since the beginning; {@link jump} does not move it. */
  monotonic(): number {
    return this.#elapsedMs;
  }

  schedule(delayMs: number, task: () => void): Cancel {
    if (Number.isNaN(delayMs)) throw new RangeError('a delay must be a number of milliseconds');
    const timer: Timer = { at: this.#elapsedMs + Math.max(0, delayMs), sequence: this.#sequence, task };
    this.#sequence += 1;
    push(this.#heap, timer);
    return () => {
      timer.task = null;
    };
  }

  /** How long until the next timer; null when there is none. */
  get nextTimerInMs(): number | null {
    this.#dropCanceled();
    const next = this.#heap[0];
    return next ? next.at - this.#elapsedMs : null;
  }

  /** Lets `byMs` pass: runs every timer that comes due on the way. A task that throws stops it with that error. */
  async advance(byMs: number): Promise<void> {
    await settle();
    const until = this.#elapsedMs + byMs;
    for (let dueInMs = this.nextTimerInMs; dueInMs !== null && this.#elapsedMs + dueInMs <= until;) {
      await this.#runNext();
      dueInMs = this.nextTimerInMs;
    }
    this.#elapsedMs = until;
  }

  /** Lets time pass until the next timer and runs it. False, and no time passes, when there is none. */
  async advanceToNext(): Promise<boolean> {
    await settle();
    if (this.nextTimerInMs === null) return false;
    await this.#runNext();
    return true;
  }

  /** Moves the wall clock alone, forwards or backwards: what a wrong or corrected system clock does. */
  jump(byMs: number): void {
    this.#wallOffsetMs += byMs;
  }

  async #runNext(): Promise<void> {
    const timer = pop(this.#heap)!;
    this.#elapsedMs = timer.at;
    timer.task?.();
    await settle();
  }

  #dropCanceled(): void {
    while (this.#heap[0]?.task === null) pop(this.#heap);
  }
}

/** Resolves when all promises that can go on without a timer or I/O have done so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isBefore = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.sequence < b.sequence);

function push(heap: Timer[], timer: Timer): void {
  let at = heap.push(timer) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(timer, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = timer;
}

function pop(heap: Timer[]): Timer | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (heap.length === 0 || last === undefined) return first;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}
