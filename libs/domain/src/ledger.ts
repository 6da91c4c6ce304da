import { invariant } from './invariant.js';
import type { Fill } from './order.js';
import type { VenueId } from './ids.js';
import type { Netting, Position } from './position.js';
import type { Millis, Money, Price } from './units.js';

/**
 * Accounts of the double-entry ledger, `kind:venue[:market:outcome]`:
 * `cash` money at the venue · `positions` contracts at cost, fees included · `trading:venue:day` gains
 * realized on a UTC day (a gain is a credit: negative) · `capital` what the owner put in (a credit).
 */
export type AccountName = string;

/** One line of a transaction: a debit is positive, a credit negative. */
export interface Posting {
  readonly account: AccountName;
  readonly amount: Money;
}

/** A set of postings that sums to zero. Its id derives from what caused it, so that it is booked once. */
export interface LedgerTransaction {
  readonly transactionId: string;
  readonly at: Millis;
  readonly memo: string;
  readonly postings: readonly Posting[];
}

/** Money that a venue paid for positions of a market when it resolved. */
export interface Settlement {
  readonly settlementId: string;
  readonly venue: VenueId;
  readonly marketId: string;
  readonly outcome: string;
  /** What one contract of the outcome paid. */
  readonly payoff: Price;
  readonly fee: Money;
  readonly settledAt: Millis;
}

export const cashAccount = (venue: VenueId): AccountName => `cash:${venue}`;
export const capitalAccount = (venue: VenueId): AccountName => `capital:${venue}`;
/** Gains of one UTC day, so that a day's result is the balance of one account. */
export const tradingAccount = (venue: VenueId, at: Millis): AccountName =>
  `trading:${venue}:${new Date(at).toISOString().slice(0, 10)}`;
export const positionAccount = (p: Pick<Position, 'venue' | 'marketId' | 'outcome'>): AccountName =>
  `positions:${p.venue}:${p.marketId}:${p.outcome}`;

/** @throws InvariantError unless the postings sum to zero */
function balanced(transaction: LedgerTransaction): LedgerTransaction {
  const sum = transaction.postings.reduce((total, posting) => total + posting.amount, 0);
  invariant(sum === 0, `ledger transaction ${transaction.transactionId} is off by ${sum}`);
  return transaction;
}

/** Books a fill: `before` and `after` are the position around it. */
export function bookFill(fill: Fill, before: Position, after: Position): LedgerTransaction {
  const traded = fill.price * fill.quantity;
  const cash = fill.side === 'buy' ? -traded - fill.fee : traded - fill.fee;
  const gain = after.realizedPnl - before.realizedPnl;
  return balanced({
    transactionId: `fill:${fill.venue}:${fill.tradeId}`,
    at: fill.receivedAt,
    memo: `${fill.side} ${fill.quantity} ${fill.outcome} of ${fill.marketId}`,
    postings: withoutZeros([
      { account: cashAccount(fill.venue), amount: cash },
      { account: positionAccount(after), amount: after.cost - before.cost },
      { account: tradingAccount(fill.venue, fill.receivedAt), amount: -gain },
    ]),
  });
}

/** Books a settlement: `before` and `after` are the position around it. */
export function bookSettlement(settlement: Settlement, before: Position, after: Position): LedgerTransaction {
  const proceeds = settlement.payoff * before.quantity - settlement.fee;
  return balanced({
    transactionId: `settlement:${settlement.settlementId}`,
    at: settlement.settledAt,
    memo: `${settlement.outcome} of ${settlement.marketId} settled`,
    postings: withoutZeros([
      { account: cashAccount(settlement.venue), amount: proceeds },
      { account: positionAccount(before), amount: after.cost - before.cost },
      {
        account: tradingAccount(settlement.venue, settlement.settledAt),
        amount: -(after.realizedPnl - before.realizedPnl),
      },
    ]),
  });
}

/** Books the payout of equal holdings of both outcomes at a venue that nets them. */
export function bookNetting(netting: Netting, causeId: string, at: Millis): LedgerTransaction {
  const { venue } = netting.after[0];
  const costs = netting.before.map((before, i) => netting.after[i]!.cost - before.cost);
  const gain = netting.before.reduce(
    (sum, before, i) => sum + netting.after[i]!.realizedPnl - before.realizedPnl,
    0,
  );
  return balanced({
    transactionId: `netting:${causeId}`,
    at,
    memo: `${netting.pairs} pairs of ${netting.after[0].marketId} netted`,
    postings: withoutZeros([
      { account: cashAccount(venue), amount: netting.proceeds },
      { account: positionAccount(netting.after[0]), amount: costs[0]! },
      { account: positionAccount(netting.after[1]), amount: costs[1]! },
      { account: tradingAccount(venue, at), amount: -gain },
    ]),
  });
}

/** Books money that the owner put into an account at a venue. */
export function bookDeposit(venue: VenueId, amount: Money, depositId: string, at: Millis): LedgerTransaction {
  return balanced({
    transactionId: `deposit:${depositId}`,
    at,
    memo: `deposit at ${venue}`,
    postings: [
      { account: cashAccount(venue), amount },
      { account: capitalAccount(venue), amount: -amount },
    ],
  });
}

const withoutZeros = (postings: readonly Posting[]): Posting[] =>
  postings.filter((posting) => posting.amount !== 0);
