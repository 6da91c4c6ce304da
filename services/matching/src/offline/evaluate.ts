import type { Catalog, PairVerdict } from './judge-pairs.js';
import { venuesOf } from './match-catalogs.js';
import type { LabelledPair } from './pair-line.js';

/** Counts of one group of pairs. Gray pairs are not scored, but an automatic approval of one is listed. */
export interface Score {
  readonly pairs: number;
  /** Pairs labelled `same` or `inverse`. */
  readonly positives: number;
  readonly verified: number;
  readonly verifiedRight: number;
  /** Positives that are verified, or left for a person with the right relation or none ruled out. */
  readonly verifiedOrReviewed: number;
  readonly needsReview: number;
  /** Verified pairs that are the same or inverse, of all verified; null when none is. */
  readonly precision: number | null;
  /** Verified positives of all positives; null when there are none. */
  readonly recall: number | null;
  readonly recallWithReview: number | null;
}

export interface JudgedPair {
  readonly pair: LabelledPair;
  readonly verdict: PairVerdict;
}

export interface Evaluation {
  readonly overall: Score;
  readonly byGrain: Readonly<Record<string, Score>>;
  readonly byVenues: Readonly<Record<string, Score>>;
  readonly byOrigin: Readonly<Record<string, Score>>;
  readonly byCategory: Readonly<Record<string, Score>>;
  /** How labels and relations met: `label > relation/status` with counts. */
  readonly confusion: Readonly<Record<string, number>>;
  readonly falsePositives: readonly JudgedPair[];
  /** Positives that were rejected. */
  readonly falseNegatives: readonly JudgedPair[];
  /** Positives left for a person. */
  readonly unsettled: readonly JudgedPair[];
  readonly grayVerified: readonly JudgedPair[];
}

const isPositive = (pair: LabelledPair): boolean => pair.label === 'same' || pair.label === 'inverse';

/** A verification is right when it says which of the two it is. */
export const isRight = ({ pair, verdict }: JudgedPair): boolean =>
  isPositive(pair) && verdict.relation === pair.label;

/** Scores verdicts against labels. `judged` holds one verdict per labelled pair, in any order. */
export function evaluate(judged: readonly JudgedPair[], catalog: Catalog): Evaluation {
  const scored = judged.filter(({ pair }) => !pair.gray && pair.label !== null);
  const confusion: Record<string, number> = {};
  for (const { pair, verdict } of scored) {
    const cell = `${pair.label} > ${verdict.relation}/${verdict.status}`;
    confusion[cell] = (confusion[cell] ?? 0) + 1;
  }
  return {
    overall: score(scored),
    byGrain: grouped(scored, ({ pair }) => pair.grain),
    byVenues: grouped(scored, ({ pair }) => venuesOf(pair)),
    byOrigin: grouped(scored, ({ pair }) => pair.origin),
    byCategory: grouped(scored, ({ pair }) =>
      (catalog.entry(pair.a)?.category ?? catalog.entry(pair.b)?.category ?? 'none').toLowerCase(),
    ),
    confusion,
    falsePositives: scored.filter((one) => one.verdict.status === 'verified' && !isRight(one)),
    falseNegatives: scored.filter(({ pair, verdict }) => isPositive(pair) && verdict.status === 'rejected'),
    unsettled: scored.filter(({ pair, verdict }) => isPositive(pair) && verdict.status === 'needs_review'),
    grayVerified: judged.filter(({ pair, verdict }) => pair.gray && verdict.status === 'verified'),
  };
}

function grouped(judged: readonly JudgedPair[], keyOf: (one: JudgedPair) => string): Record<string, Score> {
  const groups = new Map<string, JudgedPair[]>();
  for (const one of judged) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return Object.fromEntries(
    [...groups].sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, group]) => [key, score(group)]),
  );
}

export function score(judged: readonly JudgedPair[]): Score {
  const positives = judged.filter(({ pair }) => isPositive(pair));
  const verified = judged.filter(({ verdict }) => verdict.status === 'verified');
  const verifiedRight = verified.filter(isRight).length;
  const verifiedOrReviewed = positives.filter(({ verdict }) => verdict.status !== 'rejected').length;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    pairs: judged.length,
    positives: positives.length,
    verified: verified.length,
    verifiedRight,
    verifiedOrReviewed,
    needsReview: judged.filter(({ verdict }) => verdict.status === 'needs_review').length,
    precision: share(verifiedRight, verified.length),
    recall: share(verifiedRight, positives.length),
    recallWithReview: share(verifiedOrReviewed, positives.length),
  };
}
