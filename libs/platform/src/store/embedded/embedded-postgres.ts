import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, link, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Log } from '@arbytron/runtime';
import type pg from 'pg';
import { EmbeddedPostgresError, openDatabaseHome, readText, type DatabaseHome } from './database-user.js';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { clearDataDir, portOfPostmaster, STARTED_BY, takeOwnership } from './postmaster.js';

export { EmbeddedPostgresError };

const execute = promisify(execFile);

export interface EmbeddedPostgresOptions {
  /** Folder of this database; made when missing. One running process at a time uses it. */
  readonly dataDir: string;
  readonly log: Log;
  /**
   * What a commit survives.
   * - `process` (default): every way a process can end, kill -9 of the whole process group included. A commit is
   *   handed to the operating system before it is acknowledged, but not forced to the disk: a power cut or a crash of
   *   the machine may damage the database.
   * - `machine`: a power cut as well, at the price of one disk flush a commit.
   */
  readonly durability?: 'process' | 'machine';
  /** Called when the server ends without having been stopped. */
  readonly onExit?: (error: EmbeddedPostgresError) => void;
}

export interface EmbeddedPostgres {
  /** Holds the password: never print it. */
  readonly url: string;
  /** Where the data really lies. */
  readonly home: string;
  stop(): Promise<void>;
}

/** What the types of pg leave out: whether an idle connection keeps this process from ending. */
type RefCounted = pg.Client & { ref(): void; unref(): void };

const USER = 'arbytron';
const START_ATTEMPTS = 5;
const STOP_MS = 10_000;

/**
 * `synchronous_commit` stays on in both: with it off, acknowledged commits would lie in the server's memory for up to
 * 0.6 s and be lost when the server is killed with us, or when one of its processes dies. `fsync=off` leaves them in
 * the page cache, which outlives every process; without it torn pages cannot occur either, so their guard is off too.
 */
const DURABILITY = {
  process: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'on' },
  machine: { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' },
} as const;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 60,
  shared_buffers: '64MB',
  huge_pages: 'off',
  io_method: 'sync',
  jit: 'off',
  max_parallel_workers_per_gather: 0,
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '512MB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '',
  log_checkpoints: 'off',
  // Statements hold rows of the owner: they stay out of the log.
  log_min_error_statement: 'panic',
} as const;

/**
 * Starts the PostgreSQL that npm brought, on a free port of 127.0.0.1, with a password of its own. When this process
 * ends in whatever way, the server shuts itself down.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durability = 'process' } = options;
  const home = await openDatabaseHome(options.dataDir);
  const binaries = await findPostgresBinaries(home);
  const password = await ensurePassword(home);
  const urlAt = (port: number): string => urlOf(password, port);
  const dataDir = join(home.path, 'data');
  await ensureCluster(home, dataDir, binaries, durability);
  await clearDataDir(dataDir, urlAt, log);
  const unsynced = join(home.path, 'running-unsynced');
  await noticeCrashOfMachine(unsynced, dataDir, log);

  const server = await startServer(home, dataDir, binaries, durability, log);
  let owner: pg.Client | null = null;
  try {
    if (durability === 'process') await writeFile(unsynced, (await bootId()) ?? '');
    owner = await takeOwnership(urlAt(server.port));
    if (!owner) throw new EmbeddedPostgresError(`another process has taken the database in ${dataDir}`);
  } catch (error) {
    await server.stop();
    if (error instanceof EmbeddedPostgresError) throw error;
    throw new EmbeddedPostgresError(
      `the database in ${dataDir} was taken away while it started, perhaps by another Arbytron that starts there: ${(error as Error).message}`,
      { cause: error },
    );
  }
  const ownership = owner as RefCounted;
  ownership.unref();
  let stopping: Promise<void> | null = null;
  void server.exited.then((how) => {
    if (stopping) return;
    const error = new EmbeddedPostgresError(`the database server ended by itself (${how})`);
    log.error(error.message);
    options.onExit?.(error);
  });
  log.info('the embedded database is ready', { home: home.path, port: server.port, durability });

  const stop = async (): Promise<void> => {
    ownership.ref();
    await ownership.end().catch(() => undefined);
    await server.stop();
    await rm(unsynced, { force: true });
  };
  return { url: urlAt(server.port), home: home.path, stop: () => (stopping ??= stop()) };
}

/**
 * The address of the embedded database of a folder whose server another process of this machine runs; null when none
 * runs there. Holds the password: never print it.
 */
export async function findEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const home = (await readText(join(dataDir, 'location'))) ?? (await realpath(dataDir).catch(() => null));
  if (home === null) return null;
  const port = await portOfPostmaster(join(home, 'data'));
  const password = await readText(join(home, 'password'));
  return port === null || password === null ? null : urlOf(password, port);
}

const urlOf = (password: string, port: number): string =>
  `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`;

