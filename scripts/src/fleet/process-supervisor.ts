import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';

/** A process to keep running. */
export interface ProcessSpec {
  readonly name: string;
  readonly script: string;
  /** Arguments of Node itself. */
  readonly nodeArguments: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface ProcessState {
  readonly name: string;
  readonly pid: number | null;
  readonly restarts: number;
}

const RESTART_FIRST_MS = 200;
const RESTART_LAST_MS = 5_000;
/** A process that lived so long begins again with the shortest pause. */
const HEALTHY_AFTER_MS = 10_000;
const STOP_WITHIN_MS = 5_000;

interface Entry {
  readonly spec: ProcessSpec;
  child: ChildProcess | null;
  restarts: number;
  delayMs: number;
  startedAt: number;
  exited: Promise<void>;
}

/** Keeps processes running: one that ends without being told to is started again, after a growing pause. */
export class ProcessSupervisor {
  readonly #entries: Entry[] = [];
  readonly #log: WriteStream;
  #stopping = false;

  /**
   * @param logFile where the output of all processes goes
   * @param onExit told when a process ended by itself
   */
  constructor(
    logFile: string,
    readonly onExit: (name: string, reason: string) => void,
  ) {
    this.#log = createWriteStream(logFile, { flags: 'a' });
  }

  start(spec: ProcessSpec): void {
    const entry: Entry = {
      spec,
      child: null,
      restarts: 0,
      delayMs: RESTART_FIRST_MS,
      startedAt: 0,
      exited: Promise.resolve(),
    };
    this.#entries.push(entry);
    this.#spawn(entry);
  }

  states(): ProcessState[] {
    return this.#entries.map(({ spec, child, restarts }) => ({
      name: spec.name,
      pid: child?.pid ?? null,
      restarts,
    }));
  }

  /** Asks every process to stop, waits, and ends those that did not. Returns the names of the latter. */
  async stop(): Promise<string[]> {
    this.#stopping = true;
    const killed: string[] = [];
    await Promise.all(
      this.#entries.map(async (entry) => {
        const { child } = entry;
        if (!child) return;
        child.kill('SIGTERM');
        const timer = setTimeout(() => {
          killed.push(entry.spec.name);
          child.kill('SIGKILL');
        }, STOP_WITHIN_MS);
        await entry.exited;
        clearTimeout(timer);
      }),
    );
    await new Promise<void>((resolve) => this.#log.end(resolve));
    return killed;
  }

  #spawn(entry: Entry): void {
    const { script, nodeArguments, env } = entry.spec;
    const child = spawn(process.execPath, ['--enable-source-maps', ...nodeArguments, script], {
      env: { ...process.env, ...env },
      // The channel tells a process that its supervisor is gone, however it went.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    entry.child = child;
    entry.startedAt = Date.now();
    child.stdout?.on('data', (chunk: Buffer) => this.#log.write(chunk));
    child.stderr?.on('data', (chunk: Buffer) => this.#log.write(chunk));
    entry.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        entry.child = null;
        resolve();
        if (!this.#stopping) this.#restart(entry, signal ?? `exit code ${code}`);
      });
    });
  }

  #restart(entry: Entry, reason: string): void {
    this.onExit(entry.spec.name, reason);
    if (Date.now() - entry.startedAt > HEALTHY_AFTER_MS) entry.delayMs = RESTART_FIRST_MS;
    const delay = entry.delayMs;
    entry.delayMs = Math.min(delay * 2, RESTART_LAST_MS);
    setTimeout(() => {
      if (this.#stopping) return;
      entry.restarts += 1;
      this.#spawn(entry);
    }, delay);
  }
}
