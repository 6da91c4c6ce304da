import { beforeEach, describe, expect, it } from '@jest/globals';
import { isTradable, KALSHI_TAKER, type Candidate, type Market, type MarketQuote } from '@arbytron/domain';
import { CANDIDATES, REVIEWS, type CandidateRecord, type ReviewRecord, type Row } from '@arbytron/runtime';
import { candidateIdOf, pairOf } from './candidate-builder.js';
import { evidenceOf } from './match-record.js';
import { MatchingCore, type MatchingInput } from './matching-core.js';
import { requestReview } from './review.js';

const AT = Date.UTC(2026, 10, 23);
const HOUR = 3_600_000;

const market = (venue: string, title: string, more: Partial<Market> = {}): Market => ({
  venue,
  marketId: `${venue}-1`,
  eventId: `${venue}-e`,
  seriesId: null,
  title,
  eventTitle: '',
  outcomeTitle: '',
  rules: `Resolves by the official announcement. ${title}`,
  category: null,
  status: 'open',
  outcomes: [
    { name: 'Yes', instrumentId: `${venue}-yes` },
    { name: 'No', instrumentId: `${venue}-no` },
  ],
  openAt: AT,
  closeAt: Date.UTC(2027, 0, 1),
  resolvesAt: Date.UTC(2027, 0, 1),
  priceRanges: [{ start: 100, end: 9_900, step: 100 }],
  lot: 100,
  minSize: 100,
  minNotional: 0,
  fee: KALSHI_TAKER,
  mutuallyExclusive: false,
  attributes: {},
  ...more,
});

const TITLE = 'Will the U.S. unemployment rate be above 4.5% in December 2026?';
const A = market('kalshi', TITLE);
const B = market('polymarket', TITLE);
const TWIN = market('polymarket', TITLE, { marketId: 'twin' });
const OTHER = market('polymarket', TITLE.replace('4.5', '5.5'), { marketId: 'other' });
const ID = candidateIdOf(pairOf(A, B));

/** The store as rows that went through JSON, with its keys in another order, as a database gives them back. */
class Rows {
  readonly candidates = new Map<string, Row>();
  readonly reviews = new Map<string, Row>();

  get records(): CandidateRecord[] {
    return [...this.candidates.values()].map(CANDIDATES.decode);
  }

  get pending(): ReviewRecord[] {
    return [...this.reviews.values()].map(REVIEWS.decode).filter(({ status }) => status === 'pending');
  }

  review(id: string): ReviewRecord {
    return REVIEWS.decode(this.reviews.get(id)!);
  }
}

/** Runs a core as the service does: writes are kept, effects are carried out at once. */
class Instance {
  readonly published: Candidate[] = [];
  readonly core: MatchingCore;
  now = AT;
  isStoreAway = false;

  constructor(
    readonly rows = new Rows(),
    partitions: readonly number[] | null = [0, 1],
  ) {
    this.core = new MatchingCore({
      suspiciousGap: 300,
      suspiciousGapMs: 6 * HOUR,
      reviewsEveryMs: 1_000,
      candidateQuotesEveryMs: 10_000,
      partitionOf: (key) => (key === ID ? 0 : 1),
    });
    if (partitions) this.hold(partitions);
  }

  feed(input: MatchingInput): Candidate[] {
    const before = this.published.length;
    for (const output of this.core.step(input, this.now)) {
      if (output.kind === 'write') {
        const table = output.write.table.name === 'candidates' ? 'candidates' : 'reviews';
        const row = JSON.parse(JSON.stringify(output.write.row)) as Row;
        const sorted = sortKeys(row) as Row;
        this.rows[table].set(String(row[table === 'candidates' ? 'candidate_id' : 'review_id']), sorted);
      }
      if (output.kind === 'emit' && output.topic === 'candidates') this.published.push(output.message);
      if (output.kind === 'timer' && output.delayMs === 0) this.feed({ kind: 'timer', name: output.name });
      if (output.kind !== 'effect') continue;
      if (output.effect.kind === 'read_reviews') this.feed({ kind: 'reviews', reviews: this.rows.pending });
      else if (this.isStoreAway) this.feed({ kind: 'load_failed' });
      else this.feed({ kind: 'records', epoch: output.effect.epoch, records: this.rows.records });
    }
    return this.published.slice(before);
  }

