import { afterEach, describe, expect, it } from '@jest/globals';
import { SystemClock, type BusRecord, type Cancel, type MetricLabels, type Metrics } from '@arbytron/runtime';
import { describeBusContract, eventually, requireStackEnvironment } from '@arbytron/testkit';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { RedisStreamsBus, type RedisStreamsBusOptions } from './redis-streams-bus.js';

const stack = requireStackEnvironment(['ARBYTRON_REDIS_URL']);
const url = stack.environment['ARBYTRON_REDIS_URL'] ?? '';
const describeOnRedis = stack.available ? describe : describe.skip;

async function removeAll(prefix: string): Promise<void> {
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}:*` }) as AsyncIterable<string[]>)
    if (keys.length > 0) await redis.unlink(...keys);
  redis.disconnect();
}

const connect = (options: Partial<RedisStreamsBusOptions> & { prefix: string }): Promise<RedisStreamsBus> =>
  RedisStreamsBus.connect({
    url,
    instance: 'test',
    clock: new SystemClock(),
    yieldToIo: (resume) => void setImmediate(resume),
    redelivery: { firstMs: 2, lastMs: 50 },
    ...options,
    timings: { heartbeatMs: 50, readWaitMs: 50, commitIntervalMs: 50, ...options.timings },
  });

describeOnRedis('on a real Redis', () => {
  describeBusContract('RedisStreamsBus', async () => {
    const prefix = `contract-${randomUUID()}`;
    return {
      bus: await connect({ prefix }),
      dispose: () => removeAll(prefix),
      uniquePrefix: 'test',
    };
  });
});

/** Its timers stop, as those of a process that is suspended or too busy; time itself goes on. */
class StoppableClock extends SystemClock {
  stopped = false;
  override schedule(delayMs: number, task: () => void): Cancel {
    return super.schedule(delayMs, () => {
      if (!this.stopped) task();
    });
  }
}

class CountingMetrics implements Metrics {
  readonly counts = new Map<string, number>();
  count(name: string, _labels?: MetricLabels, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
  gauge(): void {}
  observe(): void {}
}

describeOnRedis('RedisStreamsBus', () => {
  const prefixes: string[] = [];
  const buses: RedisStreamsBus[] = [];
  afterEach(async () => {
    await Promise.all(buses.splice(0).map((bus) => bus.close()));
    await Promise.all(prefixes.splice(0).map(removeAll));
  });

  const newPrefix = (): string => {
    const prefix = `special-${randomUUID()}`;
    prefixes.push(prefix);
    return prefix;
  };

  async function open(
    options: Partial<RedisStreamsBusOptions> & { prefix: string },
    topic: { partitions?: number; compacted?: boolean } = {},
  ): Promise<RedisStreamsBus> {
    const bus = await connect(options);
    buses.push(bus);
    await bus.ensureTopics([{ name: 'topic', partitions: 1, compacted: false, retentionMs: 1, ...topic }]);
    return bus;
  }

  const publish = (bus: RedisStreamsBus, ids: readonly string[], key = 'key'): Promise<void> =>
    bus.publish(ids.map((id) => ({ topic: 'topic', key, id, value: Buffer.from(id) })));

  async function subscribe(
    bus: RedisStreamsBus,
    options: { from?: 'committed' | 'beginning'; handler?: (record: BusRecord) => Promise<void> } = {},
  ) {
    const ids: string[] = [];
    const subscription = await bus.subscribe({
      group: 'group',
      topics: ['topic'],
      from: options.from ?? 'committed',
      handler: async (record) => {
        await options.handler?.(record);
        ids.push(record.id);
      },
    });
    return { ids, subscription };
  }

  const numbered = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, i) => `m${from + i}`);

  it('gives the partitions of a suspended member to another, who is not disturbed when it wakes up', async () => {
    const prefix = newPrefix();
    const clock = new StoppableClock();
    const timings = { leaseMs: 400 };
    const suspended = await open({ prefix, instance: 'a', clock, timings });
    const healthy = await open({ prefix, instance: 'b', timings });
    let wakeUp!: () => void;
    const asleep = new Promise<void>((resolve) => (wakeUp = resolve));
    const first = await subscribe(suspended, {
      handler: async ({ id }) => {
        if (id === 'm1') await asleep;
      },
    });
    await publish(suspended, ['m0', 'm1', 'm2']);
    await eventually('the first record is handled', () => first.ids.length === 1);
    clock.stopped = true;
    const second = await subscribe(healthy);
    await eventually('the other has taken over', () => second.ids.includes('m2'));
    await publish(healthy, ['m3']);
    await eventually('the other goes on', () => second.ids.includes('m3'));
    // Its lease is gone: it finishes what it has in hand, begins nothing, and its position counts no more.
    wakeUp();
    await eventually('the sleeper finishes its record', () => first.ids.includes('m1'));
    clock.stopped = false;
    await second.subscription.close();
    await first.subscription.close();
    expect(first.ids).toEqual(['m0', 'm1']);
    const third = await subscribe(healthy);
    await publish(healthy, ['m4']);
    await eventually('the next record arrives', () => third.ids.includes('m4'));
    expect(third.ids).toEqual(['m4']);
  });

  it('lets a restarted instance take over from its former self at once', async () => {
    const prefix = newPrefix();
    const clock = new StoppableClock();
    // With a lease this long only the name can help.
    const timings = { leaseMs: 60_000 };
    const former = await open({ prefix, instance: 'same', clock, timings });
    const before = await subscribe(former);
    await publish(former, ['m0']);
    await eventually('it is handled', () => before.ids.length === 1);
    clock.stopped = true;
    const restarted = await open({ prefix, instance: 'same', timings });
    const after = await subscribe(restarted);
    await publish(restarted, ['m1']);
    await eventually('the restarted one handles it', () => after.ids.includes('m1'));
    clock.stopped = false;
    await former.close();
    await publish(restarted, ['m2']);
    await eventually('it still holds the partition', () => after.ids.includes('m2'));
  });

  it('counts what a slow member has missed of a stream that was cut', async () => {
    const prefix = newPrefix();
    const metrics = new CountingMetrics();
    const bus = await open({ prefix, metrics, streamRecords: 100 });
    const first = await subscribe(bus);
    await publish(bus, ['m0']);
    await eventually('it is handled', () => first.ids.length === 1);
    await first.subscription.close();
    for (let at = 1; at < 1_001; at += 100) await publish(bus, numbered(at, at + 100));
    const second = await subscribe(bus);
    await second.subscription.caughtUp;
    expect(second.ids.at(-1)).toBe('m1000');
    expect(second.ids.length).toBeLessThan(400);
    expect(metrics.counts.get('bus_skipped_records_total')).toBe(1_000 - second.ids.length);
  });

  it('keeps the newest value of every key of a compacted topic, although its stream is cut', async () => {
    const prefix = newPrefix();
    const metrics = new CountingMetrics();
    const bus = await open({ prefix, metrics, streamRecords: 100 }, { compacted: true });
    await publish(bus, ['old'], 'rare');
    await bus.publish([{ topic: 'topic', key: 'gone', id: 'tombstone', value: null }]);
    const early = await subscribe(bus);
    await eventually('both are handled', () => early.ids.length === 2);
    await early.subscription.close();
    await publish(bus, ['new'], 'rare');
    for (let at = 0; at < 1_000; at += 100) await publish(bus, numbered(at, at + 100), 'often');
    const fresh = await subscribe(bus, { from: 'beginning' });
    await fresh.subscription.caughtUp;
    expect(fresh.ids).toEqual(['tombstone', 'new', 'm999']);
    // Who has seen the beginning gets only what changed since.
    const back = await subscribe(bus);
    await back.subscription.caughtUp;
    expect(back.ids).toEqual(['new', 'm999']);
    expect(metrics.counts.get('bus_skipped_records_total')).toBeUndefined();
  });

  it('forgets a tombstone when it is old, and never a key that was set again', async () => {
    const prefix = newPrefix();
    const bus = await open({ prefix, timings: { tombstoneMs: -1 } }, { compacted: true });
    await bus.publish([
      { topic: 'topic', key: 'gone', id: 'tombstone', value: null },
      { topic: 'topic', key: 'back', id: 'tombstone', value: null },
      { topic: 'topic', key: 'back', id: 'back', value: Buffer.from('back') },
    ]);
    const first = await subscribe(bus, { from: 'beginning' });
    await first.subscription.caughtUp;
    await first.subscription.close();
    const second = await subscribe(bus, { from: 'beginning' });
    await second.subscription.caughtUp;
    expect(second.ids).toEqual(['back']);
  });

  it('goes on after its connections were cut', async () => {
    const prefix = newPrefix();
    const bus = await open({ prefix, instance: `cut-${randomUUID()}` }, { partitions: 3 });
    const { ids } = await subscribe(bus);
    await publish(bus, ['before']);
    await eventually('it arrives', () => ids.includes('before'));
    const redis = new Redis(url);
    for (const line of String(await redis.client('LIST')).split('\n')) {
      const id = /^id=(\d+) .* name=arbytron-cut-/.exec(line)?.[1];
      if (id !== undefined) await redis.client('KILL', 'ID', id);
    }
    redis.disconnect();
    // The first attempt may meet the broken connection: its owner repeats it, as an outbox does.
    await eventually('a publish succeeds', async () => {
      try {
        await publish(bus, ['after']);
        return true;
      } catch {
        return false;
      }
    });
    await eventually('it arrives', () => ids.includes('after'));
  });

  it('begins again with the first record when everything in Redis is gone', async () => {
    const prefix = newPrefix();
    const bus = await open({ prefix });
    const { ids } = await subscribe(bus);
    await publish(bus, numbered(0, 10));
    await eventually('all arrive', () => ids.length === 10);
    await removeAll(prefix);
    await eventually('the new ones arrive', async () => {
      await publish(bus, ['new']);
      return ids.includes('new');
    });
  });
});
