import type { Catalog, Evaluation, JudgedPair, Score } from '@arbytron/matching';
import { textTable } from '../table.js';
import { describeProblems, sideOf, titleOf, type MatchReport } from './match-report.js';

/** Pairs left for a person that are shown one by one; `--json` has them all. */
const SHOWN_UNSETTLED = 10;

/** What `arbytron match --evaluate` found, with what could not take part. */
export interface EvaluationReport extends Pick<MatchReport, 'quarantined' | 'quarantinedCount'> {
  readonly evaluation: Evaluation;
  /** Lines without a label: nothing to score. */
  readonly unlabelled: number;
  /** Labelled pairs with an id that no catalog has; they count as rejected. */
  readonly unknownIds: number;
}

const GROUPS = ['byGrain', 'byVenues', 'byOrigin', 'byCategory'] as const;
const TITLES = { byGrain: 'grain', byVenues: 'venues', byOrigin: 'origin', byCategory: 'category' } as const;

/** The report as one JSON object; the listed pairs carry their titles. */
export function evaluationJson(report: EvaluationReport, catalog: Catalog): string {
  const { evaluation, ...rest } = report;
  const listed = (pairs: readonly JudgedPair[]): unknown[] => pairs.map((one) => asLine(one, catalog));
  return JSON.stringify({
    ...evaluation,
    falsePositives: listed(evaluation.falsePositives),
    falseNegatives: listed(evaluation.falseNegatives),
    unsettled: listed(evaluation.unsettled),
    grayVerified: listed(evaluation.grayVerified),
    ...rest,
  });
}

function asLine({ pair, verdict }: JudgedPair, catalog: Catalog): Record<string, unknown> {
  const { a, b, label, origin, grain } = pair;
  const { relation, status, score, gates } = verdict;
  const titles = [titleOf(catalog, a), titleOf(catalog, b)];
  const open = gates.filter((gate) => gate.passed !== true);
  return { a, b, label, origin, grain, relation, status, score, titles, gates: open };
}

/** The report for people: tables of precision and recall, then every pair that was judged wrongly. */
export function describeEvaluation(report: EvaluationReport, catalog: Catalog): string {
  const { evaluation, unlabelled, unknownIds } = report;
  const parts = [scoreTable('all', { all: evaluation.overall })];
  for (const group of GROUPS) parts.push(scoreTable(TITLES[group], evaluation[group]));
  parts.push(
    [
      'right: verified with the relation of the label. precision: right of all verified.',
      'recall: right of all positives (labelled same or inverse). with review: positives that are not rejected.',
      'Pairs marked gray are not scored.',
    ].join('\n'),
    list('false positives, verified wrongly', evaluation.falsePositives, catalog),
    list('false negatives, positives that were rejected', evaluation.falseNegatives, catalog),
    list('positives left for a person', evaluation.unsettled, catalog, SHOWN_UNSETTLED),
  );
  if (evaluation.grayVerified.length > 0)
    parts.push(list('gray pairs verified, which never must be', evaluation.grayVerified, catalog));
  if (unlabelled > 0) parts.push(`lines without a label, which are not scored: ${unlabelled}`);
  if (unknownIds > 0) parts.push(`labelled pairs with a market that no catalog has, rejected: ${unknownIds}`);
  return [...parts, ...describeProblems(report)].join('\n\n');
}

function scoreTable(title: string, groups: Readonly<Record<string, Score>>): string {
  const share = (value: number | null): string => (value === null ? '-' : value.toFixed(4));
  return textTable(
    [title, 'pairs', 'positives', 'verified', 'right', 'for review', 'precision', 'recall', 'with review'],
    Object.entries(groups).map(([name, score]) => [
      name === '' ? '(none)' : name,
      ...[score.pairs, score.positives, score.verified, score.verifiedRight, score.needsReview].map(String),
      ...[score.precision, score.recall, score.recallWithReview].map(share),
    ]),
  );
}

function list(title: string, pairs: readonly JudgedPair[], catalog: Catalog, shown = pairs.length): string {
  const blocks = pairs.slice(0, shown).map(({ pair, verdict }) => {
    const open = verdict.gates.filter((gate) => gate.passed !== true).map((gate) => gate.reason);
    const head = `  ${pair.label}, judged ${verdict.relation} (${verdict.status}): ${open.join(', ') || 'nothing open'}`;
    return [head, sideOf(pair.a, catalog), sideOf(pair.b, catalog)].join('\n');
  });
  if (pairs.length > shown) blocks.push(`  and ${pairs.length - shown} more: see --json`);
  return [`${title}: ${pairs.length}`, ...blocks].join('\n');
}
