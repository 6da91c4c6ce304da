import type { Clock, Log, Metrics, Random } from '@arbytron/runtime';
import type { Address, Hex } from 'viem';

import type { PolymarketContracts, PolymarketEndpoints } from './endpoints.js';
import type { SignatureType } from './signing.js';
import type { ImmediateBuys } from './order-preparation.js';

/** An account that trades. */
export interface PolymarketAccount {
  readonly privateKey: Hex;
  /** 0 (the key itself holds the money) unless said otherwise; 1 and 2 need {@link wallet}. */
  readonly signatureType?: SignatureType;
  /** The proxy or Safe that holds the money and makes the orders. */
  readonly wallet?: Address;
  /** Derived from the key when absent. */
  readonly apiCredentials?: { readonly apiKey: string; readonly secret: string; readonly passphrase: string };
}

export interface PolymarketConnectorOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly endpoints?: Partial<PolymarketEndpoints>;
  readonly contracts?: Partial<PolymarketContracts>;
  /** Without an account markets and books can be read; nothing can be traded. */
  readonly account?: PolymarketAccount;
  /**
   * How an immediate buy is sent. Default `exact`. Must not change while orders are unresolved: it is part of what
   * an order's id is computed from.
   */
  readonly immediateBuys?: ImmediateBuys;
  readonly requestTimeoutMs?: number;
  /** An answer to an order that takes longer leaves its outcome unknown. Default 10 s: some markets hold orders for seconds. */
  readonly orderTimeoutMs?: number;
  /** An order that our own rate limiter would hold back longer is refused. Default 250 ms. */
  readonly maxQueueMs?: number;
  /** How long to wait until the executions of a matched order are listed. Default 5 s. */
  readonly fillTimeoutMs?: number;
  /** How long an order must be absent from the venue's lists before it counts as never placed. Default 5 s. */
  readonly settleMs?: number;
  /** Default 10 s, as the venue asks. Quiet books are confirmed no more often than this. */
  readonly pingEveryMs?: number;
  /** Default 30 s. */
  readonly silentAfterMs?: number;
  readonly minBackoffMs?: number;
  readonly snapshotAfterMs?: number;
  readonly auditEveryMs?: number;
  readonly statusEveryMs?: number;
  readonly reconcileEveryMs?: number;
  readonly settlementsEveryMs?: number;
}
