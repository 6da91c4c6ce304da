import {
  contentId,
  isTradable,
  keyOfMarket,
  marketKey,
  type Candidate,
  type Market,
  type MarketKey,
  type Millis,
  type VenueId,
} from '@arbytron/domain';
import type { AssignmentInput, Core, MessageInput, Output, TimerInput } from '@arbytron/runtime';
import type { BookEvent } from '@arbytron/venues';
import { WatchedMarket } from './watched-market.js';

export type AcquisitionInput =
  | MessageInput<'candidates'>
  | AssignmentInput
  | TimerInput
  | { readonly kind: 'book'; readonly venue: VenueId; readonly event: BookEvent }
  /** A page of a venue's catalog. */
  | { readonly kind: 'catalog_page'; readonly venue: VenueId; readonly markets: readonly Market[] }
  /** A whole catalog was read. `complete` is false when it broke off or another instance has the duty. */
  | { readonly kind: 'catalog_end'; readonly venue: VenueId; readonly complete: boolean }
  | {
      readonly kind: 'malformed_market';
      readonly venue: VenueId;
      readonly reason: string;
      readonly record: string;
    };

export type AcquisitionEffect =
  | { readonly kind: 'read_catalog'; readonly venue: VenueId }
  /** Stream exactly these markets of a venue. */
  | { readonly kind: 'watch'; readonly venue: VenueId; readonly marketIds: readonly string[] };

/** What acquisition must know of a venue. */
export interface AcquiredVenue {
  readonly venue: VenueId;
  readonly mirroredOutcomes: boolean;
}

type Outputs = Output<AcquisitionEffect>[];

/**
 * Decides what to stream and turns venue events into quotes.
 *
 * The `candidates` of the partitions this instance holds say which markets to watch, so that adding an instance
 * shares the streams out with no other coordination. Catalogs are published market by market when they change.
 */
export class AcquisitionCore implements Core<AcquisitionInput, AcquisitionEffect> {
  readonly #venues: ReadonlyMap<VenueId, AcquiredVenue>;
  readonly #candidates = new Map<string, { readonly candidate: Candidate; readonly partition: number }>();
  readonly #watched = new Map<MarketKey, WatchedMarket>();
  /** Digest of every market as last published, and the pass of the catalog that last showed it. */
  readonly #published = new Map<MarketKey, { market: Market; digest: string; pass: number }>();
  readonly #pass = new Map<VenueId, number>();

  /** @param catalogEveryMs pause between two readings of a venue's catalog */
  constructor(
    venues: readonly AcquiredVenue[],
    readonly catalogEveryMs: number,
  ) {
    this.#venues = new Map(venues.map((venue) => [venue.venue, venue]));
  }

  /** Markets being streamed whose first books have not arrived. */
  get waitingMarkets(): number {
    return [...this.#watched.values()].filter((market) => !market.hasBooks).length;
  }

  get watchedMarkets(): number {
    return this.#watched.size;
  }

  step(input: AcquisitionInput, at: Millis): readonly Output<AcquisitionEffect>[] {
    switch (input.kind) {
      case 'message':
        return this.#onCandidate(input.message, input.partition, at);
      case 'assignment':
        return this.#onAssignment(input, at);
      case 'timer':
        return [
          { kind: 'effect', effect: { kind: 'read_catalog', venue: input.name.replace('catalog:', '') } },
        ];
      case 'catalog_page':
        return this.#onCatalogPage(input.venue, input.markets);
      case 'catalog_end':
        return this.#onCatalogEnd(input.venue, input.complete);
      case 'malformed_market':
        return [
          { kind: 'bury', source: `${input.venue}:catalog`, reason: input.reason, record: input.record },
        ];
      case 'book':
        return this.#onBookEvent(input.venue, input.event, at);
    }
  }

  #onCandidate(candidate: Candidate, partition: number, at: Millis): Outputs {
    const known = this.#candidates.get(candidate.candidateId);
    // Copies of one revision differ in their quotes, which are no news here.
    if (known && known.candidate.revision >= candidate.revision) return [];
    this.#candidates.set(candidate.candidateId, { candidate, partition });
    return this.#rewatch(at);
  }

  #onAssignment(input: AssignmentInput, at: Millis): Outputs {
    const held = new Set(input.partitions);
    for (const [id, { partition }] of this.#candidates) if (!held.has(partition)) this.#candidates.delete(id);
    return this.#rewatch(at);
  }

