import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  evaluate,
  judgePair,
  matchCatalogs,
  parsePairLine,
  parsePairToJudge,
  type JudgedPair,
  type PairVerdict,
} from '@arbytron/matching';
import { catalogsBeside, loadCatalogs, type LoadedCatalogs } from '../match/catalog-files.js';
import { describeEvaluation, evaluationJson } from '../match/evaluation-report.js';
import { readLines, type InputProblem } from '../match/input-lines.js';
import { describeMatch, explained, summarizeVerdicts, type MatchReport } from '../match/match-report.js';
import { progressBar } from '../match/progress-bar.js';
import { UsageError } from '../usage-error.js';

export interface MatchCommandOptions {
  /** Catalog files: `.json` is a venue's own listing, all else JSON lines. */
  readonly catalog?: readonly string[];
  /** Judge exactly the pairs of this file. */
  readonly pairs?: string;
  readonly out?: string;
  readonly explain?: boolean;
  /** Score the gates against the labels of this file. */
  readonly evaluate?: string;
  readonly json?: boolean;
}

/**
 * `arbytron match`: names the pairs of different venues that are one contract, judges given pairs, or scores the gates
 * against labels. A line of `--evaluate` is `{a, b, label, gray?, origin?, grain?}`; its pairs are always judged
 * afresh from the catalogs, whatever verdict the line already carries. Without `--catalog` the files
 * `catalog_*.jsonl` beside the labelled file are taken.
 */
export async function matchCommand(options: MatchCommandOptions): Promise<void> {
  if (options.evaluate !== undefined) return evaluateLabels(options.evaluate, options);
  const catalogs = options.catalog ?? [];
  if (catalogs.length === 0) throw new UsageError('name at least one --catalog, or a file to --evaluate');
  if (options.out === undefined) throw new UsageError('name the file to write with --out');
  const inputs = [...catalogs, ...(options.pairs === undefined ? [] : [options.pairs])];
  if (inputs.some((file) => resolve(file) === resolve(options.out!)))
    throw new UsageError(`--out: ${options.out} is also read`);

  const problems: InputProblem[] = [];
  const loaded = await loadCatalogs(catalogs, problems);
  const file = await open(options.out, 'w').catch((error: unknown) => {
    throw new UsageError(`--out: ${options.out} cannot be written: ${(error as Error).message}`);
  });
  try {
    const { verdicts, summary } =
      options.pairs === undefined ? search(loaded) : await judgeGiven(options.pairs, loaded, problems);
    const lines = Readable.from(linesOf(verdicts, loaded, options.explain === true));
    await pipeline(lines, file.createWriteStream());
    const report: MatchReport = {
      catalogs: loaded.byVenue,
      summary,
      skipped: loaded.skipped,
      lines: verdicts.length,
      out: options.out,
      quarantined: problems,
    };
    process.stdout.write(`${options.json ? JSON.stringify(report) : describeMatch(report)}\n`);
  } finally {
    await file.close();
  }
}

interface Found {
  readonly verdicts: readonly PairVerdict[];
  readonly summary: MatchReport['summary'];
}

function search({ catalog, byVenue }: LoadedCatalogs): Found {
  if (Object.keys(byVenue).length < 2)
    process.stderr.write('only one venue was read: pairs are of different venues\n');
  const bar = progressBar('matching', process.stderr);
  const { pairs, summary } = matchCatalogs([catalog], {}, ({ done, total }) => bar(done, total));
  return { verdicts: pairs, summary };
}

async function judgeGiven(
  file: string,
  { catalog }: LoadedCatalogs,
  problems: InputProblem[],
): Promise<Found> {
  const pairs = [];
  for await (const { value } of readLines('--pairs', file, parsePairToJudge, problems)) pairs.push(value);
  const bar = progressBar('judging', process.stderr);
  const verdicts = pairs.map((pair, i) => {
    bar(i, pairs.length);
    return judgePair(pair, catalog);
  });
  bar(1, 1);
  return { verdicts, summary: summarizeVerdicts(verdicts, catalog.size) };
}

function* linesOf(
  verdicts: readonly PairVerdict[],
  { catalog }: LoadedCatalogs,
  explain: boolean,
): Generator<string> {
  for (const verdict of verdicts)
    yield `${JSON.stringify(explain ? explained(verdict, catalog) : verdict)}\n`;
}

async function evaluateLabels(labels: string, options: MatchCommandOptions): Promise<void> {
  for (const option of ['pairs', 'out'] as const)
    if (options[option] !== undefined) throw new UsageError(`--${option} does not go with --evaluate`);
  const problems: InputProblem[] = [];
  const files = options.catalog?.length ? options.catalog : catalogsBeside(labels);
  const { catalog } = await loadCatalogs(files, problems);
  const judged: JudgedPair[] = [];
  let unlabelled = 0;
  let unknownIds = 0;
  for await (const { value: pair } of readLines('--evaluate', labels, parsePairLine, problems)) {
    if (pair.label === null) {
      unlabelled += 1;
      continue;
    }
    if (catalog.entry(pair.a) === undefined || catalog.entry(pair.b) === undefined) unknownIds += 1;
    judged.push({ pair, verdict: judgePair(pair, catalog) });
  }
  if (judged.length === 0) throw new UsageError(`--evaluate: ${labels} has no line with a, b and a label`);
  const report = { evaluation: evaluate(judged, catalog), unlabelled, unknownIds, quarantined: problems };
  const text = options.json ? evaluationJson(report, catalog) : describeEvaluation(report, catalog);
  process.stdout.write(`${text}\n`);
}
