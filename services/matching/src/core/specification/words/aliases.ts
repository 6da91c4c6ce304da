import { tokenize } from './lexicon.js';
import type { Alias, ContractSpecification, Token } from '../specification.js';
import { foldText } from './text.js';

const LETTERS = /((?:[\p{L}][\p{L}.'&-]* ){1,8})\(([A-Z][A-Za-z]{1,6})\)/gu;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'de', 'du', 'la']);

/** Names that a cased title gives in full with their letters behind: "the Social Democratic Party (SDP)". */
export function readAliases(title: string): Alias[] {
  if (!title.includes('(')) return [];
  const aliases: Alias[] = [];
  for (const [, before, letters] of title.matchAll(LETTERS)) {
    const words = before!.trim().split(' ');
    const capitals = letters!.replace(/[^A-Z]/g, '');
    if (capitals.length < 2) continue;
    let initials = '';
    for (let from = words.length - 1; from >= 0 && initials.length < capitals.length; from -= 1) {
      const word = words[from]!.replace(/^d'(?=\p{Lu})/u, '');
      if (SMALL_WORDS.has(word.toLowerCase())) continue;
      initials = word[0]!.toUpperCase() + initials;
      if (initials !== capitals) continue;
      aliases.push({ letters: foldText(letters!), tokens: tokenize(words.slice(from).join(' ')) });
    }
  }
  return aliases;
}

/** A contract whose letters are replaced by the name that the other side's title gives for them. */
export function spelledOut(spec: ContractSpecification, aliases: readonly Alias[]): ContractSpecification {
  let result = spec;
  for (const { letters, tokens } of aliases) {
    const isThem = (t: Token): boolean => t.text === letters;
    if (!spec.tokens.some(isThem)) continue;
    const replaced = (own: readonly Token[]): Token[] => [
      ...new Map(own.flatMap((t) => (isThem(t) ? tokens : [t])).map((t) => [t.text, t])).values(),
    ];
    result = { ...result, tokens: replaced(result.tokens), outcome: replaced(result.outcome) };
  }
  return result;
}
