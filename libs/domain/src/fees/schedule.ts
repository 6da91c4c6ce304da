import type { Money, Rate } from '../units.js';

/**
 * How a venue charges a taker for an order.
 *
 * - `none`: nothing.
 * - `kalshi`: `rate × C × P × (1 − P)` over the whole order, rounded up to `rounding` (venue schedule, "Fees").
 *   `rate` already includes the series' or event's multiplier.
 * - `polymarket`: `rate × C × p(1 − p)`, rounded up to `rounding` (five decimal places at the venue).
 *
 * Both share one formula; the model names the venue's rule so that a reader can check it against its source.
 */
export type FeeSchedule =
  | { readonly model: 'none' }
  | { readonly model: 'kalshi' | 'polymarket'; readonly rate: Rate; readonly rounding: Money };

export const NO_FEE: FeeSchedule = { model: 'none' };
/** The published schedule rounds up to the next cent. */
export const KALSHI_CENT: Money = 10_000;
/** What direct API accounts are charged: the next hundredth of a cent. */
export const KALSHI_DIRECT: Money = 100;
/** Polymarket charges in units of 0.00001. */
export const POLYMARKET_UNIT: Money = 10;

/** The published general taker schedule of Kalshi. */
export const KALSHI_TAKER: FeeSchedule = { model: 'kalshi', rate: 70_000, rounding: KALSHI_CENT };
