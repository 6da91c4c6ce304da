import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunSummary } from '@arbytron/fleet';
import { requireStackEnvironment } from '@arbytron/testkit';

const CLI = join(import.meta.dirname, '../../bin/arbytron.js');
const RUN_MS = 120_000;

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('arbytron', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbytron-cli-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  function begin(...args: string[]): {
    child: ChildProcess;
    finished: Promise<Finished>;
    seen: () => string;
  } {
    const child = spawn(process.execPath, [CLI, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    children.push(child);
    let stdout = '';
    let stderr = '';
    child.stdout!.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const finished = new Promise<Finished>((resolve) =>
      child.once('close', (code) => resolve({ code, stdout, stderr })),
    );
    return { child, finished, seen: () => stdout + stderr };
  }

  const run = (...args: string[]): Promise<Finished> => begin(...args).finished;
  const file = (name: string, ...lines: string[]): string => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return join(folder, name);
  };
  const summaryOf = ({ stdout }: Finished): RunSummary => JSON.parse(stdout) as RunSummary;

  describe('backtest', () => {
    const candidate = JSON.stringify({
      event_key: 'e',
      title: 't',
      relation: 'same',
      resolves_at: 1_000_000_000,
      markets: [
        { platform: 'kalshi', market_id: 'k' },
        { platform: 'polymarket', market_id: 'p' },
      ],
    });
    const quote = (
      platform: string,
      market_id: string,
      received_at: number,
      yes: object,
      no: object,
    ): string =>
      JSON.stringify({
        platform,
        event_id: 'e',
        market_id,
        outcomes: { Yes: yes, No: no },
        venue_time: 0,
        received_at,
      });
    const kalshi = quote(
      'kalshi',
      'k',
      1_000,
      { bids: [[0.38, 50]], asks: [[0.4, 50]] },
      { bids: [[0.6, 50]], asks: [[0.62, 50]] },
    );
    const polymarket = quote(
      'polymarket',
      'p',
      1_500,
      { bids: [[0.5, 80]], asks: [[0.52, 80]] },
      { bids: [[0.48, 80]], asks: [[0.5, 80]] },
    );
    const config = [
      'min_spread: 0.01',
      'min_apy: 50',
      'max_capital_per_trade: 1000',
      'platforms:',
      '  kalshi: {fee: {model: kalshi, rate: "0.07", rounding: cent}, lot: "1", min_size: "1"}',
      '  polymarket: {fee: {model: polymarket, rate: "0.07"}, lot: "0.01", min_size: "5"}',
    ];

    it('writes the opportunity that can be computed by hand, and quarantines lines that cannot be read', async () => {
      const quotes = file(
        'quotes.jsonl',
        kalshi,
        '{not json',
        quote('kalshi', 'k', 1_200, { bids: [[1.5, 1]], asks: [] }, { bids: [], asks: [] }),
        '{"platform":"kalshi"}',
        polymarket,
      );
      const report = join(folder, 'out.jsonl');
      const result = await run(
        'backtest',
        '--quotes',
        quotes,
        '--candidates',
        file('c.jsonl', candidate),
        '--config',
        file('c.yaml', ...config),
        '--report',
        report,
        '--json',
      );
      expect(result.code).toBe(0);
      const summary = JSON.parse(result.stdout) as {
        quotes: number;
        quarantined: { line: number }[];
        profit: string;
      };
      expect(summary.quarantined.map(({ line }) => line)).toEqual([2, 3, 4]);
      // 50 × (1 − .40 − .50) = 5; Kalshi ⌈.07 × 50 × .4 × .6⌉ = .84; Polymarket .07 × 50 × .5 × .5 = .875.
      expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual({
        at: 1_500,
        event_key: 'e',
        kind: 'two_leg',
        legs: [
          {
            platform: 'kalshi',
            market_id: 'k',
            outcome: 'Yes',
            side: 'buy',
            quantity: '50',
            effective_price: '0.40',
            fee: '0.84',
          },
          {
            platform: 'polymarket',
            market_id: 'p',
            outcome: 'No',
            side: 'buy',
            quantity: '50',
            effective_price: '0.50',
            fee: '0.875',
          },
        ],
        quantity: '50',
        net_costs: '0.9343',
        spread: '0.0657',
        apy: expect.stringMatching(/^\d+(\.\d+)?$/),
        profit: '3.285',
        payoffs: { yes: '50.00', no: '50.00' },
      });
    });

    it('names every problem of a configuration at once and ends with 2', async () => {
      const wrong = file(
        'w.yaml',
        'min_sprad: 0.01',
        'min_apy: -5',
        'platforms:',
        '  kalshi: {fee: {model: kalshi}, lot: "0"}',
      );
      const result = await run(
        'backtest',
        '--quotes',
        file('q', kalshi),
        '--candidates',
        file('c', candidate),
        '--config',
        wrong,
        '--report',
        join(folder, 'o'),
      );
      expect(result.code).toBe(2);
      for (const part of [
        'min_spread: missing',
        'did you mean min_spread',
        'min_apy',
        'max_capital_per_trade: missing',
        'kalshi.fee.rate: missing',
        'kalshi.lot',
      ]) {
        expect(result.stderr).toContain(part);
      }
    });
  });

  it.each([
    [['start', '--duration', 'soon']],
    [['start', '--seed', '-1']],
    [['fleet', '--replicas', 'portfolio=2']],
    [['backtest', '--quotes', '/nowhere', '--candidates', '/nowhere', '--report', '/nowhere/x']],
    [['no-such-command']],
  ])('ends with 2 when it is called as %p', async (args) => {
    const result = await run(
      ...args,
      ...(args[0] === 'start' || args[0] === 'fleet' ? ['--data-dir', folder] : []),
    );
    expect(result.code).toBe(2);
    expect(result.stderr).not.toBe('');
  });

  it(
    'plays the same opportunities twice with one seed, to the micro-dollar of the venues',
    async () => {
      const play = async (name: string) =>
        summaryOf(
          await run('start', '--duration', '12s', '--seed', '7', '--json', '--data-dir', join(folder, name)),
        );
      const [first, second] = [await play('a'), await play('b')];
      expect(first.opportunity_list.length).toBeGreaterThan(1);
      expect(first.fills).toBeGreaterThan(0);
      expect(second.opportunity_list).toEqual(first.opportunity_list);
      for (const summary of [first, second]) {
        expect(summary.violations).toEqual([]);
        expect(summary.open_positions).toBe(0);
        expect(summary.realized_profit).toBe(summary.venue_profit);
      }
    },
    RUN_MS,
  );

  it(
    'goes on after kill -9 with every fill there once',
    async () => {
      const args = ['start', '--seed', '5', '--data-dir', folder];
      const { child, seen, finished } = begin(...args);
      const fillsSeen = (): number =>
        Number(
          /fills (\d+)/.exec(
            seen()
              .split('\n')
              .filter((line) => line.includes('fills'))
              .at(-1) ?? '',
          )?.[1] ?? 0,
        );
      for (let i = 0; i < 600 && fillsSeen() < 4; i += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      const before = fillsSeen();
      expect(before).toBeGreaterThanOrEqual(4);
      child.kill('SIGKILL');
      await finished;
      const summary = summaryOf(await run(...args, '--duration', '5s', '--json'));
      expect(summary.fills).toBeGreaterThanOrEqual(before);
      expect(summary.violations).toEqual([]);
    },
    RUN_MS,
  );

  it(
    'stops on SIGTERM with a summary and goes with 0',
    async () => {
      const { child, seen, finished } = begin('start', '--seed', '6', '--data-dir', folder);
      for (let i = 0; i < 600 && !seen().includes('quotes'); i += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      child.kill('SIGTERM');
      const { code, stdout } = await finished;
      expect(code).toBe(0);
      expect(stdout).toContain('violations');
    },
    RUN_MS,
  );

  const stack = requireStackEnvironment([
    'ARBYTRON_KAFKA_BROKERS',
    'ARBYTRON_POSTGRES_URL',
    'ARBYTRON_REDIS_URL',
  ]);
  (stack.available ? describe : describe.skip)('fleet over Kafka', () => {
    it(
      'finds what one process finds',
      async () => {
        const args = ['--duration', '12s', '--seed', '7', '--json'];
        const embedded = summaryOf(await run('start', ...args, '--data-dir', join(folder, 'a')));
        const fleet = summaryOf(await run('fleet', ...args, '--data-dir', join(folder, 'b')));
        expect(fleet.opportunity_list).toEqual(embedded.opportunity_list);
        expect(fleet.realized_profit).toBe(fleet.venue_profit);
        expect(fleet.violations).toEqual([]);
      },
      RUN_MS,
    );
  });
});
