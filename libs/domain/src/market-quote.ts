import type { MarketKey, VenueId } from './ids.js';
import type { Ladders } from './order-book.js';
import type { Millis } from './units.js';

/** What keeps a quote from being traded on; `ok` trades. */
export type QuoteHealth = 'ok' | 'crossed' | 'gapped' | 'paused' | 'closed';

/** The book of one outcome inside a quote, best level first. */
export interface OutcomeBook extends Ladders {
  readonly outcome: string;
}

/**
 * Identifies one version of a market's book. `epoch` is the time the market's stream began, `number` counts its
 * versions; together they never repeat, not even across restarts.
 */
export interface BookVersion {
  readonly epoch: Millis;
  readonly number: number;
}

/** The normalized state of one market's books at one moment. Replaces whatever was known of the market. */
export interface MarketQuote {
  readonly venue: VenueId;
  readonly marketId: string;
  /** The canonical event that matching assigned; the partition key. */
  readonly eventKey: string;
  readonly outcomes: readonly OutcomeBook[];
  readonly version: BookVersion;
  readonly health: QuoteHealth;
  /** The venue's clock at the last change; 0 when the venue gives none. */
  readonly venueTime: Millis;
  /** Our clock at the last frame that changed or confirmed this book. */
  readonly receivedAt: Millis;
  readonly publishedAt: Millis;
}

export const isNewerVersion = (version: BookVersion, than: BookVersion): boolean =>
  version.epoch > than.epoch || (version.epoch === than.epoch && version.number > than.number);

export const keyOfQuote = (quote: Pick<MarketQuote, 'venue' | 'marketId'>): MarketKey =>
  `${quote.venue}:${quote.marketId}`;