  hold(partitions: readonly number[]): Candidate[] {
    return this.feed({ kind: 'assignment', topic: 'candidates', partitions });
  }

  show(message: Market): Candidate[] {
    return this.feed({ kind: 'message', topic: 'markets', message, partition: 0 });
  }

  quote(of: Market, yesAsk: number, noAsk: number, more: Partial<MarketQuote> = {}): Candidate[] {
    const book = (outcome: string, ask: number) => ({
      outcome,
      bids: [],
      asks: [{ price: ask, quantity: 500 }],
    });
    const message: MarketQuote = {
      venue: of.venue,
      marketId: of.marketId,
      eventKey: ID,
      outcomes: [book('Yes', yesAsk), book('No', noAsk)],
      version: { epoch: AT, number: this.now },
      health: 'ok',
      venueTime: 0,
      receivedAt: this.now,
      publishedAt: this.now,
      ...more,
    };
    return this.feed({ kind: 'message', topic: 'quotes', message, partition: 0 });
  }

  /** A person's verdict on the texts as they are recorded, and what comes of it. */
  say(verdict: ReviewRecord['verdict'], fingerprint = this.record.fingerprint): ReviewRecord {
    const by = { reviewer: 'ann', reason: 'read both' };
    const review = requestReview({ candidateId: ID, fingerprint }, verdict, by, (this.now += 1_000));
    this.rows.reviews.set(review.reviewId, REVIEWS.encode(review));
    this.feed({ kind: 'timer', name: 'reviews' });
    return this.rows.review(review.reviewId);
  }

  get record(): CandidateRecord {
    return CANDIDATES.decode(this.rows.candidates.get(ID)!);
  }
}

const sortKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortKeys)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? 1 : -1))
            .map(([key, held]) => [key, sortKeys(held)]),
        )
      : value;

