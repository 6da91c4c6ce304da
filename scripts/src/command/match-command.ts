import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  evaluate,
  judgePair,
  matchCatalogs,
  parsePairLine,
  type Catalog,
  type JudgedPair,
  type MatchSummary,
  type PairVerdict,
} from '@arbytron/matching';
import { catalogsBeside, loadCatalogs, type LoadedCatalogs } from '../match/catalog-files.js';
import { describeEvaluation, evaluationJson } from '../match/evaluation-report.js';
import { judgeGivenPairs } from '../match/given-pairs.js';
import { readParsedLines } from '../match/input-lines.js';
import { InputProblems } from '../match/input-problems.js';
import { describeMatch, explained, quarantineOf, SHOWN_PAIRS } from '../match/match-report.js';
import { progressBar } from '../match/progress-bar.js';
import { VerdictTally } from '../match/verdict-tally.js';
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
 * against labels. Each line of output is a {@link PairVerdict}; a search writes the best pairs first, whatever the
 * order of the catalogs, and a file of pairs is answered line by line (see {@link judgeGivenPairs}).
 *
 * A line of `--evaluate` is `{a, b, label, gray?, origin?, grain?}`; its pairs are always judged afresh from the
 * catalogs, whatever verdict the line already carries. Without `--catalog` the files `catalog_*.jsonl` beside the
 * labelled file are taken.
 *
 * @throws UsageError when options do not go together or a file that they name cannot be read or written
 */
export async function matchCommand(options: MatchCommandOptions): Promise<void> {
  if (options.evaluate !== undefined) return evaluateLabels(options.evaluate, options);
  const catalogs = options.catalog ?? [];
  if (catalogs.length === 0) throw new UsageError('name at least one --catalog, or a file to --evaluate');
  const { out, pairs } = options;
  if (out === undefined) throw new UsageError('name the file to write with --out');
  for (const file of [...catalogs, ...(pairs === undefined ? [] : [pairs])])
    if (await isSameFile(file, out)) throw new UsageError(`--out: ${out} is also read, as ${file}`);
  // Before the catalogs are read, which may take long.
  const pairsSize = pairs === undefined ? 0 : await sizeOf('--pairs', pairs);

  const problems = new InputProblems();
  const loaded = await loadCatalogs(catalogs, problems);
  noteGaps(loaded, pairs === undefined);
  const file = await open(out, 'w').catch((error: unknown) => {
    throw new UsageError(`--out: ${out} cannot be written: ${(error as Error).message}`);
  });
  try {
    const { catalog } = loaded;
    const tally = new VerdictTally();
    const shown: PairVerdict[] = [];
    const { verdicts, search } =
      pairs === undefined
        ? searchFor(catalog)
        : { verdicts: judgeWithBar(pairs, pairsSize, catalog, problems), search: undefined };
    await pipeline(
      Readable.from(linesOf(verdicts, catalog, options.explain === true, tally, shown)),
      file.createWriteStream(),
    );
    const report = {
      catalogs: loaded.byVenue,
      summary: tally.summary(catalog.size, search),
      skipped: loaded.skipped,
      passedOver: loaded.passedOver,
      lines: tally.count,
      out,
      ...quarantineOf(problems),
    };
    const text = options.json ? JSON.stringify(report) : describeMatch(report, tally, shown, catalog);
    process.stdout.write(`${text}\n`);
  } finally {
    await file.close();
  }
}

async function isSameFile(input: string, out: string): Promise<boolean> {
  if (resolve(input) === resolve(out)) return true;
  const [read, written] = await Promise.all([input, out].map((file) => stat(file).catch(() => null)));
  return read != null && written != null && read.dev === written.dev && read.ino === written.ino;
}

const sizeOf = async (option: string, file: string): Promise<number> =>
  (
    await stat(file).catch((error: unknown) => {
      throw new UsageError(`${option}: ${file} cannot be read: ${(error as Error).message}`);
    })
  ).size;

/** What a person should know before the result is read. */
function noteGaps({ byVenue, passedOver }: LoadedCatalogs, isSearch: boolean): void {
  for (const file of passedOver)
    process.stderr.write(`--catalog: ${file} is no listing of a known venue: passed over\n`);
  if (isSearch && Object.keys(byVenue).length < 2)
    process.stderr.write('fewer than two venues were read, and pairs are of different venues\n');
}

function searchFor(catalog: Catalog): { verdicts: readonly PairVerdict[]; search: MatchSummary } {
  const bar = progressBar('matching', 'markets', process.stderr);
  const { pairs, summary } = matchCatalogs([catalog], {}, ({ done, total }) => bar(done, total));
  return { verdicts: pairs, search: summary };
}

function judgeWithBar(
  file: string,
  size: number,
  catalog: Catalog,
  problems: InputProblems,
): AsyncGenerator<PairVerdict> {
  const bar = progressBar('judging', 'bytes', process.stderr);
  return judgeGivenPairs(file, catalog, problems, (bytesRead) => bar(bytesRead, size));
}

/** The lines of the output, counted as they go; the first verified pairs are kept to be shown. */
async function* linesOf(
  verdicts: Iterable<PairVerdict> | AsyncIterable<PairVerdict>,
  catalog: Catalog,
  explain: boolean,
  tally: VerdictTally,
  shown: PairVerdict[],
): AsyncGenerator<string> {
  for await (const verdict of verdicts) {
    tally.add(verdict);
    if (verdict.status === 'verified' && shown.length < SHOWN_PAIRS) shown.push(verdict);
    yield `${JSON.stringify(explain ? explained(verdict, catalog) : verdict)}\n`;
  }
}

async function evaluateLabels(labels: string, options: MatchCommandOptions): Promise<void> {
  for (const option of ['pairs', 'out', 'explain'] as const)
    if (options[option] !== undefined) throw new UsageError(`--${option} does not go with --evaluate`);
  const problems = new InputProblems();
  const files = options.catalog?.length ? options.catalog : catalogsBeside(labels);
  const loaded = await loadCatalogs(files, problems);
  noteGaps(loaded, false);
  const { catalog } = loaded;
  const judged: JudgedPair[] = [];
  let unlabelled = 0;
  let unknownIds = 0;
  for await (const { value: pair } of readParsedLines('--evaluate', labels, parsePairLine, problems)) {
    if (pair.label === null) {
      unlabelled += 1;
      continue;
    }
    if (catalog.entry(pair.a) === undefined || catalog.entry(pair.b) === undefined) unknownIds += 1;
    judged.push({ pair, verdict: judgePair(pair, catalog) });
  }
  if (judged.length === 0) throw new UsageError(`--evaluate: ${labels} has no line with a, b and a label`);
  const report = {
    evaluation: evaluate(judged, catalog),
    unlabelled,
    unknownIds,
    ...quarantineOf(problems),
  };
  const text = options.json ? evaluationJson(report, catalog) : describeEvaluation(report, catalog);
  process.stdout.write(`${text}\n`);
}
