import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import type { Clock } from '@arbytron/runtime';
import { POLYMARKET_CONTRACTS, type PolymarketContracts } from '@arbytron/venues';
import fastify from 'fastify';
import { WebSocketServer } from 'ws';

import type { JournaledExchange } from '../exchange/index.js';
import { addAccountRoutes } from './account-routes.js';
import { ApiError } from './api-error.js';
import { Authentication, type RegisteredWallet } from './authentication.js';
import { BookClock } from './book-clock.js';
import { CLOB_ROOT, DATA_ROOT, GAMMA_ROOT, type PolymarketContext } from './context.js';
import { PolymarketFaults } from './faults.js';
import { MarketChannel } from './market-channel.js';
import { TokenMap } from './market-format.js';
import { addMarketRoutes } from './market-routes.js';
import { addOrderRoutes } from './order-routes.js';
import { TradeRegister, type TradeTiming } from './trade-register.js';
import { UserChannel } from './user-channel.js';

export interface PolymarketSimulatorOptions extends Partial<TradeTiming> {
  /** An exchange that does not net: Yes and No are two tokens that can be held together. */
  readonly exchange: JournaledExchange;
  readonly clock: Clock;
  /** Wallets with accounts of their own. Every other address trades for {@link openAccount}. */
  readonly wallets?: readonly RegisteredWallet[];
  readonly openAccount?: string;
  readonly contracts?: PolymarketContracts;
  /** How long winners wait to be redeemed. Default: for ever, the owner must do it. */
  readonly redeemAfterMs?: number;
  /** How long an order is held that meets the `delay` fault. Default 300 ms. */
  readonly holdMs?: number;
  /** Port to listen on; 0 takes a free one. */
  readonly port?: number;
}

/** A running simulated venue. The addresses are those that a connector wants. */
export interface PolymarketSimulator {
  readonly gammaUrl: string;
  readonly clobUrl: string;
  readonly dataUrl: string;
  readonly geoblockUrl: string;
  readonly marketWsUrl: string;
  readonly userWsUrl: string;
  readonly faults: PolymarketFaults;
  /** How many stream connections are open. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/**
 * Serves an exchange the way Polymarket does, over real HTTP and WebSocket on 127.0.0.1: Gamma, CLOB V2, Data API and
 * both channels, with signatures checked, payload shapes of autumn 2026.
 */
export async function createPolymarketSimulator(
  options: PolymarketSimulatorOptions,
): Promise<PolymarketSimulator> {
  const {
    exchange,
    clock,
    wallets = [],
    openAccount = 'arbytron',
    contracts = POLYMARKET_CONTRACTS,
  } = options;
  const {
    minedAfterMs = 2_000,
    confirmedAfterMs = 30_000,
    redeemAfterMs = Infinity,
    holdMs = 300,
    port = 0,
  } = options;
  const reader = exchange.exchange;
  const timing = { minedAfterMs, confirmedAfterMs };
  const authentication = new Authentication(contracts.chainId, wallets, openAccount);
  const trades = new TradeRegister(reader, timing);
  const tokens = new TokenMap();
  const books = new BookClock(reader);
  const marketChannel: MarketChannel = new MarketChannel({ reader, tokens, books, faults: () => faults });
  const userChannel = new UserChannel({ reader, clock, authentication, trades, timing });
  const channels = [marketChannel, userChannel] as const;
  const faults = new PolymarketFaults({
    closeSockets: () => channels.forEach((channel) => channel.closeSockets()),
    silence: () => channels.forEach((channel) => channel.silence()),
    sendText: (text) => channels.forEach((channel) => channel.sendText(text)),
    changeTick: (marketId, step) => marketChannel.changeTick(marketId, step, clock.now()),
  });
  const context: PolymarketContext = {
    ...{
      exchange,
      reader,
      clock,
      contracts,
      authentication,
      faults,
      trades,
      tokens,
      books,
      redeemAfterMs,
      holdMs,
    },
  };

  const app = fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 300 } });
  // Bodies stay text: their exact bytes are part of what is signed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof ApiError) return reply.code(error.status).send(error.body());
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    return reply.code(status).send({ error: status < 500 ? 'bad request' : 'Internal server error' });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not found' }));
  addMarketRoutes(app, context);
  addAccountRoutes(app, context);
  const stopOrders = addOrderRoutes(app, context);

  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  app.server.on('upgrade', (request, socket: Duplex, head) => {
    const path = (request.url ?? '').split('?')[0];
    const channel = path === '/ws/market' ? marketChannel : path === '/ws/user' ? userChannel : null;
    if (channel === null) return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    server.handleUpgrade(request, socket, head, (webSocket) => channel.connect(webSocket));
  });
  const unsubscribe = exchange.subscribe((events, at) => {
    books.add(events);
    const made = trades.add(events);
    for (const trade of made) if (faults.takeFailingTrade()) trades.fail(trade.id);
    marketChannel.publish(events, at);
    userChannel.publish(events, made);
  });
  await app.listen({ host: '127.0.0.1', port });
  const { port: bound } = app.server.address() as AddressInfo;
  const root = `127.0.0.1:${bound}`;

  return {
    gammaUrl: `http://${root}${GAMMA_ROOT}`,
    clobUrl: `http://${root}${CLOB_ROOT}`,
    dataUrl: `http://${root}${DATA_ROOT}`,
    geoblockUrl: `http://${root}/geoblock`,
    marketWsUrl: `ws://${root}/ws/market`,
    userWsUrl: `ws://${root}/ws/user`,
    faults,
    connections: () => channels.reduce((sum, channel) => sum + channel.size, 0),
    close: async () => {
      unsubscribe();
      stopOrders();
      userChannel.close();
      for (const channel of channels) channel.closeSockets();
      server.close();
      await app.close();
    },
  };
}
