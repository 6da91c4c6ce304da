import { CAPITALS } from '../specification/data/capitals.js';
import { PUT_TO_VOTERS } from '../specification/data/words.js';
import { OFFICE_HOLDERS } from '../specification/data/names.js';
import { ELECTIVE_OFFICES } from '../specification/data/offices.js';
import type { ContractSpecification, TokenKind } from '../specification/specification.js';
import { found, type Finding } from './finding.js';
import { fail, pass, unknown, type GateName } from './gate.js';
import { isClassOfShared, isLight } from './light-words.js';
import { DEEDS } from './predicate-gate.js';
import { coverage, ofKind, type TokenComparison } from './token-comparison.js';

/** Kinds for which two different words mean two different contracts. */
const EXCLUSIVE: readonly (TokenKind & GateName)[] = [
  'party',
  'office',
  'place',
  'district',
  'competition',
  'asset',
  'metric',
];

export function exclusiveGates(c: TokenComparison): Finding[] {
  const findings: Finding[] = [];
  for (const kind of EXCLUSIVE) {
    const a = ofKind(c.onlyA, kind);
    const b = ofKind(c.onlyB, kind);
    const shared = ofKind(c.shared, kind);
    if (a.length === 0 && b.length === 0) {
      if (shared.length > 0) findings.push(found(pass(kind, `${kind}_equal`)));
    } else if (kind === 'party' && isTwoPartyRunoff(c, a, b)) {
      findings.push(found(unknown(kind, 'other_party_of_two'), 'inverse'));
    } else if (kind === 'office' && [a, b].every((told) => told.length > 0 && isImplied(kind, told, c))) {
      findings.push(found(pass(kind, 'office_implied')));
    } else if (a.length > 0 && b.length > 0) {
      const isVague = (offices: readonly string[]): boolean =>
        offices.length === 1 && offices[0] === 'leader';
      const vague = kind === 'office' && (isVague(a) || isVague(b) || isChamber(a, b, c));
      findings.push(found(vague ? unknown(kind, 'office_vague') : fail(kind, `${kind}_differs`)));
    } else if (isImplied(kind, [...a, ...b], c)) {
      findings.push(found(pass(kind, `${kind}_implied`)));
    } else {
      const decides = kind === 'district' || (kind === 'place' && isStateOfOffice(c, [...a, ...b]));
      findings.push(
        found(decides ? fail(kind, `${kind}_on_one_side`) : unknown(kind, `${kind}_on_one_side`)),
      );
    }
  }
  return findings;
}

/** Elsewhere than in America the parliament is as often the name of its lower house. */
const isChamber = (a: readonly string[], b: readonly string[], c: TokenComparison): boolean =>
  [...a, ...b].sort().join() === 'house,parliament' &&
  ofKind(c.shared, 'place').some((place) => place !== 'us');

/** Deeds that nobody else can do. */
const DEEDS_OF_OFFICE: Readonly<Record<string, readonly string[]>> = {
  house: ['impeach'],
  senate: ['confirmation'],
  president: ['veto', 'pardon', 'commute', 'executive order'],
};

/**
 * "Most seats" in an election are those of the parliament, and an office that a person by full name holds needs no
 * place to be told from others.
 */
function isImplied(kind: TokenKind, told: readonly string[], c: TokenComparison): boolean {
  if (kind === 'office') {
    const ofParliament =
      c.shared.some((t) => t.text === 'election') &&
      c.shared.some((t) => ['most seats', 'vote share', 'prime minister', 'seat'].includes(t.text));
    return told.every(
      (office) =>
        isHeldByNamed(office, c) ||
        (HEADS.has(office) && leavesOffice(c)) ||
        (office === 'parliament' && ofParliament) ||
        // A numbered district is one of the House.
        (office === 'house' && c.shared.some((t) => t.kind === 'district')) ||
        // Of caucuses only those for the presidency are in markets.
        (office === 'president' && c.shared.some((t) => t.text === 'caucus')) ||
        c.shared.some((t) => DEEDS_OF_OFFICE[office]?.includes(t.text)),
    );
  }
  const names = ofKind(c.shared, 'proper');
  const person = names.length >= 2 || names.some((name) => name.includes(' '));
  if (kind === 'place') {
    const own = [...c.onlyA, ...c.onlyB];
    // Of whom it is told that he leaves as head of a state, the state goes without saying.
    if (leavesOffice(c) && own.some((t) => t.kind === 'office' && HEADS.has(t.text))) return true;
    if (told.every((place) => c.shared.some((t) => t.text === CAPITALS[place]))) return true;
  }
  return kind === 'place' && person && ofKind(c.shared, 'office').length > 0 && !isStateOfOffice(c, told);
}

