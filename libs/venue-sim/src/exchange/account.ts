import { invariant, payout, type BookSide, type Money, type Price, type Quantity } from '@arbytron/domain';
import { otherOutcome, type BinaryOutcome } from './command.js';
import type { ExchangeFill, ExchangeSettlement } from './event.js';
import { openedBy, openPrice } from './order-record.js';
import type { Resting } from './resting-book.js';

/** What an account holds of one outcome. */
export interface Stake {
  quantity: Quantity;
  /** What the quantity cost, opening fees included. */
  cost: Money;
  /** Part of the quantity that resting sales have set aside. */
  reserved: Quantity;
}

export type Holding = Readonly<Record<BinaryOutcome, Stake>>;

/** Contracts held, as the exchange reports them. */
export interface HeldPosition {
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly quantity: Quantity;
  readonly cost: Money;
}

/**
 * The money of one account, in micro-dollars. Always `cash = deposits + realizedProfit − openCost`: a deposit, and
 * what trading has brought, is either cash or lies in contracts at what they cost.
 */
export interface AccountLedger {
  readonly account: string;
  readonly cash: Money;
  readonly reserved: Money;
  readonly deposits: Money;
  /** All fees ever charged. */
  readonly fees: Money;
  readonly positions: readonly HeldPosition[];
  /** Σ cost of the positions, opening fees included. */
  readonly openCost: Money;
  /** Cash flows of everything that is no longer held: sales, pairs paid out and settlements, less cost and fees. */
  readonly realizedProfit: Money;
}

const emptyStake = (): Stake => ({ quantity: 0, cost: 0, reserved: 0 });

/** Cash, holdings and what resting orders have set aside of both. */
export class Account {
  cash: Money = 0;
  deposits: Money = 0;
  fees: Money = 0;
  /** Cash set aside by resting orders. */
  reserved: Money = 0;
  readonly holdings = new Map<string, Holding>();
  readonly orderIdByClientOrderId = new Map<string, string>();
  readonly resting = new Map<string, Resting>();
  fills: ExchangeFill[] = [];
  settlements: ExchangeSettlement[] = [];

  /** @param unlimited trades on credit, pays no collateral and keeps no records: the house and its rival */
  constructor(
    readonly name: string,
    readonly unlimited: boolean,
  ) {}

  get available(): Money {
    return this.cash - this.reserved;
  }

  holding(marketId: string): Holding {
    let holding = this.holdings.get(marketId);
    if (!holding) this.holdings.set(marketId, (holding = { Yes: emptyStake(), No: emptyStake() }));
    return holding;
  }

  /** Contracts of an outcome that no resting order has set aside. */
  free(marketId: string, outcome: BinaryOutcome): Quantity {
    const stake = this.holdings.get(marketId)?.[outcome];
    return stake ? stake.quantity - stake.reserved : 0;
  }

  /** Sets aside what a newly resting order may need. */
  reserve(marketId: string, resting: Resting): void {
    if (this.unlimited) return;
    this.reserved += openPrice(resting.side, resting.price) * (resting.remaining - resting.closing);
    this.holding(marketId)[otherOutcome(openedBy(resting.side))].reserved += resting.closing;
  }

  /** Gives back what `quantity` of a resting order had set aside, of which `closing` was contracts. */
  release(marketId: string, resting: Resting, quantity: Quantity, closing: Quantity): void {
    if (this.unlimited) return;
    this.reserved -= openPrice(resting.side, resting.price) * (quantity - closing);
    this.holding(marketId)[otherOutcome(openedBy(resting.side))].reserved -= closing;
  }

  /** Books an execution: `closing` of the quantity hands over held contracts, the rest opens the side's outcome. */
  execute(
    marketId: string,
    side: BookSide,
    yesPrice: Price,
    quantity: Quantity,
    closing: Quantity,
    fee: Money,
  ): void {
    const opened = quantity - closing;
    const price = openPrice(side, yesPrice);
    const outcome = openedBy(side);
    const holding = this.holding(marketId);
    this.cash += payout(closing) - price * quantity - fee;
    this.fees += fee;
    const gains = holding[outcome];
    gains.quantity += opened;
    if (opened > 0) gains.cost += price * opened + fee;
    takeFrom(holding[otherOutcome(outcome)], closing);
    invariant(this.unlimited || this.cash >= 0, `account ${this.name} was overdrawn to ${this.cash}`);
  }

  /** Pays out pairs of Yes and No at one dollar. Returns how many. */
  payPairs(marketId: string): Quantity {
    const holding = this.holding(marketId);
    const pairs = Math.min(holding.Yes.quantity, holding.No.quantity);
    if (pairs === 0) return 0;
    takeFrom(holding.Yes, pairs);
    takeFrom(holding.No, pairs);
    this.cash += payout(pairs);
    // A resting sale of contracts that were just paid out becomes a purchase of the other outcome: the dollar of the
    // pair covers whatever it needs.
    for (const resting of [...this.resting.values()].reverse()) {
      if (resting.order?.marketId !== marketId) continue;
      const stake = holding[otherOutcome(openedBy(resting.side))];
      const excess = Math.min(stake.reserved - stake.quantity, resting.closing);
      if (excess <= 0) continue;
      resting.closing -= excess;
      stake.reserved -= excess;
      this.reserved += openPrice(resting.side, resting.price) * excess;
    }
    return pairs;
  }

  ledger(): AccountLedger {
    const positions: HeldPosition[] = [];
    for (const [marketId, holding] of this.holdings) {
      for (const outcome of ['Yes', 'No'] as const) {
        const { quantity, cost } = holding[outcome];
        if (quantity > 0) positions.push({ marketId, outcome, quantity, cost });
      }
    }
    const openCost = positions.reduce((sum, position) => sum + position.cost, 0);
    return {
      account: this.name,
      cash: this.cash,
      reserved: this.reserved,
      deposits: this.deposits,
      fees: this.fees,
      positions,
      openCost,
      realizedProfit: this.cash - this.deposits + openCost,
    };
  }
}

/** Takes contracts out of a stake with their share of its cost, rounded down; the last ones take all that is left. */
function takeFrom(stake: Stake, quantity: Quantity): void {
  if (quantity === 0) return;
  invariant(quantity <= stake.quantity, `took ${quantity} of ${stake.quantity} contracts`);
  const cost =
    quantity === stake.quantity
      ? stake.cost
      : Number((BigInt(stake.cost) * BigInt(quantity)) / BigInt(stake.quantity));
  stake.quantity -= quantity;
  stake.cost -= cost;
}
