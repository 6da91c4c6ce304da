import { merge } from './lexicon.js';
import type { Listing } from '../listing.js';
import type { ListingValue } from '../value/listing-value.js';
import { staysInOffice } from './opposites.js';
import type { Token } from '../specification.js';

const NEGATION =
  /\b(?:not|never|without|fails? to|failing to|neither)\b(?! (?:more|less|later|fewer|only))|n't\b|\bno\b(?! (?:more|less|fewer|later|longer|change|\d|one else|\. ?\d))|\b(?:nobody|no-one)\b/g;

const LEAVE: Token = { text: 'leave', kind: 'predicate' };

/**
 * Whether the title says what its words say or the contrary. Words for staying become words for leaving, negated, so
 * that both are one deed.
 */
export function readPolarity(
  { ownValue, outcomeTitle, opposite, isAnswer, time }: Listing,
  { decision, isAgainst }: Pick<ListingValue, 'decision' | 'isAgainst'>,
  tokens: readonly Token[],
): { polarity: 1 | -1; tokens: readonly Token[] } {
  const negations = ownValue.rest.match(NEGATION)?.length ?? 0;
  const remains = tokens.some((t) => t.text === 'remain');
  let words = remains
    ? merge(
        tokens.filter((t) => t.text !== 'remain'),
        [LEAVE],
      )
    : tokens;
  const stays = staysInOffice(words, time.mentions);
  if (stays) words = merge(words, [LEAVE]);
  const turns = [
    decision === null ? negations % 2 === 1 : decision.isNone,
    isAgainst,
    // "No" and "No Run" are the contrary of the question.
    isAnswer && /^no\b/i.test(outcomeTitle),
    remains,
    opposite.found,
    stays,
  ];
  return { polarity: turns.filter(Boolean).length % 2 === 1 ? -1 : 1, tokens: words };
}
