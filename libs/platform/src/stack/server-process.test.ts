import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  identityOf,
  isRunning,
  startServer,
  stopServer,
  waitUntilReady,
  type ProcessIdentity,
} from './server-process.js';

describe('server processes', () => {
  let directory: string;
  const started: ProcessIdentity[] = [];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'arbytron-process-'));
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await stopServer(server, 'SIGKILL', 1_000);
    await rm(directory, { recursive: true });
  });

  async function start(script: string): Promise<ProcessIdentity> {
    const server = await startServer({
      command: process.execPath,
      args: ['-e', script],
      logFile: join(directory, 'logs', 'server.log'),
      cwd: directory,
    });
    started.push(server);
    return server;
  }

  const log = (): Promise<string> => readFile(join(directory, 'logs', 'server.log'), 'utf8').catch(() => '');

  it('runs until it is stopped, and writes into its log', async () => {
    const server = await start('console.log("here"); setInterval(() => undefined, 1000)');
    await waitUntilReady('server', server, join(directory, 'logs', 'server.log'), async () =>
      (await log()).includes('here'),
    );
    expect(isRunning(server)).toBe(true);
    await stopServer(server, 'SIGTERM', 10_000);
    expect(isRunning(server)).toBe(false);
    // Again is nothing.
    await stopServer(server, 'SIGTERM', 10_000);
  });

  it('is ended by force when it does not end when asked', async () => {
    const server = await start(
      'process.on("SIGTERM", () => undefined); console.log("here"); setInterval(() => undefined, 1000)',
    );
    await waitUntilReady('server', server, join(directory, 'logs', 'server.log'), async () =>
      (await log()).includes('here'),
    );
    await stopServer(server, 'SIGTERM', 200);
    expect(isRunning(server)).toBe(false);
  });

  it('is not taken for another process that has its number now', async () => {
    const other = { ...identityOf(process.pid), startedAt: 'in another life' };
    expect(isRunning(other)).toBe(false);
    // Would end this very process.
    await stopServer(other, 'SIGKILL', 1_000);
    expect(isRunning(identityOf(process.pid))).toBe(true);
  });

  it('tells what it said last when it ends instead of becoming ready', async () => {
    const server = await start('console.error("the port is taken"); process.exit(1)');
    const waiting = waitUntilReady(
      'server',
      server,
      join(directory, 'logs', 'server.log'),
      async () => false,
    );
    await expect(waiting).rejects.toThrow(/ended while starting[^]*the port is taken/);
  });

  it('says so when the program is not there', async () => {
    const starting = startServer({
      command: '/no/such/program',
      args: [],
      logFile: join(directory, 'server.log'),
      cwd: directory,
    });
    await expect(starting).rejects.toThrow(/no\/such\/program did not start/);
  });
});
