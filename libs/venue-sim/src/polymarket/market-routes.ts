import type { FastifyInstance } from 'fastify';

import type { MarketView } from '../exchange/index.js';
import { badRequest, notFound } from './api-error.js';
import {
  CLOB_ROOT,
  GAMMA_ROOT,
  listOf,
  paramOf,
  queryOf,
  textOf,
  type PolymarketContext,
  type Query,
} from './context.js';
import {
  bookJson,
  clobMarketFullJson,
  clobMarketJson,
  eventJson,
  gammaMarketJson,
  isNegRisk,
  priceText,
  stepOf,
  tokenIdOf,
} from './market-format.js';

const MAX_LIMIT = 100;
const EMPTY = { bids: [], asks: [] };

/** Gamma, and the public part of the CLOB. */
export function addMarketRoutes(app: FastifyInstance, context: PolymarketContext): void {
  const { reader, clock, tokens, books } = context;
  const gamma = (view: MarketView): Record<string, unknown> =>
    gammaMarketJson(view, reader.book(view.listing.marketId) ?? EMPTY);

  app.get(`${GAMMA_ROOT}/markets/keyset`, (request) => {
    const query = queryOf(request);
    const { rows, next } = keyset(
      query,
      [...reader.markets()].filter((view) => fits(view, query)),
    );
    return { markets: rows.map(gamma), ...next };
  });

  app.get(`${GAMMA_ROOT}/events/keyset`, (request) => {
    const query = queryOf(request);
    const events = new Map<string, MarketView[]>();
    for (const view of reader.markets()) {
      if (fits(view, query))
        events.set(view.listing.eventId, [...(events.get(view.listing.eventId) ?? []), view]);
    }
    const { rows, next } = keyset(query, [...events.values()]);
    return {
      events: rows.map((views) => ({ ...eventJson(views[0]!.listing), markets: views.map(gamma) })),
      ...next,
    };
  });

  app.get(`${CLOB_ROOT}/time`, () => Math.floor(clock.now() / 1000));
  app.get(`${CLOB_ROOT}/ok`, () => '"OK"');
  app.get(`${CLOB_ROOT}/version`, () => ({ version: 2 }));

  const book = (tokenId: string): Record<string, unknown> | null => {
    const token = tokens.find(reader.markets(), tokenId);
    const view = token && reader.market(token.marketId);
    if (!token || !view || (view.status !== 'open' && view.status !== 'paused')) return null;
    return bookJson(view, reader.book(token.marketId)!, token.outcome, books.at(token.marketId));
  };

  app.get(`${CLOB_ROOT}/book`, (request) => {
    const found = book(textOf(queryOf(request), 'token_id') ?? '');
    if (found === null) throw notFound('No orderbook exists for the requested token id');
    return found;
  });

  app.post(`${CLOB_ROOT}/books`, (request) => {
    const asked: unknown = JSON.parse(String(request.body));
    if (!Array.isArray(asked)) throw badRequest('Invalid payload');
    return asked.flatMap((one: { token_id?: string }) => book(one.token_id ?? '') ?? []);
  });

  const marketOf = (marketId: string): MarketView => {
    const view = reader.market(marketId);
    if (view === undefined) throw notFound('market not found');
    return view;
  };
  app.get(`${CLOB_ROOT}/clob-markets/:id`, (request) => clobMarketJson(marketOf(paramOf(request, 'id'))));
  app.get(`${CLOB_ROOT}/markets/:id`, (request) => clobMarketFullJson(marketOf(paramOf(request, 'id'))));
  const listingOfToken = (query: Query): MarketView['listing'] => {
    const token = tokens.find(reader.markets(), textOf(query, 'token_id') ?? '');
    return marketOf(token?.marketId ?? '').listing;
  };
  app.get(`${CLOB_ROOT}/tick-size`, (request) => ({
    minimum_tick_size: Number(priceText(stepOf(listingOfToken(queryOf(request))))),
  }));
  app.get(`${CLOB_ROOT}/neg-risk`, (request) => ({ neg_risk: isNegRisk(listingOfToken(queryOf(request))) }));
}

/** Whether a market fits the filters of a list. Closed ones are left out unless they are asked for. */
function fits(view: MarketView, query: Query): boolean {
  const { listing } = view;
  const closed = textOf(query, 'closed') === 'true';
  const conditions = listOf(query, 'condition_ids');
  const asked = listOf(query, 'clob_token_ids');
  if ((view.status === 'settled') !== closed) return false;
  if (conditions.length > 0 && !conditions.includes(listing.marketId)) return false;
  return (
    asked.length === 0 ||
    asked.includes(tokenIdOf(listing, 'Yes')) ||
    asked.includes(tokenIdOf(listing, 'No'))
  );
}

function keyset<T>(query: Query, all: readonly T[]): { rows: readonly T[]; next: { next_cursor?: string } } {
  if (query['offset'] !== undefined) throw badRequest('offset is not supported on keyset routes');
  const limit = Number(textOf(query, 'limit') ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) throw badRequest('invalid limit');
  const cursor = textOf(query, 'after_cursor');
  const start = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Number.isInteger(start) || start < 0) throw badRequest('invalid cursor');
  const rows = all.slice(start, start + limit);
  const end = start + rows.length;
  return {
    rows,
    next: end < all.length ? { next_cursor: Buffer.from(String(end)).toString('base64url') } : {},
  };
}
