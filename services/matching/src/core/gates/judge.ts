import { spelledOut } from '../specification/words/aliases.js';
import { COUNTRY_CODES } from '../specification/data/place-codes.js';
import { isSpelledBy } from '../specification/defects.js';
import { teamOfCode } from '../specification/words/series-map.js';
import { areOtherMajorities } from '../specification/words/balance-of-power.js';
import type { ContractSpecification, Token } from '../specification/specification.js';
import {
  combineRelations,
  fail,
  pass,
  unknown,
  type GateResult,
  type Judgement,
  type MatchDecision,
  type MatchStatus,
  type SetRelation,
} from './gate.js';
import { namedByCode } from './code-names.js';
import { directionFinding } from './direction-gate.js';
import { evidenceOf } from './evidence.js';
import { gameFindings } from './game-gates.js';
import { identityGate } from './identity-gate.js';
import { subjectGate } from './name-comparison.js';
import { compareTokens, ofKind, tokenOverlap, type TokenComparison } from './token-comparison.js';
import { outcomeFinding } from './outcome-gate.js';
import { isUndated, oracleFinding, valueAndTimeGates } from './value-gates.js';
import { isOfEdition } from './window-gate.js';
import { withoutCredits } from './works.js';
import { exclusiveGates, numberGate, orderGate, stageGate, wordingGate } from './word-gates.js';
import type { Finding } from './finding.js';
import { predicateGate } from './predicate-gate.js';

/**
 * Decides whether two contracts are one. `verified` needs positive evidence at every gate that applies; a gate that
 * the texts do not settle makes it `needs_review`; a gate that fails makes it `rejected`. Nested contracts (subset
 * and superset) are for a person to approve. Symmetric up to swapping subset and superset.
 *
 * @param isBrief only the status is asked for: of a pair with two names that gate is told alone, which most end at
 */
export function judge(
  first: ContractSpecification,
  second: ContractSpecification,
  isBrief = false,
): Judgement {
  const [a, b] = inOneWording(first, second);
  const c = compareTokens(a, b);
  const others = isBrief ? namesOthers(a, b, c) : null;
  if (others !== null) return { relation: 'different', status: 'rejected', score: 0, gates: [others] };
  const findings = collect(a, b, c);
  const gates = findings.map((finding) => finding.result);
  const hardFailure = findings.some(
    (f) => f.result.passed === false && (f.relation === undefined || f.relation === 'different'),
  );
  const relation: SetRelation = hardFailure
    ? 'different'
    : combineRelations(findings.map((f) => f.relation ?? 'same'));
  const score = scoreOf(c, gates);
  return { relation, status: statusOf(gates, relation, score, c), score, gates };
}

/** The gate of the names where it fails, and no other can take that back: a game has sides and a ticket two names. */
function namesOthers(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): GateResult | null {
  if (a.conjunction || b.conjunction || (a.game !== null && b.game !== null)) return null;
  const subject = subjectGate(c, [a.title, b.title]);
  return subject.passed === false ? subject : null;
}

/** A judgement with what it rests on: of the many pairs that are judged few are kept or shown. */
export const explained = (
  first: ContractSpecification,
  second: ContractSpecification,
  judgement: Judgement,
): MatchDecision => {
  const [a, b] = inOneWording(first, second);
  return { ...judgement, evidence: evidenceOf(a, b, compareTokens(a, b)) };
};

/** Both contracts in the names that the other one has for the same: letters, codes and credits. */
function inOneWording(
  first: ContractSpecification,
  second: ContractSpecification,
): [ContractSpecification, ContractSpecification] {
  const [a, b] = withFullNames(...withoutCredits(first, second));
  return [withoutStandIn(namedByCode(a, b), b), withoutStandIn(namedByCode(b, a), a)];
}

