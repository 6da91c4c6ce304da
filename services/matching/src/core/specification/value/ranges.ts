import { countsWholeThings, inWholeNumbers } from './counts.js';
import type { Aspect, ValueRange } from '../specification.js';

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};
const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  percent: 'percent',
  'percentage point': 'percent',
  'percentage points': 'percent',
  bp: 'bps',
  bps: 'bps',
  'basis point': 'bps',
  'basis points': 'bps',
  '°': 'degrees',
  degrees: 'degrees',
  '°f': 'fahrenheit',
  '° f': 'fahrenheit',
  '°c': 'celsius',
  '° c': 'celsius',
};
export const DEGREES: ReadonlySet<string> = new Set(['degrees', 'fahrenheit', 'celsius']);
const NUMBER =
  '(?<![\\p{L}\\d.#/]|\\p{L}-)([$€£]\\s?)?([-+]?\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(\\+)?\\s?' +
  '(thousand|million|billion|trillion|mm|mn|bn|tn|k|m|b|t)?(?![\\p{L}\\d])(?!-\\p{L})(\\+)?\\s?' +
  '(%|percentage points?|percent|° ?[fc]\\b|°|degrees)?\\s?' +
  '(\\+|or more|or higher|or above|or greater|or over|or better|or stronger|or larger|or bigger|or less|or fewer|or below|or lower|or under|and above|and below)?';