/**
 * Offices whose holders hold no other besides, so that to leave office is to leave this one. A secretary of state has
 * been national security advisor as well, a speaker has a seat, and so has the chair of the Fed, and who is no
 * longer chief executive may still be chairman.
 */
const HEADS = new Set([
  'president',
  'prime minister',
  'chancellor',
  'supreme leader',
  'king',
  'pope',
  'first minister',
  'governor',
  'mayor',
  'attorney general',
  'fbi director',
  'cia director',
  'press secretary',
  'chief of staff',
  'defense secretary',
  'homeland security secretary',
  'commerce secretary',
  'labor secretary',
  'health secretary',
  'education secretary',
  'energy secretary',
]);

/** A person by full name leaves. */
const leavesOffice = (c: TokenComparison): boolean => {
  const names = ofKind(c.shared, 'proper');
  return (
    c.shared.some((t) => t.text === 'leave') &&
    (names.length >= 2 || names.some((name) => name.includes(' ')))
  );
};

/** "Trump, as President": who holds the office today is named on both sides. */
const isHeldByNamed = (office: string, c: TokenComparison): boolean =>
  OFFICE_HOLDERS.some(
    (holder) =>
      holder.office === office &&
      holder.name.split(' ').every((name) => c.shared.some((t) => t.text === name)),
  );

/** In a runoff of the two large parties the one wins where the other loses. */
const isTwoPartyRunoff = (c: TokenComparison, a: readonly string[], b: readonly string[]): boolean =>
  c.shared.some((t) => t.text === 'runoff') &&
  [...a, ...b].sort().join() === 'democratic,republican' &&
  a.length === 1;

/** The Senate of a state is no seat of the whole Senate, and another country's president is not America's. */
const isStateOfOffice = (c: TokenComparison, places: readonly string[]): boolean =>
  ofKind(c.shared, 'place').length === 0 &&
  ofKind(c.shared, 'office').some((office) => ELECTIVE_OFFICES.has(office)) &&
  places.some((place) => place !== 'us');

/** Stages that differ only in whether a title says that there is an election at all. */
const SOFT_STAGES = new Set(['election', 'final', 'confirmation', 'regular season']);

/** What is done with the seat or the result of an election. */
const ELECTORAL = new Set(['hold', 'certify', 'flip', 'lose']);

/**
 * The nominee for an office below the president's is who wins the party's primary, run-off included: both venues settle
 * on that. Where candidates of all parties run in one primary nobody is nominated.
 */
const isWonInPrimary = (c: TokenComparison, a: readonly string[], b: readonly string[]): boolean =>
  [[...a].sort().join(), [...b].sort().join()].sort().join('|').replaceAll(',election', '') ===
    'nominee|primary' &&
  ofKind(c.shared, 'office').some((office) => ELECTIVE_OFFICES.has(office)) &&
  c.shared.some((t) => (t.kind === 'place' || t.kind === 'district') && !WITHOUT_NOMINEES.test(t.text));
const WITHOUT_NOMINEES = /^(?:us|california|washington|alaska|louisiana|nebraska)\b/;

/** "The Kraków mayoral election" may be the special one. */
const SEATS_FILLED = new Set(['election', 'special election']);
const GENERAL = /\bgeneral\b/i;

