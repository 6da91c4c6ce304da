import {
  mirrorLadders,
  OrderBook,
  type MarketQuote,
  type MarketStatus,
  type Millis,
  type OutcomeBook,
  type QuoteHealth,
  type VenueId,
} from '@arbytron/domain';
import type { BookEvent } from '@arbytron/venues';

/** Levels a quote carries on each side. Deeper ones would only make a trade larger than any limit allows. */
const QUOTE_DEPTH = 25;

/** A market being streamed: its books, its state, and the quotes made of them. */
export class WatchedMarket {
  readonly eventKeys = new Set<string>();
  readonly #books = new Map<string, OrderBook>();
  readonly #epoch: Millis;
  #number = 0;
  #status: MarketStatus = 'open';

  /**
   * @param mirrored both outcomes are one book: the venue reports the first, the second is derived
   * @param startedAt when the stream began; makes book versions unique over restarts
   */
  constructor(
    readonly venue: VenueId,
    readonly marketId: string,
    readonly outcomes: readonly string[],
    readonly mirrored: boolean,
    startedAt: Millis,
  ) {
    this.#epoch = startedAt;
    for (const outcome of mirrored ? outcomes.slice(0, 1) : outcomes)
      this.#books.set(outcome, new OrderBook());
  }

  /** Applies a snapshot or a delta. Returns why it was refused; null when it counts. */
  apply(event: Extract<BookEvent, { kind: 'snapshot' | 'delta' }>): string | null {
    const book = this.#books.get(event.outcome);
    if (!book) return 'unknown_outcome';
    this.#number += 1;
    if (event.kind === 'snapshot')
      return book.applySnapshot(event.ladders, event.venueTime, event.receivedAt);
    const { side, price, quantity, venueTime, receivedAt } = event;
    return event.mode === 'set'
      ? book.setLevel(side, price, quantity, venueTime, receivedAt)
      : book.addToLevel(side, price, quantity, venueTime, receivedAt);
  }

  /** Updates were lost: quotes say so until the next snapshot. */
  markGapped(): void {
    this.#number += 1;
    for (const book of this.#books.values()) book.markGapped();
  }

  /** The stream is alive: what is known is known to be current. */
  confirm(receivedAt: Millis): void {
    for (const book of this.#books.values()) book.confirm(receivedAt);
  }

  setStatus(status: MarketStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#number += 1;
  }

  /** Whether every book has had its first snapshot. */
  get hasBooks(): boolean {
    return [...this.#books.values()].every((book) => book.state !== 'empty');
  }

  /** One quote per event the market belongs to; none before the first snapshot. */
  quotes(at: Millis): MarketQuote[] {
    const books = [...this.#books.values()];
    if (books.some((book) => book.state === 'empty')) return [];
    const quote = {
      venue: this.venue,
      marketId: this.marketId,
      outcomes: this.#outcomeBooks(),
      version: { epoch: this.#epoch, number: this.#number },
      health: this.#health(),
      venueTime: Math.max(...books.map((book) => book.venueTime)),
      receivedAt: Math.min(...books.map((book) => book.receivedAt)),
      publishedAt: at,
    };
    return [...this.eventKeys].map((eventKey) => ({ ...quote, eventKey }));
  }

  #outcomeBooks(): OutcomeBook[] {
    if (!this.mirrored) {
      return this.outcomes.map((outcome) => ({ outcome, ...this.#books.get(outcome)!.ladders(QUOTE_DEPTH) }));
    }
    const [first, second] = this.outcomes;
    const ladders = this.#books.get(first!)!.ladders(QUOTE_DEPTH);
    return [
      { outcome: first!, ...ladders },
      { outcome: second!, ...mirrorLadders(ladders) },
    ];
  }

  #health(): QuoteHealth {
    if (this.#status === 'closed' || this.#status === 'settled') return 'closed';
    if (this.#status !== 'open') return 'paused';
    const books = [...this.#books.values()];
    if (books.some((book) => book.state !== 'live')) return 'gapped';
    return books.some((book) => book.isCrossed) ? 'crossed' : 'ok';
  }
}
