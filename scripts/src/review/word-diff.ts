import { diffArrays } from 'diff';

/** A word of a text, and whether the other text lacks it at this place. */
export interface MarkedWord {
  readonly text: string;
  readonly isDifferent: boolean;
}

/** Beyond this many differing words two texts have nothing in common worth showing, and looking further costs time. */
const MOST_DIFFERENCES = 1_500;

/** The words of two texts, each with whether the other text has it at the same place. Case and spacing do not count. */
export function diffWords(a: string, b: string): readonly [MarkedWord[], MarkedWord[]] {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const changes = diffArrays(wordsA, wordsB, {
    comparator: (x, y) => bare(x) === bare(y),
    maxEditLength: MOST_DIFFERENCES,
  });
  if (changes === undefined) return [wordsA.map(different), wordsB.map(different)];
  const [left, right]: [MarkedWord[], MarkedWord[]] = [[], []];
  let [i, j] = [0, 0];
  for (const { value, added, removed } of changes) {
    // A common stretch has the words of one side only: each side shows its own spelling.
    if (!added)
      for (const text of wordsA.slice(i, (i += value.length))) left.push({ text, isDifferent: removed });
    if (!removed)
      for (const text of wordsB.slice(j, (j += value.length))) right.push({ text, isDifferent: added });
  }
  return [left, right];
}

/** The words of a text that is compared with nothing. */
export const unmarked = (text: string): MarkedWord[] =>
  wordsOf(text).map((word) => ({ text: word, isDifferent: false }));

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const bare = (word: string): string => word.toLowerCase().replace(/^[("'“‘]+|[.,;:!?)"'”’]+$/g, '') || word;
const different = (text: string): MarkedWord => ({ text, isDifferent: true });
