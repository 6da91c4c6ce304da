import {
  CANDIDATES,
  REVIEWS,
  type CandidateRecord,
  type Feed,
  type Service,
  type ServiceContext,
  type ServiceDefinition,
} from '@arbytron/runtime';
import { MatchingCore, type MatchingEffect, type MatchingInput } from './matching-core.js';

/** Matches markets as they arrive, publishes candidates, and carries out what people say of them. */
export function createMatching(
  context: Pick<ServiceContext<unknown>, 'config' | 'store' | 'pace' | 'log' | 'partitionOf'>,
): Service<MatchingInput, MatchingEffect> & { readonly core: MatchingCore } {
  const { config, store, pace, log } = context;
  const core = new MatchingCore({
    suspiciousGap: config.suspiciousGap,
    suspiciousGapMs: config.suspiciousGapMs,
    reviewsEveryMs: pace.reviewsEveryMs,
    candidateQuotesEveryMs: pace.candidateQuotesEveryMs,
    partitionOf: (eventKey) => context.partitionOf('candidates', eventKey),
  });

  async function perform(effect: MatchingEffect, feed: Feed<MatchingInput>): Promise<void> {
    switch (effect.kind) {
      case 'load_records': {
        const { epoch } = effect;
        let records: CandidateRecord[];
        try {
          records = (await store.select(CANDIDATES.table)).map(CANDIDATES.decode);
        } catch (error) {
          log.warn('the records of matches could not be read and are asked for again', {
            error: String(error),
          });
          return feed({ kind: 'load_failed' }, 'records');
        }
        return feed({ kind: 'records', epoch, records }, 'records');
      }
      case 'read_reviews': {
        const rows = await store.select(REVIEWS.table, { status: 'pending' });
        if (rows.length === 0) return;
        const reviews = rows.map(REVIEWS.decode).sort((a, b) => a.requestedAt - b.requestedAt);
        return feed({ kind: 'reviews', reviews }, 'reviews');
      }
    }
  }

  return {
    name: 'matching',
    inputs: [
      { topic: 'markets', mode: 'table' },
      { topic: 'candidates', mode: 'sharded_table' },
      { topic: 'quotes', mode: 'stream' },
    ],
    core,
    isSerial: true,
    perform,
    unready: () => core.unready(),
  };
}

export const matching: ServiceDefinition<unknown> = { name: 'matching', create: createMatching };
