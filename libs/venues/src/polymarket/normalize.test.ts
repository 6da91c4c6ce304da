import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { isOnGrid } from '@arbytron/domain';

import {
  factsOfClobMarket,
  feeOf,
  lotLadders,
  normalizeMarket,
  parseMoment,
  parseTime,
  unitLaddersOf,
} from './normalize.js';
import { clobMarketWire } from './wire.js';

const SHARED = new URL('../../../../../shared/', import.meta.url);

/** A record of the shape that `GET /markets/keyset` returns. */
const RECORD = {
  id: '900001',
  conditionId: '0xaa00000000000000000000000000000000000000000000000000000000000001',
  questionID: '0xbb',
  slug: 'will-the-bridge-open-in-may',
  question: 'Will the bridge open in May?',
  description: 'Resolves to "Yes" if the bridge is open to traffic by May 31, 2027.',
  resolutionSource: 'https://city.example',
  outcomes: '["Yes", "No"]',
  outcomePrices: '["0.4", "0.6"]',
  clobTokenIds: '["111111", "222222"]',
  active: true,
  closed: false,
  archived: false,
  acceptingOrders: true,
  enableOrderBook: true,
  startDate: '2026-11-01T00:00:00Z',
  endDate: '2027-05-31T12:00:00Z',
  negRisk: true,
  negRiskMarketID: '0xcc',
  groupItemTitle: ' May ',
  groupItemThreshold: '4',
  orderPriceMinTickSize: 0.001,
  orderMinSize: 5,
  feesEnabled: true,
  feeType: 'general_fees',
  feeSchedule: { exponent: 1, rate: 0.05, takerOnly: true, rebateRate: 0.25 },
  takerBaseFee: 1000,
  liquidity: '1234.5',
  events: [
    {
      id: '77',
      slug: 'when-will-the-bridge-open',
      title: 'When will the bridge open?',
      seriesSlug: 'bridges',
    },
  ],
};

function market(changes: Record<string, unknown> = {}) {
  const result = normalizeMarket({ ...RECORD, ...changes });
  if (result.kind !== 'market') throw new Error(`${result.kind}: ${result.reason}`);
  return result.market;
}

describe('a Gamma market', () => {
  it('becomes a domain market', () => {
    expect(market()).toMatchObject({
      venue: 'polymarket',
      marketId: RECORD.conditionId,
      eventId: '77',
      seriesId: 'bridges',
      title: RECORD.question,
      eventTitle: 'When will the bridge open?',
      outcomeTitle: 'May',
      rules: RECORD.description,
      status: 'open',
      outcomes: [
        { name: 'Yes', instrumentId: '111111' },
        { name: 'No', instrumentId: '222222' },
      ],
      priceRanges: [{ start: 10, end: 9_990, step: 10 }],
      lot: 1,
      minSize: 500,
      minNotional: 1_000_000,
      fee: { model: 'polymarket', rate: 50_000, rounding: 10 },
      mutuallyExclusive: true,
      resolvesAt: Date.UTC(2027, 4, 31, 12),
    });
    expect(market().attributes).toMatchObject({
      yesName: 'Yes',
      groupItemTitle: 'May',
      groupItemThreshold: '4',
      negRisk: 'true',
      negRiskMarketID: '0xcc',
      resolutionSource: 'https://city.example',
    });
  });

  it('keeps other outcome names as attributes, in the order of the venue', () => {
    const upDown = market({ outcomes: '["Up", "Down"]' });
    expect(upDown.outcomes.map((outcome) => outcome.name)).toEqual(['Yes', 'No']);
    expect(upDown.outcomes[0]!.instrumentId).toBe('111111');
    expect(upDown.attributes).toMatchObject({ yesName: 'Up', noName: 'Down' });
  });

  it('never swaps Yes and No, even when the venue lists No first', () => {
    const reversed = market({ outcomes: '["No", "Yes"]' });
    expect(reversed.outcomes).toEqual([
      { name: 'Yes', instrumentId: '222222' },
      { name: 'No', instrumentId: '111111' },
    ]);
  });

  it.each([
    [{ acceptingOrders: false }, 'paused'],
    [{ active: false }, 'unopened'],
    [{ closed: true }, 'closed'],
    [{ closed: true, umaResolutionStatus: 'resolved' }, 'settled'],
  ])('%j is %s', (changes, status) => {
    expect(market(changes).status).toBe(status);
  });

  it.each([
    { enableOrderBook: false },
    { archived: true },
    { version: 'v2' },
    { outcomes: '["A", "B", "C"]', clobTokenIds: '["1", "2", "3"]' },
    { clobTokenIds: null },
  ])('%j is not for us', (changes) => {
    expect(normalizeMarket({ ...RECORD, ...changes }).kind).toBe('skipped');
  });

  it.each([
    [{ clobTokenIds: '["1"]' }, 'clobTokenIds'],
    [{ clobTokenIds: '["1", "1"]' }, 'clobTokenIds'],
    [{ clobTokenIds: '["0xabc", "2"]' }, 'clobTokenIds'],
    [{ outcomes: 'Yes,No' }, 'outcomes'],
    [{ conditionId: 7 }, 'conditionId'],
    [{ orderPriceMinTickSize: 0.03 }, 'orderPriceMinTickSize'],
    [{ orderPriceMinTickSize: 'one cent' }, 'decimal'],
    [{ orderMinSize: null }, 'orderMinSize'],
    [{ feeSchedule: { rate: -0.05, exponent: 1 } }, 'fee rate'],
  ])('%j is malformed', (changes, place) => {
    const result = normalizeMarket({ ...RECORD, ...changes });
    expect(result).toMatchObject({ kind: 'malformed', reason: expect.stringContaining(place) });
  });

  it('does not trip over anything', () => {
    for (const record of [null, undefined, 1, 'x', [], {}])
      expect(normalizeMarket(record).kind).toBe('malformed');
  });
});

