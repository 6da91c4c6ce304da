import { COLLEGES } from '../data/colleges.js';
import { MLS_TEAMS } from '../data/mls-teams.js';
import { TEAM_CODES } from '../data/team-codes.js';

/** Leagues whose teams have names that mean them only there. `ncaa`: American college sports. */
export type League = keyof typeof TEAM_CODES | 'ncaa' | 'mls';

export const LEAGUES: readonly League[] = [
  ...(Object.keys(TEAM_CODES) as (keyof typeof TEAM_CODES)[]),
  'ncaa',
  'mls',
];

const LONG_NICKNAMES =
  /^(.+?) ((?:trail blazers|red wings|blue jackets|golden knights|maple leafs|red sox|white sox|blue jays)|\S+)$/i;

/** Every team of a league once, in small letters without dots. */
export function teamsOf(league: League): string[] {
  if (league === 'ncaa') return [...new Set(COLLEGE_FORMS.values())];
  if (league === 'mls') return [...new Set(MLS_FORMS.values())];
  return [...new Set(entriesOf(league).map(([, name]) => name))];
}

/** What else the teams of a league are called there, when that is not made of a city and a nickname. */
function collegeForms(): Map<string, string> {
  const forms = new Map<string, string | null>();
  const add = (form: string, team: string): void => {
    const known = forms.get(form);
    forms.set(form, known === undefined || known === team ? team : null);
  };
  for (const line of COLLEGES.trim().split('\n')) {
    const [school = '', nickname = '', more = ''] = line.split('|').map((part) => part.trim());
    const team = `${school} ${nickname}`;
    const names = [school, ...more.split(',').map((name) => name.trim())].filter((name) => name !== '');
    for (const name of names.flatMap((own) => [own, own.replace(/ state$/, ' st')])) {
      add(name, team);
      add(`${name} ${nickname}`, team);
    }
    add(nickname, team);
  }
  return told(forms);
}

/** Reads lines of `canonical: form, form`. */
function listedForms(lines: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const colon = line.indexOf(':');
    const team = line.slice(0, colon);
    for (const form of [team, ...line.slice(colon + 1).split(',')])
      forms.set(form.trim().replaceAll('.', ''), team);
  }
  return forms;
}

const told = (forms: ReadonlyMap<string, string | null>): Map<string, string> =>
  new Map([...forms].filter((entry): entry is [string, string] => entry[1] !== null));

const COLLEGE_FORMS: ReadonlyMap<string, string> = collegeForms();
const MLS_FORMS: ReadonlyMap<string, string> = listedForms(MLS_TEAMS);

const entriesOf = (league: keyof typeof TEAM_CODES): [string, string][] =>
  TEAM_CODES[league].split(';').map((entry) => {
    const [code = '', ...name] = entry.trim().split(/\s+/);
    return [code.toLowerCase(), name.join(' ').toLowerCase().replaceAll('.', '')];
  });

const codesOf = (league: keyof typeof TEAM_CODES, team: string): string[] =>
  entriesOf(league).flatMap(([code, name]) => (name === team ? [code] : []));

/**
 * The short names of a league's teams that mean one team each within it: the nickname, the city where it has one team,
 * and the city with the first letters of the nickname where it has two ("New York Y", "Los Angeles R").
 */
export function shortNamesOf(league: League): ReadonlyMap<string, string> {
  if (league === 'ncaa') return COLLEGE_FORMS;
  if (league === 'mls') return MLS_FORMS;
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
  return told(forms);
}

const SHORT_CITIES: Readonly<Record<string, readonly string[]>> = {
  'los angeles': ['la'],
  'new york': ['ny'],
  'oklahoma city': ['okc'],
  'san antonio': [],
};

const LEAGUE_OF_TEAM: ReadonlyMap<string, League> = new Map(
  LEAGUES.flatMap((league) => teamsOf(league).map((team) => [team, league] as const)),
);

/** The league that a team plays in, by its full name. */
export const leagueOfTeam = (team: string): League | null => LEAGUE_OF_TEAM.get(team) ?? null;

const SIDES = /^(?:.*: )?(?:the )?(.+?) (?:vs?\.?|@|at) (?:the )?(.+?)(?: winner)?(?:[:?(].*| - .*|)$/i;

/** The one league that has a team of each name in "A vs. B"; null when there are several or none. */
export function leagueOfSides(title: string): League | null {
  const match = / (?:vs?\.?|@|at) /i.test(title) ? SIDES.exec(title) : null;
  if (match === null) return null;
  const [one, other] = [match[1]!, match[2]!].map((side) => side.toLowerCase().replaceAll('.', '').trim());
  const fits = LEAGUES.filter((league) => {
    const names = NAMES_OF_LEAGUES.get(league)!;
    return names.has(one!) && names.has(other!);
  });
  return fits.length === 1 ? fits[0]! : null;
}

const NAMES_OF_LEAGUES: ReadonlyMap<League, ReadonlyMap<string, string>> = new Map(
  LEAGUES.map((league) => [league, shortNamesOf(league)] as const),
);

/** How the names of series begin that are about one league. */
const SERIES_OF_LEAGUES: readonly (readonly [RegExp, League])[] = [
  // Netflix and Starbucks begin like a league.
  [/^KX(?:(?:LEADER)?NFL(?!X)|SB(?=\d*$))|^KX\w+NFL$/, 'nfl'],
  [/^KXWNBA|^KX\w+WNBA$/, 'wnba'],
  [/^KX(?:LEADER)?NBA|^KX\w+NBA$/, 'nba'],
  [/^KX(?:LEADER)?NHL|^KX\w+NHL$/, 'nhl'],
  [/^KX(?:LEADER)?MLB|^KX\w+MLB$/, 'mlb'],
  [/^KX(?:NCAA|CFB|CBB|W?MARMAD|HEISMAN)|^KX\w+NCAA[A-Z]{0,3}$/, 'ncaa'],
  [/^KXMLS/, 'mls'],
];

/** The league that a series of tickers is about, by the beginning of its name. */
export const leagueOfSeries = (series: string | null): League | null =>
  series === null ? null : (SERIES_OF_LEAGUES.find(([pattern]) => pattern.test(series))?.[1] ?? null);
