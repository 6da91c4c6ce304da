import {
  addFill,
  bookFill,
  bookNetting,
  bookSettlement,
  emptyPosition,
  netPositions,
  PRICE_ONE,
  settlePosition,
  type Fill,
  type LedgerTransaction,
  type Millis,
  type Position,
  type Settlement,
  type VenueId,
} from '@arbytron/domain';

/** What a fill or a settlement did. */
export interface HoldingsChange {
  readonly positions: readonly Position[];
  readonly transactions: readonly LedgerTransaction[];
}

const OTHER: Readonly<Record<string, string>> = { Yes: 'No', No: 'Yes' };

/** All positions, and the rules that change them. */
export class Holdings {
  readonly #positions = new Map<string, Position>();
  readonly #settlements = new Map<string, Settlement>();

  /** @param nettingVenues venues that pay out Yes and No held together at once */
  constructor(readonly nettingVenues: ReadonlySet<VenueId>) {}

  restore(positions: readonly Position[], settlements: readonly Settlement[]): void {
    for (const position of positions) this.#positions.set(keyOf(position), position);
    for (const settlement of settlements) this.#settlements.set(keyOf(settlement), settlement);
  }

  all(): Position[] {
    return [...this.#positions.values()];
  }

  applyFill(fill: Fill, at: Millis): HoldingsChange {
    const change: { positions: Position[]; transactions: LedgerTransaction[] } = {
      positions: [],
      transactions: [],
    };
    for (const part of this.#asHeld(fill)) {
      const before = this.#get(part);
      const after = addFill(before, part);
      this.#put(after, change.positions);
      change.transactions.push(bookFill(part, before, after));
      if (this.nettingVenues.has(part.venue)) this.#net(part, at, change);
      const settled = this.#settlements.get(keyOf(part));
      // The market paid out before this fill was known: the part that just arrived is paid as well.
      if (settled)
        this.#settle({ ...settled, fee: 0, settlementId: `${settled.settlementId}:${part.tradeId}` }, change);
    }
    return change;
  }

  applySettlement(settlement: Settlement): HoldingsChange {
    const change = { positions: [] as Position[], transactions: [] as LedgerTransaction[] };
    this.#settlements.set(keyOf(settlement), settlement);
    this.#settle(settlement, change);
    return change;
  }

  /**
   * At a netting venue a sale of more than is held opens the other outcome: selling Yes at p is buying No at 1 − p.
   * The fee stays with the first part.
   */
  #asHeld(fill: Fill): Fill[] {
    const other = OTHER[fill.outcome];
    const held = this.#get(fill).quantity;
    if (
      fill.side === 'buy' ||
      fill.quantity <= held ||
      other === undefined ||
      !this.nettingVenues.has(fill.venue)
    ) {
      return [fill];
    }
    const opened: Fill = {
      ...fill,
      tradeId: `${fill.tradeId}:${other}`,
      outcome: other,
      side: 'buy',
      price: PRICE_ONE - fill.price,
      quantity: fill.quantity - held,
      fee: held > 0 ? 0 : fill.fee,
    };
    return held > 0 ? [{ ...fill, quantity: held }, opened] : [opened];
  }

  #net(fill: Fill, at: Millis, change: { positions: Position[]; transactions: LedgerTransaction[] }): void {
    const other = OTHER[fill.outcome];
    if (other === undefined) return;
    const netting = netPositions(this.#get(fill), this.#get({ ...fill, outcome: other }));
    if (!netting) return;
    for (const position of netting.after) this.#put(position, change.positions);
    change.transactions.push(bookNetting(netting, `${fill.venue}:${fill.tradeId}`, at));
  }

  #settle(
    settlement: Settlement,
    change: { positions: Position[]; transactions: LedgerTransaction[] },
  ): void {
    const before = this.#positions.get(keyOf(settlement));
    if (!before || before.quantity === 0) return;
    const after = settlePosition(before, settlement.payoff, settlement.fee);
    this.#put(after, change.positions);
    change.transactions.push(bookSettlement(settlement, before, after));
  }

  #get(of: Pick<Position, 'venue' | 'marketId' | 'outcome' | 'eventKey'>): Position {
    return this.#positions.get(keyOf(of)) ?? emptyPosition(of);
  }

  #put(position: Position, changed: Position[]): void {
    this.#positions.set(keyOf(position), position);
    changed.push(position);
  }
}

const keyOf = (of: Pick<Position, 'venue' | 'marketId' | 'outcome'>): string =>
  `${of.venue}:${of.marketId}:${of.outcome}`;
