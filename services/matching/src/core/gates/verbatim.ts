import type { ContractSpecification } from '../specification/specification.js';
import { foldText } from '../specification/words/text.js';

/** The same question word for word: one venue has taken it over from the other. */
export function isVerbatim(a: ContractSpecification, b: ContractSpecification): boolean {
  return a.title.length > 12 && a.title.includes(' ') && plain(a.title) === plain(b.title);
}

const plain = (title: string): string =>
  foldText(title)
    .replace(/[^\p{L}\p{N}$%<>↑↓.+-]+/gu, ' ')
    .trim();
