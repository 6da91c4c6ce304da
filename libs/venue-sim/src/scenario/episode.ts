import {
  CENT,
  DOLLAR,
  mirrorLadders,
  PRICE_ONE,
  QUANTITY_ONE,
  sizeCover,
  type CoverSize,
  type FeeSchedule,
  type Level,
  type Money,
  type Price,
  type Quantity,
} from '@arbytron/domain';
import type { MarketListing } from '../exchange/command.js';
import { CENT_STEP, type MakerLadders } from './ladder.js';
import type { Dice } from './dice.js';
import type { ScenarioVenue } from './wording.js';

/** A rival that takes part of a leg's liquidity before the first order arrives. */
export interface EpisodeRival {
  readonly venue: ScenarioVenue;
  readonly quantity: Quantity;
}

/** A real arbitrage that a watcher of both venues can see from `startTick` to the tick before `endTick`. */
export interface ScenarioEpisode {
  /** Number of the pair in its batch. */
  readonly pair: number;
  readonly startTick: number;
  readonly endTick: number;
  /** Whose market maker shows the wrong price: `ask`, so that Yes is too cheap there, or `bid`, so that No is. */
  readonly venue: ScenarioVenue;
  readonly side: 'bid' | 'ask';
  readonly level: Level;
  /** The size of the highest locked profit against the books of that moment, and that profit after all fees. */
  readonly quantity: Quantity;
  readonly profit: Money;
  readonly rival: EpisodeRival | null;
}

/** What a maker must do for an episode: clear a side of its own book so far, then show the level. */
export interface EpisodePlan {
  readonly side: 'bid' | 'ask';
  readonly level: Level;
  readonly size: CoverSize;
}

const LEAST_EDGE: Money = 1.5 * CENT;
const MOST_EDGE: Money = 6 * CENT;
const LEAST_SIZE: Quantity = 10 * QUANTITY_ONE;
/** Two legs of the largest size at any price cost less. */
const NO_CAPITAL_LIMIT: Money = 1_000 * DOLLAR;

type Terms = Pick<MarketListing, 'fee' | 'lot' | 'minSize' | 'minNotional'>;

/**
 * Finds the wrong price for a level of `quantity` whose arbitrage against the other venue's book has an edge after
 * fees nearest to `edge` per contract and within 1.5 to 6 cents. Null where no price does.
 */
export function planEpisode(
  side: 'bid' | 'ask',
  quantity: Quantity,
  edge: Money,
  wrong: Terms,
  right: Terms,
  rightBook: MakerLadders,
): EpisodePlan | null {
  const touch = side === 'ask' ? rightBook.bids[0]!.price : rightBook.asks[0]!.price;
  let best: { readonly plan: EpisodePlan; readonly distance: number } | null = null;
  for (let cents = 1; cents <= 14; cents += 1) {
    const price: Price = touch + (side === 'ask' ? -cents : cents) * CENT_STEP;
    if (price < 5 * CENT_STEP || price > PRICE_ONE - 5 * CENT_STEP) break;
    const level = { price, quantity };
    const size = sizeOf(side, level, wrong, right, rightBook);
    if (size === null) continue;
    const perContract = (size.profit / size.quantity) * QUANTITY_ONE;
    if (perContract < LEAST_EDGE || perContract > MOST_EDGE || size.quantity < LEAST_SIZE) continue;
    const distance = Math.abs(perContract - edge);
    if (best === null || distance < best.distance) best = { plan: { side, level, size }, distance };
  }
  return best?.plan ?? null;
}

/** The best size of buying the wrong price and its complement on the other venue. */
function sizeOf(
  side: 'bid' | 'ask',
  level: Level,
  wrong: Terms,
  right: Terms,
  rightBook: MakerLadders,
): CoverSize | null {
  const cheap: Level = side === 'ask' ? level : { price: PRICE_ONE - level.price, quantity: level.quantity };
  const complement = side === 'ask' ? mirrorLadders(rightBook).asks : rightBook.asks;
  const leg = (asks: readonly Level[], { fee, lot, minSize, minNotional }: Terms) => ({
    asks,
    fee: fee as FeeSchedule,
    lot,
    minSize,
    minNotional,
  });
  const limits = { maxCapital: NO_CAPITAL_LIMIT, requiredSpread: 0 };
  const size = sizeCover([leg([cheap], wrong), leg(complement, right)], limits);
  return typeof size === 'string' ? null : size;
}

/** A rival that leaves between three and seven tenths of what one leg needs at its first price. */
export function planRival(
  dice: Dice,
  plan: EpisodePlan,
  wrongVenue: ScenarioVenue,
  rightVenue: ScenarioVenue,
  rightBook: MakerLadders,
): EpisodeRival {
  const percentLeft = dice.between(30, 70);
  const onWrongVenue = dice.chance(70);
  const touch = onWrongVenue ? plan.level : (plan.side === 'ask' ? rightBook.bids : rightBook.asks)[0]!;
  const needed = plan.size.legs[onWrongVenue ? 0 : 1]!.fills[0]!.quantity;
  const left = Math.floor((needed * percentLeft) / 100 / QUANTITY_ONE) * QUANTITY_ONE;
  return { venue: onWrongVenue ? wrongVenue : rightVenue, quantity: touch.quantity - left };
}
