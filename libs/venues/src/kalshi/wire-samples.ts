/** Made-up records in the shapes of the wire, for tests. */

export function sampleMarket(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ticker: 'KXRATE-26DEC-T3.75',
    event_ticker: 'KXRATE-26DEC',
    market_type: 'binary',
    title: 'Will the rate be above 3.75% after the December meeting?',
    yes_sub_title: 'Above 3.75%',
    no_sub_title: 'Above 3.75%',
    status: 'active',
    result: '',
    created_time: '2026-06-01T14:00:00Z',
    open_time: '2026-06-01T14:00:00Z',
    close_time: '2026-12-16T18:59:00Z',
    expected_expiration_time: '2026-12-16T19:05:00Z',
    latest_expiration_time: '2026-12-23T15:00:00Z',
    can_close_early: true,
    early_close_condition: 'This market closes when the rate is announced.',
    settlement_timer_seconds: 300,
    strike_type: 'greater',
    floor_strike: 3.75,
    rules_primary: 'If the upper bound is above 3.75% after the meeting, the market resolves to Yes.',
    rules_secondary: 'A meeting that is moved counts on its new date.',
    price_level_structure: 'linear_cent',
    price_ranges: [{ start: '0.0000', end: '1.0000', step: '0.0100' }],
    exchange_index: 2,
    yes_bid_dollars: '0.4100',
    yes_ask_dollars: '0.4300',
    volume_fp: '10.50',
    a_field_of_tomorrow: { unknown: true },
    ...changes,
  };
}

export function sampleEvent(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    event_ticker: 'KXRATE-26DEC',
    series_ticker: 'KXRATE',
    title: 'Rate after the December meeting',
    sub_title: 'On Dec 16, 2026',
    mutually_exclusive: false,
    collateral_return_type: '',
    strike_date: '2026-12-16T19:00:00Z',
    strike_period: '',
    settlement_sources: [{ name: 'The Bank', url: 'https://bank.example' }],
    product_metadata: { competition: 'none' },
    exchange_index: 2,
    ...changes,
  };
}

/** One level of a book message. */
export type LevelText = readonly [string, string];

const frame = (type: string, seq: number | null, msg: unknown, sid: number | null, id?: number): string =>
  JSON.stringify({
    type,
    ...(id === undefined ? {} : { id }),
    ...(sid === null ? {} : { sid }),
    ...(seq === null ? {} : { seq }),
    msg,
  });

export const subscribedFrame = (channel: string, sid: number, id = 1): string =>
  frame('subscribed', null, { channel, sid }, null, id);

export const snapshotFrame = (
  ticker: string,
  seq: number,
  yes: readonly LevelText[],
  no: readonly LevelText[],
  sid = 1,
): string =>
  frame(
    'orderbook_snapshot',
    seq,
    {
      market_ticker: ticker,
      market_id: 'id',
      ...(yes.length > 0 ? { yes_dollars_fp: yes } : {}),
      ...(no.length > 0 ? { no_dollars_fp: no } : {}),
    },
    sid,
  );

export const deltaFrame = (
  ticker: string,
  seq: number,
  side: string,
  price: string,
  delta: string,
  at = 1_000,
  sid = 1,
): string =>
  frame(
    'orderbook_delta',
    seq,
    { market_ticker: ticker, price_dollars: price, delta_fp: delta, side, ts_ms: at },
    sid,
  );

export const okFrame = (id: number, seq: number, tickers: readonly string[], sid = 1): string =>
  frame('ok', seq, { market_tickers: tickers }, sid, id);

export const errorFrame = (code: number, id?: number, sid: number | null = null): string =>
  frame('error', null, { code, msg: 'no' }, sid, id);

export const lifecycleFrame = (ticker: string, seq: number, eventType: string, sid = 9): string =>
  frame('market_lifecycle_v2', seq, { market_ticker: ticker, event_type: eventType }, sid);
