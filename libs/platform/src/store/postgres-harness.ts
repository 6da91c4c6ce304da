/** A PostgreSQL for tests: one server for a file of tests, a database of its own for whoever asks. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log, Table } from '@arbytron/runtime';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { columnType, keyNames, quoteName, tableName } from './sql.js';

export const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => SILENT,
};

/** A running server and the way to new databases on it. */
export interface PostgresServer {
  /** Makes an empty database and returns its URL. */
  createDatabase(): Promise<string>;
  /** Drops the databases it made, and ends the server if it was started for this. */
  close(): Promise<void>;
}

/** The server at a URL, whose user may create databases. */
export function existingServer(url: string): PostgresServer {
  const names: string[] = [];
  return {
    async createDatabase() {
      const name = `arbytron_test_${randomBytes(6).toString('hex')}`;
      await execute(url, `create database ${name}`);
      names.push(name);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return own.href;
    },
    async close() {
      for (const name of names) await execute(url, `drop database ${name} with (force)`);
    },
  };
}

/** An embedded server in a folder of its own, which is deleted at the end with all its databases. */
export async function embeddedServer(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'arbytron-postgres-'));
  // Root's database user must be able to pass through it.
  await chmod(folder, 0o755);
  const { url, stop } = await startEmbeddedPostgres({ dataDir: join(folder, 'db'), log: SILENT });
  return {
    ...existingServer(url),
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function execute<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Makes tables from their descriptors alone. */
export const createTables = (url: string, tables: readonly Table[]): Promise<unknown> =>
  execute(
    url,
    tables
      .map((table) => {
        const columns = Object.entries(table.columns).map(
          ([name, kind]) => `${quoteName(name)} ${columnType(kind)}${kind === 'text' ? ' collate "C"' : ''}`,
        );
        return `create table ${tableName(table)} (${columns.join(', ')}, primary key (${keyNames(table)}))`;
      })
      .join(';'),
  );

/** What happens to a commit on its way. `answer`: it is done and the answer lost; `connection`: cut right after sending. */
export type Loss = 'none' | 'answer' | 'connection';

/** Stands between a store and its server and loses what it is told to lose. */
export interface LossyProxy {
  readonly url: string;
  /** Applies to the next `count` commits. */
  lose(loss: Loss, count: number): void;
  /** Refuses connections and cuts the present ones, or takes them again. */
  setDown(down: boolean): void;
  close(): Promise<void>;
}

const COMMIT_MARK = Buffer.from('commit#');
/** The server's message that all is done and no transaction is open. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

export async function lossyProxy(target: string): Promise<LossyProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let loss: Loss = 'none';
  let remaining = 0;
  let isDown = false;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let dropping = false;
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    if (isDown) client.destroy();
    client.on('data', (data) => {
      const isCommit = data.includes(COMMIT_MARK);
      upstream.write(data, () => {
        if (isCommit && loss === 'connection' && remaining > 0) {
          remaining -= 1;
          client.destroy();
        }
      });
      if (isCommit && loss === 'answer' && remaining > 0) {
        remaining -= 1;
        dropping = true;
      }
    });
    upstream.on('data', (data) => {
      if (!dropping) client.write(data);
      else if (data.includes(READY)) client.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    lose(what, count) {
      [loss, remaining] = [what, count];
    },
    setDown(down) {
      isDown = down;
      if (down) cut();
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
