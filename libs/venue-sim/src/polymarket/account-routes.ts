import { PRICE_ONE, type Money, type Quantity } from '@arbytron/domain';
import type { FastifyInstance } from 'fastify';

import { type BinaryOutcome, type ExchangeSettlement, type MarketView } from '../exchange/index.js';
import { badRequest } from './api-error.js';
import {
  bodyOf,
  CLOB_ROOT,
  DATA_ROOT,
  pageOf,
  queryOf,
  readerOf,
  textOf,
  type PolymarketContext,
} from './context.js';
import { isNegRisk, outcomeName, tokenIdOf } from './market-format.js';
import { takesPart, totalOf, tradeJson, type VenueTrade } from './trade-register.js';

const CLOSED_PAGE = 50;
const POSITIONS_PAGE = 500;
const UNLIMITED = (2n ** 256n - 1n).toString();

/** Credentials, balances and trades of the CLOB, and the Data API. */
export function addAccountRoutes(app: FastifyInstance, context: PolymarketContext): void {
  const { reader, clock, authentication, contracts, trades, tokens, faults } = context;
  const books = new AccountBooks(context);

  app.get(`${CLOB_ROOT}/auth/derive-api-key`, (request) =>
    authentication.issue(request.headers, clock.now()),
  );
  app.post(`${CLOB_ROOT}/auth/api-key`, (request) => authentication.issue(request.headers, clock.now()));
  app.get(`${CLOB_ROOT}/auth/ban-status/closed-only`, (request) => {
    readerOf(context, request);
    return { closed_only: faults.isClosedOnly };
  });
  app.get('/geoblock', () => ({
    blocked: faults.blockedCountry !== null,
    country: faults.blockedCountry ?? 'CH',
    region: '',
    ip: '127.0.0.1',
  }));

  app.get(`${CLOB_ROOT}/balance-allowance`, (request) => {
    const { account } = readerOf(context, request);
    const query = queryOf(request);
    const allowances = { [contracts.exchange]: UNLIMITED, [contracts.negRiskExchange]: UNLIMITED };
    if (textOf(query, 'asset_type') === 'COLLATERAL')
      return { balance: String(books.cash(account)), allowances };
    const token = tokens.find(reader.markets(), textOf(query, 'token_id') ?? '');
    if (!token) throw badRequest('assetAddress invalid');
    const held = books
      .held(account)
      .find((one) => one.marketId === token.marketId && one.outcome === token.outcome);
    return { balance: String((held?.quantity ?? 0) * 10_000), allowances };
  });

  app.get(`${CLOB_ROOT}/data/trades`, (request) => {
    const { account } = readerOf(context, request);
    const query = queryOf(request);
    const [id, market, token, maker] = ['id', 'market', 'asset_id', 'maker_address'].map((name) =>
      textOf(query, name),
    );
    const after = Number(textOf(query, 'after') ?? 0) * 1000;
    const before = Number(textOf(query, 'before') ?? Infinity) * 1000;
    const rows = trades
      .of(account)
      .filter(
        (trade) => trade.at >= after && trade.at <= before && reader.market(trade.marketId) !== undefined,
      )
      .filter((trade) => (!id || trade.id === id) && (!market || trade.marketId === market))
      .map((trade) => tradeJson(trade, account, trades.statusOf(trade, clock.now()), reader, authentication))
      .filter((row) => (!token || row['asset_id'] === token) && (!maker || row['maker_address'] === maker));
    return pageOf(query, rows);
  });

  const accountOfUser = (user: string | undefined): string => {
    if (user === undefined) throw badRequest("required query param 'user' not provided");
    return authentication.accountOfMaker(user) ?? '';
  };
  app.get(`${DATA_ROOT}/positions`, (request) => {
    const query = queryOf(request);
    const rows = books.positions(accountOfUser(textOf(query, 'user')), textOf(query, 'user')!);
    return slice(rows, query, POSITIONS_PAGE);
  });
  app.get(`${DATA_ROOT}/closed-positions`, (request) => {
    const query = queryOf(request);
    const user = textOf(query, 'user');
    const rows = books
      .redeemed(accountOfUser(user))
      .map((one) => books.settledRow(one, user!))
      .reverse();
    return slice(rows, query, CLOSED_PAGE);
  });
  app.post(`${CLOB_ROOT}/v1/heartbeats`, (request) => {
    readerOf(context, request);
    return { heartbeat_id: JSON.parse(bodyOf(request)).heartbeat_id || 'heartbeat-1' };
  });
}

interface Held {
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly quantity: Quantity;
  readonly cost: Money;
}

/**
 * Money and positions as the chain would show them: winners are tokens until they are redeemed, and trades that
 * failed never were.
 */
