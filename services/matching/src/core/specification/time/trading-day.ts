import { DAY_MS, type Millis } from '@arbytron/domain';

const [SUNDAY, MONDAY, SATURDAY] = [0, 1, 6];
const [MARCH, MAY] = [2, 4];

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Millis {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Good Friday and Memorial Day, the only holidays of American exchanges that can fall on the last weekday of a month. */
function isHoliday(at: Millis): boolean {
  const date = new Date(at);
  const isMemorialDay = date.getUTCMonth() === MAY && date.getUTCDay() === MONDAY && date.getUTCDate() > 24;
  return isMemorialDay || (date.getUTCMonth() === MARCH && at === easter(date.getUTCFullYear()) - 2 * DAY_MS);
}

/** The last day on which American exchanges trade before a moment that begins a month. */
export function lastTradingDay(monthEnd: Millis): Millis {
  let at = monthEnd - DAY_MS;
  while ([SUNDAY, SATURDAY].includes(new Date(at).getUTCDay()) || isHoliday(at)) at -= DAY_MS;
  return at;
}
