import { gatesThatReject, venuesOf, type MatchSummary, type PairVerdict } from '@arbytron/matching';

export type StatusCounts = Record<PairVerdict['status'], number>;

/** Counts verdicts as they are written, so that none has to be kept. */
export class VerdictTally {
  readonly total: StatusCounts = noCounts();
  readonly #byVenues = new Map<string, StatusCounts>();
  readonly #byRelation = new Map<string, StatusCounts>();
  readonly #rejectedBy = new Map<string, number>();

  add(verdict: PairVerdict): void {
    this.total[verdict.status] += 1;
    countIn(this.#byRelation, verdict.relation, verdict.status);
    countIn(this.#byVenues, venuesOf(verdict), verdict.status);
    if (verdict.status !== 'rejected') return;
    for (const gate of gatesThatReject(verdict))
      this.#rejectedBy.set(gate, (this.#rejectedBy.get(gate) ?? 0) + 1);
  }

  get count(): number {
    return sum(this.total);
  }

  get byVenues(): Readonly<Record<string, StatusCounts>> {
    return Object.fromEntries(this.#byVenues);
  }

  get byRelation(): Readonly<Record<string, StatusCounts>> {
    return Object.fromEntries(this.#byRelation);
  }

  /** The summary of a run that wrote these verdicts; `search` adds what a search counted before. */
  summary(
    markets: number,
    search?: Pick<MatchSummary, 'judged' | 'passedOver' | 'rejectedBy'>,
  ): MatchSummary {
    return {
      markets,
      judged: this.count,
      passedOver: 0,
      rejectedBy: Object.fromEntries(this.#rejectedBy),
      ...search,
      byStatus: this.total,
      byRelation: sums(this.#byRelation),
      byVenues: sums(this.#byVenues),
    };
  }
}

const noCounts = (): StatusCounts => ({ verified: 0, needs_review: 0, rejected: 0 });

const sum = (counts: StatusCounts): number => counts.verified + counts.needs_review + counts.rejected;

const sums = (groups: ReadonlyMap<string, StatusCounts>): Record<string, number> =>
  Object.fromEntries([...groups].map(([name, counts]) => [name, sum(counts)]));

function countIn(groups: Map<string, StatusCounts>, name: string, status: PairVerdict['status']): void {
  const counts = groups.get(name) ?? noCounts();
  counts[status] += 1;
  groups.set(name, counts);
}
