import { COMPETITIONS, TEAMS } from './data/competitions.js';
import { ALIASES, MONONYMS, SPELLINGS } from './data/names.js';
import { PLACES } from './data/places.js';
import { TEAM_CODES } from './data/team-codes.js';
import { STOP_WORDS, VOCABULARY, WORDS } from './data/words.js';
import type { Token, TokenKind } from './specification.js';
import { foldText } from './text.js';

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly tokens: readonly Token[];
}

/** Words of letters and digits, as titles are cut into them; `s&p` and `eur/usd` stay whole. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&/']*/gu;

const PHRASES = new Map<string, Phrase[]>();
const STOP = new Set(words(STOP_WORDS));
const KNOWN = new Set(words(VOCABULARY));
const MONONYM_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(MONONYMS).map(([name, full]) => [name, full.split(' ').map(spell)]),
);

function words(text: string): string[] {
  return foldText(text).replaceAll('.', '').match(WORD) ?? [];
}

function addPhrase(form: string, tokens: readonly Token[]): void {
  const [first, ...rest] = words(form).map(stripPossessive);
  if (first === undefined) return;
  const entries = PHRASES.get(first) ?? [];
  if (entries.length === 0) PHRASES.set(first, entries);
  entries.push({ rest, tokens });
}

/** Reads lines of `canonical: form, form` of one kind, or of `kind canonical: form, form` when `kind` is null. */
function addLines(lines: string, kind: TokenKind | null): void {
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const head = line.slice(0, colon).trim();
    const space = head.indexOf(' ');
    const own: TokenKind = kind ?? (head.slice(0, space) as TokenKind);
    const canonical = kind === null ? head.slice(space + 1) : head;
    const token: Token = { text: canonical, kind: own };
    for (const form of [canonical, ...line.slice(colon + 1).split(',')]) addPhrase(form, [token]);
  }
}

addLines(WORDS, null);
addLines(PLACES, 'place');
addLines(ALIASES, null);
addLines(COMPETITIONS, 'competition');
for (const line of TEAMS.split('\n')) {
  const colon = line.indexOf(':');
  if (colon < 0) continue;
  const canonical = line.slice(0, colon).trim();
  const token: Token = { text: canonical, kind: 'proper' };
  for (const form of [canonical, ...line.slice(colon + 1).split(',')]) addPhrase(form, [token]);
}
for (const list of Object.values(TEAM_CODES)) {
  for (const entry of list.split(';')) {
    const name = entry.trim().split(/\s+/).slice(1).join(' ');
    // One word ("Athletics") could be anything.
    if (name.includes(' ')) addPhrase(name, [{ text: words(name).join(' '), kind: 'proper' }]);
  }
}
for (const entries of PHRASES.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

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
]);

/** Letters with dots: `J.D.`, `U.S.`, `H.R.`; the dots go so that they read as one word. */
const INITIALS = /\b([A-Za-z])\.\s?(?=[A-Za-z]\.)/g;
const ABBREVIATION = /\b([A-Za-z]{2,4})\.(?=\s|$|,|:|\))/g;
/** The first letter of a name, marked with a letter that cleaned text cannot hold so that `A.` is not the article. */
const INITIAL = /\b([A-Z])\.(?=\s\p{Lu})/gu;
const INITIAL_MARK = '\u00ba';
const MIDDLE_INITIAL = /(?<=\p{L}{2,} )\p{Lu}\. (?=\p{Lu}\p{L}+)/gu;
const TICKER_IN_BRACKETS = /\((?:[A-Z]{1,6}|[A-Z]\.[A-Z.]+ ?\d*)\)/g;

/**
 * Cuts a cleaned text, case kept, into canonical tokens in order, each once. Time linear in the length.
 *
 * A word that no list knows is `proper` when it is written with a capital in a sentence of small letters, or when
 * the text is all capitals or all titles and the word is not part of the common vocabulary.
 */
export function tokenize(text: string): Token[] {
  let prepared = text.includes('(') ? text.replace(TICKER_IN_BRACKETS, ' ') : text;
  if (text.includes('.')) {
    prepared = prepared
      .replace(MIDDLE_INITIAL, '')
      .replace(INITIALS, '$1')
      .replace(ABBREVIATION, '$1')
      .replace(INITIAL, `$1${INITIAL_MARK}`);
  }
  const raw = prepared.match(WORD) ?? [];
  const folded = raw.map((word) => stripPossessive(foldText(word)));
  const sentenceCase = isSentenceCase(raw, folded);
  const found = new Map<string, Token>();
  const add = (token: Token): void => {
    if (!found.has(token.text)) found.set(token.text, token);
  };
  for (let i = 0; i < folded.length; i += 1) {
    const word = folded[i]!;
    const phrase = longestPhrase(folded, i);
    if (phrase !== null) {
      for (const token of phrase.tokens) add(token);
      i += phrase.rest.length;
      continue;
    }
    if (STOP.has(word) || CLUB_WORDS.has(word) || raw[i] === 'x') continue;
    for (const token of nameOrWord(word, raw[i]!, folded, i, sentenceCase)) add(token);
  }
  return [...found.values()];
}

function longestPhrase(folded: readonly string[], at: number): Phrase | null {
  const entries = PHRASES.get(folded[at]!);
  if (entries === undefined) return null;
  for (const entry of entries) {
    let same = true;
    for (let k = 0; k < entry.rest.length && same; k += 1) same = folded[at + 1 + k] === entry.rest[k];
    if (same) return entry;
  }
  return null;
}

function nameOrWord(
  word: string,
  raw: string,
  folded: readonly string[],
  at: number,
  sentenceCase: boolean,
): Token[] {
  if (word.endsWith(INITIAL_MARK)) return [{ text: `${word[0]!}.`, kind: 'proper' }];
  if (/^\d/.test(word)) return [{ text: word, kind: 'number' }];
  if (KNOWN.has(word)) return [{ text: stem(word), kind: 'word' }];
  const capital = raw[0] !== raw[0]!.toLowerCase();
  if (sentenceCase && !capital) return [{ text: stem(word), kind: 'word' }];
  const full = MONONYM_WORDS.get(word);
  if (full !== undefined && standsAlone(folded, at))
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
  const named = (word: string | undefined): boolean =>
    word !== undefined && !STOP.has(word) && !KNOWN.has(word) && !PHRASES.has(word) && !/^\d/.test(word);
  return (
    !named(before) &&
    after !== 'jr' &&
    after !== 'junior' &&
    after !== 'sr' &&
    !(after !== undefined && KINSHIP.has(after))
  );
}
const KINSHIP = new Set(['family', 'sons', 'son', 'daughter', 'wife', 'brother']);

function isSentenceCase(raw: readonly string[], folded: readonly string[]): boolean {
  let small = 0;
  let content = 0;
  for (let i = 1; i < raw.length; i += 1) {
    const letter = raw[i]![0]!;
    if (STOP.has(folded[i]!) || /\d/.test(letter)) continue;
    content += 1;
    if (letter === letter.toLowerCase()) small += 1;
  }
  return small > 0 && small * 4 >= content;
}

/** Plural and third-person endings only; names are never stemmed. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word;
}

export const isStopWord = (word: string): boolean => STOP.has(word);

/** The tokens of the first list, then those of the second that it lacks. */
export function merge(tokens: readonly Token[], more: readonly Token[]): Token[] {
  const known = new Set(tokens.map((t) => t.text));
  return [...tokens, ...more.filter((t) => !known.has(t.text))];
}
