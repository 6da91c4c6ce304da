import {
  isTerminal,
  KALSHI_TAKER,
  moveOrder,
  type Candidate,
  type Control,
  type Millis,
  type Money,
  type Opportunity,
  type Order,
  type OutcomeBook,
  type Scope,
  type Settlement,
  type TradingTerms,
  type VenueId,
} from '@arbytron/domain';
import type { Core, Output, TradingConfig } from '@arbytron/runtime';
import type { OrderReport, SubmitResult, VenueFill } from '@arbytron/venues';
import { admit } from './admission.js';
import { AccountWatch } from './account-watch.js';
import type { BookRequest, ExecutionEffect, ExecutionInput } from './execution-input.js';
import { halt, resume } from './halt.js';
import { evidenceOf, followEvidence, type OrderEvidence } from './order-evidence.js';
import { repairOrder } from './repair.js';
import { RiskBook } from './risk-book.js';
import { imbalance, TradeBook, type BookedTrade } from './trade-book.js';
import { heldQuantity, intendOrder, legTerms, worstCost, type OrderPlan, type TradeStatus } from './trade.js';

type Outputs = Output<ExecutionEffect>[];

/** Waits before an order of unknown fate is looked for again; the last one repeats. */
const LOOK_AGAIN_MS = [250, 500, 1_000, 2_000, 5_000, 10_000, 30_000] as const;
/** After this many fruitless looks new orders at the venue stop until the order is found. */
const LOOKS_BEFORE_HALT = 6;
const REPAIR_EVERY_MS = 400;
/** Repairs of one trade before it counts as unhedged and its venues stop. */
const MAX_REPAIRS = 12;

/**
 * Turns opportunities into trades: checks, intends, submits all legs together, and makes equal what filled unequally.
 *
 * Every order is committed before it is sent. An order whose fate is not known blocks its market and is looked for
 * until the venue says what became of it; it is never sent again.
 */
export class ExecutionCore implements Core<ExecutionInput, ExecutionEffect> {
  readonly trades = new TradeBook();
  readonly risk: RiskBook;
  readonly #candidates = new Map<string, Candidate>();
  readonly #looks = new Map<string, number>();
  readonly #account: AccountWatch;

  /**
   * @param venues where orders may go
   * @param settlementsEveryMs how often each venue is asked what it settled
   */
  constructor(
    readonly config: TradingConfig,
    readonly venues: readonly VenueId[],
    settlementsEveryMs: number,
  ) {
    this.risk = new RiskBook(config);
    this.#account = new AccountWatch(this.risk, settlementsEveryMs);
  }

  /** Takes up settlements of earlier runs: their markets hold no capital and pay only once. */
  restoreSettlements(settlements: readonly Settlement[]): void {
    for (const settlement of settlements) this.#account.remember(settlement);
    for (const order of this.trades.allOrders()) this.risk.record(order, this.#worstCostOf(order));
  }

  step(input: ExecutionInput, at: Millis): readonly Output<ExecutionEffect>[] {
    switch (input.kind) {
      case 'message':
        return this.#onMessage(input, at);
      case 'recover':
        return this.#recover();
      case 'submitted':
        return this.#onSubmitted(input.clientOrderId, input.result, at);
      case 'found':
        return this.#onFound(input.clientOrderId, input.report, at);
      case 'account_fill':
        return this.#onAccountFill(input.venue, input.fill, at);
      case 'settled':
        return this.#account.onSettled(input.settlement);
      case 'cash':
        return this.#account.onCash(input);
      case 'look_failed': {
        const order = this.trades.order(input.clientOrderId);
        return order && !isTerminal(order.status) ? [this.#lookAgain(order)] : [];
      }
      case 'repair_books':
        return this.#onRepairBooks(input.tradeId, input.leading, input.lagging, at);
      case 'timer':
        return this.#onTimer(input.name, at);
    }
  }

  #onMessage(input: Extract<ExecutionInput, { kind: 'message' }>, at: Millis): Outputs {
    switch (input.topic) {
      case 'candidates': {
        const known = this.#candidates.get(input.message.candidateId);
        if (!known || known.revision <= input.message.revision) {
          this.#candidates.set(input.message.candidateId, input.message);
        }
        return [];
      }
      case 'control':
        return this.#onControl(input.message);
      case 'exposure':
        if (input.message.scope === 'all') this.risk.setDayPnl(input.message.realizedPnl);
        return [];
      case 'orders':
        // Own orders come back late; those of other instances count towards the limits that all share.
        if (!this.trades.order(input.message.clientOrderId)) this.#recordForeign(input.message);
        return [];
      case 'opportunities':
        return input.message.kind === 'opportunity' ? this.#onOpportunity(input.message.opportunity, at) : [];
    }
  }

  #onControl(control: Control): Outputs {
    this.risk.setHalt(control.scope, control.action === 'halt' ? control.reason : null);
    return control.action === 'halt' ? this.#cancelOpen(control.scope) : [];
  }

