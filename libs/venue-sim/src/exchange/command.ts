import type {
  FeeSchedule,
  Level,
  Market,
  Millis,
  Money,
  OrderSide,
  Price,
  Quantity,
  TimeInForce,
} from '@arbytron/domain';

export type BinaryOutcome = 'Yes' | 'No';

/** The other outcome of the pair. */
export const otherOutcome = (outcome: BinaryOutcome): BinaryOutcome => (outcome === 'Yes' ? 'No' : 'Yes');

/**
 * A market as the exchange lists it: the normalized facts of the venue's question, with `Yes` and then `No` as its
 * outcomes and a known fee. What only one venue states lies in `attributes`, under the venue's own field names.
 */
export interface MarketListing extends Omit<Market, 'status' | 'fee'> {
  readonly fee: FeeSchedule;
}

export interface ListCommand {
  readonly kind: 'list';
  readonly at: Millis;
  readonly listing: MarketListing;
}

/** The house market maker's whole target ladder in YES terms, best level first. Replaces its former one. */
export interface QuoteCommand {
  readonly kind: 'quote';
  readonly at: Millis;
  readonly marketId: string;
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

/** A new order. One that would trade with an order of its own account loses its remainder instead. */
export interface SubmitCommand {
  readonly kind: 'submit';
  readonly at: Millis;
  readonly account: string;
  readonly clientOrderId: string | null;
  /** The venue order id where the client can compute it (an order hash); null: derived from a counter. */
  readonly orderId: string | null;
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly side: OrderSide;
  /** In the outcome's own terms. */
  readonly limitPrice: Price;
  readonly quantity: Quantity;
  readonly timeInForce: TimeInForce;
  /** When a GTD order expires; null for all others. */
  readonly expiresAt: Millis | null;
  readonly postOnly: boolean;
}

export interface CancelCommand {
  readonly kind: 'cancel';
  readonly at: Millis;
  readonly account: string;
  readonly orderId: string;
}

/** Cancels what rests of an account: everywhere, or on one market. */
export interface CancelAllCommand {
  readonly kind: 'cancel_all';
  readonly at: Millis;
  readonly account: string;
  readonly marketId: string | null;
}

/** Opens, pauses or closes a market. Closing cancels all resting orders; pausing keeps them. */
export interface StatusCommand {
  readonly kind: 'status';
  readonly at: Millis;
  readonly marketId: string;
  readonly status: 'open' | 'paused' | 'closed';
}

/** Pays out a closed market: `payoff` for each Yes, one dollar less that for each No. */
export interface SettleCommand {
  readonly kind: 'settle';
  readonly at: Millis;
  readonly marketId: string;
  readonly payoff: Price;
}

/** Forgets a settled market with its orders, fills, client order ids and settlements, so that memory stays bounded. */
export interface ArchiveCommand {
  readonly kind: 'archive';
  readonly at: Millis;
  readonly marketId: string;
}

/** Puts money into an account, which begins to exist with its first deposit. */
export interface DepositCommand {
  readonly kind: 'deposit';
  readonly at: Millis;
  readonly account: string;
  readonly amount: Money;
}

/**
 * Arms a rival: the next order of a client that could trade on the market finds `quantity` of the best opposite level
 * taken just before it. 0 disarms.
 */
export interface CompeteCommand {
  readonly kind: 'compete';
  readonly at: Millis;
  readonly marketId: string;
  readonly quantity: Quantity;
}

/** Nothing but the passing of time: expires orders that are due. Every other command does so too. */
export interface AdvanceCommand {
  readonly kind: 'advance';
  readonly at: Millis;
}

/** Everything that can happen to an exchange. `at` is the venue's time. */
export type ExchangeCommand =
  | ListCommand
  | QuoteCommand
  | SubmitCommand
  | CancelCommand
  | CancelAllCommand
  | StatusCommand
  | SettleCommand
  | ArchiveCommand
  | DepositCommand
  | CompeteCommand
  | AdvanceCommand;

/**
 * Why a command had no effect. `fok_not_filled` and `post_only_cross` leave a canceled order behind and use up its
 * client order id; the others leave nothing.
 */
export type RefusalCode =
  | 'unknown_market'
  | 'unknown_account'
  | 'unknown_order'
  | 'order_not_open'
  | 'market_exists'
  | 'market_not_open'
  | 'market_not_closed'
  | 'bad_transition'
  | 'bad_listing'
  | 'bad_quote'
  | 'bad_amount'
  | 'bad_quantity'
  | 'off_grid'
  | 'below_minimum'
  | 'bad_expiration'
  | 'duplicate_client_order_id'
  | 'duplicate_order_id'
  | 'insufficient_balance'
  | 'insufficient_holdings'
  | 'post_only_cross'
  | 'fok_not_filled';

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}