describe('MatchingCore', () => {
  let matching: Instance;
  beforeEach(() => {
    matching = new Instance();
  });

  it('publishes a verified pair with its states, instruments and terms', () => {
    expect(matching.show(A)).toEqual([]);
    const [candidate] = matching.show(B);
    expect(candidate).toMatchObject({
      relation: 'same',
      trust: 'verified',
      states: ['yes', 'no'],
      revision: 1,
      quotes: [],
    });
    expect(candidate!.instruments.map((i) => `${i.venue} ${i.outcome} ${i.payoffs.join()}`)).toEqual([
      'kalshi Yes 10000,0',
      'kalshi No 0,10000',
      'polymarket Yes 10000,0',
      'polymarket No 0,10000',
    ]);
    expect(candidate!.terms.map((terms) => terms.fee)).toEqual([KALSHI_TAKER, KALSHI_TAKER]);
  });

  it('keeps the gates and both texts as evidence', () => {
    matching.show(A);
    matching.show(B);
    const { decision, markets, state } = evidenceOf(matching.record);
    expect(decision.gates.find(({ gate }) => gate === 'threshold')).toMatchObject({ passed: true });
    expect(markets).toEqual(pairOf(A, B));
    expect(state.fingerprint).toBe(matching.record.fingerprint);
  });

  it('keeps another threshold apart, whatever the likeness', () => {
    matching.show(A);
    expect(matching.show(OTHER).filter(({ trust }) => isTradable(trust))).toEqual([]);
  });

  it('says nothing twice', () => {
    matching.show(A);
    matching.show(B);
    expect([...matching.show(A), ...matching.show(B)]).toEqual([]);
  });

  it.each<[string, Partial<Market>, string]>([
    ['rules', { rules: 'Resolves to something else.' }, 'rules_changed'],
    ['title', { title: 'Will the U.S. unemployment rate be above 6% in December 2027?' }, 'fields_changed'],
    ['deadline', { closeAt: Date.UTC(2028, 0, 1) }, 'fields_changed'],
    ['outcomes', { outcomes: [...B.outcomes].reverse() }, 'fields_changed'],
  ])('suspends a pair at once when its %s change, and for good', (_, change, suspension) => {
    matching.show(A);
    matching.show(B);
    expect(matching.show({ ...B, ...change })).toMatchObject([{ trust: 'suspended', revision: 2 }]);
    expect(evidenceOf(matching.record)).toMatchObject({ state: { suspension }, formerMarkets: pairOf(A, B) });
    expect(matching.show(B).filter(({ trust }) => isTradable(trust))).toEqual([]);
  });

  it('suspends a pair while a market is not open, and gives it back', () => {
    matching.show(A);
    matching.show(B);
    expect(matching.show({ ...B, status: 'paused' })).toMatchObject([{ trust: 'suspended', revision: 2 }]);
    expect(matching.show(B)).toMatchObject([{ trust: 'verified', revision: 3 }]);
  });

  it('does not give back a pair whose texts changed during the pause', () => {
    matching.show(A);
    matching.show(B);
    matching.show({ ...B, status: 'paused' });
    expect(matching.show({ ...B, status: 'paused', rules: 'Other rules.' })).toEqual([]);
    matching.show({ ...B, rules: 'Other rules.' });
    expect(matching.record).toMatchObject({ trust: 'suspended' });
    expect(evidenceOf(matching.record).state.suspension).toBe('rules_changed');
  });

  it('publishes new terms without touching the trust', () => {
    matching.show(A);
    matching.show(B);
    const [candidate] = matching.show({ ...B, fee: null });
    expect(candidate).toMatchObject({ trust: 'verified', revision: 2 });
    expect(candidate!.terms[1]!.fee).toBeNull();
  });

  it.each([['first'], ['last']])('leaves rivals of one event to a person, the twin shown %s', (order) => {
    matching.show(A);
    for (const one of order === 'first' ? [TWIN, B] : [B, TWIN]) matching.show(one);
    expect(matching.rows.records.map(({ trust }) => trust)).toEqual(['needs_review', 'needs_review']);
    const reasons = matching.rows.records.map((record) => evidenceOf(record).decision.gates.at(-1)!.reason);
    expect(reasons.sort()).toEqual(['better_counterpart_exists', 'several_counterparts']);
  });
});

