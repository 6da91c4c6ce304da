import type { ContractSpecification } from './specification/specification.js';
import { MarketIndex } from './blocking/market-index.js';
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
  /** Bytes of heap in use, after a collection if the process allows one. */
  readonly heapBytes: () => number;
}

export interface BenchmarkSizes {
  readonly queries: number;
  readonly titles: number;
  /** Titles on each side of the all-pairs Levenshtein sample. */
  readonly sample: number;
}

export const DEFAULT_SIZES: BenchmarkSizes = { queries: 10_000, titles: 100_000, sample: 300 };

export interface BenchmarkResult {
  readonly sizes: BenchmarkSizes;
  /** Index of `titles` built and `queries` titles looked up in it, candidates ranked. */
  readonly titlesMs: number;
  readonly titlesIndexMs: number;
  /** Share of queries whose own contract (the same title in the other venue's words) was the best candidate. */
  readonly titlesFirstHitShare: number;
  /** The same with every title read as a contract and all candidates judged. */
  readonly contractsMs: number;
  readonly contractsVerified: number;
  /** A new market against the live index: read, looked up, candidates judged. */
  readonly arrivalP50Ms: number;
  readonly arrivalP99Ms: number;
  readonly indexBytesPer100k: number;
  readonly specificationBytesPer100k: number;
  /** Levenshtein over all pairs, extrapolated from the sample to `queries × titles`. */
  readonly levenshteinMs: number;
  readonly levenshteinRatio: number;
}

const CANDIDATES = 24;

/** Measures matching on seeded titles; see {@link BenchmarkResult}. Uses one core. */
export async function runMatchingBenchmark(
  probes: BenchmarkProbes,
  sizes: BenchmarkSizes = DEFAULT_SIZES,
): Promise<BenchmarkResult> {
  const left = Array.from({ length: sizes.queries }, (_, i) => titleOf(i, 'a'));
  const right = Array.from({ length: sizes.titles }, (_, i) => titleOf(i, 'b'));
  const titles = measureTitles(probes, left, right);
  await Promise.resolve();
  const contracts = measureContracts(probes, left, right);
  await Promise.resolve();
  const levenshteinMs = measureLevenshtein(probes, left, right, sizes);
  return {
    sizes,
    ...titles,
    ...contracts,
    levenshteinMs,
    levenshteinRatio: levenshteinMs / titles.titlesMs,
  };
}

function measureTitles({ nowMs }: BenchmarkProbes, left: readonly string[], right: readonly string[]) {
  const start = nowMs();
  const index = new PostingIndex();
  for (const [i, title] of right.entries()) index.add(String(i), 'b', termsOfTitle(title));
  const indexed = nowMs();
  let first = 0;
  for (const [i, title] of left.entries()) {
    if (index.query('a', termsOfTitle(title), CANDIDATES)[0]?.key === String(i)) first += 1;
  }
  const end = nowMs();
  return { titlesMs: end - start, titlesIndexMs: indexed - start, titlesFirstHitShare: first / left.length };
}

function measureContracts(
  { nowMs, heapBytes }: BenchmarkProbes,
  left: readonly string[],
  right: readonly string[],
) {
  const start = nowMs();
  const heapBefore = heapBytes();
  const specifications = right.map((title, i) => read(title, 'b', i));
  const heapRead = heapBytes();
  const index = new MarketIndex();
  for (const specification of specifications) index.add(specification);
  const heapIndexed = heapBytes();
  const byKey = new Map(specifications.map((specification) => [specification.key, specification]));
  const arrivals: number[] = [];
  let verified = 0;
  for (const [i, title] of left.entries()) {
    const arrived = nowMs();
    const specification = read(title, 'a', i);
    for (const hit of index.candidatesFor(specification, CANDIDATES)) {
      const other = byKey.get(hit.key)!;
      if (couldMatch(specification, other) && judge(specification, other).status === 'verified')
        verified += 1;
    }
    arrivals.push(nowMs() - arrived);
  }
  const end = nowMs();
  arrivals.sort((x, y) => x - y);
  const per100k = (bytes: number): number => Math.round((bytes / right.length) * 100_000);
  return {
    contractsMs: end - start,
    contractsVerified: verified,
    arrivalP50Ms: arrivals[Math.floor(arrivals.length * 0.5)] ?? 0,
    arrivalP99Ms: arrivals[Math.floor(arrivals.length * 0.99)] ?? 0,
    indexBytesPer100k: per100k(heapIndexed - heapRead),
    specificationBytesPer100k: per100k(heapRead - heapBefore),
  };
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
