import { TOPICS } from '@arbytron/contracts';
import type { Money } from '@arbytron/domain';
import { acquisition } from '@arbytron/acquisition';
import { execution } from '@arbytron/execution';
import { identification } from '@arbytron/identification';
import { matching } from '@arbytron/matching';
import { createPortfolio, type PortfolioCore } from '@arbytron/portfolio';
import { Host, migrate, PostgresStore, startEmbeddedPostgres, startPruning } from '@arbytron/platform';
import {
  MemoryBus,
  MemoryLease,
  type Clock,
  type Log,
  type Metrics,
  type Pace,
  type ServiceDefinition,
  type TradingConfig,
} from '@arbytron/runtime';
import type { Connector } from '@arbytron/venues';
import type { DataDirectory } from './data-directory.js';
import { FleetMonitor } from './monitor/fleet-monitor.js';

export interface EmbeddedFleetOptions {
  readonly directory: DataDirectory;
  readonly config: TradingConfig;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** A broken invariant: the process must end. */
  readonly onFatal: (error: unknown) => void;
}

/**
 * All five services in this process, on an embedded PostgreSQL and the in-process bus. The same definitions as a fleet
 * of processes; only the ports differ.
 */
export class EmbeddedFleet {
  #portfolio: PortfolioCore | null = null;

  private constructor(
    readonly monitor: FleetMonitor,
    readonly host: Host<Connector>,
    readonly store: PostgresStore,
    readonly options: EmbeddedFleetOptions,
    readonly closers: readonly (() => Promise<void>)[],
  ) {}

  static async start(options: EmbeddedFleetOptions): Promise<EmbeddedFleet> {
    const { directory, clock, log, metrics, connectors } = options;
    const closers: (() => Promise<void>)[] = [];
    const postgres = await startEmbeddedPostgres({ dataDir: directory.at('postgres'), log });
    closers.push(() => postgres.stop());
    await migrate(postgres.url, log);
    const store = new PostgresStore({ url: postgres.url, clock, log });
    closers.push(() => store.close());
    const stopPruning = startPruning(store, clock, log);
    closers.push(() => Promise.resolve(stopPruning()));
    const bus = new MemoryBus({
      clock,
      yieldToIo: (resume) => setImmediate(resume),
      isDurable: (topic) => !(topic in TOPICS) || TOPICS[topic as keyof typeof TOPICS].class === 'hard',
      journalDir: directory.at('bus'),
      // The files survive the end of the process, which is what an embedded run promises.
      fsync: false,
      log,
      metrics,
    });
    closers.push(() => bus.close());
    const lease = new MemoryLease(clock);
    const host = new Host(
      { bus, store, lease, clock, log, metrics, connectors },
      { config: options.config, instance: 'embedded', pace: options.pace, onFatal: options.onFatal },
    );
    const monitor = new FleetMonitor(bus, 'embedded', options.config.staleAfterMs);
    const fleet = new EmbeddedFleet(monitor, host, store, options, closers);
    const portfolio: ServiceDefinition<Connector> = {
      name: 'portfolio',
      async create(context) {
        const service = await createPortfolio(context);
        fleet.#portfolio = service.core;
        return service;
      },
    };
    // Whoever consumes is there before whoever produces.
    await host.start([portfolio, execution, identification, matching, acquisition]);
    await monitor.start();
    return fleet;
  }

  /** Cash at a venue by our own ledger; null before its opening balance is booked. */
  cashAt(venue: string): Money | null {
    return this.#portfolio?.cashAt(venue) ?? null;
  }

  /** Stops the services, then what they stand on. */
  async stop(): Promise<void> {
    await this.host.stop();
    await this.monitor.close();
    await Promise.all([...this.options.connectors.values()].map((connector) => connector.close()));
    for (const close of [...this.closers].reverse()) await close();
  }
}
