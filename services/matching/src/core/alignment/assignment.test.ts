import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { alignOutcomes, type AlignedPair } from './align-outcomes.js';
import { assign } from './assignment.js';

function best(weights: readonly (readonly number[])[], row = 0, used = new Set<number>()): number {
  if (row === weights.length) return 0;
  let highest = best(weights, row + 1, used);
  for (const [column, weight] of weights[row]!.entries()) {
    if (used.has(column)) continue;
    used.add(column);
    highest = Math.max(highest, weight + best(weights, row + 1, used));
    used.delete(column);
  }
  return highest;
}

describe('assign', () => {
  it('reaches the highest total of all one-to-one assignments', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (weights) => {
        const result = assign(weights);
        const taken = result.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        const total = result.reduce((sum, column, row) => sum + (column < 0 ? 0 : weights[row]![column]!), 0);
        expect(total).toBe(best(weights));
      }),
    );
  });
});

const pair = (
  a: string,
  b: string,
  score: number,
  more: Partial<AlignedPair['decision']> = {},
): AlignedPair => ({
  a,
  b,
  eventA: 'A',
  eventB: 'B',
  decision: {
    relation: 'same',
    status: 'verified',
    score,
    gates: [],
    evidence: { shared: [], onlyA: [], onlyB: [], facts: {} },
    ...more,
  },
});

describe('alignOutcomes', () => {
  it('leaves one-to-one matches alone', () => {
    const pairs = [pair('a1', 'b1', 1), pair('a2', 'b2', 0.4)];
    expect(alignOutcomes(pairs)).toEqual(pairs);
  });

  it('sends every claim on a market that two others claim to a person', () => {
    const [kept, lost, apart] = alignOutcomes([
      pair('a1', 'b1', 0.9),
      pair('a1', 'b2', 0.8),
      pair('a3', 'b3', 0.7),
    ]);
    expect(kept?.decision).toMatchObject({ status: 'needs_review', score: 0.9 });
    expect(lost?.decision).toMatchObject({ status: 'needs_review', score: 0.4 });
    expect(apart?.decision.status).toBe('verified');
  });

  it('takes the assignment that is best in sum and not the best single pair', () => {
    const aligned = alignOutcomes([pair('a1', 'b1', 0.9), pair('a1', 'b2', 0.8), pair('a2', 'b1', 0.85)]);
    expect(aligned.map(({ decision }) => decision.gates.at(-1)?.reason)).toEqual([
      'better_counterpart_exists',
      'several_counterparts',
      'several_counterparts',
    ]);
  });

  it('does not confuse nested contracts with counterparts', () => {
    const pairs = [
      pair('a1', 'b1', 0.9),
      pair('a1', 'b2', 0.8, { relation: 'subset', status: 'needs_review' }),
    ];
    expect(alignOutcomes(pairs)).toEqual(pairs);
  });
});
