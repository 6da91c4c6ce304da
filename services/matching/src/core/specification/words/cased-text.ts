import { blank } from '../value/ranges.js';
import { foldText } from './text.js';

/** Positions in a text and in its folded form are the same; a text that folding would lengthen is folded. */
export const cased = (text: string): string =>
  foldText(text).length === text.length ? text : foldText(text);

/** Blanks in a cased text what was blanked in its folded form. */
export function blankCased(text: string, rest: string): string {
  if (rest.length !== text.length) return rest;
  let result = text;
  let from = -1;
  for (let i = 0; i <= rest.length; i += 1) {
    const isBlank = i < rest.length && rest[i] === ' ' && text[i] !== ' ';
    if (isBlank && from < 0) from = i;
    if (!isBlank && from >= 0 && rest[i] !== ' ') {
      result = blank(result, from, i);
      from = -1;
    }
  }
  return from >= 0 ? blank(result, from, rest.length) : result;
}
