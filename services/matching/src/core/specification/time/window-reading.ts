import type { Millis } from '@arbytron/domain';

import { ELECTIVE_OFFICES } from '../data/offices.js';
import { dayWindow, findDates, findHour, saysThisYear, windowOf, type DateMention } from './dates.js';
import { blank } from '../value/ranges.js';
import type { Token, Window } from '../specification.js';
import type { TickerHints } from '../ticker.js';

const DAY = 86_400_000;
const END_OF_DAY_MINUTES = 23 * 60 + 59;
const RELATIVE = /\b(one|two|three|\d{1,3}) (hour|day|week|month|year)s? (after|from|following) ([\p{L}]+)/u;
/** Terms and turns that are no dates: equal names are equal stretches. */
const TERMS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /\b(?:before|by|through|during|until|in|at)(?: the end of)? the (\d{2,3}(?:st|nd|rd|th)) congress\b/,
    (found) => `${found[1]} congress`,
  ],
  [/\bbefore (?:the )?(?:next |upcoming |20\d\d )?midterms?(?: elections?)?\b/, () => 'before midterms'],
];
const FISCAL = /\b(?:fiscal(?: year)? |fy ?'?)(?:20)?(\d\d)(?:[-/](?:20)?(\d\d))?\b/;
const COUNTS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3' };

/** What a text says about time, and the text with all of it blanked. */
export interface TimeReading {
  readonly rest: string;
  readonly mentions: readonly DateMention[];
  readonly hour: { from: number; to: number | null; zone: string } | null;
  readonly relativePeriod: string | null;
  readonly thisYear: boolean;
}

/** Reads and blanks dates, hours and relative periods of a folded text. */
export function readTime(folded: string): TimeReading {
  let rest = folded;
  const relative = /(?:after|from|following) /.test(rest) ? RELATIVE.exec(rest) : null;
  let relativePeriod: string | null = null;
  if (relative !== null) {
    relativePeriod = `${COUNTS[relative[1]!] ?? relative[1]} ${relative[2]} after ${relative[4]}`;
    rest = blank(rest, relative.index, relative.index + relative[0].length);
  }
  for (const [pattern, name] of TERMS) {
    // Seats are held after an election, whichever way it is named.
    const term = /congress|midterm/.test(rest) && !rest.includes('seats') ? pattern.exec(rest) : null;
    if (term === null) continue;
    relativePeriod = name(term);
    rest = blank(rest, term.index, term.index + term[0].length);
  }
  const fiscal = /\bf(?:iscal|y)/.test(rest) ? FISCAL.exec(rest) : null;
  if (fiscal !== null) {
    // Whose year it is, and so when it ends, no title says: equal names are equal years.
    relativePeriod = `fiscal year ${fiscal[2] ?? fiscal[1]!}`;
    rest = blank(rest, fiscal.index, fiscal.index + fiscal[0].length);
  }
  const mentions = findDates(rest);
  for (const mention of mentions) rest = blank(rest, mention.from, mention.to);
  const found = findHour(rest);
  if (found !== null) rest = blank(rest, found.span[0], found.span[1]);
  // The last minute of a day is how a deadline says "that day included".
  const endOfDay = found !== null && found.from === END_OF_DAY_MINUTES && found.to === null;
  return {
    rest,
    mentions,
    hour: found === null || endOfDay ? null : { from: found.from, to: found.to, zone: found.zone },
    relativePeriod,
    thisYear: saysThisYear(folded),
  };
}

const isYearOnly = (m: DateMention): boolean =>
  m.month === null && m.quarter === null && m.half === null && m.day === null;
const isDeadlineLead = (m: DateMention): boolean => /^(?:before|prior|by|through|until|till)/.test(m.lead);

/** Election year, or the year in which a season ends, that a text names. */
export function cycleOf(mentions: readonly DateMention[]): number | null {
  for (const mention of mentions) {
    if (!isYearOnly(mention) || isDeadlineLead(mention)) continue;
    return mention.seasonEnd ?? mention.year;
  }
  return null;
}

/** Words under which a year names the edition of a recurring event and not a stretch of time. */
const CYCLIC_STAGES = new Set([
  'nominee',
  'primary',
  'runoff',
  'caucus',
  'ticket',
  'election',
  'special election',
  'reelection',
  'regular season',
  'playoff',
  'relegation',
  'group winner',
  'group stage',
  'knockout stage',
  'semifinal',
  'final',
  'quarterfinal',
  'promotion',
  'popular vote',
  'electoral college',
  'most seats',
  'televote',
  'conference',
  'division',
]);
const CYCLIC_TITLE =
  /\b(?:of the year|champion|championship|awards?|tournament|season|league|cup|mvp|rookie|midterms?|balance of power|draft|grand prix|trophy|medal|20\d\d winner|winner 20\d\d|finish(?:es)? (?:in )?(?:the )?top|top[ -]\d+ finish|olympics?|masters|state of the (?:union|city|state|nation))\b/;
const CONTEST = /\b(?:wins?|winner|race|seat)\b/;

/** Whether a year in the title names an edition: of an election, a season, an award. */
export const isCyclic = (tokens: readonly Token[], folded: string): boolean =>
  CYCLIC_TITLE.test(folded) ||
  tokens.some(
    (t) =>
      t.kind === 'competition' ||
      t.kind === 'district' ||
      (t.kind === 'stage' && (CYCLIC_STAGES.has(t.text) || t.text.startsWith('group '))),
  ) ||
  (CONTEST.test(folded) &&
    // Whoever is appointed has won nothing.
    !tokens.some((t) => t.text === 'appoint') &&
    tokens.some((t) => t.kind === 'office' && (ELECTIVE_OFFICES.has(t.text) || t.text === 'congress')));

/** A date for which the text names no year is placed by what else is known of the market. */
export interface TimeReference {
  readonly ticker: TickerHints | null;
  readonly openAt: Millis | null;
  readonly closeAt: Millis | null;
  readonly listedAt: Millis | null;
  /** Folded: where a date of the title stands with its year. */
  readonly rules: string;
}

/**
 * The window of the contract and the mentions it did not use. A deadline goes before a plain date, a more precise
 * one before a less precise one.
 */
export function chooseWindow(
  reading: TimeReading,
  cyclic: boolean,
  reference: TimeReference,
): { window: Window | null; unused: readonly DateMention[] } {
  const mentions = reading.mentions.filter((m) => !(cyclic && isYearOnly(m) && !isDeadlineLead(m)));
  if (mentions.length === 0) return { window: thisYearWindow(reading, reference), unused: [] };
  const span = spanWindow(mentions, reference);
  if (span !== null) return { window: span, unused: mentions.slice(2) };
  const ranked = [...mentions].sort((a, b) => rank(b) - rank(a));
  const chosen = ranked[0]!;
  const rest = ranked.slice(1).filter((m) => !isRepeat(m, chosen));
  return { window: placed(chosen, reference), unused: rest };
}

const rank = (m: DateMention): number =>
  (isDeadlineLead(m) ? 8 : 0) +
  (m.day !== null ? 4 : m.month !== null || m.quarter !== null ? 2 : 0) +
  (m.year !== null ? 1 : 0);

/** "in 2026 … by December 31, 2026": the year says nothing more. */
const isRepeat = (m: DateMention, chosen: DateMention): boolean =>
  (m.year === null || chosen.year === null || m.year === chosen.year) &&
  (isYearOnly(m) || (m.month === chosen.month && (m.day === null || m.day === chosen.day)));

function spanWindow(mentions: readonly DateMention[], reference: TimeReference): Window | null {
  const [first, second] = mentions;
  if (first === undefined || second === undefined) return null;
  // "January 5 - January 12": nothing but a dash lies between the two.
  const dashed =
    first.day !== null && second.day !== null && second.from >= first.to && second.from - first.to <= 4;
  if (first.lead !== 'between' && first.lead !== 'from' && !dashed) return null;
  const end = placed({ ...second, lead: 'on' }, reference);
  const start = placed({ ...first, lead: 'on', year: first.year ?? second.year }, reference);
  if (start === null || end === null || start.startAt === null || start.startAt >= end.endAt) return null;
  return { ...end, kind: 'period', startAt: start.startAt, precision: 'day' };
}

function placed(mention: DateMention, reference: TimeReference): Window | null {
  if (mention.year !== null) return windowOf(mention, null);
  const { ticker, openAt, closeAt, listedAt } = reference;
  const year = yearInRules(mention, reference.rules);
  if (year !== null) return windowOf({ ...mention, year }, null);
  if (ticker !== null && ticker.dateAt !== null && ticker.month !== null)
    return windowOf(mention, ticker.dateAt - 40 * DAY);
  if (openAt !== null) return windowOf(mention, openAt);
  if (closeAt !== null) {
    // The last such date that does not end after the market does.
    const late = windowOf(mention, closeAt - 3 * DAY);
    // A market on a month's figure or meeting may close within the month.
    const soon = late !== null && (late.precision === 'day' ? late.endAt : (late.startAt ?? late.endAt));
    if (late !== null && soon !== false && soon <= closeAt + 12 * DAY) return late;
    return windowOf(mention, closeAt - 365 * DAY);
  }
  return windowOf(mention, listedAt);
}

/** The one year that the rules give the same day or month. */
function yearInRules(mention: DateMention, rules: string): number | null {
  if (rules === '' || mention.month === null) return null;
  const years = new Set(
    findDates(rules)
      .filter((m) => m.month === mention.month && (mention.day === null || m.day === mention.day))
      .flatMap((m) => (m.year === null ? [] : [m.year])),
  );
  return years.size === 1 ? [...years][0]! : null;
}

function thisYearWindow(reading: TimeReading, reference: TimeReference): Window | null {
  if (!reading.thisYear) return null;
  const { listedAt, openAt, closeAt } = reference;
  const at = listedAt ?? openAt ?? (closeAt === null ? null : closeAt - 3 * DAY);
  if (at === null) return null;
  const year = new Date(at).getUTCFullYear();
  return {
    kind: 'period',
    startAt: Date.UTC(year, 0, 1),
    endAt: Date.UTC(year + 1, 0, 1),
    precision: 'year',
    yearInferred: true,
    ambiguous: false,
  };
}

/** What a ticker's date alone says: the day of a figure, or else an end. */
export function windowOfTicker(ticker: TickerHints | null, isOnDay: boolean): Window | null {
  if (isOnDay && ticker?.day != null && ticker.dateAt !== null) return dayWindow(ticker.dateAt);
  if (ticker === null || ticker.dateAt === null || ticker.year === null || ticker.month === null) return null;
  const nextDay = ticker.dateAt + DAY;
  // `27JAN01` is "before Jan 1" and `26DEC31` is "by Dec 31": one moment. A date within a month may be either.
  const isFirst = ticker.day === 1;
  const isLast = ticker.day !== null && new Date(nextDay).getUTCDate() === 1;
  const endOfMonth = Date.UTC(ticker.year, ticker.month + 1, 1);
  return {
    kind: 'deadline',
    startAt: null,
    endAt: isFirst ? ticker.dateAt : ticker.day !== null ? nextDay : endOfMonth,
    precision: ticker.day !== null ? 'day' : 'month',
    yearInferred: false,
    ambiguous: !isFirst && !isLast,
    isOfTicker: true,
  };
}