class AccountBooks {
  constructor(readonly context: PolymarketContext) {}

  cash(account: string): Money {
    const { reader } = this.context;
    const waiting = this.#unredeemed(account).reduce((sum, settlement) => sum + settlement.amount, 0);
    const undone = this.#failed(account).reduce((sum, trade) => sum + this.#cashOf(trade, account), 0);
    return (reader.ledger(account)?.cash ?? 0) - waiting - undone;
  }

  held(account: string): Held[] {
    const { reader } = this.context;
    const failed = this.#failed(account);
    return (reader.ledger(account)?.positions ?? [])
      .map((one) => ({
        ...one,
        quantity: one.quantity - undoneQuantity(failed, account, one.marketId, one.outcome),
      }))
      .filter((one) => one.quantity > 0);
  }

  redeemed(account: string): ExchangeSettlement[] {
    const { reader, clock, redeemAfterMs } = this.context;
    return reader.settlements(account).filter((one) => clock.now() - one.at >= redeemAfterMs);
  }

  positions(account: string, user: string): Record<string, unknown>[] {
    const { reader } = this.context;
    const open = this.held(account).map((one) => {
      const view = reader.market(one.marketId)!;
      const quote = reader.book(one.marketId)!.bids[0]?.price ?? 0;
      const price = one.outcome === 'Yes' ? quote : PRICE_ONE - quote;
      return row(view, one.outcome, one.quantity, one.cost, price, false, user);
    });
    return [...open, ...this.#unredeemed(account).map((one) => this.settledRow(one, user))];
  }

  settledRow(settlement: ExchangeSettlement, user: string): Record<string, unknown> {
    const { marketId, outcome, quantity, cost, payoff } = settlement;
    return row(this.context.reader.market(marketId)!, outcome, quantity, cost, payoff, true, user);
  }

  #unredeemed(account: string): ExchangeSettlement[] {
    const { reader, clock, redeemAfterMs } = this.context;
    return reader.settlements(account).filter((one) => clock.now() - one.at < redeemAfterMs);
  }

  #failed(account: string): VenueTrade[] {
    const { trades, clock } = this.context;
    return trades.failedOf(account, clock.now()).filter((trade) => takesPart(trade, account));
  }

  /** What a trade changed in an account's cash on the exchange. */
  #cashOf(trade: VenueTrade, account: string): Money {
    const orderIds = new Set([trade.takerOrderId, ...trade.makers.map((maker) => maker.orderId)]);
    const fills = this.context.reader.fills(account);
    return fills
      .filter((fill) => fill.at === trade.at && orderIds.has(fill.orderId))
      .reduce((sum, fill) => {
        const money = fill.price * fill.quantity;
        return sum + (fill.side === 'buy' ? -money : money) - fill.fee;
      }, 0);
  }
}

function undoneQuantity(
  failed: readonly VenueTrade[],
  account: string,
  marketId: string,
  outcome: BinaryOutcome,
): Quantity {
  let undone = 0;
  for (const trade of failed) {
    if (trade.marketId !== marketId) continue;
    const sign = (side: 'buy' | 'sell'): number => (side === 'buy' ? 1 : -1);
    if (trade.takerAccount === account && trade.outcome === outcome)
      undone += sign(trade.side) * totalOf(trade).quantity;
    for (const maker of trade.makers) {
      if (maker.account === account && maker.outcome === outcome) undone += sign(maker.side) * maker.quantity;
    }
  }
  return undone;
}

function row(
  view: MarketView,
  outcome: BinaryOutcome,
  quantity: Quantity,
  cost: Money,
  price: number,
  redeemable: boolean,
  user: string,
): Record<string, unknown> {
  const { listing } = view;
  return {
    proxyWallet: user,
    asset: tokenIdOf(listing, outcome),
    conditionId: listing.marketId,
    size: quantity / 100,
    avgPrice: quantity === 0 ? 0 : cost / quantity / PRICE_ONE,
    curPrice: price / PRICE_ONE,
    redeemable,
    mergeable: false,
    title: listing.title,
    eventSlug: listing.attributes['eventSlug'] ?? '',
    outcome: outcomeName(listing, outcome),
    outcomeIndex: outcome === 'Yes' ? 0 : 1,
    endDate: new Date(listing.resolvesAt ?? 0).toISOString(),
    negativeRisk: isNegRisk(listing),
  };
}

function slice(
  rows: readonly unknown[],
  query: ReturnType<typeof queryOf>,
  most: number,
): readonly unknown[] {
  const limit = Math.min(Number(textOf(query, 'limit') ?? most), most);
  const offset = Number(textOf(query, 'offset') ?? 0);
  return rows.slice(offset, offset + limit);
}
