import { DecimalError, parsePrice, parseQuantity, PRICE_ONE, type TimeInForce } from '@arbytron/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { Applied, SubmitCommand } from '../exchange/index.js';
import { ApiError, badRequest, errorOfRefusal, notFound } from './api-error.js';
import {
  accountOf,
  API_ROOT,
  paramOf,
  queryOf,
  shardOfMarket,
  textOf,
  type KalshiContext,
} from './context.js';
import { count, dollars, money } from './market-format.js';

const ORDERS = `${API_ROOT}/portfolio/events/orders`;

const createOrder = z.object({
  ticker: z.string(),
  side: z.enum(['bid', 'ask']),
  count: z.string(),
  price: z.string(),
  time_in_force: z.enum(['fill_or_kill', 'good_till_canceled', 'immediate_or_cancel']),
  self_trade_prevention_type: z.enum(['taker_at_cross', 'maker']),
  client_order_id: z.string().max(200).optional(),
  expiration_time: z.number().int().optional(),
  post_only: z.boolean().optional(),
  reduce_only: z.boolean().optional(),
  exchange_index: z.number().int().optional(),
});
type CreateOrder = z.output<typeof createOrder>;

const TIME_IN_FORCE: Readonly<Record<CreateOrder['time_in_force'], TimeInForce>> = {
  fill_or_kill: 'FOK',
  immediate_or_cancel: 'IOC',
  good_till_canceled: 'GTC',
};

