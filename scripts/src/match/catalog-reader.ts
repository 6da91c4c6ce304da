import { readKalshiCards, readKalshiEvents, readKalshiMarkets } from './kalshi-listing.js';
import { readManifoldMarkets } from './manifold-listing.js';
import { readPolymarketEvents, readPolymarketMarkets } from './polymarket-listing.js';
import type { Listing } from './listing.js';
import { readPredictItMarkets } from './predictit-listing.js';

/** Reads one shape of listing; null when the document has another shape. */
type ListingReader = (document: unknown) => Listing | null;

const READERS: readonly ListingReader[] = [
  readKalshiCards,
  readPolymarketEvents,
  readKalshiEvents,
  readKalshiMarkets,
  readPredictItMarkets,
  readManifoldMarkets,
  readPolymarketMarkets,
];

/**
 * Reads a whole listing as a venue serves it: Kalshi's pages of events or markets and the event cards of public mirrors,
 * Gamma's lists of markets or events, PredictIt's `all`, Manifold's list of markets. Fields that are not known are passed over.
 *
 * @returns null when the document has none of these shapes
 */
export function readListing(document: unknown): Listing | null {
  for (const read of READERS) {
    const listing = read(document);
    if (listing !== null) return listing;
  }
  return null;
}
