import {
  feeOfWeight,
  feeWeight,
  invariant,
  type BookSide,
  type FeeSchedule,
  type Level,
  type Millis,
  type Money,
  type Price,
  type Quantity,
} from '@arbytron/domain';
import type { Account } from './account.js';
import { otherOutcome } from './command.js';
import type { ExchangeEvent, TradeParty } from './event.js';
import type { MarketState } from './market-state.js';
import { inYesTerms, openedBy, type OrderRecord } from './order-record.js';
import { crosses, oppositeSide, type Resting } from './resting-book.js';

/** Who trades against the book, and up to where. */
export interface Taker {
  readonly owner: Account;
  /** Null for the house and its rival. */
  readonly order: OrderRecord | null;
  readonly side: BookSide;
  /** YES price. */
  readonly limit: Price;
  /** The part of the quantity that hands over held contracts; used up first. */
  closing: Quantity;
}

/** What an order would trade now. */
export interface Preview {
  readonly quantity: Quantity;
  /** Σ YES price × quantity. */
  readonly yesNotional: Money;
  readonly fee: Money;
  /** An own order stands in the way of the rest. */
  readonly selfTrade: boolean;
}

/** What matching needs of the exchange around it. */
export interface MatchingContext {
  readonly netting: boolean;
  emit(event: ExchangeEvent): void;
  nextTradeId(): string;
  feeCharged(fee: Money): void;
  /** The cash or holdings of an account changed. */
  touched(account: Account): void;
}

/** Price-time-priority matching at the maker's price. */
export class Matching {
  constructor(readonly context: MatchingContext) {}

  /** Walks the book without touching it. */
  preview(market: MarketState, owner: Account, side: BookSide, limit: Price, quantity: Quantity): Preview {
    let left = quantity;
    let yesNotional = 0;
    let weight = 0;
    for (const level of market.book.levels(oppositeSide(side))) {
      if (left === 0 || !crosses(side, limit, level.price)) break;
      for (const resting of level.queue) {
        if (resting.owner === owner)
          return this.#previewed(market, owner, quantity - left, yesNotional, weight, true);
        const taken = Math.min(left, resting.remaining);
        left -= taken;
        yesNotional += level.price * taken;
        weight += feeWeight({ price: level.price, quantity: taken });
        if (left === 0) break;
      }
    }
    return this.#previewed(market, owner, quantity - left, yesNotional, weight, false);
  }

