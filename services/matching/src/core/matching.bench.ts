import type { ContractSpecification } from './specification/specification.js';
import { DEFAULT_CANDIDATE_LIMIT, MarketIndex } from './blocking/market-index.js';
import { PostingIndex } from './blocking/posting-index.js';
import { termsOfTitle } from './blocking/terms.js';
import { couldMatch } from './gates/could-match.js';
import { judge } from './gates/judge.js';
import { levenshtein } from './similarity/levenshtein.js';
import { specify } from './specification/specify.js';
import { titleOf } from './blocking/title-generator.js';

/** What the benchmark needs from outside: a clock that never goes back, in milliseconds, and the heap in bytes. */
export interface BenchmarkProbes {
  readonly nowMs: () => number;
  /** Bytes in use, of the heap and of array buffers, after a collection if the process allows one. */
  readonly heapBytes: () => number;
}

export interface BenchmarkSizes {
  readonly queries: number;
  readonly titles: number;
  /** Titles on each side of the all-pairs Levenshtein sample. */
  readonly sample: number;
  /** How often each timed part is repeated: other work of the machine disturbs the median, hardly the best. */
  readonly rounds: number;
}

/** Milliseconds of a run in the best round and in the middle one. */
export interface RoundTimes {
  readonly best: number;
  readonly median: number;
}

/** Milliseconds per new market; `p99` and its like are taken within each round, over all its markets. */
export interface ArrivalTimes {
  readonly p50: RoundTimes;
  readonly p99: RoundTimes;
}

export const DEFAULT_SIZES: BenchmarkSizes = { queries: 10_000, titles: 100_000, sample: 300, rounds: 3 };

export interface BenchmarkResult {
  readonly sizes: BenchmarkSizes;
  /** Index of `titles` built and `queries` titles looked up in it, candidates ranked. */
  readonly titlesMs: RoundTimes;
  readonly titlesIndexMs: RoundTimes;
  /** Share of queries whose own contract (the same title in the other venue's words) was the best candidate. */
  readonly titlesFirstHitShare: number;
  /** Per new market, over `queries` different ones: found verified, and candidates that all gates were asked about. */
  readonly contractsVerified: number;
  readonly contractsJudged: number;
  /**
   * A new market against the live index of `titles` contracts. `lookup` is the index alone; `decision` is all of it:
   * title read as a contract, candidates looked up, told apart, and judged by the gates. Pauses of the garbage
   * collector that fall into a market are part of its time.
   */
  readonly arrivalMs: { readonly lookup: ArrivalTimes; readonly decision: ArrivalTimes };
  readonly indexBytesPer100k: number;
  readonly specificationBytesPer100k: number;
  /** Levenshtein over all pairs, extrapolated from the sample to `queries × titles`. */
  readonly levenshteinMs: number;
  readonly levenshteinRatio: number;
}

/** Measures matching on seeded titles; see {@link BenchmarkResult}. Uses one core. */
export async function runMatchingBenchmark(
  probes: BenchmarkProbes,
  sizes: BenchmarkSizes = DEFAULT_SIZES,
): Promise<BenchmarkResult> {
  const left = Array.from({ length: sizes.queries }, (_, i) => titleOf(i, 'a'));
  const right = Array.from({ length: sizes.titles }, (_, i) => titleOf(i, 'b'));
  const titles = measureTitles(probes, left, right, sizes.rounds);
  await Promise.resolve();
  const contracts = measureContracts(probes, left, right, sizes.rounds);
  await Promise.resolve();
  const levenshteinMs = measureLevenshtein(probes, left, right, sizes);
  return {
    sizes,
    ...titles,
    ...contracts,
    levenshteinMs,
    levenshteinRatio: levenshteinMs / titles.titlesMs.best,
  };
}

