import { atLeast, blank, exactly, findRange, lessThan, moreThan, atMost, between } from './ranges.js';
import type { Aspect, Token, ValueRange, Window } from '../specification.js';

/** What a text says about the value a contract turns on, and the text with it blanked. */
export interface ValueReading {
  readonly rest: string;
  readonly range: ValueRange | null;
  readonly aspect: Aspect | null;
}

const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
};
const ORDINAL_RANK =
  /\b(\d{1,2}|second|third)(?:st|nd|rd|th)?[ -](?=(?:-?most )?(?:richest|wealthiest|largest|highest|biggest|hottest|warmest|coldest|wettest|most valuable))/;
const AMONG_RANK =
  /\b(?:one of the )?(?:top )?(\d{1,3}|one|two|three|five|ten) (?=richest|wealthiest|largest|highest)/;
const TOP_RANK = /\btop[ -](\d{1,3}|two|three|four|five|six|eight|ten)\b(?! (?:division|flight|tier))/;
const FIRST_RANK =
  /\btop (?=(?:(?:us|usa|global) )*(?:netflix\b|(?:(?:spotify|apple music) )?song\b))|\btops? (?=the (?:(?:billboard|uk|us) )?(?:hot 100|billboard 200|(?:album|albums|singles) chart)\b)|\b(?=(?:richest|wealthiest|largest|biggest|most valuable|hottest|warmest|coldest|wettest)\b)/;
const PLACE_RANK =
  /\b(?:finish|finishes|place|places|come|comes|placed) (?:in )?(first|second|third|last|1st|2nd|3rd|(\d{1,2})(?:th|(?= place)))\b(?: place)?|\b(first|second|third|1st|2nd|3rd|(\d{1,2})th) place\b/;
