import type { Money } from '@arbytron/domain';
import type { FleetMonitor } from '@arbytron/fleet';

/** A fleet that runs, in this process or in many, as a command sees it. */
export interface RunningFleet {
  readonly monitor: FleetMonitor;
  /** Why it is not ready; empty when it is. */
  unready(): Promise<readonly string[]>;
  /** Cash at a venue by our own ledger; null before its opening balance is booked. */
  cashAt(venue: string): Promise<Money | null>;
  /** Lines for the view: where things are, which processes run. */
  notes(): readonly string[];
  stop(): Promise<void>;
}
