import type { Millis } from '@arbytron/domain';
import type { CatalogEntry } from '@arbytron/matching';
import { KALSHI, kalshiWire, normalizeKalshiMarket } from '@arbytron/venues';
import { z } from 'zod';
import {
  listingEntry,
  schemaProblem,
  timeOf,
  readRecords,
  type Listing,
  type RecordProblem,
} from './listing.js';

const cardsDocument = z.object({ cards: z.array(z.unknown()), generatedAt: z.string().nullish() });
const card = z.object({
  /** `k:` and the ticker of the event. */
  id: z.string().regex(/^k:[A-Za-z0-9.-]+$/),
  title: z.string().min(1),
  subtitle: z.string().nullish(),
  category: z.string().nullish(),
  close: z.string().nullish(),
  outcomes: z.array(z.object({ label: z.string().min(1) })).min(1),
});

/**
 * Event cards as public mirrors of Kalshi serve them: one card an event, its leading outcomes by their labels. The
 * tickers of the markets are not in them, so that a market is named by its event's ticker and its label.
 */
export function readKalshiCards(document: unknown): Listing | null {
  const cards = cardsDocument.safeParse(document);
  if (!cards.success) return null;
  const listedAt = timeOf(cards.data.generatedAt);
  return readRecords(cards.data.cards, 'cards', (record, place) => {
    const parsed = card.safeParse(record);
    if (!parsed.success) return schemaProblem(place, parsed.error);
    return { entries: marketsOfCard(parsed.data, listedAt), problems: [], skipped: 0 };
  });
}

function marketsOfCard(facts: z.output<typeof card>, listedAt: Millis | null): CatalogEntry[] {
  const eventId = facts.id.slice(2);
  const subtitle = facts.subtitle?.trim() ?? '';
  return facts.outcomes.map(({ label }) => {
    const isWhole = facts.outcomes.length === 1 && /^yes$/i.test(label);
    return listingEntry({
      venue: KALSHI,
      marketId: isWhole ? eventId : `${eventId}/${label}`,
      eventId,
      seriesId: eventId.slice(0, eventId.indexOf('-') < 0 ? undefined : eventId.indexOf('-')),
      title: isWhole ? facts.title : `${facts.title}: ${label}`,
      eventTitle: subtitle === '' ? facts.title : `${facts.title} (${subtitle})`,
      outcomeTitle: isWhole ? '' : label,
      category: facts.category ?? null,
      closeAt: timeOf(facts.close),
      listedAt,
    });
  });
}

/** Pages of `GET /events?with_nested_markets=true`, through the normalizer of live trading. */
export function readKalshiEvents(document: unknown): Listing | null {
  const page = kalshiWire.eventsPage.safeParse(document);
  if (!page.success) return null;
  return readRecords(page.data.events, 'events', (record, place) => {
    const event = kalshiWire.eventWire.safeParse(record);
    if (!event.success) return schemaProblem(place, event.error);
    return readRecords(event.data.markets ?? [], `${place}.markets`, (row, at) =>
      marketOfEvent(row, event.data, at),
    );
  });
}

function marketOfEvent(
  row: unknown,
  event: kalshiWire.EventWire,
  place: string,
): CatalogEntry | RecordProblem | null {
  const wire = kalshiWire.marketWire.safeParse(row);
  if (!wire.success) return schemaProblem(place, wire.error);
  if (wire.data.market_type !== 'binary' || wire.data.mve_collection_ticker) return null;
  try {
    return listingEntry(normalizeKalshiMarket(wire.data, event, null, null));
  } catch (error) {
    return { place, reason: (error as Error).message };
  }
}
