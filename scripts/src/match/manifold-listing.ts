import { z } from 'zod';
import { readRecords, type Listing } from './listing.js';

const looksLikeMarket = z.object({ outcomeType: z.string(), creatorUsername: z.string() });
const market = z.object({
  id: z.string().min(1),
  question: z.string().min(1),
  outcomeType: z.string(),
  createdTime: z.number().nullish(),
  closeTime: z.number().nullish(),
  isResolved: z.boolean().nullish(),
  textDescription: z.string().nullish(),
});

/**
 * Manifold's `GET /v0/markets`; its times are milliseconds. Only binary markets that are not resolved: the answers of
 * the others are not in the list. Play money, made by anyone: a reference, never a place to trade.
 */
export function readManifoldMarkets(document: unknown): Listing | null {
  if (!Array.isArray(document) || !document.some((one) => looksLikeMarket.safeParse(one).success))
    return null;
  return readRecords(document, '', (record, place, listing) => {
    const parsed = market.safeParse(record);
    if (!parsed.success) return listing.quarantineFor(place, parsed.error);
    const facts = parsed.data;
    if (facts.isResolved === true) return listing.skip('settled');
    if (facts.outcomeType !== 'BINARY') return listing.skip('no binary question');
    listing.add(place, {
      venue: 'manifold',
      marketId: facts.id,
      eventId: facts.id,
      title: facts.question,
      rules: facts.textDescription ?? '',
      openAt: facts.createdTime ?? null,
      closeAt: facts.closeTime ?? null,
      listedAt: facts.createdTime ?? null,
    });
  });
}
