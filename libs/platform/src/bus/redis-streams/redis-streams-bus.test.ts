import { describe } from '@jest/globals';
import { SystemClock } from '@arbytron/runtime';
import { describeBusContract, requireStackEnvironment } from '@arbytron/testkit';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { RedisStreamsBus } from './redis-streams-bus.js';

const stack = requireStackEnvironment(['ARBYTRON_REDIS_URL']);
const url = stack.environment['ARBYTRON_REDIS_URL'] ?? '';

async function removeAll(prefix: string): Promise<void> {
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}:*` }) as AsyncIterable<string[]>)
    if (keys.length > 0) await redis.unlink(...keys);
  redis.disconnect();
}

(stack.available ? describe : describe.skip)('on a real Redis', () => {
  describeBusContract('RedisStreamsBus', async () => {
    const prefix = `contract-${randomUUID()}`;
    return {
      bus: await RedisStreamsBus.connect({
        url,
        prefix,
        instance: 'test',
        clock: new SystemClock(),
        yieldToIo: (resume) => void setImmediate(resume),
        redelivery: { firstMs: 2, lastMs: 50 },
        timings: { heartbeatMs: 50, readWaitMs: 50, commitIntervalMs: 50 },
      }),
      dispose: () => removeAll(prefix),
      uniquePrefix: 'test',
    };
  });
});
