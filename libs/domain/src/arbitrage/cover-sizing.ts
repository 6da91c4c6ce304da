import { feeOfWeight, feeWeight } from '../fees/order-fee.js';
import type { FeeSchedule } from '../fees/schedule.js';
import type { Level } from '../order-book.js';
import {
  ceilDivide,
  leastCommonMultiple,
  notional,
  payout,
  PRICE_ONE,
  RATE_ONE,
  type Money,
  type Quantity,
  type Rate,
} from '../units.js';

/** One leg of a cover as the sizing sees it. */
export interface SizingLeg {
  /** Asks, best (lowest) first. */
  readonly asks: readonly Level[];
  readonly fee: FeeSchedule;
  readonly lot: Quantity;
  readonly minSize: Quantity;
  readonly minNotional: Money;
}

export interface SizingLimits {
  /** Most that cost and fees of all legs together may come to. */
  readonly maxCapital: Money;
  /** Profit per dollar of payout that the trade must reach. */
  readonly requiredSpread: Rate;
}

/** What buying `quantity` of every leg costs. Indexed like the legs. */
export interface CoverSize {
  readonly quantity: Quantity;
  readonly legs: readonly { readonly fills: readonly Level[]; readonly cost: Money; readonly fee: Money }[];
  /** Payout of one cover less cost less fees: locked in every state. */
  readonly profit: Money;
}

/** Why there is no size. The order is that of the checks. */
export type SizingRefusal = 'no_asks' | 'below_minimum' | 'no_edge' | 'capital' | 'below_trigger';

/**
 * How many lots are tried around the smooth optimum before settling. Only trades whose whole edge per lot is a tiny
 * part of a fee's rounding unit come near it, and what lies beyond is worth less than the rounding units.
 */
const MAX_LOTS_TRIED = 20_000;

/**
 * The quantity that maximises the locked profit of buying the same quantity of every leg, one leg paying in every
 * state, under depth, lots, minimum sizes, capital and the required spread.
 *
 * The ladders are walked together by rising marginal cost, which makes profit before fee rounding a concave function
 * of the quantity with a known peak. Rounding can only take away, by less than one fee unit per leg; so the exact
 * optimum lies where the unrounded profit still exceeds the best exact profit found, and only there lots are tried.
 */
export function sizeCover(legs: readonly SizingLeg[], limits: SizingLimits): CoverSize | SizingRefusal {
  const curve = CoverCurve.of(legs);
  if (curve === null) return 'no_asks';
  const lot = legs.reduce((multiple, leg) => leastCommonMultiple(multiple, leg.lot), 1);
  const smallest = curve.smallestQuantity(lot);
  const deepest = Math.floor(curve.depth / lot) * lot;
  if (smallest === null || smallest > deepest) return 'below_minimum';
  if (curve.costAt(smallest) > limits.maxCapital) return 'capital';

  const fits = (quantity: Quantity): boolean => curve.costAt(quantity) <= limits.maxCapital;
  const affordable = largestWhere(smallest, deepest, lot, fits);
  const best = curve.bestQuantity(smallest, affordable, lot, 0);
  if (best === null) return 'no_edge';
  const meets = curve.spreadMet(best, limits.requiredSpread)
    ? best
    : curve.bestQuantity(smallest, affordable, lot, limits.requiredSpread);
  return meets === null ? 'below_trigger' : curve.sizeAt(meets);
}

/** The largest multiple of `lot` in `[from, to]` for which the falling predicate holds; it holds at `from`. */
function largestWhere(
  from: Quantity,
  to: Quantity,
  lot: Quantity,
  holds: (q: Quantity) => boolean,
): Quantity {
  let low = 0;
  let high = (to - from) / lot;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(from + middle * lot)) low = middle;
    else high = middle - 1;
  }
  return from + low * lot;
}

/** A stretch of quantity over which every leg fills at one price. */
interface Segment {
  readonly start: Quantity;
  readonly end: Quantity;
  /** Profit before fee rounding per hundredth of a contract, in micro-dollars. */
  readonly slope: number;
  /** Profit before fee rounding at `start`. */
  readonly base: number;
}

/** Cost and profit of a cover as functions of its quantity. */
class CoverCurve {
  private constructor(
    readonly legs: readonly SizingLeg[],
    readonly segments: readonly Segment[],
    readonly depth: Quantity,
  ) {}

  static of(legs: readonly SizingLeg[]): CoverCurve | null {
    const segments: Segment[] = [];
    const level = legs.map(() => 0);
    const left = legs.map((leg) => leg.asks[0]?.quantity ?? 0);
    let start = 0;
    let base = 0;
    while (legs.every((leg, i) => level[i]! < leg.asks.length)) {
      const width = Math.min(...left);
      let slope = PRICE_ONE;
      legs.forEach((leg, i) => (slope -= marginalCost(leg, leg.asks[level[i]!]!)));
      if (width > 0) segments.push({ start, end: start + width, slope, base });
      base += slope * width;
      start += width;
      for (let i = 0; i < legs.length; i += 1) {
        left[i]! -= width;
        if (left[i] === 0) left[i] = legs[i]!.asks[++level[i]!]?.quantity ?? 0;
      }
    }
    return segments.length === 0 ? null : new CoverCurve(legs, segments, start);
  }

