import type { Level } from '../order-book.js';
import { bigCeilDivide, ceilDivide, PRICE_ONE, type Money } from '../units.js';
import type { FeeSchedule } from './schedule.js';

/**
 * `C × P × (1 − P)` of one fill in units of 1e-10 $: the part of the quadratic fee that does not depend on the
 * rate. A safe integer for up to 3.6 million contracts at the dearest price.
 */
export const feeWeight = (level: Level): number => level.quantity * level.price * (PRICE_ONE - level.price);

/**
 * The fee of one order from the summed {@link feeWeight} of its fills, rounded up once for the order.
 *
 * weight (1e-10 $) × rate (1e-6) = 1e-16 $; one micro-dollar is 1e10 of those.
 */
export function feeOfWeight(schedule: FeeSchedule, weight: number): Money {
  if (schedule.model === 'none' || weight === 0) return 0;
  // Most rates are whole thousandths: taking those out keeps the product a safe integer at ordinary sizes.
  const scale = schedule.rate % 1000 === 0 ? 1000 : 1;
  const product = weight * (schedule.rate / scale);
  const unit = (schedule.rounding * 1e10) / scale;
  if (Number.isSafeInteger(product)) return ceilDivide(product, unit) * schedule.rounding;
  return (
    Number(bigCeilDivide(BigInt(weight) * BigInt(schedule.rate / scale), BigInt(unit))) * schedule.rounding
  );
}

/** Taker fee of one order that fills at these levels. Exact; rounded up once to the schedule's unit. */
export function orderFee(schedule: FeeSchedule, fills: readonly Level[]): Money {
  let weight = 0;
  for (const fill of fills) weight += feeWeight(fill);
  return feeOfWeight(schedule, weight);
}
