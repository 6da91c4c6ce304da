import { isTradable, keyOfTerms, type Candidate } from './candidate.js';
import type { Cover } from './cover.js';
import { sizeCover, type CoverSize, type SizingRefusal } from './cover-sizing.js';
import type { Opportunity, OpportunityLeg } from './opportunity.js';
import { contentId } from '../ids.js';
import type { MarketQuote } from '../market-quote.js';
import {
  bigCeilDivide,
  ceilDivide,
  DAY_MS,
  payout,
  RATE_ONE,
  type Millis,
  type Money,
  type Rate,
} from '../units.js';

/** When a spread is worth trading, and how much money a trade may take. */
export interface TriggerPolicy {
  readonly minSpread: Rate;
  /** Parts per million of 100 %: 500,000 is 50 % a year. */
  readonly minApy: Rate;
  /** A shorter time to resolution counts as this. */
  readonly apyFloorMs: number;
  readonly maxCapitalPerTrade: Money;
  readonly staleAfterMs: number;
}

/** Why a cover is no opportunity now. */
export type FinderRefusal =
  | SizingRefusal
  | 'untrusted'
  | 'resolved'
  | 'fee_unknown'
  | 'no_quote'
  | 'stale'
  | 'crossed'
  | 'gapped'
  | 'paused'
  | 'closed';

const YEAR_MS = 365 * DAY_MS;
/** A candidate that does not say when it resolves is reckoned to lock capital this long. */
const UNKNOWN_RESOLUTION_MS = YEAR_MS;

/**
 * Looks for a locked profit in one cover of a candidate.
 *
 * @param quoteOf the latest quote of a market, by market key
 * @param at the moment of the decision, in the same clock as the quotes' `receivedAt`
 */
export function findTwoLeg(
  candidate: Candidate,
  cover: Cover,
  quoteOf: (key: string) => MarketQuote | undefined,
  policy: TriggerPolicy,
  at: Millis,
): Opportunity | FinderRefusal {
  if (!isTradable(candidate.trust)) return 'untrusted';
  if (candidate.resolvesAt !== null && at >= candidate.resolvesAt) return 'resolved';
  const quotes: MarketQuote[] = [];
  const sizing = [];
  for (const [i, terms] of cover.terms.entries()) {
    const quote = quoteOf(keyOfTerms(terms));
    const book = quote?.outcomes.find((o) => o.outcome === cover.instruments[i]!.outcome);
    if (!quote || !book) return 'no_quote';
    if (quote.health !== 'ok') return quote.health;
    if (at - quote.receivedAt > policy.staleAfterMs) return 'stale';
    if (terms.fee === null) return 'fee_unknown';
    quotes.push(quote);
    sizing.push({
      asks: book.asks,
      fee: terms.fee,
      lot: terms.lot,
      minSize: terms.minSize,
      minNotional: terms.minNotional,
    });
  }
  const horizonMs = horizon(candidate, policy, at);
  const apySpread = ceilDivide(policy.minApy * Math.ceil(horizonMs / 1000), YEAR_MS / 1000);
  const size = sizeCover(sizing, {
    maxCapital: policy.maxCapitalPerTrade,
    requiredSpread: Math.min(policy.minSpread, apySpread),
  });
  return typeof size === 'string' ? size : describe(candidate, cover, quotes, size, horizonMs, at);
}

function horizon(candidate: Candidate, policy: TriggerPolicy, at: Millis): number {
  const left = candidate.resolvesAt === null ? UNKNOWN_RESOLUTION_MS : candidate.resolvesAt - at;
  return Math.max(left, policy.apyFloorMs, 1);
}

function describe(
  candidate: Candidate,
  cover: Cover,
  quotes: readonly MarketQuote[],
  size: CoverSize,
  horizonMs: number,
  at: Millis,
): Opportunity {
  const legs: OpportunityLeg[] = cover.instruments.map((instrument, i) => ({
    venue: instrument.venue,
    marketId: instrument.marketId,
    outcome: instrument.outcome,
    instrumentId: instrument.instrumentId,
    side: 'buy',
    quantity: size.quantity,
    fills: size.legs[i]!.fills,
    cost: size.legs[i]!.cost,
    fee: size.legs[i]!.fee,
    feeSchedule: cover.terms[i]!.fee!,
    payoffs: instrument.payoffs,
    bookVersion: quotes[i]!.version,
    receivedAt: quotes[i]!.receivedAt,
  }));
  const outlay = legs.reduce((sum, leg) => sum + leg.cost + leg.fee, 0);
  const netCosts = Number(bigCeilDivide(BigInt(outlay) * BigInt(RATE_ONE), BigInt(payout(size.quantity))));
  const spread = RATE_ONE - netCosts;
  const opportunityId = contentId(
    candidate.candidateId,
    ...legs.flatMap((leg) => [
      leg.venue,
      leg.marketId,
      leg.outcome,
      leg.bookVersion.epoch,
      leg.bookVersion.number,
    ]),
  );
  return {
    opportunityId,
    episodeId: opportunityId,
    candidateId: candidate.candidateId,
    eventKey: candidate.eventKey,
    kind: 'two_leg',
    legs,
    quantity: size.quantity,
    netCosts,
    spread,
    apy: Number((BigInt(spread) * BigInt(YEAR_MS)) / BigInt(horizonMs)),
    profit: size.profit,
    payoffs: candidate.states.map((state, s) => ({
      state,
      amount: legs.reduce((sum, leg) => sum + leg.payoffs[s]! * leg.quantity, 0),
    })),
    resolvesAt: candidate.resolvesAt,
    detectedAt: at,
  };
}
