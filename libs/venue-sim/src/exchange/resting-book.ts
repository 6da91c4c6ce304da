import type { BookSide, Ladders, Level, Price, Quantity } from '@arbytron/domain';
import type { Account } from './account.js';
import type { OrderRecord } from './order-record.js';

/** Liquidity of one owner at one price. */
export interface Resting {
  readonly owner: Account;
  /** Null for the house, which rests without orders. */
  readonly order: OrderRecord | null;
  readonly side: BookSide;
  readonly price: Price;
  remaining: Quantity;
  /** The part of `remaining` that hands over contracts already held instead of money. */
  closing: Quantity;
}

/** All that rests at one price, oldest first. */
export interface PriceLevel {
  readonly price: Price;
  total: Quantity;
  readonly queue: Resting[];
}

export const oppositeSide = (side: BookSide): BookSide => (side === 'bid' ? 'ask' : 'bid');

/** Whether an order of `side` with limit `limit` trades with the other side at `price`. */
export const crosses = (side: BookSide, limit: Price, price: Price): boolean =>
  side === 'bid' ? price <= limit : price >= limit;

/** The YES book of one market: price priority between levels, time priority within one. */
export class RestingBook {
  readonly #sides: Readonly<Record<BookSide, SideLevels>> = {
    bid: new SideLevels(1),
    ask: new SideLevels(-1),
  };

  best(side: BookSide): PriceLevel | undefined {
    return this.#sides[side].best();
  }

  /** All levels of a side, best first. */
  *levels(side: BookSide): Generator<PriceLevel> {
    const { levels } = this.#sides[side];
    for (let i = levels.length - 1; i >= 0; i -= 1) yield levels[i]!;
  }

  /** All levels of a side, worst first, as they lie: changes of the book show in it. */
  worstFirst(side: BookSide): readonly PriceLevel[] {
    return this.#sides[side].levels;
  }

  /** Puts liquidity at the end of its level's queue. Returns the level's new total. */
  add(resting: Resting): Quantity {
    const level = this.#sides[resting.side].levelAt(resting.price);
    level.queue.push(resting);
    level.total += resting.remaining;
    return level.total;
  }

  /** Makes resting liquidity larger without changing its place: only right where nothing waits behind it. */
  grow(resting: Resting, by: Quantity): Quantity {
    const level = this.#sides[resting.side].levelAt(resting.price);
    resting.remaining += by;
    level.total += by;
    return level.total;
  }

  isLast(resting: Resting): boolean {
    return this.#sides[resting.side].levelAt(resting.price).queue.at(-1) === resting;
  }

  /** Takes a quantity out of the book; what is used up leaves its queue. Returns the level's new total. */
  reduce(resting: Resting, by: Quantity): Quantity {
    const side = this.#sides[resting.side];
    const level = side.levelAt(resting.price);
    resting.remaining -= by;
    level.total -= by;
    if (resting.remaining === 0) {
      const at = level.queue.indexOf(resting);
      level.queue.splice(at, 1);
      if (level.queue.length === 0) side.remove(level.price);
    }
    return level.total;
  }

  quantityAt(side: BookSide, price: Price): Quantity {
    return this.#sides[side].find(price)?.total ?? 0;
  }

  /** YES ladders, best level first. */
  ladders(): Ladders {
    const top = (side: BookSide): Level[] =>
      Array.from(this.levels(side), (level) => ({ price: level.price, quantity: level.total }));
    return { bids: top('bid'), asks: top('ask') };
  }
}

/** One side, worst level first, so that changes near the touch move few elements. */
class SideLevels {
  readonly levels: PriceLevel[] = [];

  /** @param direction 1 where a higher price is better (bids), −1 for asks */
  constructor(readonly direction: 1 | -1) {}

  best(): PriceLevel | undefined {
    return this.levels.at(-1);
  }

  find(price: Price): PriceLevel | undefined {
    const level = this.levels[this.#indexOf(price)];
    return level?.price === price ? level : undefined;
  }

  /** The level at a price, made where there is none. */
  levelAt(price: Price): PriceLevel {
    const at = this.#indexOf(price);
    const found = this.levels[at];
    if (found?.price === price) return found;
    const level: PriceLevel = { price, total: 0, queue: [] };
    this.levels.splice(at, 0, level);
    return level;
  }

  remove(price: Price): void {
    this.levels.splice(this.#indexOf(price), 1);
  }

  #indexOf(price: Price): number {
    let low = 0;
    let high = this.levels.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.levels[middle]!.price - price) * this.direction < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
