import { DecimalError, type Millis } from '@arbytron/domain';
import type { Cancel, Log, Metrics } from '@arbytron/runtime';

import { VenueError, type AccountEvent, type AccountStream } from '../connector.js';
import { directionOfOrder, normalizeFill } from './normalize-account.js';
import { KALSHI } from './normalize-market.js';
import type { OrderMemory } from './order-memory.js';
import type { KalshiPortfolio } from './portfolio.js';
import { KalshiStreamSocket, type StreamContext } from './stream-socket.js';
import {
  errorMessage,
  fillMessage,
  frameWire,
  issueOf,
  orderWire,
  subscribedMessage,
  type OrderWire,
} from './wire.js';

export interface AccountStreamOptions {
  readonly context: StreamContext;
  readonly portfolio: KalshiPortfolio;
  readonly memory: OrderMemory;
  readonly metrics: Metrics;
  readonly sink: (event: AccountEvent) => void;
  /** The private channels carry no sequence: what they lose is found by reading the lists this often. */
  readonly reconcileEveryMs: number;
}

const CHANNELS = ['fill', 'user_orders'];
const ACK_TIMEOUT_MS = 5_000;
/** How far each reading of the lists reaches back over the one before. */
const OVERLAP_MS = 120_000;
const REMEMBERED = 20_000;

/**
 * What happens on our account: fills and orders as the venue pushes them, settlements and whatever the pushes lost as
 * the lists show it. Every fill and settlement is told once per stream.
 */
export class KalshiAccountStream implements AccountStream {
  readonly #options: AccountStreamOptions;
  readonly #log: Log;
  readonly #socket: KalshiStreamSocket;
  readonly #acknowledged = new Set<string>();
  readonly #told = new Set<string>();
  #reconciledUntil: Millis;
  #isUp = false;
  #reconciling = false;
  #cancelAck: Cancel | null = null;
  #cancelReconcile: Cancel | null = null;
  #closed = false;

