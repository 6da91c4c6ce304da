import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from './stack-error.js';

/** A process by its number and the moment it began: numbers are given again, moments are not. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly cwd: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const POLL_MS = 50;
const LOG_TAIL_LINES = 15;

/** Starts a server that outlives this process. */
export async function startServer(server: ServerCommand): Promise<ProcessIdentity> {
  const { command, args, logFile, env, ...rest } = server;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  try {
    const child = spawn(command, args, {
      ...rest,
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...env },
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error) => reject(new StackError(`${command} did not start: ${error.message}`)));
    });
    child.unref();
    return identityOf(child.pid!);
  } finally {
    closeSync(log);
  }
}

export const identityOf = (pid: number): ProcessIdentity => ({
  pid,
  startedAt: startTimeOf(pid) ?? 'ended before it was looked at',
});

/** Whether exactly this process still runs. */
export const isRunning = ({ pid, startedAt }: ProcessIdentity): boolean => startTimeOf(pid) === startedAt;

/** Asks a process to end, waits, and ends it by force when it does not. One that is not ours is left alone. */
export async function stopServer(
  server: ProcessIdentity,
  signal: NodeJS.Signals,
  patienceMs: number,
): Promise<void> {
  for (const [how, waitMs] of [[signal, patienceMs] as const, ['SIGKILL', 10_000] as const]) {
    if (!isRunning(server)) return;
    try {
      process.kill(server.pid, how);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    const until = performance.now() + waitMs;
    while (isRunning(server) && performance.now() < until) await sleep(POLL_MS);
  }
  if (isRunning(server)) throw new StackError(`process ${server.pid} does not end`);
}

/** Waits until a server answers; fails with the end of its log when it ends or takes too long. */
export async function waitUntilReady(
  name: string,
  server: ProcessIdentity,
  logFile: string,
  isReady: () => Promise<boolean>,
  patienceMs = 60_000,
): Promise<void> {
  const until = performance.now() + patienceMs;
  while (!(await isReady())) {
    if (!isRunning(server)) throw new StackError(`${name} ended while starting:\n${tailOf(logFile)}`);
    if (performance.now() > until)
      throw new StackError(`${name} does not answer after ${patienceMs} ms:\n${tailOf(logFile)}`);
    await sleep(POLL_MS);
  }
}

function tailOf(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
}

/** When a living process began, in words of the system; null when there is none (a zombie is none). */
function startTimeOf(pid: number): string | null {
  if (process.platform !== 'linux') {
    const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  }
  try {
    // The command name may hold spaces and brackets: what follows its last bracket is fields 3 and up.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}
