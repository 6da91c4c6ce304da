import { notional, type Quantity } from '@arbytron/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';

import type { Applied, BinaryOutcome, ExchangeOrder, MarketView, Refusal } from '../exchange/index.js';
import { ApiError, badRequest, notFound } from './api-error.js';
import type { Caller } from './authentication.js';
import {
  callerOf,
  CLOB_ROOT,
  jsonOf,
  pageOf,
  paramOf,
  queryOf,
  readerOf,
  textOf,
  type PolymarketContext,
} from './context.js';
import type { OrderFault } from './faults.js';
import { laddersOf, priceText, sizeText, tokenIdOf } from './market-format.js';
import { orderJson } from './order-format.js';
import {
  orderPayload,
  readAmounts,
  sharesFor,
  verifyOrder,
  type IncomingOrder,
  type OrderPayload,
} from './order-payload.js';

const MAX_BATCH = 15;
const MAX_CANCELS = 1_000;
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

/** Order entry, cancels and order queries of the CLOB. Returns how to end what is held. */
export function addOrderRoutes(app: FastifyInstance, context: PolymarketContext): () => void {
  const engine = new OrderEngine(context);
  const { exchange, reader, clock, trades } = context;

  app.post(`${CLOB_ROOT}/order`, async (request, reply) => {
    const caller = callerOf(context, request);
    const payload = orderPayload.safeParse(jsonOf(request));
    if (!payload.success) throw badRequest('Invalid order payload');
    return answer(context, reply, (fault) => engine.place(payload.data, caller, fault));
  });

  app.post(`${CLOB_ROOT}/orders`, async (request, reply) => {
    const caller = callerOf(context, request);
    const payloads = z.array(orderPayload).safeParse(jsonOf(request));
    if (!payloads.success || payloads.data.length === 0) throw badRequest('Invalid order payload');
    if (payloads.data.length > MAX_BATCH) {
      throw badRequest(`Too many orders in payload: ${payloads.data.length}, max allowed: ${MAX_BATCH}`);
    }
    return answer(context, reply, async (fault) => {
      const answers: unknown[] = [];
      for (const payload of payloads.data) {
        try {
          answers.push(await engine.place(payload, caller, fault));
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          answers.push(rejectedLeg(error.message));
        }
      }
      return answers;
    });
  });

  const cancel = (caller: Caller, ids: readonly string[]): Record<string, unknown> => {
    const canceled: string[] = [];
    const notCanceled: Record<string, string> = {};
    for (const id of ids) {
      const refused = engine.isHeld(id)
        ? 'order is delayed and cannot be canceled'
        : refusalText(
            exchange.apply({ kind: 'cancel', at: clock.now(), account: caller.account, orderId: id }).refusal,
          );
      if (refused === null) canceled.push(id);
      else notCanceled[id] = refused;
    }
    return { canceled, not_canceled: notCanceled };
  };

  app.delete(`${CLOB_ROOT}/order`, (request) => {
    const caller = callerOf(context, request);
    const body = z.object({ orderID: z.string() }).safeParse(jsonOf(request));
    if (!body.success) throw badRequest('Invalid order payload');
    return cancel(caller, [body.data.orderID]);
  });
  app.delete(`${CLOB_ROOT}/orders`, (request) => {
    const caller = callerOf(context, request);
    const body = z.array(z.string()).max(MAX_CANCELS).safeParse(jsonOf(request));
    if (!body.success) throw badRequest('Invalid order payload');
    return cancel(caller, body.data);
  });
  app.delete(`${CLOB_ROOT}/cancel-all`, (request) => {
    const caller = callerOf(context, request);
    return cancel(
      caller,
      reader.openOrders(caller.account).map((order) => order.orderId),
    );
  });
  app.delete(`${CLOB_ROOT}/cancel-market-orders`, (request) => {
    const caller = callerOf(context, request);
    const { market, asset_id: token } = jsonOf(request) as { market?: string; asset_id?: string };
    const open = reader.openOrders(caller.account).filter((order) => {
      const { listing } = reader.market(order.marketId)!;
      return (
        (!market || order.marketId === market) && (!token || tokenIdOf(listing, order.outcome) === token)
      );
    });
    return cancel(
      caller,
      open.map((order) => order.orderId),
    );
  });

  const json = (order: ExchangeOrder): Record<string, unknown> =>
    orderJson(
      order,
      reader.market(order.marketId)!.listing,
      context.authentication,
      trades.tradeIdsOf(order.orderId),
    );
  app.get(`${CLOB_ROOT}/data/order/:id`, (request) => {
    const caller = readerOf(context, request);
    const id = paramOf(request, 'id');
    const held = engine.held(id);
    if (held?.caller.account === caller.account) return json(heldOrder(held));
    const order = reader.order(id);
    if (order === undefined || order.account !== caller.account) throw notFound('order not found');
    return json(order);
  });
  app.get(`${CLOB_ROOT}/data/orders`, (request) => {
    const caller = readerOf(context, request);
    const query = queryOf(request);
    const [id, market, token] = ['id', 'market', 'asset_id'].map((name) => textOf(query, name));
    const rows = reader
      .openOrders(caller.account)
      .map(json)
      .filter((row) => {
        return (
          (!id || row['id'] === id) &&
          (!market || row['market'] === market) &&
          (!token || row['asset_id'] === token)
        );
      });
    return pageOf(query, rows);
  });
  return () => engine.close();
}

