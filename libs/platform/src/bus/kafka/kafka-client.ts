import { Kafka, logLevel, type ISocketFactory, type KafkaConfig, type LogEntry } from 'kafkajs';
import type { Log } from '@arbytron/runtime';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface KafkaConnection {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly ssl?: KafkaConfig['ssl'];
  readonly sasl?: KafkaConfig['sasl'];
}

const KEEP_ALIVE_MS = 60_000;

/**
 * One kafkajs client. A subscription needs one of its own: consumers of one client share a map of committed offsets
 * by group, and two of the same group clear it under each other (`Client.OFFSETS` in kafkajs 2.2.4).
 */
export function createKafka({ brokers, clientId, ssl, sasl }: KafkaConnection, log: Log | undefined): Kafka {
  return new Kafka({
    brokers: [...brokers],
    clientId,
    ...(ssl === undefined ? {} : { ssl }),
    ...(sasl === undefined ? {} : { sasl }),
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { retries: 8, initialRetryTime: 100, multiplier: 2, factor: 0.2, maxRetryTime: 1_000 },
    socketFactory,
    logLevel: log ? logLevel.WARN : logLevel.NOTHING,
    logCreator: () => (entry) => forward(entry, log),
  });
}

/** kafkajs leaves Nagle's algorithm on, which holds small requests back until the one before is acknowledged. */
const socketFactory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
  const socket: Socket = ssl
    ? connectTls({ host, port, ...(isIP(host) ? {} : { servername: host }), ...ssl }, onConnect)
    : connectPlain({ host, port }, onConnect);
  socket.setNoDelay(true);
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
  return socket;
};

/** What kafkajs calls an error is an attempt that failed and will be repeated; real ends are reported by the bus. */
function forward(
  { level, namespace, log: { message, stack: _stack, ...fields } }: LogEntry,
  log?: Log,
): void {
  if (level === logLevel.ERROR)
    log?.warn('kafkajs reports', { namespace, report: message, ...plain(fields) });
  else log?.debug('kafkajs reports', { namespace, report: message });
}

function plain(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { broker, error, groupId, retryCount } = fields;
  return Object.fromEntries(
    Object.entries({ broker, error, groupId, retryCount }).filter(([, value]) => value !== undefined),
  );
}
