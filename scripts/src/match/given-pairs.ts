import { judgePair, parsePairToJudge, type Catalog, type PairVerdict } from '@arbytron/matching';
import { readLines, type InputLine } from './input-lines.js';
import type { InputProblems } from './input-problems.js';

/**
 * Judges the pairs of a file as it is read: one verdict per line, in order, so that line n answers line n. Only blank
 * lines have none. A line that cannot be read is rejected with `line_unreadable`, and quarantined.
 *
 * @throws UsageError when the file cannot be read
 */
export async function* judgeGivenPairs(
  file: string,
  catalog: Catalog,
  problems: InputProblems,
  onProgress: (bytesRead: number) => void,
): AsyncGenerator<PairVerdict> {
  for await (const line of readLines('--pairs', file, onProgress)) {
    const parsed = parsePairToJudge(line.text, line.line);
    if (parsed.ok) {
      yield judgePair(parsed.value, catalog);
      continue;
    }
    problems.add(line.place, parsed.quarantined.reason);
    yield unreadable(line, parsed.quarantined.reason);
  }
}

function unreadable({ text, line }: InputLine, reason: string): PairVerdict {
  return {
    ...idsIn(text),
    grain: 'market',
    relation: 'different',
    status: 'rejected',
    score: 0,
    gates: [{ gate: 'data', passed: false, reason: 'line_unreadable' }],
    evidence: { shared: [], onlyA: [], onlyB: [], facts: { line: String(line), problem: reason } },
  };
}

/** The ids as far as the line has them; empty where it has not. */
function idsIn(text: string): Pick<PairVerdict, 'a' | 'b'> {
  let record: { readonly a?: unknown; readonly b?: unknown } | null;
  try {
    record = JSON.parse(text) as typeof record;
  } catch {
    record = null;
  }
  const idOf = (id: unknown): string => (typeof id === 'string' ? id : '');
  return { a: idOf(record?.a), b: idOf(record?.b) };
}
