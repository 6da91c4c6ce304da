import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandHarness, ROOT } from '../arbytron-harness.js';

/*
 * Tries every whole contract of every cover at every recorded quote, in big integers, knowing nothing of the finder.
 * Prices are in 1e-4 $, sizes in 1e-2 contracts, money in 1e-6 $.
 */

const RECORDING = join(ROOT, '../shared/data/replay/btc15m');
const isThere = existsSync(join(RECORDING, 'quotes.jsonl'));
if (!isThere) process.stderr.write(`skipped: no recording in ${RECORDING}\n`);

interface RecordedQuote {
  readonly platform: string;
  readonly market_id: string;
  readonly outcomes: Readonly<
    Record<'Yes' | 'No', Readonly<Record<'bids' | 'asks', readonly (readonly [number, number])[]>>>
  >;
  readonly received_at: number;
}

interface RecordedCandidate {
  readonly event_key: string;
  readonly relation: string;
  readonly resolves_at: number;
  readonly markets: readonly { readonly platform: string; readonly market_id: string }[];
}

interface ReportLine {
  readonly at: number;
  readonly event_key: string;
  readonly kind: string;
  readonly legs: readonly {
    readonly platform: string;
    readonly market_id: string;
    readonly outcome: 'Yes' | 'No';
    readonly side: string;
    readonly quantity: string;
    readonly effective_price: string;
    readonly fee: string;
  }[];
  readonly quantity: string;
  readonly net_costs: string;
  readonly spread: string;
  readonly apy: string;
  readonly profit: string;
  readonly payoffs: Readonly<Record<string, string>>;
}

/** What buying so many contracts of both legs comes to. */
interface Deal {
  readonly quantity: bigint;
  readonly outlay: bigint;
  readonly legs: readonly { readonly cost: bigint; readonly fee: bigint }[];
}

