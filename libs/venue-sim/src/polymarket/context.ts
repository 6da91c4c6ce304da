import type { Clock } from '@arbytron/runtime';
import type { PolymarketContracts } from '@arbytron/venues';
import type { FastifyRequest } from 'fastify';

import type { ExchangeReader, JournaledExchange } from '../exchange/index.js';
import { ApiError, badRequest } from './api-error.js';
import type { Authentication, Caller } from './authentication.js';
import type { PolymarketFaults } from './faults.js';
import type { BookClock } from './book-clock.js';
import type { TokenMap } from './market-format.js';
import type { TradeRegister } from './trade-register.js';

/** Roots of the three REST hosts on the one port of a simulator. */
export const GAMMA_ROOT = '/gamma';
export const CLOB_ROOT = '/clob';
export const DATA_ROOT = '/data-api';

/** What all routes and channels of one simulated venue share. */
export interface PolymarketContext {
  readonly exchange: JournaledExchange;
  readonly reader: ExchangeReader;
  readonly clock: Clock;
  readonly contracts: PolymarketContracts;
  readonly authentication: Authentication;
  readonly faults: PolymarketFaults;
  readonly trades: TradeRegister;
  readonly tokens: TokenMap;
  readonly books: BookClock;
  /** How long a winner waits for its owner to redeem it. */
  readonly redeemAfterMs: number;
  /** How long a `delayed` order is held. */
  readonly holdMs: number;
}

export type Query = Readonly<Record<string, string | string[] | undefined>>;

export const queryOf = (request: FastifyRequest): Query => request.query as Query;

export const textOf = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return Array.isArray(value) ? value[0] : value;
};

/** All values of a repeated parameter. */
export const listOf = (query: Query, name: string): string[] => {
  const value = query[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

export const paramOf = (request: FastifyRequest, name: string): string =>
  (request.params as Record<string, string>)[name] ?? '';

/** Bodies are kept as the text that was sent: it is part of what is signed. */
export const bodyOf = (request: FastifyRequest): string =>
  typeof request.body === 'string' ? request.body : '';

/** The body as JSON. @throws ApiError 400 */
export function jsonOf(request: FastifyRequest): unknown {
  try {
    return JSON.parse(bodyOf(request));
  } catch {
    throw badRequest('Invalid order payload');
  }
}

/** Who a private CLOB request acts for. @throws ApiError 401 */
export function callerOf(context: PolymarketContext, request: FastifyRequest): Caller {
  const path = request.url.split('?')[0]!.slice(CLOB_ROOT.length);
  const { authentication, clock } = context;
  return authentication.callerOf(request.headers, request.method, path, bodyOf(request), clock.now());
}

/** As {@link callerOf}, for reads: these can be made to fail. @throws ApiError 401, 503 */
export function readerOf(context: PolymarketContext, request: FastifyRequest): Caller {
  const caller = callerOf(context, request);
  if (context.faults.takeFailingRead()) throw new ApiError(503, 'service unavailable');
  return caller;
}

/** A page of a private list, with the venue's cursors: base64 of an offset, `LTE=` at the end. */
export function pageOf(query: Query, rows: readonly unknown[], limit = 100): Record<string, unknown> {
  const cursor = textOf(query, 'next_cursor') ?? '';
  const offset = cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString('utf8'));
  if (!Number.isInteger(offset) || offset < 0) throw badRequest('invalid cursor');
  const data = rows.slice(offset, offset + limit);
  const end = offset + data.length;
  const next = end >= rows.length ? '-1' : String(end);
  return { limit, next_cursor: Buffer.from(next).toString('base64'), count: data.length, data };
}
