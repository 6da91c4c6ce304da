import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataDirectory, DataInUseError } from './data-directory.js';

describe('DataDirectory', () => {
  let root: string;
  let holder: ChildProcess | null = null;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'arbytron-data-'));
  });
  afterEach(async () => {
    if (holder && holder.exitCode === null && holder.signalCode === null) {
      holder.kill('SIGKILL');
      await once(holder, 'exit');
    }
    holder = null;
    rmSync(root, { recursive: true, force: true });
  });

  const open = (fresh = false) => DataDirectory.open(root, 'sim-1', fresh);
  const lock = () => join(root, 'sim-1.lock');
  const content = (directory: DataDirectory) => readFileSync(directory.at('what'), 'utf8');
  /** A run that leaves its name behind. */
  const play = (name: string, finish: boolean, fresh = false): DataDirectory => {
    const directory = open(fresh);
    directory.markStarted();
    writeFileSync(directory.at('what'), name);
    if (finish) directory.markFinished();
    directory.release();
    return directory;
  };
  const aside = () =>
    readdirSync(join(root, 'sim-1.finished'))
      .map(Number)
      .sort((a, b) => a - b);

  it('makes what is missing and begins with nothing', () => {
    const directory = DataDirectory.open(join(root, 'deeper', 'still'), 'sim-1', false);
    expect(readdirSync(directory.path)).toEqual([]);
    expect([directory.isResumed, directory.isFinished]).toEqual([false, false]);
  });

  it('takes an interrupted run up again', () => {
    play('interrupted', false);
    const directory = open();
    expect(directory.isResumed).toBe(true);
    expect(content(directory)).toBe('interrupted');
  });

  it('begins anew after a finished run, which it keeps', () => {
    play('over', true);
    const directory = open();
    expect([directory.isResumed, directory.isFinished]).toEqual([false, false]);
    expect(existsSync(directory.at('what'))).toBe(false);
    expect(readFileSync(join(root, 'sim-1.finished', '1', 'what'), 'utf8')).toBe('over');
  });

  it('sets an interrupted run aside only when it is told to', () => {
    play('interrupted', false);
    expect(open(true).isResumed).toBe(false);
    expect(readFileSync(join(root, 'sim-1.finished', '1', 'what'), 'utf8')).toBe('interrupted');
  });

  it('needs no earlier run to begin anew', () => {
    expect(open(true).isResumed).toBe(false);
    expect(existsSync(join(root, 'sim-1.finished'))).toBe(false);
  });

  it('keeps the three newest of the finished runs, past the ninth too', () => {
    for (let i = 1; i <= 12; i += 1) play(`run ${i}`, true);
    open();
    expect(aside()).toEqual([10, 11, 12]);
    expect(readFileSync(join(root, 'sim-1.finished', '12', 'what'), 'utf8')).toBe('run 12');
  });

  it('holds a finished run and leaves it in its place when it is reopened', () => {
    play('finished', true);
    expect(content(DataDirectory.reopen(root, 'sim-1'))).toBe('finished');
    expect(readdirSync(root).filter((name) => name.includes('.lock'))).toEqual(['sim-1.lock']);
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
  });

  it('keeps runs of different names apart', () => {
    play('one', false);
    expect(DataDirectory.open(root, 'sim-2', false).isResumed).toBe(false);
    expect(content(open())).toBe('one');
  });

  describe('while another process works on it', () => {
    beforeEach(() => {
      holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      writeFileSync(lock(), String(holder.pid));
    });

    it('refuses, says who holds it, and leaves the data alone', () => {
      const path = join(root, 'sim-1');
      expect(() => open(true)).toThrow(DataInUseError);
      expect(() => open()).toThrow(new RegExp(`process ${holder!.pid}.*--seed or --data-dir`));
      expect(existsSync(path)).toBe(false);
      expect(readFileSync(lock(), 'utf8')).toBe(String(holder!.pid));
    });

    it('opens once that process is gone without a word', async () => {
      holder!.kill('SIGKILL');
      await once(holder!, 'exit');
      expect(open().isResumed).toBe(false);
      expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
    });
  });

  it.each(['', 'not a number', '-1', '0'])('is not held by a lock that says %j', (text) => {
    writeFileSync(lock(), text);
    expect(() => open()).not.toThrow();
  });

  it('lets go of the lock at the end', () => {
    const directory = open();
    expect(existsSync(lock())).toBe(true);
    directory.release();
    expect(existsSync(lock())).toBe(false);
  });
});
