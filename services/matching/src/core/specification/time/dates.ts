import type { Millis } from '@arbytron/domain';

import type { Window } from '../specification.js';
import { lastTradingDay } from './trading-day.js';

const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_INDEX: Readonly<Record<string, number>> = {
  jan: 0,
  feb: 1,
  mar: 2,
  apr: 3,
  may: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  oct: 9,
  nov: 10,
  dec: 11,
};
const YEAR = '(20[2-9]\\d)';
/** Where a date can begin; everything else of a title is skipped at this cost. */
const ANCHOR =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|[12]h (?=20)|h[12] (?=20)|(?:first|second|1st|2nd) half of)|\b\d{1,2}(?=\/|(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\b20[2-9]\d)/g;
const LEAD =
  /\b((?:final|last) (?:trading|business) day of|week of|before|prior to|by the end of|by end of|through the end of|through|until|till|by|end of|at the end of|in|during|for|on|at|as of|from|since|between|after|of|following) (?:the |their |its )?(?:(end of) )?$/;
const CHART = /billboard|hot 100|chart|spotify/;
const MEETING = /^ (?:[a-z]+ )?meeting/;
const LONGEST_LEAD = 32;
/** One date, most specific alternative first. */
const DATE = new RegExp(
  `${YEAR}-(\\d{2})-(\\d{2})` + // 1,2,3  2026-05-16
    `|(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[.,]\\d|%|k\\b|-\\d{2}\\b)(?:,? ${YEAR})?` + // 4,5,6  May 16, 2026
    `|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAMES})\\b(?:,? ${YEAR})?` + // 7,8,9  16 May 2026
    `|(${MONTH_NAMES})\\.?,? ${YEAR}` + // 10,11  May 2026
    `|q([1-4])\\b(?:(?: |-|, )(?:of )?${YEAR})?` + // 12,13  Q1 2026
    `|${YEAR}(?: |-)?q([1-4])` + // 14,15
    `|(${MONTH_NAMES})\\b(?! \\d)` + // 16  May
    `|(\\d{1,2})/(\\d{1,2})/${YEAR}` + // 17,18,19
    `|${YEAR} (${MONTH_NAMES})\\b(?! \\d)` + // 20,21  2026 May
    `|${YEAR}(?:-(?:20)?(\\d{2}))?(?!\\d|[,.%/]\\d|-\\d|%)` + // 22,23  2026, 2025-26, 2025-2026
    `|(?:h([12])|([12])h|(first|1st|second|2nd) half of) ${YEAR}`, // 24,25,26,27  H1 2026, first half of 2026
  'y',
);
const THIS_YEAR = /\b(?:this year|by year end|by end of year|by the end of the year|end of the year)\b/;

/** A date found in a text, with the word that led it and the stretch it covers. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly lead: string;
  readonly endOf: boolean;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter: number | null;
  readonly half: number | null;
  /** The second year of `2025-26`. */
  readonly seasonEnd: number | null;
}

/** Finds the dates in a folded text. `may` alone counts as a month only after a leading word. */
export function findDates(folded: string): DateMention[] {
  const mentions: DateMention[] = [];
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(folded); anchor !== null; anchor = ANCHOR.exec(folded)) {
    const at = anchor.index;
    const pair = daysAt(folded, at);
    if (pair !== null) {
      mentions.push(...pair);
      ANCHOR.lastIndex = pair[1].to;
      continue;
    }
    const mention = at > 0 && /[$.#]/.test(folded[at - 1]!) ? null : dateAt(folded, at);
    if (mention === null) {
      ANCHOR.lastIndex = at + 1;
      continue;
    }
    mentions.push(mention);
    ANCHOR.lastIndex = Math.max(mention.to, at + 1);
  }
  return mentions;
}

/** "January 11-17, 2027": the first and the last day of a stretch within a month. */
const DAYS = new RegExp(`(${MONTH_NAMES})\\.? (\\d{1,2})-(\\d{1,2})\\b(?!\\d|-)(?:,? ${YEAR})?`, 'y');

