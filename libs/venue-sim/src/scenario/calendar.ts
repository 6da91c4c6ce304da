import { DAY_MS, type Millis } from '@arbytron/domain';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const HOUR_MS = 3_600_000;
/** A market is listed at least this long before the end of the day that it is about. */
const LEAST_NOTICE_MS = HOUR_MS;
/** Longest time from listing to expected resolution: below a day, so that a floor of one day on it always applies. */
const LONGEST_WAIT_MS = DAY_MS - 10 * 60_000;

/**
 * The day that markets listed `offsetMs` after the start are about: the UTC day after the start's, and one more for
 * each further day of running. It depends on the start's UTC day alone, so that the same seed words the same markets
 * all day long.
 */
export function wordingDay(startAt: Millis, offsetMs: number): Millis {
  const startDay = Math.floor(startAt / DAY_MS) * DAY_MS;
  return startDay + DAY_MS * (1 + Math.floor((offsetMs + LEAST_NOTICE_MS) / DAY_MS));
}

/**
 * When a market listed at `startAt + offsetMs` is expected to resolve, as its venues' structured fields say: within
 * 24 hours, and on its wording's UTC day.
 */
export function expectedResolution(startAt: Millis, offsetMs: number): Millis {
  const listedAt = startAt + offsetMs;
  return Math.min(listedAt + LONGEST_WAIT_MS, wordingDay(startAt, offsetMs) + DAY_MS - 60_000);
}

/** A calendar day in the words of the venues. */
export class CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;

  /** @param start its first moment in UTC */
  constructor(readonly start: Millis) {
    const day = new Date(start);
    this.year = day.getUTCFullYear();
    this.month = day.getUTCMonth();
    this.date = day.getUTCDate();
  }

  plusDays(days: number): CalendarDay {
    return new CalendarDay(this.start + days * DAY_MS);
  }

  /** `November` */
  get monthName(): string {
    return MONTHS[this.month]!;
  }

  /** `Nov 23, 2026` */
  get short(): string {
    return `${this.monthName.slice(0, 3)} ${this.date}, ${this.year}`;
  }

  /** `November 23, 2026` */
  get long(): string {
    return `${this.monthName} ${this.date}, ${this.year}`;
  }

  /** `26NOV23` */
  get code(): string {
    return `${this.monthCode}${String(this.date).padStart(2, '0')}`;
  }

  /** `26NOV` */
  get monthCode(): string {
    return `${this.year % 100}${this.monthName.slice(0, 3).toUpperCase()}`;
  }

  /** `november-23-2026` */
  get slug(): string {
    return `${this.monthName.toLowerCase()}-${this.date}-${this.year}`;
  }

  /** What New York calls its time on the evening of the day. Summer time runs from March's second to November's first Sunday. */
  get easternZone(): 'EST' | 'EDT' {
    const sunday = (month: number, nth: number): number => {
      const first = new Date(Date.UTC(this.year, month, 1)).getUTCDay();
      return Date.UTC(this.year, month, 1 + ((7 - first) % 7) + (nth - 1) * 7);
    };
    return this.start >= sunday(2, 2) && this.start < sunday(10, 1) ? 'EDT' : 'EST';
  }
}
