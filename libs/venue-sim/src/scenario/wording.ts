import { createHash } from 'node:crypto';
import {
  DOLLAR,
  KALSHI_TAKER,
  POLYMARKET_UNIT,
  type Millis,
  type PriceRange,
  type Rate,
} from '@arbytron/domain';
import type { MarketListing } from '../exchange/command.js';

export const SCENARIO_VENUES = ['kalshi', 'polymarket'] as const;
export type ScenarioVenue = (typeof SCENARIO_VENUES)[number];

/** A contract in Kalshi's words. `strike` holds the structured strike fields under the venue's names. */
export interface KalshiWording {
  /** The contract itself in a canonical form: equal exactly where the contracts are. No venue shows it. */
  readonly contract: string;
  readonly series: string;
  readonly eventTicker: string;
  readonly ticker: string;
  readonly eventTitle: string;
  readonly title: string;
  readonly yesSubTitle: string;
  readonly rulesPrimary: string;
  readonly rulesSecondary: string;
  readonly category: string;
  readonly strike: Readonly<Record<string, string>>;
}

/** A contract in Polymarket's words. */
export interface PolymarketWording {
  /** As {@link KalshiWording.contract}. */
  readonly contract: string;
  readonly slug: string;
  readonly eventSlug: string;
  readonly eventTitle: string;
  readonly question: string;
  readonly groupItemTitle: string;
  readonly description: string;
  readonly category: string;
  readonly feeType: string;
  readonly feeRate: Rate;
}

/** When a market is listed and expected to resolve. */
export interface ListingTimes {
  readonly openAt: Millis;
  readonly resolvesAt: Millis;
}

const WHOLE_CENTS: readonly PriceRange[] = [{ start: 100, end: 9_900, step: 100 }];

export function kalshiListing(wording: KalshiWording, times: ListingTimes): MarketListing {
  return {
    venue: 'kalshi',
    marketId: wording.ticker,
    eventId: wording.eventTicker,
    seriesId: wording.series,
    title: wording.title,
    eventTitle: wording.eventTitle,
    outcomeTitle: wording.yesSubTitle,
    rules: `${wording.rulesPrimary}\n\n${wording.rulesSecondary}`,
    category: wording.category,
    outcomes: [
      { name: 'Yes', instrumentId: wording.ticker },
      { name: 'No', instrumentId: wording.ticker },
    ],
    openAt: times.openAt,
    closeAt: times.resolvesAt,
    resolvesAt: times.resolvesAt,
    priceRanges: WHOLE_CENTS,
    lot: 1,
    minSize: 1,
    minNotional: 0,
    fee: KALSHI_TAKER,
    mutuallyExclusive: false,
    attributes: {
      no_sub_title: wording.yesSubTitle,
      can_close_early: 'true',
      settlement_timer_seconds: '1',
      price_level_structure: 'linear_cent',
      ...wording.strike,
    },
  };
}

/** @param salt tells the ids of two worlds apart, as the chain would */
export function polymarketListing(
  wording: PolymarketWording,
  times: ListingTimes,
  salt: string,
): MarketListing {
  const digest = (part: string): string =>
    createHash('sha256').update(`${salt}:${wording.slug}:${part}`).digest('hex');
  const token = (outcome: string): string => BigInt(`0x${digest(outcome)}`).toString();
  const numeric = (part: string): string =>
    String(500_000 + (parseInt(digest(part).slice(0, 8), 16) % 9_000_000));
  return {
    venue: 'polymarket',
    marketId: `0x${digest('condition')}`,
    eventId: numeric('event'),
    seriesId: null,
    title: wording.question,
    eventTitle: wording.eventTitle,
    outcomeTitle: wording.groupItemTitle,
    rules: wording.description,
    category: wording.category,
    outcomes: [
      { name: 'Yes', instrumentId: token('yes') },
      { name: 'No', instrumentId: token('no') },
    ],
    openAt: times.openAt,
    closeAt: times.resolvesAt,
    resolvesAt: times.resolvesAt,
    priceRanges: WHOLE_CENTS,
    lot: 1,
    minSize: 500,
    minNotional: DOLLAR,
    fee: { model: 'polymarket', rate: wording.feeRate, rounding: POLYMARKET_UNIT },
    mutuallyExclusive: false,
    attributes: {
      gammaId: numeric('market'),
      slug: wording.slug,
      eventSlug: wording.eventSlug,
      questionID: `0x${digest('question')}`,
      groupItemTitle: wording.groupItemTitle,
      negRisk: 'false',
      feeType: wording.feeType,
    },
  };
}

/** `95,000`, `0.52`: a number as people write it. */
export function grouped(value: number, places = 0): string {
  const [whole = '', fraction] = value.toFixed(places).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** Lower-case words joined by hyphens. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
