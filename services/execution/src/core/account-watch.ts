import type { Millis, Settlement, VenueId } from '@arbytron/domain';
import { SETTLEMENTS, type Output } from '@arbytron/runtime';
import type { ExecutionEffect, ExecutionInput } from './execution-input.js';
import type { RiskBook } from './risk-book.js';

type Outputs = Output<ExecutionEffect>[];

const READ_ACCOUNT_AGAIN_MS = 500;

/** What the venues say of our accounts apart from orders: cash, and what resolved markets paid. */
export class AccountWatch {
  readonly #settlements = new Set<string>();
  readonly #lastSettledAt = new Map<VenueId, Millis>();

  /** @param settlementsEveryMs how often each venue is asked what it settled */
  constructor(
    readonly risk: RiskBook,
    readonly settlementsEveryMs: number,
  ) {}

  /** Books a settlement once, however often it is told. */
  onSettled(settlement: Settlement): Outputs {
    if (this.#settlements.has(settlement.settlementId)) return [];
    this.remember(settlement);
    return [
      {
        kind: 'write',
        write: { kind: 'insert', table: SETTLEMENTS.table, row: SETTLEMENTS.encode(settlement) },
      },
      { kind: 'emit', topic: 'settlements', message: settlement },
      { kind: 'effect', effect: { kind: 'read_account', venue: settlement.venue } },
    ];
  }

  /** Takes a settlement as known: its market holds no capital any more. */
  remember({ venue, marketId, settlementId, settledAt }: Settlement): void {
    this.#settlements.add(settlementId);
    this.risk.settle(venue, marketId);
    this.#lastSettledAt.set(venue, Math.max(settledAt, this.#lastSettledAt.get(venue) ?? 0));
  }

  /** A balance read while orders moved may or may not contain them: it is read again. */
  onCash({ venue, cash, requestedAt }: Extract<ExecutionInput, { kind: 'cash' }>): Outputs {
    if (this.risk.changedSince(venue, requestedAt)) {
      return [{ kind: 'timer', name: `account:${venue}`, delayMs: READ_ACCOUNT_AGAIN_MS }];
    }
    this.risk.setCash(venue, cash);
    return [];
  }

  readSettlements(venue: VenueId): Outputs {
    const since = this.#lastSettledAt.get(venue) ?? 0;
    return [
      { kind: 'effect', effect: { kind: 'read_settlements', venue, since } },
      { kind: 'timer', name: `settlements:${venue}`, delayMs: this.settlementsEveryMs },
    ];
  }
}
