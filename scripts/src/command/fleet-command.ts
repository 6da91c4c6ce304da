import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirectory, FleetMonitor, SimulatedVenues, type RunSummary } from '@arbytron/fleet';
import {
  createBus,
  createLog,
  ensureDatabase,
  migrate,
  PostgresStore,
  PrometheusMetrics,
  stackDown,
  stackStatus,
  stackUp,
} from '@arbytron/platform';
import { DEFAULT_TRADING_CONFIG, SystemClock, TOPIC_SPECS, type Log } from '@arbytron/runtime';
import { parseDuration, parseWhole } from '../duration.js';
import { ProcessSupervisor } from '../fleet/process-supervisor.js';
import { describeSummary } from '../run/describe-summary.js';
import { startFiguresServer } from '../run/figures-server.js';
import { FleetRun } from '../run/fleet-run.js';
import { ProcessFleet, SERVICES, type ServiceName } from '../run/process-fleet.js';
import { UsageError } from '../usage-error.js';
import { readConfig } from './backtest-command.js';

export interface FleetCommandOptions {
  readonly duration?: string;
  readonly seed: string;
  readonly replicas?: string;
  readonly bus: 'kafka' | 'redis';
  readonly json?: boolean;
  readonly config?: string;
  readonly port: string;
  readonly dataDir: string;
  readonly fresh?: boolean;
}

/** What the options say, checked. */
interface FleetSetup {
  readonly seed: number;
  readonly port: number;
  readonly durationMs: number | null;
  readonly replicas: Readonly<Record<ServiceName, number>>;
  readonly staleAfterMs: number;
}

interface Stack {
  readonly brokers: string;
  readonly postgres: string;
  readonly redis: string;
  down(): Promise<void>;
}

/** `arbytron fleet`: the same fleet as `start`, as processes of their own over Kafka, PostgreSQL and Redis. */
export async function fleetCommand(options: FleetCommandOptions): Promise<void> {
  const setup: FleetSetup = {
    seed: parseWhole(options.seed, '--seed', 0, 2 ** 31 - 1),
    port: parseWhole(options.port, '--port', 0, 65_535),
    durationMs: options.duration === undefined ? null : parseDuration(options.duration, '--duration'),
    replicas: parseReplicas(options.replicas ?? ''),
    staleAfterMs: (options.config === undefined ? DEFAULT_TRADING_CONFIG : readConfig(options.config))
      .staleAfterMs,
  };
  const directory = DataDirectory.open(options.dataDir, `fleet-${setup.seed}`, options.fresh ?? false);
  const destination = createWriteStream(directory.at('arbytron.log'), { flags: 'a' });
  const log = createLog({ format: 'json', destination });
  const say = (text: string): void => void (options.json || process.stderr.write(`${text}\n`));

  const stack = await findStack(options.dataDir, log, say);
  let summary: RunSummary;
  try {
    summary = await playFleet(options, setup, directory, stack, log, say);
  } finally {
    // Servers that were brought up for this run would outlive a process that fails.
    await stack.down();
  }
  directory.release();
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : `\n${describeSummary(summary)}\n`);
  if (summary.violations.length > 0) process.exitCode = 1;
}

