import { feeOfWeight, feeWeight, isOnGrid, notional, type Market, type Order } from '@arbytron/domain';

import type { SubmitResult } from '../connector.js';
import type { PaperAccount } from './paper-account.js';

type Rejected = Extract<SubmitResult, { kind: 'rejected' }>;

export const rejected = (code: string, message: string): Rejected => ({ kind: 'rejected', code, message });

/** Why a venue would refuse an order; null when it would take it. Purchases need the money for their limit and its fee. */
export function refusalOf(order: Order, market: Market, account: PaperAccount): Rejected | null {
  const { outcome, instrumentId, limitPrice, quantity, side, timeInForce } = order;
  if (timeInForce === 'GTD') return rejected('unsupported', 'GTD orders are not supported');
  if (market.status !== 'open') return rejected('market_not_open', `the market is ${market.status}`);
  if (market.fee === null) return rejected('unknown_fee', 'the fee of the market is not known');
  if (!market.outcomes.some((one) => one.name === outcome && one.instrumentId === instrumentId)) {
    return rejected('wrong_instrument', `${instrumentId} is not ${outcome} of ${market.marketId}`);
  }
  if (!isOnGrid(market.priceRanges, limitPrice))
    return rejected('off_grid', `${limitPrice} is not on the grid`);
  if (
    !Number.isSafeInteger(quantity) ||
    quantity < Math.max(1, market.minSize) ||
    quantity % market.lot !== 0
  ) {
    return rejected('bad_quantity', `${quantity} is not a quantity of this market`);
  }
  const worth = notional(limitPrice, quantity);
  if (side === 'sell') {
    const free = account.free(market.marketId, outcome);
    return quantity <= free ? null : rejected('insufficient_holdings', `${free} can be sold`);
  }
  if (worth < market.minNotional) return rejected('below_minimum_notional', `${worth} is too little`);
  const needed = worth + feeOfWeight(market.fee, feeWeight({ price: limitPrice, quantity }));
  const { available } = account;
  return needed <= available ? null : rejected('insufficient_balance', `needs ${needed}, has ${available}`);
}
