import { LEAGUE_OF } from '../data/leagues.js';
import { LEAGUE_OF_SERIES, SERIES } from '../data/series.js';
import { TEAM_CODES } from '../data/team-codes.js';
import { tokenize } from './lexicon.js';
import type { Token } from '../specification.js';
import { LEAGUES, leagueOfTeam, type League } from './teams.js';

const WORDS_OF_SERIES: ReadonlyMap<string, readonly Token[]> = new Map(
  SERIES.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), tokenize(line.slice(line.indexOf(':') + 1))]),
);

const TEAMS: ReadonlyMap<string, readonly Token[]> = new Map(
  Object.entries(TEAM_CODES).flatMap(([league, list]) =>
    list.split(';').map((entry): [string, Token[]] => {
      const [code = '', ...name] = entry.trim().split(/\s+/);
      return [`${league} ${code}`, tokenize(name.join(' '))];
    }),
  ),
);

/** What the curated map knows of a series, also by its name of before 2025 without `KX`; empty for others. */
export const wordsOfSeries = (series: string | null): readonly Token[] =>
  series === null ? [] : (WORDS_OF_SERIES.get(series) ?? WORDS_OF_SERIES.get(`KX${series}`) ?? []);

/** The team that a code stands for in a league; null when the map cannot tell. */
export const teamOfLeagueCode = (league: League, code: string): readonly Token[] | null =>
  TEAMS.get(`${league} ${code}`) ?? null;

/** The team that an outcome code stands for in a series of one league; null when the map cannot tell. */
export function teamOfCode(series: string | null, code: string | null): readonly Token[] | null {
  if (series === null || code === null || !Object.hasOwn(LEAGUE_OF_SERIES, series)) return null;
  return TEAMS.get(`${LEAGUE_OF_SERIES[series]!} ${code}`) ?? null;
}

/**
 * Adds what the series says where the title says nothing of the kind.
 * @returns whether the title contradicts the series
 */
export function withSeries(
  tokens: readonly Token[],
  series: string | null,
): { tokens: Token[]; contradicts: boolean } {
  const result = [...tokens];
  let contradicts = false;
  for (const word of wordsOfSeries(series)) {
    if (result.some((t) => t.text === word.text)) continue;
    const others = tokens.filter((t) => t.kind === word.kind);
    if (others.length === 0) result.push(word);
    else if (word.kind === 'party' || word.kind === 'asset') contradicts = true;
  }
  return { tokens: result, contradicts };
}

/** The American league that a competition or a team among the words belongs to. */
export function leagueOfTokens(tokens: readonly Token[]): League | null {
  for (const { kind, text } of tokens) {
    const ofTeam = kind === 'proper' ? leagueOfTeam(text) : null;
    if (ofTeam !== null) return ofTeam;
    if (kind !== 'competition') continue;
    const league = LEAGUE_OF[text] ?? text;
    if ((LEAGUES as readonly string[]).includes(league)) return league as League;
  }
  return null;
}

/** The Senate's special elections have a letter behind the state, which says so where the other side does. */
export const specialOfSeries = (series: string | null): Token[] =>
  series !== null && /^(?:KX)?SENATE[A-Z]{2}S$/.test(series)
    ? [{ text: 'special election', kind: 'stage' }]
    : [];
