/** Runs the compiled command line as people do: as a process of its own. Ends all it began. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { eventually } from '@arbytron/testkit';

export const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join('scripts', 'bin', 'arbytron.js');

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One call of `arbytron`, running or ended. */
export class CommandRun {
  stdout = '';
  stderr = '';
  /** Null while it runs. */
  ending: Ending | null = null;
  readonly ended: Promise<Ending>;

  constructor(
    readonly args: readonly string[],
    readonly child: ChildProcessByStdio<null, Readable, Readable>,
  ) {
    child.stdout.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve) =>
      child.once('close', (code, signal) => resolve((this.ending = { code, signal }))),
    );
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** What a test that fails shows of it. */
  describe(): string {
    return `arbytron ${this.args.join(' ')}\n${JSON.stringify(this.ending)}\n${this.stdout}\n${this.stderr}`;
  }

  /** Waits until a condition holds, or says what the process told when it ended before. */
  async until(what: string, condition: () => boolean | Promise<boolean>, patienceMs = 90_000): Promise<void> {
    await eventually(
      what,
      async () => {
        if (await condition()) return true;
        if (this.ending) throw new Error(`it ended before ${what}: ${this.describe()}`);
        return false;
      },
      patienceMs,
    );
  }

  /** Sends a signal and waits for the end. */
  async endWith(signal: NodeJS.Signals, patienceMs: number): Promise<Ending> {
    this.child.kill(signal);
    await eventually(`${signal} ends the run`, () => this.ending !== null, patienceMs);
    return this.ending!;
  }
}

/** Everything a file of tests started and made; call {@link CommandHarness.close} after each test. */
export class CommandHarness {
  readonly #runs: CommandRun[] = [];
  readonly #folders: string[] = [];

  /** Calls the command from the root of the repository. Settings of a stack reach it only when given. */
  run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): CommandRun {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('ARBYTRON_'));
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: ROOT,
      env: { ...Object.fromEntries(own), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const run = new CommandRun(args, child);
    this.#runs.push(run);
    return run;
  }

  /** Calls the command and waits until it has ended. */
  async call(
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<CommandRun> {
    const run = this.run(args, environment);
    await run.ended;
    return run;
  }

  /** A folder that every user may enter: root's database runs as another one. */
  async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'arbytron-cli-'));
    await chmod(folder, 0o755);
    this.#folders.push(folder);
    return folder;
  }

  /** Ends what still runs and removes the folders, once nobody works in them any more. */
  async close(): Promise<void> {
    for (const run of this.#runs.splice(0)) {
      if (run.ending === null) run.child.kill('SIGKILL');
      await run.ended;
    }
    for (const folder of this.#folders.splice(0)) {
      await eventually(
        `nobody works in ${folder}`,
        async () => (await processesNaming(folder)).length === 0,
      ).finally(() => rm(folder, { recursive: true, force: true }));
    }
  }
}

/** One process, as the kernel tells it. */
export interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** All processes of this machine that can be seen; empty where there is no `/proc`. */
export async function processes(): Promise<ProcessFacts[]> {
  const entries = await readdir('/proc').catch(() => []);
  const facts = await Promise.all(entries.filter((name) => /^\d+$/.test(name)).map(factsOf));
  return facts.filter((process) => process !== null);
}

/** The processes whose command line names a path. */
export const processesNaming = async (path: string): Promise<ProcessFacts[]> =>
  (await processes()).filter(({ pid, command }) => pid !== process.pid && command.includes(path));

/** Null when it is gone by now. */
async function factsOf(entry: string): Promise<ProcessFacts | null> {
  try {
    const command = (await readFile(`/proc/${entry}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    // The name in brackets may hold anything; the parent is the second field behind it.
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(entry), parent: Number(parent), command };
  } catch {
    return null;
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The text at an address; null when nobody answers. */
export async function get(url: string): Promise<{ status: number; type: string; text: string } | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  } catch {
    return null;
  }
}
