import { z } from 'zod';

/**
 * What Kalshi sends, as it lies on the wire (Trade API v2 of autumn 2026; OpenAPI 3.30–3.32, AsyncAPI 2.0.0).
 * Fields that we do not use are dropped, fields that we use are required in their exact form. Prices and money are
 * dollar texts (`*_dollars`), counts are texts with two decimal places (`*_fp`); the exceptions in cents say so.
 */

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'expected a decimal text');
/** ISO 8601 text, as unix milliseconds. */
const isoTime = z.string().transform((text, context) => {
  const at = Date.parse(text);
  if (Number.isNaN(at)) context.addIssue({ code: 'custom', message: `expected a time, was ${text}` });
  return at;
});
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const optionalTime = z
  .string()
  .nullish()
  .transform((value) => (value ? value : null))
  .pipe(isoTime.nullable());
const strike = z.union([z.number(), z.string()]).nullish();
const level = z.tuple([decimal, decimal]);
const yesOrNo = z.enum(['yes', 'no']);
const cents = z.number().int();

export const priceRangeWire = z.object({ start: decimal, end: decimal, step: decimal });

export const marketWire = z.object({
  ticker: z.string().min(1),
  event_ticker: z.string().min(1),
  market_type: z.string(),
  status: z.string(),
  result: text,
  title: text,
  yes_sub_title: text,
  no_sub_title: text,
  rules_primary: text,
  rules_secondary: text,
  open_time: optionalTime,
  close_time: optionalTime,
  expected_expiration_time: optionalTime,
  latest_expiration_time: optionalTime,
  occurrence_datetime: optionalTime,
  can_close_early: z.boolean().nullish(),
  early_close_condition: text,
  settlement_timer_seconds: z.number().nullish(),
  settlement_value_dollars: decimal.nullish(),
  strike_type: text,
  floor_strike: strike,
  cap_strike: strike,
  functional_strike: z.string().nullish(),
  custom_strike: z.record(z.string(), z.unknown()).nullish(),
  price_level_structure: text,
  price_ranges: z.array(priceRangeWire).min(1),
  exchange_index: z.number().int().nullish(),
  mve_collection_ticker: z.string().nullish(),
  is_provisional: z.boolean().nullish(),
});
export type MarketWire = z.output<typeof marketWire>;

/** `fee_multiplier` is a JSON number; parsed through its decimal text, never computed with as a float. */
const feeTerms = { fee_type: z.string().nullish(), fee_multiplier: z.number().nullish() };

export const eventWire = z.object({
  event_ticker: z.string().min(1),
  series_ticker: z.string().min(1),
  title: text,
  sub_title: text,
  mutually_exclusive: z.boolean(),
  collateral_return_type: text,
  strike_date: z.string().nullish(),
  strike_period: text,
  settlement_sources: z.array(z.object({ name: text, url: text })).nullish(),
  product_metadata: z.record(z.string(), z.unknown()).nullish(),
  fee_type_override: z.string().nullish(),
  fee_multiplier_override: z.number().nullish(),
  exchange_index: z.number().int().nullish(),
  category: z.string().nullish(),
  markets: z.array(z.unknown()).nullish(),
});
export type EventWire = z.output<typeof eventWire>;

export const seriesWire = z.object({
  ticker: z.string().min(1),
  category: z.string().nullish(),
  ...feeTerms,
});
export type SeriesWire = z.output<typeof seriesWire>;

const scheduledTime = z.union([z.string(), z.number()]).nullish();
export const seriesFeeChangeWire = z.object({
  series_ticker: z.string(),
  ...feeTerms,
  scheduled_ts: scheduledTime,
});
export const eventFeeChangeWire = z.object({
  event_ticker: z.string(),
  fee_type_override: z.string().nullish(),
  fee_multiplier_override: z.number().nullish(),
  scheduled_ts: scheduledTime,
});

/** Pages: rows stay unread, so that one bad row does not spoil its page. */
const cursor = z.string().nullish();
const rows = z.array(z.unknown());
export const eventsPage = z.object({ events: rows, cursor });
export const marketsPage = z.object({ markets: rows, cursor });
export const seriesList = z.object({ series: rows });
export const seriesFeeChanges = z.object({ series_fee_change_arr: rows });
export const eventFeeChangesPage = z.object({ event_fee_changes: rows, cursor });
export const marketAnswer = z.object({ market: marketWire });

/** Both sides hold bids only, sorted ascending: the best bid is the last. */
export const orderbookWire = z.object({
  yes_dollars: z.array(level).nullish(),
  no_dollars: z.array(level).nullish(),
});
export type OrderbookWire = z.output<typeof orderbookWire>;
export const orderbookAnswer = z.object({ orderbook_fp: orderbookWire });
export const orderbooksAnswer = z.object({
  orderbooks: z.array(z.object({ ticker: z.string(), orderbook_fp: orderbookWire })),
});

