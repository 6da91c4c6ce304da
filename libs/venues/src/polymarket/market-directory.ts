import { type Market, type Price } from '@arbytron/domain';

import { VenueError } from '../connector.js';
import type { PolymarketApi } from './api.js';
import { factsOfClobMarket, normalizeMarket, POLYMARKET, type MarketFacts } from './normalize.js';
import { clobMarketWire, gammaMarketsPageWire } from './wire.js';

const PAGE_SIZE = 100;

/** The venue's markets: lists them, and remembers what orders and books need of each one seen. */
export class MarketDirectory {
  readonly #api: PolymarketApi;
  readonly #facts = new Map<string, MarketFacts>();
  readonly #byToken = new Map<string, MarketFacts>();

  constructor(api: PolymarketApi) {
    this.#api = api;
  }

  /** All markets that are not closed, page by page. */
  async *list(onMalformed: (reason: string, record: string) => void): AsyncIterable<readonly Market[]> {
    let cursor: string | null = null;
    do {
      const query = new URLSearchParams({ closed: 'false', limit: String(PAGE_SIZE) });
      if (cursor !== null) query.set('after_cursor', cursor);
      const page = await this.#api.read('gamma', `/markets/keyset?${query.toString()}`, gammaMarketsPageWire);
      const markets: Market[] = [];
      for (const record of page.markets) {
        const result = normalizeMarket(record);
        if (result.kind === 'malformed') onMalformed(result.reason, JSON.stringify(record).slice(0, 300));
        if (result.kind !== 'market') continue;
        this.remember(result.facts);
        markets.push(result.market);
      }
      if (markets.length > 0) yield markets;
      const next: string | null = page.next_cursor ?? null;
      // A cursor that does not move would go round for ever.
      cursor = next === cursor || next === '' ? null : next;
    } while (cursor !== null);
  }

  known(marketId: string): MarketFacts | undefined {
    return this.#facts.get(marketId);
  }

  /** The outcome that a token stands for; undefined when its market was not seen. */
  outcomeOf(tokenId: string): { readonly facts: MarketFacts; readonly outcome: 'Yes' | 'No' } | undefined {
    const facts = this.#byToken.get(tokenId);
    return facts && { facts, outcome: facts.yesTokenId === tokenId ? 'Yes' : 'No' };
  }

  /** Facts of one market, from the CLOB when it was not seen yet. @throws VenueError */
  async find(marketId: string): Promise<MarketFacts> {
    const known = this.#facts.get(marketId);
    if (known !== undefined) return known;
    const wire = await this.#api.read(
      'clob',
      `/clob-markets/${encodeURIComponent(marketId)}`,
      clobMarketWire,
    );
    try {
      const facts = factsOfClobMarket(wire);
      this.remember(facts);
      return facts;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new VenueError(POLYMARKET, `market ${marketId} cannot be read: ${error.message}`, null, {
        cause: error,
      });
    }
  }

  /** Looks up the markets not seen yet, a hundred at a time. Those that the venue does not list stay unknown. @throws VenueError */
  async learn(marketIds: readonly string[]): Promise<void> {
    const unknown = marketIds.filter((marketId) => !this.#facts.has(marketId));
    for (let start = 0; start < unknown.length; start += PAGE_SIZE) {
      for (const record of await this.records(unknown.slice(start, start + PAGE_SIZE))) {
        const result = normalizeMarket(record);
        if (result.kind === 'market') this.remember(result.facts);
      }
    }
  }

  /** Raw Gamma records of at most a hundred markets. @throws VenueError */
  async records(marketIds: readonly string[], closed?: boolean): Promise<readonly unknown[]> {
    const query = new URLSearchParams({ limit: String(PAGE_SIZE) });
    for (const marketId of marketIds) query.append('condition_ids', marketId);
    if (closed !== undefined) query.set('closed', String(closed));
    const page = await this.#api.read('gamma', `/markets/keyset?${query.toString()}`, gammaMarketsPageWire);
    return page.markets;
  }

  remember(facts: MarketFacts): void {
    this.#facts.set(facts.marketId, facts);
    this.#byToken.set(facts.yesTokenId, facts);
    this.#byToken.set(facts.noTokenId, facts);
  }

  /** The tick of a market changed: orders off the new grid are refused here. */
  changeTick(marketId: string, step: Price): void {
    const facts = this.#facts.get(marketId);
    if (facts !== undefined) this.remember({ ...facts, step });
  }
}
