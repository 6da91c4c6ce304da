import {
  DecimalError,
  parseMoney,
  parsePrice,
  parseQuantity,
  PRICE_ONE,
  type Millis,
  type Order,
  type Price,
  type Quantity,
  type Settlement,
} from '@arbytron/domain';
import type { Clock, Metrics } from '@arbytron/runtime';
import type { z } from 'zod';

import {
  VenueError,
  type AccountSnapshot,
  type OrderReport,
  type VenueFill,
  type VenuePosition,
} from '../connector.js';
import type { Pauses } from '../session/pauses.js';
import {
  directionOfOrder,
  normalizeFill,
  normalizePosition,
  normalizeSettlements,
  orderStatusOf,
  ourClientOrderId,
  priceOfCents,
  venueClientOrderId,
  type Direction,
} from './normalize-account.js';
import { KALSHI } from './normalize-market.js';
import { inOrder, type OrderMemory } from './order-memory.js';
import type { KalshiRestClient, Query } from './rest-client.js';
import {
  balanceAnswer,
  fillsPage,
  fillWire,
  issueOf,
  marketAnswer,
  orderAnswer,
  ordersPage,
  orderWire,
  positionsPage,
  positionWire,
  settlementsPage,
  settlementWire,
  userDataTimestampAnswer,
  type FillWire,
  type OrderWire,
  type SettlementWire,
} from './wire.js';

export interface PortfolioOptions {
  readonly rest: KalshiRestClient;
  readonly memory: OrderMemory;
  readonly clock: Clock;
  readonly pauses: Pauses;
  readonly metrics: Metrics;
  /** How long to wait for the fills that an order says it has; the lists lag by about a second. */
  readonly fillsTimeoutMs: number;
}

const ROWS = 200;
const SNAPSHOT_ATTEMPTS = 4;

export const sumOf = (fills: readonly VenueFill[]): Quantity =>
  fills.reduce((sum, fill) => sum + fill.quantity, 0);

/** Reads of our account. The lists lag behind the exchange by about a second; every method says how it copes. */
export class KalshiPortfolio {
  readonly #options: PortfolioOptions;

  constructor(options: PortfolioOptions) {
    this.#options = options;
  }

  /**
   * Cash that can be traded with, over all shards, and open positions. The two are separate reads, so the balance is
   * read before and after the positions until nothing moved in between. Cash that resting orders have set aside is
   * not part of it.
   */
  async account(): Promise<AccountSnapshot> {
    const { rest, clock } = this.#options;
    let before = await rest.get('/portfolio/balance', {}, balanceAnswer);
    for (let attempt = 0; attempt < SNAPSHOT_ATTEMPTS; attempt += 1) {
      const at = clock.now();
      const positions = await this.#positions();
      const after = await rest.get('/portfolio/balance', {}, balanceAnswer);
      if (after.balance_dollars === before.balance_dollars) {
        return { cash: readable(() => parseMoney(after.balance_dollars, 'down')), positions, at };
      }
      before = after;
    }
    throw new VenueError(KALSHI, 'the account kept moving while it was read');
  }

