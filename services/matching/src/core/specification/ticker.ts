import type { Millis } from '@arbytron/domain';

import { STATE_CODES } from './data/place-codes.js';

const MONTHS: Readonly<Record<string, number>> = {
  JAN: 0,
  FEB: 1,
  MAR: 2,
  APR: 3,
  MAY: 4,
  JUN: 5,
  JUL: 6,
  AUG: 7,
  SEP: 8,
  OCT: 9,
  NOV: 10,
  DEC: 11,
};
const DATE = /^(\d{2})(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(\d{2})?(?:H?(\d{2})(\d{2})?)?/;
const STRIKE = /-([TBCHG])(-?\d+(?:\.\d+)?)$/;
const BARE_STRIKE = /-(-?\d+(?:\.\d+)?)$/;

/** What a ticker of the `SERIES-EVENT-OUTCOME` family says. Formats vary by series: a hint, never a proof. */
export interface TickerHints {
  readonly series: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Hour of the day in New York. */
  readonly hour: number | null;
  /** Midnight of the ticker's date, the first of the month or year where it gives no more. */
  readonly dateAt: Millis | null;
  readonly strikeKind: string | null;
  readonly strike: number | null;
  /** The last segment when it is neither a date nor a strike: an outcome code. */
  readonly outcomeCode: string | null;
  /** The letters behind the date of a game's event: the codes of both sides. */
  readonly codes: string | null;
  /** State that the series name ends with, for series named by office and state. */
  readonly state: string | null;
}

const OFFICE_SERIES =
  /^(?:KX)?(?:SENATE|GOVPARTY|GOV|HOUSE|ATTYGEN|SOS)(?:NOM)?([A-Z]{2})(?:\d{1,2}|AL)?[DR]?$/;

/** Reads a Kalshi-style ticker; null for ids of any other shape. Bounded time. */
export function parseTicker(ticker: string): TickerHints | null {
  if (ticker.length > 120 || !/^[A-Z][A-Z0-9]{2,}(?:-[A-Za-z0-9.]*)*$/.test(ticker)) return null;
  const segments = ticker.split('-');
  const series = segments[0]!;
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  let hour: number | null = null;
  let dated = 0;
  let isGlued = false;
  let codes: string | null = null;
  // A full date wins over a bare year wherever it stands: `SERIES-27-26APR` is about April 2026.
  for (let i = 1; i < segments.length && month === null; i += 1) {
    const segment = segments[i]!;
    // `VS26SEP14`: letters for the category go before the date.
    const date = DATE.exec(segment) ?? DATE.exec(segment.replace(/^[A-Z]{1,4}(?=\d{2}[A-Z]{3}\d{2}$)/, ''));
    const plain =
      /^(?:20)?(2\d|3\d)$/.exec(segment) ??
      /^(2\d|3\d)(?:Q[1-4]|H[12]|[A-Z])/.exec(segment) ??
      /^[A-Z]{2,9}(2\d|3\d)$/.exec(segment);
    if (date !== null) {
      year = 2000 + Number(date[1]);
      month = MONTHS[date[2]!]!;
      day = date[3] === undefined ? null : Number(date[3]);
      hour = date[4] === undefined ? null : Number(date[4]);
      codes = /^\d*([A-Z][A-Z0-9]{3,})$/.exec(segment.slice(date[0].length))?.[1] ?? null;
      dated = i;
    } else if (plain !== null && (year === null || (isGlued && /^\d+$/.test(segment)))) {
      // `CA25` is a district where a year stands after it.
      year = 2000 + Number(plain[1]);
      isGlued = /^[A-Z]/.test(segment);
      dated = i;
    }
  }
  // T1 is a team.
  const strikeMatch = /^KX(?:LOL|VALORANT|LEAGUE)/.test(series) ? null : STRIKE.exec(ticker);
  const bare =
    strikeMatch === null && segments.length > 2 && dated !== segments.length - 1
      ? BARE_STRIKE.exec(ticker)
      : null;
  const last = segments.at(-1)!;
  const hasStrike = strikeMatch !== null || bare !== null;
  const state = OFFICE_SERIES.exec(series)?.[1]?.toLowerCase();
  return {
    series,
    year,
    month,
    day,
    hour: hour !== null && hour < 24 ? hour : null,
    dateAt: year === null ? null : Date.UTC(year, month ?? 0, day ?? 1),
    strikeKind: strikeMatch?.[1] ?? (bare === null ? null : ''),
    strike: hasStrike ? Number(strikeMatch?.[2] ?? bare?.[1]) : null,
    outcomeCode: !hasStrike && segments.length > 2 && dated !== segments.length - 1 ? last : null,
    codes,
    state: state === undefined ? null : (STATE_CODES[state] ?? null),
  };
}
