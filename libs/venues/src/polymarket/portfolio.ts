import {
  parseDecimal,
  DAY_MS,
  DecimalError,
  parsePrice,
  PRICE_ONE,
  type Millis,
  type Money,
  type Price,
  type Settlement,
} from '@arbytron/domain';
import type { Clock } from '@arbytron/runtime';
import { z } from 'zod';

import { VenueError, type AccountSnapshot, type VenuePosition } from '../connector.js';
import type { PolymarketApi } from './api.js';
import type { MarketDirectory } from './market-directory.js';
import { lotsOf, normalizeMarket, parseTime, parseUnits, POLYMARKET } from './normalize.js';
import {
  balanceWire,
  gammaMarketWire,
  positionWire,
  type GammaMarketWire,
  type PositionWire,
} from './wire.js';

/** What a resolved market pays for one share of its first listed token, and since when. */
interface Resolution {
  readonly payoffs: readonly [Price, Price];
  readonly tokenIds: readonly string[];
  readonly settledAt: Millis;
}

/** A resolved market: what one contract of Yes pays, No the rest of a dollar. */
export interface MarketResolution {
  readonly marketId: string;
  readonly payoff: Price;
  readonly settledAt: Millis;
}

const POSITIONS_PAGE = 500;
/** The venue's largest page of closed positions. */
const CLOSED_PAGE = 50;
const CLOSED_ORDER = { sortBy: 'TIMESTAMP', sortDirection: 'DESC' };
const MAX_PAGES = 100;
const RECORDS_BATCH = 100;

/** The account's money and positions, and what resolved markets pay. */
export class PolymarketPortfolio {
  readonly #api: PolymarketApi;
  readonly #directory: MarketDirectory;
  readonly #clock: Clock;
  readonly #resolutions = new Map<string, Resolution>();

  constructor(api: PolymarketApi, directory: MarketDirectory, clock: Clock) {
    this.#api = api;
    this.#directory = directory;
    this.#clock = clock;
  }

  /**
   * Cash and positions. A position of a resolved market can be redeemed at any time and without a deadline: it counts
   * as cash at what it pays. Positions come from the Data API, which follows the chain: a match appears there with
   * a delay of seconds to minutes. @throws VenueError
   */
  async account(): Promise<AccountSnapshot> {
    const at = this.#clock.now();
    const [balance, held] = await Promise.all([this.#balance(), this.#held()]);
    const resolutions = await this.#resolve(held.filter((one) => one.redeemable === true));
    let cash = balance;
    const positions: VenuePosition[] = [];
    for (const wire of held) {
      const units = unitsOf(wire);
      const payoff = payoffOf(resolutions.get(wire.conditionId), wire);
      if (wire.redeemable === true && payoff !== null) {
        cash += redeemable(units, payoff);
        continue;
      }
      const quantity = lotsOf(units);
      if (quantity === 0) continue;
      positions.push({ marketId: wire.conditionId, outcome: await this.#outcomeOf(wire), quantity });
    }
    return { cash, positions, at };
  }

  /**
   * What markets of our positions paid, oldest first. A resolution becomes visible some time after its own date: a
   * day of overlap is returned so that none is missed; ids stay the same. @throws VenueError
   */
  async settlements(since: Millis): Promise<readonly Settlement[]> {
    const earliest = since - DAY_MS;
    const held = await this.#held();
    const found = await this.#settled(held.filter((one) => one.redeemable === true));
    // What was redeemed is gone from the positions held. The list is the newest first and only grows.
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const closed = await this.#page('/closed-positions', CLOSED_ORDER, CLOSED_PAGE, page);
      const settled = await this.#settled(closed);
      found.push(...settled);
      const isOld = settled.length > 0 && settled.every((one) => one.settledAt < earliest);
      if (closed.length < CLOSED_PAGE || isOld) break;
    }
    const recent = found.filter((one) => one.settledAt >= earliest);
    return [...new Map(recent.map((one) => [one.settlementId, one])).values()].sort(
      (a, b) => a.settledAt - b.settledAt || (a.settlementId < b.settlementId ? -1 : 1),
    );
  }

  /** Which of these markets are resolved, and what a share of Yes pays. Needs no account. @throws VenueError */
  async resolutions(marketIds: readonly string[]): Promise<readonly MarketResolution[]> {
    const found: MarketResolution[] = [];
    for (let start = 0; start < marketIds.length; start += RECORDS_BATCH) {
      for (const record of await this.#directory.records(
        marketIds.slice(start, start + RECORDS_BATCH),
        true,
      )) {
        const parsed = gammaMarketWire.safeParse(record);
        const resolution = parsed.success ? resolutionOf(parsed.data) : null;
        const normalized = normalizeMarket(record);
        if (resolution === null || normalized.kind !== 'market') continue;
        const { marketId, yesTokenId } = normalized.facts;
        const payoff = resolution.payoffs[resolution.tokenIds.indexOf(yesTokenId)];
        if (payoff !== undefined) found.push({ marketId, payoff, settledAt: resolution.settledAt });
      }
    }
    return found;
  }

  async #balance(): Promise<Money> {
    const signatureType = String(this.#api.wallet?.signatureType ?? 0);
    const query = { asset_type: 'COLLATERAL', signature_type: signatureType };
    const { balance } = await this.#api.readPrivate('/balance-allowance', query, balanceWire);
    const text = String(balance);
    try {
      // Whole numbers are micro-pUSD, decimals are pUSD; either way a fraction of a micro-dollar is not ours.
      return text.includes('.') ? parseUnits(text) : parseDecimal(text, 0);
    } catch (error) {
      throw unreadable('/balance-allowance', error);
    }
  }

  async #held(): Promise<PositionWire[]> {
    const all: PositionWire[] = [];
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const rows = await this.#page('/positions', { sizeThreshold: '0' }, POSITIONS_PAGE, page);
      all.push(...rows);
      if (rows.length < POSITIONS_PAGE) break;
    }
    return all;
  }

