import { isDeepStrictEqual } from 'node:util';
import type { Candidate, Market, Millis, TopOfBook } from '@arbytron/domain';
import type { CandidateRecord, ReviewRecord } from '@arbytron/runtime';
import { buildCandidate, candidateIdOf, type MarketPair } from './candidate-builder.js';
import {
  fingerprintOf,
  type GapSide,
  type GapSighting,
  type MatchDecision,
  type TrustState,
} from './core/index.js';

/** What a match rests on, kept beside its candidate for people and for the next run. */
export interface CandidateEvidence {
  /** What the gates say of the texts as they are now. */
  readonly decision: MatchDecision;
  readonly state: TrustState;
  /** The markets as they were when this was written. */
  readonly markets: MarketPair;
  /** The markets that the match was last trusted on; null unless they changed since. */
  readonly formerMarkets: MarketPair | null;
  /** The gap that brought a suspension. */
  readonly gap: GapSighting | null;
  /** Gaps that stood when this was written, so that a restart does not begin to watch them anew. */
  readonly gapSides: readonly (GapSide | null)[];
  /** What a person said last. */
  readonly review: Pick<ReviewRecord, 'reviewId' | 'verdict' | 'reviewer' | 'reason' | 'requestedAt'> | null;
}

export const evidenceOf = (record: CandidateRecord): CandidateEvidence =>
  record.evidence as unknown as CandidateEvidence;

/** What becomes of a match: everything of its evidence, or what differs from before. */
export type MatchChange = Pick<CandidateEvidence, 'decision' | 'state'> & Partial<CandidateEvidence>;

/**
 * The record of a pair after a change, and whether the bus must hear of it.
 * @returns null when nothing is to be written: nothing changed, or the pair locks nothing together
 */
export function reviseRecord(
  pair: MarketPair,
  change: MatchChange,
  existing: CandidateRecord | null,
  quotes: readonly TopOfBook[],
  at: Millis,
): { readonly record: CandidateRecord; readonly isPublished: boolean } | null {
  const before = existing === null ? null : evidenceOf(existing);
  const evidence: CandidateEvidence = {
    formerMarkets: before?.formerMarkets ?? null,
    gap: before?.gap ?? null,
    // A gap belongs to the trust under which it was watched.
    gapSides: before !== null && before.state.trust === change.state.trust ? (before.gapSides ?? []) : [],
    review: before?.review ?? null,
    ...change,
    markets: pair,
  };
  const { decision, state } = evidence;
  const built =
    buildCandidate(pair, decision.relation, state.trust, existing?.revision ?? 0, quotes) ??
    // Markets that no longer lock anything together still need their old candidate to be taken off the bus.
    (existing && { ...existing.candidate, trust: state.trust, quotes });
  if (!built) return null;
  const isPublished = existing === null || !isSame(built, existing.candidate);
  if (!isPublished && before !== null && isSettled(before, evidence)) return null;
  const revision = (existing?.revision ?? 0) + (isPublished ? 1 : 0);
  const candidate = { ...built, revision };
  return {
    isPublished,
    record: {
      candidateId: candidateIdOf(pair),
      eventKey: candidate.eventKey,
      trust: candidate.trust,
      relation: candidate.relation,
      revision,
      fingerprint: state.fingerprint,
      candidate,
      evidence: evidence as unknown as CandidateRecord['evidence'],
      updatedAt: at,
    },
  };
}

/** Of one revision, apart from the quotes. */
const isSame = (a: Candidate, b: Candidate): boolean =>
  isDeepStrictEqual({ ...a, revision: 0, quotes: [] }, { ...b, revision: 0, quotes: [] });

const isSettled = (before: CandidateEvidence, after: CandidateEvidence): boolean =>
  isDeepStrictEqual(before.state, after.state) &&
  isDeepStrictEqual(before.decision, after.decision) &&
  before.review?.reviewId === after.review?.reviewId;

/** The record with the gaps that stand now; null where it has them already. */
export function withGapSides(
  record: CandidateRecord,
  gapSides: CandidateEvidence['gapSides'],
  at: Millis,
): CandidateRecord | null {
  const evidence = evidenceOf(record);
  if (isDeepStrictEqual(evidence.gapSides ?? [], gapSides)) return null;
  const revised: CandidateEvidence = { ...evidence, gapSides };
  return { ...record, evidence: revised as unknown as CandidateRecord['evidence'], updatedAt: at };
}

/** Which part of the texts differs, for the reason of a suspension. */
export function changeOf(before: MarketPair, after: MarketPair): 'rules_changed' | 'fields_changed' {
  const withRulesOf = (market: Market, other: Market): Market => ({ ...market, rules: other.rules });
  const [a, b] = after;
  const fingerprint = fingerprintOf(withRulesOf(a, before[0]), withRulesOf(b, before[1]));
  return fingerprint === fingerprintOf(...before) ? 'rules_changed' : 'fields_changed';
}
