import type { CalendarDay } from '../calendar.js';
import { slugOf, type KalshiWording, type PolymarketWording } from '../wording.js';

export const STATES: readonly (readonly [string, string])[] = [
  ...([
    ['California', 'CA'],
    ['Texas', 'TX'],
    ['Florida', 'FL'],
    ['New Jersey', 'NJ'],
    ['Ohio', 'OH'],
  ] as const),
  ...([
    ['Illinois', 'IL'],
    ['Georgia', 'GA'],
    ['Michigan', 'MI'],
    ['Arizona', 'AZ'],
    ['Nevada', 'NV'],
  ] as const),
  ...([
    ['Oregon', 'OR'],
    ['Colorado', 'CO'],
    ['Utah', 'UT'],
    ['Virginia', 'VA'],
    ['Indiana', 'IN'],
  ] as const),
  ...([
    ['Missouri', 'MO'],
    ['Tennessee', 'TN'],
    ['Kentucky', 'KY'],
    ['Alabama', 'AL'],
    ['Iowa', 'IA'],
  ] as const),
  ...([
    ['Maryland', 'MD'],
    ['Minnesota', 'MN'],
    ['Wisconsin', 'WI'],
    ['Kansas', 'KS'],
    ['Idaho', 'ID'],
  ] as const),
];

export const GAS_STRIKES = 100;

/** The average price of regular gas in a state on a day: above a strike. */
export interface GasPriceContract {
  readonly state: readonly [string, string];
  readonly day: CalendarDay;
  /** In cents. */
  readonly strike: number;
}

/** Strikes in cents from $2.60 on. */
export const gasStrike = (number: number): number => 260 + 2 * number;

export function kalshiGasPrice({ state: [state, code], day, strike }: GasPriceContract): KalshiWording {
  const dollars = (strike / 100).toFixed(2);
  const event = `KXAAAGASD${code}-${day.code}`;
  return {
    contract: `gas in ${state} on ${day.code} > ${dollars}`,
    series: `KXAAAGASD${code}`,
    eventTicker: event,
    ticker: `${event}-T${dollars}`,
    eventTitle: `Gas prices in ${state} on ${day.short}?`,
    title: `Will average gas prices in ${state} be above $${dollars} on ${day.short}?`,
    yesSubTitle: `Above $${dollars}`,
    rulesPrimary:
      `If average regular gas prices in ${state} are strictly greater than $${dollars} on ${day.short} according to ` +
      'AAA, then the market resolves to Yes.',
    rulesSecondary: 'AAA publishes the average price of regular gas per gallon to the tenth of a cent.',
    category: 'Economics',
    strike: { strike_type: 'greater', floor_strike: dollars },
  };
}

export function polymarketGasPrice({ state: [state], day, strike }: GasPriceContract): PolymarketWording {
  const dollars = (strike / 100).toFixed(2);
  const event = `gas-prices-in-${slugOf(state)}-on-${day.slug}`;
  return {
    contract: `gas in ${state} on ${day.code} > ${dollars}`,
    slug: `${event}-above-${slugOf(dollars)}`,
    eventSlug: event,
    eventTitle: `Gas prices in ${state} on ${day.long}?`,
    question: `Will average gas prices in ${state} be above $${dollars} on ${day.long}?`,
    groupItemTitle: `Above $${dollars}`,
    description:
      `This market will resolve to "Yes" if the average price of regular gas in ${state} on ${day.long} is above ` +
      `$${dollars} per gallon, as published by AAA. Otherwise, this market will resolve to "No".\n\n` +
      'The resolution source for this market is the AAA gas prices page.',
    category: 'Economy',
    feeType: 'economics_fees',
    feeRate: 50_000,
  };
}
