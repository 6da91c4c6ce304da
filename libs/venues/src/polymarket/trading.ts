import type { Order } from '@arbytron/domain';
import type { Clock, Log } from '@arbytron/runtime';
import type { Hex } from 'viem';

import { VenueError, type CancelResult, type SubmitResult, type VenueFill } from '../connector.js';
import type { Pauses } from '../session/pauses.js';
import { RateLimitedError, RateLimiter } from '../session/rate-limiter.js';
import type { PolymarketApi, Wallet } from './api.js';
import type { PolymarketContracts } from './endpoints.js';
import { sameId } from './fills.js';
import type { LiveGate } from './live-gate.js';
import type { MarketDirectory } from './market-directory.js';
import {
  fillsOfEvidence,
  isLive,
  reportOf,
  type OrderEvidence,
  type OrderLookup,
  type PolymarketOrderReport,
} from './order-lookup.js';
import { faultOf, prepareOrder, type ImmediateBuys, type PreparedOrder } from './order-preparation.js';
import { postOrderBody } from './signing.js';
import { interpretCancel, interpretSubmission, orderUnits } from './submission.js';
import type { PostOrderWire } from './wire.js';

export interface TradingOptions {
  readonly api: PolymarketApi;
  readonly directory: MarketDirectory;
  readonly lookup: OrderLookup;
  readonly gate: LiveGate;
  readonly contracts: PolymarketContracts;
  readonly clock: Clock;
  readonly pauses: Pauses;
  readonly log: Log;
  readonly immediateBuys: ImmediateBuys;
  readonly orderTimeoutMs: number;
  readonly maxQueueMs: number;
  /** How long to wait for the executions of a matched order to be listed. */
  readonly fillTimeoutMs: number;
  /** How long an order must be absent before that is evidence. */
  readonly settleMs: number;
}

type Rejected = Extract<SubmitResult, { kind: 'rejected' }>;

const FILL_POLL_MS = 250;
/** A marketable order on some markets is held for up to a few seconds and cannot be cancelled meanwhile. */
const KILL_AFTER_MS = [0, 300, 1_000, 2_000, 3_000];
const REMEMBERED_ORDERS = 10_000;

const rejected = (code: string, message: string): Rejected => ({ kind: 'rejected', code, message });

/** Places, cancels and finds orders. */
export class PolymarketTrading {
  readonly #options: TradingOptions;
  readonly #limiter: RateLimiter;
  /** Orders sent by this process, by the venue's id in lower case; oldest first. */
  readonly #sent = new Map<string, Order>();

  constructor(options: TradingOptions) {
    this.#options = options;
    // The standard tier of the per-signer budget.
    this.#limiter = new RateLimiter({ clock: options.clock, refillPerSecond: 40, capacity: 60 });
  }

  /** The order behind a venue order id, when this process sent it. */
  sentOrder(venueOrderId: string): Order | undefined {
    return this.#sent.get(venueOrderId.toLowerCase());
  }

  close(): void {
    this.#limiter.close();
  }

