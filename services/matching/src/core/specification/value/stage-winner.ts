import { blank } from './ranges.js';
import type { Token } from '../specification.js';
import type { ValueReading } from './value-reading.js';

/** To finish first in a group, or in the first round of an election, is to win it. */
export function asStageWinner(
  value: ValueReading,
  districts: readonly Token[],
  folded: string,
): ValueReading {
  const { range } = value;
  const ofStage = districts.some((t) => t.kind === 'stage') || FIRST_ROUND.test(folded);
  if (!ofStage) return value;
  const isFirst = range?.unit === 'rank' && range.low === 1 && range.high === 1;
  const votes = value.rest.includes('most votes') ? MOST_VOTES.exec(value.rest) : null;
  const rest = votes === null ? value.rest : blank(value.rest, votes.index, votes.index + votes[0].length);
  return isFirst ? { ...value, rest, range: null } : { ...value, rest };
}
const FIRST_ROUND = /\b(?:first|1st) round\b/;
const MOST_VOTES = /\b(?:win|wins|get|gets|receive|receives)? ?(?:the )?most votes(?: in)?\b/;
