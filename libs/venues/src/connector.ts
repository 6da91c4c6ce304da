/**
 * The whole contract between Arbytron and a venue. A venue is one folder beside this file and one line in
 * `registry.ts`; everything else in the system speaks only these types.
 */
import type {
  BookSide,
  Fill,
  Ladders,
  Market,
  Millis,
  Money,
  Order,
  Price,
  Quantity,
  Settlement,
  TimeInForce,
  VenueId,
} from '@arbytron/domain';

/** What a venue can do. The services ask; they never look at the venue's name. */
export interface Capabilities {
  readonly timeInForce: readonly TimeInForce[];
  /** Yes and No of a market are one book: the No ladders mirror the Yes ladders. */
  readonly mirroredOutcomes: boolean;
  /** Yes and No of a market held together are paid out at once as one dollar a pair; what is left is one-sided. */
  readonly netsOutcomes: boolean;
  /** Prices only: orders are refused with `unsupported`. */
  readonly quoteOnly: boolean;
  /** The venue takes our client order id and refuses a second order with it. */
  readonly idempotentOrders: boolean;
}

/**
 * What happens to a market's books. A connector reports the book of the first outcome (`Yes`) when the venue's
 * outcomes are mirrored. `outcome` names whose book it is.
 */
export type BookEvent =
  | {
      readonly kind: 'snapshot';
      readonly marketId: string;
      readonly outcome: string;
      readonly ladders: Ladders;
      readonly venueTime: Millis;
      readonly receivedAt: Millis;
    }
  | {
      /** `set`: quantity now resting at the price. `add`: signed change of it. */
      readonly kind: 'delta';
      readonly marketId: string;
      readonly outcome: string;
      readonly mode: 'set' | 'add';
      readonly side: BookSide;
      readonly price: Price;
      readonly quantity: Quantity;
      readonly venueTime: Millis;
      readonly receivedAt: Millis;
    }
  /** Updates were or may have been lost. The connector is already fetching a new snapshot. */
  | {
      readonly kind: 'gap';
      readonly marketIds: readonly string[];
      readonly reason: string;
      readonly receivedAt: Millis;
    }
  /** The stream proved to be alive: books without a newer event are unchanged. */
  | { readonly kind: 'alive'; readonly marketIds: readonly string[]; readonly receivedAt: Millis }
  | {
      readonly kind: 'status';
      readonly marketId: string;
      readonly status: Market['status'];
      readonly receivedAt: Millis;
    }
  /** A frame that could not be read. It was counted and put aside; `frame` is its beginning, without secrets. */
  | {
      readonly kind: 'malformed';
      readonly reason: string;
      readonly frame: string;
      readonly receivedAt: Millis;
    };

/** A live stream of book events. Reconnects by itself, with jittered back-off, until closed. */
export interface BookStream {
  /** Sets the markets to be streamed: subscribes to new ones, drops the others. */
  watch(marketIds: readonly string[]): void;
  close(): Promise<void>;
}

/** What became of a submitted order, as far as the venue said. */
export type SubmitResult =
  | {
      readonly kind: 'accepted';
      readonly venueOrderId: string;
      /** Executions already known. Further ones arrive on the account stream. */
      readonly fills: readonly VenueFill[];
      /** `open` orders may still fill; `closed` ones are done: whatever did not fill will not. */
      readonly state: 'open' | 'closed';
    }
  | { readonly kind: 'rejected'; readonly code: string; readonly message: string }
  /** The order may or may not exist: never send it again, look for it. */
  | { readonly kind: 'unknown'; readonly message: string };

/** An execution as the venue reports it, in our units. */
export type VenueFill = Pick<
  Fill,
  | 'tradeId'
  | 'venueOrderId'
  | 'marketId'
  | 'outcome'
  | 'side'
  | 'price'
  | 'quantity'
  | 'fee'
  | 'liquidity'
  | 'venueTime'
>;

/** An order as the venue reports it. */
export interface OrderReport {
  readonly venueOrderId: string;
  readonly clientOrderId: string | null;
  readonly marketId: string;
  readonly status: 'accepted' | 'partially_filled' | 'filled' | 'canceled' | 'expired' | 'rejected';
  readonly filledQuantity: Quantity;
  /** All executions of the order; their quantities sum to `filledQuantity`. */
  readonly fills: readonly VenueFill[];
}

export type CancelResult =
  | { readonly kind: 'canceled' }
  /** There is nothing to cancel: filled, canceled before, or never there. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'rejected'; readonly code: string; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** What happens on our account. Delivery is at least once and in no certain order; every event carries its id. */
export type AccountEvent =
  | { readonly kind: 'fill'; readonly fill: VenueFill; readonly receivedAt: Millis }
  | { readonly kind: 'order'; readonly report: OrderReport; readonly receivedAt: Millis }
  | { readonly kind: 'settlement'; readonly settlement: Settlement; readonly receivedAt: Millis }
  /** The stream broke or came back: events may have been missed; reconcile. */
  | { readonly kind: 'interrupted' | 'resumed'; readonly receivedAt: Millis };

export interface AccountStream {
  close(): Promise<void>;
}

export interface VenuePosition {
  readonly marketId: string;
  readonly outcome: string;
  readonly quantity: Quantity;
}

/** The venue's own word on what we have. */
export interface AccountSnapshot {
  readonly cash: Money;
  readonly positions: readonly VenuePosition[];
  readonly at: Millis;
}

/**
 * One venue. Every method may throw {@link VenueError} for an operational failure, except `submit` and `cancel`,
 * which always answer: an order's fate is a value.
 */
export interface Connector {
  readonly venue: VenueId;
  readonly capabilities: Capabilities;
  /** All markets that can be traded now or soon, in pages. A market that cannot be read is reported to `onMalformed` and left out. */
  listMarkets(onMalformed: (reason: string, record: string) => void): AsyncIterable<readonly Market[]>;
  streamBooks(sink: (event: BookEvent) => void): BookStream;
  /** The book of a market now, by REST: one ladder pair per reported outcome. */
  fetchBook(market: Pick<Market, 'marketId' | 'outcomes'>): Promise<readonly BookEvent[]>;
  submit(order: Order): Promise<SubmitResult>;
  cancel(order: Order): Promise<CancelResult>;
  streamAccount(sink: (event: AccountEvent) => void): AccountStream;
  /** Evidence about one order, by its venue order id or else by its client order id; null: the venue does not know it. */
  findOrder(order: Order): Promise<OrderReport | null>;
  /** Settlements of our positions since a moment, oldest first. */
  listSettlements(since: Millis): Promise<readonly Settlement[]>;
  account(): Promise<AccountSnapshot>;
  /** Ends all streams and requests. */
  close(): Promise<void>;
}

/** An operational failure of a venue: worth trying again later. Its message holds no secret. */
export class VenueError extends Error {
  override readonly name = 'VenueError';

  constructor(
    readonly venue: VenueId,
    message: string,
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${venue}: ${message}`, options);
  }
}
