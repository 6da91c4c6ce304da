import type { Token } from '../specification.js';

const WINNING =
  /\b(?:finish(?:es)? (?:first|1st|top)|wins?|winners?|winning|won|champions?|laureates?|crowned|elected|controls?|nominees?|nomination|mvp|rookie|of the year|prize)\b/;

/** "Oscar for Best Actor?" with a name for its outcome asks who wins it, unless it says another thing of him. */
const asksWhoWins = (folded: string, outcome: readonly Token[]): boolean =>
  outcome.some((t) => t.kind !== 'word' && t.kind !== 'number') &&
  !SENTENCE.test(folded) &&
  !OTHER_THAN_WINNING.test(folded);
const SENTENCE = /^(?:will|does|do|is|are|did|has|have|can)\b/;
const OTHER_THAN_WINNING =
  /\b(?:nominat|nominee|shortlist|host|perform|attend|present|appear|finalist|eliminat|evict|relegat|qualif|reach|advance|top[ -]\d|draft|sign|trade|join|lead|coach|manager|runner|second|third|last|place|mention|song|wear|show up|play|seed|headlin|halftime|record)/;

/** In a contest. */
const DEEDS_OF_WINNERS =
  /\b(?:lifts?|hoists?|captures?|claims?|clinch(?:es)?|collects?|scoops?|bags|nabs?|grabs?|cuts? down the nets|takes? (?:home )?the (?!field|stage|lead|knee|pole|court|ice|pitch))\b/;

/** Who is it has won it. */
const WON_BY_BEING = new Set(['top goalscorer', 'nhl presidents trophy']);

/** Whether a contract is about winning: a contest, an election, an award. To lead in a figure is its own question. */
export function isWon(folded: string, tokens: readonly Token[], outcome: readonly Token[]): boolean {
  const has = (kind: Token['kind']): boolean => tokens.some((t) => t.kind === kind);
  if (has('metric') && tokens.some((t) => t.text === 'lead')) return false;
  if (tokens.some((t) => t.text === 'decided by runoff')) return false;
  return (
    WINNING.test(folded) ||
    folded.includes('most votes') ||
    tokens.some((t) => WON_BY_BEING.has(t.text)) ||
    (has('competition') && (asksWhoWins(folded, outcome) || DEEDS_OF_WINNERS.test(folded)))
  );
}
