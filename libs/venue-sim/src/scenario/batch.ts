import type { Relation } from '@arbytron/domain';
import type { CalendarDay } from './calendar.js';
import {
  COINS,
  CRYPTO_HOURS,
  kalshiCrypto,
  OTHER_HOUR_COINS,
  OTHER_STRIKE_COINS,
  polymarketCrypto,
  STRIKES_OF_COIN,
  type Coin,
  type CryptoContract,
} from './contracts/crypto.js';
import { FED_STRIKES, fedStrike, kalshiFedRate, polymarketFedRate } from './contracts/fed-rate.js';
import {
  kalshiGame,
  MLB,
  NBA,
  NFL,
  NHL,
  polymarketGame,
  type GameContract,
  type League,
} from './contracts/game.js';
import { GAS_STRIKES, gasStrike, kalshiGasPrice, polymarketGasPrice, STATES } from './contracts/gas-price.js';
import {
  CITIES,
  DEGREES,
  FIRST_DEGREE,
  kalshiTemperature,
  LOOK_ALIKE_CITIES,
  polymarketTemperature,
  type City,
  type TemperatureContract,
} from './contracts/temperature.js';
import { kalshiFinalist, PLAYERS, polymarketWinner, TOURNAMENTS } from './contracts/tournament.js';
import type { KalshiWording, PolymarketWording } from './wording.js';

/** A market on each venue, and how their contracts relate. */
export interface WordedPair {
  readonly kalshi: KalshiWording;
  readonly polymarket: PolymarketWording;
  /** Of Kalshi's Yes to Polymarket's Yes: `subset` means that the former implies the latter. */
  readonly relation: Relation;
  /** Why the two are or are not one contract. */
  readonly why: string;
}

/**
 * The contracts of one batch: twelve pairs that are the same contract and six that only look alike.
 *
 * Contracts are dealt out by number, so that none comes twice within several hours of an endless run; `offset`
 * (seeded) says where the dealing begins. No two pairs of a batch are about the same subject at the same time: nothing
 * relates them, and each pair's prices are free.
 */
export function contractsOfBatch(batch: number, day: CalendarDay, offset: number): WordedPair[] {
  const deal = new Deal(batch, day, offset);
  return [
    ...[0, 1, 2, 3].map((i) => deal.crypto(i)),
    deal.temperature('high'),
    deal.temperature('low'),
    ...[NBA, NHL, NFL].map((league) => deal.game(league)),
    ...[0, 1].map((i) => deal.gasPrice(i)),
    // Strikes of one meeting imply one another, so there is never more than one of them at a time.
    batch % 4 === 0 && batch / 4 < FED_STRIKES ? deal.fedRate() : deal.gasPrice(2),
    deal.otherStrike(),
    deal.otherHour(),
    deal.otherDay(),
    deal.otherComparator(),
    deal.otherStage(),
    deal.otherMargin(),
  ];
}

const same = (kalshi: KalshiWording, polymarket: PolymarketWording): WordedPair => ({
  kalshi,
  polymarket,
  relation: 'same',
  why: 'same contract',
});

class Deal {
  constructor(
    readonly batch: number,
    readonly day: CalendarDay,
    readonly offset: number,
  ) {}

  crypto(i: number): WordedPair {
    const contract = this.#cryptoContract(COINS, CRYPTO_HOURS, this.batch * 4 + i);
    return same(kalshiCrypto(contract), polymarketCrypto(contract));
  }

