import {
  EpisodeTracker,
  findTwoLeg,
  isNewerVersion,
  keyOfQuote,
  keyOfTerms,
  twoLegCovers,
  verifyCertificate,
  type Candidate,
  type Cover,
  type EpisodeEvent,
  type FinderRefusal,
  type MarketKey,
  type MarketQuote,
  type Millis,
  type Opportunity,
  type OpportunityEvent,
  type TriggerPolicy,
} from '@arbytron/domain';
import type { Core, MessageInput, Output } from '@arbytron/runtime';

export type IdentificationInput =
  MessageInput<'candidates'> | MessageInput<'quotes'> | MessageInput<'opportunities'>;

type Outputs = Output<never>[];

/** A cover of a candidate with the names it goes by. */
interface WatchedCover {
  readonly candidateId: string;
  readonly key: string;
  readonly cover: Cover;
}

/** What the finder made of one cover at one quote. */
export interface Finding {
  readonly candidate: Candidate;
  readonly coverKey: string;
  readonly result: Opportunity | FinderRefusal;
}

/** Refusals that fresh, sound books give: they end an episode. All others only hide it. */
const ENDING: ReadonlySet<FinderRefusal> = new Set<FinderRefusal>([
  'no_asks',
  'below_minimum',
  'no_edge',
  'below_trigger',
  'resolved',
  'closed',
]);

/**
 * Finds opportunities. Each quote is weighed at once against the covers its market takes part in; an opportunity is
 * released when its episode opens, and again only as often as configured.
 *
 * Its own `opportunities` topic is its memory: an episode that was open when an instance stopped is taken up again,
 * so that a restart never trades it twice.
 */
export class IdentificationCore implements Core<IdentificationInput, never> {
  readonly #candidates = new Map<string, Candidate>();
  readonly #coversOfMarket = new Map<MarketKey, WatchedCover[]>();
  readonly #quotes = new Map<MarketKey, MarketQuote>();
  readonly #episodes: EpisodeTracker;
  /** Episodes opened here whose end has not come back from the log: the log's news of them is old news. */
  readonly #own = new Set<string>();

  constructor(
    readonly policy: TriggerPolicy,
    maxTradesPerEpisode: number,
  ) {
    this.#episodes = new EpisodeTracker(maxTradesPerEpisode);
  }

  get openEpisodes(): number {
    return this.#episodes.size;
  }

  step(input: IdentificationInput, at: Millis): readonly Output<never>[] {
    switch (input.topic) {
      case 'candidates':
        this.#onCandidate(input.message);
        return [];
      case 'opportunities':
        this.#restore(input.message);
        return [];
      case 'quotes':
        return this.#onQuote(input.message, at);
    }
  }

  /** Takes a quote in and says what the finder makes of every cover of its market. Empty for an outdated quote. */
  weigh(quote: MarketQuote, at: Millis): Finding[] {
    const key = keyOfQuote(quote);
    const known = this.#quotes.get(key);
    if (known && isNewerVersion(known.version, quote.version)) return [];
    this.#quotes.set(key, quote);
    return (this.#coversOfMarket.get(key) ?? []).map(({ candidateId, key: coverKey, cover }) => {
      const candidate = this.#candidates.get(candidateId)!;
      return {
        candidate,
        coverKey,
        result: findTwoLeg(candidate, cover, (market) => this.#quotes.get(market), this.policy, at),
      };
    });
  }

  /** Applies the rule of episodes to a finding: what is released for trading, or ends. */
  follow(finding: Finding): EpisodeEvent | null {
    if (typeof finding.result !== 'string') return this.#episodes.seen(finding.coverKey, finding.result);
    return ENDING.has(finding.result) ? this.#episodes.gone(finding.coverKey) : null;
  }

  #onQuote(quote: MarketQuote, at: Millis): Outputs {
    const outputs: Outputs = [];
    for (const finding of this.weigh(quote, at)) {
      const { candidate, result } = finding;
      if (typeof result === 'string') {
        outputs.push({ kind: 'count', name: 'finder_refusals_total', labels: { reason: result } });
      } else {
        const fault = verifyCertificate(result);
        if (fault !== null) {
          outputs.push(
            { kind: 'count', name: 'certificate_faults_total', labels: { fault } },
            {
              kind: 'log',
              level: 'error',
              message: 'an opportunity failed its certificate and was dropped',
              fields: { fault, opportunityId: result.opportunityId },
            },
          );
          continue;
        }
      }
      const event = this.follow(finding);
      if (!event) continue;
      if (event.kind !== 'closed') this.#own.add(event.opportunity.episodeId);
      outputs.push({ kind: 'publish', topic: 'opportunities', message: toMessage(event, candidate, at) });
    }
    return outputs;
  }

  #onCandidate(candidate: Candidate): void {
    const known = this.#candidates.get(candidate.candidateId);
    if (known && known.revision >= candidate.revision) return;
    this.#candidates.set(candidate.candidateId, candidate);
    for (const terms of [...(known?.terms ?? []), ...candidate.terms]) {
      const covers = this.#coversOfMarket.get(keyOfTerms(terms)) ?? [];
      this.#coversOfMarket.set(
        keyOfTerms(terms),
        covers.filter((cover) => cover.candidateId !== candidate.candidateId),
      );
    }
    for (const cover of twoLegCovers(candidate)) {
      const watched = {
        candidateId: candidate.candidateId,
        key: coverKeyOf(candidate.candidateId, cover.instruments),
        cover,
      };
      for (const terms of cover.terms) this.#coversOfMarket.get(keyOfTerms(terms))!.push(watched);
    }
  }

  /** Takes up the episodes of the log. Called for own and other instances' messages alike. */
  #restore(event: OpportunityEvent): void {
    if (event.kind === 'closed') {
      if (!this.#own.delete(event.episodeId)) this.#episodes.forget(event.episodeId);
      return;
    }
    const { opportunity } = event;
    if (this.#own.has(opportunity.episodeId)) return;
    const key = coverKeyOf(opportunity.candidateId, opportunity.legs);
    if (!this.#episodes.isOpen(key)) this.#episodes.restore(key, opportunity);
  }
}

const coverKeyOf = (
  candidateId: string,
  legs: readonly { readonly venue: string; readonly marketId: string; readonly outcome: string }[],
): string => [candidateId, ...legs.map((leg) => `${leg.venue}:${leg.marketId}:${leg.outcome}`)].join('|');

function toMessage(event: EpisodeEvent, candidate: Candidate, at: Millis): OpportunityEvent {
  if (event.kind !== 'closed') return { kind: 'opportunity', opportunity: event.opportunity };
  return {
    kind: 'closed',
    episodeId: event.episodeId,
    candidateId: candidate.candidateId,
    eventKey: candidate.eventKey,
    closedAt: at,
  };
}
