import {
  DecimalError,
  notional,
  payout,
  PRICE_ONE,
  type Millis,
  type Money,
  type Order,
  type Price,
  type Quantity,
  type Settlement,
} from '@arbytron/domain';
import { z } from 'zod';

import type { OrderReport, VenueFill, VenuePosition } from '../connector.js';

const integer = z.number().int();
const fill = z.object({
  tradeId: z.string(),
  venueOrderId: z.string(),
  marketId: z.string(),
  outcome: z.string(),
  side: z.enum(['buy', 'sell']),
  price: integer,
  quantity: integer,
  fee: integer,
  liquidity: z.enum(['maker', 'taker']),
  venueTime: integer,
});
const paperOrder = z.object({
  venueOrderId: z.string(),
  clientOrderId: z.string(),
  marketId: z.string(),
  outcome: z.string(),
  side: z.enum(['buy', 'sell']),
  limitPrice: integer,
  quantity: integer,
  filledQuantity: integer,
  fills: z.array(fill),
  isOpen: z.boolean(),
});
const settlement = z.object({
  settlementId: z.string(),
  venue: z.string(),
  marketId: z.string(),
  outcome: z.string(),
  payoff: integer,
  fee: integer,
  settledAt: integer,
});

/** What is stored of an account. */
const saved = z.object({
  version: z.literal(1),
  cash: integer,
  positions: z.array(z.object({ marketId: z.string(), outcome: z.string(), quantity: integer })),
  orders: z.array(paperOrder),
  settlements: z.array(settlement),
});

/** An order of the paper account. `quantity − filledQuantity` of an open one still rests. */
export type PaperOrder = z.infer<typeof paperOrder>;

/** Orders kept after they are done, for look-ups. */
const REMEMBERED_ORDERS = 1_000;

const keyOf = (marketId: string, outcome: string): string => JSON.stringify([marketId, outcome]);

/** The play money of one venue: cash, positions, orders and settlements. Pure state; knows no book and no clock. */
export class PaperAccount {
  #cash: Money;
  readonly #positions = new Map<string, VenuePosition>();
  readonly #orders = new Map<string, PaperOrder>();
  readonly #open = new Set<PaperOrder>();
  readonly #settlements: Settlement[] = [];

  /** @param netsOutcomes pairs of Yes and No are paid out at once at one dollar */
  constructor(
    startingCash: Money,
    readonly netsOutcomes: boolean,
  ) {
    this.#cash = startingCash;
  }

