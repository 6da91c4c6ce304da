import type { Relation } from '@arbytron/domain';

import { alignOutcomes, type AlignedPair } from '../core/alignment/align-outcomes.js';
import { MarketIndex } from '../core/blocking/market-index.js';
import type { MatchDecision, MatchStatus } from '../core/gates/gate.js';
import { couldMatch } from '../core/gates/could-match.js';
import { explained, judge } from '../core/gates/judge.js';
import type { ContractSpecification } from '../core/specification/specification.js';
import { toVerdict, type Catalog, type PairVerdict } from './judge-pairs.js';

export interface MatchOptions {
  /** Candidates that are judged for each market; 24 unless given. */
  readonly candidatesPerMarket?: number;
  /** Also yield the pairs that were judged and rejected. */
  readonly includeRejected?: boolean;
  /** Also yield nested contracts (subset, superset); on unless switched off. */
  readonly includeNested?: boolean;
}

/** How far a run has come, in markets that partners were looked for. */
export interface MatchProgress {
  readonly done: number;
  readonly total: number;
}

export interface MatchSummary {
  readonly markets: number;
  /** Candidates that were judged gate by gate. */
  readonly judged: number;
  /** Candidates with another date, hour, cycle or number, which are told apart before any gate. */
  readonly passedOver: number;
  readonly byStatus: Readonly<Record<MatchStatus, number>>;
  readonly byRelation: Readonly<Partial<Record<Relation, number>>>;
  /** Named pairs by the two venues, `kalshi+polymarket`. */
  readonly byVenues: Readonly<Record<string, number>>;
  /** Judged candidates that were rejected, by every gate that failed; `open questions`: none failed, too many are open. */
  readonly rejectedBy: Readonly<Record<string, number>>;
}

const PROGRESS_STEP = 500;

interface JudgedCandidate extends AlignedPair {
  readonly grain: 'market' | 'event';
}

/**
 * Finds every pair of different venues worth naming: verified ones and those for a person, best first. Markets are
 * compared with markets and events with events.
 */
export function matchCatalogs(
  catalogs: readonly Catalog[],
  options: MatchOptions = {},
  onProgress: (progress: MatchProgress) => void = () => undefined,
): { pairs: PairVerdict[]; summary: MatchSummary } {
  const found: JudgedCandidate[] = [];
  const rejectedBy = new Map<string, number>();
  let judgedCount = 0;
  let passedOver = 0;
  let markets = 0;
  const total = catalogs.reduce((sum, catalog) => sum + catalog.size, 0);
  let done = 0;
  for (const grain of ['market', 'event'] as const) {
    const index = new MarketIndex();
    const specifications = new Map<string, ContractSpecification>();
    for (const catalog of catalogs) {
      for (const entry of catalog.entries()) {
        if (entry.grain !== grain) continue;
        const specification = catalog.specification(entry.id)!;
        index.add(specification);
        specifications.set(entry.id, specification);
      }
    }
    // Each market looks for its likeliest partners; a pair counts once, whichever of the two found the other.
    const seen = new Set<string>();
    for (const [id, specification] of specifications) {
      done += 1;
      if (done % PROGRESS_STEP === 0) onProgress({ done, total });
      for (const hit of index.candidatesFor(specification, options.candidatesPerMarket)) {
        const partner = specifications.get(hit.key)!;
        const [a, b] = id < hit.key ? [specification, partner] : [partner, specification];
        const name = `${a.key} ${b.key}`;
        if (seen.has(name)) continue;
        seen.add(name);
        if (options.includeRejected !== true && !couldMatch(a, b)) {
          passedOver += 1;
          continue;
        }
        judgedCount += 1;
        const judgement = judge(a, b);
        if (judgement.status === 'rejected') {
          for (const gate of gatesThatReject(judgement)) countUp(rejectedBy, gate);
          if (options.includeRejected !== true) continue;
        }
        const decision = explained(a, b, judgement);
        found.push({ a: a.key, b: b.key, eventA: a.eventId, eventB: b.eventId, decision, grain });
      }
    }
    markets += specifications.size;
  }
  onProgress({ done: total, total });
  const nested = options.includeNested !== false;
  const pairs = alignOutcomes(found)
    .filter(({ decision }) => nested || (decision.relation !== 'subset' && decision.relation !== 'superset'))
    .sort((x, y) => rank(y) - rank(x) || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
    .map(({ a, b, grain, decision }) => toVerdict(a, b, grain, decision));
  const searchedFor = {
    markets,
    judged: judgedCount,
    passedOver,
    rejectedBy: Object.fromEntries(rejectedBy),
  };
  return { pairs, summary: { ...searchedFor, ...countPairs(pairs) } };
}

const STATUS_RANK: Readonly<Record<MatchStatus, number>> = { verified: 4, needs_review: 2, rejected: 0 };

const rank = ({ decision }: AlignedPair): number =>
  STATUS_RANK[decision.status] +
  decision.score +
  (decision.relation === 'same' || decision.relation === 'inverse' ? 1 : 0);

/** Named pairs counted by what was found of them. */
export function countPairs(
  pairs: readonly PairVerdict[],
): Pick<MatchSummary, 'byStatus' | 'byRelation' | 'byVenues'> {
  const byStatus: Record<MatchStatus, number> = { verified: 0, needs_review: 0, rejected: 0 };
  const byRelation: Partial<Record<Relation, number>> = {};
  const byVenues = new Map<string, number>();
  for (const pair of pairs) {
    byStatus[pair.status] += 1;
    byRelation[pair.relation] = (byRelation[pair.relation] ?? 0) + 1;
    countUp(byVenues, venuesOf(pair));
  }
  return { byStatus, byRelation, byVenues: Object.fromEntries(byVenues) };
}

/** The two venues of a pair of ids in the order of the alphabet. */
export const venuesOf = ({ a, b }: { readonly a: string; readonly b: string }): string =>
  [a, b]
    .map((id) => id.slice(0, id.indexOf(':')))
    .sort()
    .join('+');

/** The gates that reject a pair; a pair that no gate rejects has too many questions open. */
export function gatesThatReject({ gates }: Pick<MatchDecision, 'gates'>): string[] {
  const failed = gates.filter((gate) => gate.passed === false).map((gate) => gate.gate);
  return failed.length === 0 ? ['open questions'] : [...new Set(failed)];
}

const countUp = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
