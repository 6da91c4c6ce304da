import { DAY_MS, type Millis } from '@arbytron/domain';

const HOUR = 3_600_000;

/** Midnight by UTC of the n-th Sunday of a month. */
function sunday(year: number, month: number, n: number): Millis {
  const first = Date.UTC(year, month, 1);
  const toSunday = (7 - new Date(first).getUTCDay()) % 7;
  return first + (toSunday + 7 * (n - 1)) * DAY_MS;
}

/** How far New York is behind UTC: since 2007 summer time lasts from the second Sunday in March to the first in November. */
function behindUtc(at: Millis): Millis {
  const year = new Date(at).getUTCFullYear();
  const isSummer = at >= sunday(year, 2, 2) + 7 * HOUR && at < sunday(year, 10, 1) + 6 * HOUR;
  return (isSummer ? 4 : 5) * HOUR;
}

/** The date in New York, as its midnight by UTC. */
export const easternDay = (at: Millis): Millis => Math.floor((at - behindUtc(at)) / DAY_MS) * DAY_MS;

/** The moment of an hour in New York. `day`: the date there, as its midnight by UTC. */
export const easternHour = (day: Millis, hour: number): Millis => {
  const guess = day + hour * HOUR;
  return guess + behindUtc(guess + 5 * HOUR);
};