  /** @throws DecimalError when the text is not a saved account */
  static fromJson(text: string, netsOutcomes: boolean): PaperAccount {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new DecimalError('the saved paper account is not JSON');
    }
    const parsed = saved.safeParse(value);
    if (!parsed.success) throw new DecimalError('the saved paper account has another shape');
    const account = new PaperAccount(parsed.data.cash, netsOutcomes);
    for (const one of parsed.data.positions) account.#positions.set(keyOf(one.marketId, one.outcome), one);
    for (const one of parsed.data.orders) {
      account.#orders.set(one.clientOrderId, one);
      if (one.isOpen) account.#open.add(one);
    }
    account.#settlements.push(...parsed.data.settlements);
    return account;
  }

  toJson(): string {
    return JSON.stringify({
      version: 1,
      cash: this.#cash,
      positions: this.positions(),
      orders: [...this.#orders.values()],
      settlements: this.#settlements,
    });
  }

  get cash(): Money {
    return this.#cash;
  }

  /** Cash that no resting purchase has set aside. */
  get available(): Money {
    let reserved = 0;
    for (const order of this.openOrders()) {
      if (order.side === 'buy') reserved += notional(order.limitPrice, order.quantity - order.filledQuantity);
    }
    return this.#cash - reserved;
  }

  positions(): VenuePosition[] {
    return [...this.#positions.values()].filter((one) => one.quantity > 0);
  }

  /** Contracts that no resting sale has set aside. */
  free(marketId: string, outcome: string): Quantity {
    let quantity = this.#positions.get(keyOf(marketId, outcome))?.quantity ?? 0;
    for (const order of this.openOrders()) {
      if (order.side === 'sell' && order.marketId === marketId && order.outcome === outcome) {
        quantity -= order.quantity - order.filledQuantity;
      }
    }
    return quantity;
  }

  order(clientOrderId: string): PaperOrder | undefined {
    return this.#orders.get(clientOrderId);
  }

  openOrders(): PaperOrder[] {
    return [...this.#open];
  }

  settlements(): readonly Settlement[] {
    return this.#settlements;
  }

  /** Takes an order up, open and unfilled. */
  open(order: Order, venueOrderId: string): PaperOrder {
    const { clientOrderId, marketId, outcome, side, limitPrice, quantity } = order;
    const opened = { ...{ venueOrderId, clientOrderId, marketId, outcome, side, limitPrice, quantity } };
    const taken: PaperOrder = { ...opened, filledQuantity: 0, fills: [], isOpen: true };
    this.#orders.set(clientOrderId, taken);
    this.#open.add(taken);
    this.#forgetOldest();
    return taken;
  }

  /** Books an execution. An order that is filled is done. */
  execute(order: PaperOrder, executed: VenueFill): void {
    const money = notional(executed.price, executed.quantity);
    this.#cash += (executed.side === 'buy' ? -money : money) - executed.fee;
    this.#add(
      executed.marketId,
      executed.outcome,
      executed.side === 'buy' ? executed.quantity : -executed.quantity,
    );
    order.fills.push(executed);
    order.filledQuantity += executed.quantity;
    if (order.filledQuantity === order.quantity) this.close(order);
    if (this.netsOutcomes) this.#payPairs(executed.marketId);
  }

  close(order: PaperOrder): void {
    order.isOpen = false;
    this.#open.delete(order);
  }

  /** Pays out a resolved market and ends its orders. Returns what was paid, an entry per outcome held. */
  settle(venue: string, marketId: string, payoffOfYes: Price, settledAt: Millis): Settlement[] {
    const paid: Settlement[] = [];
    for (const order of this.openOrders()) if (order.marketId === marketId) this.close(order);
    for (const position of this.positions()) {
      if (position.marketId !== marketId) continue;
      const { outcome, quantity } = position;
      const payoff = outcome === 'Yes' ? payoffOfYes : PRICE_ONE - payoffOfYes;
      this.#cash += notional(payoff, quantity);
      this.#positions.delete(keyOf(marketId, outcome));
      paid.push({
        settlementId: `paper:${marketId}:${outcome}`,
        venue,
        marketId,
        outcome,
        payoff,
        fee: 0,
        settledAt,
      });
    }
    this.#settlements.push(...paid);
    return paid;
  }

  #add(marketId: string, outcome: string, change: Quantity): void {
    const key = keyOf(marketId, outcome);
    const quantity = (this.#positions.get(key)?.quantity ?? 0) + change;
    if (quantity === 0) this.#positions.delete(key);
    else this.#positions.set(key, { marketId, outcome, quantity });
  }

  #payPairs(marketId: string): void {
    const held = (outcome: string): Quantity => this.#positions.get(keyOf(marketId, outcome))?.quantity ?? 0;
    const pairs = Math.min(held('Yes'), held('No'));
    if (pairs <= 0) return;
    this.#add(marketId, 'Yes', -pairs);
    this.#add(marketId, 'No', -pairs);
    this.#cash += payout(pairs);
  }

  #forgetOldest(): void {
    if (this.#orders.size <= REMEMBERED_ORDERS) return;
    for (const [clientOrderId, order] of this.#orders) {
      if (order.isOpen) continue;
      this.#orders.delete(clientOrderId);
      return;
    }
  }
}

/** An order as a venue would report it. */
export function reportOf(order: PaperOrder): OrderReport {
  const { venueOrderId, clientOrderId, marketId, filledQuantity, fills, quantity, isOpen } = order;
  const open = filledQuantity > 0 ? 'partially_filled' : 'accepted';
  const status = filledQuantity === quantity ? 'filled' : isOpen ? open : 'canceled';
  return { venueOrderId, clientOrderId, marketId, status, filledQuantity, fills: [...fills] };
}
