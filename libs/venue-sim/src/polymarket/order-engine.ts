import { notional, type Quantity } from '@arbytron/domain';

import type { Applied, BinaryOutcome, ExchangeOrder, MarketView, RefusalCode } from '../exchange/index.js';
import { ApiError, badRequest, notFound } from './api-error.js';
import type { Caller } from './authentication.js';
import type { PolymarketContext } from './context.js';
import type { OrderFault } from './faults.js';
import { laddersOf, priceText, sizeText } from './market-format.js';
import {
  readAmounts,
  sharesFor,
  verifyOrder,
  type IncomingOrder,
  type OrderPayload,
} from './order-payload.js';

const NO_MATCH =
  'no orders found to match with FAK order. FAK orders are partially filled or killed if no match is found.';
const NOT_FULL = "order couldn't be fully filled. FOK orders are fully filled or killed.";

/** An order that the engine holds before it is matched. */
interface Held {
  readonly incoming: IncomingOrder;
  readonly caller: Caller;
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly createdAt: number;
}

/** Turns posted orders into commands of the exchange. */
export class OrderEngine {
  readonly #held = new Map<string, Held>();
  readonly #timers = new Set<() => void>();

  constructor(readonly context: PolymarketContext) {}

  isHeld(id: string): boolean {
    return this.#held.has(id);
  }

  /** A held order as the order queries show it. */
  heldOrder(id: string): ExchangeOrder | undefined {
    const held = this.#held.get(id);
    return held && waitingOrder(held);
  }

  close(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  /** @throws ApiError with the venue's texts */
  async place(payload: OrderPayload, caller: Caller, fault: OrderFault | null): Promise<unknown> {
    const { reader, tokens, clock, contracts, faults } = this.context;
    const token = tokens.find(reader.markets(), payload.order.tokenId);
    const view = token && reader.market(token.marketId);
    if (!token || !view) throw notFound('No orderbook exists for the requested token id');
    const orderId = await verifyOrder(payload, view.listing, caller, contracts);
    if (faults.isClosedOnly && payload.order.side === 'BUY') {
      throw badRequest(`'${caller.signer}' address in closed only mode`);
    }
    if (reader.order(orderId) !== undefined || this.isHeld(orderId)) {
      throw badRequest(`order ${orderId} is invalid. Duplicated.`);
    }
    const incoming = readAmounts(payload, orderId, view.listing, clock.now());
    if (view.status !== 'open') throw badRequest('the market is not yet ready to process new orders');
    if (fault === 'delayed') return this.#hold({ incoming, caller, ...token, createdAt: clock.now() });
    return this.#match(incoming, caller, view, token.outcome);
  }

  #hold(held: Held): Record<string, unknown> {
    const { clock, reader, holdMs } = this.context;
    const { orderId } = held.incoming;
    this.#held.set(orderId, held);
    const cancel = clock.schedule(holdMs, () => {
      this.#timers.delete(cancel);
      this.#held.delete(orderId);
      try {
        this.#match(held.incoming, held.caller, reader.market(held.marketId)!, held.outcome);
      } catch (error) {
        // An order that finds nothing after the hold is simply gone.
        if (!(error instanceof ApiError)) throw error;
      }
    });
    this.#timers.add(cancel);
    return {
      success: true,
      orderID: orderId,
      status: 'delayed',
      makingAmount: '',
      takingAmount: '',
      errorMsg: '',
    };
  }

