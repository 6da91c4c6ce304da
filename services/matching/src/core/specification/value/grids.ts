import type { ContractSpecification, ValueRange } from '../specification.js';

/** Steps in which figures are published, so that "above 2.9" and "3.0 or more" are one threshold. */
const STEPS: Readonly<Record<string, number>> = {
  inflation: 0.1,
  'core cpi': 0.1,
  cpi: 0.1,
  pce: 0.1,
  'core pce': 0.1,
  unemployment: 0.1,
  gdp: 0.1,
  'retail sales': 0.1,
  'core retail sales': 0.1,
  ppi: 0.1,
  'core ppi': 0.1,
  'manufacturing pmi': 0.1,
  'services pmi': 0.1,
  'consumer sentiment': 0.1,
  'mortgage rate': 0.01,
  approval: 0.1,
  'high temperature': 1,
  'low temperature': 1,
};
/** Banks that have moved in quarters of a point only for decades. */
const QUARTER_POINT_BANKS = new Set(['fed', 'ecb', 'boe', 'boc']);
const QUARTER_POINT_RATES = new Set(['upper bound', 'lower bound', 'deposit facility rate']);

/** The step of the figure a contract turns on; null where it may be any number. */
export function stepOf(
  spec: Pick<ContractSpecification, 'tokens' | 'range' | 'oracle' | 'game'>,
): number | null {
  const { range, tokens } = spec;
  if (range === null) return null;
  const bank = tokens.some((t) => QUARTER_POINT_BANKS.has(t.text));
  if (range.unit === 'rate_change') return bank ? 25 : null;
  if (tokens.some((t) => QUARTER_POINT_RATES.has(t.text))) return bank ? 0.25 : null;
  if (spec.game !== null || spec.oracle === 'rotten tomatoes') return 1;
  if (spec.oracle === 'silver bulletin') return 0.1;
  for (const { text, kind } of tokens) {
    if (kind === 'metric' && Object.hasOwn(STEPS, text)) return STEPS[text]!;
  }
  return null;
}

/** A range with closed ends on the grid; unchanged where an end lies between two steps. */
export function onGrid(range: ValueRange, step: number): ValueRange {
  const isStep = (value: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;
  const moved = (value: number, steps: number): number => Number((value + steps * step).toFixed(6));
  const { low, high, lowClosed, highClosed } = range;
  const raise = low !== -Infinity && !lowClosed && isStep(low);
  const reduce = high !== Infinity && !highClosed && isStep(high);
  if (!raise && !reduce) return range;
  return {
    ...range,
    low: raise ? moved(low, 1) : low,
    lowClosed: raise || lowClosed,
    high: reduce ? moved(high, -1) : high,
    highClosed: reduce || highClosed,
  };
}
