import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '@arbytron/runtime';
import { transformFileSync } from '@swc/core';
import pg from 'pg';
import { EmbeddedPostgresError } from './database-user.js';
import { findEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { STARTED_BY, takeOwnership } from './postmaster.js';

const lines: string[] = [];
const log: Log = {
  debug: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields)}`),
  info: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields)}`),
  warn: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields)}`),
  error: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields)}`),
  child: () => log,
};

const root = mkdtempSync(join(tmpdir(), 'arbytron-embedded-'));
// Root's database user must be able to pass through it.
chmodSync(root, 0o755);
let folders = 0;
/** For the tests that can do with a database that others have used. */
const dataDir = join(root, 'shared');
const newDataDir = (): string => join(root, `${(folders += 1)}`);
const running = new Set<EmbeddedPostgres>();
const children = new Set<ChildProcess>();

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir, log });
  running.add(database);
  return database;
}

async function stop(database: EmbeddedPostgres): Promise<void> {
  running.delete(database);
  await database.stop();
}

async function query<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = (home: string): number =>
  Number(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    if (holds()) return;
    await sleep(25);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** The sources of this folder as a plain script: a process of its own to be killed. */
function compileOwner(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const packages = join(here, '../../../../../node_modules/.cache');
  mkdirSync(packages, { recursive: true });
  const folder = mkdtempSync(join(packages, 'embedded-owner-'));
  for (const name of readdirSync(here).filter((file) => /^[a-z-]+\.ts$/.test(file))) {
    const { code } = transformFileSync(join(here, name), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    writeFileSync(join(folder, `${basename(name, '.ts')}.js`), code);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'owner.js'),
    `import pg from 'pg';
     import { startEmbeddedPostgres } from './embedded-postgres.js';
     const none = () => {};
     const log = { debug: none, info: none, warn: none, error: none, child: () => log };
     const database = await startEmbeddedPostgres({ dataDir: process.argv[2], log });
     const client = new pg.Client({ connectionString: database.url });
     client.on('error', none);
     await client.connect();
     await client.query('create table if not exists acknowledged (n bigserial primary key)');
     for (;;) {
       const { rows } = await client.query('insert into acknowledged default values returning n');
       console.log(rows[0].n);
     }`,
  );
  return folder;
}

/** Runs an owner that commits row after row until `count` are acknowledged. */
async function runOwner(
  script: string,
  dataDir: string,
  count: number,
): Promise<{ child: ChildProcess; last: () => number }> {
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  let last = 0;
  let acknowledged = 0;
  createInterface({ input: child.stdout! }).on('line', (line) => {
    last = Number(line);
    acknowledged += 1;
  });
  await until('the owner has committed', () => acknowledged >= count);
  return { child, last: () => last };
}

/** Stops a database, then runs its server again as one that process `starter` has started. */
async function restartAs(database: EmbeddedPostgres, starter: number): Promise<ChildProcess> {
  const words = readFileSync(`/proc/${postmasterPid(database.home)}/cmdline`, 'utf8')
    .split('\0')
    .slice(0, -1)
    .map((word) => (word.startsWith(STARTED_BY) ? `${STARTED_BY}=${starter}` : word));
  const { uid, gid } = statSync(join(database.home, 'data'));
  await stop(database);
  const server = spawn(words[0]!, words.slice(1), {
    uid,
    gid,
    cwd: database.home,
    detached: true,
    stdio: 'ignore',
  });
  children.add(server);
  await until('the server runs', () => {
    try {
      return postmasterPid(database.home) === server.pid;
    } catch {
      return false;
    }
  });
  return server;
}

describe('startEmbeddedPostgres', () => {
  const compiled = compileOwner();
  const owner = join(compiled, 'owner.js');

  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
    for (const database of running) await stop(database);
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
    rmSync(compiled, { recursive: true, force: true });
  });

  it('starts on loopback, keeps its data over a stop, and prints no password', async () => {
    const first = await start(dataDir);
    const url = new URL(first.url);
    expect(url.hostname).toBe('127.0.0.1');
    await query(first.url, 'create table kept (n int); insert into kept values (42)');
    expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(statSync(join(first.home, 'password')).mode & 0o077).toBe(0);
    await stop(first);
    await expect(query(first.url, 'select 1')).rejects.toThrow();
    const second = await start(dataDir);
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 42 }]);
    expect(lines.join('\n')).not.toContain(url.password);
    url.password = 'wrong';
    url.port = new URL(second.url).port;
    await expect(query(url.href, 'select 1')).rejects.toThrow(/password/);
  });

  it('refuses a folder that a living process uses', async () => {
    const first = await start(dataDir);
    await expect(start(dataDir)).rejects.toThrow(/in use by another running Arbytron/);
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is found by others for as long as it runs', async () => {
    const own = newDataDir();
    expect(await findEmbeddedPostgres(own)).toBeNull();
    const database = await start(own);
    expect(await findEmbeddedPostgres(own)).toBe(database.url);
    await stop(database);
    expect(await findEmbeddedPostgres(own)).toBeNull();
  });

  it('lets at most one of two that start at the same time have it', async () => {
    const fresh = newDataDir();
    const results = await Promise.allSettled([start(fresh), start(fresh)]);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(EmbeddedPostgresError);
    const winners = results.filter((result) => result.status === 'fulfilled').map((result) => result.value);
    expect(winners.length).toBeLessThanOrEqual(1);
    for (const winner of winners) {
      expect(await query(winner.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await stop(winner);
    }
    // Both made a password; the database and the file that holds it must agree on one.
    const next = await start(fresh);
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('ends with its owner, however that is killed, and has lost nothing', async () => {
    const { child, last } = await runOwner(owner, dataDir, 50);
    const pid = postmasterPid(dataDir);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await until('the server has ended by itself', () => !isAlive(pid));
    const acknowledged = last();
    const next = await start(dataDir);
    const [row] = await query<{ n: string }>(next.url, 'select max(n) as n from acknowledged');
    expect(Number(row!.n)).toBeGreaterThanOrEqual(acknowledged);
  });

  it('has lost nothing when the server is killed with its owner', async () => {
    for (const count of [50, 200]) {
      const { child, last } = await runOwner(owner, dataDir, count);
      process.kill(postmasterPid(dataDir), 'SIGKILL');
      child.kill('SIGKILL');
      await once(child, 'exit');
      const acknowledged = last();
      const next = await start(dataDir);
      const [row] = await query<{ n: string }>(next.url, 'select max(n) as n from acknowledged');
      expect(Number(row!.n)).toBeGreaterThanOrEqual(acknowledged);
      await stop(next);
    }
  });

  (process.platform === 'linux' ? it : it.skip)(
    'stops a server that nobody owns any more before it starts another',
    async () => {
      const first = await start(dataDir);
      await query(first.url, 'create table orphaned (n int); insert into orphaned values (7)');
      const gone = spawn('true');
      await once(gone, 'exit');
      const orphan = await restartAs(first, gone.pid!);
      const next = await start(dataDir);
      expect(orphan.exitCode).toBe(0);
      expect(await query(next.url, 'select n from orphaned')).toEqual([{ n: 7 }]);
    },
  );

  (process.platform === 'linux' ? it : it.skip)(
    'leaves a server alone that another process has started and is about to own',
    async () => {
      const other = spawn('sleep', ['60'], { stdio: 'ignore' });
      children.add(other);
      const first = await start(dataDir);
      const server = await restartAs(first, other.pid!);
      const second = start(dataDir);
      const refused = expect(second).rejects.toThrow(/in use by another running Arbytron/);
      await sleep(500);
      const owner = await takeOwnership((await findEmbeddedPostgres(dataDir))!);
      expect(owner).not.toBeNull();
      await refused;
      expect(server.exitCode).toBeNull();
      await owner!.end();
    },
  );

  it('is not misled by a lock file whose process number another process has now', async () => {
    const first = await start(dataDir);
    const lock = readFileSync(join(first.home, 'data', 'postmaster.pid'), 'utf8');
    await stop(first);
    const other = spawn('sleep', ['60'], { stdio: 'ignore' });
    children.add(other);
    writeFileSync(join(first.home, 'data', 'postmaster.pid'), lock.replace(/^\d+/, String(other.pid)), {
      mode: 0o644,
    });
    const next = await start(dataDir);
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(isAlive(other.pid!)).toBe(true);
  });

  it('says when the machine went down before the data was on disk', async () => {
    const first = await start(dataDir);
    expect(readFileSync(join(first.home, 'running-unsynced'), 'utf8')).not.toBe('');
    await stop(first);
    writeFileSync(join(first.home, 'running-unsynced'), 'another boot');
    lines.length = 0;
    const second = await start(dataDir);
    expect(lines.join('\n')).toContain('the machine went down');
    await stop(second);
    expect(existsSync(join(first.home, 'running-unsynced'))).toBe(false);
  });

  it('tells its owner when the server dies', async () => {
    const died: Error[] = [];
    const database = await startEmbeddedPostgres({
      dataDir,
      log,
      onExit: (error) => died.push(error),
    });
    process.kill(postmasterPid(database.home), 'SIGKILL');
    await until('the death was reported', () => died.length === 1);
    await database.stop();
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? it : it.skip)(
    'lies elsewhere when the user that root runs it as cannot enter the folder',
    async () => {
      const closed = newDataDir();
      mkdirSync(closed, { mode: 0o700 });
      const dataDir = join(closed, 'database');
      const first = await start(dataDir);
      try {
        expect(first.home).toBe(readFileSync(join(dataDir, 'location'), 'utf8'));
        await query(first.url, 'create table kept (n int)');
        await stop(first);
        const second = await start(dataDir);
        expect(second.home).toBe(first.home);
        expect(await query(second.url, 'select n from kept')).toEqual([]);
        await stop(second);
      } finally {
        rmSync(first.home, { recursive: true, force: true });
      }
    },
  );

  it('names what is wrong with a folder it cannot use', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    await expect(start(join(file, 'below'))).rejects.toThrow(/data folder .*below cannot be made/);
    const dataDir = newDataDir();
    mkdirSync(join(dataDir, 'data'), { recursive: true });
    writeFileSync(join(dataDir, 'data', 'PG_VERSION'), '12\n');
    await expect(start(dataDir)).rejects.toThrow(/made by PostgreSQL 12/);
  });
});
