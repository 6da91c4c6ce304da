import { PRICE_ONE, type Ladders, type Level } from '@arbytron/domain';
import type { WebSocket } from 'ws';

import type { ExchangeEvent, ExchangeReader } from '../exchange/index.js';
import { fillMessageJson, orderJson, signed } from './account-format.js';
import { shardOfMarket } from './context.js';
import type { KalshiFaults } from './faults.js';
import { count, dollars, money } from './market-format.js';
import { tradeJson } from './market-routes.js';

/** Channels and whether they are numbered. */
const CHANNELS: Readonly<Record<string, { readonly isSequenced: boolean }>> = {
  orderbook_delta: { isSequenced: true },
  trade: { isSequenced: true },
  market_lifecycle_v2: { isSequenced: true },
  fill: { isSequenced: false },
  user_orders: { isSequenced: false },
  market_positions: { isSequenced: false },
};

interface Subscription {
  readonly sid: number;
  readonly channel: string;
  /** Empty: all markets, where the channel allows it. */
  readonly tickers: Set<string>;
  useYesPrice: boolean;
  seq: number;
}

interface Command {
  readonly id?: number;
  readonly cmd?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

const OUT_OF_BOOKS = { bids: [], asks: [] };

/** One client of the stream: its subscriptions, each with its own sequence. */
export class StreamConnection {
  readonly #subscriptions = new Map<number, Subscription>();
  #sids = 0;
  #isSilent = false;

  constructor(
    readonly socket: WebSocket,
    readonly account: string,
    readonly exchange: ExchangeReader,
    readonly faults: KalshiFaults,
  ) {
    socket.on('message', (data: Buffer) => this.#command(data.toString('utf8')));
    socket.on('ping', (data: Buffer) => {
      if (!this.#isSilent) socket.pong(data);
    });
    socket.on('error', () => socket.terminate());
  }

  silence(): void {
    this.#isSilent = true;
  }

  heartbeat(): void {
    if (!this.#isSilent && this.socket.readyState === this.socket.OPEN) this.socket.ping('heartbeat');
  }

  sendText(text: string): void {
    if (!this.#isSilent && this.socket.readyState === this.socket.OPEN) this.socket.send(text);
  }

  /** Ends the book subscriptions with a terminal error. */
  terminateChannels(code: number): void {
    for (const subscription of [...this.#subscriptions.values()]) {
      if (subscription.channel !== 'orderbook_delta') continue;
      this.#subscriptions.delete(subscription.sid);
      this.#send({ type: 'error', sid: subscription.sid, msg: { code, msg: 'subscription ended' } });
    }
  }

  /** Tells what happened at the exchange to whom it concerns. */
  happened(events: readonly ExchangeEvent[]): void {
    for (const event of events) this.#tell(event);
  }

  #tell(event: ExchangeEvent): void {
    switch (event.kind) {
      case 'level':
        return this.#level(event);
      case 'trade': {
        const msg = { ...tradeJson(event), market_ticker: event.marketId, ts_ms: event.at };
        return this.#publish('trade', 'trade', event.marketId, () => msg);
      }
      case 'market':
        return this.#lifecycle(event);
      case 'fill': {
        if (event.fill.account !== this.account) return;
        const shard = shardOfMarket(this.exchange, event.fill.marketId);
        const msg = fillMessageJson(event.fill, this.#position(event.fill.marketId), shard);
        this.#publish('fill', 'fill', event.fill.marketId, () => msg);
        return this.#publish('market_positions', 'market_position', event.fill.marketId, () => ({
          user_id: this.account,
          market_ticker: event.fill.marketId,
          position_fp: count(this.#position(event.fill.marketId)),
          fees_paid_dollars: money(event.fill.fee),
        }));
      }
      case 'order': {
        if (event.order.account !== this.account || event.order.reason === 'fok_not_filled') return;
        const { marketId, createdAt, updatedAt } = event.order;
        const msg = {
          ...orderJson(event.order, shardOfMarket(this.exchange, marketId)),
          created_ts_ms: createdAt,
          last_updated_ts_ms: updatedAt,
        };
        return this.#publish('user_orders', 'user_order', marketId, () => msg);
      }
      case 'settlement':
      case 'balance':
      case 'archived':
        return;
    }
  }

  #level({ marketId, side, price, change, at }: Extract<ExchangeEvent, { kind: 'level' }>): void {
    this.#publish('orderbook_delta', 'orderbook_delta', marketId, ({ useYesPrice }) => ({
      market_ticker: marketId,
      market_id: marketId,
      price_dollars: dollars(side === 'bid' || useYesPrice ? price : PRICE_ONE - price),
      delta_fp: count(change),
      side: side === 'bid' ? 'yes' : 'no',
      ts: new Date(at).toISOString(),
      ts_ms: at,
    }));
  }

