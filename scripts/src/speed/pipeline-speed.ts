import { TOPICS } from '@arbytron/contracts';
import type { MarketQuote, Order } from '@arbytron/domain';
import { execution } from '@arbytron/execution';
import { identification } from '@arbytron/identification';
import { Host } from '@arbytron/platform';
import {
  DEFAULT_TRADING_CONFIG,
  LIVE_PACE,
  MemoryLease,
  SystemClock,
  TOPIC_SPECS,
  type Bus,
  type Log,
  type Metrics,
  type Store,
} from '@arbytron/runtime';
import type { Connector } from '@arbytron/venues';
import { arbitrageScene } from './decision-speed.js';
import { compareLatency, type SpeedFigure } from './measure.js';

const SAMPLES = 300;
const WARM_UP = 30;
const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {}, child: () => SILENT };
const NO_METRICS: Metrics = { count() {}, gauge() {}, observe() {} };

/**
 * From a quote published to the order handed to the venue: two hops of the bus, the finder, the checks, one commit.
 * Beside it one hop of the same bus, from publish to handler.
 */
export async function pipelineSpeed(name: string, bus: Bus, store: Store): Promise<SpeedFigure> {
  const clock = new SystemClock();
  let submitted: (at: number) => void = () => {};
  const connector = (venue: string) =>
    ({
      venue,
      capabilities: {
        timeInForce: ['IOC'],
        mirroredOutcomes: true,
        netsOutcomes: false,
        quoteOnly: false,
        idempotentOrders: true,
      },
      submit: (order: Order) => {
        submitted(clock.monotonic());
        return Promise.resolve({
          kind: 'accepted',
          venueOrderId: order.clientOrderId,
          fills: [],
          state: 'closed',
        });
      },
      account: () => Promise.resolve({ cash: 1e15, positions: [], at: clock.now() }),
      listSettlements: () => Promise.resolve([]),
      streamAccount: () => ({ close: () => Promise.resolve() }),
    }) as unknown as Connector;
  const host = new Host<Connector>(
    {
      bus,
      store,
      lease: new MemoryLease(clock),
      clock,
      log: SILENT,
      metrics: NO_METRICS,
      connectors: new Map(['a', 'b'].map((venue) => [venue, connector(venue)])),
    },
    {
      config: DEFAULT_TRADING_CONFIG,
      instance: 'bench',
      pace: LIVE_PACE,
      onFatal: (error) => process.stderr.write(String(error)),
    },
  );
  await bus.ensureTopics(TOPIC_SPECS);
  const { candidate } = arbitrageScene(1, clock.now());
  await bus.publish([
    {
      topic: 'candidates',
      key: candidate.eventKey,
      id: 'candidate',
      value: TOPICS.candidates.encode(candidate),
    },
  ]);
  await host.start([execution, identification]);
  const quoteToOrder: number[] = [];
  const publish = (quote: MarketQuote): Promise<void> =>
    bus.publish([
      {
        topic: 'quotes',
        key: quote.eventKey,
        id: TOPICS.quotes.idOf(quote),
        value: TOPICS.quotes.encode(quote),
      },
    ]);
  for (let i = 1; i <= SAMPLES + WARM_UP; i += 1) {
    const [cheap, dear] = arbitrageScene(2 * i, clock.now()).quotes;
    // Equal books end the last episode; the dear one opens the next.
    await publish({ ...dear, outcomes: cheap.outcomes, version: { epoch: 1, number: 2 * i } });
    await publish(cheap);
    const reached = new Promise<number>((resolve) => (submitted = resolve));
    const begun = clock.monotonic();
    await publish({ ...dear, version: { epoch: 1, number: 2 * i + 1 } });
    const at = await Promise.race([
      reached,
      new Promise<null>((resolve) => setTimeout(() => resolve(null), 3_000)),
    ]);
    if (at !== null && i > WARM_UP) quoteToOrder.push(at - begun);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const hops = await hopLatency(bus, clock);
  await host.stop();
  if (quoteToOrder.length < SAMPLES / 2)
    throw new Error(`${name}: only ${quoteToOrder.length} orders arrived`);
  return compareLatency(`${name}: quote to order, two hops and a commit`, quoteToOrder, 'one bare hop', hops);
}

async function hopLatency(bus: Bus, clock: SystemClock): Promise<number[]> {
  let arrived: () => void = () => {};
  const subscription = await bus.subscribe({
    group: 'bench-hop',
    topics: ['exposure'],
    from: 'end',
    handler: () => {
      arrived();
      return Promise.resolve();
    },
  });
  await subscription.caughtUp;
  const hops: number[] = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    const reached = new Promise<void>((resolve) => (arrived = resolve));
    const begun = clock.monotonic();
    await bus.publish([{ topic: 'exposure', key: 'bench', id: `hop:${i}`, value: Uint8Array.of(1) }]);
    await reached;
    hops.push(clock.monotonic() - begun);
  }
  await subscription.close();
  return hops;
}
