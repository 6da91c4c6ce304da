import { PRICE_ONE, type Millis, type Price, type Relation } from '@arbytron/domain';
import type { ExchangeCommand, MarketListing } from '../exchange/command.js';
import { contractsOfBatch } from './batch.js';
import { CalendarDay, expectedResolution, wordingDay } from './calendar.js';
import type { ScenarioEpisode } from './episode.js';
import { playPair, type TimelineSpan, type TimelineStep } from './pair-timeline.js';
import { Dice } from './dice.js';
import { kalshiListing, polymarketListing, type ListingTimes, type ScenarioVenue } from './wording.js';

/** A pair of markets and the truth about it: what a matcher ought to find, and what only looks alike. */
export interface ScenarioPair {
  readonly batch: number;
  /** Number in its batch. */
  readonly pair: number;
  readonly listings: Readonly<Record<ScenarioVenue, MarketListing>>;
  /** Of Kalshi's Yes to Polymarket's Yes. Only `same` is one contract. */
  readonly relation: Relation;
  readonly why: string;
  /** What a Yes will pay. */
  readonly payoff: Readonly<Record<ScenarioVenue, Price>>;
  readonly closeTick: number;
  readonly settleTick: number;
  readonly steps: readonly TimelineStep[];
  readonly episodes: readonly ScenarioEpisode[];
}

/** When a batch begins and ends, in ticks. `isLast`: nothing comes after `end`. */
export interface BatchSpan {
  readonly batch: number;
  readonly list: number;
  readonly firstEpisode: number;
  readonly end: number;
  readonly isLast: boolean;
}

export interface BatchContext {
  readonly seed: string;
  readonly startAt: Millis;
  readonly tickMs: number;
}

/** Markets close up to this many ticks after their batch's end. */
const CLOSE_SPREAD = 9;
/** A market settles this many ticks after its close. */
const SETTLE_DELAY = [5, 10] as const;
/** No episode ends later than this before its market closes. */
const CALM_BEFORE_CLOSE = 15;
/** In the last batch no episode begins this close to the end. */
const LAST_EPISODE_BEFORE_END = 41;
/** An hour: how long before the other a look-alike of another time is said to resolve. */
const EARLIER_MS = 3_600_000;

/** A command without its time, and where it goes. */
type Planned = { readonly venue: ScenarioVenue; readonly make: (at: Millis) => ExchangeCommand };

/** Everything that happens to the markets of one batch. Pure: a function of the seed, the start's day and the span. */
export class BatchPlan {
  readonly pairs: readonly ScenarioPair[];
  readonly #planned = new Map<number, Planned[]>();

  constructor(
    context: BatchContext,
    readonly span: BatchSpan,
  ) {
    const { seed, startAt, tickMs } = context;
    const offsetMs = Math.max(0, span.list) * tickMs;
    const day = new CalendarDay(wordingDay(startAt, offsetMs));
    const times = { openAt: startAt + offsetMs, resolvesAt: expectedResolution(startAt, offsetMs) };
    const contracts = contractsOfBatch(span.batch, day, new Dice(seed, 'contracts').between(0, 999));
    this.pairs = contracts.map(({ kalshi, polymarket, relation, why }, pair) => {
      const [ofKalshi, ofPolymarket] = timesOfPair(times, relation);
      const listings = {
        kalshi: kalshiListing(kalshi, ofKalshi),
        polymarket: polymarketListing(polymarket, ofPolymarket, `${seed}:${span.batch}`),
      };
      return planPair([seed, span.batch, pair], { batch: span.batch, pair, listings, relation, why }, span);
    });
    for (const pair of this.pairs) this.#schedule(pair);
  }

  get episodes(): ScenarioEpisode[] {
    return this.pairs.flatMap((pair) => pair.episodes).sort((a, b) => a.startTick - b.startTick);
  }

  /** The last tick at which anything happens. */
  get lastTick(): number {
    return Math.max(...this.pairs.map((pair) => pair.settleTick));
  }

  commands(venue: ScenarioVenue, tick: number, at: Millis): ExchangeCommand[] {
    const planned = this.#planned.get(tick) ?? [];
    return planned.flatMap((command) => (command.venue === venue ? [command.make(at)] : []));
  }

  /** Commands that forget all of the batch's markets. */
  archive(venue: ScenarioVenue, at: Millis): ExchangeCommand[] {
    return this.pairs.map((pair) => ({ kind: 'archive', at, marketId: pair.listings[venue].marketId }));
  }

  #schedule({ listings, payoff, steps, closeTick, settleTick }: ScenarioPair): void {
    for (const venue of ['kalshi', 'polymarket'] as const) {
      const listing = listings[venue];
      const { marketId } = listing;
      this.#plan(this.span.list, venue, (at) => ({ kind: 'list', at, listing }));
      for (const step of steps) {
        if (step.venue !== venue) continue;
        this.#plan(step.tick, venue, (at) =>
          step.kind === 'quote'
            ? { kind: 'quote', at, marketId, bids: step.ladders.bids, asks: step.ladders.asks }
            : { kind: 'compete', at, marketId, quantity: step.quantity },
        );
      }
      this.#plan(closeTick, venue, (at) => ({ kind: 'status', at, marketId, status: 'closed' }));
      this.#plan(settleTick, venue, (at) => ({ kind: 'settle', at, marketId, payoff: payoff[venue] }));
    }
  }

  #plan(tick: number, venue: ScenarioVenue, make: (at: Millis) => ExchangeCommand): void {
    const planned = this.#planned.get(tick);
    if (planned) planned.push({ venue, make });
    else this.#planned.set(tick, [{ venue, make }]);
  }
}

/** Look-alikes that are about different times also resolve at different times. */
function timesOfPair(times: ListingTimes, relation: Relation): readonly [ListingTimes, ListingTimes] {
  if (relation !== 'different') return [times, times];
  const earlier = Math.max(times.openAt + EARLIER_MS / 2, times.resolvesAt - EARLIER_MS);
  return [{ ...times, resolvesAt: earlier }, times];
}

function planPair(
  name: readonly (string | number)[],
  facts: Pick<ScenarioPair, 'batch' | 'pair' | 'listings' | 'relation' | 'why'>,
  span: BatchSpan,
): ScenarioPair {
  const dice = new Dice(...name, 'end');
  const settleDelay = dice.between(...SETTLE_DELAY);
  // All of a finite scenario has settled before its end.
  const closeTick = span.isLast ? span.end - 1 - settleDelay : span.end + dice.between(0, CLOSE_SPREAD);
  const lastStart = span.isLast ? span.end - LAST_EPISODE_BEFORE_END : Number.POSITIVE_INFINITY;
  const ticks: TimelineSpan = {
    list: span.list,
    firstEpisode: span.firstEpisode,
    lastEpisodeStart: lastStart,
    lastEpisodeEnd: closeTick - (span.isLast ? 1 : CALM_BEFORE_CLOSE),
    close: closeTick,
  };
  const { steps, episodes, fair } = playPair(name, facts.pair, facts.relation, facts.listings, ticks);
  const [draw, other] = [dice.next() * 100, dice.next() * 100];
  // One draw for both venues keeps contracts that imply one another consistent; unrelated ones get one each.
  const yes = (value: number, chance: number): Price => (chance < value ? PRICE_ONE : 0);
  const payoff = {
    kalshi: yes(fair.kalshi, draw),
    polymarket: yes(fair.polymarket, facts.relation === 'different' ? other : draw),
  };
  return { ...facts, payoff, closeTick, settleTick: closeTick + settleDelay, steps, episodes };
}
