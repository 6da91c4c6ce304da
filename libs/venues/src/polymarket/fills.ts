import {
  ceilDivide,
  feeOfWeight,
  feeWeight,
  parsePrice,
  PRICE_ONE,
  type FeeSchedule,
  type Level,
  type Money,
  type OrderSide,
  type Price,
} from '@arbytron/domain';

import { VenueError, type VenueFill } from '../connector.js';
import { lotsOf, parseMoment, parseUnits, POLYMARKET, type MarketFacts } from './normalize.js';
import type { TradeWire } from './wire.js';

/** Where a trade stands. A matched trade is not settled money: it can still fail on chain. */
export type TradeStatus = 'matched' | 'confirmed' | 'failed';

/** The dearest rate the venue has charged: reckoned with where a market's own is not known. */
export const DEAREST_FEE: FeeSchedule = { model: 'polymarket', rate: 70_000, rounding: 10 };

const UNITS_PER_LOT = 10_000;
/** Trades can come back off by a hundredth of a share. */
const DUST_UNITS = 10_000;

export function tradeStatusOf(trade: Pick<TradeWire, 'status'>): TradeStatus {
  const status = trade.status.toUpperCase().replace(/^TRADE_STATUS_/, '');
  if (status === 'FAILED') return 'failed';
  return status === 'CONFIRMED' ? 'confirmed' : 'matched';
}

export const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Ids of the orders that took part in a trade: the taker's first. */
export const orderIdsOf = (trade: TradeWire): string[] => [
  trade.taker_order_id,
  ...(trade.maker_orders ?? []).map((maker) => maker.order_id),
];

/**
 * The executions of one order in a trade, in our units; empty when it took no part.
 *
 * A taker's executions are at the prices of the makers. A maker of the other token (a MINT or MERGE) is at one
 * dollar less its price. The taker's fee is computed from the market's schedule over the whole trade, rounded up
 * once: `fee_rate_bps` of the wire is often empty. Makers pay nothing.
 *
 * Shares have six decimals there and two here. What is left over is rounded against us and booked as a fee, so that
 * the money is the venue's to the micro-dollar: a purchase counts only whole hundredths received, a sale counts a
 * begun hundredth as given away.
 *
 * @throws DecimalError when a number of the trade is none
 * @throws VenueError when the trade is of another market, or too young for all its makers to be listed
 */
export function fillsOfTrade(trade: TradeWire, orderId: string, facts: MarketFacts): VenueFill[] {
  const venueTime = parseMoment(trade.match_time ?? trade.matchtime);
  const base = { venueOrderId: orderId, marketId: facts.marketId, venueTime };
  if (sameId(trade.taker_order_id, orderId)) {
    const side = trade.side === 'BUY' ? 'buy' : 'sell';
    const outcome = outcomeOf(facts, trade.asset_id);
    return toFills(takenLevels(trade), side, facts.fee ?? DEAREST_FEE).map(({ level, fee }) => ({
      ...base,
      tradeId: `${trade.id}:${level.price}`,
      ...{ outcome, side, ...level, fee, liquidity: 'taker' },
    }));
  }
  return (trade.maker_orders ?? [])
    .filter((maker) => sameId(maker.order_id, orderId))
    .flatMap((maker): VenueFill[] => {
      const side = makerSideOf(trade, maker);
      const outcome = outcomeOf(facts, maker.asset_id);
      const made = [{ price: parsePrice(maker.price), quantity: parseUnits(maker.matched_amount) }];
      return toFills(made, side, { model: 'none' }).map(({ level, fee }) => ({
        ...base,
        tradeId: `${trade.id}:${maker.order_id}`,
        ...{ outcome, side, ...level, fee, liquidity: 'maker' },
      }));
    });
}

/** Shares of an order that a trade matched, in token units. */
export function matchedUnits(trade: TradeWire, orderId: string): number {
  if (sameId(trade.taker_order_id, orderId)) return parseUnits(trade.size);
  return (trade.maker_orders ?? [])
    .filter((maker) => sameId(maker.order_id, orderId))
    .reduce((sum, maker) => sum + parseUnits(maker.matched_amount), 0);
}

