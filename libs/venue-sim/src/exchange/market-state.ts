import type { BookSide, MarketStatus, Millis, Price, Quantity } from '@arbytron/domain';
import type { MarketListing } from './command.js';
import { RestingBook, type Resting } from './resting-book.js';

/** A listed market as the exchange reports it. */
export interface MarketView {
  readonly listing: MarketListing;
  readonly status: MarketStatus;
  /** What a Yes paid; null until settled. */
  readonly payoff: Price | null;
  readonly listedAt: Millis;
  /** Last change of the status. */
  readonly updatedAt: Millis;
  readonly closedAt: Millis | null;
  readonly settledAt: Millis | null;
  /** YES price of the last trade. */
  readonly lastPrice: Price | null;
  /** Contracts traded. */
  readonly volume: Quantity;
  /** Pairs of Yes and No in existence, each backed by one dollar. */
  readonly openInterest: Quantity;
}

/** A market with its book. */
export class MarketState implements MarketView {
  status: MarketStatus = 'open';
  payoff: Price | null = null;
  updatedAt: Millis;
  closedAt: Millis | null = null;
  settledAt: Millis | null = null;
  lastPrice: Price | null = null;
  volume: Quantity = 0;
  openInterest: Quantity = 0;
  /** What a rival will take before the next client order that trades. */
  rivalQuantity: Quantity = 0;
  readonly book = new RestingBook();
  /** The house's liquidity by price. */
  readonly house: Readonly<Record<BookSide, Map<Price, Resting>>> = { bid: new Map(), ask: new Map() };

  constructor(
    readonly listing: MarketListing,
    readonly listedAt: Millis,
  ) {
    this.updatedAt = listedAt;
  }

  get marketId(): string {
    return this.listing.marketId;
  }
}
