import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignPartitions } from './partition-assignment.js';

const memberNames = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 9,
});
const partitionCounts = fc.integer({ min: 0, max: 48 });

describe('assignPartitions', () => {
  it('gives every partition to one member and nobody more than one above another', () => {
    fc.assert(
      fc.property(partitionCounts, memberNames, (partitions, members) => {
        const owners = assignPartitions(partitions, members);
        expect(owners).toHaveLength(partitions);
        const loads = members.map((member) => owners.filter((owner) => owner === member).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order in which the members are known', () => {
    fc.assert(
      fc.property(partitionCounts, memberNames, (partitions, members) => {
        expect(assignPartitions(partitions, [...members].reverse())).toEqual(
          assignPartitions(partitions, members),
        );
      }),
    );
  });

  it('moves few partitions when a member leaves', () => {
    const before = assignPartitions(24, ['a', 'b', 'c', 'd']);
    const after = assignPartitions(24, ['a', 'b', 'c']);
    const moved = before.filter((owner, partition) => owner !== 'd' && after[partition] !== owner);
    expect(moved.length).toBeLessThanOrEqual(8);
  });

  it('gives nothing when there is no member', () => {
    expect(assignPartitions(4, [])).toEqual([]);
  });
});
