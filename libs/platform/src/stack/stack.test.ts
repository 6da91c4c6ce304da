import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.js';
import { startContainers } from './docker-servers.js';
import { quietLog, ScriptedCommands } from './scripted-commands.fixture.js';
import { identityOf, isRunning } from './server-process.js';
import { stackDown, stackStatus, stackUp } from './stack.js';
import { LOCK_FILE, withStackLock } from './stack-lock.js';
import { readStackState, writeStackState } from './stack-state.js';

const STACK_TIMEOUT_MS = 300_000;
const missing = { code: -1, output: 'ENOENT' };

describe('the local stack', () => {
  let root: string;
  let dataDir: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'arbytron-stack-'));
    dataDir = join(root, 'stack');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('says all that is missing, and leaves nothing behind', async () => {
    const commands = new ScriptedCommands({
      docker: missing,
      java: missing,
      'redis-server': missing,
      '/usr/lib/postgresql': missing,
      test: { code: 0, output: '' },
    });
    const failure: unknown = await stackUp({ dataDir, log: quietLog, run: commands.run }).catch(
      (error: unknown) => error,
    );
    expect(String(failure)).toContain('Java is missing');
    expect(String(failure)).toContain('apt-get install redis-server');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('refuses a directory in which something else lies', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'precious'), '');
    const commands = new ScriptedCommands();
    await expect(stackUp({ dataDir, log: quietLog, run: commands.run })).rejects.toThrow('is not empty');
    expect(commands.lines).toEqual([]);
  });

  it('takes nothing away where no stack is', async () => {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    writeFileSync(join(dataDir, 'logs', 'precious'), '');
    await stackDown({ dataDir, log: quietLog });
    expect(existsSync(join(dataDir, 'logs', 'precious'))).toBe(true);
    expect((await stackStatus({ dataDir, log: quietLog })).map(({ state }) => state)).toEqual([
      'down',
      'down',
      'down',
    ]);
  });

  it('ends no process that has the number of one of its own', async () => {
    mkdirSync(join(dataDir, 'redis'), { recursive: true });
    writeStackState(dataDir, {
      version: 1,
      servers: [
        {
          name: 'redis',
          kind: 'process',
          url: 'redis://127.0.0.1:1',
          process: { pid: process.pid, startedAt: 'before the machine was started' },
          logFile: '',
          directories: [join(dataDir, 'redis')],
        },
      ],
    });
    expect(statSync(join(dataDir, 'stack.json')).mode & 0o077).toBe(0);
    const [, , redis] = await stackStatus({ dataDir, log: quietLog });
    expect(redis).toMatchObject({ server: 'redis', state: 'down' });
    await stackDown({ dataDir, log: quietLog });
    expect(existsSync(dataDir)).toBe(false);
  });

  it('lets one process at a time work on it, and is not stopped by one that was killed', async () => {
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`${name} ends`);
    };
    await Promise.all([withStackLock(dataDir, work('a')), withStackLock(dataDir, work('b'))]);
    expect(order.map((line) => line.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
    expect(order[0]![0]).toBe(order[1]![0]);
    writeFileSync(
      join(dataDir, LOCK_FILE),
      JSON.stringify({ ...identityOf(process.pid), startedAt: 'long ago' }),
    );
    await withStackLock(dataDir, work('c'));
    expect(order).toContain('c ends');
  });

  it('publishes the ports of containers on the loopback interface only', async () => {
    const commands = new ScriptedCommands({ 'docker inspect': { code: 0, output: 'false' } });
    const started: string[] = [];
    const starting = startContainers({
      dataDir,
      cacheDir: dataDir,
      install: false,
      run: commands.run,
      log: quietLog,
      started: ({ name }) => started.push(name),
    });
    await expect(starting).rejects.toThrow(/in Docker does not answer/);
    expect(started).toEqual(['kafka', 'postgres', 'redis']);
    const runs = commands.lines.filter((line) => line.startsWith('docker run'));
    expect(runs).toHaveLength(3);
    for (const line of runs) {
      const published = [...line.matchAll(/-p (\S+)/g)].map(([, port]) => port!);
      expect(published).toHaveLength(1);
      expect(published[0]).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    }
  });

  it('uses what the machine has when Docker cannot run the images', async () => {
    const commands = new ScriptedCommands({
      'docker image inspect': { code: 1, output: '' },
      'docker pull': { code: 1, output: 'no route to host' },
      java: missing,
      'redis-server': missing,
      '/usr/lib/postgresql': missing,
    });
    await expect(stackUp({ dataDir, log: quietLog, run: commands.run })).rejects.toThrow('Java is missing');
  });
});

(process.env['ARBYTRON_REQUIRE_STACK'] === '1' ? describe : describe.skip)('a real local stack', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'arbytron-stack-'));
  });

  it(
    'comes up, answers, is found again, replaces a part that has died, and goes without a trace',
    async () => {
      const options = { dataDir, log: quietLog, run: runCommand };
      const environment = await stackUp(options);
      expect(environment.ARBYTRON_KAFKA_BROKERS).toMatch(/^127\.0\.0\.1:\d+$/);
      const up = async (): Promise<string[]> => (await stackStatus(options)).map(({ state }) => state);
      expect(await up()).toEqual(['up', 'up', 'up']);
      expect(await stackUp(options)).toEqual(environment);

      const servers = readStackState(dataDir)!.servers;
      const redis = servers.find(({ name }) => name === 'redis')!;
      if (redis.kind === 'process') {
        process.kill(redis.process.pid, 'SIGKILL');
        while (isRunning(redis.process)) await new Promise((resolve) => setTimeout(resolve, 20));
        expect(await up()).toEqual(['up', 'up', 'down']);
        expect((await stackUp(options)).ARBYTRON_REDIS_URL).not.toBe(environment.ARBYTRON_REDIS_URL);
        expect(await up()).toEqual(['up', 'up', 'up']);
      }
      const last = readStackState(dataDir)!.servers;
      await stackDown(options);
      expect(existsSync(dataDir)).toBe(false);
      for (const server of [...servers, ...last])
        if (server.kind === 'process') expect(isRunning(server.process)).toBe(false);
      expect(await up()).toEqual(['down', 'down', 'down']);
    },
    STACK_TIMEOUT_MS,
  );
});
