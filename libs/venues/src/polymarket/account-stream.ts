import { DecimalError, type Millis } from '@arbytron/domain';
import type { Cancel, Clock, Log, Metrics, Random } from '@arbytron/runtime';
import { WebSocket } from 'ws';

import { VenueError, type AccountEvent, type AccountStream } from '../connector.js';
import { Pauses } from '../session/pauses.js';
import { WebSocketSession } from '../session/web-socket-session.js';
import type { PolymarketApi } from './api.js';
import { MAX_MESSAGE_BYTES, type StreamTiming } from './book-shard.js';
import { fillsOfTrade, orderIdsOf, sameId, tradeStatusOf } from './fills.js';
import type { MarketDirectory } from './market-directory.js';
import { POLYMARKET } from './normalize.js';
import type { OrderLookup } from './order-lookup.js';
import type { PolymarketPortfolio } from './portfolio.js';
import type { ApiCredentials } from './signing.js';
import type { PolymarketTrading } from './trading.js';
import { messageWire, openOrderWire, tradeWire, type TradeWire } from './wire.js';

export interface PolymarketAccountStreamOptions {
  readonly url: string;
  readonly api: PolymarketApi;
  readonly directory: MarketDirectory;
  readonly lookup: OrderLookup;
  readonly trading: PolymarketTrading;
  readonly portfolio: PolymarketPortfolio;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly timing: StreamTiming;
  /** How often trades are read again by REST: a socket can fail without a sign. */
  readonly reconcileEveryMs: number;
  /** How often resolved markets are looked for. */
  readonly settlementsEveryMs: number;
  readonly sink: (event: AccountEvent) => void;
}

const RETRY_MS = 2_000;
/** Clocks differ, and a trade is listed a moment after it was matched. */
const OVERLAP_MS = 60_000;
const REMEMBERED = 20_000;
/** The list shows a trade a moment after the channel told of it. */
const LOOK_EVERY_MS = 250;
const LOOKS = 20;
const ENDED = /^(ORDER_STATUS_)?(MATCHED|CANCELED|INVALID|EXPIRED)/i;

/**
 * The user channel. It only says when to look: trades are read by REST, so that an execution has the same id and
 * price wherever it is reported. The channel replays nothing: after every connection, and from time to time, all
 * trades since the last look are read. Fills are reported when they are matched; one that fails on chain afterwards is
 * reported as an order whose fills no longer contain it.
 */
export class PolymarketAccountStream implements AccountStream {
  readonly #options: PolymarketAccountStreamOptions;
  readonly #pauses: Pauses;
  readonly #session: WebSocketSession;
  /** Trades already reported, with how they stood. Oldest first. */
  readonly #reported = new Map<string, 'matched' | 'failed'>();
  /** Trades that the channel told of and the list did not show yet. */
  readonly #awaited = new Map<string, 'matched' | 'failed'>();
  readonly #settled = new Set<string>();
  readonly #timers = new Map<'reconcile' | 'settlements', Cancel>();
  #credentials: ApiCredentials | null = null;
  #isLooking = false;
  #readUntil: Millis;
  #settledUntil: Millis;
  #connection = 0;
  #isResumed = false;
  #closed = false;

