import { beforeEach, describe, expect, it } from '@jest/globals';
import { KALSHI_TAKER, type Candidate, type Market } from '@arbytron/domain';
import { CANDIDATES, type CandidateRecord, type Output } from '@arbytron/runtime';
import { MatchingCore } from './matching-core.js';

const AT = Date.UTC(2026, 10, 23);

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

const A = market('kalshi', 'Will the U.S. unemployment rate be above 4.5% in December 2026?');
const B = market('polymarket', 'Will the U.S. unemployment rate be above 4.5% in December 2026?');
const OTHER = market('polymarket', 'Will the U.S. unemployment rate be above 5.5% in December 2026?', {
  marketId: 'other',
});

describe('MatchingCore', () => {
  let core: MatchingCore;
  let records: CandidateRecord[];
  beforeEach(() => {
    records = [];
    core = new MatchingCore([]);
    core.step({ kind: 'assignment', topic: 'markets', partitions: [0] }, AT);
  });

  function show(message: Market, to = core, partition = 0): Candidate[] {
    return keep(to.step({ kind: 'message', topic: 'markets', message, partition }, AT));
  }

  function keep(outputs: readonly Output<never>[]): Candidate[] {
    for (const output of outputs) {
      if (output.kind === 'write') records.push(CANDIDATES.decode(output.write.row));
    }
    return outputs.flatMap((output) =>
      output.kind === 'emit' && output.topic === 'candidates' ? [output.message] : [],
    );
  }

  it('publishes a verified pair with its states, instruments and terms', () => {
    expect(show(A)).toEqual([]);
    const [candidate] = show(B);
    expect(candidate).toMatchObject({
      relation: 'same',
      trust: 'verified',
      states: ['yes', 'no'],
      revision: 1,
    });
    expect(candidate!.instruments.map((i) => `${i.venue} ${i.outcome} ${i.payoffs.join()}`)).toEqual([
      'kalshi Yes 10000,0',
      'kalshi No 0,10000',
      'polymarket Yes 10000,0',
      'polymarket No 0,10000',
    ]);
    expect(candidate!.terms.map((terms) => terms.fee)).toEqual([KALSHI_TAKER, KALSHI_TAKER]);
  });

  it('keeps another threshold apart, whatever the likeness', () => {
    show(A);
    expect(show(OTHER).filter((candidate) => candidate.trust === 'verified')).toEqual([]);
  });

  it('says nothing twice', () => {
    show(A);
    show(B);
    expect(show(A)).toEqual([]);
    expect(show(B)).toEqual([]);
  });

  it.each<[string, Partial<Market>]>([
    ['rules', { rules: 'Resolves to something else.' }],
    ['title', { title: 'Will the U.S. unemployment rate be above 6% in December 2027?' }],
  ])('suspends a pair at once when its %s change', (_, change) => {
    show(A);
    show(B);
    expect(show({ ...B, ...change })).toMatchObject([{ trust: 'suspended', revision: 2 }]);
    expect(show(B).filter((candidate) => candidate.trust === 'verified')).toEqual([]);
  });

  it('suspends a pair while a market is not open, and gives it back', () => {
    show(A);
    show(B);
    expect(show({ ...B, status: 'paused' })).toMatchObject([{ trust: 'suspended', revision: 2 }]);
    expect(show(B)).toMatchObject([{ trust: 'verified', revision: 3 }]);
  });

  it('publishes new terms without touching the trust', () => {
    show(A);
    show(B);
    const [candidate] = show({ ...B, fee: null });
    expect(candidate).toMatchObject({ trust: 'verified', revision: 2 });
    expect(candidate!.terms[1]!.fee).toBeNull();
  });

  it('judges only the pairs of its partitions', () => {
    show(A, core, 1);
    expect(show(B, core, 1)).toEqual([]);
    expect(keep(core.step({ kind: 'assignment', topic: 'markets', partitions: [1] }, AT))).toHaveLength(1);
  });

  it('goes on after a restart where it was, and notices what changed meanwhile', () => {
    show(A);
    show(B);
    const restart = (changed: Market): Candidate[] => {
      const again = new MatchingCore([records.at(-1)!]);
      show(A, again);
      show(changed, again);
      return keep(again.step({ kind: 'assignment', topic: 'markets', partitions: [0] }, AT));
    };
    expect(restart(B)).toEqual([]);
    expect(restart({ ...B, rules: 'Other rules.' })).toMatchObject([{ trust: 'suspended', revision: 2 }]);
  });
});
