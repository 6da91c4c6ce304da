import { describe, expect, it } from '@jest/globals';

import { specify } from '../specification/specify.js';
import { termsOf, termsOfTitle } from './terms.js';

const termsOfMarket = (title: string): string[] =>
  termsOf(
    specify({
      venue: 'a',
      marketId: '1',
      eventId: '1',
      seriesId: null,
      title,
      eventTitle: '',
      outcomeTitle: '',
      rules: '',
      category: null,
      outcomes: [],
      openAt: null,
      closeAt: null,
      attributes: {},
    }),
  );

describe('termsOf', () => {
  it('finds a team by its city alone', () => {
    const full = termsOfMarket('Toronto Blue Jays vs. Detroit Tigers');
    expect(full).toEqual(expect.arrayContaining(termsOfMarket('Toronto vs Detroit')));
  });

  it('writes dates and numbers of both venues in one way', () => {
    const number = (terms: string[]): string[] => terms.filter((term) => /^[#@]/.test(term)).sort();
    expect(number(termsOfMarket('Will Bitcoin be above $66,000 on May 3, 2027?'))).toEqual(
      number(termsOfMarket('Bitcoin above 66k on 3 May 2027')),
    );
  });
});

describe('termsOfTitle', () => {
  it('reads 66,000, 65999.99 and 66k as one number', () => {
    expect(termsOfTitle('66,000')).toEqual(['66000']);
    expect(termsOfTitle('65999.99')).toEqual(['66000']);
    expect(termsOfTitle('66k')).toEqual(['66000']);
  });
});
