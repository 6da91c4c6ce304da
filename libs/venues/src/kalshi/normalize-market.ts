import {
  DecimalError,
  parsePrice,
  type FeeSchedule,
  type Market,
  type MarketStatus,
  type PriceRange,
} from '@arbytron/domain';

import type { EventWire, MarketWire } from './wire.js';

export const KALSHI = 'kalshi';

/** A market that cannot be offered, or a value in it that cannot be read. */
export class UnreadableMarketError extends Error {
  override readonly name = 'UnreadableMarketError';
}

const STATUS: Readonly<Record<string, MarketStatus>> = {
  initialized: 'unopened',
  active: 'open',
  inactive: 'paused',
  closed: 'closed',
  determined: 'closed',
  disputed: 'closed',
  amended: 'closed',
  finalized: 'settled',
};

/** Our status for the venue's; null for a word that is not known. */
export const statusOf = (status: string): MarketStatus | null => STATUS[status] ?? null;

/** Parlays (`KXMVE…`) and scalar markets are not binary questions. */
export const isBinary = (
  market: Pick<MarketWire, 'ticker' | 'market_type' | 'mve_collection_ticker'>,
): boolean =>
  market.market_type === 'binary' && !market.mve_collection_ticker && !market.ticker.startsWith('KXMVE');

/** What the series adds to a market. */
export interface SeriesFacts {
  readonly category: string | null;
}

/**
 * A binary market in our units. Pure.
 *
 * `resolvesAt` is `expected_expiration_time`, because `close_time` is set days late for sports; without it
 * `close_time`, then `latest_expiration_time`.
 *
 * @throws UnreadableMarketError when its status or price grid cannot be read
 */
export function normalizeMarket(
  market: MarketWire,
  event: EventWire,
  series: SeriesFacts | null,
  fee: FeeSchedule | null,
): Market {
  const status = statusOf(market.status);
  if (status === null) throw new UnreadableMarketError(`unknown status ${market.status}`);
  return {
    venue: KALSHI,
    marketId: market.ticker,
    eventId: market.event_ticker,
    seriesId: event.series_ticker,
    title: market.title || event.title,
    eventTitle: event.title,
    outcomeTitle: market.yes_sub_title,
    rules: [market.rules_primary, market.rules_secondary].filter((text) => text !== '').join('\n\n'),
    category: series?.category ?? event.category ?? null,
    status,
    outcomes: [
      { name: 'Yes', instrumentId: market.ticker },
      { name: 'No', instrumentId: market.ticker },
    ],
    openAt: market.open_time,
    closeAt: market.close_time,
    resolvesAt: market.expected_expiration_time ?? market.close_time ?? market.latest_expiration_time,
    priceRanges: market.price_ranges.map(priceRange),
    lot: 1,
    minSize: 1,
    minNotional: 0,
    fee,
    mutuallyExclusive: event.mutually_exclusive,
    attributes: attributesOf(market, event),
  };
}

function priceRange(range: MarketWire['price_ranges'][number]): PriceRange {
  try {
    const parsed = {
      start: parsePrice(range.start),
      end: parsePrice(range.end),
      step: parsePrice(range.step),
    };
    if (parsed.step > 0 && parsed.start < parsed.end && parsed.start >= 0) return parsed;
  } catch (error) {
    if (!(error instanceof DecimalError)) throw error;
  }
  throw new UnreadableMarketError(`price range ${range.start} to ${range.end} by ${range.step}`);
}

const isoText = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

function attributesOf(market: MarketWire, event: EventWire): Record<string, string> {
  const values: Record<string, string | number | boolean | null | undefined> = {
    event_sub_title: event.sub_title,
    no_sub_title: market.no_sub_title,
    strike_type: market.strike_type,
    floor_strike: market.floor_strike,
    cap_strike: market.cap_strike,
    functional_strike: market.functional_strike,
    custom_strike: market.custom_strike ? JSON.stringify(market.custom_strike) : null,
    strike_date: event.strike_date,
    strike_period: event.strike_period,
    can_close_early: market.can_close_early,
    early_close_condition: market.early_close_condition,
    occurrence_datetime: isoText(market.occurrence_datetime),
    latest_expiration_time: isoText(market.latest_expiration_time),
    settlement_timer_seconds: market.settlement_timer_seconds,
    settlement_sources: event.settlement_sources?.map((source) => source.name).join('; '),
    collateral_return_type: event.collateral_return_type,
    price_level_structure: market.price_level_structure,
    exchange_index: market.exchange_index ?? event.exchange_index,
    is_provisional: market.is_provisional,
  };
  for (const [key, value] of Object.entries(event.product_metadata ?? {})) {
    if (typeof value === 'string') values[`product_${key}`] = value;
  }
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') attributes[key] = String(value);
  }
  return attributes;
}
