import { windowOf, type DateMention } from './dates.js';
import type { Listing } from '../listing.js';
import type { ListingWords } from '../words/listing-words.js';
import { rulesWindow } from './rules-window.js';
import type { ContractSpecification, Token, Window } from '../specification.js';
import { foldText } from '../words/text.js';
import { chooseWindow, cycleOf, isCyclic, windowOfTicker } from './window-reading.js';

export interface ListingTime extends Pick<ContractSpecification, 'window' | 'cycle' | 'cycleSource'> {
  /** Dates of the title that are neither window nor cycle. */
  readonly unused: readonly Token[];
}

/** When a contract is decided: a stretch of time, or the edition of something that comes again. */
export function readListingTime(listing: Listing, words: ListingWords): ListingTime {
  const { input, ticker, time, outcomeTime, eventTime, foldedTitle } = listing;
  const cyclic = isOfEdition(listing, words);
  const reference = {
    ticker,
    openAt: input.openAt,
    closeAt: input.closeAt,
    listedAt: input.listedAt ?? null,
    rules: listing.foldedRules,
  };
  const own = time.mentions.length > 0 || time.thisYear ? time : outcomeTime;
  const ofTitle = chooseWindow(own, cyclic, reference);
  // "By 2027?" with the answer "Before 2027" has the answer's deadline.
  const isSettled = ofTitle.window?.ambiguous === true && outcomeTime.mentions.length > 0;
  const chosen = isSettled ? chooseWindow(outcomeTime, cyclic, reference) : ofTitle;
  const unused = chosen.unused.map((mention) =>
    dateToken(windowOf(mention, null), foldedTitle.slice(mention.from, mention.to)),
  );
  if (cyclic)
    return { window: chosen.window, unused, ...cycleOfListing(listing, words, chosen.window === null) };
  const window =
    chosen.window ??
    (FISCAL_QUARTER.test(listing.eventTitle) ? null : chooseWindow(eventTime, false, reference).window) ??
    rulesWindow(listing.foldedRules) ??
    windowOfTicker(ticker, isPriceOfDay(listing));
  return { window, unused, cycle: null, cycleSource: null };
}

function isOfEdition(listing: Listing, { tokens, context }: ListingWords): boolean {
  const { time, eventTime, foldedTitle, ownValue, outcomeValue } = listing;
  const dated = time.mentions.length > 0 || eventTime.mentions.length > 0;
  // An election that is to be held is an event with a date, and not an edition.
  if (
    tokens.some((t) => t.text === 'hold') &&
    tokens.some((t) => t.text === 'election') &&
    !WON.test(foldedTitle)
  )
    return false;
  // The next coach is asked for until there is one, whatever the season.
  if (isNextManager(tokens)) return time.mentions.some((m) => m.seasonEnd !== null);
  return (
    isCyclic(tokens, foldedTitle) ||
    isCyclic(context, foldText(listing.eventTitle)) ||
    time.mentions.some((m) => m.seasonEnd !== null) ||
    (!dated && outcomeValue === null && ownValue.range === null && ONCE_A_YEAR.test(foldedTitle))
  );
}

/** "Its Q4 earnings call" is held after a quarter of the company's own year. */
const FISCAL_QUARTER = /\bQ[1-4]\b.*\bearnings call\b/i;

/** A price against a line, with no date but the ticker's: it is looked at on that day. */
const isPriceOfDay = ({ foldedTitle, ownValue, outcomeValue }: Listing): boolean =>
  PRICE.test(foldedTitle) &&
  (outcomeValue ?? ownValue).range !== null &&
  (outcomeValue ?? ownValue).aspect === null;
const PRICE = /\b(?:price|prices|close|closes|settle|settles|rate|yield)\b|\d ?bps?\b/;

const isNextManager = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.text === 'manager') && tokens.some((t) => t.kind === 'order' && t.text === 'next');

/** What closes in the first hours of a year by UTC closes with the old year by the clocks of the venues. */
const HALF_DAY = 43_200_000;

/** The year of the edition, from the surest text that gives one. */
function cycleOfListing(
  listing: Listing,
  words: ListingWords,
  isOpen: boolean,
): Pick<ListingTime, 'cycle' | 'cycleSource'> {
  const { ticker, time, eventTime, foldedTitle } = listing;
  const { editionYear, league } = words;
  const isAutumn = league === 'nfl' && AUTUMN_SEASON.test(foldedTitle);
  const ofSeason = (mentions: readonly DateMention[]): number | null => {
    const year = cycleOf(mentions);
    return year !== null && isAutumn && mentions.every((m) => m.seasonEnd === null) ? year + 1 : year;
  };
  const years: readonly (readonly [number | null, ContractSpecification['cycleSource']])[] = [
    [ofSeason(time.mentions) ?? editionYear, 'title'],
    [ofSeason(eventTime.mentions), 'event'],
    [isOpen ? (ticker?.year ?? null) : null, 'ticker'],
    [isOpen ? yearOfEdition(listing, words) : null, 'close'],
  ];
  const [cycle, cycleSource] = years.find(([year]) => year !== null) ?? [null, null];
  const isGuess = cycleSource === 'ticker' || cycleSource === 'close';
  if (cycle !== null && isGuess && MIDTERMS.test(foldedTitle))
    return { cycle: cycle - ((cycle + 2) % 4), cycleSource };
  return { cycle, cycleSource };
}

/** What closing or listing time suggest. Congress is elected in even years, and its markets close as late as a year after. */
function yearOfEdition({ input }: Listing, { tokens }: ListingWords): number | null {
  const { closeAt, listedAt } = input;
  const isOfCongress =
    tokens.some((t) => t.text === 'house' || t.text === 'senate') &&
    tokens.some((t) => t.kind === 'party' || t.kind === 'district') &&
    !tokens.some((t) => t.text === 'special election');
  if (closeAt !== null) {
    const year = new Date(closeAt - HALF_DAY).getUTCFullYear();
    return isOfCongress ? year - (year % 2) : year;
  }
  if (listedAt == null) return null;
  const listed = new Date(listedAt);
  const year = listed.getUTCFullYear();
  const isWorldCup = tokens.some((t) => t.text === 'world cup') && !tokens.some((t) => t.text === 'women');
  if (isWorldCup) return nextOfFour(listed);
  if (!isOfCongress) return null;
  // A market that comes up late in the year of an election may be one on the next.
  return year % 2 === 1 ? year + 1 : listed.getUTCMonth() < LISTED_AHEAD ? year : null;
}
const LISTED_AHEAD = 9;

/** The men's World Cup of football is played in the summers of 2026, 2030 and so on. */
function nextOfFour(listed: Date): number {
  const year = listed.getUTCFullYear() + (listed.getUTCMonth() > 6 ? 1 : 0);
  return year + ((4 + 2 - (year % 4)) % 4);
}

/** They are held every four years, and what they decide is known and settled in the year after. */
const MIDTERMS = /\bmidterms?\b/;

const WON = /\b(?:win|wins|winner|seats?|nominee)\b/;

/** The football season of a year ends in the next. */
const AUTUMN_SEASON = /\b(?:20\d\d|this) (?:nfl |pro football |regular )*season\b/;

/** What is won once a season without its title saying so ("Will Vitality win the PGL Major?"). */
const ONCE_A_YEAR =
  /^(?:will|who will) .*\bwin\b(?! (?:the|a|an|his|her|their)? ?(?:case|war|lawsuit|seat|majority|vote)).*\?$/;

const dateToken = (window: Window | null, text: string): Token => ({
  text: window === null ? text : `${window.startAt ?? ''}/${window.endAt}`,
  kind: 'number',
});
