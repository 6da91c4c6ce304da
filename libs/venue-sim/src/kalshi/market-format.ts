import {
  formatDecimal,
  KALSHI_TAKER,
  mirrorLadders,
  PRICE_ONE,
  type FeeSchedule,
  type Ladders,
  type Level,
  type Money,
  type Price,
  type Quantity,
} from '@arbytron/domain';

import type { MarketView } from '../exchange/index.js';

/** Wire forms of numbers: dollar texts of four places, money of six, counts of two. */
export const dollars = (price: Price): string => formatDecimal(price, 4, 4);
export const money = (amount: Money): string => formatDecimal(amount, 6, 6);
export const count = (quantity: Quantity): string => formatDecimal(quantity, 2, 2);
export const time = (at: number): string => new Date(at).toISOString();
/** Whole cents, cut off. */
export const cents = (amount: Money): number => Math.floor(amount / 10_000);

type LevelText = [string, string];
const levelText = ({ price, quantity }: Level): LevelText => [dollars(price), count(quantity)];

/** Bids of both outcomes, sorted ascending: the best is the last. A depth keeps the best ones. */
export function orderbook(yes: Ladders, depth = 0): { yes_dollars: LevelText[]; no_dollars: LevelText[] } {
  const side = (levels: readonly Level[]): LevelText[] =>
    (depth > 0 ? levels.slice(0, depth) : levels).map(levelText).reverse();
  return { yes_dollars: side(yes.bids), no_dollars: side(mirrorLadders(yes).bids) };
}

const STATUS = {
  unopened: 'initialized',
  open: 'active',
  paused: 'inactive',
  closed: 'closed',
  settled: 'finalized',
} as const;
/** The words of the `status` filter. */
export const FILTER_STATUS: Readonly<Record<string, string>> = {
  unopened: 'unopened',
  open: 'open',
  paused: 'paused',
  closed: 'closed',
  settled: 'settled',
};

export const shardOf = (view: MarketView): number => Number(view.listing.attributes['exchange_index'] ?? 0);

const optionalTime = (at: number | null): string | null => (at === null ? null : time(at));

/** The market object of the REST API. */
export function marketJson(view: MarketView, book: Ladders): Record<string, unknown> {
  const { listing, status, payoff } = view;
  const { attributes } = listing;
  const [primary = '', ...secondary] = listing.rules.split('\n\n');
  const bid = book.bids[0];
  const ask = book.asks[0];
  const last = view.lastPrice ?? 0;
  const number = (name: string): number | undefined =>
    attributes[name] === undefined ? undefined : Number(attributes[name]);
  const custom = attributes['custom_strike'];
  return {
    ticker: listing.marketId,
    event_ticker: listing.eventId,
    market_type: 'binary',
    title: listing.title,
    yes_sub_title: listing.outcomeTitle,
    no_sub_title: attributes['no_sub_title'] ?? listing.outcomeTitle,
    created_time: time(view.listedAt),
    updated_time: time(view.updatedAt),
    open_time: optionalTime(listing.openAt),
    close_time: optionalTime(view.closedAt ?? listing.closeAt),
    expected_expiration_time: optionalTime(listing.resolvesAt),
    latest_expiration_time: attributes['latest_expiration_time'] ?? optionalTime(listing.closeAt),
    expiration_time: optionalTime(listing.closeAt),
    settlement_timer_seconds: number('settlement_timer_seconds') ?? 60,
    status: STATUS[status],
    result: payoff === null ? '' : payoff === PRICE_ONE ? 'yes' : payoff === 0 ? 'no' : 'scalar',
    can_close_early: attributes['can_close_early'] === 'true',
    early_close_condition: attributes['early_close_condition'] ?? '',
    expiration_value: '',
    strike_type: attributes['strike_type'] ?? 'structured',
    floor_strike: number('floor_strike'),
    cap_strike: number('cap_strike'),
    functional_strike: attributes['functional_strike'],
    custom_strike: custom === undefined ? undefined : (JSON.parse(custom) as unknown),
    occurrence_datetime: attributes['occurrence_datetime'],
    rules_primary: primary,
    rules_secondary: secondary.join('\n\n'),
    price_level_structure: attributes['price_level_structure'] ?? 'linear_cent',
    price_ranges: listing.priceRanges.map(({ start, end, step }) => ({
      start: dollars(start),
      end: dollars(end),
      step: dollars(step),
    })),
    exchange_index: shardOf(view),
    ...(payoff === null
      ? {}
      : { settlement_value_dollars: dollars(payoff), settlement_ts: time(view.settledAt ?? 0) }),
    yes_bid_dollars: dollars(bid?.price ?? 0),
    yes_ask_dollars: dollars(ask?.price ?? PRICE_ONE),
    no_bid_dollars: dollars(PRICE_ONE - (ask?.price ?? PRICE_ONE)),
    no_ask_dollars: dollars(PRICE_ONE - (bid?.price ?? 0)),
    yes_bid_size_fp: count(bid?.quantity ?? 0),
    yes_ask_size_fp: count(ask?.quantity ?? 0),
    last_price_dollars: dollars(last),
    previous_price_dollars: dollars(last),
    previous_yes_bid_dollars: dollars(bid?.price ?? 0),
    previous_yes_ask_dollars: dollars(ask?.price ?? PRICE_ONE),
    volume_fp: count(view.volume),
    volume_24h_fp: count(view.volume),
    open_interest_fp: count(view.openInterest),
    notional_value_dollars: '1.0000',
    liquidity_dollars: '0.0000',
  };
}

