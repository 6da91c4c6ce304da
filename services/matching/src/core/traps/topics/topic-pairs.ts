import type { TrapSide } from '../trap.js';

type Pair = readonly [TrapSide, TrapSide];

/**
 * Pairs of one broad topic, after shapes that the venues really list; people, dates and numbers are other ones.
 * - `twins`: one contract in the words of two venues, to be verified
 * - `opposites`: YES of one is NO of the other, to be verified as such
 * - `forReview`: one contract, but something is left for a person to read; never rejected
 * - `lookAlikes`: two contracts, never verified
 */
export interface TopicPairs {
  readonly topic: string;
  readonly twins: readonly Pair[];
  readonly opposites: readonly Pair[];
  readonly forReview: readonly Pair[];
  readonly lookAlikes: readonly Pair[];
}
