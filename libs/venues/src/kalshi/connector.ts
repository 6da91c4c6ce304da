import {
  DecimalError,
  KALSHI_CENT,
  type Market,
  type Millis,
  type Money,
  type Order,
  type Settlement,
} from '@arbytron/domain';
import type { Clock, Log, Metrics, Random } from '@arbytron/runtime';

import {
  VenueError,
  type AccountEvent,
  type AccountSnapshot,
  type AccountStream,
  type BookEvent,
  type BookStream,
  type CancelResult,
  type Capabilities,
  type Connector,
  type OrderReport,
  type SubmitResult,
} from '../connector.js';
import { HttpClient } from '../session/http-client.js';
import { Pauses } from '../session/pauses.js';
import { KalshiAccountStream } from './account-stream.js';
import { KalshiBookStream } from './book-stream.js';
import { KalshiSigner, type KalshiCredentials } from './credentials.js';
import { MarketCatalog, type OnMalformed } from './market-catalog.js';
import { yesLadders } from './normalize-book.js';
import { KALSHI } from './normalize-market.js';
import { OrderMemory } from './order-memory.js';
import { PolledBookStream } from './polled-book-stream.js';
import { KalshiPortfolio } from './portfolio.js';
import { KalshiRestClient } from './rest-client.js';
import type { StreamContext } from './stream-socket.js';
import { KalshiTrading } from './trading.js';
import { marketAnswer, orderbookAnswer } from './wire.js';

export interface KalshiConnectorOptions {
  /** REST root, e.g. `https://external-api.kalshi.com/trade-api/v2`. */
  readonly baseUrl: string;
  /** Stream address, e.g. `wss://external-api-ws.kalshi.com/trade-api/ws/v2`. */
  readonly wsUrl: string;
  /** Without credentials markets and books can be read, the latter by polling; nothing can be traded. */
  readonly credentials?: KalshiCredentials;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Unit to which an order's fee is rounded up: a cent by the published schedule, $0.0001 for direct accounts. */
  readonly feeRounding?: Money;
  /** Fee changes announced for within this time are reckoned with already. Default one day. */
  readonly feeHorizonMs?: number;
  /** Requests per second without credentials. Default 3. */
  readonly publicPerSecond?: number;
  /** Pause between rounds of polled books. Default 1 s. */
  readonly pollEveryMs?: number;
  readonly statusEveryMs?: number;
  readonly reconcileEveryMs?: number;
  /** An answer to an order that takes longer leaves its outcome unknown. Default 5 s. */
  readonly orderTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
  /** An order that our own rate limiter would hold back longer is refused. Default 250 ms. */
  readonly maxQueueMs?: number;
  /** How long an order must be absent before that is evidence. Default 3 s: the lists lag by up to 1.5 s. */
  readonly settleMs?: number;
  readonly fillsTimeoutMs?: number;
  /** A stream without any sign of life for so long is replaced. Default 5 s, with pings every second. */
  readonly silentAfterMs?: number;
  readonly pingEveryMs?: number;
  readonly minBackoffMs?: number;
}

/** Kalshi, Trade API v2. */
export function createKalshiConnector(options: KalshiConnectorOptions): Connector {
  return new KalshiConnector(options);
}

class KalshiConnector implements Connector {
  readonly venue = KALSHI;
  readonly capabilities: Capabilities;
  readonly #options: KalshiConnectorOptions;
  readonly #signer: KalshiSigner | null;
  readonly #rest: KalshiRestClient;
  readonly #pauses: Pauses;
  readonly #catalog: MarketCatalog;
  readonly #memory = new OrderMemory();
  readonly #portfolio: KalshiPortfolio;
  readonly #trading: KalshiTrading;
  readonly #streams = new Set<BookStream | AccountStream>();
  /** A market stays on one shard for life. */
  readonly #shards = new Map<string, number>();
  readonly #asked = new Set<string>();
  #closed = false;

