import type { SubscribeOptions } from '@arbytron/runtime';
import type { Position } from './fetched-partition.js';

/**
 * Where a member begins in a partition.
 *
 * @param low offset of the first record that is kept
 * @param high offset that the next record will get
 * @param committed offset that the group handles next, if it ever committed one
 */
export function choosePosition(
  from: SubscribeOptions['from'],
  low: number,
  high: number,
  committed: number | undefined,
): Position {
  if (from === 'end') return { position: high, target: high, skipped: 0 };
  // A position beyond the end belongs to records that the server has lost: what came since begins at the beginning.
  const isKnown = from === 'committed' && committed !== undefined && committed >= 0 && committed <= high;
  if (!isKnown) return { position: low, target: high, skipped: 0 };
  const position = Math.max(committed, low);
  return { position, target: high, skipped: position - committed };
}
