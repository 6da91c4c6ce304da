/**
 * The shapes of Polymarket's wire: Gamma (discovery), CLOB (books and orders), Data API (positions) and the two
 * WebSocket channels. Only fields that are read are named; unknown ones pass. Numbers arrive as number or text
 * depending on the field, so decimals stay as they came until `@arbytron/domain` parses them exactly.
 *
 * Source: docs.polymarket.com (Gamma, CLOB, WebSocket and Data API references), CLOB V2 as of 2026-10.
 */
import { z } from 'zod';

/** A decimal as text or as a JSON number. */
export const decimal = z.union([z.string(), z.number()]);
const optionalDecimal = decimal.nullish();
const optionalText = z.string().nullish();
const optionalFlag = z.boolean().nullish();

/** Fee parameters of a market. `exponent` other than 1 is not understood here. */
export const feeScheduleWire = z.object({
  rate: optionalDecimal,
  exponent: optionalDecimal,
  takerOnly: optionalFlag,
});
export type FeeScheduleWire = z.infer<typeof feeScheduleWire>;

export const gammaEventWire = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  slug: optionalText,
  title: optionalText,
  negRisk: optionalFlag,
  enableNegRisk: optionalFlag,
  negRiskAugmented: optionalFlag,
  negRiskMarketID: optionalText,
  seriesSlug: optionalText,
  series: z.array(z.object({ id: optionalDecimal, slug: optionalText })).nullish(),
});

/** `outcomes`, `outcomePrices` and `clobTokenIds` are JSON inside a string, aligned by index. */
export const gammaMarketWire = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  conditionId: z.string(),
  questionID: optionalText,
  slug: optionalText,
  question: z.string(),
  description: optionalText,
  resolutionSource: optionalText,
  category: optionalText,
  events: z.array(gammaEventWire).nullish(),
  tags: z.array(z.object({ label: optionalText, slug: optionalText })).nullish(),
  outcomes: optionalText,
  outcomePrices: optionalText,
  clobTokenIds: optionalText,
  active: optionalFlag,
  closed: optionalFlag,
  archived: optionalFlag,
  acceptingOrders: optionalFlag,
  enableOrderBook: optionalFlag,
  startDate: optionalText,
  endDate: optionalText,
  closedTime: optionalText,
  umaResolutionStatus: optionalText,
  negRisk: optionalFlag,
  negRiskMarketID: optionalText,
  negRiskOther: optionalFlag,
  groupItemTitle: optionalText,
  groupItemThreshold: optionalDecimal,
  orderPriceMinTickSize: optionalDecimal,
  orderMinSize: optionalDecimal,
  secondsDelay: optionalDecimal,
  feesEnabled: optionalFlag,
  feeType: optionalText,
  feeSchedule: feeScheduleWire.nullish(),
  gameStartTime: optionalText,
  sportsMarketType: optionalText,
  line: optionalDecimal,
  version: optionalText,
  comboStatus: optionalText,
});
export type GammaMarketWire = z.infer<typeof gammaMarketWire>;

/** One page of `GET /markets/keyset`; its markets are checked one by one. Without `next_cursor` it is the last. */
export const gammaMarketsPageWire = z.object({ markets: z.array(z.unknown()), next_cursor: optionalText });

/** `GET /clob-markets/{condition_id}`: the compact facts orders need, and the source of truth for fees. */
export const clobMarketWire = z.object({
  c: z.string(),
  t: z.array(z.object({ t: z.string(), o: optionalText })),
  mts: decimal,
  mos: decimal,
  nr: optionalFlag,
  ao: optionalFlag,
  sd: optionalDecimal,
  itode: optionalFlag,
  fd: z.object({ r: optionalDecimal, e: optionalDecimal, to: optionalFlag }).nullish(),
});
export type ClobMarketWire = z.infer<typeof clobMarketWire>;

const levelWire = z.object({ price: decimal, size: decimal });

/** A full book: `GET /book`, an element of `POST /books`, and the `book` message. Best levels come last. */
export const bookWire = z.object({
  market: z.string(),
  asset_id: z.string(),
  timestamp: decimal,
  bids: z.array(levelWire),
  asks: z.array(levelWire),
  tick_size: optionalDecimal,
});
export type BookWire = z.infer<typeof bookWire>;

