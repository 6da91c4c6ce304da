import { formatDecimal, parseDecimal, type Rounding } from './decimal.js';

/** Price of one contract, in ten-thousandths of a dollar: 0 to {@link PRICE_ONE}. */
export type Price = number;
/** Number of contracts, in hundredths of a contract. */
export type Quantity = number;
/** Money, in micro-dollars. `price × quantity` is exact money. */
export type Money = number;
/** A dimensionless rate in parts per million: 0.07 is 70,000. */
export type Rate = number;
/** Unix time in milliseconds. */
export type Millis = number;

/** One dollar as a {@link Price}; also what a winning contract pays. */
export const PRICE_ONE: Price = 10_000;
/** One contract as a {@link Quantity}. */
export const QUANTITY_ONE: Quantity = 100;
/** One dollar as {@link Money}. */
export const DOLLAR: Money = 1_000_000;
/** One cent as {@link Money}. */
export const CENT: Money = 10_000;
/** 1.0 as a {@link Rate}. */
export const RATE_ONE: Rate = 1_000_000;
export const DAY_MS = 86_400_000;

/** @throws DecimalError */
export function parsePrice(input: string | number, rounding: Rounding = 'exact'): Price {
  return parseDecimal(input, 4, rounding);
}

/** @throws DecimalError */
export function parseQuantity(input: string | number, rounding: Rounding = 'exact'): Quantity {
  return parseDecimal(input, 2, rounding);
}

/** @throws DecimalError */
export function parseMoney(input: string | number, rounding: Rounding = 'exact'): Money {
  return parseDecimal(input, 6, rounding);
}

/** @throws DecimalError */
export function parseRate(input: string | number): Rate {
  return parseDecimal(input, 6);
}

export const formatPrice = (price: Price): string => formatDecimal(price, 4, 2);
export const formatQuantity = (quantity: Quantity): string => formatDecimal(quantity, 2);
export const formatMoney = (money: Money): string => formatDecimal(money, 6, 2);
export const formatRate = (rate: Rate): string => formatDecimal(rate, 6);

/** `price × quantity`: exact, no rounding. */
export const notional = (price: Price, quantity: Quantity): Money => price * quantity;

/** What `quantity` winning contracts pay. */
export const payout = (quantity: Quantity): Money => PRICE_ONE * quantity;

/** Average price per contract in micro-dollars, rounded up: what a buyer must reckon with. */
export const averagePriceUp = (cost: Money, quantity: Quantity): Money =>
  ceilDivide(cost * QUANTITY_ONE, quantity);

/** `⌈a / b⌉` for safe integers with b > 0; exact, because `%` is. */
export function ceilDivide(a: number, b: number): number {
  const remainder = a % b;
  return (a - remainder) / b + (remainder > 0 ? 1 : 0);
}

/** `⌊a / b⌋` for b > 0. */
export const floorDivide = (a: number, b: number): number => -ceilDivide(-a, b);

/** `⌈a / b⌉` for b > 0. */
export function bigCeilDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return quotient * b < a ? quotient + 1n : quotient;
}

/** Greatest common divisor of two positive integers. */
export function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** Least common multiple: the smallest quantity that is a whole number of both lots. */
export const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
