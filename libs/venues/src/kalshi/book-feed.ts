import {
  DecimalError,
  OrderBook,
  parsePrice,
  parseQuantity,
  type MarketStatus,
  type Millis,
} from '@arbytron/domain';
import type { z } from 'zod';

import type { BookEvent } from '../connector.js';
import { BookSubscription, type CommandSender } from './book-subscription.js';
import { FrameSequence, StormGauge } from './frame-sequence.js';
import { askPrice, yesLadders } from './normalize-book.js';
import {
  deltaMessage,
  errorMessage,
  frameWire,
  issueOf,
  lifecycleMessage,
  snapshotMessage,
  subscribedMessage,
  subscriptionList,
  type FrameWire,
} from './wire.js';

/** What the feed does to the world. */
export interface BookFeedEffects {
  readonly emit: (event: BookEvent) => void;
  readonly send: CommandSender;
  /** Drop the connection and make a new one. */
  readonly restart: (reason: string) => void;
  /** Changes of market status may have been missed. */
  readonly statusMissed: () => void;
}

export interface BookFeedOptions {
  /** Whether we asked for No bids in Yes prices. Always said explicitly: the venue's default will flip. */
  readonly useYesPrice?: boolean;
  readonly aliveEveryMs?: number;
  /** A snapshot that was asked for and did not come is asked for again after this. */
  readonly snapshotTimeoutMs?: number;
}

interface Tracked {
  readonly book: OrderBook;
  live: boolean;
  /** Since when a snapshot is awaited, or the book is crossed. */
  since: Millis;
  attempts: number;
  crossed: boolean;
}

const LIFECYCLE = 'market_lifecycle_v2';
const STATUS_OF_EVENT: Readonly<Record<string, MarketStatus>> = {
  created: 'unopened',
  activated: 'open',
  deactivated: 'paused',
  determined: 'closed',
  settled: 'settled',
};
/** Errors after which the venue sends nothing more on a channel: channel error, buffer overflow, unknown sid. */
const TERMINAL_ERRORS = new Set([7, 10, 25]);
/** Errors that a new connection may cure: command timeout, authentication, too many commands. */
const CONNECTION_ERRORS = new Set([9, 18, 27]);
const EXCERPT = 200;
const CROSSED_FOR_MS = 2_000;
const RETRY_MISSING_MS = 60_000;
const AUDIT_EVERY_MS = 30_000;

/**
 * Kalshi's book stream as a state machine: frames and times in, book events and commands out. Pure but for the
 * effects it is given.
 *
 * `seq` counts every frame of a subscription over all its markets, snapshots and acknowledgements included; a jump
 * makes every market of the subscription gapped until its next snapshot. The feed keeps its own copy of each book, so
 * that an impossible update (a negative level, a book that stays crossed) is noticed and healed here.
 */
export class KalshiBookFeed {
  readonly #effects: BookFeedEffects;
  readonly #useYesPrice: boolean;
  readonly #aliveEveryMs: number;
  readonly #snapshotTimeoutMs: number;
  readonly #markets = new Map<string, Tracked>();
  readonly #sequence = new FrameSequence();
  readonly #storm = new StormGauge();
  readonly #subscription: BookSubscription;
  #lifecycleSid: number | null = null;
  #isOpen = false;
  #lastAliveAt = 0;
  #auditedAt = 0;
  #liveIds: readonly string[] | null = null;

  constructor(effects: BookFeedEffects, options: BookFeedOptions = {}) {
    this.#effects = effects;
    this.#useYesPrice = options.useYesPrice ?? true;
    this.#aliveEveryMs = options.aliveEveryMs ?? 1_000;
    this.#snapshotTimeoutMs = options.snapshotTimeoutMs ?? 5_000;
    this.#subscription = new BookSubscription(effects.send, this.#useYesPrice);
  }

