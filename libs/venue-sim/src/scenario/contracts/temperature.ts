import type { CalendarDay } from '../calendar.js';
import { slugOf, type KalshiWording, type PolymarketWording } from '../wording.js';

export interface City {
  readonly name: string;
  readonly code: string;
  readonly station: string;
}

const city = (name: string, code: string, station: string): City => ({ name, code, station });

export const CITIES: readonly City[] = [
  city('New York City', 'NY', 'Central Park, New York'),
  city('Chicago', 'CHI', 'Chicago Midway, Illinois'),
  city('Miami', 'MIA', 'Miami International Airport, Florida'),
  city('Austin', 'AUS', 'Austin Bergstrom, Texas'),
  city('Denver', 'DEN', 'Denver, Colorado'),
  city('Philadelphia', 'PHIL', 'Philadelphia International Airport, Pennsylvania'),
  city('Los Angeles', 'LAX', 'Los Angeles Airport, California'),
  city('Houston', 'HOU', 'Houston Hobby Airport, Texas'),
  city('Seattle', 'SEA', 'Seattle-Tacoma International Airport, Washington'),
  city('Boston', 'BOS', 'Boston Logan International Airport, Massachusetts'),
  city('Phoenix', 'PHX', 'Phoenix Sky Harbor, Arizona'),
  city('Atlanta', 'ATL', 'Atlanta Hartsfield-Jackson, Georgia'),
  city('Minneapolis', 'MIN', 'Minneapolis-St Paul, Minnesota'),
  city('Dallas', 'DAL', 'Dallas-Fort Worth, Texas'),
  city('San Francisco', 'SFO', 'San Francisco International Airport, California'),
  city('Detroit', 'DTW', 'Detroit Metropolitan Airport, Michigan'),
  city('Nashville', 'BNA', 'Nashville International Airport, Tennessee'),
  city('Portland', 'PDX', 'Portland International Airport, Oregon'),
  city('Salt Lake City', 'SLC', 'Salt Lake City International Airport, Utah'),
  city('Kansas City', 'MCI', 'Kansas City International Airport, Missouri'),
];

/** Cities that only look-alikes are about. */
export const LOOK_ALIKE_CITIES: readonly City[] = [
  city('New Orleans', 'NOLA', 'New Orleans International Airport, Louisiana'),
  city('Las Vegas', 'LV', 'Las Vegas Harry Reid Airport, Nevada'),
  city('San Antonio', 'SATX', 'San Antonio International Airport, Texas'),
  city('Oklahoma City', 'OKC', 'Oklahoma City Will Rogers, Oklahoma'),
  city('Washington, DC', 'DC', 'Reagan National Airport, Virginia'),
  city('Baltimore', 'BWI', 'Baltimore-Washington International Airport, Maryland'),
];

/** Thresholds in whole degrees Fahrenheit from here on. */
export const FIRST_DEGREE = 20;
export const DEGREES = 72;

/** A day's highest or lowest temperature in whole degrees: above `degrees`, or at or above it. */
export interface TemperatureContract {
  readonly city: City;
  readonly day: CalendarDay;
  readonly extreme: 'high' | 'low';
  readonly degrees: number;
  readonly comparator: 'above' | 'at_or_above';
}

const EXTREME = {
  high: { series: 'KXHIGH', name: 'highest temperature' },
  low: { series: 'KXLOWT', name: 'lowest temperature' },
} as const;

/** In whole degrees, above n is n + 1 or above. */
const contractOf = ({ city: where, day, extreme, degrees, comparator }: TemperatureContract): string =>
  `${extreme} of ${where.code} on ${day.code} >= ${comparator === 'above' ? degrees + 1 : degrees}`;

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

export function kalshiTemperature(contract: TemperatureContract): KalshiWording {
  const { city: where, day, degrees, comparator } = contract;
  const { series: prefix, name } = EXTREME[contract.extreme];
  const series = `${prefix}${where.code}`;
  const event = `${series}-${day.code}`;
  const isAbove = comparator === 'above';
  return {
    contract: contractOf(contract),
    series,
    eventTicker: event,
    ticker: `${event}-T${degrees}`,
    eventTitle: `${capital(name)} in ${where.name} on ${day.short}?`,
    title: `Will the ${name} in ${where.name} be ${isAbove ? `above ${degrees}°F` : `${degrees}°F or above`} on ${day.short}?`,
    yesSubTitle: isAbove ? `Above ${degrees}°F` : `${degrees}°F or above`,
    rulesPrimary:
      `If the ${name} recorded at ${where.station} for ${day.short} as reported by the National Weather Service's ` +
      `Climatological Report (Daily), is greater than ${isAbove ? '' : 'or equal to '}${degrees}°F, then the market ` +
      'resolves to Yes.',
    rulesSecondary: 'Temperatures are reported in whole degrees Fahrenheit.',
    category: 'Climate and Weather',
    strike: { strike_type: isAbove ? 'greater' : 'greater_or_equal', floor_strike: String(degrees) },
  };
}

/** Always at or above: the venue has no other form. */
export function polymarketTemperature(contract: TemperatureContract): PolymarketWording {
  const { city: where, day, degrees } = contract;
  const { name } = EXTREME[contract.extreme];
  const event = `${slugOf(name)}-in-${slugOf(where.name)}-on-${day.slug}`;
  return {
    contract: contractOf({ ...contract, comparator: 'at_or_above' }),
    slug: `${event}-${degrees}forhigher`,
    eventSlug: event,
    eventTitle: `${capital(name)} in ${where.name} on ${day.long}?`,
    question: `Will the ${name} in ${where.name} be ${degrees}°F or higher on ${day.long}?`,
    groupItemTitle: `${degrees}°F or higher`,
    description:
      `This market will resolve to "Yes" if the ${name} recorded at ${where.station} on ${day.long} is ` +
      `${degrees}°F or higher. Otherwise, this market will resolve to "No".\n\n` +
      "The resolution source for this market is the National Weather Service's Climatological Report (Daily), " +
      'which gives temperatures in whole degrees Fahrenheit.',
    category: 'Weather',
    feeType: 'weather_fees',
    feeRate: 50_000,
  };
}