/** Of a market on a party the candidate that it shows says nothing where the other side names the party alone. */
function withoutStandIn(spec: ContractSpecification, other: ContractSpecification): ContractSpecification {
  if (!spec.defects.includes('person_stands_for_party')) return spec;
  const isOfParty = ofKind(spec.tokens, 'party').some((party) => other.tokens.some((t) => t.text === party));
  const names = new Set(ofKind(spec.outcome, 'proper'));
  if (!isOfParty || other.tokens.some((t) => names.has(t.text))) return spec;
  const keep = (tokens: readonly Token[]): Token[] => tokens.filter((t) => !names.has(t.text));
  return { ...spec, tokens: keep(spec.tokens), outcome: keep(spec.outcome) };
}

const withFullNames = (
  a: ContractSpecification,
  b: ContractSpecification,
): [ContractSpecification, ContractSpecification] => [
  b.aliases.length === 0 ? a : spelledOut(a, b.aliases),
  a.aliases.length === 0 ? b : spelledOut(b, a.aliases),
];

function collect(a: ContractSpecification, b: ContractSpecification, c: TokenComparison): Finding[] {
  const findings: (Finding | null)[] = [];
  if (a.grain !== b.grain)
    findings.push({ result: fail('grain', 'event_against_market'), relation: 'different' });
  if (a.game !== null && b.game !== null && a.grain === b.grain) {
    const game = gameFindings(a, b);
    return [
      ...findings.filter((f): f is Finding => f !== null),
      dataFinding(a, b),
      ...game,
      ...polarity(a, b),
    ];
  }
  findings.push(dataFinding(a, b), codeFinding(a, b, c), directionFinding(a, b, c), winningFinding(a, b, c));
  if (areOtherMajorities(c.a, c.b))
    findings.push({ result: fail('outcome', 'other_majorities'), relation: 'different' });
  if (a.asks !== null && b.asks !== null && a.asks !== b.asks)
    findings.push({ result: fail('outcome', 'asks_for_other_kind'), relation: 'different' });
  findings.push(
    stageGate(
      c,
      (a.cycle !== null && a.cycle === b.cycle) ||
        [isOfEdition, isUndated].some((isSame) => isSame(a, b) || isSame(b, a)),
      [a.title, b.title],
    ),
    ...(isGameOfDay(a, b) ? exclusiveGates(c).filter(isNoCompetition) : exclusiveGates(c)),
    seasonFinding(a, b),
    fieldFinding(a, b, c),
    predicateGate(c, a, b),
    orderGate(c, a, b),
    numberGate(c),
  );
  findings.push(
    { result: subjectGate(c, [a.title, b.title]) },
    { result: identityGate(c, a, b) },
    outcomeFinding(a, b, c),
    wordingGate(c, a, b),
    spokenFinding(a, b, c),
  );
  findings.push(...valueAndTimeGates(a, b, c.shared), oracleFinding(a, b), polarityFinding(a, b));
  const ticket = conjunctionFinding(a, b, c);
  if (ticket?.relation === 'subset' || ticket?.relation === 'superset') {
    // The pair asks for more than the single name, and its further names and stage are exactly that.
    const settled = new Set(['subject', 'stage', 'wording', 'outcome', 'order']);
    return [
      ...findings.filter(
        (f): f is Finding => f !== null && !(settled.has(f.result.gate) && f.result.passed !== true),
      ),
      ticket,
    ];
  }
  if (ticket !== null) findings.push(ticket);
  return findings.filter((f): f is Finding => f !== null);
}

function dataFinding(a: ContractSpecification, b: ContractSpecification): Finding {
  if (a.defects.includes('rest_of_field') !== b.defects.includes('rest_of_field'))
    return { result: fail('data', 'rest_of_field_on_one_side'), relation: 'different' };
  // Where both titles ask for the party, whoever stands for it is told besides.
  const tells = (spec: ContractSpecification, party: string): boolean =>
    [...spec.tokens, ...spec.context].some((t) => t.text === party);
  const isOfParty =
    ofKind(a.tokens, 'party').some((party) => tells(b, party)) ||
    ofKind(b.tokens, 'party').some((party) => tells(a, party));
  // Rules that count the same thing on both sides leave nothing open.
  const isShared = (defect: string): boolean =>
    defect.startsWith('rules_count_') && a.defects.includes(defect) && b.defects.includes(defect);
  const counts = (defect: string): boolean =>
    !(isOfParty && defect === 'person_stands_for_party') && !isShared(defect);
  const defects = [
    ...a.defects.filter(counts).map((d) => `a_${d}`),
    ...b.defects.filter(counts).map((d) => `b_${d}`),
  ];
  return {
    result: defects.length === 0 ? pass('data', 'data_complete') : unknown('data', defects.join(',')),
  };
}

