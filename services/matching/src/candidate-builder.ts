import {
  contentId,
  keyOfMarket,
  payoffsOfRelation,
  type Candidate,
  type CandidateInstrument,
  type Market,
  type Relation,
  type TopOfBook,
  type TradingTerms,
  type Trust,
} from '@arbytron/domain';

/** Two markets in the order of their keys, so that a pair has one name. */
export type MarketPair = readonly [Market, Market];

export function pairOf(a: Market, b: Market): MarketPair {
  return keyOfMarket(a) < keyOfMarket(b) ? [a, b] : [b, a];
}

export const candidateIdOf = ([a, b]: MarketPair): string =>
  contentId('candidate', keyOfMarket(a), keyOfMarket(b));

/**
 * A pair of binary markets as a candidate. Each pair is an event of its own on the bus: its legs meet in one
 * partition, whatever other pairs its markets belong to.
 *
 * @param relation of the Yes of the first to the Yes of the second; one that locks nothing gives null
 */
export function buildCandidate(
  pair: MarketPair,
  relation: Relation,
  trust: Trust,
  revision: number,
  quotes: readonly TopOfBook[],
): Candidate | null {
  const payoffs = payoffsOfRelation(relation);
  if (!payoffs || pair.some((market) => market.outcomes.length !== 2)) return null;
  const candidateId = candidateIdOf(pair);
  const [first, second] = pair;
  return {
    candidateId,
    eventKey: candidateId,
    title: first.title,
    relation,
    trust,
    states: payoffs.states,
    instruments: [...instruments(first, payoffs.first), ...instruments(second, payoffs.second)],
    terms: pair.map(termsOf),
    resolvesAt: latest(first.resolvesAt, second.resolvesAt),
    revision,
    quotes,
  };
}

function instruments(
  market: Market,
  pays: { readonly yes: readonly number[]; readonly no: readonly number[] },
): CandidateInstrument[] {
  const { venue, marketId, outcomes } = market;
  return outcomes.map(({ name, instrumentId }, i) => ({
    venue,
    marketId,
    outcome: name,
    instrumentId,
    payoffs: i === 0 ? pays.yes : pays.no,
  }));
}

const termsOf = (market: Market): TradingTerms => ({
  venue: market.venue,
  marketId: market.marketId,
  title: market.title,
  fee: market.fee,
  lot: market.lot,
  minSize: market.minSize,
  minNotional: market.minNotional,
  priceRanges: market.priceRanges,
});

/** Capital is locked until the later of the two is known; an unknown moment counts as far away. */
const latest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.max(a, b);
