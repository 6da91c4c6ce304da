import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Another process works on the data. */
export class DataInUseError extends Error {
  override readonly name = 'DataInUseError';
}

/** Finished runs that are kept beside the current one. */
const KEPT_RUNS = 3;

/**
 * The folder of one kind of run: database, bus, simulated exchanges. One process at a time uses it; a finished run is
 * set aside when the next one begins, an interrupted one is taken up again.
 */
export class DataDirectory {
  private constructor(readonly path: string) {}

  /**
   * @param fresh set an interrupted run aside as well
   * @throws DataInUseError when a living process holds the folder
   */
  static open(root: string, name: string, fresh: boolean): DataDirectory {
    const directory = DataDirectory.reopen(root, name);
    if (directory.isFinished || (fresh && existsSync(directory.path))) directory.setAside();
    mkdirSync(directory.path, { recursive: true });
    return directory;
  }

  /**
   * Holds the folder of a run and leaves the run as it is.
   * @throws DataInUseError when a living process holds the folder
   */
  static reopen(root: string, name: string): DataDirectory {
    mkdirSync(root, { recursive: true });
    const lock = join(root, `${name}.lock`);
    const own = `${lock}.${process.pid}`;
    writeFileSync(own, String(process.pid));
    try {
      linkSync(own, lock);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(lock, 'utf8'));
      if (holder > 0 && holder !== process.pid && isAlive(holder)) {
        throw new DataInUseError(
          `${join(root, name)} is in use by process ${holder}: stop it, or choose another --seed or --data-dir`,
        );
      }
      renameSync(own, lock);
    } finally {
      rmSync(own, { force: true });
    }
    return new DataDirectory(join(root, name));
  }

  /** The run that lies here has played out. */
  get isFinished(): boolean {
    return existsSync(join(this.path, 'finished'));
  }

  /** Something of an interrupted run lies here. */
  get isResumed(): boolean {
    return existsSync(join(this.path, 'started'));
  }

  at(...parts: readonly string[]): string {
    return join(this.path, ...parts);
  }

  markStarted(): void {
    writeFileSync(join(this.path, 'started'), '');
  }

  markFinished(): void {
    writeFileSync(join(this.path, 'finished'), '');
  }

  release(): void {
    rmSync(`${this.path}.lock`, { force: true });
  }

  /** Moves the run out of the way and drops the oldest of those set aside earlier. */
  setAside(): void {
    const aside = `${this.path}.finished`;
    mkdirSync(aside, { recursive: true });
    const runs = readdirSync(aside)
      .map(Number)
      .filter(Number.isInteger)
      .sort((a, b) => a - b);
    renameSync(this.path, join(aside, String((runs.at(-1) ?? 0) + 1)));
    for (const run of runs.slice(0, Math.max(0, runs.length + 1 - KEPT_RUNS))) {
      rmSync(join(aside, String(run)), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It exists but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
