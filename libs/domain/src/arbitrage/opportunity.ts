import type { VenueId } from '../ids.js';
import type { BookVersion } from '../market-quote.js';
import type { Level } from '../order-book.js';
import type { FeeSchedule } from '../fees/schedule.js';
import type { Millis, Money, Price, Quantity, Rate } from '../units.js';

/** One order of an opportunity. */
export interface OpportunityLeg {
  readonly venue: VenueId;
  readonly marketId: string;
  readonly outcome: string;
  readonly instrumentId: string;
  readonly side: 'buy' | 'sell';
  readonly quantity: Quantity;
  /** The levels the quantity was priced at, best first. */
  readonly fills: readonly Level[];
  readonly cost: Money;
  readonly fee: Money;
  readonly feeSchedule: FeeSchedule;
  /** Payoff per contract in each state. */
  readonly payoffs: readonly Price[];
  readonly bookVersion: BookVersion;
  readonly receivedAt: Millis;
}

/** Trades that together pay more than they cost in every state, with the proof. */
export interface Opportunity {
  readonly opportunityId: string;
  /** The lineage from first seen to gone that this opportunity belongs to. */
  readonly episodeId: string;
  readonly candidateId: string;
  readonly eventKey: string;
  readonly kind: 'two_leg';
  readonly legs: readonly OpportunityLeg[];
  readonly quantity: Quantity;
  /** Cost and fees per dollar of payout, rounded up. */
  readonly netCosts: Rate;
  /** `1 − netCosts`. */
  readonly spread: Rate;
  /** Annualised spread in parts per million of 100 %: 500,000 is 50 %. Rounded down. */
  readonly apy: Rate;
  /** Locked profit: the least over all states of payoff less all costs. */
  readonly profit: Money;
  /** The certificate: what the legs pay together in each state. */
  readonly payoffs: readonly { readonly state: string; readonly amount: Money }[];
  readonly resolvesAt: Millis | null;
  readonly detectedAt: Millis;
}

/** What identification tells: an opportunity released for trading, or the end of an episode. */
export type OpportunityEvent =
  | { readonly kind: 'opportunity'; readonly opportunity: Opportunity }
  | {
      readonly kind: 'closed';
      readonly episodeId: string;
      readonly candidateId: string;
      readonly eventKey: string;
      readonly closedAt: Millis;
    };
