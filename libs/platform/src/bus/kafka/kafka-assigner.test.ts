import { describe, expect, it } from '@jest/globals';
import { shareOut } from './kafka-assigner.js';

const member = (memberId: string, name: string, ...topics: string[]) => ({ memberId, name, topics });

describe('shareOut', () => {
  it('gives topics with equally many partitions alike, by the name of a member and not by its id', () => {
    const partitions = new Map([
      ['quotes', 12],
      ['candidates', 12],
    ]);
    const one = shareOut([member('id-1', 'a', 'quotes'), member('id-2', 'b', 'quotes')], partitions);
    const other = shareOut(
      [member('id-9', 'a', 'candidates'), member('id-3', 'b', 'candidates')],
      partitions,
    );
    expect(one.get('id-1')!['quotes']).toEqual(other.get('id-9')!['candidates']);
    expect(one.get('id-2')!['quotes']).toEqual(other.get('id-3')!['candidates']);
  });

  it('gives a topic only to members that read it', () => {
    const assignments = shareOut(
      [member('id-1', 'a', 'both'), member('id-2', 'b', 'both', 'only-b')],
      new Map([
        ['both', 4],
        ['only-b', 3],
      ]),
    );
    expect(assignments.get('id-1')).not.toHaveProperty('only-b');
    expect(assignments.get('id-2')!['only-b']).toEqual([0, 1, 2]);
    expect(assignments.get('id-1')!['both']).toHaveLength(2);
  });

  it('knows two members of one name apart, and has an entry for who gets nothing', () => {
    const assignments = shareOut(
      [member('id-1', 'a', 't'), member('id-2', 'a', 't'), member('id-3', 'b', 't')],
      new Map([['t', 2]]),
    );
    expect([...assignments.keys()].sort()).toEqual(['id-1', 'id-2', 'id-3']);
    expect([...assignments.values()].flatMap((assignment) => assignment['t'] ?? []).sort()).toEqual([0, 1]);
  });
});