export const priceChangeWire = z.object({
  market: z.string(),
  timestamp: decimal,
  price_changes: z.array(
    z.object({
      asset_id: z.string(),
      price: decimal,
      size: decimal,
      side: z.enum(['BUY', 'SELL']),
      best_bid: optionalDecimal,
      best_ask: optionalDecimal,
    }),
  ),
});
export type PriceChangeWire = z.infer<typeof priceChangeWire>;

export const tickSizeChangeWire = z.object({
  market: z.string(),
  asset_id: z.string(),
  new_tick_size: decimal,
  timestamp: decimal,
});

export const marketResolvedWire = z.object({
  market: z.string(),
  winning_asset_id: optionalText,
  winning_outcome: optionalText,
  timestamp: decimal,
});

/** Any message of either channel: what its `event_type` is decides the rest. */
export const messageWire = z.object({
  event_type: z.string().optional().catch(undefined),
  market: z.string().optional().catch(undefined),
  asset_id: z.string().optional().catch(undefined),
});

const makerOrderWire = z.object({
  order_id: z.string(),
  owner: optionalText,
  maker_address: optionalText,
  matched_amount: decimal,
  price: decimal,
  asset_id: z.string(),
  outcome: optionalText,
  side: optionalText,
});

/** A trade, of `GET /data/trades` and of the user channel (which spells `match_time` in two ways). */
export const tradeWire = z.object({
  id: z.string(),
  taker_order_id: z.string(),
  market: z.string(),
  asset_id: z.string(),
  side: z.enum(['BUY', 'SELL']),
  size: decimal,
  price: decimal,
  status: z.string(),
  match_time: optionalDecimal,
  matchtime: optionalDecimal,
  owner: optionalText,
  maker_address: optionalText,
  maker_orders: z.array(makerOrderWire).nullish(),
  trader_side: optionalText,
});
export type TradeWire = z.infer<typeof tradeWire>;

/** An order, of `GET /data/order/{id}`, `GET /data/orders` and the user channel. */
export const openOrderWire = z.object({
  id: z.string(),
  status: z.string(),
  market: z.string(),
  asset_id: z.string(),
  side: z.enum(['BUY', 'SELL']),
  original_size: decimal,
  /** Empty on the cancellation of an order that never matched. */
  size_matched: decimal,
  price: decimal,
  order_type: optionalText,
  associate_trades: z.array(z.string()).nullish(),
});
export type OpenOrderWire = z.infer<typeof openOrderWire>;

/** A page of `GET /data/trades` or `GET /data/orders`; older servers answer with the bare array. */
export const pageWire = z.union([
  z.object({ data: z.array(z.unknown()).nullish(), next_cursor: optionalText }),
  z.array(z.unknown()).transform((data) => ({ data, next_cursor: null })),
]);

/** `POST /order`. Accepted only with `success`, no `errorMsg` and an `orderID`. */
export const postOrderWire = z.object({
  success: optionalFlag,
  orderID: optionalText,
  status: optionalText,
  errorMsg: optionalText,
  makingAmount: optionalDecimal,
  takingAmount: optionalDecimal,
  tradeIDs: z.array(z.string()).nullish(),
});
export type PostOrderWire = z.infer<typeof postOrderWire>;

export const cancelWire = z.object({
  canceled: z.array(z.string()).nullish(),
  not_canceled: z.record(z.string(), z.string()).nullish(),
});

export const errorWire = z.object({ error: z.string(), code: optionalText });

/** `balance` is micro-pUSD when it is an integer text, dollars when it has a point. */
export const balanceWire = z.object({
  balance: decimal,
  allowances: z.record(z.string(), decimal).nullish(),
  allowance: optionalDecimal,
});

/** An element of the Data API's `GET /positions`. `redeemable` positions belong to resolved markets. */
export const positionWire = z.object({
  asset: z.string(),
  conditionId: z.string(),
  size: decimal,
  curPrice: optionalDecimal,
  redeemable: optionalFlag,
  outcomeIndex: z.number().int().nullish(),
});
export type PositionWire = z.infer<typeof positionWire>;

export const apiCredentialsWire = z.object({
  apiKey: z.string(),
  secret: z.string(),
  passphrase: z.string(),
});
export const geoblockWire = z.object({ blocked: z.boolean(), country: optionalText });
export const closedOnlyWire = z.object({ closed_only: z.boolean() });

/** The first reason why a value does not fit, with its place. */
export function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'does not fit' : `${issue.path.join('.') || 'value'}: ${issue.message}`;
}
