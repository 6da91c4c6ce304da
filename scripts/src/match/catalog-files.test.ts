import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageError } from '../usage-error.js';
import { catalogsBeside, loadCatalogs } from './catalog-files.js';
import { InputProblems } from './input-problems.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbytron-catalogs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const line = (id: string, title: string): string =>
  JSON.stringify({ id, venue: id.split(':')[0], market_id: id.split(':')[1], title, rules: null });
const cardsOf = (...ids: string[]): string =>
  JSON.stringify({ cards: ids.map((id) => ({ id, title: 'A?', outcomes: [{ label: 'Yes' }] })) });

describe('catalogs', () => {
  it('are JSON lines, or a listing when the name ends in .json, and lie in the order of their ids', async () => {
    const problems = new InputProblems();
    const loaded = await loadCatalogs(
      [
        file('p.jsonl', `${line('polymarket:2', 'B?')}\n{\n${line('polymarket:1', 'C?')}\n`),
        file('k.JSON', `\uFEFF${cardsOf('k:KXA-27', 'z:1')}`),
      ],
      problems,
    );
    expect([...loaded.catalog.entries()].map(({ id }) => id)).toEqual([
      'kalshi:KXA-27',
      'polymarket:1',
      'polymarket:2',
    ]);
    expect(loaded.byVenue).toEqual({ kalshi: 1, polymarket: 2 });
    expect(problems.first.map(({ place }) => place)).toEqual([
      `${folder}/p.jsonl:2`,
      `${folder}/k.JSON:cards[1]`,
    ]);
  });

  it('keep the first of two markets with one id', async () => {
    const problems = new InputProblems();
    const { catalog } = await loadCatalogs(
      [
        file('a.jsonl', `${line('kalshi:KXA-27', 'first')}\n${line('kalshi:KXA-27', 'second')}\n`),
        file('b.json', cardsOf('k:KXA-27')),
      ],
      problems,
    );
    expect(catalog.entry('kalshi:KXA-27')?.title).toBe('first');
    expect(problems.first).toEqual([
      { place: `${folder}/a.jsonl:2`, reason: 'kalshi:KXA-27 is there twice: the first one stays' },
      {
        place: `${folder}/b.json:cards[0].outcomes[0]`,
        reason: 'kalshi:KXA-27 is there twice: the first one stays',
      },
    ]);
  });

  it('swept up by a wildcard are named when they are none, and refused when there is no other', async () => {
    const other = file('codes.json', '{"nfl":{"ARI":"Arizona"}}');
    const some = await loadCatalogs([other, file('k.json', cardsOf('k:KXA-27'))], new InputProblems());
    expect([some.passedOver, some.catalog.size]).toEqual([[other], 1]);
    await expect(loadCatalogs([other], new InputProblems())).rejects.toThrow(
      `--catalog: ${other}: no listing of a known venue`,
    );
  });

  it('that are missing or no JSON are errors of usage, whose text moves no cursor', async () => {
    const gone = join(folder, 'gone.json');
    await expect(loadCatalogs([gone], new InputProblems())).rejects.toThrow(
      `--catalog: ${gone} cannot be read`,
    );
    const refusal: unknown = await loadCatalogs([file('bad.json', '\u001b[2J{')], new InputProblems()).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UsageError);
    expect((refusal as Error).message).toContain('bad.json is not JSON');
    expect((refusal as Error).message).not.toContain('\u001b');
  });

  it('beside a file of pairs are found by their names', () => {
    const labels = file('pairs.jsonl', '');
    expect(() => catalogsBeside(labels)).toThrow(`--evaluate: no catalog_*.jsonl beside ${labels}`);
    for (const name of ['catalog_b.jsonl', 'catalog_a.jsonl', 'catalog_c.json', 'my_catalog_d.jsonl'])
      file(name, '');
    expect(catalogsBeside(labels)).toEqual([
      join(folder, 'catalog_a.jsonl'),
      join(folder, 'catalog_b.jsonl'),
    ]);
    expect(() => catalogsBeside(join(folder, 'gone', 'pairs.jsonl'))).toThrow('--evaluate: ');
  });
});
