import type { Cancel, Clock } from '@arbytron/runtime';

export interface RateLimiterOptions {
  readonly clock: Clock;
  /** Tokens that come back per second. */
  readonly refillPerSecond: number;
  /** Most tokens that can be saved up: the burst. The bucket starts full. */
  readonly capacity: number;
  /** Waiters beyond this are refused at once. */
  readonly maxQueued?: number;
}

/** A request that the limiter refused: it was not sent and its outcome is known. */
export class RateLimitedError extends Error {
  override readonly name = 'RateLimitedError';
}

interface Waiter {
  readonly cost: number;
  readonly resolve: () => void;
  readonly reject: (error: RateLimitedError) => void;
}

/**
 * A token bucket with costs. Waiters are served in order, so that a dear request is not starved by cheap ones.
 * Tokens are not money: fractions are harmless here.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #maxQueued: number;
  readonly #queue: Waiter[] = [];
  #refillPerSecond: number;
  #capacity: number;
  #tokens: number;
  #filledAt: number;
  #cancelTimer: Cancel | null = null;
  #closed = false;

  constructor(options: RateLimiterOptions) {
    this.#clock = options.clock;
    this.#refillPerSecond = options.refillPerSecond;
    this.#capacity = options.capacity;
    this.#maxQueued = options.maxQueued ?? 1_000;
    this.#tokens = options.capacity;
    this.#filledAt = options.clock.monotonic();
  }

  /** Sets a new budget, as the venue announced it. What is saved up is kept, up to the new capacity. */
  configure(refillPerSecond: number, capacity: number): void {
    this.#refill();
    this.#refillPerSecond = refillPerSecond;
    this.#capacity = capacity;
    this.#tokens = Math.min(this.#tokens, capacity);
    this.#serve();
  }

  /** The venue said that the bucket is empty: nothing goes out before it refills. */
  drain(): void {
    this.#refill();
    this.#tokens = Math.min(this.#tokens, 0);
  }

  /**
   * Resolves when `cost` tokens were taken.
   * @param maxWaitMs refuse at once what would have to wait longer
   * @throws RateLimitedError when refused or closed: the request must not be sent
   */
  acquire(cost = 1, maxWaitMs = Number.POSITIVE_INFINITY): Promise<void> {
    if (this.#closed) return Promise.reject(new RateLimitedError('the rate limiter is closed'));
    this.#refill();
    if (this.#queue.length === 0 && this.#covers(cost)) {
      this.#tokens -= cost;
      return Promise.resolve();
    }
    if (this.#queue.length >= this.#maxQueued || this.#waitMs(cost) > maxWaitMs) {
      return Promise.reject(new RateLimitedError('too many requests are waiting'));
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ cost, resolve, reject });
      this.#arm();
    });
  }

  /** Refuses everything that waits, now and later. */
  close(): void {
    this.#closed = true;
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    for (const waiter of this.#queue.splice(0))
      waiter.reject(new RateLimitedError('the rate limiter is closed'));
  }

  /** A cost above the capacity is served from a full bucket, which then stays in debt. */
  #covers(cost: number): boolean {
    return this.#tokens >= Math.min(cost, this.#capacity);
  }

  #waitMs(cost: number): number {
    const ahead = this.#queue.reduce((sum, waiter) => sum + waiter.cost, 0);
    return ((ahead + Math.min(cost, this.#capacity) - this.#tokens) / this.#refillPerSecond) * 1000;
  }

  #refill(): void {
    const now = this.#clock.monotonic();
    const earned = ((now - this.#filledAt) / 1000) * this.#refillPerSecond;
    this.#tokens = Math.min(this.#capacity, this.#tokens + earned);
    this.#filledAt = now;
  }

  #serve(): void {
    this.#refill();
    for (let next = this.#queue[0]; next !== undefined && this.#covers(next.cost); next = this.#queue[0]) {
      this.#queue.shift();
      this.#tokens -= next.cost;
      next.resolve();
    }
    this.#arm();
  }

  #arm(): void {
    const next = this.#queue[0];
    if (next === undefined || this.#cancelTimer !== null || this.#closed) return;
    const missing = Math.min(next.cost, this.#capacity) - this.#tokens;
    const delayMs = Math.max(1, Math.ceil((missing / this.#refillPerSecond) * 1000));
    this.#cancelTimer = this.#clock.schedule(delayMs, () => {
      this.#cancelTimer = null;
      this.#serve();
    });
  }
}
