import { UsageError } from './usage-error.js';

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/**
 * Reads a duration such as `30s`, `1500ms`, `5m`, `2h` as milliseconds.
 * @throws UsageError that names the option
 */
export function parseDuration(text: string, option: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
  const ms = match ? Math.round(Number(match[1]) * UNIT_MS[match[2]!]!) : 0;
  if (ms <= 0)
    throw new UsageError(
      `${option}: expected a duration such as 30s, 5m or 1500ms, was ${JSON.stringify(text)}`,
    );
  return ms;
}

/** @throws UsageError unless the text is a whole number from `least` to `most` */
export function parseWhole(text: string, option: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new UsageError(
      `${option}: expected a whole number from ${least} to ${most}, was ${JSON.stringify(text)}`,
    );
  }
  return value;
}
