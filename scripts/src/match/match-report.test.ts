import { describe, expect, it } from '@jest/globals';
import { Catalog, parseCatalogLine, type PairVerdict } from '@arbytron/matching';
import { describeMatch, explained, type MatchReport } from './match-report.js';
import { VerdictTally } from './verdict-tally.js';

const catalog = new Catalog();
for (const [id, title] of [
  ['kalshi:1', 'Will Ida Brandt win?'],
  ['polymarket:1', 'Ida Brandt \u001b[31mto win'],
]) {
  const parsed = parseCatalogLine(
    JSON.stringify({ id, venue: id!.split(':')[0], market_id: '1', title, grain: 'market' }),
    1,
  );
  if (parsed.ok) catalog.add(parsed.value);
}

const verdict = (changes: Partial<PairVerdict> = {}): PairVerdict => ({
  a: 'kalshi:1',
  b: 'polymarket:1',
  grain: 'market',
  relation: 'same',
  status: 'verified',
  score: 0.875,
  gates: [{ gate: 'stage', passed: true, reason: 'stage_equal' }],
  evidence: { shared: ['brandt'], onlyA: [], onlyB: [], facts: {} },
  ...changes,
});
const rejected = (b: string, ...gates: PairVerdict['gates'][number]['gate'][]): PairVerdict =>
  verdict({
    b,
    status: 'rejected',
    relation: 'different',
    gates: gates.map((gate) => ({ gate, passed: false, reason: `${gate}_differs` })),
  });

function tallyOf(...verdicts: PairVerdict[]): VerdictTally {
  const tally = new VerdictTally();
  for (const one of verdicts) tally.add(one);
  return tally;
}

const nested = verdict({ b: 'predictit:1', relation: 'subset', status: 'needs_review' });
const tally = tallyOf(
  verdict(),
  nested,
  rejected('predictit:2', 'stage', 'party'),
  rejected('manifold:1', 'stage'),
);

describe('the tally of verdicts', () => {
  it('counts status, relation, venues whichever comes first, and every gate that rejects', () => {
    expect(tally.summary(9)).toEqual({
      markets: 9,
      judged: 4,
      passedOver: 0,
      rejectedBy: { stage: 2, party: 1 },
      byStatus: { verified: 1, needs_review: 1, rejected: 2 },
      byRelation: { same: 1, subset: 1, different: 2 },
      byVenues: { 'kalshi+polymarket': 1, 'kalshi+predictit': 2, 'kalshi+manifold': 1 },
    });
  });

  it('takes from a search what that counted before anything was written', () => {
    const summary = tallyOf(verdict()).summary(9, { judged: 70, passedOver: 30, rejectedBy: { stage: 69 } });
    expect(summary).toMatchObject({ judged: 70, passedOver: 30, rejectedBy: { stage: 69 } });
    expect(summary.byStatus.verified).toBe(1);
  });
});

describe('the report of a run', () => {
  const report = (changes: Partial<MatchReport> = {}): MatchReport => ({
    catalogs: { kalshi: 3, polymarket: 12 },
    summary: { ...tally.summary(15), passedOver: 7 },
    skipped: { settled: 4 },
    passedOver: [],
    lines: 4,
    out: 'pairs.jsonl',
    quarantined: [],
    quarantinedCount: 0,
    ...changes,
  });
  const cells = (text: string): string[][] => text.split('\n').map((line) => line.trim().split(/ {2,}/));

  it('says what was read, found and turned down, and shows pairs without their control characters', () => {
    const text = describeMatch(report(), tally, [verdict()], catalog);
    const rows = cells(text);
    for (const row of [
      ['polymarket', '12'],
      ['settled', '4'],
      ['venues', 'verified', 'for review', 'rejected'],
      ['kalshi+predictit', '0', '1', '1'],
      ['subset', '0', '1', '0'],
      ['all', '1', '1', '2'],
      ['date or number alone', '7'],
      ['stage', '2'],
      ['same, score 0.88'],
      ['kalshi:1', 'Will Ida Brandt win?'],
    ])
      expect(rows).toContainEqual(row);
    expect(text).toContain('the first 1 of 1 verified pairs');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('4 lines in pairs.jsonl');
  });

  it('has no column of rejected pairs after a search, and says when it found nothing', () => {
    expect(describeMatch(report(), tallyOf(verdict()), [], catalog)).not.toContain('rejected');
    const nothing = describeMatch(report({ catalogs: {}, lines: 0 }), tallyOf(), [], catalog);
    expect(nothing).toContain('no market was read');
    expect(nothing).toContain('no pairs found');
  });

  it('shows the first of what could not be read and counts the rest', () => {
    const quarantined = Array.from({ length: 30 }, (_, i) => ({ place: `f:${i}`, reason: 'not JSON' }));
    const text = describeMatch(report({ quarantined, quarantinedCount: 4_000 }), tally, [], catalog);
    expect(text).toContain('could not be read (the first 20 of 4000)');
    expect(cells(text)).toContainEqual(['f:19', 'not JSON']);
    expect(text).not.toContain('f:20');
  });
});

describe('an explained verdict', () => {
  it('keeps its shape and adds titles and words to the evidence', () => {
    const plain = verdict({
      relation: 'subset',
      status: 'needs_review',
      gates: [
        { gate: 'stage', passed: true, reason: 'stage_equal' },
        { gate: 'window', passed: null, reason: 'deadline_ambiguous' },
      ],
    });
    const told = explained(plain, catalog);
    expect(told).toEqual({ ...plain, evidence: expect.objectContaining({ ...plain.evidence }) as unknown });
    const { titles, explanation } = told.evidence as unknown as { titles: string[]; explanation: string };
    expect(titles[0]).toBe('Will Ida Brandt win?');
    expect(explanation).toBe(
      'needs_review as subset (a YES of a makes a YES of b: nested, so never verified without a person); ' +
        'failed: none; open: window (deadline_ambiguous); passed: stage (stage_equal)',
    );
  });
});
