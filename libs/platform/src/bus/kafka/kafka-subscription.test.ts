import { describe, expect, it } from '@jest/globals';
import { BusUnavailableError, FairScheduler, VirtualClock, type SubscribeOptions } from '@arbytron/runtime';
import type { Admin, ConsumerConfig, ConsumerRunConfig, EachBatchPayload, Kafka } from 'kafkajs';
import { KafkaSubscription, type KafkaTimings } from './kafka-subscription.js';

const TIMINGS: KafkaTimings = {
  sessionTimeoutMs: 10_000,
  heartbeatMs: 500,
  fetchWaitMs: 200,
  commitIntervalMs: 1_000,
  handOverMs: 8_000,
  subscribeTimeoutMs: 60_000,
  silenceMs: 120_000,
};

type Listener = (event: { payload: unknown }) => void;
type Offset = { readonly topic: string; readonly partition: number; readonly offset: string };

/** A kafkajs client that does what the test says: the part of it that a subscription uses. */
class ScriptedKafka {
  readonly listeners = new Map<string, Listener>();
  readonly commits: Offset[][] = [];
  readonly seeks: Offset[] = [];
  readonly paused = new Set<string>();
  runConfig: ConsumerRunConfig | undefined;
  consumerConfig: ConsumerConfig | undefined;
  disconnects = 0;
  low = '0';
  high = '0';
  committed = '-1';
  onConnect: () => Promise<void> = async () => undefined;

  readonly events = {
    GROUP_JOIN: 'join',
    CRASH: 'crash',
    FETCH: 'fetch',
    HEARTBEAT: 'heartbeat',
    REBALANCING: 'rebalancing',
  };

  readonly client = {
    consumer: (config: ConsumerConfig) => {
      this.consumerConfig = config;
      return {
        events: this.events,
        on: (name: string, listener: Listener) => void this.listeners.set(name, listener),
        connect: () => this.onConnect(),
        subscribe: async () => undefined,
        // Resolves whatever happens later, as that of kafkajs does.
        run: async (run: ConsumerRunConfig) => void (this.runConfig = run),
        seek: (offset: Offset) => void this.seeks.push(offset),
        pause: (topics: { topic: string; partitions: number[] }[]) =>
          topics.forEach(({ topic, partitions }) =>
            partitions.forEach((p) => this.paused.add(`${topic}/${p}`)),
          ),
        resume: (topics: { topic: string; partitions: number[] }[]) =>
          topics.forEach(({ topic, partitions }) =>
            partitions.forEach((p) => this.paused.delete(`${topic}/${p}`)),
          ),
        commitOffsets: async (offsets: Offset[]) => void this.commits.push(offsets),
        disconnect: async () => void (this.disconnects += 1),
      };
    },
  } as unknown as Kafka;

  readonly admin = {
    fetchTopicOffsets: async () =>
      [0, 1].map((partition) => ({ partition, low: this.low, high: this.high, offset: this.high })),
    fetchOffsets: async ({ topics }: { topics: string[] }) =>
      topics.map((topic) => ({
        topic,
        partitions: [0, 1].map((partition) => ({ partition, offset: this.committed, metadata: null })),
      })),
  } as unknown as Admin;

  emit(name: string, payload: unknown = {}): void {
    this.listeners.get(name)?.({ payload });
  }

  join(partitions: readonly number[], memberId = 'member-1'): void {
    this.emit('join', { memberId, memberAssignment: partitions.length > 0 ? { t: [...partitions] } : {} });
  }

