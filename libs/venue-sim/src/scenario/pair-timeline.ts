import { CENT, QUANTITY_ONE, type Relation } from '@arbytron/domain';
import type { MarketListing } from '../exchange/command.js';
import { planEpisode, planRival, type ScenarioEpisode } from './episode.js';
import { CENT_STEP, Maker, type MakerLadders } from './ladder.js';
import { Dice } from './dice.js';
import type { ScenarioVenue } from './wording.js';

/** What a market maker or a rival does at a tick. */
export type TimelineStep =
  | {
      readonly tick: number;
      readonly venue: ScenarioVenue;
      readonly kind: 'quote';
      readonly ladders: MakerLadders;
    }
  | {
      readonly tick: number;
      readonly venue: ScenarioVenue;
      readonly kind: 'compete';
      readonly quantity: number;
    };

/** From listing to close. All ticks. */
export interface TimelineSpan {
  readonly list: number;
  readonly firstEpisode: number;
  readonly lastEpisodeStart: number;
  /** Every episode has ended by then. */
  readonly lastEpisodeEnd: number;
  readonly close: number;
}

export interface PairTimeline {
  /** In order of ticks. */
  readonly steps: readonly TimelineStep[];
  readonly episodes: readonly ScenarioEpisode[];
  /** Fair values at the close, in cents. */
  readonly fair: Readonly<Record<ScenarioVenue, number>>;
}

const LOWEST_FAIR = 22;
const HIGHEST_FAIR = 78;
/** Ordinary moves of a pair are at least this far apart, and the venues follow within four ticks of each other. */
const MOVE_GAP = [12, 40] as const;
const MOVE_LAG = [1, 4] as const;
/** No book of the pair changes in the ticks before an episode, but for the level of the episode itself. */
const QUIET_BEFORE = 11;
/** The last ordinary move lies this long before the side is cleared, and the next one as long after an episode. */
const APART = 7;
const DURATION = [8, 20] as const;
const EPISODE_GAP = [50, 190] as const;
const RIVAL_PERCENT = 15;

/**
 * Plays one pair from listing to close.
 *
 * Both makers quote around fair values that move by a cent at a time, each at least a cent away from it on either
 * side, so that even the books of the two venues before and after a move hold no arbitrage: ask − bid across venues is
 * at least 1 + 1 − 1 cents. For an episode one maker first clears a side of its book (which only takes prices away),
 * and after eleven quiet ticks shows a single wrong level in the room thus made.
 */
export function playPair(
  name: readonly (string | number)[],
  pair: number,
  relation: Relation,
  listings: Readonly<Record<ScenarioVenue, MarketListing>>,
  span: TimelineSpan,
): PairTimeline {
  return new Player(name, pair, relation, listings, span).play();
}

class Player {
  readonly #dice: Dice;
  readonly #makers: Readonly<Record<ScenarioVenue, Maker>>;
  readonly #steps: TimelineStep[] = [];
  readonly #episodes: ScenarioEpisode[] = [];
  readonly #fair: Record<ScenarioVenue, number>;

  constructor(
    readonly name: readonly (string | number)[],
    readonly pair: number,
    readonly relation: Relation,
    readonly listings: Readonly<Record<ScenarioVenue, MarketListing>>,
    readonly span: TimelineSpan,
  ) {
    this.#dice = new Dice(...name, 'moves');
    const maker = (venue: ScenarioVenue): Maker => {
      const halfSpread = this.#dice.between(1, 2);
      const depth = this.#dice.between(5, 8);
      return new Maker({ venue, halfSpread, depth }, new Dice(...name, 'sizes', venue));
    };
    this.#makers = { kalshi: maker('kalshi'), polymarket: maker('polymarket') };
    this.#fair = this.#firstFair();
  }

