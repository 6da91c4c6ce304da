import { levenshtein } from '../similarity/levenshtein.js';
import { OFFICE_HOLDERS } from '../specification/data/names.js';
import type { Token } from '../specification/specification.js';
import { fail, pass, unknown, type GateResult } from './gate.js';
import { ofKind, type TokenComparison } from './token-comparison.js';

const SUFFIXES = new Set(['junior', 'senior', 'ii', 'iii', 'iv']);

/** Families of which father and son are both in markets: the suffix tells them apart, and is never left out. */
const FATHERS_AND_SONS = new Set(['trump', 'bolsonaro', 'marcos', 'griffey', 'guerrero', 'tatis']);

/**
 * Whether the names on both sides are the same. Initials count when the rest of the name agrees; a missing given
 * name counts only beside a shared office and place; a spelling that differs by a letter is for a person to judge.
 */
export function subjectGate(c: TokenComparison, titles: readonly [string, string] | null = null): GateResult {
  const shared = ofKind(c.shared, 'proper');
  let restA = ofKind(c.onlyA, 'proper');
  let restB = ofKind(c.onlyB, 'proper');
  if (restA.length === 0 && restB.length === 0) {
    return pass('subject', shared.length > 0 ? 'names_equal' : 'no_names');
  }
  const suffix = [...restA, ...restB].find((name) => SUFFIXES.has(name));
  if (suffix !== undefined) {
    const isAlone = restA.length + restB.length === 1 && shared.length >= 2;
    return isAlone && !shared.some((name) => FATHERS_AND_SONS.has(name))
      ? unknown('subject', 'name_suffix_on_one_side')
      : fail('subject', 'name_suffix_differs');
  }
  let doubt: string | null = null;
  let initials = 0;
  for (const x of [...restA]) {
    const y = restB.find((name) => isInitialOf(x, name) || isInitialOf(name, x) || isSpellingOf(x, name));
    if (y === undefined) continue;
    restA = restA.filter((name) => name !== x);
    restB = restB.filter((name) => name !== y);
    if (isInitialOf(x, y) || isInitialOf(y, x)) initials += 1;
    else doubt = 'spelling_differs';
  }
  // "Jung-Hwan" and "Junghwan".
  if (restA.length > 0 && restA.join('') === restB.join('')) [restA, restB] = [[], []];
  if (restA.length > 0 && restB.length > 0) {
    const abbreviated =
      titles !== null &&
      (areInitials(restA, titles[1]) || areInitials(restB, titles[0]) || isShort(restA, restB));
    if (!abbreviated) return fail('subject', 'names_differ');
    // Three letters and more that stand for the other side's words in their order are no accident.
    const letters = [...restA, ...restB].some(
      (name) => /^[a-z]{3,6}$/.test(name) && titles !== null && !isWord(name, titles),
    );
    return letters && (areInitials(restA, titles![1]) || areInitials(restB, titles![0]))
      ? pass('subject', 'initials_of_name')
      : unknown('subject', 'abbreviation');
  }
  if (initials > 0 && shared.length < 2) return unknown('subject', 'initial_and_one_name');
  const rest = restA.length > 0 ? restA : restB;
  if (rest.length > 0) {
    if (shared.length === 0) {
      const bare = restA.length > 0 ? c.onlyB : c.onlyA;
      if (isPresidentOf(rest, bare)) return unknown('subject', 'president_for_country');
      return bare.some((t) => t.kind === 'party' || t.kind === 'place' || t.kind === 'asset')
        ? fail('subject', 'other_kind_of_subject')
        : unknown('subject', 'name_on_one_side');
    }
    const side = restA.length > 0 ? c.a : c.b;
    if (!rest.every((name) => standsBesideShared(name, side, new Set(shared))))
      return unknown('subject', 'more_names_on_one_side');
    if (rest.length === 1 && isMiddleName(rest[0]!, side, new Set(shared)))
      return doubt === null ? pass('subject', 'middle_name') : unknown('subject', doubt);
    if (rest.length === 1 && doubt === null && isFurtherGivenName(rest[0]!, side, new Set(shared), c))
      return pass('subject', 'longer_name');
    const anchored = ofKind(c.shared, 'office').length > 0 && ofKind(c.shared, 'place').length > 0;
    if (!anchored) return unknown('subject', 'given_name_missing');
  }
  return doubt === null
    ? pass('subject', initials > 0 ? 'initial_matches' : 'names_equal')
    : unknown('subject', doubt);
}

/** Written with small letters it is a name of its own ("Sap"), and no initials. */
const isWord = (name: string, titles: readonly [string, string]): boolean =>
  !titles.some((title) => title.includes(name.toUpperCase()));

const SMALL_WORDS = /^(?:of|the|and|for|de|du|la)$/;

/** "SDP" beside "Social Democratic Party": the first letters of words that stand together in the other title. */
function areInitials(names: readonly string[], title: string): boolean {
  const [name] = names;
  if (names.length !== 1 || name === undefined || !/^[a-z]{2,6}$/.test(name)) return false;
  const words = title.split(/[^\p{L}]+/u).filter((word) => word !== '' && !SMALL_WORDS.test(word));
  const letters = words.map((word) => word[0]!.toLowerCase()).join('');
  const at = letters.indexOf(name);
  return at >= 0 && words.slice(at, at + name.length).every((word) => /^\p{Lu}/u.test(word));
}

/** "Jets" beside "New York Jets". */
const isShort = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 1 && b.length === 1 && (a[0]!.endsWith(` ${b[0]!}`) || b[0]!.endsWith(` ${a[0]!}`));

/** What a president does his country does. */
const isPresidentOf = (names: readonly string[], bare: readonly Token[]): boolean =>
  OFFICE_HOLDERS.some(
    ({ office, place, name }) =>
      office === 'president' &&
      bare.some((t) => t.text === place) &&
      names.every((own) => name.split(' ').includes(own)),
  );

/** "Andrea Kimi Antonelli": a full name that both have, with one given name more before it, in a contest. */
function isFurtherGivenName(
  name: string,
  tokens: readonly Token[],
  shared: ReadonlySet<string>,
  c: TokenComparison,
): boolean {
  const names = ofKind(tokens, 'proper');
  const at = names.indexOf(name);
  const full = names.slice(at + 1, at + 3);
  return (
    full.length === 2 &&
    [name, ...full].every((word) => !word.includes(' ')) &&
    full.every((word) => shared.has(word)) &&
    c.shared.some((t) => t.kind === 'competition' || t.kind === 'office' || t.kind === 'party')
  );
}

/** A name between two that both sides have: "Alejandro González Iñárritu". */
function isMiddleName(name: string, tokens: readonly Token[], shared: ReadonlySet<string>): boolean {
  const names = ofKind(tokens, 'proper');
  const at = names.indexOf(name);
  return at > 0 && shared.has(names[at - 1]!) && at + 1 < names.length && shared.has(names[at + 1]!);
}

const isInitialOf = (initial: string, name: string): boolean =>
  /^[a-z]\.$/.test(initial) && name.length > 2 && name[0] === initial[0];

const isSpellingOf = (x: string, y: string): boolean =>
  x.length >= 6 && y.length >= 6 && levenshtein(x, y, 1) <= 1;

/** A given name stands right before its surname in the title. */
function standsBesideShared(name: string, tokens: readonly Token[], shared: ReadonlySet<string>): boolean {
  const names = ofKind(tokens, 'proper');
  const at = names.indexOf(name);
  for (let i = at + 1; i < names.length; i += 1) if (shared.has(names[i]!)) return true;
  return false;
}