/** Carries an order out, or not, as the next fault has it. */
async function answer(
  context: PolymarketContext,
  reply: FastifyReply,
  carryOut: (fault: OrderFault | null) => Promise<unknown>,
): Promise<unknown> {
  const fault = context.faults.takeOrderFault();
  switch (fault) {
    case 'timeoutBeforeAccept':
      return reply.hijack();
    case 'engineRestarting425':
      throw new ApiError(425, 'engine is restarting');
    case 'rateLimit':
      throw new ApiError(429, 'Too Many Requests');
    case 'orderTimedOut':
      throw new ApiError(500, 'order timed out');
    case 'rejectedAsSuccess':
      return rejectedLeg('post-only mode: only post-only orders and cancels are allowed');
    case 'timeoutAfterAccept':
      await carryOut(fault);
      return reply.hijack();
    case 'error5xxAfterAccept':
      await carryOut(fault);
      throw new ApiError(502, 'bad gateway');
    default:
      return carryOut(fault);
  }
}

const rejectedLeg = (errorMsg: string): Record<string, unknown> => ({
  ...{ errorMsg, orderID: '', takingAmount: '', makingAmount: '', status: '', success: true },
});

function refusalText(refusal: Refusal | null): string | null {
  if (refusal === null) return null;
  return refusal.code === 'unknown_order' ? 'order not found' : 'already canceled or matched';
}

/** Turns posted orders into commands of the exchange. */
class OrderEngine {
  readonly #held = new Map<string, Held>();
  readonly #timers = new Set<() => void>();

  constructor(readonly context: PolymarketContext) {}

  isHeld(id: string): boolean {
    return this.#held.has(id);
  }

  held(id: string): Held | undefined {
    return this.#held.get(id);
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
  switch (refusal?.code) {
    case undefined:
      return order!;
    case 'insufficient_balance':
    case 'insufficient_holdings':
    case 'unknown_account':
      throw badRequest('not enough balance / allowance');
    case 'post_only_cross':
      throw badRequest('invalid post-only order: order crosses book');
    case 'fok_not_filled':
      throw badRequest(NOT_FULL);
    case 'below_minimum':
      throw badRequest(
        `order ${incoming.orderId} is invalid. Size (${sizeText(incoming.quantity)}) lower than the minimum`,
      );
    case 'off_grid':
      throw badRequest(
        `order ${incoming.orderId} is invalid. Price (${priceText(incoming.price)}) breaks minimum tick size rule`,
      );
    case 'duplicate_order_id':
      throw badRequest(`order ${incoming.orderId} is invalid. Duplicated.`);
    case 'market_not_open':
      throw badRequest('the market is not yet ready to process new orders');
    default:
      throw badRequest('Invalid order payload');
  }
}

const moneyText = (money: number): string => (money / 1_000_000).toString();

/** A held order as the order queries show it. */
const heldOrder = ({ incoming, caller, marketId, outcome, createdAt }: Held): ExchangeOrder => ({
  orderId: incoming.orderId,
  account: caller.account,
  clientOrderId: null,
  ...{ marketId, outcome, side: incoming.side, limitPrice: incoming.price, quantity: incoming.quantity },
  timeInForce: incoming.orderType === 'FAK' ? 'IOC' : incoming.orderType,
  ...{ expiresAt: incoming.expiresAt, postOnly: incoming.postOnly },
  ...{ filledQuantity: 0, filledNotional: 0, fees: 0, status: 'resting', reason: 'requested' },
  ...{ createdAt, updatedAt: createdAt },
});