  constructor(options: PolymarketAccountStreamOptions) {
    const { url, clock, random, log, timing } = options;
    this.#options = options;
    this.#pauses = new Pauses(clock);
    this.#readUntil = clock.now();
    this.#settledUntil = clock.now();
    this.#session = new WebSocketSession({
      name: 'polymarket account',
      connect: () =>
        new WebSocket(url, {
          perMessageDeflate: false,
          maxPayload: MAX_MESSAGE_BYTES,
          followRedirects: false,
        }),
      ...{ clock, random, log },
      silentAfterMs: timing.silentAfterMs,
      minBackoffMs: timing.minBackoffMs,
      keepAlive: { everyMs: timing.pingEveryMs, text: 'PING' },
      onOpen: () => this.#opened(),
      onText: (text) => this.#receive(text),
      onDown: () => this.#down(),
    });
    void this.#start();
    this.#repeat('reconcile', options.reconcileEveryMs, () => this.#catchUp(this.#connection));
    this.#repeat('settlements', options.settlementsEveryMs, () => this.#readSettlements());
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#pauses.close();
    await this.#session.close();
  }

  /** The channel is authenticated by its first frame, so the credentials come before the connection. */
  async #start(): Promise<void> {
    while (!this.#closed && this.#credentials === null) {
      try {
        this.#credentials = await this.#options.api.credentials();
        if (!this.#closed) this.#session.start();
      } catch (error) {
        this.#failed('credentials not available', error);
        await this.#pauses.wait(RETRY_MS);
      }
    }
  }

  #opened(): void {
    this.#connection += 1;
    const auth = this.#credentials!.channelAuthentication();
    this.#session.send(JSON.stringify({ auth, type: 'user' }));
    void this.#resume(this.#connection);
  }

  /** Reads what was missed; only then is the stream whole again. */
  async #resume(connection: number): Promise<void> {
    while (!this.#closed && connection === this.#connection && this.#session.isOpen) {
      if (await this.#catchUp(connection)) {
        if (connection !== this.#connection || !this.#session.isOpen) return;
        this.#isResumed = true;
        this.#emit({ kind: 'resumed', receivedAt: this.#options.clock.now() });
        return;
      }
      await this.#pauses.wait(RETRY_MS);
    }
  }

  #down(): void {
    if (!this.#isResumed) return;
    this.#isResumed = false;
    this.#emit({ kind: 'interrupted', receivedAt: this.#options.clock.now() });
  }

  /** Reports all trades since the last time. False when they could not all be read. */
  async #catchUp(connection: number): Promise<boolean> {
    const { lookup, clock } = this.#options;
    const from = this.#readUntil - OVERLAP_MS;
    const readAt = clock.now();
    let isWhole = true;
    try {
      const trades = await lookup.trades({ after: String(Math.max(0, Math.floor(from / 1000))) });
      for (const trade of trades.reverse()) isWhole = (await this.#tryTrade(trade)) && isWhole;
    } catch (error) {
      this.#failed('trades not read', error);
      return false;
    }
    if (isWhole && connection === this.#connection) this.#readUntil = readAt;
    return isWhole;
  }

  async #tryTrade(trade: TradeWire): Promise<boolean> {
    try {
      await this.#trade(trade);
      return true;
    } catch (error) {
      this.#failed('trade not read', error);
      if (!(error instanceof DecimalError)) return false;
      // It will not become readable: it is counted and put aside, and the others go on.
      this.#options.metrics.count('venue_malformed_total', { venue: POLYMARKET, place: 'trades' });
      this.#note(trade.id, tradeStatusOf(trade) === 'failed' ? 'failed' : 'matched');
      return true;
    }
  }

  /** Reads trades until those that the channel told of are listed; the regular reading finds what never is. */
  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    for (let attempt = 0; attempt < LOOKS && this.#awaited.size > 0 && !this.#closed; attempt += 1) {
      if (attempt > 0) await this.#pauses.wait(LOOK_EVERY_MS);
      await this.#catchUp(this.#connection);
      for (const [tradeId, status] of this.#awaited) {
        if (this.#knows(tradeId, status)) this.#awaited.delete(tradeId);
      }
    }
    this.#awaited.clear();
    this.#isLooking = false;
  }

  /** Whether a trade was reported as it stands now. A failure is the last word. */
  #knows(tradeId: string, status: 'matched' | 'failed'): boolean {
    const known = this.#reported.get(tradeId);
    return known === status || known === 'failed';
  }

  #receive(text: string): void {
    if (!/^\s*[{[]/.test(text)) return;
    try {
      const frame: unknown = JSON.parse(text);
      for (const message of Array.isArray(frame) ? frame : [frame]) this.#message(message);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#unreadable();
    }
  }

  #message(message: unknown): void {
    const type = messageWire.safeParse(message).data?.event_type;
    if (type === 'trade') {
      const { success, data } = tradeWire.safeParse(message);
      if (!success) return this.#unreadable();
      const status = tradeStatusOf(data) === 'failed' ? 'failed' : 'matched';
      if (this.#knows(data.id, status)) return;
      this.#awaited.set(data.id, status);
      void this.#look();
    } else if (type === 'order') {
      const { success, data } = openOrderWire.safeParse(message);
      if (!success) return this.#unreadable();
      if (ENDED.test(data.status)) void this.#reportOrder(data.id);
    }
  }

  /** It may have told of a fill. */
  #unreadable(): void {
    this.#options.metrics.count('venue_malformed_total', { venue: POLYMARKET, place: 'account stream' });
    void this.#catchUp(this.#connection);
  }

  /** Reports our side of a trade once, and once more when it failed. */
  async #trade(trade: TradeWire): Promise<void> {
    const status = tradeStatusOf(trade) === 'failed' ? 'failed' : 'matched';
    if (this.#knows(trade.id, status)) return;
    const own = this.#ownOrders(trade);
    if (own.length === 0) return;
    const { directory, clock, log, metrics } = this.#options;
    const facts = await directory.find(trade.market);
    // Another reading may have been faster.
    if (this.#knows(trade.id, status)) return;
    const wasReported = this.#reported.has(trade.id);
    const fills = status === 'failed' ? [] : own.flatMap((orderId) => fillsOfTrade(trade, orderId, facts));
    this.#note(trade.id, status);
    if (status === 'failed') {
      metrics.count('venue_failed_trades_total', { venue: POLYMARKET });
      log.error('a matched trade failed on chain', {
        venue: POLYMARKET,
        trade: trade.id,
        reportedBefore: wasReported,
      });
      for (const orderId of own) void this.#reportOrder(orderId);
    }
    for (const fill of fills) this.#emit({ kind: 'fill', fill, receivedAt: clock.now() });
  }

  /** Our orders in a trade: those we remember having sent, and those the venue says are ours. */
  #ownOrders(trade: TradeWire): string[] {
    const { trading, api } = this.#options;
    const apiKey = this.#credentials?.apiKey;
    const maker = api.wallet?.maker ?? '';
    const own = orderIdsOf(trade).filter((orderId) => trading.sentOrder(orderId) !== undefined);
    if (trade.trader_side === 'TAKER' || (trade.trader_side == null && trade.owner === apiKey))
      own.push(trade.taker_order_id);
    for (const one of trade.maker_orders ?? []) {
      if (one.owner === apiKey || sameId(one.maker_address ?? '', maker)) own.push(one.order_id);
    }
    return [...new Map(own.map((orderId) => [orderId.toLowerCase(), orderId])).values()];
  }

  /** Reports how an order of this process stands, with all its fills. */
  async #reportOrder(orderId: string): Promise<void> {
    const { trading, clock } = this.#options;
    const order = trading.sentOrder(orderId);
    if (order === undefined) return;
    try {
      const report = await trading.findOrder({ ...order, venueOrderId: orderId });
      if (report !== null) this.#emit({ kind: 'order', report, receivedAt: clock.now() });
    } catch (error) {
      this.#failed('order not read', error);
    }
  }

  async #readSettlements(): Promise<void> {
    const { portfolio, clock } = this.#options;
    const readAt = clock.now();
    try {
      for (const settlement of await portfolio.settlements(this.#settledUntil)) {
        if (this.#settled.has(settlement.settlementId)) continue;
        this.#settled.add(settlement.settlementId);
        this.#emit({ kind: 'settlement', settlement, receivedAt: readAt });
      }
      this.#settledUntil = readAt;
    } catch (error) {
      this.#failed('settlements not read', error);
    }
  }

  #note(tradeId: string, status: 'matched' | 'failed'): void {
    this.#reported.delete(tradeId);
    this.#reported.set(tradeId, status);
    if (this.#reported.size <= REMEMBERED) return;
    const oldest = this.#reported.keys().next();
    if (oldest.done !== true) this.#reported.delete(oldest.value);
  }

  #repeat(name: 'reconcile' | 'settlements', everyMs: number, task: () => Promise<unknown>): void {
    const cancel = this.#options.clock.schedule(everyMs, () => {
      void task().finally(() => {
        if (!this.#closed) this.#repeat(name, everyMs, task);
      });
    });
    this.#timers.set(name, cancel);
  }

  #failed(message: string, error: unknown): void {
    if (this.#closed) return;
    const reason =
      error instanceof VenueError || error instanceof DecimalError ? error.message : 'unexpected';
    this.#options.log.warn(message, { venue: POLYMARKET, reason });
  }

  #emit(event: AccountEvent): void {
    if (!this.#closed) this.#options.sink(event);
  }
}
