import { createHash } from 'node:crypto';

import {
  formatDecimal,
  mirrorLadders,
  PRICE_ONE,
  type Ladders,
  type Level,
  type Millis,
  type Price,
  type Quantity,
} from '@arbytron/domain';

import { otherOutcome, type BinaryOutcome, type MarketListing, type MarketView } from '../exchange/index.js';

/** Wire forms of numbers: decimal texts without trailing zeros. */
export const priceText = (price: Price): string => formatDecimal(price, 4);
export const sizeText = (quantity: Quantity): string => formatDecimal(quantity, 2);

/** The token of an outcome: the listing's own where it has the venue's shape, else one derived from the market. */
export function tokenIdOf(listing: MarketListing, outcome: BinaryOutcome): string {
  const own = listing.outcomes[outcome === 'Yes' ? 0 : 1]!.instrumentId;
  if (/^\d{1,78}$/.test(own)) return own;
  const digest = createHash('sha256').update(`${listing.marketId}:${outcome}`).digest('hex');
  return BigInt(`0x${digest}`).toString();
}

export const isNegRisk = (listing: MarketListing): boolean =>
  listing.mutuallyExclusive || listing.attributes['negRisk'] === 'true';

export const stepOf = (listing: MarketListing): Price => listing.priceRanges[0]!.step;

/** What the venue calls the outcome: "Up", a team, or plain Yes and No. */
export const outcomeName = (listing: MarketListing, outcome: BinaryOutcome): string =>
  listing.attributes[outcome === 'Yes' ? 'yesName' : 'noName'] ?? outcome;

/** The books of both tokens; No mirrors Yes. */
export const laddersOf = (yes: Ladders, outcome: BinaryOutcome): Ladders =>
  outcome === 'Yes' ? yes : mirrorLadders(yes);

/** What one share of an outcome pays; null before the market is settled. */
export const payoffOf = ({ payoff }: MarketView, outcome: BinaryOutcome): Price | null =>
  payoff === null ? null : outcome === 'Yes' ? payoff : PRICE_ONE - payoff;

const levelJson = ({ price, quantity }: Level): { price: string; size: string } => ({
  price: priceText(price),
  size: sizeText(quantity),
});

/** A book of `GET /book` and of the market channel. The best levels come last. */
export function bookJson(
  view: MarketView,
  yes: Ladders,
  outcome: BinaryOutcome,
  at: Millis,
): Record<string, unknown> {
  const { listing, lastPrice } = view;
  const ladders = laddersOf(yes, outcome);
  const bids = [...ladders.bids].reverse().map(levelJson);
  const asks = [...ladders.asks].reverse().map(levelJson);
  const last = lastPrice === null ? '' : priceText(outcome === 'Yes' ? lastPrice : PRICE_ONE - lastPrice);
  return {
    market: listing.marketId,
    asset_id: tokenIdOf(listing, outcome),
    timestamp: String(at),
    hash: createHash('sha1')
      .update(JSON.stringify([bids, asks, at]))
      .digest('hex'),
    ...{ bids, asks },
    min_order_size: sizeText(listing.minSize),
    tick_size: priceText(stepOf(listing)),
    neg_risk: isNegRisk(listing),
    last_trade_price: last,
  };
}

/** Prices of both outcomes: what they paid, else the middle of the book. */
function outcomePrices(view: MarketView, yes: Ladders): string {
  const bid = yes.bids[0]?.price ?? 0;
  const ask = yes.asks[0]?.price ?? PRICE_ONE;
  const price = view.payoff ?? Math.round((bid + ask) / 2);
  return JSON.stringify([priceText(price), priceText(PRICE_ONE - price)]);
}

const isoTime = (at: Millis | null): string | null => (at === null ? null : new Date(at).toISOString());

const rateOf = (listing: MarketListing): number =>
  listing.fee.model === 'none' ? 0 : listing.fee.rate / 1_000_000;

