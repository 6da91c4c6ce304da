import {
  CENT,
  floorDivide,
  invariant,
  notional,
  PRICE_ONE,
  type Money,
  type OrderSide,
  type Price,
  type Quantity,
} from '@arbytron/domain';

/** What an order offers and wants, in token units of 1e-6 (pUSD and shares alike). */
export interface OrderAmounts {
  readonly makerAmount: bigint;
  readonly takerAmount: bigint;
}

/** A hundredth of a share in token units. */
const LOT_UNITS = 10_000;

/** A quantity as token units; exact. */
export const unitsOfQuantity = (quantity: Quantity): bigint => BigInt(quantity) * BigInt(LOT_UNITS);

/**
 * Amounts of an order for exactly `quantity` shares at `price` or better: what the venue's rounding table calls a
 * limit order. In our units nothing is rounded: two decimals of a share times a price on the grid always fits the
 * decimals that the table allows for the product.
 */
export function limitAmounts(side: OrderSide, price: Price, quantity: Quantity): OrderAmounts {
  const shares = unitsOfQuantity(quantity);
  const collateral = BigInt(notional(price, quantity));
  return side === 'buy'
    ? { makerAmount: collateral, takerAmount: shares }
    : { makerAmount: shares, takerAmount: collateral };
}

/**
 * Amounts of an immediate (FAK, FOK) buy. The venue takes such an order as money to spend: whole cents offered, at
 * most four decimals of shares wanted, and a better price buys *more shares*, not a cheaper order.
 *
 * Both amounts are rounded down. Rounding the shares up would put the order's own price below the limit, and an
 * order at 0.06999 never meets an ask at 0.07. On the one-decimal grid the table allows three decimals of shares;
 * a coarser amount is legal on every grid, so the price alone decides and the same intent gives the same amounts
 * even after the market's tick has changed.
 */
export function spendAmounts(spend: Money, price: Price): OrderAmounts {
  invariant(price > 0 && price < PRICE_ONE, `a price of ${price} cannot be spent at`);
  const cents = floorDivide(spend, CENT);
  const step = price % 1000 === 0 ? 1000n : 100n;
  // cents × 1e4 micro-dollars ÷ (price × 1e-4 dollars per share) = cents × 1e8 ÷ price micro-shares.
  const shares = (BigInt(cents) * 100_000_000n) / BigInt(price);
  return { makerAmount: BigInt(cents) * BigInt(CENT), takerAmount: shares - (shares % step) };
}
