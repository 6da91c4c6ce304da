import type { Log } from '@arbytron/runtime';
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand, type RunCommand } from './command.js';
import { hasDockerEngine, isContainerRunning, removeContainer, startContainers } from './docker-servers.js';
import { probeKafka, startKafka } from './kafka-server.js';
import { probePostgres, startPostgres } from './postgres-server.js';
import { probeRedis, startRedis } from './redis-server.js';
import type { ServerContext } from './server-context.js';
import { isRunning, stopServer } from './server-process.js';
import { StackError } from './stack-error.js';
import { LOCK_FILE, withStackLock } from './stack-lock.js';
import {
  environmentOf,
  readStackState,
  removeStackState,
  writeStackState,
  type RunningServer,
  type ServerName,
  type StackEnvironment,
} from './stack-state.js';

export interface StackOptions {
  /** Everything of the stack lies below it; made when missing. Each directory has a stack of its own. */
  readonly dataDir: string;
  readonly log: Log;
  /** Install what is missing with apt-get, when run as root. Default false: say what to install. */
  readonly install?: boolean;
  /** Where Kafka's jars are kept. Default `~/.cache/arbytron`. */
  readonly cacheDir?: string;
  /** Runs programs; a test may pass its own. */
  readonly run?: RunCommand;
}

export interface ServerStatus {
  readonly server: ServerName;
  /** `up`: it answered. `failing`: its process is there but does not answer. `down`: it does not run. */
  readonly state: 'up' | 'failing' | 'down';
  readonly detail: string;
}

const NAMES: readonly ServerName[] = ['kafka', 'postgres', 'redis'];
const PROBES: Readonly<Record<ServerName, (url: string) => Promise<string | null>>> = {
  kafka: probeKafka,
  postgres: probePostgres,
  redis: probeRedis,
};
/** What tells each server to write its state and end at once, without waiting for its clients. */
const STOP_SIGNALS: Readonly<Record<ServerName, NodeJS.Signals>> = {
  kafka: 'SIGTERM',
  postgres: 'SIGINT',
  redis: 'SIGTERM',
};
const STOP_PATIENCE_MS = 20_000;

/**
 * Brings up Kafka, PostgreSQL and Redis on free ports of the loopback interface, in Docker when there is an engine,
 * else from what the machine has. When they are up already, tells where.
 *
 * @throws StackError saying what is missing and which command installs it, or what a server said before it ended
 */
export async function stackUp(options: StackOptions): Promise<StackEnvironment> {
  const { log, run = runCommand, install = false } = options;
  const dataDir = resolve(options.dataDir);
  return withStackLock(dataDir, async () => {
    const present = readStackState(dataDir);
    if (present) {
      const states = await statusOf(present.servers, run);
      if (states.every(({ state }) => state === 'up')) return environmentOf(present.servers);
      log.warn('an earlier stack is not whole and is replaced', { states });
      await bringDown(dataDir, run);
    }
    assertEmpty(dataDir);
    writeStackState(dataDir, { version: 1, servers: [] });
    const servers: RunningServer[] = [];
    const context: ServerContext = {
      dataDir,
      cacheDir: options.cacheDir ?? join(homedir(), '.cache', 'arbytron'),
      install,
      run,
      log,
      started: (server) => {
        servers.push(server);
        writeStackState(dataDir, { version: 1, servers });
      },
    };
    try {
      await startAll(context, servers);
      return environmentOf(servers);
    } catch (error) {
      await bringDown(dataDir, run);
      throw error;
    }
  });
}

/** Ends exactly the processes that {@link stackUp} began here, waits for them, and removes their data. */
export async function stackDown(options: StackOptions): Promise<void> {
  const dataDir = resolve(options.dataDir);
  await withStackLock(dataDir, () => bringDown(dataDir, options.run ?? runCommand));
  removeIfEmpty(dataDir);
}

/** Asks each server something: a metadata request, `SELECT 1`, PING. */
export async function stackStatus(options: StackOptions): Promise<ServerStatus[]> {
  const state = readStackState(resolve(options.dataDir));
  return statusOf(state?.servers ?? [], options.run ?? runCommand);
}

async function startAll(context: ServerContext, servers: RunningServer[]): Promise<void> {
  if (await hasDockerEngine(context.run)) {
    try {
      await startContainers(context);
      return;
    } catch (error) {
      context.log.warn('Docker could not run the stack; what the machine has is used instead', {
        error: String(error),
      });
      await Promise.all(servers.splice(0).map((server) => stop(server, context.run)));
    }
  }
  // All to their end, so that a failure leaves no start under way.
  const outcomes = await Promise.allSettled([
    startKafka(context),
    startPostgres(context),
    startRedis(context),
  ]);
  const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
  if (failures.length === 1) throw failures[0]!.reason;
  if (failures.length > 1)
    throw new AggregateError(
      failures.map(({ reason }) => reason as unknown),
      failures.map(({ reason }) => (reason as Error).message).join('\n'),
    );
}

async function bringDown(dataDir: string, run: RunCommand): Promise<void> {
  const state = readStackState(dataDir);
  if (!state) return;
  await Promise.all(state.servers.map((server) => stop(server, run)));
  for (const name of [...NAMES, 'logs']) rmSync(join(dataDir, name), { recursive: true, force: true });
  removeStackState(dataDir);
}

async function stop(server: RunningServer, run: RunCommand): Promise<void> {
  if (server.kind === 'container') await removeContainer(server.container, run);
  else await stopServer(server.process, STOP_SIGNALS[server.name], STOP_PATIENCE_MS);
  for (const directory of server.directories) rmSync(directory, { recursive: true, force: true });
}

/** What lies in the directory is removed by `down`: so nothing of anybody else may be there. */
function assertEmpty(dataDir: string): void {
  const foreign = readdirSync(dataDir).filter((file) => file !== LOCK_FILE);
  if (foreign.length > 0)
    throw new StackError(`${dataDir} is not empty and holds no stack: choose another directory`);
}

function statusOf(servers: readonly RunningServer[], run: RunCommand): Promise<ServerStatus[]> {
  return Promise.all(
    NAMES.map(async (name): Promise<ServerStatus> => {
      const server = servers.find((each) => each.name === name);
      if (!server) return { server: name, state: 'down', detail: 'not started' };
      const runs =
        server.kind === 'container'
          ? await isContainerRunning(server.container, run)
          : isRunning(server.process);
      const where =
        server.kind === 'container' ? `container ${server.container}` : `process ${server.process.pid}`;
      if (!runs) return { server: name, state: 'down', detail: `${where} has ended` };
      const problem = await PROBES[name](server.url);
      return problem === null
        ? { server: name, state: 'up', detail: where }
        : { server: name, state: 'failing', detail: `${where}: ${problem}` };
    }),
  );
}

function removeIfEmpty(dataDir: string): void {
  try {
    rmdirSync(dataDir);
  } catch {
    // Something that is not ours lies there.
  }
}