  /** Sets the markets to stream. */
  watch(marketIds: readonly string[], at: Millis): void {
    const wanted = new Set(marketIds);
    for (const id of this.#markets.keys()) if (!wanted.has(id)) this.#markets.delete(id);
    for (const id of wanted) if (!this.#markets.has(id)) this.#markets.set(id, emptyMarket(at));
    this.#liveIds = null;
    if (this.#isOpen) this.#subscription.want(wanted);
  }

  /** The connection is open; the venue knows nothing of us. */
  opened(at: Millis): void {
    this.#isOpen = true;
    this.#auditedAt = at;
    this.#storm.reset();
    this.#sequence.reset();
    this.#lifecycleSid = null;
    for (const market of this.#markets.values()) Object.assign(market, { since: at, attempts: 0 });
    this.#effects.send({ cmd: 'subscribe', params: { channels: [LIFECYCLE] } });
    this.#subscription.begin(new Set(this.#markets.keys()));
  }

  /** The connection ended: whatever it told may have changed since. */
  closed(reason: string, at: Millis): void {
    this.#isOpen = false;
    this.#gap([...this.#markets.keys()], reason, at);
  }

  /** Any sign of life of the connection. */
  heard(at: Millis): void {
    if (!this.#isOpen || at - this.#lastAliveAt < this.#aliveEveryMs) return;
    this.#lastAliveAt = at;
    this.#liveIds ??= [...this.#markets].filter(([, market]) => market.live).map(([id]) => id);
    if (this.#liveIds.length > 0)
      this.#effects.emit({ kind: 'alive', marketIds: this.#liveIds, receivedAt: at });
  }

  /** Called about once a second: chases what did not come. */
  tick(at: Millis): void {
    if (!this.#isOpen) return;
    this.#chaseSnapshots(at);
    this.#healCrossed(at);
    if (at - this.#auditedAt >= AUDIT_EVERY_MS) {
      this.#auditedAt = at;
      this.#effects.send({ cmd: 'list_subscriptions' });
    }
  }

  frame(text: string, at: Millis): void {
    const frame = parseFrame(text);
    if (frame === null) {
      this.#malformed('not a frame', text, at);
      return;
    }
    if (!this.#isInSequence(frame, at)) return;
    switch (frame.type) {
      case 'orderbook_delta':
        return this.#delta(frame, text, at);
      case 'orderbook_snapshot':
        return this.#snapshot(frame, text, at);
      case LIFECYCLE:
        return this.#lifecycle(frame, text, at);
      case 'subscribed':
        return this.#subscribed(frame, text, at);
      case 'ok':
        return this.#ok(frame, at);
      case 'error':
        return this.#error(frame, text, at);
    }
  }

  /** Checks the frame's number; false when a gap was declared and the frame itself must not be applied. */
  #isInSequence(frame: FrameWire, at: Millis): boolean {
    const broken = this.#sequence.take(frame);
    if (broken === null) return true;
    if (frame.sid === this.#lifecycleSid) {
      this.#effects.statusMissed();
      return true;
    }
    if (frame.sid !== this.#subscription.sid) return true;
    const { expected, found } = broken;
    this.#gap([...this.#markets.keys()], `expected frame ${expected}, was ${found}`, at);
    if (this.#storm.note(at)) {
      this.#effects.restart('gap after gap');
      return false;
    }
    this.#heal([...this.#markets.keys()], at);
    return found > expected;
  }

  #delta(frame: FrameWire, text: string, at: Millis): void {
    const message = this.#read(deltaMessage, frame, text, at);
    const market = message && this.#markets.get(message.market_ticker);
    if (!message || !market?.live) return;
    const marketId = message.market_ticker;
    try {
      const side = message.side === 'yes' ? 'bid' : 'ask';
      const given = parsePrice(message.price_dollars);
      const price = side === 'bid' ? given : askPrice(given, !this.#useYesPrice);
      const quantity = parseQuantity(message.delta_fp);
      // The sequence orders a market's updates; its clock may lag by a hair between two of them.
      const venueTime = Math.max(market.book.venueTime, message.ts_ms ?? 0);
      const refusal = market.book.addToLevel(side, price, quantity, venueTime, at);
      if (refusal === null) {
        this.#effects.emit({
          kind: 'delta',
          marketId,
          outcome: 'Yes',
          mode: 'add',
          side,
          price,
          quantity,
          venueTime,
          receivedAt: at,
        });
      } else this.#gapAndHeal(marketId, refusal, at);
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error;
      this.#malformed(error.message, text, at);
      this.#gapAndHeal(marketId, 'unreadable update', at);
    }
  }

  #snapshot(frame: FrameWire, text: string, at: Millis): void {
    const message = this.#read(snapshotMessage, frame, text, at);
    const market = message && this.#markets.get(message.market_ticker);
    if (!message || !market) return;
    const marketId = message.market_ticker;
    try {
      const ladders = yesLadders(message.yes_dollars_fp, message.no_dollars_fp, !this.#useYesPrice);
      const { venueTime } = market.book;
      const refusal = market.book.applySnapshot(ladders, venueTime, at);
      if (refusal !== null) {
        this.#malformed(refusal, text, at);
        this.#gap([marketId], refusal, at);
        return;
      }
      Object.assign(market, { live: true, attempts: 0, crossed: false });
      this.#liveIds = null;
      this.#effects.emit({ kind: 'snapshot', marketId, outcome: 'Yes', ladders, venueTime, receivedAt: at });
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error;
      this.#malformed(error.message, text, at);
      this.#gap([marketId], 'unreadable snapshot', at);
    }
  }

  #lifecycle(frame: FrameWire, text: string, at: Millis): void {
    const message = this.#read(lifecycleMessage, frame, text, at, false);
    if (!message || !this.#markets.has(message.market_ticker)) return;
    // An early close is told by its new date only.
    if (message.event_type === 'close_date_updated') this.#effects.statusMissed();
    const status = STATUS_OF_EVENT[message.event_type];
    if (!status) return;
    this.#effects.emit({ kind: 'status', marketId: message.market_ticker, status, receivedAt: at });
  }

  #subscribed(frame: FrameWire, text: string, at: Millis): void {
    const message = this.#read(subscribedMessage, frame, text, at, false);
    if (!message) return;
    this.#sequence.begin(message.sid);
    if (message.channel === LIFECYCLE) this.#lifecycleSid = message.sid;
    else if (message.channel === 'orderbook_delta') this.#subscription.subscribed(message.sid);
  }

  #ok(frame: FrameWire, at: Millis): void {
    const list = subscriptionList.safeParse(frame.msg);
    if (list.success) {
      const { sid } = this.#subscription;
      if (sid !== null && !list.data.some((entry) => entry.sid === sid))
        this.#effects.restart('subscription vanished');
      return;
    }
    const tickers = (frame.msg as { market_tickers?: unknown } | undefined)?.market_tickers;
    const streamed = Array.isArray(tickers) ? new Set(tickers.map(String)) : null;
    for (const id of this.#subscription.done(frame.id, streamed)) this.#refused(id, 'not streamed', at);
  }

  #error(frame: FrameWire, text: string, at: Millis): void {
    const message = errorMessage.safeParse(frame.msg);
    const code = message.success ? message.data.code : 0;
    const reason = `stream error ${code}`;
    if (TERMINAL_ERRORS.has(code)) this.#resubscribe(frame, reason, at);
    else if (CONNECTION_ERRORS.has(code)) this.#effects.restart(reason);
    else if (frame.id === undefined) this.#malformed(reason, text, at);
    else for (const id of this.#subscription.failed(frame.id)) this.#refused(id, reason, at);
  }

  #resubscribe(frame: FrameWire, reason: string, at: Millis): void {
    if (this.#storm.note(at)) return this.#effects.restart(reason);
    if (frame.sid !== undefined && frame.sid === this.#lifecycleSid) {
      this.#lifecycleSid = null;
      this.#effects.send({ cmd: 'subscribe', params: { channels: [LIFECYCLE] } });
      return this.#effects.statusMissed();
    }
    this.#gap([...this.#markets.keys()], reason, at);
    for (const market of this.#markets.values()) Object.assign(market, { since: at, attempts: 0 });
    this.#subscription.begin(new Set(this.#markets.keys()));
  }

  #chaseSnapshots(at: Millis): void {
    const overdue = [...this.#markets].filter(([, market]) => {
      const patience = market.attempts < 3 ? this.#snapshotTimeoutMs : RETRY_MISSING_MS;
      return !market.live && at - market.since >= patience;
    });
    if (overdue.length === 0) return;
    const noneLive = overdue.length === this.#markets.size;
    if (this.#subscription.sid === null || (noneLive && overdue.some(([, market]) => market.attempts >= 2))) {
      for (const [, market] of overdue) market.since = at;
      return this.#effects.restart('no snapshot came');
    }
    this.#heal(
      overdue.map(([id]) => id),
      at,
    );
  }

  #healCrossed(at: Millis): void {
    for (const [id, market] of this.#markets) {
      if (!market.live || !market.book.isCrossed) market.crossed = false;
      else if (!market.crossed) Object.assign(market, { crossed: true, since: at });
      else if (at - market.since >= CROSSED_FOR_MS) this.#gapAndHeal(id, 'crossed', at);
    }
  }

  #gapAndHeal(marketId: string, reason: string, at: Millis): void {
    this.#gap([marketId], reason, at);
    this.#heal([marketId], at);
  }

  #heal(marketIds: readonly string[], at: Millis): void {
    for (const id of marketIds) {
      const market = this.#markets.get(id);
      if (market) Object.assign(market, { since: at, attempts: market.attempts + 1 });
    }
    this.#subscription.requestSnapshots(marketIds);
  }

