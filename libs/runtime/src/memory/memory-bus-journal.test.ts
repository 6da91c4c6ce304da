import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TopicSpec } from '../ports.js';
import { JournalCorruptError } from '../bus/bus-error.js';
import { MemoryBus, type MemoryBusOptions } from './memory-bus.js';
import { VirtualClock } from './virtual-clock.js';

const HOUR_MS = 3_600_000;
const value = new Uint8Array(100);

describe('the journal of a MemoryBus', () => {
  let root: string;
  let journalDir: string;
  let clock: VirtualClock;
  let copies = 0;
  let open: MemoryBus[] = [];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'arbytron-journal-'));
    journalDir = join(root, 'journal');
    clock = new VirtualClock(1_000_000_000);
    open = [];
  });
  afterEach(async () => {
    await Promise.all(open.map((bus) => bus.close()));
    await rm(root, { recursive: true });
  });

  async function start(topic: Partial<TopicSpec> = {}, options: Partial<MemoryBusOptions> = {}) {
    const bus = new MemoryBus({
      clock,
      yieldToIo: (resume) => void setImmediate(resume),
      journalDir,
      segmentBytes: 4_000,
      ...options,
    });
    open.push(bus);
    await bus.ensureTopics([
      { name: 'topic', partitions: 2, compacted: false, retentionMs: HOUR_MS, ...topic },
    ]);
    return bus;
  }

  /** What a killed process leaves behind: the files as they are at this moment, without anything being closed. */
  async function kill(): Promise<void> {
    const copy = join(root, `copy-${(copies += 1)}`);
    await cp(journalDir, copy, { recursive: true });
    journalDir = copy;
  }

  const publish = (bus: MemoryBus, ids: readonly string[], key?: string): Promise<void> =>
    bus.publish(ids.map((id) => ({ topic: 'topic', key: key ?? id, id, value })));

  async function read(bus: MemoryBus, group: string, from: 'committed' | 'beginning', stopAt?: string) {
    const seen: { id: string; offset: string; partition: number; value: Uint8Array | null }[] = [];
    let stop!: () => void;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const subscription = await bus.subscribe({
      group,
      topics: ['topic'],
      from,
      handler: async (record) => {
        if (record.id === stopAt) {
          stop();
          throw new Error('not this one');
        }
        seen.push(record);
      },
    });
    await (stopAt === undefined ? subscription.caughtUp : stopped);
    await new Promise((resolve) => setImmediate(resolve));
    return { seen, ids: seen.map((each) => each.id), subscription };
  }

  const segments = async (): Promise<string[]> =>
    (await readdir(join(journalDir, 'topic'))).map((file) => join(journalDir, 'topic', file)).sort();

  const numbered = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, i) => `m${from + i}`);

  it('gives a killed process back its records, offsets and positions', async () => {
    const bus = await start();
    await publish(bus, numbered(0, 100), 'key');
    const before = await read(bus, 'group', 'committed', 'm60');
    expect(before.ids).toEqual(numbered(0, 60));
    await bus.publish([
      { topic: 'topic', key: 'key', id: 'last', value: null, headers: { trace: 'abc', ключ: 'значение' } },
    ]);
    await kill();

    const again = await start();
    const { ids, seen } = await read(again, 'group', 'committed');
    expect(ids).toEqual([...numbered(60, 100), 'last']);
    expect(seen.at(-1)).toMatchObject({ value: null, headers: { trace: 'abc', ключ: 'значение' } });
    expect(seen[0]!.offset).toBe('60');
    await publish(again, ['next'], 'key');
    const all = await read(again, 'other', 'beginning');
    expect(all.seen.map((each) => each.offset)).toEqual(Array.from({ length: 102 }, (_, i) => String(i)));
  });

  it('drops a torn tail, wherever the kill came, and goes on behind what is whole', async () => {
    const bus = await start({}, { segmentBytes: 1_000_000 });
    await publish(bus, numbered(0, 5), 'key');
    await kill();
    const whole = journalDir;
    const [file] = await segments();
    const { size } = await stat(file!);
    for (const cut of [1, 7, 8, 9, 60, 140]) {
      journalDir = whole;
      await kill();
      await truncate((await segments())[0]!, size - cut);
      const again = await start({}, { segmentBytes: 1_000_000 });
      await publish(again, ['next'], 'key');
      await kill();
      const { ids } = await read(await start({}, { segmentBytes: 1_000_000 }), 'g', 'beginning');
      expect(ids).toEqual([...numbered(0, 4), 'next']);
    }
  });

  it('drops zeros that a power failure left at the end', async () => {
    await publish(await start(), numbered(0, 3), 'key');
    await kill();
    await appendFile((await segments()).at(-1)!, Buffer.alloc(4_096));
    expect((await read(await start(), 'g', 'beginning')).ids).toEqual(numbered(0, 3));
  });

  it('refuses a file that is damaged with whole records behind the damage', async () => {
    await publish(await start({}, { segmentBytes: 1_000_000 }), numbered(0, 20), 'key');
    await kill();
    const [file] = await segments();
    const bytes = await readFile(file!);
    bytes[bytes.length >> 1]! ^= 0xff;
    await writeFile(file!, bytes);
    await expect(start()).rejects.toThrow(JournalCorruptError);
  });

  it('refuses a torn segment that is not the last', async () => {
    await publish(await start(), numbered(0, 20), 'key');
    for (let i = 0; i < 3; i += 1) await publish(open[0]!, numbered(20 * i, 20 * i + 20), 'key');
    await kill();
    const [first, second] = await segments();
    expect(second).toBeDefined();
    await truncate(first!, (await stat(first!)).size - 3);
    await expect(start()).rejects.toThrow(JournalCorruptError);
  });

  it('compacts a compacted topic when it is opened', async () => {
    const bus = await start({ compacted: true });
    for (let version = 0; version < 100; version += 1)
      for (const key of ['a', 'b']) await publish(bus, [`${key}${version}`], key);
    await bus.publish([{ topic: 'topic', key: 'b', id: 'gone', value: null }]);
    const total = async (): Promise<number> =>
      (await Promise.all((await segments()).map((file) => stat(file)))).reduce(
        (sum, { size }) => sum + size,
        0,
      );
    await kill();
    const before = await total();
    const again = await start({ compacted: true });
    expect((await read(again, 'g', 'beginning')).ids.sort()).toEqual(['a99', 'gone']);
    expect(await total()).toBeLessThan(before / 20);
  });

  it('never gives an offset away twice, even when no record is left', async () => {
    const bus = await start({ compacted: true, partitions: 1 }, { tombstoneMs: 10 });
    await publish(bus, ['value'], 'key');
    await bus.publish([{ topic: 'topic', key: 'key', id: 'gone', value: null }]);
    await read(bus, 'group', 'committed');
    await clock.advance(HOUR_MS);
    await kill();
    const options = [{ compacted: true, partitions: 1 }, { tombstoneMs: 10 }] as const;
    expect((await read(await start(...options), 'all', 'beginning')).ids).toEqual([]);
    await kill();
    const again = await start(...options);
    await publish(again, ['next'], 'key');
    const { seen } = await read(again, 'group', 'committed');
    expect(seen).toMatchObject([{ id: 'next', offset: '2' }]);
  });

  it('survives a kill between the writing of the compacted segment and the removal of the old ones', async () => {
    const topic = { compacted: true, partitions: 1 };
    const bus = await start(topic);
    for (let version = 0; version < 100; version += 1) await publish(bus, [`a${version}`], 'a');
    await kill();
    const old = journalDir;
    await kill();
    await start(topic);
    await kill();
    const compacted = await segments();
    // The old segments are still there, and so is a half-written one.
    await cp(old, journalDir, { recursive: true });
    await writeFile(join(journalDir, 'topic', '000000000099.log.tmp'), 'half');
    expect((await segments()).length).toBeGreaterThan(compacted.length + 1);
    const again = await start(topic);
    const { seen } = await read(again, 'g', 'beginning');
    expect(seen).toMatchObject([{ id: 'a99', offset: '99' }]);
  });

  it('removes segments beyond the retention of the topic, and keeps the rest', async () => {
    const bus = await start({}, { hardRecords: 1_000_000 });
    for (const id of numbered(0, 100)) await publish(bus, [id], 'key');
    await clock.advance(0.9 * HOUR_MS);
    await publish(bus, numbered(100, 110), 'key');
    await kill();
    await clock.advance(0.2 * HOUR_MS);
    const before = (await segments()).length;
    const again = await start({}, { hardRecords: 1_000_000 });
    expect((await segments()).length).toBeLessThan(before);
    const { ids } = await read(again, 'g', 'beginning');
    expect(ids).toEqual(numbered(100, 110));
  });

  it('removes segments while it runs, when everybody has handled them', async () => {
    const bus = await start({}, { hardRecords: 10 });
    for (let round = 0; round < 30; round += 1) {
      await publish(bus, numbered(round * 20, round * 20 + 20), 'key');
      const { subscription } = await read(bus, 'group', 'committed');
      await subscription.close();
    }
    expect((await segments()).length).toBeLessThan(5);
  });

  it('keeps the number of partitions that a topic has', async () => {
    const bus = await start({ partitions: 2 });
    const partition = bus.partitionOf('topic', 'some-key');
    await publish(bus, ['m0'], 'some-key');
    await kill();
    const again = await start({ partitions: 7 });
    expect(again.partitionOf('topic', 'some-key')).toBe(partition);
  });

  it('does not skip records when a position outlived the records before it', async () => {
    const topic = { partitions: 1 };
    const bus = await start(topic, { segmentBytes: 1_000_000 });
    await publish(bus, numbered(0, 10), 'key');
    await read(bus, 'group', 'committed');
    await kill();
    // A power failure took the last records, but not the positions.
    const [file] = await segments();
    await truncate(file!, (await stat(file!)).size - 300);
    const again = await start(topic, { segmentBytes: 1_000_000 });
    await publish(again, ['new'], 'key');
    const { ids } = await read(again, 'group', 'committed');
    expect(ids).toEqual(['new']);
  });

  it('drops the torn tail of the positions too', async () => {
    const bus = await start();
    await publish(bus, numbered(0, 10), 'key');
    await read(bus, 'group', 'committed');
    await kill();
    await truncate(join(journalDir, 'offsets.log'), (await stat(join(journalDir, 'offsets.log'))).size - 2);
    const { ids } = await read(await start(), 'group', 'committed');
    expect(ids.length).toBeGreaterThan(0);
    expect(numbered(0, 10)).toEqual(expect.arrayContaining(ids));
  });

  it('does not journal a soft topic', async () => {
    const bus = await start({}, { isDurable: () => false });
    await publish(bus, ['m0'], 'key');
    await kill();
    expect(await readdir(journalDir)).toEqual(['offsets.log']);
  });
});