/** "The first overall pick", "#1 pick", "3rd overall pick"; the word "pick" stays. */
const PICK_RANK =
  /\b(?:(?:#|no\.? ?)(?=\d))?(first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th)?)(?: overall)?(?= (?:draft )?pick\b)/;
const PICKED_RANK =
  /(?<=\b(?:picked|selected|drafted|taken) )(first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))(?: overall)?\b/;
const CHART_RANK = /(?:#|\bno\.? ?|\bnumber )(?!1 seed)(\d{1,3})\b(?= \p{L})/u;
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  fourth: 4,
  fifth: 5,
};

/** "An M8.0+ earthquake". */
const MAGNITUDE = /\bm(?=\d(?:\.\d)?\b)/;

/** Reads the value of a folded text whose dates are blanked. `bare` as for {@link findRange}. */
export function readValue(text: string, bare: boolean): ValueReading {
  const folded = text.includes('quake') ? text.replace(MAGNITUDE, ' ') : text;
  const ranked = readRank(folded);
  if (ranked !== null) return ranked;
  if (/exact score|correct score/.test(folded)) return { rest: folded, range: null, aspect: null };
  const spelled = inBasisPoints(folded);
  if (spelled !== folded) return readValue(spelled, bare);
  const counted = readCount(folded);
  if (counted !== null) return counted;
  const mention = findRange(folded, bare);
  if (mention === null) return { rest: folded, range: null, aspect: null };
  const direction = directionWord(folded);
  const aspect = direction ?? mention.aspect;
  let { range } = mention;
  if (!range.sideKnown && direction !== null) {
    range = direction === 'touch_high' ? atLeast(range.low, range.unit) : atMost(range.low, range.unit);
  } else if (direction === 'touch_low' && range.high === Infinity && /\bhits?\b/.test(folded)) {
    range = atMost(range.low, range.unit);
  }
  const rest = blank(folded, mention.from, mention.to).replace(/\((?:high|low)\)/g, (text) =>
    ' '.repeat(text.length),
  );
  return { rest, range, aspect };
}

/** "By a quarter point" and "by 0.25 percentage points", in basis points and without moving anything. */
function inBasisPoints(folded: string): string {
  if (!/\b(?:point|pp|percentage)/.test(folded)) return folded;
  return folded
    .replace(
      /\b(?:a )?(quarter|half)(?:[- ]of)?(?:[- ]a)?[- ](?:percentage[- ])?points?\b/,
      (text, part: string) => `${part === 'half' ? 50 : 25} bps`.padEnd(text.length),
    )
    .replace(
      /(?<=\bby (?:a |an |at least |more than )?)(0?\.\d{1,2}) ?(?:pp|percentage points?)\b/,
      (text, size: string) => `${Math.round(Number(size) * 10_000) / 100} bps`.padEnd(text.length),
    );
}

/** "No Fed rate cuts", "3 rate cuts" and "How many rate cuts?: 3 (75 bps)" count decisions, not basis points. */
const COUNT_OF_DECISIONS =
  /\b(no|zero|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(\+| or more)? (?=(?:[\p{L}]+ ){0,3}(?:cuts?|hikes?)\b)/u;
const TIMES = /\b(zero|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(\+| or more)? times\b/;
const HOW_MANY = /\bhow many\b[^:]*[:?] ?-? ?/;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What stands right before a count. */
const COMPARED =
  /\b(exactly|at least|no fewer than|more than|over|above|fewer than|less than|under|at most) $/;

function compared(word: string, value: number): ValueRange {
  switch (word) {
    case 'at least':
    case 'no fewer than':
      return atLeast(value, 'count');
    case 'more than':
    case 'over':
    case 'above':
      return atLeast(value + 1, 'count');
    case 'fewer than':
    case 'less than':
    case 'under':
      return atMost(value - 1, 'count');
    case 'at most':
      return atMost(value, 'count');
    default:
      return exactly(value, 'count');
  }
}

function readCount(folded: string): ValueReading | null {
  const question = HOW_MANY.exec(folded);
  if (question !== null) {
    const from = question.index + question[0].length;
    const answer = folded.slice(from).replace(/\([^)]*\)/g, (text) => ' '.repeat(text.length));
    const mention = findRange(answer, true);
    if (mention === null) return null;
    return {
      rest: folded.slice(0, from) + blank(answer, mention.from, mention.to),
      range: { ...mention.range, unit: 'count' },
      aspect: null,
    };
  }
  const match = /\bbps?\b/.test(folded) ? null : (COUNT_OF_DECISIONS.exec(folded) ?? TIMES.exec(folded));
  if (match === null) return null;
  const word = match[1] === 'no' ? 0 : NUMBER_WORDS.indexOf(match[1]!);
  const value = word >= 0 ? word : Number(match[1]);
  const said = COMPARED.exec(folded.slice(0, match.index));
  const range = match[2] === undefined ? compared(said?.[1] ?? '', value) : atLeast(value, 'count');
  const from = said === null ? match.index : said.index;
  return { rest: blank(folded, from, match.index + match[0].length), range, aspect: null };
}

function directionWord(folded: string): Aspect | null {
  if (/\(high\)|\bmaximum\b(?! temp)|\bhow high\b|↑/.test(folded)) return 'touch_high';
  if (/\(low\)|\bminimum\b(?! wage| temp)|\bhow low\b|↓/.test(folded)) return 'touch_low';
  return null;
}

function readRank(folded: string): ValueReading | null {
  const done = (match: RegExpExecArray, range: ValueRange): ValueReading => ({
    rest: blank(folded, match.index, match.index + match[0].length),
    range,
    aspect: null,
  });
  const ordinal = ORDINAL_RANK.exec(folded);
  if (ordinal !== null) return done(ordinal, exactly(ORDINALS[ordinal[1]!] ?? Number(ordinal[1]), 'rank'));
  const among = AMONG_RANK.exec(folded);
  if (among !== null) return done(among, between(1, SMALL[among[1]!] ?? Number(among[1]), 'rank'));
  const top = TOP_RANK.exec(folded);
  if (top !== null) return done(top, between(1, SMALL[top[1]!] ?? Number(top[1]), 'rank'));
  const place = /\bgroup\b/.test(folded) ? null : PLACE_RANK.exec(folded);
  if (place !== null) {
    const [, word = place[3]!, digits = place[4]] = place;
    return done(place, exactly(word === 'last' ? Infinity : (ORDINALS[word] ?? Number(digits)), 'rank'));
  }
  const pick = /\b(?:pick|select|draft|taken)/.test(folded)
    ? (PICK_RANK.exec(folded) ?? PICKED_RANK.exec(folded))
    : null;
  if (pick !== null) {
    const rest = blank(folded, pick.index, pick.index + pick[0].length);
    const number = ORDINALS[pick[1]!] ?? Number(pick[1]!.replace(/\D+/g, ''));
    return { rest, range: exactly(number, 'rank'), aspect: null };
  }
  const chart = CHART_RANK.exec(folded);
  if (chart !== null) return done(chart, exactly(Number(chart[1]), 'rank'));
  const first = FIRST_RANK.exec(folded);
  return first === null ? null : done(first, exactly(1, 'rank'));
}

/** The range that the venue's structured fields give, when they do. Fields as Kalshi names them. */
export function rangeOfAttributes(attributes: Readonly<Record<string, string>>): ValueRange | null {
  const number = (name: string): number | null => {
    const text = attributes[name];
    if (text === undefined || text.trim() === '') return null;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  };
  const floor = number('floor_strike');
  const cap = number('cap_strike');
  switch (attributes['strike_type'] ?? '') {
    case 'greater':
      return floor === null ? null : moreThan(floor, '');
    case 'greater_or_equal':
      return floor === null ? null : atLeast(floor, '');
    case 'less':
      return cap === null ? null : lessThan(cap, '');
    case 'less_or_equal':
      return cap === null ? null : atMost(cap, '');
    case 'between':
      return floor === null || cap === null || floor > cap ? null : between(floor, cap, '');
    default:
      return null;
  }
}

/** Banks whose decisions are read as numbers. */
export const CENTRAL_BANKS = new Set([
  'fed',
  'ecb',
  'boe',
  'boj',
  'boc',
  'rba',
  'rbnz',
  'bcb',
  'banxico',
  'bok',
  'boi',
  'snb',
  'rbi',
  'norges bank',
  'riksbank',
  'cbr',
  'tcmb',
  'pboc',
  'nbp',
  'sarb',
  'cnb',
  'bcch',
]);
const RATE_WORDS = new Set([
  'increase',
  'decrease',
  'hold',
  'rate',
  'interest',
  'basis',
  'decision',
  'point',
  'points',
  'policy',
  'monetary',
  'committee',
  'bp',
  'bps',
  'announce',
  'target',
  'mpc',
  'overnight',
  'base',
  'cash',
  'bank',
  'board',
  'key',
  'benchmark',
  'deposit',
  'official',
  'repo',
  'lending',
  'make',
  'keep',
  'remain',
  'leave',
  'borrowing',
  'cost',
  'facility',
  'main',
  'refinancing',
  'governing',
  'council',
  'setting',
  'change',
  'steady',
  'ocr',
]);
const COUNTED = /\b(?:times|cuts|hikes|how many|number of)\b(?! rates?\b)/;
const EMERGENCY = /\bemergency\b/;

/**
 * A central bank's decision as a range of the signed change in basis points, so that "no change", "hike of 0 bps",
 * "cut of 25 bps" and "cut of more than 25 bps" compare as numbers. Null for any other contract.
 */
export function rateDecision(
  folded: string,
  tokens: readonly Token[],
  range: ValueRange | null,
): { range: ValueRange; tokens: Token[]; isNone: boolean } | null {
  if (!tokens.some((t) => CENTRAL_BANKS.has(t.text)) || EMERGENCY.test(folded)) return null;
  if (COUNTED.test(folded) && range?.unit !== 'count') return null;
  const any = range !== null && range.unit === 'count' ? anyChange(range) : null;
  if (range !== null && range.unit === 'count' && any === null) return null;
  if (range !== null && any === null && range.unit !== 'bps' && !(range.unit === '' && /bps?\b/.test(folded)))
    return null;
  const has = (text: string): boolean => tokens.some((t) => t.text === text);
  if (has('upper bound') || has('lower bound')) return null;
  // What the ECB decides on is its deposit rate.
  if (has('deposit facility rate') && !has('ecb')) return null;
  const up = has('increase');
  const down = has('decrease');
  const hold = has('hold');
  const size = any === null ? (range ?? moreThan(0, 'bps')) : moreThan(0, 'bps');
  const isZero = size.low === 0 && size.high === 0;
  // "The Fed changes rates" is whatever "no change" is not.
  if (range === null && !up && !down && !hold && CHANGES.test(folded)) {
    return { range: exactly(0, 'rate_change'), tokens: asDecision(tokens), isNone: true };
  }
  if (!isZero && Number(up) + Number(down) + Number(hold) !== 1) return null;
  if (!/\brates?\b|\d ?bps?\b|\bbps?\b|basis point|meeting|decision|selic|\bocr\b/.test(folded)) return null;
  const signed = hold || isZero ? exactly(0, '') : up ? size : mirrored(size);
  return {
    range: { ...signed, unit: 'rate_change' },
    tokens: asDecision(tokens),
    isNone: any === 'none',
  };
}

const CHANGES = /\bchanges? (?:[a-z]+ ){0,2}rates?\b/;
const asDecision = (tokens: readonly Token[]): Token[] => [
  ...tokens.filter((t) => !RATE_WORDS.has(t.text) && t.text !== 'deposit facility rate'),
  { text: 'rate decision', kind: 'metric' },
];

/** No cut, and one or more: whether there is any. */
const anyChange = ({ low, high }: ValueRange): 'none' | 'some' | null =>
  high === 0 ? 'none' : low === 1 && high === Infinity ? 'some' : null;

const mirrored = (range: ValueRange): ValueRange => ({
  ...range,
  low: -range.high,
  lowClosed: range.highClosed,
  high: -range.low,
  highClosed: range.lowClosed,
});

/** "Above X by a date" asks whether X is ever passed; the same words with "on a date" ask about that date. */
export function aspectOf(reading: Aspect | null, range: ValueRange | null, window: Window | null): Aspect {
  if (reading !== null) return reading;
  if (range === null || range.unit === 'rank' || range.unit === 'count') return 'point';
  if (range.unit === 'rate_change') {
    // A month or a date is one meeting; a year or a quarter holds several.
    const oneMeeting =
      window?.kind !== 'deadline' && (window?.precision === 'month' || window?.precision === 'day');
    return oneMeeting || window === null ? 'point' : range.low >= 0 ? 'touch_high' : 'touch_low';
  }
  if (window?.kind === 'deadline' && !window.ambiguous) {
    if (range.high === Infinity) return 'touch_high';
    if (range.low === -Infinity) return 'touch_low';
  }
  return 'point';
}
