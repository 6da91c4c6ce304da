import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cashAccount, type Money } from '@arbytron/domain';
import type { FleetMonitor } from '@arbytron/fleet';
import { LEDGER_POSTINGS, type Store } from '@arbytron/runtime';
import type { ProcessSpec, ProcessSupervisor } from '../fleet/process-supervisor.js';
import type { RunningFleet } from './running-fleet.js';

/** The services in the order of their start: whoever consumes is there before whoever produces. */
export const SERVICES = ['portfolio', 'execution', 'identification', 'matching', 'acquisition'] as const;
export type ServiceName = (typeof SERVICES)[number];

interface Member {
  readonly name: string;
  readonly port: number;
}

/** The five services as processes of their own, kept alive by a supervisor, seen through the bus and their ports. */
export class ProcessFleet implements RunningFleet {
  readonly #members: Member[] = [];

  /** @param store where the portfolio keeps its ledger */
  constructor(
    readonly supervisor: ProcessSupervisor,
    readonly monitor: FleetMonitor,
    readonly store: Store,
    readonly logPath: string,
  ) {}

  /** Starts the processes; they become ready by themselves. */
  async start(
    replicas: Readonly<Record<ServiceName, number>>,
    env: Readonly<Record<string, string>>,
  ): Promise<void> {
    for (const service of SERVICES) {
      for (let i = 1; i <= replicas[service]; i += 1) {
        const name = `${service}-${i}`;
        const port = await freePort();
        this.#members.push({ name, port });
        this.supervisor.start(specOf(service, name, port, env));
      }
    }
  }

  async unready(): Promise<readonly string[]> {
    const reasons = await Promise.all(this.#members.map((member) => unreadyReasons(member)));
    return reasons.flat();
  }

  async cashAt(venue: string): Promise<Money | null> {
    const rows = await this.store.select(LEDGER_POSTINGS.table, { account: cashAccount(venue) });
    if (rows.length === 0) return null;
    return rows.map(LEDGER_POSTINGS.decode).reduce((sum, posting) => sum + posting.amount, 0);
  }

  notes(): readonly string[] {
    const states = this.supervisor
      .states()
      .map(
        ({ name, pid, restarts }) =>
          `${name} ${pid ?? 'down'}${restarts > 0 ? ` (restarted ${restarts}×)` : ''}`,
      );
    return [`processes  ${states.join(' · ')}`, `log ${this.logPath}`];
  }

  async stop(): Promise<void> {
    const killed = await this.supervisor.stop();
    if (killed.length > 0) process.stderr.write(`ended after 5 s without an answer: ${killed.join(', ')}\n`);
    await this.monitor.close();
  }
}

/** Matching makes many short-lived objects; with little room for them the collector shows in its slowest answers. */
const ROOM_FOR_YOUNG_OBJECTS = ['--max-semi-space-size=64'];

function specOf(
  service: ServiceName,
  name: string,
  port: number,
  env: Readonly<Record<string, string>>,
): ProcessSpec {
  const index = fileURLToPath(import.meta.resolve(`@arbytron/${service}`));
  return {
    name,
    script: join(dirname(index), 'main.js'),
    nodeArguments: service === 'matching' ? ROOM_FOR_YOUNG_OBJECTS : [],
    env: { ...env, ARBYTRON_INSTANCE: name, ARBYTRON_HTTP_PORT: String(port) },
  };
}

async function unreadyReasons({ name, port }: Member): Promise<string[]> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(1_000) });
    const { reasons } = (await response.json()) as { reasons: string[] };
    return reasons.map((reason) => `${name}: ${reason}`);
  } catch {
    return [`${name} does not answer yet`];
  }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
