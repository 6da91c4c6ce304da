import type { Cancel, Clock } from '@arbytron/runtime';
import type { WebSocket } from 'ws';

import type { ExchangeEvent, ExchangeReader } from '../exchange/index.js';
import type { Authentication, Caller, Credentials } from './authentication.js';
import { ChannelSocket, texts } from './channel-socket.js';
import { orderMessage } from './order-format.js';
import {
  takesPart,
  tradeJson,
  type TradeRegister,
  type TradeTiming,
  type VenueTrade,
} from './trade-register.js';

interface Subscriber {
  readonly socket: ChannelSocket;
  caller: Caller | null;
  /** Null: all markets. */
  markets: Set<string> | null;
}

export interface UserChannelOptions {
  readonly reader: ExchangeReader;
  readonly clock: Clock;
  readonly authentication: Authentication;
  readonly trades: TradeRegister;
  readonly timing: TradeTiming;
}

/** The private user channel: `/ws/user`, authenticated by its first message. It replays nothing. */
export class UserChannel {
  readonly #options: UserChannelOptions;
  readonly #subscribers = new Set<Subscriber>();
  readonly #timers = new Set<Cancel>();

  constructor(options: UserChannelOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#subscribers.size;
  }

  connect(webSocket: WebSocket): void {
    const subscriber: Subscriber = {
      socket: new ChannelSocket(webSocket, (message) => this.#message(subscriber, message)),
      caller: null,
      markets: null,
    };
    this.#subscribers.add(subscriber);
    webSocket.on('close', () => this.#subscribers.delete(subscriber));
  }

  /** Tells the owners of orders what happened to them; trades go on being told until they are final. */
  publish(events: readonly ExchangeEvent[], made: readonly VenueTrade[]): void {
    const { reader, authentication, trades, timing, clock } = this.#options;
    for (const event of events) {
      if (event.kind !== 'order') continue;
      const { order } = event;
      const view = reader.market(order.marketId);
      if (view === undefined) continue;
      const message = orderMessage(order, view.listing, authentication, trades.tradeIdsOf(order.orderId));
      this.#tell(order.account, order.marketId, () => message);
    }
    for (const trade of made) {
      this.#tellTrade(trade);
      for (const afterMs of [timing.minedAfterMs, timing.confirmedAfterMs]) {
        const cancel = clock.schedule(afterMs, () => {
          this.#timers.delete(cancel);
          this.#tellTrade(trade);
        });
        this.#timers.add(cancel);
      }
    }
  }

  silence(): void {
    for (const { socket } of this.#subscribers) socket.silence();
  }

  closeSockets(): void {
    for (const { socket } of this.#subscribers) socket.socket.terminate();
  }

  sendText(text: string): void {
    for (const { socket } of this.#subscribers) socket.sendText(text);
  }

  close(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  #message(subscriber: Subscriber, message: Record<string, unknown>): void {
    if (message['type'] === 'user') {
      subscriber.caller = this.#options.authentication.callerOfChannel(
        message['auth'] as Partial<Credentials>,
      );
      if (subscriber.caller === null) return subscriber.socket.socket.close();
      const markets = texts(message['markets']);
      subscriber.markets = markets.length === 0 ? null : new Set(markets);
    } else if (message['operation'] === 'subscribe') {
      for (const market of texts(message['markets'])) subscriber.markets?.add(market);
    } else if (message['operation'] === 'unsubscribe') {
      for (const market of texts(message['markets'])) subscriber.markets?.delete(market);
    }
  }

  #tellTrade(trade: VenueTrade): void {
    const { reader, clock, authentication, trades } = this.#options;
    if (reader.market(trade.marketId) === undefined) return;
    const status = trades.statusOf(trade, clock.now());
    for (const account of new Set([...this.#subscribers].flatMap(({ caller }) => caller?.account ?? []))) {
      if (!takesPart(trade, account)) continue;
      const { match_time, ...json } = tradeJson(trade, account, status, reader, authentication);
      // The channel spells the time in its own way.
      const own = {
        event_type: 'trade',
        type: 'TRADE',
        matchtime: match_time,
        timestamp: String(clock.now()),
      };
      this.#tell(account, trade.marketId, (apiKey) => ({ ...json, ...own, trade_owner: apiKey }));
    }
  }

  #tell(account: string, marketId: string, message: (apiKey: string) => unknown): void {
    for (const { socket, caller, markets } of this.#subscribers) {
      if (caller?.account !== account || (markets !== null && !markets.has(marketId))) continue;
      socket.send(message(caller.apiKey));
    }
  }
}
