import {
  keyOfQuote,
  PRICE_ONE,
  twoLegCovers,
  type Candidate,
  type MarketKey,
  type MarketQuote,
  type Millis,
  type TopOfBook,
} from '@arbytron/domain';

/** A quote older than this says nothing of what the other leg could be traded at. */
const FRESH_MS = 60_000;

interface Seen {
  readonly tops: readonly TopOfBook[];
  readonly isSound: boolean;
  readonly receivedAt: Millis;
}

/** The latest prices of the markets of each candidate. */
export class QuoteBoard {
  readonly #seen = new Map<string, Map<MarketKey, Seen>>();
  readonly #unpublished = new Set<string>();

  put(candidateId: string, quote: MarketQuote): void {
    const markets = this.#seen.get(candidateId) ?? new Map<MarketKey, Seen>();
    this.#seen.set(candidateId, markets);
    const before = markets.get(keyOfQuote(quote));
    if (before && before.receivedAt > quote.receivedAt) return;
    markets.set(keyOfQuote(quote), {
      tops: topsOf(quote),
      isSound: quote.health === 'ok',
      receivedAt: quote.receivedAt,
    });
    this.#unpublished.add(candidateId);
  }

  forget(candidateId: string): void {
    this.#seen.delete(candidateId);
    this.#unpublished.delete(candidateId);
  }

  /** Best prices of every outcome of a candidate's markets, in a stable order. */
  topsOf(candidateId: string): TopOfBook[] {
    const markets = this.#seen.get(candidateId);
    if (!markets) return [];
    return [...markets].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, seen]) => [...seen.tops]);
  }

  /** The candidates whose prices came in since this was last asked. */
  takeUnpublished(): string[] {
    const ids = [...this.#unpublished].sort();
    this.#unpublished.clear();
    return ids;
  }

  /**
   * By cover of the candidate: how much less than a dollar it costs at the best asks, before fees, in ten-thousandths;
   * null where an ask is missing. Null altogether without a sound and fresh quote of every market.
   */
  gapsOf(candidate: Candidate, at: Millis): (number | null)[] | null {
    const markets = this.#seen.get(candidate.candidateId);
    if (!markets || markets.size < candidate.terms.length) return null;
    const asks = new Map<string, number | null>();
    for (const { tops, isSound, receivedAt } of markets.values()) {
      if (!isSound || at - receivedAt > FRESH_MS) return null;
      for (const top of tops) asks.set(keyOfOutcome(top), top.ask);
    }
    return twoLegCovers(candidate).map(({ instruments }) => {
      let gap = PRICE_ONE;
      for (const instrument of instruments) {
        const ask = asks.get(keyOfOutcome(instrument)) ?? null;
        if (ask === null) return null;
        gap -= ask;
      }
      return gap;
    });
  }
}

const keyOfOutcome = ({
  venue,
  marketId,
  outcome,
}: Pick<TopOfBook, 'venue' | 'marketId' | 'outcome'>): string => JSON.stringify([venue, marketId, outcome]);

const topsOf = ({ venue, marketId, outcomes, receivedAt }: MarketQuote): TopOfBook[] =>
  outcomes.map(({ outcome, bids: [bid], asks: [ask] }) => ({
    venue,
    marketId,
    outcome,
    bid: bid?.price ?? null,
    bidQuantity: bid?.quantity ?? 0,
    ask: ask?.price ?? null,
    askQuantity: ask?.quantity ?? 0,
    receivedAt,
  }));
