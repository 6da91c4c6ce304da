import { afterEach, describe, expect, it } from '@jest/globals';
import { DEAD_LETTERS, TOPICS } from '@arbytron/contracts';
import { InvariantError, type Fill } from '@arbytron/domain';
import { MemoryBus } from './memory/memory-bus.js';
import { MemoryStore, type StoreFault, type StoreOperation } from './memory/memory-store.js';
import type { BusRecord, Log, Metrics } from './ports.js';
import type { Core, MessageInput, Output, Service, TimerInput } from './service.js';
import { ServiceRunner, TOPIC_SPECS } from './service-runner.js';
import { SystemClock } from './system-clock.js';
import { SETTLEMENTS } from './tables.js';

type Input = MessageInput<'fills'> | TimerInput | { readonly kind: 'answer'; readonly id: string };
type Effect = { readonly kind: 'ask'; readonly id: string };

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, child: () => silent };

const fill = (id: number, eventKey = 'event'): Fill => ({
  venue: 'v',
  tradeId: `t${id}`,
  clientOrderId: 'c',
  venueOrderId: 'o',
  opportunityId: 'p',
  eventKey,
  marketId: 'm',
  outcome: 'Yes',
  side: 'buy',
  price: 5_000,
  quantity: 100,
  fee: 0,
  liquidity: 'taker',
  venueTime: 1,
  receivedAt: 1,
});

const record = (message: Fill) => ({
  topic: 'fills',
  key: message.eventKey,
  id: TOPICS.fills.idOf(message),
  value: TOPICS.fills.encode(message),
});

/** Writes a settlement row and emits a settlement for every fill; the row tells how often the step took effect. */
class CountingCore implements Core<Input, Effect> {
  readonly seen: string[] = [];
  breakOn: string | null = null;

  step(input: Input): Output<Effect>[] {
    if (input.kind === 'timer') {
      this.seen.push(`timer ${input.name}`);
      return [];
    }
    if (input.kind === 'answer') {
      this.seen.push(`answer ${input.id}`);
      return [];
    }
    const id = input.message.tradeId;
    if (id === this.breakOn) throw new InvariantError('broken');
    this.seen.push(id);
    const settlement = {
      settlementId: id,
      venue: 'v',
      marketId: 'm',
      outcome: 'Yes',
      payoff: 0,
      fee: 0,
      settledAt: 1,
    };
    return [
      {
        kind: 'write',
        write: { kind: 'insert', table: SETTLEMENTS.table, row: SETTLEMENTS.encode(settlement) },
      },
      { kind: 'emit', topic: 'settlements', message: settlement },
      { kind: 'effect', effect: { kind: 'ask', id } },
    ];
  }
}

async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 1_000; i += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('the condition never came true');
}

