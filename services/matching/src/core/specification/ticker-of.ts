import type { SpecificationInput } from './specification.js';
import { parseTicker, type TickerHints } from './ticker.js';

/** The hints of the market's ticker; where only the event's is known, those that hold for all its markets. */
export function tickerOf({ venue, marketId, eventId }: SpecificationInput): TickerHints | null {
  const own = parseTicker(marketId.startsWith('EVENT:') ? marketId.slice(6) : marketId);
  if (own !== null) return own;
  const ofEvent = parseTicker(eventId.startsWith(`${venue}:`) ? eventId.slice(venue.length + 1) : eventId);
  return ofEvent === null ? null : { ...ofEvent, strikeKind: null, strike: null, outcomeCode: null };
}

/** `-T1` is a strike unless the title speaks of a side of that name. */
export function withoutNamedStrike(ticker: TickerHints | null, title: string): TickerHints | null {
  if (ticker?.strikeKind == null || ticker.strikeKind === '' || ticker.strike === null) return ticker;
  const code = `${ticker.strikeKind}${ticker.strike}`;
  const isNamed = title.split(/[^A-Za-z0-9]+/).includes(code);
  return isNamed ? { ...ticker, strikeKind: null, strike: null, outcomeCode: code } : ticker;
}
