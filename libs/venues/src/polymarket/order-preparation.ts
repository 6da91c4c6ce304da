import { isOnGrid, notional, PRICE_ONE, type Order } from '@arbytron/domain';
import type { Address, Hex } from 'viem';

import { limitAmounts, spendAmounts, type OrderAmounts } from './amounts.js';
import type { Wallet } from './api.js';
import type { PolymarketContracts } from './endpoints.js';
import type { MarketFacts } from './normalize.js';
import { orderIdOf, unsignedOrder, type UnsignedOrder } from './signing.js';

/**
 * How an immediate (IOC) buy is sent.
 *
 * - `exact`: as a limit order for exactly the wanted shares, whose remainder is cancelled at once.
 * - `fill_and_kill`: as the venue's FAK. The venue takes that as money to spend: a price better than the limit buys
 *   more shares than were wanted, and the amount is cut to whole cents.
 */
export type ImmediateBuys = 'exact' | 'fill_and_kill';

export type OrderType = 'GTC' | 'FAK' | 'FOK';

/** An order ready to be signed, with the id under which the venue will know it. */
export interface PreparedOrder {
  readonly order: Order;
  readonly orderId: Hex;
  readonly orderType: OrderType;
  readonly unsigned: UnsignedOrder;
  readonly verifyingContract: Address;
  readonly facts: MarketFacts;
  /** What is left after the first match must be cancelled by us. */
  readonly killsRemainder: boolean;
}

/** Why an order cannot be sent as it is; null when it can. Rounding it into shape would make another order of it. */
export function faultOf(
  order: Order,
  facts: MarketFacts,
  immediateBuys: ImmediateBuys,
): { readonly code: string; readonly message: string } | null {
  const { instrumentId, outcome, limitPrice, quantity, timeInForce, side } = order;
  const tokenId = outcome === 'Yes' ? facts.yesTokenId : outcome === 'No' ? facts.noTokenId : null;
  if (tokenId === null || tokenId !== instrumentId) {
    return { code: 'wrong_instrument', message: `${instrumentId} is not ${outcome} of ${order.marketId}` };
  }
  const grid = [{ start: facts.step, end: PRICE_ONE - facts.step, step: facts.step }];
  if (!isOnGrid(grid, limitPrice)) return { code: 'off_grid', message: `${limitPrice} is not on the grid` };
  if (!Number.isSafeInteger(quantity) || quantity <= 0) {
    return { code: 'bad_quantity', message: `${quantity} is not a quantity` };
  }
  const isInexact = side === 'buy' && timeInForce === 'FOK' && immediateBuys === 'exact';
  if (timeInForce === 'GTD' || isInexact) {
    return { code: 'unsupported', message: `${timeInForce} orders to ${side} are not supported` };
  }
  return null;
}

/**
 * An order in the venue's form. The same intent always gives the same form and id; the market's tick plays no part, so
 * that a change of it does not change the id of an order that is still looked for.
 */
export function prepareOrder(
  order: Order,
  facts: MarketFacts,
  { maker, signer, signatureType }: Wallet,
  {
    contracts,
    immediateBuys,
  }: { readonly contracts: PolymarketContracts; readonly immediateBuys: ImmediateBuys },
): PreparedOrder {
  const verifyingContract = facts.negRisk ? contracts.negRiskExchange : contracts.exchange;
  const isImmediateBuy = order.side === 'buy' && order.timeInForce !== 'GTC';
  const spends = isImmediateBuy && immediateBuys === 'fill_and_kill';
  const amounts: OrderAmounts = spends
    ? spendAmounts(notional(order.limitPrice, order.quantity), order.limitPrice)
    : limitAmounts(order.side, order.limitPrice, order.quantity);
  const unsigned = unsignedOrder(order, amounts, { maker, signer: signer.address, signatureType });
  const killsRemainder = isImmediateBuy && !spends;
  const immediate = order.timeInForce === 'FOK' ? 'FOK' : 'FAK';
  return {
    order,
    orderId: orderIdOf(unsigned, verifyingContract, contracts.chainId),
    orderType: order.timeInForce === 'GTC' || killsRemainder ? 'GTC' : immediate,
    unsigned,
    verifyingContract,
    facts,
    killsRemainder,
  };
}
