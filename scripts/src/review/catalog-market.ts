import type { Market } from '@arbytron/domain';
import type { CatalogEntry } from '@arbytron/matching';

const YES_NO = ['Yes', 'No'];

/**
 * A line of a catalog as a market of the fleet. What a catalog does not tell stays unknown: without a fee nothing of it
 * can be traded.
 */
export function marketOf(entry: CatalogEntry): Market {
  const { venue, marketId, eventId, title, eventTitle, outcomeTitle, rules, category } = entry;
  const names = entry.outcomes.length === 2 ? entry.outcomes.map(({ name }) => name) : YES_NO;
  return {
    ...{ venue, marketId, eventId, title, eventTitle, outcomeTitle, rules, category },
    seriesId: null,
    status: 'open',
    outcomes: names.map((name) => ({ name, instrumentId: `${marketId}:${name}` })),
    openAt: entry.openAt ?? entry.listedAt ?? null,
    closeAt: entry.closeAt,
    resolvesAt: entry.closeAt,
    priceRanges: [{ start: 100, end: 9_900, step: 100 }],
    lot: 100,
    minSize: 100,
    minNotional: 0,
    fee: null,
    mutuallyExclusive: false,
    attributes: entry.attributes,
  };
}
