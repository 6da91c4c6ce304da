import { contentId, NO_FEE, type Fill, type Opportunity, type Order } from '@arbytron/domain';
import type { FleetFigures } from './fleet-monitor.js';

/** Ten contracts of Yes at 40 ¢ and No at 50 ¢, without fees: one dollar locked. */
export function sampleOpportunity(name: string, change: Partial<Opportunity> = {}): Opportunity {
  const leg = (venue: string, outcome: string, price: number, payoffs: number[]) => ({
    venue,
    marketId: `${venue}-${name}`,
    outcome,
    instrumentId: `${venue}-${name}-${outcome}`,
    side: 'buy' as const,
    quantity: 1_000,
    fills: [{ price, quantity: 1_000 }],
    cost: price * 1_000,
    fee: 0,
    feeSchedule: NO_FEE,
    payoffs,
    bookVersion: { epoch: 0, number: 1 },
    receivedAt: 10_000,
  });
  return {
    opportunityId: contentId(name),
    episodeId: contentId(name),
    candidateId: `candidate-${name}`,
    eventKey: `event-${name}`,
    kind: 'two_leg',
    legs: [leg('north', 'Yes', 4_000, [10_000, 0]), leg('south', 'No', 5_000, [0, 10_000])],
    quantity: 1_000,
    netCosts: 900_000,
    spread: 100_000,
    apy: 1_000_000,
    profit: 1_000_000,
    payoffs: [
      { state: 'yes', amount: 10_000_000 },
      { state: 'no', amount: 10_000_000 },
    ],
    resolvesAt: null,
    detectedAt: 10_000,
    ...change,
  };
}

/** The order of a leg, as it is when it leaves. */
export function sampleOrder(opportunity: Opportunity, legIndex: number, change: Partial<Order> = {}): Order {
  const leg = opportunity.legs[legIndex]!;
  return {
    clientOrderId: `${opportunity.opportunityId}-${legIndex}`,
    opportunityId: opportunity.opportunityId,
    eventKey: opportunity.eventKey,
    legIndex,
    attempt: 0,
    purpose: 'leg',
    venue: leg.venue,
    marketId: leg.marketId,
    outcome: leg.outcome,
    instrumentId: leg.instrumentId,
    side: 'buy',
    timeInForce: 'IOC',
    limitPrice: 5_000,
    quantity: leg.quantity,
    status: 'submitted',
    venueOrderId: null,
    filledQuantity: 0,
    filledNotional: 0,
    fees: 0,
    reason: null,
    createdAt: 10_005,
    updatedAt: 10_005,
    ...change,
  };
}

/** The order, executed in full at its leg's price. */
export function sampleFill(order: Order, change: Partial<Fill> = {}): Fill {
  return {
    venue: order.venue,
    tradeId: `${order.clientOrderId}-trade`,
    clientOrderId: order.clientOrderId,
    venueOrderId: `${order.clientOrderId}-at-venue`,
    opportunityId: order.opportunityId,
    eventKey: order.eventKey,
    marketId: order.marketId,
    outcome: order.outcome,
    side: order.side,
    price: 4_000,
    quantity: order.quantity,
    fee: 0,
    liquidity: 'taker',
    venueTime: 10_010,
    receivedAt: 10_011,
    ...change,
  };
}

/** A fleet that has seen nothing, but for what is given. */
export const sampleFigures = (change: Partial<FleetFigures> = {}): FleetFigures => ({
  quotes: 0,
  markets: 0,
  candidates: 0,
  opportunities: [],
  orders: [],
  fills: [],
  settlements: [],
  positions: [],
  halts: [],
  realizedProfit: 0,
  expectedProfit: 0,
  quoteToOrderMs: [],
  violations: [],
  ...change,
});
