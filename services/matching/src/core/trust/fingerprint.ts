import { contentId, keyOfMarket, type Market } from '@arbytron/domain';

import { cleanText } from '../specification/words/text.js';

/** What a market was judged on. Any change of it makes the judgement void. */
export interface MarketFingerprint {
  /** Of the whole rules text, spacing and invisible characters apart. */
  readonly rules: string;
  /** Of title, outcomes, deadlines and structured fields. */
  readonly fields: string;
}

export function fingerprintOfMarket(market: Market): MarketFingerprint {
  const attributes = Object.entries(market.attributes)
    .filter(([name]) => !VOLATILE.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    rules: contentId(cleanText(market.rules, Infinity)),
    fields: contentId(
      keyOfMarket(market),
      market.eventId,
      cleanText(market.title, Infinity),
      cleanText(market.eventTitle, Infinity),
      cleanText(market.outcomeTitle, Infinity),
      ...market.outcomes.flatMap((outcome) => [outcome.name, outcome.instrumentId]),
      market.closeAt ?? '',
      market.resolvesAt ?? '',
      String(market.mutuallyExclusive),
      ...attributes.flat(),
    ),
  };
}

/** Attributes that change without the contract changing. */
const VOLATILE = new Set([
  'volume',
  'liquidity',
  'open_interest',
  'last_price',
  'updated_time',
  'last_updated_ts',
  'volume_24h',
]);

/** One fingerprint for both markets of a match, whichever comes first. */
export function fingerprintOf(a: Market, b: Market): string {
  const [first, second] = keyOfMarket(a) <= keyOfMarket(b) ? [a, b] : [b, a];
  const [x, y] = [fingerprintOfMarket(first), fingerprintOfMarket(second)];
  return contentId(x.rules, x.fields, y.rules, y.fields);
}
