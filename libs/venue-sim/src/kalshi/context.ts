import type { Clock } from '@arbytron/runtime';
import type { FastifyRequest } from 'fastify';

import type { ExchangeReader, JournaledExchange } from '../exchange/index.js';
import { ApiError } from './api-error.js';
import type { Authentication } from './authentication.js';
import type { KalshiFaults } from './faults.js';
import { shardOf } from './market-format.js';

/** Root of the REST paths. */
export const API_ROOT = '/trade-api/v2';

/** Settings that change what the simulated venue answers. */
export interface KalshiBehavior {
  /** How far the portfolio lists lag behind the exchange. */
  readonly listLagMs: number;
  /** How an immediate order that found nothing is answered: both have been reported. */
  readonly zeroFillIoc: 'created' | 'conflict';
  /** Shards on which accounts have no collateral: the venue does not know the user there. */
  readonly unfundedShards: readonly number[];
}

/** What all routes and streams of one simulated venue share. */
export interface KalshiContext {
  readonly exchange: JournaledExchange;
  readonly clock: Clock;
  readonly authentication: Authentication;
  readonly faults: KalshiFaults;
  readonly behavior: KalshiBehavior;
  readonly isTradingActive: () => boolean;
}

export type Query = Readonly<Record<string, string | string[] | undefined>>;

export const queryOf = (request: FastifyRequest): Query => request.query as Query;
export const paramOf = (request: FastifyRequest, name: string): string =>
  decodeURIComponent((request.params as Record<string, string>)[name] ?? '');

/** The first value of a parameter: of a repeated one the venue reads only that. */
export const textOf = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return Array.isArray(value) ? value[0] : value;
};

/** A time filter in unix seconds, as milliseconds. */
export const secondsOf = (query: Query, name: string, otherwise: number): number => {
  const text = textOf(query, name);
  if (text === undefined || text === '') return otherwise;
  if (!/^\d+$/.test(text)) throw new ApiError(400, 'bad_request', 'bad request', `invalid ${name}`);
  return Number(text) * 1000;
};

/** The account of a signed request. */
export const accountOf = (context: KalshiContext, request: FastifyRequest): string =>
  context.authentication.accountOf(request.headers, request.method, request.url, context.clock.now());

export const shardOfMarket = (exchange: ExchangeReader, marketId: string): number => {
  const view = exchange.market(marketId);
  return view ? shardOf(view) : 0;
};
