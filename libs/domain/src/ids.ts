import { createHash } from 'node:crypto';

/** Lower-case short name of a venue, for example `kalshi`. */
export type VenueId = string;

/**
 * An id derived from content alone: the same parts give the same id on every machine and in every replay.
 * 24 hexadecimal characters (96 bits) of SHA-256.
 */
export function contentId(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}

/** The name of one market everywhere in the system: `kalshi:KXFED-26DEC-T3.75`. */
export type MarketKey = string;

export const marketKey = (venue: VenueId, marketId: string): MarketKey => `${venue}:${marketId}`;

/** Splits a {@link MarketKey} at its first colon. */
export function splitMarketKey(key: MarketKey): { venue: VenueId; marketId: string } {
  const at = key.indexOf(':');
  return { venue: key.slice(0, at), marketId: key.slice(at + 1) };
}
