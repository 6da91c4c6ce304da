import { DOLLAR, type Millis, type Money } from '@arbytron/domain';
import type { Cancel, Clock } from '@arbytron/runtime';
import type { AccountLedger } from '../exchange/account.js';
import type { ExchangeCommand } from '../exchange/command.js';
import { FileJournal } from '../exchange/file-journal.js';
import { MemoryJournal } from '../exchange/journal.js';
import { JournaledExchange, type ExchangeListener } from '../exchange/journaled-exchange.js';
import { OPENING_TICK, Scenario } from '../scenario/scenario.js';
import { SCENARIO_VENUES, type ScenarioVenue } from '../scenario/wording.js';
import { readWorldRecord, writeWorldRecord, type WorldRecord } from './world-record.js';

export interface WorldOptions {
  readonly seed: string;
  /** Length of the scenario; null: endless. */
  readonly ticks: number | null;
  readonly clock: Clock;
  /** Where the world is kept; null: in memory only. */
  readonly directory: string | null;
  /** The trading account at each venue. Default `trader`. */
  readonly account?: string;
  /** Play money at each venue. Default $10,000. */
  readonly deposit?: Money;
  /** Wall time between ticks. Default 100. */
  readonly tickMs?: number;
  /** See {@link Scenario}. Default 600. */
  readonly batchTicks?: number;
  /** See {@link Scenario}. Default 36,000. */
  readonly retentionTicks?: number;
  /** See {@link JournaledExchange}. */
  readonly snapshotEvery?: number;
}

/**
 * Two venues and what happens at them: one scenario, ticked by a clock into two journaled exchanges.
 *
 * Ticks are counted and never skipped, and two of them are never closer than half a tick's time: a slow machine slips
 * in time, not in content. With a directory everything survives the death of the process: the same directory goes on
 * at the tick it was at, with the same books, orders and accounts. A directory serves one process at a time.
 */
export class World {
  readonly scenario: Scenario;
  /** Resolves when a finite scenario has played out; at once for one that had before. */
  readonly finished: Promise<void>;
  readonly #account: string;
  readonly #clock: Clock;
  readonly #directory: string | null;
  readonly #exchanges: Readonly<Record<ScenarioVenue, JournaledExchange>>;
  #record: WorldRecord;
  #announceFinish: () => void = () => {};
  #nextTickDue = 0;
  #cancelTimer: Cancel | null = null;