  #lifecycle({ marketId, status, payoff, at }: Extract<ExchangeEvent, { kind: 'market' }>): void {
    const seconds = Math.floor(at / 1000);
    const send = (fields: Record<string, unknown>): void =>
      this.#publish('market_lifecycle_v2', 'market_lifecycle_v2', marketId, () => ({
        market_ticker: marketId,
        ...fields,
      }));
    if (status === 'open') send({ event_type: 'activated' });
    if (status === 'paused') send({ event_type: 'deactivated' });
    if (status === 'closed') send({ event_type: 'close_date_updated', close_ts: seconds });
    if (status !== 'settled' || payoff === null) return;
    const result = payoff === PRICE_ONE ? 'yes' : payoff === 0 ? 'no' : 'scalar';
    send({ event_type: 'determined', result, settlement_value: dollars(payoff), determination_ts: seconds });
    send({ event_type: 'settled', settled_ts: seconds });
  }

  #position(marketId: string): number {
    const held = this.exchange.ledger(this.account)?.positions ?? [];
    return held
      .filter((position) => position.marketId === marketId)
      .reduce((sum, position) => sum + signed(position), 0);
  }

  #publish(
    channel: string,
    type: string,
    marketId: string,
    message: (subscription: Subscription) => unknown,
  ): void {
    for (const subscription of this.#subscriptions.values()) {
      if (subscription.channel !== channel) continue;
      if (subscription.tickers.size > 0 && !subscription.tickers.has(marketId)) continue;
      if (channel === 'orderbook_delta' && subscription.tickers.size === 0) continue;
      this.#sequenced(subscription, { type, msg: message(subscription) });
    }
  }

  /** Sends a frame under its subscription's next number. */
  #sequenced(subscription: Subscription, frame: Record<string, unknown>): void {
    const { sid, channel } = subscription;
    if (!CHANNELS[channel]!.isSequenced) return this.#send({ ...frame, sid });
    const isBook = channel === 'orderbook_delta';
    if (isBook && this.faults.takeSkip()) subscription.seq += 1;
    subscription.seq += 1;
    if (isBook && this.faults.takeDrop()) return;
    this.#send({ ...frame, sid, seq: subscription.seq });
  }

  #send(frame: Record<string, unknown>): void {
    this.sendText(JSON.stringify(frame));
  }

  #command(text: string): void {
    let command: Command;
    try {
      command = JSON.parse(text) as Command;
    } catch {
      return this.#error(undefined, 1, 'Unable to process message');
    }
    const { id, cmd, params = {} } = command;
    if (cmd === 'subscribe') return this.#subscribe(id, params);
    if (cmd === 'update_subscription') return this.#update(id, params);
    if (cmd === 'unsubscribe') return this.#unsubscribe(id, params);
    if (cmd === 'list_subscriptions') {
      const msg = [...this.#subscriptions.values()].map(({ channel, sid }) => ({ channel, sid }));
      return this.#send({ type: 'ok', ...(id === undefined ? {} : { id }), msg });
    }
    this.#error(id, 5, 'Unknown command');
  }

  #subscribe(id: number | undefined, params: Readonly<Record<string, unknown>>): void {
    const channels = params['channels'];
    if (!Array.isArray(channels) || channels.length === 0) return this.#error(id, 3, 'Channels required');
    const tickers = tickersOf(params);
    for (const channel of channels.map(String)) {
      if (!CHANNELS[channel]) return this.#error(id, 8, 'Unknown channel name');
      if (channel === 'orderbook_delta' && tickers.length === 0)
        return this.#error(id, 14, 'Market ticker required');
    }
    if (!this.#areKnown(tickers)) return this.#error(id, 11, 'Invalid parameter');
    for (const channel of channels.map(String)) {
      const merged = [...this.#subscriptions.values()].find(
        (subscription) => subscription.channel === channel,
      );
      if (merged) {
        this.#add(id, merged, tickers);
        continue;
      }
      this.#sids += 1;
      const subscription: Subscription = {
        sid: this.#sids,
        channel,
        tickers: new Set(channel === 'market_lifecycle_v2' ? [] : tickers),
        useYesPrice: params['use_yes_price'] === true,
        seq: 0,
      };
      this.#subscriptions.set(subscription.sid, subscription);
      this.#send({
        type: 'subscribed',
        ...(id === undefined ? {} : { id }),
        msg: { channel, sid: subscription.sid },
      });
      if (channel === 'orderbook_delta') this.#snapshots(subscription, tickers);
    }
  }

  #update(id: number | undefined, params: Readonly<Record<string, unknown>>): void {
    const sids = Array.isArray(params['sids'])
      ? params['sids']
      : params['sid'] === undefined
        ? []
        : [params['sid']];
    if (sids.length !== 1) return this.#error(id, 12, 'Exactly one sid required');
    const subscription = this.#subscriptions.get(Number(sids[0]));
    if (!subscription) return this.#error(id, 7, 'Unknown subscription ID');
    const tickers = tickersOf(params);
    if (tickers.length === 0) return this.#error(id, 14, 'Market ticker required');
    const action = params['action'];
    if (action === 'delete_markets') {
      for (const ticker of tickers) subscription.tickers.delete(ticker);
      return this.#ok(id, subscription);
    }
    if (!this.#areKnown(tickers)) return this.#error(id, 11, 'Invalid parameter');
    if (action === 'add_markets') return this.#add(id, subscription, tickers);
    if (action !== 'get_snapshot') return this.#error(id, 13, 'Unsupported action');
    this.#ok(id, subscription);
    this.#snapshots(subscription, tickers);
  }

  #add(id: number | undefined, subscription: Subscription, tickers: readonly string[]): void {
    const added = tickers.filter((ticker) => !subscription.tickers.has(ticker));
    for (const ticker of added) subscription.tickers.add(ticker);
    this.#ok(id, subscription);
    if (subscription.channel === 'orderbook_delta') this.#snapshots(subscription, added);
  }

  #unsubscribe(id: number | undefined, params: Readonly<Record<string, unknown>>): void {
    const sids = Array.isArray(params['sids']) ? params['sids'].map(Number) : [];
    if (sids.length === 0) return this.#error(id, 4, 'Subscription IDs required');
    for (const sid of sids) {
      const subscription = this.#subscriptions.get(sid);
      if (!subscription) return this.#error(id, 7, 'Unknown subscription ID');
      this.#subscriptions.delete(sid);
      this.#sequenced(subscription, { type: 'unsubscribed', ...(id === undefined ? {} : { id }) });
    }
  }

  #ok(id: number | undefined, subscription: Subscription): void {
    const market_tickers = [...subscription.tickers].sort();
    this.#sequenced(subscription, {
      type: 'ok',
      ...(id === undefined ? {} : { id }),
      msg: { market_tickers },
    });
  }

  #snapshots(subscription: Subscription, tickers: readonly string[]): void {
    for (const ticker of tickers) {
      const msg = snapshotMessage(
        ticker,
        this.exchange.book(ticker) ?? OUT_OF_BOOKS,
        subscription.useYesPrice,
      );
      this.#sequenced(subscription, { type: 'orderbook_snapshot', msg });
    }
  }

  #areKnown(tickers: readonly string[]): boolean {
    return tickers.every((ticker) => this.exchange.market(ticker));
  }

  #error(id: number | undefined, code: number, msg: string): void {
    this.#send({ type: 'error', ...(id === undefined ? {} : { id }), msg: { code, msg } });
  }
}

/** An empty side is left out. */
function snapshotMessage(
  ticker: string,
  { bids, asks }: Ladders,
  useYesPrice: boolean,
): Record<string, unknown> {
  const text = ({ price, quantity }: Level): [string, string] => [dollars(price), count(quantity)];
  const no = asks.map((level) =>
    text({ ...level, price: useYesPrice ? level.price : PRICE_ONE - level.price }),
  );
  const yes = bids.map(text);
  const byPrice = (a: [string, string], b: [string, string]): number => (a[0] < b[0] ? -1 : 1);
  return {
    market_ticker: ticker,
    market_id: ticker,
    ...(yes.length > 0 ? { yes_dollars_fp: yes.sort(byPrice) } : {}),
    ...(no.length > 0 ? { no_dollars_fp: no.sort(byPrice) } : {}),
  };
}

function tickersOf(params: Readonly<Record<string, unknown>>): string[] {
  const list = Array.isArray(params['market_tickers']) ? params['market_tickers'].map(String) : [];
  return params['market_ticker'] === undefined ? list : [...list, String(params['market_ticker'])];
}
