import { unknown, type MatchDecision } from '../gates/gate.js';
import { assign } from './assignment.js';

/** A decision about two markets together with the events they belong to. */
export interface AlignedPair {
  readonly a: string;
  readonly b: string;
  readonly eventA: string;
  readonly eventB: string;
  readonly decision: MatchDecision;
}

/** Events with more outcomes than this are aligned greedily, so that time stays bounded. */
const MAX_ASSIGNED = 300;

/**
 * Within two events of several outcomes each outcome has at most one counterpart. Where a market claims to be the same
 * as two markets of the other event, the assignment with the highest total score keeps its claim, and every claim
 * of those concerned goes to a person: at least one of the titles misled.
 */
export function alignOutcomes<T extends AlignedPair>(pairs: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const pair of pairs) {
    if (pair.decision.relation !== 'same' || pair.decision.status === 'rejected') continue;
    const key = JSON.stringify([pair.eventA, pair.eventB]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  const changed = new Map<T, MatchDecision>();
  for (const group of groups.values())
    for (const [pair, decision] of contested(group)) changed.set(pair, decision);
  return pairs.map((pair) => {
    const decision = changed.get(pair);
    return decision === undefined ? pair : { ...pair, decision };
  });
}

function contested<T extends AlignedPair>(group: readonly T[]): [T, MatchDecision][] {
  const countA = countBy(group, (pair) => pair.a);
  const countB = countBy(group, (pair) => pair.b);
  const doubtful = group.filter((pair) => countA.get(pair.a)! > 1 || countB.get(pair.b)! > 1);
  if (doubtful.length === 0) return [];
  const kept = bestAssignment(doubtful);
  return doubtful.map((pair) => {
    const reason = kept.has(pair) ? 'several_counterparts' : 'better_counterpart_exists';
    const gates = [...pair.decision.gates, unknown('alignment', reason)];
    const score = kept.has(pair) ? pair.decision.score : pair.decision.score / 2;
    return [pair, { ...pair.decision, status: 'needs_review', score, gates }];
  });
}

function bestAssignment<T extends AlignedPair>(pairs: readonly T[]): Set<T> {
  const left = [...new Set(pairs.map((pair) => pair.a))];
  const right = [...new Set(pairs.map((pair) => pair.b))];
  if (left.length > MAX_ASSIGNED || right.length > MAX_ASSIGNED) return greedy(pairs);
  const rowOf = new Map(left.map((key, i) => [key, i]));
  const columnOf = new Map(right.map((key, i) => [key, i]));
  const weights = left.map(() => new Array<number>(right.length).fill(0));
  const at = new Map<string, T>();
  for (const pair of pairs) {
    const row = rowOf.get(pair.a)!;
    const column = columnOf.get(pair.b)!;
    weights[row]![column] = pair.decision.score + (pair.decision.status === 'verified' ? 1 : 0);
    at.set(`${row} ${column}`, pair);
  }
  const kept = new Set<T>();
  for (const [row, column] of assign(weights).entries()) {
    const pair = at.get(`${row} ${column}`);
    if (pair !== undefined) kept.add(pair);
  }
  return kept;
}

function greedy<T extends AlignedPair>(pairs: readonly T[]): Set<T> {
  const taken = new Set<string>();
  const kept = new Set<T>();
  for (const pair of [...pairs].sort((x, y) => y.decision.score - x.decision.score)) {
    if (taken.has(`a ${pair.a}`) || taken.has(`b ${pair.b}`)) continue;
    taken.add(`a ${pair.a}`).add(`b ${pair.b}`);
    kept.add(pair);
  }
  return kept;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
