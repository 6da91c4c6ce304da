import type { VenueId } from './ids.js';
import type { Millis, Money } from './units.js';

/** What an order of control or a figure of exposure is about: everything, or one venue. */
export type Scope = 'all' | VenueId;

/** Stops new orders in a scope, or allows them again. From people, and from the system's own watch. */
export interface Control {
  readonly scope: Scope;
  readonly action: 'halt' | 'resume';
  readonly reason: string;
  readonly at: Millis;
}

/** Capital at work in a scope, as the portfolio sees it. */
export interface Exposure {
  readonly scope: Scope;
  /** Cost of everything held, fees included. */
  readonly cost: Money;
  /** Realized since the start of the UTC day of `at`. */
  readonly realizedPnl: Money;
  readonly at: Millis;
}
