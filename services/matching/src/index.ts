export * from './candidate-builder.js';
export * from './carry-out-review.js';
export * from './match-record.js';
export * from './matching-core.js';
export * from './review.js';
export * from './service.js';
export type { MatchDecision } from './core/index.js';
export { runMatchingBenchmark, type BenchmarkResult } from './core/matching.bench.js';
export * from './offline/index.js';