async function playFleet(
  options: FleetCommandOptions,
  { seed, port, durationMs, replicas, staleAfterMs }: FleetSetup,
  directory: DataDirectory,
  stack: Stack,
  log: Log,
  say: (text: string) => void,
): Promise<RunSummary> {
  const clock = new SystemClock();
  const metrics = new PrometheusMetrics({ log, process: true });
  const namespace = namespaceOf(directory, seed);
  const database = await ensureDatabase(stack.postgres, namespace.replaceAll('-', '_'));
  await migrate(database, log);
  // For "arbytron review"; it holds the password.
  writeFileSync(directory.at('database'), database, { mode: 0o600 });
  const store = new PostgresStore({ url: database, clock, log });
  const bus = await createBus(
    {
      bus: options.bus,
      kafkaBrokers: stack.brokers.split(','),
      redisUrl: stack.redis,
      namespace,
      instance: 'cli',
    },
    { clock, log, metrics, onFatal: (error) => log.error('the bus ended', { error: String(error) }) },
  );
  await bus.ensureTopics(TOPIC_SPECS);
  const venues = await SimulatedVenues.open({ directory, seed, durationMs, clock, log });
  const settings = directory.at('venues.yaml');
  // JSON is YAML. The keys in it open nothing but the simulators.
  writeFileSync(settings, JSON.stringify(venues.settings), { mode: 0o600 });

  const monitor = new FleetMonitor(bus, 'cli', staleAfterMs);
  const processLog = directory.at('processes.log');
  const supervisor = new ProcessSupervisor(processLog, (name, reason) =>
    say(`${name} ended (${reason}) and is started again`),
  );
  const fleet = new ProcessFleet(supervisor, monitor, store, processLog);
  directory.markStarted();
  await fleet.start(replicas, {
    ARBYTRON_BUS: options.bus,
    ARBYTRON_KAFKA_BROKERS: stack.brokers,
    ARBYTRON_POSTGRES_URL: database,
    ARBYTRON_REDIS_URL: stack.redis,
    ARBYTRON_NAMESPACE: namespace,
    ARBYTRON_TRADING: 'live',
    ARBYTRON_PACE: 'simulation',
    ARBYTRON_VENUES: settings,
    ...(options.config === undefined ? {} : { ARBYTRON_CONFIG: options.config }),
  });
  await monitor.start();
  const run = new FleetRun(fleet, venues, {
    heading: `Arbytron · ${Object.values(replicas).reduce((a, b) => a + b, 0)} processes over ${options.bus === 'kafka' ? 'Kafka' : 'Redis Streams'}, seed ${seed}, play money`,
    data: 'sim',
    seed,
    durationMs,
    isQuiet: options.json ?? false,
  });
  const http = await startFiguresServer(run, port, metrics, log);
  say(`figures at ${http.url}`);

  const summary = await run.play();
  venues.pause();
  await http.close();
  await fleet.stop();
  await venues.close();
  await Promise.all([bus.close(), store.close()]);
  if (run.isFinished) directory.markFinished();
  return summary;
}

/** The stack of the environment, or the one that runs here, or a new one that is taken down again at the end. */
async function findStack(dataDir: string, log: Log, say: (text: string) => void): Promise<Stack> {
  const { ARBYTRON_KAFKA_BROKERS, ARBYTRON_POSTGRES_URL, ARBYTRON_REDIS_URL } = process.env;
  if (ARBYTRON_KAFKA_BROKERS && ARBYTRON_POSTGRES_URL && ARBYTRON_REDIS_URL) {
    return {
      brokers: ARBYTRON_KAFKA_BROKERS,
      postgres: ARBYTRON_POSTGRES_URL,
      redis: ARBYTRON_REDIS_URL,
      down: () => Promise.resolve(),
    };
  }
  const options = { dataDir: join(dataDir, 'stack'), log };
  const wasUp = (await stackStatus(options)).every((server) => server.state === 'up');
  if (!wasUp) say('bringing up Kafka, PostgreSQL and Redis …');
  const environment = await stackUp(options);
  return {
    brokers: environment.ARBYTRON_KAFKA_BROKERS,
    postgres: environment.ARBYTRON_POSTGRES_URL,
    redis: environment.ARBYTRON_REDIS_URL,
    down: () => (wasUp ? Promise.resolve() : stackDown(options)),
  };
}

/** A name for this run's topics and database: a new run never meets what an earlier one left. */
function namespaceOf(directory: DataDirectory, seed: number): string {
  const path = directory.at('namespace');
  if (!existsSync(path)) writeFileSync(path, `fleet-${seed}-${Date.now().toString(36)}`);
  return readFileSync(path, 'utf8');
}

/** @throws UsageError for anything but `service=number,…` */
function parseReplicas(text: string): Record<ServiceName, number> {
  const replicas = Object.fromEntries(SERVICES.map((service) => [service, 1])) as Record<ServiceName, number>;
  for (const part of text.split(',').filter((p) => p !== '')) {
    const [service, count] = part.split('=');
    if (!SERVICES.includes(service as ServiceName) || count === undefined) {
      throw new UsageError(
        `--replicas: expected service=number with a service of ${SERVICES.join(', ')}, was ${part}`,
      );
    }
    if (service === 'portfolio' && count !== '1') {
      throw new UsageError('--replicas: portfolio runs once: it compares whole accounts with their venues');
    }
    replicas[service as ServiceName] = parseWhole(count, '--replicas', 1, 16);
  }
  return replicas;
}
