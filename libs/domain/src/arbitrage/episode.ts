import type { Opportunity } from './opportunity.js';

/**
 * A lineage of opportunities of one cover: from the quote that first shows one to the quote that shows none.
 * Losing sight (a stale, gapped or missing book) does not end an episode; only fresh books without an edge do.
 */
export interface Episode {
  readonly episodeId: string;
  readonly opened: Opportunity;
  /** How many opportunities of it were released for trading. */
  released: number;
}

export type EpisodeEvent =
  | { readonly kind: 'opened' | 'repeated'; readonly opportunity: Opportunity }
  | { readonly kind: 'closed'; readonly episodeId: string };

/** The open episodes of all covers, and the rule how often one is traded. */
export class EpisodeTracker {
  readonly #open = new Map<string, Episode>();

  /** @param maxTrades how many opportunities of one episode are released for trading */
  constructor(readonly maxTrades: number) {}

  get size(): number {
    return this.#open.size;
  }

  /** Whether an episode of the cover is open. */
  isOpen(coverKey: string): boolean {
    return this.#open.has(coverKey);
  }

  /**
   * The finder saw an opportunity. Returns it with its episode when it may be traded; null when the episode has had
   * its trades.
   */
  seen(coverKey: string, opportunity: Opportunity): EpisodeEvent | null {
    const episode = this.#open.get(coverKey);
    if (!episode) {
      const opened = { ...opportunity, episodeId: opportunity.opportunityId };
      this.#open.set(coverKey, { episodeId: opened.episodeId, opened, released: 1 });
      return { kind: 'opened', opportunity: opened };
    }
    if (episode.released >= this.maxTrades) return null;
    if (episode.opened.opportunityId === opportunity.opportunityId) return null;
    episode.released += 1;
    return { kind: 'repeated', opportunity: { ...opportunity, episodeId: episode.episodeId } };
  }

  /** Fresh books show no edge. */
  gone(coverKey: string): EpisodeEvent | null {
    const episode = this.#open.get(coverKey);
    if (!episode) return null;
    this.#open.delete(coverKey);
    return { kind: 'closed', episodeId: episode.episodeId };
  }

  /** The log says that an episode ended. Nothing happens when it is not open here. */
  forget(episodeId: string): void {
    for (const [key, episode] of this.#open) if (episode.episodeId === episodeId) this.#open.delete(key);
  }

  /** Takes up an episode found in the log: it is open until fresh books say otherwise, and has had its trades. */
  restore(coverKey: string, opened: Opportunity): void {
    this.#open.set(coverKey, { episodeId: opened.episodeId, opened, released: this.maxTrades });
  }
}
