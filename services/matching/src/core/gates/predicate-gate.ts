import type { ContractSpecification, Token } from '../specification/specification.js';
import { found, type Finding } from './finding.js';
import { fail, pass, unknown } from './gate.js';
import { isLight } from './light-words.js';
import { ofKind, type TokenComparison } from './token-comparison.js';

/** Deeds that imply another, and deeds that titles use for one another without their meaning the same. */
const IMPLIES: Readonly<Record<string, string>> = {
  resign: 'leave',
  fire: 'leave',
  remove: 'leave',
  overthrow: 'leave',
  die: 'leave',
  retire: 'leave',
  indict: 'charge',
};
const NEAR: readonly ReadonlySet<string>[] = [
  new Set(['visit', 'enter']),
  new Set(['acquire', 'annex']),
  new Set(['law', 'pass', 'sign', 'sign into law']),
  new Set(['launch', 'release']),
  new Set(['run', 'announce', 'declare']),
  new Set(['commute', 'pardon']),
  new Set(['withdraw', 'leave', 'drop out']),
  new Set(['charge', 'indict']),
  new Set(['sentence', 'jail']),
  new Set(['convict', 'sentence']),
];

export function predicateGate(
  c: TokenComparison,
  x: ContractSpecification,
  y: ContractSpecification,
): Finding | null {
  if (areWonAndHeld(x.title, y.title)) return found(unknown('predicate', 'seats_won_or_held'));
  const a = ofKind(c.onlyA, 'predicate');
  const b = ofKind(c.onlyB, 'predicate');
  const shared = ofKind(c.shared, 'predicate');
  if (a.length === 0 && b.length === 0)
    return shared.length === 0 ? null : found(pass('predicate', 'predicate_equal'));
  if (a.length === 1 && b.length === 1) {
    if (IMPLIES[a[0]!] === b[0]) return found(pass('predicate', 'predicate_implied'), 'subset');
    if (IMPLIES[b[0]!] === a[0]) return found(pass('predicate', 'predicate_implied'), 'superset');
    // Venues define a visit as setting foot in the country.
    if (isVisit(a[0]!, b[0]!) && isPersonSomewhere(c)) return found(pass('predicate', 'visit_is_entry'));
    if (NEAR.some((group) => group.has(a[0]!) && group.has(b[0]!)))
      return found(unknown('predicate', 'predicate_near'));
  }
  if (a.length > 0 && b.length > 0)
    return found(
      a.length === 1 && b.length === 1 && !areContrary(a[0]!, b[0]!)
        ? unknown('predicate', 'other_word_for_deed')
        : fail('predicate', 'predicate_differs'),
    );
  if ([...a, ...b].length === 1 && a.concat(b)[0] === 'leave' && isOnDay(a.length > 0 ? y : x, c))
    return found(unknown('predicate', 'in_office_on_day'), 'inverse');
  if ([...a, ...b].every((deed) => isLight(deed, c))) return found(pass('predicate', 'predicate_in_noun'));
  return (
    candidacyAgainstWin(c, x, y) ??
    contestAgainstDeed(c, a, b) ??
    found(unknown('predicate', 'predicate_on_one_side'))
  );
}

const isVisit = (a: string, b: string): boolean => [a, b].sort().join() === 'enter,visit';
const isPersonSomewhere = (c: TokenComparison): boolean =>
  ofKind(c.shared, 'proper').length + ofKind(c.shared, 'place').length >= 2;

/** Seats won on the day of an election may be empty, or another party's, when those held are counted. */
const areWonAndHeld = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => WON.test(x!) && !HELD.test(x!) && HELD.test(y!) && !WON.test(y!));
const WON = /\bseats\b.*\bwin\b|\bwin\b.*\bseats\b/i;
const HELD = /\bseats\b.*\b(?:hold|control|have)\b|\b(?:hold|control|have)\b.*\bseats\b/i;

/** Two deeds that are known to be two; of other verbs a person must say whether they mean one thing. */
const areContrary = (a: string, b: string): boolean =>
  (DEEDS.has(a) && DEEDS.has(b)) || [a, b].every((deed) => MOVES.has(deed) || PHASES.has(deed));
const MOVES = new Set(['increase', 'decrease', 'hold']);
const PHASES = new Set([
  'announce',
  'start',
  'end',
  'pass',
  'veto',
  'win',
  'lose',
  'approve',
  'reopen',
  'launch',
]);

/** "Will he be Chancellor on June 30?" */
const isOnDay = ({ window }: ContractSpecification, c: TokenComparison): boolean =>
  window?.kind === 'day' && ofKind(c.shared, 'office').length > 0;

/** Deeds that nobody does by winning something. */
export const DEEDS = new Set([
  'leave',
  'resign',
  'fire',
  'impeach',
  'convict',
  'charge',
  'arrest',
  'jail',
  'pardon',
  'commute',
  'meet',
  'visit',
  'call',
  'endorse',
  'invade',
  'strike',
  'annex',
  'veto',
  'ban',
  'die',
  'marry',
  'withdraw',
  'testify',
  'say',
]);
const CONTESTS = new Set(['nominee', 'election', 'primary', 'special election', 'runoff', 'caucus']);
const CANDIDACIES = new Set(['run', 'announce', 'declare']);

/** Who has announced by spring has not therefore won in autumn, and who wins may have announced later. */
function candidacyAgainstWin(
  c: TokenComparison,
  x: ContractSpecification,
  y: ContractSpecification,
): Finding | null {
  const [a, b] = [ofKind(c.onlyA, 'predicate'), ofKind(c.onlyB, 'predicate')];
  const [candidate, winner] = a.length > 0 ? [x, y] : [y, x];
  const isApart = candidate.window !== null && winner.winning && winner.window === null;
  return isApart &&
    [...a, ...b].every((deed) => CANDIDACIES.has(deed)) &&
    !c.shared.some((t) => t.text === 'nominee')
    ? found(fail('predicate', 'candidacy_against_win'))
    : null;
}

/** One side asks who wins, the other for a deed: whoever wins has run, and of all else nothing follows. */
function contestAgainstDeed(c: TokenComparison, a: readonly string[], b: readonly string[]): Finding | null {
  const [deeds, rest] = a.length > 0 ? [a, c.onlyB] : [b, c.onlyA];
  const isContest = (t: Token): boolean =>
    t.kind === 'competition' || (t.kind === 'stage' && CONTESTS.has(t.text));
  if (![...c.shared, ...rest].some(isContest)) return null;
  if (deeds.every((deed) => CANDIDACIES.has(deed)) && c.shared.some((t) => t.text === 'nominee'))
    return found(pass('predicate', 'winning_implies_candidacy'), a.length > 0 ? 'superset' : 'subset');
  return deeds.some((deed) => DEEDS.has(deed)) ? found(fail('predicate', 'deed_against_contest')) : null;
}
