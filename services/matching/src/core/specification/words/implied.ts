import { OFFICE_HOLDERS } from '../data/names.js';
import { merge } from './lexicon.js';
import { teamOfCode } from './series-map.js';
import type { Token, ValueRange, Window } from '../specification.js';
import { DEGREES } from '../value/ranges.js';
import type { League } from './teams.js';

const MACRO = new Set([
  'gdp',
  'nominal gdp',
  'cpi',
  'core cpi',
  'inflation',
  'pce',
  'core pce',
  'unemployment',
  'payrolls',
  'jobless claims',
  'recession',
  'gas price',
  'diesel price',
  'mortgage rate',
  'debt',
  'retail sales',
  'core retail sales',
  'ppi',
  'core ppi',
  'housing starts',
  'building permits',
  'existing home sales',
  'new home sales',
  'jolts',
  'durable goods',
  'average hourly earnings',
  'labor force participation',
  'manufacturing pmi',
  'services pmi',
  'consumer sentiment',
  'consumer confidence',
  'budget deficit',
]);

/** What venues list for one country only, with or without its name. */
const AMERICAN = new Set([
  'shutdown',
  'debt ceiling',
  'tornado',
  'measles',
  'tsa',
  'electoral college',
  'executive order',
]);

/** Titles leave out the country of American statistics and of a few American matters, and of no other. */
export function impliedCountry(tokens: readonly Token[]): Token[] {
  if (tokens.some((t) => t.kind === 'place')) return [];
  const isAmerican = tokens.some((t) => (t.kind === 'metric' && MACRO.has(t.text)) || AMERICAN.has(t.text));
  return isAmerican ? [{ text: 'us', kind: 'place' }] : [];
}

/** What is out when it can be had, and not when it leaves. */
const PRODUCT =
  /\b(?:gpt|claude|gemini|grok|llama|deepseek|qwen|iphone|ipad|macbook|gta|playstation|xbox|season|album|single|movie|film|model|trailer|sequel|remake)\b.* out\b/;
export const withRelease = (tokens: readonly Token[], folded: string): Token[] =>
  PRODUCT.test(folded) && !tokens.some((t) => t.kind === 'office' || t.text === 'manager')
    ? tokens.map((t) => (t.text === 'leave' ? { text: 'release', kind: 'predicate' } : t))
    : [...tokens];

/** "NYC high on Dec 24: 41°F". */
export const withTemperature = (tokens: readonly Token[], range: ValueRange | null): Token[] =>
  range !== null && DEGREES.has(range.unit) && !tokens.some((t) => t.kind === 'metric')
    ? tokens.map((t) =>
        t.text === 'high' || t.text === 'low' ? { text: `${t.text} temperature`, kind: 'metric' } : t,
      )
    : [...tokens];

/** A deed that only one office can do names the office or its holder: both become the holder, who does it. */
export function withActor(tokens: readonly Token[], window: Window | null): Token[] {
  if (!tokens.some((t) => t.text === 'pardon' || t.text === 'commute')) return [...tokens];
  const holder = OFFICE_HOLDERS.find(
    (h) =>
      h.office === 'president' &&
      window !== null &&
      window.endAt <= Date.parse(h.until) &&
      window.endAt > Date.parse(h.from),
  );
  if (holder === undefined) return [...tokens];
  const names = holder.name.split(' ');
  return merge(
    names.map((text) => ({ text, kind: 'proper' as const })),
    tokens.filter((t) => !(t.kind === 'office' && t.text === holder.office)),
  );
}

/**
 * "Will Kansas City win the Super Bowl?": where the ticker's code stands for a team and the title gives no more than its
 * city, the city becomes the team.
 */
export function withTeam(tokens: readonly Token[], series: string | null, code: string | null): Token[] {
  const team = teamOfCode(series, code)?.[0];
  if (team === undefined || tokens.some((t) => t.text === team.text)) return [...tokens];
  const name = new Set(team.text.split(' '));
  const city = tokens.filter(
    (t) => t.kind !== 'competition' && t.text.split(' ').every((word) => name.has(word)),
  );
  return city.length === 0 ? [...tokens] : [team, ...tokens.filter((t) => !city.includes(t))];
}

/** "Browns" where the event's title says "Cleveland Browns". */
export function withFullNames(tokens: readonly Token[], context: readonly Token[]): Token[] {
  const full = context.filter((t) => t.kind === 'proper' && t.text.includes(' '));
  if (full.length === 0) return [...tokens];
  return tokens.map((t) =>
    t.kind === 'proper' ? (full.find((name) => name.text.endsWith(` ${t.text}`)) ?? t) : t,
  );
}

/** "Trump x Putin meeting by June": the noun is the deed, unless a bank or a committee meets. */
export function withMeeting(tokens: readonly Token[], folded: string): Token[] {
  const isDeed =
    (folded.includes('meeting') || tokens.some((t) => t.text === 'in-person')) &&
    !tokens.some((t) => t.kind === 'predicate' || t.kind === 'asset' || t.kind === 'metric');
  const people = tokens.filter((t) => t.kind === 'proper' || t.kind === 'place').length >= 2;
  return isDeed && people ? [...tokens, { text: 'meet', kind: 'predicate' }] : [...tokens];
}

/** "Will he win Rookie of the Year?": the league stands in the name of the series. */
export function asLeague(tokens: readonly Token[], league: League | null, series: string | null): Token[] {
  const isTold = league === null || tokens.some((t) => t.kind === 'competition');
  if (isTold) return [...tokens];
  // Players are picked in the league's draft.
  if (DRAFTING.has(league) && tokens.some((t) => t.text === 'pick'))
    return [...tokens, { text: `${league} draft`, kind: 'competition' }];
  const sport = COLLEGE_SPORTS.find(([pattern]) => pattern.test(series ?? ''))?.[1] ?? league;
  return [...tokens, { text: sport, kind: 'competition' }];
}

const DRAFTING: ReadonlySet<League> = new Set(['nfl', 'nba', 'mlb', 'nhl', 'wnba']);

const COLLEGE_SPORTS: readonly (readonly [RegExp, string])[] = [
  [/^KX(?:NCAAF|CFB|HEISMAN)|NCAAF$/, 'college football'],
  [/^KX(?:NCAAM?B|CBB|MARMAD)|NCAAM?B$/, 'college basketball'],
];
