import { marketKey } from '@arbytron/domain';

import { OFFICE_HOLDERS } from './data/names.js';
import { STATE_CODES } from './data/places.js';
import { findDefects, isReadable } from './defects.js';
import { windowOf } from './dates.js';
import { tokenize } from './lexicon.js';
import { oracleOf } from './oracle.js';
import { blank, relateRanges } from './ranges.js';
import type {
  ContractSpecification,
  SpecificationInput,
  Token,
  TokenKind,
  ValueRange,
  Window,
} from './specification.js';
import { cleanText, foldText, MAX_RULES_LENGTH, MAX_TITLE_LENGTH } from './text.js';
import { parseTicker, type TickerHints } from './ticker.js';
import { aspectOf, rangeOfAttributes, rateDecision, readValue } from './value-reading.js';
import { chooseWindow, cycleOf, isCyclic, readTime, windowOfTicker } from './window-reading.js';

const NEGATION =
  /\b(?:not|never|fails? to|failing to|no longer|neither)\b(?! (?:more|less|later|fewer|only))|n't\b|\bno\b(?! (?:more|less|fewer|later|change|\d|one))/g;
const CONJUNCTION =
  /\bticket\b|\bmatchup\b|\bparlay\b|\bboth\b(?! teams)|\band will\b|\bnominees\b|\bas well as\b/;
const DISTRICT = /\b([a-z]{2})-(\d{1,2}|al)\b/g;
const WORDED_DISTRICT =
  /\b((?:[a-z]+ )?[a-z]+)(?:'s)? (\d{1,2})(?:st|nd|rd|th)? (?:congressional district|district|cd|house)\b/g;
const GROUP = /\bgroup ([a-l])\b/g;

/**
 * Reads a market as a contract: structured fields first (tickers, strike type, floor and cap), the title and the
 * outcome next, the event's title and the rules for what is still missing. Pure; time linear in the bounded input.
 */
export function specify(input: SpecificationInput): ContractSpecification {
  const grain = input.grain ?? 'market';
  const ticker = parseTicker(input.marketId.startsWith('EVENT:') ? input.marketId.slice(6) : input.marketId);
  const title = cased(cleanText(input.title, MAX_TITLE_LENGTH));
  const outcomeTitle = cased(grain === 'event' ? '' : cleanText(input.outcomeTitle, MAX_TITLE_LENGTH));
  const eventTitle = contextTitle(cleanText(input.eventTitle, MAX_TITLE_LENGTH));
  const rules = cleanText(input.rules, MAX_RULES_LENGTH);
  const foldedTitle = foldText(title);
  const foldedRules = foldText(rules);

  const time = readTime(foldedTitle);
  const readable = isReadable(outcomeTitle);
  const districts = readDistricts(time.rest);
  const ownValue = readValue(districts.rest, false);
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
  tokens = merge(tokens, venueContext(input, tokens, ticker !== null));

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
  const cycle = titleCycle ?? eventCycle ?? (cyclic ? (ticker?.year ?? null) : null);
  const cycleSource =
    titleCycle !== null ? 'title' : eventCycle !== null ? 'event' : cycle !== null ? 'ticker' : null;
  if (window === null && !cyclic) {
    window =
      chooseWindow(eventTime, false, reference).window ?? rulesWindow(foldedRules) ?? windowOfTicker(ticker);
  }
  for (const mention of chosen.unused)
    tokens = merge(tokens, [dateToken(windowOf(mention, null), foldedTitle.slice(mention.from, mention.to))]);

  const stated = rangeOfAttributes(input.attributes);
  let range =
    withUnit(stated, outcomeValue?.range ?? ownValue.range) ??
    outcomeValue?.range ??
    ownValue.range ??
    strikeRange(ticker);
  const disagrees =
    stated !== null && ownValue.range !== null && ownValue.range.sideKnown && !agrees(stated, ownValue.range);
  const decision = rateDecision(foldedTitle, tokens, ownValue.range);
  if (decision !== null) {
    ({ range, tokens } = decision);
    // "By the June meeting" is a meeting's month; where in it the meeting falls, the window gate asks again.
    if (window?.ambiguous === true) window = { ...window, ambiguous: false };
  }
  const aspect = aspectOf(outcomeValue?.aspect ?? ownValue.aspect, range, window, ticker?.series ?? null);

  let polarity: 1 | -1 = (ownValue.rest.match(NEGATION)?.length ?? 0) % 2 === 1 && decision === null ? -1 : 1;
  if (tokens.some((t) => t.text === 'remain')) {
    tokens = merge(
      tokens.filter((t) => t.text !== 'remain'),
      [{ text: 'leave', kind: 'predicate' }],
    );
    polarity = polarity === 1 ? -1 : 1;
  }
  tokens = withActor(tokens, window);
  if (range === null && tokens.some((t) => t.kind === 'office' || t.kind === 'district')) tokens = tokens.filter((t) => t.text !== 'seat');
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
    ticker,
    cycle,
    maxTitleLength: MAX_TITLE_LENGTH,
    grain,
  });
  if (disagrees) defects.push('fields_disagree_with_title');
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
    sides,
    outcome,
    outcomeCode: defects.includes('outcome_only_in_ticker') ? (ticker?.outcomeCode ?? null) : null,
    defects,
    listedAt: input.listedAt ?? input.openAt,
    rules,
  };
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

