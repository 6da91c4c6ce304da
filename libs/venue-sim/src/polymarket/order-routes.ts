import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';

import type { ExchangeOrder, Refusal } from '../exchange/index.js';
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
import { tokenIdOf } from './market-format.js';
import { OrderEngine } from './order-engine.js';
import { orderJson } from './order-format.js';
import { orderPayload } from './order-payload.js';

const MAX_BATCH = 15;
const MAX_CANCELS = 1_000;

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
    const order = engine.heldOrder(id) ?? reader.order(id);
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
    case 'delayed':
    case null:
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