  #page(
    path: string,
    query: Readonly<Record<string, string>>,
    limit: number,
    page: number,
  ): Promise<PositionWire[]> {
    const user = this.#api.wallet?.maker;
    if (user === undefined) throw new VenueError(POLYMARKET, 'no account is configured');
    const search = new URLSearchParams({
      user,
      ...query,
      limit: String(limit),
      offset: String(page * limit),
    });
    return this.#api.read('data', `${path}?${search.toString()}`, z.array(positionWire));
  }

  /** Settlements of those positions whose markets are resolved. */
  async #settled(positions: readonly PositionWire[]): Promise<Settlement[]> {
    const resolutions = await this.#resolve(positions);
    const settled: Settlement[] = [];
    for (const wire of positions) {
      const { conditionId: marketId } = wire;
      const resolution = resolutions.get(marketId);
      const payoff = payoffOf(resolution, wire);
      if (resolution === undefined || payoff === null) continue;
      const outcome = await this.#outcomeOf(wire);
      const { settledAt } = resolution;
      const settlementId = `${marketId}:${outcome}`;
      settled.push({ settlementId, venue: POLYMARKET, marketId, outcome, payoff, fee: 0, settledAt });
    }
    return settled;
  }

  /** What the markets of these positions pay, as far as they are resolved. A resolution never changes. */
  async #resolve(positions: readonly PositionWire[]): Promise<ReadonlyMap<string, Resolution>> {
    const marketIds = new Set(positions.map((one) => one.conditionId));
    const unknown = [...marketIds].filter((marketId) => !this.#resolutions.has(marketId));
    for (let start = 0; start < unknown.length; start += RECORDS_BATCH) {
      for (const record of await this.#directory.records(unknown.slice(start, start + RECORDS_BATCH), true)) {
        const parsed = gammaMarketWire.safeParse(record);
        const resolution = parsed.success ? resolutionOf(parsed.data) : null;
        if (parsed.success && resolution !== null) this.#resolutions.set(parsed.data.conditionId, resolution);
      }
    }
    return this.#resolutions;
  }

  /** The outcome of a position; by its place where the venue no longer shows the market. */
  async #outcomeOf(wire: PositionWire): Promise<'Yes' | 'No'> {
    const known = this.#directory.outcomeOf(wire.asset);
    if (known !== undefined) return known.outcome;
    try {
      const facts = await this.#directory.find(wire.conditionId);
      return facts.yesTokenId === wire.asset ? 'Yes' : 'No';
    } catch (error) {
      if (!(error instanceof VenueError) || error.status !== 404 || wire.outcomeIndex === undefined)
        throw error;
      return wire.outcomeIndex === 0 ? 'Yes' : 'No';
    }
  }
}

/**
 * The payoffs of a market, once it is resolved for certain: closed, and its prices at 1 and 0, or at a half each where
 * the oracle is said to have resolved it (a half can also be just the last price).
 */
export function resolutionOf(market: GammaMarketWire): Resolution | null {
  if (market.closed !== true) return null;
  let prices: unknown;
  let tokenIds: unknown;
  try {
    prices = JSON.parse(market.outcomePrices ?? '');
    tokenIds = JSON.parse(market.clobTokenIds ?? '');
    if (!Array.isArray(prices) || !Array.isArray(tokenIds) || prices.length !== 2 || tokenIds.length !== 2)
      return null;
    const payoffs: [Price, Price] = [parsePrice(String(prices[0])), parsePrice(String(prices[1]))];
    const isOver = payoffs.includes(PRICE_ONE) && payoffs.includes(0);
    const isHalf = payoffs[0] === PRICE_ONE / 2 && payoffs[1] === PRICE_ONE / 2;
    if (!isOver && !(isHalf && market.umaResolutionStatus === 'resolved')) return null;
    const settledAt = parseTime(market.closedTime) ?? parseTime(market.endDate) ?? 0;
    return { payoffs, tokenIds: tokenIds.map(String), settledAt };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DecimalError) return null;
    throw error;
  }
}

function payoffOf(resolution: Resolution | undefined, wire: PositionWire): Price | null {
  const index = resolution?.tokenIds.indexOf(wire.asset) ?? -1;
  return resolution === undefined || index < 0 ? null : resolution.payoffs[index]!;
}

/** What token units pay at a payoff, in micro-dollars, rounded down. */
const redeemable = (units: number, payoff: Price): Money =>
  Number((BigInt(units) * BigInt(payoff)) / BigInt(PRICE_ONE));

function unitsOf(wire: PositionWire): number {
  try {
    return parseUnits(wire.size);
  } catch (error) {
    throw unreadable('/positions', error);
  }
}

function unreadable(place: string, error: unknown): unknown {
  if (!(error instanceof DecimalError)) return error;
  return new VenueError(POLYMARKET, `${place}: ${error.message}`, null, { cause: error });
}