  /**
   * Opens the world in a directory, or begins one there.
   * @throws RangeError when the directory holds a world of another seed or form
   */
  constructor(options: WorldOptions) {
    const { clock, directory, account = 'trader', deposit = 10_000 * DOLLAR } = options;
    this.#account = account;
    this.#clock = clock;
    this.#directory = directory;
    const wanted = recordOf(options);
    const found = directory === null ? null : readWorldRecord(directory);
    if (found && !isSameWorld(found, wanted)) throw new RangeError(`${directory} holds another world`);
    this.#record = found ?? wanted;
    this.scenario = new Scenario(this.#record);
    if (directory !== null && !found) writeWorldRecord(directory, this.#record);
    const open = (venue: ScenarioVenue): JournaledExchange =>
      new JournaledExchange({
        venue,
        // Two worlds of one seed must not give their trades the same ids.
        instance: `${this.#record.seed}:${this.#record.startAt}`,
        netting: venue === 'kalshi',
        journal: directory === null ? new MemoryJournal() : new FileJournal(directory, venue),
        ticks: (tick, at) => this.#commands(venue, tick, at, deposit),
        ...(options.snapshotEvery === undefined ? {} : { snapshotEvery: options.snapshotEvery }),
      });
    this.#exchanges = { kalshi: open('kalshi'), polymarket: open('polymarket') };
    this.finished = new Promise((resolve) => (this.#announceFinish = resolve));
    this.#finishIfOver();
  }

  /** The next tick that is due; {@link OPENING_TICK} before {@link prepare}. */
  get nextTick(): number {
    return Math.min(...SCENARIO_VENUES.map((venue) => this.#exchanges[venue].nextTick));
  }

  get isFinished(): boolean {
    return this.#record.finishedAt !== null;
  }

  exchange(venue: ScenarioVenue): JournaledExchange {
    return this.#exchanges[venue];
  }

  /** Has every later change at a venue reported to a listener. */
  subscribe(venue: ScenarioVenue, listener: ExchangeListener): Cancel {
    return this.#exchanges[venue].subscribe(listener);
  }

  /** Opens the venues: puts play money into the trading account and lists the first markets. Once per world. */
  prepare(): void {
    if (this.nextTick === OPENING_TICK) this.#playTick(OPENING_TICK);
  }

  /** Begins to tick, or goes on after {@link pause} or a restart. */
  start(): void {
    if (this.#cancelTimer) return;
    this.prepare();
    if (this.isFinished) return;
    this.#nextTickDue = this.#clock.monotonic();
    this.#scheduleTick();
  }

  /** Stops ticking; orders are still taken. */
  pause(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  /** Ends this object's use of the world, which stays in its directory. */
  close(): void {
    this.pause();
    for (const venue of SCENARIO_VENUES) this.#exchanges[venue].close();
  }

  /**
   * The trading account at each venue. `cash = deposits + realizedProfit − openCost` holds exactly: `realizedProfit` is
   * what all that is no longer held brought in (sales, pairs paid out, settlements) less what it cost and less the fees
   * of both; `openCost` is what the positions still held cost, fees included. Once nothing is open, the realized profit
   * is `cash − deposits`.
   * @throws RangeError before {@link prepare}
   */
  ledger(): Readonly<Record<ScenarioVenue, AccountLedger>> {
    const of = (venue: ScenarioVenue): AccountLedger => {
      const ledger = this.#exchanges[venue].exchange.ledger(this.#account);
      if (!ledger) throw new RangeError('the world is not prepared');
      return ledger;
    };
    return { kalshi: of('kalshi'), polymarket: of('polymarket') };
  }

  #commands(venue: ScenarioVenue, tick: number, at: Millis, deposit: Money): ExchangeCommand[] {
    const commands = this.scenario.commands(venue, tick, at);
    if (tick === OPENING_TICK)
      commands.unshift({ kind: 'deposit', at, account: this.#account, amount: deposit });
    return commands;
  }

  #scheduleTick(): void {
    const { tickMs } = this.scenario;
    const now = this.#clock.monotonic();
    this.#cancelTimer = this.#clock.schedule(Math.max(0, this.#nextTickDue - now), () => {
      // A late tick moves those after it, but for half a tick's time that a merely unsteady timer makes up for.
      const late = this.#clock.monotonic();
      this.#nextTickDue = Math.max(this.#nextTickDue + tickMs, late + tickMs / 2);
      this.#playTick(this.nextTick);
      this.#finishIfOver();
      if (this.isFinished) this.#cancelTimer = null;
      else this.#scheduleTick();
    });
  }

  /** Plays a tick at each venue that has not had it: after a death between the two it is only one. */
  #playTick(tick: number): void {
    const at = this.#clock.now();
    for (const venue of SCENARIO_VENUES) {
      if (this.#exchanges[venue].nextTick === tick) this.#exchanges[venue].tick(at);
    }
  }

  #finishIfOver(): void {
    const { ticks } = this.scenario;
    if (ticks === null || this.nextTick < ticks) return;
    if (!this.isFinished) {
      this.#record = { ...this.#record, finishedAt: this.#clock.now() };
      if (this.#directory !== null) writeWorldRecord(this.#directory, this.#record);
    }
    this.#announceFinish();
  }
}

function recordOf({ seed, ticks, clock, ...rest }: WorldOptions): WorldRecord {
  const { tickMs = 100, batchTicks = 600, retentionTicks = 36_000 } = rest;
  return {
    version: 1,
    seed,
    startAt: clock.now(),
    ticks,
    tickMs,
    batchTicks,
    retentionTicks,
    finishedAt: null,
  };
}

const isSameWorld = (a: WorldRecord, b: WorldRecord): boolean =>
  a.seed === b.seed &&
  a.ticks === b.ticks &&
  a.tickMs === b.tickMs &&
  a.batchTicks === b.batchTicks &&
  a.retentionTicks === b.retentionTicks;
