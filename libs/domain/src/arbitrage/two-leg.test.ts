import { describe, expect, it } from '@jest/globals';
import { NO_FEE } from '../fees/schedule.js';
import type { MarketQuote } from '../market-quote.js';
import { DAY_MS } from '../units.js';
import type { Candidate } from './candidate.js';
import { verifyCertificate } from './certificate.js';
import { twoLegCovers } from './cover.js';
import type { Opportunity } from './opportunity.js';
import { payoffsOfRelation } from './relation-payoffs.js';
import { findTwoLeg, type TriggerPolicy } from './two-leg.js';

const POLICY: TriggerPolicy = {
  minSpread: 10_000,
  minApy: 500_000,
  apyFloorMs: DAY_MS,
  maxCapitalPerTrade: 1e12,
  staleAfterMs: 2_000,
};

function candidate(
  relation: 'same' | 'inverse' | 'subset' | 'superset',
  more: Partial<Candidate> = {},
): Candidate {
  const payoffs = payoffsOfRelation(relation)!;
  const market = (venue: string, pays: { yes: readonly number[]; no: readonly number[] }) => [
    { venue, marketId: 'm', outcome: 'Yes', instrumentId: `${venue}-yes`, payoffs: pays.yes },
    { venue, marketId: 'm', outcome: 'No', instrumentId: `${venue}-no`, payoffs: pays.no },
  ];
  const terms = (venue: string) => ({
    venue,
    marketId: 'm',
    title: 't',
    fee: NO_FEE,
    lot: 100,
    minSize: 100,
    minNotional: 0,
    priceRanges: [{ start: 100, end: 9_900, step: 100 }],
  });
  return {
    candidateId: 'c',
    eventKey: 'e',
    title: 't',
    relation,
    trust: 'verified',
    states: payoffs.states,
    instruments: [...market('a', payoffs.first), ...market('b', payoffs.second)],
    terms: [terms('a'), terms('b')],
    resolvesAt: 10 * DAY_MS,
    revision: 1,
    quotes: [],
    ...more,
  };
}

const quote = (
  venue: string,
  yesBid: number,
  yesAsk: number,
  more: Partial<MarketQuote> = {},
): MarketQuote => ({
  venue,
  marketId: 'm',
  eventKey: 'e',
  outcomes: [
    {
      outcome: 'Yes',
      bids: [{ price: yesBid, quantity: 1_000 }],
      asks: [{ price: yesAsk, quantity: 1_000 }],
    },
    {
      outcome: 'No',
      bids: [{ price: 10_000 - yesAsk, quantity: 1_000 }],
      asks: [{ price: 10_000 - yesBid, quantity: 1_000 }],
    },
  ],
  version: { epoch: 1, number: 1 },
  health: 'ok',
  venueTime: 1_000,
  receivedAt: 1_000,
  publishedAt: 1_000,
  ...more,
});

function find(c: Candidate, quotes: MarketQuote[], at = 1_500, policy = POLICY) {
  const byKey = new Map(quotes.map((q) => [`${q.venue}:${q.marketId}`, q]));
  return twoLegCovers(c).map((cover) => findTwoLeg(c, cover, (key) => byKey.get(key), policy, at));
}

const found = (results: ReturnType<typeof find>): Opportunity[] =>
  results.filter((r) => typeof r !== 'string');

