import { blankCased, cased } from './words/cased-text.js';
import { readDistricts } from './words/districts.js';
import { isReadable } from './defects.js';
import { readOpposite } from './words/opposites.js';
import { asStageWinner } from './value/stage-winner.js';
import type { SpecificationInput, Token } from './specification.js';
import { inPlainWords } from './words/rewordings.js';
import { cleanText, foldText, MAX_RULES_LENGTH, MAX_TITLE_LENGTH } from './words/text.js';
import type { TickerHints } from './ticker.js';
import { tickerOf, withoutNamedStrike } from './ticker-of.js';
import { readValue, type ValueReading } from './value/value-reading.js';
import { readTime, type TimeReading } from './time/window-reading.js';

/** A market's texts, cleaned and bounded, with dates and values found in them. */
export interface Listing {
  readonly input: SpecificationInput;
  readonly grain: 'market' | 'event';
  readonly ticker: TickerHints | null;
  readonly series: string | null;
  readonly title: string;
  readonly foldedTitle: string;
  readonly outcomeTitle: string;
  /** The outcome says something that the title does not. */
  readonly isOutcomeReadable: boolean;
  /** What the first of two outcomes is called that are not Yes and No; empty for others. */
  readonly yesName: string;
  /** "Yes" and "No Run" are the sides of the question and name nothing. */
  readonly isAnswer: boolean;
  readonly eventTitle: string;
  readonly rules: string;
  readonly foldedRules: string;
  readonly time: TimeReading;
  readonly outcomeTime: TimeReading;
  readonly eventTime: TimeReading;
  readonly districts: readonly Token[];
  readonly opposite: ReturnType<typeof readOpposite>;
  readonly ownValue: ValueReading;
  readonly outcomeValue: ValueReading | null;
}

export function readListing(input: SpecificationInput): Listing {
  const grain = input.grain ?? 'market';
  const ticker = withoutNamedStrike(tickerOf(input), input.title);
  const eventTitle = contextTitle(cleanText(input.eventTitle, MAX_TITLE_LENGTH));
  const ownTitle = cased(withOpenNumber(inPlainWords(cleanText(input.title, MAX_TITLE_LENGTH))));
  const isName = grain === 'market' && isBareName(ownTitle, input.outcomeTitle, eventTitle);
  const title = isName
    ? cased(`${eventTitle}: ${ownTitle}`.slice(0, MAX_TITLE_LENGTH))
    : withOpenDate(ownTitle, input.outcomeTitle);
  const outcomeTitle = cased(
    grain === 'event' ? '' : isName ? ownTitle : cleanText(input.outcomeTitle, MAX_TITLE_LENGTH),
  );
  const rules = cleanText(input.rules, MAX_RULES_LENGTH);
  const foldedTitle = foldText(title);
  const time = readTime(foldedTitle);
  // "New Democracy (ND)" with the outcome "ND": the title has the name in full.
  const isAbbreviated = outcomeTitle.length > 1 && title.includes(`(${outcomeTitle})`);
  const isOutcomeReadable =
    !isAbbreviated &&
    (isReadable(outcomeTitle) ||
      title.split(' ').includes(outcomeTitle) ||
      (/^\d{1,4}$/.test(outcomeTitle) && HOW_MANY.test(title)));
  const districts = readDistricts(time.rest);
  const opposite = readOpposite(districts.rest);
  const outcomeTime = readTime(foldText(outcomeTitle));
  return {
    input,
    grain,
    ticker,
    title,
    foldedTitle,
    outcomeTitle,
    yesName: yesNameOf(input),
    isOutcomeReadable,
    eventTitle,
    rules,
    time,
    outcomeTime,
    opposite,
    series: grain === 'market' ? (ticker?.series ?? null) : null,
    isAnswer: /^(?:yes|no)(?: (?:run|goal))?$/i.test(outcomeTitle),
    foldedRules: foldText(rules),
    eventTime: readTime(foldText(eventTitle)),
    districts: districts.districts,
    ownValue: asStageWinner(readValue(opposite.rest, false), districts.districts, foldedTitle),
    outcomeValue:
      isOutcomeReadable && isNumeric(withoutWordsOf(title, outcomeTitle))
        ? readValue(withoutSum(outcomeTime.rest), true)
        : null,
  };
}

