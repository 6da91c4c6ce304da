import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Who PostgreSQL runs as. Empty: as ourselves. It refuses to run as root. */
export interface DatabaseUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** The embedded database cannot be used; the message says what a person can do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** Where root keeps databases whose own folder the database user cannot enter. */
const SYSTEM_STATE_DIR = '/var/lib/arbytron';
const USER_NAME = 'postgres';

const isRoot = (): boolean => process.getuid?.() === 0;

/** A folder for the database, and who runs it there. */
export interface DatabaseHome {
  readonly path: string;
  readonly user: DatabaseUser;
}

/**
 * Makes the folder of a database. As an ordinary user that is `dataDir`. Root hands it to the user `postgres` (made
 * when missing); where that user cannot enter, as below /root, the database lies in /var/lib/arbytron and
 * `dataDir/location` names the place, so that deleting `dataDir` still means beginning afresh.
 */
export async function openDatabaseHome(dataDir: string): Promise<DatabaseHome> {
  const path = resolve(dataDir);
  await makeDir(path, {});
  if (!isRoot()) return { path: await realpath(path), user: {} };
  const relocated = await readText(join(path, 'location'));
  const home = relocated ?? path;
  const user = (await ownerOf(join(home, 'data'))) ?? (await ensureUser());
  if (relocated === null && (await canEnter(dirname(path), user))) {
    await makeDir(path, user);
    return { path: await realpath(path), user };
  }
  const elsewhere = relocated ?? join(SYSTEM_STATE_DIR, randomBytes(8).toString('hex'));
  await makeDir(SYSTEM_STATE_DIR, {}, 0o755);
  await makeDir(elsewhere, user);
  if (!(await canEnter(elsewhere, user)))
    throw new EmbeddedPostgresError(
      `root runs the database as another user, who can enter neither ${path} nor ${elsewhere}: choose another data folder, or give the URL of a PostgreSQL server`,
    );
  if (relocated === null) await writeFile(join(path, 'location'), elsewhere);
  return { path: elsewhere, user };
}

/** The text of a file, or null when there is none. */
export async function readText(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function makeDir(path: string, user: DatabaseUser, mode = 0o700): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode });
    if (user.uid !== undefined) await chown(path, user.uid, user.gid!);
  } catch (error) {
    throw new EmbeddedPostgresError(`the data folder ${path} cannot be made: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Data that another user made stays that user's: root steps down to whoever owns it. */
async function ownerOf(dir: string): Promise<DatabaseUser | null> {
  const found = await stat(dir).catch(() => null);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null;
}

async function ensureUser(): Promise<DatabaseUser> {
  const known = await lookUp();
  if (known) return known;
  try {
    await execute('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      USER_NAME,
    ]);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL refuses to run as root, and the user ${USER_NAME} could not be made: run Arbytron as an ordinary user, or give the URL of a PostgreSQL server`,
      { cause: error },
    );
  }
  return (await lookUp())!;
}

async function lookUp(): Promise<DatabaseUser | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, USER_NAME])).stdout)),
    );
    return { uid: uid!, gid: gid! };
  } catch {
    return null;
  }
}

async function canEnter(dir: string, user: DatabaseUser): Promise<boolean> {
  try {
    await execute('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...user, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
