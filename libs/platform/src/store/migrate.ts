import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '@arbytron/runtime';
import pg from 'pg';
import { toStoreError } from './postgres-error.js';
import { SCHEMA } from './sql.js';

/** The migrations and the database do not belong together; the message says how. Nothing was changed. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * The package's own folder of migrations. The way there is the same from `src` and from `dist`, so nothing is copied
 * by the build.
 */
export const MIGRATIONS_DIR = fileURLToPath(new URL('../../src/store/migrations/', import.meta.url));

/** Serializes migrations of all processes; the number is arbitrary. */
const MIGRATION_LOCK = 4_117_210_330;

/**
 * Brings the schema of a database up to date: all missing migrations in one transaction, each once, one process at a
 * time. Returns the names of those it applied.
 * @throws MigrationError when a file was changed after it was applied, is missing, or its number is used twice
 * @throws StoreError when the database cannot be reached
 */
export async function migrate(url: string, log: Log, dir: string = MIGRATIONS_DIR): Promise<string[]> {
  const migrations = await readMigrations(dir);
  const client = new pg.Client({
    connectionString: url,
    application_name: 'arbytron migrations',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const applied = await applyMissing(client, migrations);
    await client.query('commit');
    for (const name of applied) log.info('a migration was applied', { name });
    return applied;
  } catch (error) {
    if (error instanceof MigrationError) throw error;
    throw toStoreError('migrating the database', error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function applyMissing(client: pg.Client, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(`create schema if not exists ${SCHEMA}`);
  await client.query(
    `create table if not exists ${SCHEMA}.migrations
     (number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`,
  );
  await client.query(`set local search_path to ${SCHEMA}`);
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    `select number, name, checksum from ${SCHEMA}.migrations order by number`,
  );
  for (const row of rows) {
    const file = migrations.find((migration) => migration.number === row.number);
    if (!file)
      throw new MigrationError(`the database has migration ${row.name}, which this version does not know`);
    if (file.checksum !== row.checksum)
      throw new MigrationError(
        `migration ${file.name} was changed after it was applied: add a new one instead`,
      );
  }
  const missing = migrations.filter(({ number }) => !rows.some((row) => row.number === number));
  const last = rows.at(-1)?.number ?? 0;
  for (const { number, name, sql, checksum } of missing) {
    if (number < last)
      throw new MigrationError(`migration ${name} comes before ${last}, which is applied already`);
    try {
      await client.query(sql);
    } catch (error) {
      throw new MigrationError(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
    }
    await client.query(`insert into ${SCHEMA}.migrations (number, name, checksum) values ($1, $2, $3)`, [
      number,
      name,
      checksum,
    ]);
  }
  return missing.map((migration) => migration.name);
}

async function readMigrations(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(
    names.map(async (name) => {
      const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
      if (!(number > 0))
        throw new MigrationError(`${name} is no name of a migration: expected 0001_words.sql`);
      const sql = await readFile(join(dir, name), 'utf8');
      return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
  const twice = migrations.find(({ number }, i) => migrations[i - 1]?.number === number);
  if (twice) throw new MigrationError(`two migrations have the number of ${twice.name}`);
  return migrations;
}
