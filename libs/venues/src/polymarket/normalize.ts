import {
  DecimalError,
  DOLLAR,
  parseDecimal,
  parsePrice,
  parseQuantity,
  parseRate,
  POLYMARKET_UNIT,
  PRICE_ONE,
  type FeeSchedule,
  type Ladders,
  type Level,
  type Market,
  type MarketOutcome,
  type MarketStatus,
  type Millis,
  type Price,
  type Quantity,
} from '@arbytron/domain';

import {
  describeIssue,
  gammaMarketWire,
  type BookWire,
  type ClobMarketWire,
  type FeeScheduleWire,
  type GammaMarketWire,
} from './wire.js';

export const POLYMARKET = 'polymarket';

/** What orders and books need to know of a market. */
export interface MarketFacts {
  /** The condition id. */
  readonly marketId: string;
  readonly yesTokenId: string;
  readonly noTokenId: string;
  readonly negRisk: boolean;
  /** The tick: legal prices are its multiples from one tick to one dollar less a tick. */
  readonly step: Price;
  readonly fee: FeeSchedule | null;
}

/** What became of one Gamma record. `skipped` is a market that is sound but not for us. */
export type Normalized =
  | { readonly kind: 'market'; readonly market: Market; readonly facts: MarketFacts }
  | { readonly kind: 'skipped' | 'malformed'; readonly reason: string };

/** Turns one record of Gamma's market list into a market. Never throws. */
export function normalizeMarket(record: unknown): Normalized {
  const parsed = gammaMarketWire.safeParse(record);
  if (!parsed.success) return { kind: 'malformed', reason: describeIssue(parsed.error) };
  const wire = parsed.data;
  const skip = reasonToSkip(wire);
  if (skip !== null) return { kind: 'skipped', reason: skip };
  try {
    return toMarket(wire);
  } catch (error) {
    if (error instanceof DecimalError || error instanceof MalformedMarket) {
      return { kind: 'malformed', reason: error.message };
    }
    throw error;
  }
}

class MalformedMarket extends Error {}

function reasonToSkip(wire: GammaMarketWire): string | null {
  if (wire.archived === true) return 'archived';
  if (wire.enableOrderBook !== true) return 'no order book';
  // Positions of the newer protocol settle elsewhere and only trade by request for quote.
  if (wire.version !== undefined && wire.version !== null && wire.version !== 'v1')
    return `protocol ${wire.version}`;
  return null;
}

function toMarket(wire: GammaMarketWire): Normalized {
  const names = textList(wire.outcomes, 'outcomes');
  const tokens = textList(wire.clobTokenIds, 'clobTokenIds');
  if (names.length !== 2) return { kind: 'skipped', reason: `${names.length} outcomes` };
  if (tokens.length === 0) return { kind: 'skipped', reason: 'no tokens yet' };
  const { yes, no } = orient(names, tokens);
  const step = tickOf(wire.orderPriceMinTickSize);
  const event = wire.events?.[0];
  const negRisk = wire.negRisk === true;
  const market: Market = {
    venue: POLYMARKET,
    marketId: wire.conditionId,
    eventId: textOr(event?.id ?? event?.slug, wire.conditionId),
    seriesId: event?.seriesSlug ?? event?.series?.[0]?.slug ?? null,
    title: wire.question,
    eventTitle: textOr(event?.title, wire.question),
    outcomeTitle: wire.groupItemTitle?.trim() ?? '',
    rules: wire.description ?? '',
    category: wire.category ?? wire.tags?.[0]?.label ?? null,
    status: statusOf(wire),
    outcomes: [
      { name: 'Yes', instrumentId: yes.instrumentId },
      { name: 'No', instrumentId: no.instrumentId },
    ],
    openAt: parseTime(wire.startDate),
    closeAt: parseTime(wire.endDate),
    resolvesAt: parseTime(wire.endDate),
    priceRanges: [{ start: step, end: PRICE_ONE - step, step }],
    lot: 1,
    minSize: parseQuantity(required(wire.orderMinSize, 'orderMinSize'), 'up'),
    minNotional: DOLLAR,
    fee: feeOf(wire.feesEnabled, wire.feeSchedule),
    mutuallyExclusive: negRisk,
    attributes: attributesOf(wire, yes.name, no.name),
  };
  return { kind: 'market', market, facts: factsOf(market) };
}

