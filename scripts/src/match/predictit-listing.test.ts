import { describe, expect, it } from '@jest/globals';
import { readPredictItMarkets } from './predictit-listing.js';

const contract = (id: number, name: string, changes: Record<string, unknown> = {}): unknown => ({
  id,
  name,
  shortName: name,
  dateEnd: 'NA',
  status: 'Open',
  bestBuyYesCost: 0.26,
  bestBuyNoCost: null,
  ...changes,
});
const market = (contracts: unknown[], changes: Record<string, unknown> = {}): unknown => ({
  id: 9001,
  name: 'Who will chair the Norwood council?',
  shortName: 'Norwood chair?',
  status: 'Open',
  timeStamp: '2026-01-31T13:10:26.3247098',
  contracts,
  ...changes,
});
const entriesOf = (...markets: unknown[]): unknown[] =>
  readPredictItMarkets({ markets })!.entries.map(({ entry }) => entry);

describe("PredictIt's listing", () => {
  it('makes a market of each contract, titled by its market and its own name', () => {
    expect(entriesOf(market([contract(1, 'Ida Brandt'), contract(2, 'Olu Adeyemi')]))).toEqual([
      expect.objectContaining({ id: 'predictit:9001-1' }),
      expect.objectContaining({
        id: 'predictit:9001-2',
        grain: 'market',
        eventId: '9001',
        title: 'Who will chair the Norwood council?: Olu Adeyemi',
        eventTitle: 'Who will chair the Norwood council?',
        outcomeTitle: 'Olu Adeyemi',
        category: 'politics',
        closeAt: null,
        listedAt: Date.UTC(2026, 0, 31, 13, 10, 26, 324),
      }),
    ]);
  });

  it('takes a lone contract for the market itself only when it carries its name', () => {
    expect(entriesOf(market([contract(1, 'Who will chair the Norwood council? ')]))).toEqual([
      expect.objectContaining({ title: 'Who will chair the Norwood council?', outcomeTitle: '' }),
    ]);
    expect(entriesOf(market([contract(1, 'Ida Brandt')]))).toEqual([
      expect.objectContaining({
        title: 'Who will chair the Norwood council?: Ida Brandt',
        outcomeTitle: 'Ida Brandt',
      }),
    ]);
  });

  it.each([
    ['2026-03-31T23:59:00', Date.UTC(2026, 2, 31, 23, 59)],
    ['02/04/2026 11:00:00 AM (ET)', Date.UTC(2026, 1, 4, 11)],
    ['12/31/2026 12:05:00 AM (ET)', Date.UTC(2026, 11, 31, 0, 5)],
    ['12/31/2026 11:59:00 PM (ET)', Date.UTC(2026, 11, 31, 23, 59)],
    ['N/A', null],
    ['99/99/2026', null],
  ])('keeps the day that %s is written with', (dateEnd, closeAt) => {
    expect(entriesOf(market([contract(1, 'A', { dateEnd })]))).toEqual([
      expect.objectContaining({ closeAt }),
    ]);
  });

  it('leaves out what is closed; one bad contract does not spoil its market', () => {
    const listing = readPredictItMarkets({
      markets: [
        market([contract(1, 'A'), contract(2, 'B', { status: 'Closed' }), { id: 'x' }]),
        market([contract(3, 'C')], { status: 'Closed' }),
        market([]),
        '<script>',
      ],
    })!;
    expect(listing.skipped).toEqual({ closed: 2 });
    expect(listing.entries.map(({ entry }) => entry.id)).toEqual(['predictit:9001-1']);
    expect(listing.problems.map(({ place }) => place)).toEqual([
      'markets[0].contracts[2]',
      'markets[2]',
      'markets[3]',
    ]);
  });
});