/** Orders: V2 create and cancel. The V1 paths answer that they are gone. */
export function addOrderRoutes(app: FastifyInstance, context: KalshiContext): void {
  const { exchange: journaled, clock, faults, behavior } = context;
  const { exchange } = journaled;

  app.post(ORDERS, async (request, reply) => {
    const account = accountOf(context, request);
    const fault = faults.takeOrderFault();
    if (fault === 'rateLimit') throw new ApiError(429, 'too_many_requests');
    if (fault === 'timeoutBeforeAccept') return neverAnswer(reply);
    const created = create(account, request);
    if (fault === 'timeoutAfterAccept') return neverAnswer(reply);
    if (fault === 'error5xxAfterAccept') throw new ApiError(503, 'service_unavailable');
    if (fault === 'truncatedAnswer') return breakOff(reply, JSON.stringify(created));
    return reply.code(201).send(created);
  });

  app.delete(`${ORDERS}/:id`, (request) => {
    const account = accountOf(context, request);
    const order = exchange.order(paramOf(request, 'id'));
    if (!order || order.account !== account) throw notFound();
    const query = queryOf(request);
    const shard = shardOfMarket(exchange, order.marketId);
    // Without a market or a shard the venue looks on the first shard only.
    const stated =
      textOf(query, 'exchange_index') ?? (textOf(query, 'market_ticker') === order.marketId ? shard : 0);
    if (Number(stated) !== shard) throw notFound();
    if (exchange.market(order.marketId)?.status === 'closed') throw new ApiError(409, 'market_closed');
    const at = clock.now();
    const { refusal } = journaled.apply({ kind: 'cancel', at, account, orderId: order.orderId });
    if (refusal) throw errorOfRefusal(refusal.code, refusal.message);
    const { orderId: order_id, clientOrderId } = order;
    const client_order_id = clientOrderId ?? '';
    return { order_id, client_order_id, reduced_by: count(order.quantity - order.filledQuantity), ts_ms: at };
  });

  app.delete(ORDERS, (request) => {
    journaled.apply({
      kind: 'cancel_all',
      at: clock.now(),
      account: accountOf(context, request),
      marketId: null,
    });
    return {};
  });

  for (const method of ['POST', 'DELETE'] as const) {
    for (const url of [`${API_ROOT}/portfolio/orders`, `${API_ROOT}/portfolio/orders/*`]) {
      app.route({
        method,
        url,
        handler: () => {
          throw new ApiError(410, 'deprecated_v1_order_endpoint', 'Please switch to the V2 endpoints');
        },
      });
    }
  }

  function create(account: string, request: FastifyRequest): Record<string, unknown> {
    const body = createOrder.safeParse(request.body);
    if (!body.success) throw badRequest(body.error.issues[0]?.message ?? 'unreadable');
    const command = commandOf(account, body.data);
    checkMarket(body.data, command.quantity);
    const applied = journaled.apply(command);
    const { refusal } = applied;
    if (refusal && refusal.code !== 'post_only_cross') throw errorOfRefusal(refusal.code, refusal.message);
    return answerOf(body.data, applied, command.at);
  }

  function checkMarket(body: CreateOrder, quantity: number): void {
    const view = exchange.market(body.ticker);
    if (!view) throw notFound();
    const shard = shardOfMarket(exchange, body.ticker);
    if (body.exchange_index !== undefined && body.exchange_index >= 0 && body.exchange_index !== shard)
      throw notFound();
    if (behavior.unfundedShards.includes(shard)) {
      throw new ApiError(404, 'user_not_found', 'Exchange user not found. See Exchange Sharding.');
    }
    if (view.status === 'paused') throw new ApiError(409, 'market_inactive');
    if (view.status !== 'open') throw new ApiError(409, 'market_closed');
    if (!context.isTradingActive()) throw new ApiError(409, 'exchange_paused');
    if (quantity <= 0) throw new ApiError(400, 'invalid_order', 'count must be above zero');
  }

  function commandOf(account: string, body: CreateOrder): SubmitCommand {
    const at = clock.now();
    const price = exact(() => parsePrice(body.price));
    const quantity = exact(() => parseQuantity(body.count));
    const expires = body.expiration_time !== undefined && body.time_in_force === 'good_till_canceled';
    if (body.expiration_time !== undefined && !expires)
      throw new ApiError(400, 'invalid_order', 'expiration needs good_till_canceled');
    return {
      kind: 'submit',
      at,
      account,
      clientOrderId: body.client_order_id ?? null,
      orderId: null,
      marketId: body.ticker,
      // The venue knows bids and offers of Yes; an offer is a purchase of No, which closes Yes where it is held.
      outcome: body.side === 'bid' ? 'Yes' : 'No',
      side: 'buy',
      limitPrice: body.side === 'bid' ? price : PRICE_ONE - price,
      quantity,
      timeInForce: expires ? 'GTD' : TIME_IN_FORCE[body.time_in_force],
      expiresAt: expires ? body.expiration_time! * 1000 : null,
      postOnly: body.post_only ?? false,
    };
  }

  function answerOf(body: CreateOrder, { order }: Applied, at: number): Record<string, unknown> {
    if (!order) throw new ApiError(500, 'internal_error');
    const { filledQuantity, quantity, filledNotional, fees } = order;
    if (
      filledQuantity === 0 &&
      body.time_in_force === 'immediate_or_cancel' &&
      behavior.zeroFillIoc === 'conflict'
    ) {
      throw new ApiError(409, 'immediate_or_cancel_insufficient_resting_volume');
    }
    const average = filledQuantity === 0 ? 0 : Math.round(filledNotional / filledQuantity);
    const averageFee = filledQuantity === 0 ? 0 : Math.round((fees * 100) / filledQuantity);
    return {
      order_id: order.orderId,
      ...(order.clientOrderId === null ? {} : { client_order_id: order.clientOrderId }),
      fill_count: count(filledQuantity),
      remaining_count: count(order.status === 'resting' ? quantity - filledQuantity : 0),
      ...(filledQuantity === 0
        ? {}
        : {
            average_fill_price: dollars(order.outcome === 'Yes' ? average : PRICE_ONE - average),
            average_fee_paid: money(averageFee),
          }),
      ts_ms: at,
    };
  }
}

function exact(parse: () => number): number {
  try {
    return parse();
  } catch (error) {
    if (error instanceof DecimalError) throw new ApiError(400, 'invalid_order', error.message);
    throw error;
  }
}

/** Keeps the caller waiting for good: the connection ends with the simulator or the caller. */
function neverAnswer(reply: FastifyReply): FastifyReply {
  reply.hijack();
  return reply;
}

/** Announces a whole body, sends half of it and breaks the connection. */
function breakOff(reply: FastifyReply, body: string): FastifyReply {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(201, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  });
  raw.write(body.slice(0, body.length / 2), () => raw.destroy());
  return reply;
}
