import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isRunning, type ProcessIdentity } from './server-process.js';
import { StackError } from './stack-error.js';

export const LOCK_FILE = '.lock';
const PATIENCE_MS = 300_000;
const POLL_MS = 100;

/** Lets one process at a time bring the stack of a directory up or down. */
export async function withStackLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, LOCK_FILE);
  const until = performance.now() + PATIENCE_MS;
  while (!tryLock(file)) {
    if (performance.now() > until) throw new StackError(`another process holds ${file}`);
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, JSON.stringify(identityOf(process.pid)));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  let holder: ProcessIdentity;
  try {
    holder = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    // Just released, or not yet written.
    return false;
  }
  // Who took it was killed before it could give it back.
  if (!isRunning(holder)) rmSync(file, { force: true });
  return false;
}