async function ensurePassword({ path, user }: DatabaseHome): Promise<string> {
  const file = join(path, 'password');
  const known = await readText(file);
  if (known) return known;
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(own, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user.uid !== undefined) await chown(own, user.uid, user.gid!);
  try {
    // Of several that start at the same time the first one's password is that of all, and is there whole or not at all.
    await link(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(own, { force: true });
  }
  return (await readText(file))!;
}

/** Makes the cluster beside its place and moves it there whole: a run that dies meanwhile leaves no half of one. */
async function ensureCluster(
  home: DatabaseHome,
  dataDir: string,
  binaries: PostgresBinaries,
  durability: 'process' | 'machine',
): Promise<void> {
  const version = await readText(join(dataDir, 'PG_VERSION'));
  if (version === binaries.major) return;
  if (version !== null)
    throw new EmbeddedPostgresError(
      `the database in ${dataDir} was made by PostgreSQL ${version}, this is ${binaries.major}: move it with pg_dump, or choose another data folder`,
    );
  const fresh = `${dataDir}.${randomBytes(6).toString('hex')}`;
  const sync = durability === 'process' ? ['--no-sync'] : [];
  try {
    await execute(
      binaries.initdb,
      [
        ...['-D', fresh, '-U', USER, '-E', 'UTF8', '--no-locale', '--no-instructions'],
        ...['-A', 'scram-sha-256', `--pwfile=${join(home.path, 'password')}`, ...sync],
      ],
      { ...home.user, cwd: home.path, env: environment() },
    );
    await rename(fresh, dataDir);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another process made it first.
    if ((await readText(join(dataDir, 'PG_VERSION'))) === binaries.major) return;
    throw new EmbeddedPostgresError(`no database could be made in ${dataDir}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

interface Server {
  readonly port: number;
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

/**
 * The shell makes a watcher, then becomes the server. The watcher waits on a pipe that only we hold open; when we are
 * gone, however that came about, it tells the server to shut down. A session of its own keeps Ctrl-C from the server,
 * so that we can finish our work first.
 */
const WATCHED_SERVER = `( ( read -r _ <&3; kill -INT $$ ) >/dev/null 2>&1 & )
exec 3<&-
exec "$@"`;

async function startServer(
  home: DatabaseHome,
  dataDir: string,
  binaries: PostgresBinaries,
  durability: 'process' | 'machine',
  log: Log,
): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const settings = Object.entries({
      ...SETTINGS,
      ...DURABILITY[durability],
      port,
      [STARTED_BY]: process.pid,
    });
    const child = spawn(
      '/bin/sh',
      [
        ...['-c', WATCHED_SERVER, 'sh', binaries.postgres, '-D', dataDir],
        ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        ...home.user,
        cwd: home.path,
        env: environment(),
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      },
    );
    const exited = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
    const failure = await untilReady(child, exited, log);
    if (failure === null) {
      for (const handle of [child, child.stderr as Socket, child.stdio[3] as Socket]) handle.unref();
      return { port, exited, stop: () => stopServer(child, exited) };
    }
    (child.stdio[3] as Socket).destroy();
    if (attempt === START_ATTEMPTS || !/address already in use|could not bind/i.test(failure))
      throw new EmbeddedPostgresError(`the database server in ${dataDir} did not start: ${failure}`);
  }
}

/** Null when the server takes connections, else what it said before it ended. */
async function untilReady(child: ChildProcess, exited: Promise<string>, log: Log): Promise<string | null> {
  const last: string[] = [];
  const ready = new Promise<null>((resolve) => {
    createInterface({ input: child.stderr! }).on('line', (line) => {
      last.push(line);
      if (last.length > 10) last.shift();
      if (/^(FATAL|PANIC)/.test(line)) log.warn('the database server reports', { line });
      else log.debug('the database server reports', { line });
      if (line.includes('ready to accept connections')) resolve(null);
    });
  });
  return Promise.race([
    ready,
    exited.then(async (how) => {
      // Its last words may still be in the pipe.
      if (!child.stderr!.closed) await once(child.stderr!, 'close');
      return `${last.join(' | ')} (${how})`;
    }),
  ]);
}

async function stopServer(child: ChildProcess, exited: Promise<string>): Promise<void> {
  child.ref();
  // SIGINT ends sessions and writes a checkpoint; SIGQUIT leaves that to the recovery of the next start.
  child.kill('SIGINT');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
  await exited;
  clearTimeout(impatient);
  (child.stdio[3] as Socket).destroy();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

/** Names the run of the operating system; null where it has no such name. */
const bootId = (): Promise<string | null> =>
  process.platform === 'linux' ? readText('/proc/sys/kernel/random/boot_id') : Promise.resolve(null);

async function noticeCrashOfMachine(unsynced: string, dataDir: string, log: Log): Promise<void> {
  const before = await readText(unsynced);
  if (before && before !== (await bootId()))
    log.error(
      'the machine went down while the database was running: its newest data may be lost or damaged',
      {
        dataDir,
      },
    );
}
