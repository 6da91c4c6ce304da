import {
  contentId,
  type Ladders,
  type Market,
  type Millis,
  type Money,
  type Order,
  type Price,
  type Settlement,
} from '@arbytron/domain';
import type { Clock, Log, Random } from '@arbytron/runtime';

import {
  VenueError,
  type AccountEvent,
  type AccountSnapshot,
  type AccountStream,
  type BookEvent,
  type BookStream,
  type CancelResult,
  type Capabilities,
  type Connector,
  type OrderReport,
  type SubmitResult,
} from '../connector.js';
import { Pauses } from '../session/pauses.js';
import { PaperAccount, reportOf, type PaperOrder } from './paper-account.js';
import { PaperAccountStreams } from './paper-account-streams.js';
import { PaperBooks } from './paper-books.js';
import { refusalOf, rejected } from './paper-checks.js';
import { makerFill, reaches, takeable, takerFills } from './paper-matching.js';

/** Where a paper account survives restarts. */
export interface PaperStore {
  /** The text last saved; null the first time. */
  load(): Promise<string | null>;
  save(account: string): Promise<void>;
}

/** A market that resolved, and what a contract of Yes pays. */
export interface PaperResolution {
  readonly marketId: string;
  readonly payoff: Price;
  readonly settledAt: Millis;
}

export type ResolutionReader = (marketIds: readonly string[]) => Promise<readonly PaperResolution[]>;

/** What can happen to a paper order on purpose, for simulations. */
export type PaperMisfortune =
  /** Refused: the order does not exist. */
  | 'rate_limited'
  /** Carried out, the answer is lost. */
  | 'lost_answer'
  /** Not carried out, and no answer. */
  | 'lost_order';

export interface PaperOptions {
  /** Whose markets and books are traded on. Its orders and account are never touched. */
  readonly source: Connector;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly store: PaperStore;
  readonly startingCash: Money;
  /** Time between a submission and its execution against the book of that moment: uniform between these. */
  readonly latencyMs?: { readonly min: number; readonly max: number };
  /** A streamed book older than this is not traded on: one is fetched. Default 2 s. */
  readonly freshMs?: number;
  /** Which of these markets are resolved. Taken from the source where it can tell; without it nothing settles. */
  readonly resolutions?: ResolutionReader;
  /** How often resolved markets are looked for while an account stream is open. Default 30 s. */
  readonly settlementsEveryMs?: number;
  readonly misfortune?: (order: Order) => PaperMisfortune | null;
}

/**
 * Trades on paper: markets and books are those of the wrapped connector, orders are matched in this process against
 * them and paid with play money. Takes part in nothing else: no order, cancel or account request reaches the venue.
 */
export async function createPaperConnector(options: PaperOptions): Promise<PaperConnector> {
  const { source, store, startingCash } = options;
  const { netsOutcomes } = source.capabilities;
  const text = await store.load();
  const account =
    text === null ? new PaperAccount(startingCash, netsOutcomes) : PaperAccount.fromJson(text, netsOutcomes);
  return new PaperConnector(options, account);
}

