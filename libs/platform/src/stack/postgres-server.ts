import { randomBytes } from 'node:crypto';
import { chownSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabaseHome, type DatabaseHome } from '../store/embedded/database-user.js';
import { findPostgresBinaries } from '../store/embedded/postgres-binaries.js';
import { freePorts } from './free-ports.js';
import { installPackages } from './package-install.js';
import type { ServerContext } from './server-context.js';
import { startServer, waitUntilReady } from './server-process.js';
import { StackError } from './stack-error.js';
import type { RunningServer } from './stack-state.js';

const USER = 'arbytron';
const DATABASE = 'arbytron';
const INITDB_TIMEOUT_MS = 120_000;
/** Where Debian keeps the programs of each major version. */
const DEBIAN_VERSIONS = '/usr/lib/postgresql';

/**
 * Starts PostgreSQL with an empty database, on a free port of the loopback interface and with a password of its own.
 * It refuses to run as root, so root hands it to the user `postgres`.
 */
export async function startPostgres(context: ServerContext): Promise<RunningServer> {
  const directory = join(context.dataDir, 'postgres');
  const home = await openDatabaseHome(directory);
  try {
    return await startIn(home, directory, context);
  } catch (error) {
    // It may lie elsewhere, where nobody would look for it.
    if (home.path !== directory) rmSync(home.path, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(
  home: DatabaseHome,
  directory: string,
  context: ServerContext,
): Promise<RunningServer> {
  const { run, dataDir } = context;
  const binaries = await findPrograms(home, context);
  const data = join(home.path, 'data');
  const password = randomBytes(18).toString('base64url');
  const passwordFile = join(home.path, 'password');
  // Left over when an earlier start did not come to its end.
  rmSync(data, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.user.uid !== undefined) chownSync(passwordFile, home.user.uid, home.user.gid!);
  const made = await run(
    binaries.initdb,
    [
      ...['-D', data, '-U', USER, '-E', 'UTF8', '--no-locale', '--no-instructions'],
      ...['-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
    ],
    { ...home.user, cwd: home.path, env: { LC_ALL: 'C' }, timeoutMs: INITDB_TIMEOUT_MS },
  );
  rmSync(passwordFile);
  if (made.code !== 0) throw new StackError(`initdb failed:\n${made.output}`);

  const [port] = await freePorts(1);
  const logFile = join(dataDir, 'logs', 'postgres.log');
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
  ];
  const process = await startServer({
    command: binaries.postgres,
    args: ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    logFile,
    cwd: home.path,
    ...home.user,
    env: { LC_ALL: 'C' },
  });
  const urlOf = (database: string): string =>
    `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
  const server: RunningServer = {
    name: 'postgres',
    kind: 'process',
    url: urlOf(DATABASE),
    process,
    logFile,
    directories: [directory, home.path],
  };
  context.started(server);
  const maintenance = urlOf('postgres');
  await waitUntilReady(
    'PostgreSQL',
    process,
    logFile,
    async () => (await probePostgres(maintenance)) === null,
  );
  await query(maintenance, `CREATE DATABASE ${DATABASE}`);
  return server;
}

/** Null when the database answers a query, else why not. The URL, which holds the password, is in no message. */
export async function probePostgres(url: string): Promise<string | null> {
  try {
    await query(url, 'SELECT 1');
    return null;
  } catch (error) {
    return (error as Error).message || String((error as NodeJS.ErrnoException).code);
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    query_timeout: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Programs {
  readonly postgres: string;
  readonly initdb: string;
}

/** The PostgreSQL of the distribution, the newest one; else the one that npm brought; else a fresh installation. */
async function findPrograms(home: DatabaseHome, context: ServerContext): Promise<Programs> {
  const installed = await debianPrograms(home, context);
  if (installed) return installed;
  try {
    return await findPostgresBinaries(home);
  } catch (error) {
    context.log.warn('the PostgreSQL of the npm package is not used', { error: String(error) });
  }
  await installPackages('PostgreSQL', ['postgresql'], context);
  const fresh = await debianPrograms(home, context);
  if (!fresh) throw new StackError('PostgreSQL was installed but its programs do not run');
  return fresh;
}

async function debianPrograms(home: DatabaseHome, { run }: ServerContext): Promise<Programs | null> {
  let versions: string[];
  try {
    versions = readdirSync(DEBIAN_VERSIONS).sort((a, b) => Number(b) - Number(a));
  } catch {
    return null;
  }
  for (const version of versions) {
    const program = (name: string): string => join(DEBIAN_VERSIONS, version, 'bin', name);
    const trial = { ...home.user, cwd: home.path };
    const [initdb, postgres] = [program('initdb'), program('postgres')];
    if ((await run(initdb, ['--version'], trial)).code !== 0) continue;
    if ((await run(postgres, ['--version'], trial)).code === 0) return { initdb, postgres };
  }
  return null;
}
