import { AMERICAN_TEAMS } from '../data/american-teams.js';
import { CLUBS } from '../data/clubs.js';
import { COMPETITIONS } from '../data/competitions.js';
import { GRANDS_PRIX } from '../data/grands-prix.js';
import { LEAGUE_COMPETITIONS } from '../data/leagues.js';
import { ALIASES, MONONYMS, SPELLINGS } from '../data/names.js';
import { PARTIES } from '../data/parties.js';
import { STATE_CODES } from '../data/place-codes.js';
import { PLACES } from '../data/places.js';
import { ABBREVIATIONS, SPORTS_WORDS } from '../data/sports-words.js';
import { THESAURI } from '../data/thesaurus/index.js';
import { STOP_WORDS, VOCABULARY, WORDS } from '../data/words.js';
import type { Token, TokenKind } from '../specification.js';
import { LEAGUES, shortNamesOf, teamsOf, type League } from './teams.js';
import { foldText } from './text.js';

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly tokens: readonly Token[];
}

/** Words of letters and digits, as titles are cut into them; `s&p` and `eur/usd` stay whole. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&/']*/gu;

type PhraseBook = Map<string, Phrase[]>;

const PHRASES: PhraseBook = new Map();
/** What the short names mean within one league only. */
const LEAGUE_PHRASES = new Map<League, PhraseBook>();
const STOP = new Set(words(STOP_WORDS));
const KNOWN = new Set(words(VOCABULARY));
const MONONYM_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(MONONYMS).map(([name, full]) => [name, full.split(' ').map(spell)]),
);

function words(text: string): string[] {
  return foldText(text).replaceAll('.', '').match(WORD) ?? [];
}

function addPhrase(form: string, tokens: readonly Token[], book: PhraseBook = PHRASES): void {
  const [first, ...rest] = words(form).map(stripPossessive);
  if (first === undefined) return;
  const entries = book.get(first) ?? [];
  if (entries.length === 0) book.set(first, entries);
  entries.push({ rest, tokens });
  // "Step down" is written "steps down" as often.
  const isVerb = tokens[0]?.kind === 'predicate' && rest.length > 0 && /[a-z][^s]$/.test(first);
  if (isVerb && book === PHRASES) addPhrase([thirdPerson(first), ...rest].join(' '), tokens);
}

const thirdPerson = (verb: string): string => `${verb}${/(?:s|sh|ch|x|z|o)$/.test(verb) ? 'es' : 's'}`;

/** Reads lines of `canonical: form, form` of one kind, or of `kind canonical: form, form` when `kind` is null. */
function addLines(lines: string, kind: TokenKind | null, book: PhraseBook = PHRASES): void {
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const head = line.slice(0, colon).trim();
    const space = head.indexOf(' ');
    const own: TokenKind = kind ?? (head.slice(0, space) as TokenKind);
    const canonical = kind === null ? head.slice(space + 1) : head;
    const token: Token = { text: canonical, kind: own };
    for (const form of [canonical, ...line.slice(colon + 1).split(',')]) addPhrase(form, [token], book);
  }
}

addLines(WORDS, null);
addLines(SPORTS_WORDS, null);
addLines(PLACES, 'place');
addLines(ALIASES, null);
addLines(PARTIES, 'proper');
addLines(COMPETITIONS, 'competition');
addLines(GRANDS_PRIX, 'competition');
for (const { words: lines } of THESAURI) addLines(lines, null);
addLines(CLUBS, 'proper');
addLines(AMERICAN_TEAMS, 'proper');
for (const league of LEAGUES) {
  const book: PhraseBook = new Map();
  for (const name of teamsOf(league)) {
    // One word ("Athletics") could be anything.
    if (name.includes(' ')) addPhrase(name, [{ text: name, kind: 'proper' }]);
  }
  for (const [form, team] of shortNamesOf(league)) addPhrase(form, [{ text: team, kind: 'proper' }], book);
  addLines(LEAGUE_COMPETITIONS[league] ?? '', 'competition', book);
  LEAGUE_PHRASES.set(league, book);
}
const longestFirst = (): void => {
  for (const book of [PHRASES, ...LEAGUE_PHRASES.values()])
    for (const entries of book.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
};
longestFirst();

function stripPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

function spell(word: string): string {
  return Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word;
}

/** Removes what says that a name is a club and not who it is. */
const CLUB_WORDS = new Set([
  'fc',
  'cf',
  'afc',
  'sc',
  'bc',
  'rcd',
  'ssc',
  'cd',
  'ud',
  'esports',
  'inc',
  'corp',
  'ltd',
  'jk',
  'sk',
  'kv',
  'fk',
  'ac',
  'cfc',
  'team',
]);

/** "Tesla (TSLA)" says one thing twice; "Miami (OH)" does not. */
const withoutTicker = (bracketed: string, at: number, text: string): string => {
  const letters = bracketed.slice(1, -1);
  if (!Object.hasOwn(STATE_CODES, letters.toLowerCase())) return ' ';
  const before = text.slice(0, at).trim().split(' ').slice(-letters.length);
  return before.map((word) => word[0]).join('') === letters ? ' ' : bracketed;
};

/** Letters with dots: `J.D.`, `U.S.`, `H.R.`; the dots go so that they read as one word. */
const INITIALS = /\b([A-Za-z])\.\s?(?=[A-Za-z]\.)/g;
const ABBREVIATION = /\b([A-Za-z]{2,4})\.(?=\s|$|,|:|\))/g;
/** The first letter of a name, marked with a letter that cleaned text cannot hold so that `A.` is not the article. */
const INITIAL = /\b([A-Z])\.(?=\s\p{Lu})/gu;
const INITIAL_MARK = '\u00ba';
const MIDDLE_INITIAL = /(?<=\p{L}{2,} )\p{Lu}\. (?=\p{Lu}\p{L}+)/gu;
const TICKER_IN_BRACKETS =
  /\((?!YoY|MoM|QoQ)(?:[A-Z]{1,6}|[A-Z][a-z]?[A-Z][A-Za-z]{0,3}|[A-Z]\.[A-Z.]+ ?\d*)\)/g;

