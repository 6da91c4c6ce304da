import {
  parseDecimal,
  parseMoney,
  parseQuantity,
  parseRate,
  DAY_MS,
  type FeeSchedule,
  type Money,
  type Quantity,
  type Rate,
} from '@arbytron/domain';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

/** What a trader decides. Read once, wholly, at the edge, and passed on as a value. Amounts in the units of the domain. */
export interface TradingConfig {
  readonly minSpread: Rate;
  /** Parts per million of 100 %. */
  readonly minApy: Rate;
  readonly apyFloorMs: number;
  readonly maxCapitalPerTrade: Money;
  /** Most capital at work over all venues, orders under way included. */
  readonly maxCapitalTotal: Money;
  /** Most capital at work at one venue, where the venue has no figure of its own. */
  readonly maxCapitalPerVenue: Money;
  /** Realized loss since the start of the UTC day at which trading halts. */
  readonly maxDayLoss: Money;
  /** How far beyond the worst price an opportunity was priced at an order may go, in ten-thousandths of a dollar. */
  readonly slippageLimit: number;
  readonly staleAfterMs: number;
  readonly maxTradesPerEpisode: number;
  /** A gap between two prices of one contract, in ten-thousandths of a dollar, that raises doubt when it stays. */
  readonly suspiciousGap: number;
  /** How long it must stay for the match to be suspended. */
  readonly suspiciousGapMs: number;
  readonly platforms: Readonly<Record<string, PlatformConfig>>;
}

export interface PlatformConfig {
  /** What is charged where the venue does not say so market by market; null: unknown there, so no trade. */
  readonly fee: FeeSchedule | null;
  readonly lot: Quantity | null;
  readonly minSize: Quantity | null;
  readonly maxCapital: Money | null;
}

/** Everything that is wrong with a configuration, each with its place. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(
    readonly source: string,
    readonly problems: readonly string[],
  ) {
    super(
      `${source} has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
  }
}

/** The same message for a wrong value and a missing one, with the difference said. */
const expected =
  (what: string) =>
  (issue: { readonly input?: unknown }): string =>
    issue.input === undefined ? `missing: expected ${what}` : `expected ${what}`;

const decimal = (parse: (text: string | number) => number, what: string, least: 'zero' | 'above_zero') =>
  z.union([z.string(), z.number()], { error: expected(what) }).transform((value, context) => {
    let units: number;
    try {
      units = parse(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `expected ${what}: ${(error as Error).message}` });
      return z.NEVER;
    }
    if (least === 'zero' ? units < 0 : units <= 0) {
      context.addIssue({
        code: 'custom',
        message: `expected ${what} ${least === 'zero' ? 'of at least 0' : 'above 0'}, was ${JSON.stringify(value)}`,
      });
      return z.NEVER;
    }
    return units;
  });

const whole = (what: string, least: number) =>
  z
    .number({ error: expected(what) })
    .int(`expected ${what}, a whole number`)
    .min(least, `expected ${what} of at least ${least}`);

const dollars = (what: string, least: 'zero' | 'above_zero') =>
  decimal((v) => parseMoney(v), `${what} in dollars`, least);
const contracts = (what: string) => decimal((v) => parseQuantity(v), `${what} in contracts`, 'above_zero');
const rate = (what: string) => decimal((v) => parseRate(v), what, 'zero');

const feeRate = rate('a rate such as "0.07"').refine(
  (value) => value <= 1_000_000,
  'expected a rate of at most 1',
);

const fee = z
  .discriminatedUnion(
    'model',
    [
      z.strictObject({ model: z.literal('none') }),
      z.strictObject({
        model: z.literal('kalshi'),
        rate: feeRate,
        rounding: z
          .union([z.literal('cent').transform(() => 10_000), dollars('a rounding unit', 'above_zero')], {
            error: 'expected cent, or a unit in dollars such as "0.0001"',
          })
          .default(10_000),
      }),
      z.strictObject({
        model: z.literal('polymarket'),
        rate: feeRate,
        rounding: dollars('a rounding unit', 'above_zero').default(10),
      }),
    ],
    { error: expected('a fee with a model: kalshi, polymarket or none') },
  )
  .transform((value): FeeSchedule => value);

const platform = z.strictObject({
  fee: fee.optional(),
  lot: contracts('a lot').optional(),
  min_size: contracts('a minimum size').optional(),
  max_capital: dollars('capital', 'above_zero').optional(),
});

