import type { MarketKey } from '@arbytron/domain';

import type { ContractSpecification } from '../specification/specification.js';
import { PostingIndex, type Hit } from './posting-index.js';
import { termsOf } from './terms.js';

/** Candidates that {@link MarketIndex.candidatesFor} returns unless told otherwise. */
export const DEFAULT_CANDIDATE_LIMIT = 24;

/**
 * All live markets, found by what their contracts say. Finds the few that are worth judging among hundreds of
 * thousands; it decides nothing. Incremental: adding a market again replaces it.
 */
export class MarketIndex {
  readonly #postings = new PostingIndex();

  get size(): number {
    return this.#postings.size;
  }

  has(key: MarketKey): boolean {
    return this.#postings.has(key);
  }

  add(specification: ContractSpecification): void {
    this.#postings.add(specification.key, groupOf(specification), termsOf(specification));
  }

  remove(key: MarketKey): boolean {
    return this.#postings.remove(key);
  }

  /** Markets of other venues that share rare words with `specification`, likeliest first. */
  candidatesFor(specification: ContractSpecification, limit = DEFAULT_CANDIDATE_LIMIT): Hit[] {
    return this.#postings.query(groupOf(specification), termsOf(specification), limit);
  }
}

const groupOf = (specification: ContractSpecification): string => specification.venue;
