import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Log } from '@arbytron/runtime';
import pg from 'pg';
import { EmbeddedPostgresError, readText } from './database-user.js';

const execute = promisify(execFile);

/** The owner of a database holds this advisory lock for as long as it lives; the number is arbitrary. */
const OWNER_LOCK = 4_117_210_331;
const POLL_MS = 25;
const SILENT_MS = 3_000;
const SHUTDOWN_MS = 10_000;
/** How long a server may run before its owner takes it. */
const STARTING_MS = 10_000;

/** The connection that shows that a running database has an owner. Null: another process is the owner. */
export async function takeOwnership(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, keepAlive: true });
  // A break of this connection is noticed by the end of the server, not here.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      OWNER_LOCK,
    ]);
    if (rows[0]!.taken) return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  await client.end();
  return null;
}

/** The setting by which a server names the process that started it. */
export const STARTED_BY = 'arbytron.started_by';

/**
 * Whether a process owns a running database. Only looks: who took the lock to find out would keep the owner of a
 * server that has just come up from taking it.
 */
async function isOwned(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ owned: boolean }>(
      `select exists (
         select from pg_locks
         where locktype = 'advisory' and granted and (classid::bigint << 32 | objid::bigint) = $1
       ) as owned`,
      [OWNER_LOCK],
    );
    return rows[0]!.owned;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Leaves a data folder without a server: stops one whose owner was killed, and removes a lock file that would keep
 * the next one from starting.
 * @param urlOf the URL of the server of this folder at a port
 * @throws EmbeddedPostgresError when a living process owns it, or it cannot be stopped
 */
export async function clearDataDir(
  dataDir: string,
  urlOf: (port: number) => string,
  log: Log,
): Promise<void> {
  const lockFile = join(dataDir, 'postmaster.pid');
  for (let waitedMs = 0; ; waitedMs += POLL_MS) {
    const lines = (await readText(lockFile))?.split('\n');
    const pid = Number(lines?.[0]);
    if (!lines || !Number.isSafeInteger(pid) || !exists(pid)) return;
    if (!(await isPostmasterOf(pid, dataDir))) {
      // The number belongs to another process by now, or to a zombie. PostgreSQL would take it for a running server.
      await untilEmpty(dataDir);
      await rm(lockFile, { force: true });
      return;
    }
    const owned = await isOwned(urlOf(Number(lines[3]))).catch(() => null);
    if (owned)
      throw new EmbeddedPostgresError(
        `the database in ${dataDir} is in use by another running Arbytron (its server is process ${pid}): stop that one first, or choose another data folder`,
      );
    const patienceMs = owned === null ? SILENT_MS : (await isBeingStarted(pid)) ? STARTING_MS : 0;
    if (waitedMs >= patienceMs) {
      log.warn('a database server of an earlier run is stopped', { pid });
      await stopPostmaster(pid, dataDir);
      return;
    }
    // It is starting up or shutting down: it will answer, or be gone.
    await sleep(POLL_MS);
  }
}

/** The port of the server that runs in a data folder; null when none does. */
export async function portOfPostmaster(dataDir: string): Promise<number | null> {
  const lines = (await readText(join(dataDir, 'postmaster.pid')))?.split('\n');
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  if (!Number.isSafeInteger(pid) || !Number.isSafeInteger(port) || !exists(pid)) return null;
  return (await isPostmasterOf(pid, dataDir)) ? port : null;
}

/** Stops a server that is not our child: fast, then at once. */
async function stopPostmaster(pid: number, dataDir: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new EmbeddedPostgresError(`the database server ${pid} in ${dataDir} belongs to another user`, {
        cause: error,
      });
    }
    for (let waitedMs = 0; waitedMs < SHUTDOWN_MS; waitedMs += POLL_MS) {
      if (!(await isPostmasterOf(pid, dataDir))) return;
      await sleep(POLL_MS);
    }
  }
  throw new EmbeddedPostgresError(`the database server ${pid} in ${dataDir} does not stop`);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process is the PostgreSQL server of a data folder; its command line names the folder. */
async function isPostmasterOf(pid: number, dataDir: string): Promise<boolean> {
  const words = await commandOf(pid);
  return words.some((word) => word === dataDir || word.includes(`-D ${dataDir}`));
}

/** Whether a process that lives started a server, and so is about to own it. */
async function isBeingStarted(postmaster: number): Promise<boolean> {
  const [, starter] = new RegExp(`${STARTED_BY}=(\\d+)`).exec((await commandOf(postmaster)).join(' ')) ?? [];
  return starter !== undefined && exists(Number(starter));
}

/** The words of a process's command line, or all in one where the system keeps them so; none when it is gone. */
const commandOf = async (pid: number): Promise<string[]> =>
  process.platform === 'linux'
    ? (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
    : [
        (await execute('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' })))
          .stdout,
      ];

/** Waits until no server process works in a data folder: the children of a killed server end by themselves. */
async function untilEmpty(dataDir: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let waitedMs = 0; waitedMs < SHUTDOWN_MS; waitedMs += POLL_MS) {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const dirs = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
    if (!dirs.includes(dataDir)) return;
    await sleep(POLL_MS);
  }
  throw new EmbeddedPostgresError(`processes of a killed database server still work in ${dataDir}`);
}
