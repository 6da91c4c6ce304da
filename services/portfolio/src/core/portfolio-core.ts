import {
  bookDeposit,
  cashAccount,
  contentId,
  DAY_MS,
  type LedgerTransaction,
  type Millis,
  type Money,
  type Position,
  type Settlement,
  type VenueId,
} from '@arbytron/domain';
import {
  HALTS,
  ledgerWrites,
  POSITIONS,
  type Core,
  type MessageInput,
  type Output,
  type TimerInput,
} from '@arbytron/runtime';
import type { AccountSnapshot } from '@arbytron/venues';
import { Holdings, type HoldingsChange } from './holdings.js';

export type PortfolioInput =
  | MessageInput<'fills'>
  | MessageInput<'settlements'>
  | TimerInput
  | {
      readonly kind: 'account';
      readonly venue: VenueId;
      readonly snapshot: AccountSnapshot;
      readonly requestedAt: Millis;
    };

export interface PortfolioEffect {
  readonly kind: 'read_account';
  readonly venue: VenueId;
}

/** State of earlier runs. */
export interface PortfolioState {
  readonly positions: readonly Position[];
  readonly settlements: readonly Settlement[];
  /** Cash by the ledger. */
  readonly cash: ReadonlyMap<VenueId, Money>;
  /** Venues whose opening balance is booked. */
  readonly opened: ReadonlySet<VenueId>;
  /** Realized today by the ledger. */
  readonly dayPnl: ReadonlyMap<VenueId, Money>;
  readonly day: number;
}

export interface PortfolioOptions {
  readonly venues: readonly VenueId[];
  readonly nettingVenues: ReadonlySet<VenueId>;
  /** How often positions and cash are compared with each venue's own word. */
  readonly reconcileEveryMs: number;
}

type Outputs = Output<PortfolioEffect>[];

/** A difference must be seen this often in a row, each time with nothing under way, before it counts. */
const DRIFT_CONFIRMATIONS = 3;
/** Events that the venue has counted may still be on their way to us for this long. */
const QUIET_MS = 1_500;

const dayOf = (at: Millis): number => Math.floor(at / DAY_MS);

/**
 * Accounts for every cent: positions, a double-entry ledger, realized profit, and capital at work back to execution.
 * Compares itself with each venue; positions that stay different halt that venue.
 */
export class PortfolioCore implements Core<PortfolioInput, PortfolioEffect> {
  readonly holdings: Holdings;
  readonly #cash = new Map<VenueId, Money>();
  readonly #dayPnl = new Map<VenueId, Money>();
  #day: number;
  readonly #opened: Set<VenueId>;
  readonly #changedAt = new Map<VenueId, Millis>();
  readonly #drift = new Map<VenueId, { digest: string; seen: number }>();
  readonly #halted = new Set<VenueId>();

  constructor(
    readonly options: PortfolioOptions,
    state: PortfolioState,
  ) {
    this.holdings = new Holdings(options.nettingVenues);
    this.holdings.restore(state.positions, state.settlements);
    for (const [venue, cash] of state.cash) this.#cash.set(venue, cash);
    for (const [venue, pnl] of state.dayPnl) this.#dayPnl.set(venue, pnl);
    this.#opened = new Set(state.opened);
    this.#day = state.day;
  }

  /** Realized over all time. */
  get realizedPnl(): Money {
    return this.holdings.all().reduce((sum, position) => sum + position.realizedPnl, 0);
  }

  /** Cash by the ledger; null before the opening booking. */
  cashAt(venue: VenueId): Money | null {
    return this.#opened.has(venue) ? (this.#cash.get(venue) ?? 0) : null;
  }

  step(input: PortfolioInput, at: Millis): readonly Output<PortfolioEffect>[] {
    switch (input.kind) {
      case 'message':
        return input.topic === 'fills'
          ? this.#book(this.holdings.applyFill(input.message, at), input.message.venue, at)
          : this.#book(this.holdings.applySettlement(input.message), input.message.venue, at);
      case 'timer':
        return [
          { kind: 'effect', effect: { kind: 'read_account', venue: input.name.replace('reconcile:', '') } },
        ];
      case 'account':
        return this.#reconcile(input.venue, input.snapshot, input.requestedAt, at);
    }
  }