  #match(
    incoming: IncomingOrder,
    caller: Caller,
    view: MarketView,
    outcome: BinaryOutcome,
  ): Record<string, unknown> {
    const { exchange, clock, trades } = this.context;
    const { orderId, orderType, side, price, postOnly, expiresAt } = incoming;
    const { marketId } = view.listing;
    const quantity = this.#quantityOf(incoming, view, outcome);
    const applied = exchange.apply({
      kind: 'submit',
      at: clock.now(),
      account: caller.account,
      clientOrderId: null,
      ...{ orderId, marketId, outcome, side, quantity, postOnly, expiresAt },
      limitPrice: price,
      timeInForce: orderType === 'FAK' ? 'IOC' : orderType,
    });
    const order = accepted(applied, incoming);
    const isImmediate = orderType === 'FAK' || orderType === 'FOK';
    if (isImmediate && order.filledQuantity === 0)
      throw badRequest(orderType === 'FAK' ? NO_MATCH : NOT_FULL);
    const isMatched = isImmediate ? order.filledQuantity > 0 : order.status === 'filled';
    const shares = order.filledQuantity === 0 ? '' : sizeText(order.filledQuantity);
    const dollars = order.filledQuantity === 0 ? '' : moneyText(order.filledNotional);
    return {
      success: true,
      orderID: orderId,
      status: isMatched ? 'matched' : 'live',
      makingAmount: side === 'buy' ? dollars : shares,
      takingAmount: side === 'buy' ? shares : dollars,
      ...(order.filledQuantity > 0 ? { tradeIDs: trades.tradeIdsOf(orderId) } : {}),
      errorMsg: '',
    };
  }

  /** The shares that an order is for. @throws ApiError when it must be killed, or is too small to be marketable */
  #quantityOf(
    { side, price, spend, quantity, orderType }: IncomingOrder,
    view: MarketView,
    outcome: BinaryOutcome,
  ): Quantity {
    const { listing } = view;
    const book = laddersOf(this.context.reader.book(listing.marketId)!, outcome);
    const crosses =
      side === 'buy' ? (book.asks[0]?.price ?? Infinity) <= price : (book.bids[0]?.price ?? 0) >= price;
    const worth = spend ?? notional(price, quantity);
    if (side === 'buy' && crosses && worth < listing.minNotional) {
      const text = `$${moneyText(worth)}), min size: $${moneyText(listing.minNotional)}`;
      throw badRequest(`invalid amount for a marketable BUY order (${text}`);
    }
    if (!crosses && orderType === 'FAK') throw badRequest(NO_MATCH);
    if (spend === null) return quantity;
    const { bought, isSpent } = sharesFor(spend, price, book.asks);
    if (orderType === 'FOK' && !isSpent) throw badRequest(NOT_FULL);
    if (bought === 0) throw badRequest(NO_MATCH);
    return bought;
  }
}

/** The order of a submission that was carried out. @throws ApiError with the venue's texts */
function accepted({ refusal, order }: Applied, incoming: IncomingOrder): ExchangeOrder {
  if (refusal === null) return order!;
  throw badRequest(refusedText(refusal.code, incoming));
}

function refusedText(code: RefusalCode, { orderId, price, quantity }: IncomingOrder): string {
  const invalid = `order ${orderId} is invalid.`;
  switch (code) {
    case 'insufficient_balance':
    case 'insufficient_holdings':
    case 'unknown_account':
      return 'not enough balance / allowance';
    case 'post_only_cross':
      return 'invalid post-only order: order crosses book';
    case 'fok_not_filled':
      return NOT_FULL;
    case 'below_minimum':
      return `${invalid} Size (${sizeText(quantity)}) lower than the minimum`;
    case 'off_grid':
      return `${invalid} Price (${priceText(price)}) breaks minimum tick size rule`;
    case 'duplicate_order_id':
    case 'duplicate_client_order_id':
      return `${invalid} Duplicated.`;
    case 'market_not_open':
      return 'the market is not yet ready to process new orders';
    case 'bad_expiration':
      return 'invalid expiration';
    case 'unknown_market':
    case 'unknown_order':
    case 'order_not_open':
    case 'market_exists':
    case 'market_not_closed':
    case 'bad_transition':
    case 'bad_listing':
    case 'bad_quote':
    case 'bad_amount':
    case 'bad_quantity':
      return 'Invalid order payload';
  }
}

const moneyText = (money: number): string => (money / 1_000_000).toString();

const waitingOrder = ({ incoming, caller, marketId, outcome, createdAt }: Held): ExchangeOrder => ({
  orderId: incoming.orderId,
  account: caller.account,
  clientOrderId: null,
  ...{ marketId, outcome, side: incoming.side, limitPrice: incoming.price, quantity: incoming.quantity },
  timeInForce: incoming.orderType === 'FAK' ? 'IOC' : incoming.orderType,
  ...{ expiresAt: incoming.expiresAt, postOnly: incoming.postOnly },
  ...{ filledQuantity: 0, filledNotional: 0, fees: 0, status: 'resting', reason: 'requested' },
  ...{ createdAt, updatedAt: createdAt },
});
