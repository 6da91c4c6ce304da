import {
  contentId,
  invariant,
  isOnGrid,
  type BookSide,
  type Ladders,
  type Level,
  type Millis,
  type Money,
  type Price,
  type VenueId,
} from '@arbytron/domain';
import { Account, type AccountLedger } from './account.js';
import type {
  CancelAllCommand,
  CancelCommand,
  CompeteCommand,
  DepositCommand,
  ExchangeCommand,
  QuoteCommand,
  Refusal,
  SubmitCommand,
} from './command.js';
import type { ExchangeEvent, ExchangeFill, ExchangeOrder, ExchangeSettlement } from './event.js';
import { ExchangeState, restoreState, saveState, type ExchangeSnapshot } from './exchange-state.js';
import { MarketLifecycle } from './market-lifecycle.js';
import type { MarketState, MarketView } from './market-state.js';
import { Matching, type MatchingContext, type Taker } from './matching.js';
import { checkEntry, checkMeans, checkOutcome, closingOf, refuse } from './order-entry.js';
import { bookSideOf, inYesTerms, type OrderRecord } from './order-record.js';
import { crosses, oppositeSide } from './resting-book.js';

export interface ExchangeOptions {
  readonly venue: VenueId;
  /** Goes into every derived order, trade and settlement id, so that two worlds never share one. */
  readonly instance: string;
  /** Yes and No held together are paid out at once as one dollar a pair. */
  readonly netting: boolean;
}

/** What became of a command. */
export interface Applied {
  readonly refusal: Refusal | null;
  /** The order of a submit or cancel as it is now; null where there is none. */
  readonly order: ExchangeOrder | null;
  /** What happened, in order. Expiries may happen even when the command itself is refused. */
  readonly events: readonly ExchangeEvent[];
}

interface Outcome {
  readonly refusal: Refusal | null;
  readonly order: OrderRecord | null;
}

const plain = (refusal: Refusal | null): Outcome => ({ refusal, order: null });
const refused = (...refusal: Parameters<typeof refuse>): Outcome => plain(refuse(...refusal));

/**
 * One venue: a deterministic, synchronous state machine. The same commands give the same state and events; there is no
 * clock and no I/O. Each binary market has one YES book with price-time priority; trades are made at the maker's price;
 * takers pay the market's fee over their whole order, makers and the house nothing.
 *
 * At all times: Σ cash of all accounts + one dollar per open pair + fees collected = Σ deposits.
 */
export class Exchange {
  readonly #state: ExchangeState;
  readonly #matching: Matching;
  readonly #lifecycle: MarketLifecycle;
  readonly #touched = new Set<Account>();
  #events: ExchangeEvent[] = [];
  /** No resting order expires before this. */
  #nextExpiry = Number.POSITIVE_INFINITY;

  constructor(
    readonly options: ExchangeOptions,
    snapshot?: ExchangeSnapshot,
  ) {
    const state = snapshot ? restoreState(snapshot) : new ExchangeState();
    this.#state = state;
    for (const order of state.orders.values()) this.#watchExpiry(order);
    const context: MatchingContext = {
      netting: options.netting,
      emit: (event) => void this.#events.push(event),
      nextTradeId: () => contentId(options.venue, options.instance, 'trade', (state.tradeCount += 1)),
      feeCharged: (fee) => void (state.feesCollected += fee),
      touched: (account) => void this.#touched.add(account),
    };
    this.#matching = new Matching(context);
    this.#lifecycle = new MarketLifecycle(options.venue, options.instance, state, this.#matching, context);
  }

  get venue(): VenueId {
    return this.options.venue;
  }

