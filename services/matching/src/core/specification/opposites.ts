import { blank } from './ranges.js';
import type { Token } from './specification.js';

/** Words that say the opposite of a deed or stage, and what they say it of. */
const OPPOSITES: readonly (readonly [RegExp, Token | null])[] = [
  [/\bmiss(?:es)?(?=\s+(?:out on )?(?:the\s+)?(?:[a-z0-9]+\s+){0,2}(?:playoffs?|cut|postseason)\b)/, { text: 'make', kind: 'word' }],
  [/\bmiss(?:es)? the runoff\b/, { text: 'advance to runoff', kind: 'stage' }],
  [/\b(?:stay|stays|remain|remains) (?:up|in the premier league)\b/, { text: 'relegation', kind: 'stage' }],
  [/\b(?:avert|averts|averted|avoid|avoids|avoided|prevent|prevents)\b/, null],
];

/** Blanks such a word in a folded text; `added` is what the text then says, negated. */
export function readOpposite(folded: string): { rest: string; added: readonly Token[]; found: boolean } {
  for (const [pattern, token] of OPPOSITES) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const rest = blank(folded, match.index, match.index + match[0].length);
    return { rest, added: token === null ? [] : [token], found: true };
  }
  return { rest: folded, added: [], found: false };
}
