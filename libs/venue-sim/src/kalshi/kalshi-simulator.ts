import type { AddressInfo } from 'node:net';

import type { Clock } from '@arbytron/runtime';
import fastify from 'fastify';

import type { JournaledExchange } from '../exchange/index.js';
import { ApiError, notFound } from './api-error.js';
import { Authentication, type RegisteredKey } from './authentication.js';
import { API_ROOT, type KalshiBehavior, type KalshiContext } from './context.js';
import { KalshiFaults } from './faults.js';
import { addMarketRoutes, TradeTape } from './market-routes.js';
import { addOrderRoutes } from './order-routes.js';
import { addPortfolioRoutes } from './portfolio-routes.js';
import { STREAM_PATH, StreamServer } from './stream-server.js';

export interface KalshiSimulatorOptions extends Partial<KalshiBehavior> {
  /** A netting exchange: the venue keeps one signed position per market. */
  readonly exchange: JournaledExchange;
  readonly clock: Clock;
  /** Keys whose signatures are checked. Without any, every caller acts for {@link openAccount}. */
  readonly keys?: readonly RegisteredKey[];
  readonly openAccount?: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port?: number;
  readonly pingEveryMs?: number;
}

/** A running simulated venue. */
export interface KalshiSimulator {
  /** REST root, as a connector wants it. */
  readonly url: string;
  readonly wsUrl: string;
  readonly faults: KalshiFaults;
  /** How many stream connections are open. */
  readonly connections: () => number;
  /** Stops or resumes trading on the whole exchange, as in the weekly maintenance pause. */
  setTradingActive(isActive: boolean): void;
  close(): Promise<void>;
}

/**
 * Serves an exchange the way Kalshi does, over real HTTP and WebSocket on 127.0.0.1: Trade API v2 with V2 orders,
 * payload shapes of autumn 2026.
 */
export async function createKalshiSimulator(options: KalshiSimulatorOptions): Promise<KalshiSimulator> {
  const { exchange, clock, keys = [], openAccount = 'arbytron', port = 0, pingEveryMs = 10_000 } = options;
  const { listLagMs = 0, zeroFillIoc = 'created', unfundedShards = [] } = options;
  const authentication = new Authentication(keys, openAccount);
  const reader = exchange.exchange;
  const streams: StreamServer = new StreamServer({
    exchange: reader,
    clock,
    authentication,
    faults: () => faults,
    pingEveryMs,
  });
  const faults = new KalshiFaults(streams);
  const tape = new TradeTape();
  let tradingActive = true;
  const context: KalshiContext = {
    ...{ exchange, clock, authentication, faults },
    behavior: { listLagMs, zeroFillIoc, unfundedShards },
    isTradingActive: () => tradingActive,
  };

  const app = fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 300 } });
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof ApiError) return reply.code(error.status).send(error.body());
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    return reply
      .code(status)
      .send(new ApiError(status, status < 500 ? 'bad_request' : 'internal_error').body());
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(notFound().body()));
  addMarketRoutes(app, context, tape);
  addPortfolioRoutes(app, context);
  addOrderRoutes(app, context);
  streams.attach(app.server);
  const unsubscribe = exchange.subscribe((events) => {
    tape.add(events);
    streams.publish(events);
  });
  await app.listen({ host: '127.0.0.1', port });
  const { port: bound } = app.server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${bound}${API_ROOT}`,
    wsUrl: `ws://127.0.0.1:${bound}${STREAM_PATH}`,
    faults,
    connections: () => streams.size,
    setTradingActive: (isActive) => {
      tradingActive = isActive;
    },
    close: async () => {
      unsubscribe();
      streams.close();
      await app.close();
    },
  };
}
