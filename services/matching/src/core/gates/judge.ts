import { COUNTRY_CODES } from '../specification/data/places.js';
import { isSpelledBy } from '../specification/defects.js';
import { teamOfCode } from '../specification/series-map.js';
import type { ContractSpecification, Token } from '../specification/specification.js';
import {
  combineRelations,
  fail,
  pass,
  unknown,
  type GateResult,
  type MatchDecision,
  type MatchStatus,
  type SetRelation,
} from './gate.js';
import { gameFindings } from './game-gates.js';
import { identityGate } from './identity-gate.js';
import { subjectGate } from './name-comparison.js';
import { compareTokens, ofKind, tokenOverlap, type TokenComparison } from './token-comparison.js';
import { oracleFinding, valueAndTimeGates } from './value-gates.js';
import {
  exclusiveGates,
  numberGate,
  orderGate,
  predicateGate,
  stageGate,
  wordingGate,
  type Finding,
} from './word-gates.js';

/**
 * Decides whether two contracts are one. `verified` needs positive evidence at every gate that applies; a gate that
 * the texts do not settle makes it `needs_review`; a gate that fails makes it `rejected`. Nested contracts (subset
 * and superset) are for a person to approve. Symmetric up to swapping subset and superset.
 */
export function judge(a: ContractSpecification, b: ContractSpecification): MatchDecision {
  const c = compareTokens(a, b);
  const findings = collect(a, b, c);
  const gates = findings.map((finding) => finding.result);
  const hardFailure = findings.some(
    (f) => f.result.passed === false && (f.relation === undefined || f.relation === 'different'),
  );
  const relation: SetRelation = hardFailure
    ? 'different'
    : combineRelations(findings.map((f) => f.relation ?? 'same'));
  const status = statusOf(gates, relation);
  return {
    relation,
    status,
    score: scoreOf(c, gates),
    gates,
    // Made when it is asked for: of the many candidates that a new market is judged against few are ever shown.
    get evidence() {
      return evidenceOf(a, b, c);
    },
  };
}

function collect(a: ContractSpecification, b: ContractSpecification, c: TokenComparison): Finding[] {
  const findings: (Finding | null)[] = [];
  if (a.grain !== b.grain)
    findings.push({ result: fail('grain', 'event_against_market'), relation: 'different' });
  if (a.game !== null && b.game !== null && a.grain === b.grain) {
    const game = gameFindings(a, b);
    return [...findings.filter((f): f is Finding => f !== null), dataFinding(a, b), ...game, ...polarity(a, b)];
  }
  findings.push(dataFinding(a, b), codeFinding(a, b, c), directionFinding(a, b, c), winningFinding(a, b, c));
  if (a.asks !== null && b.asks !== null && a.asks !== b.asks)
    findings.push({ result: fail('outcome', 'asks_for_other_kind'), relation: 'different' });
  findings.push(
    stageGate(c, a.cycle !== null && a.cycle === b.cycle),
    ...exclusiveGates(c),
    predicateGate(c, a, b),
    orderGate(c, a, b),
    numberGate(c),
  );
  findings.push(
    { result: subjectGate(c, [a.title, b.title]) },
    { result: identityGate(c, a, b) },
    outcomeFinding(a, b, c),
    wordingGate(c),
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
  const defects = [...a.defects.map((d) => `a_${d}`), ...b.defects.map((d) => `b_${d}`)];
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

/** Deeds that one does to another, so that who stands first decides. */
const DIRECTED = new Set([
  'invade',
  'strike',
  'annex',
  'acquire',
  'endorse',
  'fire',
  'impeach',
  'ban',
  'arrest',
  'recognize',
  'beat',
  'visit',
  'enter',
  'call',
  'back',
  'nominate',
  'sign',
  'withdraw',
]);

function directionFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
  if (a.sequence !== b.sequence) return { result: unknown('order', 'comparison_on_one_side') };
  const directed = c.shared.some((t) => t.kind === 'predicate' && DIRECTED.has(t.text));
  if (!directed && !a.sequence) return null;
  const shared = new Set(c.shared.map((t) => t.text));
  const names = (tokens: readonly Token[]): string =>
    tokens
      .filter((t) => shared.has(t.text) && (t.kind === 'proper' || t.kind === 'place' || t.kind === 'asset'))
      .map((t) => t.text)
      .join(' ');
  return names(c.a) === names(c.b) ? null : { result: unknown('order', 'names_in_other_order') };
}

/** To win a contest is not to be in it. */
function winningFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
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

const VERSUS = /\bvs?\b\.?|\bv\.|\sat\s\p{Lu}/u;

/** Which of several outcomes each side pays on. */
function outcomeFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
  if (a.sides !== null || b.sides !== null) return sidesFinding(a, b);
  const names = (tokens: readonly Token[]): string[] =>
    tokens.filter((t) => t.kind !== 'word' && t.kind !== 'number').map((t) => t.text);
  const [x, y] = [names(a.outcome), names(b.outcome)];
  if (x.length === 0 && y.length === 0) {
    const open =
      VERSUS.test(a.title) &&
      VERSUS.test(b.title) &&
      a.range === null &&
      !c.shared.some((t) => t.text === 'draw');
    return open ? { result: unknown('outcome', 'sides_unclear') } : null;
  }
  if (x.length > 0 && y.length > 0) {
    const both = x.filter((name) => y.includes(name)).length;
    if (both === x.length && both === y.length) return { result: pass('outcome', 'outcome_equal') };
    return both > 0 && subjectGate(c).passed === true
      ? { result: pass('outcome', 'outcome_named_alike') }
      : {
          result:
            both > 0 ? unknown('outcome', 'outcome_named_differently') : fail('outcome', 'outcome_differs'),
        };
  }
  const [outcome, other] = x.length > 0 ? [x, b] : [y, a];
  const all = new Set(other.tokens.map((t) => t.text));
  const proper = new Set(ofKind(x.length > 0 ? a.outcome : b.outcome, 'proper'));
  const alike = subjectGate(c).passed === true;
  const isNamed = (name: string): boolean => all.has(name) || (alike && proper.has(name));
  if (outcome.every(isNamed) && !VERSUS.test(other.title))
    return { result: pass('outcome', 'outcome_in_title') };
  return { result: unknown('outcome', 'outcome_on_one_side') };
}