function outcomeOf(facts: MarketFacts, tokenId: string): 'Yes' | 'No' {
  if (tokenId === facts.yesTokenId) return 'Yes';
  if (tokenId === facts.noTokenId) return 'No';
  throw new VenueError(POLYMARKET, `token ${tokenId} is not of market ${facts.marketId}`);
}

/** A maker's side: on its own token it is against the taker, on the other token with it. */
function makerSideOf(
  trade: TradeWire,
  maker: { readonly asset_id: string; readonly side?: string | null | undefined },
): OrderSide {
  if (maker.side === 'BUY') return 'buy';
  if (maker.side === 'SELL') return 'sell';
  return (trade.side === 'BUY') === (maker.asset_id === trade.asset_id) ? 'sell' : 'buy';
}

/** What the taker took at each price, in token units. */
function takenLevels(trade: TradeWire): Level[] {
  const units = new Map<Price, number>();
  let sum = 0;
  for (const maker of trade.maker_orders ?? []) {
    const price = parsePrice(maker.price);
    const own = maker.asset_id === trade.asset_id ? price : PRICE_ONE - price;
    const matched = parseUnits(maker.matched_amount);
    units.set(own, (units.get(own) ?? 0) + matched);
    sum += matched;
  }
  const size = parseUnits(trade.size);
  if (Math.abs(sum - size) <= DUST_UNITS && units.size > 0) {
    return [...units].map(([price, quantity]) => ({ price, quantity }));
  }
  // An execution's id contains its price: a split that is still to come would make other executions of the same trade.
  if (/^(TRADE_STATUS_)?(MATCHED|RETRYING)/i.test(trade.status)) {
    throw new VenueError(POLYMARKET, `the makers of trade ${trade.id} are not all listed yet`);
  }
  // Without a usable split only the average is known; it need not lie on our price unit.
  return [{ price: parsePrice(trade.price, trade.side === 'BUY' ? 'up' : 'down'), quantity: size }];
}

interface Charged {
  readonly level: Level;
  readonly fee: Money;
}

/** Levels in token units as fills in lots, each with its share of the fee and, on the last, what rounding cost. */
function toFills(taken: readonly Level[], side: OrderSide, schedule: FeeSchedule): Charged[] {
  // Dearest first: a hundredth that is made up of two levels is then never booked in our favour.
  const levels = [...taken].sort((a, b) => b.price - a.price);
  const toLots = side === 'buy' ? lotsOf : (units: number): number => ceilDivide(units, UNITS_PER_LOT);
  const fills: Charged[] = [];
  let units = 0;
  let weight = 0;
  let charged = 0;
  let exact = 0n;
  let booked = 0;
  for (const level of levels) {
    const before = units;
    units += level.quantity;
    exact += BigInt(level.quantity) * BigInt(level.price);
    const begun = ceilDivide(units, UNITS_PER_LOT) - ceilDivide(before, UNITS_PER_LOT);
    weight += feeWeight({ price: level.price, quantity: begun });
    const quantity = toLots(units) - toLots(before);
    if (quantity === 0) continue;
    const fee = feeOfWeight(schedule, weight) - charged;
    charged += fee;
    booked += level.price * quantity;
    fills.push({ level: { price: level.price, quantity }, fee });
  }
  const last = fills.pop();
  if (last === undefined) return [];
  const unbooked = feeOfWeight(schedule, weight) - charged;
  return [...fills, { level: last.level, fee: last.fee + unbooked + lostToRounding(side, exact, booked) }];
}

/** What the money that moved differs from price × quantity of the fills, always against us. */
function lostToRounding(side: OrderSide, exact: bigint, booked: Money): Money {
  const lot = BigInt(UNITS_PER_LOT);
  return side === 'buy' ? Number((exact + lot - 1n) / lot) - booked : booked - Number(exact / lot);
}