  constructor(options: AccountStreamOptions) {
    const { context } = options;
    this.#options = options;
    this.#log = context.log;
    this.#reconciledUntil = context.clock.now();
    this.#socket = new KalshiStreamSocket('account', context, {
      onOpen: () => this.#opened(),
      onText: (text) => this.#frame(text),
      onDown: () => this.#down(),
    });
    this.#socket.start();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelAck?.();
    this.#cancelReconcile?.();
    await this.#socket.close();
  }

  #opened(): void {
    this.#acknowledged.clear();
    this.#socket.command({ cmd: 'subscribe', params: { channels: CHANNELS } });
    this.#cancelAck = this.#options.context.clock.schedule(ACK_TIMEOUT_MS, () =>
      this.#socket.restart('account channels were not acknowledged'),
    );
  }

  #down(): void {
    this.#cancelAck?.();
    if (this.#isUp) this.#emit({ kind: 'interrupted', receivedAt: this.#now() });
    this.#isUp = false;
  }

  #frame(text: string): void {
    const frame = frameWire.safeParse(parseJson(text));
    if (!frame.success) return this.#malformed('not a frame');
    const { type, msg } = frame.data;
    if (type === 'fill') this.#fill(msg);
    else if (type === 'user_order') this.#order(msg);
    else if (type === 'subscribed') this.#subscribed(msg);
    else if (type === 'error') {
      const error = errorMessage.safeParse(msg);
      this.#socket.restart(`stream error ${error.success ? error.data.code : 'unreadable'}`);
    }
  }

  #subscribed(msg: unknown): void {
    const message = subscribedMessage.safeParse(msg);
    if (!message.success) return this.#malformed('subscribed');
    this.#acknowledged.add(message.data.channel);
    if (this.#isUp || !CHANNELS.every((channel) => this.#acknowledged.has(channel))) return;
    this.#cancelAck?.();
    this.#isUp = true;
    this.#emit({ kind: 'resumed', receivedAt: this.#now() });
    this.#reconcile();
  }

  #fill(msg: unknown): void {
    const message = fillMessage.safeParse(msg);
    if (!message.success) return this.#malformed(`fill: ${issueOf(message.error)}`);
    const { memory } = this.#options;
    const { order_id, client_order_id, trade_id: tradeId, market_ticker: ticker, ts_ms: at } = message.data;
    try {
      const known = memory.directionOf(order_id);
      const direction = known ?? directionOfOrder(message.data.book_side, client_order_id);
      if (client_order_id) memory.learn(order_id, direction);
      const fill = normalizeFill({ ...message.data, tradeId, ticker, at }, direction);
      memory.addFill(fill);
      this.#once(`fill:${tradeId}:${order_id}`, { kind: 'fill', fill, receivedAt: this.#now() });
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error;
      this.#malformed(`fill: ${error.message}`);
    }
  }

  #order(msg: unknown): void {
    const message = orderWire.safeParse(msg);
    if (!message.success) return this.#malformed(`user_order: ${issueOf(message.error)}`);
    if (message.data.status !== 'unknown') void this.#report(message.data);
  }

  /** An order is told with its fills, which come on their own and in no certain order. */
  async #report(wire: OrderWire): Promise<void> {
    try {
      const report = await this.#options.portfolio.report(wire);
      this.#emit({ kind: 'order', report, receivedAt: this.#now() });
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      if (!this.#closed) this.#missed(error.message);
    }
  }

  /** Reads the lists for what the channels may have lost, and for settlements, which have no channel. */
  #reconcile(): void {
    this.#cancelReconcile?.();
    if (this.#closed || this.#reconciling) return;
    this.#reconciling = true;
    void this.#readLists().finally(() => {
      this.#reconciling = false;
      if (this.#closed) return;
      const { context, reconcileEveryMs } = this.#options;
      this.#cancelReconcile = context.clock.schedule(reconcileEveryMs, () => this.#reconcile());
    });
  }

  async #readLists(): Promise<void> {
    const { portfolio } = this.#options;
    const startedAt = this.#now();
    const since = Math.max(0, this.#reconciledUntil - OVERLAP_MS);
    try {
      const query = { min_ts: Math.floor(since / 1000), limit: 200 };
      for (const fill of await portfolio.fills(query)) {
        this.#once(`fill:${fill.tradeId}:${fill.venueOrderId}`, {
          kind: 'fill',
          fill,
          receivedAt: this.#now(),
        });
      }
      for (const settlement of await portfolio.settlements(since)) {
        this.#once(`settlement:${settlement.settlementId}`, {
          kind: 'settlement',
          settlement,
          receivedAt: this.#now(),
        });
      }
      this.#reconciledUntil = startedAt;
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      if (!this.#closed) this.#log.warn('account lists unread', { venue: KALSHI, reason: error.message });
    }
  }

  #malformed(reason: string): void {
    this.#options.metrics.count('venue_malformed_total', { venue: KALSHI, place: 'account stream' });
    this.#missed(reason);
  }

  /** Something of our account was not told: whoever listens must reconcile. */
  #missed(reason: string): void {
    this.#log.warn('account event lost', { venue: KALSHI, reason });
    if (!this.#isUp) return;
    this.#emit({ kind: 'interrupted', receivedAt: this.#now() });
    this.#emit({ kind: 'resumed', receivedAt: this.#now() });
    this.#reconcile();
  }

  #once(id: string, event: AccountEvent): void {
    if (this.#told.has(id)) return;
    this.#told.add(id);
    if (this.#told.size > REMEMBERED) this.#told.delete(this.#told.values().next().value!);
    this.#emit(event);
  }

  #emit(event: AccountEvent): void {
    if (!this.#closed) this.#options.sink(event);
  }

  #now(): Millis {
    return this.#options.context.clock.now();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
