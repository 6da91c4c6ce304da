import type { ContractSpecification, Token } from '../specification/specification.js';
import type { MatchEvidence } from './gate.js';
import type { TokenComparison } from './token-comparison.js';

/** What the decision rests on, put into words. */
export function evidenceOf(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): MatchEvidence {
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
