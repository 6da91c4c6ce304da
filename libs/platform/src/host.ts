import {
  ServiceRunner,
  type Bus,
  type Clock,
  type Lease,
  type Log,
  type Metrics,
  type Pace,
  type ServiceDefinition,
  type Store,
  type TradingConfig,
} from '@arbytron/runtime';

export interface HostPorts<Connector> {
  readonly bus: Bus;
  readonly store: Store;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly connectors: ReadonlyMap<string, Connector>;
}

export interface HostOptions {
  readonly config: TradingConfig;
  readonly instance: string;
  readonly pace: Pace;
  /** A service broke an invariant: the process must end. */
  readonly onFatal: (error: unknown) => void;
}

/** Services running in this process: one of them or all five, over the same ports. */
export class Host<Connector> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly #runners: ServiceRunner<any, any>[] = [];

  constructor(
    readonly ports: HostPorts<Connector>,
    readonly options: HostOptions,
  ) {}

  /** Makes and starts the services in the given order. */
  async start(definitions: readonly ServiceDefinition<Connector>[]): Promise<void> {
    const { ports, options } = this;
    for (const definition of definitions) {
      const service = await definition.create({
        config: options.config,
        connectors: ports.connectors,
        store: ports.store,
        lease: ports.lease,
        clock: ports.clock,
        log: ports.log,
        instance: options.instance,
        pace: options.pace,
        partitionOf: (topic, key) => ports.bus.partitionOf(topic, key),
      });
      const runner = new ServiceRunner(service, ports, options);
      this.#runners.push(runner);
      await runner.start();
    }
  }

  /** Why the process is not ready; empty when it is. */
  unready(): readonly string[] {
    if (this.#runners.length === 0) return ['no service is running yet'];
    return this.#runners.flatMap((runner) => runner.unready());
  }

  /** Stops the services together: each finishes what it has in hand. */
  async stop(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.stop()));
  }
}
