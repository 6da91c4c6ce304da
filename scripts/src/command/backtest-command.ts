import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { formatMoney, type MarketQuote } from '@arbytron/domain';
import { DEFAULT_TRADING_CONFIG, parseTradingConfig, type TradingConfig } from '@arbytron/runtime';
import { inEventTime, runBacktest, type BacktestSummary } from '../backtest/backtest.js';
import {
  parseCandidateLine,
  parseQuoteLine,
  type CandidateLine,
  type LineProblem,
  type ParsedLine,
} from '../backtest/quote-line.js';
import { reportLine } from '../backtest/report-line.js';
import { UsageError } from '../usage-error.js';
import { textTable } from '../table.js';

export interface BacktestCommandOptions {
  readonly quotes: string;
  readonly candidates: string;
  readonly config?: string;
  readonly report: string;
  readonly eachQuote?: boolean;
  readonly json?: boolean;
}

/** The configuration of a backtest: no venue tells its fees here, so the published ones are the default. */
const BACKTEST_DEFAULTS: TradingConfig = {
  ...DEFAULT_TRADING_CONFIG,
  platforms: {
    kalshi: {
      fee: { model: 'kalshi', rate: 70_000, rounding: 10_000 },
      lot: 100,
      minSize: 100,
      maxCapital: null,
    },
    polymarket: {
      fee: { model: 'polymarket', rate: 70_000, rounding: 10 },
      lot: 1,
      minSize: 500,
      maxCapital: null,
    },
  },
};

/** `arbytron backtest`: recorded quotes through the cores, a report line per opportunity, a summary for people. */
export async function backtestCommand(options: BacktestCommandOptions): Promise<void> {
  const config = options.config === undefined ? BACKTEST_DEFAULTS : readConfig(options.config);
  const problems: LineProblem[] = [];
  const candidates = await readLines<CandidateLine>(options.candidates, parseCandidateLine, problems);
  const quotes = await readLines<MarketQuote>(options.quotes, parseQuoteLine, problems);
  warnOfMissingFees(candidates, config);

  const report = createWriteStream(options.report);
  await once(report, 'open').catch((error: unknown) => {
    throw new UsageError(`--report: ${options.report} cannot be written: ${(error as Error).message}`);
  });
  let lines = 0;
  const write = (line: string): void => {
    lines += 1;
    report.write(`${line}\n`);
  };
  const summary = runBacktest(inEventTime(quotes), candidates, config, {
    onSighting: (opportunity) => {
      if (options.eachQuote) write(reportLine(opportunity));
    },
    onTrade: (opportunity) => {
      if (!options.eachQuote) write(reportLine(opportunity));
    },
  });
  report.end();
  await once(report, 'finish');
  if (options.json) {
    const { invested, profit, ...rest } = summary;
    const figures = { ...rest, invested: formatMoney(invested), profit: formatMoney(profit) };
    process.stdout.write(`${JSON.stringify({ ...figures, lines, quarantined: problems })}\n`);
  } else {
    process.stdout.write(`${describeSummary(summary, problems, lines, options.report)}\n`);
  }
}

export function readConfig(path: string): TradingConfig {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--config: ${path} cannot be read: ${(error as Error).message}`);
  }
  return parseTradingConfig(text, path);
}

async function readLines<T>(
  file: string,
  parse: (text: string, number: number) => ParsedLine<T>,
  problems: LineProblem[],
): Promise<T[]> {
  const values: T[] = [];
  let number = 0;
  try {
    const stream = createReadStream(file, 'utf8');
    await once(stream, 'open');
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      number += 1;
      if (text.trim() === '') continue;
      const parsed = parse(text, number);
      if ('value' in parsed) values.push(parsed.value);
      else problems.push({ file, line: number, reason: parsed.reason });
    }
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  return values;
}

function warnOfMissingFees(candidates: readonly CandidateLine[], config: TradingConfig): void {
  const platforms = new Set(candidates.flatMap((line) => line.markets.map((market) => market.platform)));
  for (const platform of platforms) {
    if (config.platforms[platform]?.fee) continue;
    process.stderr.write(
      `platforms.${platform}.fee is not configured: its fee is unknown, so nothing of it is traded\n`,
    );
  }
}

function describeSummary(
  summary: BacktestSummary,
  problems: readonly LineProblem[],
  lines: number,
  report: string,
): string {
  const period =
    summary.firstAt === null
      ? 'no quotes'
      : `${new Date(summary.firstAt).toISOString()} to ${new Date(summary.lastAt!).toISOString()}`;
  const figures = textTable(
    ['backtest', 'figure'],
    [
      ['quotes', String(summary.quotes)],
      ['candidates', String(summary.candidates)],
      ['quotes showing an opportunity', String(summary.sightings)],
      ['episodes', String(summary.episodes)],
      ['trades', String(summary.trades)],
      ['invested', `$${formatMoney(summary.invested)}`],
      ['profit', `$${formatMoney(summary.profit)}`],
      ['lines quarantined', String(problems.length)],
    ],
  );
  const sorted = (counts: Readonly<Record<string, number>>): string[][] =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .map(([reason, n]) => [reason, String(n)]);
  const parts = [period, figures, textTable(['finder: why not', 'count'], sorted(summary.refusals))];
  if (Object.keys(summary.denials).length > 0)
    parts.push(textTable(['risk: why not', 'count'], sorted(summary.denials)));
  if (problems.length > 0) {
    const shown = problems.slice(0, 20).map(({ file, line, reason }) => [`${file}:${line}`, reason]);
    parts.push(textTable(['quarantined', 'reason'], shown));
  }
  parts.push(`${lines} lines in ${report}`);
  return parts.join('\n\n');
}
