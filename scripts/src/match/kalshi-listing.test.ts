import { describe, expect, it } from '@jest/globals';
import { readKalshiCards, readKalshiEvents, readKalshiMarkets } from './kalshi-listing.js';

const card = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'k:KXCHAIR-28',
  title: 'Chair of the Norwood council?',
  subtitle: 'In 2028',
  category: 'Elections',
  close: '2028-11-07T15:00:00Z',
  outcomeCount: 7,
  outcomes: [
    { label: 'Ida Brandt', prob: 0.4 },
    { label: 'Olu Adeyemi', prob: 0.3 },
  ],
  source: 'kalshi',
  volume: 12,
  ...changes,
});
const cards = (...records: unknown[]): unknown => ({
  cards: records,
  count: records.length,
  generatedAt: '2026-08-06T14:57:38Z',
});

describe('event cards of Kalshi', () => {
  it('give one market per outcome, named by event and label', () => {
    const listing = readKalshiCards(cards(card()))!;
    expect(listing.entries.map(({ place }) => place)).toEqual([
      'cards[0].outcomes[0]',
      'cards[0].outcomes[1]',
    ]);
    expect(listing.entries[1]?.entry).toEqual({
      id: 'kalshi:KXCHAIR-28/Olu Adeyemi',
      grain: 'market',
      venue: 'kalshi',
      marketId: 'KXCHAIR-28/Olu Adeyemi',
      eventId: 'KXCHAIR-28',
      seriesId: 'KXCHAIR',
      title: 'Chair of the Norwood council?: Olu Adeyemi',
      eventTitle: 'Chair of the Norwood council? (In 2028)',
      outcomeTitle: 'Olu Adeyemi',
      rules: '',
      category: 'Elections',
      outcomes: [],
      openAt: null,
      closeAt: Date.UTC(2028, 10, 7, 15),
      attributes: {},
      listedAt: Date.UTC(2026, 7, 6, 14, 57, 38),
    });
  });

  it('with nothing but Yes are the event itself; a lone outcome of another name is not', () => {
    const lone = (label: string): unknown => card({ outcomes: [{ label, prob: 0.5 }] });
    const entries = readKalshiCards(cards(lone('Yes'), lone('Ida Brandt')))!.entries.map(
      ({ entry }) => entry,
    );
    expect(entries.map(({ id, title, outcomeTitle }) => [id, title, outcomeTitle])).toEqual([
      ['kalshi:KXCHAIR-28', 'Chair of the Norwood council?', ''],
      ['kalshi:KXCHAIR-28/Ida Brandt', 'Chair of the Norwood council?: Ida Brandt', 'Ida Brandt'],
    ]);
  });

  it('that cannot be read are quarantined with their place, and the others stay', () => {
    const listing = readKalshiCards(
      cards(
        card({ id: "k:'; DROP TABLE markets" }),
        null,
        card({ outcomes: [] }),
        card({ outcomes: [{ label: 'x'.repeat(600) }] }),
        card(),
      ),
    )!;
    expect(listing.problems.map(({ place }) => place)).toEqual([
      'cards[0]',
      'cards[1]',
      'cards[2]',
      'cards[3].outcomes[0]',
    ]);
    expect(listing.problems[0]?.reason).toContain('id: ');
    expect(listing.entries).toHaveLength(2);
  });
});

const market = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ticker: 'KXRAIN-27MAR-T40',
  event_ticker: 'KXRAIN-27MAR',
  market_type: 'binary',
  title: 'Will it rain more than 40 mm in Norwood in March 2027?',
  yes_sub_title: 'Above 40 mm',
  no_sub_title: 'Above 40 mm',
  status: 'active',
  open_time: '2027-02-01T15:00:00Z',
  close_time: '2027-04-01T03:59:00Z',
  rules_primary: 'If the station reports more than 40 mm, the market resolves to Yes.',
  rules_secondary: 'A missing report counts as zero.',
  strike_type: 'greater',
  floor_strike: 40,
  price_ranges: [{ start: '0.0000', end: '1.0000', step: '0.0100' }],
  ...changes,
});
const event = (...markets: unknown[]): Record<string, unknown> => ({
  event_ticker: 'KXRAIN-27MAR',
  series_ticker: 'KXRAIN',
  title: 'Rain in Norwood in March',
  sub_title: 'In March 2027',
  mutually_exclusive: false,
  category: 'Climate and Weather',
  markets,
});

describe('event pages of Kalshi', () => {
  it('give the market with its strike, its outcome and both parts of the rules', () => {
    const { entries, problems } = readKalshiEvents({ events: [event(market())], cursor: '' })!;
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.place).toBe('events[0].markets[0]');
    expect(entries[0]?.entry).toMatchObject({
      id: 'kalshi:KXRAIN-27MAR-T40',
      eventId: 'KXRAIN-27MAR',
      seriesId: 'KXRAIN',
      title: 'Will it rain more than 40 mm in Norwood in March 2027?',
      eventTitle: 'Rain in Norwood in March',
      outcomeTitle: 'Above 40 mm',
      rules:
        'If the station reports more than 40 mm, the market resolves to Yes.\n\nA missing report counts as zero.',
      category: 'Climate and Weather',
      openAt: Date.UTC(2027, 1, 1, 15),
      closeAt: Date.UTC(2027, 3, 1, 3, 59),
    });
    expect(entries[0]?.entry.attributes).toMatchObject({ strike_type: 'greater', floor_strike: '40' });
  });

  it('leave out what is no binary question or over, and quarantine what cannot be read', () => {
    const listing = readKalshiEvents({
      events: [
        event(
          market({ market_type: 'scalar' }),
          market({ mve_collection_ticker: 'KXMVE-1' }),
          market({ status: 'finalized' }),
          market({ status: 'inactive' }),
          market({ status: 'of tomorrow' }),
          market({ ticker: '' }),
        ),
        { title: 'no tickers' },
      ],
    })!;
    expect(listing.skipped).toEqual({ 'no binary question': 2, settled: 1 });
    expect(listing.entries.map(({ place }) => place)).toEqual(['events[0].markets[3]']);
    expect(listing.problems.map(({ place }) => place)).toEqual([
      'events[0].markets[4]',
      'events[0].markets[5]',
      'events[1]',
    ]);
    expect(listing.problems[0]?.reason).toContain('of tomorrow');
  });
});

describe('market pages of Kalshi', () => {
  it('give the market, with the ticker of its event and series and no more of them', () => {
    const listing = readKalshiMarkets({ markets: [market(), market({ ticker: '' }), 7], cursor: 'x' })!;
    expect(listing.entries).toHaveLength(1);
    expect(listing.entries[0]?.entry).toMatchObject({
      id: 'kalshi:KXRAIN-27MAR-T40',
      eventId: 'KXRAIN-27MAR',
      seriesId: 'KXRAIN',
      eventTitle: '',
      outcomeTitle: 'Above 40 mm',
    });
    expect(listing.problems.map(({ place }) => place)).toEqual(['markets[1]', 'markets[2]']);
  });

  it('are told from those of other venues', () => {
    expect(readKalshiMarkets({ markets: [{ conditionId: '0x1', question: 'A?' }] })).toBeNull();
    expect(readKalshiMarkets({ markets: [] })).toBeNull();
  });
});
