import { tokenize } from '../specification/words/lexicon.js';
import type { ContractSpecification, Token, TokenKind } from '../specification/specification.js';
import type { Finding } from './finding.js';
import { unknown } from './gate.js';
import type { TokenComparison } from './token-comparison.js';

/** What two do together, so that either may stand first. */
const MUTUAL = new Set([
  'meet',
  'ceasefire',
  'deal',
  'merge',
  'marry',
  'engage',
  'normalize',
  'negotiate',
  'war',
  'peace',
  'prisoner swap',
  'diplomatic ties',
  'summit',
  'trade deal',
  'nuclear deal',
  'free trade agreement',
  'treaty',
  'talk',
  'negotiation',
  'debate',
  'clash',
  'break up',
  'ticket',
  'matchup',
  'final',
  'outperform',
]);
const NAMES: ReadonlySet<TokenKind> = new Set(['proper', 'place', 'asset', 'party']);
/** What anybody may do to a body, and a body to anybody. */
const ADVERSE = new Set([
  'sue',
  'subpoena',
  'investigate',
  'defy',
  'censure',
  'sanction',
  'strike down',
  'ban',
]);
/** Offices that act as one. */
const BODIES = new Set(['congress', 'house', 'senate', 'supreme court', 'cabinet', 'parliament']);

/**
 * Who does it to whom: "China sanctions the US" is not "the US sanctions China". Names in another order are for a
 * person to read, unless what they do is mutual. Of a passive the one who does it goes first.
 */
export function directionFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  c: TokenComparison,
): Finding | null {
  // A place in a ranking is nothing that one does to another.
  if (a.range?.unit === 'rank' && b.range?.unit === 'rank') return null;
  if (a.sequence !== b.sequence) return { result: unknown('order', 'comparison_on_one_side') };
  const apart = new Set([...appended(a), ...appended(b)]);
  // Which body it is that acts is told in many places; against whom, only where it can go both ways.
  const isBetween =
    [a, b].some(({ title }) => PASSIVE.test(title)) || c.shared.some((t) => ADVERSE.has(t.text));
  const shared = new Set(
    c.shared
      .filter((t) => (NAMES.has(t.kind) || (isBetween && BODIES.has(t.text))) && !apart.has(t.text))
      .map((t) => t.text),
  );
  const isCompared = (t: Token): boolean => shared.has(t.text);
  const [x, y] = [namesOf(a, c.a, isCompared), namesOf(b, c.b, isCompared)];
  if (x.join(' ') === y.join(' ')) return null;
  if (a.sequence) {
    // "A outperforms B" and "B outperforms A": the contrary but for a tie.
    const isSwapped = x.length === 2 && x[0] === y[1] && x[1] === y[0];
    return isSwapped
      ? { result: unknown('order', 'comparison_swapped'), relation: 'inverse' }
      : { result: unknown('order', 'names_in_other_order') };
  }
  const isContest = a.winning && b.winning;
  const isMutual = c.shared.some((t) => MUTUAL.has(t.text));
  const isDone = c.shared.some((t) => t.kind === 'predicate' || t.kind === 'word');
  return isContest || isMutual || !isDone ? null : { result: unknown('order', 'names_in_other_order') };
}

const MONTH =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)';
const NAME = `(?:an? |the )?(?!${MONTH}\\b|Q\\d)(\\p{Lu}[\\p{L}\\p{N}.'&-]*(?: \\p{Lu}[\\p{L}\\p{N}.'&-]*)*)`;
/** "Sanctioned by the US", "listed on Coinbase", "banned in Australia", "gets FDA approval": who does it stands behind. */
const PASSIVE = new RegExp(
  `\\b(?:by|freed from|released from|listed on|delisted from|hit with|(?:ban|banned|blocked|outlawed|approved|recalled|launched|released) (?:in|on)) ${NAME}` +
    `|\\b(?:gets?|receives?|wins?|obtains?|secures?|granted|given) ${NAME}(?= (?:approval|certification|clearance|authorization|endorsement|(?:[a-z]+ )?(?:permit|licen[cs]e|charter|fine)))`,
  'u',
);

/** The names that both have, in order, who does it first. An outcome's stand nowhere in the sentence. */
function namesOf(
  spec: ContractSpecification,
  own: readonly Token[],
  isCompared: (t: Token) => boolean,
): string[] {
  const names = own.filter(isCompared).map((t) => t.text);
  const match = PASSIVE.exec(spec.title);
  if (match === null) return names;
  const behind = (match[1] ?? match[2])!;
  const actor = new Set(tokenize(behind).map((t) => t.text));
  return [...names.filter((name) => actor.has(name)), ...names.filter((name) => !actor.has(name))];
}

/** Names that stand outside the sentence: those of a heading, and those of the outcome that the question lacks. */
const appended = ({ title, outcome }: ContractSpecification): string[] => {
  const heading = /^([^:?]+): (?=(?:will|does|is)\b)/i.exec(title)?.[1];
  const above = heading === undefined ? [] : tokenize(heading).map((t) => t.text);
  if (outcome.length === 0) return above;
  const own = new Set(tokenize(withoutEnd(title)).map((t) => t.text));
  return [...above, ...outcome.filter((t) => !own.has(t.text)).map((t) => t.text)];
};
/** "Who will host?: Tom Hanks" has the outcome at its end. */
const withoutEnd = (title: string): string =>
  title.slice(0, /\?: .*$|[?:]+ [^?:]*$/.exec(title)?.index ?? title.length);
