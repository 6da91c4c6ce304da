import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { parseCatalogLine } from './catalog-line.js';
import { evaluate, type JudgedPair } from './evaluate.js';
import { Catalog, judgePair } from './judge-pairs.js';
import { parsePairLine } from './pair-line.js';

const SHARED = new URL('../../../../../shared/data/matching/', import.meta.url);
const OWN = new URL('../../labelled/', import.meta.url);
const isThere = existsSync(SHARED);

const linesOf = (folder: URL, name: string): string[] =>
  readFileSync(new URL(name, folder), 'utf8').trim().split('\n');

function load(folder: URL, pairs: string): { catalog: Catalog; judged: JudgedPair[] } {
  const catalog = new Catalog();
  for (const name of readdirSync(folder).filter((file) => file.startsWith('catalog_'))) {
    for (const [i, text] of linesOf(folder, name).entries()) {
      const parsed = parseCatalogLine(text, i + 1);
      if (parsed.ok) catalog.add(parsed.value);
    }
  }
  const judged = linesOf(folder, pairs).flatMap((text, i) => {
    const parsed = parsePairLine(text, i + 1);
    return parsed.ok ? [{ pair: parsed.value, verdict: judgePair(parsed.value, catalog) }] : [];
  });
  return { catalog, judged };
}

/** A third of the events that nobody looked at while the rules were written: they are read as figures only. */
const isSetAside = (catalog: Catalog, { pair }: JudgedPair): boolean =>
  parseInt(createHash('sha256').update(catalog.entry(pair.a)!.eventId).digest('hex').slice(0, 8), 16) % 3 ===
  0;

(isThere ? describe : describe.skip)('the labelled pairs (need ../shared/data/matching)', () => {
  it('are verified with a precision of 0.99 and a recall of 0.80, and reach 0.95 with those for a person', () => {
    const { catalog, judged } = load(SHARED, 'pairs.dev.jsonl');
    const markets = judged.filter(({ pair }) => pair.grain === 'market' && pair.origin !== 'krasovec-seed');
    const { overall, grayVerified } = evaluate(markets, catalog);
    expect(overall.precision).toBeGreaterThanOrEqual(0.99);
    expect(overall.recall).toBeGreaterThanOrEqual(0.8);
    expect(overall.recallWithReview).toBeGreaterThanOrEqual(0.95);
    expect(grayVerified).toEqual([]);
    const setAside = evaluate(
      markets.filter((one) => isSetAside(catalog, one)),
      catalog,
    ).overall;
    expect(setAside.precision).toBeGreaterThanOrEqual(0.99);
    // Inverse and nested contracts are never taken for the same, nor the same for nested.
    const mixed = markets.filter(
      ({ pair, verdict }) =>
        !pair.gray && pair.label !== 'same' && verdict.status === 'verified' && verdict.relation === 'same',
    );
    expect(mixed).toEqual([]);
  });
});

describe('the labelled pairs of other events', () => {
  // What is reached, less a little: a rule that loses more than that is seen here.
  it.each([
    ['first', 'open', 0.82, 0.95],
    ['first', 'sealed', 0.64, 0.9],
    ['second', 'open', 0.88, 0.97],
    ['second', 'sealed', 0.83, 0.95],
    ['third', 'open', 0.96, 0.98],
    ['third', 'sealed', 0.83, 0.95],
    ['fourth', 'open', 0.72, 0.93],
    ['fourth', 'sealed', 0.58, 0.92],
    ['fifth', 'open', 0.64, 0.85],
    ['fifth', 'sealed', 0.63, 0.77],
    ['sixth', 'open', 0.28, 0.7],
    ['sixth', 'sealed', 0.27, 0.76],
  ])('of the %s set, %s, are never verified wrongly', (set, file, recall, withReview) => {
    const { catalog, judged } = load(new URL(`${set}/`, OWN), `pairs.${file}.jsonl`);
    const { overall, falsePositives } = evaluate(judged, catalog);
    expect(falsePositives).toEqual([]);
    expect(overall.recall).toBeGreaterThanOrEqual(recall);
    expect(overall.recallWithReview).toBeGreaterThanOrEqual(withReview);
  });
});
