import { normalizePolymarketMarket } from '@arbytron/venues';
import { z } from 'zod';
import { listingEntry, readRecords, type Listing } from './listing.js';

const looksLikeMarket = z.object({ conditionId: z.string() });

/** Gamma's list of markets (`GET /markets`), bare or as a page, through the normalizer of live trading. */
export function readPolymarketMarkets(document: unknown): Listing | null {
  const isPage = !Array.isArray(document);
  const records = isPage ? (document as { markets?: unknown } | null)?.markets : document;
  if (!Array.isArray(records) || !records.some((one) => looksLikeMarket.safeParse(one).success)) return null;
  return readRecords(records, isPage ? 'markets' : '', (record, place) => {
    const normalized = normalizePolymarketMarket(record);
    if (normalized.kind === 'market') return listingEntry(normalized.market);
    return normalized.kind === 'skipped' ? null : { place, reason: normalized.reason };
  });
}
