import {
  feeOfWeight,
  feeWeight,
  isOnGrid,
  payout,
  PRICE_ONE,
  type Money,
  type Quantity,
} from '@arbytron/domain';
import type { Account } from './account.js';
import { otherOutcome, type Refusal, type RefusalCode, type SubmitCommand } from './command.js';
import type { ExchangeState } from './exchange-state.js';
import type { MarketState } from './market-state.js';
import type { Preview } from './matching.js';
import { bookSideOf, inYesTerms, openedBy, openPrice } from './order-record.js';

export const refuse = (code: RefusalCode, message: string): Refusal => ({ code, message });

/** Checks an order against everything but the book and the account's means. */
export function checkEntry(state: ExchangeState, command: SubmitCommand): Refusal | null {
  const account = state.accounts.get(command.account);
  if (!account || account.unlimited) return refuse('unknown_account', `no account ${command.account}`);
  const market = state.markets.get(command.marketId);
  if (!market) return refuse('unknown_market', `no market ${command.marketId}`);
  const { clientOrderId, orderId, quantity, limitPrice } = command;
  if (clientOrderId !== null && account.orderIdByClientOrderId.has(clientOrderId)) {
    return refuse('duplicate_client_order_id', `client order id ${clientOrderId} was used before`);
  }
  if (orderId !== null && state.orders.has(orderId)) {
    return refuse('duplicate_order_id', `order ${orderId} exists`);
  }
  if (market.status !== 'open')
    return refuse('market_not_open', `market ${command.marketId} is ${market.status}`);
  const { lot, minSize, priceRanges } = market.listing;
  if (!Number.isSafeInteger(quantity) || quantity <= 0 || quantity % lot !== 0) {
    return refuse('bad_quantity', `quantity ${quantity} is not a positive multiple of ${lot}`);
  }
  if (!isOnGrid(priceRanges, inYesTerms(command.outcome, limitPrice))) {
    return refuse('off_grid', `price ${limitPrice} is not on the market's grid`);
  }
  if (quantity < minSize)
    return refuse('below_minimum', `quantity ${quantity} is below the minimum of ${minSize}`);
  const expires = command.timeInForce === 'GTD';
  if (expires !== (command.expiresAt !== null) || (expires && command.expiresAt! <= command.at)) {
    return refuse('bad_expiration', 'GTD orders, and only they, need an expiry in the future');
  }
  return null;
}

/** The part of an order that hands over contracts already held: all of a sale; on netting venues what a purchase offsets. */
export function closingOf(account: Account, command: SubmitCommand, netting: boolean): Quantity {
  if (command.side === 'sell') return command.quantity;
  if (!netting) return 0;
  return Math.min(command.quantity, account.free(command.marketId, otherOutcome(command.outcome)));
}

/**
 * Checks an order's collateral before it meets the book: what is bought must be affordable at the limit with the fee
 * of the whole order, what is sold must be held.
 */
export function checkMeans(
  account: Account,
  market: MarketState,
  command: SubmitCommand,
  closing: Quantity,
): Refusal | null {
  const { marketId, outcome, side, limitPrice, quantity } = command;
  if (side === 'sell') {
    const free = account.free(marketId, outcome);
    return quantity <= free ? null : refuse('insufficient_holdings', `${free} ${outcome} can be sold`);
  }
  const fee = closing > 0 ? 0 : feeOfWeight(market.listing.fee, feeWeight({ price: limitPrice, quantity }));
  const needed = limitPrice * (quantity - closing) + fee;
  return needed <= account.available ? null : short(account, needed);
}

/**
 * Checks that the account is solvent after an order has traded as previewed and, unless it is immediate, rests with
 * what is left: the exact check, which also covers a fee above a sale's proceeds.
 */
export function checkOutcome(
  account: Account,
  command: SubmitCommand,
  preview: Preview,
  closing: Quantity,
  rests: boolean,
): Refusal | null {
  const side = bookSideOf(command.outcome, command.side);
  const opensYes = openedBy(side) === 'Yes';
  const outlay = opensYes ? preview.yesNotional : payout(preview.quantity) - preview.yesNotional;
  const closed = Math.min(closing, preview.quantity);
  const left = rests ? command.quantity - preview.quantity - (closing - closed) : 0;
  const limit = openPrice(side, inYesTerms(command.outcome, command.limitPrice));
  const needed: Money = outlay + preview.fee - PRICE_ONE * closed + limit * Math.max(0, left);
  return needed <= account.available ? null : short(account, needed);
}

const short = (account: Account, needed: Money): Refusal =>
  refuse('insufficient_balance', `needs ${needed} micro-dollars, has ${account.available}`);
