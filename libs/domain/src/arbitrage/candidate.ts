import type { FeeSchedule } from '../fees/schedule.js';
import type { MarketKey, VenueId } from '../ids.js';
import type { PriceRange } from '../market.js';
import type { Millis, Money, Price, Quantity } from '../units.js';

/** How the contracts of two markets relate. */
export type Relation = 'same' | 'inverse' | 'subset' | 'superset' | 'overlap' | 'different';

/**
 * Whether a match may be traded. Only `verified` (exact tier) and `approved` (by a person) do; a change of rules,
 * deadline, outcomes or status makes a candidate `suspended` at once.
 */
export type Trust = 'proposed' | 'verified' | 'needs_review' | 'approved' | 'rejected' | 'suspended';

export const isTradable = (trust: Trust): boolean => trust === 'verified' || trust === 'approved';

/** What trading on one market of a candidate costs and allows. */
export interface TradingTerms {
  readonly venue: VenueId;
  readonly marketId: string;
  readonly title: string;
  /** Null: unknown, so no trade. */
  readonly fee: FeeSchedule | null;
  readonly lot: Quantity;
  readonly minSize: Quantity;
  readonly minNotional: Money;
  readonly priceRanges: readonly PriceRange[];
}

/** A tradable outcome and what one contract of it pays in each state of the candidate. */
export interface CandidateInstrument {
  readonly venue: VenueId;
  readonly marketId: string;
  readonly outcome: string;
  readonly instrumentId: string;
  /** Payoff per contract, indexed like {@link Candidate.states}. */
  readonly payoffs: readonly Price[];
}

/** The best prices of one outcome as they were last seen, for people and for a first look: never traded on. */
export interface TopOfBook {
  readonly venue: VenueId;
  readonly marketId: string;
  readonly outcome: string;
  /** Null where nobody bids; the quantity is 0 then. */
  readonly bid: Price | null;
  readonly bidQuantity: Quantity;
  /** Null where nobody asks; the quantity is 0 then. */
  readonly ask: Price | null;
  readonly askQuantity: Quantity;
  /** Our clock at the frame that changed or confirmed the book. */
  readonly receivedAt: Millis;
}

/**
 * Markets whose instruments can be combined into an arbitrage: a set of states that exclude one another and leave
 * nothing out, and what every instrument pays in each of them.
 */
export interface Candidate {
  readonly candidateId: string;
  readonly eventKey: string;
  readonly title: string;
  readonly relation: Relation;
  readonly trust: Trust;
  readonly states: readonly string[];
  readonly instruments: readonly CandidateInstrument[];
  readonly terms: readonly TradingTerms[];
  /** When the outcome is expected to be known; null is treated as far away. */
  readonly resolvesAt: Millis | null;
  /** Grows with every change of the candidate, so that an old copy never replaces a newer one. */
  readonly revision: number;
  /** The latest quote of each platform, one line an outcome; empty before the first. Copies of one revision differ in it. */
  readonly quotes: readonly TopOfBook[];
}

export const keyOfTerms = (terms: Pick<TradingTerms, 'venue' | 'marketId'>): MarketKey =>
  `${terms.venue}:${terms.marketId}`;