/** "2 (50 bps)": the number of moves, and in brackets what they come to. */
const withoutSum = (outcome: string): string =>
  outcome.replace(/(?<=^\s*\d{1,2}\+? )\([-+]?\d+ ?bps?\+?\)/, (sum) => ' '.repeat(sum.length));

/** A cased text of the listing without its dates. */
export const withoutDates = (text: string, { rest }: TimeReading): string => blankCased(text, rest);

function yesNameOf({ outcomes, attributes }: SpecificationInput): string {
  const name = cleanText(attributes['yesName'] ?? outcomes[0]?.name ?? '', MAX_TITLE_LENGTH);
  return /^(?:yes|no)$/i.test(name) ? '' : cased(name);
}

/** "Putin out by...?" with the outcome "December 31", and "Fees by...?: September 30": the date goes where it is left open. */
function withOpenDate(title: string, outcomeTitle: string): string {
  if (!OPEN_DATE.test(title)) return title;
  const outcome = cleanText(outcomeTitle, 40);
  const told = title.replace(
    /(?<=\b(?:by|before|in|on)) ?(?:\.{2,4}|\u2026|_{2,}) ?\??(?::| -) (?=.*\d)/i,
    ' ',
  );
  if (told !== title || !DATED.test(outcome)) return told;
  return cased(title.replace(OPEN_DATE, (_, lead?: string, end?: string) => `${lead ?? end} ${outcome}`));
}
const OPEN_DATE = /\b(by|before|in|on) ?(?:\.{2,4}|\u2026|_{2,})|\b(by|before)\??$/i;
const DATED = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d|q[1-4]|\d{1,2} )/i;

/** "FDV above ... one day after launch? - $800M": the number goes where it is left open. */
const withOpenNumber = (title: string): string =>
  title.replace(OPEN_NUMBER, (_, lead: string, rest: string, number: string) => `${lead} ${number}${rest}?`);
const OPEN_NUMBER =
  /\b(above|over|below|under|reach|hit) ?(?:\.{2,4}|\u2026|_{2,})( [^?]*)?\?(?::| -) ([$\u20ac\u00a3]?\d[\d,.]*[kmbt]?%?)$/i;

/** The title is no more than the name of the outcome: what is asked of it stands in the event's title alone. */
function isBareName(title: string, outcomeTitle: string, eventTitle: string): boolean {
  if (title === '' || eventTitle === '' || title === eventTitle || VERSUS.test(title)) return false;
  if (foldText(title) === foldText(cleanText(outcomeTitle, MAX_TITLE_LENGTH))) return true;
  return outcomeTitle === '' && BARE_NAME.test(title) && !eventTitle.includes(title);
}
const VERSUS = /\bvs?\b/i;
const BARE_NAME = /^\p{Lu}[\p{L}'-]*\.?(?: (?:\p{Lu}[\p{L}'-]*\.?|de|van|von|of|the|y)){0,4}$/u;

/** A title that is a ticker or a template says nothing. */
const contextTitle = (text: string): string =>
  /^[A-Z0-9.-]+$/.test(text) ? '' : cased(text.replace(/_{2,}/g, ' '));

export const HOW_MANY = /\bhow many\b|\bnumber of\b/i;

/** "4 or more vetoes" of "How many vetoes …?": what is counted is no word of the answer. */
function withoutWordsOf(title: string, outcome: string): string {
  if (!/\d/.test(outcome) || !HOW_MANY.test(title)) return outcome;
  const own = new Set(foldText(title).split(/[^\p{L}]+/u));
  return outcome.replace(/\p{L}{4,}/gu, (word) => (own.has(word.toLowerCase()) ? '' : word));
}

const isNumeric = (outcome: string): boolean =>
  /\d/.test(outcome) &&
  !/[a-z]{4,}/i.test(
    outcome.replace(
      /\b(?:above|below|over|under|between|exactly|least|more|less|than|fewer|higher|lower|seats?|votes?|million|billion|trillion|thousand|percent|points?|goals?|runs?|games?|wins?|scored|degrees|times|cuts?|hikes?|increase|decrease|raise|lower)\b/gi,
      '',
    ),
  );
