/** One figure with the reference it was measured beside. Times in microseconds. */
export interface SpeedFigure {
  readonly name: string;
  readonly figure: string;
  readonly reference: string;
  readonly ratio: number | null;
}

const ROUNDS = 9;

/** Median microseconds per call over several rounds, after a warm-up. */
export function microsecondsPerCall(calls: number, work: () => void): number {
  for (let i = 0; i < calls; i += 1) work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    for (let i = 0; i < calls; i += 1) work();
    return ((performance.now() - begun) * 1_000) / calls;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

/** `p50 / p99` of samples in milliseconds. */
export function percentiles(samples: readonly number[]): { p50: number; p99: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return { p50: at(0.5), p99: at(0.99) };
}

export const compare = (
  name: string,
  own: number,
  referenceName: string,
  reference: number,
): SpeedFigure => ({
  name,
  figure: `${own.toFixed(2)} µs`,
  reference: `${referenceName} ${reference.toFixed(2)} µs`,
  ratio: reference / own,
});

export function compareLatency(
  name: string,
  own: readonly number[],
  referenceName: string,
  reference: readonly number[],
): SpeedFigure {
  const [mine, other] = [percentiles(own), percentiles(reference)];
  const text = ({ p50, p99 }: { p50: number; p99: number }): string =>
    `p50 ${p50.toFixed(2)} p99 ${p99.toFixed(2)} ms`;
  return {
    name,
    figure: text(mine),
    reference: `${referenceName} ${text(other)}`,
    ratio: other.p50 / mine.p50,
  };
}