function merge(tokens: readonly Token[], more: readonly Token[]): Token[] {
  const known = new Set(tokens.map((t) => t.text));
  return [...tokens, ...more.filter((t) => !known.has(t.text))];
}

/** "NY-12", "Arizona's 1st District" and "World Cup Group E" are names; what they were read from is blanked. */
function readDistricts(folded: string): { rest: string; districts: Token[] } {
  let rest = folded;
  const districts: Token[] = [];
  if (!/\d|-al\b|\bgroup /.test(folded)) return { rest, districts };
  const take = (match: RegExpMatchArray, token: Token): void => {
    districts.push(token);
    rest = blank(rest, match.index!, match.index! + match[0].length);
  };
  for (const match of folded.matchAll(DISTRICT)) {
    const [, state, number] = match;
    if (Object.hasOwn(STATE_CODES, state!)) take(match, district(STATE_CODES[state!]!, number!));
  }
  for (const match of rest.matchAll(WORDED_DISTRICT)) {
    const state =
      tokenize(match[1]!).find((t) => t.kind === 'place') ??
      tokenize(rest.slice(0, match.index)).findLast((t) => t.kind === 'place');
    if (state !== undefined) take(match, district(state.text, match[2]!));
  }
  for (const match of rest.matchAll(GROUP)) take(match, { text: `group ${match[1]!}`, kind: 'stage' });
  return { rest, districts };
}

const district = (state: string, number: string): Token => ({
  text: `${state} ${Number(number) || 'at large'}`,
  kind: 'district',
});

/** States with one seat in the House, which titles name by the state alone. */
const AT_LARGE = new Set(['alaska', 'delaware', 'north dakota', 'south dakota', 'vermont', 'wyoming']);

/** The district's state is no further fact. */
function withDistricts(tokens: readonly Token[], districts: readonly Token[]): Token[] {
  const single = tokens.find((t) => t.kind === 'place' && AT_LARGE.has(t.text));
  if (single !== undefined && districts.length === 0 && tokens.some((t) => t.text === 'house'))
    return withDistricts(tokens, [district(single.text, 'al')]);
  const states = new Set(
    districts
      .filter((d) => d.kind === 'district')
      .map((d) => d.text.slice(0, d.text.search(/ (?:\d|at large)/))),
  );
  return merge(
    tokens.filter((t) => !(t.kind === 'place' && states.has(t.text))),
    districts,
  );
}

const MACRO = new Set([
  'gdp',
  'nominal gdp',
  'cpi',
  'core cpi',
  'inflation',
  'pce',
  'core pce',
  'unemployment',
  'payrolls',
  'jobless claims',
  'recession',
  'gas price',
  'mortgage rate',
]);

/** Listings of an American exchange leave out the country of American statistics. */
function venueContext(input: SpecificationInput, tokens: readonly Token[], isTicker: boolean): Token[] {
  if (!isTicker || input.venue !== 'kalshi' || tokens.some((t) => t.kind === 'place')) return [];
  return tokens.some((t) => t.kind === 'metric' && MACRO.has(t.text)) ? [{ text: 'us', kind: 'place' }] : [];
}

/** A strike that stands in the ticker alone: a number of which the side is not known. */
const strikeRange = (ticker: TickerHints | null): ValueRange | null =>
  ticker?.strike == null || (ticker.strikeKind !== 'T' && ticker.strikeKind !== 'B')
    ? null
    : { low: ticker.strike, lowClosed: true, high: Infinity, highClosed: false, unit: '', sideKnown: false };

const withUnit = (range: ValueRange | null, like: ValueRange | null): ValueRange | null =>
  range === null || like === null || range.unit !== '' ? range : { ...range, unit: like.unit };

function agrees(stated: ValueRange, read: ValueRange): boolean {
  const relation = relateRanges(stated, { ...read, unit: stated.unit });
  if (relation === 'same') return true;
  const near = (x: number, y: number): boolean =>
    x === y || Math.abs(x - y) <= 0.002 * Math.max(Math.abs(x), Math.abs(y));
  return near(stated.low, read.low) && near(stated.high, read.high);
}

const dateToken = (window: Window | null, text: string): Token => ({
  text: window === null ? text : `${window.startAt ?? ''}/${window.endAt}`,
  kind: 'number',
});

/** A deed that only one office can do names the office or its holder: both become the holder. */
function withActor(tokens: readonly Token[], window: Window | null): Token[] {
  if (!tokens.some((t) => t.text === 'pardon' || t.text === 'commute')) return [...tokens];
  const holder = OFFICE_HOLDERS.find(
    (h) =>
      h.office === 'president' &&
      window !== null &&
      window.endAt <= Date.parse(h.until) &&
      window.endAt > Date.parse(h.from),
  );
  if (holder === undefined) return [...tokens];
  const names = holder.name.split(' ');
  return merge(
    tokens.filter((t) => !(t.kind === 'office' && t.text === holder.office)),
    names.map((text) => ({ text, kind: 'proper' as const })),
  );
}

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