/** An outcome code that no text explains must at least fit the name on the other side. */
function codeFinding(a: ContractSpecification, b: ContractSpecification, c: TokenComparison): Finding | null {
  const misfits = (spec: ContractSpecification, others: readonly Token[], all: readonly Token[]): boolean => {
    if (spec.outcomeCode === null) return false;
    const team = teamOfCode(spec.seriesId, spec.outcomeCode);
    if (team !== null) return !team.every((t) => all.some((other) => other.text === t.text));
    const names = others
      .filter((t) => t.kind === 'proper' || t.kind === 'place' || t.kind === 'party')
      .map((t) => t.text);
    return (
      names.length > 0 &&
      !isSpelledBy(spec.outcomeCode, names.join(' ')) &&
      COUNTRY_CODES[spec.outcomeCode] !== names.join(' ')
    );
  };
  return misfits(a, c.onlyB, c.b) || misfits(b, c.onlyA, c.a)
    ? { result: fail('outcome', 'code_names_other'), relation: 'different' }
    : null;
}

/** Of what is said the very words count. */
const spokenFinding = (
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null =>
  a.spoken === b.spoken || !c.shared.some((t) => t.text === 'say')
    ? null
    : { result: unknown('wording', 'other_words_said') };

/** To win a contest is not to be in it. */
function winningFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
  // A share of the vote is received, whoever wins.
  if (a.range !== null && b.range !== null) return null;
  const contest = c.shared.some((t) => t.kind === 'competition' || t.text === 'election');
  return contest && a.winning !== b.winning ? { result: unknown('wording', 'winning_on_one_side') } : null;
}

const polarity = (a: ContractSpecification, b: ContractSpecification): Finding[] =>
  [polarityFinding(a, b)].filter((f): f is Finding => f !== null);

function polarityFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (a.polarity === b.polarity)
    return a.polarity === 1 ? null : { result: pass('polarity', 'both_negated') };
  return { result: pass('polarity', 'one_negated'), relation: 'inverse' };
}

function conjunctionFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
  if (!a.conjunction && !b.conjunction) return null;
  if (a.conjunction && b.conjunction) return { result: pass('conjunction', 'both_conjunctions') };
  const [pair, single, relation] = a.conjunction
    ? ([c.a, c.b, 'subset'] as const)
    : ([c.b, c.a, 'superset'] as const);
  const pairNames = ofKind(pair, 'proper');
  const names = ofKind(single, 'proper');
  const leads = names.length > 0 && names.every((name, i) => pairNames[i] === name);
  const nomination =
    ofKind(single, 'stage').every((stage) => stage === 'nominee') && ofKind(single, 'stage').length > 0;
  if (leads && nomination) return { result: unknown('conjunction', 'pair_implies_single'), relation };
  return { result: fail('conjunction', 'conjunction_on_one_side'), relation: 'different' };
}

/** One side names both teams of a game, the other the team and the day: a team plays once a day. */
const isGameOfDay = (a: ContractSpecification, b: ContractSpecification): boolean =>
  (a.game === null) !== (b.game === null) &&
  a.window?.kind === 'day' &&
  b.window?.kind === 'day' &&
  a.window.endAt === b.window.endAt;
const isNoCompetition = ({ result }: Finding): boolean =>
  !(result.gate === 'competition' && result.reason === 'competition_on_one_side');

const SUPERLATIVES = new Set([
  'best ai model',
  'best',
  'top',
  'largest company',
  'richest',
  'highest grossing',
  'most',
]);

