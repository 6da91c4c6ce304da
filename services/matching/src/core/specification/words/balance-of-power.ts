import type { Token } from '../specification.js';

const PARTY = '(d|r|dems?|democrats?|democratic|gop|republicans?)';
const PARTY_FIRST = new RegExp(`\\b${PARTY}[- ](house|senate)\\b`, 'g');
const CHAMBER_FIRST = new RegExp(
  `\\b(house|senate)(?: control)?(?: (?:be|is|goes|to|controlled by|won by))*:? ${PARTY}\\b`,
  'g',
);
const SWEEP = /\b(democrat|republican|gop|dem)[a-z]* sweep\b/;
const CHAMBERS_OF_SWEEP = ['house', 'senate'];
const WORDS = new Set([
  'balance',
  'power',
  'sweep',
  'clean sweep',
  'midterm',
  'midterms',
  'combo',
  'combination',
]);

const letterOf = (party: string): string => (/^d/.test(party) ? 'd' : 'r');

/** Two answers to who holds the chambers. */
export const areOtherMajorities = (a: readonly Token[], b: readonly Token[]): boolean => {
  const [x, y] = [a, b].map((tokens) => tokens.find((t) => HELD.test(t.text))?.text);
  return x !== undefined && y !== undefined && x !== y;
};
const HELD = /^house [dr] senate [dr]$/;

export const holdsChambers = (tokens: readonly Token[]): boolean => tokens.some((t) => HELD.test(t.text));

/**
 * "R Senate, D House", "Democrats sweep" and "House Control be Democratic AND Senate Control be Republican": who holds
 * which chamber is one answer, and becomes one word. Other tokens are left alone.
 */
export function withBalanceOfPower(tokens: readonly Token[], folded: string): Token[] {
  if (!/\bsweep\b|\bhouse\b/.test(folded)) return [...tokens];
  const held = new Map<string, string>();
  for (const [, party, chamber] of folded.matchAll(PARTY_FIRST)) held.set(chamber!, letterOf(party!));
  for (const [, chamber, party] of folded.matchAll(CHAMBER_FIRST)) held.set(chamber!, letterOf(party!));
  // The sweep of a state is that of its governor and its senator.
  const isOfCongress = /\bbalance\b/.test(folded) || (/\bhouse\b/.test(folded) && /\bsenate\b/.test(folded));
  const swept = isOfCongress && !/\bgovernor\b/.test(folded) ? SWEEP.exec(folded) : null;
  if (swept !== null) for (const chamber of CHAMBERS_OF_SWEEP) held.set(chamber, letterOf(swept[1]!));
  const [house, senate] = [held.get('house'), held.get('senate')];
  if (house === undefined || senate === undefined) return [...tokens];
  const rest = tokens.filter(
    (t) =>
      !WORDS.has(t.text) &&
      t.kind !== 'party' &&
      !(t.kind === 'office' && /^(?:house|senate|congress)$/.test(t.text)) &&
      !/^[dr]$/.test(t.text),
  );
  return [
    { text: `house ${house} senate ${senate}`, kind: 'word' },
    { text: 'congress', kind: 'office' },
    ...rest,
  ];
}