describe('ServiceRunner', () => {
  const clock = new SystemClock();
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });

  function setUp(fault: (operation: StoreOperation) => StoreFault = () => 'none') {
    const bus = new MemoryBus({
      clock,
      yieldToIo: (resume) => setImmediate(resume),
      redelivery: { firstMs: 1, lastMs: 5 },
    });
    stops.push(() => bus.close());
    const counts: Record<string, number> = {};
    const metrics: Metrics = {
      count: (name, _labels, by = 1) => {
        counts[name] = (counts[name] ?? 0) + by;
      },
      gauge: () => {},
      observe: () => {},
    };
    return { bus, store: new MemoryStore({ fault }), metrics, counts };
  }

  async function run(ports: ReturnType<typeof setUp>, perform?: Service<Input, Effect>['perform']) {
    const core = new CountingCore();
    const fatal: unknown[] = [];
    const service: Service<Input, Effect> = {
      name: 'counting',
      inputs: [{ topic: 'fills', mode: 'work' }],
      core,
      perform: perform ?? ((effect, feed) => feed({ kind: 'answer', id: effect.id }, 'event')),
    };
    const runner = new ServiceRunner(
      service,
      { ...ports, clock, log: silent },
      { instance: 'i', onFatal: (e) => fatal.push(e) },
    );
    await runner.start();
    stops.push(() => runner.stop());
    return { core, runner, fatal };
  }

  const settlements = async (store: MemoryStore): Promise<string[]> =>
    (await store.select(SETTLEMENTS.table)).map((row) => row['settlement_id'] as string);

  it('steps, commits, performs and publishes, in this order', async () => {
    const ports = setUp();
    const published: string[] = [];
    await ports.bus.ensureTopics(TOPIC_SPECS);
    await ports.bus.subscribe({
      group: 'reader',
      topics: ['settlements'],
      from: 'beginning',
      handler: async (r) => {
        published.push(r.id);
      },
    });
    const rowsAtEffect: number[] = [];
    const { core } = await run(ports, async (effect, feed) => {
      rowsAtEffect.push((await settlements(ports.store)).length);
      await feed({ kind: 'answer', id: effect.id }, 'event');
    });
    await ports.bus.publish([record(fill(1)), record(fill(2))]);
    await eventually(() => published.length === 2 && core.seen.length === 4);
    expect(core.seen.filter((s) => !s.startsWith('answer'))).toEqual(['t1', 't2']);
    expect(rowsAtEffect[0]).toBeGreaterThanOrEqual(1);
    expect(published).toEqual(['v:t1', 'v:t2']);
  });

  it('takes a message once, however often it is sent, also after a restart', async () => {
    const ports = setUp();
    const first = await run(ports);
    await ports.bus.publish([record(fill(1)), record(fill(1)), record(fill(2))]);
    await eventually(async () => (await settlements(ports.store)).length === 2);
    expect(first.core.seen.filter((s) => s === 't1')).toHaveLength(1);
    await first.runner.stop();
    const second = await run(ports);
    await ports.bus.publish([record(fill(1)), record(fill(3))]);
    await eventually(() => second.core.seen.includes('t3'));
    expect(second.core.seen).not.toContain('t1');
    expect(ports.counts['duplicates_total']).toBe(2);
  });

  it('puts a message that cannot be read aside with its place, and goes on', async () => {
    const ports = setUp();
    const buried: BusRecord[] = [];
    await ports.bus.ensureTopics(TOPIC_SPECS);
    await ports.bus.subscribe({
      group: 'undertaker',
      topics: [DEAD_LETTERS.name],
      from: 'beginning',
      handler: async (r) => {
        buried.push(r);
      },
    });
    const { core } = await run(ports);
    await ports.bus.publish([
      { ...record(fill(1)), id: 'bad', value: Uint8Array.of(255, 255, 255) },
      record(fill(2)),
    ]);
    await eventually(() => core.seen.includes('t2') && buried.length === 1);
    expect(buried[0]!.headers).toMatchObject({ topic: 'fills', offset: '0', service: 'counting' });
    expect(buried[0]!.value).toEqual(Uint8Array.of(255, 255, 255));
    expect(ports.counts['dead_letters_total']).toBe(1);
  });

  it.each(['refused', 'unknown'] as const)(
    'retries a commit that was %s without deciding again',
    async (kind) => {
      let faults = 3;
      const ports = setUp((operation) => (operation === 'commit' && faults-- > 0 ? kind : 'none'));
      const { core } = await run(ports);
      await ports.bus.publish([record(fill(1)), record(fill(2))]);
      await eventually(async () => (await settlements(ports.store)).length === 2);
      await eventually(() => core.seen.includes('answer t2'));
      expect(core.seen.filter((s) => s === 't1')).toHaveLength(1);
      expect(ports.counts['retries_total']).toBeGreaterThanOrEqual(1);
    },
  );

  it('stops at a broken invariant and does not move the offset past it', async () => {
    const ports = setUp();
    const { core, fatal, runner } = await run(ports);
    core.breakOn = 't2';
    await ports.bus.publish([record(fill(1)), record(fill(2)), record(fill(3))]);
    await eventually(() => fatal.length === 1);
    expect(fatal[0]).toBeInstanceOf(InvariantError);
    expect(await settlements(ports.store)).toEqual(['t1']);
    await runner.stop();
    const next = await run(ports);
    await eventually(() => next.core.seen.includes('t3'));
    expect(next.core.seen.filter((s) => s.startsWith('t'))).toEqual(['t2', 't3']);
  });

  it('publishes what an earlier run left in the outbox', async () => {
    const ports = setUp();
    await ports.store.commit('counting', {
      writes: [],
      outbox: [{ ...record(fill(9)), topic: 'settlements' }],
    });
    const published: string[] = [];
    await ports.bus.ensureTopics(TOPIC_SPECS);
    await ports.bus.subscribe({
      group: 'reader',
      topics: ['settlements'],
      from: 'beginning',
      handler: async (r) => {
        published.push(r.id);
      },
    });
    await run(ports);
    await eventually(() => published.length === 1);
    expect(await ports.store.unpublished('counting', 10)).toEqual([]);
  });

  it('waits on stop for the effects under way and takes nothing new', async () => {
    const ports = setUp();
    let finish: () => void = () => {};
    let finished = false;
    const { runner, core } = await run(ports, async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      finished = true;
    });
    await ports.bus.publish([record(fill(1))]);
    await eventually(() => core.seen.includes('t1'));
    const stopped = runner.stop();
    finish();
    await stopped;
    expect(finished).toBe(true);
    await ports.bus.publish([record(fill(2))]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(core.seen).not.toContain('t2');
  });
});
