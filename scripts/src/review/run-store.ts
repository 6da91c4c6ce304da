import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataDirectory, DataInUseError } from '@arbytron/fleet';
import { findEmbeddedPostgres, migrate, PostgresStore, startEmbeddedPostgres } from '@arbytron/platform';
import { StoreError, type Clock, type Log, type Store } from '@arbytron/runtime';
import { UsageError } from '../usage-error.js';

const POLL_MS = 100;
/** How long the database of a run may take to come up while another process holds the run. */
const PATIENCE_MS = 20_000;

export interface RunStoreOptions {
  readonly dataDir: string;
  /** A folder below `dataDir`; the one that was used last unless given. */
  readonly run?: string;
}

/** The store of a run, finished or under way. */
export interface RunStore {
  readonly store: Store;
  /** How to call it: the run's name, or the variable that named it. */
  readonly name: string;
  /** Whether nobody but us can be at work on it. */
  readonly isOurs: boolean;
  close(): Promise<void>;
}

/**
 * Opens the store of a run: the database that ARBYTRON_POSTGRES_URL names when no run is asked for, that of a fleet of
 * processes, or an embedded one, which is started when its run is not under way.
 *
 * @throws UsageError when there is no such run
 * @throws DataInUseError when another process holds the run and brings no database up
 */
export async function openRunStore(
  { dataDir, run }: RunStoreOptions,
  ports: { readonly clock: Clock; readonly log: Log },
): Promise<RunStore> {
  const named = process.env['ARBYTRON_POSTGRES_URL'];
  if (run === undefined && named) return open(named, 'ARBYTRON_POSTGRES_URL', false, ports);
  const name = run ?? lastRun(dataDir);
  const folder = join(dataDir, name);
  if (existsSync(join(folder, 'database')))
    return open(readFileSync(join(folder, 'database'), 'utf8').trim(), name, false, ports);
  if (!existsSync(join(folder, 'postgres')))
    throw new UsageError(
      `--run: ${name} is no run in ${dataDir}; there are ${runsIn(dataDir).join(', ') || 'none'}`,
    );
  for (let waitedMs = 0; ; waitedMs += POLL_MS) {
    try {
      const url = await findEmbeddedPostgres(join(folder, 'postgres'));
      if (url !== null) return await open(url, name, false, ports);
      return await openOurs(DataDirectory.reopen(dataDir, name), name, ports);
    } catch (error) {
      // Whoever holds the run is about to start its database, or is stopping it.
      const passes = error instanceof DataInUseError || (error instanceof StoreError && error.retriable);
      if (!passes || waitedMs >= PATIENCE_MS) throw error;
    }
    await sleep(POLL_MS);
  }
}

/** Starts the database of a run that is not under way, and keeps others from starting it meanwhile. */
async function openOurs(
  directory: DataDirectory,
  name: string,
  ports: { readonly clock: Clock; readonly log: Log },
): Promise<RunStore> {
  const closers = [() => Promise.resolve(directory.release())];
  const close = async (): Promise<void> => {
    for (const step of closers.splice(0).reverse()) await step();
  };
  try {
    const server = await startEmbeddedPostgres({ dataDir: directory.at('postgres'), log: ports.log });
    closers.push(() => server.stop());
    return await open(server.url, name, true, ports, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  url: string,
  name: string,
  isOurs: boolean,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  release: () => Promise<void> = () => Promise.resolve(),
): Promise<RunStore> {
  await migrate(url, log);
  const store = new PostgresStore({ url, clock, log });
  return {
    store,
    name,
    isOurs,
    close: async () => {
      await store.close();
      await release();
    },
  };
}

/** Folders of runs, the one that was used last first. */
function runsIn(dataDir: string): string[] {
  if (!existsSync(dataDir)) return [];
  const usedAt = (name: string): number => statSync(join(dataDir, name)).mtimeMs;
  return readdirSync(dataDir)
    .filter((name) => ['postgres', 'database'].some((part) => existsSync(join(dataDir, name, part))))
    .sort((a, b) => usedAt(b) - usedAt(a));
}

function lastRun(dataDir: string): string {
  const [last] = runsIn(dataDir);
  if (last === undefined)
    throw new UsageError(
      `there is no run in ${dataDir} yet: "arbytron start" makes one, "arbytron review import" takes catalogs in`,
    );
  return last;
}
