import type { Market, Trust } from '@arbytron/domain';
import { evidenceOf } from '@arbytron/matching';
import type { CandidateRecord } from '@arbytron/runtime';
import { textTable } from '../table.js';

export interface CandidateFilter {
  /** Null: what waits for a person. */
  readonly trust: readonly Trust[] | null;
  readonly venues: readonly string[];
}

/** Whether a person is asked for: in doubt, or taken off for anything but a pause in trading. */
export function isWaiting(record: CandidateRecord): boolean {
  if (record.trust === 'suspended') return evidenceOf(record).state.suspension !== 'not_open';
  return record.trust === 'needs_review' || record.trust === 'proposed';
}

/** Suspended ones first, then those that are said to be one contract, the likeliest first. */
export function selectCandidates(
  records: readonly CandidateRecord[],
  { trust, venues }: CandidateFilter,
): CandidateRecord[] {
  const chosen = records.filter((record) => {
    const { markets } = evidenceOf(record);
    if (!venues.every((venue) => markets.some((market) => market.venue === venue))) return false;
    return trust === null ? isWaiting(record) : trust.includes(record.trust);
  });
  const urgency = ({ trust: word, relation }: CandidateRecord): number =>
    word === 'suspended' ? 0 : relation === 'same' || relation === 'inverse' ? 1 : 2;
  const score = (record: CandidateRecord): number => evidenceOf(record).decision.score;
  return chosen.sort(
    (a, b) => urgency(a) - urgency(b) || score(b) - score(a) || (a.candidateId < b.candidateId ? -1 : 1),
  );
}

/** One row a candidate; nothing of prices. `titleWidth` is what each title may take. */
export function candidateTable(records: readonly CandidateRecord[], titleWidth: number): string {
  return textTable(
    ['id', 'trust', 'relation', 'score', 'venues', 'first', 'second', 'open or failed'],
    records.map((record) => {
      const { decision, markets, state } = evidenceOf(record);
      const [a, b] = markets;
      const doubts = decision.gates.filter(({ passed }) => passed !== true).map(({ reason }) => reason);
      return [
        record.candidateId.slice(0, 10),
        record.trust,
        record.relation,
        decision.score.toFixed(2),
        `${a.venue}+${b.venue}`,
        cut(nameOf(a), titleWidth),
        cut(nameOf(b), titleWidth),
        [...(state.suspension === null ? [] : [state.suspension]), ...new Set(doubts)].join(', '),
      ];
    }),
  );
}

/** How many candidates have which trust, in one line. */
export function trustCounts(records: readonly CandidateRecord[]): string {
  const counts = new Map<string, number>();
  for (const { trust } of records) counts.set(trust, (counts.get(trust) ?? 0) + 1);
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([trust, n]) => `${n} ${trust}`);
  return `${records.length} candidates: ${parts.join(', ') || 'none'}`;
}

/** Titles of ladders differ only in their outcome. */
const nameOf = ({ title, outcomeTitle }: Market): string =>
  outcomeTitle === '' || title.includes(outcomeTitle) ? title : `${outcomeTitle}: ${title}`;

const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;
