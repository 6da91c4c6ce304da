import { parsePrice, parseQuantity, PRICE_ONE, type Ladders, type Level, type Price } from '@arbytron/domain';

type LevelWire = readonly [string, string];

/**
 * The `Yes` book from bids on both outcomes: a bid for No at q is an offer of Yes at 1 − q. Best level first.
 *
 * @param noPriced whether the No bids carry No prices (REST, and streams without `use_yes_price`)
 * @throws DecimalError when a price or size cannot be read
 */
export function yesLadders(
  yesBids: readonly LevelWire[] | null | undefined,
  noBids: readonly LevelWire[] | null | undefined,
  noPriced: boolean,
): Ladders {
  const bids = (yesBids ?? []).map(([price, size]) => level(parsePrice(price), size));
  const asks = (noBids ?? []).map(([price, size]) => level(askPrice(parsePrice(price), noPriced), size));
  return {
    bids: bids.filter(isLevel).sort((a, b) => b.price - a.price),
    asks: asks.filter(isLevel).sort((a, b) => a.price - b.price),
  };
}

/** The price at which a resting No bid offers Yes. */
export const askPrice = (price: Price, noPriced: boolean): Price => (noPriced ? PRICE_ONE - price : price);

const level = (price: Price, size: string): Level => ({ price, quantity: parseQuantity(size) });
const isLevel = ({ quantity }: Level): boolean => quantity !== 0;
