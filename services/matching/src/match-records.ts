import { keyOfMarket, type MarketKey } from '@arbytron/domain';
import type { CandidateRecord } from '@arbytron/runtime';
import { evidenceOf } from './match-record.js';

/** The records of matches, by their id and by either market. */
export class MatchRecords {
  readonly #records = new Map<string, CandidateRecord>();
  readonly #ofMarket = new Map<MarketKey, Set<string>>();

  has(id: string): boolean {
    return this.#records.has(id);
  }

  get(id: string): CandidateRecord | undefined {
    return this.#records.get(id);
  }

  ids(): string[] {
    return [...this.#records.keys()];
  }

  idsOf(market: MarketKey): string[] {
    return [...(this.#ofMarket.get(market) ?? [])];
  }

  put(record: CandidateRecord): void {
    this.#records.set(record.candidateId, record);
    for (const market of evidenceOf(record).markets) {
      const key = keyOfMarket(market);
      const ids = this.#ofMarket.get(key) ?? new Set();
      this.#ofMarket.set(key, ids.add(record.candidateId));
    }
  }

  remove(id: string): void {
    const record = this.#records.get(id);
    if (!record) return;
    this.#records.delete(id);
    for (const market of evidenceOf(record).markets) {
      const ids = this.#ofMarket.get(keyOfMarket(market));
      ids?.delete(id);
      if (ids?.size === 0) this.#ofMarket.delete(keyOfMarket(market));
    }
  }
}
