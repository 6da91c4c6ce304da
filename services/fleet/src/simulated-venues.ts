import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DOLLAR, type Money } from '@arbytron/domain';
import type { Clock, Log } from '@arbytron/runtime';
import {
  createKalshiKeyPair,
  createKalshiSimulator,
  createPolymarketSimulator,
  FileJournal,
  JournaledExchange,
  LEAST_TICKS,
  OPENING_TICK,
  Scenario,
  type KalshiKeyPair,
  type KalshiSimulator,
  type PolymarketSimulator,
  type ScenarioVenue,
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
  readonly startAt: number;
  readonly ticks: number | null;
  readonly kalshiKey: KalshiKeyPair;
  readonly polymarketKey: string;
}

const TICK_MS = 100;
const ACCOUNT = 'arbytron';
const PLAY_MONEY: Money = 10_000 * DOLLAR;
/** Streams prove alive well within the age at which books count as stale. */
const PING_EVERY_MS = 700;

/**
 * Simulated Kalshi and Polymarket over real HTTP and WebSocket on loopback, moved by a seeded scenario. Everything they
 * do is journaled, so that they go on after a restart where they were.
 */
export class SimulatedVenues {
  #ticking = false;
  #cancel: (() => void) | null = null;
  #finish: () => void = () => {};
  /** Resolves when a finite scenario has played out, or after the duration of an endless one. */
  readonly finished: Promise<void> = new Promise((resolve) => (this.#finish = resolve));

  private constructor(
    readonly options: SimulatedVenuesOptions,
    readonly scenario: Scenario,
    readonly exchanges: Readonly<Record<ScenarioVenue, JournaledExchange>>,
    readonly kalshi: KalshiSimulator,
    readonly polymarket: PolymarketSimulator,
    readonly facts: WorldFacts,
  ) {}

  static async open(options: SimulatedVenuesOptions): Promise<SimulatedVenues> {
    const { directory, seed, clock } = options;
    const facts = worldFacts(options);
    const scenario = new Scenario({
      seed: String(seed),
      startAt: facts.startAt,
      ticks: facts.ticks,
      tickMs: TICK_MS,
    });
    const open = (venue: ScenarioVenue, netting: boolean): JournaledExchange =>
      new JournaledExchange({
        venue,
        instance: String(seed),
        netting,
        journal: new FileJournal(directory.at('venues'), venue),
        ticks: (tick, at) => scenario.commands(venue, tick, at),
      });
    const exchanges = { kalshi: open('kalshi', true), polymarket: open('polymarket', false) };
    for (const exchange of Object.values(exchanges)) {
      if (exchange.nextTick > OPENING_TICK) continue;
      const at = clock.now();
      exchange.apply({ kind: 'deposit', at, account: ACCOUNT, amount: PLAY_MONEY });
      exchange.tick(at);
    }
    const { keyId, publicKeyPem } = facts.kalshiKey;
    const kalshi = await createKalshiSimulator({
      exchange: exchanges.kalshi,
      clock,
      keys: [{ keyId, publicKeyPem, account: ACCOUNT }],
      pingEveryMs: PING_EVERY_MS,
    });
    const polymarket = await createPolymarketSimulator({
      exchange: exchanges.polymarket,
      clock,
      openAccount: ACCOUNT,
      redeemAfterMs: 0,
    });
    return new SimulatedVenues(options, scenario, exchanges, kalshi, polymarket, facts);
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

  /** Begins or goes on ticking. Ticks are never skipped: a slow machine slips in time, not in content. */
  start(): void {
    if (this.#ticking) return;
    this.#ticking = true;
    const { clock, durationMs } = this.options;
    if (this.scenario.ticks === null && durationMs !== null) clock.schedule(durationMs, () => this.#finish());
    const first = this.exchanges.kalshi.nextTick;
    const startedAt = clock.monotonic();
    const next = (): void => {
      if (!this.#ticking) return;
      const tick = this.#tick();
      if (tick === null) return this.#finish();
      const due = startedAt + (tick - first + 1) * TICK_MS;
      this.#cancel = clock.schedule(Math.max(0, due - clock.monotonic()), next);
    };
    next();
  }

  pause(): void {
    this.#ticking = false;
    this.#cancel?.();
  }

  /** What each venue's own books say of our account. */
  ledgers(): VenueLedger[] {
    return Object.entries(this.exchanges).map(([venue, { exchange }]) => {
      const ledger = exchange.ledger(ACCOUNT);
      return {
        venue,
        cash: ledger?.cash ?? 0,
        fees: ledger?.fees ?? 0,
        realizedProfit: ledger?.realizedProfit ?? 0,
        openPositions: ledger?.positions.length ?? 0,
      };
    });
  }

  async close(): Promise<void> {
    this.pause();
    await Promise.all([this.kalshi.close(), this.polymarket.close()]);
    for (const exchange of Object.values(this.exchanges)) exchange.close();
  }

  /** Plays one tick at both venues, the one that is behind first; null when the scenario is over. */
  #tick(): number | null {
    const { kalshi, polymarket } = this.exchanges;
    const tick = Math.min(kalshi.nextTick, polymarket.nextTick);
    if (this.scenario.ticks !== null && tick >= this.scenario.ticks) return null;
    const at = this.options.clock.now();
    for (const exchange of [kalshi, polymarket]) if (exchange.nextTick === tick) exchange.tick(at);
    return tick;
  }
}

function worldFacts({ directory, durationMs, clock }: SimulatedVenuesOptions): WorldFacts {
  const path = directory.at('world.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as WorldFacts;
  const ticks = durationMs === null ? null : Math.round(durationMs / TICK_MS);
  const facts: WorldFacts = {
    startAt: clock.now(),
    ticks: ticks === null || ticks < LEAST_TICKS ? null : ticks,
    kalshiKey: createKalshiKeyPair(),
    polymarketKey: `0x${randomBytes(32).toString('hex')}`,
  };
  writeFileSync(path, JSON.stringify(facts), { mode: 0o600 });
  return facts;
}
