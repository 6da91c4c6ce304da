import type { FastifyInstance } from 'fastify';

import type { ExchangeOrder } from '../exchange/index.js';
import { notFound } from './api-error.js';
import { fillJson, orderJson, positionJson, settlementJson } from './account-format.js';
import {
  accountOf,
  API_ROOT,
  paramOf,
  queryOf,
  secondsOf,
  shardOfMarket,
  textOf,
  type KalshiContext,
} from './context.js';
import { cents, money } from './market-format.js';
import { pageOf } from './paging.js';

const STATUS_FILTER: Readonly<Record<string, readonly ExchangeOrder['status'][]>> = {
  resting: ['resting'],
  canceled: ['canceled', 'expired'],
  executed: ['filled'],
};

/** Reads of the caller's own account: orders, fills, positions, balance, settlements, limits. */
export function addPortfolioRoutes(app: FastifyInstance, context: KalshiContext): void {
  const { exchange: journaled, clock, behavior } = context;
  const { exchange } = journaled;
  const shard = (marketId: string): number => shardOfMarket(exchange, marketId);
  /** The lists show what happened until then. */
  const visibleUntil = (): number => clock.now() - behavior.listLagMs;
  /** A killed order is an error at the venue, not an order. */
  const isListed = (order: ExchangeOrder): boolean =>
    order.reason !== 'fok_not_filled' && order.createdAt <= visibleUntil();
  const feesOf = (account: string, marketId: string): number =>
    exchange.fills(account).reduce((sum, fill) => (fill.marketId === marketId ? sum + fill.fee : sum), 0);

  app.get(`${API_ROOT}/portfolio/orders`, (request) => {
    const account = accountOf(context, request);
    const query = queryOf(request);
    const [ticker, status] = [textOf(query, 'ticker'), textOf(query, 'status')];
    const [after, before] = [
      secondsOf(query, 'min_ts', 0),
      secondsOf(query, 'max_ts', Number.MAX_SAFE_INTEGER),
    ];
    const orders = exchange
      .orders(account)
      .filter(
        (order) =>
          isListed(order) &&
          (!ticker || order.marketId === ticker) &&
          (!status || (STATUS_FILTER[status] ?? []).includes(order.status)) &&
          order.createdAt >= after &&
          order.createdAt <= before,
      )
      .reverse();
    const { rows, cursor } = pageOf(orders, query, 100, 1_000);
    return { orders: rows.map((order) => orderJson(order, shard(order.marketId))), cursor };
  });

  app.get(`${API_ROOT}/portfolio/orders/:id`, (request) => {
    const account = accountOf(context, request);
    const order = exchange.order(paramOf(request, 'id'));
    if (!order || order.account !== account || !isListed(order)) throw notFound();
    return { order: orderJson(order, shard(order.marketId)) };
  });

  app.get(`${API_ROOT}/portfolio/fills`, (request) => {
    const account = accountOf(context, request);
    const query = queryOf(request);
    const [ticker, orderId] = [textOf(query, 'ticker'), textOf(query, 'order_id')];
    const [after, before] = [
      secondsOf(query, 'min_ts', 0),
      secondsOf(query, 'max_ts', Number.MAX_SAFE_INTEGER),
    ];
    const fills = exchange
      .fills(account)
      .filter(
        (fill) =>
          fill.at <= visibleUntil() &&
          (!ticker || fill.marketId === ticker) &&
          (!orderId || fill.orderId === orderId) &&
          fill.at >= after &&
          fill.at <= before,
      )
      .reverse();
    const { rows, cursor } = pageOf(fills, query, 100, 1_000);
    return { fills: rows.map((fill) => fillJson(fill, shard(fill.marketId))), cursor };
  });

  app.get(`${API_ROOT}/portfolio/positions`, (request) => {
    const account = accountOf(context, request);
    const query = queryOf(request);
    const ticker = textOf(query, 'ticker');
    const held = (exchange.ledger(account)?.positions ?? []).filter(
      (position) => !ticker || position.marketId === ticker,
    );
    const { rows, cursor } = pageOf(held, query, 100, 1_000);
    const market_positions = rows.map((position) => {
      const { marketId } = position;
      return positionJson(position, feesOf(account, marketId), shard(marketId), clock.now());
    });
    return { market_positions, event_positions: [], cursor };
  });

  app.get(`${API_ROOT}/portfolio/balance`, (request) => {
    const ledger = exchange.ledger(accountOf(context, request));
    if (!ledger) throw notFound();
    const available = ledger.cash - ledger.reserved;
    return {
      balance: cents(available),
      balance_dollars: money(available),
      portfolio_value: cents(ledger.openCost),
      updated_ts: Math.floor(clock.now() / 1000),
      balance_breakdown: [{ exchange_index: 0, balance: money(available) }],
    };
  });

  app.get(`${API_ROOT}/portfolio/settlements`, (request) => {
    const account = accountOf(context, request);
    const query = queryOf(request);
    const after = secondsOf(query, 'min_ts', 0);
    const settlements = exchange.settlements(account).filter(({ at }) => at >= after && at <= visibleUntil());
    const { rows, cursor } = pageOf([...settlements].reverse(), query, 100, 1_000);
    return {
      settlements: rows.map((settlement) => {
        const { marketId } = settlement;
        const eventId = exchange.market(marketId)?.listing.eventId ?? marketId;
        return settlementJson(settlement, eventId, feesOf(account, marketId), shard(marketId));
      }),
      cursor,
    };
  });

  app.get(`${API_ROOT}/portfolio/summary/total_resting_order_value`, (request) => ({
    total_resting_order_value: cents(exchange.ledger(accountOf(context, request))?.reserved ?? 0),
  }));

  app.get(`${API_ROOT}/account/limits`, (request) => {
    accountOf(context, request);
    return {
      usage_tier: 'basic',
      read: { refill_rate: 200, bucket_capacity: 400 },
      write: { refill_rate: 100, bucket_capacity: 100 },
      grants: [],
    };
  });

  app.get(`${API_ROOT}/account/endpoint_costs`, (request) => {
    accountOf(context, request);
    const cancel = { method: 'DELETE', path: `${API_ROOT}/portfolio/events/orders/{order_id}`, cost: 2 };
    return { default_cost: 10, endpoint_costs: [cancel] };
  });
}
