import { describe, expect, it } from '@jest/globals';
import { MemoryCache, VirtualClock } from '@arbytron/runtime';
import { describeCacheContract } from './cache-contract.js';

describeCacheContract('memory', async () => {
  const clock = new VirtualClock();
  const cache = new MemoryCache(clock);
  return { cache, elapse: (ms) => clock.advance(ms), dispose: () => cache.close() };
});

describe('MemoryCache', () => {
  it('is bounded: what was written longest ago makes room', async () => {
    const cache = new MemoryCache(new VirtualClock(), 2);
    for (const key of ['a', 'b', 'a', 'c']) await cache.set(key, key, 1_000);
    expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual(['a', null, 'c']);
  });
});
