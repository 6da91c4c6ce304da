import type { ExchangeOrder, MarketListing } from '../exchange/index.js';
import type { Authentication } from './authentication.js';
import { outcomeName, priceText, sizeText, tokenIdOf } from './market-format.js';

/** What the venue calls the state of an order. */
export function orderStatus(order: ExchangeOrder): string {
  if (order.status === 'resting') return order.reason === null ? 'LIVE' : 'DELAYED';
  if (order.status === 'filled' || order.reason === 'immediate_remainder') return 'MATCHED';
  if (order.reason === 'market_closed') return 'CANCELED_MARKET_RESOLVED';
  return 'CANCELED';
}

const ORDER_TYPES = { GTC: 'GTC', GTD: 'GTD', IOC: 'FAK', FOK: 'FOK' } as const;

/** The order object of `GET /data/order/{id}` and `GET /data/orders`. */
export function orderJson(
  order: ExchangeOrder,
  listing: MarketListing,
  authentication: Authentication,
  tradeIds: readonly string[],
): Record<string, unknown> {
  return {
    id: order.orderId,
    status: `ORDER_STATUS_${orderStatus(order)}`,
    owner: authentication.apiKeyOf(order.account),
    maker_address: authentication.makerOf(order.account),
    market: order.marketId,
    asset_id: tokenIdOf(listing, order.outcome),
    side: order.side === 'buy' ? 'BUY' : 'SELL',
    original_size: sizeText(order.quantity),
    size_matched: sizeText(order.filledQuantity),
    price: priceText(order.limitPrice),
    outcome: outcomeName(listing, order.outcome),
    expiration: String(order.expiresAt === null ? 0 : Math.floor(order.expiresAt / 1000) + 60),
    order_type: ORDER_TYPES[order.timeInForce],
    associate_trades: tradeIds,
    created_at: Math.floor(order.createdAt / 1000),
  };
}

/** The `order` message of the user channel. */
export function orderMessage(
  order: ExchangeOrder,
  listing: MarketListing,
  authentication: Authentication,
  tradeIds: readonly string[],
): Record<string, unknown> {
  const hasEnded = order.status === 'canceled' || order.status === 'expired';
  return {
    ...orderJson(order, listing, authentication, tradeIds),
    event_type: 'order',
    type: hasEnded ? 'CANCELLATION' : order.filledQuantity > 0 ? 'UPDATE' : 'PLACEMENT',
    status: orderStatus(order),
    order_owner: authentication.apiKeyOf(order.account),
    size_matched: hasEnded && order.filledQuantity === 0 ? '' : sizeText(order.filledQuantity),
    created_at: String(order.createdAt),
    timestamp: String(order.updatedAt),
  };
}
