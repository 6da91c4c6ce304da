import { PRICE_ONE, type Money } from '@arbytron/domain';

import type {
  ExchangeFill,
  ExchangeOrder,
  ExchangeSettlement,
  HeldPosition,
  OrderEndReason,
} from '../exchange/index.js';
import { bookSideOf, inYesTerms } from '../exchange/order-record.js';
import { cents, count, dollars, money, time } from './market-format.js';

const END_REASON: Readonly<Record<OrderEndReason, string>> = {
  requested: 'Decrease',
  immediate_remainder: '',
  fok_not_filled: '',
  post_only_cross: 'PostOnlyCrossCancel',
  self_trade: 'SelfTradeCancel',
  expired: 'ExpiryCancel',
  market_closed: 'CloseCancel',
};

/** The venue knows bids and offers of Yes; an offer gives No. */
const direction = (of: Pick<ExchangeOrder, 'outcome' | 'side'>): Record<string, string> => {
  const bookSide = bookSideOf(of.outcome, of.side);
  return { outcome_side: bookSide === 'bid' ? 'yes' : 'no', book_side: bookSide };
};

const STATUS = { resting: 'resting', filled: 'executed', canceled: 'canceled', expired: 'canceled' } as const;

/** The order object of lists and of the `user_orders` channel. */
export function orderJson(order: ExchangeOrder, shard: number): Record<string, unknown> {
  const yesPrice = inYesTerms(order.outcome, order.limitPrice);
  const open = order.status === 'resting' ? order.quantity - order.filledQuantity : 0;
  const reason = order.status === 'filled' ? 'Trade' : order.reason === null ? '' : END_REASON[order.reason];
  return {
    order_id: order.orderId,
    user_id: order.account,
    client_order_id: order.clientOrderId ?? '',
    ticker: order.marketId,
    ...direction(order),
    type: 'limit',
    status: STATUS[order.status],
    yes_price_dollars: dollars(yesPrice),
    no_price_dollars: dollars(PRICE_ONE - yesPrice),
    fill_count_fp: count(order.filledQuantity),
    remaining_count_fp: count(open),
    initial_count_fp: count(order.quantity),
    taker_fill_cost_dollars: money(order.filledNotional),
    maker_fill_cost_dollars: money(0),
    taker_fees_dollars: money(order.fees),
    maker_fees_dollars: money(0),
    ...(order.expiresAt === null ? {} : { expiration_time: time(order.expiresAt) }),
    created_time: time(order.createdAt),
    last_update_time: time(order.updatedAt),
    self_trade_prevention_type: 'taker_at_cross',
    ...(reason === '' ? {} : { last_update_reason: reason }),
    subaccount_number: 0,
    exchange_index: shard,
  };
}

/** The fill object of the REST list: without client order id. */
export function fillJson(fill: ExchangeFill, shard: number): Record<string, unknown> {
  const yesPrice = inYesTerms(fill.outcome, fill.price);
  return {
    fill_id: fill.tradeId,
    trade_id: fill.tradeId,
    order_id: fill.orderId,
    ticker: fill.marketId,
    market_ticker: fill.marketId,
    ...direction(fill),
    count_fp: count(fill.quantity),
    yes_price_dollars: dollars(yesPrice),
    no_price_dollars: dollars(PRICE_ONE - yesPrice),
    is_taker: fill.liquidity === 'taker',
    fee_cost: money(fill.fee),
    created_time: time(fill.at),
    ts: Math.floor(fill.at / 1000),
    subaccount_number: 0,
    exchange_index: shard,
  };
}

/** The message of the `fill` channel. */
export function fillMessageJson(
  fill: ExchangeFill,
  position: number,
  shard: number,
): Record<string, unknown> {
  const yesPrice = inYesTerms(fill.outcome, fill.price);
  return {
    trade_id: fill.tradeId,
    order_id: fill.orderId,
    ...(fill.clientOrderId === null ? {} : { client_order_id: fill.clientOrderId }),
    market_ticker: fill.marketId,
    exchange_index: shard,
    is_taker: fill.liquidity === 'taker',
    ...direction(fill),
    yes_price_dollars: dollars(yesPrice),
    count_fp: count(fill.quantity),
    fee_cost: money(fill.fee),
    post_position_fp: count(position),
    ts: Math.floor(fill.at / 1000),
    ts_ms: fill.at,
  };
}

/** A position with its sign: above zero Yes, below zero No. */
export const signed = (position: HeldPosition): number =>
  position.outcome === 'Yes' ? position.quantity : -position.quantity;

export function positionJson(
  position: HeldPosition,
  fees: Money,
  shard: number,
  at: number,
): Record<string, unknown> {
  return {
    ticker: position.marketId,
    exchange_index: shard,
    total_traded_dollars: money(position.cost),
    position_fp: count(signed(position)),
    market_exposure_dollars: money(position.cost),
    realized_pnl_dollars: money(0),
    fees_paid_dollars: money(fees),
    last_updated_ts: time(at),
  };
}

/**
 * A settlement row, units mixed as the venue mixes them: revenue and value in whole cents, the rest in dollars.
 * `fee_cost` repeats what the trades were charged; settling costs nothing.
 */
export function settlementJson(
  settlement: ExchangeSettlement,
  eventId: string,
  fees: Money,
  shard: number,
): Record<string, unknown> {
  const { outcome, payoff, quantity, cost, amount } = settlement;
  const yesPayoff = outcome === 'Yes' ? payoff : PRICE_ONE - payoff;
  const of = (name: 'Yes' | 'No', value: number): number => (outcome === name ? value : 0);
  return {
    ticker: settlement.marketId,
    event_ticker: eventId,
    market_result: yesPayoff === PRICE_ONE ? 'yes' : yesPayoff === 0 ? 'no' : 'scalar',
    yes_count_fp: count(of('Yes', quantity)),
    yes_total_cost_dollars: money(of('Yes', cost)),
    no_count_fp: count(of('No', quantity)),
    no_total_cost_dollars: money(of('No', cost)),
    revenue: cents(amount),
    value: Math.floor(yesPayoff / 100),
    fee_cost: money(fees),
    settled_time: time(settlement.at),
    exchange_index: shard,
  };
}
