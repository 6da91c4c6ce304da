import { tokenize } from '../specification/words/lexicon.js';
import type { ContractSpecification, Token } from '../specification/specification.js';
import { foldText } from '../specification/words/text.js';

/** A song or a film that a title quotes, and whom it credits behind a dash. */
interface QuotedWork {
  readonly work: string;
  readonly credit: string;
}

const QUOTED = /"([^"]{2,120})"/;

export function quotedWork(title: string): QuotedWork | null {
  const quoted = QUOTED.exec(title)?.[1];
  if (quoted === undefined) return null;
  const dash = quoted.lastIndexOf(' - ');
  return dash < 0
    ? { work: foldText(quoted), credit: '' }
    : { work: foldText(quoted.slice(0, dash)), credit: quoted.slice(dash + 3) };
}

/**
 * Whose work it is tells nothing where only one side says it: both quote one work by a title of several words, or an
 * outcome names the work and, behind a dash or in brackets, its artist.
 */
export function withoutCredits(
  first: ContractSpecification,
  second: ContractSpecification,
): [ContractSpecification, ContractSpecification] {
  const [a, b] = [creditedAlone(first, second), creditedAlone(second, first)];
  if (!a.title.includes('"') || !b.title.includes('"')) return [a, b];
  const [x, y] = [quotedWork(a.title), quotedWork(b.title)];
  if (x === null || y === null || x.work !== y.work || !x.work.includes(' ')) return [a, b];
  return [uncredited(a, x, b), uncredited(b, y, a)];
}

function creditedAlone(spec: ContractSpecification, other: ContractSpecification): ContractSpecification {
  if (spec.credit.length === 0 || other.credit.length > 0) return spec;
  return withoutNames(spec, spec.credit, other);
}

function uncredited(
  spec: ContractSpecification,
  { work, credit }: QuotedWork,
  other: ContractSpecification,
): ContractSpecification {
  const own = new Set(tokenize(work).map((t) => t.text));
  const names = [...tokenize(credit), ...spec.outcome].filter((t) => t.kind === 'proper' && !own.has(t.text));
  return withoutNames(spec, names, other);
}

/** The contract without these names, unless the other side has one of them. */
function withoutNames(
  spec: ContractSpecification,
  names: readonly Token[],
  other: ContractSpecification,
): ContractSpecification {
  const told = new Set(names.map((t) => t.text));
  if (told.size === 0 || [...other.tokens, ...other.outcome].some((t) => told.has(t.text))) return spec;
  const keep = (tokens: readonly Token[]): Token[] => tokens.filter((t) => !told.has(t.text));
  return { ...spec, tokens: keep(spec.tokens), outcome: keep(spec.outcome) };
}