function measureTitles(
  { nowMs }: BenchmarkProbes,
  left: readonly string[],
  right: readonly string[],
  rounds: number,
) {
  let first = 0;
  const measured = Array.from({ length: rounds }, () => {
    first = 0;
    const start = nowMs();
    const index = new PostingIndex();
    for (const [i, title] of right.entries()) index.add(String(i), 'b', termsOfTitle(title));
    const indexed = nowMs();
    for (const [i, title] of left.entries()) {
      if (index.query('a', termsOfTitle(title), DEFAULT_CANDIDATE_LIMIT)[0]?.key === String(i)) first += 1;
    }
    return { all: nowMs() - start, index: indexed - start };
  });
  return {
    titlesMs: roundTimes(measured.map((round) => round.all)),
    titlesIndexMs: roundTimes(measured.map((round) => round.index)),
    titlesFirstHitShare: first / left.length,
  };
}

function measureContracts(
  { nowMs, heapBytes }: BenchmarkProbes,
  left: readonly string[],
  right: readonly string[],
  rounds: number,
) {
  const heapBefore = heapBytes();
  const specifications = right.map((title, i) => read(title, 'b', i));
  const heapRead = heapBytes();
  const index = new MarketIndex();
  for (const specification of specifications) index.add(specification);
  // The first look-up weighs the terms.
  index.candidatesFor(specifications[0]!);
  const heapIndexed = heapBytes();
  const byKey = new Map(specifications.map((specification) => [specification.key, specification]));
  let verified = 0;
  let judged = 0;
  const measured = Array.from({ length: rounds }, () => {
    const lookups = new Float64Array(left.length);
    const decisions = new Float64Array(left.length);
    verified = 0;
    judged = 0;
    for (const [i, title] of left.entries()) {
      const arrived = nowMs();
      const specification = read(title, 'a', i);
      const asked = nowMs();
      const hits = index.candidatesFor(specification);
      const answered = nowMs();
      for (const hit of hits) {
        const other = byKey.get(hit.key)!;
        if (!couldMatch(specification, other)) continue;
        judged += 1;
        if (judge(specification, other, true).status === 'verified') verified += 1;
      }
      decisions[i] = nowMs() - arrived;
      lookups[i] = answered - asked;
    }
    return { lookups: lookups.sort(), decisions: decisions.sort() };
  });
  const per100k = (bytes: number): number => Math.round((bytes / right.length) * 100_000);
  return {
    contractsVerified: verified,
    contractsJudged: judged,
    arrivalMs: {
      lookup: arrivalTimes(measured.map((round) => round.lookups)),
      decision: arrivalTimes(measured.map((round) => round.decisions)),
    },
    indexBytesPer100k: per100k(heapIndexed - heapRead),
    specificationBytesPer100k: per100k(heapRead - heapBefore),
  };
}

function roundTimes(times: readonly number[]): RoundTimes {
  const sorted = [...times].sort((x, y) => x - y);
  return { best: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]! };
}

function arrivalTimes(rounds: readonly Float64Array[]): ArrivalTimes {
  const at = (share: number): RoundTimes =>
    roundTimes(rounds.map((sorted) => sorted[Math.floor((sorted.length - 1) * share)]!));
  return { p50: at(0.5), p99: at(0.99) };
}

function measureLevenshtein(
  { nowMs }: BenchmarkProbes,
  left: readonly string[],
  right: readonly string[],
  sizes: BenchmarkSizes,
): number {
  const start = nowMs();
  let checksum = 0;
  for (const a of left.slice(0, sizes.sample))
    for (const b of right.slice(0, sizes.sample)) checksum += levenshtein(a, b);
  const elapsed = nowMs() - start;
  const pairs = Math.min(sizes.sample, left.length) * Math.min(sizes.sample, right.length);
  return checksum < 0 ? 0 : (elapsed * left.length * right.length) / pairs;
}

const read = (title: string, venue: string, i: number): ContractSpecification =>
  specify({
    venue,
    marketId: `${venue}${i}`,
    eventId: `${venue}${i}`,
    seriesId: null,
    title,
    eventTitle: '',
    outcomeTitle: '',
    rules: '',
    category: null,
    outcomes: [],
    openAt: null,
    closeAt: null,
    attributes: {},
  });
