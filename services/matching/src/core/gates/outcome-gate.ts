import type { ContractSpecification, Token } from '../specification/specification.js';
import { fail, pass, unknown } from './gate.js';
import { subjectGate } from './name-comparison.js';
import { ofKind, type TokenComparison } from './token-comparison.js';
import type { Finding } from './finding.js';

const PARTIES = new Set(['democratic', 'republican']);

const VERSUS = /\bvs\b\.?|\bv\b(?!\.)|\sat\s\p{Lu}/u;

/** Which of several outcomes each side pays on. */
export function outcomeFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
  if (a.sides !== null || b.sides !== null) return sidesFinding(a, b);
  const names = (tokens: readonly Token[]): string[] =>
    tokens
      .filter((t) => t.kind !== 'word' && t.kind !== 'number' && t.kind !== 'predicate')
      .map((t) => t.text);
  const [x, y] = [names(a.outcome), names(b.outcome)];
  if (x.length === 0 && y.length === 0) {
    const open =
      VERSUS.test(a.title) &&
      VERSUS.test(b.title) &&
      a.range === null &&
      !c.shared.some((t) => t.text === 'draw');
    return open ? { result: unknown('outcome', 'sides_unclear') } : null;
  }
  // The parties gate has said that the one wins where the other loses.
  const isRunoff =
    c.shared.some((t) => t.text === 'runoff') && PARTIES.has(x.join()) && PARTIES.has(y.join());
  if (isRunoff && x[0] !== y[0]) return null;
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