export function stageGate(
  c: TokenComparison,
  sameCycle: boolean,
  titles: readonly [string, string],
): Finding | null {
  const a = ofKind(c.onlyA, 'stage');
  const b = ofKind(c.onlyB, 'stage');
  const shared = ofKind(c.shared, 'stage');
  if (a.length === 0 && b.length === 0)
    return shared.length === 0 ? null : found(pass('stage', 'stage_equal'));
  const differing = [...a, ...b];
  const elective = ofKind(c.shared, 'office').some((office) => ELECTIVE_OFFICES.has(office));
  const plain = [...c.shared, ...c.onlyA, ...c.onlyB].every(
    (t) => t.kind !== 'predicate' || ELECTORAL.has(t.text),
  );
  if (sameCycle && elective && plain && differing.every((stage) => stage === 'election')) {
    return found(pass('stage', 'election_implied'));
  }
  // What voters decide, they decide in an election, and a nominee is one for it.
  if (
    differing.every((stage) => stage === 'election') &&
    c.shared.some((t) => PUT_TO_VOTERS.has(t.text) || t.text === 'nominee')
  )
    return found(pass('stage', 'election_implied'));
  // Figures of a season are those of its regular part.
  if (differing.every((stage) => stage === 'regular season') && ofKind(c.shared, 'metric').length > 0)
    return found(pass('stage', 'regular_season_implied'));
  if (differing.every((stage) => SOFT_STAGES.has(stage))) return found(unknown('stage', 'stage_on_one_side'));
  // Who wins an election of a parliament has the most seats or the most votes, as the rules say.
  if (differing.every((stage) => stage === 'most seats' || stage === 'election' || stage === 'vote'))
    return found(unknown('stage', 'seats_or_votes'));
  if (
    a.length > 0 &&
    b.length > 0 &&
    differing.every((stage) => SEATS_FILLED.has(stage)) &&
    !titles.some((title) => GENERAL.test(title))
  )
    return found(unknown('stage', 'regular_or_special'));
  const local = !ofKind(c.shared, 'office').includes('president') && ofKind(c.shared, 'party').length > 0;
  if (local && sameCycle && isWonInPrimary(c, a, b)) return found(pass('stage', 'nominee_of_primary'));
  if (
    local &&
    a.length > 0 &&
    b.length > 0 &&
    differing.every((stage) => stage === 'primary' || stage === 'nominee' || stage === 'election')
  ) {
    return found(unknown('stage', 'primary_or_nomination'));
  }
  return found(fail('stage', 'stage_differs'));
}

const OCCASIONS = new Set(['earnings call', 'press briefing', 'press conference', 'state of the union']);

/** "The next to leave" is a case of "to leave"; "the next election" of a known year adds nothing. */
export function orderGate(
  c: TokenComparison,
  a: ContractSpecification,
  b: ContractSpecification,
): Finding | null {
  const cyclic = a.cycle !== null && a.cycle === b.cycle;
  const strong = (tokens: TokenComparison['a']): string[] =>
    ofKind(tokens, 'order').filter((t) => !(cyclic && t === 'next'));
  const onlyA = strong(c.onlyA);
  const onlyB = strong(c.onlyB);
  if (onlyA.length === 0 && onlyB.length === 0)
    return ofKind(c.shared, 'order').length > 0 ? found(pass('order', 'order_equal')) : null;
  if (onlyA.length > 0 && onlyB.length > 0) return found(fail('order', 'order_differs'));
  const rest = [...onlyA, ...onlyB];
  // That an election is held by a date is said of the next one.
  const held = c.shared.some((t) => t.text === 'election') && !a.winning && !b.winning;
  if (held && rest.every((t) => t === 'next')) return found(pass('order', 'next_implied'));
  // A market on what is said is on the next occasion to say it.
  if (rest.every((t) => t === 'next') && c.shared.some((t) => OCCASIONS.has(t.text)))
    return found(pass('order', 'next_implied'));
  const office = ofKind(c.shared, 'office').length > 0;
  const isHeld = c.shared.some((t) => t.text === 'election') && c.shared.some((t) => t.text === 'hold');
  if (isHeld && rest.every((t) => t === 'next')) return found(pass('order', 'next_implied'));
  if (office && rest.every((t) => t === 'next')) {
    // Whoever is named to an office is the next to hold it; who wins it may be preceded by another.
    const named = c.shared.some((t) => t.text === 'nominate' || t.text === 'confirmation');
    return found(named ? pass('order', 'next_implied') : unknown('order', 'order_on_one_side'));
  }
  const deed = c.shared.some((t) => t.kind === 'predicate' && DEEDS.has(t.text) && t.text !== 'say');
  if (!deed && rest.every((t) => t === 'next')) return found(unknown('order', 'order_on_one_side'));
  if (!rest.every((t) => t === 'next' || t === 'first' || t === 'only'))
    return found(fail('order', 'order_on_one_side'));
  return found(unknown('order', 'order_on_one_side'), onlyA.length > 0 ? 'subset' : 'superset');
}

