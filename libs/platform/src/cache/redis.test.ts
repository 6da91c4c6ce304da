import { afterAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeCacheContract, describeLeaseContract, requireStackEnvironment } from '@arbytron/testkit';
import type { Log } from '@arbytron/runtime';
import { Redis } from 'ioredis';
import { RedisLease } from '../lease/redis-lease.js';
import { RedisCache } from './redis-cache.js';

const stack = requireStackEnvironment(['ARBYTRON_REDIS_URL']);
const logged: string[] = [];
const note = (message: string, fields?: object): void =>
  void logged.push(`${message} ${JSON.stringify(fields)}`);
const log: Log = { debug: note, info: note, warn: note, error: note, child: () => log };

if (stack.available) {
  const url = stack.environment['ARBYTRON_REDIS_URL']!;
  const prefix = `test-${randomBytes(6).toString('hex')}:`;
  const direct = new Redis(url);
  afterAll(async () => {
    const keys = await direct.keys(`${prefix}*`);
    if (keys.length > 0) await direct.del(...keys);
    await direct.quit();
  });

  describeCacheContract('Redis', async () => {
    const cache = new RedisCache({ url, log, prefix });
    return { cache, elapse: (ms) => sleep(ms), dispose: () => cache.close() };
  });
  describeLeaseContract('Redis', async () => {
    const lease = new RedisLease({ url, log, prefix });
    return { lease, elapse: (ms) => sleep(ms), dispose: () => lease.close() };
  });

  describe('RedisLease', () => {
    it('gives greater tokens also when Redis has forgotten everything', async () => {
      const lease = new RedisLease({ url, log, prefix });
      const before = await lease.acquire('flushed', 'a', 60_000);
      await direct.del(...(await direct.keys(`${prefix}*flushed*`)));
      await sleep(2);
      const after = await lease.acquire('flushed', 'b', 60_000);
      expect(after!.token).toBeGreaterThan(before!.token);
      expect(await lease.renew('flushed', 'a', 60_000)).toBe(false);
      await lease.close();
    });

    it('is shared by connections', async () => {
      const [one, other] = [new RedisLease({ url, log, prefix }), new RedisLease({ url, log, prefix })];
      const taken = await one.acquire('shared', 'a', 60_000);
      expect(await other.acquire('shared', 'b', 60_000)).toBeNull();
      await one.release('shared', 'a');
      expect((await other.acquire('shared', 'b', 60_000))!.token).toBeGreaterThan(taken!.token);
      await Promise.all([one.close(), other.close()]);
    });
  });
}

describe('while Redis is away', () => {
  it('the cache finds nothing, the lease fails, and neither waits for long nor prints the password', async () => {
    // A port that was free a moment ago.
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    const options = { url: `redis://user:hunter2@127.0.0.1:${port}`, log, timeoutMs: 200 };
    const [cache, lease] = [new RedisCache(options), new RedisLease(options)];
    await cache.set('key', 'value', 1_000);
    expect(await cache.get('key')).toBeNull();
    await expect(cache.delete('key')).rejects.toThrow();
    await expect(lease.acquire('l', 'a', 1_000)).rejects.toThrow();
    await expect(lease.renew('l', 'a', 1_000)).rejects.toThrow();
    await Promise.all([cache.close(), lease.close()]);
    expect(logged.filter((line) => line.startsWith('redis is away'))).toHaveLength(2);
    expect(logged.join()).not.toContain('hunter2');
  });
});
