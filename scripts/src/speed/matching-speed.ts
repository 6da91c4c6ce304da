import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runMatchingBenchmark, type BenchmarkResult } from '@arbytron/matching';
import type { SpeedFigure } from './measure.js';

/** Goals of matching, which stand beside its figures. */
const TITLES_GOAL_MS = 3_000;
const ARRIVAL_GOAL_MS = 1;

/** Matches 10,000 seeded titles with 100,000, and single new markets with 100,000 live ones, on one core. */
export async function matchingSpeed(): Promise<SpeedFigure[]> {
  // A collector that can be called makes memory figures those of what is alive.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const result = await runMatchingBenchmark({
    nowMs: () => performance.now(),
    heapBytes: () => {
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    },
  });
  return describe(result);
}

function describe(result: BenchmarkResult): SpeedFigure[] {
  const { titlesMs, titlesIndexMs, arrivalMs, levenshteinRatio, levenshteinMs } = result;
  const ms = (value: number): string => (value < 100 ? value.toFixed(2) : value.toFixed(0));
  const arrival = (name: string, times: BenchmarkResult['arrivalMs']['lookup']): SpeedFigure => ({
    name,
    figure: `p50 ${ms(times.p50.best)} p99 ${ms(times.p99.best)} ms (median round p99 ${ms(times.p99.median)})`,
    reference: `goal p99 ${ARRIVAL_GOAL_MS} ms`,
    ratio: ARRIVAL_GOAL_MS / times.p99.best,
  });
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      name: '10,000 × 100,000 titles, index included',
      figure: `${ms(titlesMs.best)} ms (median ${ms(titlesMs.median)}), index ${ms(titlesIndexMs.best)} ms`,
      reference: `goal ${TITLES_GOAL_MS} ms`,
      ratio: TITLES_GOAL_MS / titlesMs.best,
    },
    {
      name: 'the same by Levenshtein',
      figure: `${(levenshteinMs / 3_600_000).toFixed(1)} h, extrapolated`,
      reference: 'the index',
      ratio: levenshteinRatio,
    },
    arrival('candidates of a new market among 100,000', arrivalMs.lookup),
    arrival('a new market read, looked up and judged', arrivalMs.decision),
    {
      name: 'memory of 100,000 markets',
      figure: `index ${megabytes(result.indexBytesPer100k)}, contracts ${megabytes(result.specificationBytesPer100k)}`,
      reference: `right contract first ${(result.titlesFirstHitShare * 100).toFixed(2)} %`,
      ratio: null,
    },
  ];
}
