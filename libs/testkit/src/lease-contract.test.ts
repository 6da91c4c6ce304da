import { describe, expect, it } from '@jest/globals';
import { MemoryLease, VirtualClock } from '@arbytron/runtime';
import { describeLeaseContract } from './lease-contract.js';

describeLeaseContract('memory', async () => {
  const clock = new VirtualClock();
  const lease = new MemoryLease(clock);
  return { lease, elapse: (ms) => clock.advance(ms), dispose: () => lease.close() };
});

describe('MemoryLease', () => {
  it('neither ends nor lasts by a jump of the wall clock', async () => {
    const clock = new VirtualClock(1_000_000);
    const lease = new MemoryLease(clock);
    await lease.acquire('l', 'a', 100);
    clock.jump(500_000);
    expect(await lease.renew('l', 'a', 100)).toBe(true);
    clock.jump(-900_000);
    await clock.advance(101);
    expect(await lease.acquire('l', 'b', 100)).not.toBeNull();
  });
});
