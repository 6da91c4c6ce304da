import { describe, expect, it } from '@jest/globals';

import { judge } from '../gates/judge.js';
import { readSide } from './read-side.js';
import { TRAPS } from './traps.js';

describe('look-alike contracts', () => {
  const kinds = [...new Set(TRAPS.map((trap) => trap.kind))];

  it.each(kinds)('has at least ten traps of the kind %s', (kind) => {
    expect(TRAPS.filter((trap) => trap.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  it.each(TRAPS.map((trap) => [trap.kind, trap.a.title, trap.b.title, trap] as const))(
    '%s: "%s" is not "%s"',
    (_kind, _a, _b, trap) => {
      const [a, b] = [readSide(trap.a, 'a'), readSide(trap.b, 'b')];
      expect(judge(a, b).status).not.toBe('verified');
      expect(judge(b, a).status).not.toBe('verified');
    },
  );
});
