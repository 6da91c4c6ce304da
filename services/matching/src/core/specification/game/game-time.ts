import { DAY_MS, type Millis } from '@arbytron/domain';

import { easternDay, easternHour } from '../time/eastern-time.js';
import type { Window } from '../specification.js';
import type { League } from '../words/teams.js';
import type { TickerHints } from '../ticker.js';

/** When a game is played, as far as the listing tells. Days are those of New York, as UTC midnights. */
export interface GameTime {
  readonly startAt: Millis | null;
  readonly day: Millis | null;
  /** The day on which the market closes, which is the game's on some venues. */
  readonly closeDay: Millis | null;
}

export function readGameTime(
  window: Window | null,
  ticker: TickerHints | null,
  closeAt: Millis | null,
  startTime: string | undefined,
): GameTime {
  const ofTicker = ticker?.day == null ? null : ticker.dateAt;
  const startAt =
    startOf(startTime) ??
    (ofTicker === null || ticker?.hour == null ? null : easternHour(ofTicker, ticker.hour));
  const told = window?.kind === 'day' ? window.startAt : ofTicker;
  return {
    startAt,
    day: told ?? (startAt === null ? null : easternDay(startAt)),
    closeDay: closeAt === null ? null : Math.floor(closeAt / DAY_MS) * DAY_MS,
  };
}

/** "2026-05-08 20:00:00+00": a time as Gamma writes it. */
function startOf(text: string | undefined): Millis | null {
  if (text === undefined) return null;
  const at = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
  return Number.isNaN(at) ? null : at;
}

const FIGHTS = /\b(?:ufc|mma|boxing|bellator|pfl|fight|bout)\b/;

const SERIES_OF_PLAYOFFS =
  /\bplayoffs?\b|\b(?:nlds|alds|nlcs|alcs|world series|stanley cup|nba finals)\b|\b(?:first|second|1st|2nd) round\b|conference (?:semi)?finals?\b/;

/** A playoff series is played once a year. Football teams play weekly, fighters twice a year; teams that can draw never on the next day; others may. */
export function restDaysOf(folded: string, league: League | null, canDraw: boolean): number {
  if (/\bseries\b/.test(folded) && SERIES_OF_PLAYOFFS.test(folded)) return 60;
  if (league === 'nfl') return 5;
  if (league !== null && league !== 'mls') return 0;
  if (FIGHTS.test(folded)) return 30;
  return canDraw ? 1 : 0;
}
