import { describe, expect, it } from '@jest/globals';
import { FairScheduler } from './fair-scheduler.js';

describe('FairScheduler', () => {
  it('runs tasks in the order of the calls, in one turn while there are few', async () => {
    let yields = 0;
    const scheduler = new FairScheduler(() => (yields += 1), 4);
    const ran: number[] = [];
    for (let i = 0; i < 4; i += 1) scheduler.run(() => ran.push(i));
    await Promise.resolve();
    expect(ran).toEqual([0, 1, 2, 3]);
    expect(yields).toBe(0);
  });

  it('lets I/O in between although tasks beget tasks for ever', async () => {
    const scheduler = new FairScheduler((resume) => setImmediate(resume), 16);
    let ran = 0;
    let stopped = false;
    const again = (): void => {
      ran += 1;
      if (!stopped) scheduler.run(again);
    };
    scheduler.run(again);
    // Would never resolve if the tasks had the event loop for themselves.
    await new Promise((resolve) => setTimeout(resolve, 5));
    stopped = true;
    expect(ran).toBeGreaterThan(16);
  });

  it('keeps the order across turns', async () => {
    const resumes: (() => void)[] = [];
    const scheduler = new FairScheduler((resume) => resumes.push(resume), 2);
    const ran: number[] = [];
    for (let i = 0; i < 7; i += 1) scheduler.run(() => ran.push(i));
    for (let turn = 0; turn < 4; turn += 1) {
      await Promise.resolve();
      await Promise.resolve();
      resumes.shift()?.();
    }
    await Promise.resolve();
    expect(ran).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
