import { marketKey } from '@arbytron/domain';

import { findDefects, isReadable } from './defects.js';
import { windowOf } from './dates.js';
import { readDistricts, withDistricts } from './districts.js';
import { impliedCountry, withActor, withTeam } from './implied.js';
import { merge, tokenize } from './lexicon.js';
import { agrees, settledRange, strikeRange, unitFromRules, withUnit } from './settled-range.js';
import { isPriced, oracleOf } from './oracle.js';
import { blank } from './ranges.js';
import type { ContractSpecification, SpecificationInput, Token, TokenKind, Window } from './specification.js';
import { cleanText, foldText, MAX_RULES_LENGTH, MAX_TITLE_LENGTH } from './text.js';
import { withSeries } from './series-map.js';
import { parseTicker, type TickerHints } from './ticker.js';
import { aspectOf, rangeOfAttributes, rateDecision, readValue, type ValueReading } from './value-reading.js';
import { chooseWindow, cycleOf, isCyclic, readTime, windowOfTicker } from './window-reading.js';

const NEGATION =
  /\b(?:not|never|fails? to|failing to|no longer|neither)\b(?! (?:more|less|later|fewer|only))|n't\b|\bno\b(?! (?:more|less|fewer|later|change|\d|one))/g;
const CONJUNCTION =
  /\bticket\b|\bmatchup\b|\bparlay\b|\bboth\b(?! teams)|\band will\b|\bnominees\b|\bas well as\b/;
const WINNING =
  /\b(?:finish(?:es)? (?:first|1st|top)|wins?|winners?|winning|won|champions?|championship|elected|controls?|nominees?|nomination|mvp|rookie|awards?|player of the year|prize)\b/;

/**
 * Reads a market as a contract: structured fields first (tickers, strike type, floor and cap), the title and the
 * outcome next, the event's title and the rules for what is still missing. Pure; time linear in the bounded input.
 */
