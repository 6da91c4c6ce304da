import { describe, expect, it } from '@jest/globals';

import { couldMatch } from '../../gates/could-match.js';
import type { Judgement } from '../../gates/gate.js';
import { judge } from '../../gates/judge.js';
import { readSide } from '../read-side.js';
import type { TrapSide } from '../trap.js';
import { TOPICS } from './topics.js';

type Named = readonly [string, string, TrapSide, TrapSide];

const named = (pairs: readonly (readonly [TrapSide, TrapSide])[]): Named[] =>
  pairs.map(([a, b]) => [a.title, b.title, a, b]);

/** Judges both ways round: who stands first decides nothing but the direction of a subset. */
function judged(x: TrapSide, y: TrapSide): { decision: Judgement; mayMatch: boolean } {
  const [a, b] = [readSide(x, 'a'), readSide(y, 'b')];
  const [decision, mirrored] = [judge(a, b), judge(b, a)];
  expect(mirrored.status).toBe(decision.status);
  expect(judge(a, b, true).status).toBe(decision.status);
  return { decision, mayMatch: couldMatch(a, b) };
}

const open = ({ gates }: Judgement): readonly unknown[] => gates.filter((gate) => gate.passed !== true);

describe.each(TOPICS.map((topic) => [topic.topic, topic] as const))('%s', (_name, topic) => {
  it('has pairs enough to say something', () => {
    expect(topic.twins.length + topic.opposites.length + topic.forReview.length).toBeGreaterThanOrEqual(11);
    expect(topic.lookAlikes.length).toBeGreaterThanOrEqual(15);
  });

  it.each(named(topic.twins))('"%s" is "%s"', (_a, _b, a, b) => {
    const { decision, mayMatch } = judged(a, b);
    expect({ relation: decision.relation, status: decision.status, open: open(decision), mayMatch }).toEqual({
      relation: 'same',
      status: 'verified',
      open: [],
      mayMatch: true,
    });
  });

  if (topic.opposites.length > 0)
    it.each(named(topic.opposites))('"%s" is the opposite of "%s"', (_a, _b, a, b) => {
      const { decision, mayMatch } = judged(a, b);
      expect({
        relation: decision.relation,
        status: decision.status,
        open: open(decision),
        mayMatch,
      }).toEqual({
        relation: 'inverse',
        status: 'verified',
        open: [],
        mayMatch: true,
      });
    });

  it.each(named(topic.forReview))('"%s" may be "%s"', (_a, _b, a, b) => {
    const { decision, mayMatch } = judged(a, b);
    expect(mayMatch).toBe(true);
    expect(decision.status).not.toBe('rejected');
  });

  it.each(named(topic.lookAlikes))('"%s" is not "%s"', (_a, _b, a, b) => {
    expect(judged(a, b).decision.status).not.toBe('verified');
  });
});
