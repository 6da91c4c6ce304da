import { contentId, type Millis } from '@arbytron/domain';
import {
  REVIEWS,
  type CandidateRecord,
  type Output,
  type ReviewRecord,
  type ReviewVerdict,
} from '@arbytron/runtime';
import type { TrustEvent, TrustRefusal } from './core/index.js';

/**
 * Why a verdict is not carried out. `gates_reject`: the contracts differ by a hard gate as their texts are now, and no
 * person overrules that.
 */
export type ReviewRefusal = TrustRefusal | 'unknown_candidate' | 'gates_reject';

/** A verdict on a candidate as it is recorded, to be carried out by whoever runs matching. */
export function requestReview(
  { candidateId, fingerprint }: Pick<CandidateRecord, 'candidateId' | 'fingerprint'>,
  verdict: ReviewVerdict,
  by: { readonly reviewer: string; readonly reason: string },
  at: Millis,
): ReviewRecord {
  return {
    reviewId: contentId('review', candidateId, verdict, fingerprint, by.reviewer, String(at)),
    candidateId,
    verdict,
    fingerprint,
    ...by,
    requestedAt: at,
    status: 'pending',
    refusal: null,
    decidedAt: null,
  };
}

export function trustEventOf({ verdict, fingerprint }: ReviewRecord): TrustEvent {
  switch (verdict) {
    case 'approve':
      return { kind: 'approved', fingerprint };
    case 'reject':
      return { kind: 'rejected', fingerprint };
    case 'suspend':
      return { kind: 'suspended' };
  }
}

/** Closes a review; `refusal` null: it was carried out. */
export function decidedReview(
  review: ReviewRecord,
  refusal: ReviewRefusal | null,
  at: Millis,
): Output<never>[] {
  const { candidateId, verdict, reviewer, reason } = review;
  const decided: ReviewRecord = {
    ...review,
    status: refusal === null ? 'accepted' : 'refused',
    refusal,
    decidedAt: at,
  };
  return [
    { kind: 'write', write: { kind: 'upsert', table: REVIEWS.table, row: REVIEWS.encode(decided) } },
    { kind: 'count', name: 'reviews_total', labels: { verdict, status: decided.status } },
    {
      kind: 'log',
      level: refusal === null ? 'info' : 'warn',
      message: refusal === null ? 'a review was carried out' : 'a review was refused',
      fields: { candidateId, verdict, reviewer, reason, refusal },
    },
  ];
}
