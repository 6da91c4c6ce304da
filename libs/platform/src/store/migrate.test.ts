import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, MIGRATIONS_DIR } from './migrate.js';
import { embeddedServer, execute, SILENT, type PostgresServer } from './postgres-harness.js';

describe('migrate', () => {
  let server: PostgresServer;
  const folders: string[] = [];

  async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'arbytron-migrations-'));
    folders.push(folder);
    for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql);
    return folder;
  }

  let url: string;
  beforeAll(async () => {
    server = await embeddedServer();
    url = await server.createDatabase();
  });
  beforeEach(() => execute(url, 'drop schema if exists arbytron cascade'));
  afterAll(async () => {
    await server.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  const ONE = { '0001_one.sql': 'create table one (n int)' };
  const TWO = { '0002_two.sql': 'create table two (n int); insert into two values (2)' };

  it('applies the migrations of the package once', async () => {
    expect(await migrate(url, SILENT)).toContain('0001_initial.sql');
    expect(await migrate(url, SILENT)).toEqual([]);
    expect(MIGRATIONS_DIR.replaceAll('\\', '/')).toMatch(/\/platform\/src\/store\/migrations\/$/);
  });

  it('applies what is missing, in order, in the schema', async () => {
    expect(await migrate(url, SILENT, await folderOf(ONE))).toEqual(['0001_one.sql']);
    expect(await migrate(url, SILENT, await folderOf({ ...ONE, ...TWO }))).toEqual(['0002_two.sql']);
    expect(await execute(url, 'select n from arbytron.two')).toEqual([{ n: 2 }]);
  });

  it('lets many processes that start together apply each migration once', async () => {
    const folder = await folderOf({ ...ONE, ...TWO });
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(url, SILENT, folder)));
    expect(applied.flat().sort()).toEqual(['0001_one.sql', '0002_two.sql']);
    expect(await execute(url, 'select n from arbytron.two')).toEqual([{ n: 2 }]);
  });

  it('refuses a file that was changed after it was applied', async () => {
    await migrate(url, SILENT, await folderOf(ONE));
    const changed = await folderOf({ '0001_one.sql': 'create table one (n bigint)', ...TWO });
    await expect(migrate(url, SILENT, changed)).rejects.toThrow(
      '0001_one.sql was changed after it was applied',
    );
    await expect(execute(url, 'select * from arbytron.two')).rejects.toThrow();
  });

  it('changes nothing when one of several fails', async () => {
    const broken = await folderOf({ ...ONE, '0002_broken.sql': 'create table two (n int); select nonsense' });
    await expect(migrate(url, SILENT, broken)).rejects.toThrow(/0002_broken.sql failed: .*nonsense/);
    await expect(execute(url, 'select * from arbytron.one')).rejects.toThrow();
    expect(await migrate(url, SILENT, await folderOf({ ...ONE, ...TWO }))).toHaveLength(2);
  });

  it.each([
    [
      'a database newer than itself',
      { ...ONE, ...TWO },
      ONE,
      /0002_two.sql, which this version does not know/,
    ],
    ['a number that was skipped', TWO, { ...ONE, ...TWO }, /0001_one.sql comes before 2/],
    [
      'two files of one number',
      {},
      { ...ONE, '0001_uno.sql': '' },
      /two migrations have the number of 0001_uno.sql/,
    ],
    ['a file of another name', {}, { 'one.sql': '' }, /one.sql is no name of a migration/],
  ])('refuses %s', async (_what, before, after, message) => {
    if (Object.keys(before).length > 0) await migrate(url, SILENT, await folderOf(before));
    await expect(migrate(url, SILENT, await folderOf(after))).rejects.toThrow(message);
  });
});
