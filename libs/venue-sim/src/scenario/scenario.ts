import { invariant, type Millis } from '@arbytron/domain';
import type { ExchangeCommand } from '../exchange/command.js';
import { BatchPlan, type BatchSpan, type ScenarioPair } from './batch-plan.js';
import type { ScenarioEpisode } from './episode.js';
import type { ScenarioVenue } from './wording.js';

export interface ScenarioOptions {
  readonly seed: string;
  /** Unix milliseconds. The wording depends on its UTC day, the structured times on the moment. */
  readonly startAt: Millis;
  /** Length of the scenario; null: endless. At least {@link LEAST_TICKS}. */
  readonly ticks: number | null;
  /** Nominal length of a tick, for the times in listings. Default 100. */
  readonly tickMs?: number;
  /** How many ticks a batch of markets is open for. Default 600. */
  readonly batchTicks?: number;
  /** How many ticks settled markets, their orders and fills are remembered. Default 36,000. */
  readonly retentionTicks?: number;
}

/** The shortest scenario that has room for episodes. */
export const LEAST_TICKS = 120;
/** The tick before the first: what is there when the venues open. */
export const OPENING_TICK = -1;

/** Later batches are listed so long before the former one ends, to be discovered and matched in time. */
const LISTED_AHEAD = 100;
const FIRST_EPISODE_AFTER_LISTING = 80;
/** The opening batch needs no discovery during the run. */
const FIRST_EPISODE_AFTER_OPENING = 13;
/** Every market has settled so long after its batch's end. */
const SETTLED_AFTER_END = 30;
/** Plans kept: those that run now and the next. */
const PLANS_KEPT = 4;

/**
 * What happens at two venues, tick by tick: markets are listed in batches, quoted around seeded fair values, closed and
 * settled; now and then a market maker errs and an arbitrage is there for a second or two.
 *
 * Pure and random-access: the commands of a tick follow from the seed, the options and the tick's number alone, not
 * from what was asked before. Batches overlap, so that an endless scenario always has open markets.
 */
export class Scenario {
  readonly ticks: number | null;
  readonly tickMs: number;
  readonly #seed: string;
  readonly #startAt: Millis;
  readonly #batchTicks: number;
  readonly #retentionTicks: number;
  readonly #plans = new Map<number, BatchPlan>();

  constructor(options: ScenarioOptions) {
    const { seed, startAt, ticks, tickMs = 100, batchTicks = 600, retentionTicks = 36_000 } = options;
    if (ticks !== null && ticks < LEAST_TICKS)
      throw new RangeError(`a scenario has at least ${LEAST_TICKS} ticks, not ${ticks}`);
    if (batchTicks < 2 * LEAST_TICKS)
      throw new RangeError(`a batch has at least ${2 * LEAST_TICKS} ticks, not ${batchTicks}`);
    this.ticks = ticks;
    this.tickMs = tickMs;
    this.#seed = seed;
    this.#startAt = startAt;
    this.#batchTicks = batchTicks;
    this.#retentionTicks = retentionTicks;
  }

  /** The commands of a tick for one venue, from {@link OPENING_TICK} on; empty when a finite scenario is over. */
  commands(venue: ScenarioVenue, tick: number, at: Millis): ExchangeCommand[] {
    const commands: ExchangeCommand[] = [];
    const forgotten = this.#batchForgottenAt(tick);
    if (forgotten !== null) commands.push(...this.batch(forgotten).archive(venue, at));
    for (const batch of this.#batchesAt(tick)) commands.push(...this.batch(batch).commands(venue, tick, at));
    return commands;
  }

  /** Number of batches; null: endless. */
  get batches(): number | null {
    return this.ticks === null ? null : Math.max(1, Math.floor(this.ticks / this.#batchTicks));
  }

  /** The plan of a batch, from 0 on: its pairs with the truth about them, and its episodes. */
  batch(batch: number): BatchPlan {
    const known = this.#plans.get(batch);
    if (known) return known;
    const { batches } = this;
    invariant(batch >= 0 && (batches === null || batch < batches), `there is no batch ${batch}`);
    const context = { seed: this.#seed, startAt: this.#startAt, tickMs: this.tickMs };
    const plan = new BatchPlan(context, this.#spanOf(batch));
    this.#plans.set(batch, plan);
    for (const old of this.#plans.keys()) {
      if (this.#plans.size <= PLANS_KEPT) break;
      this.#plans.delete(old);
    }
    return plan;
  }

  /** All pairs of a finite scenario, with the truth about each. */
  pairs(): ScenarioPair[] {
    return this.#all().flatMap((plan) => plan.pairs);
  }

  /** All episodes of a finite scenario in order of their start, each with the number of its batch. */
  episodes(): (ScenarioEpisode & { readonly batch: number })[] {
    const episodes = this.#all().flatMap((plan) =>
      plan.episodes.map((episode) => ({ ...episode, batch: plan.span.batch })),
    );
    return episodes.sort((a, b) => a.startTick - b.startTick);
  }

  #all(): BatchPlan[] {
    const { batches } = this;
    if (batches === null) throw new RangeError('an endless scenario has no last batch');
    return Array.from({ length: batches }, (_, batch) => this.batch(batch));
  }

  #spanOf(batch: number): BatchSpan {
    const isLast = this.batches === batch + 1;
    const start = batch * this.#batchTicks;
    const list = batch === 0 ? OPENING_TICK : start - LISTED_AHEAD;
    const firstEpisode = batch === 0 ? FIRST_EPISODE_AFTER_OPENING : list + FIRST_EPISODE_AFTER_LISTING;
    const end = isLast ? this.ticks! : start + this.#batchTicks;
    return { batch, list, firstEpisode, end, isLast };
  }

  /** Batches of which anything can happen at a tick. */
  #batchesAt(tick: number): number[] {
    if (this.ticks !== null && tick >= this.ticks) return [];
    const from = Math.max(0, Math.floor((tick - SETTLED_AFTER_END) / this.#batchTicks));
    const to = Math.floor((Math.max(0, tick) + LISTED_AHEAD) / this.#batchTicks);
    const last = this.batches === null ? to : Math.min(to, this.batches - 1);
    return Array.from(
      { length: Math.max(0, last - Math.min(from, last) + 1) },
      (_, i) => Math.min(from, last) + i,
    );
  }

  /** A batch is forgotten as a whole, some time after the last of its markets has settled. */
  #batchForgottenAt(tick: number): number | null {
    const ended = tick - this.#retentionTicks - SETTLED_AFTER_END;
    if (ended <= 0 || ended % this.#batchTicks !== 0) return null;
    const batch = ended / this.#batchTicks - 1;
    // The last batch of a finite scenario stays for whoever reads the end.
    return this.batches === null || batch < this.batches - 1 ? batch : null;
  }
}
