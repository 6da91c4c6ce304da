import { TEAM_CODES } from './data/team-codes.js';

export type League = keyof typeof TEAM_CODES;

const LONG_NICKNAMES =
  /^(.+?) ((?:trail blazers|red wings|blue jackets|golden knights|maple leafs|red sox|white sox|blue jays)|\S+)$/i;

/** Every team of a league once, in small letters without dots. */
export function teamsOf(league: League): string[] {
  return [...new Set(entriesOf(league).map(([, name]) => name))];
}

const entriesOf = (league: League): [string, string][] =>
  TEAM_CODES[league].split(';').map((entry) => {
    const [code = '', ...name] = entry.trim().split(/\s+/);
    return [code.toLowerCase(), name.join(' ').toLowerCase().replaceAll('.', '')];
  });

const codesOf = (league: League, team: string): string[] =>
  entriesOf(league).flatMap(([code, name]) => (name === team ? [code] : []));

/**
 * The short names of a league's teams that mean one team each within it: the nickname, the city where it has one team,
 * and the city with the first letters of the nickname where it has two ("New York Y", "Los Angeles R").
 */
export function shortNamesOf(league: League): Map<string, string> {
  const forms = new Map<string, string | null>();
  const add = (form: string, team: string): void => {
    const known = forms.get(form);
    forms.set(form, known === undefined || known === team ? team : null);
  };
  for (const team of teamsOf(league)) {
    const [, city, nickname] = LONG_NICKNAMES.exec(team) ?? [];
    if (city === undefined || nickname === undefined) continue;
    add(nickname, team);
    for (const code of codesOf(league, team)) add(`${code} ${nickname}`, team);
    for (const name of [city, ...(SHORT_CITIES[city] ?? [])]) {
      add(name, team);
      add(`${name} ${nickname[0]!}`, team);
      add(`${name} ${nickname}`, team);
      const words = nickname.split(' ');
      if (words.length === 2) add(`${name} ${words[0]![0]!}${words[1]![0]!}`, team);
    }
  }
  return new Map([...forms].filter((entry): entry is [string, string] => entry[1] !== null));
}

const SHORT_CITIES: Readonly<Record<string, readonly string[]>> = {
  'los angeles': ['la'],
  'new york': ['ny'],
  'oklahoma city': ['okc'],
  'san antonio': [],
};

const LEAGUE_OF_TEAM: ReadonlyMap<string, League> = new Map(
  (Object.keys(TEAM_CODES) as League[]).flatMap((league) =>
    teamsOf(league).map((team) => [team, league] as const),
  ),
);

/** The league that a team plays in, by its full name. */
export const leagueOfTeam = (team: string): League | null => LEAGUE_OF_TEAM.get(team) ?? null;

/** The league that a series of tickers is about, by the beginning of its name. */
export function leagueOfSeries(series: string | null): League | null {
  // Netflix and Starbucks begin like a league.
  const name =
    series === null
      ? undefined
      : (/^KX(NBA|NHL|NFL(?!X)|MLB|SB(?=\d*$))/.exec(series) ?? /^KX\w+(NBA|NHL|NFL|MLB)$/.exec(series))?.[1];
  return name === undefined ? null : name === 'SB' ? 'nfl' : (name.toLowerCase() as League);
}
