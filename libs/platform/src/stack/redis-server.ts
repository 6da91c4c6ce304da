import { Redis } from 'ioredis';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './free-ports.js';
import { installPackages } from './package-install.js';
import type { ServerContext } from './server-context.js';
import { startServer, waitUntilReady } from './server-process.js';
import type { RunningServer } from './stack-state.js';

/** Starts redis-server with an append-only file, on a free port of the loopback interface. */
export async function startRedis(context: ServerContext): Promise<RunningServer> {
  const { run, dataDir } = context;
  if ((await run('redis-server', ['--version'])).code !== 0)
    await installPackages('redis-server', ['redis-server'], context);
  const [port] = await freePorts(1);
  const directory = join(dataDir, 'redis');
  const logFile = join(dataDir, 'logs', 'redis.log');
  mkdirSync(directory, { recursive: true });
  const url = `redis://127.0.0.1:${port}`;
  const process = await startServer({
    command: 'redis-server',
    args: [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      directory,
      '--appendonly',
      'yes',
      '--save',
      '',
    ],
    logFile,
    cwd: directory,
  });
  const server: RunningServer = {
    name: 'redis',
    kind: 'process',
    url,
    process,
    logFile,
    directories: [directory],
  };
  context.started(server);
  await waitUntilReady('Redis', process, logFile, async () => (await probeRedis(url)) === null);
  return server;
}

/** Null when Redis answers a PING, else why not. */
export async function probeRedis(url: string): Promise<string | null> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
  });
  // The failure is reported by the call that fails.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return null;
  } catch (error) {
    return String(error);
  } finally {
    redis.disconnect();
  }
}
