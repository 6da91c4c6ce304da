import { tokenize } from '../words/lexicon.js';
import type { ContractSpecification, SpecificationInput } from '../specification.js';
import { cleanText } from '../words/text.js';

/** The two outcomes of a market that does not ask for Yes or No. */
export function sidesOf(input: SpecificationInput): ContractSpecification['sides'] {
  const [first, second] = input.outcomes;
  if (first === undefined || second === undefined || input.outcomes.length !== 2) return null;
  if (/^yes$/i.test(first.name) && /^no$/i.test(second.name)) return null;
  return [tokenize(cleanText(first.name, 100)), tokenize(cleanText(second.name, 100))];
}
