import type { FeeSchedule } from './fees/schedule.js';
import { marketKey, type MarketKey, type VenueId } from './ids.js';
import type { Millis, Money, Price, Quantity } from './units.js';

/** `unopened` → `open` ⇄ `paused` → `closed` → `settled`. Only `open` trades. */
export type MarketStatus = 'unopened' | 'open' | 'paused' | 'closed' | 'settled';

/** Legal prices from `start` to `end` inclusive lie on multiples of `step` counted from `start`. */
export interface PriceRange {
  readonly start: Price;
  readonly end: Price;
  readonly step: Price;
}

/** One tradable outcome. `instrumentId` is what the venue wants in an order (a token id, or the ticker). */
export interface MarketOutcome {
  readonly name: string;
  readonly instrumentId: string;
}

/** A venue's question, normalized. Missing facts are null, never guessed. */
export interface Market {
  readonly venue: VenueId;
  readonly marketId: string;
  /** The venue's own event or group id. */
  readonly eventId: string;
  readonly seriesId: string | null;
  readonly title: string;
  readonly eventTitle: string;
  /** What tells this market from its siblings of the event, in the venue's words ("Above 3.75%"). */
  readonly outcomeTitle: string;
  readonly rules: string;
  readonly category: string | null;
  readonly status: MarketStatus;
  /** Binary markets have exactly `Yes` then `No`. */
  readonly outcomes: readonly MarketOutcome[];
  readonly openAt: Millis | null;
  readonly closeAt: Millis | null;
  /** When the outcome is expected to be known. */
  readonly resolvesAt: Millis | null;
  readonly priceRanges: readonly PriceRange[];
  /** Order quantities are multiples of this. */
  readonly lot: Quantity;
  readonly minSize: Quantity;
  readonly minNotional: Money;
  /** Null when the venue did not say: such a market is never traded. */
  readonly fee: FeeSchedule | null;
  /** At most one market of the event resolves to Yes. */
  readonly mutuallyExclusive: boolean;
  /** Structured fields of the venue that matching reads (strike_type, floor_strike, …), as text. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const keyOfMarket = (market: Pick<Market, 'venue' | 'marketId'>): MarketKey =>
  marketKey(market.venue, market.marketId);

/** Whether `price` is strictly between 0 and 1 dollar and on the market's grid. */
export function isOnGrid(ranges: readonly PriceRange[], price: Price): boolean {
  if (!Number.isInteger(price) || price <= 0 || price >= 10_000) return false;
  return ranges.some(
    (range) => price >= range.start && price <= range.end && (price - range.start) % range.step === 0,
  );
}

/** The highest legal price not above `price`, or null where there is none. */
export function gridFloor(ranges: readonly PriceRange[], price: Price): Price | null {
  let best: Price | null = null;
  for (const range of ranges) {
    const top = Math.min(price, range.end);
    if (top < range.start) continue;
    const candidate = top - ((top - range.start) % range.step);
    if (candidate > 0 && candidate < 10_000 && (best === null || candidate > best)) best = candidate;
  }
  return best;
}

/** The lowest legal price not below `price`, or null where there is none. */
export function gridCeil(ranges: readonly PriceRange[], price: Price): Price | null {
  let best: Price | null = null;
  for (const range of ranges) {
    const bottom = Math.max(price, range.start);
    if (bottom > range.end) continue;
    const over = (bottom - range.start) % range.step;
    const candidate = over === 0 ? bottom : bottom + range.step - over;
    if (candidate <= range.end && candidate > 0 && candidate < 10_000 && (best === null || candidate < best))
      best = candidate;
  }
  return best;
}
