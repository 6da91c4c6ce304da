import { DecimalError, OrderBook, parsePrice, PRICE_ONE, type Millis, type Price } from '@arbytron/domain';
import type { z } from 'zod';

import type { BookEvent } from '../connector.js';
import { lotLadders, lotsOf, parseMoment, parseUnits, unitLaddersOf } from './normalize.js';
import {
  bookWire,
  describeIssue,
  marketResolvedWire,
  messageWire,
  priceChangeWire,
  tickSizeChangeWire,
  type BookWire,
  type PriceChangeWire,
} from './wire.js';

/** Where a feed puts what it finds. */
export interface FeedOutput {
  event(event: BookEvent): void;
  /** The books of these markets are wrong or missing: fetch them and hand them to {@link MarketFeed.applyBook}. */
  resync(marketIds: readonly string[]): void;
  tickChanged(marketId: string, step: Price): void;
}

/** Most price changes kept for a market while its snapshot is on the way. */
const PENDING_LIMIT = 2_000;
const FRAME_EXCERPT = 200;

class Subject {
  /** Quantities in token units: a level of less than a hundredth of a share still counts as the best price. */
  readonly book = new OrderBook();
  /** Price changes that arrived since the book was last right, oldest first. */
  pending: PriceChangeWire[] = [];
  /** Changes up to this moment were not kept: an older snapshot cannot be brought up to date. */
  missedUntil: Millis = 0;

  constructor(
    readonly marketId: string,
    readonly tokenId: string,
  ) {}

  get isLive(): boolean {
    return this.book.state === 'live';
  }
}

/**
 * The market channel as a pure function of its frames: keeps one book per market and says what changed.
 *
 * The channel has no sequence numbers. A lost update shows itself in one of three ways, each of which makes a gap:
 * the best prices that a message carries differ from ours after applying it; the book crosses; a level is
 * impossible. Until the next snapshot (a `book` message or a REST book) the market's changes are kept, and those not
 * older than the snapshot are applied to it: sizes are absolute, so applying one twice is harmless.
 */
export class MarketFeed {
  readonly #output: FeedOutput;
  readonly #byMarket = new Map<string, Subject>();
  readonly #byToken = new Map<string, Subject>();

  constructor(output: FeedOutput) {
    this.#output = output;
  }

  get size(): number {
    return this.#byMarket.size;
  }

