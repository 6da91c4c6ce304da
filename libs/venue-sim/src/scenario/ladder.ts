import { PRICE_ONE, QUANTITY_ONE, type Level, type Price, type Quantity } from '@arbytron/domain';
import type { Dice } from './dice.js';
import type { ScenarioVenue } from './wording.js';

/** One cent as a price: the grid of both venues. */
export const CENT_STEP: Price = 100;

/** The market maker's target in YES terms, best level first. */
export interface MakerLadders {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

/** How one market maker quotes: so far from the fair value, so many levels. */
export interface MakerStyle {
  readonly venue: ScenarioVenue;
  /** From the fair value to the best price, in cents; at least 1 on both venues, which rules out ordinary arbitrage. */
  readonly halfSpread: number;
  readonly depth: number;
}

/** A market maker's memory of the sizes it shows: a level keeps its size while it stays in the ladder, mostly. */
export class Maker {
  readonly #sizes = { bids: new Map<Price, Quantity>(), asks: new Map<Price, Quantity>() };

  constructor(
    readonly style: MakerStyle,
    readonly dice: Dice,
  ) {}

  /**
   * The ladder around a fair value.
   * @param fair in cents
   * @param retreat how many cents farther out than usual a side begins
   */
  ladders(fair: number, retreat: { readonly bids?: number; readonly asks?: number } = {}): MakerLadders {
    const { halfSpread } = this.style;
    return {
      bids: this.#side('bids', fair - halfSpread - (retreat.bids ?? 0), -1),
      asks: this.#side('asks', fair + halfSpread + (retreat.asks ?? 0), 1),
    };
  }

  #side(side: 'bids' | 'asks', best: number, direction: 1 | -1): Level[] {
    const kept = this.#sizes[side];
    const levels: Level[] = [];
    for (let i = 0; i < this.style.depth; i += 1) {
      const price = (best + i * direction) * CENT_STEP;
      if (price <= 0 || price >= PRICE_ONE) break;
      const former = kept.get(price);
      const quantity = former !== undefined && this.dice.chance(75) ? former : this.#size(i);
      levels.push({ price, quantity });
    }
    kept.clear();
    for (const level of levels) kept.set(level.price, level.quantity);
    return levels;
  }

  /** Tens of contracts at the best price, hundreds behind it. Polymarket's are not always whole. */
  #size(depth: number): Quantity {
    const contracts = this.dice.between(30, 120) + depth * this.dice.between(10, 60);
    const odd = this.style.venue === 'polymarket' && this.dice.chance(15) ? this.dice.between(1, 99) : 0;
    return contracts * QUANTITY_ONE + odd;
  }
}
