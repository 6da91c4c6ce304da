import { isDeepStrictEqual } from 'node:util';
import { keyOfMarket, type Market, type MarketKey } from '@arbytron/domain';
import { couldMatch, MarketIndex, specify, type ContractSpecification } from './core/index.js';

/** A market as it was last listed, and the contract it is. */
export interface KnownMarket {
  readonly key: MarketKey;
  readonly market: Market;
  readonly specification: ContractSpecification;
}

/** All markets of all venues, and which of them are worth comparing. */
export class KnownMarkets {
  readonly #markets = new Map<MarketKey, KnownMarket>();
  readonly #index = new MarketIndex();

  /** Takes a listing in; false when it is the one already known. */
  show(market: Market): boolean {
    const key = keyOfMarket(market);
    const before = this.#markets.get(key);
    if (before && isDeepStrictEqual(before.market, market)) return false;
    const specification = specify(market);
    this.#markets.set(key, { key, market, specification });
    if (market.status === 'closed' || market.status === 'settled') this.#index.remove(key);
    else this.#index.add(specification);
    return true;
  }

  get(key: MarketKey): KnownMarket | undefined {
    return this.#markets.get(key);
  }

  /** The keys of all markets that trade. */
  *openKeys(): Generator<MarketKey> {
    for (const { key, market } of this.#markets.values()) if (market.status === 'open') yield key;
  }

  /** Open markets of other venues that could be the same contract, likeliest first. */
  partnersOf(known: KnownMarket): KnownMarket[] {
    const partners: KnownMarket[] = [];
    for (const { key } of this.#index.candidatesFor(known.specification)) {
      const partner = this.#markets.get(key);
      if (!partner || partner.market.venue === known.market.venue || partner.market.status !== 'open')
        continue;
      if (couldMatch(known.specification, partner.specification)) partners.push(partner);
    }
    return partners;
  }
}
