import { describe, expect, it } from '@jest/globals';

import { judge } from '../../gates/judge.js';
import { readSide } from '../read-side.js';
import { NEAR_MISSES } from './near-misses.js';
import { readTable } from './read-table.js';
import { WORDINGS } from './wordings.js';

describe('one contract in the words of two venues', () => {
  it.each(readTable(WORDINGS).map(({ a, b, label }) => [a.title, b.title, label, a, b] as const))(
    '"%s" and "%s": %s',
    (_a, _b, relation, x, y) => {
      const [a, b] = [readSide(x, 'a'), readSide(y, 'b')];
      const decision = judge(a, b);
      const open = decision.gates.filter((gate) => gate.passed !== true);
      expect({ relation: decision.relation, status: decision.status, open }).toEqual({
        relation,
        status: 'verified',
        open: [],
      });
      expect(judge(b, a)).toMatchObject({ relation, status: 'verified' });
    },
  );
});

describe('contracts that differ in one thing', () => {
  it.each(readTable(NEAR_MISSES).map(({ a, b }) => [a.title, b.title, a, b] as const))(
    '"%s" is not "%s"',
    (_a, _b, x, y) => {
      const [a, b] = [readSide(x, 'a'), readSide(y, 'b')];
      expect(judge(a, b).status).not.toBe('verified');
      expect(judge(b, a).status).not.toBe('verified');
    },
  );
});
