import { PRICE_ONE } from '../units.js';
import type { Candidate, CandidateInstrument, TradingTerms } from './candidate.js';

/** Instruments that together pay at least one dollar in every state when one contract of each is bought. */
export interface Cover {
  readonly instruments: readonly CandidateInstrument[];
  readonly terms: readonly TradingTerms[];
}

/**
 * All two-leg covers of a candidate whose legs lie in different markets. Both outcomes of one market are one book
 * seen twice: a sum below one dollar there is a data fault, not a trade.
 */
export function twoLegCovers(candidate: Candidate): Cover[] {
  const covers: Cover[] = [];
  const { instruments } = candidate;
  for (let i = 0; i < instruments.length; i += 1) {
    for (let j = i + 1; j < instruments.length; j += 1) {
      const first = instruments[i]!;
      const second = instruments[j]!;
      if (first.venue === second.venue && first.marketId === second.marketId) continue;
      const pays = candidate.states.every((_, s) => first.payoffs[s]! + second.payoffs[s]! >= PRICE_ONE);
      if (!pays) continue;
      covers.push({
        instruments: [first, second],
        terms: [termsOf(candidate, first), termsOf(candidate, second)],
      });
    }
  }
  return covers;
}

function termsOf(candidate: Candidate, instrument: CandidateInstrument): TradingTerms {
  const terms = candidate.terms.find(
    (t) => t.venue === instrument.venue && t.marketId === instrument.marketId,
  );
  if (!terms) {
    throw new RangeError(
      `candidate ${candidate.candidateId} has no terms for ${instrument.venue}:${instrument.marketId}`,
    );
  }
  return terms;
}
