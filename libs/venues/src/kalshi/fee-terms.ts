import {
  ceilDivide,
  KALSHI_TAKER,
  parseDecimal,
  RATE_ONE,
  type FeeSchedule,
  type Millis,
  type Money,
} from '@arbytron/domain';

/** Fee terms as a series or an event states them. An event's override replaces each field that it has. */
export interface FeeTerms {
  readonly type: string | null;
  readonly multiplier: number | null;
}

/** Announced terms. `at` is null when its time cannot be read: they may come any moment. */
export interface FeeChange {
  readonly terms: FeeTerms;
  readonly at: Millis | null;
}

/** Terms now and those to come. */
export interface FeeOutlook {
  readonly current: FeeTerms;
  readonly changes: readonly FeeChange[];
}

export const NO_TERMS: FeeTerms = { type: null, multiplier: null };

/** Types whose taker fee is `multiplier × 0.07 × C × P × (1 − P)`; they differ only in what makers pay. */
const QUADRATIC_TAKER = new Set([
  'quadratic',
  'quadratic_with_maker_fees',
  'quadratic_with_combo_maker_fees',
  'margin_market_maker_program_fees',
]);

const BASE_RATE = KALSHI_TAKER.model === 'kalshi' ? KALSHI_TAKER.rate : 0;

/**
 * The taker schedule of one set of terms; null when a type is unknown or a figure is missing: such a market is
 * never traded. (Kalshi fee schedule; `fee_type` and `fee_multiplier` of series and events.)
 *
 * @param rounding unit to which the venue rounds an order's fee up
 */
export function scheduleOf(terms: FeeTerms, rounding: Money): FeeSchedule | null {
  if (terms.type === null || terms.multiplier === null || !QUADRATIC_TAKER.has(terms.type)) return null;
  if (!Number.isFinite(terms.multiplier) || terms.multiplier < 0 || terms.multiplier > 1_000) return null;
  const multiplier = parseDecimal(terms.multiplier, 6, 'up');
  return { model: 'kalshi', rate: ceilDivide(BASE_RATE * multiplier, RATE_ONE), rounding };
}

export const overridden = (base: FeeTerms, override: FeeTerms): FeeTerms => ({
  type: override.type ?? base.type,
  multiplier: override.multiplier ?? base.multiplier,
});

/**
 * The dearest schedule in force now or announced until `horizon`, over every combination of the series' terms and
 * the event's overrides: a fee that rises while a market is traded is reckoned with beforehand. Null when any of
 * them is unknown.
 */
export function dearestSchedule(
  series: FeeOutlook,
  event: FeeOutlook,
  horizon: Millis,
  rounding: Money,
): FeeSchedule | null {
  let dearest: FeeSchedule | null = null;
  for (const base of termsUntil(series, horizon)) {
    for (const override of termsUntil(event, horizon)) {
      const schedule = scheduleOf(overridden(base, override), rounding);
      if (schedule === null) return null;
      if (dearest === null || rateOf(schedule) > rateOf(dearest)) dearest = schedule;
    }
  }
  return dearest;
}

const termsUntil = (outlook: FeeOutlook, horizon: Millis): FeeTerms[] => [
  outlook.current,
  ...outlook.changes
    .filter((change) => change.at === null || change.at <= horizon)
    .map((change) => change.terms),
];

const rateOf = (schedule: FeeSchedule): number => (schedule.model === 'none' ? 0 : schedule.rate);

/** `scheduled_ts` of an announced change: an ISO text, unix seconds or unix milliseconds. */
export function scheduledAt(value: string | number | null | undefined): Millis | null {
  if (typeof value === 'number') return value < 100_000_000_000 ? value * 1000 : value;
  if (typeof value !== 'string') return null;
  const at = /^\d+$/.test(value) ? scheduledAt(Number(value)) : Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
