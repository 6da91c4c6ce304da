import type { CalendarDay } from '../calendar.js';
import type { KalshiWording, PolymarketWording } from '../wording.js';

export const FED_STRIKES = 16;

/** The upper bound of the federal funds rate after the month's meeting: above a strike. */
export interface FedRateContract {
  readonly day: CalendarDay;
  /** In hundredths of a percent. */
  readonly strike: number;
}

/** Quarter percents from 2.00 % on. */
export const fedStrike = (number: number): number => 200 + 25 * number;

const percent = (strike: number): string => (strike / 100).toFixed(2);

export function kalshiFedRate({ day, strike }: FedRateContract): KalshiWording {
  const event = `KXFED-${day.monthCode}`;
  const meeting = `${day.monthName} ${day.year}`;
  return {
    contract: `fed funds after ${day.monthCode} > ${percent(strike)}`,
    series: 'KXFED',
    eventTicker: event,
    ticker: `${event}-T${percent(strike)}`,
    eventTitle: `Fed funds rate after ${meeting} meeting?`,
    title: `Will the upper bound of the federal funds rate be above ${percent(strike)}% following the Fed's ${meeting} meeting?`,
    yesSubTitle: `Above ${percent(strike)}%`,
    rulesPrimary:
      `If the upper bound of the target federal funds rate is above ${percent(strike)}% following the Federal ` +
      `Reserve's ${meeting} meeting, then the market resolves to Yes.`,
    rulesSecondary: 'The source is the statement of the Federal Open Market Committee.',
    category: 'Economics',
    strike: { strike_type: 'greater', floor_strike: percent(strike) },
  };
}

export function polymarketFedRate({ day, strike }: FedRateContract): PolymarketWording {
  const meeting = `${day.monthName} ${day.year}`;
  const event = `fed-funds-rate-after-${day.monthName.toLowerCase()}-${day.year}-meeting`;
  return {
    contract: `fed funds after ${day.monthCode} > ${percent(strike)}`,
    slug: `${event}-above-${strike}`,
    eventSlug: event,
    eventTitle: `Fed funds rate after ${meeting} meeting?`,
    question: `Will the upper bound of the federal funds rate be above ${percent(strike)}% following the Fed's ${meeting} meeting?`,
    groupItemTitle: `Above ${percent(strike)}%`,
    description:
      `This market will resolve to "Yes" if the upper bound of the target federal funds rate is above ` +
      `${percent(strike)}% after the Federal Reserve's ${meeting} meeting. Otherwise, this market will resolve to ` +
      '"No".\n\nThe resolution source for this market is the statement of the Federal Open Market Committee.',
    category: 'Finance',
    feeType: 'finance_fees',
    feeRate: 40_000,
  };
}
