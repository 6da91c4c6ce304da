import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessIdentity } from './server-process.js';

export type ServerName = 'kafka' | 'postgres' | 'redis';

/** Where the servers of the stack are, by the variable that everything else reads it from. */
export interface StackEnvironment {
  readonly ARBYTRON_KAFKA_BROKERS: string;
  readonly ARBYTRON_POSTGRES_URL: string;
  readonly ARBYTRON_REDIS_URL: string;
}

export const ENVIRONMENT_NAMES = {
  kafka: 'ARBYTRON_KAFKA_BROKERS',
  postgres: 'ARBYTRON_POSTGRES_URL',
  redis: 'ARBYTRON_REDIS_URL',
} as const satisfies Record<ServerName, keyof StackEnvironment>;

/** A running server: a process of this machine, or a container. */
export type RunningServer = {
  readonly name: ServerName;
  readonly url: string;
  /** Directories that belong to it and go with it. */
  readonly directories: readonly string[];
} & (
  | { readonly kind: 'process'; readonly process: ProcessIdentity; readonly logFile: string }
  | { readonly kind: 'container'; readonly container: string }
);

export interface StackState {
  readonly version: 1;
  readonly servers: readonly RunningServer[];
}

const FILE = 'stack.json';

export function readStackState(dataDir: string): StackState | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as StackState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Only its owner may read it: it holds the password of the database. */
export function writeStackState(dataDir: string, state: StackState): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, FILE);
  writeFileSync(`${file}.tmp`, JSON.stringify(state, null, 2), { mode: 0o600 });
  renameSync(`${file}.tmp`, file);
}

export function removeStackState(dataDir: string): void {
  rmSync(join(dataDir, FILE), { force: true });
}

export function environmentOf(servers: readonly RunningServer[]): StackEnvironment {
  const environment: Partial<Record<keyof StackEnvironment, string>> = {};
  for (const { name, url } of servers) environment[ENVIRONMENT_NAMES[name]] = url;
  return environment as StackEnvironment;
}