describe('several instances of matching', () => {
  it('judge only the pairs of their partitions, and never before they know what was decided', () => {
    const instance = new Instance(new Rows(), [1]);
    instance.isStoreAway = true;
    instance.show(A);
    expect(instance.show(B)).toEqual([]);
    instance.hold([0, 1]);
    expect(instance.published).toEqual([]);
    expect(instance.core.unready()).not.toEqual([]);
    instance.isStoreAway = false;
    instance.feed({ kind: 'timer', name: 'load' });
    expect(instance.published).toMatchObject([{ trust: 'verified' }]);
    expect(instance.core.unready()).toEqual([]);
  });

  it('demote a pair for a rival that another instance answers for', () => {
    const [first, second] = [new Instance(new Rows(), [0]), new Instance(new Rows(), [1])];
    for (const instance of [first, second]) for (const one of [A, B, TWIN]) instance.show(one);
    expect(first.rows.records.map(({ trust }) => trust)).toEqual(['needs_review']);
    expect(second.rows.records.map(({ trust }) => trust)).toEqual(['needs_review']);
  });

  it('take over where another one was, whatever it decided meanwhile', () => {
    const rows = new Rows();
    const heir = new Instance(rows, []);
    const owner = new Instance(rows);
    for (const one of [A, B]) {
      heir.show(one);
      owner.show(one);
    }
    expect(owner.say('reject')).toMatchObject({ status: 'accepted' });
    expect(owner.hold([])).toEqual([]);
    expect(heir.hold([0, 1])).toEqual([]);
    expect(heir.record).toMatchObject({ trust: 'rejected', revision: 2 });
  });

  it('go on after a restart where they were, and notice what changed meanwhile', () => {
    const first = new Instance();
    first.show(A);
    first.show(B);
    const restart = (changed: Market): Candidate[] => {
      const rows = new Rows();
      for (const [id, row] of first.rows.candidates) rows.candidates.set(id, row);
      const again = new Instance(rows, null);
      again.show(A);
      again.show(changed);
      return again.hold([0, 1]);
    };
    expect(restart(B)).toEqual([]);
    expect(restart({ ...B, rules: 'Other rules.' })).toMatchObject([{ trust: 'suspended', revision: 2 }]);
  });

  it('ignore records that were read under an older assignment', () => {
    const instance = new Instance(new Rows(), []);
    instance.show(A);
    instance.show(B);
    instance.core.step({ kind: 'assignment', topic: 'candidates', partitions: [0] }, AT);
    instance.core.step({ kind: 'assignment', topic: 'candidates', partitions: [] }, AT);
    instance.core.step({ kind: 'assignment', topic: 'candidates', partitions: [0] }, AT);
    expect(instance.feed({ kind: 'records', epoch: 2, records: [] })).toEqual([]);
    expect(instance.core.unready()).toHaveLength(1);
  });
});

describe('what people say', () => {
  let matching: Instance;
  beforeEach(() => {
    matching = new Instance();
    matching.show(A);
    matching.show(B);
  });

  it('takes a verified pair off the bus and gives it back', () => {
    expect(matching.say('suspend')).toMatchObject({ status: 'accepted', refusal: null });
    expect(matching.published.at(-1)).toMatchObject({ trust: 'suspended' });
    expect(matching.say('approve')).toMatchObject({ status: 'accepted' });
    expect(matching.published.at(-1)).toMatchObject({ trust: 'approved', revision: 3 });
    expect(evidenceOf(matching.record).review).toMatchObject({ reviewer: 'ann', verdict: 'approve' });
  });

  it('is refused when the texts are not those that were seen', () => {
    const seen = matching.record.fingerprint;
    matching.show({ ...B, rules: 'Other rules.' });
    expect(matching.say('approve', seen)).toMatchObject({ status: 'refused', refusal: 'other_fingerprint' });
    expect(matching.record.trust).toBe('suspended');
    expect(matching.say('approve')).toMatchObject({ status: 'accepted' });
    expect(evidenceOf(matching.record).formerMarkets).toBeNull();
  });

  it('does not overrule a hard gate', () => {
    matching.show({ ...B, title: TITLE.replace('December', 'November') });
    expect(matching.say('approve')).toMatchObject({ status: 'refused', refusal: 'gates_reject' });
  });

  it('is refused for a candidate that nobody knows', () => {
    const by = { reviewer: 'ann', reason: '' };
    const review = requestReview({ candidateId: 'nobody', fingerprint: 'f' }, 'reject', by, AT);
    matching.rows.reviews.set(review.reviewId, REVIEWS.encode(review));
    matching.feed({ kind: 'timer', name: 'reviews' });
    expect(matching.rows.review(review.reviewId)).toMatchObject({ refusal: 'unknown_candidate' });
  });

  it('is carried out once, however often it is read', () => {
    const by = { reviewer: 'ann', reason: '' };
    const review = requestReview(matching.record, 'suspend', by, AT);
    matching.feed({ kind: 'reviews', reviews: [review] });
    expect(matching.feed({ kind: 'reviews', reviews: [review] })).toEqual([]);
    expect(matching.record.revision).toBe(2);
  });

  it('stands although the gates would say otherwise', () => {
    matching.say('reject');
    matching.show({ ...B, fee: null });
    expect(matching.record.trust).toBe('rejected');
  });
});