  /** Executions that the list shows now, each in the terms of its order. */
  async fills(query: Query): Promise<VenueFill[]> {
    const fills: VenueFill[] = [];
    for await (const row of this.#rows(
      '/portfolio/fills',
      query,
      fillsPage,
      (page) => page.fills,
      fillWire,
    )) {
      const { fill_id: tradeId, created_time: at } = row;
      const direction = await this.#directionOf(row);
      fills.push(readable(() => normalizeFill({ ...row, tradeId, at }, direction)));
    }
    return inOrder(fills);
  }

  /**
   * All executions of an order that has filled at least `quantity`: each with its own trade id, price and fee. Taken
   * from the account stream where that was faster, else from the list, read again until it has caught up.
   * @throws VenueError when it does not within the timeout
   */
  async fillsOf(venueOrderId: string, quantity: Quantity): Promise<readonly VenueFill[]> {
    const { memory, clock, pauses, fillsTimeoutMs } = this.#options;
    if (quantity === 0) return [];
    const deadline = clock.monotonic() + fillsTimeoutMs;
    for (let waitMs = 50; ; waitMs = Math.min(500, waitMs * 2)) {
      const streamed = memory.fillsOf(venueOrderId);
      if (sumOf(streamed) >= quantity) return streamed;
      const listed = await this.fills({ order_id: venueOrderId, limit: ROWS });
      if (sumOf(listed) >= quantity) return listed;
      if (clock.monotonic() >= deadline) {
        throw new VenueError(
          KALSHI,
          `order ${venueOrderId} filled ${quantity}, its fills are not listed yet`,
        );
      }
      await pauses.wait(waitMs, (wake) => memory.onFill(venueOrderId, wake));
    }
  }

  /** One order by its venue id, or else by its client order id; null when the lists do not show it now. */
  async order(order: Order, since: Millis): Promise<OrderWire | null> {
    if (order.venueOrderId !== null) {
      const found = await this.#orderById(order.venueOrderId);
      if (found) return found;
    }
    const clientOrderId = venueClientOrderId(order);
    const query = { ticker: order.marketId, min_ts: Math.floor(since / 1000), limit: ROWS };
    for await (const row of this.#rows(
      '/portfolio/orders',
      query,
      ordersPage,
      (page) => page.orders,
      orderWire,
    )) {
      if (row.client_order_id === clientOrderId || row.order_id === order.venueOrderId) return row;
    }
    return null;
  }

  /** An order with all its executions. Read again when it filled further meanwhile. */
  async report(order: OrderWire): Promise<OrderReport> {
    const { memory } = this.#options;
    const { order_id: venueOrderId, client_order_id: clientOrderId, ticker: marketId } = order;
    memory.learn(venueOrderId, directionOfOrder(order.book_side, clientOrderId));
    let wire = order;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const filledQuantity = readable(() => parseQuantity(wire.fill_count_fp));
      const fills = await this.fillsOf(venueOrderId, filledQuantity);
      const status = readable(() => orderStatusOf(wire));
      if (status === null) throw new VenueError(KALSHI, `order ${venueOrderId} has an unknown status`);
      if (sumOf(fills) === filledQuantity) {
        return {
          venueOrderId,
          clientOrderId: ourClientOrderId(clientOrderId),
          marketId,
          status,
          filledQuantity,
          fills,
        };
      }
      wire = (await this.#orderById(venueOrderId)) ?? wire;
    }
    throw new VenueError(KALSHI, `order ${venueOrderId} kept filling while it was read`);
  }

  /** The venue's clock up to which portfolio reads are complete. */
  async completeUntil(): Promise<Millis> {
    return (await this.#options.rest.get('/exchange/user_data_timestamp', {}, userDataTimestampAnswer))
      .as_of_time;
  }

  async settlements(since: Millis): Promise<Settlement[]> {
    const query = { min_ts: Math.floor(since / 1000), limit: ROWS };
    const settlements: Settlement[] = [];
    for await (const row of this.#rows(
      '/portfolio/settlements',
      query,
      settlementsPage,
      (page) => page.settlements,
      settlementWire,
    )) {
      if (row.settled_time < since) continue;
      const payoff = await this.#yesPayoff(row);
      settlements.push(...readable(() => normalizeSettlements(row, payoff)));
    }
    return settlements.sort((a, b) => a.settledAt - b.settledAt);
  }

  /** A fair-price settlement may be finer than the row's whole cents: the market has it exactly. */
  async #yesPayoff(row: SettlementWire): Promise<Price> {
    if (row.market_result === 'yes') return PRICE_ONE;
    if (row.market_result === 'no') return 0;
    const { rest } = this.#options;
    const ticker = encodeURIComponent(row.ticker);
    const answer =
      (await rest.getOrNull(`/markets/${ticker}`, {}, marketAnswer)) ??
      (await rest.getOrNull(`/historical/markets/${ticker}`, {}, marketAnswer));
    const exact = answer?.market.settlement_value_dollars;
    if (exact) return readable(() => parsePrice(exact, 'down'));
    if (row.value == null) throw new VenueError(KALSHI, `settlement of ${row.ticker} has no value`);
    return priceOfCents(row.value);
  }

  async #orderById(venueOrderId: string): Promise<OrderWire | null> {
    const path = `/portfolio/orders/${encodeURIComponent(venueOrderId)}`;
    return (await this.#options.rest.getOrNull(path, {}, orderAnswer))?.order ?? null;
  }

  /** A listed fill does not say whose order it was: what is not remembered is read from the order. */
  async #directionOf(fill: FillWire): Promise<Direction> {
    const { memory } = this.#options;
    const known = memory.directionOf(fill.order_id);
    if (known) return known;
    const order = await this.#orderById(fill.order_id);
    const direction = directionOfOrder(fill.book_side, order?.client_order_id);
    if (order) memory.learn(fill.order_id, direction);
    return direction;
  }

  async #positions(): Promise<VenuePosition[]> {
    const query = { count_filter: 'position', limit: ROWS };
    const positions: VenuePosition[] = [];
    for await (const row of this.#rows(
      '/portfolio/positions',
      query,
      positionsPage,
      (page) => page.market_positions,
      positionWire,
    )) {
      const position = readable(() => normalizePosition(row.ticker, row.position_fp));
      if (position) positions.push(position);
    }
    return positions;
  }

  /** Rows of all pages. What we own must be known completely: one unreadable row fails the whole read. */
  async *#rows<P extends z.ZodType<{ cursor?: string | null | undefined }>, R extends z.ZodType>(
    path: string,
    query: Query,
    page: P,
    rowsOf: (page: z.output<P>) => readonly unknown[],
    row: R,
  ): AsyncIterable<z.output<R>> {
    const { rest, metrics } = this.#options;
    for await (const rows of rest.pages(path, query, page, rowsOf)) {
      for (const unread of rows) {
        const read = row.safeParse(unread);
        if (!read.success) {
          metrics.count('venue_malformed_total', { venue: KALSHI, place: path });
          throw new VenueError(KALSHI, `GET ${path}: ${issueOf(read.error)}`, 200);
        }
        yield read.data;
      }
    }
  }
}

/** A figure of our account that cannot be read is the venue's failure: nothing may be concluded without it. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DecimalError) throw new VenueError(KALSHI, error.message, 200, { cause: error });
    throw error;
  }
}
