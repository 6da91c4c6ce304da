import { describe, expect, it } from '@jest/globals';
import { Catalog, evaluate, parseCatalogLine, type JudgedPair, type PairVerdict } from '@arbytron/matching';
import { describeEvaluation, evaluationJson, type EvaluationReport } from './evaluation-report.js';

const catalog = new Catalog();
for (const [id, category] of [
  ['kalshi:1', 'Politics'],
  ['polymarket:1', 'Politics'],
  ['predictit:1', null],
]) {
  const line = { id, venue: id!.split(':')[0], market_id: '1', title: `Title of ${id}`, category };
  const parsed = parseCatalogLine(JSON.stringify(line), 1);
  if (parsed.ok) catalog.add(parsed.value);
}

type Label = JudgedPair['pair']['label'];
const judged = (
  b: string,
  label: Label,
  status: PairVerdict['status'],
  gray = false,
  origin = 'hand',
): JudgedPair => ({
  pair: { a: 'kalshi:1', b, label, gray, origin, grain: 'market' },
  verdict: {
    a: 'kalshi:1',
    b,
    grain: 'market',
    relation: status === 'rejected' ? 'different' : 'same',
    status,
    score: 0.5,
    gates: [
      { gate: 'stage', passed: status !== 'rejected', reason: 'stage_compared' },
      { gate: 'party', passed: true, reason: 'party_equal' },
    ],
    evidence: { shared: [], onlyA: [], onlyB: [], facts: {} },
  },
});

const pairs = [
  judged('polymarket:1', 'same', 'verified'),
  judged('polymarket:1', 'different', 'verified'),
  judged('predictit:1', 'same', 'rejected'),
  judged('polymarket:gone\u001b[2J', 'same', 'rejected', false, ''),
  ...Array.from({ length: 13 }, () => judged('polymarket:1', 'same', 'needs_review')),
  judged('polymarket:1', 'different', 'verified', true),
];
const report: EvaluationReport = {
  evaluation: evaluate(pairs, catalog),
  unlabelled: 3,
  unknownIds: 1,
  quarantined: [{ place: 'pairs.jsonl:9', reason: 'not JSON' }],
  quarantinedCount: 1,
};

describe('the report of an evaluation', () => {
  const text = describeEvaluation(report, catalog);

  it('has precision and recall of the whole and of each group', () => {
    const rows = text.split('\n').map((line) => line.trim().split(/ {2,}/));
    const whole = ['17', '16', '2', '1', '13', '0.5000', '0.0625', '0.8750'];
    expect(rows).toContainEqual(['all', ...whole]);
    expect(rows).toContainEqual(['market', ...whole]);
    expect(rows).toContainEqual(['kalshi+predictit', '1', '1', '0', '0', '0', '-', '0.0000', '0.0000']);
    expect(rows).toContainEqual(['politics', ...whole]);
    expect(rows).toContainEqual(['(none)', '1', '1', '0', '0', '0', '-', '0.0000', '0.0000']);
  });

  it('lists every wrong pair with its titles and what stood against it, cleaned for a terminal', () => {
    expect(text).toContain(
      'false positives, verified wrongly: 1\n  different, judged same (verified): nothing open',
    );
    expect(text).toContain(
      'false negatives, positives that were rejected: 2\n' +
        '  same, judged different (rejected): stage_compared\n' +
        '    kalshi:1  Title of kalshi:1\n    predictit:1  Title of predictit:1',
    );
    expect(text).toContain('(in no catalog)');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('gray pairs verified, which never must be: 1');
  });

  it('shows some of the pairs left for a person, and counts what could not take part', () => {
    expect(text).toContain('positives left for a person: 13');
    expect(text).toContain('and 3 more: see --json');
    expect(text).toContain('lines without a label, which are not scored: 3');
    expect(text).toContain('labelled pairs with a market that no catalog has, rejected: 1');
    expect(text).toContain('pairs.jsonl:9');
  });

  it('has it all in JSON', () => {
    const json = JSON.parse(evaluationJson(report, catalog)) as Record<string, unknown>;
    expect(json).toMatchObject({
      overall: { pairs: 17, precision: 0.5, recall: 0.0625 },
      byGrain: { market: { pairs: 17 } },
      byVenues: { 'kalshi+polymarket': { pairs: 16 } },
      byOrigin: { hand: { pairs: 16 }, '': { pairs: 1 } },
      byCategory: { politics: { pairs: 17 } },
      unlabelled: 3,
      unknownIds: 1,
      quarantinedCount: 1,
    });
    expect(json['unsettled']).toHaveLength(13);
    expect(json['falseNegatives']).toContainEqual({
      a: 'kalshi:1',
      b: 'predictit:1',
      label: 'same',
      origin: 'hand',
      grain: 'market',
      relation: 'different',
      status: 'rejected',
      score: 0.5,
      titles: ['Title of kalshi:1', 'Title of predictit:1'],
      gates: [{ gate: 'stage', passed: false, reason: 'stage_compared' }],
    });
  });
});
