import { DecimalError, formatDecimal, parseQuantity, type Millis, type Order } from '@arbytron/domain';
import type { Clock } from '@arbytron/runtime';

import { VenueError, type CancelResult, type OrderReport, type SubmitResult } from '../connector.js';
import type { Pauses } from '../session/pauses.js';
import { bookSideOf, inYesTerms, venueClientOrderId } from './normalize-account.js';
import { KALSHI } from './normalize-market.js';
import type { OrderMemory } from './order-memory.js';
import type { KalshiPortfolio } from './portfolio.js';
import type { KalshiRestClient, VenueRefusal } from './rest-client.js';
import { cancelOrderAnswer, createOrderAnswer } from './wire.js';

export interface TradingOptions {
  readonly rest: KalshiRestClient;
  readonly portfolio: KalshiPortfolio;
  readonly memory: OrderMemory;
  readonly clock: Clock;
  readonly pauses: Pauses;
  /** The shard of a market, null when it is not known: the venue then finds it, slower. */
  readonly shardOf: (marketId: string) => number | null;
  readonly orderTimeoutMs: number;
  /** An order that our own rate limiter would hold back longer than this is refused instead. */
  readonly maxQueueMs: number;
  /** How long an order must be absent from the lists before that is evidence. */
  readonly settleMs: number;
}

/** Time in force as the venue spells it. Good-till-date needs an expiry that our orders do not carry. */
const TIME_IN_FORCE: Readonly<Record<string, string>> = {
  GTC: 'good_till_canceled',
  IOC: 'immediate_or_cancel',
  FOK: 'fill_or_kill',
};

/** Answers to an immediate order that found too little: the venue says it as an error, with no order behind it. */
const NOTHING_FILLED = new Set([
  'fill_or_kill_insufficient_resting_volume',
  'immediate_or_cancel_insufficient_resting_volume',
]);

/** Venue order id of an order that ended without ever having one. */
const NO_ORDER = 'none:';
const ORDERS = '/portfolio/events/orders';
const CREATE_COST = 10;
const CANCEL_COST = 2;
/** The order lists keep less than this; absence of an older order proves nothing. */
const LISTED_FOR_MS = 7 * 86_400_000;
const CLOCK_MARGIN_MS = 600_000;
const SETTLE_ATTEMPTS = 6;

/**
 * Orders of the V2 API. All are priced in Yes: buying No at q is an offer of Yes at 1 − q, selling No a bid at 1 − q.
 */
export class KalshiTrading {
  readonly #options: TradingOptions;

  constructor(options: TradingOptions) {
    this.#options = options;
  }

  async submit(order: Order): Promise<SubmitResult> {
    const body = this.#bodyOf(order);
    if (body === null) {
      const message = `${order.timeInForce} ${order.side} of ${order.outcome} is not offered`;
      return { kind: 'rejected', code: 'unsupported', message };
    }
    const { rest, orderTimeoutMs, maxQueueMs } = this.#options;
    try {
      const request = { method: 'POST', path: ORDERS, body, timeoutMs: orderTimeoutMs } as const;
      const outcome = await rest.write(request, `POST ${ORDERS}`, CREATE_COST, maxQueueMs);
      if (outcome.kind === 'unknown') return outcome;
      if (outcome.kind === 'refused') return await this.#refused(order, outcome);
      return await this.#created(order, outcome.json);
    } catch (error) {
      return { kind: 'unknown', message: operational(error) };
    }
  }

  async cancel(order: Order): Promise<CancelResult> {
    const { rest, shardOf, orderTimeoutMs, maxQueueMs } = this.#options;
    try {
      const venueOrderId = order.venueOrderId ?? (await this.findOrder(order))?.venueOrderId ?? null;
      if (venueOrderId === null || venueOrderId.startsWith(NO_ORDER)) return { kind: 'gone' };
      const shard = shardOf(order.marketId);
      const place = new URLSearchParams({ market_ticker: order.marketId });
      if (shard !== null) place.set('exchange_index', String(shard));
      const path = `${ORDERS}/${encodeURIComponent(venueOrderId)}?${place.toString()}`;
      const request = { method: 'DELETE', path, timeoutMs: orderTimeoutMs } as const;
      const outcome = await rest.write(request, `DELETE ${ORDERS}/{order_id}`, CANCEL_COST, maxQueueMs);
      if (outcome.kind === 'unknown') return outcome;
      if (outcome.kind === 'refused') {
        const { status, code, message } = outcome;
        return status === 404 && code === 'not_found'
          ? { kind: 'gone' }
          : { kind: 'rejected', code, message };
      }
      const answer = cancelOrderAnswer.safeParse(outcome.json);
      if (!answer.success) return { kind: 'unknown', message: 'the answer to the cancel cannot be read' };
      return { kind: parseQuantity(answer.data.reduced_by) > 0 ? 'canceled' : 'gone' };
    } catch (error) {
      return { kind: 'unknown', message: operational(error) };
    }
  }