  /** @throws InvariantError when the exchange's own books do not add up: its state can no longer be trusted */
  apply(command: ExchangeCommand): Applied {
    this.#events = [];
    this.#touched.clear();
    if (command.at >= this.#nextExpiry) this.#expire(command.at);
    const { refusal, order } = this.#perform(command);
    for (const account of this.#touched) {
      if (account.unlimited) continue;
      const { name, cash, reserved } = account;
      invariant(account.available >= 0, `account ${name} has ${cash} but has set aside ${reserved}`);
      this.#events.push({ kind: 'balance', account: name, cash, reserved, at: command.at });
    }
    return { refusal, order: order && { ...order }, events: this.#events };
  }

  /** All markets that are not archived, in the order of their listing. */
  markets(): Iterable<MarketView> {
    return this.#state.markets.values();
  }

  market(marketId: string): MarketView | undefined {
    return this.#state.markets.get(marketId);
  }

  /** The YES book, best level first. The No book is its mirror (`mirrorLadders`). */
  book(marketId: string): Ladders | undefined {
    return this.#state.markets.get(marketId)?.book.ladders();
  }

  order(orderId: string): ExchangeOrder | undefined {
    const order = this.#state.orders.get(orderId);
    return order && { ...order };
  }

  orderByClientOrderId(account: string, clientOrderId: string): ExchangeOrder | undefined {
    const orderId = this.#state.accounts.get(account)?.orderIdByClientOrderId.get(clientOrderId);
    return orderId === undefined ? undefined : this.order(orderId);
  }

  /** All orders of an account that are not archived, oldest first. */
  orders(account: string): ExchangeOrder[] {
    const mine = [...this.#state.orders.values()].filter((order) => order.account === account);
    return mine.map((order) => ({ ...order }));
  }

  openOrders(account: string): ExchangeOrder[] {
    return Array.from(this.#state.accounts.get(account)?.resting.values() ?? [], (resting) => ({
      ...resting.order!,
    }));
  }

  /** Oldest first. */
  fills(account: string): readonly ExchangeFill[] {
    return this.#state.accounts.get(account)?.fills ?? [];
  }

  /** Oldest first. */
  settlements(account: string): readonly ExchangeSettlement[] {
    return this.#state.accounts.get(account)?.settlements ?? [];
  }

  ledger(account: string): AccountLedger | undefined {
    return this.#state.accounts.get(account)?.ledger();
  }

  /** Names of all accounts, the house and its rival among them. */
  accounts(): string[] {
    return [...this.#state.accounts.keys()];
  }

  get feesCollected(): Money {
    return this.#state.feesCollected;
  }

  snapshot(): ExchangeSnapshot {
    return saveState(this.#state);
  }

  #perform(command: ExchangeCommand): Outcome {
    switch (command.kind) {
      case 'list':
        return plain(this.#lifecycle.list(command));
      case 'quote':
        return this.#quote(command);
      case 'submit':
        return this.#submit(command);
      case 'cancel':
        return this.#cancel(command);
      case 'cancel_all':
        return this.#cancelAll(command);
      case 'status':
        return plain(this.#lifecycle.changeStatus(command));
      case 'settle':
        return plain(this.#lifecycle.settle(command));
      case 'archive':
        return plain(this.#lifecycle.archive(command.marketId, command.at));
      case 'deposit':
        return this.#deposit(command);
      case 'compete':
        return this.#compete(command);
      case 'advance':
        return plain(null);
    }
  }

  #quote({ marketId, bids, asks, at }: QuoteCommand): Outcome {
    const market = this.#state.markets.get(marketId);
    if (!market) return refused('unknown_market', `no market ${marketId}`);
    if (market.status !== 'open') return refused('market_not_open', `market ${marketId} is ${market.status}`);
    const crossed = bids.length > 0 && asks.length > 0 && bids[0]!.price >= asks[0]!.price;
    if (crossed || !isLadder(market, bids, -1) || !isLadder(market, asks, 1)) {
      return refused('bad_quote', `the ladders for ${marketId} are not in order`);
    }
    this.#matching.quote(market, this.#state.house, bids, asks, at);
    return plain(null);
  }

  #submit(command: SubmitCommand): Outcome {
    const wrong = checkEntry(this.#state, command);
    if (wrong) return { refusal: wrong, order: null };
    const { at, quantity, timeInForce } = command;
    const account = this.#state.accounts.get(command.account)!;
    const market = this.#state.markets.get(command.marketId)!;
    const side = bookSideOf(command.outcome, command.side);
    const limit = inYesTerms(command.outcome, command.limitPrice);
    const best = market.book.best(oppositeSide(side));
    const takes = best !== undefined && crosses(side, limit, best.price);
    if (takes && command.side === 'buy' && command.limitPrice * quantity < market.listing.minNotional) {
      return refused(
        'below_minimum',
        `an order that trades at once must be worth ${market.listing.minNotional}`,
      );
    }
    const closing = closingOf(account, command, this.options.netting);
    const poor = checkMeans(account, market, command, closing);
    if (poor) return { refusal: poor, order: null };
    if (takes && command.postOnly) return this.#stillborn(account, command, 'post_only_cross');
    if (takes) this.#letRivalTake(market, side, best.price, at);

    const preview = this.#matching.preview(market, account, side, limit, quantity);
    if (timeInForce === 'FOK' && preview.quantity < quantity)
      return this.#stillborn(account, command, 'fok_not_filled');
    const rests = timeInForce === 'GTC' || timeInForce === 'GTD';
    const insolvent = checkOutcome(account, command, preview, closing, rests && !preview.selfTrade);
    if (insolvent) return { refusal: insolvent, order: null };

    const order = this.#create(account, command);
    const taker: Taker = { owner: account, order, side, limit, closing };
    const remaining = quantity - this.#matching.take(market, taker, quantity, at);
    if (remaining === 0) this.#lifecycle.end(order, 'filled', null, at);
    else if (preview.selfTrade) this.#lifecycle.end(order, 'canceled', 'self_trade', at);
    else if (!rests) this.#lifecycle.end(order, 'canceled', 'immediate_remainder', at);
    else {
      const resting = { owner: account, order, side, price: limit, remaining, closing: taker.closing };
      this.#matching.rest(market, resting, at);
      this.#watchExpiry(order);
      this.#events.push({ kind: 'order', order: { ...order }, at });
    }
    return { refusal: null, order };
  }

  /** An armed rival is faster than the order that is about to trade at `price`. */
  #letRivalTake(market: MarketState, side: BookSide, price: Price, at: Millis): void {
    const quantity = market.rivalQuantity;
    if (quantity === 0) return;
    market.rivalQuantity = 0;
    const rival: Taker = { owner: this.#state.rival, order: null, side, limit: price, closing: 0 };
    this.#matching.take(market, rival, quantity, at);
  }

  /** An order that ends as it arrives. It is remembered, and its client order id is used up. */
  #stillborn(
    account: Account,
    command: SubmitCommand,
    reason: 'post_only_cross' | 'fok_not_filled',
  ): Outcome {
    const order = this.#create(account, command);
    this.#lifecycle.end(order, 'canceled', reason, command.at);
    const why = reason === 'fok_not_filled' ? 'could not be filled at once' : 'would have traded at once';
    return { refusal: refuse(reason, `order ${order.orderId} ${why}`), order };
  }

  #create(account: Account, command: SubmitCommand): OrderRecord {
    const { at, marketId, clientOrderId, outcome, side, limitPrice, quantity } = command;
    const { timeInForce, expiresAt, postOnly } = command;
    this.#state.orderCount += 1;
    const orderId =
      command.orderId ?? contentId(this.venue, this.options.instance, 'order', this.#state.orderCount);
    const order: OrderRecord = {
      ...{ orderId, account: account.name, clientOrderId, marketId, outcome, side, limitPrice, quantity },
      ...{ timeInForce, expiresAt, postOnly, filledQuantity: 0, filledNotional: 0, fees: 0 },
      ...{ status: 'resting', reason: null, createdAt: at, updatedAt: at },
    };
    this.#state.orders.set(orderId, order);
    if (clientOrderId !== null) account.orderIdByClientOrderId.set(clientOrderId, orderId);
    return order;
  }

  #cancel({ account, orderId, at }: CancelCommand): Outcome {
    const order = this.#state.orders.get(orderId);
    if (!order || order.account !== account) return refused('unknown_order', `no order ${orderId}`);
    if (order.status !== 'resting') {
      return { refusal: refuse('order_not_open', `order ${orderId} is ${order.status}`), order };
    }
    this.#lifecycle.withdraw(order, 'canceled', 'requested', at);
    return { refusal: null, order };
  }

  #cancelAll({ account, marketId, at }: CancelAllCommand): Outcome {
    const owner = this.#state.accounts.get(account);
    if (!owner) return refused('unknown_account', `no account ${account}`);
    for (const { order } of [...owner.resting.values()]) {
      if (order && (marketId === null || order.marketId === marketId))
        this.#lifecycle.withdraw(order, 'canceled', 'requested', at);
    }
    return plain(null);
  }

  #deposit({ account, amount }: DepositCommand): Outcome {
    if (!Number.isSafeInteger(amount) || amount <= 0)
      return refused('bad_amount', `cannot deposit ${amount}`);
    let owner = this.#state.accounts.get(account);
    if (owner?.unlimited) return refused('unknown_account', `${account} takes no deposits`);
    if (!owner) this.#state.accounts.set(account, (owner = new Account(account, false)));
    owner.cash += amount;
    owner.deposits += amount;
    this.#touched.add(owner);
    return plain(null);
  }

  #compete({ marketId, quantity }: CompeteCommand): Outcome {
    const market = this.#state.markets.get(marketId);
    if (!market) return refused('unknown_market', `no market ${marketId}`);
    if (!Number.isSafeInteger(quantity) || quantity < 0)
      return refused('bad_quantity', `cannot take ${quantity}`);
    market.rivalQuantity = quantity;
    return plain(null);
  }

  #expire(at: Millis): void {
    this.#nextExpiry = Number.POSITIVE_INFINITY;
    for (const account of this.#state.accounts.values()) {
      for (const { order } of [...account.resting.values()]) {
        if (order?.expiresAt == null) continue;
        if (order.expiresAt <= at) this.#lifecycle.withdraw(order, 'expired', 'expired', at);
        else this.#watchExpiry(order);
      }
    }
  }

  #watchExpiry(order: OrderRecord): void {
    if (order.status !== 'resting' || order.expiresAt === null) return;
    this.#nextExpiry = Math.min(this.#nextExpiry, order.expiresAt);
  }
}

/** Whether levels are on the grid, have a size and get strictly worse: lower for bids, higher for asks. */
function isLadder(market: MarketState, levels: readonly Level[], direction: 1 | -1): boolean {
  return levels.every(({ price, quantity }, i) => {
    if (!Number.isSafeInteger(quantity) || quantity <= 0) return false;
    if (i > 0 && (price - levels[i - 1]!.price) * direction <= 0) return false;
    return isOnGrid(market.listing.priceRanges, price);
  });
}
