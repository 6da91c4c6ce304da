import type { Token, ValueRange } from '../specification.js';
import { CENTRAL_BANKS } from '../value/value-reading.js';

/** Banks by the country whose policy rate they set. */
const BANKS_OF_COUNTRIES: Readonly<Record<string, string>> = {
  turkey: 'tcmb',
  uk: 'boe',
  japan: 'boj',
  canada: 'boc',
  australia: 'rba',
  'new zealand': 'rbnz',
  brazil: 'bcb',
  mexico: 'banxico',
  'south korea': 'bok',
  israel: 'boi',
  switzerland: 'snb',
  india: 'rbi',
  norway: 'norges bank',
  sweden: 'riksbank',
  russia: 'cbr',
  china: 'pboc',
  poland: 'nbp',
  'south africa': 'sarb',
  chile: 'bcch',
};
const POLICY_RATE =
  /\b(?:policy|key|repo|base|benchmark|target|official cash) (?:interest )?rates?\b|\binterest rates?\b/;
const KINDS_OF_POLICY_RATE = new Set([
  'policy',
  'target',
  'key',
  'repo',
  'base',
  'benchmark',
  'interest',
  'week',
]);

/** "Turkey's policy rate" is that of its central bank, which has one. */
export function withCentralBank(tokens: readonly Token[], folded: string, range: ValueRange | null): Token[] {
  if (range?.unit !== 'percent' || !/\brate/.test(folded)) return [...tokens];
  const isOfBank = tokens.some((t) => t.kind === 'asset' && CENTRAL_BANKS.has(t.text));
  // A country's mortgage rate is none of its bank's.
  const isOfCountry = !isOfBank && POLICY_RATE.test(folded) && !tokens.some((t) => t.kind === 'metric');
  const country = !isOfCountry ? undefined : tokens.find((t) => Object.hasOwn(BANKS_OF_COUNTRIES, t.text));
  if (!isOfBank && country === undefined) return [...tokens];
  return tokens
    .map((t): Token => (t === country ? { text: BANKS_OF_COUNTRIES[t.text]!, kind: 'asset' } : t))
    .filter(
      (t) => !KINDS_OF_POLICY_RATE.has(t.text) && !(isOfBank && Object.hasOwn(BANKS_OF_COUNTRIES, t.text)),
    );
}
