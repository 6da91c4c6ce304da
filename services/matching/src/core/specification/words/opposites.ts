import type { DateMention } from '../time/dates.js';
import { blank } from '../value/ranges.js';
import type { Token } from '../specification.js';

/** Words that say the opposite of a deed or stage, and what they say it of. */
const OPPOSITES: readonly (readonly [RegExp, Token | null])[] = [
  [
    /\bmiss(?:es)?(?=\s+(?:out on )?(?:the\s+)?(?:[a-z0-9]+\s+){0,2}(?:playoffs?|postseason)\b)/,
    { text: 'make', kind: 'word' },
  ],
  [/\bmiss(?:es)? the runoff\b/, { text: 'advance to runoff', kind: 'stage' }],
  [
    /\b(?:stay|stays|remain|remains|survive|survives)(?: up\b|(?= in (?:the )?(?:premier league|epl|la ?liga|serie a|bundesliga|ligue 1|efl championship|eredivisie|primeira liga|super lig|top flight)\b))/,
    { text: 'relegation', kind: 'stage' },
  ],
  [
    /\b(?:reject|rejects|rejected|vote down|votes down|voted down)\b(?:(?=.*\b(?:proposition|prop|ballot|initiative|referendum)\b)|(?<=\b(?:proposition|prop|ballot|initiative|referendum)\b.*))/,
    { text: 'pass', kind: 'predicate' },
  ],
  [
    /\b(?:be |is )?(?:decided|won|settled)(?: outright)? (?:in|after|by) (?:the first|one|1st|a single) round\b/,
    { text: 'decided by runoff', kind: 'word' },
  ],
  [
    /\b(?:anyone|any (?:presidential )?candidate) wins? (?:outright |a majority )?(?:in )?the first round\b/,
    { text: 'decided by runoff', kind: 'word' },
  ],
  [/\b(?:avert|averts|averted|avoid|avoids|avoided|escape|escapes|prevent|prevents)\b/, null],
];

const ANY =
  /\b(?:miss|stay|remain|surviv|avert|avoid|prevent|escape|reject|vote[sd]? down|decided|settled|won |outright|majority)/;

const QUALIFYING = new Set(['qualify', 'reach', 'clinch', 'make']);

/** To qualify for the playoffs is to make them. */
export function withPlayoffs(tokens: readonly Token[]): Token[] {
  const isAbout = tokens.some((t) => t.text === 'playoff') && tokens.some((t) => QUALIFYING.has(t.text));
  if (!isAbout) return [...tokens];
  return [
    ...tokens.filter((t) => !QUALIFYING.has(t.text) && t.text !== 'spot'),
    { text: 'make', kind: 'word' },
  ];
}

/** Blanks such a word in a folded text; `added` is what the text then says, negated. */
export function readOpposite(folded: string): { rest: string; added: readonly Token[]; found: boolean } {
  if (!ANY.test(folded)) return { rest: folded, added: [], found: false };
  for (const [pattern, token] of OPPOSITES) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const rest = blank(folded, match.index, match.index + match[0].length);
    return { rest, added: token === null ? [] : [token], found: true };
  }
  return { rest: folded, added: [], found: false };
}

/** "Will she be leader of the party through 2027?": no deed is told, so it is that she stays. */
export const staysInOffice = (tokens: readonly Token[], mentions: readonly DateMention[]): boolean =>
  mentions.some((mention) => mention.lead.startsWith('through')) &&
  tokens.some((t) => t.kind === 'office') &&
  tokens.some((t) => t.kind === 'proper') &&
  !tokens.some((t) => t.kind === 'predicate' || t.kind === 'stage');
