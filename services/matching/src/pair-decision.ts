import {
  alignOutcomes,
  explained,
  judge,
  type AlignedPair,
  type Judgement,
  type MatchDecision,
} from './core/index.js';
import type { KnownMarket, KnownMarkets } from './known-markets.js';

/** Two known markets in the order of their keys. */
export type KnownPair = readonly [KnownMarket, KnownMarket];

/**
 * Judges a pair, and holds it against its rivals: where a market claims to be the same as two markets of one event, at
 * least one title misleads, and a person decides. Needs nothing but the markets, so every instance decides alike.
 */
export function decidePair(pair: KnownPair, markets: KnownMarkets): MatchDecision {
  const [a, b] = pair;
  const decision = decide(pair);
  if (!isClaim(decision)) return decision;
  const rivals = [
    ...rivalsOf(a, b, markets).map((rival) => aligned([rival, b])),
    ...rivalsOf(b, a, markets).map((rival) => aligned([a, rival])),
  ].filter((rival) => isClaim(rival.decision));
  if (rivals.length === 0) return decision;
  // In one order, so that all instances choose alike between equals.
  const claims = [{ ...aligned(pair), decision }, ...rivals].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
  return alignOutcomes(claims).find((claim) => claim.a === a.key && claim.b === b.key)!.decision;
}

/** Whether a decision takes one market for the counterpart of another, so that there can be no second one. */
export const isClaim = ({ relation, status }: Judgement): boolean =>
  relation === 'same' && status !== 'rejected';

/** Other markets of the event of `market` that `partner` could be. */
function rivalsOf(market: KnownMarket, partner: KnownMarket, markets: KnownMarkets): KnownMarket[] {
  return markets
    .partnersOf(partner)
    .filter(
      (other) =>
        other.key !== market.key &&
        other.market.venue === market.market.venue &&
        other.market.eventId === market.market.eventId,
    );
}

const aligned = ([a, b]: KnownPair): AlignedPair => ({
  a: a.key,
  b: b.key,
  eventA: `${a.market.venue}:${a.market.eventId}`,
  eventB: `${b.market.venue}:${b.market.eventId}`,
  decision: decide([a, b]),
});

const decide = ([{ specification: a }, { specification: b }]: KnownPair): MatchDecision =>
  explained(a, b, judge(a, b));
