import { onGrid, stepOf } from '../specification/value/grids.js';
import { isPriced } from '../specification/value/oracle.js';
import { DEGREES, relateRanges, type RangeRelation } from '../specification/value/ranges.js';
import type { ContractSpecification, ValueRange } from '../specification/specification.js';
import { found, type Finding } from './finding.js';
import { fail, pass, unknown } from './gate.js';

/** How the values for which the two pay relate; null where neither names one. */
export function thresholdFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (a.range === null && b.range === null) return null;
  if (a.range === null || b.range === null)
    return found(fail('threshold', 'threshold_on_one_side'), 'different');
  const [x, y] = [a.range, b.range];
  if (!unitsAgree(x, y)) return found(fail('threshold', 'other_unit'), 'different');
  if (!x.sideKnown || !y.sideKnown) {
    return x.low === y.low
      ? found(unknown('threshold', 'side_unknown'))
      : found(fail('threshold', 'other_number'), 'different');
  }
  switch (relateOnGrid(a, b, x, y)) {
    case 'same':
      return found(
        x.unit === y.unit || isCount(x, y) || isPriceInDollars(a, b)
          ? pass('threshold', 'threshold_equal')
          : unknown('threshold', 'unit_on_one_side'),
        'same',
      );
    case 'complement':
      // Who does not win by more may as well lose.
      if (a.tokens.some((t) => t.text === 'margin'))
        return found(fail('threshold', 'complement_of_margin'), 'different');
      return a.aspect === 'point' && b.aspect === 'point'
        ? found(pass('threshold', 'complement'), 'inverse')
        : found(fail('threshold', 'complement_of_touch'), 'different');
    case 'almost_complement':
      return a.aspect === 'point' && b.aspect === 'point'
        ? found(unknown('threshold', 'complement_but_for_one_value'), 'inverse')
        : found(fail('threshold', 'complement_of_touch'), 'different');
    case 'subset':
    case 'superset': {
      if (x.low === y.low && x.high === y.high && isLargeSum(x))
        return found(unknown('threshold', 'same_but_for_one_value'), 'same');
      const relation = relateRanges(x, y) === 'subset' ? 'subset' : 'superset';
      return found(pass('threshold', 'threshold_nested'), relation);
    }
    case 'overlap':
      return found(fail('threshold', 'ranges_overlap'), 'overlap');
    case 'disjoint':
      return found(fail('threshold', 'ranges_disjoint'), 'different');
  }
}

const unitsAgree = (a: ValueRange, b: ValueRange): boolean =>
  a.unit === b.unit ||
  ((a.unit === 'degrees' || b.unit === 'degrees') && DEGREES.has(a.unit) && DEGREES.has(b.unit)) ||
  ((a.unit === '' || b.unit === '') && !isOwnUnit(a.unit) && !isOwnUnit(b.unit));
/** As {@link relateRanges}; where figures come in steps, ranges that no figure tells apart are the same. */
export function relateOnGrid(
  a: ContractSpecification,
  b: ContractSpecification,
  x: ValueRange,
  y: ValueRange,
): RangeRelation {
  const relation = relateRanges(x, y);
  if (relation === 'same' || relation === 'complement' || a.aspect !== b.aspect) return relation;
  if (isCounted(x, y) && (isFromZero(x) || isFromZero(y)))
    return relateOnGrid(a, b, fromBelowZero(x), fromBelowZero(y));
  const step = stepOf(a) ?? (isCounted(x, y) ? 1 : null);
  if (step === null || step !== (stepOf(b) ?? (isCounted(x, y) ? 1 : null))) return relation;
  const [left, right] = [onGrid(x, step), onGrid(y, step)];
  const settled = relateRanges(left, right);
  if (settled === 'same') return 'same';
  const [low, high] = left.low < right.low ? [left, right] : [right, left];
  const halves = low.low === -Infinity && high.high === Infinity;
  return halves && Math.abs(high.low - low.high - step) < step / 1e3 ? 'complement' : relation;
}

/** What is traded for dollars has its price in them, with the sign and without. */
const isPriceInDollars = (a: ContractSpecification, b: ContractSpecification): boolean =>
  [a.range!.unit, b.range!.unit].sort().join() === ',usd' && isPriced(a.tokens) && isPriced(b.tokens);

/** Of nothing there are fewer than none, so that "none" and "at least one" are all there is. */
const fromBelowZero = (range: ValueRange): ValueRange =>
  isFromZero(range) ? { ...range, low: -Infinity, lowClosed: false } : range;
const isFromZero = ({ low, lowClosed }: ValueRange): boolean => low === 0 && lowClosed;

/** "How many" on one side at least, or whole things on both, and whole numbers. */
const isCounted = (x: ValueRange, y: ValueRange): boolean =>
  (x.unit === 'count' || y.unit === 'count' || (x.isWhole === true && y.isWhole === true)) &&
  [x.low, x.high, y.low, y.high].every((end) => Number.isInteger(end) || !Number.isFinite(end));

/** Money of which nobody expects the last cent. */
const isLargeSum = ({ unit, low, high }: ValueRange): boolean =>
  unit === 'usd' && Math.max(Number.isFinite(low) ? low : 0, Number.isFinite(high) ? high : 0) >= 1e6;

/** "How many seats: 52" and "exactly 52 seats". */
const isCount = (x: ValueRange, y: ValueRange): boolean =>
  [x.unit, y.unit].sort().join() === ',count' &&
  [x.low, x.high].every((end) => Number.isInteger(end) || !Number.isFinite(end));

const isOwnUnit = (unit: string): boolean => unit === 'rank' || unit === 'rate_change' || unit === 'bps';
