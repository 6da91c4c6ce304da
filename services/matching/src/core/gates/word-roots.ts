import type { Token } from '../specification/specification.js';

/** Endings that two words of one root differ in, the verb's first, and the letters that the root has at least. */
const FAMILIES: readonly (readonly [verb: string, noun: string, least: number])[] = [
  ['', 'ment', 5],
  ['e', 'ment', 5],
  ['', 'ion', 5],
  ['e', 'ion', 5],
  ['', 'ation', 5],
  ['e', 'ation', 5],
  ['y', 'ication', 4],
  ['e', 'al', 5],
  ['', 'al', 7],
  ['', 'ance', 5],
  ['e', 'ance', 5],
  ['', 'y', 6],
  ['', 'ure', 5],
];

/** "Deploy troops" and "deployment of troops": the verb and its noun are one word, written as the verb. */
export function withOneRoot(
  left: readonly Token[],
  right: readonly Token[],
): readonly [readonly Token[], readonly Token[]] {
  const open = (own: readonly Token[], other: readonly Token[]): Token[] =>
    own.filter((t) => (t.kind === 'word' || t.kind === 'predicate') && !other.some((o) => o.text === t.text));
  const [a, b] = [open(left, right), open(right, left)];
  const verbs = new Map<string, Token>();
  for (const x of a)
    for (const y of b) {
      if (isNounOf(y.text, x.text)) verbs.set(y.text, x);
      else if (isNounOf(x.text, y.text)) verbs.set(x.text, y);
    }
  if (verbs.size === 0) return [left, right];
  const settled = (tokens: readonly Token[]): Token[] => tokens.map((t) => verbs.get(t.text) ?? t);
  return [settled(left), settled(right)];
}

const isNounOf = (noun: string, verb: string): boolean =>
  FAMILIES.some(
    ([own, ending, least]) =>
      verb.length - own.length >= least &&
      verb.endsWith(own) &&
      noun === verb.slice(0, verb.length - own.length) + ending,
  );
