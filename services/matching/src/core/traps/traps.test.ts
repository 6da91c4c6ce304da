import { describe, expect, it } from '@jest/globals';

import { judge } from '../gates/judge.js';
import { specify } from '../specification/specify.js';
import type { ContractSpecification } from '../specification/specification.js';
import type { TrapSide } from './trap.js';
import { TRAPS } from './traps.js';

const MARCH_2027 = Date.UTC(2027, 2, 1);

const read = (side: TrapSide, id: string): ContractSpecification =>
  specify({
    venue: side.venue,
    marketId: side.ticker ?? id,
    eventId: `${id}-event`,
    seriesId: null,
    title: side.title,
    eventTitle: side.event ?? '',
    outcomeTitle: side.outcome ?? '',
    rules: side.rules ?? '',
    category: null,
    outcomes: [],
    openAt: null,
    closeAt: side.closeTime === undefined ? null : Date.parse(side.closeTime),
    attributes: side.attributes ?? {},
    listedAt: MARCH_2027,
  });

describe('look-alike contracts', () => {
  const kinds = [...new Set(TRAPS.map((trap) => trap.kind))];

  it.each(kinds)('has at least ten traps of the kind %s', (kind) => {
    expect(TRAPS.filter((trap) => trap.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  it.each(TRAPS.map((trap) => [trap.kind, trap.a.title, trap.b.title, trap] as const))(
    '%s: "%s" is not "%s"',
    (_kind, _a, _b, trap) => {
      const [a, b] = [read(trap.a, 'a'), read(trap.b, 'b')];
      expect(judge(a, b).status).not.toBe('verified');
      expect(judge(b, a).status).not.toBe('verified');
    },
  );
});