export class PaperConnector implements Connector {
  readonly venue: string;
  readonly capabilities: Capabilities;
  readonly #options: PaperOptions;
  readonly #source: Connector;
  readonly #account: PaperAccount;
  readonly #books: PaperBooks;
  readonly #resolutions: ResolutionReader | undefined;
  readonly #pauses: Pauses;
  readonly #markets = new Map<string, Market>();
  readonly #streams: PaperAccountStreams;
  #listing: Promise<void> | null = null;
  #saving: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: PaperOptions, account: PaperAccount) {
    this.#options = options;
    this.#source = options.source;
    this.#account = account;
    this.venue = options.source.venue;
    this.#resolutions = options.resolutions ?? resolutionsOf(options.source);
    this.#books = new PaperBooks(options.source.capabilities.mirroredOutcomes);
    this.#pauses = new Pauses(options.clock);
    const { clock, settlementsEveryMs = 30_000 } = options;
    this.#streams = new PaperAccountStreams(clock, settlementsEveryMs, () => this.#settleResolved());
    this.capabilities = {
      ...options.source.capabilities,
      timeInForce: ['GTC', 'IOC', 'FOK'],
      quoteOnly: false,
      idempotentOrders: true,
    };
  }

  async *listMarkets(
    onMalformed: (reason: string, record: string) => void,
  ): AsyncIterable<readonly Market[]> {
    for await (const page of this.#source.listMarkets(onMalformed)) {
      for (const market of page) this.#markets.set(market.marketId, market);
      yield page;
    }
  }

  streamBooks(sink: (event: BookEvent) => void): BookStream {
    return this.#source.streamBooks((event) => {
      this.#observe(event);
      sink(event);
    });
  }

  fetchBook(market: Pick<Market, 'marketId' | 'outcomes'>): Promise<readonly BookEvent[]> {
    return this.#source.fetchBook(market);
  }

  async submit(order: Order): Promise<SubmitResult> {
    const known = this.#account.order(order.clientOrderId);
    if (known !== undefined) return resultOf(known);
    const misfortune = this.#options.misfortune?.(order) ?? null;
    if (misfortune === 'rate_limited') return rejected('rate_limited', 'too many requests');
    try {
      const market = await this.#marketOf(order.marketId);
      await this.#travel();
      if (this.#closed) return rejected('not_sent', 'the connector is closed');
      if (misfortune === 'lost_order') return { kind: 'unknown', message: 'no answer' };
      const result = await this.#place(order, market);
      return misfortune === 'lost_answer' ? { kind: 'unknown', message: 'no answer' } : result;
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      return rejected('not_sent', error.message);
    }
  }

  async cancel(order: Order): Promise<CancelResult> {
    const known = this.#account.order(order.clientOrderId);
    if (known === undefined || !known.isOpen) return { kind: 'gone' };
    this.#account.close(known);
    const canceled: AccountEvent = {
      kind: 'order',
      report: reportOf(known),
      receivedAt: this.#options.clock.now(),
    };
    if (await this.#save([canceled])) return { kind: 'canceled' };
    return { kind: 'unknown', message: 'the paper account could not be saved' };
  }

  streamAccount(sink: (event: AccountEvent) => void): AccountStream {
    return this.#streams.open(sink);
  }

  /** Tells all account streams that they broke and came back, for simulations. */
  interruptAccount(): void {
    this.#streams.interrupt();
  }

  async findOrder(order: Order): Promise<OrderReport | null> {
    const known = this.#account.order(order.clientOrderId);
    return known === undefined ? null : reportOf(known);
  }

  async listSettlements(since: Millis): Promise<readonly Settlement[]> {
    await this.#settleResolved();
    return this.#account.settlements().filter((settlement) => settlement.settledAt >= since);
  }

  async account(): Promise<AccountSnapshot> {
    return { cash: this.#account.cash, positions: this.#account.positions(), at: this.#options.clock.now() };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#streams.close();
    this.#pauses.close();
    await this.#source.close();
    await this.#saving;
  }

  /** Checks an order as a venue would and matches it against the book of this moment. */
  async #place(order: Order, market: Market): Promise<SubmitResult> {
    const ladders = await this.#ladders(market, order.outcome);
    // The same order may have come twice while its book was fetched.
    const known = this.#account.order(order.clientOrderId);
    if (known !== undefined) return resultOf(known);
    const refusal = refusalOf(order, market, this.#account);
    if (refusal !== null) return refusal;
    const now = this.#options.clock.now();
    const taken = this.#account.open(order, contentId('paper', this.venue, order.clientOrderId));
    const liquidity = this.#books.liquidity(order.marketId, order.outcome, order.side, ladders);
    const levels = takeable(taken, liquidity.levels);
    const reachable = levels.reduce((sum, level) => sum + level.quantity, 0);
    const isKilled = order.timeInForce === 'FOK' && reachable < order.quantity;
    const fills = isKilled ? [] : takerFills(taken, levels, market.fee!, now);
    for (const fill of fills) {
      liquidity.take(fill.price, fill.quantity);
      this.#account.execute(taken, fill);
    }
    if (order.timeInForce !== 'GTC') this.#account.close(taken);
    const events = fills.map((fill): AccountEvent => ({ kind: 'fill', fill, receivedAt: now }));
    if (!taken.isOpen) events.push({ kind: 'order', report: reportOf(taken), receivedAt: now });
    const result = resultOf(taken);
    if (await this.#save(events)) return result;
    return { kind: 'unknown', message: 'the paper account could not be saved' };
  }

  /** The ladders of an outcome: streamed and fresh, or else fetched. @throws VenueError */
  async #ladders(market: Market, outcome: string): Promise<Ladders> {
    const { clock, freshMs = 2_000 } = this.#options;
    const streamed = this.#books.ladders(market.marketId, outcome, clock.now(), freshMs);
    if (streamed !== null) return streamed;
    const fetched = new PaperBooks(this.#books.mirrored);
    for (const event of await this.#source.fetchBook(market)) fetched.apply(event);
    const ladders = fetched.ladders(market.marketId, outcome, clock.now(), Number.POSITIVE_INFINITY);
    if (ladders === null) throw new VenueError(this.venue, `no usable book of ${market.marketId}`);
    return ladders;
  }

  /** Follows the books, and fills resting orders that the market has come to. */
  #observe(event: BookEvent): void {
    this.#books.apply(event);
    if (event.kind === 'status') {
      const market = this.#markets.get(event.marketId);
      if (market !== undefined) this.#markets.set(event.marketId, { ...market, status: event.status });
      if (event.status === 'settled') void this.#settleResolved();
    }
    if (event.kind !== 'snapshot' && event.kind !== 'delta') return;
    const resting = this.#account.openOrders().filter((order) => order.marketId === event.marketId);
    for (const order of resting) this.#fillResting(order, event.receivedAt);
  }

  #fillResting(order: PaperOrder, at: Millis): void {
    const ladders = this.#books.ladders(order.marketId, order.outcome, at, Number.POSITIVE_INFINITY);
    if (ladders === null) return;
    const liquidity = this.#books.liquidity(order.marketId, order.outcome, order.side, ladders);
    const events: AccountEvent[] = [];
    for (const level of liquidity.levels) {
      if (!order.isOpen || !reaches(order, level.price)) break;
      const fill = makerFill(order, Math.min(level.quantity, order.quantity - order.filledQuantity), at);
      liquidity.take(level.price, fill.quantity);
      this.#account.execute(order, fill);
      events.push({ kind: 'fill', fill, receivedAt: at });
    }
    if (events.length > 0) void this.#save(events);
  }

  /** Pays out what resolved among the markets of our positions and resting orders. */
  async #settleResolved(): Promise<void> {
    const { clock, log } = this.#options;
    const resolutions = this.#resolutions;
    const held = [...this.#account.positions(), ...this.#account.openOrders()].map((one) => one.marketId);
    if (resolutions === undefined || held.length === 0) return;
    try {
      const events: AccountEvent[] = [];
      for (const { marketId, payoff, settledAt } of await resolutions([...new Set(held)])) {
        for (const settlement of this.#account.settle(this.venue, marketId, payoff, settledAt)) {
          events.push({ kind: 'settlement', settlement, receivedAt: clock.now() });
        }
      }
      if (events.length > 0) await this.#save(events);
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      log.warn('resolutions not read', { venue: this.venue, reason: error.message });
    }
  }

  /** A market, from the list of the venue when it was not seen yet. @throws VenueError */
  async #marketOf(marketId: string): Promise<Market> {
    if (!this.#markets.has(marketId)) {
      this.#listing ??= this.#readMarkets().finally(() => void (this.#listing = null));
      await this.#listing;
    }
    const market = this.#markets.get(marketId);
    if (market === undefined) throw new VenueError(this.venue, `market ${marketId} is not listed`);
    return market;
  }

  async #readMarkets(): Promise<void> {
    for await (const page of this.#source.listMarkets(() => undefined)) {
      for (const market of page) this.#markets.set(market.marketId, market);
    }
  }

  async #travel(): Promise<void> {
    const { latencyMs = { min: 0, max: 0 }, random } = this.#options;
    const delayMs = latencyMs.min + random.next() * (latencyMs.max - latencyMs.min);
    if (delayMs > 0) await this.#pauses.wait(delayMs);
  }

  /**
   * Saves the account as it is now, after what is being saved already, and only then tells what happened: nobody
   * learns of what a restart would forget. False when it could not be saved.
   */
  #save(events: readonly AccountEvent[]): Promise<boolean> {
    const { store, log } = this.#options;
    const text = this.#account.toJson();
    const done = this.#saving
      .then(() => store.save(text))
      .then(
        () => {
          for (const event of events) this.#streams.emit(event);
          return true;
        },
        (error: unknown) => {
          log.error('paper account not saved', {
            venue: this.venue,
            reason: error instanceof Error ? error.message : 'failed',
          });
          return false;
        },
      );
    this.#saving = done.then(() => undefined);
    return done;
  }
}

/** The source's own word on resolved markets, where it has one. */
function resolutionsOf(
  source: Connector & { readonly resolutions?: ResolutionReader },
): ResolutionReader | undefined {
  return source.resolutions && ((marketIds) => source.resolutions!(marketIds));
}

function resultOf(order: PaperOrder): SubmitResult {
  const { venueOrderId, fills, isOpen } = order;
  return { kind: 'accepted', venueOrderId, fills: [...fills], state: isOpen ? 'open' : 'closed' };
}
