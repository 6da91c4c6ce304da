import {
  contentId,
  gridFloor,
  orderFee,
  PRICE_ONE,
  type Candidate,
  type FeeSchedule,
  type Money,
  type Millis,
  type Opportunity,
  type Order,
  type OrderPurpose,
  type OrderSide,
  type Price,
  type Quantity,
  type TradingTerms,
} from '@arbytron/domain';

/**
 * - `open` legs are at the venues
 * - `repairing` the legs filled unequally and the difference is being bought or sold
 * - `completed` all of it filled · `reduced` less of it, in equal parts
 * - `unwound` what filled was sold again · `failed` nothing filled
 * - `unhedged` an unequal rest could not be repaired, or is too small to be
 */
export type TradeStatus = 'open' | 'repairing' | 'completed' | 'reduced' | 'unwound' | 'failed' | 'unhedged';

/** The id under which an order is known to us and, where it takes one, to the venue. */
export const clientOrderIdOf = (opportunityId: string, legIndex: number, attempt: number): string =>
  contentId('order', opportunityId, legIndex, attempt);

export interface OrderPlan {
  readonly legIndex: number;
  readonly attempt: number;
  readonly purpose: OrderPurpose;
  readonly side: OrderSide;
  readonly limitPrice: Price;
  readonly quantity: Quantity;
}

/** An order as it is committed before it is sent. */
export function intendOrder(opportunity: Opportunity, plan: OrderPlan, at: Millis): Order {
  const leg = opportunity.legs[plan.legIndex]!;
  return {
    clientOrderId: clientOrderIdOf(opportunity.opportunityId, plan.legIndex, plan.attempt),
    opportunityId: opportunity.opportunityId,
    eventKey: opportunity.eventKey,
    legIndex: plan.legIndex,
    attempt: plan.attempt,
    purpose: plan.purpose,
    venue: leg.venue,
    marketId: leg.marketId,
    outcome: leg.outcome,
    instrumentId: leg.instrumentId,
    side: plan.side,
    timeInForce: 'IOC',
    limitPrice: plan.limitPrice,
    quantity: plan.quantity,
    status: 'submitted',
    venueOrderId: null,
    filledQuantity: 0,
    filledNotional: 0,
    fees: 0,
    reason: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** Most that a buy can cost: price plus quadratic fee only rise with the price, so the limit is the worst case. */
export function worstCost(fee: FeeSchedule, limitPrice: Price, quantity: Quantity): Money {
  return limitPrice * quantity + orderFee(fee, [{ price: limitPrice, quantity }]);
}

/**
 * The limit prices of an opportunity's legs: the worst price each was sized at, widened by up to `slippageLimit` as
 * long as the set still locks a profit when every leg fills at its limit. Fills are then more likely, losses are not.
 */
export function limitPrices(
  opportunity: Opportunity,
  termsOf: readonly TradingTerms[],
  slippageLimit: Price,
): Price[] {
  const sized = opportunity.legs.map((leg) => Math.max(...leg.fills.map((fill) => fill.price)));
  for (let allowance = slippageLimit; allowance > 0; allowance = Math.floor(allowance / 2)) {
    const widened = sized.map((price, i) => {
      const limit = gridFloor(termsOf[i]!.priceRanges, Math.min(price + allowance, PRICE_ONE - 1));
      return limit === null ? price : Math.max(limit, price);
    });
    const outlay = opportunity.legs.reduce(
      (sum, leg, i) => sum + worstCost(leg.feeSchedule, widened[i]!, opportunity.quantity),
      0,
    );
    if (outlay < leastPayoff(opportunity)) return widened;
  }
  return sized;
}

/** What the legs pay together in the worst state. */
export const leastPayoff = (opportunity: Opportunity): Money =>
  Math.min(...opportunity.payoffs.map((payoff) => payoff.amount));

/** Contracts of a leg held now, over all its orders. */
export function heldQuantity(orders: readonly Order[], legIndex: number): Quantity {
  let held = 0;
  for (const order of orders) {
    if (order.legIndex !== legIndex) continue;
    held += order.side === 'buy' ? order.filledQuantity : -order.filledQuantity;
  }
  return held;
}

/** Profit that is certain whatever happens: the equal part pays, everything spent and received is counted. */
export function lockedProfit(opportunity: Opportunity, orders: readonly Order[]): Money {
  const equal = Math.min(...opportunity.legs.map((_, i) => heldQuantity(orders, i)));
  let money = 0;
  for (const order of orders) {
    money += order.side === 'buy' ? -order.filledNotional : order.filledNotional;
    money -= order.fees;
  }
  const leastPerSet = Math.min(
    ...opportunity.payoffs.map((_, s) => opportunity.legs.reduce((sum, leg) => sum + leg.payoffs[s]!, 0)),
  );
  return money + leastPerSet * equal;
}

/** The terms of each leg, in the order of the legs; null when the candidate no longer has them. */
export function legTerms(opportunity: Opportunity, candidate: Candidate): TradingTerms[] | null {
  const terms = opportunity.legs.map((leg) =>
    candidate.terms.find((t) => t.venue === leg.venue && t.marketId === leg.marketId),
  );
  return terms.every((t) => t !== undefined) ? terms : null;
}