function sidesFinding(a: ContractSpecification, b: ContractSpecification): Finding {
  const text = (tokens: readonly Token[]): string =>
    tokens
      .map((t) => t.text)
      .sort()
      .join(' ');
  const yes = (spec: ContractSpecification): [string, string | null] =>
    spec.sides === null ? [text(spec.outcome), null] : [text(spec.sides[0]), text(spec.sides[1])];
  const [aYes, aNo] = yes(a);
  const [bYes, bNo] = yes(b);
  if (aYes !== '' && aYes === bYes && (aNo === null || bNo === null || aNo === bNo))
    return { result: pass('outcome', 'sides_equal') };
  if (aNo !== null && bNo !== null && aYes === bNo && aNo === bYes)
    return { result: pass('outcome', 'sides_swapped'), relation: 'inverse' };
  if (aYes !== '' && bYes !== '' && (aNo === bYes || bNo === aYes)) {
    // Without a list of the outcomes a draw may be a third one.
    return { result: unknown('outcome', 'other_side_unless_draw'), relation: 'inverse' };
  }
  return { result: unknown('outcome', 'sides_unclear') };
}

/** With more open questions than this a pair is not worth a person's time. */
const MAX_OPEN = 3;
const MAX_OPEN_NESTED = 1;

function statusOf(gates: readonly GateResult[], relation: SetRelation): MatchStatus {
  if (relation === 'different' || relation === 'overlap' || gates.some((gate) => gate.passed === false))
    return 'rejected';
  const open = gates.filter((gate) => gate.passed === null).length;
  if (relation === 'subset' || relation === 'superset')
    return open <= MAX_OPEN_NESTED ? 'needs_review' : 'rejected';
  if (open === 0) return 'verified';
  return open <= MAX_OPEN ? 'needs_review' : 'rejected';
}

function scoreOf(c: TokenComparison, gates: readonly GateResult[]): number {
  const failed = gates.filter((gate) => gate.passed === false).length;
  const open = gates.filter((gate) => gate.passed === null).length;
  const score = tokenOverlap(c) * 0.5 ** failed * 0.9 ** open;
  return Math.round(score * 10_000) / 10_000;
}

function evidenceOf(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): MatchDecision['evidence'] {
  const facts: Record<string, string> = {};
  const note = (name: string, x: string | null, y: string | null): void => {
    if (x !== null || y !== null) facts[name] = `${x ?? '?'} | ${y ?? '?'}`;
  };
  note('threshold', rangeText(a), rangeText(b));
  note('window', windowText(a), windowText(b));
  note('cycle', a.cycle === null ? null : String(a.cycle), b.cycle === null ? null : String(b.cycle));
  note('hour', hourText(a), hourText(b));
  note('oracle', a.oracle, b.oracle);
  const texts = (tokens: readonly Token[]): string[] => tokens.slice(0, 40).map((t) => t.text);
  return { shared: texts(c.shared), onlyA: texts(c.onlyA), onlyB: texts(c.onlyB), facts };
}

function rangeText({ range, aspect }: ContractSpecification): string | null {
  if (range === null) return null;
  const text =
    `${range.lowClosed ? '[' : '('}${range.low}, ${range.high}${range.highClosed ? ']' : ')'} ${range.unit}`.trim();
  return `${text}${aspect === 'point' ? '' : ` ${aspect}`}${range.sideKnown ? '' : ' side?'}`;
}

function windowText({ window }: ContractSpecification): string | null {
  if (window === null) return null;
  const date = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const start = window.startAt === null ? '' : `${date(window.startAt)}..`;
  return `${window.kind} ${start}<${date(window.endAt)}${window.ambiguous ? '?' : ''}`;
}

const hourText = ({ hour }: ContractSpecification): string | null =>
  hour === null ? null : `${hour.from}${hour.to === null ? '' : `-${hour.to}`} ${hour.zone}`.trim();
