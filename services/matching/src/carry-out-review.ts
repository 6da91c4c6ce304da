import type { Millis } from '@arbytron/domain';
import { CANDIDATES, recordOf, type Output, type ReviewRecord, type Store } from '@arbytron/runtime';
import { MatchingCore, type MatchingEffect, type MatchingInput } from './matching-core.js';

/**
 * Carries out a review where no matching service runs: the same decision, committed with what the bus must hear, which
 * the next run publishes. Texts that changed since are noticed by that run.
 */
export async function carryOutReview(store: Store, review: ReviewRecord, at: Millis): Promise<void> {
  const core = new MatchingCore({
    partitionOf: () => 0,
    // Nobody calls its timers, and no quotes come.
    suspiciousGap: 0,
    suspiciousGapMs: 0,
    reviewsEveryMs: 0,
    candidateQuotesEveryMs: 0,
  });
  const records = (await store.select(CANDIDATES.table, { candidate_id: review.candidateId })).map(
    CANDIDATES.decode,
  );
  const outputs: Output<MatchingEffect>[] = [];
  const feed = (input: MatchingInput): void => void outputs.push(...core.step(input, at));
  feed({ kind: 'assignment', topic: 'candidates', partitions: [0] });
  feed({ kind: 'records', epoch: 1, records });
  feed({ kind: 'reviews', reviews: [review] });
  await store.commit('matching', {
    writes: outputs.flatMap((output) => (output.kind === 'write' ? [output.write] : [])),
    outbox: outputs.flatMap((output) => (output.kind === 'emit' ? [recordOf(output)] : [])),
  });
}
