import { inWholeNumbers } from './counts.js';
import { lessThan, moreThan, nextRound } from './ranges.js';
import type { ValueRange } from '../specification.js';
import type { TickerHints } from '../ticker.js';

/** A strike that stands in the ticker alone: a number of which the side is not known. */
export const strikeRange = (ticker: TickerHints | null): ValueRange | null =>
  ticker?.strike == null || (ticker.strikeKind !== 'T' && ticker.strikeKind !== 'B')
    ? null
    : { low: ticker.strike, lowClosed: true, high: Infinity, highClosed: false, unit: '', sideKnown: false };

/** "O/U 2.5" with the outcome "Under": fewer than that. Where no outcome is told, Over stands first on every venue. */
export function onSide(range: ValueRange | null, outcome: string, foldedTitle: string): ValueRange | null {
  if (range === null || range.sideKnown) return range;
  const side =
    /^(over|under)\b/i.exec(outcome)?.[1]?.toLowerCase() ??
    (/\bo\/u\b|\bover\/under\b/.test(foldedTitle) ? 'over' : undefined);
  if (side === undefined) return range;
  const sided = side === 'over' ? moreThan(range.low, range.unit) : lessThan(range.low, range.unit);
  // A line between two whole numbers is a line between counts.
  return range.low % 1 === 0.5 ? inWholeNumbers(sided) : sided;
}

/** The outcome repeats the title's threshold, which the title puts in whole things. */
const saysTheSame = (outcome: ValueRange, title: ValueRange): boolean => {
  // "Below 3.90%" with the outcome "3.89% or below", in hundredths.
  const isNext = (x: number, y: number): boolean => x === y || Math.abs(Math.abs(x - y) - 0.01) < 1e-9;
  if (title.sideKnown && title.unit === 'percent' && outcome.unit === 'percent')
    return isNext(outcome.low, title.low) && isNext(outcome.high, title.high);
  const [x, y] = [inWholeNumbers(outcome), title];
  return outcome.unit === title.unit && title.sideKnown && x.low === y.low && x.high === y.high;
};

export const withUnit = (range: ValueRange | null, like: ValueRange | null): ValueRange | null =>
  range === null || like === null || range.unit !== '' ? range : { ...range, unit: like.unit };

/** Daily highs and lows of American cities, in Fahrenheit. */
const AMERICAN_WEATHER = /^KX(?:HIGH|LOW)/;

/**
 * What the structured fields, the outcome and the title say, in this order. Where the outcome is the structured range
 * less one step of the grid ("greater than 71" and "72 or above"), its closed end is the same on the grid and the one
 * that other venues write.
 */
export function settledRange(
  stated: ValueRange | null,
  outcome: ValueRange | null,
  title: ValueRange | null,
): ValueRange | null {
  if (stated === null) {
    // "Above $4.60" with the outcome "↑ $4.60": the sentence says whether the number itself counts.
    if (
      outcome !== null &&
      title?.sideKnown === true &&
      outcome.low === title.low &&
      outcome.high === title.high
    )
      return title;
    if (outcome !== null && title !== null && saysTheSame(withUnit(outcome, title)!, title)) return title;
    // An outcome that repeats the number of the title leaves its side to the title.
    const repeats = outcome !== null && title !== null && outcome.low === outcome.high && title.sideKnown;
    const numbers = outcome === null ? [] : [outcome.low, nextRound(outcome.low)];
    return repeats && (numbers.includes(title.low) || numbers.includes(title.high))
      ? title
      : (outcome ?? title);
  }
  if (outcome === null || !outcome.sideKnown) return stated;
  const isStep = (x: number, y: number): boolean =>
    Math.abs(x - y) === 1 && Number.isInteger(x) && Number.isInteger(y);
  const low =
    !stated.lowClosed && outcome.lowClosed && isStep(stated.low, outcome.low) && outcome.high === stated.high;
  const high =
    !stated.highClosed &&
    outcome.highClosed &&
    isStep(stated.high, outcome.high) &&
    outcome.low === stated.low;
  return low || high ? outcome : stated;
}

export const unitFromRules = (unit: string, foldedRules: string, series: string | null): string =>
  unit !== 'degrees'
    ? unit
    : /\bfahrenheit\b/.test(foldedRules) || AMERICAN_WEATHER.test(series ?? '')
      ? 'fahrenheit'
      : /\bcelsius\b/.test(foldedRules)
        ? 'celsius'
        : unit;

export function agrees(stated: ValueRange, read: ValueRange): boolean {
  const near = (x: number, y: number): boolean =>
    x === y || Math.abs(x - y) <= 0.002 * Math.max(Math.abs(x), Math.abs(y));
  return near(stated.low, read.low) && near(stated.high, read.high);
}
