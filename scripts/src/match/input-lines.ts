import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ParsedLine } from '@arbytron/matching';
import { UsageError } from '../usage-error.js';

/** A line or record that could not be read: quarantined, counted, and shown with its place. */
export interface InputProblem {
  /** `file:line`, or `file:markets[3]` in a venue's listing. */
  readonly place: string;
  readonly reason: string;
}

/**
 * Reads a file of JSON lines. Blank lines are passed over; what cannot be read goes to `problems` and reading goes on.
 *
 * @throws UsageError when the file cannot be opened; `option` is named in it
 */
export async function* readLines<T>(
  option: string,
  file: string,
  parse: (text: string, line: number) => ParsedLine<T>,
  problems: InputProblem[],
): AsyncGenerator<{ readonly value: T; readonly line: number }> {
  const stream = createReadStream(file, 'utf8');
  await once(stream, 'open').catch((error: unknown) => {
    throw new UsageError(`${option}: ${file} cannot be read: ${(error as Error).message}`);
  });
  let line = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const parsed = parse(line === 1 ? text.replace(/^\uFEFF/, '') : text, line);
    if (parsed.ok) yield { value: parsed.value, line };
    else problems.push({ place: `${file}:${line}`, reason: parsed.quarantined.reason });
  }
}
