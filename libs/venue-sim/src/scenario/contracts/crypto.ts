import type { CalendarDay } from '../calendar.js';
import { grouped, slugOf, type KalshiWording, type PolymarketWording } from '../wording.js';

export interface Coin {
  readonly name: string;
  readonly symbol: string;
  readonly index: string;
  /** Strikes are `first + n × step`, in units of `10^-places` dollars. */
  readonly first: number;
  readonly step: number;
  readonly places: number;
}

export const COINS: readonly Coin[] = [
  { name: 'Bitcoin', symbol: 'BTC', index: 'BRTI', first: 60_000, step: 250, places: 0 },
  { name: 'Ethereum', symbol: 'ETH', index: 'ETHUSD_RTI', first: 1_500, step: 10, places: 0 },
  { name: 'Solana', symbol: 'SOL', index: 'SOLUSD_RTI', first: 80, step: 1, places: 0 },
  { name: 'XRP', symbol: 'XRP', index: 'XRPUSD_RTI', first: 100, step: 1, places: 2 },
];

/** Coins that only look-alikes of another strike are about. */
export const OTHER_STRIKE_COINS: readonly Coin[] = [
  { name: 'Dogecoin', symbol: 'DOGE', index: 'DOGEUSD_RTI', first: 100, step: 1, places: 3 },
  { name: 'Litecoin', symbol: 'LTC', index: 'LTCUSD_RTI', first: 40, step: 1, places: 0 },
];

/** Coins that only look-alikes of another hour are about. */
export const OTHER_HOUR_COINS: readonly Coin[] = [
  { name: 'Cardano', symbol: 'ADA', index: 'ADAUSD_RTI', first: 300, step: 1, places: 3 },
  { name: 'Avalanche', symbol: 'AVAX', index: 'AVAXUSD_RTI', first: 10, step: 1, places: 0 },
];

export const STRIKES_OF_COIN = 360;
/** Evening hours in New York: after them the day is over everywhere that matters here. */
export const CRYPTO_HOURS = [20, 21, 22, 23] as const;

/** A coin's price at a moment: at or above a strike. */
export interface CryptoContract {
  readonly coin: Coin;
  readonly day: CalendarDay;
  readonly hour: number;
  /** Number of the strike. */
  readonly strike: number;
}

const clock = (hour: number): string => `${hour > 12 ? hour - 12 : hour}`;

const strikeText = ({ coin, strike }: CryptoContract): string => {
  const units = coin.first + strike * coin.step;
  return grouped(units / 10 ** coin.places, coin.places);
};

const contractOf = (contract: CryptoContract): string =>
  `${contract.coin.symbol} at ${contract.day.code}${contract.hour} >= ${strikeText(contract)}`;

/** A hundredth of the strike's last digit below it, as the venue writes "at or above" on a finer index. */
function belowStrike({ coin, strike }: CryptoContract): string {
  const places = coin.places + 2;
  const units = (coin.first + strike * coin.step) * 100 - 1;
  return (units / 10 ** places).toFixed(places);
}

export function kalshiCrypto(contract: CryptoContract): KalshiWording {
  const { coin, day, hour } = contract;
  const series = `KX${coin.symbol}D`;
  const event = `${series}-${day.code}${hour}`;
  const below = belowStrike(contract);
  const at = `${clock(hour)} PM ${day.easternZone}`;
  const title = `${coin.name} price on ${day.short} at ${clock(hour)}pm ${day.easternZone}?`;
  return {
    contract: contractOf(contract),
    series,
    eventTicker: event,
    ticker: `${event}-T${below}`,
    eventTitle: title,
    title,
    yesSubTitle: `$${strikeText(contract)} or above`,
    rulesPrimary:
      `If the simple average of the sixty seconds of CF Benchmarks' ${coin.name} Real-Time Index (${coin.index}) ` +
      `before ${at} is above ${below} at ${at} on ${day.short}, then the market resolves to Yes.`,
    rulesSecondary: `The price used is the ${coin.index} published by CF Benchmarks.`,
    category: 'Crypto',
    strike: { strike_type: 'greater', floor_strike: below },
  };
}

export function polymarketCrypto(contract: CryptoContract): PolymarketWording {
  const { coin, day, hour } = contract;
  const strike = strikeText(contract);
  const when = `${day.long} at ${clock(hour)}PM ET`;
  return {
    contract: contractOf(contract),
    slug: `${slugOf(coin.name)}-${slugOf(strike)}-or-above-on-${day.slug}-${clock(hour)}pm-et`,
    eventSlug: `${slugOf(coin.name)}-price-on-${day.slug}-${clock(hour)}pm-et`,
    eventTitle: `${coin.name} price on ${when}?`,
    question: `Will the price of ${coin.name} be $${strike} or above on ${when}?`,
    groupItemTitle: `$${strike} or above`,
    description:
      `This market will resolve to "Yes" if the price of ${coin.name}, taken as the simple average of the sixty ` +
      `seconds of CF Benchmarks' ${coin.name} Real-Time Index (${coin.index}) before ${clock(hour)}:00 PM ET on ` +
      `${day.long}, is $${strike} or above. Otherwise, this market will resolve to "No".\n\n` +
      'The resolution source for this market is CF Benchmarks.',
    category: 'Crypto',
    feeType: 'crypto_fees',
    feeRate: 70_000,
  };
}