/** The market object of Gamma: lists come as JSON inside a text. */
export function gammaMarketJson(view: MarketView, yes: Ladders): Record<string, unknown> {
  const { listing, status } = view;
  const { attributes } = listing;
  const isOver = status === 'closed' || status === 'settled';
  const flag = (name: string): boolean => attributes[name] === 'true';
  return {
    id:
      attributes['gammaId'] ??
      String(parseInt(createHash('sha1').update(listing.marketId).digest('hex').slice(0, 6), 16)),
    conditionId: listing.marketId,
    questionID:
      attributes['questionID'] ?? `0x${createHash('sha256').update(listing.marketId).digest('hex')}`,
    slug: attributes['slug'] ?? slugOf(listing.title),
    question: listing.title,
    description: listing.rules,
    resolutionSource: attributes['resolutionSource'] ?? '',
    ...(listing.category === null ? {} : { category: listing.category }),
    outcomes: JSON.stringify([outcomeName(listing, 'Yes'), outcomeName(listing, 'No')]),
    outcomePrices: outcomePrices(view, yes),
    clobTokenIds: JSON.stringify([tokenIdOf(listing, 'Yes'), tokenIdOf(listing, 'No')]),
    active: status !== 'unopened',
    closed: status === 'settled',
    archived: false,
    acceptingOrders: status === 'open',
    enableOrderBook: true,
    startDate: isoTime(listing.openAt),
    endDate: isoTime(listing.resolvesAt ?? listing.closeAt),
    ...(status === 'settled'
      ? { closedTime: gammaTime(view.settledAt ?? 0), umaResolutionStatus: 'resolved' }
      : {}),
    ...(isOver && status !== 'settled' ? { umaResolutionStatus: 'proposed' } : {}),
    negRisk: isNegRisk(listing),
    negRiskMarketID: attributes['negRiskMarketID'] ?? '',
    negRiskOther: flag('negRiskOther'),
    groupItemTitle: listing.outcomeTitle,
    groupItemThreshold: attributes['groupItemThreshold'] ?? '',
    orderPriceMinTickSize: stepOf(listing) / PRICE_ONE,
    orderMinSize: listing.minSize / 100,
    secondsDelay: Number(attributes['secondsDelay'] ?? 0),
    feesEnabled: rateOf(listing) > 0,
    feeType: attributes['feeType'] ?? null,
    ...(rateOf(listing) > 0
      ? { feeSchedule: { exponent: 1, rate: rateOf(listing), takerOnly: true, rebateRate: 0.25 } }
      : {}),
    makerBaseFee: 1000,
    takerBaseFee: 1000,
    ...(attributes['sportsMarketType'] === undefined
      ? {}
      : { sportsMarketType: attributes['sportsMarketType'] }),
    ...(attributes['gameStartTime'] === undefined ? {} : { gameStartTime: attributes['gameStartTime'] }),
    ...(attributes['line'] === undefined ? {} : { line: Number(attributes['line']) }),
    volume: sizeText(view.volume),
    events: [eventJson(listing)],
  };
}

/** The event object inside a market. */
export function eventJson(listing: MarketListing): Record<string, unknown> {
  const { attributes } = listing;
  return {
    id: listing.eventId,
    slug: attributes['eventSlug'] ?? slugOf(listing.eventTitle),
    title: listing.eventTitle,
    negRisk: isNegRisk(listing),
    enableNegRisk: isNegRisk(listing),
    negRiskAugmented: attributes['negRiskAugmented'] === 'true',
    ...(listing.seriesId === null ? {} : { seriesSlug: listing.seriesId }),
  };
}

/** `GET /clob-markets/{condition_id}`. */
export function clobMarketJson({ listing, status }: MarketView): Record<string, unknown> {
  return {
    c: listing.marketId,
    t: (['Yes', 'No'] as const).map((outcome) => ({
      t: tokenIdOf(listing, outcome),
      o: outcomeName(listing, outcome),
    })),
    mts: stepOf(listing) / PRICE_ONE,
    mos: listing.minSize / 100,
    ...(isNegRisk(listing) ? { nr: true } : {}),
    fd: { r: rateOf(listing), e: 1, to: true },
    mbf: 1000,
    tbf: 1000,
    ao: status === 'open',
    sd: Number(listing.attributes['secondsDelay'] ?? 0),
  };
}

/** `GET /markets/{condition_id}` of the CLOB. */
export function clobMarketFullJson(view: MarketView): Record<string, unknown> {
  const { listing, status } = view;
  return {
    condition_id: listing.marketId,
    question: listing.title,
    active: status !== 'unopened',
    closed: status === 'closed' || status === 'settled',
    accepting_orders: status === 'open',
    enable_order_book: status === 'open' || status === 'paused',
    minimum_order_size: listing.minSize / 100,
    minimum_tick_size: stepOf(listing) / PRICE_ONE,
    neg_risk: isNegRisk(listing),
    tokens: (['Yes', 'No'] as const).map((outcome) => ({
      token_id: tokenIdOf(listing, outcome),
      outcome: outcomeName(listing, outcome),
      price: (payoffOf(view, outcome) ?? PRICE_ONE / 2) / PRICE_ONE,
      winner: payoffOf(view, outcome) === PRICE_ONE,
    })),
  };
}

/** Finds markets by token. Asked rarely enough for a walk; remembered because tokens never change. */
export class TokenMap {
  readonly #known = new Map<string, { readonly marketId: string; readonly outcome: BinaryOutcome }>();

  find(
    markets: Iterable<MarketView>,
    tokenId: string,
  ): { readonly marketId: string; readonly outcome: BinaryOutcome } | undefined {
    const known = this.#known.get(tokenId);
    if (known !== undefined) return known;
    for (const { listing } of markets) {
      for (const outcome of ['Yes', otherOutcome('Yes')] as const) {
        this.#known.set(tokenIdOf(listing, outcome), { marketId: listing.marketId, outcome });
      }
    }
    return this.#known.get(tokenId);
  }
}

/** Gamma's own form of a time: `2026-03-19 23:20:15+00`. */
const gammaTime = (at: Millis): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}+00`;

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
