import {
  isTradable,
  keyOfMarket,
  type Market,
  type MarketKey,
  type MarketQuote,
  type Millis,
} from '@arbytron/domain';
import {
  CANDIDATES,
  type AssignmentInput,
  type CandidateRecord,
  type Core,
  type MessageInput,
  type Output,
  type ReviewRecord,
  type TimerInput,
} from '@arbytron/runtime';
import { candidateIdOf, pairOf, type MarketPair } from './candidate-builder.js';
import {
  fingerprintOf,
  GapWatch,
  judge,
  proposed,
  stepTrust,
  type GapPolicy,
  type TrustEvent,
} from './core/index.js';
import { KnownMarkets, type KnownMarket } from './known-markets.js';
import { MatchRecords } from './match-records.js';
import { changeOf, evidenceOf, reviseRecord, withGapSides, type MatchChange } from './match-record.js';
import { decidePair, isClaim } from './pair-decision.js';
import { QuoteBoard } from './quote-board.js';
import { decidedReview, trustEventOf } from './review.js';

export type MatchingInput =
  | MessageInput<'markets' | 'candidates' | 'quotes'>
  | AssignmentInput
  | TimerInput
  /** Everything the store holds of earlier runs and other instances, asked for with the partitions. */
  | {
      readonly kind: 'records';
      readonly epoch: number;
      readonly records: readonly CandidateRecord[];
    }
  | { readonly kind: 'load_failed' }
  /** What people said that is not decided yet. */
  | { readonly kind: 'reviews'; readonly reviews: readonly ReviewRecord[] };

export type MatchingEffect =
  /** `epoch` comes back with the records: what was read under an older assignment says nothing any more. */
  { readonly kind: 'load_records'; readonly epoch: number } | { readonly kind: 'read_reviews' };

export interface MatchingOptions extends GapPolicy {
  /** Which partition of `candidates` an event key belongs to. */
  readonly partitionOf: (eventKey: string) => number;
  readonly reviewsEveryMs: number;
  readonly candidateQuotesEveryMs: number;
}

type Outputs = Output<MatchingEffect>[];

/** Markets searched for in one step of catching up, so that what arrives meanwhile is not kept waiting. */
const SEARCH_SLICE = 32;
const LOAD_AGAIN_MS = 1_000;

/**
 * Finds the markets that are the same contract and keeps watch over them. Every instance knows all markets; the pairs
 * are shared out by the partition of their event key.
 *
 * A change of anything a match was judged on suspends it at once, and so does a gap that stays; only a person lifts
 * that.
 */
export class MatchingCore implements Core<MatchingInput, MatchingEffect> {
  readonly #markets = new KnownMarkets();
  readonly #records = new MatchRecords();
  readonly #quotes = new QuoteBoard();
  readonly #gaps = new Map<string, GapWatch>();
  readonly #decidedReviews = new Set<string>();
  #assigned: ReadonlySet<number> = new Set();
  #epoch = 0;
  /** Partitions whose records are here: only their pairs are judged. */
  #loaded: ReadonlySet<number> = new Set();
  /** Markets that are still to be searched for, since the last assignment. */
  #unsearched: MarketKey[] = [];

  constructor(readonly options: MatchingOptions) {}

