import {
  mirrorLadders,
  OrderBook,
  PRICE_ONE,
  type BookSide,
  type Ladders,
  type Level,
  type Millis,
  type OrderSide,
  type Price,
  type Quantity,
} from '@arbytron/domain';

import type { BookEvent } from '../connector.js';

/** What an order may take, best first, and how to mark it as taken. Prices are those of the order's outcome. */
export interface Liquidity {
  readonly levels: readonly Level[];
  take(price: Price, quantity: Quantity): void;
}

/** How much of what a level displays was taken here. */
interface Taken {
  readonly displayed: Quantity;
  readonly quantity: Quantity;
}

/**
 * The books that a wrapped connector streams, less what paper orders took from them. The venue does not know of paper
 * orders, so what they took is still displayed: it is not taken twice until the level changes.
 */
export class PaperBooks {
  readonly #books = new Map<string, OrderBook>();
  readonly #taken = new Map<string, Taken>();

  /** @param mirrored Yes and No of a market are one book */
  constructor(readonly mirrored: boolean) {}

  apply(event: BookEvent): void {
    if (event.kind === 'gap') {
      for (const marketId of event.marketIds) {
        for (const outcome of ['Yes', 'No']) this.#books.get(bookKey(marketId, outcome))?.markGapped();
      }
    } else if (event.kind === 'alive') {
      for (const marketId of event.marketIds) {
        for (const outcome of ['Yes', 'No'])
          this.#books.get(bookKey(marketId, outcome))?.confirm(event.receivedAt);
      }
    } else if (event.kind === 'snapshot') {
      this.#book(event.marketId, event.outcome).applySnapshot(
        event.ladders,
        event.venueTime,
        event.receivedAt,
      );
    } else if (event.kind === 'delta') {
      const { marketId, outcome, side, price, quantity, venueTime, receivedAt } = event;
      const book = this.#book(marketId, outcome);
      if (event.mode === 'set') book.setLevel(side, price, quantity, venueTime, receivedAt);
      else book.addToLevel(side, price, quantity, venueTime, receivedAt);
      this.#taken.delete(levelKey(bookKey(marketId, outcome), side, price));
    }
  }

  /** The streamed ladders of an outcome; null when they are not live, crossed, or older than `freshMs`. */
  ladders(marketId: string, outcome: string, now: Millis, freshMs: number): Ladders | null {
    const book = this.#books.get(bookKey(marketId, this.#source(outcome)));
    if (book === undefined || book.state !== 'live' || book.isCrossed || book.isStale(now, freshMs))
      return null;
    const ladders = book.ladders();
    return this.#source(outcome) === outcome ? ladders : mirrorLadders(ladders);
  }

  /** What an order of this side may take from these ladders of its outcome. */
  liquidity(marketId: string, outcome: string, side: OrderSide, ladders: Ladders): Liquidity {
    const source = this.#source(outcome);
    const isMirror = source !== outcome;
    const own: BookSide = side === 'buy' ? 'ask' : 'bid';
    const displayedOn: BookSide = isMirror ? (own === 'ask' ? 'bid' : 'ask') : own;
    const keyFor = (price: Price): string =>
      levelKey(bookKey(marketId, source), displayedOn, isMirror ? PRICE_ONE - price : price);
    const displayed = new Map<Price, Quantity>();
    const levels: Level[] = [];
    for (const level of own === 'ask' ? ladders.asks : ladders.bids) {
      displayed.set(level.price, level.quantity);
      const taken = this.#taken.get(keyFor(level.price));
      const left = taken?.displayed === level.quantity ? level.quantity - taken.quantity : level.quantity;
      if (left > 0) levels.push({ price: level.price, quantity: left });
    }
    return {
      levels,
      take: (price, quantity) => {
        const key = keyFor(price);
        const shown = displayed.get(price) ?? 0;
        const before = this.#taken.get(key);
        const already = before?.displayed === shown ? before.quantity : 0;
        this.#taken.set(key, { displayed: shown, quantity: already + quantity });
      },
    };
  }

  /** The outcome whose book shows this one. */
  #source(outcome: string): string {
    return this.mirrored ? 'Yes' : outcome;
  }

  #book(marketId: string, outcome: string): OrderBook {
    const key = bookKey(marketId, outcome);
    let book = this.#books.get(key);
    if (book === undefined) this.#books.set(key, (book = new OrderBook()));
    return book;
  }
}

const bookKey = (marketId: string, outcome: string): string => JSON.stringify([marketId, outcome]);
const levelKey = (book: string, side: BookSide, price: Price): string => `${book}:${side}:${price}`;