/**
 * Cuts a cleaned text, case kept, into canonical tokens in order, each once. Time linear in the length.
 *
 * A word that no list knows is `proper` when it is written with a capital in a sentence of small letters, or when
 * the text is all capitals or all titles and the word is not part of the common vocabulary.
 *
 * @param league the league that the text is known to be about: its teams then have their short names
 */
export function tokenize(text: string, league: League | null = null): Token[] {
  const book = league === null ? null : (LEAGUE_PHRASES.get(league) ?? null);
  let prepared = text.includes('(') ? text.replace(TICKER_IN_BRACKETS, withoutTicker) : text;
  if (text.includes('.')) {
    prepared = prepared
      .replace(MIDDLE_INITIAL, '')
      .replace(INITIALS, '$1')
      .replace(ABBREVIATION, '$1')
      .replace(INITIAL, `$1${INITIAL_MARK}`);
  }
  const raw = prepared.match(WORD) ?? [];
  const folded = raw.map((word) => stripPossessive(foldText(word)));
  const found = new Map<string, Token>();
  const add = (token: Token): void => {
    if (!found.has(token.text)) found.set(token.text, token);
  };
  for (let i = 0; i < folded.length; i += 1) {
    const word = folded[i]!;
    const common = namedPhrase(raw, folded, i);
    const ofLeague = book === null ? null : leaguePhrase(raw, folded, i, book);
    const phrase =
      ofLeague !== null && ofLeague.rest.length >= (common?.rest.length ?? 0) ? ofLeague : common;
    if (phrase !== null) {
      for (const token of phrase.tokens) add(token);
      i += phrase.rest.length;
      continue;
    }
    if (isStateAfterIn(raw, folded, i)) {
      add({ text: STATE_CODES[word]!, kind: 'place' });
      continue;
    }
    if (STOP.has(word) || word === 's' || CLUB_WORDS.has(word) || raw[i] === 'x' || word.endsWith("n't"))
      continue;
    for (const token of nameOrWord(word, raw[i]!, folded, i)) add(token);
  }
  return [...found.values()];
}

/** "Atlantic Hurricanes", "House Bills" and "no Rockets" are no teams. */
const NICKNAMES_AND_WORDS = new Set([
  'bills',
  'rockets',
  'hurricanes',
  'lightning',
  'avalanche',
  'chiefs',
  'rays',
  'bucks',
]);
const NO_TEAMS =
  /^(?:atlantic|pacific|major|category|joint|treasury|senate|house|spending|no|many|launch|of|\d+)$/;
const isPlainWord = (folded: readonly string[], at: number): boolean =>
  NICKNAMES_AND_WORDS.has(folded[at]!) && NO_TEAMS.test(folded[at - 1] ?? '');

/** "The Senate race in NV". */
const STATE_OFFICES = new Set(['governor', 'gubernatorial', 'senate', 'house', 'ag']);
const isStateAfterIn = (raw: readonly string[], folded: readonly string[], at: number): boolean =>
  raw[at]!.length === 2 &&
  (folded[at - 1] === 'in' || STATE_OFFICES.has(folded[at + 1] ?? '')) &&
  /^[A-Z]{2}$/.test(raw[at]!) &&
  Object.hasOwn(STATE_CODES, folded[at]!);