  /** Tells once that books are no longer to be trusted. */
  #gap(marketIds: readonly string[], reason: string, at: Millis): void {
    const lost = marketIds.filter((id) => this.#markets.get(id)?.live === true);
    for (const id of lost) Object.assign(this.#markets.get(id)!, { live: false, since: at, crossed: false });
    this.#liveIds = null;
    if (lost.length > 0) this.#effects.emit({ kind: 'gap', marketIds: lost, reason, receivedAt: at });
  }

  /** The venue does not stream a market at all: its book stays gapped. */
  #refused(marketId: string, reason: string, at: Millis): void {
    const market = this.#markets.get(marketId);
    if (!market) return;
    Object.assign(market, { live: false, since: at, attempts: 3 });
    this.#liveIds = null;
    this.#effects.emit({ kind: 'gap', marketIds: [marketId], reason: `refused: ${reason}`, receivedAt: at });
  }

  /** Reads a frame's message. One that cannot be read is reported, and its market's book is no longer trusted. */
  #read<T>(schema: z.ZodType<T>, frame: FrameWire, text: string, at: Millis, ofBook = true): T | null {
    const message = schema.safeParse(frame.msg);
    if (message.success) return message.data;
    this.#malformed(`${frame.type}: ${issueOf(message.error)}`, text, at);
    if (!ofBook) return null;
    const ticker = (frame.msg as { market_ticker?: unknown } | undefined)?.market_ticker;
    const ids =
      typeof ticker === 'string' && this.#markets.has(ticker) ? [ticker] : [...this.#markets.keys()];
    this.#gap(ids, 'unreadable update', at);
    this.#heal(ids, at);
    return null;
  }

  #malformed(reason: string, text: string, at: Millis): void {
    this.#effects.emit({ kind: 'malformed', reason, frame: text.slice(0, EXCERPT), receivedAt: at });
  }
}

const emptyMarket = (at: Millis): Tracked => ({
  book: new OrderBook(),
  live: false,
  since: at,
  attempts: 0,
  crossed: false,
});

function parseFrame(text: string): FrameWire | null {
  try {
    const frame = frameWire.safeParse(JSON.parse(text));
    return frame.success ? frame.data : null;
  } catch {
    return null;
  }
}
