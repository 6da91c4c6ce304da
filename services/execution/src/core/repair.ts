import {
  notional,
  orderFee,
  payout,
  walk,
  type FeeSchedule,
  type Level,
  type Money,
  type OutcomeBook,
  type Price,
  type Quantity,
  type TradingTerms,
} from '@arbytron/domain';
import type { BookedTrade, Imbalance } from './trade-book.js';
import type { OrderPlan } from './trade.js';

/** One side of an unequal set: what its market offers now, and what trading there costs. */
export interface RepairSide {
  readonly legIndex: number;
  readonly terms: TradingTerms;
  readonly fee: FeeSchedule;
}

export interface RepairRequest {
  /** The leg that filled more, with the bids for its outcome, best first. */
  readonly leading: RepairSide & { readonly bids: readonly Level[] };
  /** The leg that filled less, with the asks of its outcome, best first. */
  readonly lagging: RepairSide & { readonly asks: readonly Level[] };
  /** How much more of the leading leg is held. */
  readonly excess: Quantity;
}

export type RepairPlan =
  | {
      readonly kind: 'complete' | 'unwind';
      readonly legIndex: number;
      readonly quantity: Quantity;
      readonly limitPrice: Price;
      /** What the step brings in money, compared with losing the excess altogether. */
      readonly value: Money;
    }
  /** Neither venue takes an order this small. */
  | { readonly kind: 'dust' }
  /** There is nobody to trade with now. */
  | { readonly kind: 'no_liquidity' };

/**
 * Makes an unequal set equal again by the cheaper of two ways: buying what is missing on the lagging leg, or selling
 * the excess of the leading leg. Each way is valued by the money it leaves, fees included: a completed set pays one
 * dollar a contract, a sale pays the bids.
 */
export function planRepair(request: RepairRequest): RepairPlan {
  const { leading, lagging, excess } = request;
  const buyable = orderable(lagging.terms, excess, lagging.asks);
  const sellable = orderable(leading.terms, excess, leading.bids);
  if (buyable === 'dust' && sellable === 'dust') return { kind: 'dust' };
  const plans: Extract<RepairPlan, { kind: 'complete' | 'unwind' }>[] = [];
  if (typeof buyable === 'number') {
    const fills = walk(lagging.asks, buyable);
    const value = payout(buyable) - total(fills) - orderFee(lagging.fee, fills);
    plans.push({
      kind: 'complete',
      legIndex: lagging.legIndex,
      quantity: buyable,
      limitPrice: fills.at(-1)!.price,
      value,
    });
  }
  if (typeof sellable === 'number') {
    const fills = walk(leading.bids, sellable);
    const value = total(fills) - orderFee(leading.fee, fills);
    plans.push({
      kind: 'unwind',
      legIndex: leading.legIndex,
      quantity: sellable,
      limitPrice: fills.at(-1)!.price,
      value,
    });
  }
  if (plans.length === 0) return { kind: 'no_liquidity' };
  // Per contract, because the two ways may reach different quantities.
  return plans.reduce((best, plan) =>
    plan.value * best.quantity > best.value * plan.quantity ? plan : best,
  );
}

/** The order that brings an unequal trade closer to equal, from the books of both legs; null books count as empty. */
export function repairOrder(
  trade: BookedTrade,
  unequal: Imbalance,
  terms: readonly TradingTerms[],
  leading: OutcomeBook | null,
  lagging: OutcomeBook | null,
): Omit<OrderPlan, 'attempt'> | 'dust' | 'no_liquidity' {
  const { legs } = trade.record.opportunity;
  const side = (legIndex: number): RepairSide => ({
    legIndex,
    terms: terms[legIndex]!,
    fee: legs[legIndex]!.feeSchedule,
  });
  const plan = planRepair({
    leading: { ...side(unequal.leading), bids: leading?.bids ?? [] },
    lagging: { ...side(unequal.lagging), asks: lagging?.asks ?? [] },
    excess: unequal.excess,
  });
  if (plan.kind === 'dust' || plan.kind === 'no_liquidity') return plan.kind;
  const { legIndex, quantity, limitPrice } = plan;
  return plan.kind === 'complete'
    ? { legIndex, quantity, limitPrice, purpose: 'leg', side: 'buy' }
    : { legIndex, quantity, limitPrice, purpose: 'unwind', side: 'sell' };
}

const total = (fills: readonly Level[]): Money =>
  fills.reduce((sum, fill) => sum + notional(fill.price, fill.quantity), 0);

/** How much of `wanted` can be ordered against a ladder in lots above the venue's minimum. */
function orderable(
  terms: TradingTerms,
  wanted: Quantity,
  ladder: readonly Level[],
): Quantity | 'dust' | 'no_liquidity' {
  const smallest = Math.max(terms.minSize, terms.lot);
  const wholeLots = wanted - (wanted % terms.lot);
  if (wholeLots < smallest) return 'dust';
  const depth = ladder.reduce((sum, level) => sum + level.quantity, 0);
  const reachable = Math.min(wholeLots, depth - (depth % terms.lot));
  if (reachable < smallest) return 'no_liquidity';
  return total(walk(ladder, reachable)) < terms.minNotional ? 'dust' : reachable;
}
