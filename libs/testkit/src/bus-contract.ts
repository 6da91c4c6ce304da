import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Bus, BusRecord, OutgoingRecord, SubscribeOptions, Subscription } from '@arbytron/runtime';
import { eventually } from './eventually.js';

export interface BusUnderTest {
  readonly bus: Bus;
  readonly dispose: () => Promise<void>;
  /** Keeps the topics and groups of one test apart from those of all others on a server. */
  readonly uniquePrefix: string;
}

/** One test of a case of its own: a bus may take seconds to move partitions between members. */
const TEST_TIMEOUT_MS = 60_000;

/** What a subscriber saw, in the order it saw it. */
class Seen {
  readonly records: BusRecord[] = [];
  readonly assignments: ReadonlyMap<string, readonly number[]>[] = [];

  ids(partition?: number): string[] {
    return this.records
      .filter((record) => partition === undefined || record.partition === partition)
      .map((record) => record.id);
  }

  /** First sight of each id: redelivery is allowed, losing or changing order is not. */
  firstIds(partition?: number): string[] {
    return [...new Set(this.ids(partition))];
  }

  get held(): number {
    return [...(this.assignments.at(-1)?.values() ?? [])].flat().length;
  }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: Uint8Array | null): string | null =>
  value === null ? null : new TextDecoder().decode(value);

/**
 * What every Bus adapter must do. Run it against each of them: they differ in speed and in what they survive, never
 * in this.
 */