function daysAt(folded: string, at: number): [DateMention, DateMention] | null {
  DAYS.lastIndex = at;
  const match = DAYS.exec(folded);
  if (match === null) return null;
  const [first, last] = [Number(match[2]), Number(match[3])];
  if (first < 1 || last <= first || last > 31) return null;
  const year = match[4] === undefined ? null : Number(match[4]);
  const shared = {
    month: MONTH_INDEX[match[1]!.slice(0, 3)]!,
    year,
    quarter: null,
    half: null,
    seasonEnd: null,
    endOf: false,
  };
  const middle = at + match[0].indexOf('-');
  return [
    { ...shared, from: at, to: middle, lead: 'from', day: first },
    { ...shared, from: middle, to: at + match[0].length, lead: '', day: last },
  ];
}

function dateAt(folded: string, at: number): DateMention | null {
  DATE.lastIndex = at;
  const match = DATE.exec(folded);
  if (match === null) return null;
  const g = (i: number): string | undefined => match[i];
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const led = LEAD.exec(folded.slice(Math.max(0, at - LONGEST_LEAD), at));
  // "After the June meeting" speaks of what that meeting decides.
  const ofMeeting =
    /^(?:after|following)$/.test(led?.[1] ?? '') && MEETING.test(folded.slice(at + match[0].length));
  // Charts are named by one day of their week.
  const ofChart = led?.[1] === 'week of' && CHART.test(folded);
  const lead = ofMeeting ? 'at' : ofChart ? '' : (led?.[1] ?? '');
  if (g(16) !== undefined && lead === '' && !bareMonthIsDate(folded, at, match[0].length, g(16)!))
    return null;
  const name = g(4) ?? g(8) ?? g(10) ?? g(16) ?? g(21);
  const monthNumber = number(g(2) ?? g(17));
  const month =
    name !== undefined ? MONTH_INDEX[name.slice(0, 3)]! : monthNumber === null ? null : monthNumber - 1;
  const date = number(g(3) ?? g(5) ?? g(7) ?? g(18));
  if ((date !== null && (date < 1 || date > 31)) || (month !== null && (month < 0 || month > 11)))
    return null;
  return {
    from: at - (led?.[0].length ?? 0),
    to: at + match[0].length,
    lead,
    endOf: led !== null && /end of/.test(led[0]),
    year: number(g(1) ?? g(6) ?? g(9) ?? g(11) ?? g(13) ?? g(14) ?? g(19) ?? g(20) ?? g(22) ?? g(27)),
    month,
    day: date,
    quarter: number(g(12) ?? g(15)),
    half: number(g(24) ?? g(25)) ?? (g(26) === undefined ? null : /^(?:first|1st)$/.test(g(26)!) ? 1 : 2),
    seasonEnd: g(23) === undefined ? null : 2000 + Number(g(23)),
  };
}

/** "May Unemployment Rate". */
const STATISTIC =
  /^ (?:us )?(?:unemployment|inflation|cpi|core|ppi|pce|jobs|payrolls|nonfarm|retail|housing|fed|annual|monthly)\b/;

/** A month without lead or year is a date before "meeting", at a dash, or at the end ("Fed decision in April"). */
function bareMonthIsDate(folded: string, at: number, length: number, name: string): boolean {
  if (name === 'may' || name === 'mar' || name === 'march')
    return (
      /^ (?:meeting|20)/.test(folded.slice(at + length)) || (at === 0 && STATISTIC.test(folded.slice(length)))
    );
  return true;
}

/** The whole of a day that is told to the year. @param startAt its midnight by UTC */
export const dayWindow = (startAt: Millis): Window => ({
  kind: 'day',
  startAt,
  endAt: startAt + DAY,
  precision: 'day',
  yearInferred: false,
  ambiguous: false,
});

const day = (year: number, month: number, date: number): Millis => Date.UTC(year, month, date);

/**
 * The window that a mention opens. Dates without a year are placed in the first year in which they end after
 * `reference`; with neither year nor reference there is no window.
 */
