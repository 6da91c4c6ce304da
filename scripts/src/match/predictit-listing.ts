import type { Millis } from '@arbytron/domain';
import { z } from 'zod';
import { readRecords, timeOf, type Listing, type ListingBuilder } from './listing.js';

const document = z.object({ markets: z.array(z.unknown()).min(1) });
const market = z.object({
  id: z.number().int(),
  name: z.string().min(1),
  status: z.string().nullish(),
  timeStamp: z.string().nullish(),
  contracts: z.array(z.unknown()).min(1),
});
const contract = z.object({
  id: z.number().int(),
  name: z.string().min(1),
  status: z.string().nullish(),
  dateEnd: z.string().nullish(),
});

/** PredictIt's `GET /api/marketdata/all/`: a market is an event, its contracts are the binary markets. */
export function readPredictItMarkets(json: unknown): Listing | null {
  const listing = document.safeParse(json);
  if (!listing.success || !listing.data.markets.some((one) => market.safeParse(one).success)) return null;
  return readRecords(listing.data.markets, 'markets', (record, place, into) => {
    const parsed = market.safeParse(record);
    if (!parsed.success) return into.quarantineFor(place, parsed.error);
    readRecords(
      parsed.data.contracts,
      `${place}.contracts`,
      (row, at) => addContract(row, parsed.data, at, into),
      into,
    );
  });
}

function addContract(
  row: unknown,
  facts: z.output<typeof market>,
  place: string,
  listing: ListingBuilder,
): void {
  const parsed = contract.safeParse(row);
  if (!parsed.success) return listing.quarantineFor(place, parsed.error);
  const { id, name, status, dateEnd } = parsed.data;
  if (isClosed(facts.status) || isClosed(status)) return listing.skip('closed');
  // A lone contract carries the market's own name; one with another name is what was left of several.
  const isWhole = facts.contracts.length === 1 && plain(name) === plain(facts.name);
  listing.add(place, {
    venue: 'predictit',
    marketId: `${facts.id}-${id}`,
    eventId: String(facts.id),
    title: isWhole ? facts.name : `${facts.name}: ${name}`,
    eventTitle: facts.name,
    outcomeTitle: isWhole ? '' : name,
    category: 'politics',
    closeAt: endOf(dateEnd),
    listedAt: timeOf(facts.timeStamp),
  });
}

const isClosed = (status: string | null | undefined): boolean => /^closed$/i.test(status ?? '');

const plain = (name: string): string => name.trim().toLowerCase();

const AMERICAN = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{1,2}):(\d{2}):(\d{2}) ([AP])M)?/;

/**
 * `2026-03-31T23:59:00` or `02/04/2026 11:00:00 AM (ET)`; null for `NA`. Both are US Eastern and kept as written, as if
 * they were UTC: matching reads the calendar day of it, and 23:59 Eastern would fall on the next one.
 */
function endOf(text: string | null | undefined): Millis | null {
  const found = AMERICAN.exec(text ?? '');
  if (found === null) return timeOf(text);
  const [, month, day, year, hour = '12', minute = '00', second = '00', half = 'A'] = found;
  const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  return timeOf(`${year}-${month}-${day}T${String(hours).padStart(2, '0')}:${minute}:${second}`);
}
