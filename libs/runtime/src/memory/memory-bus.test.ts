import { afterEach, describe, expect, it } from '@jest/globals';
import type { BusRecord, MetricLabels, Metrics, TopicSpec } from '../ports.js';
import { BusOverflowError } from '../bus/bus-error.js';
import { MemoryBus, type MemoryBusOptions } from './memory-bus.js';
import { VirtualClock } from './virtual-clock.js';

const HOUR_MS = 3_600_000;

class CountingMetrics implements Metrics {
  readonly counts = new Map<string, number>();
  count(name: string, _labels?: MetricLabels, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
  gauge(): void {}
  observe(): void {}
}

const spec = (overrides: Partial<TopicSpec> = {}): TopicSpec => ({
  name: 'topic',
  partitions: 1,
  compacted: false,
  retentionMs: HOUR_MS,
  ...overrides,
});

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `m${from + i}`);

const toRecords = (ids: readonly string[], key = 'key') =>
  ids.map((id) => ({ topic: 'topic', key, id, value: new TextEncoder().encode(id) }));

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('MemoryBus', () => {
  const clock = new VirtualClock(1_000_000_000);
  const metrics = new CountingMetrics();
  let bus: MemoryBus;

  async function open(options: Partial<MemoryBusOptions>, topic = spec()): Promise<void> {
    metrics.counts.clear();
    bus = new MemoryBus({ clock, metrics, yieldToIo: (resume) => void setImmediate(resume), ...options });
    await bus.ensureTopics([topic]);
  }

  async function collect(group: string, from: 'committed' | 'beginning' = 'beginning'): Promise<string[]> {
    const ids: string[] = [];
    const subscription = await bus.subscribe({
      group,
      topics: ['topic'],
      from,
      handler: async ({ id }) => void ids.push(id),
    });
    await subscription.caughtUp;
    await subscription.close();
    return ids;
  }

  /** A reader that holds its first record until it is let go. */
  async function stuckReader(group = 'stuck') {
    const ids: string[] = [];
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const subscription = await bus.subscribe({
      group,
      topics: ['topic'],
      from: 'committed',
      handler: async ({ id }) => {
        await held;
        ids.push(id);
      },
    });
    return { ids, release, subscription };
  }

  afterEach(() => bus.close());

  describe('a soft topic', () => {
    it('keeps its newest records; a slow reader skips to them, and that is counted', async () => {
      await open({ isDurable: () => false, softRecords: 10 });
      const { ids, release } = await stuckReader();
      await bus.publish(toRecords(['m0']));
      await settled();
      await bus.publish(toRecords(numbered(1, 100)));
      release();
      await settled();
      expect(ids).toEqual(['m0', ...numbered(90, 100)]);
      expect(metrics.counts.get('bus_skipped_records_total')).toBe(89);
    });

    it('never makes a publisher wait', async () => {
      await open({ isDurable: () => false, softRecords: 10, hardBacklogRecords: 10 });
      await stuckReader().then(({ release }) => {
        void bus.publish(toRecords(numbered(0, 1_000)));
        return bus.publish(toRecords(['last'])).finally(release);
      });
    });
  });

  describe('a hard topic', () => {
    it('makes publishers wait for a slow reader, in turn, and loses nothing', async () => {
      await open({ hardBacklogRecords: 10 });
      const { ids, release } = await stuckReader();
      const events: string[] = [];
      const publish = (name: string, from: number, to: number): Promise<unknown> =>
        bus.publish(toRecords(numbered(from, to))).then(() => events.push(name));
      const all = [publish('a', 0, 8), publish('b', 8, 25), publish('c', 25, 26)];
      await settled();
      expect(events).toEqual(['a']);
      release();
      await Promise.all(all);
      expect(events).toHaveLength(3);
      await settled();
      expect(ids).toEqual(numbered(0, 26));
    });

    it('refuses a publish that waits too long, and goes on with those behind it', async () => {
      await open({ hardBacklogRecords: 2, publishTimeoutMs: 100 });
      const { ids, release } = await stuckReader();
      await bus.publish(toRecords(['m0', 'm1']));
      const late = bus.publish(toRecords(['late']));
      const refused = expect(late).rejects.toThrow(BusOverflowError);
      await clock.advance(60);
      const patient = bus.publish(toRecords(['patient']));
      await clock.advance(60);
      await refused;
      release();
      await patient;
      await settled();
      expect(ids).toEqual(['m0', 'm1', 'patient']);
    });

    it('stops waiting for a reader that has left', async () => {
      await open({ hardBacklogRecords: 1 });
      const { release, subscription } = await stuckReader();
      await bus.publish(toRecords(['m0']));
      const waiting = bus.publish(toRecords(['m1']));
      release();
      await subscription.close();
      await waiting;
      expect(await collect('other')).toEqual(['m0', 'm1']);
    });

    it('drops what everybody has handled, by count', async () => {
      await open({ hardRecords: 10 });
      await collect('group', 'committed');
      for (const id of numbered(0, 50)) {
        await bus.publish(toRecords([id]));
        await collect('group', 'committed');
      }
      expect(await collect('newcomer')).toEqual(numbered(40, 50));
    });

    it('keeps what an absent group has still to handle, for the retention of the topic', async () => {
      await open({ hardRecords: 10 });
      await bus.publish(toRecords(['m0']));
      await collect('absent', 'committed');
      await bus.publish(toRecords(numbered(1, 100)));
      expect(await collect('newcomer')).toEqual(numbered(1, 100));
      await clock.advance(2 * HOUR_MS);
      await bus.publish(toRecords(['m100']));
      expect(await collect('absent', 'committed')).toEqual(['m100']);
      expect(metrics.counts.get('bus_skipped_records_total')).toBe(99);
    });

    it('drops nothing that a present reader has still to handle, whatever the clock says', async () => {
      await open({ hardRecords: 1 });
      const { ids, release } = await stuckReader();
      await bus.publish(toRecords(numbered(0, 20)));
      clock.jump(100 * HOUR_MS);
      await bus.publish(toRecords(['m20']));
      clock.jump(-100 * HOUR_MS);
      release();
      await settled();
      expect(ids).toEqual(numbered(0, 21));
    });
  });

  describe('a compacted topic', () => {
    it('keeps one record per key and little more', async () => {
      await open({}, spec({ compacted: true }));
      for (let version = 0; version < 300; version += 1)
        for (const key of ['a', 'b', 'c']) await bus.publish(toRecords([`${key}${version}`], key));
      for (let i = 0; i < 9_000; i += 1) await bus.publish(toRecords([`d${i}`], 'd'));
      const ids = await collect('newcomer');
      expect(ids.length).toBeLessThan(2_100);
      for (const newest of ['a299', 'b299', 'c299', 'd8999']) expect(ids).toContain(newest);
    });

    it('forgets a deleted key when its tombstone is old and every reader has seen it', async () => {
      await open({ tombstoneMs: HOUR_MS }, spec({ compacted: true }));
      await bus.publish(toRecords(['value'], 'gone'));
      await bus.publish([{ topic: 'topic', key: 'gone', id: 'tombstone', value: null }]);
      const churn = async (): Promise<void> => {
        for (let i = 0; i < 1_100; i += 1) await bus.publish(toRecords([`c${i}`], 'churn'));
      };
      await churn();
      expect(await collect('early')).toContain('tombstone');
      await clock.advance(2 * HOUR_MS);
      const { release } = await stuckReader();
      await churn();
      expect(await collect('with a slow reader')).toContain('tombstone');
      release();
      await settled();
      await settled();
      await churn();
      expect(await collect('late')).not.toContain('tombstone');
    });

    it('never makes a publisher wait: its readers skip to the newest of each key', async () => {
      await open({ hardBacklogRecords: 10 }, spec({ compacted: true }));
      const { ids, release } = await stuckReader();
      for (let i = 0; i < 5_000; i += 1) await bus.publish(toRecords([`m${i}`]));
      release();
      for (let i = 0; i < 100; i += 1) await settled();
      expect(ids[0]).toBe('m0');
      expect(ids.at(-1)).toBe('m4999');
      expect(ids.length).toBeLessThan(2_100);
      expect(metrics.counts.get('bus_skipped_records_total')).toBeUndefined();
    });
  });

  it('waits longer with every failure of a record, by its clock', async () => {
    await open({ redelivery: { firstMs: 100, lastMs: 300 } });
    const startedAt = clock.monotonic();
    const attempts: number[] = [];
    await bus.subscribe({
      group: 'group',
      topics: ['topic'],
      from: 'committed',
      handler: async () => {
        attempts.push(clock.monotonic() - startedAt);
        throw new Error('always');
      },
    });
    await bus.publish(toRecords(['m0']));
    await clock.advance(1_050);
    expect(attempts).toEqual([0, 100, 300, 600, 900]);
    expect(metrics.counts.get('bus_redeliveries_total')).toBe(5);
  });

  it('does not try a failing record earlier because others arrive behind it', async () => {
    await open({ redelivery: { firstMs: 100, lastMs: 100 } });
    let attempts = 0;
    await bus.subscribe({
      group: 'group',
      topics: ['topic'],
      from: 'committed',
      handler: async () => {
        attempts += 1;
        throw new Error('always');
      },
    });
    for (const id of numbered(0, 5)) {
      await bus.publish(toRecords([id]));
      await settled();
    }
    expect(attempts).toBe(1);
    await clock.advance(100);
    expect(attempts).toBe(2);
  });

  it('hands nothing over before the newest assignment was taken, although an older one was', async () => {
    await open({}, spec({ partitions: 2 }));
    const gates: (() => void)[] = [];
    const handled: string[] = [];
    const subscribe = (onAssignment: () => Promise<void>): Promise<unknown> =>
      bus.subscribe({
        group: 'group',
        topics: ['topic'],
        from: 'committed',
        handler: async ({ id }) => void handled.push(id),
        onAssignment,
      });
    await subscribe(() => new Promise((resolve) => gates.push(resolve)));
    for (let i = 0; i < 10; i += 1) await bus.publish(toRecords([`m${i}`], `key-${i}`));
    const other = subscribe(() => new Promise(() => undefined));
    await settled();
    expect(gates).toHaveLength(2);
    gates[0]!();
    await settled();
    expect(handled).toEqual([]);
    gates[1]!();
    await settled();
    expect(handled.length).toBeGreaterThan(0);
    await other;
  });

  it('lets I/O have its turn while records beget records', async () => {
    await open({});
    let handled = 0;
    let stop = false;
    await bus.subscribe({
      group: 'group',
      topics: ['topic'],
      from: 'committed',
      handler: async ({ id }: BusRecord) => {
        handled += 1;
        if (!stop) void bus.publish(toRecords([`${id}'`.slice(-20)]));
      },
    });
    await bus.publish(toRecords(['m0']));
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop = true;
    expect(handled).toBeGreaterThan(64);
  });
});
