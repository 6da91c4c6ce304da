import { describe, expect, it } from '@jest/globals';
import { readManifoldMarkets } from './manifold-listing.js';

const market = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'q1w2e3',
  creatorUsername: 'somebody',
  question: 'Will the Norwood bridge open in 2027?',
  outcomeType: 'BINARY',
  mechanism: 'cpmm-1',
  createdTime: 1_800_000_000_000,
  closeTime: 1_830_000_000_000,
  isResolved: false,
  token: 'MANA',
  ...changes,
});

describe("Manifold's list of markets", () => {
  it('gives question, description and times in milliseconds', () => {
    const listing = readManifoldMarkets([market({ textDescription: 'When the ribbon is cut.' })])!;
    expect(listing.entries).toEqual([
      {
        place: '[0]',
        entry: expect.objectContaining({
          id: 'manifold:q1w2e3',
          grain: 'market',
          title: 'Will the Norwood bridge open in 2027?',
          rules: 'When the ribbon is cut.',
          openAt: 1_800_000_000_000,
          closeAt: 1_830_000_000_000,
          listedAt: 1_800_000_000_000,
        }),
      },
    ]);
  });

  it('leaves out what is resolved or no binary question, and quarantines what cannot be read', () => {
    const listing = readManifoldMarkets([
      market({ outcomeType: 'MULTIPLE_CHOICE' }),
      market({ isResolved: true }),
      market({ outcomeType: 'POLL', isResolved: true }),
      market({ closeTime: '2027-01-01' }),
      market({ question: '' }),
      market({ closeTime: undefined }),
    ])!;
    expect(listing.skipped).toEqual({ 'no binary question': 1, settled: 2 });
    expect(listing.problems).toEqual([
      { place: '[3]', reason: expect.stringContaining('closeTime') as unknown },
      { place: '[4]', reason: expect.stringContaining('question') as unknown },
    ]);
    expect(listing.entries.map(({ place, entry }) => [place, entry.closeAt])).toEqual([['[5]', null]]);
  });
});
