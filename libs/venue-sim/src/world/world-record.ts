import fs from 'node:fs';
import path from 'node:path';
import { InvariantError, type Millis } from '@arbytron/domain';

/** What a world's directory says of it: everything that its content follows from, and whether it is over. */
export interface WorldRecord {
  readonly version: 1;
  readonly seed: string;
  readonly startAt: Millis;
  readonly ticks: number | null;
  readonly tickMs: number;
  readonly batchTicks: number;
  readonly retentionTicks: number;
  /** When the last tick was played; null while there are ticks left. */
  readonly finishedAt: Millis | null;
}

const recordPath = (directory: string): string => path.join(directory, 'world.json');

/**
 * Reads the record of the world in a directory; null where there is none.
 * @throws InvariantError when the file is not such a record
 */
export function readWorldRecord(directory: string): WorldRecord | null {
  let text: string;
  try {
    text = fs.readFileSync(recordPath(directory), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const record = parse(text);
  if (record?.version !== 1)
    throw new InvariantError(`${recordPath(directory)} is not the record of a world`);
  return record;
}

/** Replaces the record, all or nothing. */
export function writeWorldRecord(directory: string, record: WorldRecord): void {
  fs.mkdirSync(directory, { recursive: true });
  const draft = `${recordPath(directory)}.draft`;
  fs.writeFileSync(draft, `${JSON.stringify(record)}\n`);
  fs.renameSync(draft, recordPath(directory));
}

function parse(text: string): WorldRecord | null {
  try {
    return JSON.parse(text) as WorldRecord | null;
  } catch {
    return null;
  }
}