const read = <T>(file: string): T[] =>
  readFileSync(join(RECORDING, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const ceilDivide = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/** A recorded number carries the noise of binary fractions: nine places are what was meant. */
const nano = (value: number): bigint => BigInt(Math.round(value * 1e9));
const askPrice = (price: number): bigint => ceilDivide(nano(price), 100_000n);
const bidPrice = (price: number): bigint => nano(price) / 100_000n;
const size = (contracts: number): bigint => nano(contracts) / 10_000_000n;

/** The published schedules: Kalshi rounds an order's fee up to a cent, Polymarket to a hundred-thousandth of a dollar. */
const FEE_UNIT: Readonly<Record<string, bigint>> = { kalshi: 10_000n, polymarket: 10n };
/** Contracts per order, in hundredths. */
const LEAST: Readonly<Record<string, bigint>> = { kalshi: 100n, polymarket: 500n };
/** Kalshi trades whole contracts here, so a cover does. */
const LOT = 100n;
const MOST_CAPITAL = 1_000_000_000n;
const STALE_AFTER_MS = 2_000;
const DAY_MS = 86_400_000;

/** One leg to buy: whose fee it bears, and what is offered, cheapest first. */
interface Leg {
  readonly platform: string;
  readonly outcome: 'Yes' | 'No';
  readonly asks: readonly (readonly [price: bigint, depth: bigint])[];
}

const legOf = ({ platform, outcomes }: RecordedQuote, outcome: 'Yes' | 'No'): Leg => ({
  platform,
  outcome,
  asks: outcomes[outcome].asks
    .map(([price, contracts]) => [askPrice(price), size(contracts)] as const)
    .sort(([a], [b]) => Number(a - b)),
});

/** Null when less is offered. */
function costOf({ platform, asks }: Leg, quantity: bigint): { cost: bigint; fee: bigint } | null {
  let left = quantity;
  let cost = 0n;
  let weight = 0n;
  for (const [price, depth] of asks) {
    const taken = left < depth ? left : depth;
    cost += price * taken;
    weight += taken * price * (10_000n - price);
    left -= taken;
  }
  if (left > 0n) return null;
  // Weight is in 1e-10 $; seven hundredths of it, in units of the schedule.
  const unit = FEE_UNIT[platform]!;
  return { cost, fee: ceilDivide(weight * 7n, 100n * unit * 10_000n) * unit };
}

function dealOf(legs: readonly Leg[], quantity: bigint): Deal | null {
  const costs = legs.map((leg) => costOf(leg, quantity)).filter((cost) => cost !== null);
  if (costs.length < legs.length) return null;
  return { quantity, legs: costs, outlay: costs.reduce((sum, { cost, fee }) => sum + cost + fee, 0n) };
}

const profitOf = ({ quantity, outlay }: Deal): bigint => quantity * 10_000n - outlay;
const netCostsOf = ({ quantity, outlay }: Deal): bigint =>
  ceilDivide(outlay * 1_000_000n, quantity * 10_000n);

/** Parts per million of 100 % a year, rounded down. */
const apyOf = (one: Deal, horizonMs: number): bigint =>
  ((1_000_000n - netCostsOf(one)) * BigInt(365 * DAY_MS)) / BigInt(horizonMs);

const isTriggered = (one: Deal, horizonMs: number): boolean =>
  1_000_000n - netCostsOf(one) >= 10_000n || apyOf(one, horizonMs) >= 500_000n;

/** The most profitable number of whole contracts; of equals the fewest. */
function bestDeal(legs: readonly Leg[], horizonMs: number): Deal | null {
  const least = legs.map(({ platform }) => LEAST[platform]!).reduce((a, b) => (a > b ? a : b));
  let best: Deal | null = null;
  for (let quantity = ceilDivide(least, LOT) * LOT; ; quantity += LOT) {
    const one = dealOf(legs, quantity);
    if (!one || one.outlay > MOST_CAPITAL) return best;
    const isBetter = profitOf(one) > (best === null ? 0n : profitOf(best));
    if (isBetter && isTriggered(one, horizonMs)) best = one;
  }
}

const isCrossed = ({ outcomes }: RecordedQuote): boolean =>
  Object.values(outcomes).some(
    ({ bids, asks }) => bids[0] && asks[0] && bidPrice(bids[0][0]) >= askPrice(asks[0][0]),
  );

const COVERS = [
  ['Yes', 'No'],
  ['No', 'Yes'],
] as const;

/** What the quotes show, one entry per quote that shows something. */
function* sightings(quotes: readonly RecordedQuote[], candidates: readonly RecordedCandidate[]) {
  const latest = new Map<string, RecordedQuote>();
  for (const quote of quotes) {
    latest.set(quote.market_id, quote);
    const at = quote.received_at;
    const candidate = candidates.find(({ markets }) => markets.some((m) => m.market_id === quote.market_id))!;
    const pair = candidate.markets.map((market) => latest.get(market.market_id));
    const isUsable = pair.every((q) => q && !isCrossed(q) && at - q.received_at <= STALE_AFTER_MS);
    if (!isUsable || at >= candidate.resolves_at) continue;
    const horizonMs = Math.max(candidate.resolves_at - at, DAY_MS);
    const deals = COVERS.map((outcomes) => outcomes.map((outcome, i) => legOf(pair[i]!, outcome)))
      .map((legs) => ({ legs, best: bestDeal(legs, horizonMs) }))
      .filter(({ best }) => best !== null);
    const [first, second] = deals.map(({ legs, best }) => ({ legs, best: best! }));
    const chosen = second && profitOf(second.best) > profitOf(first!.best) ? second : first;
    if (chosen) yield { at, candidate, horizonMs, ...chosen };
  }
}

/** A decimal text in units of `10^-places`. */
function units(text: string, places: number): bigint {
  const [whole, fraction = ''] = text.split('.');
  if (fraction.length > places) throw new RangeError(`${text} has more than ${places} decimal places`);
  return BigInt(whole! + fraction.padEnd(places, '0'));
}

(isThere ? describe : describe.skip)('backtest of a recording', () => {
  const harness = new CommandHarness();
  const quotes = isThere
    ? read<RecordedQuote>('quotes.jsonl')
        .map((quote, i) => ({ quote, i }))
        .sort((a, b) => a.quote.received_at - b.quote.received_at || a.i - b.i)
        .map(({ quote }) => quote)
    : [];
  const candidates = isThere ? read<RecordedCandidate>('candidates.jsonl') : [];
  const expected = [...sightings(quotes, candidates)];
  let report: ReportLine[] = [];

  beforeAll(async () => {
    const path = join(await harness.folder(), 'report.jsonl');
    const run = await harness.call([
      'backtest',
      ...['--quotes', join(RECORDING, 'quotes.jsonl'), '--candidates', join(RECORDING, 'candidates.jsonl')],
      ...['--report', path, '--each-quote'],
    ]);
    expect(run.describe()).toMatch(/"code":0/);
    report = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ReportLine);
  }, 60_000);

  afterAll(() => harness.close());

  it('is a recording of two markets an event, in which something is to be found', () => {
    expect(quotes.length).toBeGreaterThan(2_000);
    expect(candidates.every((c) => c.relation === 'same' && c.markets.length === 2)).toBe(true);
    expect(expected.length).toBeGreaterThan(1_000);
    expect(expected.length).toBeLessThan(quotes.length);
  });

  it('reports an opportunity at the quotes where trying everything finds one, of the same size and profit', () => {
    const figures = report.map(({ at, event_key, quantity, profit, net_costs }) =>
      [at, event_key, units(quantity, 2), units(profit, 6), units(net_costs, 6)].join(' '),
    );
    const oracle = expected.map(({ at, candidate, best }) =>
      [at, candidate.event_key, best.quantity, profitOf(best), netCostsOf(best)].join(' '),
    );
    expect(figures).toEqual(oracle);
  });

  it('reports lines whose every figure follows from the two quotes of that moment', () => {
    const figures = report.map((line) => ({
      kind: line.kind,
      legs: line.legs.map((leg) => ({
        ...leg,
        quantity: units(leg.quantity, 2),
        effective_price: units(leg.effective_price, 6),
        fee: units(leg.fee, 6),
      })),
      spread: units(line.spread, 6),
      apy: units(line.apy, 4),
      payoffs: Object.entries(line.payoffs).map(([state, amount]) => [state, units(amount, 6)]),
    }));
    const oracle = expected.map(({ legs, candidate, horizonMs, best }) => ({
      kind: 'two_leg',
      legs: legs.map(({ platform, outcome }, i) => ({
        platform,
        market_id: candidate.markets[i]!.market_id,
        outcome,
        side: 'buy',
        quantity: best.quantity,
        effective_price: ceilDivide(best.legs[i]!.cost * 100n, best.quantity),
        fee: best.legs[i]!.fee,
      })),
      spread: 1_000_000n - netCostsOf(best),
      apy: apyOf(best, horizonMs),
      payoffs: ['yes', 'no'].map((state) => [state, best.quantity * 10_000n]),
    }));
    expect(figures).toEqual(oracle);
  });
});