  step(input: MatchingInput, at: Millis): readonly Output<MatchingEffect>[] {
    switch (input.kind) {
      case 'message':
        if (input.topic === 'markets') return this.#onMarket(input.message, at);
        // Candidates are our own words: the topic is read for its partitions only.
        return input.topic === 'quotes' ? this.#onQuote(input.message, at) : [];
      case 'assignment':
        return this.#onAssignment(input.partitions);
      case 'records':
        return this.#onRecords(input.epoch, input.records, at);
      case 'load_failed':
        return [{ kind: 'timer', name: 'load', delayMs: LOAD_AGAIN_MS }];
      case 'reviews':
        return input.reviews.flatMap((review) => this.#onReview(review, at));
      case 'timer':
        return this.#onTimer(input.name, at);
    }
  }

  /** Why pairs may be missing; empty when everything is known and searched for. */
  unready(): readonly string[] {
    const missing = this.#assigned.size - this.#loaded.size;
    if (missing > 0) return [`matching loads the records of ${missing} partitions`];
    return this.toSearch > 0 ? [`matching has ${this.toSearch} markets to search for`] : [];
  }

  /** Markets that are still to be compared since the partitions came. */
  get toSearch(): number {
    return this.#unsearched.length;
  }

  #onMarket(market: Market, at: Millis): Outputs {
    if (!this.#markets.show(market)) return [];
    const key = keyOfMarket(market);
    const outputs = this.#records.idsOf(key).flatMap((id) => this.#revise(id, at));
    return market.status === 'open' ? [...outputs, ...this.#search(key, at)] : outputs;
  }

  #onAssignment(partitions: readonly number[]): Outputs {
    this.#assigned = new Set(partitions);
    this.#epoch += 1;
    this.#loaded = new Set([...this.#loaded].filter((partition) => this.#assigned.has(partition)));
    // Whoever holds them now may change them: what is known here of other partitions is worth nothing any more.
    for (const id of this.#records.ids()) {
      if (this.#owns(id)) continue;
      this.#records.remove(id);
      this.#quotes.forget(id);
      this.#gaps.delete(id);
    }
    const { reviewsEveryMs, candidateQuotesEveryMs } = this.options;
    return [
      ...this.#load(),
      { kind: 'timer', name: 'reviews', delayMs: reviewsEveryMs },
      { kind: 'timer', name: 'quotes', delayMs: candidateQuotesEveryMs },
    ];
  }

  /** Asks for the records of partitions that are not here yet. */
  #load(): Outputs {
    if (this.#loaded.size === this.#assigned.size) return [];
    return [{ kind: 'effect', effect: { kind: 'load_records', epoch: this.#epoch } }];
  }

  #onRecords(epoch: number, records: readonly CandidateRecord[], at: Millis): Outputs {
    if (epoch !== this.#epoch) return [];
    const arrived = new Set([...this.#assigned].filter((partition) => !this.#loaded.has(partition)));
    if (arrived.size === 0) return [];
    this.#loaded = this.#assigned;
    const outputs: Outputs = [];
    for (const record of records) {
      if (!arrived.has(this.options.partitionOf(record.candidateId))) continue;
      this.#records.put(record);
      outputs.push(...this.#revise(record.candidateId, at));
    }
    this.#unsearched = [...this.#markets.openKeys()];
    return [...outputs, { kind: 'timer', name: 'search', delayMs: 0 }];
  }

  #onTimer(name: string, at: Millis): Outputs {
    switch (name) {
      case 'reviews':
        return [
          { kind: 'effect', effect: { kind: 'read_reviews' } },
          { kind: 'timer', name, delayMs: this.options.reviewsEveryMs },
        ];
      case 'quotes':
        return [
          ...this.#publishQuotes(),
          ...this.#keepGaps(at),
          { kind: 'timer', name, delayMs: this.options.candidateQuotesEveryMs },
        ];
      case 'load':
        return this.#load();
      default:
        return this.#searchOn(at);
    }
  }

  #searchOn(at: Millis): Outputs {
    const outputs = this.#unsearched.splice(-SEARCH_SLICE).flatMap((key) => this.#search(key, at));
    return this.#unsearched.length > 0
      ? [...outputs, { kind: 'timer', name: 'search', delayMs: 0 }]
      : outputs;
  }

  /** Judges an open market against all that could be its counterpart. */
  #search(key: MarketKey, at: Millis): Outputs {
    const known = this.#markets.get(key)!;
    if (this.#loaded.size === 0 || known.market.status !== 'open') return [];
    const outputs: Outputs = [];
    for (const partner of this.#markets.partnersOf(known)) {
      const id = candidateIdOf(pairOf(known.market, partner.market));
      if (this.#owns(id) && !this.#records.has(id)) outputs.push(...this.#propose(known, partner, at));
      outputs.push(...this.#contest(known, partner, at));
    }
    return outputs;
  }

  #propose(known: KnownMarket, partner: KnownMarket, at: Millis): Outputs {
    if (judge(known.specification, partner.specification, true).status === 'rejected') return [];
    const pair = pairOf(known.market, partner.market);
    const decision = this.#decide(pair);
    const fingerprint = fingerprintOf(...pair);
    const judged = stepTrust(proposed(fingerprint), { kind: 'judged', status: decision.status, fingerprint });
    return judged.ok ? this.#save(pair, { decision, state: judged.state }, at) : [];
  }

  /** Another market of the same event claims a partner that is taken: the earlier match is judged again. */
  #contest(known: KnownMarket, partner: KnownMarket, at: Millis): Outputs {
    const rivals = this.#records.idsOf(partner.key).filter((id) => {
      const { markets, decision } = evidenceOf(this.#records.get(id)!);
      const other = markets.find((market) => keyOfMarket(market) !== partner.key)!;
      const isRival =
        keyOfMarket(other) !== known.key &&
        other.venue === known.market.venue &&
        other.eventId === known.market.eventId;
      return isRival && isClaim(decision) && this.#owns(id);
    });
    if (rivals.length === 0 || !isClaim(judge(known.specification, partner.specification, true))) return [];
    return rivals.flatMap((id) => {
      const { state } = evidenceOf(this.#records.get(id)!);
      const pair = this.#pairOf(id);
      if (!pair || fingerprintOf(...pair) !== state.fingerprint) return [];
      const decision = this.#decide(pair);
      const judged = stepTrust(state, {
        kind: 'judged',
        status: decision.status,
        fingerprint: state.fingerprint,
      });
      return this.#save(pair, { decision, state: judged.ok ? judged.state : state }, at);
    });
  }

  /** Brings a match in line with its markets as they are now. */
  #revise(id: string, at: Millis): Outputs {
    const pair = this.#pairOf(id);
    if (!pair || !this.#owns(id)) return [];
    const before = evidenceOf(this.#records.get(id)!);
    const fingerprint = fingerprintOf(...pair);
    const isOpen = pair.every((market) => market.status === 'open');
    if (fingerprint !== before.state.fingerprint) {
      const reason = changeOf(before.markets, pair);
      const formerMarkets = before.formerMarkets ?? before.markets;
      const change = { decision: this.#decide(pair), formerMarkets };
      return this.#move(id, pair, { kind: 'changed', fingerprint, reason }, change, at);
    }
    return this.#move(id, pair, isOpen ? { kind: 'reopened', fingerprint } : { kind: 'closed' }, {}, at);
  }

  #onReview(review: ReviewRecord, at: Millis): Outputs {
    const { candidateId, reviewId } = review;
    if (!this.#owns(candidateId) || this.#decidedReviews.has(reviewId)) return [];
    this.#decidedReviews.add(reviewId);
    const record = this.#records.get(candidateId);
    if (!record) return decidedReview(review, 'unknown_candidate', at);
    const { state, decision, markets } = evidenceOf(record);
    if (review.verdict === 'approve' && decision.status === 'rejected')
      return decidedReview(review, 'gates_reject', at);
    const event = trustEventOf(review);
    const step = stepTrust(state, event);
    if (!step.ok) return decidedReview(review, step.refusal, at);
    const pair = this.#pairOf(candidateId) ?? markets;
    // Who has judged the texts as they are needs the former ones no more.
    const seen = review.verdict === 'suspend' ? {} : { formerMarkets: null, gap: null };
    return [
      ...this.#move(candidateId, pair, event, { ...seen, review }, at),
      ...decidedReview(review, null, at),
    ];
  }

  #onQuote(quote: MarketQuote, at: Millis): Outputs {
    const id = quote.eventKey;
    const record = this.#records.get(id);
    if (!record || !this.#owns(id)) return [];
    this.#quotes.put(id, quote);
    if (!isTradable(record.trust)) return [];
    const gaps = this.#quotes.gapsOf(record.candidate, at);
    if (gaps === null) return [];
    const watch = this.#gaps.get(id) ?? new GapWatch(this.options, evidenceOf(record).gapSides ?? []);
    this.#gaps.set(id, watch);
    const gap = watch.observe(gaps, record.candidate.resolvesAt, at);
    const pair = gap && this.#pairOf(id);
    if (!pair) return [];
    const moved = this.#move(id, pair, { kind: 'gap_stayed' }, { gap }, at);
    if (moved.length === 0) return [];
    const fields = { candidateId: id, title: record.candidate.title, gap: gap.gap, heldMs: gap.heldMs };
    return [
      ...moved,
      { kind: 'log', level: 'warn', message: 'a gap stays on one side: the match is suspended', fields },
    ];
  }

  /** Candidates whose prices came in go out again: what is compacted holds the latest quote of each platform. */
  #publishQuotes(): Outputs {
    return this.#quotes.takeUnpublished().flatMap((id): Outputs => {
      const record = this.#records.get(id);
      if (!record || !this.#owns(id)) return [];
      const candidate = { ...record.candidate, quotes: this.#quotes.topsOf(id) };
      this.#records.put({ ...record, candidate });
      // Through the outbox like every revision, so that no older copy can overtake a newer one.
      return [{ kind: 'emit', topic: 'candidates', message: candidate }];
    });
  }

  /** What the watches have seen goes to the store now and then, for the instance that watches on. */
  #keepGaps(at: Millis): Outputs {
    return [...this.#gaps].flatMap(([id, watch]): Outputs => {
      const record = this.#records.get(id);
      const revised = record && this.#owns(id) ? withGapSides(record, watch.sides(), at) : null;
      if (!revised) return [];
      this.#records.put(revised);
      return [upsert(revised)];
    });
  }

  #move(id: string, pair: MarketPair, event: TrustEvent, change: Partial<MatchChange>, at: Millis): Outputs {
    const { state, decision } = evidenceOf(this.#records.get(id)!);
    const step = stepTrust(state, event);
    return this.#save(pair, { decision, ...change, state: step.ok ? step.state : state }, at);
  }

  #save(pair: MarketPair, change: MatchChange, at: Millis): Outputs {
    const id = candidateIdOf(pair);
    const existing = this.#records.get(id) ?? null;
    const revised = reviseRecord(pair, change, existing, this.#quotes.topsOf(id), at);
    if (!revised) return [];
    const { record, isPublished } = revised;
    if (record.trust !== existing?.trust) this.#gaps.delete(id);
    this.#records.put(record);
    const outputs: Outputs = [upsert(record)];
    if (isPublished) outputs.push({ kind: 'emit', topic: 'candidates', message: record.candidate });
    if (record.trust !== existing?.trust)
      outputs.push({ kind: 'count', name: 'candidates_total', labels: { trust: record.trust } });
    return outputs;
  }

  /** Whether this instance answers for a pair and knows what was decided of it. */
  #owns(id: string): boolean {
    return this.#loaded.has(this.options.partitionOf(id));
  }

  /** The markets of a record as they are now; null when one is not listed any more. */
  #pairOf(id: string): MarketPair | null {
    const [a, b] = evidenceOf(this.#records.get(id)!).markets.map((market) =>
      this.#markets.get(keyOfMarket(market)),
    );
    return a && b ? pairOf(a.market, b.market) : null;
  }

  #decide([a, b]: MarketPair): ReturnType<typeof decidePair> {
    return decidePair(
      [this.#markets.get(keyOfMarket(a))!, this.#markets.get(keyOfMarket(b))!],
      this.#markets,
    );
  }
}

const upsert = (record: CandidateRecord): Output<MatchingEffect> => ({
  kind: 'write',
  write: { kind: 'upsert', table: CANDIDATES.table, row: CANDIDATES.encode(record) },
});
