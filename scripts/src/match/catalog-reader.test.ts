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
    [
      'kalshi',
      {
        markets: [
          {
            ticker: 'KXA-27-B',
            event_ticker: 'KXA-27',
            market_type: 'binary',
            status: 'active',
            title: 'A?',
            yes_sub_title: 'B',
            no_sub_title: 'B',
            open_time: '2027-02-01T15:00:00Z',
            close_time: '2027-04-01T03:59:00Z',
            rules_primary: '',
            rules_secondary: '',
            price_ranges: [{ start: '0.0000', end: '1.0000', step: '0.0100' }],
          },
        ],
      },
    ],
    ['manifold', [{ id: 'a', question: 'A?', outcomeType: 'BINARY', creatorUsername: 'u' }]],
  ])('of %s is told by its shape', (venue, document) =>
    expect(readListing(document)!.entries.map(({ entry }) => entry.venue)).toEqual([venue]),
  );
});
