import type { Listing } from '../listing.js';
import { foldText } from './text.js';

const SPEAKS = /\b(?:says?|said|mentions?|mentioned|utters?)\b/i;
const SAYS = new RegExp(`${SPEAKS.source} (?!(?:during|in|at|on|this|next|by|before)\\b)(.+)`, 'i');
const OCCASION = / (?:before|by|during|in|at|on|this|next|when|while|if|for)\b.*$/i;
const TIMES = /\b\d+\+? (?:or more )?times?\b|\bat least\b|[?!.,]/gi;

/**
 * The words that somebody must say, letter for letter but for plural and possessive, which both venues' rules let
 * pass: "China" is not "Chinese", nor "weed" "marijuana". Null where the contract is not about what is said.
 */
export function readSpoken({ title, outcomeTitle, isOutcomeReadable, isAnswer }: Listing): string | null {
  if (!SPEAKS.test(title)) return null;
  const quoted = [...title.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
  const heard =
    quoted.length > 0
      ? quoted.join(' / ')
      : isOutcomeReadable && !isAnswer
        ? outcomeTitle
        : (SAYS.exec(title)?.[1] ?? '').replace(OCCASION, '');
  const words = foldText(heard).replace(TIMES, ' ').replaceAll('"', '').split('/');
  return words
    .map((word) => word.trim().replace(/'?s$|s'$/, ''))
    .sort()
    .join(' / ');
}
