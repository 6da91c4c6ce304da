import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@arbytron/contracts';
import { InvariantError, type Control } from '@arbytron/domain';
import {
  DEFAULT_TRADING_CONFIG,
  MemoryBus,
  MemoryLease,
  MemoryStore,
  SIMULATION_PACE,
  SystemClock,
  type Log,
  type MessageInput,
  type Service,
  type ServiceContext,
  type ServiceDefinition,
} from '@arbytron/runtime';
import { eventually } from '@arbytron/testkit';
import { Host } from './host.js';

type Input = MessageInput<'control'>;
type Connector = { readonly venue: string };

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, child: () => silent };
const control: Control = { scope: 'all', action: 'halt', reason: 'r', at: 1 };

describe('Host', () => {
  let bus: MemoryBus;
  let host: Host<Connector>;
  let fatal: unknown[];
  /** What happened to the services, in order. */
  let events: string[];
  let contexts: ServiceContext<Connector>[];
  const connectors = new Map([['north', { venue: 'north' }]]);

  beforeEach(() => {
    const clock = new SystemClock();
    bus = new MemoryBus({ clock, yieldToIo: (resume) => setImmediate(resume) });
    [fatal, events, contexts] = [[], [], []];
    host = new Host(
      {
        bus,
        store: new MemoryStore(),
        lease: new MemoryLease(clock),
        clock,
        log: silent,
        metrics: { count: () => {}, gauge: () => {}, observe: () => {} },
        connectors,
      },
      {
        config: DEFAULT_TRADING_CONFIG,
        instance: 'here',
        pace: SIMULATION_PACE,
        onFatal: (error) => void fatal.push(error),
      },
    );
  });
  afterEach(async () => {
    await host.stop();
    await bus.close();
  });

  /** A service that notes what is done with it; `change` replaces parts. */
  const definition = (
    name: string,
    change: Partial<Service<Input, never>> = {},
  ): ServiceDefinition<Connector> => ({
    name,
    create(context) {
      contexts.push(context);
      events.push(`create ${name}`);
      const service: Service<Input, never> = {
        name,
        inputs: [{ topic: 'control', mode: 'work' }],
        core: {
          step: () => {
            events.push(`step ${name}`);
            return [];
          },
        },
        perform: () => Promise.resolve(),
        start: () => {
          events.push(`start ${name}`);
          return Promise.resolve();
        },
        stop: () => {
          events.push(`stop ${name}`);
          return Promise.resolve();
        },
        ...change,
      };
      return Promise.resolve(service);
    },
  });

  const publish = () =>
    bus.publish([
      {
        topic: 'control',
        key: 'all',
        id: TOPICS.control.idOf(control),
        value: TOPICS.control.encode(control),
      },
    ]);

  it('is not ready before it runs a service', () => {
    expect(host.unready()).toEqual(['no service is running yet']);
  });

  it('starts each service when the one before it runs', async () => {
    await host.start([definition('consumer'), definition('producer')]);
    expect(events).toEqual(['create consumer', 'start consumer', 'create producer', 'start producer']);
    expect(host.unready()).toEqual([]);
  });

  it('gives every service the ports and options of the process', async () => {
    await host.start([definition('one'), definition('two')]);
    for (const context of contexts) {
      expect(context).toMatchObject({
        instance: 'here',
        pace: SIMULATION_PACE,
        config: DEFAULT_TRADING_CONFIG,
      });
      expect(context.connectors).toBe(connectors);
      expect(context.store).toBe(contexts[0]!.store);
    }
  });

  it('tells why it is not ready, service by service', async () => {
    let isConnected = false;
    const reasons = (): string[] => (isConnected ? [] : ['north is not connected']);
    await host.start([definition('one', { unready: reasons }), definition('two')]);
    expect(host.unready()).toEqual(['north is not connected']);
    isConnected = true;
    expect(host.unready()).toEqual([]);
  });

  it('is not ready while a service is starting', async () => {
    let started = (): void => {};
    const slow = definition('slow', { start: () => new Promise((resolve) => (started = resolve)) });
    const starting = host.start([definition('quick'), slow]);
    await eventually('the slow service is begun', () => contexts.length === 2);
    expect(host.unready()).toEqual(['slow is starting']);
    started();
    await starting;
    expect(host.unready()).toEqual([]);
  });

  it('does not start what comes after a service that fails', async () => {
    const broken = definition('broken', { start: () => Promise.reject(new Error('no table')) });
    await expect(host.start([broken, definition('next')])).rejects.toThrow('no table');
    expect(events).not.toContain('create next');
    expect(host.unready()).toEqual(['broken is starting']);
  });

  it('stops every service, also when one takes its time, and then hands nothing on', async () => {
    let finish = (): void => {};
    const slow = definition('slow', { stop: () => new Promise((resolve) => (finish = resolve)) });
    await host.start([slow, definition('quick')]);
    const stopping = host.stop();
    await eventually('the quick one has stopped', () => events.includes('stop quick'));
    expect(host.unready()).not.toEqual([]);
    finish();
    await stopping;
    const before = [...events];
    await publish();
    expect(events).toEqual(before);
  });

  it('tells of a broken invariant, once per service that is hit', async () => {
    const core = {
      step: () => {
        throw new InvariantError('impossible');
      },
    };
    await host.start([definition('broken', { core }), definition('sound')]);
    await publish();
    await eventually('the sound service goes on', () => events.includes('step sound'));
    await eventually('the end is called for', () => fatal.length > 0);
    expect(fatal).toEqual([new InvariantError('impossible')]);
  });
});