// "25bps" has its unit glued to the number, which the general pattern takes for a word.
const GLUED =
  /(?<![\p{L}\d.#/]|\p{L}-)([-+]?\d[\d,]*(?:\.\d+)?)(\+)?\s?(bps?|basis points?)\b()(\+)?\s?(or more|or higher|or less|or lower)?/gu;
const SINGLE = new RegExp(NUMBER, 'gu');
const PAIR = new RegExp(`(between |from )?${NUMBER}\\s?(and|to|-|–)\\s?${NUMBER}`, 'u');
const GLUED_PAIR = /(?<![\p{L}\d.#/])(\d+(?:\.\d+)?)\s?(?:-|to)\s?(\d+(?:\.\d+)?)\s?(bps?|basis points?)\b/u;
const BEFORE =
  /((?:at|equal to) or (?:above|over|below|under|more than|less than|higher than|lower than|greater than)|(?:more|less|greater|higher|lower|fewer) than or equal to|(?:above|below|over|under) or (?:at|equal to)|at least|no less than|not less than|no fewer than|minimum of|more than|greater than|higher than|faster than|better than|larger than|above or below|above|over|exceeds?|exceeding|>=|≥|>|at most|no more than|not more than|up to|less than|fewer than|lower than|slower than|smaller than|below|under|<=|≤|<|exactly|equal to|↑|↓|o\/u|over\/under|\bhits?(?: \((?:high|low)\))?|\breach(?:es)?|\b(?:dips?|falls?|drops?|sinks?) (?:below|to)|\b(?:rises?|climbs?|raises?|increases?) (?:above|to)|\b(?:cuts?|lowers?|reduces?) to|\bto|\bat)(?: a| the)?\s*$/u;

export interface RangeMention {
  readonly range: ValueRange;
  readonly aspect: Aspect | null;
  readonly from: number;
  readonly to: number;
}

const make = (
  low: number,
  lowClosed: boolean,
  high: number,
  highClosed: boolean,
  unit: string,
  sideKnown = true,
): ValueRange => ({
  low,
  lowClosed,
  high,
  highClosed,
  unit,
  sideKnown,
});

export const exactly = (value: number, unit: string): ValueRange => make(value, true, value, true, unit);
export const atLeast = (value: number, unit: string): ValueRange => make(value, true, Infinity, false, unit);
export const moreThan = (value: number, unit: string): ValueRange => {
  const raised = nextRound(value);
  return raised === null ? make(value, false, Infinity, false, unit) : atLeast(raised, unit);
};
export const atMost = (value: number, unit: string): ValueRange => {
  const raised = nextRound(value);
  return raised === null ? make(-Infinity, false, value, true, unit) : lessThan(raised, unit);
};
export const lessThan = (value: number, unit: string): ValueRange =>
  make(-Infinity, false, value, false, unit);
export const between = (low: number, high: number, unit: string): ValueRange => {
  const raised = nextRound(high);
  return raised === null ? make(low, true, high, true, unit) : make(low, true, raised, false, unit);
};

/**
 * 149999.99 is how a venue with a grid of cents writes "below 150000": the round number, when the decimals are
 * nines only (two at least, or at the end of longer decimals), else null.
 */
export function nextRound(value: number): number | null {
  const text = String(value);
  const decimals = /^(\d+\.\d*?)(9{2,})$/.exec(text);
  if (decimals === null) return null;
  const kept = decimals[1]!;
  const places = kept.length - kept.indexOf('.') - 1;
  return Number((Number(kept) + 10 ** -places).toFixed(places));
}

function valueOf(digits: string, scale: string | undefined): number {
  const value = Number(digits.replaceAll(',', ''));
  if (scale === undefined) return value;
  // Shift the decimal point by text, so that 1.1 million is 1100000 and not 1100000.0000000002.
  return Number((value * (SCALE[scale] ?? 1)).toPrecision(15));
}

/** Blanks a span, keeping every position. */
export const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

/**
 * The number a folded title turns on, with its side; null when it has none. Dates must have been blanked.
 * `bare` accepts a number without comparator, currency or unit, as in the outcome "54".
 */
export function findRange(folded: string, bare: boolean): RangeMention | null {
  if (!/\d/.test(folded)) return null;
  const glued = gluedRange(folded);
  if (glued !== null) return glued;
  const pair = PAIR.exec(folded);
  if (pair !== null) {
    const counted = countsWholeThings(folded.slice(pair.index + pair[0].length));
    const mention = pairRange(pair, bare || counted);
    if (mention !== null) return mention;
  }
  for (const match of folded.matchAll(SINGLE)) {
    const mention = singleRange(folded, match, bare);
    if (mention === null) continue;
    return countsWholeThings(folded.slice(mention.to))
      ? { ...mention, range: { ...inWholeNumbers(mention.range), isWhole: true } }
      : mention;
  }
  return null;
}

function gluedRange(folded: string): RangeMention | null {
  const pair = GLUED_PAIR.exec(folded);
  if (pair !== null) {
    return {
      range: between(Number(pair[1]), Number(pair[2]), 'bps'),
      aspect: null,
      from: pair.index,
      to: pair.index + pair[0].length,
    };
  }
  GLUED.lastIndex = 0;
  const match = GLUED.exec(folded);
  if (match === null) return null;
  const value = valueOf(match[1]!, undefined);
  const suffix = match[2] ?? match[5] ?? match[6] ?? '';
  const lead = BEFORE.exec(folded.slice(Math.max(0, match.index - 30), match.index));
  return {
    range: sided(value, 'bps', lead?.[1] ?? '', suffix) ?? exactly(value, 'bps'),
    aspect: null,
    from: match.index - (lead?.[0].length ?? 0),
    to: match.index + match[0].length,
  };
}

function pairRange(match: RegExpExecArray, bare: boolean): RangeMention | null {
  const [
    ,
    lead,
    currency1,
    digits1,
    ,
    scale1,
    ,
    unit1,
    suffix1,
    join,
    currency2,
    digits2,
    plus2,
    scale2,
    ,
    unit2,
    suffix2,
  ] = match;
  if (suffix1 !== undefined || suffix2 !== undefined || plus2 !== undefined) return null;
  const marked =
    lead !== undefined ||
    currency1 !== undefined ||
    currency2 !== undefined ||
    unit1 !== undefined ||
    unit2 !== undefined ||
    scale2 !== undefined;
  if (join === 'and' && lead === undefined) return null;
  if (!marked && !bare) return null;
  const low = valueOf(digits1!, scale1 ?? scale2);
  const high = valueOf(digits2!, scale2);
  if (!(low < high)) return null;
  const unit = unitOf(currency1 ?? currency2, unit1 ?? unit2);
  return {
    range: between(low, high, unit),
    aspect: null,
    from: match.index,
    to: match.index + match[0].length,
  };
}

function singleRange(folded: string, match: RegExpExecArray, bare: boolean): RangeMention | null {
  const [, currency, digits, plus1, scale, plus2, unitText, suffixText] = match;
  const before = folded.slice(Math.max(0, match.index - 32), match.index);
  const written = BEFORE.exec(before)?.[1] ?? '';
  const lead = written === 'to' ? movedTo(folded.slice(0, match.index)) : written;
  const later = LATER_SUFFIX.exec(folded.slice(match.index + match[0].length))?.[1];
  const suffix = suffixText ?? plus1 ?? plus2 ?? later ?? '';
  const marked = currency !== undefined || unitText !== undefined || scale !== undefined || suffix !== '';
  if ((lead === 'at' || lead === 'to') && !marked) return null;
  if (lead === '' && !marked && !bare) return null;
  const value = valueOf(digits!, scale);
  if (!Number.isFinite(value)) return null;
  const unit = unitOf(currency, unitText);
  const range =
    sided(value, unit, lead, suffix) ??
    (bare || lead === 'at' || IS_ATTRIBUTE.test(before)
      ? exactly(value, unit)
      : make(value, true, Infinity, false, unit, false));
  const leadLength = written === '' ? 0 : before.length - before.lastIndexOf(written);
  return {
    range,
    aspect: aspectOfLead(lead, suffix),
    from: match.index - leadLength,
    to: match.index + match[0].length,
  };
}

/** "30 days or more": the side stands behind what is counted. */
const LATER_SUFFIX = /^\s*[\p{L}]+ (or more|or longer|or higher|or less|or fewer)\b/u;

/** "A 25% tariff" and "to impose 25%" say the number itself. */
const IS_ATTRIBUTE = /\b(?:an?|impos\w+|announc\w+|set|sets|send|sends|issue|issues) $/;

/** "Raise the minimum wage to $30": the verb further back says from which side. */
const movedTo = (before: string): string =>
  /\b(?:raise|raises|increase|increases|lift|lifts)\b/.test(before)
    ? 'raise'
    : /\b(?:cut|cuts|lower|lowers|reduce|reduces)\b/.test(before)
      ? 'reduce'
      : 'to';

const OR_EQUAL = /\bor (?:at|equal)\b|^(?:at|equal to) or /;

function sided(value: number, unit: string, lead: string, suffix: string): ValueRange | null {
  if (lead === 'to' && suffix === '') return null;
  if (OR_EQUAL.test(lead))
    return /below|under|less|lower|fewer/.test(lead) ? atMost(value, unit) : atLeast(value, unit);
  if (/less|fewer|below|lower|under/.test(suffix)) return atMost(value, unit);
  if (suffix !== '')
    return /more than|greater than|above|over|>(?!=)/.test(lead)
      ? moreThan(value, unit)
      : atLeast(value, unit);
  if (lead === 'above or below' || lead === 'o/u' || lead === 'over/under')
    return make(value, true, Infinity, false, unit, false);
  if (
    /at least|no less|not less|no fewer|minimum|>=|≥|hits? \(high\)|^hits?$|reach|rise|climb|raise|increase|↑/.test(
      lead,
    )
  ) {
    return lead.endsWith('above') ? moreThan(value, unit) : atLeast(value, unit);
  }
  if (/hits? \(low\)|dip|fall|drop|sink|cut|lower(?! than)|reduce|↓/.test(lead))
    return lead.endsWith('below') ? lessThan(value, unit) : atMost(value, unit);
  if (/at most|no more|not more|up to|<=|≤/.test(lead)) return atMost(value, unit);
  if (/more than|greater than|(?:high|fast|bett|larg)er than|above|over|exceed|>/.test(lead))
    return moreThan(value, unit);
  if (/less than|(?:few|low|slow|small)er than|below|under|</.test(lead)) return lessThan(value, unit);
  if (lead === 'exactly' || lead === 'equal to') return exactly(value, unit);
  return null;
}

function aspectOfLead(lead: string, suffix: string): Aspect | null {
  if (/\(low\)|dip|fall|drop|sink|↓/.test(lead)) return 'touch_low';
  if (/hit|reach|rise|climb|raise|increase|↑/.test(lead))
    return /less|fewer|below|lower|under/.test(suffix) ? 'touch_low' : 'touch_high';
  return null;
}

const unitOf = (currency: string | undefined, unit: string | undefined): string =>
  currency !== undefined
    ? currency.startsWith('$')
      ? 'usd'
      : currency.startsWith('€')
        ? 'eur'
        : 'gbp'
    : unit === undefined
      ? ''
      : (UNITS[unit.trim()] ?? unit.trim());

export type RangeRelation =
  'same' | 'complement' | 'almost_complement' | 'subset' | 'superset' | 'overlap' | 'disjoint';

/** How the values for which `a` pays relate to those of `b`. `almost_complement`: the two miss or share one value. */
export function relateRanges(a: ValueRange, b: ValueRange): RangeRelation {
  const low = compareLow(a, b);
  const high = compareHigh(a, b);
  if (low === 0 && high === 0) return 'same';
  if (low <= 0 && high >= 0) return 'superset';
  if (low >= 0 && high <= 0) return 'subset';
  const [left, right] = low < 0 ? [a, b] : [b, a];
  if (left.high === right.low) {
    const halves = left.low === -Infinity && right.high === Infinity;
    if (!halves) return left.highClosed && right.lowClosed ? 'overlap' : 'disjoint';
    return left.highClosed !== right.lowClosed ? 'complement' : 'almost_complement';
  }
  return left.high < right.low ? 'disjoint' : 'overlap';
}

function compareLow(a: ValueRange, b: ValueRange): number {
  if (a.low !== b.low) return a.low < b.low ? -1 : 1;
  return a.lowClosed === b.lowClosed ? 0 : a.lowClosed ? -1 : 1;
}

function compareHigh(a: ValueRange, b: ValueRange): number {
  if (a.high !== b.high) return a.high < b.high ? -1 : 1;
  return a.highClosed === b.highClosed ? 0 : a.highClosed ? 1 : -1;
}
