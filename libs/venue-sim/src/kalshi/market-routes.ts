import { PRICE_ONE } from '@arbytron/domain';
import type { FastifyInstance } from 'fastify';

import type { ExchangeEvent, MarketView } from '../exchange/index.js';
import { badRequest, notFound } from './api-error.js';
import { API_ROOT, paramOf, queryOf, secondsOf, textOf, type KalshiContext, type Query } from './context.js';
import {
  count,
  dollars,
  eventJson,
  FILTER_STATUS,
  marketJson,
  multiplierOf,
  orderbook,
  seriesJson,
  seriesOf,
  shardOf,
  time,
} from './market-format.js';
import { pageOf } from './paging.js';

type TradeEvent = Extract<ExchangeEvent, { kind: 'trade' }>;

const TRADES_KEPT = 1_000;
const EMPTY = { bids: [], asks: [] };

/** The public trades of a venue, newest first; the oldest are forgotten. */
export class TradeTape {
  readonly #trades: TradeEvent[] = [];

  add(events: readonly ExchangeEvent[]): void {
    for (const event of events) if (event.kind === 'trade') this.#trades.unshift(event);
    this.#trades.length = Math.min(this.#trades.length, TRADES_KEPT);
  }

  of(marketId: string | undefined): TradeEvent[] {
    return this.#trades.filter((trade) => marketId === undefined || trade.marketId === marketId);
  }
}

export const tradeJson = (trade: TradeEvent): Record<string, unknown> => ({
  trade_id: trade.tradeId,
  count_fp: count(trade.quantity),
  yes_price_dollars: dollars(trade.price),
  no_price_dollars: dollars(PRICE_ONE - trade.price),
  taker_outcome_side: trade.takerBookSide === 'bid' ? 'yes' : 'no',
  taker_side: trade.takerBookSide === 'bid' ? 'yes' : 'no',
  taker_book_side: trade.takerBookSide,
  is_block_trade: false,
});

