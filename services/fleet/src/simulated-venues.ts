import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Clock, Log } from '@arbytron/runtime';
import {
  createKalshiKeyPair,
  createKalshiSimulator,
  createPolymarketSimulator,
  LEAST_TICKS,
  World,
  type KalshiKeyPair,
  type KalshiSimulator,
  type PolymarketSimulator,
} from '@arbytron/venue-sim';
import type { DataDirectory } from './data-directory.js';
import type { VenueLedger } from './monitor/run-summary.js';

export interface SimulatedVenuesOptions {
  readonly directory: DataDirectory;
  readonly seed: number;
  /** How long the scenario is; null: endless. What is too short for a scenario of its own is cut out of an endless one. */
  readonly durationMs: number | null;
  readonly clock: Clock;
  readonly log: Log;
}

/** What makes a world the same after a restart. The keys open nothing but these simulators. */
interface WorldFacts {
  readonly ticks: number | null;
  readonly kalshiKey: KalshiKeyPair;
  readonly polymarketKey: string;
}

const TICK_MS = 100;
const ACCOUNT = 'arbytron';
/** Streams prove alive well within the age at which books count as stale. */
const PING_EVERY_MS = 700;

/**
 * Simulated Kalshi and Polymarket over real HTTP and WebSocket on loopback, moved by a seeded scenario. Everything they
 * do is journaled, so that they go on after a restart where they were.
 */
export class SimulatedVenues {
  #finish: () => void = () => {};
  /** Resolves when a finite scenario has played out, or after the duration of an endless one. */
  readonly finished: Promise<void> = new Promise((resolve) => (this.#finish = resolve));

  private constructor(
    readonly options: SimulatedVenuesOptions,
    readonly world: World,
    readonly kalshi: KalshiSimulator,
    readonly polymarket: PolymarketSimulator,
    readonly facts: WorldFacts,
  ) {
    void world.finished.then(() => this.#finish());
  }

  static async open(options: SimulatedVenuesOptions): Promise<SimulatedVenues> {
    const { directory, seed, clock } = options;
    const facts = worldFacts(options);
    const world = new World({
      seed: String(seed),
      ticks: facts.ticks,
      clock,
      directory: directory.at('venues'),
      account: ACCOUNT,
      tickMs: TICK_MS,
    });
    world.prepare();
    const { keyId, publicKeyPem } = facts.kalshiKey;
    const kalshi = await createKalshiSimulator({
      exchange: world.exchange('kalshi'),
      clock,
      keys: [{ keyId, publicKeyPem, account: ACCOUNT }],
      pingEveryMs: PING_EVERY_MS,
    });
    const polymarket = await createPolymarketSimulator({
      exchange: world.exchange('polymarket'),
      clock,
      openAccount: ACCOUNT,
      redeemAfterMs: 0,
    });
    return new SimulatedVenues(options, world, kalshi, polymarket, facts);
  }

  /** Settings with which connectors find these venues. */
  get settings(): Record<string, unknown> {
    const { kalshi, polymarket, facts } = this;
    return {
      kalshi: {
        base_url: kalshi.url,
        ws_url: kalshi.wsUrl,
        key_id: facts.kalshiKey.keyId,
        private_key: facts.kalshiKey.privateKeyPem,
        ping_every_ms: PING_EVERY_MS,
      },
      polymarket: {
        gamma_url: polymarket.gammaUrl,
        clob_url: polymarket.clobUrl,
        data_url: polymarket.dataUrl,
        market_ws_url: polymarket.marketWsUrl,
        user_ws_url: polymarket.userWsUrl,
        geoblock_url: polymarket.geoblockUrl,
        private_key: facts.polymarketKey,
        ping_every_ms: PING_EVERY_MS,
      },
    };
  }

  /** Whether the scenario has an end of its own. */
  get isFinite(): boolean {
    return this.facts.ticks !== null;
  }

  /** Begins or goes on. */
  start(): void {
    const { clock, durationMs } = this.options;
    if (!this.isFinite && durationMs !== null) clock.schedule(durationMs, () => this.#finish());
    this.world.start();
  }

  pause(): void {
    this.world.pause();
  }

  /** What each venue's own books say of our account. */
  ledgers(): VenueLedger[] {
    return Object.entries(this.world.ledger()).map(([venue, { cash, fees, realizedProfit, positions }]) => ({
      venue,
      cash,
      fees,
      realizedProfit,
      openPositions: positions.length,
    }));
  }

  async close(): Promise<void> {
    await Promise.all([this.kalshi.close(), this.polymarket.close()]);
    this.world.close();
  }
}

function worldFacts({ directory, durationMs }: SimulatedVenuesOptions): WorldFacts {
  const path = directory.at('world-keys.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as WorldFacts;
  const ticks = durationMs === null ? null : Math.round(durationMs / TICK_MS);
  const facts: WorldFacts = {
    ticks: ticks === null || ticks < LEAST_TICKS ? null : ticks,
    kalshiKey: createKalshiKeyPair(),
    polymarketKey: `0x${randomBytes(32).toString('hex')}`,
  };
  writeFileSync(path, JSON.stringify(facts), { mode: 0o600 });
  return facts;
}
