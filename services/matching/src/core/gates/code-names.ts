import { merge } from '../specification/words/lexicon.js';
import type { ContractSpecification, Token } from '../specification/specification.js';

/** A shorter code is letters that could stand for many names. */
const LEAST_LETTERS = 4;
const ANSWERED = new Set(['outcome_only_in_ticker', 'subject_missing']);

/**
 * "Who will IPO before 2027?" with the ticker `…-ANDURIL`: where the code is the whole name that the other side gives,
 * it is the outcome, as if a text had said it.
 */
export function namedByCode(
  spec: ContractSpecification,
  other: ContractSpecification,
): ContractSpecification {
  const code = spec.outcomeCode?.toLowerCase() ?? '';
  if (code.length < LEAST_LETTERS) return spec;
  const names = other.tokens.filter((t) => t.kind === 'proper' || t.kind === 'asset' || t.kind === 'place');
  const named = wholeName(names, code);
  if (named.length === 0) return spec;
  return {
    ...spec,
    tokens: merge(named, spec.tokens),
    outcome: named,
    outcomeCode: null,
    defects: spec.defects.filter((defect) => !ANSWERED.has(defect)),
  };
}

/** The names that stand together and are written with exactly the letters of the code. */
function wholeName(names: readonly Token[], code: string): Token[] {
  for (let from = 0; from < names.length; from += 1) {
    let letters = '';
    for (let to = from; to < names.length && letters.length < code.length; to += 1) {
      letters += names[to]!.text.replace(/[^a-z0-9]/g, '');
      if (letters === code) return names.slice(from, to + 1);
    }
  }
  return [];
}