/** "New Glenn rockets" are no team: a name of one word has a capital. */
function namedPhrase(raw: readonly string[], folded: readonly string[], at: number): Phrase | null {
  const phrase = longestPhrase(folded, at, PHRASES);
  const isName = phrase !== null && phrase.rest.length === 0 && phrase.tokens[0]?.kind === 'proper';
  if (isName && isPlainWord(folded, at)) return null;
  // The "SHIP Act" is no ship.
  if (phrase?.rest.length === 0 && folded[at + 1] === 'act' && /^[A-Z]{3,}$/.test(raw[at]!)) return null;
  return isName &&
    raw[at]![0] === folded[at]![0] &&
    !/^\d/.test(raw[at]!) &&
    raw.some((word) => /^\p{Lu}/u.test(word))
    ? null
    : phrase;
}

/** A short name of a team; one word of it beside another name is a person's ("Dallas Keuchel"). */
function leaguePhrase(
  raw: readonly string[],
  folded: readonly string[],
  at: number,
  book: PhraseBook,
): Phrase | null {
  const phrase = longestPhrase(folded, at, book);
  if (phrase === null || phrase.rest.length > 0) return phrase;
  const isName = (i: number): boolean =>
    isNamed(folded[i]) && !book.has(folded[i]!) && raw[i]![0] !== folded[i]![0];
  return isName(at - 1) || isName(at + 1) ? null : phrase;
}

function longestPhrase(folded: readonly string[], at: number, book: PhraseBook): Phrase | null {
  const entries = book.get(folded[at]!);
  if (entries === undefined) return null;
  for (const entry of entries) {
    let same = true;
    for (let k = 0; k < entry.rest.length && same; k += 1) same = folded[at + 1 + k] === entry.rest[k];
    if (same) return entry;
  }
  return null;
}

function nameOrWord(word: string, raw: string, folded: readonly string[], at: number): Token[] {
  if (word.endsWith(INITIAL_MARK)) return [{ text: `${word[0]!}.`, kind: 'proper' }];
  if (/^\d/.test(word)) return [{ text: word, kind: 'number' }];
  if (KNOWN.has(word)) return [{ text: stem(word), kind: 'word' }];
  const capital = raw[0] !== raw[0]!.toLowerCase() || /^[a-z][A-Z]/.test(raw);
  if (!capital) return [{ text: stem(word), kind: 'word' }];
  const full = raw === 'XI' ? undefined : MONONYM_WORDS.get(word);
  // "RFK Jr." are his letters, and no surname.
  if (full !== undefined && (standsAlone(folded, at) || /^[A-Z]{2,4}$/.test(raw)))
    return full.map((name) => ({ text: name, kind: 'proper' }));
  return word
    .split(/[&/']/)
    .filter((part) => part !== '')
    .map((part) => ({ text: spell(part), kind: 'proper' as const }));
}

/** Neither a given name before nor a `Jr` after: the name is all there is of the person. */
function standsAlone(folded: readonly string[], at: number): boolean {
  const before = folded[at - 1];
  const after = folded[at + 1];
  return (
    !isNamed(before) &&
    after !== 'jr' &&
    after !== 'junior' &&
    after !== 'sr' &&
    !(after !== undefined && KINSHIP.has(after))
  );
}
const isNamed = (word: string | undefined): boolean =>
  word !== undefined && !STOP.has(word) && !KNOWN.has(word) && !PHRASES.has(word) && !/^\d/.test(word);
const KINSHIP = new Set(['family', 'sons', 'son', 'daughter', 'wife', 'brother']);

/** Plural, third-person and past endings only; names are never stemmed. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ed') && !word.endsWith('eed'))
    return withoutEnding(word.slice(0, -2));
  if (word.length > 6 && word.endsWith('ing')) return withoutEnding(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word;
}

/** "Schedul" is "schedule", "adopt" is itself and "planned" is "plan"; where the guess is wrong a person reads both. */
function withoutEnding(base: string): string {
  if (/([bdgmnprt])\1$/.test(base)) return base.slice(0, -1);
  // "Settl", "merg", "announc", "serv", "endors".
  if (/(?:[bcdfgkpstz]l|[dlr]g|[aeu]ng|[cv]|[lnpr]s)$/.test(base)) return `${base}e`;
  return /(?:[^aeiou]{2}|[wxy]|e[rnltm]|it|op|(?<!sc|st|pl|gn)or)$/.test(base) ? base : `${base}e`;
}

export const isStopWord = (word: string): boolean => STOP.has(word);

/** The tokens of the first list, then those of the second that it lacks. */
export function merge(tokens: readonly Token[], more: readonly Token[]): Token[] {
  const known = new Set(tokens.map((t) => t.text));
  return [...tokens, ...more.filter((t) => !known.has(t.text))];
}

// The letters stand for words that the lists above must know already.
for (const line of ABBREVIATIONS.trim().split('\n')) {
  const colon = line.indexOf(':');
  addPhrase(line.slice(0, colon), tokenize(line.slice(colon + 1)));
}
longestFirst();
