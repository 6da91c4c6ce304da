/** One side of a trap: what the venue lists. Fields left out are empty. */
export interface TrapSide {
  readonly venue: string;
  readonly title: string;
  readonly ticker?: string;
  readonly event?: string;
  readonly outcome?: string;
  readonly rules?: string;
  readonly closeTime?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Two contracts that look alike and are not the same. */
export interface Trap {
  readonly kind: string;
  readonly a: TrapSide;
  readonly b: TrapSide;
}

/** A listing of a venue with tickers. */
export const k = (title: string, ticker: string, more: Partial<TrapSide> = {}): TrapSide => ({
  venue: 'kalshi',
  title,
  ticker,
  ...more,
});
/** A listing of a venue without. */
export const p = (title: string, more: Partial<TrapSide> = {}): TrapSide => ({
  venue: 'polymarket',
  title,
  ...more,
});

export const group = (kind: string, pairs: readonly (readonly [TrapSide, TrapSide])[]): Trap[] =>
  pairs.map(([a, b]) => ({ kind, a, b }));
