import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Cache } from '@arbytron/runtime';

/** A Cache under test. */
export interface CacheHarness {
  readonly cache: Cache;
  /** Lets time pass for the cache. */
  elapse(ms: number): Promise<void>;
  dispose(): Promise<void>;
}

const LONG_MS = 60_000;

/** What every Cache must do. */
export function describeCacheContract(name: string, open: () => Promise<CacheHarness>): void {
  describe(`Cache contract: ${name}`, () => {
    let harness: CacheHarness;
    let cache: Cache;
    let keys = 0;
    const newKey = (): string => `contract:key ${(keys += 1)}:ä😀`;

    beforeAll(async () => {
      harness = await open();
      cache = harness.cache;
    });
    afterAll(() => harness.dispose());

    it('holds what was set last', async () => {
      const [key, other] = [newKey(), newKey()];
      expect(await cache.get(key)).toBeNull();
      await cache.set(key, 'first', LONG_MS);
      await cache.set(key, '{"ä":"😀\\n"}', LONG_MS);
      await cache.set(other, '', LONG_MS);
      expect([await cache.get(key), await cache.get(other)]).toEqual(['{"ä":"😀\\n"}', '']);
    });

    it('forgets what was deleted', async () => {
      const [key, other] = [newKey(), newKey()];
      await cache.set(key, 'value', LONG_MS);
      await cache.set(other, 'kept', LONG_MS);
      await cache.delete(key);
      await cache.delete(key);
      expect([await cache.get(key), await cache.get(other)]).toEqual([null, 'kept']);
    });

    it('forgets what has expired, counted from the last set', async () => {
      const [short, renewed] = [newKey(), newKey()];
      await cache.set(short, 'value', 150);
      await cache.set(renewed, 'value', 150);
      await cache.set(renewed, 'value', LONG_MS);
      expect(await cache.get(short)).toBe('value');
      await harness.elapse(200);
      expect([await cache.get(short), await cache.get(renewed)]).toEqual([null, 'value']);
    });

    it('refuses a value that would never or at once expire', async () => {
      for (const ttlMs of [0, -1, 1.5, Number.NaN, Infinity])
        await expect(cache.set(newKey(), 'value', ttlMs)).rejects.toBeInstanceOf(RangeError);
    });
  });
}
