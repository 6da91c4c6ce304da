import type { BookSide, Money, Price, Quantity } from '@arbytron/domain';
import { Account, type Holding } from './account.js';
import type { MarketListing } from './command.js';
import type { ExchangeFill, ExchangeOrder, ExchangeSettlement } from './event.js';
import { MarketState, type MarketView } from './market-state.js';
import type { OrderRecord } from './order-record.js';

/** Account of the market maker. */
export const HOUSE = 'house';
/** Account of the rival of `compete`. */
export const RIVAL = 'rival';

/** All that an exchange remembers. */
export class ExchangeState {
  readonly markets = new Map<string, MarketState>();
  readonly accounts = new Map<string, Account>();
  /** In order of creation. */
  readonly orders = new Map<string, OrderRecord>();
  readonly house = new Account(HOUSE, true);
  readonly rival = new Account(RIVAL, true);
  orderCount = 0;
  tradeCount = 0;
  feesCollected: Money = 0;

  constructor() {
    this.accounts.set(HOUSE, this.house);
    this.accounts.set(RIVAL, this.rival);
  }
}

/** Liquidity as `[order id, or null for the house, remaining, closing]`. */
type SavedResting = readonly [string | null, Quantity, Quantity];
type SavedLevel = readonly [Price, readonly SavedResting[]];
type SavedBook = Readonly<Record<BookSide, readonly SavedLevel[]>>;

interface SavedMarket extends Omit<MarketView, 'listing'> {
  readonly listing: MarketListing;
  readonly rivalQuantity: Quantity;
  readonly book: SavedBook;
}

interface SavedAccount {
  readonly name: string;
  readonly cash: Money;
  readonly deposits: Money;
  readonly fees: Money;
  readonly reserved: Money;
  readonly holdings: readonly (readonly [string, Holding])[];
  readonly orderIdByClientOrderId: readonly (readonly [string, string])[];
  readonly fills: readonly ExchangeFill[];
  readonly settlements: readonly ExchangeSettlement[];
}

/** The whole state as plain JSON values; equal states give equal JSON texts. */
export interface ExchangeSnapshot {
  readonly version: 1;
  readonly orderCount: number;
  readonly tradeCount: number;
  readonly feesCollected: Money;
  readonly markets: readonly SavedMarket[];
  readonly accounts: readonly SavedAccount[];
  readonly orders: readonly ExchangeOrder[];
}

export function saveState(state: ExchangeState): ExchangeSnapshot {
  return {
    version: 1,
    orderCount: state.orderCount,
    tradeCount: state.tradeCount,
    feesCollected: state.feesCollected,
    markets: Array.from(state.markets.values(), saveMarket),
    accounts: Array.from(state.accounts.values(), saveAccount),
    orders: [...state.orders.values()],
  };
}

export function restoreState(snapshot: ExchangeSnapshot): ExchangeState {
  const state = new ExchangeState();
  state.orderCount = snapshot.orderCount;
  state.tradeCount = snapshot.tradeCount;
  state.feesCollected = snapshot.feesCollected;
  for (const saved of snapshot.accounts) restoreAccount(state, saved);
  for (const order of snapshot.orders) state.orders.set(order.orderId, { ...order });
  for (const saved of snapshot.markets) restoreMarket(state, saved);
  for (const order of state.orders.values()) keepRestingInOrder(state, order);
  return state;
}

function saveMarket(market: MarketState): SavedMarket {
  const side = (of: BookSide): SavedLevel[] =>
    Array.from(market.book.levels(of), (level) => [
      level.price,
      level.queue.map(
        (resting) => [resting.order?.orderId ?? null, resting.remaining, resting.closing] as const,
      ),
    ]);
  const { listing, status, payoff, listedAt, updatedAt, closedAt, settledAt } = market;
  const { lastPrice, volume, openInterest, rivalQuantity } = market;
  const book = { bid: side('bid'), ask: side('ask') };
  const times = { listedAt, updatedAt, closedAt, settledAt };
  return { listing, status, payoff, ...times, lastPrice, volume, openInterest, rivalQuantity, book };
}

function restoreMarket(state: ExchangeState, saved: SavedMarket): void {
  const market = new MarketState(saved.listing, saved.listedAt);
  const { status, payoff, updatedAt, closedAt, settledAt, lastPrice, volume, openInterest, rivalQuantity } =
    saved;
  Object.assign(market, {
    status,
    payoff,
    updatedAt,
    closedAt,
    settledAt,
    lastPrice,
    volume,
    openInterest,
    rivalQuantity,
  });
  state.markets.set(market.marketId, market);
  for (const side of ['bid', 'ask'] as const) {
    for (const [price, queue] of saved.book[side]) {
      for (const [orderId, remaining, closing] of queue) {
        const order = orderId === null ? null : state.orders.get(orderId)!;
        const owner = order === null ? state.house : state.accounts.get(order.account)!;
        const resting = { owner, order, side, price, remaining, closing };
        market.book.add(resting);
        if (order === null) market.house[side].set(price, resting);
        else owner.resting.set(order.orderId, resting);
      }
    }
  }
}

/** The books list an account's orders by price; the account lists them by age. */
function keepRestingInOrder(state: ExchangeState, order: OrderRecord): void {
  if (order.status !== 'resting') return;
  const owner = state.accounts.get(order.account)!;
  const resting = owner.resting.get(order.orderId)!;
  owner.resting.delete(order.orderId);
  owner.resting.set(order.orderId, resting);
}

function saveAccount(account: Account): SavedAccount {
  const { name, cash, deposits, fees, reserved, fills, settlements } = account;
  return {
    ...{ name, cash, deposits, fees, reserved },
    holdings: [...account.holdings],
    orderIdByClientOrderId: [...account.orderIdByClientOrderId],
    fills,
    settlements,
  };
}

function restoreAccount(state: ExchangeState, saved: SavedAccount): void {
  const account = state.accounts.get(saved.name) ?? new Account(saved.name, false);
  const { cash, deposits, fees, reserved } = saved;
  Object.assign(account, { cash, deposits, fees, reserved });
  for (const [marketId, { Yes, No }] of saved.holdings) {
    account.holdings.set(marketId, { Yes: { ...Yes }, No: { ...No } });
  }
  for (const [clientOrderId, orderId] of saved.orderIdByClientOrderId) {
    account.orderIdByClientOrderId.set(clientOrderId, orderId);
  }
  account.fills = [...saved.fills];
  account.settlements = [...saved.settlements];
  state.accounts.set(account.name, account);
}
