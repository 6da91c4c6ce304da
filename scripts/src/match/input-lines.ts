import { createReadStream } from 'node:fs';
import { MAX_LINE_LENGTH, type ParsedLine } from '@arbytron/matching';
import { UsageError } from '../usage-error.js';
import type { InputProblems } from './input-problems.js';

/** One line of a file, blank ones left out. */
export interface InputLine {
  readonly text: string;
  /** Counted from 1, blank lines included. */
  readonly line: number;
  /** `file:line`. */
  readonly place: string;
}

/**
 * Reads the lines of a file as it goes. Only a line feed ends a line: a title may hold any other separator. Of a line
 * that is longer than {@link MAX_LINE_LENGTH} only so much is kept that parsing finds it too long.
 *
 * @throws UsageError when the file cannot be read; `option` is named in it
 */
export async function* readLines(
  option: string,
  file: string,
  onProgress: (bytesRead: number) => void = () => undefined,
): AsyncGenerator<InputLine> {
  const stream = createReadStream(file, 'utf8');
  let line = 0;
  const next = (text: string): InputLine => {
    line += 1;
    return { text: line === 1 ? text.replace(/^\uFEFF/, '') : text, line, place: `${file}:${line}` };
  };
  let rest = '';
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      let from = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
        const found = next(bounded(rest + chunk.slice(from, end)));
        if (found.text.trim() !== '') yield found;
        rest = '';
        from = end + 1;
      }
      rest = bounded(rest + chunk.slice(from));
      onProgress(stream.bytesRead);
    }
  } catch (error) {
    throw new UsageError(`${option}: ${file} cannot be read: ${(error as Error).message}`);
  }
  if (rest.trim() !== '') yield next(rest);
}

const bounded = (text: string): string =>
  text.length > MAX_LINE_LENGTH ? text.slice(0, MAX_LINE_LENGTH + 1) : text;

/** Reads a file of JSON lines: what cannot be read goes to `problems`, and reading goes on. */
export async function* readParsedLines<T>(
  option: string,
  file: string,
  parse: (text: string, line: number) => ParsedLine<T>,
  problems: InputProblems,
): AsyncGenerator<{ readonly value: T; readonly place: string }> {
  for await (const { text, line, place } of readLines(option, file)) {
    const parsed = parse(text, line);
    if (parsed.ok) yield { value: parsed.value, place };
    else problems.add(place, parsed.quarantined.reason);
  }
}
