import { describe, expect, it } from '@jest/globals';
import { readListing } from './catalog-reader.js';

describe('a document', () => {
  it.each([
    null,
    7,
    'markets',
    [],
    {},
    { markets: [] },
    { markets: [{ id: 1 }] },
    { cards: 'none' },
    { events: null },
    [{ id: 'x', question: 'Is this a market?' }],
    { asOf: '2027-01-01', competitions: { nfl: { ARI: 'Arizona' } } },
  ])('of another shape is no listing: %j', (document) => expect(readListing(document)).toBeNull());

  it.each([
    ['kalshi', { cards: [{ id: 'k:KXA-27', title: 'A?', outcomes: [{ label: 'Yes' }] }] }],
    ['predictit', { markets: [{ id: 1, name: 'A?', contracts: [{ id: 2, name: 'A?' }] }] }],
    ['manifold', [{ id: 'a', question: 'A?', outcomeType: 'BINARY', creatorUsername: 'u' }]],
  ])('of %s is told by its shape', (venue, document) =>
    expect(readListing(document)!.entries.map(({ entry }) => entry.venue)).toEqual([venue]),
  );
});
