import type { CalendarDay } from '../calendar.js';
import { slugOf, type KalshiWording, type PolymarketWording } from '../wording.js';

export const PLAYERS = [
  ...['Jannik Sinner', 'Carlos Alcaraz', 'Novak Djokovic', 'Alexander Zverev', 'Taylor Fritz', 'Ben Shelton'],
  ...['Jack Draper', 'Holger Rune', 'Casper Ruud', 'Daniil Medvedev', 'Alex de Minaur', 'Tommy Paul'],
] as const;

export const TOURNAMENTS = [
  ...[
    'Paris Open',
    'Vienna Open',
    'Basel Open',
    'Tokyo Open',
    'Beijing Open',
    'Shanghai Open',
    'Stockholm Open',
  ],
  ...['Antwerp Open', 'Metz Open', 'Athens Open', 'Dubai Open', 'Doha Open', 'Miami Open', 'Madrid Open'],
] as const;

/** How far a tennis player comes in a tournament. */
export interface TournamentContract {
  readonly player: string;
  readonly tournament: string;
  readonly day: CalendarDay;
}

/** That the player reaches the final. */
export function kalshiFinalist({ player, tournament, day }: TournamentContract): KalshiWording {
  const event = `KXATPFINALIST-${day.monthCode}${tournament.slice(0, 3).toUpperCase()}`;
  const name = player.slice(player.lastIndexOf(' ') + 1);
  return {
    contract: `${player} reaches the final of ${day.monthCode} ${tournament}`,
    series: 'KXATPFINALIST',
    eventTicker: event,
    ticker: `${event}-${name.slice(0, 3).toUpperCase()}`,
    eventTitle: `${day.year} ${tournament}: who reaches the final?`,
    title: `Will ${player} reach the final of the ${day.year} ${tournament}?`,
    yesSubTitle: player,
    rulesPrimary: `If ${player} plays in the final of the ${day.year} ${tournament} by ${day.short}, then the market resolves to Yes.`,
    rulesSecondary: 'A walkover into the final counts.',
    category: 'Sports',
    strike: { strike_type: 'structured' },
  };
}

/** That the player wins the tournament: another stage, and so another contract. */
export function polymarketWinner({ player, tournament, day }: TournamentContract): PolymarketWording {
  const event = `${day.year}-${slugOf(tournament)}-${day.monthName.toLowerCase()}`;
  return {
    contract: `${player} wins ${day.monthCode} ${tournament}`,
    slug: `${event}-${slugOf(player)}`,
    eventSlug: event,
    eventTitle: `${day.year} ${tournament} winner`,
    question: `Will ${player} win the ${day.year} ${tournament}?`,
    groupItemTitle: player,
    description:
      `This market will resolve to "Yes" if ${player} wins the ${day.year} ${tournament} by ${day.long}. Otherwise, ` +
      'this market will resolve to "No".\n\nThe resolution source for this market is the ATP.',
    category: 'Sports',
    feeType: 'sports_fees',
    feeRate: 50_000,
  };
}