  /** Hands a batch over; gives the offsets that were resolved. */
  async fetch(partition: number, offsets: readonly number[]): Promise<string[]> {
    const resolved: string[] = [];
    const messages = offsets.map((offset) => ({
      offset: String(offset),
      key: Buffer.from('key'),
      value: Buffer.from(`v${offset}`),
      timestamp: '1',
      headers: { 'arbytron-id': `m${offset}` },
    }));
    await this.runConfig!.eachBatch!({
      batch: { topic: 't', partition, messages, lastOffset: () => String(offsets.at(-1)) },
      resolveOffset: (offset: string) => void resolved.push(offset),
    } as unknown as EachBatchPayload);
    await settled();
    return resolved;
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('KafkaSubscription', () => {
  async function start(
    kafka: ScriptedKafka,
    options: { subscribe?: Partial<SubscribeOptions>; partitions?: readonly number[] | null } = {},
  ) {
    const clock = new VirtualClock();
    const fatal: Error[] = [];
    const handled: string[] = [];
    const subscription = new KafkaSubscription({
      subscribe: {
        group: 'group',
        topics: ['t'],
        from: 'committed',
        handler: async ({ id }) => void handled.push(id),
        ...options.subscribe,
      },
      kafka: kafka.client,
      admin: kafka.admin,
      groupId: 'group',
      memberName: 'test/1',
      isCompacted: () => false,
      ports: {
        clock,
        scheduler: new FairScheduler((resume) => setImmediate(resume)),
        backOff: { firstMs: 10, lastMs: 100 },
        log: undefined,
        metrics: undefined,
      },
      timings: TIMINGS,
      onFatal: (error) => fatal.push(error),
      onClosed: () => undefined,
    });
    const started = subscription.start();
    started.catch(() => undefined);
    await settled();
    const partitions = options.partitions === undefined ? [0] : options.partitions;
    if (partitions) {
      kafka.join(partitions);
      await started;
      await settled();
    }
    return { clock, fatal, handled, subscription, started };
  }

  it('never lets kafkajs commit, and commits what is handled beside its loop', async () => {
    const kafka = new ScriptedKafka();
    const { clock } = await start(kafka);
    expect(kafka.runConfig).toMatchObject({ autoCommit: false, eachBatchAutoResolve: false });
    await kafka.fetch(0, [0, 1, 2]);
    expect(kafka.commits).toEqual([]);
    await clock.advance(TIMINGS.commitIntervalMs);
    expect(kafka.commits).toEqual([[{ topic: 't', partition: 0, offset: '3' }]]);
    await clock.advance(10 * TIMINGS.commitIntervalMs);
    expect(kafka.commits).toHaveLength(1);
  });

  it('commits only what the handler has resolved, and gives kafkajs no error of it', async () => {
    const kafka = new ScriptedKafka();
    const { clock, subscription, fatal } = await start(kafka, {
      subscribe: {
        handler: async ({ id }) => {
          if (id === 'm1') throw new TypeError('undefined is not a function');
        },
      },
    });
    await kafka.fetch(0, [0, 1, 2]);
    await clock.advance(5_000);
    await subscription.close();
    expect(kafka.commits).toEqual([[{ topic: 't', partition: 0, offset: '1' }]]);
    expect(fatal).toEqual([]);
  });

  it('calls a consumer dead that crashed for good while everything looked well, and hands nothing more over', async () => {
    const kafka = new ScriptedKafka();
    const { fatal, handled } = await start(kafka);
    kafka.emit('crash', { error: new TypeError('of kafkajs'), restart: false });
    expect(fatal).toHaveLength(1);
    expect(fatal[0]).toBeInstanceOf(BusUnavailableError);
    await kafka.fetch(0, [0]);
    expect(handled).toEqual([]);
    kafka.emit('crash', { error: new TypeError('of kafkajs'), restart: false });
    expect(fatal).toHaveLength(1);
  });

  it('keeps what it has fetched of partitions that stay its own in a rebalance', async () => {
    const kafka = new ScriptedKafka();
    const { handled } = await start(kafka);
    await kafka.fetch(0, [0, 1]);
    kafka.seeks.length = 0;
    kafka.join([0]);
    await settled();
    // Fetched already, or handled but not committed: none of it is asked for again.
    expect(kafka.seeks).toEqual([{ topic: 't', partition: 0, offset: '2' }]);
    await kafka.fetch(0, [1, 2]);
    expect(handled).toEqual(['m0', 'm1', 'm2']);
  });

  it('begins again with what is committed when the group had given it up: others may have gone on', async () => {
    const kafka = new ScriptedKafka();
    const { fatal } = await start(kafka, {
      subscribe: {
        handler: async ({ id }) => {
          if (id === 'm1') await new Promise(() => undefined);
        },
      },
    });
    await kafka.fetch(0, [0, 1, 2, 3]);
    kafka.emit('crash', { error: new Error('connection'), restart: true });
    expect(fatal).toEqual([]);
    kafka.seeks.length = 0;
    kafka.committed = '3';
    kafka.high = '5';
    kafka.join([0], 'member-2');
    await settled();
    expect(kafka.seeks).toEqual([{ topic: 't', partition: 0, offset: '3' }]);
  });

  it('goes on where it was when nothing is committed anyway', async () => {
    const kafka = new ScriptedKafka();
    const { handled } = await start(kafka, { subscribe: { from: 'end' } });
    await kafka.fetch(0, [0, 1]);
    kafka.high = '9';
    kafka.join([0], 'member-2');
    await settled();
    await kafka.fetch(0, [2]);
    expect(handled).toEqual(['m0', 'm1', 'm2']);
  });

  it('calls a consumer dead that does nothing at all for too long', async () => {
    const kafka = new ScriptedKafka();
    const { clock, fatal } = await start(kafka);
    for (let i = 0; i < 10; i += 1) {
      await clock.advance(TIMINGS.silenceMs / 2);
      kafka.emit('fetch');
    }
    expect(fatal).toEqual([]);
    await clock.advance(2 * TIMINGS.silenceMs);
    expect(fatal).toHaveLength(1);
  });

  it('refuses to subscribe when no broker answers, or no assignment comes', async () => {
    const away = new ScriptedKafka();
    away.onConnect = () => Promise.reject(new Error('ECONNREFUSED'));
    const { started } = await start(away, { partitions: null });
    await expect(started).rejects.toThrow(BusUnavailableError);

    const silent = new ScriptedKafka();
    const waiting = await start(silent, { partitions: null });
    const refused = expect(waiting.started).rejects.toThrow(/no assignment/);
    await waiting.clock.advance(TIMINGS.subscribeTimeoutMs);
    await refused;
    expect(silent.disconnects).toBe(1);
  });

  it('takes no record of a partition before its position is known, and leaves it for the next fetch', async () => {
    const kafka = new ScriptedKafka();
    kafka.committed = '5';
    kafka.high = '9';
    const { handled } = await start(kafka, { partitions: null });
    kafka.join([0]);
    expect(kafka.paused).toContain('t/0');
    expect(await kafka.fetch(0, [5])).toEqual([]);
    await settled();
    expect(kafka.paused).not.toContain('t/0');
    expect(kafka.seeks).toEqual([{ topic: 't', partition: 0, offset: '5' }]);
    expect(await kafka.fetch(0, [4, 5, 6])).toEqual(['6']);
    expect(handled).toEqual(['m5', 'm6']);
  });

  it('finishes and commits what is in hand before it joins again, and gives the rest up', async () => {
    const kafka = new ScriptedKafka();
    let finish!: () => void;
    const inHand = new Promise<void>((resolve) => (finish = resolve));
    const begun: string[] = [];
    await start(kafka, {
      subscribe: {
        handler: async ({ id }) => {
          begun.push(id);
          await inHand;
        },
      },
    });
    await kafka.fetch(0, [0, 1]);
    // What kafkajs does first to join: it looks for the coordinator.
    let looked = false;
    const cluster = {
      findGroupCoordinator: async () => {
        looked = true;
      },
    };
    const [assigner] = kafka.consumerConfig!.partitionAssigners!;
    assigner!({ cluster, groupId: 'group', logger: undefined } as unknown as Parameters<
      NonNullable<typeof assigner>
    >[0]);
    const joining = cluster.findGroupCoordinator();
    await settled();
    expect(looked).toBe(false);
    finish();
    await joining;
    expect(kafka.commits).toEqual([[{ topic: 't', partition: 0, offset: '1' }]]);
    kafka.join([]);
    await settled();
    expect(begun).toEqual(['m0']);
  });

  it('begins no record when its session may have ended, until the coordinator knows it again', async () => {
    const kafka = new ScriptedKafka();
    const { clock, handled } = await start(kafka);
    await kafka.fetch(0, [0]);
    await clock.advance(TIMINGS.sessionTimeoutMs);
    await kafka.fetch(0, [1, 2]);
    expect(handled).toEqual(['m0']);
    kafka.emit('heartbeat');
    await settled();
    expect(handled).toEqual(['m0', 'm1', 'm2']);
  });

  it('stops fetching a partition whose handler is slow, and no other', async () => {
    const kafka = new ScriptedKafka();
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await start(kafka, {
      partitions: [0, 1],
      subscribe: {
        handler: async ({ partition }) => {
          if (partition === 0) await held;
        },
      },
    });
    const offsets = Array.from({ length: 2_000 }, (_, i) => i);
    await kafka.fetch(0, offsets);
    await kafka.fetch(1, offsets.slice(0, 500));
    expect([...kafka.paused]).toEqual(['t/0']);
    release();
    for (let i = 0; i < 50 && kafka.paused.size > 0; i += 1) await settled();
    expect([...kafka.paused]).toEqual([]);
  });
});