  /** The tokens whose books are kept: the Yes token of each market. */
  tokenIds(): string[] {
    return [...this.#byToken.keys()];
  }

  marketIds(): string[] {
    return [...this.#byMarket.keys()];
  }

  has(marketId: string): boolean {
    return this.#byMarket.has(marketId);
  }

  tokenOf(marketId: string): string | undefined {
    return this.#byMarket.get(marketId)?.tokenId;
  }

  /** Markets whose book is right as far as is known. */
  liveMarketIds(): string[] {
    return [...this.#byMarket.values()]
      .filter((subject) => subject.isLive)
      .map((subject) => subject.marketId);
  }

  add(marketId: string, yesTokenId: string): void {
    if (this.#byMarket.has(marketId)) return;
    const subject = new Subject(marketId, yesTokenId);
    this.#byMarket.set(marketId, subject);
    this.#byToken.set(yesTokenId, subject);
  }

  /** Returns the market's token, to unsubscribe from; null when it was not kept. */
  remove(marketId: string): string | null {
    const subject = this.#byMarket.get(marketId);
    if (subject === undefined) return null;
    this.#byMarket.delete(marketId);
    this.#byToken.delete(subject.tokenId);
    return subject.tokenId;
  }

  /** Takes one frame: a message or an array of messages. */
  receive(text: string, receivedAt: Millis): void {
    // Notices such as "NO NEW ASSETS" are bare words; everything that carries a book is JSON.
    if (!/^\s*[{[]/.test(text)) return;
    let frame: unknown;
    try {
      frame = JSON.parse(text);
    } catch {
      this.#unreadable(this.#subjects(), 'not JSON', text, receivedAt);
      return;
    }
    for (const message of Array.isArray(frame) ? frame : [frame]) this.#message(message, text, receivedAt);
  }

  /** Takes a book fetched by REST for a market that had a gap. */
  applyBook(book: BookWire, receivedAt: Millis): void {
    const subject = this.#byToken.get(book.asset_id);
    if (subject === undefined || subject.isLive) return;
    this.#guard([subject], 'REST book', receivedAt, () => this.#snapshot(subject, book, receivedAt));
  }

  /**
   * Compares a live book with one fetched by REST. The venue's wins when it is newer, or of the same moment and
   * different: then an update was lost without a trace.
   */
  audit(book: BookWire, receivedAt: Millis): void {
    const subject = this.#byToken.get(book.asset_id);
    if (subject === undefined) return;
    this.#guard([subject], 'REST book', receivedAt, () => {
      if (subject.isLive) {
        if (parseMoment(book.timestamp) < subject.book.venueTime) return;
        if (JSON.stringify(unitLaddersOf(book)) === JSON.stringify(subject.book.ladders())) return;
        this.#gap(subject, 'differs from the REST book', receivedAt, false);
      }
      this.#snapshot(subject, book, receivedAt);
    });
  }

  /** The connection is gone: no book can be trusted until its next snapshot. */
  down(reason: string, receivedAt: Millis): void {
    const marketIds = this.marketIds();
    for (const subject of this.#subjects()) {
      subject.book.markGapped();
      subject.pending = [];
      subject.missedUntil = 0;
    }
    if (marketIds.length > 0) this.#output.event({ kind: 'gap', marketIds, reason, receivedAt });
  }

  #message(message: unknown, text: string, receivedAt: Millis): void {
    const head = messageWire.safeParse(message).data;
    const type = head?.event_type;
    const hit = this.#hit(head?.market, head?.asset_id);
    if (type === undefined) return this.#unreadable(hit, 'no event type', text, receivedAt);
    const read = <T>(schema: z.ZodType<T>, use: (data: T) => void): void => {
      const parsed = schema.safeParse(message);
      if (parsed.success) this.#guard(hit, text, receivedAt, () => use(parsed.data));
      else this.#unreadable(hit, describeIssue(parsed.error), text, receivedAt);
    };
    switch (type) {
      case 'book':
        return read(bookWire, (book) => {
          const subject = this.#byToken.get(book.asset_id);
          const isOld = subject?.isLive === true && parseMoment(book.timestamp) < subject.book.venueTime;
          if (subject !== undefined && !isOld) this.#snapshot(subject, book, receivedAt);
        });
      case 'price_change':
        return read(priceChangeWire, (change) => this.#change(change, receivedAt));
      case 'tick_size_change':
        return read(tickSizeChangeWire, (change) => {
          const subject = this.#byToken.get(change.asset_id);
          if (subject === undefined) return;
          this.#output.tickChanged(subject.marketId, parsePrice(change.new_tick_size));
          this.#gap(subject, 'tick size changed', receivedAt);
        });
      case 'market_resolved':
        return read(marketResolvedWire, ({ market }) => {
          if (!this.#byMarket.has(market)) return;
          this.#output.event({ kind: 'status', marketId: market, status: 'settled', receivedAt });
        });
      default:
    }
  }

  /** Whose book a message is about; all of the socket's when it does not say. */
  #hit(marketId: string | undefined, tokenId: string | undefined): Subject[] {
    if (marketId === undefined && tokenId === undefined) return this.#subjects();
    const subject = this.#byMarket.get(marketId ?? '') ?? this.#byToken.get(tokenId ?? '');
    return subject === undefined ? [] : [subject];
  }

  #subjects(): Subject[] {
    return [...this.#byMarket.values()];
  }

  /** Runs `work`; a number in it that is none makes the frame unreadable. */
  #guard(hit: readonly Subject[], text: string, receivedAt: Millis, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error;
      this.#unreadable(hit, error.message, text, receivedAt);
    }
  }

  /** A frame that cannot be read may have changed the book of everything it can be about. */
  #unreadable(hit: readonly Subject[], reason: string, text: string, receivedAt: Millis): void {
    this.#output.event({ kind: 'malformed', reason, frame: text.slice(0, FRAME_EXCERPT), receivedAt });
    if (hit.length === 0) return;
    const marketIds = hit.map((subject) => subject.marketId);
    for (const subject of hit) subject.book.markGapped();
    this.#output.event({ kind: 'gap', marketIds, reason: `unreadable: ${reason}`, receivedAt });
    this.#output.resync(marketIds);
  }

  #change(change: PriceChangeWire, receivedAt: Millis): void {
    const subject = this.#byMarket.get(change.market);
    if (subject === undefined) return;
    if (!subject.isLive) {
      subject.pending.push(change);
      if (subject.pending.length > PENDING_LIMIT) {
        subject.missedUntil = parseMoment(subject.pending.shift()!.timestamp);
      }
      return;
    }
    const events: BookEvent[] = [];
    const fault = apply(subject, change, receivedAt, events);
    if (fault !== null) return this.#gap(subject, fault, receivedAt);
    for (const event of events) this.#output.event(event);
  }