  /** The smallest multiple of `lot` that every leg's venue accepts, or null when the depth does not reach it. */
  smallestQuantity(lot: Quantity): Quantity | null {
    const least = Math.max(lot, ...this.legs.map((leg) => leg.minSize));
    const smallest = ceilDivide(least, lot) * lot;
    const deepest = Math.floor(this.depth / lot) * lot;
    const large = (quantity: Quantity): boolean =>
      this.legs.every((leg) => legCost(leg, quantity).cost >= leg.minNotional);
    if (smallest > deepest || !large(deepest)) return null;
    if (large(smallest)) return smallest;
    // The notional only grows with the quantity: the last refused one plus a lot is the first accepted.
    return largestWhere(smallest, deepest, lot, (q) => !large(q)) + lot;
  }

  /** Cost and fees of all legs, exact. */
  costAt(quantity: Quantity): Money {
    let total = 0;
    for (const leg of this.legs) {
      const { cost, weight } = legCost(leg, quantity);
      total += cost + feeOfWeight(leg.fee, weight);
    }
    return total;
  }

  profitAt(quantity: Quantity): Money {
    return payout(quantity) - this.costAt(quantity);
  }

  spreadMet(quantity: Quantity, required: Rate): boolean {
    return meetsSpread(this.profitAt(quantity), quantity, required);
  }

  /** The quantity in `[from, to]` of the highest exact profit above zero that meets the spread, or null. */
  bestQuantity(from: Quantity, to: Quantity, lot: Quantity, required: Rate): Quantity | null {
    const peak = this.#smoothPeak(from, to, lot, required);
    let best: Quantity | null = null;
    let bestProfit = 0;
    const tryLots = (start: Quantity, step: Quantity, last: Quantity): void => {
      for (let q = start, tried = 0; step < 0 ? q >= last : q <= last; q += step, tried += 1) {
        // The smooth profit is an upper bound that only falls on the way from the peak.
        if (tried > MAX_LOTS_TRIED || this.#smoothProfit(q) <= bestProfit - 1) return;
        const profit = this.profitAt(q);
        if (profit > bestProfit && meetsSpread(profit, q, required)) {
          best = q;
          bestProfit = profit;
        }
      }
    };
    tryLots(peak, -lot, from);
    tryLots(peak + lot, lot, to);
    return best;
  }

  sizeAt(quantity: Quantity): CoverSize {
    const legs = this.legs.map((leg) => {
      const fills = walk(leg.asks, quantity);
      const { cost, weight } = legCost(leg, quantity);
      return { fills, cost, fee: feeOfWeight(leg.fee, weight) };
    });
    return { quantity, legs, profit: this.profitAt(quantity) };
  }

  /**
   * Where to begin: the multiple of `lot` in `[from, to]` with the highest unrounded profit among those whose
   * unrounded spread is enough. Marginal profit falls from segment to segment, and so does the average.
   */
  #smoothPeak(from: Quantity, to: Quantity, lot: Quantity, required: Rate): Quantity {
    const rising = (quantity: Quantity): boolean => this.#segmentOf(quantity).slope > 0;
    const enough = (quantity: Quantity): boolean =>
      this.#smoothProfit(quantity) + 1 >= (payout(quantity) / RATE_ONE) * required;
    const good = (quantity: Quantity): boolean => rising(quantity) && enough(quantity);
    return good(from) ? largestWhere(from, to, lot, good) : from;
  }

  #segmentOf(quantity: Quantity): Segment {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.segments[middle]!.end < quantity) low = middle + 1;
      else high = middle;
    }
    return this.segments[low]!;
  }

  #smoothProfit(quantity: Quantity): number {
    const segment = this.#segmentOf(quantity);
    return segment.base + (quantity - segment.start) * segment.slope;
  }
}

function meetsSpread(profit: Money, quantity: Quantity, required: Rate): boolean {
  // profit / payout ≥ required, without division: both sides in micro-dollars × parts per million.
  return BigInt(profit) * BigInt(RATE_ONE) >= BigInt(payout(quantity)) * BigInt(required);
}

/** Price and unrounded fee of the next hundredth of a contract at a level, in micro-dollars. */
function marginalCost(leg: SizingLeg, level: Level): number {
  const rate = leg.fee.model === 'none' ? 0 : leg.fee.rate / RATE_ONE;
  return level.price + (rate * level.price * (PRICE_ONE - level.price)) / PRICE_ONE;
}

function legCost(leg: SizingLeg, quantity: Quantity): { cost: Money; weight: number } {
  let cost = 0;
  let weight = 0;
  let left = quantity;
  for (const level of leg.asks) {
    const taken = Math.min(left, level.quantity);
    cost += notional(level.price, taken);
    weight += feeWeight({ price: level.price, quantity: taken });
    left -= taken;
    if (left === 0) break;
  }
  return { cost, weight };
}

/** The levels that `quantity` takes from a ladder, best first. */
export function walk(ladder: readonly Level[], quantity: Quantity): Level[] {
  const fills: Level[] = [];
  let left = quantity;
  for (const level of ladder) {
    if (left === 0) break;
    const taken = Math.min(left, level.quantity);
    if (taken > 0) fills.push({ price: level.price, quantity: taken });
    left -= taken;
  }
  return fills;
}
