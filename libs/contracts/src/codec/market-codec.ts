import type {
  FeeSchedule,
  Ladders,
  Level,
  Market,
  MarketQuote,
  MarketStatus,
  PriceRange,
  QuoteHealth,
} from '@arbytron/domain';
import * as wire from '../generated/arbytron/v1/market.js';
import { integer, MalformedMessage, present, required } from './malformed-message.js';
import { wireEnum } from './wire-enum.js';

const MODEL = wireEnum<FeeSchedule['model'], wire.FeeSchedule_Model>(wire.FeeSchedule_Model, [
  'none',
  'kalshi',
  'polymarket',
]);
const STATUS = wireEnum<MarketStatus, wire.MarketStatus>(wire.MarketStatus, [
  'unopened',
  'open',
  'paused',
  'closed',
  'settled',
]);
const HEALTH = wireEnum<QuoteHealth, wire.QuoteHealth>(wire.QuoteHealth, [
  'ok',
  'crossed',
  'gapped',
  'paused',
  'closed',
]);

export function feeToWire(fee: FeeSchedule): wire.FeeSchedule {
  const model = MODEL.toWire(fee.model);
  return fee.model === 'none'
    ? { model, rate: 0, rounding: 0 }
    : { model, rate: fee.rate, rounding: fee.rounding };
}

export function feeFromWire(fee: wire.FeeSchedule): FeeSchedule {
  const model = MODEL.toWord(fee.model, 'fee.model');
  if (model === 'none') return { model };
  return {
    model,
    rate: integer(fee.rate, 0, 'fee.rate'),
    rounding: integer(fee.rounding, 1, 'fee.rounding'),
  };
}

export const rangesFromWire = (ranges: readonly wire.PriceRange[]): PriceRange[] =>
  ranges.map((range) => ({
    start: range.start,
    end: range.end,
    step: integer(range.step, 1, 'price_ranges.step'),
  }));

export function encodeMarket(market: Market): Uint8Array {
  return wire.Market.encode({
    ...market,
    seriesId: market.seriesId ?? undefined,
    category: market.category ?? undefined,
    status: STATUS.toWire(market.status),
    outcomes: [...market.outcomes],
    openAt: market.openAt ?? undefined,
    closeAt: market.closeAt ?? undefined,
    resolvesAt: market.resolvesAt ?? undefined,
    priceRanges: [...market.priceRanges],
    fee: market.fee === null ? undefined : feeToWire(market.fee),
    attributes: market.attributes,
  }).finish();
}

export function decodeMarket(bytes: Uint8Array): Market {
  const market = wire.Market.decode(bytes);
  return {
    ...market,
    venue: required(market.venue, 'venue'),
    marketId: required(market.marketId, 'market_id'),
    seriesId: market.seriesId ?? null,
    category: market.category ?? null,
    status: STATUS.toWord(market.status, 'status'),
    openAt: market.openAt ?? null,
    closeAt: market.closeAt ?? null,
    resolvesAt: market.resolvesAt ?? null,
    priceRanges: rangesFromWire(market.priceRanges),
    lot: integer(market.lot, 1, 'lot'),
    fee: market.fee === undefined ? null : feeFromWire(market.fee),
  };
}

export function encodeQuote(quote: MarketQuote): Uint8Array {
  return wire.MarketQuote.encode({
    ...quote,
    outcomes: quote.outcomes as wire.OutcomeBook[],
    health: HEALTH.toWire(quote.health),
  }).finish();
}

export function decodeQuote(bytes: Uint8Array): MarketQuote {
  const quote = wire.MarketQuote.decode(bytes);
  for (const book of quote.outcomes) checkLadders(book);
  return {
    ...quote,
    venue: required(quote.venue, 'venue'),
    marketId: required(quote.marketId, 'market_id'),
    eventKey: required(quote.eventKey, 'event_key'),
    version: present(quote.version, 'version'),
    health: HEALTH.toWord(quote.health, 'health'),
  };
}

/** Best first and strictly sorted, prices inside (0, 1) dollar, quantities above zero. */
function checkLadders(book: Ladders): void {
  checkLadder(book.bids, -1, 'bids');
  checkLadder(book.asks, 1, 'asks');
}

function checkLadder(levels: readonly Level[], direction: 1 | -1, field: string): void {
  let previous = direction === 1 ? 0 : 10_000;
  for (const level of levels) {
    const sorted = (level.price - previous) * direction > 0;
    if (!sorted || level.price <= 0 || level.price >= 10_000 || level.quantity <= 0) {
      throw new MalformedMessage(field, 'levels best first with prices inside (0, 10000)', level);
    }
    previous = level.price;
  }
}