  play(): PairTimeline {
    const { list, firstEpisode, lastEpisodeStart, lastEpisodeEnd, close } = this.span;
    this.#quote('kalshi', list);
    this.#quote('polymarket', list);
    let at = list + 1;
    if (this.relation === 'same') {
      let start = firstEpisode + this.#dice.between(0, EPISODE_GAP[1] - EPISODE_GAP[0]);
      for (;;) {
        const clearing = start - QUIET_BEFORE - this.#dice.between(1, 6);
        const end = start + this.#dice.between(...DURATION);
        if (start > lastEpisodeStart || end > lastEpisodeEnd) break;
        // Where there is hardly time after the listing, the side is missing from the first quote on.
        const cleared = Math.max(clearing, list + 1);
        at = this.#moveUntil(at, cleared - APART);
        if (this.#playEpisode(cleared, start, end)) at = end + APART;
        start = end + this.#dice.between(...EPISODE_GAP);
      }
    }
    this.#moveUntil(at, close);
    this.#steps.sort((a, b) => a.tick - b.tick);
    return { steps: this.#steps, episodes: this.#episodes, fair: { ...this.#fair } };
  }

  /** Pairs that are one contract share their fair value; look-alikes are 10 to 18 cents apart. */
  #firstFair(): Record<ScenarioVenue, number> {
    const middle = this.#dice.between(34, 66);
    if (this.relation === 'same') return { kalshi: middle, polymarket: middle };
    const half = this.#dice.between(5, 9);
    const kalshiIsHigher =
      this.relation === 'superset' || (this.relation !== 'subset' && this.#dice.chance(50));
    const up = kalshiIsHigher ? half : -half;
    return { kalshi: middle + up, polymarket: middle - up };
  }

  #quote(venue: ScenarioVenue, tick: number, retreat?: { bids?: number; asks?: number }): MakerLadders {
    const ladders = this.#makers[venue].ladders(this.#fair[venue], retreat);
    this.#steps.push({ tick, venue, kind: 'quote', ladders });
    return ladders;
  }

  /** Ordinary moves from `from` on, all of them over before `end`. Returns the tick of the last one. */
  #moveUntil(from: number, end: number): number {
    for (let last = from; ;) {
      const at = last + this.#dice.between(...MOVE_GAP);
      const lag = this.#dice.between(...MOVE_LAG);
      const kalshiLeads = this.#dice.chance(50);
      const up = this.#dice.chance(50);
      if (at + lag >= end) return last;
      const step = this.#stepWithinBounds(up);
      this.#fair.kalshi += step;
      this.#fair.polymarket += step;
      this.#quote('kalshi', kalshiLeads ? at : at + lag);
      this.#quote('polymarket', kalshiLeads ? at + lag : at);
      last = at + lag;
    }
  }

  #stepWithinBounds(up: boolean): 1 | -1 {
    const { kalshi, polymarket } = this.#fair;
    if (Math.max(kalshi, polymarket) >= HIGHEST_FAIR) return -1;
    if (Math.min(kalshi, polymarket) <= LOWEST_FAIR) return 1;
    return up ? 1 : -1;
  }

  /** @returns whether the books of the moment allow an episode */
  #playEpisode(clearing: number, start: number, end: number): boolean {
    const dice = new Dice(...this.name, 'episode', start);
    const wrong: ScenarioVenue = dice.chance(50) ? 'kalshi' : 'polymarket';
    const right: ScenarioVenue = wrong === 'kalshi' ? 'polymarket' : 'kalshi';
    const side = dice.chance(50) ? 'ask' : 'bid';
    const quantity = dice.between(10, 200) * QUANTITY_ONE;
    const edge = dice.between(160, 560) * (CENT / 100);
    const rightBook = this.#lastLadders(right);
    const plan = planEpisode(side, quantity, edge, this.listings[wrong], this.listings[right], rightBook);
    if (plan === null) return false;

    const cleared = this.#clear(wrong, clearing, plan.side, plan.level.price);
    const shown =
      plan.side === 'ask'
        ? { bids: cleared.bids, asks: [plan.level, ...cleared.asks] }
        : { bids: [plan.level, ...cleared.bids], asks: cleared.asks };
    const rival = dice.chance(RIVAL_PERCENT) ? planRival(dice, plan, wrong, right, rightBook) : null;
    if (rival)
      this.#steps.push({ tick: start, venue: rival.venue, kind: 'compete', quantity: rival.quantity });
    this.#steps.push({ tick: start, venue: wrong, kind: 'quote', ladders: shown });
    if (rival) this.#steps.push({ tick: end, venue: rival.venue, kind: 'compete', quantity: 0 });
    this.#quote(wrong, end);
    this.#steps.push({ tick: end, venue: right, kind: 'quote', ladders: rightBook });
    this.#episodes.push({
      ...{ pair: this.pair, startTick: start, endTick: end, venue: wrong, side, level: plan.level },
      ...{ quantity: plan.size.quantity, profit: plan.size.profit, rival },
    });
    return true;
  }

  /** Takes the side that the wrong level would cross back to two cents behind it. */
  #clear(venue: ScenarioVenue, tick: number, side: 'bid' | 'ask', price: number): MakerLadders {
    const { halfSpread } = this.#makers[venue].style;
    const fair = this.#fair[venue];
    const level = price / CENT_STEP;
    const retreat =
      side === 'ask' ? { bids: fair - halfSpread - (level - 2) } : { asks: level + 2 - (fair + halfSpread) };
    return this.#quote(venue, tick, retreat);
  }

  #lastLadders(venue: ScenarioVenue): MakerLadders {
    const quotes = this.#steps.filter((step) => step.kind === 'quote' && step.venue === venue);
    return (quotes.at(-1) as { readonly ladders: MakerLadders }).ladders;
  }
}
