import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findEmbeddedPostgres, migrate, PostgresStore, startEmbeddedPostgres } from '@arbytron/platform';
import type { Clock, Log, Store } from '@arbytron/runtime';
import { UsageError } from '../usage-error.js';

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
  const url = await findEmbeddedPostgres(join(folder, 'postgres'));
  if (url !== null) return open(url, name, false, ports);
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: ports.log });
  try {
    return await open(server.url, name, true, ports, () => server.stop());
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function open(
  url: string,
  name: string,
  isOurs: boolean,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  stopServer: () => Promise<void> = () => Promise.resolve(),
): Promise<RunStore> {
  await migrate(url, log);
  const store = new PostgresStore({ url, clock, log });
  return {
    store,
    name,
    isOurs,
    close: async () => {
      await store.close();
      await stopServer();
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
