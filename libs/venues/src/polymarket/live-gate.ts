import type { Millis, OrderSide } from '@arbytron/domain';
import type { Clock } from '@arbytron/runtime';

import { VenueError } from '../connector.js';
import type { PolymarketApi } from './api.js';
import { closedOnlyWire, geoblockWire } from './wire.js';

export interface GateRefusal {
  readonly code: 'geoblocked' | 'closed_only' | 'gate_unavailable';
  readonly message: string;
}

/** After this the answer is asked for again, beside the orders; after the second time no order waits without it. */
const FRESH_FOR_MS = 300_000;
const GOOD_FOR_MS = 900_000;

/**
 * Asks the venue, before the first live order and every few minutes after, whether this address and this account may
 * trade. Fails closed: without a clear answer no order goes out. An account in close-only mode may still sell.
 */
export class LiveGate {
  readonly #api: PolymarketApi;
  readonly #clock: Clock;
  #checked: { readonly at: Millis; readonly closedOnly: boolean } | null = null;

  #checking: Promise<GateRefusal | null> | null = null;

  constructor(api: PolymarketApi, clock: Clock) {
    this.#api = api;
    this.#clock = clock;
  }

  /** Why an order of this side must not be sent; null when it may. */
  async refusal(side: OrderSide): Promise<GateRefusal | null> {
    const ageMs = this.#checked === null ? Infinity : this.#clock.now() - this.#checked.at;
    if (ageMs > FRESH_FOR_MS) this.#checking ??= this.#check().finally(() => void (this.#checking = null));
    if (ageMs > GOOD_FOR_MS) {
      const refused = await this.#checking;
      if (refused != null) return refused;
    }
    if (this.#checked?.closedOnly !== true || side === 'sell') return null;
    return { code: 'closed_only', message: 'the account may only close positions' };
  }

  async #check(): Promise<GateRefusal | null> {
    try {
      const { blocked, country } = await this.#api.read('geoblock', '', geoblockWire);
      if (blocked) this.#checked = null;
      if (blocked) return { code: 'geoblocked', message: `trading is blocked from ${country ?? 'here'}` };
      const { closed_only } = await this.#api.readPrivate('/auth/ban-status/closed-only', {}, closedOnlyWire);
      this.#checked = { at: this.#clock.now(), closedOnly: closed_only };
      return null;
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      return { code: 'gate_unavailable', message: error.message };
    }
  }
}
