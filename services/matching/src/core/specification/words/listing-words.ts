import { blankCased } from './cased-text.js';
import { isMonth } from '../time/dates.js';
import { withDistricts } from './districts.js';
import { readEdition } from './editions.js';
import { asLeague, impliedCountry, withFullNames, withTeam } from './implied.js';
import { merge, stem, tokenize } from './lexicon.js';
import { withoutDates, type Listing } from '../listing.js';
import { blank } from '../value/ranges.js';
import { leagueOfTokens, specialOfSeries, withSeries } from './series-map.js';
import type { Token, TokenKind } from '../specification.js';
import { leagueOfSeries, leagueOfSides, type League } from './teams.js';

/** The words of a listing as canonical tokens. */
export interface ListingWords {
  readonly tokens: readonly Token[];
  readonly outcome: readonly Token[];
  /** Those of the event's title. */
  readonly context: readonly Token[];
  readonly league: League | null;
  /** The year of a numbered edition ("the 99th Academy Awards"). */
  readonly editionYear: number | null;
  readonly contradictsSeries: boolean;
}

/** The title's words first, then the outcome's, then what event, series and league tell besides. */
export function readWords(listing: Listing): ListingWords {
  const { title, outcomeTitle, eventTitle, ticker, series, opposite, ownValue, outcomeValue, grain } =
    listing;
  const rest = withoutAnswer(
    blankCased(title, ownValue.rest),
    outcomeValue?.range == null ? '' : outcomeTitle,
    grain,
  );
  const contextIn = (of: League | null): Token[] =>
    tokenize(withoutDates(eventTitle, listing.eventTime), of).filter((t) => !isMonth(t.text));
  const ofSeries = leagueOfSeries(ticker?.series ?? null);
  const firstContext = contextIn(ofSeries);
  let words = tokenize(rest, ofSeries);
  const league =
    ofSeries ??
    leagueOfTokens(words) ??
    leagueOfTokens(firstContext) ??
    leagueOfSides(title) ??
    leagueOfSides(eventTitle);
  const context = merge(league === ofSeries ? firstContext : contextIn(league), [
    ...partyInBrackets(outcomeTitle),
    ...specialOfSeries(series),
  ]);
  if (league !== ofSeries) words = tokenize(rest, league);
  const outcome = inTitleWords(outcomeWords(listing, league), words);
  let tokens = merge(withDistricts(words, listing.districts), outcome);
  if (opposite.found) tokens = merge(tokens, opposite.added);
  if (!tokens.some((t) => NAMING.has(t.kind))) {
    const isBare = !tokens.some((t) => t.kind === 'word' || t.kind === 'metric' || t.kind === 'predicate');
    tokens = merge(tokens, isBare ? context : context.filter((t) => NAMING.has(t.kind)));
  }
  tokens = merge(impliedCountry(tokens), tokens);
  tokens = withFullNames(tokens, context);
  tokens = withTeam(tokens, series, ticker?.outcomeCode ?? null);
  const known = withSeries(tokens, series);
  const edition = readEdition(known.tokens);
  return {
    outcome,
    context,
    league,
    tokens: asLeague([...edition.tokens], league, series),
    editionYear: edition.year,
    contradictsSeries: known.contradicts,
  };
}

/** "Carlos De La Cruz (R)" tells of which party he is. */
function partyInBrackets(outcomeTitle: string): Token[] {
  const letter = /^\p{Lu}\S+ .*\p{L} \((R|D)\)$/u.exec(outcomeTitle)?.[1];
  return letter === undefined ? [] : [{ text: letter === 'R' ? 'republican' : 'democratic', kind: 'party' }];
}

/**
 * The outcome in the words of its title: "Semiconductors" are the semiconductors of the title, and "John Lee Ka-chiu" is
 * the John Lee that it speaks of.
 */
function inTitleWords(outcome: readonly Token[], words: readonly Token[]): readonly Token[] {
  const own = new Map(words.map((t) => [t.text, t]));
  const alike = outcome.map((t) => (own.has(t.text) ? t : (own.get(stem(t.text)) ?? t)));
  const named = alike.filter((t) => t.kind === 'proper' && own.get(t.text)?.kind === 'proper');
  return named.length >= 2 ? alike.filter((t) => t.kind !== 'proper' || own.has(t.text)) : alike;
}

function outcomeWords(listing: Listing, league: League | null): Token[] {
  const { outcomeTitle, outcomeTime, outcomeValue, ownValue, isAnswer, isOutcomeReadable } = listing;
  if (!isOutcomeReadable || isAnswer) return [];
  const words = tokenize(withoutDates(outcomeTitle, outcomeTime), league);
  // Of "25 bps Decrease" the direction is left when the number is read.
  if (outcomeValue?.range != null) return words.filter((t) => MOVES.has(t.text));
  // Beside a rank, numbers are those of a name: "Season 3".
  return ownValue.range === null || ownValue.range.unit === 'rank'
    ? words
    : words.filter((t) => t.kind !== 'number');
}

const MOVES = new Set(['increase', 'decrease']);

/** "Which company …: Google" and "How many tweets …: 240-259": what the question asks for is no word of the contract. */
function withoutAnswer(rest: string, answer: string, grain: Listing['grain']): string {
  const asked = (grain === 'event' ? WHICH : WHICH_OF_SEVERAL).exec(rest);
  const text = asked === null ? rest : blank(rest, 0, asked[0].length);
  return answer !== '' && text.endsWith(answer)
    ? blank(text, text.length - answer.length, text.length)
    : text;
}
const WHICH =
  /^Which (?:company|country|team|state|artist|movie|film|song|album|show|player|driver|candidate|person|club|city)\b/i;
/** Of an event the kind is all that is told; a market has the answer itself. */
const WHICH_OF_SEVERAL =
  /^Which (?:company|companies|country|countries|city|cities|people|(?:team|state|artist|movie|film|song|album|show|player|driver|candidate|person|club|leader|bill)s?)\b/i;

/** Kinds of words that name what a contract is about. */
const NAMING: ReadonlySet<TokenKind> = new Set([
  'proper',
  'asset',
  'place',
  'party',
  'competition',
  'district',
  'office',
]);