  async submit(order: Order): Promise<SubmitResult> {
    let prepared: PreparedOrder;
    let body: string;
    try {
      const wallet = this.#options.api.wallet;
      if (wallet === null) return rejected('unsupported', 'trading needs an account');
      const facts = await this.#options.directory.find(order.marketId);
      const fault =
        faultOf(order, facts, this.#options.immediateBuys) ?? (await this.#options.gate.refusal(order.side));
      if (fault !== null) return rejected(fault.code, fault.message);
      prepared = prepareOrder(order, facts, wallet, this.#options);
      await this.#limiter.acquire(1, this.#options.maxQueueMs);
      const signature = await this.#sign(prepared, wallet);
      const { apiKey } = await this.#options.api.credentials();
      body = postOrderBody(prepared.unsigned, signature, apiKey, prepared.orderType);
    } catch (error) {
      if (error instanceof RateLimitedError) return rejected('rate_limited', error.message);
      if (error instanceof VenueError) return rejected('not_sent', error.message);
      throw error;
    }
    this.#remember(prepared.orderId, order);
    return this.#post(prepared, body);
  }

  async cancel(order: Order): Promise<CancelResult> {
    try {
      return await this.#cancelById(order.venueOrderId ?? (await this.#orderIdOf(order)));
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      return { kind: 'rejected', code: 'not_sent', message: error.message };
    }
  }

  /**
   * Looks an order up by its id, which is the same for the same intent. An immediate order that still rests (its
   * remainder was not cancelled, or the process died before) is cancelled first: an IOC order never stays open.
   *
   * Null means that the venue shows neither the order nor a trade of it, twice with a wait between: a request that
   * is still on its way would look the same at first.
   * @throws VenueError also while executions are matched but not listed yet
   */
  async findOrder(order: Order): Promise<PolymarketOrderReport | null> {
    const { directory, lookup, pauses, settleMs } = this.#options;
    const facts = await directory.find(order.marketId);
    const orderId = order.venueOrderId ?? (await this.#orderIdOf(order));
    let evidence = await lookup.evidence(order, orderId);
    if (evidence.record === null && evidence.trades.length === 0) {
      await pauses.wait(settleMs);
      evidence = await lookup.evidence(order, orderId);
    }
    if (isLive(evidence.record) && (order.timeInForce === 'IOC' || order.timeInForce === 'FOK')) {
      await this.#cancelById(orderId);
      evidence = await lookup.evidence(order, orderId);
    }
    if (!evidence.complete)
      throw new VenueError('polymarket', `not all trades of order ${orderId} are listed yet`);
    return reportOf(order, orderId, evidence, facts);
  }

  async #post(prepared: PreparedOrder, body: string): Promise<SubmitResult> {
    const { api, orderTimeoutMs, log } = this.#options;
    const { orderId } = prepared;
    let submission;
    try {
      const request = { method: 'POST', path: '/order', body, timeoutMs: orderTimeoutMs } as const;
      submission = interpretSubmission(await api.send(request));
    } catch (error) {
      if (error instanceof VenueError) return rejected('not_sent', error.message);
      throw error;
    }
    switch (submission.kind) {
      case 'rejected':
        if (submission.code === 'rate_limited') this.#limiter.drain();
        return submission;
      case 'unmatched':
        return { kind: 'accepted', venueOrderId: orderId, fills: [], state: 'closed' };
      case 'unknown':
        // Should it have arrived, its remainder must not rest: harmless where there is nothing to cancel.
        if (prepared.killsRemainder) void this.#cancelById(orderId).catch(() => undefined);
        return submission;
      case 'duplicate':
        return this.#existing(prepared);
      case 'accepted':
        if (!sameId(submission.answer.orderID, orderId)) {
          log.error('venue order id differs from the order hash', {
            ours: orderId,
            theirs: submission.answer.orderID,
          });
        }
        return this.#accepted(prepared, submission.answer.orderID, submission.answer);
    }
  }

  async #accepted(
    prepared: PreparedOrder,
    venueOrderId: string,
    answer: PostOrderWire,
  ): Promise<SubmitResult> {
    const { order, killsRemainder, orderType } = prepared;
    const tradeIds = answer.tradeIDs ?? [];
    const status = answer.status?.toLowerCase();
    const isFull = status === 'matched' && isFullyMatched(order, answer);
    if (killsRemainder && !isFull) {
      const killed = await this.#kill(venueOrderId);
      return this.#executions(prepared, venueOrderId, tradeIds, killed, true);
    }
    if (status !== 'matched') return { kind: 'accepted', venueOrderId, fills: [], state: 'open' };
    const closes = orderType !== 'GTC' || isFull;
    return this.#executions(prepared, venueOrderId, tradeIds, closes, tradeIds.length === 0 || !closes);
  }

  /**
   * Waits until the executions of an order are listed. When they are not in time the order counts as open, with the
   * executions known so far: the account stream or a look-up brings the rest.
   */
  async #executions(
    { order, facts }: PreparedOrder,
    venueOrderId: string,
    tradeIds: readonly string[],
    closes: boolean,
    withRecord: boolean,
  ): Promise<SubmitResult> {
    const { lookup, clock, pauses, fillTimeoutMs } = this.#options;
    const until = clock.monotonic() + fillTimeoutMs;
    let fills: readonly VenueFill[] = [];
    for (;;) {
      try {
        const evidence = await lookup.evidence(order, venueOrderId, tradeIds, withRecord);
        fills = fillsOfEvidence(evidence, venueOrderId, facts).fills;
        if (isConclusive(evidence, closes, tradeIds)) {
          return { kind: 'accepted', venueOrderId, fills, state: closes ? 'closed' : 'open' };
        }
      } catch (error) {
        if (!(error instanceof VenueError)) throw error;
      }
      if (clock.monotonic() >= until) return { kind: 'accepted', venueOrderId, fills, state: 'open' };
      await pauses.wait(FILL_POLL_MS);
    }
  }

