import {
  formatDecimal,
  PRICE_ONE,
  type Millis,
  type OrderSide,
  type Price,
  type Quantity,
} from '@arbytron/domain';

import {
  HOUSE,
  type BinaryOutcome,
  type ExchangeEvent,
  type ExchangeFill,
  type ExchangeReader,
} from '../exchange/index.js';
import { orderIdFor, uuidOf, type Authentication } from './authentication.js';
import { outcomeName, priceText, sizeText, tokenIdOf } from './market-format.js';

/** One maker of a trade, in the terms of its own order's outcome. */
export interface TradeMaker {
  readonly orderId: string;
  readonly account: string;
  readonly outcome: BinaryOutcome;
  readonly side: OrderSide;
  readonly price: Price;
  readonly quantity: Quantity;
}

/** What the venue calls a trade: everything that one incoming order took, settled on chain together. */
export interface VenueTrade {
  readonly id: string;
  readonly takerOrderId: string;
  readonly takerAccount: string;
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly side: OrderSide;
  readonly at: Millis;
  readonly makers: TradeMaker[];
}

export type TradeStatus = 'MATCHED' | 'MINED' | 'CONFIRMED' | 'FAILED';

export interface TradeTiming {
  readonly minedAfterMs: number;
  readonly confirmedAfterMs: number;
}

/** Price and size of a trade's taker: what all makers together gave. */
export function totalOf(trade: VenueTrade): { readonly quantity: Quantity; readonly price: string } {
  let quantity = 0;
  let money = 0;
  for (const maker of trade.makers) {
    quantity += maker.quantity;
    money += maker.quantity * takerPrice(trade, maker);
  }
  const average = quantity === 0 ? 0 : Math.floor((money * 100) / quantity);
  return { quantity, price: formatDecimal(average, 6) };
}

const takerPrice = (trade: VenueTrade, maker: TradeMaker): Price =>
  maker.outcome === trade.outcome ? maker.price : PRICE_ONE - maker.price;

/** All trades of the venue, by id; made from the exchange's own events and, after a restart, from its fills. */
export class TradeRegister {
  readonly #byId = new Map<string, VenueTrade>();
  readonly #idsByOrder = new Map<string, Set<string>>();
  readonly #failing = new Set<string>();

  constructor(
    readonly exchange: ExchangeReader,
    readonly timing: TradeTiming,
  ) {
    for (const account of exchange.accounts()) {
      for (const fill of exchange.fills(account)) this.#restore(fill);
    }
  }

  /** Takes what one command did. Returns the trades that it made, oldest first. */
  add(events: readonly ExchangeEvent[]): VenueTrade[] {
    const made = new Set<VenueTrade>();
    for (const event of events) {
      if (event.kind === 'archived') this.#forget(event.marketId);
      if (event.kind !== 'trade') continue;
      const { taker, maker, marketId, price, quantity, at } = event;
      const trade = this.#tradeOf(taker.orderId, taker.account, marketId, taker.outcome, taker.side, at);
      made.add(trade);
      const own = maker.outcome === 'Yes' ? price : PRICE_ONE - price;
      const orderId = maker.orderId.startsWith('0x')
        ? maker.orderId
        : orderIdFor(`${marketId}:${maker.orderId}`);
      const { account, outcome, side } = maker;
      this.#addMaker(trade, { orderId, account, outcome, side, price: own, quantity });
    }
    return [...made];
  }

  get(id: string): VenueTrade | undefined {
    return this.#byId.get(id);
  }