describe('findTwoLeg', () => {
  it('buys Yes where it is cheap and No where Yes is dear', () => {
    const [opportunity, ...rest] = found(
      find(candidate('same'), [quote('a', 3_800, 4_000), quote('b', 4_500, 4_700)]),
    );
    expect(rest).toEqual([]);
    expect(opportunity!.legs.map((leg) => `${leg.side} ${leg.venue} ${leg.outcome}`)).toEqual([
      'buy a Yes',
      'buy b No',
    ]);
    expect(opportunity).toMatchObject({
      quantity: 1_000,
      netCosts: 950_000,
      spread: 50_000,
      profit: 500_000,
    });
    expect(opportunity!.payoffs).toEqual([
      { state: 'yes', amount: 10_000_000 },
      { state: 'no', amount: 10_000_000 },
    ]);
    expect(verifyCertificate(opportunity!)).toBeNull();
  });

  it('states its figures in whole units for any fraction of a contract', () => {
    const thin = (venue: string, yesBid: number, yesAsk: number) => {
      const q = quote(venue, yesBid, yesAsk);
      const thinner = (levels: readonly { price: number; quantity: number }[]) =>
        levels.map((l) => ({ ...l, quantity: 337 }));
      return {
        ...q,
        outcomes: q.outcomes.map((o) => ({ ...o, bids: thinner(o.bids), asks: thinner(o.asks) })),
      };
    };
    const c = candidate('same');
    const fine = {
      ...c,
      terms: c.terms.map((t) => ({
        ...t,
        lot: 1,
        fee: { model: 'polymarket', rate: 70_000, rounding: 10 } as const,
      })),
    };
    const [opportunity] = found(find(fine, [thin('a', 3_800, 4_000), thin('b', 4_700, 4_900)]));
    expect(opportunity!.quantity).toBe(337);
    for (const figure of [
      opportunity!.netCosts,
      opportunity!.spread,
      opportunity!.apy,
      opportunity!.profit,
    ]) {
      expect(Number.isSafeInteger(figure)).toBe(true);
    }
    expect(verifyCertificate(opportunity!)).toBeNull();
  });

  it('never pairs both outcomes of one market', () => {
    const covers = twoLegCovers(candidate('same'));
    expect(covers.map((c) => c.instruments.map((i) => `${i.venue} ${i.outcome}`))).toEqual([
      ['a Yes', 'b No'],
      ['a No', 'b Yes'],
    ]);
  });

  it('buys Yes and Yes of inverse markets', () => {
    const [opportunity] = found(
      find(candidate('inverse'), [quote('a', 3_800, 4_000), quote('b', 5_300, 5_500)]),
    );
    expect(opportunity!.legs.map((leg) => leg.outcome)).toEqual(['Yes', 'Yes']);
    expect(verifyCertificate(opportunity!)).toBeNull();
  });

  it('buys No of the narrower and Yes of the wider contract, never the other way round', () => {
    // a ⊂ b, but a is dearer than b: buy b Yes at .40 and a No at .55.
    const [opportunity, ...rest] = found(
      find(candidate('subset'), [quote('a', 4_500, 4_700), quote('b', 3_800, 4_000)]),
    );
    expect(rest).toEqual([]);
    expect(opportunity!.legs.map((leg) => `${leg.venue} ${leg.outcome}`)).toEqual(['a No', 'b Yes']);
    expect(opportunity!.payoffs.map((p) => p.amount)).toEqual([10_000_000, 20_000_000, 10_000_000]);
    expect(opportunity!.profit).toBe(500_000);
    // The same prices where a ⊃ b lock nothing: a No and b Yes both lose when only a happens.
    expect(found(find(candidate('superset'), [quote('a', 4_500, 4_700), quote('b', 3_800, 4_000)]))).toEqual(
      [],
    );
  });

  it.each([
    ['untrusted', { trust: 'needs_review' }, {}],
    ['untrusted', { trust: 'suspended' }, {}],
    ['resolved', { resolvesAt: 1_500 }, {}],
    ['stale', {}, { receivedAt: -501 }],
    ['crossed', {}, { health: 'crossed' }],
    ['gapped', {}, { health: 'gapped' }],
    ['paused', {}, { health: 'paused' }],
    ['closed', {}, { health: 'closed' }],
  ] as const)('refuses what is %s', (reason, ofCandidate, ofQuote) => {
    const results = find(candidate('same', ofCandidate), [
      quote('a', 3_800, 4_000, ofQuote),
      quote('b', 4_500, 4_700),
    ]);
    expect(results).toEqual([reason, reason]);
  });

  it('refuses an unknown fee and a missing quote', () => {
    const c = candidate('same');
    const noFee = { ...c, terms: [{ ...c.terms[0]!, fee: null }, c.terms[1]!] };
    expect(find(noFee, [quote('a', 3_800, 4_000), quote('b', 4_500, 4_700)])).toEqual([
      'fee_unknown',
      'fee_unknown',
    ]);
    expect(find(c, [quote('a', 3_800, 4_000)])).toEqual(['no_quote', 'no_quote']);
  });

  it('lets either trigger suffice', () => {
    const quotes = [quote('a', 4_300, 4_500), quote('b', 4_600, 4_800)];
    // Spread .01 over ten days is 36.5 % a year.
    expect(found(find(candidate('same'), quotes))).toHaveLength(1);
    expect(found(find(candidate('same'), quotes, 1_500, { ...POLICY, minSpread: 10_001 }))).toHaveLength(0);
    expect(
      found(find(candidate('same'), quotes, 1_500, { ...POLICY, minSpread: 10_001, minApy: 360_000 })),
    ).toHaveLength(1);
  });

  it('counts a short time to resolution as the floor', () => {
    const soon = candidate('same', { resolvesAt: 61_500 });
    const [opportunity] = found(find(soon, [quote('a', 3_800, 4_000), quote('b', 4_500, 4_700)]));
    expect(opportunity!.apy).toBe(50_000 * 365);
  });
});

describe('verifyCertificate', () => {
  const [valid] = found(find(candidate('same'), [quote('a', 3_800, 4_000), quote('b', 4_500, 4_700)]));
  const withLeg = (change: object): Opportunity => ({
    ...valid!,
    legs: [{ ...valid!.legs[0]!, ...change }, valid!.legs[1]!],
  });

  it.each([
    ['cost_mismatch', withLeg({ cost: 1 })],
    ['fee_mismatch', withLeg({ fee: 1 })],
    ['quantity_mismatch', withLeg({ quantity: 900 })],
    ['quantity_mismatch', withLeg({ fills: [{ price: 4_000, quantity: 900 }] })],
    ['payoff_mismatch', withLeg({ payoffs: [10_000, 10_000] })],
    ['profit_mismatch', { ...valid!, profit: valid!.profit + 1 }],
    ['no_legs', { ...valid!, legs: [] }],
    ['bad_number', withLeg({ quantity: Number.NaN })],
    // Both legs pay in the same state only: YES and NO swapped.
    [
      'loses_in_a_state',
      {
        ...withLeg({ payoffs: [0, 10_000] }),
        payoffs: [
          { state: 'yes', amount: 0 },
          { state: 'no', amount: 20_000_000 },
        ],
      },
    ],
  ] as const)('refuses %s', (fault, opportunity) => {
    expect(verifyCertificate(opportunity as Opportunity)).toBe(fault);
  });
});