  constructor(options: KalshiConnectorOptions) {
    const { baseUrl, credentials, clock, random, log, metrics, publicPerSecond } = options;
    const { requestTimeoutMs = 10_000, settleMs = 3_000, maxQueueMs = 250 } = options;
    const { orderTimeoutMs = 5_000, fillsTimeoutMs = 5_000 } = options;
    this.#options = options;
    this.#signer = credentials ? new KalshiSigner(credentials) : null;
    this.capabilities = {
      timeInForce: ['GTC', 'IOC', 'FOK'],
      mirroredOutcomes: true,
      netsOutcomes: true,
      quoteOnly: this.#signer === null,
      idempotentOrders: true,
    };
    const http = new HttpClient({ baseUrl, clock, timeoutMs: requestTimeoutMs });
    const pauses = new Pauses(clock);
    this.#pauses = pauses;
    const rest = new KalshiRestClient({
      ...{ http, signer: this.#signer, clock, pauses, random, log, metrics },
      ...(publicPerSecond === undefined ? {} : { publicPerSecond }),
    });
    this.#rest = rest;
    this.#catalog = new MarketCatalog({
      rest,
      clock,
      feeRounding: options.feeRounding ?? KALSHI_CENT,
      feeHorizonMs: options.feeHorizonMs ?? 86_400_000,
      learnShard: this.#learnShard,
    });
    const memory = this.#memory;
    this.#portfolio = new KalshiPortfolio({ rest, memory, clock, pauses, metrics, fillsTimeoutMs });
    this.#trading = new KalshiTrading({
      ...{ rest, portfolio: this.#portfolio, memory, clock, pauses, orderTimeoutMs, maxQueueMs, settleMs },
      shardOf: (marketId) => this.#shardOf(marketId),
    });
  }

  listMarkets(onMalformed: OnMalformed): AsyncIterable<readonly Market[]> {
    return this.#catalog.list(onMalformed);
  }

  streamBooks(sink: (event: BookEvent) => void): BookStream {
    const { clock, log, metrics, statusEveryMs = 30_000, pollEveryMs = 1_000 } = this.#options;
    const status = { rest: this.#rest, clock, log, learnShard: this.#learnShard, everyMs: statusEveryMs };
    const context = this.#streamContext();
    return this.#keep(
      context
        ? new KalshiBookStream({ context, status, metrics, sink })
        : new PolledBookStream({ rest: this.#rest, clock, log, metrics, status, everyMs: pollEveryMs, sink }),
    );
  }

  async fetchBook(market: Pick<Market, 'marketId' | 'outcomes'>): Promise<readonly BookEvent[]> {
    const askedAt = this.#options.clock.now();
    const { marketId } = market;
    const path = `/markets/${encodeURIComponent(marketId)}/orderbook`;
    const { orderbook_fp: book } = await this.#rest.get(path, {}, orderbookAnswer);
    try {
      const ladders = yesLadders(book.yes_dollars, book.no_dollars, true);
      return [{ kind: 'snapshot', marketId, outcome: 'Yes', ladders, venueTime: 0, receivedAt: askedAt }];
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error;
      throw new VenueError(KALSHI, `book of ${marketId}: ${error.message}`, 200, { cause: error });
    }
  }

  async submit(order: Order): Promise<SubmitResult> {
    if (this.#signer === null)
      return { kind: 'rejected', code: 'unsupported', message: 'trading needs credentials' };
    return this.#trading.submit(order);
  }

  async cancel(order: Order): Promise<CancelResult> {
    if (this.#signer === null)
      return { kind: 'rejected', code: 'unsupported', message: 'trading needs credentials' };
    return this.#trading.cancel(order);
  }

  streamAccount(sink: (event: AccountEvent) => void): AccountStream {
    this.#needCredentials();
    const { metrics, reconcileEveryMs = 60_000 } = this.#options;
    const context = this.#streamContext()!;
    const account = { portfolio: this.#portfolio, memory: this.#memory };
    return this.#keep(new KalshiAccountStream({ context, ...account, metrics, sink, reconcileEveryMs }));
  }

  async findOrder(order: Order): Promise<OrderReport | null> {
    this.#needCredentials();
    return this.#trading.findOrder(order);
  }

  async listSettlements(since: Millis): Promise<readonly Settlement[]> {
    this.#needCredentials();
    return this.#portfolio.settlements(since);
  }

  async account(): Promise<AccountSnapshot> {
    this.#needCredentials();
    return this.#portfolio.account();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#rest.close();
    this.#pauses.close();
    await Promise.all([...this.#streams].map((stream) => stream.close()));
  }

  #streamContext(): StreamContext | null {
    const { wsUrl, clock, random, log } = this.#options;
    const { pingEveryMs = 1_000, silentAfterMs = 5_000, minBackoffMs = 250 } = this.#options;
    const signer = this.#signer;
    return signer && { wsUrl, signer, clock, random, log, pingEveryMs, silentAfterMs, minBackoffMs };
  }

  #keep<T extends BookStream | AccountStream>(stream: T): T {
    this.#streams.add(stream);
    return stream;
  }

  #needCredentials(): void {
    if (this.#signer === null) throw new VenueError(KALSHI, 'the account needs credentials', 401);
  }

  readonly #learnShard = (marketId: string, shard: number): void => {
    this.#shards.set(marketId, shard);
  };

  /** Never waits: an order for a market whose shard is unknown goes without it, and the shard is read for the next. */
  #shardOf(marketId: string): number | null {
    const shard = this.#shards.get(marketId);
    if (shard === undefined && !this.#asked.has(marketId)) {
      this.#asked.add(marketId);
      void this.#askShard(marketId);
    }
    return shard ?? null;
  }

  async #askShard(marketId: string): Promise<void> {
    try {
      const answer = await this.#rest.getOrNull(`/markets/${encodeURIComponent(marketId)}`, {}, marketAnswer);
      if (answer?.market.exchange_index != null) this.#learnShard(marketId, answer.market.exchange_index);
    } catch (error) {
      if (!(error instanceof VenueError)) throw error;
      this.#asked.delete(marketId);
    }
  }
}
