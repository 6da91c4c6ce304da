import { LEAGUE_OF } from '../specification/data/leagues.js';
import { STATE_CODES } from '../specification/data/place-codes.js';
import { stem } from '../specification/words/lexicon.js';
import { leagueOfTeam } from '../specification/words/teams.js';
import { withOneRoot } from './word-roots.js';
import type { ContractSpecification, Token, TokenKind } from '../specification/specification.js';

/** The words of two contracts, told apart. */
export interface TokenComparison {
  readonly shared: readonly Token[];
  readonly onlyA: readonly Token[];
  readonly onlyB: readonly Token[];
  /** All words of each side, gaps filled from the event's title. */
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}

/** Kinds that the title of the event may supply where the market's own title has none. */
const FILLED: ReadonlySet<TokenKind> = new Set([
  'office',
  'place',
  'party',
  'competition',
  'stage',
  'district',
]);

export function compareTokens(a: ContractSpecification, b: ContractSpecification): TokenComparison {
  let left: readonly Token[] = withoutSource(filled(a, b), a, b);
  let right: readonly Token[] = withoutSource(filled(b, a), b, a);
  [left, right] = [withoutImplied(left, right), withoutImplied(right, left)];
  [left, right] = [asWords(left, right), asWords(right, left)];
  [left, right] = withOneRoot(left, right);
  const inA = new Set(left.map((t) => t.text));
  const kindInB = new Map(right.map((t) => [t.text, t.kind]));
  return {
    a: left,
    b: right,
    shared: left
      .filter((t) => kindInB.has(t.text))
      .map((t) => ({ text: t.text, kind: weakerKind(t.kind, kindInB.get(t.text)!) })),
    onlyA: left.filter((t) => !kindInB.has(t.text)),
    onlyB: right.filter((t) => !inA.has(t.text)),
  };
}

/** "Measles cases" begins with a capital like a name; the other side writes the word. */
function asWords(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const index = tokens.findIndex((t) => t.kind === 'proper');
  const first = tokens[index];
  if (first === undefined) return tokens;
  const word = stem(first.text);
  const isWord =
    other.some((o) => o.kind === 'word' && o.text === word) && !other.some((o) => o.text === first.text);
  return isWord ? tokens.with(index, { text: word, kind: 'word' }) : tokens;
}

/** A word that only one side writes like a name is a word; the choice is the same from both sides. */
function weakerKind(a: TokenKind, b: TokenKind): TokenKind {
  if (a === b) return a;
  for (const kind of ['word', 'number'] as const) if (a === kind || b === kind) return kind;
  return a < b ? a : b;
}

function filled(spec: ContractSpecification, other: ContractSpecification): Token[] {
  if (spec.context.length === 0) return [...spec.tokens];
  const has = new Set(spec.tokens.map((t) => t.kind));
  const wanted = new Set(other.tokens.map((t) => t.text));
  const gaps = spec.context.filter((t) => FILLED.has(t.kind) && !has.has(t.kind) && wanted.has(t.text));
  return gaps.length === 0 ? [...spec.tokens] : [...spec.tokens, ...gaps];
}

/** "The Freddie Mac 30-year rate": both take the figure from the source that only one title names. */
function withoutSource(
  tokens: Token[],
  { oracle }: ContractSpecification,
  other: ContractSpecification,
): Token[] {
  if (oracle === null || oracle !== other.oracle) return tokens;
  const name = new Set(oracle.split(/[ +]/));
  return tokens.filter(
    (t) => t.kind !== 'proper' || !name.has(t.text) || other.tokens.some((o) => o.text === t.text),
  );
}

const STATES: ReadonlySet<string> = new Set(Object.values(STATE_CODES));

const FEDERAL = new Set([
  'president',
  'vice president',
  'senate',
  'house',
  'congress',
  'supreme court',
  'speaker',
  'cabinet',
  'fed chair',
  'fed',
  'attorney general',
  'fbi director',
  'cia director',
  'press secretary',
  'chief of staff',
  'national security advisor',
  ...['doj', 'dhs', 'fda', 'sec', 'ftc', 'irs', 'nasa', 'fbi', 'cia', 'ice', 'epa', 'faa', 'fcc', 'cdc'],
  ...['usps', 'tsa', 'cftc', 'fdic', 'fema', 'usda', 'hhs', 'cbo', 'bls', 'noaa'],
]);

/** Products that say who makes them. */
const MAKERS: Readonly<Record<string, string>> = {
  kimi: 'moonshot',
  mac: 'apple',
  ipad: 'apple',
  qwen: 'alibaba',
  veo: 'alphabet',
  gpt: 'openai',
  chatgpt: 'openai',
  sora: 'openai',
  claude: 'anthropic',
  grok: 'xai',
  gemini: 'alphabet',
  llama: 'meta',
  starship: 'spacex',
  artemis: 'nasa',
  iphone: 'apple',
  robotaxi: 'tesla',
  neutron: 'rocket lab',
  'new glenn': 'blue origin',
  starliner: 'boeing',
  'dream chaser': 'sierra space',
  'haven-1': 'vast',
  playstation: 'sony',
  xbox: 'microsoft',
  optimus: 'tesla',
};

export const PRODUCTS: ReadonlySet<string> = new Set(Object.keys(MAKERS));

/** Tours that a tournament is part of. */
const TOURS = new Set(['pga tour', 'dp world tour', 'lpga tour', 'atp', 'wta']);
const LEAGUES = new Set(['nba', 'nhl', 'nfl', 'mlb', 'wnba', 'ncaa', 'mls']);

