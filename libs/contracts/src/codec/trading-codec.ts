import type {
  Candidate,
  Fill,
  Opportunity,
  OpportunityEvent,
  OpportunityLeg,
  Order,
  OrderPurpose,
  OrderSide,
  OrderStatus,
  Relation,
  TimeInForce,
  Trust,
} from '@arbytron/domain';
import * as wire from '../generated/arbytron/v1/trading.js';
import { feeFromWire, feeToWire, rangesFromWire } from './market-codec.js';
import { integer, MalformedMessage, present, required } from './malformed-message.js';
import { wireEnum } from './wire-enum.js';

const RELATION = wireEnum<Relation, wire.Relation>(wire.Relation, [
  'same',
  'inverse',
  'subset',
  'superset',
  'overlap',
  'different',
]);
const TRUST = wireEnum<Trust, wire.Trust>(wire.Trust, [
  'proposed',
  'verified',
  'needs_review',
  'approved',
  'rejected',
  'suspended',
]);
const SIDE = wireEnum<OrderSide, wire.Side>(wire.Side, ['buy', 'sell']);
const STATUS = wireEnum<OrderStatus, wire.OrderStatus>(wire.OrderStatus, [
  'initialized',
  'denied',
  'submitted',
  'accepted',
  'rejected',
  'partially_filled',
  'filled',
  'canceled',
  'expired',
  'unknown',
]);
const TIME_IN_FORCE = wireEnum<TimeInForce, wire.TimeInForce>(wire.TimeInForce, ['GTC', 'GTD', 'IOC', 'FOK']);
const PURPOSE = wireEnum<OrderPurpose, wire.OrderPurpose>(wire.OrderPurpose, ['leg', 'unwind']);
const LIQUIDITY = wireEnum<Fill['liquidity'], wire.Liquidity>(wire.Liquidity, ['maker', 'taker']);

export function encodeCandidate(candidate: Candidate): Uint8Array {
  return wire.Candidate.encode({
    ...candidate,
    relation: RELATION.toWire(candidate.relation),
    trust: TRUST.toWire(candidate.trust),
    states: [...candidate.states],
    instruments: candidate.instruments as wire.CandidateInstrument[],
    terms: candidate.terms.map((terms) => ({
      ...terms,
      fee: terms.fee === null ? undefined : feeToWire(terms.fee),
      priceRanges: [...terms.priceRanges],
    })),
    resolvesAt: candidate.resolvesAt ?? undefined,
    quotes: candidate.quotes.map((top) => ({ ...top, bid: top.bid ?? undefined, ask: top.ask ?? undefined })),
  }).finish();
}

export function decodeCandidate(bytes: Uint8Array): Candidate {
  const candidate = wire.Candidate.decode(bytes);
  for (const instrument of candidate.instruments) {
    if (instrument.payoffs.length !== candidate.states.length) {
      throw new MalformedMessage(
        'instruments.payoffs',
        `${candidate.states.length} payoffs`,
        instrument.payoffs.length,
      );
    }
  }
  return {
    ...candidate,
    candidateId: required(candidate.candidateId, 'candidate_id'),
    eventKey: required(candidate.eventKey, 'event_key'),
    relation: RELATION.toWord(candidate.relation, 'relation'),
    trust: TRUST.toWord(candidate.trust, 'trust'),
    terms: candidate.terms.map((terms) => ({
      ...terms,
      fee: terms.fee === undefined ? null : feeFromWire(terms.fee),
      lot: integer(terms.lot, 1, 'terms.lot'),
      priceRanges: rangesFromWire(terms.priceRanges),
    })),
    resolvesAt: candidate.resolvesAt ?? null,
    quotes: candidate.quotes.map((top) => ({ ...top, bid: top.bid ?? null, ask: top.ask ?? null })),
  };
}

export function encodeOpportunityEvent(event: OpportunityEvent): Uint8Array {
  return wire.OpportunityEvent.encode({
    event:
      event.kind === 'opportunity'
        ? { $case: 'opportunity', value: opportunityToWire(event.opportunity) }
        : { $case: 'closed', value: event },
  }).finish();
}

export function decodeOpportunityEvent(bytes: Uint8Array): OpportunityEvent {
  const event = present(wire.OpportunityEvent.decode(bytes).event, 'event');
  if (event.$case === 'opportunity') {
    return { kind: 'opportunity', opportunity: opportunityFromWire(event.value) };
  }
  return { kind: 'closed', ...event.value };
}

function opportunityToWire(opportunity: Opportunity): wire.Opportunity {
  return {
    ...opportunity,
    legs: opportunity.legs.map((leg) => ({
      ...leg,
      side: SIDE.toWire(leg.side),
      fills: [...leg.fills],
      feeSchedule: feeToWire(leg.feeSchedule),
      payoffs: [...leg.payoffs],
    })),
    payoffs: [...opportunity.payoffs],
    resolvesAt: opportunity.resolvesAt ?? undefined,
  };
}

function opportunityFromWire(opportunity: wire.Opportunity): Opportunity {
  if (opportunity.kind !== 'two_leg') throw new MalformedMessage('kind', 'two_leg', opportunity.kind);
  return {
    ...opportunity,
    opportunityId: required(opportunity.opportunityId, 'opportunity_id'),
    eventKey: required(opportunity.eventKey, 'event_key'),
    kind: opportunity.kind,
    legs: opportunity.legs.map((leg): OpportunityLeg => ({
      ...leg,
      side: SIDE.toWord(leg.side, 'legs.side'),
      feeSchedule: feeFromWire(present(leg.feeSchedule, 'legs.fee_schedule')),
      bookVersion: present(leg.bookVersion, 'legs.book_version'),
    })),
    resolvesAt: opportunity.resolvesAt ?? null,
  };
}

export function encodeOrder(order: Order): Uint8Array {
  return wire.Order.encode({
    ...order,
    purpose: PURPOSE.toWire(order.purpose),
    side: SIDE.toWire(order.side),
    timeInForce: TIME_IN_FORCE.toWire(order.timeInForce),
    status: STATUS.toWire(order.status),
    venueOrderId: order.venueOrderId ?? undefined,
    reason: order.reason ?? undefined,
  }).finish();
}

export function decodeOrder(bytes: Uint8Array): Order {
  const order = wire.Order.decode(bytes);
  return {
    ...order,
    clientOrderId: required(order.clientOrderId, 'client_order_id'),
    eventKey: required(order.eventKey, 'event_key'),
    purpose: PURPOSE.toWord(order.purpose, 'purpose'),
    side: SIDE.toWord(order.side, 'side'),
    timeInForce: TIME_IN_FORCE.toWord(order.timeInForce, 'time_in_force'),
    status: STATUS.toWord(order.status, 'status'),
    venueOrderId: order.venueOrderId ?? null,
    reason: order.reason ?? null,
  };
}

export function encodeFill(fill: Fill): Uint8Array {
  return wire.Fill.encode({
    ...fill,
    side: SIDE.toWire(fill.side),
    liquidity: LIQUIDITY.toWire(fill.liquidity),
  }).finish();
}

export function decodeFill(bytes: Uint8Array): Fill {
  const fill = wire.Fill.decode(bytes);
  return {
    ...fill,
    venue: required(fill.venue, 'venue'),
    tradeId: required(fill.tradeId, 'trade_id'),
    eventKey: required(fill.eventKey, 'event_key'),
    quantity: integer(fill.quantity, 1, 'quantity'),
    side: SIDE.toWord(fill.side, 'side'),
    liquidity: LIQUIDITY.toWord(fill.liquidity, 'liquidity'),
  };
}