/** "The best model" in an event on the best Chinese company is the best of a smaller field. */
function fieldFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
  if (!c.shared.some((t) => SUPERLATIVES.has(t.text))) return null;
  const narrows = (spec: ContractSpecification, other: ContractSpecification): boolean =>
    spec.context.some(
      (t) => t.kind === 'place' && ![...other.tokens, ...other.context].some((o) => o.text === t.text),
    );
  return narrows(a, b) || narrows(b, a) ? { result: unknown('place', 'event_names_other_place') } : null;
}

/** To win a cup is not to win on a day. */
function seasonFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  const isSeason = (spec: ContractSpecification): boolean =>
    spec.window === null && spec.cycle !== null && spec.tokens.some((t) => t.kind === 'competition');
  const isDay = (spec: ContractSpecification): boolean =>
    spec.window?.kind === 'day' && spec.winning && /\bwins? on\b/i.test(spec.title);
  return (isSeason(a) && isDay(b)) || (isSeason(b) && isDay(a))
    ? { result: fail('cycle', 'season_against_day'), relation: 'different' }
    : null;
}

/** With more open questions than this a pair is not worth a person's time; one more where the words are much alike. */
const MAX_OPEN = 3;
const ALIKE = 0.4;
const MAX_OPEN_NESTED = 1;

/** Below this a pair with several open questions has too little in common to ask about. */
const LEAST_SCORE = 0.15;

/** One side tells a deed that the other does not, and each has words that the other lacks: two deeds of one subject. */
const areOtherDeeds = (gates: readonly GateResult[]): boolean =>
  gates.some((gate) => gate.reason === 'predicate_on_one_side') &&
  gates.some((gate) => gate.reason === 'words_differ');

/** Names and bodies that hundreds of markets are about: to have one of them in common is nothing. */
const FAMOUS = new Set(
  (
    'donald trump joe biden elon musk vladimir putin volodymyr zelensky benjamin netanyahu jerome powell vance ' +
    'us china russia ukraine israel iran house senate congress president governor democratic republican supreme court ' +
    'fed openai apple tesla alphabet meta bitcoin ethereum nfl nba mlb nhl cabinet government white'
  ).split(' '),
);
const shareOnlyFame = (c: TokenComparison, gates: readonly GateResult[]): boolean =>
  !gates.some((gate) => gate.reason === 'threshold_equal') &&
  c.shared.every((t) => t.text.split(' ').every((word) => FAMOUS.has(word)));

function statusOf(
  gates: readonly GateResult[],
  relation: SetRelation,
  score: number,
  c: TokenComparison,
): MatchStatus {
  if (relation === 'different' || relation === 'overlap' || gates.some((gate) => gate.passed === false))
    return 'rejected';
  const open = gates.filter((gate) => gate.passed === null).length;
  if (relation === 'subset' || relation === 'superset')
    return open <= MAX_OPEN_NESTED ? 'needs_review' : 'rejected';
  if (open === 0) return 'verified';
  if (open > 1 && (score < LEAST_SCORE || shareOnlyFame(c, gates))) return 'rejected';
  if (areOtherDeeds(gates)) return 'rejected';
  return open <= MAX_OPEN || (open === MAX_OPEN + 1 && tokenOverlap(c) >= ALIKE)
    ? 'needs_review'
    : 'rejected';
}

const GAME_REASONS = new Set(['same_sides', 'sides_named_in_part']);
const SCORE_OF_GAME = 0.6;

function scoreOf(c: TokenComparison, gates: readonly GateResult[]): number {
  const failed = gates.filter((gate) => gate.passed === false).length;
  const open = gates.filter((gate) => gate.passed === null).length;
  // Of a game two titles may share no word at all.
  const isGame = gates.some((gate) => gate.gate === 'subject' && GAME_REASONS.has(gate.reason));
  const score = Math.max(tokenOverlap(c), isGame ? SCORE_OF_GAME : 0) * 0.5 ** failed * 0.9 ** open;
  return Math.round(score * 10_000) / 10_000;
}