/** Exchange status, series, events, markets, books and trades: what can be read without a signature. */
export function addMarketRoutes(app: FastifyInstance, context: KalshiContext, tape: TradeTape): void {
  const { exchange: journaled, clock, behavior, faults } = context;
  const { exchange } = journaled;

  const views = (): MarketView[] => [...exchange.markets()];
  const bookOf = (marketId: string) => exchange.book(marketId) ?? EMPTY;
  const json = (view: MarketView): Record<string, unknown> => marketJson(view, bookOf(view.listing.marketId));
  const firstOfSeries = (): Map<string, MarketView> => {
    const first = new Map<string, MarketView>();
    for (const view of views()) if (!first.has(seriesOf(view))) first.set(seriesOf(view), view);
    return first;
  };
  const view = (ticker: string): MarketView => {
    const found = exchange.market(ticker);
    if (!found) throw notFound();
    return found;
  };

  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' && faults.takeReadLimit()) {
      return reply.code(429).send({ error: 'too many requests' });
    }
    return undefined;
  });

  app.get(`${API_ROOT}/exchange/status`, () => {
    const trading_active = context.isTradingActive();
    const state = { exchange_active: true, trading_active, intra_exchange_transfers_active: true };
    const shards = [...new Set([0, ...views().map(shardOf)])].sort((a, b) => a - b);
    const exchange_index_statuses = shards.map((exchange_index) => ({
      exchange_index,
      description: `Shard ${exchange_index}`,
      ...state,
    }));
    return { ...state, exchange_index_statuses };
  });

  app.get(`${API_ROOT}/exchange/user_data_timestamp`, () => ({
    as_of_time: time(clock.now() - behavior.listLagMs),
  }));

  app.get(`${API_ROOT}/series`, (request) => {
    const category = textOf(queryOf(request), 'category');
    const all = [...firstOfSeries().values()].filter(
      (first) => !category || first.listing.category === category,
    );
    return { series: all.map(seriesJson) };
  });
  app.get(`${API_ROOT}/series/fee_changes`, () => ({ series_fee_change_arr: [] }));
  app.get(`${API_ROOT}/series/:ticker`, (request) => {
    const first = firstOfSeries().get(paramOf(request, 'ticker'));
    if (!first) throw notFound();
    return { series: seriesJson(first) };
  });

  const eventsOf = (query: Query): MarketView[][] => {
    const events = new Map<string, MarketView[]>();
    const series = textOf(query, 'series_ticker');
    const tickers = textOf(query, 'tickers')?.split(',');
    for (const market of views()) {
      if (series && seriesOf(market) !== series) continue;
      if (tickers && !tickers.includes(market.listing.eventId)) continue;
      events.set(market.listing.eventId, [...(events.get(market.listing.eventId) ?? []), market]);
    }
    const status = textOf(query, 'status');
    if (status && !['unopened', 'open', 'closed', 'settled'].includes(status))
      throw badRequest('invalid status filter');
    return [...events.values()].filter((markets) => !status || eventStatus(markets) === status);
  };
  const event = (
    markets: readonly MarketView[],
    nested: boolean,
    firsts = firstOfSeries(),
  ): Record<string, unknown> => {
    const series = firsts.get(seriesOf(markets[0]!));
    const body = eventJson(markets, series ? multiplierOf(series.listing.fee) : 0);
    return nested ? { ...body, markets: markets.map(json) } : body;
  };

  app.get(`${API_ROOT}/events`, (request) => {
    const query = queryOf(request);
    const nested = textOf(query, 'with_nested_markets') === 'true';
    const { rows, cursor } = pageOf(eventsOf(query), query, 200, 200);
    const firsts = firstOfSeries();
    return { events: rows.map((markets) => event(markets, nested, firsts)), cursor, milestones: [] };
  });
  app.get(`${API_ROOT}/events/fee_changes`, () => ({ event_fee_changes: [], cursor: '' }));
  app.get(`${API_ROOT}/events/:ticker`, (request) => {
    const markets = views().filter((candidate) => candidate.listing.eventId === paramOf(request, 'ticker'));
    if (markets.length === 0) throw notFound();
    const nested = textOf(queryOf(request), 'with_nested_markets') === 'true';
    return nested
      ? { event: event(markets, true) }
      : { event: event(markets, false), markets: markets.map(json) };
  });

  app.get(`${API_ROOT}/markets`, (request) => {
    const query = queryOf(request);
    const status = textOf(query, 'status');
    if (status && !FILTER_STATUS[status]) throw badRequest('invalid status filter');
    const tickers = textOf(query, 'tickers')?.split(',');
    const [eventTicker, series] = [textOf(query, 'event_ticker'), textOf(query, 'series_ticker')];
    const found = views().filter(
      (market) =>
        (!status || FILTER_STATUS[status] === market.status) &&
        (!tickers || tickers.includes(market.listing.marketId)) &&
        (!eventTicker || market.listing.eventId === eventTicker) &&
        (!series || seriesOf(market) === series),
    );
    const { rows, cursor } = pageOf(found, query, 100, 1_000);
    return { markets: rows.map(json), cursor };
  });
  app.get(`${API_ROOT}/markets/orderbooks`, (request) => {
    // Repeated parameters; of a comma-separated one only the first market is answered.
    const given = queryOf(request)['tickers'] ?? [];
    const tickers = (Array.isArray(given) ? given : [given]).map((text) => text.split(',')[0] ?? '');
    if (tickers.length > 100) throw badRequest('too many tickers');
    const known = tickers.filter((ticker) => exchange.market(ticker));
    return { orderbooks: known.map((ticker) => ({ ticker, orderbook_fp: orderbook(bookOf(ticker)) })) };
  });
  app.get(`${API_ROOT}/markets/trades`, (request) => {
    const query = queryOf(request);
    const [after, before] = [
      secondsOf(query, 'min_ts', 0),
      secondsOf(query, 'max_ts', Number.MAX_SAFE_INTEGER),
    ];
    const trades = tape
      .of(textOf(query, 'ticker'))
      .filter((trade) => trade.at >= after && trade.at <= before);
    const { rows, cursor } = pageOf(trades, query, 100, 1_000);
    const full = rows.map((trade) => ({
      ...tradeJson(trade),
      ticker: trade.marketId,
      created_time: time(trade.at),
    }));
    return { trades: full, cursor };
  });
  app.get(`${API_ROOT}/markets/:ticker`, (request) => ({ market: json(view(paramOf(request, 'ticker'))) }));
  app.get(`${API_ROOT}/historical/markets/:ticker`, () => {
    throw notFound();
  });
  app.get(`${API_ROOT}/markets/:ticker/orderbook`, (request) => {
    const ticker = view(paramOf(request, 'ticker')).listing.marketId;
    const depth = Number(textOf(queryOf(request), 'depth') ?? 0);
    if (!Number.isInteger(depth) || depth < 0 || depth > 100) throw badRequest('invalid depth');
    return { orderbook_fp: orderbook(bookOf(ticker), depth) };
  });
}

/** An event is open while any of its markets is not over. */
function eventStatus(markets: readonly MarketView[]): string {
  if (markets.some(({ status }) => status === 'open' || status === 'paused')) return 'open';
  if (markets.some(({ status }) => status === 'unopened')) return 'unopened';
  return markets.every(({ status }) => status === 'settled') ? 'settled' : 'closed';
}