  #previewed(
    market: MarketState,
    owner: Account,
    quantity: Quantity,
    yesNotional: Money,
    weight: number,
    selfTrade: boolean,
  ): Preview {
    return { quantity, yesNotional, fee: feeOfWeight(takerFee(market, owner), weight), selfTrade };
  }

  /** Trades up to `quantity` against the book; stops before an own order. Returns what was traded. */
  take(market: MarketState, taker: Taker, quantity: Quantity, at: Millis): Quantity {
    const makerSide = oppositeSide(taker.side);
    const schedule = takerFee(market, taker.owner);
    let left = quantity;
    let weight = 0;
    let charged = 0;
    while (left > 0) {
      const level = market.book.best(makerSide);
      if (!level || !crosses(taker.side, taker.limit, level.price)) break;
      const { price } = level;
      const before = level.total;
      let blocked = false;
      while (left > 0 && level.queue.length > 0) {
        const maker = level.queue[0]!;
        if (maker.owner === taker.owner) {
          blocked = true;
          break;
        }
        const traded = Math.min(left, maker.remaining);
        weight += feeWeight({ price, quantity: traded });
        // The fee is the order's, rounded up once: each fill is charged what the whole has grown by.
        const fee = feeOfWeight(schedule, weight) - charged;
        charged += fee;
        left -= traded;
        this.#trade(market, taker, maker, price, traded, fee, at);
      }
      this.#level(market, makerSide, price, level.total, level.total - before, at);
      if (blocked) break;
    }
    return quantity - left;
  }

  /** Puts liquidity into the book. */
  rest(market: MarketState, resting: Resting, at: Millis): void {
    const total = market.book.add(resting);
    resting.owner.reserve(market.marketId, resting);
    if (resting.order) resting.owner.resting.set(resting.order.orderId, resting);
    else market.house[resting.side].set(resting.price, resting);
    this.#level(market, resting.side, resting.price, total, resting.remaining, at);
    this.context.touched(resting.owner);
  }

  /** Takes liquidity out of the book, its owner's wish or the market's end. */
  withdraw(market: MarketState, resting: Resting, quantity: Quantity, at: Millis): void {
    const closing = Math.max(0, resting.closing - (resting.remaining - quantity));
    resting.owner.release(market.marketId, resting, quantity, closing);
    resting.closing -= closing;
    const total = market.book.reduce(resting, quantity);
    this.#forgetIfGone(market, resting);
    this.#level(market, resting.side, resting.price, total, -quantity, at);
    this.context.touched(resting.owner);
  }

  /**
   * Moves the house's ladder to a target. Removals come first, so that the book never crosses on the way; a level
   * that would cross a client's resting order trades with it.
   */
  quote(
    market: MarketState,
    house: Account,
    bids: readonly Level[],
    asks: readonly Level[],
    at: Millis,
  ): void {
    this.#lowerTo(market, 'bid', bids, at);
    this.#lowerTo(market, 'ask', asks, at);
    for (const level of bids) this.#raiseTo(market, house, 'bid', level, at);
    for (const level of asks) this.#raiseTo(market, house, 'ask', level, at);
  }

  #lowerTo(market: MarketState, side: BookSide, target: readonly Level[], at: Millis): void {
    const mine = market.house[side];
    const levels = market.book.worstFirst(side);
    // Both ladders from the best end on; what is taken out lies behind the cursor.
    for (let i = levels.length - 1, t = 0; i >= 0; i -= 1) {
      const { price } = levels[i]!;
      while (t < target.length && target[t]!.price !== price && crosses(side, target[t]!.price, price))
        t += 1;
      const resting = mine.get(price);
      if (!resting) continue;
      const wanted = target[t]?.price === price ? target[t]!.quantity : 0;
      if (resting.remaining > wanted) this.withdraw(market, resting, resting.remaining - wanted, at);
    }
  }

  #raiseTo(market: MarketState, house: Account, side: BookSide, level: Level, at: Millis): void {
    const { price } = level;
    const mine = market.house[side].get(price);
    let missing = level.quantity - (mine?.remaining ?? 0);
    if (missing <= 0) return;
    const best = market.book.best(oppositeSide(side));
    if (best && crosses(side, price, best.price)) {
      missing -= this.take(
        market,
        { owner: house, order: null, side, limit: price, closing: 0 },
        missing,
        at,
      );
      if (missing === 0) return;
    }
    if (!mine) {
      this.rest(market, { owner: house, order: null, side, price, remaining: missing, closing: 0 }, at);
    } else if (market.book.isLast(mine)) {
      this.#level(market, side, price, market.book.grow(mine, missing), missing, at);
    } else {
      // More size means a new place at the end of the queue.
      const whole = mine.remaining + missing;
      market.book.reduce(mine, mine.remaining);
      const moved: Resting = { ...mine, remaining: whole };
      const total = market.book.add(moved);
      market.house[side].set(price, moved);
      this.#level(market, side, price, total, missing, at);
    }
  }

  #trade(
    market: MarketState,
    taker: Taker,
    maker: Resting,
    price: Price,
    quantity: Quantity,
    fee: Money,
    at: Millis,
  ): void {
    const tradeId = this.context.nextTradeId();
    const makerClosing = this.#closingOf(market, maker.owner, maker, quantity);
    const takerClosing = this.#closingOf(market, taker.owner, taker, quantity);
    maker.owner.release(market.marketId, maker, quantity, makerClosing);
    maker.closing -= Math.min(maker.closing, makerClosing);
    market.book.reduce(maker, quantity);
    this.#forgetIfGone(market, maker);
    taker.closing -= Math.min(taker.closing, takerClosing);
    maker.owner.execute(market.marketId, maker.side, price, quantity, makerClosing, 0);
    taker.owner.execute(market.marketId, taker.side, price, quantity, takerClosing, fee);
    const bidClosing = taker.side === 'bid' ? takerClosing : makerClosing;
    const askClosing = taker.side === 'bid' ? makerClosing : takerClosing;
    market.openInterest += quantity - bidClosing - askClosing;
    market.volume += quantity;
    market.lastPrice = price;
    this.context.feeCharged(fee);
    this.context.emit({
      kind: 'trade',
      tradeId,
      marketId: market.marketId,
      price,
      quantity,
      takerBookSide: taker.side,
      taker: partyOf(taker.owner, taker.order, taker.side, `taker:${tradeId}`),
      maker: partyOf(maker.owner, maker.order, maker.side, `house:${maker.side}:${price}`),
      at,
    });
    this.#fill(taker.owner, taker.order, tradeId, price, quantity, fee, 'taker', at);
    this.#fill(maker.owner, maker.order, tradeId, price, quantity, 0, 'maker', at);
    for (const account of [maker.owner, taker.owner]) {
      if (this.context.netting && !account.unlimited)
        market.openInterest -= account.payPairs(market.marketId);
      this.context.touched(account);
    }
    if (maker.order) {
      if (maker.remaining === 0) maker.order.status = 'filled';
      this.context.emit({ kind: 'order', order: { ...maker.order }, at });
    }
  }

  /** How much of an execution hands over held contracts. The house and its rival always do so first. */
  #closingOf(market: MarketState, owner: Account, of: Taker | Resting, quantity: Quantity): Quantity {
    if (!owner.unlimited) return Math.min(of.closing, quantity);
    return Math.min(quantity, owner.free(market.marketId, otherOutcome(openedBy(of.side))));
  }

  #fill(
    owner: Account,
    order: OrderRecord | null,
    tradeId: string,
    yesPrice: Price,
    quantity: Quantity,
    fee: Money,
    liquidity: 'maker' | 'taker',
    at: Millis,
  ): void {
    if (!order) return;
    const price = inYesTerms(order.outcome, yesPrice);
    order.filledQuantity += quantity;
    order.filledNotional += price * quantity;
    order.fees += fee;
    order.updatedAt = at;
    invariant(
      order.filledQuantity <= order.quantity,
      `order ${order.orderId} was filled beyond its quantity`,
    );
    const { account, orderId, clientOrderId, marketId, outcome, side } = order;
    const fill = {
      tradeId,
      account,
      orderId,
      clientOrderId,
      marketId,
      outcome,
      side,
      price,
      quantity,
      fee,
      liquidity,
      at,
    };
    owner.fills.push(fill);
    this.context.emit({ kind: 'fill', fill, at });
  }

  #forgetIfGone(market: MarketState, resting: Resting): void {
    if (resting.remaining > 0) return;
    if (resting.order) resting.owner.resting.delete(resting.order.orderId);
    else market.house[resting.side].delete(resting.price);
  }

  #level(
    market: MarketState,
    side: BookSide,
    price: Price,
    quantity: Quantity,
    change: Quantity,
    at: Millis,
  ): void {
    if (change === 0) return;
    this.context.emit({ kind: 'level', marketId: market.marketId, side, price, quantity, change, at });
  }
}

/** The house pays no fee. */
const takerFee = (market: MarketState, owner: Account): FeeSchedule =>
  owner.unlimited ? { model: 'none' } : market.listing.fee;

function partyOf(owner: Account, order: OrderRecord | null, side: BookSide, orderId: string): TradeParty {
  if (!order) return { account: owner.name, orderId, outcome: openedBy(side), side: 'buy' };
  return { account: owner.name, orderId: order.orderId, outcome: order.outcome, side: order.side };
}
