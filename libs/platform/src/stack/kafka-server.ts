import { Kafka, logLevel } from 'kafkajs';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './free-ports.js';
import { findKafkaJars } from './kafka-jars.js';
import type { ServerContext } from './server-context.js';
import { startServer, waitUntilReady } from './server-process.js';
import { StackError } from './stack-error.js';
import type { RunningServer } from './stack-state.js';

const FORMAT_TIMEOUT_MS = 60_000;

/** Starts one Kafka node, broker and controller in one, on free ports of the loopback interface. */
export async function startKafka(context: ServerContext): Promise<RunningServer> {
  const { run, dataDir } = context;
  const { java, classPath } = await findKafkaJars(context);
  const [brokerPort, controllerPort] = (await freePorts(2)) as [number, number];
  const directory = join(dataDir, 'kafka');
  const logFile = join(dataDir, 'logs', 'kafka.log');
  mkdirSync(directory, { recursive: true });
  const properties = join(directory, 'server.properties');
  writeFileSync(properties, propertiesFor(join(directory, 'data'), brokerPort, controllerPort));
  const clusterId = randomBytes(16).toString('base64url');
  const format = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties];
  const formatted = await run(java, ['-cp', classPath, ...format], { timeoutMs: FORMAT_TIMEOUT_MS });
  if (formatted.code !== 0)
    throw new StackError(`Kafka's storage could not be formatted:\n${formatted.output}`);

  const url = `127.0.0.1:${brokerPort}`;
  const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn';
  const process = await startServer({
    command: java,
    args: ['-Xmx512m', '-Xms256m', quiet, '-cp', classPath, 'kafka.Kafka', properties],
    logFile,
    cwd: directory,
  });
  const server: RunningServer = {
    name: 'kafka',
    kind: 'process',
    url,
    process,
    logFile,
    directories: [directory],
  };
  context.started(server);
  await waitUntilReady('Kafka', process, logFile, async () => (await probeKafka(url)) === null);
  return server;
}

/** Null when a broker answers a metadata request, else why not. */
export async function probeKafka(brokers: string): Promise<string | null> {
  const admin = new Kafka({
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2_000,
    requestTimeout: 2_000,
    retry: { retries: 0 },
  }).admin();
  try {
    await admin.connect();
    const { brokers: members } = await admin.describeCluster();
    return members.length > 0 ? null : 'no broker in the cluster';
  } catch (error) {
    return String(error);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

const propertiesFor = (data: string, brokerPort: number, controllerPort: number): string =>
  `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${brokerPort},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${brokerPort}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${data}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
num.network.threads=2
num.io.threads=4
`;
