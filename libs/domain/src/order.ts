import { InvariantError } from './invariant.js';
import type { VenueId } from './ids.js';
import type { Millis, Money, Price, Quantity } from './units.js';

export type TimeInForce = 'GTC' | 'GTD' | 'IOC' | 'FOK';
export type OrderSide = 'buy' | 'sell';

/**
 * - `initialized` the intent exists here only
 * - `denied` refused by our own checks; never sent
 * - `submitted` the intent is durable and the order may have left
 * - `accepted` the venue has it · `rejected` the venue refused it
 * - `partially_filled`, `filled`, `canceled`, `expired` as the venue says
 * - `unknown` sent, outcome not known: only evidence from the venue leads out of it
 */
export type OrderStatus =
  | 'initialized'
  | 'denied'
  | 'submitted'
  | 'accepted'
  | 'rejected'
  | 'partially_filled'
  | 'filled'
  | 'canceled'
  | 'expired'
  | 'unknown';

/** Why an order exists: a leg of an opportunity, or the sale of what a failed set left over. */
export type OrderPurpose = 'leg' | 'unwind';

export interface Order {
  /** Content-derived: opportunity, leg and attempt. Sent to the venue where it takes one. */
  readonly clientOrderId: string;
  readonly opportunityId: string;
  readonly eventKey: string;
  readonly legIndex: number;
  readonly attempt: number;
  readonly purpose: OrderPurpose;
  readonly venue: VenueId;
  readonly marketId: string;
  readonly outcome: string;
  readonly instrumentId: string;
  readonly side: OrderSide;
  readonly timeInForce: TimeInForce;
  readonly limitPrice: Price;
  readonly quantity: Quantity;
  readonly status: OrderStatus;
  readonly venueOrderId: string | null;
  readonly filledQuantity: Quantity;
  /** Money that changed hands for the fills, fees apart: paid on a buy, received on a sale. */
  readonly filledNotional: Money;
  readonly fees: Money;
  /** Venue code and text of a rejection, our code of a denial. */
  readonly reason: string | null;
  readonly createdAt: Millis;
  readonly updatedAt: Millis;
}

/** One execution. `tradeId` is the venue's; with the venue it identifies the fill for ever. */
export interface Fill {
  readonly venue: VenueId;
  readonly tradeId: string;
  readonly clientOrderId: string;
  readonly venueOrderId: string;
  readonly opportunityId: string;
  readonly eventKey: string;
  readonly marketId: string;
  readonly outcome: string;
  readonly side: OrderSide;
  readonly price: Price;
  readonly quantity: Quantity;
  readonly fee: Money;
  readonly liquidity: 'maker' | 'taker';
  readonly venueTime: Millis;
  readonly receivedAt: Millis;
}

const NEXT: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  initialized: ['denied', 'submitted'],
  denied: [],
  submitted: ['accepted', 'rejected', 'partially_filled', 'filled', 'canceled', 'expired', 'unknown'],
  accepted: ['partially_filled', 'filled', 'canceled', 'expired', 'unknown'],
  unknown: ['accepted', 'rejected', 'partially_filled', 'filled', 'canceled', 'expired'],
  partially_filled: ['partially_filled', 'filled', 'canceled', 'expired', 'unknown'],
  filled: [],
  rejected: [],
  canceled: [],
  expired: [],
};

/** No further fill can come, on the venue's word. */
export const isTerminal = (status: OrderStatus): boolean => NEXT[status].length === 0;

export const mayMoveTo = (from: OrderStatus, to: OrderStatus): boolean => NEXT[from].includes(to);

/**
 * Moves an order on. Staying where it is changes nothing, so that a repeated report is harmless.
 * @throws InvariantError on a move that the state machine does not have
 */
export function moveOrder(
  order: Order,
  status: OrderStatus,
  at: Millis,
  reason: string | null = null,
): Order {
  if (status === order.status) return order;
  if (!mayMoveTo(order.status, status)) {
    throw new InvariantError(`order ${order.clientOrderId} cannot move from ${order.status} to ${status}`);
  }
  return { ...order, status, reason: reason ?? order.reason, updatedAt: at };
}

/**
 * Adds a fill to its order. The caller has made sure that the fill was not seen before.
 * @throws InvariantError when more would be filled than was ordered, or the limit would be broken
 */
export function applyFill(order: Order, fill: Fill, at: Millis): Order {
  const filledQuantity = order.filledQuantity + fill.quantity;
  if (filledQuantity > order.quantity) {
    throw new InvariantError(
      `order ${order.clientOrderId} was for ${order.quantity}, fills come to ${filledQuantity}`,
    );
  }
  const status: OrderStatus = filledQuantity === order.quantity ? 'filled' : order.status;
  const filled = {
    ...order,
    filledQuantity,
    filledNotional: order.filledNotional + fill.price * fill.quantity,
    fees: order.fees + fill.fee,
    updatedAt: at,
  };
  // A fill is evidence by itself: it may arrive before the acknowledgement, or after a cancel was confirmed.
  if (status === 'filled') return { ...filled, status: 'filled' };
  return isTerminal(order.status) ? filled : { ...filled, status: 'partially_filled' };
}
