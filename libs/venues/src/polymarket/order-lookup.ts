import { DecimalError, type Order, type Quantity } from '@arbytron/domain';
import { z } from 'zod';

import { VenueError, type OrderReport, type VenueFill } from '../connector.js';
import type { PolymarketApi } from './api.js';
import { fillsOfTrade, matchedUnits, orderIdsOf, sameId, tradeStatusOf } from './fills.js';
import { POLYMARKET, type MarketFacts } from './normalize.js';
import { orderUnits } from './submission.js';
import { openOrderWire, pageWire, tradeWire, type OpenOrderWire, type TradeWire } from './wire.js';

/** An order's report, with what the venue took back. */
export interface PolymarketOrderReport extends OrderReport {
  /**
   * Executions that were matched and then failed on chain. They may have been reported as fills before; they are
   * neither in `fills` nor in `filledQuantity`.
   */
  readonly failedFills: readonly VenueFill[];
  /** Every execution is final on chain. */
  readonly confirmed: boolean;
}

/** What the venue shows of one order. */
export interface OrderEvidence {
  /** Null: the venue does not list the order (any more). */
  readonly record: OpenOrderWire | null;
  /** Trades that the order took part in, in the order of the venue. */
  readonly trades: readonly TradeWire[];
  /** The trades shown account for all that the venue says was matched. */
  readonly complete: boolean;
}

/** The first and the last cursor of the private lists. */
const FIRST_CURSOR = 'MA==';
const LAST_CURSOR = 'LTE=';
const MAX_PAGES = 200;
/** The trade list is asked for from this long before the order was made: clocks differ. */
const CLOCK_MARGIN_MS = 60_000;
const DUST_UNITS = 10_000;

/** Reads orders and trades of the account. */
export class OrderLookup {
  readonly #api: PolymarketApi;

  constructor(api: PolymarketApi) {
    this.#api = api;
  }

  /**
   * All that is known of an order.
   * @param expected trades that the venue has announced: without them the evidence is not complete
   * @param withRecord whether the order itself is needed, or its trades are enough
   * @throws VenueError
   */
  async evidence(
    order: Pick<Order, 'marketId' | 'createdAt' | 'quantity'>,
    orderId: string,
    expected: readonly string[] = [],
    withRecord = true,
  ): Promise<OrderEvidence> {
    // The record first: trades read after it can only show more than it counts.
    const record = withRecord ? await this.#record(orderId) : null;
    const after = String(Math.max(0, Math.floor((order.createdAt - CLOCK_MARGIN_MS) / 1000)));
    const all = await this.trades({ market: order.marketId, after });
    const trades = all.filter((trade) => orderIdsOf(trade).some((id) => sameId(id, orderId)));
    const announced = expected.every((id) => trades.some((trade) => trade.id === id));
    return { record, trades, complete: announced && accountsFor(order.quantity, orderId, record, trades) };
  }

  /** Trades of the account that fit the query, all pages. @throws VenueError */
  async trades(query: Readonly<Record<string, string>>): Promise<TradeWire[]> {
    const trades: TradeWire[] = [];
    let cursor = FIRST_CURSOR;
    for (let page = 0; page < MAX_PAGES && cursor !== LAST_CURSOR; page += 1) {
      const answer = await this.#api.readPrivate('/data/trades', { ...query, next_cursor: cursor }, pageWire);
      for (const record of answer.data ?? []) {
        const parsed = tradeWire.safeParse(record);
        // A trade that cannot be read is money that is not counted: no answer is better than a wrong one.
        if (!parsed.success) throw new VenueError(POLYMARKET, '/data/trades: a trade cannot be read');
        trades.push(parsed.data);
      }
      cursor = answer.next_cursor ?? LAST_CURSOR;
      if (cursor === '') break;
    }
    return trades;
  }

  async #record(orderId: string): Promise<OpenOrderWire | null> {
    try {
      const schema = z.union([openOrderWire, z.null(), z.undefined()]);
      return (await this.#api.readPrivate(`/data/order/${orderId}`, {}, schema)) ?? null;
    } catch (error) {
      if (error instanceof VenueError && error.status === 404) return null;
      throw error;
    }
  }
}

/** Whether the trades come to what the record says was matched. @throws VenueError when a number is none */
function accountsFor(
  ordered: Quantity,
  orderId: string,
  record: OpenOrderWire | null,
  trades: readonly TradeWire[],
): boolean {
  try {
    const seen = trades.reduce((sum, trade) => sum + matchedUnits(trade, orderId), 0);
    return record === null || seen >= orderUnits(record.size_matched, ordered) - DUST_UNITS;
  } catch (error) {
    throw unreadable(orderId, error);
  }
}

function unreadable(orderId: string, error: unknown): unknown {
  if (!(error instanceof DecimalError)) return error;
  return new VenueError(POLYMARKET, `a record of order ${orderId} cannot be read: ${error.message}`);
}

/** Executions of an order in its trades, those that failed apart. @throws VenueError */
export function fillsOfEvidence(
  evidence: OrderEvidence,
  orderId: string,
  facts: MarketFacts,
): { readonly fills: VenueFill[]; readonly failed: VenueFill[] } {
  const fills: VenueFill[] = [];
  const failed: VenueFill[] = [];
  try {
    for (const trade of evidence.trades) {
      const into = tradeStatusOf(trade) === 'failed' ? failed : fills;
      into.push(...fillsOfTrade(trade, orderId, facts));
    }
  } catch (error) {
    throw unreadable(orderId, error);
  }
  return { fills, failed };
}

/** An order may still be matched or cancelled. */
export const isLive = (record: OpenOrderWire | null): boolean =>
  record !== null && ['LIVE', 'DELAYED', 'UNMATCHED'].includes(statusOf(record));

/** Statuses come with a prefix (`ORDER_STATUS_`) or a reason (`CANCELED_order couldn't …`). */
const statusOf = (record: OpenOrderWire): string => record.status.toUpperCase().replace(/^ORDER_STATUS_/, '');

/** The report of an order; null when the venue knows nothing of it. @throws VenueError */
export function reportOf(
  order: Pick<Order, 'clientOrderId' | 'marketId' | 'quantity'>,
  orderId: string,
  evidence: OrderEvidence,
  facts: MarketFacts,
): PolymarketOrderReport | null {
  if (evidence.record === null && evidence.trades.length === 0) return null;
  const { fills, failed } = fillsOfEvidence(evidence, orderId, facts);
  const filledQuantity = fills.reduce((sum, fill) => sum + fill.quantity, 0);
  return {
    venueOrderId: orderId,
    clientOrderId: order.clientOrderId,
    marketId: order.marketId,
    status: reportStatus(evidence.record, filledQuantity, order.quantity),
    filledQuantity,
    fills,
    failedFills: failed,
    confirmed: evidence.trades.every((trade) => tradeStatusOf(trade) === 'confirmed'),
  };
}

function reportStatus(record: OpenOrderWire | null, filled: number, ordered: number): OrderReport['status'] {
  if (filled >= ordered) return 'filled';
  if (isLive(record)) return filled > 0 ? 'partially_filled' : 'accepted';
  return record !== null && statusOf(record).startsWith('EXPIRED') ? 'expired' : 'canceled';
}
