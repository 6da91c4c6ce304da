import { applyFill, isTerminal, moveOrder, type Fill, type Millis, type Order } from '@arbytron/domain';
import type { OrderReport, VenueFill } from '@arbytron/venues';

/** What a venue said of an order. */
export interface OrderEvidence {
  readonly venueOrderId: string;
  readonly fills: readonly VenueFill[];
  /** How the order ended apart from its fills; null while it may still fill. */
  readonly end: 'canceled' | 'expired' | 'rejected' | null;
}

/** A report as evidence. A filled order needs no end: its fills complete it. */
export function evidenceOf(report: OrderReport): OrderEvidence {
  const { venueOrderId, fills, status } = report;
  const ended = status === 'canceled' || status === 'expired' || status === 'rejected';
  return { venueOrderId, fills, end: ended ? status : null };
}

/**
 * Brings an order in line with evidence. Repeated evidence changes nothing: the same order object comes back.
 * @param isKnown whether a fill was counted before
 */
export function followEvidence(
  order: Order,
  evidence: OrderEvidence,
  isKnown: (fill: Fill) => boolean,
  at: Millis,
): { readonly order: Order; readonly fills: readonly Fill[] } {
  const fills = evidence.fills
    .map((fill): Fill => ({
      ...fill,
      venue: order.venue,
      clientOrderId: order.clientOrderId,
      opportunityId: order.opportunityId,
      eventKey: order.eventKey,
      receivedAt: at,
    }))
    .filter((fill) => !isKnown(fill));
  let next =
    order.venueOrderId === evidence.venueOrderId ? order : { ...order, venueOrderId: evidence.venueOrderId };
  for (const fill of fills) next = applyFill(next, fill, at);
  if (isTerminal(next.status)) return { order: next, fills };
  if (evidence.end !== null)
    next = moveOrder(
      next,
      next.filledQuantity > 0 && evidence.end === 'rejected' ? 'canceled' : evidence.end,
      at,
    );
  else if (next.status === 'submitted' || next.status === 'unknown') next = moveOrder(next, 'accepted', at);
  return { order: next, fills };
}
