import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findTidyProblems } from './tidy-rules.js';

const ROOT = join(import.meta.dirname, '../../..');

/** Files under version control and new ones that are not ignored. */
function sources(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'services', 'scripts'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return [...new Set(listed.split('\n'))].filter((path) => path.endsWith('.ts'));
}

const problems = (path: string, text: string): string[] =>
  findTidyProblems([{ path, text }]).map((p) => p.problem);

describe('tidy', () => {
  it('finds nothing in this repository', () => {
    const files = sources().flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(ROOT, path), 'utf8') }];
      } catch {
        // Deleted in the working tree, still in the index.
        return [];
      }
    });
    expect(files.length).toBeGreaterThan(100);
    expect(findTidyProblems(files).map(({ path, line, problem }) => `${path}:${line} ${problem}`)).toEqual(
      [],
    );
  });

  it.each([
    ['libs/venues/src/kalshi/utils.ts', ''],
    ['services/execution/src/order-helpers.ts', ''],
    ['libs/common/src/index.ts', ''],
    ['services/portfolio/src/position-manager.ts', ''],
  ])('bites on the name %s', (path, text) => {
    expect(problems(path, text)).toEqual([expect.stringContaining('named for nothing')]);
  });

  it.each([
    'const now = Date.now();',
    'const x = Math.random();',
    'setTimeout(() => {}, 5);',
    'const now = new Date();',
    'async function decide() {}',
    'const reply = fetch(url);',
    'const home = process.cwd();',
  ])('bites on %s in a decision, and only there', (text) => {
    expect(problems('services/execution/src/core/decision.ts', text)).toEqual([
      expect.stringContaining('in a decision'),
    ]);
    expect(problems('libs/domain/src/decision.ts', text)).toEqual([expect.stringContaining('in a decision')]);
    expect(problems('services/execution/src/service.ts', text)).toEqual([]);
    expect(problems('services/execution/src/core/decision.ts', `// ${text}`)).toEqual([]);
  });

  it.each([
    ['libs/domain/src/a.ts', '@arbytron/runtime'],
    ['libs/contracts/src/a.ts', '@arbytron/runtime'],
    ['libs/venues/src/a.ts', '@arbytron/platform'],
    ['services/execution/src/a.ts', '@arbytron/portfolio'],
    ['services/execution/src/service.ts', '@arbytron/platform'],
    ['libs/platform/src/a.ts', '@arbytron/venues'],
    ['libs/runtime/src/a.ts', '@arbytron/testkit'],
    ['services/matching/src/a.ts', 'kafkajs'],
    ['libs/venues/src/a.ts', 'pg'],
    ['libs/domain/src/a.ts', 'zod'],
  ])('bites when %s imports %s', (path, name) => {
    expect(problems(path, `import { thing } from '${name}';`).length).toBeGreaterThan(0);
  });

  it.each([
    ['services/execution/src/main.ts', '@arbytron/platform'],
    ['services/execution/src/a.test.ts', '@arbytron/testkit'],
    ['libs/platform/src/bus/kafka/a.ts', 'kafkajs'],
    ['libs/domain/src/ids.ts', 'node:crypto'],
    ['services/fleet/src/a.ts', '@arbytron/execution'],
  ])('lets %s import %s', (path, name) => {
    expect(problems(path, `import { thing } from '${name}';`)).toEqual([]);
  });

  it('bites on long files and on what was left behind', () => {
    expect(problems('libs/domain/src/long.ts', 'x\n'.repeat(401))).toEqual([
      expect.stringContaining('401 lines'),
    ]);
    for (const text of [
      `// TO${'DO'} later`,
      `it.on${'ly'}('x')`,
      `describe.sk${'ip'}('x')`,
      `jest.mo${'ck'}('./x.js')`,
    ]) {
      expect(problems('libs/domain/src/a.test.ts', text)).toEqual([expect.stringContaining('leaves')]);
    }
  });
});