export function specify(input: SpecificationInput): ContractSpecification {
  const grain = input.grain ?? 'market';
  const ticker = tickerOf(input);
  const title = cased(cleanText(input.title, MAX_TITLE_LENGTH));
  const outcomeTitle = cased(grain === 'event' ? '' : cleanText(input.outcomeTitle, MAX_TITLE_LENGTH));
  const eventTitle = contextTitle(cleanText(input.eventTitle, MAX_TITLE_LENGTH));
  const rules = cleanText(input.rules, MAX_RULES_LENGTH);
  const foldedTitle = foldText(title);
  const foldedRules = foldText(rules);

  const time = readTime(foldedTitle);
  const readable = isReadable(outcomeTitle);
  const districts = readDistricts(time.rest);
  const ownValue = asGroupWinner(readValue(districts.rest, false), districts.districts);
  const outcomeTime = readTime(foldText(outcomeTitle));
  const outcomeValue = readable && isNumeric(outcomeTitle) ? readValue(outcomeTime.rest, true) : null;
  const rest = blankCased(title, ownValue.rest);
  const eventTime = readTime(foldText(eventTitle));
  const context = tokenize(blankCased(eventTitle, eventTime.rest));

  let tokens = withDistricts(tokenize(rest), districts.districts);
  let outcome: Token[] = [];
  if (readable && outcomeValue?.range == null) {
    outcome = tokenize(blankCased(outcomeTitle, outcomeTime.rest));
    tokens = merge(tokens, outcome);
  }
  if (!tokens.some((t) => NAMING.has(t.kind))) tokens = merge(tokens, context);
  tokens = merge(tokens, impliedCountry(tokens));
  const series = grain === 'market' ? (ticker?.series ?? null) : null;
  tokens = withTeam(tokens, series, ticker?.outcomeCode ?? null);
  const known = withSeries(tokens, series);
  tokens = known.tokens;

  const cyclic = isCyclic(tokens, foldedTitle) || isCyclic(context, foldText(eventTitle));
  const reference = {
    ticker,
    openAt: input.openAt,
    closeAt: input.closeAt,
    listedAt: input.listedAt ?? null,
  };
  const chosen = chooseWindow(
    time.mentions.length > 0 || time.thisYear ? time : outcomeTime,
    cyclic,
    reference,
  );
  let { window } = chosen;
  const titleCycle = cyclic ? cycleOf(time.mentions) : null;
  const eventCycle = cyclic ? cycleOf(eventTime.mentions) : null;
  const open = cyclic && window === null;
  const tickerCycle = open ? (ticker?.year ?? null) : null;
  const closeCycle = open && input.closeAt !== null ? new Date(input.closeAt).getUTCFullYear() : null;
  const cycle = titleCycle ?? eventCycle ?? tickerCycle ?? closeCycle;
  const cycleSource =
    cycle === null
      ? null
      : titleCycle !== null
        ? 'title'
        : eventCycle !== null
          ? 'event'
          : tickerCycle !== null
            ? 'ticker'
            : 'close';
  if (window === null && !cyclic) {
    window =
      chooseWindow(eventTime, false, reference).window ?? rulesWindow(foldedRules) ?? windowOfTicker(ticker);
  }
  for (const mention of chosen.unused)
    tokens = merge(tokens, [dateToken(windowOf(mention, null), foldedTitle.slice(mention.from, mention.to))]);

  const stated = withUnit(rangeOfAttributes(input.attributes), outcomeValue?.range ?? ownValue.range);
  let range = settledRange(stated, outcomeValue?.range ?? null, ownValue.range) ?? strikeRange(ticker);
  if (range !== null) range = { ...range, unit: unitFromRules(range.unit, foldedRules) };
  const disagrees =
    stated !== null && ownValue.range !== null && ownValue.range.sideKnown && !agrees(stated, ownValue.range);
  const decision = rateDecision(foldedTitle, tokens, ownValue.range);
  if (decision !== null) {
    ({ range, tokens } = decision);
    // "By the June meeting" is a meeting's month; where in it the meeting falls, the window gate asks again.
    if (window?.ambiguous === true) window = { ...window, ambiguous: false };
  }
  // A count runs up to the date of its ticker.
  if (
    range?.unit === 'count' &&
    window?.ambiguous === true &&
    ticker?.day != null &&
    time.mentions.length === 0
  )
    window = { ...window, ambiguous: false };
  const aspect = aspectOf(outcomeValue?.aspect ?? ownValue.aspect, range, window);

  let polarity: 1 | -1 = (ownValue.rest.match(NEGATION)?.length ?? 0) % 2 === 1 && decision === null ? -1 : 1;
  if (tokens.some((t) => t.text === 'remain')) {
    tokens = merge(
      tokens.filter((t) => t.text !== 'remain'),
      [{ text: 'leave', kind: 'predicate' }],
    );
    polarity = polarity === 1 ? -1 : 1;
  }
  tokens = withActor(tokens, window);
  if (range === null && tokens.some((t) => t.kind === 'office' || t.kind === 'district'))
    tokens = tokens.filter((t) => t.text !== 'seat');
  if (range !== null && isPriced(tokens)) tokens = tokens.filter((t) => t.text !== 'price');
  if (aspect !== 'point') tokens = tokens.filter((t) => !TOUCH_WORDS.has(t.text));
  const sides = sidesOf(input);
  const hour =
    time.hour ??
    (ticker?.hour != null && range !== null ? { from: ticker.hour * 60, to: null, zone: 'et' } : null);
  const defects = findDefects({
    rawTitle: input.title,
    title,
    outcome: outcomeTitle,
    tokens,
    range,
    stated: [range, stated, ownValue.range],
    ticker,
    cycle,
    maxTitleLength: MAX_TITLE_LENGTH,
    grain,
  });
  if (disagrees) defects.push('fields_disagree_with_title');
  if (known.contradicts) defects.push('series_disagrees_with_title');
  if (window !== null && contradictsRules(window, foldedRules)) defects.push('rules_name_other_deadline');

  return {
    key: marketKey(input.venue, input.marketId),
    venue: input.venue,
    marketId: input.marketId,
    eventId: input.eventId,
    seriesId: input.seriesId ?? ticker?.series ?? null,
    grain,
    asks:
      grain === 'market'
        ? null
        : /\bparty\b/.test(foldedTitle)
          ? 'party'
          : /\b(?:who|person|candidate)\b/.test(foldedTitle)
            ? 'person'
            : null,
    title,
    tokens,
    context: context.filter((t) => !tokens.some((own) => own.text === t.text)),
    range,
    aspect,
    window,
    hour,
    cycle,
    cycleSource,
    relativePeriod: time.relativePeriod,
    oracle: oracleOf(input.venue, tokens, foldedTitle, foldedRules),
    polarity,
    conjunction: CONJUNCTION.test(foldedTitle),
    sequence: /\b(?:before|sooner|later than)\b/.test(ownValue.rest),
    winning: WINNING.test(foldedTitle),
    sides,
    outcome,
    outcomeCode: defects.includes('outcome_only_in_ticker') ? (ticker?.outcomeCode ?? null) : null,
    defects,
    listedAt: input.listedAt ?? input.openAt,
    rules,
  };
}

