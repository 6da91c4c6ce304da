import {
  parseMoney,
  parsePrice,
  parseQuantity,
  PRICE_ONE,
  type Order,
  type OrderSide,
  type Price,
  type Settlement,
} from '@arbytron/domain';

import type { OrderReport, VenueFill, VenuePosition } from '../connector.js';
import { KALSHI } from './normalize-market.js';
import type { FillWire, OrderWire, SettlementWire } from './wire.js';

/** What an order of ours does, in our words. */
export interface Direction {
  readonly outcome: string;
  readonly side: OrderSide;
}

/**
 * The venue's side of the Yes book for our intent: selling Yes and buying No are both offers of Yes. (Kalshi
 * documentation, "Order direction".)
 */
export const bookSideOf = ({ outcome, side }: Direction): 'bid' | 'ask' =>
  (outcome === 'Yes') === (side === 'buy') ? 'bid' : 'ask';

/** An outcome's price as a Yes price, or back. */
export const inYesTerms = (outcome: string, price: Price): Price =>
  outcome === 'Yes' ? price : PRICE_ONE - price;

/** Marks the client order ids of sales. */
const SALE = '-sell';

/**
 * The client order id as the venue gets it. The venue tells bids from offers, not a sale of Yes from a purchase of
 * No; since the id comes back with the order, it carries that difference, and no restart can lose it.
 */
export const venueClientOrderId = ({ clientOrderId, side }: Pick<Order, 'clientOrderId' | 'side'>): string =>
  side === 'sell' ? clientOrderId + SALE : clientOrderId;

/** Our client order id of an order at the venue; null where it has none. */
export function ourClientOrderId(id: string | null | undefined): string | null {
  if (!id) return null;
  return id.endsWith(SALE) ? id.slice(0, -SALE.length) : id;
}

/** What an order does, from its side of the Yes book and its client order id. An order without one is a purchase. */
export function directionOfOrder(
  bookSide: 'bid' | 'ask',
  clientOrderId: string | null | undefined,
): Direction {
  const isSale = clientOrderId?.endsWith(SALE) ?? false;
  return { outcome: (bookSide === 'bid') === isSale ? 'No' : 'Yes', side: isSale ? 'sell' : 'buy' };
}

/** Fields that REST fills and streamed fills share. */
export interface FillFacts extends Pick<
  FillWire,
  'order_id' | 'count_fp' | 'yes_price_dollars' | 'is_taker' | 'fee_cost'
> {
  readonly tradeId: string;
  readonly ticker: string;
  readonly at: number;
}

/**
 * One execution, in the terms of the order that it belongs to.
 * @throws DecimalError
 */
export function normalizeFill(fill: FillFacts, direction: Direction): VenueFill {
  return {
    tradeId: fill.tradeId,
    venueOrderId: fill.order_id,
    marketId: fill.ticker,
    outcome: direction.outcome,
    side: direction.side,
    price: inYesTerms(direction.outcome, parsePrice(fill.yes_price_dollars)),
    quantity: parseQuantity(fill.count_fp),
    fee: parseMoney(fill.fee_cost, 'up'),
    liquidity: fill.is_taker ? 'taker' : 'maker',
    venueTime: fill.at,
  };
}

/** An order's status in our words; null for a word that is not known. */
export function orderStatusOf(
  order: Pick<OrderWire, 'status' | 'fill_count_fp' | 'last_update_reason'>,
): OrderReport['status'] | null {
  switch (order.status) {
    case 'resting':
      return parseQuantity(order.fill_count_fp) > 0 ? 'partially_filled' : 'accepted';
    case 'executed':
      return 'filled';
    case 'canceled':
      return order.last_update_reason === 'ExpiryCancel' ? 'expired' : 'canceled';
    default:
      return null;
  }
}

/** A signed position as contracts of one outcome; null when there is none. */
export function normalizePosition(ticker: string, signed: string): VenuePosition | null {
  const quantity = parseQuantity(signed);
  if (quantity === 0) return null;
  return { marketId: ticker, outcome: quantity > 0 ? 'Yes' : 'No', quantity: Math.abs(quantity) };
}

/**
 * The settlements of one row: one for each outcome that was held.
 *
 * The row's `fee_cost` is what the trades were charged at the time, no fee of the settlement; the venue has none. A
 * fair-price settlement is paid in whole units of $0.0001, so what such a payment loses is reported as its fee.
 *
 * @param yesPayoff what a Yes paid, exactly; for a `scalar` result it comes from the market itself
 */
export function normalizeSettlements(row: SettlementWire, yesPayoff: Price): Settlement[] {
  const held = [
    { outcome: 'Yes', quantity: parseQuantity(row.yes_count_fp), payoff: yesPayoff },
    { outcome: 'No', quantity: parseQuantity(row.no_count_fp), payoff: PRICE_ONE - yesPayoff },
  ];
  return held
    .filter(({ quantity }) => quantity > 0)
    .map(({ outcome, quantity, payoff }) => ({
      settlementId: `${KALSHI}:${row.ticker}:${outcome}`,
      venue: KALSHI,
      marketId: row.ticker,
      outcome,
      payoff,
      fee: (payoff * quantity) % SETTLEMENT_UNIT,
      settledAt: row.settled_time,
    }));
}

/** $0.0001 in micro-dollars. */
const SETTLEMENT_UNIT = 100;

/** `value` of a settlement row, whole cents, as a price. */
export const priceOfCents = (cents: number): Price => cents * (PRICE_ONE / 100);