describe('the fee', () => {
  it('is null, and so untradable, when the venue did not say or says what we do not understand', () => {
    expect(feeOf(true, null)).toBeNull();
    expect(feeOf(undefined, undefined)).toBeNull();
    expect(feeOf(true, { exponent: 1 })).toBeNull();
    expect(feeOf(true, { rate: 0.05 })).toBeNull();
    expect(feeOf(true, { rate: 0.05, exponent: 2 })).toBeNull();
    expect(feeOf(true, { rate: 0.05, exponent: 1, takerOnly: false })).toBeNull();
  });

  it('is a zero rate when the venue says so', () => {
    const free = { model: 'polymarket', rate: 0, rounding: 10 };
    expect(feeOf(false, null)).toEqual(free);
    expect(feeOf(true, { rate: 0, exponent: 0 })).toEqual(free);
  });

  it('reads numbers that come as text', () => {
    expect(feeOf(true, { rate: '0.07', exponent: '1', takerOnly: true })).toMatchObject({ rate: 70_000 });
  });
});

describe('the compact CLOB record', () => {
  it('gives the same facts as Gamma', () => {
    const clob = clobMarketWire.parse({
      c: RECORD.conditionId,
      t: [
        { t: '111111', o: 'Yes' },
        { t: '222222', o: 'No' },
      ],
      mts: 0.001,
      mos: 5,
      nr: true,
      fd: { r: 0.05, e: 1, to: true },
      mbf: 1000,
      tbf: 1000,
    });
    const gamma = normalizeMarket(RECORD);
    expect(gamma.kind === 'market' && gamma.facts).toEqual(factsOfClobMarket(clob));
  });
});

describe('books and times', () => {
  it('puts the best level first whatever the order, and rounds sizes down', () => {
    const units = unitLaddersOf({
      bids: [
        { price: '0.01', size: '10' },
        { price: '0.48', size: '112689.019999' },
      ],
      asks: [
        { price: '0.52', size: '1' },
        { price: '0.5', size: '0.009' },
        { price: '0.49', size: '41666.32' },
      ],
    });
    expect(units.bids[0]).toEqual({ price: 4_800, quantity: 112_689_019_999 });
    const ladders = lotLadders(units);
    expect(ladders.bids).toEqual([
      { price: 4_800, quantity: 11_268_901 },
      { price: 100, quantity: 1_000 },
    ]);
    expect(ladders.asks.map((level) => level.price)).toEqual([4_900, 5_200]);
  });

  it('reads the time formats of the venue', () => {
    expect(parseTime('2026-03-19 23:20:15+00')).toBe(Date.UTC(2026, 2, 19, 23, 20, 15));
    expect(parseTime('soon')).toBeNull();
    expect(parseMoment('1725958681')).toBe(1_725_958_681_000);
    expect(parseMoment('1725958682125')).toBe(1_725_958_682_125);
    expect(parseMoment('2024-01-01T00:00:00Z')).toBe(Date.UTC(2024, 0, 1));
    expect(parseMoment('')).toBe(0);
  });
});

const recorded = existsSync(new URL('data/catalogs', SHARED)) ? it : it.skip;
describe('recordings (skipped without the shared fixtures)', () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, SHARED), 'utf8'));

  recorded('a catalog of 500 live markets is read without one malformed record', () => {
    const results = (read('data/catalogs/polymarket_markets_2026-02-03.json') as unknown[]).map(
      normalizeMarket,
    );
    expect(results.filter((result) => result.kind !== 'market')).toEqual([]);
    for (const result of results) {
      if (result.kind !== 'market') continue;
      expect(result.market.status).toBe('open');
      expect(result.market.fee).toEqual({ model: 'polymarket', rate: 0, rounding: 10 });
      expect(isOnGrid(result.market.priceRanges, 5_000)).toBe(true);
    }
  });

  recorded('recorded Gamma records of every kind', () => {
    const names = [
      'closed_binary_accepting_false',
      'closed_binary_accepting_true',
      'sports_market_map_handicap',
      'sports_market_money_line',
    ];
    for (const name of names) {
      expect(
        normalizeMarket(read(`fixtures/polymarket/nautilus_rs__gamma_market_${name}.json`)),
      ).toMatchObject({
        kind: expect.stringMatching(/market|skipped/),
      });
    }
    const upDown = normalizeMarket(read('fixtures/polymarket/nautilus_rs__gamma_market.json'));
    // Fees are on but the record has no schedule: untradable.
    expect(upDown).toMatchObject({ kind: 'market', market: { fee: null, attributes: { yesName: 'Up' } } });
    const teams = normalizeMarket(
      read('fixtures/polymarket/nautilus_rs__gamma_market_sports_market_money_line.json'),
    );
    expect(teams).toMatchObject({
      kind: 'market',
      market: {
        status: 'settled',
        fee: { rate: 30_000 },
        attributes: { yesName: 'FaZe', noName: 'illwill' },
      },
    });
    expect(
      normalizeMarket(read('fixtures/polymarket/nautilus_rs__gamma_market_closed_nonbinary_legacy.json'))
        .kind,
    ).toBe('skipped');
    for (const record of read('fixtures/polymarket/dr_manhattan__polymarket_markets.json')) {
      expect(normalizeMarket(record)).toMatchObject({
        kind: 'market',
        market: { status: 'open', fee: { rate: 50_000 } },
      });
    }
  });
});