/** What {@link MarketFacts} keeps of a market. */
export function factsOf(market: Market): MarketFacts {
  return {
    marketId: market.marketId,
    yesTokenId: market.outcomes[0]!.instrumentId,
    noTokenId: market.outcomes[1]!.instrumentId,
    negRisk: market.attributes['negRisk'] === 'true',
    step: market.priceRanges[0]!.step,
    fee: market.fee,
  };
}

/**
 * The same facts from the CLOB's compact record.
 * @throws DecimalError when a number is none
 */
export function factsOfClobMarket(wire: ClobMarketWire): MarketFacts {
  if (wire.t.length !== 2) throw new DecimalError(`expected two tokens, were ${wire.t.length}`);
  const { yes, no } = orient(
    wire.t.map((token) => token.o ?? ''),
    wire.t.map((token) => token.t),
  );
  return {
    marketId: wire.c,
    yesTokenId: yes.instrumentId,
    noTokenId: no.instrumentId,
    negRisk: wire.nr === true,
    step: tickOf(wire.mts),
    fee: feeOf(null, wire.fd && { rate: wire.fd.r, exponent: wire.fd.e, takerOnly: wire.fd.to }),
  };
}

/**
 * Yes and No of a market. The venue lists them in this order; names that say otherwise win over the order, and
 * names that are neither ("Up", a team) keep it.
 */
function orient(
  names: readonly string[],
  tokens: readonly string[],
): { yes: MarketOutcome; no: MarketOutcome } {
  const [first, second] = [tokens[0], tokens[1]];
  if (tokens.length !== 2 || !isTokenId(first) || !isTokenId(second) || first === second) {
    throw new MalformedMarket('clobTokenIds: expected two different token ids');
  }
  const asListed = { name: names[0]!, instrumentId: first };
  const other = { name: names[1]!, instrumentId: second };
  const reversed = asListed.name.toLowerCase() === 'no' && other.name.toLowerCase() === 'yes';
  return reversed ? { yes: other, no: asListed } : { yes: asListed, no: other };
}

const isTokenId = (token: string | undefined): token is string =>
  token !== undefined && /^\d{1,78}$/.test(token);

/**
 * The taker fee: `shares × rate × p(1 − p)`, in units of 0.00001 pUSD. Null when the venue did not say or says
 * something this formula does not cover; `takerBaseFee` (a legacy cap) is never read.
 * @throws DecimalError when the rate is not a number
 */
export function feeOf(
  feesEnabled: boolean | null | undefined,
  schedule: FeeScheduleWire | null | undefined,
): FeeSchedule | null {
  if (feesEnabled === false) return { model: 'polymarket', rate: 0, rounding: POLYMARKET_UNIT };
  if (schedule?.rate === null || schedule?.rate === undefined) return null;
  const rate = parseRate(schedule.rate);
  if (rate < 0) throw new DecimalError(`a fee rate of ${schedule.rate}`);
  if (rate > 0 && (Number(schedule.exponent) !== 1 || schedule.takerOnly === false)) return null;
  return { model: 'polymarket', rate, rounding: POLYMARKET_UNIT };
}

/** @throws MalformedMarket unless the tick divides the dollar */
function tickOf(value: string | number | null | undefined): Price {
  const step = parsePrice(required(value, 'orderPriceMinTickSize'));
  if (step <= 0 || PRICE_ONE % step !== 0) throw new MalformedMarket(`orderPriceMinTickSize: ${value}`);
  return step;
}

function statusOf(wire: GammaMarketWire): MarketStatus {
  if (wire.closed === true) return wire.umaResolutionStatus === 'resolved' ? 'settled' : 'closed';
  if (wire.active !== true) return 'unopened';
  return wire.acceptingOrders === true ? 'open' : 'paused';
}