  /** Brings the streams in line with the candidates. */
  #rewatch(at: Millis): Outputs {
    const wanted = new Map<
      MarketKey,
      { venue: VenueId; marketId: string; outcomes: Set<string>; eventKeys: Set<string> }
    >();
    for (const { candidate } of this.#candidates.values()) {
      if (!isTradable(candidate.trust)) continue;
      for (const { venue, marketId, outcome } of candidate.instruments) {
        if (!this.#venues.has(venue)) continue;
        const key = marketKey(venue, marketId);
        const want = wanted.get(key) ?? { venue, marketId, outcomes: new Set(), eventKeys: new Set() };
        want.outcomes.add(outcome);
        want.eventKeys.add(candidate.eventKey);
        wanted.set(key, want);
      }
    }
    const changed = new Set<VenueId>();
    for (const [key, watched] of this.#watched) {
      if (wanted.has(key)) continue;
      this.#watched.delete(key);
      changed.add(watched.venue);
    }
    const outputs: Outputs = [];
    for (const [key, want] of wanted) {
      let watched = this.#watched.get(key);
      if (!watched) {
        const mirrored = this.#venues.get(want.venue)!.mirroredOutcomes;
        watched = new WatchedMarket(want.venue, want.marketId, [...want.outcomes], mirrored, at);
        this.#watched.set(key, watched);
        changed.add(want.venue);
      }
      const added = [...want.eventKeys].some((eventKey) => !watched.eventKeys.has(eventKey));
      watched.eventKeys.clear();
      for (const eventKey of want.eventKeys) watched.eventKeys.add(eventKey);
      if (added) outputs.push(...publish(watched, at));
    }
    for (const venue of changed) {
      const marketIds = [...this.#watched.values()].filter((m) => m.venue === venue).map((m) => m.marketId);
      outputs.push({ kind: 'effect', effect: { kind: 'watch', venue, marketIds } });
    }
    return outputs;
  }

  #onCatalogPage(venue: VenueId, markets: readonly Market[]): Outputs {
    const pass = this.#pass.get(venue) ?? 0;
    const outputs: Outputs = [];
    for (const market of markets) {
      const key = keyOfMarket(market);
      const digest = contentId(JSON.stringify(market));
      const known = this.#published.get(key);
      this.#published.set(key, { market, digest, pass });
      if (known?.digest !== digest) outputs.push({ kind: 'publish', topic: 'markets', message: market });
    }
    return outputs;
  }

  /** After a complete pass, markets that the catalog no longer shows are closed: they must not be traded. */
  #onCatalogEnd(venue: VenueId, complete: boolean): Outputs {
    const outputs: Outputs = [{ kind: 'timer', name: `catalog:${venue}`, delayMs: this.catalogEveryMs }];
    if (!complete) return outputs;
    const pass = this.#pass.get(venue) ?? 0;
    for (const [key, known] of this.#published) {
      if (known.market.venue !== venue || known.pass === pass) continue;
      this.#published.delete(key);
      outputs.push({ kind: 'publish', topic: 'markets', message: { ...known.market, status: 'closed' } });
    }
    this.#pass.set(venue, pass + 1);
    return outputs;
  }

  #onBookEvent(venue: VenueId, event: BookEvent, at: Millis): Outputs {
    switch (event.kind) {
      case 'malformed':
        return [{ kind: 'bury', source: `${venue}:stream`, reason: event.reason, record: event.frame }];
      case 'gap':
        return [
          { kind: 'count', name: 'book_gaps_total', labels: { venue, reason: event.reason } },
          ...this.#each(venue, event.marketIds, at, (market) => market.markGapped()),
        ];
      case 'alive':
        return this.#each(venue, event.marketIds, at, (market) => market.confirm(event.receivedAt));
      case 'status':
        return this.#each(venue, [event.marketId], at, (market) => market.setStatus(event.status));
      case 'snapshot':
      case 'delta': {
        const market = this.#watched.get(marketKey(venue, event.marketId));
        if (!market) return [];
        const refusal = market.apply(event);
        const outputs = publish(market, at);
        if (refusal !== null) {
          outputs.push({
            kind: 'count',
            name: 'book_updates_refused_total',
            labels: { venue, reason: refusal },
          });
        }
        return outputs;
      }
    }
  }

  #each(
    venue: VenueId,
    marketIds: readonly string[],
    at: Millis,
    change: (market: WatchedMarket) => void,
  ): Outputs {
    const outputs: Outputs = [];
    for (const marketId of marketIds) {
      const market = this.#watched.get(marketKey(venue, marketId));
      if (!market) continue;
      change(market);
      outputs.push(...publish(market, at));
    }
    return outputs;
  }
}

const publish = (market: WatchedMarket, at: Millis): Outputs =>
  market.quotes(at).map((message) => ({ kind: 'publish', topic: 'quotes', message }));
