import { isTerminal, verifyCertificate, type Fill, type Opportunity, type Order } from '@arbytron/domain';

/** A rule of the system that was seen broken. `invariant` is its number in ARCHITECTURE.md. */
export interface Violation {
  readonly invariant: string;
  readonly subject: string;
  readonly detail: string;
}

/** Checks what the topics show against the invariants that can be seen there, message by message. */
export class InvariantChecker {
  readonly violations: Violation[] = [];
  readonly #opportunities = new Map<string, Opportunity>();
  readonly #orders = new Map<string, Order>();
  readonly #slots = new Map<string, string>();
  readonly #fills = new Map<string, string>();
  /** First orders whose opportunity was not seen yet: topics arrive in no order between them. */
  readonly #early = new Map<string, Order[]>();

  /** @param staleAfterMs the greatest age of a book that an order may rest on */
  constructor(readonly staleAfterMs: number) {}

  onOpportunity(opportunity: Opportunity): void {
    const fault = verifyCertificate(opportunity);
    if (fault !== null) this.#report('I7', opportunity.opportunityId, `the certificate fails with ${fault}`);
    this.#opportunities.set(opportunity.opportunityId, opportunity);
    for (const order of this.#early.get(opportunity.opportunityId) ?? []) this.#checkAge(order, opportunity);
    this.#early.delete(opportunity.opportunityId);
  }

  onOrder(order: Order): void {
    const { clientOrderId, opportunityId, legIndex, attempt } = order;
    if (order.filledQuantity > order.quantity) {
      this.#report('I2', clientOrderId, `filled ${order.filledQuantity} of ${order.quantity}`);
    }
    const slot = `${opportunityId}:${legIndex}:${attempt}`;
    const holder = this.#slots.get(slot);
    if (holder !== undefined && holder !== clientOrderId) {
      this.#report('I2', clientOrderId, `${slot} already belongs to order ${holder}`);
    }
    this.#slots.set(slot, clientOrderId);
    const before = this.#orders.get(clientOrderId);
    if (before && isTerminal(before.status) && order.status !== before.status && order.status !== 'filled') {
      this.#report('I2', clientOrderId, `moved from ${before.status} to ${order.status}`);
    }
    this.#orders.set(clientOrderId, order);
    if (attempt > 0 || before) return;
    const opportunity = this.#opportunities.get(opportunityId);
    if (opportunity) this.#checkAge(order, opportunity);
    else this.#early.set(opportunityId, [...(this.#early.get(opportunityId) ?? []), order]);
  }

  onFill(fill: Fill): void {
    const key = `${fill.venue}:${fill.tradeId}:${fill.clientOrderId}`;
    const content = JSON.stringify({ ...fill, receivedAt: 0 });
    const before = this.#fills.get(key);
    if (before !== undefined && before !== content)
      this.#report('I8', key, 'came twice with different content');
    this.#fills.set(key, content);
  }

  #checkAge({ clientOrderId, createdAt }: Order, { legs }: Opportunity): void {
    const ageMs = createdAt - Math.min(...legs.map((leg) => leg.receivedAt));
    if (ageMs > this.staleAfterMs) this.#report('I9', clientOrderId, `rests on a book ${ageMs} ms old`);
  }

  #report(invariant: string, subject: string, detail: string): void {
    this.violations.push({ invariant, subject, detail });
  }
}