  /** Trades that an account took part in, newest first. */
  of(account: string): VenueTrade[] {
    return [...this.#byId.values()].filter((trade) => takesPart(trade, account)).reverse();
  }

  tradeIdsOf(orderId: string): string[] {
    return [...(this.#idsByOrder.get(orderId) ?? [])];
  }

  /** The trade is going to fail on chain. */
  fail(id: string): void {
    this.#failing.add(id);
  }

  statusOf(trade: VenueTrade, now: Millis): TradeStatus {
    const age = now - trade.at;
    if (age < this.timing.minedAfterMs) return 'MATCHED';
    if (this.#failing.has(trade.id)) return 'FAILED';
    return age < this.timing.confirmedAfterMs ? 'MINED' : 'CONFIRMED';
  }

  /** Trades of an account that failed: nothing of them came to be. */
  failedOf(account: string, now: Millis): VenueTrade[] {
    return this.of(account).filter((trade) => this.statusOf(trade, now) === 'FAILED');
  }

  #tradeOf(
    takerOrderId: string,
    takerAccount: string,
    marketId: string,
    outcome: BinaryOutcome,
    side: OrderSide,
    at: Millis,
  ): VenueTrade {
    const orderId = takerOrderId.startsWith('0x') ? takerOrderId : orderIdFor(takerOrderId);
    const id = uuidOf(`trade:${orderId}`);
    let trade = this.#byId.get(id);
    if (trade === undefined) {
      trade = { id, takerOrderId: orderId, takerAccount, marketId, outcome, side, at, makers: [] };
      this.#byId.set(id, trade);
      this.#index(orderId, id);
    }
    return trade;
  }

  #addMaker(trade: VenueTrade, maker: TradeMaker): void {
    trade.makers.push(maker);
    this.#index(maker.orderId, trade.id);
  }

  #index(orderId: string, tradeId: string): void {
    const ids = this.#idsByOrder.get(orderId);
    if (ids === undefined) this.#idsByOrder.set(orderId, new Set([tradeId]));
    else ids.add(tradeId);
  }

  /** A fill says what it cost, but not with whom: the other side becomes the house. */
  #restore(fill: ExchangeFill): void {
    const { orderId, account, marketId, outcome, side, price, quantity, at } = fill;
    const against: OrderSide = side === 'buy' ? 'sell' : 'buy';
    if (fill.liquidity === 'taker') {
      const house = orderIdFor(`${marketId}:house:${outcome}:${price}`);
      const maker = { orderId: house, account: HOUSE, outcome, side: against, price, quantity };
      this.#addMaker(this.#tradeOf(orderId, account, marketId, outcome, side, at), maker);
    } else {
      const trade = this.#tradeOf(`taker:${fill.tradeId}`, HOUSE, marketId, outcome, against, at);
      this.#addMaker(trade, { orderId, account, outcome, side, price, quantity });
    }
  }

  #forget(marketId: string): void {
    for (const [id, trade] of this.#byId) {
      if (trade.marketId !== marketId) continue;
      this.#byId.delete(id);
      for (const orderId of [trade.takerOrderId, ...trade.makers.map((maker) => maker.orderId)]) {
        this.#idsByOrder.delete(orderId);
      }
    }
  }
}

export const takesPart = (trade: VenueTrade, account: string): boolean =>
  trade.takerAccount === account || trade.makers.some((maker) => maker.account === account);

/** A trade as an account sees it, in REST; the user channel adds its own fields. */
export function tradeJson(
  trade: VenueTrade,
  account: string,
  status: TradeStatus,
  exchange: ExchangeReader,
  authentication: Authentication,
): Record<string, unknown> {
  const { listing } = exchange.market(trade.marketId)!;
  const { quantity, price } = totalOf(trade);
  return {
    id: trade.id,
    taker_order_id: trade.takerOrderId,
    market: trade.marketId,
    asset_id: tokenIdOf(listing, trade.outcome),
    side: trade.side === 'buy' ? 'BUY' : 'SELL',
    size: sizeText(quantity),
    fee_rate_bps: '0',
    price,
    status,
    match_time: String(Math.floor(trade.at / 1000)),
    last_update: String(Math.floor(trade.at / 1000)),
    outcome: outcomeName(listing, trade.outcome),
    bucket_index: 0,
    owner: authentication.apiKeyOf(trade.takerAccount),
    maker_address: authentication.makerOf(trade.takerAccount),
    transaction_hash: status === 'MATCHED' ? '' : orderIdFor(`transaction:${trade.id}`),
    trader_side: trade.takerAccount === account ? 'TAKER' : 'MAKER',
    maker_orders: trade.makers.map((maker) => ({
      order_id: maker.orderId,
      owner: authentication.apiKeyOf(maker.account),
      maker_address: authentication.makerOf(maker.account),
      matched_amount: sizeText(maker.quantity),
      price: priceText(maker.price),
      fee_rate_bps: '',
      asset_id: tokenIdOf(listing, maker.outcome),
      outcome: outcomeName(listing, maker.outcome),
      side: maker.side === 'buy' ? 'BUY' : 'SELL',
    })),
  };
}
