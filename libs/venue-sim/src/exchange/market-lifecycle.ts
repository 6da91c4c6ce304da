import { contentId, invariant, PRICE_ONE, type Millis, type Money, type Price } from '@arbytron/domain';
import type { Account } from './account.js';
import type { ListCommand, Refusal, SettleCommand, StatusCommand } from './command.js';
import type { ExchangeOrderStatus, OrderEndReason } from './event.js';
import type { ExchangeState } from './exchange-state.js';
import { MarketState } from './market-state.js';
import type { Matching, MatchingContext } from './matching.js';
import { refuse } from './order-entry.js';
import type { OrderRecord } from './order-record.js';

/** From listing over closing and settlement to the archive; and how an order ends. */
export class MarketLifecycle {
  constructor(
    readonly venue: string,
    readonly instance: string,
    readonly state: ExchangeState,
    readonly matching: Matching,
    readonly context: MatchingContext,
  ) {}

  list({ listing, at }: ListCommand): Refusal | null {
    const { marketId, outcomes } = listing;
    if (this.state.markets.has(marketId)) return refuse('market_exists', `market ${marketId} exists`);
    const names = outcomes.map((outcome) => outcome.name);
    if (listing.venue !== this.venue || names.length !== 2 || names[0] !== 'Yes' || names[1] !== 'No') {
      return refuse('bad_listing', `market ${marketId} is not a Yes/No market of ${this.venue}`);
    }
    const market = new MarketState(listing, at);
    this.state.markets.set(marketId, market);
    this.#announce(market, at);
    return null;
  }

  changeStatus({ marketId, status, at }: StatusCommand): Refusal | null {
    const market = this.state.markets.get(marketId);
    if (!market) return refuse('unknown_market', `no market ${marketId}`);
    if (market.status === 'closed' || market.status === 'settled' || market.status === status) {
      return refuse('bad_transition', `market ${marketId} is ${market.status}`);
    }
    market.status = status;
    market.updatedAt = at;
    if (status === 'closed') {
      market.closedAt = at;
      market.rivalQuantity = 0;
      this.#emptyBook(market, at);
    }
    this.#announce(market, at);
    return null;
  }

  settle({ marketId, payoff, at }: SettleCommand): Refusal | null {
    const market = this.state.markets.get(marketId);
    if (!market) return refuse('unknown_market', `no market ${marketId}`);
    if (market.status !== 'closed')
      return refuse('market_not_closed', `market ${marketId} is ${market.status}`);
    if (!Number.isInteger(payoff) || payoff < 0 || payoff > PRICE_ONE) {
      return refuse('bad_amount', `payoff ${payoff} is not between 0 and ${PRICE_ONE}`);
    }
    market.status = 'settled';
    market.payoff = payoff;
    market.settledAt = at;
    market.updatedAt = at;
    this.#announce(market, at);
    let paid = 0;
    for (const account of this.state.accounts.values()) paid += this.#payOut(account, marketId, payoff, at);
    invariant(
      paid === PRICE_ONE * market.openInterest,
      `${marketId} paid ${paid} for ${market.openInterest} pairs`,
    );
    market.openInterest = 0;
    return null;
  }

  archive(marketId: string, at: Millis): Refusal | null {
    const market = this.state.markets.get(marketId);
    if (!market) return refuse('unknown_market', `no market ${marketId}`);
    if (market.status !== 'settled')
      return refuse('bad_transition', `market ${marketId} is ${market.status}`);
    this.state.markets.delete(marketId);
    for (const account of this.state.accounts.values()) {
      account.fills = account.fills.filter((fill) => fill.marketId !== marketId);
      account.settlements = account.settlements.filter((settlement) => settlement.marketId !== marketId);
    }
    for (const order of [...this.state.orders.values()]) {
      if (order.marketId !== marketId) continue;
      this.state.orders.delete(order.orderId);
      if (order.clientOrderId === null) continue;
      this.state.accounts.get(order.account)!.orderIdByClientOrderId.delete(order.clientOrderId);
    }
    this.context.emit({ kind: 'archived', marketId, at });
    return null;
  }

  /** Takes a resting order out of its book and ends it. */
  withdraw(order: OrderRecord, status: ExchangeOrderStatus, reason: OrderEndReason, at: Millis): void {
    const resting = this.state.accounts.get(order.account)!.resting.get(order.orderId)!;
    this.matching.withdraw(this.state.markets.get(order.marketId)!, resting, resting.remaining, at);
    this.end(order, status, reason, at);
  }

  end(order: OrderRecord, status: ExchangeOrderStatus, reason: OrderEndReason | null, at: Millis): void {
    order.status = status;
    order.reason = reason;
    order.updatedAt = at;
    this.context.emit({ kind: 'order', order: { ...order }, at });
  }

  #emptyBook(market: MarketState, at: Millis): void {
    this.matching.quote(market, this.state.house, [], [], at);
    for (const side of ['bid', 'ask'] as const) {
      for (let level = market.book.best(side); level; level = market.book.best(side)) {
        this.withdraw(level.queue[0]!.order!, 'canceled', 'market_closed', at);
      }
    }
  }

  #payOut(account: Account, marketId: string, payoff: Price, at: Millis): Money {
    const holding = account.holdings.get(marketId);
    if (!holding) return 0;
    account.holdings.delete(marketId);
    let paid = 0;
    for (const outcome of ['Yes', 'No'] as const) {
      const { quantity, cost } = holding[outcome];
      if (quantity === 0) continue;
      const pays = outcome === 'Yes' ? payoff : PRICE_ONE - payoff;
      const amount = pays * quantity;
      account.cash += amount;
      paid += amount;
      if (account.unlimited) continue;
      const settlementId = contentId(
        this.venue,
        this.instance,
        'settlement',
        account.name,
        marketId,
        outcome,
      );
      const payment = { quantity, cost, payoff: pays, amount, at };
      const settlement = { settlementId, account: account.name, marketId, outcome, ...payment };
      account.settlements.push(settlement);
      this.context.touched(account);
      this.context.emit({ kind: 'settlement', settlement, at });
    }
    return paid;
  }

  #announce({ marketId, status, payoff }: MarketState, at: Millis): void {
    this.context.emit({ kind: 'market', marketId, status, payoff, at });
  }
}
