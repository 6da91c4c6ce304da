import { normalizePolymarketMarket } from '@arbytron/venues';
import { z } from 'zod';
import { overFor, readRecords, type Listing, type ListingBuilder } from './listing.js';

const looksLikeMarket = z.object({ conditionId: z.string() });

/**
 * Gamma's list of markets (`GET /markets`), bare or as a page, through the normalizer of live trading: it reads the
 * lists that come as JSON inside a text, and leaves out what has no order book, no tokens or not two outcomes.
 */
export function readPolymarketMarkets(document: unknown): Listing | null {
  const isPage = !Array.isArray(document);
  const records = isPage ? (document as { markets?: unknown } | null)?.markets : document;
  if (!Array.isArray(records) || !records.some((one) => looksLikeMarket.safeParse(one).success)) return null;
  return readRecords(records, isPage ? 'markets' : '', addMarket);
}

const gammaEvent = z.object({ id: z.string().min(1), title: z.string(), markets: z.array(z.unknown()) });

/** Gamma's list of events (`GET /events`), bare or as a page: each market is given its event, which is left out there. */
export function readPolymarketEvents(document: unknown): Listing | null {
  const isPage = !Array.isArray(document);
  const records = isPage ? (document as { events?: unknown } | null)?.events : document;
  if (!Array.isArray(records) || !records.some((one) => gammaEvent.safeParse(one).success)) return null;
  return readRecords(records, isPage ? 'events' : '', (record, place, listing) => {
    const event = gammaEvent.safeParse(record);
    if (!event.success) return listing.quarantineFor(place, event.error);
    const { markets, ...facts } = record as Record<string, unknown> & { markets: unknown[] };
    const withEvent = markets.map((market) =>
      typeof market === 'object' && market !== null ? { ...market, events: [facts] } : market,
    );
    readRecords(withEvent, `${place}.markets`, addMarket, listing);
  });
}

function addMarket(record: unknown, place: string, listing: ListingBuilder): void {
  const normalized = normalizePolymarketMarket(record);
  if (normalized.kind === 'market') {
    const over = overFor(normalized.market.status);
    if (over === null) listing.add(place, normalized.market);
    else listing.skip(over);
  } else if (normalized.kind === 'skipped') listing.skip(normalized.reason);
  else listing.quarantine(place, normalized.reason);
}