const GENDERS = new Set(['men', 'women']);
/** Contests of men and women in which a player by full name is one of them. */
const TENNIS = new Set([
  'wimbledon',
  'australian open',
  'french open',
  'us open',
  'us open tennis',
  'atp finals',
  'wta finals',
]);

const MAKER_NAMES: ReadonlySet<string> = new Set(Object.values(MAKERS));
const IMPLIED = new Set(['men', 'women', 'us', 'president', 'election', 'congress', 'donald', 'trump']);

/** Whether a word is of those that {@link withoutImplied} ever drops: most pairs have none of them. */
const mayBeImplied = (t: Token, said: ReadonlySet<string>): boolean =>
  t.text === 'final' ||
  (!said.has(t.text) &&
    (t.kind === 'competition' ||
      IMPLIED.has(t.text) ||
      MAKER_NAMES.has(t.text) ||
      leagueOfTeam(t.text) !== null));

const isUnsaidBy = (other: readonly Token[], t: Token): boolean => !other.some((o) => o.text === t.text);

/** Drops what the other side leaves unsaid because the rest of the title implies it. */
function withoutImplied(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const said = new Set(other.map((t) => t.text));
  if (!tokens.some((t) => mayBeImplied(t, said))) return tokens;
  const isAbroad = (t: Token): boolean => t.kind === 'place' && t.text !== 'us' && !STATES.has(t.text);
  const federal = tokens.some((t) => FEDERAL.has(t.text)) && !tokens.some(isAbroad) && !other.some(isAbroad);
  // A Grand Prix with a driver's name is one of Formula One.
  const race = tokens.some((t) => t.text === 'prix');
  const otherCompetition = other.some((t) => t.kind === 'competition');
  // There is one cabinet that titles speak of.
  const cabinet = tokens.some((t) => t.text === 'cabinet') && other.some((t) => t.text === 'cabinet');
  const popular = tokens.some((t) => t.text === 'popular vote' || t.text === 'electoral college');
  const leagues = new Set(
    tokens
      .filter((t) => t.kind === 'competition')
      .map((t) => LEAGUE_OF[t.text])
      .filter((l) => l !== undefined),
  );
  // Two teams by their full names play in one league only.
  const names = new Set(ofKind(other, 'proper'));
  const teams = ofKind(tokens, 'proper').filter((name) => name.includes(' ') && names.has(name)).length >= 2;
  const makers = new Set(tokens.map((t) => MAKERS[t.text]).filter((maker) => maker !== undefined));
  // A team by its full name plays in its league.
  const named = new Set<string | null>(
    ofKind(tokens, 'proper')
      .filter((name) => names.has(name))
      .map(leagueOfTeam),
  );
  const otherLeague = other.some((t) => t.kind === 'competition');
  // A coach by full name leaves the team that he coaches.
  const coach = ['manager', 'leave'].every((text) =>
    [tokens, other].every((side) => side.some((t) => t.text === text)),
  );
  const person =
    ofKind(tokens, 'proper').filter((name) => !name.includes(' ') && names.has(name)).length >= 2;
  const otherTeam = [...names].some((name) => leagueOfTeam(name) !== null);
  const gendered = other.some((t) => GENDERS.has(t.text));
  return tokens.filter((t) => {
    if (coach && person && !otherTeam && leagueOfTeam(t.text) !== null) return false;
    if (person && !gendered && GENDERS.has(t.text) && tokens.some((own) => TENNIS.has(own.text)))
      return false;
    if (!otherLeague && LEAGUES.has(t.text) && (teams || named.has(t.text))) return false;
    if (t.text === 'men' && !gendered && tokens.some((own) => own.text === 'march madness')) return false;
    if (TOURS.has(t.text) && isUnsaidBy(other, t) && (otherLeague || names.size >= 2)) return false;
    if (makers.has(t.text)) return other.some((o) => o.text === t.text);
    const isUnsaid = isUnsaidBy(other, t);
    // Tariffs on a country are those of the United States.
    if (t.text === 'us' && isUnsaid && tokens.some((own) => own.text === 'tariff')) return false;
    if (popular && isUnsaid && (t.text === 'president' || t.text === 'election' || t.text === 'us'))
      return false;
    if (t.text === 'formula one' && isUnsaid && race && !otherCompetition) return false;
    if (isUnsaid && t.text === 'congress' && tokens.some((own) => own.text === 'shutdown')) return false;
    if (isUnsaid && cabinet && (t.text === 'donald' || t.text === 'trump')) return false;
    if (t.text === 'us' && t.kind === 'place') return !(federal && isUnsaid);
    if (t.kind === 'competition' && leagues.has(t.text)) return other.some((o) => o.text === t.text);
    return !(t.kind === 'stage' && t.text === 'final' && leagues.size > 0);
  });
}

export const ofKind = (tokens: readonly Token[], kind: TokenKind): string[] =>
  tokens.filter((t) => t.kind === kind).map((t) => t.text);

const WEIGHTS: Partial<Record<TokenKind, number>> = {
  proper: 2,
  asset: 2,
  competition: 2,
  district: 2,
  number: 1.5,
  place: 1.5,
};

const weightOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, t) => sum + (WEIGHTS[t.kind] ?? 1), 0);

/** Weighted share of the words that the two have in common (Jaccard). */
export function tokenOverlap(c: TokenComparison): number {
  const shared = weightOf(c.shared);
  const all = shared + weightOf(c.onlyA) + weightOf(c.onlyB);
  return all === 0 ? 0 : shared / all;
}

/** Weighted share of the shorter side's words that the other has too. */
export function coverage(c: TokenComparison): number {
  const shared = weightOf(c.shared);
  const least = Math.min(shared + weightOf(c.onlyA), shared + weightOf(c.onlyB));
  return least === 0 ? 0 : shared / least;
}
