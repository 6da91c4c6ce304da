import type { MarketOutcome, Millis, Money, Order, OutcomeBook, Settlement, VenueId } from '@arbytron/domain';
import type { MessageInput, TimerInput } from '@arbytron/runtime';
import type { OrderReport, SubmitResult, VenueFill } from '@arbytron/venues';

/** What execution learns. */
export type ExecutionInput =
  | MessageInput<'opportunities'>
  | MessageInput<'candidates'>
  | MessageInput<'control'>
  | MessageInput<'exposure'>
  | MessageInput<'orders'>
  | TimerInput
  /** State was loaded: look for every order that may be alive. */
  | { readonly kind: 'recover' }
  | { readonly kind: 'submitted'; readonly clientOrderId: string; readonly result: SubmitResult }
  | { readonly kind: 'found'; readonly clientOrderId: string; readonly report: OrderReport | null }
  | { readonly kind: 'account_fill'; readonly venue: VenueId; readonly fill: VenueFill }
  | { readonly kind: 'settled'; readonly settlement: Settlement }
  | { readonly kind: 'cash'; readonly venue: VenueId; readonly cash: Money; readonly requestedAt: Millis }
  /** The venue could not be asked about an order. */
  | { readonly kind: 'look_failed'; readonly clientOrderId: string }
  /** The books of both legs of an unequal trade; null where a book could not be read. */
  | {
      readonly kind: 'repair_books';
      readonly tradeId: string;
      readonly leading: OutcomeBook | null;
      readonly lagging: OutcomeBook | null;
    };

/** Whose book a repair needs. A venue is asked for a market by all its outcomes, in their order. */
export interface BookRequest {
  readonly venue: VenueId;
  readonly marketId: string;
  readonly outcome: string;
  readonly outcomes: readonly MarketOutcome[];
}

/** What execution does to the world. */
export type ExecutionEffect =
  | { readonly kind: 'submit'; readonly order: Order }
  | { readonly kind: 'find'; readonly order: Order }
  | { readonly kind: 'cancel'; readonly order: Order }
  | {
      readonly kind: 'read_books';
      readonly tradeId: string;
      readonly leading: BookRequest;
      readonly lagging: BookRequest;
    }
  | { readonly kind: 'read_account'; readonly venue: VenueId }
  | { readonly kind: 'read_settlements'; readonly venue: VenueId; readonly since: Millis };
