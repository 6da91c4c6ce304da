import { tokenize } from './lexicon.js';
import type { Listing } from '../listing.js';
import type { Token } from '../specification.js';

const OF_WORKS =
  /\b(?:songs?|albums?|records?|singles?|tracks?|films?|movies?|pictures?|videos?|books?|novels?|soundtrack)\b/i;
const CREDITED = /^[^(]*[^(\s] (?:- (.+)|\((.+)\))$/;

/** "The Great Divide - Noah Kahan" and "Gary (Stephen Wilson Jr.)": whose the work is that the outcome names. */
export function readCredit({ title, eventTitle, outcomeTitle }: Listing): Token[] {
  const match = OF_WORKS.test(`${title} ${eventTitle}`) ? CREDITED.exec(outcomeTitle) : null;
  if (match === null) return [];
  const work = new Set(tokenize(outcomeTitle.slice(0, -(match[1] ?? match[2])!.length)).map((t) => t.text));
  return tokenize(match[1] ?? match[2]!).filter((t) => !work.has(t.text));
}
