import {
  LIVE_PACE,
  SeededRandom,
  SIMULATION_PACE,
  SystemClock,
  type Clock,
  type Log,
  type Metrics,
  type Random,
  type ServiceDefinition,
} from '@arbytron/runtime';
import { createBus } from './bus/create-bus.js';
import { EnvironmentError, readEnvironment, type ProcessEnvironment } from './environment.js';
import { Host } from './host.js';
import { startHttpServer } from './http/http-server.js';
import { RedisLease } from './lease/redis-lease.js';
import { createLog } from './observability/pino-log.js';
import { PrometheusMetrics } from './observability/prometheus-metrics.js';
import { startTracing } from './observability/tracing.js';
import { migrate } from './store/migrate.js';
import { PostgresStore } from './store/postgres-store.js';
import { startPruning } from './store/pruning.js';

/** Makes the connectors of a process; this package does not know the venues. */
export type ConnectVenues<Connector> = (
  environment: Pick<ProcessEnvironment, 'venues' | 'trading'>,
  ports: { readonly clock: Clock; readonly random: Random; readonly log: Log; readonly metrics: Metrics },
) => Promise<ReadonlyMap<string, Connector & { close(): Promise<void> }>>;

const WRONG_ENVIRONMENT_EXIT = 2;
const FATAL_EXIT = 70;
/** Everything in hand must be finished by then; what is not is recovered at the next start. */
const STOP_WITHIN_MS = 4_500;

/**
 * Runs services in this process until SIGTERM or SIGINT: the whole of a `main.ts`. Exits with 2 for a wrong
 * environment and with 70 when a service broke an invariant.
 */
export async function launch<Connector>(
  definitions: readonly ServiceDefinition<Connector>[],
  connect: ConnectVenues<Connector>,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  let environment: ProcessEnvironment;
  try {
    environment = readEnvironment(variables);
    refuseSplitPaper(definitions, environment);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(WRONG_ENVIRONMENT_EXIT);
  }
  const name = definitions.map((definition) => definition.name).join('+');
  const log = createLog({ level: environment.logLevel }).child({
    process: name,
    instance: environment.instance,
  });
  const running = await start(definitions, connect, environment, name, log);
  const stop = (signal: string): void => {
    log.info('stopping', { signal });
    // The way out even when a venue or a broker does not answer.
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    running().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stopping failed', { error: String(error) });
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  // Started by a supervisor: without it nobody would ever end this process.
  if (process.connected) process.once('disconnect', () => stop('the supervisor ended'));
}

/** A paper account lives in the process that trades it: nobody else could account for it. */
function refuseSplitPaper(
  definitions: readonly { readonly name: string }[],
  { trading }: Pick<ProcessEnvironment, 'trading'>,
): void {
  const names = new Set(definitions.map((definition) => definition.name));
  if (trading === 'paper' && names.has('execution') !== names.has('portfolio')) {
    throw new EnvironmentError([
      'ARBYTRON_TRADING: paper needs execution and portfolio in one process: use "arbytron start --data live"',
    ]);
  }
}

async function start<Connector>(
  definitions: readonly ServiceDefinition<Connector>[],
  connect: ConnectVenues<Connector>,
  environment: ProcessEnvironment,
  name: string,
  log: Log,
): Promise<() => Promise<void>> {
  const clock = new SystemClock();
  const metrics = new PrometheusMetrics({ log, process: true });
  const onFatal = (error: unknown): void => {
    log.error('the process ends', { error: String(error) });
    process.exit(FATAL_EXIT);
  };
  const tracing = await startTracing({
    service: name,
    endpoint: process.env['OTEL_EXPORTER_OTLP_ENDPOINT'],
    log,
  });
  await migrate(environment.postgresUrl, log);
  const store = new PostgresStore({ url: environment.postgresUrl, clock, log });
  const stopPruning = startPruning(store, clock, log);
  const bus = await createBus(environment, { clock, log, metrics, onFatal });
  const lease = new RedisLease({ url: environment.redisUrl, log, prefix: `${environment.namespace}:` });
  // Back-off jitter must differ between processes, and between runs of one.
  const random = new SeededRandom(clock.now() ^ process.pid);
  const connectors = await connect(environment, { clock, random, log, metrics });
  const host = new Host(
    { bus, store, lease, clock, log, metrics, connectors },
    {
      config: environment.config,
      instance: environment.instance,
      pace: environment.pace === 'live' ? LIVE_PACE : SIMULATION_PACE,
      onFatal,
    },
  );
  const http = await startHttpServer({
    port: environment.httpPort,
    host: environment.httpHost,
    service: name,
    readiness: () => host.unready(),
    metrics,
    log,
  });
  log.info('listening', { url: http.url });
  await host.start(definitions);
  log.info('ready', { services: name });
  return async () => {
    stopPruning();
    await host.stop();
    await Promise.all([...connectors.values()].map((connector) => connector.close()));
    await Promise.all([http.close(), bus.close(), lease.close(), store.close()]);
    await tracing.close();
  };
}