  #cancelOpen(scope: Scope): Outputs {
    const open = this.trades.openOrders().filter((order) => scope === 'all' || order.venue === scope);
    return open.map((order) => ({ kind: 'effect', effect: { kind: 'cancel', order } }));
  }

  #onOpportunity(opportunity: Opportunity, at: Millis): Outputs {
    const candidate = this.#candidates.get(opportunity.candidateId);
    const admission = admit(opportunity, candidate, this.trades, this.risk, this.config, at);
    if (typeof admission === 'string')
      return [{ kind: 'count', name: 'denials_total', labels: { reason: admission } }];
    const { quantity } = opportunity;
    const outputs: Outputs = [{ kind: 'write', write: this.trades.open(opportunity, at) }];
    for (const [legIndex, limitPrice] of admission.limitPrices.entries()) {
      const plan: OrderPlan = { legIndex, attempt: 0, purpose: 'leg', side: 'buy', limitPrice, quantity };
      outputs.push(...this.#intend(opportunity, plan, at));
    }
    const newest = Math.max(...opportunity.legs.map((leg) => leg.receivedAt));
    outputs.push({ kind: 'observe', name: 'quote_to_order_ms', value: at - newest });
    return outputs;
  }

  #termsOf(opportunity: Opportunity): TradingTerms[] | null {
    const candidate = this.#candidates.get(opportunity.candidateId);
    return candidate ? legTerms(opportunity, candidate) : null;
  }

  #intend(opportunity: Opportunity, plan: OrderPlan, at: Millis): Outputs {
    const order = intendOrder(opportunity, plan, at);
    return [...this.#save(order), { kind: 'effect', effect: { kind: 'submit', order } }];
  }

  #save(order: Order): Outputs {
    this.risk.record(order, this.#worstCostOf(order));
    return [
      { kind: 'write', write: this.trades.saveOrder(order) },
      { kind: 'emit', topic: 'orders', message: order },
    ];
  }

  #worstCostOf(order: Order): Money {
    const leg = this.trades.get(order.opportunityId)?.record.opportunity.legs[order.legIndex];
    return leg ? worstCost(leg.feeSchedule, order.limitPrice, order.quantity) : 0;
  }

  #recordForeign(order: Order): void {
    const { venue, marketId, limitPrice, quantity } = order;
    const terms = [...this.#candidates.values()]
      .flatMap((candidate) => candidate.terms)
      .find((t) => t.venue === venue && t.marketId === marketId);
    this.risk.record(order, worstCost(terms?.fee ?? KALSHI_TAKER, limitPrice, quantity));
  }

  #onSubmitted(clientOrderId: string, result: SubmitResult, at: Millis): Outputs {
    const order = this.trades.order(clientOrderId);
    if (!order || isTerminal(order.status)) return [];
    const counted: Output<ExecutionEffect> = {
      kind: 'count',
      name: 'submissions_total',
      labels: { venue: order.venue, result: result.kind },
    };
    switch (result.kind) {
      case 'unknown':
        return [
          counted,
          ...this.#update(moveOrder(order, 'unknown', at, result.message)),
          this.#lookAgain(order),
        ];
      case 'rejected':
        return [
          counted,
          ...this.#update(moveOrder(order, 'rejected', at, `${result.code}: ${result.message}`)),
          ...this.#review(order.opportunityId, at),
        ];
      case 'accepted': {
        const { venueOrderId, fills, state } = result;
        const outputs = this.#applyEvidence(
          order,
          { venueOrderId, fills, end: state === 'closed' ? 'canceled' : null },
          at,
        );
        return [counted, ...outputs];
      }
    }
  }

  /** Evidence about an order whose fate was not known. */
  #onFound(clientOrderId: string, report: OrderReport | null, at: Millis): Outputs {
    const order = this.trades.order(clientOrderId);
    if (!order || isTerminal(order.status)) return [];
    if (report === null) {
      // The connector answers null only once the venue would have shown the order if it had it.
      return [
        ...this.#update(moveOrder(order, 'rejected', at, 'never reached the venue')),
        ...this.#review(order.opportunityId, at),
      ];
    }
    return this.#applyEvidence(order, evidenceOf(report), at);
  }

  #onAccountFill(venue: VenueId, fill: VenueFill, at: Millis): Outputs {
    const order = this.trades.orderOfVenue(venue, fill.venueOrderId);
    // A fill that overtakes the answer to its order is contained in that answer, or in what is found later.
    if (!order) return [{ kind: 'count', name: 'foreign_fills_total', labels: { venue } }];
    return this.#applyEvidence(order, { venueOrderId: fill.venueOrderId, fills: [fill], end: null }, at);
  }

  #applyEvidence(order: Order, evidence: OrderEvidence, at: Millis): Outputs {
    const { order: next, fills } = followEvidence(order, evidence, (fill) => this.trades.hasFill(fill), at);
    const outputs: Outputs = [];
    for (const fill of fills) {
      const traded = fill.price * fill.quantity;
      this.risk.moveCash(fill.venue, (fill.side === 'buy' ? -traded : traded) - fill.fee);
      outputs.push(
        { kind: 'write', write: this.trades.saveFill(fill) },
        { kind: 'emit', topic: 'fills', message: fill },
      );
    }
    if (next !== order) outputs.push(...this.#update(next));
    if (!isTerminal(next.status)) return [...outputs, this.#lookAgain(next)];
    return next === order ? outputs : [...outputs, ...this.#review(order.opportunityId, at)];
  }

  #update(order: Order): Outputs {
    if (!isTerminal(order.status)) return this.#save(order);
    const wasHalting = (this.#looks.get(order.clientOrderId) ?? 0) >= LOOKS_BEFORE_HALT;
    this.#looks.delete(order.clientOrderId);
    if (wasHalting)
      return [...this.#save(order), ...resume(this.risk, order.venue, unknownFate(order), order.updatedAt)];
    return this.#save(order);
  }

  #lookAgain(order: Order): Output<ExecutionEffect> {
    const looks = this.#looks.get(order.clientOrderId) ?? 0;
    const delayMs = LOOK_AGAIN_MS[Math.min(looks, LOOK_AGAIN_MS.length - 1)]!;
    return { kind: 'timer', name: `look:${order.clientOrderId}`, delayMs };
  }

  #onTimer(name: string, at: Millis): Outputs {
    const [what, id] = name.split(':') as [string, string];
    if (what === 'repair') return this.#repairNow(id, at);
    if (what === 'account') return [{ kind: 'effect', effect: { kind: 'read_account', venue: id } }];
    if (what === 'settlements') return this.#account.readSettlements(id);
    const order = this.trades.order(id);
    if (!order || isTerminal(order.status)) return [];
    const looks = (this.#looks.get(id) ?? 0) + 1;
    this.#looks.set(id, looks);
    const outputs: Outputs = [{ kind: 'effect', effect: { kind: 'find', order } }];
    if (looks === LOOKS_BEFORE_HALT) outputs.push(...halt(this.risk, order.venue, unknownFate(order), at));
    return outputs;
  }

  /** When all orders of a trade are done: closes it, or repairs what is unequal. */
  #review(tradeId: string, at: Millis): Outputs {
    const trade = this.trades.get(tradeId);
    if (!trade || trade.orders.some((order) => !isTerminal(order.status))) return [];
    if (imbalance(trade)) return wasFruitless(trade) ? [repairLater(tradeId)] : this.#repair(trade, at);
    const held = heldQuantity(trade.orders, 0);
    if (held > 0)
      return this.#close(trade, held === trade.record.opportunity.quantity ? 'completed' : 'reduced', at);
    return this.#close(
      trade,
      trade.orders.some((order) => order.filledQuantity > 0) ? 'unwound' : 'failed',
      at,
    );
  }

  #close(trade: BookedTrade, status: TradeStatus, at: Millis): Outputs {
    if (trade.record.status === status) return [];
    const venues = new Set(trade.record.opportunity.legs.map((leg) => leg.venue));
    return [
      { kind: 'write', write: this.trades.setStatus(trade.record.tradeId, status, at) },
      { kind: 'count', name: 'trades_total', labels: { status } },
      ...[...venues].map((venue): Output<ExecutionEffect> => ({
        kind: 'effect',
        effect: { kind: 'read_account', venue },
      })),
    ];
  }

  /** A pause is over: repairs what is still unequal, closes what is not. */
  #repairNow(tradeId: string, at: Millis): Outputs {
    const trade = this.trades.get(tradeId);
    if (!trade || trade.orders.some((order) => !isTerminal(order.status))) return [];
    return imbalance(trade) ? this.#repair(trade, at) : this.#review(tradeId, at);
  }

  /** Asks for the books a repair needs; waits while a venue is halted. */
  #repair(trade: BookedTrade, at: Millis): Outputs {
    const unequal = imbalance(trade)!;
    const { tradeId, opportunity, status } = trade.record;
    const leading = this.#bookRequest(opportunity, unequal.leading);
    const lagging = this.#bookRequest(opportunity, unequal.lagging);
    const isHalted = opportunity.legs.some((leg) => this.risk.isHalted(leg.venue));
    if (isHalted || !leading || !lagging) return [repairLater(tradeId)];
    const outputs: Outputs = [];
    if (status !== 'repairing') {
      outputs.push({ kind: 'write', write: this.trades.setStatus(tradeId, 'repairing', at) });
    }
    outputs.push({ kind: 'effect', effect: { kind: 'read_books', tradeId, leading, lagging } });
    return outputs;
  }

  /** Null while the candidate, which knows all outcomes of the market, is not known. */
  #bookRequest(opportunity: Opportunity, legIndex: number): BookRequest | null {
    const { venue, marketId, outcome } = opportunity.legs[legIndex]!;
    const instruments = this.#candidates.get(opportunity.candidateId)?.instruments;
    if (!instruments) return null;
    const outcomes = instruments
      .filter((instrument) => instrument.venue === venue && instrument.marketId === marketId)
      .map(({ outcome: name, instrumentId }) => ({ name, instrumentId }));
    return { venue, marketId, outcome, outcomes };
  }

  #onRepairBooks(
    tradeId: string,
    leading: OutcomeBook | null,
    lagging: OutcomeBook | null,
    at: Millis,
  ): Outputs {
    const trade = this.trades.get(tradeId);
    const unequal = trade && imbalance(trade);
    if (!trade || !unequal || trade.orders.some((order) => !isTerminal(order.status))) return [];
    const { opportunity } = trade.record;
    const attempt = Math.max(...trade.orders.map((order) => order.attempt)) + 1;
    const terms = this.#termsOf(opportunity);
    if (attempt > MAX_REPAIRS) return this.#giveUp(trade, 'it could not be repaired', at);
    if (terms === null) return [repairLater(tradeId)];
    const plan = repairOrder(trade, unequal, terms, leading, lagging);
    if (plan === 'no_liquidity') return [repairLater(tradeId)];
    if (plan === 'dust') return this.#close(trade, 'unhedged', at);
    return this.#intend(opportunity, { ...plan, attempt }, at);
  }

  #giveUp(trade: BookedTrade, reason: string, at: Millis): Outputs {
    const venues = new Set(trade.record.opportunity.legs.map((leg) => leg.venue));
    return [
      ...this.#close(trade, 'unhedged', at),
      ...[...venues].flatMap((venue) =>
        halt(this.risk, venue, `trade ${trade.record.tradeId} is unhedged: ${reason}`, at),
      ),
    ];
  }

  /** The first thing after a start: every order that may be alive is looked for, every unequal trade repaired. */
  #recover(): Outputs {
    const outputs: Outputs = this.venues.flatMap((venue) => [
      { kind: 'effect', effect: { kind: 'read_account', venue } },
      ...this.#account.readSettlements(venue),
    ]);
    for (const order of this.trades.openOrders())
      outputs.push({ kind: 'effect', effect: { kind: 'find', order } });
    for (const trade of this.trades.openTrades()) {
      if (trade.orders.every((order) => isTerminal(order.status))) {
        outputs.push({ kind: 'timer', name: `repair:${trade.record.tradeId}`, delayMs: 0 });
      }
    }
    return outputs;
  }
}

const unknownFate = (order: Order): string => `the fate of order ${order.clientOrderId} is not known`;

const repairLater = (tradeId: string): Output<never> => ({
  kind: 'timer',
  name: `repair:${tradeId}`,
  delayMs: REPAIR_EVERY_MS,
});

/** The last repair found nobody to trade with: the next one waits a moment. */
function wasFruitless(trade: BookedTrade): boolean {
  const last = trade.orders.at(-1)!;
  return last.attempt > 0 && last.filledQuantity === 0;
}