describe('quotes', () => {
  let matching: Instance;
  beforeEach(() => {
    matching = new Instance();
    matching.show(A);
    matching.show(B);
  });

  /** Both books twice a minute for some hours; Yes here and No there cost less than a dollar by the gap. */
  function trade(gap: number, hours: number): Candidate[] {
    const before = matching.published.length;
    for (const end = matching.now + hours * HOUR; matching.now < end; matching.now += 30_000) {
      matching.quote(A, 4_000, 6_100);
      matching.quote(B, 4_200, 6_000 - gap);
    }
    return matching.published.slice(before);
  }

  it('are published with the candidate, the latest of each platform, without a new revision', () => {
    matching.quote(A, 4_000, 6_100);
    matching.quote(B, 4_200, 5_900);
    matching.quote(B, 4_300, 5_800);
    const [candidate, ...more] = matching.feed({ kind: 'timer', name: 'quotes' });
    expect(more).toEqual([]);
    expect(candidate).toMatchObject({ revision: 1, trust: 'verified' });
    expect(candidate!.quotes.map(({ venue, outcome, ask }) => [venue, outcome, ask])).toEqual([
      ['kalshi', 'Yes', 4_000],
      ['kalshi', 'No', 6_100],
      ['polymarket', 'Yes', 4_300],
      ['polymarket', 'No', 5_800],
    ]);
    expect(matching.feed({ kind: 'timer', name: 'quotes' })).toEqual([]);
    expect(matching.show({ ...B, fee: null })[0]!.quotes).toHaveLength(4);
  });

  it('that stay apart on one side suspend the match until a person looks', () => {
    const [suspended, ...more] = trade(700, 6.1);
    expect(suspended).toMatchObject({ trust: 'suspended', revision: 2 });
    expect(more).toEqual([]);
    expect(evidenceOf(matching.record)).toMatchObject({
      state: { suspension: 'one_sided_gap' },
      gap: { gap: 700, heldMs: 6 * HOUR },
    });
    expect(matching.say('approve')).toMatchObject({ status: 'accepted' });
    expect(trade(700, 6.1)).toEqual([]);
    expect(matching.record.trust).toBe('approved');
  });

  it('that stay apart are watched on by whoever takes over', () => {
    expect(trade(700, 4)).toEqual([]);
    matching.feed({ kind: 'timer', name: 'quotes' });
    const former = matching;
    matching = new Instance(former.rows);
    matching.now = former.now;
    matching.show(A);
    matching.show(B);
    expect(trade(700, 1.9)).toEqual([]);
    expect(trade(700, 0.2)[0]).toMatchObject({ trust: 'suspended' });
    expect(evidenceOf(matching.record).gapSides).toEqual([]);
  });

  it('that come together again are forgotten in the store too', () => {
    trade(700, 4);
    matching.feed({ kind: 'timer', name: 'quotes' });
    expect(evidenceOf(matching.record).gapSides).toHaveLength(2);
    trade(100, 0.1);
    matching.feed({ kind: 'timer', name: 'quotes' });
    expect(evidenceOf(matching.record).gapSides).toEqual([]);
  });

  it('that are close leave the match alone', () => {
    expect(trade(250, 7)).toEqual([]);
  });

  it.each<[string, Partial<MarketQuote>]>([
    ['gapped', { health: 'gapped' }],
    ['old', { receivedAt: AT - 61_000 }],
  ])('that are %s prove nothing', (_, more) => {
    for (let i = 0; i < 400; i += 1) {
      matching.now += 60_000;
      matching.quote(A, 4_000, 6_100);
      matching.quote(B, 4_200, 5_300, more);
    }
    expect(matching.record.trust).toBe('verified');
  });
});