  /** The venue has this order already: what became of it is this submission's answer. */
  async #existing({ order, orderId }: PreparedOrder): Promise<SubmitResult> {
    try {
      const report = await this.findOrder(order);
      if (report === null) return { kind: 'unknown', message: 'a duplicate of an order that is not listed' };
      const isOpen = report.status === 'accepted' || report.status === 'partially_filled';
      return {
        kind: 'accepted',
        venueOrderId: orderId,
        fills: report.fills,
        state: isOpen ? 'open' : 'closed',
      };
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      return { kind: 'unknown', message: error.message };
    }
  }

  /** Cancels what rests of an order, trying again for some seconds. False: it may still rest. */
  async #kill(venueOrderId: string): Promise<boolean> {
    for (const delayMs of KILL_AFTER_MS) {
      if (delayMs > 0) await this.#options.pauses.wait(delayMs);
      try {
        const result = await this.#cancelById(venueOrderId);
        if (result.kind === 'canceled' || result.kind === 'gone') return true;
      } catch (error) {
        if (!(error instanceof VenueError)) throw error;
      }
    }
    return false;
  }

  async #cancelById(orderId: string): Promise<CancelResult> {
    const body = JSON.stringify({ orderID: orderId });
    const outcome = await this.#options.api.send({ method: 'DELETE', path: '/order', body });
    return interpretCancel(outcome, orderId);
  }

  #sign({ unsigned, verifyingContract }: PreparedOrder, wallet: Wallet): Promise<Hex> {
    return wallet.signer.signOrder(unsigned, verifyingContract, this.#options.contracts.chainId);
  }

  /** @throws VenueError */
  async #orderIdOf(order: Order): Promise<string> {
    const { api, directory } = this.#options;
    if (api.wallet === null) throw new VenueError('polymarket', 'no account is configured');
    const facts = await directory.find(order.marketId);
    return prepareOrder(order, facts, api.wallet, this.#options).orderId;
  }

  #remember(orderId: string, order: Order): void {
    this.#sent.set(orderId.toLowerCase(), order);
    if (this.#sent.size <= REMEMBERED_ORDERS) return;
    for (const oldest of this.#sent.keys()) {
      this.#sent.delete(oldest);
      break;
    }
  }
}

/** Whether the answer says that every share was matched. */
function isFullyMatched(order: Order, answer: PostOrderWire): boolean {
  const shares = order.side === 'buy' ? answer.takingAmount : answer.makingAmount;
  try {
    return orderUnits(shares, order.quantity) >= order.quantity * 10_000;
  } catch {
    return false;
  }
}

/** Whether what is listed is all there will be: announced trades, and a record that has ended where it should. */
function isConclusive(evidence: OrderEvidence, closes: boolean, tradeIds: readonly string[]): boolean {
  if (!evidence.complete) return false;
  if (evidence.record !== null) return !closes || !isLive(evidence.record);
  return tradeIds.length > 0 || evidence.trades.length > 0;
}
