import { normalizePolymarketMarket } from '@arbytron/venues';
import { z } from 'zod';
import { overFor, readRecords, type Listing } from './listing.js';

const looksLikeMarket = z.object({ conditionId: z.string() });

/**
 * Gamma's list of markets (`GET /markets`), bare or as a page, through the normalizer of live trading: it reads the
 * lists that come as JSON inside a text, and leaves out what has no order book, no tokens or not two outcomes.
 */
export function readPolymarketMarkets(document: unknown): Listing | null {
  const isPage = !Array.isArray(document);
  const records = isPage ? (document as { markets?: unknown } | null)?.markets : document;
  if (!Array.isArray(records) || !records.some((one) => looksLikeMarket.safeParse(one).success)) return null;
  return readRecords(records, isPage ? 'markets' : '', (record, place, listing) => {
    const normalized = normalizePolymarketMarket(record);
    if (normalized.kind === 'market') {
      const over = overFor(normalized.market.status);
      if (over === null) listing.add(place, normalized.market);
      else listing.skip(over);
    } else if (normalized.kind === 'skipped') listing.skip(normalized.reason);
    else listing.quarantine(place, normalized.reason);
  });
}
