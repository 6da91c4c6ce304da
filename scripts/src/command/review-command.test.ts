import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CommandHarness, type CommandRun } from '../arbytron-harness.js';

const RUN_MS = 120_000;

const line = (venue: string, marketId: string, title: string, rules: string): string =>
  JSON.stringify({
    id: `${venue}:${marketId}`,
    venue,
    event_id: `${venue}-event-${marketId}`,
    market_id: marketId,
    title,
    event_title: title,
    outcome: null,
    rules,
    close_time: '2026-12-31T23:59:00Z',
    category: 'Politics',
    grain: 'market',
    source: 'written',
  });

const TITLE = 'Will Keir Starmer leave office before Jan 1, 2027?';
const OTHER_TITLE = 'Keir Starmer out by December 31, 2026?';
const LOOK_ALIKE = 'Will Keir Starmer leave office before Jan 1, 2028?';

describe('arbytron review', () => {
  const harness = new CommandHarness();
  let folder: string;
  beforeEach(async () => {
    folder = await harness.folder();
  });
  afterEach(() => harness.close(), RUN_MS);

  const review = (...args: string[]): Promise<CommandRun> =>
    harness.call(['review', ...args, '--data-dir', folder]);

  async function importCatalogs(rules: string): Promise<CommandRun> {
    const write = (name: string, ...lines: string[]): string => {
      writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
      return join(folder, name);
    };
    const kalshi = write(
      'kalshi.jsonl',
      line('kalshi', 'KXSTARMER-27', TITLE, 'If he leaves before Jan 1, 2027.'),
    );
    const polymarket = write(
      'polymarket.jsonl',
      line('polymarket', '0x1', OTHER_TITLE, rules),
      line('polymarket', '0x2', LOOK_ALIKE, 'If he leaves before Jan 1, 2028.'),
    );
    return review('import', '--json', '--catalog', kalshi, polymarket);
  }

  const listed = async (
    ...args: string[]
  ): Promise<{ candidateId: string; trust: string; fingerprint: string }[]> =>
    (await review('list', '--json', ...args)).stdout
      .trim()
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text) as { candidateId: string; trust: string; fingerprint: string });

  it(
    'takes catalogs in, sets markets side by side, and holds verdicts until a text changes',
    async () => {
      const imported = await importCatalogs('If he is out by December 31, 2026.');
      expect(imported.ending?.code).toBe(0);
      expect(JSON.parse(imported.stdout)).toMatchObject({
        byVenue: { kalshi: 1, polymarket: 2 },
        quarantined: 0,
      });

      const all = await listed('--trust', 'verified', 'needs_review');
      // One after the other, as at a keyboard: the first to end takes the database that it has started with it.
      const found: CommandRun[] = [];
      for (const { candidateId } of all) found.push(await review('show', candidateId));
      const at = found.findIndex(({ stdout }) => stdout.includes('0x1'));
      const { candidateId, fingerprint } = all[at]!;
      expect(found[at]!.stdout).toContain('[leaves before Jan 1, 2027.]');
      expect(found[at]!.stdout).toContain('[is out by December 31, 2026.]');

      const stale = await review('approve', candidateId, '--seen', '00000000');
      expect(stale.ending?.code).toBe(2);
      expect(stale.stderr).toContain('--seen: the texts have changed since');

      const approved = await review(
        'approve',
        candidateId.slice(0, 8),
        '--seen',
        fingerprint.slice(0, 8),
        '--reason',
        'read both',
      );
      expect(approved.stdout).toContain(`${candidateId} is approved now (same)`);
      expect(await listed('--trust', 'approved')).toMatchObject([{ candidateId }]);

      await importCatalogs('If he is out by December 30, 2026.');
      expect(await listed()).toContainEqual(expect.objectContaining({ candidateId, trust: 'suspended' }));
      const { stdout } = await review('show', candidateId);
      expect(stdout).toContain('changed since it was judged before');
      expect(stdout).toContain('[30,]');
      expect(stdout).toContain('read both');
    },
    RUN_MS,
  );

  it(
    'says what is wrong with a call',
    async () => {
      await importCatalogs('');
      const calls: [string[], string][] = [
        [['show', 'zzzz'], 'expected the id of a candidate'],
        [['show', 'abcdef'], 'no candidate begins with abcdef'],
        [['list', '--run', 'nothing'], '--run: nothing is no run'],
        [['list', '--trust', 'sure'], '--trust: expected one of proposed, verified'],
      ];
      for (const [args, message] of calls) {
        const { ending, stderr } = await review(...args);
        expect(stderr).toContain(message);
        expect(ending?.code).toBe(2);
      }
    },
    RUN_MS,
  );

  it(
    'suspends and approves a match of a fleet that trades',
    async () => {
      const fleet = harness.run(['start', '--seed', '5', '--data-dir', folder, '--json']);
      let candidates: Awaited<ReturnType<typeof listed>> = [];
      await fleet.until('there is a verified match', async () => {
        try {
          candidates = await listed('--run', 'sim-5', '--trust', 'verified');
        } catch {
          // Its database is not there yet.
        }
        return candidates.length > 0;
      });
      const { candidateId } = candidates[0]!;
      const suspended = await review('suspend', candidateId, '--run', 'sim-5', '--json');
      expect(JSON.parse(suspended.stdout)).toMatchObject({ status: 'accepted', trust: 'suspended' });
      const approved = await review('approve', candidateId, '--run', 'sim-5', '--json');
      expect(JSON.parse(approved.stdout)).toMatchObject({ status: 'accepted', trust: 'approved' });
      expect((await fleet.endWith('SIGTERM', 20_000)).code).toBe(0);
      expect(readFileSync(join(folder, 'sim-5', 'arbytron.log'), 'utf8')).toContain(
        'a review was carried out',
      );
    },
    RUN_MS,
  );
});
