import { PRICE_ONE, type BookSide, type OrderSide, type Price } from '@arbytron/domain';
import type { BinaryOutcome } from './command.js';
import type { ExchangeOrder } from './event.js';

/** The exchange's own, changing copy of an order. Copies of it leave the exchange. */
export type OrderRecord = { -readonly [K in keyof ExchangeOrder]: ExchangeOrder[K] };

/** The side of the YES book that an order belongs on: buying No at q is selling Yes at 1 − q. */
export const bookSideOf = (outcome: BinaryOutcome, side: OrderSide): BookSide =>
  (outcome === 'Yes') === (side === 'buy') ? 'bid' : 'ask';

/** An outcome's price as a YES price, or back. */
export const inYesTerms = (outcome: BinaryOutcome, price: Price): Price =>
  outcome === 'Yes' ? price : PRICE_ONE - price;

/** The outcome that a fill on a side of the YES book adds to a holding. */
export const openedBy = (side: BookSide): BinaryOutcome => (side === 'bid' ? 'Yes' : 'No');

/** What one contract of {@link openedBy} costs at a YES price. */
export const openPrice = (side: BookSide, yesPrice: Price): Price =>
  side === 'bid' ? yesPrice : PRICE_ONE - yesPrice;
