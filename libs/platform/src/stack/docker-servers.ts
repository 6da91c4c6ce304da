import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunCommand } from './command.js';
import { freePorts } from './free-ports.js';
import { probeKafka } from './kafka-server.js';
import { probePostgres } from './postgres-server.js';
import { probeRedis } from './redis-server.js';
import type { ServerContext } from './server-context.js';
import { StackError } from './stack-error.js';
import type { RunningServer, ServerName } from './stack-state.js';

const IMAGES = {
  kafka: 'apache/kafka:4.1.1',
  postgres: 'postgres:17-alpine',
  redis: 'redis:7-alpine',
} as const;
const PULL_TIMEOUT_MS = 600_000;
const READY_MS = 90_000;
const POLL_MS = 200;

interface Container {
  readonly name: ServerName;
  readonly url: string;
  readonly options: readonly string[];
  readonly command: readonly string[];
  readonly probe: () => Promise<string | null>;
}

/** Whether there is a Docker engine to talk to; a client alone is not enough. */
export async function hasDockerEngine(run: RunCommand): Promise<boolean> {
  return (await run('docker', ['info'], { timeoutMs: 10_000 })).code === 0;
}

/** Starts the three servers as containers whose ports are published on the loopback interface only. */
export async function startContainers(context: ServerContext): Promise<RunningServer[]> {
  const { run, log } = context;
  for (const image of Object.values(IMAGES)) {
    if ((await run('docker', ['image', 'inspect', image])).code === 0) continue;
    log.info('pulling an image', { image });
    const { code, output } = await run('docker', ['pull', '-q', image], { timeoutMs: PULL_TIMEOUT_MS });
    if (code !== 0) throw new StackError(`${image} could not be pulled:\n${output}`);
  }
  const stack = randomBytes(4).toString('hex');
  const [kafka, controller, postgres, redis] = (await freePorts(4)) as [number, number, number, number];
  const password = randomBytes(18).toString('base64url');
  const containers = [
    kafkaContainer(kafka, controller),
    postgresContainer(postgres, password),
    redisContainer(redis),
  ];
  const servers: RunningServer[] = [];
  for (const { name, url, options, command } of containers) {
    const container = `arbytron-${stack}-${name}`;
    const args = ['run', '-d', '--rm', '--name', container, ...options, IMAGES[name], ...command];
    const { code, output } = await run('docker', args, { timeoutMs: PULL_TIMEOUT_MS });
    if (code !== 0) throw new StackError(`the container of ${name} did not start:\n${output}`);
    const server: RunningServer = { name, kind: 'container', url, container, directories: [] };
    servers.push(server);
    context.started(server);
  }
  for (const [at, { name, probe }] of containers.entries()) await untilReady(name, servers[at]!, probe, run);
  return servers;
}

/** Whether a container runs; false when the engine does not know it. */
export async function isContainerRunning(container: string, run: RunCommand): Promise<boolean> {
  const { code, output } = await run('docker', ['inspect', '-f', '{{.State.Running}}', container]);
  return code === 0 && output === 'true';
}

/** Ends a container and removes it with its volumes. */
export async function removeContainer(container: string, run: RunCommand): Promise<void> {
  const { code, output } = await run('docker', ['rm', '-f', '-v', container]);
  if (code !== 0 && !/no such container/i.test(output))
    throw new StackError(`the container ${container} could not be removed:\n${output}`);
}

async function untilReady(
  name: ServerName,
  server: RunningServer,
  probe: () => Promise<string | null>,
  run: RunCommand,
): Promise<void> {
  if (server.kind !== 'container') return;
  const until = performance.now() + READY_MS;
  for (;;) {
    const problem = await probe();
    if (problem === null) return;
    const lives = await isContainerRunning(server.container, run);
    if (!lives || performance.now() > until) {
      const { output } = await run('docker', ['logs', '--tail', '15', server.container]);
      throw new StackError(`${name} in Docker does not answer (${problem}):\n${output}`);
    }
    await sleep(POLL_MS);
  }
}

const publish = (port: number, inside = port): string[] => ['-p', `127.0.0.1:${port}:${inside}`];

const variables = (values: Readonly<Record<string, string | number>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => ['-e', `${name}=${value}`]);

function kafkaContainer(port: number, controllerPort: number): Container {
  const url = `127.0.0.1:${port}`;
  return {
    name: 'kafka',
    url,
    options: [
      ...publish(port),
      ...variables({
        KAFKA_NODE_ID: 1,
        KAFKA_PROCESS_ROLES: 'broker,controller',
        // The same port inside and outside, so that what the broker advertises is true for both.
        KAFKA_LISTENERS: `PLAINTEXT://0.0.0.0:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
        KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${url}`,
        KAFKA_CONTROLLER_QUORUM_VOTERS: `1@127.0.0.1:${controllerPort}`,
        KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
        KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
        KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
        KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: 0,
        KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: 1,
        KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: 4,
        KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: 1,
        KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: 1,
        KAFKA_HEAP_OPTS: '-Xmx512m -Xms256m',
      }),
    ],
    command: [],
    probe: () => probeKafka(url),
  };
}

function postgresContainer(port: number, password: string): Container {
  const url = `postgresql://arbytron:${password}@127.0.0.1:${port}/arbytron`;
  return {
    name: 'postgres',
    url,
    options: [
      ...publish(port, 5432),
      ...variables({ POSTGRES_USER: 'arbytron', POSTGRES_DB: 'arbytron', POSTGRES_PASSWORD: password }),
    ],
    command: ['-c', 'max_connections=200'],
    probe: () => probePostgres(url),
  };
}

function redisContainer(port: number): Container {
  const url = `redis://127.0.0.1:${port}`;
  return {
    name: 'redis',
    url,
    options: publish(port, 6379),
    command: ['redis-server', '--appendonly', 'yes', '--save', ''],
    probe: () => probeRedis(url),
  };
}
