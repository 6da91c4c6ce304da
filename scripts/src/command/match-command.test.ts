import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PairVerdict } from '@arbytron/matching';
import { CommandHarness, type CommandRun } from '../arbytron-harness.js';
import { UsageError } from '../usage-error.js';
import { matchCommand, type MatchCommandOptions } from './match-command.js';

const line = (id: string, title: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    id,
    venue: id.slice(0, id.indexOf(':')),
    event_id: null,
    market_id: id.slice(id.indexOf(':') + 1),
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

const KALSHI = [
  line('kalshi:KXPRESNOMD-32-DWHI', 'Will Dana Whitlock be the Democratic Presidential nominee in 2032?'),
  line('kalshi:KXPRESNOMD-32-RSTO', 'Will Ray Stone be the Democratic Presidential nominee in 2032?'),
  line('kalshi:KXOUT-28JAN01', 'Will Anna Keller leave Chancellor of Austria before Jan 1, 2028?'),
  // The same question twice on one venue is no pair.
  line('kalshi:KXOUTAGAIN-28', 'Will Anna Keller leave Chancellor of Austria before Jan 1, 2028?'),
];
const POLYMARKET = [
  line('polymarket:0x1', 'Will Dana Whitlock win the 2032 Democratic presidential nomination?'),
  line('polymarket:0x2', 'Will Ray Stone win the 2032 US Presidential Election?'),
  line('polymarket:0x3', 'Anna Keller out as Chancellor of Austria by June 30, 2027?'),
  line('polymarket:0x4', '<b>Rain</b> in Oslo; DROP TABLE markets; \u202e tomorrow?', {
    category: 'Climate',
  }),
  '{"id":"polymarket:0x5"',
];

describe('arbytron match', () => {
  const harness = new CommandHarness();
  let folder: string;
  let kalshi: string;
  let polymarket: string;
  beforeEach(async () => {
    folder = await harness.folder();
    kalshi = file('catalog_kalshi.jsonl', ...KALSHI);
    polymarket = file('catalog_polymarket.jsonl', ...POLYMARKET);
  });
  afterEach(() => harness.close());

  const file = (name: string, ...lines: string[]): string => {
    writeFileSync(join(folder, name), lines.map((text) => `${text}\n`).join(''));
    return join(folder, name);
  };
  const match = async (...args: string[]): Promise<CommandRun> => {
    const run = await harness.call(['match', ...args]);
    if (run.ending?.code !== 0) throw new Error(run.describe());
    return run;
  };
  const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const verdictsIn = (name: string): PairVerdict[] =>
    written(name)
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as PairVerdict);

  it('searches catalogs for pairs of different venues, and writes them in the documented shape', async () => {
    const run = await match('--catalog', kalshi, '--catalog', polymarket, '--out', join(folder, 'out.jsonl'));
    const found = verdictsIn('out.jsonl');
    expect(found.map(({ a, b, relation, status }) => [a, b, relation, status])).toEqual([
      ['kalshi:KXPRESNOMD-32-DWHI', 'polymarket:0x1', 'same', 'verified'],
      ['kalshi:KXOUT-28JAN01', 'polymarket:0x3', 'superset', 'needs_review'],
      ['kalshi:KXOUTAGAIN-28', 'polymarket:0x3', 'superset', 'needs_review'],
    ]);
    for (const verdict of found) {
      expect(Object.keys(verdict)).toEqual([
        'a',
        'b',
        'grain',
        'relation',
        'status',
        'score',
        'gates',
        'evidence',
      ]);
      expect(verdict.gates.length).toBeGreaterThan(0);
      for (const gate of verdict.gates) expect(Object.keys(gate)).toEqual(['gate', 'passed', 'reason']);
      expect(verdict.score).toBeGreaterThan(0);
      expect(verdict.score).toBeLessThanOrEqual(1);
      expect(Object.keys(verdict.evidence)).toEqual(['shared', 'onlyA', 'onlyB', 'facts']);
    }
    expect(run.stdout).toContain('3 lines in ');
    expect(run.stdout).toContain('catalog_polymarket.jsonl:5');
    expect(run.stderr).toContain('100 % (8/8 markets)');
  });

  it('writes the same bytes again, whatever the order of the catalogs; --explain and --json add words and figures', async () => {
    const out = (name: string): string[] => ['--out', join(folder, name)];
    const [run] = await Promise.all([
      match('--catalog', kalshi, polymarket, ...out('3.jsonl'), '--explain', '--json'),
      match('--catalog', kalshi, polymarket, ...out('1.jsonl')),
      match('--catalog', polymarket, kalshi, ...out('2.jsonl')),
    ]);
    expect(written('2.jsonl')).toBe(written('1.jsonl'));
    const withoutWords = verdictsIn('3.jsonl').map(
      ({ evidence: { shared, onlyA, onlyB, facts }, ...rest }) => ({
        ...rest,
        evidence: { shared, onlyA, onlyB, facts },
      }),
    );
    expect(withoutWords).toEqual(verdictsIn('1.jsonl'));
    expect(verdictsIn('3.jsonl')[0]?.evidence).toMatchObject({
      titles: [
        'Will Dana Whitlock be the Democratic Presidential nominee in 2032?',
        'Will Dana Whitlock win the 2032 Democratic presidential nomination?',
      ],
      explanation: expect.stringContaining('verified as same') as unknown,
    });
    expect(JSON.parse(run.stdout)).toMatchObject({
      catalogs: { kalshi: 4, polymarket: 4 },
      summary: { markets: 8, byStatus: { verified: 1, needs_review: 2, rejected: 0 } },
      lines: 3,
      quarantinedCount: 1,
    });
  });

  it('judges given pairs line by line: unknown ids and unreadable lines are rejected in their place', async () => {
    const pairs = file(
      'pairs.jsonl',
      '{"a":"polymarket:0x3","b":"kalshi:KXOUT-28JAN01","label":"anything"}',
      '{"a":"kalshi:gone","b":"polymarket:0x1"}',
      '{"a":"kalshi:KXPRESNOMD-32-DWHI","b"',
      '',
      '{"a":"kalshi:KXPRESNOMD-32-DWHI","b":7}',
      '{"a":"polymarket:0x1","b":"kalshi:KXPRESNOMD-32-DWHI"}',
      '{"a":"polymarket:0x1","b":"kalshi:KXPRESNOMD-32-DWHI"}',
    );
    const args = ['--pairs', pairs, '--out', join(folder, 'out.jsonl'), '--json'];
    const run = await match('--catalog', kalshi, '--catalog', polymarket, ...args);
    expect(
      verdictsIn('out.jsonl').map(({ a, b, relation, status, gates }) => [
        a,
        b,
        relation,
        status,
        gates.find(({ gate, passed }) => gate === 'data' && passed === false)?.reason,
      ]),
    ).toEqual([
      ['polymarket:0x3', 'kalshi:KXOUT-28JAN01', 'subset', 'needs_review', undefined],
      ['kalshi:gone', 'polymarket:0x1', 'different', 'rejected', 'a_not_in_catalog'],
      ['', '', 'different', 'rejected', 'line_unreadable'],
      ['kalshi:KXPRESNOMD-32-DWHI', '', 'different', 'rejected', 'line_unreadable'],
      ['polymarket:0x1', 'kalshi:KXPRESNOMD-32-DWHI', 'same', 'verified', undefined],
      ['polymarket:0x1', 'kalshi:KXPRESNOMD-32-DWHI', 'same', 'verified', undefined],
    ]);
    expect(verdictsIn('out.jsonl')[3]?.evidence.facts).toEqual({
      line: '5',
      problem: expect.stringContaining('b: ') as unknown,
    });
    const summary = JSON.parse(run.stdout) as { quarantined: { place: string }[] };
    expect(summary).toMatchObject({
      summary: {
        judged: 6,
        byStatus: { verified: 2, needs_review: 1, rejected: 3 },
        rejectedBy: { data: 3 },
      },
      lines: 6,
    });
    expect(summary.quarantined.map(({ place }) => place)).toEqual([
      `${polymarket}:5`,
      `${pairs}:3`,
      `${pairs}:5`,
    ]);
  });

  it('scores labelled pairs with the catalogs beside them', async () => {
    const labels = file(
      'labels.jsonl',
      '{"a":"kalshi:KXPRESNOMD-32-DWHI","b":"polymarket:0x1","label":"same","origin":"hand"}',
      '{"a":"kalshi:KXPRESNOMD-32-RSTO","b":"polymarket:0x2","label":"same","origin":"hand"}',
      '{"a":"polymarket:0x1","b":"kalshi:KXPRESNOMD-32-DWHI","label":"different","origin":"trap"}',
      '{"a":"kalshi:KXOUT-28JAN01","b":"polymarket:0x3","label":"subset","origin":"trap"}',
      '{"a":"kalshi:KXOUT-28JAN01","b":"polymarket:0x3","gray":true,"label":"same"}',
      '{"a":"kalshi:KXOUT-28JAN01","b":"polymarket:0x3"}',
      'not a line',
    );
    const run = await match('--evaluate', labels, '--json');
    const json = JSON.parse(run.stdout) as Record<'falsePositives' | 'falseNegatives', PairVerdict[]>;
    expect(json).toMatchObject({
      overall: { pairs: 4, positives: 2, verified: 2, verifiedRight: 1, precision: 0.5, recall: 0.5 },
      byGrain: { market: { pairs: 4 } },
      byVenues: { 'kalshi+polymarket': { pairs: 4 } },
      byOrigin: { hand: { precision: 1, recall: 0.5 }, trap: { precision: 0, recall: null } },
      byCategory: { politics: { pairs: 4 } },
      unlabelled: 1,
      quarantinedCount: 2,
    });
    expect(json.falsePositives.map(({ a }) => a)).toEqual(['polymarket:0x1']);
    expect(json.falseNegatives.map(({ b }) => b)).toEqual(['polymarket:0x2']);
  });

  it('ends with 2 and the name of the option when it is called wrongly', async () => {
    const [noOut, noFile] = await Promise.all([
      harness.call(['match', '--catalog', kalshi]),
      harness.call(['match', '--evaluate']),
    ]);
    expect(noOut.stderr).toContain('--out');
    expect(noFile.stderr).toContain('--evaluate');
    for (const run of [noOut, noFile]) {
      expect([run.ending?.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr).not.toContain('    at ');
    }
  });

  describe('refuses', () => {
    const refusal = (options: MatchCommandOptions): Promise<unknown> =>
      matchCommand(options).catch((error: unknown) => error);

    it.each<[string, () => MatchCommandOptions]>([
      ['--catalog', () => ({ out: join(folder, 'out.jsonl') })],
      ['--out', () => ({ catalog: [kalshi], out: kalshi })],
      [
        '--out',
        () => ({ catalog: [kalshi], pairs: polymarket, out: join(folder, '.', 'catalog_polymarket.jsonl') }),
      ],
      ['--out', () => ({ catalog: [kalshi, polymarket], out: join(folder, 'no', 'such', 'folder') })],
      ['--catalog', () => ({ catalog: [join(folder, 'gone.jsonl')], out: join(folder, 'out.jsonl') })],
      ['--pairs', () => ({ catalog: [kalshi], pairs: join(folder, 'gone'), out: join(folder, 'out.jsonl') })],
      ['--pairs', () => ({ evaluate: kalshi, pairs: kalshi })],
      ['--out', () => ({ evaluate: kalshi, out: kalshi })],
      ['--evaluate', () => ({ evaluate: file('unlabelled.jsonl', '{"a":"kalshi:1","b":"polymarket:2"}') })],
      ['--evaluate', () => ({ evaluate: join(folder, 'gone.jsonl') })],
    ])('what cannot be done, naming %s (%#)', async (option, options) => {
      const error = await refusal(options());
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toContain(option);
    });

    it('to write over a catalog under another name, and leaves it as it was', async () => {
      linkSync(kalshi, join(folder, 'alias.jsonl'));
      const error = await refusal({ catalog: [kalshi], out: join(folder, 'alias.jsonl') });
      expect((error as Error).message).toContain('--out');
      expect(written('catalog_kalshi.jsonl')).toBe(`${KALSHI.join('\n')}\n`);
    });
  });
});