export const exchangeStatusAnswer = z.object({
  exchange_active: z.boolean(),
  trading_active: z.boolean(),
  exchange_index_statuses: z
    .array(
      z.object({
        exchange_index: z.number().int(),
        exchange_active: z.boolean(),
        trading_active: z.boolean(),
      }),
    )
    .nullish(),
});
export type ExchangeStatusAnswer = z.output<typeof exchangeStatusAnswer>;

const budget = z.object({ refill_rate: z.number().positive(), bucket_capacity: z.number().positive() });
export const accountLimitsAnswer = z.object({ usage_tier: text, read: budget, write: budget });
export const endpointCostsAnswer = z.object({
  default_cost: z.number().positive(),
  endpoint_costs: z.array(z.object({ method: z.string(), path: z.string(), cost: z.number().positive() })),
});
export const userDataTimestampAnswer = z.object({ as_of_time: isoTime });

/** Answer of `POST /portfolio/events/orders`. Averages are present only when something filled. */
export const createOrderAnswer = z.object({
  order_id: z.string().min(1),
  client_order_id: z.string().nullish(),
  fill_count: decimal,
  remaining_count: decimal,
});
export const cancelOrderAnswer = z.object({ order_id: z.string().min(1), reduced_by: decimal });

const direction = { outcome_side: yesOrNo, book_side: z.enum(['bid', 'ask']) };

export const orderWire = z.object({
  order_id: z.string().min(1),
  client_order_id: z.string().nullish(),
  ticker: z.string().min(1),
  ...direction,
  status: z.string(),
  fill_count_fp: decimal,
  remaining_count_fp: decimal,
  last_update_reason: z.string().nullish(),
});
export type OrderWire = z.output<typeof orderWire>;
export const orderAnswer = z.object({ order: orderWire });
export const ordersPage = z.object({ orders: rows, cursor });

/** REST fill. It carries no client order id. */
export const fillWire = z.object({
  fill_id: z.string().min(1),
  order_id: z.string().min(1),
  ticker: z.string().min(1),
  ...direction,
  count_fp: decimal,
  yes_price_dollars: decimal,
  is_taker: z.boolean(),
  fee_cost: decimal,
  created_time: isoTime,
});
export type FillWire = z.output<typeof fillWire>;
export const fillsPage = z.object({ fills: rows, cursor });

export const balanceAnswer = z.object({
  /** Cents, cut off. */
  balance: cents,
  balance_dollars: decimal,
  balance_breakdown: z.array(z.object({ exchange_index: z.number().int(), balance: decimal })).nullish(),
});

/** `position_fp` is signed: above zero Yes, below zero No. */
export const positionWire = z.object({ ticker: z.string().min(1), position_fp: decimal });
export const positionsPage = z.object({ market_positions: rows, cursor });

/** Mixed units: `revenue` and `value` are whole cents, `fee_cost` and the costs are dollar texts. */
export const settlementWire = z.object({
  ticker: z.string().min(1),
  market_result: z.string(),
  yes_count_fp: decimal,
  no_count_fp: decimal,
  revenue: cents,
  /** What one Yes contract paid. */
  value: cents.nullish(),
  settled_time: isoTime,
});
export type SettlementWire = z.output<typeof settlementWire>;
export const settlementsPage = z.object({ settlements: rows, cursor });

// WebSocket

export const frameWire = z.object({
  type: z.string(),
  id: z.number().optional(),
  sid: z.number().optional(),
  seq: z.number().int().optional(),
  msg: z.unknown().optional(),
});
export type FrameWire = z.output<typeof frameWire>;

export const subscribedMessage = z.object({ channel: z.string(), sid: z.number() });
export const errorMessage = z.object({ code: z.number(), msg: text });
export const subscriptionList = z.array(z.object({ channel: z.string(), sid: z.number() }));

/** An absent side is empty. */
export const snapshotMessage = z.object({
  market_ticker: z.string().min(1),
  yes_dollars_fp: z.array(level).nullish(),
  no_dollars_fp: z.array(level).nullish(),
});
export const deltaMessage = z.object({
  market_ticker: z.string().min(1),
  price_dollars: decimal,
  delta_fp: decimal,
  side: yesOrNo,
  ts_ms: z.number().int().nullish(),
});
export const lifecycleMessage = z.object({ market_ticker: z.string().min(1), event_type: z.string() });
export const fillMessage = z.object({
  trade_id: z.string().min(1),
  order_id: z.string().min(1),
  client_order_id: z.string().nullish(),
  market_ticker: z.string().min(1),
  ...direction,
  count_fp: decimal,
  yes_price_dollars: decimal,
  is_taker: z.boolean(),
  fee_cost: decimal,
  ts_ms: z.number().int(),
});

/** The first thing that is wrong with a record, for a report. */
export const issueOf = (error: z.ZodError): string => {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'unreadable';
};
