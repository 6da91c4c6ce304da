import { relateRanges } from '../specification/value/ranges.js';
import type { ContractSpecification } from '../specification/specification.js';
import { relateOnGrid } from './threshold-gate.js';

/**
 * False only where {@link judge} is sure to reject: other date, other hour, other cycle, other number. Takes a
 * hundredth of its time; most candidates of a price ladder end here.
 */
export function couldMatch(a: ContractSpecification, b: ContractSpecification): boolean {
  if (a.grain !== b.grain) return false;
  if (a.cycle !== null && b.cycle !== null && a.cycle !== b.cycle && isStated(a) && isStated(b)) {
    return false;
  }
  if (a.window?.kind === 'day' && b.window?.kind === 'day' && !a.window.ambiguous && !b.window.ambiguous) {
    if (a.window.endAt !== b.window.endAt) return false;
  }
  if (a.hour !== null && b.hour !== null && a.hour.zone === b.hour.zone && a.hour.from !== b.hour.from)
    return false;
  if ((a.range === null) !== (b.range === null)) return false;
  if (a.range === null || b.range === null || a.aspect !== b.aspect) return true;
  if (a.range.unit !== b.range.unit || !a.range.sideKnown || !b.range.sideKnown) return true;
  return relateRanges(a.range, b.range) !== 'disjoint' || relateOnGrid(a, b, a.range, b.range) !== 'disjoint';
}

/** A cycle that a text names; tickers and closing times may lie a year off. */
const isStated = ({ cycleSource }: ContractSpecification): boolean =>
  cycleSource !== 'ticker' && cycleSource !== 'close';