export function windowOf(mention: DateMention, reference: Millis | null): Window | null {
  const inferred = mention.year === null;
  const year = mention.year ?? inferYear(mention, reference);
  if (year === null) return null;
  const [startAt, endAt, precision] = stretch(mention, year);
  const { lead } = mention;
  const shared = { precision, yearInferred: inferred, ambiguous: false } as const;
  if (lead === 'before' || lead === 'prior to')
    return { ...shared, kind: 'deadline', startAt: null, endAt: mention.endOf ? endAt : startAt };
  if (/^(?:by|through|until|till)/.test(lead)) {
    const ambiguous = precision !== 'day' && !mention.endOf && lead === 'by';
    return { ...shared, kind: 'deadline', startAt: null, endAt, ambiguous };
  }
  if (lead.endsWith(' day of') && precision !== 'day') {
    const last = lastTradingDay(endAt);
    return { ...shared, kind: 'day', startAt: last, endAt: last + DAY, precision: 'day' };
  }
  if (lead === 'week of' && precision === 'day')
    return { ...shared, kind: 'period', startAt, endAt: startAt + 7 * DAY };
  if (lead === 'after' || lead === 'since' || lead === 'from')
    return { ...shared, kind: precision === 'day' ? 'day' : 'period', startAt, endAt, ambiguous: true };
  if (mention.endOf && precision !== 'day') {
    return { ...shared, kind: 'day', startAt: endAt - DAY, endAt, ambiguous: false };
  }
  return { ...shared, kind: precision === 'day' ? 'day' : 'period', startAt, endAt };
}
const DAY = 86_400_000;

function stretch(mention: DateMention, year: number): [Millis, Millis, Window['precision']] {
  if (mention.quarter !== null) {
    const first = (mention.quarter - 1) * 3;
    return [day(year, first, 1), day(year, first + 3, 1), 'quarter'];
  }
  if (mention.half !== null) {
    const first = (mention.half - 1) * 6;
    return [day(year, first, 1), day(year, first + 6, 1), 'quarter'];
  }
  if (mention.month === null) return [day(year, 0, 1), day(year + 1, 0, 1), 'year'];
  if (mention.day === null) return [day(year, mention.month, 1), day(year, mention.month + 1, 1), 'month'];
  return [day(year, mention.month, mention.day), day(year, mention.month, mention.day + 1), 'day'];
}

function inferYear(mention: DateMention, reference: Millis | null): number | null {
  if (reference === null || (mention.month === null && mention.quarter === null)) return null;
  const year = new Date(reference).getUTCFullYear();
  for (const candidate of [year, year + 1]) {
    const [, endAt] = stretch(mention, candidate);
    if (endAt >= reference) return candidate;
  }
  return null;
}

/** Whether a folded word is the name of a month. */
export const isMonth = (word: string): boolean => MONTH.test(word);
const MONTH = new RegExp(`^(?:${MONTH_NAMES})$`);

/** Whether the text speaks of the current year without naming it. */
export const saysThisYear = (folded: string): boolean => THIS_YEAR.test(folded);

const CLOCK =
  /\b(\d{1,2})(?::(\d{2}))?\s?(am|pm)?(?:\s?(?:-|to)\s?(\d{1,2})(?::(\d{2}))?)?\s?(am|pm)(?:\s(et|est|edt|utc|gmt|pt|ct|cet))?\b/;
const CLOCK_24 = /\b([01]?\d|2[0-3]):([0-5]\d)\s?(et|est|edt|utc|gmt|cet)\b/;
const NOON = /\b(?:12 noon|noon)\b(?:\s(et|est|edt|utc))?/;

/** The time of day in a folded text, in minutes after midnight, and where it stood. */
export function findHour(
  folded: string,
): { from: number; to: number | null; zone: string; span: [number, number] } | null {
  const match = CLOCK.exec(folded);
  if (match !== null) {
    const [, h1, m1, half1, h2, m2, half2, zone = ''] = match;
    const last = minutes(h2 ?? h1!, h2 === undefined ? m1 : m2, half2!);
    const first = h2 === undefined ? last : minutes(h1!, m1, half1 ?? half2!);
    if (first === null || last === null) return null;
    return {
      from: first,
      to: h2 === undefined ? null : last,
      zone: zone.replace(/^e[sd]t$/, 'et'),
      span: [match.index, match.index + match[0].length],
    };
  }
  const whole = CLOCK_24.exec(folded);
  if (whole !== null)
    return {
      from: Number(whole[1]) * 60 + Number(whole[2]),
      to: null,
      zone: whole[3]!.replace(/^e[sd]t$/, 'et'),
      span: [whole.index, whole.index + whole[0].length],
    };
  const noon = NOON.exec(folded);
  return noon === null
    ? null
    : { from: 720, to: null, zone: noon[1] ?? '', span: [noon.index, noon.index + noon[0].length] };
}

function minutes(hour: string, minute: string | undefined, half: string): number | null {
  const h = Number(hour);
  const m = Number(minute ?? 0);
  if (h < 1 || h > 12 || m > 59) return null;
  return ((h % 12) + (half === 'pm' ? 12 : 0)) * 60 + m;
}
