import {
  countPairs,
  gatesThatReject,
  type Catalog,
  type MatchSummary,
  type PairVerdict,
} from '@arbytron/matching';
import { textTable } from '../table.js';
import type { InputProblem } from './input-lines.js';

/** Problems that are shown one by one; all are counted. */
const SHOWN_PROBLEMS = 20;

/** What `arbytron match` tells of a run, as it stands in `--json`. */
export interface MatchReport {
  readonly catalogs: Readonly<Record<string, number>>;
  readonly summary: MatchSummary;
  readonly skipped: number;
  readonly lines: number;
  readonly out: string;
  readonly quarantined: readonly InputProblem[];
}

/** The summary of pairs that were named by their file. */
export function summarizeVerdicts(verdicts: readonly PairVerdict[], markets: number): MatchSummary {
  const rejectedBy: Record<string, number> = {};
  for (const verdict of verdicts) {
    if (verdict.status !== 'rejected') continue;
    for (const gate of gatesThatReject(verdict)) rejectedBy[gate] = (rejectedBy[gate] ?? 0) + 1;
  }
  return { markets, judged: verdicts.length, passedOver: 0, ...countPairs(verdicts), rejectedBy };
}

/** The report for people: counts per status, relation, venue pair, and the gates that rejected. */
export function describeMatch(report: MatchReport): string {
  const { summary, catalogs } = report;
  const parts = [
    textTable(['catalog', 'markets'], rows(catalogs)),
    textTable(
      ['search', 'pairs'],
      [
        ['judged gate by gate', String(summary.judged)],
        ['told apart before by date or number', String(summary.passedOver)],
        ['named', String(report.lines)],
      ],
    ),
    textTable(['status', 'pairs'], rows(summary.byStatus, false)),
  ];
  for (const [title, counts] of [
    ['relation', summary.byRelation],
    ['venues', summary.byVenues],
    ['rejected by', summary.rejectedBy],
  ] as const) {
    if (Object.keys(counts).length > 0) parts.push(textTable([title, 'pairs'], rows(counts)));
  }
  if (report.skipped > 0) parts.push(`${report.skipped} records of listings are no binary question`);
  parts.push(...describeProblems(report.quarantined), `${report.lines} lines in ${report.out}`);
  return parts.join('\n\n');
}

/** A table of what could not be read; empty when everything could. */
export function describeProblems(problems: readonly InputProblem[]): string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ place, reason }) => [place, reason]);
  const more = problems.length > shown.length ? ` (the first ${shown.length} of ${problems.length})` : '';
  return [textTable([`quarantined${more}`, 'reason'], shown)];
}

function rows(counts: Readonly<Record<string, number | undefined>>, sorted = true): string[][] {
  const entries = Object.entries(counts).map(([name, n]): [string, number] => [name, n ?? 0]);
  if (sorted) entries.sort((a, b) => b[1] - a[1]);
  return entries.map(([name, n]) => [name, String(n)]);
}

/** A verdict whose evidence also says in words what it rests on (`--explain`). */
export function explained(verdict: PairVerdict, catalog: Catalog): PairVerdict {
  const titleOf = (id: string): string | null => catalog.specification(id)?.title ?? null;
  const reasons = (passed: boolean | null): string =>
    verdict.gates
      .filter((gate) => gate.passed === passed)
      .map((gate) => `${gate.gate} (${gate.reason})`)
      .join(', ') || 'none';
  const explanation = `${verdict.status} as ${verdict.relation}; failed: ${reasons(false)}; open: ${reasons(null)}; passed: ${reasons(true)}`;
  const evidence = { ...verdict.evidence, titles: [titleOf(verdict.a), titleOf(verdict.b)], explanation };
  return { ...verdict, evidence };
}
