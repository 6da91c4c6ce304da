import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VirtualClock } from './virtual-clock.js';

describe('VirtualClock', () => {
  it('stands still until it is moved', async () => {
    const clock = new VirtualClock(1_000);
    let ran = false;
    clock.schedule(0, () => (ran = true));
    await Promise.resolve();
    expect([clock.now(), clock.monotonic(), ran]).toEqual([1_000, 0, false]);
    await clock.advance(0);
    expect([clock.now(), clock.monotonic(), ran]).toEqual([1_000, 0, true]);
  });

  it('runs timers in order of time, then of setting, and shows each its own time', async () => {
    const clock = new VirtualClock(100);
    const ran: [string, number][] = [];
    const note = (name: string) => () => void ran.push([name, clock.now()]);
    clock.schedule(20, note('late'));
    clock.schedule(10, note('first'));
    clock.schedule(10, note('second'));
    clock.schedule(31, note('beyond'));
    await clock.advance(30);
    expect(ran).toEqual([
      ['first', 110],
      ['second', 110],
      ['late', 120],
    ]);
    expect(clock.now()).toBe(130);
    expect(clock.nextTimerInMs).toBe(1);
  });

  it('lets long chains of promises finish between two timers', async () => {
    const clock = new VirtualClock();
    const ran: string[] = [];
    clock.schedule(10, () => {
      void (async () => {
        for (let i = 0; i < 100; i += 1) await Promise.resolve();
        await new Promise<void>((resolve) => process.nextTick(resolve));
        ran.push('chain');
      })();
    });
    clock.schedule(11, () => void ran.push('timer'));
    await clock.advance(20);
    expect(ran).toEqual(['chain', 'timer']);
  });

  it('runs timers that timers set, also those due at once', async () => {
    const clock = new VirtualClock();
    const at: number[] = [];
    const again = (): void => {
      at.push(clock.now());
      if (at.length < 4) clock.schedule(at.length === 2 ? 0 : 5, again);
    };
    clock.schedule(5, again);
    await clock.advance(15);
    expect(at).toEqual([5, 10, 10, 15]);
  });

  it('never runs a canceled timer and does not wait for it', async () => {
    const clock = new VirtualClock();
    const ran: string[] = [];
    const cancel = clock.schedule(5, () => void ran.push('canceled'));
    clock.schedule(9, () => void ran.push('kept'));
    cancel();
    expect(clock.nextTimerInMs).toBe(9);
    expect(await clock.advanceToNext()).toBe(true);
    expect([ran, clock.now()]).toEqual([['kept'], 9]);
    expect(await clock.advanceToNext()).toBe(false);
    expect(clock.now()).toBe(9);
  });

  it('keeps timers and durations when the wall clock jumps', async () => {
    const clock = new VirtualClock(1_000_000);
    const ran: number[] = [];
    clock.schedule(10, () => void ran.push(clock.monotonic()));
    clock.jump(-500_000);
    expect(clock.now()).toBe(500_000);
    await clock.advance(9);
    expect(ran).toEqual([]);
    await clock.advance(1);
    expect(ran).toEqual([10]);
  });

  it('passes on what a timer throws', async () => {
    const clock = new VirtualClock();
    clock.schedule(1, () => {
      throw new Error('broken');
    });
    await expect(clock.advance(5)).rejects.toThrow('broken');
  });

  it('orders any set of timers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ delay: fc.nat(20), cancel: fc.boolean() })), async (timers) => {
        const clock = new VirtualClock();
        const ran: number[] = [];
        const cancels = timers.map(({ delay }, i) => clock.schedule(delay, () => void ran.push(i)));
        for (const [i, timer] of timers.entries()) if (timer.cancel) cancels[i]!();
        await clock.advance(20);
        const expected = timers
          .map(({ delay, cancel }, i) => ({ delay, cancel, i }))
          .filter(({ cancel }) => !cancel)
          .sort((a, b) => a.delay - b.delay || a.i - b.i)
          .map(({ i }) => i);
        expect(ran).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