/** Names of the venue's fields under which matching finds what distinguishes a market. */
function attributesOf(wire: GammaMarketWire, yesName: string, noName: string): Record<string, string> {
  const event = wire.events?.[0];
  const found: Record<string, string | number | boolean | null | undefined> = {
    yesName,
    noName,
    gammaId: wire.id,
    slug: wire.slug,
    questionID: wire.questionID,
    resolutionSource: wire.resolutionSource,
    groupItemTitle: wire.groupItemTitle?.trim(),
    groupItemThreshold: wire.groupItemThreshold,
    negRisk: wire.negRisk,
    negRiskMarketID: wire.negRiskMarketID,
    negRiskOther: wire.negRiskOther,
    negRiskAugmented: event?.negRiskAugmented,
    eventSlug: event?.slug,
    feeType: wire.feeType,
    secondsDelay: wire.secondsDelay,
    gameStartTime: wire.gameStartTime,
    sportsMarketType: wire.sportsMarketType,
    line: wire.line,
    endDate: wire.endDate,
  };
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(found)) {
    if (value !== null && value !== undefined && value !== '') attributes[name] = String(value);
  }
  return attributes;
}

/** A list of texts that comes as JSON inside a text. */
function textList(value: string | null | undefined, field: string): string[] {
  if (value === null || value === undefined || value === '') return [];
  let list: unknown;
  try {
    list = JSON.parse(value);
  } catch {
    throw new MalformedMarket(`${field}: not JSON`);
  }
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw new MalformedMarket(`${field}: not a list of texts`);
  }
  return list as string[];
}

function required<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined || value === '') throw new MalformedMarket(`${field}: missing`);
  return value;
}

const textOr = (value: string | number | null | undefined, otherwise: string): string =>
  value === null || value === undefined || value === '' ? otherwise : String(value);

/** An ISO time, or Gamma's `2026-03-19 23:20:15+00`. Null when it is missing or unreadable. */
export function parseTime(value: string | null | undefined): Millis | null {
  if (value === null || value === undefined || value === '') return null;
  const iso = value
    .trim()
    .replace(' ', 'T')
    .replace(/([+-]\d\d)$/, '$1:00');
  const at = Date.parse(iso);
  return Number.isNaN(at) ? null : at;
}

/** A moment as the CLOB writes it: seconds or milliseconds since 1970 as text or number, or an ISO time. */
export function parseMoment(value: string | number | null | undefined): Millis {
  if (value === null || value === undefined || value === '') return 0;
  const text = String(value);
  if (!/^\d+$/.test(text)) return parseTime(text) ?? 0;
  const number = Number(text);
  return number < 100_000_000_000 ? number * 1000 : number;
}

/** Token units (1e-6 shares) in a hundredth of a share. */
const UNITS_PER_LOT = 10_000;

/** Reads a size of up to six decimals into token units. @throws DecimalError */
export const parseUnits = (size: string | number): number => parseDecimal(size, 6, 'down');

/** Token units (not negative) as a quantity; what does not make a hundredth of a share is left out. */
export const lotsOf = (units: number): Quantity => (units - (units % UNITS_PER_LOT)) / UNITS_PER_LOT;

/**
 * Both sides of a book in token units, best level first.
 * @throws DecimalError when a price or size is not a number on our units
 */
export function unitLaddersOf(book: Pick<BookWire, 'bids' | 'asks'>): Ladders {
  const levels = (side: BookWire['bids']): Level[] =>
    side
      .map((level) => ({ price: parsePrice(level.price), quantity: parseUnits(level.size) }))
      .filter((level) => level.quantity !== 0);
  return {
    bids: levels(book.bids).sort((a, b) => b.price - a.price),
    asks: levels(book.asks).sort((a, b) => a.price - b.price),
  };
}

/** Ladders in token units as ladders in our quantities, without levels of less than a hundredth of a share. */
export function lotLadders(ladders: Ladders): Ladders {
  const toLots = (levels: readonly Level[]): Level[] =>
    levels
      .map((level) => ({ price: level.price, quantity: lotsOf(level.quantity) }))
      .filter((level) => level.quantity !== 0);
  return { bids: toLots(ladders.bids), asks: toLots(ladders.asks) };
}
