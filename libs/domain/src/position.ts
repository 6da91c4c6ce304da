import type { Fill } from './order.js';
import type { VenueId } from './ids.js';
import { invariant } from './invariant.js';
import { floorDivide, payout, type Money, type Price, type Quantity } from './units.js';

/** Contracts of one outcome held at one venue. Both sides of a market may be held; venues net them, we report them. */
export interface Position {
  readonly venue: VenueId;
  readonly marketId: string;
  readonly outcome: string;
  readonly eventKey: string;
  readonly quantity: Quantity;
  /** What the quantity still held cost, fees included. */
  readonly cost: Money;
  readonly realizedPnl: Money;
  readonly fees: Money;
}

export function emptyPosition(of: Pick<Position, 'venue' | 'marketId' | 'outcome' | 'eventKey'>): Position {
  const { venue, marketId, outcome, eventKey } = of;
  return { venue, marketId, outcome, eventKey, quantity: 0, cost: 0, realizedPnl: 0, fees: 0 };
}

/**
 * The position after a fill. A sale takes its share of the cost with it at the average, rounded against us;
 * the last sale takes all that is left, so that no money is ever lost to rounding.
 * @throws InvariantError when more is sold than is held
 */
export function addFill(position: Position, fill: Fill): Position {
  const traded = fill.price * fill.quantity;
  const fees = position.fees + fill.fee;
  if (fill.side === 'buy') {
    return {
      ...position,
      quantity: position.quantity + fill.quantity,
      cost: position.cost + traded + fill.fee,
      fees,
    };
  }
  invariant(
    fill.quantity <= position.quantity,
    `sold ${fill.quantity} of ${position.quantity} ${fill.venue}:${fill.marketId}`,
  );
  const released = costOf(position, fill.quantity);
  return {
    ...position,
    quantity: position.quantity - fill.quantity,
    cost: position.cost - released,
    realizedPnl: position.realizedPnl + traded - fill.fee - released,
    fees,
  };
}

/** The position after settlement: every contract pays `payoff`, less what the venue charges for it. */
export function settlePosition(position: Position, payoff: Price, fee: Money): Position {
  const proceeds = payoff * position.quantity - fee;
  return {
    ...position,
    quantity: 0,
    cost: 0,
    realizedPnl: position.realizedPnl + proceeds - position.cost,
    fees: position.fees + fee,
  };
}

/** Both outcomes of a market paid out together, one dollar a pair. */
export interface Netting {
  readonly before: readonly [Position, Position];
  readonly after: readonly [Position, Position];
  readonly pairs: Quantity;
  readonly proceeds: Money;
}

/** What a venue that nets outcomes does with holdings of both; null when only one is held. */
export function netPositions(first: Position, second: Position): Netting | null {
  const pairs = Math.min(first.quantity, second.quantity);
  if (pairs === 0) return null;
  const proceeds = payout(pairs);
  const released = [costOf(first, pairs), costOf(second, pairs)] as const;
  const closed: Position = {
    ...first,
    quantity: first.quantity - pairs,
    cost: first.cost - released[0],
    // The whole gain is booked on one of the two: the pair is one trade.
    realizedPnl: first.realizedPnl + proceeds - released[0] - released[1],
  };
  const other: Position = { ...second, quantity: second.quantity - pairs, cost: second.cost - released[1] };
  return { before: [first, second], after: [closed, other], pairs, proceeds };
}

/** The share of a position's cost that `quantity` of it carries. */
export function costOf(position: Position, quantity: Quantity): Money {
  if (quantity === position.quantity) return position.cost;
  return Number((BigInt(position.cost) * BigInt(quantity)) / BigInt(position.quantity));
}

/** Average cost per contract in ten-thousandths of a dollar, rounded down, for display. */
export const averageCost = (position: Position): Price =>
  position.quantity === 0 ? 0 : floorDivide(position.cost, position.quantity);
