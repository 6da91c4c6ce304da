import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ManualClock } from './manual-clock.js';
import { RateLimitedError, RateLimiter } from './rate-limiter.js';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('RateLimiter', () => {
  it('serves waiters in order as tokens come back', async () => {
    const clock = new ManualClock();
    const limiter = new RateLimiter({ clock, refillPerSecond: 10, capacity: 10 });
    const served: string[] = [];
    const take = (name: string, cost: number): void =>
      void limiter.acquire(cost).then(() => served.push(name));
    take('full bucket', 10);
    take('dear', 10);
    take('cheap', 1);
    await settled();
    expect(served).toEqual(['full bucket']);
    clock.advance(500);
    await settled();
    expect(served).toEqual(['full bucket']);
    clock.advance(600);
    await settled();
    expect(served).toEqual(['full bucket', 'dear', 'cheap']);
  });

  it('never lets more through than the burst and what came back since', async () => {
    const requests = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { maxLength: 15 }), async (steps) => {
        const clock = new ManualClock();
        const limiter = new RateLimiter({ clock, refillPerSecond: 20, capacity: 10 });
        const log: { at: number; cost: number }[] = [];
        const pass = async (stepsOf10Ms: number): Promise<void> => {
          for (let i = 0; i < stepsOf10Ms; i += 1) {
            clock.advance(10);
            await settled();
          }
        };
        for (const [cost, wait] of steps) {
          void limiter.acquire(cost).then(() => log.push({ at: clock.monotonic(), cost }));
          await settled();
          await pass(wait);
        }
        await pass(900);
        expect(log.map(({ cost }) => cost)).toEqual(steps.map(([cost]) => cost));
        for (const [i, from] of log.entries()) {
          let spent = 0;
          for (const { at, cost } of log.slice(i)) {
            spent += cost;
            expect(spent).toBeLessThanOrEqual(10 + ((at - from.at + 10) / 1000) * 20 + 1e-6);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('refuses what would wait too long, and what finds the queue full', async () => {
    const clock = new ManualClock();
    const limiter = new RateLimiter({ clock, refillPerSecond: 10, capacity: 10, maxQueued: 1 });
    await limiter.acquire(10);
    await expect(limiter.acquire(10, 500)).rejects.toThrow(RateLimitedError);
    const waiting = limiter.acquire(5);
    await expect(limiter.acquire(1)).rejects.toThrow(RateLimitedError);
    clock.advance(500);
    await waiting;
  });

  it('starts again from empty after the venue said so, and takes on a new budget', async () => {
    const clock = new ManualClock();
    const limiter = new RateLimiter({ clock, refillPerSecond: 10, capacity: 10 });
    limiter.drain();
    await expect(limiter.acquire(1, 0)).rejects.toThrow(RateLimitedError);
    limiter.configure(1_000, 1_000);
    clock.advance(1);
    await limiter.acquire(1, 0);
  });

  it('refuses all waiters when it is closed and leaves no timer', async () => {
    const clock = new ManualClock();
    const limiter = new RateLimiter({ clock, refillPerSecond: 1, capacity: 1 });
    await limiter.acquire(1);
    const waiting = limiter.acquire(1);
    limiter.close();
    await expect(waiting).rejects.toThrow(RateLimitedError);
    await expect(limiter.acquire(1)).rejects.toThrow(RateLimitedError);
    expect(clock.pending).toBe(0);
  });
});
