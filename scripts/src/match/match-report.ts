import type { Catalog, MatchSummary, PairVerdict } from '@arbytron/matching';
import { plainText } from '../plain-text.js';
import { textTable } from '../table.js';
import type { InputProblem, InputProblems } from './input-problems.js';
import type { StatusCounts, VerdictTally } from './verdict-tally.js';

/** Problems, and reasons for rejection, that are shown one by one; all are counted. */
const SHOWN_PROBLEMS = 20;
const SHOWN_REASONS = 8;
/** Verified pairs that are shown with their titles. */
export const SHOWN_PAIRS = 5;

/** What `arbytron match` tells of a run, as it stands in `--json`. */
export interface MatchReport {
  /** Markets by venue. */
  readonly catalogs: Readonly<Record<string, number>>;
  readonly summary: MatchSummary;
  /** Sound records of listings that are left out, by why. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Files that are no catalog at all. */
  readonly passedOver: readonly string[];
  /** Lines written to `out`. */
  readonly lines: number;
  readonly out: string;
  /** The first lines and records that could not be read, and how many there are in all. */
  readonly quarantined: readonly InputProblem[];
  readonly quarantinedCount: number;
}

const LEGEND =
  'verified: every question was settled by the texts. for review: a person must decide; nested contracts\n' +
  '(subset: a YES of a makes a YES of b) always go there. Read both rules before money follows a pair.';

/** The report for people: what was read, what was found and why the rest was turned down. */
export function describeMatch(
  report: MatchReport,
  tally: VerdictTally,
  shown: readonly PairVerdict[],
  catalog: Catalog,
): string {
  const { summary, catalogs } = report;
  const parts = [
    Object.keys(catalogs).length > 0
      ? textTable(['catalog', 'markets'], rows(catalogs))
      : 'no market was read',
  ];
  if (Object.keys(report.skipped).length > 0)
    parts.push(textTable(['left out of listings', 'records'], rows(report.skipped)));
  if (tally.count > 0) {
    parts.push(statusTable('venues', tally.byVenues, tally.total));
    parts.push(statusTable('relation of a to b', tally.byRelation, tally.total));
  } else parts.push('no pairs found');
  const reasons = rows(summary.rejectedBy);
  if (summary.passedOver > 0) reasons.unshift(['date or number alone', String(summary.passedOver)]);
  if (reasons.length > 0) {
    parts.push(textTable(['turned down by', 'pairs'], reasons.slice(0, SHOWN_REASONS)));
    const rest = reasons.length - SHOWN_REASONS;
    parts.push(
      `A pair counts at each gate that it fails${rest > 0 ? `; --json has ${rest} more gates` : ''}.`,
    );
  }
  if (shown.length > 0) parts.push(pairList(shown, tally.total.verified, catalog));
  parts.push(...describeProblems(report));
  if (tally.count > 0) parts.push(LEGEND);
  parts.push(`${report.lines} lines in ${report.out}`);
  return parts.join('\n\n');
}

/** Verified first, as only they can be acted on without a person; a column of nothing but zeros is left out. */
function statusTable(
  title: string,
  groups: Readonly<Record<string, StatusCounts>>,
  total: StatusCounts,
): string {
  const columns = (
    [
      ['verified', 'verified'],
      ['needs_review', 'for review'],
      ['rejected', 'rejected'],
    ] as const
  ).filter(([status]) => status !== 'rejected' || total.rejected > 0);
  const row = (name: string, counts: StatusCounts): string[] => [
    name,
    ...columns.map(([status]) => String(counts[status])),
  ];
  const size = ({ verified, needs_review, rejected }: StatusCounts): number =>
    verified + needs_review + rejected;
  const sorted = Object.entries(groups).sort((x, y) => size(y[1]) - size(x[1]) || (x[0] < y[0] ? -1 : 1));
  return textTable(
    [title, ...columns.map(([, name]) => name)],
    [...sorted.map(([name, counts]) => row(name, counts)), row('all', total)],
  );
}

function pairList(pairs: readonly PairVerdict[], verified: number, catalog: Catalog): string {
  const blocks = pairs.map(({ a, b, relation, score }) =>
    [`  ${relation}, score ${score.toFixed(2)}`, ...[a, b].map((id) => sideOf(id, catalog))].join('\n'),
  );
  return [`the first ${pairs.length} of ${verified} verified pairs`, ...blocks].join('\n');
}

/** One market of a pair on a line of its own. */
export const sideOf = (id: string, catalog: Catalog): string =>
  plainText(`    ${id}  ${titleOf(catalog, id) ?? '(in no catalog)'}`);

/** The title as it was judged; null when no catalog has the market. */
export const titleOf = (catalog: Catalog, id: string): string | null =>
  catalog.specification(id)?.title ?? null;

/** A table of what could not be read; empty when everything could. */
export function describeProblems({
  quarantined,
  quarantinedCount: count,
}: Pick<MatchReport, 'quarantined' | 'quarantinedCount'>): string[] {
  if (count === 0) return [];
  const shown = quarantined.slice(0, SHOWN_PROBLEMS).map(({ place, reason }) => [place, reason]);
  const which = count > shown.length ? `the first ${shown.length} of ${count}` : String(count);
  return [textTable([`could not be read (${which})`, 'reason'], shown)];
}

/** The two fields of a report that tell what could not be read. */
export const quarantineOf = (
  problems: InputProblems,
): Pick<MatchReport, 'quarantined' | 'quarantinedCount'> => ({
  quarantined: problems.first,
  quarantinedCount: problems.count,
});

function rows(counts: Readonly<Record<string, number>>): string[][] {
  const entries = Object.entries(counts).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return entries.map(([name, n]) => [name, String(n)]);
}

const IN_WORDS: Readonly<Record<PairVerdict['relation'], string>> = {
  same: 'a and b pay in the same cases',
  inverse: 'a pays exactly when b does not',
  subset: 'a YES of a makes a YES of b: nested, so never verified without a person',
  superset: 'a YES of b makes a YES of a: nested, so never verified without a person',
  overlap: 'a and b may pay together or apart',
  different: 'nothing follows from one for the other',
};

/** A verdict whose evidence also says in words what it rests on (`--explain`). */
export function explained(verdict: PairVerdict, catalog: Catalog): PairVerdict {
  const reasons = (passed: boolean | null): string =>
    verdict.gates
      .filter((gate) => gate.passed === passed)
      .map((gate) => `${gate.gate} (${gate.reason})`)
      .join(', ') || 'none';
  const explanation =
    `${verdict.status} as ${verdict.relation} (${IN_WORDS[verdict.relation]}); ` +
    `failed: ${reasons(false)}; open: ${reasons(null)}; passed: ${reasons(true)}`;
  const titles = [titleOf(catalog, verdict.a), titleOf(catalog, verdict.b)];
  return { ...verdict, evidence: { ...verdict.evidence, titles, explanation } as PairVerdict['evidence'] };
}
