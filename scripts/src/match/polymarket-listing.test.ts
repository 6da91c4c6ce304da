import { describe, expect, it } from '@jest/globals';
import { readPolymarketEvents, readPolymarketMarkets } from './polymarket-listing.js';

const market = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: '700001',
  question: 'Will the Norwood bridge open by June 30?',
  conditionId: '0xabc1',
  slug: 'norwood-bridge-june-30',
  resolutionSource: 'https://norwood.example/bridge',
  endDate: '2027-06-30T12:00:00Z',
  startDate: '2027-01-05T18:49:12.543209Z',
  description: 'This market resolves to "Yes" if the bridge opens.\n\nThe source is the city.',
  outcomes: '["Yes", "No"]',
  outcomePrices: '["0.2", "0.8"]',
  clobTokenIds: '["101", "102"]',
  active: true,
  closed: false,
  archived: false,
  acceptingOrders: true,
  enableOrderBook: true,
  groupItemTitle: ' June 30 ',
  groupItemThreshold: '2',
  orderPriceMinTickSize: 0.01,
  orderMinSize: 5,
  negRisk: false,
  events: [{ id: '900', slug: 'norwood-bridge', title: 'Norwood bridge opens by…?', seriesSlug: 'bridges' }],
  ...changes,
});

describe('the markets of Gamma', () => {
  it('carry question, event, group item, rules and times', () => {
    const listing = readPolymarketMarkets([market()])!;
    expect(listing.problems).toEqual([]);
    expect(listing.entries[0]?.place).toBe('[0]');
    expect(listing.entries[0]?.entry).toMatchObject({
      id: 'polymarket:0xabc1',
      grain: 'market',
      marketId: '0xabc1',
      eventId: '900',
      seriesId: 'bridges',
      title: 'Will the Norwood bridge open by June 30?',
      eventTitle: 'Norwood bridge opens by…?',
      outcomeTitle: 'June 30',
      rules: 'This market resolves to "Yes" if the bridge opens.\n\nThe source is the city.',
      openAt: Date.UTC(2027, 0, 5, 18, 49, 12, 543),
      closeAt: Date.UTC(2027, 5, 30, 12),
    });
    expect(listing.entries[0]?.entry.attributes).toMatchObject({
      groupItemThreshold: '2',
      resolutionSource: 'https://norwood.example/bridge',
      yesName: 'Yes',
      noName: 'No',
    });
  });

  it('keep only what matching reads: prices and tokens stay out of the memory', () => {
    const [listed] = readPolymarketMarkets([market()])!.entries;
    expect(Object.keys(listed!.entry)).not.toContain('priceRanges');
    expect(Object.keys(listed!.entry)).not.toContain('fee');
  });

  it('name their two sides in the JSON text of outcomes, the Yes first whichever way round it stands', () => {
    const sides = (outcomes: string): unknown => {
      const { attributes } = readPolymarketMarkets([market({ outcomes })])!.entries[0]!.entry;
      return [attributes['yesName'], attributes['noName']];
    };
    expect(sides('["No", "Yes"]')).toEqual(['Yes', 'No']);
    expect(sides('["Norwood FC", "Sutton"]')).toEqual(['Norwood FC', 'Sutton']);
  });

  it('are left out with the reason when they are over or cannot be traded', () => {
    const listing = readPolymarketMarkets({
      markets: [
        market({ closed: true }),
        market({ closed: true, umaResolutionStatus: 'resolved' }),
        market({ archived: true }),
        market({ enableOrderBook: false }),
        market({ outcomes: '["A", "B", "C"]' }),
        market({ acceptingOrders: false }),
      ],
    })!;
    expect(listing.skipped).toEqual({
      closed: 1,
      settled: 1,
      archived: 1,
      'no order book': 1,
      '3 outcomes': 1,
    });
    expect(listing.entries.map(({ place }) => place)).toEqual(['markets[5]']);
  });

  it('that cannot be read are quarantined with their place', () => {
    const listing = readPolymarketMarkets([
      market({ outcomes: '["Yes", ' }),
      market({ conditionId: '' }),
      market({ question: { $gt: '' } }),
      7,
      market({ endDate: 'soon' }),
    ])!;
    expect(listing.problems.map(({ place }) => place)).toEqual(['[0]', '[1]', '[2]', '[3]']);
    expect(listing.problems[0]?.reason).toContain('outcomes');
    expect(listing.problems[2]?.reason).toContain('question');
    // A time that cannot be read is a missing fact and no reason to lose the market.
    expect(listing.entries[0]?.entry.closeAt).toBeNull();
  });
});

describe('the events of Gamma', () => {
  const bare = (changes: Record<string, unknown> = {}): Record<string, unknown> => {
    const { events, ...rest } = market(changes);
    expect(events).toBeDefined();
    return rest;
  };
  const event = (...markets: unknown[]): Record<string, unknown> => ({
    id: '900',
    slug: 'norwood-bridge',
    title: 'Norwood bridge opens by…?',
    markets,
  });

  it.each([
    ['bare', (...events: unknown[]): unknown => events, ''],
    ['as a page', (...events: unknown[]): unknown => ({ events, next_cursor: 'x' }), 'events'],
  ])('%s give their markets, each with its event', (_, documentOf, path) => {
    const listing = readPolymarketEvents(
      documentOf(event(bare()), event(bare({ conditionId: '0xabc2' }), 7)),
    )!;
    expect(listing.entries.map(({ place }) => place)).toEqual([
      `${path}[0].markets[0]`,
      `${path}[1].markets[0]`,
    ]);
    expect(listing.entries[1]?.entry).toMatchObject({
      id: 'polymarket:0xabc2',
      eventId: '900',
      eventTitle: 'Norwood bridge opens by…?',
    });
    expect(listing.problems.map(({ place }) => place)).toEqual([`${path}[1].markets[1]`]);
  });

  it('that have no markets are quarantined, and the others stay', () => {
    const listing = readPolymarketEvents([event(bare()), { id: '901', title: 'Empty' }])!;
    expect(listing.problems).toEqual([{ place: '[1]', reason: expect.stringContaining('markets') }]);
    expect(listing.entries).toHaveLength(1);
  });
});
