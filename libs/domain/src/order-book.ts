import { PRICE_ONE, type Millis, type Price, type Quantity } from './units.js';

/** One price level: all that rests at a price. */
export interface Level {
  readonly price: Price;
  readonly quantity: Quantity;
}

/** Both sides of one outcome, best level first. */
export interface Ladders {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

export type BookSide = 'bid' | 'ask';

/**
 * `empty` before the first snapshot; `gapped` after a lost or impossible update, until the next snapshot;
 * `live` otherwise. Only a live, uncrossed and fresh book may be traded on.
 */
export type BookState = 'empty' | 'live' | 'gapped';

/** Why an update was not applied. */
export type BookRefusal =
  'no_snapshot' | 'gapped' | 'bad_price' | 'bad_quantity' | 'negative_level' | 'out_of_order';

/**
 * The order book of one outcome. Levels are kept sorted with the best at the end of each array, where almost
 * all updates happen, so an update near the touch moves few elements.
 */
export class OrderBook {
  #state: BookState = 'empty';
  readonly #bids = new Side(1);
  readonly #asks = new Side(-1);
  #venueTime: Millis = 0;
  #receivedAt: Millis = 0;
  #updates = 0;

  get state(): BookState {
    return this.#state;
  }

  get venueTime(): Millis {
    return this.#venueTime;
  }

  get receivedAt(): Millis {
    return this.#receivedAt;
  }

  /** How many updates changed this book: its version. */
  get updates(): number {
    return this.#updates;
  }

  get bestBid(): Level | null {
    return this.#bids.best();
  }

  get bestAsk(): Level | null {
    return this.#asks.best();
  }

  /** A bid at or above the best ask: the venue's data is wrong or an update was missed. */
  get isCrossed(): boolean {
    const bid = this.#bids.bestPrice();
    const ask = this.#asks.bestPrice();
    return bid !== null && ask !== null && bid >= ask;
  }

  /** Whether no update or confirmation has arrived for more than `staleAfterMs`. */
  isStale(now: Millis, staleAfterMs: number): boolean {
    return now - this.#receivedAt > staleAfterMs;
  }

  /** Replaces both sides. Levels of quantity 0 are dropped; anything invalid leaves the book gapped. */
  applySnapshot(ladders: Ladders, venueTime: Millis, receivedAt: Millis): BookRefusal | null {
    const refusal = this.#bids.replace(ladders.bids) ?? this.#asks.replace(ladders.asks);
    this.#state = refusal === null ? 'live' : 'gapped';
    this.#touch(venueTime, receivedAt);
    return refusal;
  }

  /** Sets the total quantity resting at a price; 0 removes the level. */
  setLevel(
    side: BookSide,
    price: Price,
    quantity: Quantity,
    venueTime: Millis,
    receivedAt: Millis,
  ): BookRefusal | null {
    return this.#change(side, price, quantity, false, venueTime, receivedAt);
  }

  /** Adds a signed quantity to a level. A level that would go below zero means an update was lost: a gap. */
  addToLevel(
    side: BookSide,
    price: Price,
    change: Quantity,
    venueTime: Millis,
    receivedAt: Millis,
  ): BookRefusal | null {
    return this.#change(side, price, change, true, venueTime, receivedAt);
  }

  /** The venue confirmed that the book is unchanged as of `receivedAt` (a heartbeat). */
  confirm(receivedAt: Millis): void {
    if (receivedAt > this.#receivedAt) this.#receivedAt = receivedAt;
  }

  /** Updates were lost: nothing here may be traded on until the next snapshot. */
  markGapped(): void {
    if (this.#state === 'live') this.#state = 'gapped';
  }

  /** The best `depth` levels of both sides, best first. */
  ladders(depth = Number.POSITIVE_INFINITY): Ladders {
    return { bids: this.#bids.top(depth), asks: this.#asks.top(depth) };
  }

  #change(
    side: BookSide,
    price: Price,
    quantity: Quantity,
    relative: boolean,
    venueTime: Millis,
    receivedAt: Millis,
  ): BookRefusal | null {
    if (this.#state === 'empty') return 'no_snapshot';
    if (this.#state === 'gapped') return 'gapped';
    if (venueTime < this.#venueTime) {
      this.#state = 'gapped';
      return 'out_of_order';
    }
    const levels = side === 'bid' ? this.#bids : this.#asks;
    const refusal = levels.change(price, quantity, relative);
    if (refusal !== null) this.#state = 'gapped';
    this.#touch(venueTime, receivedAt);
    return refusal;
  }

  #touch(venueTime: Millis, receivedAt: Millis): void {
    this.#venueTime = venueTime;
    if (receivedAt > this.#receivedAt) this.#receivedAt = receivedAt;
    this.#updates += 1;
  }
}

/** The other outcome of a binary market whose two outcomes share one book: a bid at p is an ask at 1 − p. */
export function mirrorLadders(ladders: Ladders): Ladders {
  const flip = (level: Level): Level => ({ price: PRICE_ONE - level.price, quantity: level.quantity });
  return { bids: ladders.asks.map(flip), asks: ladders.bids.map(flip) };
}

const isPrice = (price: Price): boolean => Number.isInteger(price) && price > 0 && price < PRICE_ONE;

/** One side, worst level first. `direction` is 1 where a higher price is better (bids), −1 for asks. */
class Side {
  readonly #prices: Price[] = [];
  readonly #quantities: Quantity[] = [];

  constructor(readonly direction: 1 | -1) {}

  bestPrice(): Price | null {
    return this.#prices.at(-1) ?? null;
  }

  best(): Level | null {
    const last = this.#prices.length - 1;
    return last < 0 ? null : { price: this.#prices[last]!, quantity: this.#quantities[last]! };
  }

  top(depth: number): Level[] {
    const levels: Level[] = [];
    for (let i = this.#prices.length - 1; i >= 0 && levels.length < depth; i -= 1) {
      levels.push({ price: this.#prices[i]!, quantity: this.#quantities[i]! });
    }
    return levels;
  }

  replace(levels: readonly Level[]): BookRefusal | null {
    this.#prices.length = 0;
    this.#quantities.length = 0;
    for (const level of levels) {
      const refusal = this.change(level.price, level.quantity, false);
      if (refusal !== null) return refusal;
    }
    return null;
  }

  change(price: Price, quantity: Quantity, relative: boolean): BookRefusal | null {
    if (!isPrice(price)) return 'bad_price';
    if (!Number.isSafeInteger(quantity) || (!relative && quantity < 0)) return 'bad_quantity';
    const at = this.#find(price);
    const exists = this.#prices[at] === price;
    const next = relative && exists ? this.#quantities[at]! + quantity : quantity;
    if (next < 0) return 'negative_level';
    if (next === 0) {
      if (exists) {
        this.#prices.splice(at, 1);
        this.#quantities.splice(at, 1);
      }
    } else if (exists) {
      this.#quantities[at] = next;
    } else {
      this.#prices.splice(at, 0, price);
      this.#quantities.splice(at, 0, next);
    }
    return null;
  }

  /** Index of `price`, or where it would be inserted; searched from the best end. */
  #find(price: Price): number {
    let low = 0;
    let high = this.#prices.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#prices[middle]! - price) * this.direction < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