  /** Capital at work and today's result, for risk. */
  exposures(at: Millis): Outputs {
    this.#turnDay(at);
    const scopes = [...this.options.venues, 'all'];
    return scopes.map((scope) => {
      const positions = this.holdings.all().filter((position) => scope === 'all' || position.venue === scope);
      const realized = [...this.#dayPnl].filter(([venue]) => scope === 'all' || venue === scope);
      return {
        kind: 'publish',
        topic: 'exposure',
        message: {
          scope,
          cost: positions.reduce((sum, position) => sum + position.cost, 0),
          realizedPnl: realized.reduce((sum, [, money]) => sum + money, 0),
          at,
        },
      };
    });
  }

  #book(change: HoldingsChange, venue: VenueId, at: Millis): Outputs {
    this.#changedAt.set(venue, at);
    if (change.transactions.length === 0) return [];
    const outputs: Outputs = [];
    for (const position of change.positions) {
      outputs.push(
        { kind: 'write', write: { kind: 'upsert', table: POSITIONS.table, row: POSITIONS.encode(position) } },
        { kind: 'emit', topic: 'positions', message: position },
      );
    }
    for (const transaction of change.transactions)
      outputs.push(...this.#bookTransaction(transaction, venue, at));
    return [...outputs, ...this.exposures(at)];
  }

  #bookTransaction(transaction: LedgerTransaction, venue: VenueId, at: Millis): Outputs {
    this.#turnDay(at);
    for (const { account, amount } of transaction.postings) {
      if (account === cashAccount(venue)) this.#cash.set(venue, (this.#cash.get(venue) ?? 0) + amount);
      if (account.startsWith('trading:')) this.#dayPnl.set(venue, (this.#dayPnl.get(venue) ?? 0) - amount);
    }
    return ledgerWrites(transaction).map((write) => ({ kind: 'write', write }));
  }

  #turnDay(at: Millis): void {
    if (dayOf(at) === this.#day) return;
    this.#day = dayOf(at);
    this.#dayPnl.clear();
  }

  #reconcile(venue: VenueId, snapshot: AccountSnapshot, requestedAt: Millis, at: Millis): Outputs {
    const outputs: Outputs = [
      { kind: 'timer', name: `reconcile:${venue}`, delayMs: this.options.reconcileEveryMs },
    ];
    // While anything moved a moment ago the two views may differ for good reasons.
    if (requestedAt - (this.#changedAt.get(venue) ?? 0) < QUIET_MS) return outputs;
    const cash = this.#cash.get(venue) ?? 0;
    if (!this.#opened.has(venue)) {
      this.#opened.add(venue);
      const opening = bookDeposit(venue, snapshot.cash - cash, `opening:${venue}`, at);
      return [...outputs, ...this.#bookTransaction(opening, venue, at)];
    }
    const differences = this.#differences(venue, snapshot);
    if (differences.length === 0 && cash === snapshot.cash) {
      this.#drift.delete(venue);
      return outputs;
    }
    const digest = JSON.stringify([differences, snapshot.cash - cash]);
    const known = this.#drift.get(venue);
    const seen = known?.digest === digest ? known.seen + 1 : 1;
    this.#drift.set(venue, { digest, seen });
    if (seen !== DRIFT_CONFIRMATIONS) return outputs;
    outputs.push(
      { kind: 'count', name: 'drift_total', labels: { venue } },
      {
        kind: 'log',
        level: 'error',
        message: 'our books differ from the venue',
        fields: { venue, cashDifference: snapshot.cash - cash, differences },
      },
    );
    if (differences.length > 0 && !this.#halted.has(venue))
      outputs.push(...this.#halt(venue, differences, at));
    return outputs;
  }

  #differences(venue: VenueId, snapshot: AccountSnapshot): string[] {
    const ours = new Map<string, number>();
    for (const position of this.holdings.all()) {
      if (position.venue === venue && position.quantity !== 0)
        ours.set(`${position.marketId}:${position.outcome}`, position.quantity);
    }
    const differences: string[] = [];
    for (const { marketId, outcome, quantity } of snapshot.positions) {
      const key = `${marketId}:${outcome}`;
      if ((ours.get(key) ?? 0) !== quantity)
        differences.push(`${key}: ours ${ours.get(key) ?? 0}, the venue's ${quantity}`);
      ours.delete(key);
    }
    for (const [key, quantity] of ours) differences.push(`${key}: ours ${quantity}, the venue's 0`);
    return differences.sort();
  }

  #halt(venue: VenueId, differences: readonly string[], at: Millis): Outputs {
    this.#halted.add(venue);
    const reason = `positions differ from the venue: ${differences.slice(0, 3).join('; ')}`;
    const row = HALTS.encode({
      haltId: contentId(venue, reason, at),
      scope: venue,
      reason,
      since: at,
      liftedAt: null,
    });
    return [
      { kind: 'write', write: { kind: 'insert', table: HALTS.table, row } },
      { kind: 'emit', topic: 'control', message: { scope: venue, action: 'halt', reason, at } },
    ];
  }
}
