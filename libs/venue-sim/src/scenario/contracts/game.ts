import type { CalendarDay } from '../calendar.js';
import { slugOf, type KalshiWording, type PolymarketWording } from '../wording.js';

export interface Team {
  readonly code: string;
  readonly name: string;
}

export interface League {
  readonly name: string;
  readonly series: string;
  readonly sport: string;
  readonly teams: readonly Team[];
}

/** Reads `CODE Name` lines. */
const teams = (lines: string): Team[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));

export const NBA: League = {
  name: 'NBA',
  series: 'KXNBAGAME',
  sport: 'Pro Basketball',
  teams: teams(`
ATL Atlanta Hawks
BOS Boston Celtics
BKN Brooklyn Nets
CHA Charlotte Hornets
CHI Chicago Bulls
CLE Cleveland Cavaliers
DAL Dallas Mavericks
DEN Denver Nuggets
DET Detroit Pistons
GSW Golden State Warriors
HOU Houston Rockets
IND Indiana Pacers
LAL Los Angeles Lakers
MEM Memphis Grizzlies
MIA Miami Heat
MIL Milwaukee Bucks
MIN Minnesota Timberwolves
NOP New Orleans Pelicans
NYK New York Knicks
OKC Oklahoma City Thunder
ORL Orlando Magic
PHI Philadelphia 76ers
PHX Phoenix Suns
POR Portland Trail Blazers
SAC Sacramento Kings
SAS San Antonio Spurs
TOR Toronto Raptors
UTA Utah Jazz
WAS Washington Wizards`),
};

export const NHL: League = {
  name: 'NHL',
  series: 'KXNHLGAME',
  sport: 'Pro Hockey',
  teams: teams(`
ANA Anaheim Ducks
BOS Boston Bruins
BUF Buffalo Sabres
CGY Calgary Flames
CAR Carolina Hurricanes
CHI Chicago Blackhawks
COL Colorado Avalanche
CBJ Columbus Blue Jackets
DAL Dallas Stars
DET Detroit Red Wings
EDM Edmonton Oilers
FLA Florida Panthers
LAK Los Angeles Kings
MIN Minnesota Wild
MTL Montreal Canadiens
NSH Nashville Predators
NJD New Jersey Devils
NYI New York Islanders
NYR New York Rangers
OTT Ottawa Senators
PHI Philadelphia Flyers
PIT Pittsburgh Penguins
SJS San Jose Sharks
SEA Seattle Kraken
STL St. Louis Blues
TBL Tampa Bay Lightning
TOR Toronto Maple Leafs
VAN Vancouver Canucks
VGK Vegas Golden Knights
WSH Washington Capitals
WPG Winnipeg Jets`),
};

export const NFL: League = {
  name: 'NFL',
  series: 'KXNFLGAME',
  sport: 'Pro Football',
  teams: teams(`
ARI Arizona Cardinals
ATL Atlanta Falcons
BAL Baltimore Ravens
BUF Buffalo Bills
CHI Chicago Bears
CIN Cincinnati Bengals
CLE Cleveland Browns
DAL Dallas Cowboys
DEN Denver Broncos
DET Detroit Lions
GB Green Bay Packers
HOU Houston Texans
IND Indianapolis Colts
JAX Jacksonville Jaguars
KC Kansas City Chiefs
LV Las Vegas Raiders
LAC Los Angeles Chargers
LAR Los Angeles Rams
MIA Miami Dolphins
MIN Minnesota Vikings
NE New England Patriots
NO New Orleans Saints
NYG New York Giants
NYJ New York Jets
PHI Philadelphia Eagles
PIT Pittsburgh Steelers
SEA Seattle Seahawks
SF San Francisco 49ers
TB Tampa Bay Buccaneers
TEN Tennessee Titans
WAS Washington Commanders`),
};

/** Only look-alikes are about baseball. */
export const MLB: League = {
  name: 'MLB',
  series: 'KXMLBGAME',
  sport: 'Pro Baseball',
  teams: teams(`
BAL Baltimore Orioles
BOS Boston Red Sox
CHC Chicago Cubs
CIN Cincinnati Reds
CLE Cleveland Guardians
COL Colorado Rockies
HOU Houston Astros
KC Kansas City Royals
LAD Los Angeles Dodgers
MIL Milwaukee Brewers
MIN Minnesota Twins
NYY New York Yankees
PHI Philadelphia Phillies
SD San Diego Padres
SEA Seattle Mariners
TEX Texas Rangers
TOR Toronto Blue Jays`),
};

/** A team wins a game; with `margin`, by more than that many points. */
export interface GameContract {
  readonly league: League;
  readonly day: CalendarDay;
  readonly team: Team;
  readonly opponent: Team;
  readonly margin: number | null;
}

const contractOf = ({ league, day, team, opponent, margin }: GameContract): string =>
  `${league.name} ${day.code}: ${team.code} beats ${opponent.code} by ${margin ?? 'any'}`;

/** A win by any margin: the series has no other market. */
export function kalshiGame(contract: GameContract): KalshiWording {
  const { league, day, team, opponent } = contract;
  const event = `${league.series}-${day.code}${team.code}${opponent.code}`;
  const game = `${team.name} vs ${opponent.name}`;
  return {
    contract: contractOf({ ...contract, margin: null }),
    series: league.series,
    eventTicker: event,
    ticker: `${event}-${team.code}`,
    eventTitle: `${team.name} vs ${opponent.name} on ${day.short}`,
    title: `Will the ${team.name} win the ${game} game on ${day.short}?`,
    yesSubTitle: team.name,
    rulesPrimary: `If the ${team.name} win the ${game} ${league.sport} game originally scheduled for ${day.short}, then the market resolves to Yes.`,
    rulesSecondary:
      'Overtime counts. If the game ends in a tie or is not played on that day, the market resolves to No.',
    category: 'Sports',
    strike: { strike_type: 'structured' },
  };
}

export function polymarketGame(contract: GameContract): PolymarketWording {
  const { league, day, team, opponent, margin } = contract;
  const by = margin === null ? '' : ` by more than ${margin} runs`;
  const event = `${league.name.toLowerCase()}-${team.code.toLowerCase()}-${opponent.code.toLowerCase()}-${day.slug}`;
  return {
    contract: contractOf(contract),
    slug: margin === null ? event : `${event}-spread-${slugOf(String(margin))}`,
    eventSlug: event,
    eventTitle: `${team.name} vs. ${opponent.name} on ${day.long}`,
    question: `Will the ${team.name} win the ${team.name} vs. ${opponent.name} game${by} on ${day.long}?`,
    groupItemTitle: team.name,
    description:
      `This market will resolve to "Yes" if the ${team.name} win the ${league.name} game against the ` +
      `${opponent.name} scheduled for ${day.long}${by}. Otherwise, including a tie and a game that is not played on ` +
      `that day, this market will resolve to "No". Overtime counts.\n\n` +
      `The resolution source for this market is ${league.name}.`,
    category: 'Sports',
    feeType: 'sports_fees',
    feeRate: 50_000,
  };
}
