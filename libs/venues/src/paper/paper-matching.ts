import {
  contentId,
  feeOfWeight,
  feeWeight,
  type FeeSchedule,
  type Level,
  type Millis,
  type Price,
  type Quantity,
} from '@arbytron/domain';

import type { VenueFill } from '../connector.js';
import type { PaperOrder } from './paper-account.js';

/** Whether a level is at the order's limit or better. */
export const reaches = (order: Pick<PaperOrder, 'side' | 'limitPrice'>, price: Price): boolean =>
  order.side === 'buy' ? price <= order.limitPrice : price >= order.limitPrice;

/** What a taker takes of levels, best first, up to its limit and what is left of its quantity. */
export function takeable(order: PaperOrder, levels: readonly Level[]): Level[] {
  let left: Quantity = order.quantity - order.filledQuantity;
  const taken: Level[] = [];
  for (const level of levels) {
    if (left === 0 || !reaches(order, level.price)) break;
    const quantity = Math.min(left, level.quantity);
    left -= quantity;
    taken.push({ price: level.price, quantity });
  }
  return taken;
}

/**
 * Executions of a taker at the displayed prices. The fee is the order's, rounded up once: each execution is charged
 * what the whole has grown by. Ids derive from the order, so that the same order has the same executions in every run.
 */
export function takerFills(
  order: PaperOrder,
  taken: readonly Level[],
  fee: FeeSchedule,
  at: Millis,
): VenueFill[] {
  let weight = 0;
  let charged = 0;
  return taken.map((level, index) => {
    weight += feeWeight(level);
    const due = feeOfWeight(fee, weight) - charged;
    charged += due;
    return { ...fillOf(order, level, order.fills.length + index, at), fee: due, liquidity: 'taker' };
  });
}

/** An execution of a resting order, at its own price and free of charge. */
export const makerFill = (order: PaperOrder, quantity: Quantity, at: Millis): VenueFill => ({
  ...fillOf(order, { price: order.limitPrice, quantity }, order.fills.length, at),
  fee: 0,
  liquidity: 'maker',
});

function fillOf(
  order: PaperOrder,
  { price, quantity }: Level,
  index: number,
  venueTime: Millis,
): Omit<VenueFill, 'fee' | 'liquidity'> {
  const { venueOrderId, marketId, outcome, side } = order;
  const tradeId = contentId('paper', venueOrderId, index);
  return { ...{ tradeId, venueOrderId, marketId, outcome, side, price, quantity, venueTime } };
}