  temperature(extreme: 'high' | 'low'): WordedPair {
    // Half the cities apart, so that a batch never asks for both extremes of one place.
    const contract = this.#temperatureContract(
      CITIES,
      this.batch + (extreme === 'high' ? 0 : CITIES.length / 2),
      extreme,
    );
    return same(kalshiTemperature(contract), polymarketTemperature(contract));
  }

  game(league: League): WordedPair {
    const contract = this.#gameContract(league);
    return same(kalshiGame(contract), polymarketGame(contract));
  }

  gasPrice(i: number): WordedPair {
    const number = this.batch * 3 + i;
    const state = STATES[number % STATES.length]!;
    const strike = gasStrike(this.#nth(number, STATES.length, GAS_STRIKES));
    const contract = { state, day: this.day, strike };
    return same(kalshiGasPrice(contract), polymarketGasPrice(contract));
  }

  fedRate(): WordedPair {
    const contract = { day: this.day, strike: fedStrike((this.batch / 4 + this.offset) % FED_STRIKES) };
    return same(kalshiFedRate(contract), polymarketFedRate(contract));
  }

  otherStrike(): WordedPair {
    // Kalshi gets the even strikes and Polymarket the odd ones, so that no two batches meet in one contract.
    const dealt = this.#cryptoContract(OTHER_STRIKE_COINS, CRYPTO_HOURS, this.batch);
    const contract = { ...dealt, strike: 2 * dealt.strike };
    const higher = { ...contract, strike: contract.strike + 5 };
    const why = 'other strike: the higher one implies the lower';
    return {
      kalshi: kalshiCrypto(contract),
      polymarket: polymarketCrypto(higher),
      relation: 'superset',
      why,
    };
  }

  otherHour(): WordedPair {
    // Kalshi gets the even hours and Polymarket the odd ones.
    const contract = this.#cryptoContract(OTHER_HOUR_COINS, [20, 22], this.batch);
    const polymarket = polymarketCrypto({ ...contract, hour: contract.hour + 1 });
    return { kalshi: kalshiCrypto(contract), polymarket, relation: 'different', why: 'other hour' };
  }

  otherDay(): WordedPair {
    const contract = this.#temperatureContract(LOOK_ALIKE_CITIES, this.batch * 2, 'high');
    const polymarket = polymarketTemperature({ ...contract, day: this.day.plusDays(1) });
    return { kalshi: kalshiTemperature(contract), polymarket, relation: 'different', why: 'other day' };
  }

  otherComparator(): WordedPair {
    const contract = this.#temperatureContract(LOOK_ALIKE_CITIES, this.batch * 2 + 1, 'low');
    const kalshi = kalshiTemperature({ ...contract, comparator: 'above' });
    const why = 'above a whole number against that number or above';
    return { kalshi, polymarket: polymarketTemperature(contract), relation: 'subset', why };
  }

  otherStage(): WordedPair {
    const player = PLAYERS[this.batch % PLAYERS.length]!;
    const tournament =
      TOURNAMENTS[(Math.floor(this.batch / PLAYERS.length) + this.offset) % TOURNAMENTS.length]!;
    const contract = { player, tournament, day: this.day };
    const why = 'other stage: reaching the final against winning it';
    return {
      kalshi: kalshiFinalist(contract),
      polymarket: polymarketWinner(contract),
      relation: 'superset',
      why,
    };
  }

  otherMargin(): WordedPair {
    const contract = this.#gameContract(MLB);
    const polymarket = polymarketGame({ ...contract, margin: 1.5 });
    return {
      kalshi: kalshiGame(contract),
      polymarket,
      relation: 'superset',
      why: 'a win against a win by a margin',
    };
  }

  #cryptoContract(coins: readonly Coin[], hours: readonly number[], number: number): CryptoContract {
    const moments = coins.length * hours.length;
    const coin = coins[number % coins.length]!;
    const hour = hours[Math.floor(number / coins.length) % hours.length]!;
    return { coin, day: this.day, hour, strike: this.#nth(number, moments, STRIKES_OF_COIN) };
  }

  #temperatureContract(
    cities: readonly City[],
    number: number,
    extreme: 'high' | 'low',
  ): TemperatureContract {
    const degrees = FIRST_DEGREE + this.#nth(number, cities.length, DEGREES);
    return {
      city: cities[number % cities.length]!,
      day: this.day,
      extreme,
      degrees,
      comparator: 'at_or_above',
    };
  }

  #gameContract(league: League): GameContract {
    const { teams } = league;
    const number = this.batch + this.offset;
    const home = number % teams.length;
    const away = (home + 1 + (Math.floor(number / teams.length) % (teams.length - 1))) % teams.length;
    return { league, day: this.day, team: teams[home]!, opponent: teams[away]!, margin: null };
  }

  /** Which of `choices` the subject gets this time: after each round through the subjects another one, all before any twice. */
  #nth(number: number, subjects: number, choices: number): number {
    // A step that shares no factor with the choices, so that neighbours in time are not neighbours in value.
    const step = choices % 7 === 0 ? 11 : 7;
    return (Math.floor(number / subjects) * step + this.offset) % choices;
  }
}