const schema = z
  .strictObject({
    min_spread: rate('dollars per $1 of payout'),
    // Percent with four decimals are parts per million.
    min_apy: decimal((v) => parseDecimal(v, 4), 'percent a year', 'zero'),
    apy_floor_days: decimal((v) => parseDecimal(v, 3), 'days', 'zero').default(1_000),
    max_capital_per_trade: dollars('capital', 'above_zero'),
    max_capital_total: dollars('capital', 'above_zero').default(10_000_000_000),
    max_capital_per_venue: dollars('capital', 'above_zero').default(5_000_000_000),
    max_day_loss: dollars('a loss', 'above_zero').default(250_000_000),
    slippage_limit: decimal((v) => parseDecimal(v, 4), 'dollars per contract', 'zero').default(50),
    stale_after_ms: whole('milliseconds', 1).default(2_000),
    max_trades_per_episode: whole('a count', 1).default(1),
    suspicious_gap: decimal((v) => parseDecimal(v, 4), 'dollars per contract', 'above_zero').default(300),
    suspicious_gap_hours: decimal((v) => parseDecimal(v, 3), 'hours', 'above_zero').default(6_000),
    platforms: z.record(z.string(), platform, { error: expected('a map of platforms') }),
  })
  .transform((value): TradingConfig => ({
    minSpread: value.min_spread,
    minApy: value.min_apy,
    apyFloorMs: (value.apy_floor_days * DAY_MS) / 1_000,
    maxCapitalPerTrade: value.max_capital_per_trade,
    maxCapitalTotal: value.max_capital_total,
    maxCapitalPerVenue: value.max_capital_per_venue,
    maxDayLoss: value.max_day_loss,
    slippageLimit: value.slippage_limit,
    staleAfterMs: value.stale_after_ms,
    maxTradesPerEpisode: value.max_trades_per_episode,
    suspiciousGap: value.suspicious_gap,
    suspiciousGapMs: (value.suspicious_gap_hours * DAY_MS) / 24_000,
    platforms: Object.fromEntries(
      Object.entries(value.platforms).map(([name, p]) => [
        name,
        {
          fee: p.fee ?? null,
          lot: p.lot ?? null,
          minSize: p.min_size ?? null,
          maxCapital: p.max_capital ?? null,
        },
      ]),
    ),
  }));

/** The configuration when none is given. What a file must state itself is stated here. */
export const DEFAULT_TRADING_CONFIG: TradingConfig = schema.parse({
  min_spread: '0.01',
  min_apy: 50,
  max_capital_per_trade: 1_000,
  platforms: {},
});

/**
 * Reads a configuration.
 * @param text YAML
 * @param source what to call it in messages: the file's name
 * @throws ConfigError that lists every problem at once
 */
export function parseTradingConfig(text: string, source: string): TradingConfig {
  let document: unknown;
  try {
    document = parseYaml(text) ?? {};
  } catch (error) {
    throw new ConfigError(source, [`is not YAML: ${(error as Error).message.split('\n')[0]}`]);
  }
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  throw new ConfigError(
    source,
    result.error.issues.flatMap((issue) => describeIssue(issue)),
  );
}

/**
 * Reads a YAML file of named settings, each of any shape.
 * @throws Error that says what is wrong, without quoting the text
 */
export function parseSettings(text: string): Record<string, unknown> {
  const document: unknown = parseYaml(text) ?? {};
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new TypeError('expected a map of names to settings');
  }
  return document as Record<string, unknown>;
}

function describeIssue(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = knownKeys(issue.path);
      const near = nearest(key, known);
      return `${at === '' ? key : `${at}.${key}`}: unknown key${near === null ? `; known are ${known.join(', ')}` : `, did you mean ${near}?`}`;
    });
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return [`${at}: ${issue.message}`];
  }
  return [`${at === '' ? 'the document' : at}: ${issue.message}`];
}

const ROOT_KEYS = Object.keys(schema.in.shape);
const PLATFORM_KEYS = Object.keys(platform.shape);
const FEE_KEYS = ['model', 'rate', 'rounding'];

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return ROOT_KEYS;
  return path.at(-1) === 'fee' ? FEE_KEYS : PLATFORM_KEYS;
}

/** The known key that shares most letter pairs with a misspelt one, when that is at least half of them. */
function nearest(key: string, known: readonly string[]): string | null {
  const pairs = (text: string): Set<string> =>
    new Set([...text].slice(1).map((letter, i) => text[i]! + letter));
  const own = pairs(key);
  let best: string | null = null;
  let bestShare = 0.5;
  for (const candidate of known) {
    const other = pairs(candidate);
    const common = [...own].filter((pair) => other.has(pair)).length;
    const share = (2 * common) / (own.size + other.size);
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}
