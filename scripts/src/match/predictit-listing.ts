import { z } from 'zod';
import type { CatalogEntry } from '@arbytron/matching';
import { listingEntry, schemaProblem, timeOf, readRecords, type Listing } from './listing.js';

const document = z.object({ markets: z.array(z.unknown()).min(1) });
const market = z.object({
  id: z.number().int(),
  name: z.string().min(1),
  timeStamp: z.string().nullish(),
  contracts: z.array(
    z.object({ id: z.number().int(), name: z.string().min(1), dateEnd: z.string().nullish() }),
  ),
});

/** PredictIt's `GET /api/marketdata/all/`: a market is an event, its contracts are the binary markets. */
export function readPredictItMarkets(json: unknown): Listing | null {
  const listing = document.safeParse(json);
  if (!listing.success || !listing.data.markets.some((one) => market.safeParse(one).success)) return null;
  return readRecords(listing.data.markets, 'markets', (record, place) => {
    const parsed = market.safeParse(record);
    if (!parsed.success) return schemaProblem(place, parsed.error);
    return { entries: marketsOf(parsed.data), problems: [], skipped: 0 };
  });
}

function marketsOf(facts: z.output<typeof market>): CatalogEntry[] {
  return facts.contracts.map((contract) => {
    const isWhole = facts.contracts.length === 1;
    return listingEntry({
      venue: 'predictit',
      marketId: `${facts.id}-${contract.id}`,
      eventId: String(facts.id),
      title: isWhole ? facts.name : `${facts.name}: ${contract.name}`,
      eventTitle: facts.name,
      outcomeTitle: isWhole ? '' : contract.name,
      category: 'politics',
      closeAt: timeOf(contract.dateEnd),
      listedAt: timeOf(facts.timeStamp),
    });
  });
}
