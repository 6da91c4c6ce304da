import { inWholeNumbers } from './counts.js';
import { readSpread } from '../game/game.js';
import { merge, tokenize } from '../words/lexicon.js';
import { HOW_MANY, type Listing } from '../listing.js';
import type { ListingTime } from '../time/listing-time.js';
import type { ListingWords } from '../words/listing-words.js';
import { moreThan } from './ranges.js';
import { agrees, onSide, settledRange, strikeRange, unitFromRules, withUnit } from './settled-range.js';
import type { Token, ValueRange, Window } from '../specification.js';
import { foldText } from '../words/text.js';
import { rangeOfAttributes, rateDecision } from './value-reading.js';

/** The value a contract turns on, and the words that are left when it is read. */
export interface ListingValue {
  readonly range: ValueRange | null;
  readonly tokens: readonly Token[];
  readonly outcome: readonly Token[];
  readonly window: Window | null;
  readonly spread: ReturnType<typeof readSpread>;
  /** The title speaks of one side of a spread and the outcome is the other. */
  readonly isAgainst: boolean;
  readonly decision: ReturnType<typeof rateDecision>;
  /** What the venue's structured fields say. */
  readonly stated: ValueRange | null;
  readonly disagrees: boolean;
}

export function readListingValue(
  listing: Listing,
  words: ListingWords,
  { window: read, unused }: Pick<ListingTime, 'window' | 'unused'>,
): ListingValue {
  const { input, title, foldedTitle, outcomeTitle, ticker, time, ownValue } = listing;
  const answer = inUnitsOf(ownValue.range, listing.outcomeValue?.range ?? null);
  const stated = withUnit(rangeOfAttributes(input.attributes), answer ?? ownValue.range);
  let range = settledRange(stated, answer, ownValue.range) ?? strikeRange(ticker);
  // "A stake of above 0%" is a stake.
  if (
    range !== null &&
    range.low === 0 &&
    range.high === Infinity &&
    !range.lowClosed &&
    STAKE.test(foldedTitle)
  )
    range = null;
  if (range !== null)
    range = { ...range, unit: unitFromRules(range.unit, listing.foldedRules, listing.series) };
  let tokens: readonly Token[] = merge(words.tokens, unused);
  let { outcome } = words;
  let window = read;

  const spread = readSpread(title);
  let isAgainst = false;
  if (spread !== null) {
    range = moreThan(spread.by, '');
    const side = tokenize(spread.side, words.league);
    const yes = tokenize(listing.yesName, words.league);
    const named = yes.length > 0 ? yes : outcome.filter((t) => t.kind === 'proper' || t.kind === 'place');
    const isOther = named.length > 0 && !named.some((t) => side.some((own) => own.text === t.text));
    isAgainst = spread.isGiven !== isOther;
    const part = tokens.filter((t) => t.kind === 'stage' || t.kind === 'word');
    tokens = merge([...side, { text: 'spread', kind: 'metric' }], part);
  }
  const decision = rateDecision(
    foldedTitle,
    tokens,
    ownValue.range ?? (answer?.unit === 'bps' ? answer : null),
  );
  if (decision !== null) {
    ({ range } = decision);
    const numbers = outcome;
    tokens = decision.tokens.filter((t) => t.kind !== 'number' || !numbers.includes(t));
    outcome = [];
  }
  // "By the June meeting" is a meeting's month, and where in it that falls the window gate asks again; a count runs up
  // to the date of its ticker.
  const isCount = range?.unit === 'count' && ticker?.day != null && time.mentions.length === 0;
  if ((decision !== null || isCount) && window?.ambiguous === true) window = { ...window, ambiguous: false };
  // "3 trips" with the outcome "Exactly 3" names the number twice.
  if (answer !== null)
    tokens = tokens.filter(
      (t) => t.kind !== 'number' || (Number(t.text) !== answer.low && Number(t.text) !== answer.high),
    );
  range = onSide(
    range,
    /^(?:over|under)\b/i.test(listing.yesName) ? listing.yesName : outcomeTitle,
    foldedTitle,
  );
  if (range?.unit === '' && isSmall(range) && HOW_MANY.test(`${foldedTitle} ${foldText(listing.eventTitle)}`))
    range = { ...inWholeNumbers(range), unit: 'count' };
  const disagrees =
    stated !== null && ownValue.range !== null && ownValue.range.sideKnown && !agrees(stated, ownValue.range);
  return { range, tokens, outcome, window, spread, isAgainst, decision, stated, disagrees };
}

/** "Above 4.2" of a title that says 4.2 million. */
function inUnitsOf(own: ValueRange | null, answer: ValueRange | null): ValueRange | null {
  if (own === null || answer === null || !own.sideKnown) return answer;
  const isScaled = [1e3, 1e6, 1e9, 1e12].some((scale) =>
    (
      [
        [own.low, answer.low],
        [own.high, answer.high],
      ] as const
    ).every(([x, y]) => x === y || Math.abs(y * scale - x) <= Math.abs(x) * 1e-9),
  );
  return isScaled ? own : answer;
}

const STAKE = /\bstake of (?:above|over|more than) 0%/;
/** Large counts are published in thousands. */
const isSmall = ({ low, high }: ValueRange): boolean => (low === -Infinity ? high : low) < 1_000;
