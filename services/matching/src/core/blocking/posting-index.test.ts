import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { PostingIndex } from './posting-index.js';
import { termsOfTitle } from './terms.js';
import { titleOf } from './title-generator.js';

describe('PostingIndex', () => {
  it('finds documents of other groups by their rare terms first', () => {
    const index = new PostingIndex();
    for (let i = 0; i < 50; i += 1) index.add(`common${i}`, 'b', ['win', `filler${i}`]);
    index.add('wanted', 'b', ['win', 'rarity']);
    index.add('own', 'a', ['win', 'rarity']);
    const hits = index.query('a', ['win', 'rarity'], 3);
    expect(hits[0]).toEqual({ key: 'wanted', score: 1 });
    expect(hits.map((hit) => hit.key)).not.toContain('own');
    expect(hits).toHaveLength(3);
  });

  it('replaces a document that is added again', () => {
    const index = new PostingIndex();
    index.add('x', 'b', ['old']);
    index.add('x', 'b', ['new']);
    expect(index.query('a', ['old'], 5)).toEqual([]);
    expect(index.query('a', ['new'], 5)).toEqual([{ key: 'x', score: 1 }]);
    expect(index.size).toBe(1);
  });

  it('knows nothing of what was removed, however much was', () => {
    const index = new PostingIndex();
    for (let i = 0; i < 4_000; i += 1) index.add(`k${i}`, 'b', ['shared', `t${i}`]);
    for (let i = 0; i < 4_000; i += 1) if (i % 100 !== 7) index.remove(`k${i}`);
    expect(index.size).toBe(40);
    const hits = index.query('a', ['shared'], 100);
    expect(hits.map((hit) => hit.key).sort()).toEqual(
      Array.from({ length: 40 }, (_, i) => `k${i * 100 + 7}`).sort(),
    );
    expect(index.query('a', ['t7'], 1)[0]?.key).toBe('k7');
    expect(index.query('a', ['t8'], 1)).toEqual([]);
  });

  it('agrees with a search through everything', () => {
    const term = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f');
    const change = fc.record({
      key: fc.constantFrom('1', '2', '3', '4', '5'),
      terms: fc.uniqueArray(term, { maxLength: 4 }),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 30 }),
        fc.uniqueArray(term, { minLength: 1, maxLength: 4 }),
        (changes, query) => {
          const index = new PostingIndex();
          const plain = new Map<string, readonly string[]>();
          for (const { key, terms, remove } of changes) {
            if (remove) {
              expect(index.remove(key)).toBe(plain.delete(key));
            } else {
              index.add(key, 'b', terms);
              plain.set(key, terms);
            }
          }
          const found = new Map(index.query('a', query, 10).map((hit) => [hit.key, hit.score]));
          const expected = [...plain].filter(([, terms]) => terms.some((t) => query.includes(t)));
          expect([...found.keys()].sort()).toEqual(expected.map(([key]) => key).sort());
          const weight = (t: string): number =>
            Math.log1p(plain.size / ([...plain.values()].filter((terms) => terms.includes(t)).length + 0.5));
          for (const [key, terms] of expected) {
            const live = query.filter((t) => [...plain.values()].some((list) => list.includes(t)));
            const all = [...new Set([...terms, ...live])].reduce((sum, t) => sum + weight(t), 0);
            const shared = terms.filter((t) => query.includes(t)).reduce((sum, t) => sum + weight(t), 0);
            expect(found.get(key)).toBeCloseTo(shared / all, 5);
          }
        },
      ),
    );
  });

  it('finds the same best as a search through everything, in the same order', () => {
    const EVERYTHING = { postings: Infinity, documents: Infinity };
    const word = fc.nat({ max: 40 }).map((n) => `w${Math.floor((n * n) / 40)}`);
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), { minLength: 300, maxLength: 900 }),
        fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (documents, query, limit) => {
          const index = new PostingIndex(EVERYTHING);
          // Every fifth is of the asking group, every seventh is taken out again.
          for (const [i, terms] of documents.entries()) index.add(String(i), i % 5 === 0 ? 'a' : 'b', terms);
          for (let i = 0; i < documents.length; i += 7) index.remove(String(i));
          const live = documents.flatMap((terms, i) => (i % 7 === 0 ? [] : [{ i, terms }]));
          const frequency = new Map<string, number>();
          for (const { terms } of live)
            for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
          // In the index's own whole units, so that what is equal there is equal here.
          const weigh = (terms: readonly string[]): number =>
            terms.reduce(
              (sum, t) => sum + Math.round(Math.log1p(live.length / (frequency.get(t)! + 0.5)) * 2 ** 20),
              0,
            );
          const known = query.filter((term) => frequency.has(term));
          const expected = live
            .filter(({ i, terms }) => i % 5 !== 0 && terms.some((term) => known.includes(term)))
            .map(({ i, terms }) => ({
              i,
              score:
                weigh(terms.filter((t) => known.includes(t))) / weigh([...new Set([...terms, ...known])]),
            }))
            .sort((x, y) => y.score - x.score || x.i - y.i)
            .slice(0, limit);
          expect(index.query('a', query, limit)).toEqual(
            expected.map(({ i, score }) => ({ key: String(i), score })),
          );
        },
      ),
      // Hundreds of documents are not worth making fewer, one by one, when a case fails.
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('loses next to nothing to its budget', () => {
    const titles = Array.from({ length: 12_000 }, (_, i) => termsOfTitle(titleOf(i, 'b')));
    const [budgeted, whole] = [
      new PostingIndex(),
      new PostingIndex({ postings: Infinity, documents: Infinity }),
    ];
    for (const [i, terms] of titles.entries()) {
      budgeted.add(String(i), 'b', terms);
      whole.add(String(i), 'b', terms);
    }
    let [found, wanted] = [0, 0];
    for (let i = 0; i < 300; i += 1) {
      const query = termsOfTitle(titleOf(i, 'a'));
      const keys = new Set(budgeted.query('a', query, 24).map((hit) => hit.key));
      const best = whole.query('a', query, 4);
      wanted += best.length;
      found += best.filter((hit) => keys.has(hit.key)).length;
    }
    expect(found / wanted).toBeGreaterThan(0.98);
  });
});
