import {
  formatDecimal,
  PRICE_ONE,
  type Level,
  type Money,
  type OrderSide,
  type Price,
  type Quantity,
} from '@arbytron/domain';
import { polymarketSigning, type PolymarketContracts } from '@arbytron/venues';
import { recoverTypedDataAddress, type Address, type Hex } from 'viem';
import { z } from 'zod';

import type { MarketListing } from '../exchange/index.js';
import { badRequest } from './api-error.js';
import type { Caller } from './authentication.js';
import { isNegRisk, priceText, sizeText, stepOf } from './market-format.js';

const digits = z.string().regex(/^\d+$/);
const hex = z.string().regex(/^0x[0-9a-fA-F]*$/);

/** Body of `POST /order`, and an element of `POST /orders`. */
export const orderPayload = z.object({
  order: z.object({
    salt: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    maker: hex.length(42),
    signer: hex.length(42),
    tokenId: digits,
    makerAmount: digits,
    takerAmount: digits,
    side: z.enum(['BUY', 'SELL']),
    signatureType: z.number().int().min(0).max(2),
    timestamp: digits,
    expiration: digits,
    metadata: hex.length(66),
    builder: hex.length(66),
    signature: hex,
  }),
  owner: z.string(),
  orderType: z.enum(['GTC', 'GTD', 'FOK', 'FAK']),
  deferExec: z.boolean().optional(),
  postOnly: z.boolean().optional(),
});
export type OrderPayload = z.infer<typeof orderPayload>;

/** An order as the engine takes it. Amounts are token units of 1e-6. */
export interface IncomingOrder {
  readonly orderId: Hex;
  readonly orderType: OrderPayload['orderType'];
  readonly postOnly: boolean;
  readonly expiresAt: number | null;
  readonly side: OrderSide;
  readonly price: Price;
  /** Shares to buy or sell; of a purchase for money, what that buys at the limit. */
  readonly quantity: Quantity;
  /** Money to spend, of an immediate purchase; null for all others. */
  readonly spend: Money | null;
}

/**
 * Checks who made and signed an order, and computes its id.
 * @throws ApiError 400 with the venue's texts
 */
export async function verifyOrder(
  payload: OrderPayload,
  listing: MarketListing,
  caller: Caller,
  contracts: PolymarketContracts,
): Promise<Hex> {
  const { order, owner } = payload;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (owner !== caller.apiKey) throw badRequest('the order owner has to be the owner of the API KEY');
  if (!same(order.signer, caller.signer)) {
    throw badRequest('the order signer address has to be the address of the API KEY');
  }
  const maker = order.signatureType === 0 ? caller.signer : caller.maker;
  if (!same(order.maker, maker))
    throw badRequest('maker address not allowed, please use the deposit wallet flow');
  const unsigned: polymarketSigning.UnsignedOrder = {
    salt: BigInt(order.salt),
    maker: order.maker as Address,
    signer: order.signer as Address,
    tokenId: BigInt(order.tokenId),
    makerAmount: BigInt(order.makerAmount),
    takerAmount: BigInt(order.takerAmount),
    side: order.side === 'BUY' ? 0 : 1,
    signatureType: order.signatureType,
    timestamp: BigInt(order.timestamp),
    metadata: order.metadata as Hex,
    builder: order.builder as Hex,
  };
  const contract = isNegRisk(listing) ? contracts.negRiskExchange : contracts.exchange;
  const typed = polymarketSigning.orderTypedData(unsigned, contract, contracts.chainId);
  const recovered = await recoverTypedDataAddress({ ...typed, signature: order.signature as Hex }).catch(
    () => null,
  );
  if (recovered === null || !same(recovered, order.signer)) throw badRequest('invalid signature');
  return polymarketSigning.orderIdOf(unsigned, contract, contracts.chainId);
}

/**
 * Reads price and size out of an order's amounts, as the engine does: an immediate purchase is money to spend at a
 * worst price, everything else is a number of shares at a limit.
 * @throws ApiError 400 with the venue's texts
 */
export function readAmounts(
  payload: OrderPayload,
  orderId: Hex,
  listing: MarketListing,
  now: number,
): IncomingOrder {
  const { order, orderType, postOnly = false } = payload;
  const isBuy = order.side === 'BUY';
  const shares = BigInt(isBuy ? order.takerAmount : order.makerAmount);
  const money = BigInt(isBuy ? order.makerAmount : order.takerAmount);
  if (shares === 0n || money === 0n) throw badRequest('Invalid order payload');
  const isImmediate = orderType === 'FAK' || orderType === 'FOK';
  if (postOnly && isImmediate) throw badRequest('Invalid order payload');
  const spends = isBuy && isImmediate;
  if (spends && (money % 10_000n !== 0n || shares % 100n !== 0n)) {
    const text = 'the market buy orders maker amount supports a max accuracy of 2 decimals';
    throw badRequest(`invalid amounts, ${text}, taker amount a max of 4 decimals`);
  }
  if (!spends && shares % 10_000n !== 0n) {
    throw badRequest(
      `invalid amounts, the ${order.side.toLowerCase()} orders size supports a max accuracy of 2 decimals`,
    );
  }
  const step = BigInt(stepOf(listing));
  // Dollars per share in 1e-4; an immediate purchase is taken at the tick below its own price.
  const exact = (money * BigInt(PRICE_ONE)) / shares;
  const isExact = exact * shares === money * BigInt(PRICE_ONE);
  const price = Number(spends ? exact - (exact % step) : exact);
  const onGrid = price > 0 && price < PRICE_ONE && price % Number(step) === 0;
  if (!onGrid || (!spends && !isExact)) {
    const text = `breaks minimum tick size rule: ${priceText(stepOf(listing))}`;
    throw badRequest(`order ${orderId} is invalid. Price (${formatDecimal(Number(exact), 4)}) ${text}`);
  }
  const quantity = Number(shares / 10_000n);
  if (quantity < listing.minSize && !spends) {
    const text = `Size (${sizeText(quantity)}) lower than the minimum: ${sizeText(listing.minSize)}`;
    throw badRequest(`order ${orderId} is invalid. ${text}`);
  }
  const expiration = Number(order.expiration);
  if (orderType === 'GTD' ? expiration * 1000 < now + 180_000 : expiration !== 0)
    throw badRequest('invalid expiration');
  return {
    ...{ orderId, orderType, postOnly, price, quantity },
    side: isBuy ? 'buy' : 'sell',
    // The venue ends a GTD order a minute before its expiration.
    expiresAt: orderType === 'GTD' ? expiration * 1000 - 60_000 : null,
    spend: spends ? Number(money) : null,
  };
}

/** How many shares an amount of money buys from these asks, best first, at a limit; whole hundredths. */
export function sharesFor(
  spend: Money,
  limit: Price,
  asks: readonly Level[],
): { bought: Quantity; isSpent: boolean } {
  let left = spend;
  let bought = 0;
  for (const { price, quantity } of asks) {
    if (price > limit) break;
    const affordable = Math.min(quantity, Math.floor(left / price));
    bought += affordable;
    left -= affordable * price;
    if (affordable < quantity) return { bought, isSpent: true };
  }
  return { bought, isSpent: left < limit };
}
