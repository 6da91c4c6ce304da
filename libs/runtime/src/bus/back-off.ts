/** How long to wait between attempts: `firstMs`, twice that, … never more than `lastMs`. */
export interface BackOff {
  readonly firstMs: number;
  readonly lastMs: number;
}

/** The wait after the given failed attempt; the first attempt is 1. */
export function backOffDelayMs(backOff: BackOff, attempt: number): number {
  return Math.min(backOff.lastMs, backOff.firstMs * 2 ** Math.min(attempt - 1, 30));
}