  #snapshot(subject: Subject, book: BookWire, receivedAt: Millis): void {
    const venueTime = parseMoment(book.timestamp);
    if (venueTime < subject.missedUntil) return this.#output.resync([subject.marketId]);
    const ladders = unitLaddersOf(book);
    const pending = subject.pending;
    subject.pending = [];
    let fault: string | null = subject.book.applySnapshot(ladders, venueTime, receivedAt);
    for (const change of pending) {
      if (fault === null && parseMoment(change.timestamp) >= venueTime)
        fault = apply(subject, change, receivedAt, []);
    }
    if (fault === null && subject.book.isCrossed) fault = 'crossed book';
    if (fault !== null) return this.#gap(subject, fault, receivedAt);
    this.#output.event({
      kind: 'snapshot',
      marketId: subject.marketId,
      outcome: 'Yes',
      ladders: lotLadders(subject.book.ladders()),
      venueTime: subject.book.venueTime,
      receivedAt,
    });
  }

  #gap(subject: Subject, reason: string, receivedAt: Millis, resync = true): void {
    subject.book.markGapped();
    this.#output.event({ kind: 'gap', marketIds: [subject.marketId], reason, receivedAt });
    if (resync) this.#output.resync([subject.marketId]);
  }
}

/** Applies the Yes token's part of a message, adding an event per level. Returns what is wrong afterwards, or null. */
function apply(
  subject: Subject,
  change: PriceChangeWire,
  receivedAt: Millis,
  events: BookEvent[],
): string | null {
  const { book } = subject;
  const venueTime = parseMoment(change.timestamp);
  if (venueTime < book.venueTime) return null;
  const ours = change.price_changes.filter((entry) => entry.asset_id === subject.tokenId);
  for (const entry of ours) {
    const side = entry.side === 'BUY' ? 'bid' : 'ask';
    const price = parsePrice(entry.price);
    const units = parseUnits(entry.size);
    const refusal = book.setLevel(side, price, units, venueTime, receivedAt);
    if (refusal !== null) return refusal;
    const { marketId } = subject;
    const quantity = lotsOf(units);
    events.push({
      kind: 'delta',
      marketId,
      outcome: 'Yes',
      mode: 'set',
      side,
      price,
      quantity,
      venueTime,
      receivedAt,
    });
  }
  if (book.isCrossed) return 'crossed book';
  const last = ours.at(-1);
  if (last === undefined) return null;
  return agrees(last.best_bid, book.bestBid?.price) && agrees(last.best_ask, book.bestAsk?.price)
    ? null
    : 'best prices differ from the venue';
}

/** Whether the venue's best price is ours. An empty side is written as nothing, 0 or 1. */
function agrees(stated: string | number | null | undefined, ours: Price | undefined): boolean {
  if (stated === null || stated === undefined) return true;
  const price = stated === '' ? 0 : parsePrice(stated);
  return (price <= 0 || price >= PRICE_ONE ? undefined : price) === ours;
}
