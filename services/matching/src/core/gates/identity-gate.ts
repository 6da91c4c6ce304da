import type { ContractSpecification, TokenKind } from '../specification/specification.js';
import { pass, fail, unknown, type GateResult } from './gate.js';
import { isLight } from './light-words.js';
import { DEEDS } from './predicate-gate.js';
import { coverage, ofKind, PRODUCTS, type TokenComparison } from './token-comparison.js';
import { isVerbatim } from './verbatim.js';
import { quotedWork } from './works.js';

/** What is measured at a place, so that one word beside it is the place. */
const LOCAL_METRICS = new Set(['temperature', 'high temperature', 'low temperature', 'rainfall', 'snow']);

/**
 * Deeds of companies, laws, products and states. Their names are looked for, not inherited: two that bear one name
 * and do one such thing before one date are one. A person's surname or a team's city is another matter, and so is a
 * coin, which anybody can launch under any word.
 */
const DEEDS_OF_THINGS = new Set([
  'ipo',
  'law',
  'pass',
  'veto',
  'acquire',
  'merge',
  'bankrupt',
  'default',
  'reopen',
  'listed',
  'ban',
  'deliver',
  'land',
]);
const WORDS_OF_THINGS = new Set(['album', 'referendum', 'insolvent', 'mainnet', 'bankruptcy']);

/**
 * Shared words besides the name from which on a name of one word is in no doubt; one more where a surname or any word
 * can be the name: of what people do, and of coins.
 */
const ENOUGH_WORDS = 2;
const COIN_WORDS = new Set(['token', 'fdv', 'airdrop', 'market cap', 'coin', 'launch']);

const NAMING: ReadonlySet<TokenKind> = new Set(['proper', 'word', 'number']);
/** Share of the shorter title's words that a pair without any name must have in common. */
const LEAST_IN_COMMON = 0.6;

/** Whether what both sides name is enough to be one thing and not only one word. */
export function identityGate(
  c: TokenComparison,
  a: ContractSpecification,
  b: ContractSpecification,
): GateResult {
  const names = ofKind(c.shared, 'proper');
  const anchors = c.shared.filter(
    (t) =>
      t.kind === 'competition' ||
      t.kind === 'place' ||
      t.kind === 'office' ||
      t.kind === 'district' ||
      t.kind === 'asset' ||
      t.kind === 'party' ||
      LOCAL_METRICS.has(t.text) ||
      PRODUCTS.has(t.text),
  );
  if (names.length >= 2 || names.some((name) => name.includes(' '))) return pass('identity', 'full_name');
  if (names.length === 1 && anchors.length > 0) return pass('identity', 'name_in_context');
  if (names.length === 0 && anchors.length > 0) return pass('identity', 'known_subject');
  if (isVerbatim(a, b)) return pass('identity', 'verbatim');
  if (names.length > 0 && isSameWork(a.title, b.title)) return pass('identity', 'same_work');
  // What the other kinds leave open their own gates say.
  const all = [...c.onlyA, ...c.onlyB].every((t) => !NAMING.has(t.kind) || isLight(t.text, c));
  const words = c.shared.filter((t) => t.kind !== 'proper');
  if (names.length === 1) {
    if (all && [a, b].some(({ title }) => isDistinctive(names[0]!, title)))
      return pass('identity', 'distinctive_name');
    const ofThing =
      words.some((t) => DEEDS_OF_THINGS.has(t.text) || WORDS_OF_THINGS.has(t.text)) ||
      (words.some((t) => t.text === 'release') && words.some((t) => t.kind === 'number'));
    if (all && ofThing) return pass('identity', 'name_of_thing');
    const isCommon = words.some((t) => DEEDS.has(t.text) || COIN_WORDS.has(t.text));
    // A number that both name, and that must be the same, is as good as a word.
    const told = words.length + (a.range !== null && b.range !== null ? 1 : 0);
    return all && told >= (isCommon ? ENOUGH_WORDS + 1 : ENOUGH_WORDS)
      ? pass('identity', 'name_in_words')
      : unknown('identity', 'one_word_name');
  }
  const isNumeric = a.range !== null && b.range !== null;
  if (all && words.length >= (isNumeric ? 1 : 2)) return pass('identity', 'all_words');
  return c.shared.length >= 2 && coverage(c) >= LEAST_IN_COMMON
    ? unknown('identity', 'nothing_named')
    : fail('identity', 'nothing_named');
}

/** "MetaMask", "JetBlue", "xAI": a capital within the word is a mark that nobody else bears. */
const isDistinctive = (name: string, title: string): boolean =>
  title.split(/[^\p{L}\p{N}]+/u).some((word) => word.toLowerCase() === name && /[a-z][A-Z]/.test(word));

/** Both quote one film, song or show. */
function isSameWork(x: string, y: string): boolean {
  const work = quotedWork(x)?.work;
  return work !== undefined && work === quotedWork(y)?.work;
}
