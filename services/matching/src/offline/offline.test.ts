import { describe, expect, it } from '@jest/globals';

import { parseCatalogLine, type CatalogEntry } from './catalog-line.js';
import { evaluate } from './evaluate.js';
import { Catalog, judgePair, judgePairs } from './judge-pairs.js';
import { matchCatalogs } from './match-catalogs.js';
import { parsePairLine } from './pair-line.js';

const line = (id: string, title: string, more: Record<string, unknown> = {}): string => {
  const [venue, market] = id.split(':');
  return JSON.stringify({
    id,
    venue,
    event_id: `${venue}:e`,
    market_id: market,
    title,
    event_title: null,
    outcome: null,
    rules: null,
    close_time: null,
    category: 'Politics',
    grain: 'market',
    source: 'listing 2027-04',
    ...more,
  });
};

function entry(text: string): CatalogEntry {
  const parsed = parseCatalogLine(text, 1);
  if (!parsed.ok) throw new Error(parsed.quarantined.reason);
  return parsed.value;
}

function catalogOf(...lines: string[]): Catalog {
  const catalog = new Catalog();
  for (const text of lines) catalog.add(entry(text));
  return catalog;
}

const KALSHI = [
  line('kalshi:KXPRESNOMD-32-DWHI', 'Will Dana Whitlock be the Democratic Presidential nominee in 2032?'),
  line('kalshi:KXPRESNOMD-32-RSTO', 'Will Ray Stone be the Democratic Presidential nominee in 2032?'),
  line('kalshi:KXOUT-28JAN01', 'Will Anna Keller leave Chancellor of Austria before Jan 1, 2028?'),
];
const POLYMARKET = [
  line('polymarket:0x1', 'Will Dana Whitlock win the 2032 Democratic presidential nomination?'),
  line('polymarket:0x2', 'Will Ray Stone win the 2032 US Presidential Election?'),
  line('polymarket:0x3', 'Anna Keller out as Chancellor of Austria by June 30?'),
  line('polymarket:0x4', 'Will it rain in Oslo tomorrow?'),
];

describe('lines of a catalog', () => {
  it('are read with their nulls, times and listing month', () => {
    expect(entry(line('kalshi:X', 'T', { close_time: '2027-05-01T00:00:00Z' }))).toMatchObject({
      rules: '',
      closeAt: Date.UTC(2027, 4, 1),
      listedAt: Date.UTC(2027, 3, 1),
      grain: 'market',
    });
    expect(entry(line('kalshi:X', 'T', { close_time: '02/06/2027' })).closeAt).toBe(Date.UTC(2027, 1, 6));
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'line: '],
    [line('kalshi:X', 'T').replace('"title":"T"', '"title":7'), 'title: '],
    [line('kalshi:X', 'T').replace('kalshi:X', 'no-venue'), 'id: must start with a venue and a colon'],
    ['"'.padEnd(1_000_002, 'x'), 'longer than 1000000 characters'],
  ])('that cannot be read are set aside with place and reason (%#)', (text, reason) => {
    const parsed = parseCatalogLine(text, 42);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) {
      expect(parsed.quarantined.line).toBe(42);
      expect(parsed.quarantined.reason).toContain(reason);
    }
  });
});

describe('judging given pairs', () => {
  const catalog = catalogOf(...KALSHI, ...POLYMARKET);
  const pairs = [
    { a: 'kalshi:KXPRESNOMD-32-DWHI', b: 'polymarket:0x1', label: 'same' },
    { a: 'kalshi:KXPRESNOMD-32-RSTO', b: 'polymarket:0x2', label: 'different' },
    { a: 'polymarket:0x3', b: 'kalshi:KXOUT-28JAN01', label: 'subset' },
    { a: 'kalshi:KXPRESNOMD-32-DWHI', b: 'polymarket:gone', label: 'same' },
  ].map((pair, i) => {
    const parsed = parsePairLine(JSON.stringify({ ...pair, origin: 'test' }), i + 1);
    if (!parsed.ok) throw new Error(parsed.quarantined.reason);
    return parsed.value;
  });

  it('gives one verdict each, in order', () => {
    const verdicts = [...judgePairs(pairs, catalog)];
    expect(verdicts.map(({ a, b, relation, status }) => [a, b, relation, status])).toEqual([
      ['kalshi:KXPRESNOMD-32-DWHI', 'polymarket:0x1', 'same', 'verified'],
      ['kalshi:KXPRESNOMD-32-RSTO', 'polymarket:0x2', 'different', 'rejected'],
      ['polymarket:0x3', 'kalshi:KXOUT-28JAN01', 'subset', 'needs_review'],
      ['kalshi:KXPRESNOMD-32-DWHI', 'polymarket:gone', 'different', 'rejected'],
    ]);
    expect(verdicts[3]?.gates).toEqual([{ gate: 'data', passed: false, reason: 'b_not_in_catalog' }]);
    expect(verdicts[1]?.gates).toContainEqual({ gate: 'stage', passed: false, reason: 'stage_differs' });
  });

  it('is scored against labels; gray pairs are left out but watched', () => {
    const judged = pairs.map((pair) => ({ pair, verdict: judgePair(pair, catalog) }));
    const gray = { ...judged[0]!, pair: { ...judged[0]!.pair, gray: true } };
    const result = evaluate([...judged, gray], catalog);
    expect(result.overall).toMatchObject({
      pairs: 4,
      positives: 2,
      verified: 1,
      verifiedRight: 1,
      precision: 1,
      recall: 0.5,
      recallWithReview: 0.5,
    });
    expect(result.falseNegatives.map(({ pair }) => pair.b)).toEqual(['polymarket:gone']);
    expect(result.grayVerified).toHaveLength(1);
    expect(Object.keys(result.byVenues)).toEqual(['kalshi+polymarket']);
    expect(result.byCategory['politics']?.pairs).toBe(4);
    expect(result.confusion['subset > subset/needs_review']).toBe(1);
  });

  it('counts a verification with the wrong relation as wrong', () => {
    const pair = { ...pairs[0]!, label: 'inverse' as const };
    const result = evaluate([{ pair, verdict: judgePair(pair, catalog) }], catalog);
    expect(result.overall.precision).toBe(0);
    expect(result.falsePositives).toHaveLength(1);
  });
});

describe('searching catalogs', () => {
  it('names the pairs of different venues worth naming, the best first', () => {
    const progress: number[] = [];
    const { pairs, summary } = matchCatalogs(
      [catalogOf(...KALSHI), catalogOf(...POLYMARKET)],
      {},
      ({ done, total }) => progress.push(done / total),
    );
    expect(pairs.map(({ a, b, relation, status }) => [a, b, relation, status])).toEqual([
      ['kalshi:KXPRESNOMD-32-DWHI', 'polymarket:0x1', 'same', 'verified'],
      ['kalshi:KXOUT-28JAN01', 'polymarket:0x3', 'superset', 'needs_review'],
    ]);
    expect(summary).toMatchObject({ markets: 7, byStatus: { verified: 1, needs_review: 1, rejected: 0 } });
    expect(progress.at(-1)).toBe(1);
  });

  it('finds the same whichever catalog comes first', () => {
    const forward = matchCatalogs([catalogOf(...KALSHI), catalogOf(...POLYMARKET)]).pairs;
    const backward = matchCatalogs([catalogOf(...POLYMARKET), catalogOf(...KALSHI)]).pairs;
    const keys = (pairs: typeof forward): string[] =>
      pairs.map(({ a, b, status }) => [[a, b].sort().join(' '), status].join(' ')).sort();
    expect(keys(backward)).toEqual(keys(forward));
  });
});
