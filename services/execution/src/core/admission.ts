import {
  isTradable,
  verifyCertificate,
  type Candidate,
  type Millis,
  type Opportunity,
  type Price,
} from '@arbytron/domain';
import type { TradingConfig } from '@arbytron/runtime';
import type { RiskBook, RiskDenial } from './risk-book.js';
import type { TradeBook } from './trade-book.js';
import { legTerms, limitPrices, worstCost } from './trade.js';

/** Why an opportunity is not traded. Nothing was sent. */
export type Denial =
  RiskDenial | 'EPISODE_TRADED' | 'CERTIFICATE' | 'UNTRUSTED' | 'STALE' | 'RESOLVED' | 'TERMS_CHANGED';

/** An opportunity may be traded at these limit prices, one for each leg. */
export interface Admission {
  readonly limitPrices: readonly Price[];
}

/** The checks before a trade: each can refuse, none is skipped. */
export function admit(
  opportunity: Opportunity,
  candidate: Candidate | undefined,
  trades: TradeBook,
  risk: RiskBook,
  config: TradingConfig,
  at: Millis,
): Admission | Denial {
  const terms = candidate && legTerms(opportunity, candidate);
  if (!candidate || !terms) return 'TERMS_CHANGED';
  if (trades.get(opportunity.opportunityId)) return 'EPISODE_TRADED';
  if (trades.tradesOf(opportunity.episodeId) >= config.maxTradesPerEpisode) return 'EPISODE_TRADED';
  if (verifyCertificate(opportunity) !== null) return 'CERTIFICATE';
  if (!isTradable(candidate.trust)) return 'UNTRUSTED';
  if (opportunity.legs.some((leg) => at - leg.receivedAt > config.staleAfterMs)) return 'STALE';
  if (opportunity.resolvesAt !== null && at >= opportunity.resolvesAt) return 'RESOLVED';

  const widened = limitPrices(opportunity, terms, config.slippageLimit);
  if (checkRisk(opportunity, widened, risk) === null) return { limitPrices: widened };
  // Wider limits are a convenience: where they alone break a limit, the prices it was sized at are used.
  const sized = limitPrices(opportunity, terms, 0);
  return checkRisk(opportunity, sized, risk) ?? { limitPrices: sized };
}

const checkRisk = (opportunity: Opportunity, limits: readonly Price[], risk: RiskBook): RiskDenial | null =>
  risk.check(
    opportunity.legs.map((leg, i) => ({
      venue: leg.venue,
      marketId: leg.marketId,
      worstCost: worstCost(leg.feeSchedule, limits[i]!, leg.quantity),
    })),
  );
