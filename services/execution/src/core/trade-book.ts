import { isTerminal, type Fill, type Opportunity, type Order } from '@arbytron/domain';
import { FILLS, ORDERS, TRADES, type StoreWrite, type TradeRecord } from '@arbytron/runtime';
import { heldQuantity, lockedProfit, type TradeStatus } from './trade.js';

/** A trade with the orders that belong to it. */
export interface BookedTrade {
  readonly record: TradeRecord;
  readonly orders: readonly Order[];
}

/** The trades of this instance, their orders and the fills already counted; makes the rows that keep them. */
export class TradeBook {
  readonly #trades = new Map<string, TradeRecord>();
  readonly #orders = new Map<string, Order>();
  readonly #ordersOfTrade = new Map<string, string[]>();
  readonly #byVenueOrder = new Map<string, string>();
  readonly #fills = new Set<string>();
  readonly #tradesOfEpisode = new Map<string, number>();

  restore(trades: readonly TradeRecord[], orders: readonly Order[], fills: readonly Fill[]): void {
    for (const trade of trades) this.#putTrade(trade);
    for (const order of orders) this.#putOrder(order);
    for (const fill of fills) this.#fills.add(keyOfFill(fill));
  }

  get(tradeId: string): BookedTrade | null {
    const record = this.#trades.get(tradeId);
    if (!record) return null;
    return { record, orders: (this.#ordersOfTrade.get(tradeId) ?? []).map((id) => this.#orders.get(id)!) };
  }

  order(clientOrderId: string): Order | undefined {
    return this.#orders.get(clientOrderId);
  }

  orderOfVenue(venue: string, venueOrderId: string): Order | undefined {
    const id = this.#byVenueOrder.get(`${venue}:${venueOrderId}`);
    return id === undefined ? undefined : this.#orders.get(id);
  }

  /** How often an episode was traded. */
  tradesOf(episodeId: string): number {
    return this.#tradesOfEpisode.get(episodeId) ?? 0;
  }

  openOrders(): Order[] {
    return [...this.#orders.values()].filter((order) => !isTerminal(order.status));
  }

  allOrders(): Iterable<Order> {
    return this.#orders.values();
  }

  openTrades(): BookedTrade[] {
    const open = [...this.#trades.values()].filter((trade) => trade.closedAt === null);
    return open.map((trade) => this.get(trade.tradeId)!);
  }

  hasFill(fill: Pick<Fill, 'venue' | 'tradeId' | 'clientOrderId'>): boolean {
    return this.#fills.has(keyOfFill(fill));
  }

  open(opportunity: Opportunity, at: number): StoreWrite {
    return this.#saveTrade({
      tradeId: opportunity.opportunityId,
      opportunityId: opportunity.opportunityId,
      episodeId: opportunity.episodeId,
      candidateId: opportunity.candidateId,
      eventKey: opportunity.eventKey,
      status: 'open' satisfies TradeStatus,
      openedAt: at,
      closedAt: null,
      expectedProfit: opportunity.profit,
      realizedProfit: null,
      opportunity,
    });
  }

  setStatus(tradeId: string, status: TradeStatus, at: number): StoreWrite {
    const record = this.#trades.get(tradeId)!;
    const closed = status !== 'open' && status !== 'repairing';
    return this.#saveTrade({
      ...record,
      status,
      closedAt: closed ? at : null,
      realizedProfit: closed ? lockedProfit(record.opportunity, this.get(tradeId)!.orders) : null,
    });
  }

  saveOrder(order: Order): StoreWrite {
    this.#putOrder(order);
    return { kind: 'upsert', table: ORDERS.table, row: ORDERS.encode(order) };
  }

  saveFill(fill: Fill): StoreWrite {
    this.#fills.add(keyOfFill(fill));
    return { kind: 'insert', table: FILLS.table, row: FILLS.encode(fill) };
  }

  #saveTrade(record: TradeRecord): StoreWrite {
    this.#putTrade(record);
    return { kind: 'upsert', table: TRADES.table, row: TRADES.encode(record) };
  }

  #putTrade(record: TradeRecord): void {
    if (!this.#trades.has(record.tradeId)) {
      this.#tradesOfEpisode.set(record.episodeId, this.tradesOf(record.episodeId) + 1);
    }
    this.#trades.set(record.tradeId, record);
  }

  #putOrder(order: Order): void {
    if (!this.#orders.has(order.clientOrderId)) {
      const ids = this.#ordersOfTrade.get(order.opportunityId) ?? [];
      ids.push(order.clientOrderId);
      this.#ordersOfTrade.set(order.opportunityId, ids);
    }
    if (order.venueOrderId !== null)
      this.#byVenueOrder.set(`${order.venue}:${order.venueOrderId}`, order.clientOrderId);
    this.#orders.set(order.clientOrderId, order);
  }
}

/** One trade of a venue can fill two of our orders only if they met each other, so the order is part of the key. */
const keyOfFill = (fill: Pick<Fill, 'venue' | 'tradeId' | 'clientOrderId'>): string =>
  `${fill.venue}:${fill.tradeId}:${fill.clientOrderId}`;

/** Which leg filled more, which less, and by how much. */
export interface Imbalance {
  readonly leading: number;
  readonly lagging: number;
  readonly excess: number;
}

/** How unequal the legs of a trade are; null when they are equal. */
export function imbalance(trade: BookedTrade): Imbalance | null {
  const held = trade.record.opportunity.legs.map((_, i) => heldQuantity(trade.orders, i));
  const most = Math.max(...held);
  const least = Math.min(...held);
  return most === least
    ? null
    : { leading: held.indexOf(most), lagging: held.indexOf(least), excess: most - least };
}
