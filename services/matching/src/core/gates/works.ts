import { tokenize } from '../specification/lexicon.js';
import type { ContractSpecification, Token } from '../specification/specification.js';
import { foldText } from '../specification/text.js';

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

/** Both quote one work by a title of several words, and only one side says whose it is: then that tells nothing. */
export function withoutCredits(
  a: ContractSpecification,
  b: ContractSpecification,
): [ContractSpecification, ContractSpecification] {
  if (!a.title.includes('"') || !b.title.includes('"')) return [a, b];
  const [x, y] = [quotedWork(a.title), quotedWork(b.title)];
  if (x === null || y === null || x.work !== y.work || !x.work.includes(' ')) return [a, b];
  return [uncredited(a, x, b), uncredited(b, y, a)];
}

function uncredited(
  spec: ContractSpecification,
  { work, credit }: QuotedWork,
  other: ContractSpecification,
): ContractSpecification {
  const own = new Set(tokenize(work).map((t) => t.text));
  const names = new Set(
    [...tokenize(credit), ...spec.outcome]
      .filter((t) => t.kind === 'proper' && !own.has(t.text))
      .map((t) => t.text),
  );
  const isTold = [...other.tokens, ...other.outcome].some((t) => names.has(t.text));
  if (names.size === 0 || isTold) return spec;
  const keep = (tokens: readonly Token[]): Token[] => tokens.filter((t) => !names.has(t.text));
  return { ...spec, tokens: keep(spec.tokens), outcome: keep(spec.outcome) };
}