/** How many times the general schedule a market charges. */
export const multiplierOf = (fee: FeeSchedule): number =>
  fee.model === 'none' || KALSHI_TAKER.model === 'none' ? 0 : fee.rate / KALSHI_TAKER.rate;

export const seriesOf = (view: MarketView): string => view.listing.seriesId ?? view.listing.eventId;

/** The series object. Its terms are those of its first market; events that differ carry an override. */
export function seriesJson(first: MarketView): Record<string, unknown> {
  return {
    ticker: seriesOf(first),
    title: seriesOf(first),
    category: first.listing.category ?? '',
    categories: first.listing.category === null ? [] : [first.listing.category],
    tags: [],
    frequency: 'custom',
    settlement_sources: [],
    contract_url: '',
    contract_terms_url: '',
    fee_type: 'quadratic',
    fee_multiplier: multiplierOf(first.listing.fee),
    additional_prohibitions: [],
    exchange_index: shardOf(first),
    last_updated_ts: time(first.listedAt),
  };
}

/** The event object around markets of one event. */
export function eventJson(views: readonly MarketView[], seriesMultiplier: number): Record<string, unknown> {
  const [first] = views;
  if (!first) throw new Error('an event has at least one market');
  const { listing } = first;
  const { attributes } = listing;
  const multiplier = multiplierOf(listing.fee);
  return {
    event_ticker: listing.eventId,
    series_ticker: seriesOf(first),
    title: listing.eventTitle,
    sub_title: attributes['event_sub_title'] ?? '',
    category: listing.category ?? '',
    mutually_exclusive: listing.mutuallyExclusive,
    collateral_return_type: attributes['collateral_return_type'] ?? '',
    strike_period: attributes['strike_period'] ?? '',
    ...(attributes['strike_date'] === undefined ? {} : { strike_date: attributes['strike_date'] }),
    settlement_sources: (attributes['settlement_sources'] ?? '')
      .split('; ')
      .filter((name) => name !== '')
      .map((name) => ({ name, url: '' })),
    product_metadata: {},
    available_on_brokers: true,
    exchange_index: shardOf(first),
    last_updated_ts: time(first.updatedAt),
    ...(multiplier === seriesMultiplier
      ? {}
      : { fee_type_override: 'quadratic', fee_multiplier_override: multiplier }),
  };
}