  /**
   * Evidence about one order. Presence is evidence at once. Absence is not: the lists lag by about a second, so null
   * is said only when the order was absent twice, a settling time apart, and the venue declares its portfolio reads
   * complete up to after the first look.
   *
   * @throws VenueError when the venue cannot be asked, its reads lag for long, or the order is older than its lists
   */
  async findOrder(order: Order): Promise<OrderReport | null> {
    const { portfolio, clock, pauses, settleMs } = this.#options;
    if (order.venueOrderId?.startsWith(NO_ORDER)) return unfilled(order, order.venueOrderId);
    const firstLookAt = clock.now();
    if (firstLookAt - order.createdAt > LISTED_FOR_MS) {
      throw new VenueError(KALSHI, `order ${order.clientOrderId} is older than the venue's lists`);
    }
    for (let attempt = 0; attempt <= SETTLE_ATTEMPTS; attempt += 1) {
      const report = await this.#look(order);
      if (report) return report;
      if (attempt > 0 && (await portfolio.completeUntil()) >= firstLookAt) return null;
      await pauses.wait(settleMs);
    }
    throw new VenueError(KALSHI, 'portfolio reads lag: the absence of an order proves nothing');
  }

  async #look(order: Order): Promise<OrderReport | null> {
    const { portfolio } = this.#options;
    const since: Millis = Math.max(0, order.createdAt - CLOCK_MARGIN_MS);
    const wire = await portfolio.order(order, since);
    if (wire === null) return null;
    return portfolio.report(wire);
  }

  async #created(order: Order, json: unknown): Promise<SubmitResult> {
    const { portfolio, memory } = this.#options;
    const answer = createOrderAnswer.safeParse(json);
    if (!answer.success) return { kind: 'unknown', message: 'the answer to the order cannot be read' };
    const { order_id: venueOrderId, fill_count, remaining_count } = answer.data;
    memory.learn(venueOrderId, order);
    // The answer has averages only. Without every fill the outcome stays unknown: what filled is never guessed.
    const fills = await portfolio.fillsOf(venueOrderId, parseQuantity(fill_count));
    const rests = order.timeInForce === 'GTC' && parseQuantity(remaining_count) > 0;
    return { kind: 'accepted', venueOrderId, fills, state: rests ? 'open' : 'closed' };
  }

  async #refused(order: Order, refusal: VenueRefusal): Promise<SubmitResult> {
    const { code, message } = refusal;
    if (refusal.status === 409 && NOTHING_FILLED.has(code)) {
      return { kind: 'accepted', venueOrderId: NO_ORDER + order.clientOrderId, fills: [], state: 'closed' };
    }
    if (refusal.status === 409 && code === 'order_already_exists') return this.#duplicate(order);
    return { kind: 'rejected', code, message };
  }

  /** Our client order id was used before: by this same intent, since ids derive from intents. Say what became of it. */
  async #duplicate(order: Order): Promise<SubmitResult> {
    const { pauses, settleMs } = this.#options;
    let report = await this.#look(order);
    for (let attempt = 0; report === null && attempt < 2; attempt += 1) {
      await pauses.wait(settleMs / 2);
      report = await this.#look(order);
    }
    if (report === null)
      return { kind: 'unknown', message: 'the client order id was used, its order is not listed' };
    const open = report.status === 'accepted' || report.status === 'partially_filled';
    const { venueOrderId, fills } = report;
    return { kind: 'accepted', venueOrderId, fills, state: open ? 'open' : 'closed' };
  }

  #bodyOf(order: Order): Record<string, unknown> | null {
    const timeInForce = TIME_IN_FORCE[order.timeInForce];
    if (timeInForce === undefined || (order.outcome !== 'Yes' && order.outcome !== 'No')) return null;
    const shard = this.#options.shardOf(order.marketId);
    return {
      ticker: order.marketId,
      client_order_id: venueClientOrderId(order),
      side: bookSideOf(order),
      count: formatDecimal(order.quantity, 2, 2),
      price: formatDecimal(inYesTerms(order.outcome, order.limitPrice), 4, 4),
      time_in_force: timeInForce,
      self_trade_prevention_type: 'taker_at_cross',
      ...(shard === null ? {} : { exchange_index: shard }),
    };
  }
}

const unfilled = (order: Order, venueOrderId: string): OrderReport => ({
  venueOrderId,
  clientOrderId: order.clientOrderId,
  marketId: order.marketId,
  status: 'canceled',
  filledQuantity: 0,
  fills: [],
});

/** The message of a failure that leaves an outcome unknown; anything else is a defect and passes through. */
function operational(error: unknown): string {
  if (error instanceof VenueError || error instanceof DecimalError) return error.message;
  throw error;
}
