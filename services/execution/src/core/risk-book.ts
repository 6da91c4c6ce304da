import { isTerminal, type Millis, type Money, type Order, type Scope, type VenueId } from '@arbytron/domain';
import type { TradingConfig } from '@arbytron/runtime';

/** Why a new trade is refused before anything is sent. */
export type RiskDenial =
  | 'HALTED'
  | 'CAPITAL_TRADE'
  | 'CAPITAL_VENUE'
  | 'CAPITAL_TOTAL'
  | 'BALANCE_VENUE'
  | 'DAY_LOSS'
  | 'MARKET_BUSY';

/** Money a new order may take at most. */
export interface Claim {
  readonly venue: VenueId;
  readonly marketId: string;
  readonly worstCost: Money;
}

interface OrderUse {
  readonly order: Order;
  /** What the order could still take, counted at its worst until the venue says it is done. */
  readonly worstCost: Money;
}

/**
 * Counts capital at work: money spent in unsettled markets plus the worst case of every order that may still fill,
 * unknown ones included.
 */
export class RiskBook {
  readonly #uses = new Map<string, OrderUse>();
  readonly #settled = new Set<string>();
  readonly #halts = new Map<Scope, string>();
  readonly #cash = new Map<VenueId, Money>();
  #dayPnl: Money = 0;

  constructor(readonly config: TradingConfig) {}

  /** Takes in the newest state of an order, of this instance or another. */
  record(order: Order, worstCost: Money): void {
    if (this.#settled.has(`${order.venue}:${order.marketId}`)) return;
    this.#uses.set(order.clientOrderId, { order, worstCost });
  }

  /** The market paid out: its capital is free. */
  settle(venue: VenueId, marketId: string): void {
    this.#settled.add(`${venue}:${marketId}`);
    for (const [id, { order }] of this.#uses) {
      if (order.venue === venue && order.marketId === marketId) this.#uses.delete(id);
    }
  }

  setHalt(scope: Scope, reason: string | null): void {
    if (reason === null) this.#halts.delete(scope);
    else this.#halts.set(scope, reason);
  }

  haltReason(scope: Scope): string | null {
    return this.#halts.get(scope) ?? null;
  }

  isHalted(venue: VenueId): boolean {
    return this.#halts.has('all') || this.#halts.has(venue);
  }

  setDayPnl(realized: Money): void {
    this.#dayPnl = realized;
  }

  /** Whether an order at the venue is open or changed at or after a moment. */
  changedSince(venue: VenueId, moment: Millis): boolean {
    for (const { order } of this.#uses.values()) {
      if (order.venue === venue && (!isTerminal(order.status) || order.updatedAt >= moment)) return true;
    }
    return false;
  }

  /** Cash as the venue last told it; orders that were done by then are contained in it. */
  setCash(venue: VenueId, cash: Money): void {
    this.#cash.set(venue, cash);
  }

  /** Adjusts cash by money that is known to have moved since the venue told it. */
  moveCash(venue: VenueId, change: Money): void {
    const cash = this.#cash.get(venue);
    if (cash !== undefined) this.#cash.set(venue, cash + change);
  }

  capitalAtWork(scope: Scope): Money {
    const byMarket = new Map<string, Money>();
    for (const { order, worstCost } of this.#uses.values()) {
      if (scope !== 'all' && order.venue !== scope) continue;
      const market = `${order.venue}:${order.marketId}`;
      byMarket.set(market, (byMarket.get(market) ?? 0) + outlay(order, worstCost));
    }
    // Selling more than was paid frees money, but one market's gain is not another's limit.
    return [...byMarket.values()].reduce((sum, money) => sum + Math.max(0, money), 0);
  }

  /** Whether the claims of a new trade fit all limits; the reason when they do not. */
  check(claims: readonly Claim[]): RiskDenial | null {
    const { config } = this;
    const total = claims.reduce((sum, claim) => sum + claim.worstCost, 0);
    if (claims.some((claim) => this.isHalted(claim.venue))) return 'HALTED';
    if (claims.some((claim) => this.#isBusy(claim))) return 'MARKET_BUSY';
    if (-this.#dayPnl >= config.maxDayLoss) return 'DAY_LOSS';
    if (total > config.maxCapitalPerTrade) return 'CAPITAL_TRADE';
    if (this.capitalAtWork('all') + total > config.maxCapitalTotal) return 'CAPITAL_TOTAL';
    for (const venue of new Set(claims.map((claim) => claim.venue))) {
      const claimed = claims.reduce((sum, claim) => sum + (claim.venue === venue ? claim.worstCost : 0), 0);
      const limit = config.platforms[venue]?.maxCapital ?? config.maxCapitalPerVenue;
      if (this.capitalAtWork(venue) + claimed > limit) return 'CAPITAL_VENUE';
      const cash = this.#cash.get(venue);
      if (cash !== undefined && claimed + this.#openWorst(venue) > cash) return 'BALANCE_VENUE';
    }
    return null;
  }

  /** Orders of two trades in one market would fill each other's books and confuse what belongs to which. */
  #isBusy(claim: Claim): boolean {
    for (const { order } of this.#uses.values()) {
      if (order.venue === claim.venue && order.marketId === claim.marketId && !isTerminal(order.status))
        return true;
    }
    return false;
  }

  #openWorst(venue: VenueId): Money {
    let sum = 0;
    for (const { order, worstCost } of this.#uses.values()) {
      if (order.venue === venue && !isTerminal(order.status) && order.side === 'buy') sum += worstCost;
    }
    return sum;
  }
}

function outlay(order: Order, worstCost: Money): Money {
  if (order.side === 'sell') return order.fees - order.filledNotional;
  const spent = order.filledNotional + order.fees;
  return isTerminal(order.status) ? spent : Math.max(spent, worstCost);
}