export function numberGate(c: TokenComparison): Finding | null {
  const a = ofKind(c.onlyA, 'number');
  const b = ofKind(c.onlyB, 'number');
  if (a.length === 0 && b.length === 0)
    return ofKind(c.shared, 'number').length > 0 ? found(pass('number', 'numbers_equal')) : null;
  if (a.length > 0 && b.length > 0) return found(fail('number', 'numbers_differ'));
  return found(unknown('number', 'number_on_one_side'));
}

/** Below this share of common words two titles are about two things. */
const LEAST_COVERAGE = 0.5;

/** What kind of election it is goes without saying where its year and office are given. */
const ELECTION_KINDS = new Set([
  'midterm',
  'midterms',
  'general',
  'race',
  'state',
  'federal',
  'national',
  'regional',
]);

/** What one wins in a competition goes without saying. */
const TITLES = new Set([
  'champion',
  'championship',
  'title',
  'tournament',
  'trophy',
  'cup',
  'league',
  'season',
  'standing',
  'annual',
]);

/** Verbs and nouns that say no more than that a figure is what it is. */
const FIGURE_VERBS = new Set([
  'record',
  'total',
  'register',
  'report',
  'tally',
  'throw',
  'catch',
  'come',
  'print',
  'reading',
  'figure',
  'show',
  'stand',
  'post',
  'finish',
  'overall',
]);

/** The words that no other gate looks at. They must all agree, or a person must read them. */
export function wordingGate(
  c: TokenComparison,
  first: ContractSpecification,
  second: ContractSpecification,
): Finding {
  const elections =
    [...c.a, ...c.b].some((t) => t.kind === 'office') &&
    [...c.a, ...c.b].some((t) => t.text === 'election') &&
    // Two kinds that are told are two elections.
    ![c.onlyA, c.onlyB].every((side) => side.some((t) => ELECTION_KINDS.has(t.text)));
  // An election of which nothing else is told is the general one.
  const general =
    c.shared.some((t) => t.text === 'election') && [...c.onlyA, ...c.onlyB].every((t) => t.kind !== 'stage');
  const contest = c.shared.some((t) => t.kind === 'competition');
  const figure =
    first.range !== null &&
    second.range !== null &&
    c.shared.some((t) => t.kind === 'metric' || t.text === 'deliver');
  const numbered = c.shared.some((t) => t.kind === 'number');
  const content = (word: string): boolean =>
    !(elections && ELECTION_KINDS.has(word)) &&
    !(general && word === 'general') &&
    !(contest && TITLES.has(word)) &&
    !(numbered && word === 'season') &&
    !(figure && FIGURE_VERBS.has(word));
  const open = (own: TokenComparison['a'], other: ContractSpecification): string[] => {
    const inEvent = new Set(other.context.map((t) => t.text));
    return ofKind(own, 'word').filter((word) => content(word) && !isLight(word, c) && !inEvent.has(word));
  };
  let [a, b] = [open(c.onlyA, second), open(c.onlyB, first)];
  // Two different classes may be two things; one that is told besides is not.
  if (a.length === 0) b = b.filter((word) => !isClassOfShared(word, c));
  else if (b.length === 0) a = a.filter((word) => !isClassOfShared(word, c));
  if (coverage(c) < LEAST_COVERAGE) return found(fail('wording', 'too_little_in_common'));
  if (a.length === 0 && b.length === 0) return found(pass('wording', 'words_explained'));
  return found(unknown('wording', a.length > 0 && b.length > 0 ? 'words_differ' : 'words_on_one_side'));
}