export function describeBusContract(name: string, makeBus: () => Promise<BusUnderTest>): void {
  describe(`${name} keeps the Bus contract`, () => {
    let bus: Bus;
    let dispose: () => Promise<void>;
    let prefix: string;

    beforeEach(async () => {
      ({ bus, dispose, uniquePrefix: prefix } = await makeBus());
    }, TEST_TIMEOUT_MS);

    afterEach(async () => {
      await bus.close();
      await dispose();
    }, TEST_TIMEOUT_MS);

    const test = (title: string, body: () => Promise<void>): void => it(title, body, TEST_TIMEOUT_MS);

    async function makeTopic(
      options: { partitions?: number; compacted?: boolean; suffix?: string } = {},
    ): Promise<string> {
      const topic = `${prefix}-topic${options.suffix ?? ''}`;
      await bus.ensureTopics([
        {
          name: topic,
          partitions: options.partitions ?? 1,
          compacted: options.compacted ?? false,
          retentionMs: 3_600_000,
        },
      ]);
      return topic;
    }

    async function subscribe(
      topic: string,
      options: Partial<SubscribeOptions> & { seen?: Seen } = {},
    ): Promise<{ subscription: Subscription; seen: Seen }> {
      const { seen = new Seen(), handler, onAssignment, ...rest } = options;
      const subscription = await bus.subscribe({
        group: `${prefix}-group`,
        topics: [topic],
        from: 'committed',
        ...rest,
        onAssignment: async (assigned) => {
          seen.assignments.push(assigned);
          await onAssignment?.(assigned);
        },
        handler: async (record) => {
          await handler?.(record);
          seen.records.push(record);
        },
      });
      return { subscription, seen };
    }

    const record = (topic: string, id: string, key = 'key', value: string | null = id): OutgoingRecord => ({
      topic,
      key,
      id,
      value: value === null ? null : bytes(value),
    });

    const publish = (topic: string, ids: readonly string[], key = 'key'): Promise<void> =>
      bus.publish(ids.map((id) => record(topic, id, key)));

    /** Keys, one for each partition. */
    function keysByPartition(topic: string, partitions: number): string[] {
      const keys: string[] = [];
      for (let i = 0; keys.filter(Boolean).length < partitions; i += 1) {
        const key = `key-${i}`;
        keys[bus.partitionOf(topic, key)] ??= key;
      }
      return keys;
    }

    const numbered = (from: number, to: number): string[] =>
      Array.from({ length: to - from }, (_, i) => `m${from + i}`);

    describe('topics and partitions', () => {
      test('sends a key where Kafka would', async () => {
        const topic = await makeTopic({ partitions: 12 });
        // Kafka's murmur2: 'foobar' → −790332482, 'abc' → 479470107, '21' → −973932308.
        expect(bus.partitionOf(topic, 'foobar')).toBe((-790332482 & 0x7fffffff) % 12);
        expect(bus.partitionOf(topic, 'abc')).toBe((479470107 & 0x7fffffff) % 12);
        expect(bus.partitionOf(topic, '21')).toBe((-973932308 & 0x7fffffff) % 12);
      });

      test('puts a record into the partition of its key', async () => {
        const topic = await makeTopic({ partitions: 4 });
        const { seen } = await subscribe(topic);
        const keys = Array.from({ length: 20 }, (_, i) => `event-${i}`);
        await bus.publish(keys.map((key) => record(topic, `id-${key}`, key)));
        await eventually('all keys arrive', () => seen.records.length >= keys.length);
        for (const { key, partition } of seen.records) expect(partition).toBe(bus.partitionOf(topic, key));
        expect(new Set(seen.records.map((each) => each.key))).toEqual(new Set(keys));
      });

      test('leaves a topic alone that exists', async () => {
        const topic = await makeTopic({ partitions: 2 });
        await publish(topic, ['before']);
        await makeTopic({ partitions: 2 });
        const { seen } = await subscribe(topic);
        await eventually('the record is still there', () => seen.records.length === 1);
        expect(bus.partitionOf(topic, 'key')).toBe(seen.records[0]!.partition);
      });

      test('refuses a topic it does not know', async () => {
        await expect(bus.publish([record(`${prefix}-unknown`, 'id')])).rejects.toThrow(/unknown/);
        await expect(subscribe(`${prefix}-unknown`)).rejects.toThrow(/unknown/);
      });

      test('refuses a record that no adapter could carry, and publishes nothing of the call', async () => {
        const topic = await makeTopic();
        const { seen } = await subscribe(topic);
        const large = { topic, key: 'key', id: 'large', value: new Uint8Array(1_000_001) };
        await expect(bus.publish([record(topic, 'small'), large])).rejects.toThrow(/too large/);
        await publish(topic, ['next']);
        await eventually('the next record arrives', () => seen.records.length > 0);
        expect(seen.ids()).toEqual(['next']);
      });
    });

    describe('records', () => {
      test('keeps key, id, value, headers and the time of sending', async () => {
        const topic = await makeTopic();
        const { seen } = await subscribe(topic);
        const value = Uint8Array.from({ length: 256 }, (_, i) => i);
        await bus.publish([
          { topic, key: 'Schlüssel – 鍵', id: 'id-1', value, headers: { trace: '00-ab-cd-01', empty: '' } },
          { topic, key: '', id: 'id-2', value: new Uint8Array() },
        ]);
        await eventually('both arrive', () => seen.records.length === 2);
        const [first, second] = seen.records as [BusRecord, BusRecord];
        expect(first).toMatchObject({ topic, partition: 0, key: 'Schlüssel – 鍵', id: 'id-1' });
        expect(first.headers).toMatchObject({ trace: '00-ab-cd-01', empty: '' });
        expect([...first.value!]).toEqual([...value]);
        expect(first.timestamp).toBeGreaterThan(0);
        expect(second).toMatchObject({ key: '', id: 'id-2' });
        expect(second.value).toHaveLength(0);
        expect(second.headers).not.toHaveProperty('trace');
        expect(second.offset).not.toBe(first.offset);
      });

      test('hands over bytes of its own: neither producer nor consumer can change what lies in the topic', async () => {
        const topic = await makeTopic();
        const buffer = bytes('original');
        const sent = bus.publish([{ topic, key: 'key', id: 'id', value: buffer }]);
        await sent;
        buffer.fill(0);
        const values: (string | null)[] = [];
        for (const group of ['scribbler', 'reader'])
          await subscribe(topic, {
            group: `${prefix}-${group}`,
            handler: async (each) => {
              values.push(text(each.value));
              each.value?.fill(0);
            },
          });
        await eventually('both groups have read', () => values.length === 2);
        expect(values).toEqual(['original', 'original']);
      });

      test('carries many records of one publish, in order', async () => {
        const topic = await makeTopic({ partitions: 3 });
        const keys = keysByPartition(topic, 3);
        const ids = numbered(0, 6_000);
        const { seen } = await subscribe(topic);
        await bus.publish(
          ids.map((id, i) => ({ ...record(topic, id, keys[i % 3]), value: new Uint8Array(300) })),
        );
        await eventually('all arrive', () => seen.records.length >= ids.length);
        for (let partition = 0; partition < 3; partition += 1)
          expect(seen.firstIds(partition)).toEqual(ids.filter((_, i) => i % 3 === partition));
      });

      test('carries more bytes at once than one request of a broker may hold', async () => {
        const topic = await makeTopic();
        const ids = numbered(0, 12);
        const { seen } = await subscribe(topic);
        await bus.publish(ids.map((id) => ({ topic, key: 'key', id, value: new Uint8Array(400_000) })));
        await eventually('all arrive', () => seen.records.length >= ids.length);
        expect(seen.firstIds()).toEqual(ids);
      });

      test('keeps the order of publishes that do not wait for each other', async () => {
        const topic = await makeTopic();
        const { seen } = await subscribe(topic);
        const ids = numbered(0, 300);
        const sent: Promise<void>[] = [];
        for (const id of ids) {
          sent.push(publish(topic, [id]));
          if (sent.length % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
        }
        await Promise.all(sent);
        await eventually('all arrive', () => seen.records.length >= ids.length);
        expect(seen.firstIds()).toEqual(ids);
      });
    });

    describe('groups', () => {
      test('shows every record to every group', async () => {
        const topic = await makeTopic();
        const first = await subscribe(topic, { group: `${prefix}-a` });
        await publish(topic, ['m0', 'm1']);
        // A group that comes late begins at the beginning.
        const second = await subscribe(topic, { group: `${prefix}-b` });
        await publish(topic, ['m2']);
        for (const { seen } of [first, second]) {
          await eventually('a group sees all', () => seen.records.length >= 3);
          expect(seen.firstIds()).toEqual(['m0', 'm1', 'm2']);
        }
      });

      test('tells a member its partitions before the first record of them', async () => {
        const topic = await makeTopic({ partitions: 3 });
        const events: string[] = [];
        await publish(topic, ['m0']);
        const { seen } = await subscribe(topic, {
          onAssignment: async () => {
            await new Promise((resolve) => setTimeout(resolve, 20));
            events.push('assigned');
          },
          handler: async () => void events.push('record'),
        });
        await eventually('the record arrives', () => events.includes('record'));
        expect(events[0]).toBe('assigned');
        expect(seen.assignments[0]?.get(topic)).toEqual([0, 1, 2]);
      });

      test('announces an assignment again when the member could not take it', async () => {
        const topic = await makeTopic();
        let attempts = 0;
        await publish(topic, ['m0']);
        const { seen } = await subscribe(topic, {
          onAssignment: () => {
            attempts += 1;
            if (attempts < 3) throw new Error('not yet');
          },
        });
        await eventually('the record arrives', () => seen.records.length === 1);
        expect(attempts).toBe(3);
      });

      test('shares the partitions among two members, and the one that stays takes over', async () => {
        const topic = await makeTopic({ partitions: 4 });
        const keys = keysByPartition(topic, 4);
        const first = await subscribe(topic);
        const second = await subscribe(topic);
        await eventually('both hold two', () => first.seen.held === 2 && second.seen.held === 2);
        const all = [first, second].flatMap(({ seen }) => seen.assignments.at(-1)!.get(topic)!);
        expect([...all].sort()).toEqual([0, 1, 2, 3]);
        await bus.publish(keys.map((key, i) => record(topic, `shared-${i}`, key)));
        const count = (): number => first.seen.firstIds().length + second.seen.firstIds().length;
        await eventually('all are handled', () => count() >= 4);
        expect(first.seen.firstIds().length).toBe(2);
        expect(second.seen.firstIds().length).toBe(2);

        await second.subscription.close();
        await bus.publish(keys.map((key, i) => record(topic, `later-${i}`, key)));
        const later = (): string[] => first.seen.firstIds().filter((id) => id.startsWith('later'));
        await eventually('the other takes over', () => later().length === 4);
        expect(first.seen.held).toBe(4);
      });

      test('loses and reorders nothing while members come and go', async () => {
        const topic = await makeTopic({ partitions: 4 });
        const keys = keysByPartition(topic, 4);
        const handled: BusRecord[] = [];
        const handler = async (each: BusRecord): Promise<void> => void handled.push(each);
        const first = await subscribe(topic, { handler });
        const ids = numbered(0, 400);
        let second: { subscription: Subscription } | undefined;
        for (const [i, id] of ids.entries()) {
          await bus.publish([record(topic, id, keys[i % 4])]);
          if (i === 100) second = await subscribe(topic, { handler });
          if (i === 300) await first.subscription.close();
        }
        const distinct = (): number => new Set(handled.map((each) => each.id)).size;
        await eventually('all are handled', () => distinct() === ids.length);
        for (let partition = 0; partition < 4; partition += 1) {
          const inOrder = handled.filter((each) => each.partition === partition).map((each) => each.id);
          expect([...new Set(inOrder)]).toEqual(ids.filter((_, i) => i % 4 === partition));
        }
        await second!.subscription.close();
      });

      test('never has one partition in the hands of two members', async () => {
        const topic = await makeTopic({ partitions: 2 });
        const keys = keysByPartition(topic, 2);
        const inHand = new Map<number, number>();
        let overlaps = 0;
        const handler = async ({ partition }: BusRecord): Promise<void> => {
          inHand.set(partition, (inHand.get(partition) ?? 0) + 1);
          if (inHand.get(partition)! > 1) overlaps += 1;
          await new Promise((resolve) => setTimeout(resolve, 3));
          inHand.set(partition, inHand.get(partition)! - 1);
        };
        const members = [await subscribe(topic, { handler })];
        const ids = numbered(0, 300);
        await bus.publish(ids.map((id, i) => record(topic, id, keys[i % 2])));
        members.push(await subscribe(topic, { handler }));
        const handledIds = (): number => new Set(members.flatMap(({ seen }) => seen.ids())).size;
        await eventually('the new member has work', () => members[1]!.seen.records.length > 5);
        await members[0]!.subscription.close();
        await eventually('all are handled', () => handledIds() === ids.length);
        expect(overlaps).toBe(0);
      });

      test('finishes and notes what is in hand before a partition moves: nothing is handled twice', async () => {
        const topic = await makeTopic({ partitions: 4 });
        const keys = keysByPartition(topic, 4);
        let release!: () => void;
        const held = new Promise<void>((resolve) => (release = resolve));
        const begun: string[] = [];
        const handler = async ({ id }: BusRecord): Promise<void> => {
          begun.push(id);
          await held;
        };
        const first = await subscribe(topic, { handler });
        await bus.publish(
          keys.flatMap((key, i) => [record(topic, `a${i}`, key), record(topic, `b${i}`, key)]),
        );
        await eventually('one of each partition is in hand', () => begun.length === 4);
        const joining = subscribe(topic, { handler });
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(begun).toHaveLength(4);
        release();
        const second = await joining;
        const handled = (): string[] => [...first.seen.ids(), ...second.seen.ids()];
        await eventually('all are handled', () => new Set(handled()).size === 8);
        expect(handled().sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'b3']);
        expect(second.seen.ids().length).toBeGreaterThan(0);
      });

      test('shares two topics with equally many partitions out alike', async () => {
        const topics = [
          await makeTopic({ partitions: 6 }),
          await makeTopic({ partitions: 6, suffix: '-other' }),
        ];
        const members = [await subscribe('', { topics }), await subscribe('', { topics })];
        await eventually('both hold half', () => members.every(({ seen }) => seen.held === 6));
        for (const { seen } of members) {
          const assigned = seen.assignments.at(-1)!;
          expect(assigned.get(topics[0]!)).toEqual(assigned.get(topics[1]!));
        }
      });
    });

    describe('delivery', () => {
      test('hands over one record at a time per partition', async () => {
        const topic = await makeTopic();
        let inHand = 0;
        let most = 0;
        const { seen } = await subscribe(topic, {
          handler: async () => {
            inHand += 1;
            most = Math.max(most, inHand);
            await new Promise((resolve) => setImmediate(resolve));
            inHand -= 1;
          },
        });
        await publish(topic, numbered(0, 30));
        await eventually('all arrive', () => seen.records.length >= 30);
        expect(most).toBe(1);
      });

      test('lets a slow partition delay no other', async () => {
        const topic = await makeTopic({ partitions: 2 });
        const [slow, fast] = keysByPartition(topic, 2) as [string, string];
        let release!: () => void;
        const held = new Promise<void>((resolve) => (release = resolve));
        const { seen } = await subscribe(topic, {
          handler: async ({ key }) => {
            if (key === slow) await held;
          },
        });
        await bus.publish([record(topic, 'slow', slow)]);
        for (const id of numbered(0, 20)) await publish(topic, [id], fast);
        await eventually('the fast ones arrive', () => seen.records.length === 20);
        release();
        await eventually('the slow one too', () => seen.ids().includes('slow'));
      });

      test('hands a failed record over again, and what is behind it waits', async () => {
        const topic = await makeTopic({ partitions: 2 });
        const [failing, other] = keysByPartition(topic, 2) as [string, string];
        const attempts: string[] = [];
        let failures = 2;
        const { seen } = await subscribe(topic, {
          handler: async ({ id, value }) => {
            attempts.push(id);
            if (id !== 'f0' || failures-- === 0) return;
            // What it did to the bytes must not be there the next time.
            value?.fill(0);
            throw new Error('not now');
          },
        });
        await bus.publish([record(topic, 'f0', failing), record(topic, 'f1', failing)]);
        await publish(topic, ['o0'], other);
        await eventually('all are handled', () => seen.records.length >= 3);
        expect(attempts.filter((id) => id.startsWith('f'))).toEqual(['f0', 'f0', 'f0', 'f1']);
        const [first, second] = seen.records.filter((each) => each.key === failing) as [BusRecord, BusRecord];
        expect([first.id, second.id]).toEqual(['f0', 'f1']);
        expect(text(first.value)).toBe('f0');
      });

      test('survives a handler that throws before it returns a promise, and one that throws a TypeError', async () => {
        const topic = await makeTopic();
        let calls = 0;
        const { seen } = await subscribe(topic, {
          handler: ((each: BusRecord) => {
            calls += 1;
            if (calls === 1) throw new TypeError('undefined is not a function');
            if (calls === 2) return Promise.reject(new RangeError('out of range'));
            return Promise.resolve(void each);
          }) as SubscribeOptions['handler'],
        });
        await publish(topic, ['m0', 'm1']);
        await eventually('both are handled', () => seen.records.length >= 2);
        expect(seen.ids()).toEqual(['m0', 'm1']);
      });

      test('a poison record blocks its own partition only, however long', async () => {
        const topic = await makeTopic({ partitions: 2 });
        const [poisoned, healthy] = keysByPartition(topic, 2) as [string, string];
        let attempts = 0;
        const { seen } = await subscribe(topic, {
          handler: async ({ id }) => {
            if (id !== 'poison') return;
            attempts += 1;
            throw new Error('always');
          },
        });
        await bus.publish([record(topic, 'poison', poisoned), record(topic, 'behind', poisoned)]);
        for (let round = 0; round < 4; round += 1) {
          const before = attempts;
          await publish(topic, [`h${round}`], healthy);
          await eventually('the healthy one arrives', () => seen.ids().includes(`h${round}`));
          await eventually('the poison is tried again', () => attempts > before);
        }
        expect(seen.ids()).not.toContain('behind');
      });

      test('holds only so much of a long backlog that a slow handler faces, and loses none of it', async () => {
        const topic = await makeTopic();
        let release!: () => void;
        const held = new Promise<void>((resolve) => (release = resolve));
        const { seen } = await subscribe(topic, { handler: () => held });
        const ids = numbered(0, 12_000);
        for (let at = 0; at < ids.length; at += 1_000) {
          const batch = ids.slice(at, at + 1_000);
          await bus.publish(batch.map((id) => ({ topic, key: 'key', id, value: new Uint8Array(1_000) })));
        }
        release();
        await eventually('all arrive', () => seen.records.length >= ids.length);
        expect(seen.firstIds()).toEqual(ids);
      });
    });

    describe('positions', () => {
      test('moves on only when the handler has resolved: an unhandled record comes again after a restart', async () => {
        const topic = await makeTopic();
        const never = new Error('this member never manages it');
        const first = await subscribe(topic, {
          handler: async ({ id }) => {
            if (id === 'm2') throw never;
          },
        });
        await publish(topic, ['m0', 'm1', 'm2', 'm3']);
        await eventually('two are handled', () => first.seen.records.length === 2);
        await first.subscription.close();
        const second = await subscribe(topic);
        await eventually('the rest is handled', () => second.seen.ids().includes('m3'));
        expect(second.seen.ids()).toEqual(['m2', 'm3']);
      });

      test('goes on after the last handled record when a member comes back', async () => {
        const topic = await makeTopic();
        const first = await subscribe(topic);
        await publish(topic, ['m0', 'm1']);
        await eventually('two are handled', () => first.seen.records.length === 2);
        await first.subscription.close();
        await publish(topic, ['m2', 'm3']);
        const second = await subscribe(topic);
        await eventually('the rest is handled', () => second.seen.ids().includes('m3'));
        expect(second.seen.ids()).toEqual(['m2', 'm3']);
      });

      test('reads from the beginning with every assignment, and commits nothing', async () => {
        const topic = await makeTopic();
        await publish(topic, ['m0', 'm1']);
        for (let round = 0; round < 2; round += 1) {
          const { subscription, seen } = await subscribe(topic, { from: 'beginning' });
          await subscription.caughtUp;
          expect(seen.ids()).toEqual(['m0', 'm1']);
          await subscription.close();
        }
        const { seen } = await subscribe(topic, { from: 'committed' });
        await eventually('the group has no position yet', () => seen.records.length === 2);
      });

      test('reads from the end only what comes after subscribe has resolved, and all of that', async () => {
        const topic = await makeTopic({ partitions: 2 });
        const keys = keysByPartition(topic, 2);
        await bus.publish(keys.map((key, i) => record(topic, `old${i}`, key)));
        const { subscription, seen } = await subscribe(topic, { from: 'end' });
        await bus.publish(keys.map((key, i) => record(topic, `new${i}`, key)));
        await eventually('the new ones arrive', () => seen.records.length === 2);
        expect(seen.ids().sort()).toEqual(['new0', 'new1']);
        await subscription.caughtUp;
        await subscription.close();
        await bus.publish(keys.map((key, i) => record(topic, `missed${i}`, key)));
        const again = await subscribe(topic, { from: 'end' });
        await publish(topic, ['newest']);
        await eventually('the newest arrives', () => again.seen.records.length > 0);
        expect(again.seen.ids()).toEqual(['newest']);
      });

      test('says when everything that lay in the topic is handled', async () => {
        const topic = await makeTopic({ partitions: 3 });
        const keys = keysByPartition(topic, 3);
        await bus.publish(numbered(0, 300).map((id, i) => record(topic, id, keys[i % 3])));
        const { subscription, seen } = await subscribe(topic, { from: 'beginning' });
        await subscription.caughtUp;
        expect(seen.firstIds()).toHaveLength(300);
      });

      test('has caught up with empty partitions, and with a position at the end, at once', async () => {
        const topic = await makeTopic({ partitions: 2 });
        const first = await subscribe(topic);
        await first.subscription.caughtUp;
        await publish(topic, ['m0']);
        await eventually('it is handled', () => first.seen.records.length === 1);
        await first.subscription.close();
        const second = await subscribe(topic);
        await second.subscription.caughtUp;
        expect(second.seen.ids()).toEqual([]);
      });

      test('has not caught up while a record fails', async () => {
        const topic = await makeTopic();
        await publish(topic, ['m0', 'm1']);
        let fail = true;
        let caughtUp = false;
        let attempts = 0;
        const { subscription, seen } = await subscribe(topic, {
          handler: async ({ id }) => {
            attempts += 1;
            if (id === 'm1' && fail) throw new Error('not now');
          },
        });
        void subscription.caughtUp.then(() => (caughtUp = true));
        await eventually('it was tried a few times', () => attempts > 4);
        expect(caughtUp).toBe(false);
        fail = false;
        await subscription.caughtUp;
        expect(seen.ids()).toEqual(['m0', 'm1']);
      });
    });

    describe('compacted topics', () => {
      test('give a reader from the beginning the last value of every key', async () => {
        const topic = await makeTopic({ partitions: 2, compacted: true });
        const keys = Array.from({ length: 20 }, (_, i) => `key-${i}`);
        for (let version = 0; version < 150; version += 1)
          await bus.publish(keys.map((key) => record(topic, `${key}:${version}`, key, `${version}`)));
        await bus.publish([record(topic, 'gone', 'key-3', null)]);
        const read = async (): Promise<Map<string, string | null>> => {
          const table = new Map<string, string | null>();
          const { subscription } = await subscribe(topic, {
            from: 'beginning',
            handler: async ({ key, value }) => {
              if (value === null) table.delete(key);
              else table.set(key, text(value));
            },
          });
          await subscription.caughtUp;
          await subscription.close();
          return table;
        };
        const expected = new Map(keys.filter((key) => key !== 'key-3').map((key) => [key, '149']));
        expect(await read()).toEqual(expected);
        await bus.publish([record(topic, 'back', 'key-3', 'back')]);
        expect(await read()).toEqual(expected.set('key-3', 'back'));
      });

      test('hand a tombstone to those who are there', async () => {
        const topic = await makeTopic({ compacted: true });
        const { seen } = await subscribe(topic, { from: 'beginning' });
        await bus.publish([record(topic, 'set', 'key', 'value'), record(topic, 'deleted', 'key', null)]);
        await eventually('both arrive', () => seen.records.length >= 2);
        expect(seen.records.map((each) => text(each.value))).toEqual(['value', null]);
      });

      test('go on after the snapshot without a gap', async () => {
        const topic = await makeTopic({ compacted: true });
        await publish(topic, numbered(0, 50), 'a');
        const table = new Map<string, string>();
        const { subscription } = await subscribe(topic, {
          from: 'beginning',
          handler: async ({ key, id }) => void table.set(key, id),
        });
        const writing = (async () => {
          for (const id of numbered(50, 150)) await publish(topic, [id], Number(id.slice(1)) % 2 ? 'a' : 'b');
        })();
        await subscription.caughtUp;
        await writing;
        await eventually(
          'the last ones arrive',
          () => table.get('a') === 'm149' && table.get('b') === 'm148',
        );
      });
    });

    describe('closing', () => {
      test('finishes the record in hand, and begins no other', async () => {
        const topic = await makeTopic();
        let release!: () => void;
        const held = new Promise<void>((resolve) => (release = resolve));
        const begun: string[] = [];
        const first = await subscribe(topic, {
          handler: async ({ id }) => {
            begun.push(id);
            await held;
          },
        });
        await publish(topic, ['m0', 'm1']);
        await eventually('the first is in hand', () => begun.length === 1);
        let closed = false;
        const closing = first.subscription.close().then(() => (closed = true));
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(closed).toBe(false);
        release();
        await closing;
        expect(begun).toEqual(['m0']);
        expect(first.seen.ids()).toEqual(['m0']);
        const second = await subscribe(topic);
        await eventually('the rest arrives', () => second.seen.records.length > 0);
        expect(second.seen.ids()).toEqual(['m1']);
      });

      test('takes nothing after it was closed', async () => {
        const topic = await makeTopic();
        const { subscription } = await subscribe(topic);
        await bus.close();
        await subscription.close();
        await bus.close();
        await expect(publish(topic, ['m0'])).rejects.toThrow(/closed/);
        await expect(subscribe(topic)).rejects.toThrow(/closed/);
      });

      test('ends the waiting for a subscription that never catches up', async () => {
        const topic = await makeTopic();
        await publish(topic, ['m0']);
        const { subscription } = await subscribe(topic, {
          handler: () => Promise.reject(new Error('never')),
        });
        await subscription.close();
        await expect(subscription.caughtUp).rejects.toThrow(/closed/);
      });
    });
  });
}