/** The hints of the market's ticker; where only the event's is known, those that hold for all its markets. */
function tickerOf({ venue, marketId, eventId }: SpecificationInput): TickerHints | null {
  const own = parseTicker(marketId.startsWith('EVENT:') ? marketId.slice(6) : marketId);
  if (own !== null) return own;
  const ofEvent = parseTicker(eventId.startsWith(`${venue}:`) ? eventId.slice(venue.length + 1) : eventId);
  return ofEvent === null ? null : { ...ofEvent, strikeKind: null, strike: null, outcomeCode: null };
}

/** To finish first in a group is to win it. */
function asGroupWinner(value: ValueReading, districts: readonly Token[]): ValueReading {
  const { range } = value;
  const isFirst = range?.unit === 'rank' && range.low === 1 && range.high === 1;
  return isFirst && districts.some((t) => t.kind === 'stage') ? { ...value, range: null } : value;
}

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
const TOUCH_WORDS = new Set([
  'hit',
  'reach',
  'high',
  'low',
  'maximum',
  'minimum',
  'increase',
  'decrease',
  'price',
  'above',
  'below',
]);

/** Positions in a text and in its folded form are the same; a text that folding would lengthen is folded. */
const cased = (text: string): string => (foldText(text).length === text.length ? text : foldText(text));

/** Blanks in a cased text what was blanked in its folded form. */
function blankCased(text: string, rest: string): string {
  if (rest.length !== text.length) return rest;
  let result = text;
  let from = -1;
  for (let i = 0; i <= rest.length; i += 1) {
    const isBlank = i < rest.length && rest[i] === ' ' && text[i] !== ' ';
    if (isBlank && from < 0) from = i;
    if (!isBlank && from >= 0 && rest[i] !== ' ') {
      result = blank(result, from, i);
      from = -1;
    }
  }
  return from >= 0 ? blank(result, from, rest.length) : result;
}

/** A title that is a ticker or a template says nothing. */
const contextTitle = (text: string): string =>
  /^[A-Z0-9.-]+$/.test(text) ? '' : cased(text.replace(/_{2,}/g, ' '));

const isNumeric = (outcome: string): boolean =>
  /\d/.test(outcome) &&
  !/[a-z]{4,}/i.test(
    outcome.replace(
      /\b(?:above|below|over|under|between|exactly|least|more|less|than|fewer|higher|lower|seats?|votes?|million|billion|trillion|thousand|percent|points?)\b/gi,
      '',
    ),
  );

const dateToken = (window: Window | null, text: string): Token => ({
  text: window === null ? text : `${window.startAt ?? ''}/${window.endAt}`,
  kind: 'number',
});

function sidesOf(input: SpecificationInput): ContractSpecification['sides'] {
  const [first, second] = input.outcomes;
  if (first === undefined || second === undefined || input.outcomes.length !== 2) return null;
  if (/^yes$/i.test(first.name) && /^no$/i.test(second.name)) return null;
  return [tokenize(cleanText(first.name, 100)), tokenize(cleanText(second.name, 100))];
}

function rulesWindow(foldedRules: string): Window | null {
  if (foldedRules === '') return null;
  const { mentions } = readTime(foldedRules);
  const deadline = mentions.find((m) => m.year !== null && m.day !== null && /^(?:before|by)/.test(m.lead));
  return deadline === undefined ? null : windowOf(deadline, null);
}

function contradictsRules(window: Window, foldedRules: string): boolean {
  if (foldedRules === '' || window.kind !== 'deadline' || window.ambiguous) return false;
  const ends = readTime(foldedRules)
    .mentions.filter((m) => m.year !== null && m.day !== null && /^(?:before|by|through|until)/.test(m.lead))
    .map((m) => windowOf(m, null)?.endAt);
  return ends.length > 0 && !ends.includes(window.endAt);
}
