import type { Millis } from '@arbytron/domain';
import type { Cancel, Clock } from './ports.js';

/** The longest delay that one timer of the platform can hold; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The clock of this machine. */
export class SystemClock implements Clock {
  now(): Millis {
    return Date.now();
  }

  monotonic(): number {
    return performance.now();
  }

  schedule(delayMs: number, task: () => void): Cancel {
    if (Number.isNaN(delayMs)) throw new RangeError('a delay must be a number of milliseconds');
    let timer: NodeJS.Timeout;
    const arm = (remainingMs: number): void => {
      timer =
        remainingMs <= LONGEST_TIMER_MS
          ? setTimeout(task, Math.max(0, remainingMs))
          : setTimeout(() => arm(remainingMs - LONGEST_TIMER_MS), LONGEST_TIMER_MS);
    };
    arm(delayMs);
    return () => clearTimeout(timer);
  }
}
