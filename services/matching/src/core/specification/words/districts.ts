import { STATE_CODES } from '../data/place-codes.js';
import { merge, tokenize } from './lexicon.js';
import { blank } from '../value/ranges.js';
import type { Token } from '../specification.js';

const DISTRICT = /\b([a-z]{2})-(\d{1,2}|al)\b/g;
const WORDED_DISTRICT =
  /\b((?:[a-z]+ )?[a-z]+)(?:'s)? (\d{1,2})(?:st|nd|rd|th)? (?:congressional district|district|cd|house)\b/g;
const GROUP = /\bgroup ([a-l])\b/g;

/** "NY-12", "Arizona's 1st District" and "World Cup Group E" are names; what they were read from is blanked. */
export function readDistricts(folded: string): { rest: string; districts: Token[] } {
  let rest = folded;
  const districts: Token[] = [];
  if (!/\d|-al\b|\bgroup /.test(folded)) return { rest, districts };
  const take = (match: RegExpMatchArray, token: Token): void => {
    districts.push(token);
    rest = blank(rest, match.index!, match.index! + match[0].length);
  };
  for (const match of folded.matchAll(DISTRICT)) {
    const [, state, number] = match;
    if (Object.hasOwn(STATE_CODES, state!)) take(match, district(STATE_CODES[state!]!, number!));
  }
  for (const match of rest.matchAll(WORDED_DISTRICT)) {
    const state =
      tokenize(match[1]!).find((t) => t.kind === 'place') ??
      tokenize(rest.slice(0, match.index)).findLast((t) => t.kind === 'place');
    if (state !== undefined) take(match, district(state.text, match[2]!));
  }
  for (const match of rest.matchAll(GROUP)) take(match, { text: `group ${match[1]!}`, kind: 'stage' });
  return { rest, districts };
}

const district = (state: string, number: string): Token => ({
  text: `${state} ${Number(number) || 'at large'}`,
  kind: 'district',
});

/** States with one seat in the House, which titles name by the state alone. */
const AT_LARGE = new Set(['alaska', 'delaware', 'north dakota', 'south dakota', 'vermont', 'wyoming']);

/** The district's state is no further fact. */
export function withDistricts(tokens: readonly Token[], districts: readonly Token[]): Token[] {
  const single = tokens.find((t) => t.kind === 'place' && AT_LARGE.has(t.text));
  if (single !== undefined && districts.length === 0 && tokens.some((t) => t.text === 'house'))
    return withDistricts(tokens, [district(single.text, 'al')]);
  const states = new Set(
    districts
      .filter((d) => d.kind === 'district')
      .map((d) => d.text.slice(0, d.text.search(/ (?:\d|at large)/))),
  );
  return merge(
    tokens.filter((t) => !(t.kind === 'place' && states.has(t.text))),
    districts,
  );
}
