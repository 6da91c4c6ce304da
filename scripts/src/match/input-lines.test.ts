import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { MAX_LINE_LENGTH, parsePairToJudge } from '@arbytron/matching';
import { UsageError } from '../usage-error.js';
import { readLines, readParsedLines } from './input-lines.js';
import { InputProblems, KEPT_PROBLEMS } from './input-problems.js';

const folder = mkdtempSync(join(tmpdir(), 'arbytron-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string | Buffer): string => {
  writeFileSync(join(folder, 'f.jsonl'), text);
  return join(folder, 'f.jsonl');
};

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}
const pair = (a: string): string => JSON.stringify({ a, b: 'y:1' });

async function read(
  text: string | Buffer,
): Promise<{ ids: string[]; problems: InputProblems; path: string }> {
  const problems = new InputProblems();
  const path = file(text);
  const lines = await all(readParsedLines('--pairs', path, parsePairToJudge, problems));
  return { ids: lines.map(({ value }) => value.a), problems, path };
}

describe('JSON lines', () => {
  it('that cannot be read are quarantined with file and line, and reading goes on', async () => {
    const { ids, problems, path } = await read(`${pair('x:1')}\n{not json\n\n{"a":7}\n${pair('x:2')}\n`);
    expect(ids).toEqual(['x:1', 'x:2']);
    expect(problems.first).toEqual([
      { place: `${path}:2`, reason: 'not JSON' },
      { place: `${path}:4`, reason: expect.stringContaining('a: ') as unknown },
    ]);
  });

  it('may begin with a byte order mark, end with CRLF, and lack the last line end', async () => {
    const { ids, problems } = await read(`\uFEFF${pair('x:1')}\r\n\r\n${pair('x:2')}\r\n${pair('x:3')}`);
    expect([ids, problems.count]).toEqual([['x:1', 'x:2', 'x:3'], 0]);
  });

  it('are ended by a line feed alone: other separators may stand in a title', async () => {
    const { ids } = await read(`{"a":"x:\u2028\u2029\u0085","b":"y:1"}\n${pair('x:2')}`);
    expect(ids).toEqual(['x:\u2028\u2029\u0085', 'x:2']);
  });

  it('keep letters whole that two reads of the file cut apart', async () => {
    const title = 'x:é€😀'.repeat(30_000);
    const [line] = await all(readLines('--pairs', file(`${title}\nz`)));
    expect(line!.text === title).toBe(true);
  });

  it('are cut when they are huge, so that only they are lost', async () => {
    const { ids, problems } = await read(
      `${pair('x:1')}\n"${'x'.repeat(5 * MAX_LINE_LENGTH)}"\n${pair('x:2')}`,
    );
    expect(ids).toEqual(['x:1', 'x:2']);
    expect(problems.first[0]?.reason).toBe(`longer than ${MAX_LINE_LENGTH} characters`);
    for (const { text } of await all(readLines('--pairs', file('x'.repeat(3 * MAX_LINE_LENGTH)))))
      expect(text.length).toBe(MAX_LINE_LENGTH + 1);
  });

  it('are none in an empty file', async () => expect((await read('')).ids).toEqual([]));

  it('of a file that cannot be read are an error of usage that names the option', async () => {
    for (const path of [join(folder, 'gone.jsonl'), folder]) {
      const reading = all(readLines('--pairs', path));
      await expect(reading).rejects.toThrow(UsageError);
      await expect(reading).rejects.toThrow(`--pairs: ${path} cannot be read`);
    }
  });
});

it('problems are all counted and the first of them kept', () => {
  const problems = new InputProblems();
  for (let i = 0; i < KEPT_PROBLEMS + 5; i++) problems.add(`f:${i}`, 'bad');
  expect([problems.count, problems.first.length]).toEqual([KEPT_PROBLEMS + 5, KEPT_PROBLEMS]);
});
