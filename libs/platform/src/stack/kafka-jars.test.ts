import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandResult } from './command.js';
import { findKafkaJars } from './kafka-jars.js';
import { quietLog, ScriptedCommands } from './scripted-commands.fixture.js';

const java = (version: string): CommandResult => ({
  code: 0,
  output: `openjdk version "${version}" 2025-04-15`,
});

describe('findKafkaJars', () => {
  let cacheDir: string;
  beforeEach(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'arbytron-jars-'));
  });
  afterEach(() => rmSync(cacheDir, { recursive: true }));

  const find = (commands: ScriptedCommands) =>
    findKafkaJars({
      dataDir: cacheDir,
      cacheDir,
      install: false,
      run: commands.run,
      log: quietLog,
      started: () => undefined,
    });

  /** What Maven does: it fills the directory it is told. */
  const maven = (args: readonly string[]): CommandResult => {
    const directory = args.find((arg) => arg.startsWith('-DoutputDirectory='))!.split('=')[1]!;
    writeFileSync(join(directory, 'kafka.jar'), '');
    return { code: 0, output: '' };
  };

  it.each([
    ['21.0.2', '4.1.1'],
    ['17.0.15', '4.1.1'],
    ['11.0.2', '3.9.1'],
    ['1.8.0_402', '3.9.1'],
  ])('takes the newest Kafka that Java %s runs: %s', async (version, kafka) => {
    const commands = new ScriptedCommands({ 'java -version': java(version), 'mvn -q': maven });
    expect(await find(commands)).toMatchObject({
      version: kafka,
      classPath: join(cacheDir, `kafka-${kafka}`, '*'),
    });
    expect(readdirSync(cacheDir)).toEqual([`kafka-${kafka}`]);
    expect(readdirSync(join(cacheDir, `kafka-${kafka}`))).toContain('kafka.jar');
  });

  it('downloads once', async () => {
    const commands = new ScriptedCommands({ 'java -version': java('17'), 'mvn -q': maven });
    await find(commands);
    await find(commands);
    expect(commands.lines.filter((line) => line.startsWith('mvn -q'))).toHaveLength(1);
  });

  it('keeps nothing of a download that failed, so that the next run begins anew', async () => {
    const failing = new ScriptedCommands({
      'java -version': java('17'),
      'mvn -q': { code: 1, output: 'no route to host' },
    });
    await expect(find(failing)).rejects.toThrow('no route to host');
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  it('needs no Maven when the jars are there', async () => {
    mkdirSync(join(cacheDir, 'kafka-4.1.1'));
    const commands = new ScriptedCommands({
      'java -version': java('17'),
      mvn: { code: -1, output: 'ENOENT' },
    });
    expect(await find(commands)).toMatchObject({ version: '4.1.1' });
  });

  it('says what to install when Java or Maven is missing', async () => {
    const none = { code: -1, output: 'ENOENT' };
    await expect(find(new ScriptedCommands({ java: none }))).rejects.toThrow('apt-get install openjdk-17');
    const noMaven = new ScriptedCommands({ 'java -version': java('17'), mvn: none });
    await expect(find(noMaven)).rejects.toThrow('apt-get install maven');
  });
});
