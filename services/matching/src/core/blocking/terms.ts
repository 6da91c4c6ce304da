import type { ContractSpecification } from '../specification/specification.js';
import { isStopWord } from '../specification/words/lexicon.js';
import { cleanText, foldText, MAX_TITLE_LENGTH } from '../specification/words/text.js';

const DAY = 86_400_000;

/**
 * What a specification is found by: its canonical words, the words of its event, and its numbers and dates in the
 * form in which every venue's spelling of them is one.
 */
export function termsOf(spec: ContractSpecification): string[] {
  const terms: string[] = [];
  for (const { text } of spec.tokens) addWithWords(terms, text);
  for (const { text } of spec.context) addWithWords(terms, text);
  if (spec.range !== null) {
    if (Number.isFinite(spec.range.low)) terms.push(`#${spec.range.low}`);
    if (Number.isFinite(spec.range.high)) terms.push(`#${spec.range.high}`);
  }
  if (spec.window !== null) terms.push(`@${spec.window.endAt / DAY}`);
  if (spec.cycle !== null) terms.push(`@${spec.cycle}`);
  if (spec.hour !== null) terms.push(`@${spec.hour.from}m`);
  return terms;
}

/** A name of several words is also found by each: `toronto blue jays` by a title that says no more than Toronto. */
function addWithWords(terms: string[], text: string): void {
  terms.push(text);
  if (text.includes(' ')) terms.push(...text.split(' '));
}

/** Terms of a bare title, without reading it as a contract: words and numbers only. */
export function termsOfTitle(title: string): string[] {
  const folded = foldText(cleanText(title, MAX_TITLE_LENGTH));
  const terms: string[] = [];
  let from = -1;
  for (let i = 0; i <= folded.length; i += 1) {
    const code = i < folded.length ? folded.charCodeAt(i) : 32;
    const isDigit = code >= 48 && code <= 57;
    const inside =
      isDigit ||
      (code >= 97 && code <= 122) ||
      code > 127 ||
      ((code === 44 || code === 46) && isNumberAt(folded, from, i));
    if (inside && from < 0) from = i;
    else if (!inside && from >= 0) {
      const word = folded.slice(from, i);
      if (word.length > 1 ? !isStopWord(word) : isDigitCode(word.charCodeAt(0)))
        terms.push(isDigitCode(word.charCodeAt(0)) ? plainNumber(word) : word);
      from = -1;
    }
  }
  return terms;
}

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** A comma or point between two digits belongs to the number. */
const isNumberAt = (text: string, from: number, at: number): boolean =>
  from >= 0 && isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1));

/** `66,000`, `65999.99` and `66k` are found by one term. */
function plainNumber(word: string): string {
  const digits = word.includes(',') ? word.replaceAll(',', '') : word;
  if (!digits.includes('.') && !/[kmb]$/.test(digits)) return digits;
  const scale = digits.endsWith('k') ? 1e3 : digits.endsWith('m') ? 1e6 : digits.endsWith('b') ? 1e9 : 1;
  const value = Number(scale === 1 ? digits : digits.slice(0, -1)) * scale;
  if (Number.isNaN(value)) return digits;
  return /\.\d*99$/.test(digits) ? String(Math.round(value * 100 + 1) / 100) : String(value);
}
