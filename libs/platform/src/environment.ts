import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import {
  DEFAULT_TRADING_CONFIG,
  parseSettings,
  parseTradingConfig,
  type TradingConfig,
} from '@arbytron/runtime';
import { z } from 'zod';

/** What is wrong with the environment of a process, all of it at once. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(readonly problems: readonly string[]) {
    super(
      `the environment has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
  }
}

/** How a service process is told what it is. */
export interface ProcessEnvironment {
  readonly bus: 'kafka' | 'redis';
  readonly kafkaBrokers: readonly string[];
  readonly redisUrl: string;
  readonly postgresUrl: string;
  /** Begins every topic: two fleets with different namespaces share brokers without meeting. */
  readonly namespace: string;
  readonly instance: string;
  readonly httpHost: string;
  readonly httpPort: number;
  readonly trading: 'paper' | 'live';
  readonly pace: 'live' | 'simulation';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly config: TradingConfig;
  /** Settings by venue; what they may hold is each venue's own affair. */
  readonly venues: Readonly<Record<string, unknown>>;
}

const url = (protocols: RegExp, what: string) => z.url({ protocol: protocols, error: `expected ${what}` });

const schema = z.object({
  ARBYTRON_BUS: z.enum(['kafka', 'redis'], { error: 'expected kafka or redis' }).default('kafka'),
  ARBYTRON_KAFKA_BROKERS: z
    .string()
    .regex(/^[^\s,]+:\d+(,[^\s,]+:\d+)*$/, 'expected host:port, several separated by commas')
    .optional(),
  ARBYTRON_REDIS_URL: url(/^rediss?$/, 'a redis:// address'),
  ARBYTRON_POSTGRES_URL: url(/^postgres(ql)?$/, 'a postgresql:// address'),
  ARBYTRON_NAMESPACE: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'expected lower-case letters, digits and dashes')
    .default('arbytron'),
  ARBYTRON_INSTANCE: z.string().min(1).optional(),
  ARBYTRON_HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  ARBYTRON_HTTP_PORT: z.coerce.number({ error: 'expected a port' }).int().min(0).max(65_535).default(0),
  ARBYTRON_TRADING: z.enum(['paper', 'live'], { error: 'expected paper or live' }).default('paper'),
  ARBYTRON_PACE: z.enum(['live', 'simulation'], { error: 'expected live or simulation' }).default('live'),
  ARBYTRON_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'expected debug, info, warn, error or silent',
    })
    .default('info'),
  ARBYTRON_CONFIG: z.string().min(1).optional(),
  ARBYTRON_VENUES: z.string().min(1, 'expected the path of a YAML file with the settings of the venues'),
});

/**
 * Reads the environment and the files it names.
 * @throws EnvironmentError that lists every problem without quoting a value
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): ProcessEnvironment {
  const parsed = schema.safeParse(variables);
  const problems: string[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `${name}: ${variables[name] === undefined ? 'missing: ' : ''}${issue.message}`;
      });
  const misspelt = Object.keys(variables).filter(
    (name) => name.startsWith('ARBYTRON_') && !(name in schema.shape) && !IGNORED.has(name),
  );
  for (const name of misspelt)
    problems.push(`${name}: unknown; known are ${Object.keys(schema.shape).join(', ')}`);
  if (!parsed.success) throw new EnvironmentError(problems);
  const value = parsed.data;
  if (value.ARBYTRON_BUS === 'kafka' && value.ARBYTRON_KAFKA_BROKERS === undefined) {
    problems.push('ARBYTRON_KAFKA_BROKERS: missing: expected host:port of at least one broker');
  }
  // Real money needs limits that somebody wrote down.
  if (
    value.ARBYTRON_TRADING === 'live' &&
    value.ARBYTRON_PACE === 'live' &&
    value.ARBYTRON_CONFIG === undefined
  ) {
    problems.push('ARBYTRON_CONFIG: missing: live trading needs a configuration with its limits');
  }
  const config = readFile(value.ARBYTRON_CONFIG, 'ARBYTRON_CONFIG', problems, (text, path) =>
    parseTradingConfig(text, path),
  );
  const venues = readFile(value.ARBYTRON_VENUES, 'ARBYTRON_VENUES', problems, parseSettings);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return {
    bus: value.ARBYTRON_BUS,
    kafkaBrokers: value.ARBYTRON_KAFKA_BROKERS?.split(',') ?? [],
    redisUrl: value.ARBYTRON_REDIS_URL,
    postgresUrl: value.ARBYTRON_POSTGRES_URL,
    namespace: value.ARBYTRON_NAMESPACE,
    instance: value.ARBYTRON_INSTANCE ?? `${hostname()}-${process.pid}`,
    httpHost: value.ARBYTRON_HTTP_HOST,
    httpPort: value.ARBYTRON_HTTP_PORT,
    trading: value.ARBYTRON_TRADING,
    pace: value.ARBYTRON_PACE,
    logLevel: value.ARBYTRON_LOG_LEVEL,
    config: config ?? DEFAULT_TRADING_CONFIG,
    venues: venues ?? {},
  };
}

/** Read elsewhere: by the tests. */
const IGNORED: ReadonlySet<string> = new Set(['ARBYTRON_REQUIRE_STACK']);

function readFile<T>(
  path: string | undefined,
  variable: string,
  problems: string[],
  read: (text: string, path: string) => T,
): T | null {
  if (path === undefined) return null;
  try {
    return read(readFileSync(path, 'utf8'), path);
  } catch (error) {
    problems.push(`${variable}: ${(error as Error).message}`);
    return null;
  }
}
