import type { Millis } from '@arbytron/domain';
import { KALSHI, kalshiWire, normalizeKalshiMarket } from '@arbytron/venues';
import { z } from 'zod';
import { overFor, readRecords, timeOf, type Listing, type ListingBuilder } from './listing.js';

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
  return readRecords(cards.data.cards, 'cards', (record, place, listing) => {
    const parsed = card.safeParse(record);
    if (parsed.success) addCard(parsed.data, listedAt, place, listing);
    else listing.quarantineFor(place, parsed.error);
  });
}

function addCard(
  facts: z.output<typeof card>,
  listedAt: Millis | null,
  place: string,
  listing: ListingBuilder,
): void {
  const eventId = facts.id.slice(2);
  const subtitle = facts.subtitle?.trim() ?? '';
  for (const [i, { label }] of facts.outcomes.entries()) {
    const isWhole = facts.outcomes.length === 1 && /^yes$/i.test(label);
    listing.add(`${place}.outcomes[${i}]`, {
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
  }
}

/** Pages of `GET /events?with_nested_markets=true`, through the normalizer of live trading. */
export function readKalshiEvents(document: unknown): Listing | null {
  const page = kalshiWire.eventsPage.safeParse(document);
  if (!page.success) return null;
  return readRecords(page.data.events, 'events', (record, place, listing) => {
    const event = kalshiWire.eventWire.safeParse(record);
    if (event.success)
      readRecords(
        event.data.markets ?? [],
        `${place}.markets`,
        (row, at) => addMarket(row, event.data, at, listing),
        listing,
      );
    else listing.quarantineFor(place, event.error);
  });
}

const looksLikeMarket = z.object({ ticker: z.string(), event_ticker: z.string() });

/** Pages of `GET /markets`: of the event they have the ticker alone. */
export function readKalshiMarkets(document: unknown): Listing | null {
  const records = (document as { markets?: unknown } | null)?.markets;
  if (!Array.isArray(records) || !records.some((one) => looksLikeMarket.safeParse(one).success)) return null;
  return readRecords(records, 'markets', (row, place, listing) => {
    const market = looksLikeMarket.safeParse(row);
    if (!market.success) return listing.quarantineFor(place, market.error);
    const { event_ticker } = market.data;
    const series_ticker = event_ticker.split('-')[0]!;
    addMarket(
      row,
      {
        event_ticker,
        series_ticker,
        title: '',
        sub_title: '',
        mutually_exclusive: false,
        collateral_return_type: '',
        strike_period: '',
      },
      place,
      listing,
    );
  });
}

function addMarket(row: unknown, event: kalshiWire.EventWire, place: string, listing: ListingBuilder): void {
  const wire = kalshiWire.marketWire.safeParse(row);
  if (!wire.success) return listing.quarantineFor(place, wire.error);
  if (wire.data.market_type !== 'binary' || wire.data.mve_collection_ticker)
    return listing.skip('no binary question');
  try {
    const market = normalizeKalshiMarket(wire.data, event, null, null);
    const over = overFor(market.status);
    if (over === null) listing.add(place, market);
    else listing.skip(over);
  } catch (error) {
    listing.quarantine(place, (error as Error).message);
  }
}
