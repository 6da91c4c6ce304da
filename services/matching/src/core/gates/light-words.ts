import { THESAURI } from '../specification/data/thesaurus/index.js';
import type { TokenComparison } from './token-comparison.js';

/** Verbs that say no more than the noun they stand with: a title may leave them out. */
const LIGHT: Readonly<Record<string, readonly string[]>> = {
  hold: [
    'seat',
    'house',
    'senate',
    'election',
    'special election',
    'referendum',
    'summit',
    'debate',
    'snap',
    'primary',
    'reserve',
  ],
  perform: ['airdrop'],
  reach: ['deal', 'ceasefire'],
  make: ['post', 'deal', 'rate decision', 'decrease', 'increase', 'landfall'],
  sign: ['deal', 'treaty'],
  occur: [
    'earthquake',
    'storm',
    'hurricane',
    'eruption',
    'default',
    'shutdown',
    'recession',
    'strike',
    'circuit breaker',
  ],
  happen: ['shutdown', 'recession'],
  file: ['bankrupt'],
  conduct: ['strike', 'test', 'airdrop', 'launch'],
  declare: ['ceasefire', 'bankrupt'],
  call: ['snap'],
  appear: ['podcast', 'snl'],
  guest: ['podcast', 'snl'],
  record: ['removal', 'border encounter'],
  announce: ['opec', 'opec plus', 'layoff'],
  connection: ['charge', 'indict', 'arrest'],
  case: ['charge', 'indict', 'convict', 'arrest'],
  official: ['visit'],
  crime: ['convict', 'charge', 'indict'],
  close: ['sp 500', 'nasdaq 100', 'dow jones', 'russell 2000'],
  finish: ['sp 500', 'nasdaq 100', 'dow jones', 'russell 2000', 'seed', 'podium', 'last', 'top seed'],
  pace: ['existing home sales', 'new home sales'],
  average: ['mortgage rate', 'gas price', 'diesel price'],
  national: ['gas price', 'diesel price'],
  passenger: ['tsa'],
  screen: ['tsa'],
  traveler: ['tsa'],
  people: ['tsa'],
  daily: ['tsa'],
  single: ['tsa'],
  film: ['feature'],
  convene: ['congress'],
  clinch: ['top seed', 'seed'],
  earn: ['top seed', 'seed'],
  secure: ['top seed', 'pole position'],
  claim: ['top seed', 'pole position'],
  achieve: ['pole position', 'season wins', 'top seed'],
  domestic: ['box office', 'opening weekend'],
  driver: ['pole position', 'fastest lap', 'podium', 'formula one'],
  take: ['pole position'],
  'box office': ['opening weekend'],
  magnitude: ['earthquake'],
  most: [
    'assists',
    'rebounds',
    'points',
    'goals',
    'touchdowns',
    'runs',
    'home runs',
    'strikeouts',
    'steals',
    'sacks',
  ],
  lead: [
    'assists',
    'rebounds',
    'points',
    'goals',
    'touchdowns',
    'run',
    'runs',
    'home runs',
    'strikeouts',
    'sacks',
  ],
  start: ['congress', 'season'],
  government: ['shutdown'],
  federal: ['shutdown'],
  song: ['billboard hot 100'],
  album: ['billboard 200'],
  public: ['release'],
  release: ['album', 'single', 'song'],
  country: ['nato', 'eu', 'g7', 'brics', 'opec'],
  against: ['sanction', 'package', 'impeach', 'sanctions package'],
  ship: ['transit'],
  import: ['tariff'],
  oil: ['wti', 'brent'],
  company: ['best ai model', 'largest company', 'model'],
  soil: ['strike', 'invade', 'visit'],
  minister: ['cabinet'],
  publicly: ['announce', 'release'],
  part: ['government'],
  'in-person': ['meet'],
  'death penalty': ['sentence to death'],
  issue: ['executive order', 'executive action'],
  tournament: ['top goalscorer'],
  full: ['top goalscorer'],
  season: ['playoff', 'relegation', 'regular season', 'top goalscorer', 'rookie', 'mvp'],
};

/** By word, the nouns beside which it is light: those above and those of the thesauri. */
const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = lightWords();

function lightWords(): Map<string, Set<string>> {
  const nouns = new Map(Object.entries(LIGHT).map(([word, list]) => [word, new Set(list)]));
  for (const line of THESAURI.flatMap((topic) => topic.light.split('\n'))) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const word = line.slice(0, colon).trim();
    const known = nouns.get(word) ?? new Set();
    nouns.set(word, known);
    for (const noun of line.slice(colon + 1).split(',')) known.add(noun.trim());
  }
  return nouns;
}

/** Whether a word that one side lacks adds nothing to what both have. */
export function isLight(word: string, c: TokenComparison): boolean {
  const nouns = NOUNS.get(word);
  if (nouns !== undefined && c.shared.some((t) => nouns.has(t.text))) return true;
  return WON_WITH.has(word) && c.shared.some((t) => t.kind === 'competition');
}

/** How a winner takes what he has won, which the gate on winning compares. */
const WON_WITH = new Set([
  'crown',
  'crowned',
  'lift',
  'hoist',
  'capture',
  'claim',
  'clinch',
  'collect',
  'scoop',
  'nab',
  'grab',
  'trophy',
  'laureate',
  'victorious',
]);

/** What kind of thing a name stands for: "Acme" and "the company Acme" are one where the name is the same. */
const CLASS_NOUNS: ReadonlySet<string> = new Set(
  (
    'company corporation corp firm startup maker automaker carmaker giant conglomerate platform exchange protocol network ' +
    'blockchain model stock shares bank agency department ministry bureau commission organization group union ' +
    'rocket spacecraft mission vehicle capsule telescope storm river lake bridge airport city town county province region ' +
    'country nation island republic kingdom judge singer rapper musician band star celebrity actor actress comedian author ' +
    'youtuber streamer businessman billionaire investor activist journalist franchise university college school ' +
    'professional politician congressman congresswoman statesman role position office'
  ).split(' '),
);

/** Whether a word of one side alone says what the names of both are, so that the other side may leave it out. */
export const isClassOfShared = (word: string, c: TokenComparison): boolean =>
  CLASS_NOUNS.has(word) &&
  c.shared.some((t) => t.kind === 'proper' || t.kind === 'asset' || t.kind === 'office');
