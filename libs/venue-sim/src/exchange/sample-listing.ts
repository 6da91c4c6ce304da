import { KALSHI_TAKER } from '@arbytron/domain';
import type { MarketListing } from './command.js';

/** A plain one-cent market for tests. */
export function sampleListing(marketId = 'M', changes: Partial<MarketListing> = {}): MarketListing {
  return {
    venue: 'kalshi',
    marketId,
    eventId: `${marketId}-event`,
    seriesId: 'SERIES',
    title: `Will ${marketId} happen?`,
    eventTitle: marketId,
    outcomeTitle: 'Yes',
    rules: `Resolves to Yes if ${marketId} happens.`,
    category: 'Economics',
    outcomes: [
      { name: 'Yes', instrumentId: `${marketId}-yes` },
      { name: 'No', instrumentId: `${marketId}-no` },
    ],
    openAt: 0,
    closeAt: 1_000_000,
    resolvesAt: 1_000_000,
    priceRanges: [{ start: 100, end: 9_900, step: 100 }],
    lot: 1,
    minSize: 1,
    minNotional: 0,
    fee: KALSHI_TAKER,
    mutuallyExclusive: false,
    attributes: {},
    ...changes,
  };
}
