import { DecimalError, type Market, type Millis, type Order, type Settlement } from '@arbytron/domain';

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
  type SubmitResult,
} from '../connector.js';
import { Pauses } from '../session/pauses.js';
import { PolymarketAccountStream } from './account-stream.js';
import { PolymarketApi, type Wallet } from './api.js';
import type { StreamTiming } from './book-shard.js';
import { PolymarketBookStream } from './book-stream.js';
import type { PolymarketAccount, PolymarketConnectorOptions } from './connector-options.js';
import { POLYMARKET_CONTRACTS, POLYMARKET_ENDPOINTS, type PolymarketEndpoints } from './endpoints.js';
import { LiveGate, type GateRefusal } from './live-gate.js';
import { MarketDirectory } from './market-directory.js';
import { lotLadders, parseMoment, POLYMARKET, unitLaddersOf } from './normalize.js';
import { OrderLookup, type PolymarketOrderReport } from './order-lookup.js';
import { PolymarketPortfolio, type MarketResolution } from './portfolio.js';
import { ApiCredentials, Signer } from './signing.js';
import { PolymarketTrading } from './trading.js';
import { bookWire } from './wire.js';

/** Polymarket: CLOB V2 on Polygon. `marketId` is the condition id, an instrument is an outcome token. */
export function createPolymarketConnector(options: PolymarketConnectorOptions): PolymarketConnector {
  return new PolymarketConnector(options);
}

export class PolymarketConnector implements Connector {
  readonly venue = POLYMARKET;
  readonly capabilities: Capabilities;
  readonly #options: PolymarketConnectorOptions;
  readonly #endpoints: PolymarketEndpoints;
  readonly #timing: StreamTiming;
  readonly #api: PolymarketApi;
  readonly #directory: MarketDirectory;
  readonly #lookup: OrderLookup;
  readonly #gate: LiveGate;
  readonly #portfolio: PolymarketPortfolio;
  readonly #trading: PolymarketTrading;
  readonly #pauses: Pauses;
  readonly #streams = new Set<BookStream | AccountStream>();

  constructor(options: PolymarketConnectorOptions) {
    const { clock, log, account, immediateBuys = 'exact' } = options;
    const {
      requestTimeoutMs = 10_000,
      orderTimeoutMs = 10_000,
      maxQueueMs = 250,
      fillTimeoutMs = 5_000,
      settleMs = 5_000,
    } = options;
    const contracts = { ...POLYMARKET_CONTRACTS, ...options.contracts };
    this.#options = options;
    this.#endpoints = { ...POLYMARKET_ENDPOINTS, ...options.endpoints };
    this.#timing = {
      pingEveryMs: options.pingEveryMs ?? 10_000,
      silentAfterMs: options.silentAfterMs ?? 30_000,
      minBackoffMs: options.minBackoffMs ?? 250,
      snapshotAfterMs: options.snapshotAfterMs ?? 5_000,
      auditEveryMs: options.auditEveryMs ?? 60_000,
    };
    this.capabilities = {
      timeInForce: immediateBuys === 'exact' ? ['GTC', 'IOC'] : ['GTC', 'IOC', 'FOK'],
      mirroredOutcomes: true,
      netsOutcomes: false,
      quoteOnly: account === undefined,
      idempotentOrders: true,
    };
    const wallet = account === undefined ? null : walletOf(account);
    const { chainId } = contracts;
    this.#api = new PolymarketApi({ endpoints: this.#endpoints, chainId, clock, wallet, requestTimeoutMs });
    this.#directory = new MarketDirectory(this.#api);
    this.#lookup = new OrderLookup(this.#api);
    this.#gate = new LiveGate(this.#api, clock);
    this.#portfolio = new PolymarketPortfolio(this.#api, this.#directory, clock);
    this.#pauses = new Pauses(clock);
    this.#trading = new PolymarketTrading({
      ...{
        api: this.#api,
        directory: this.#directory,
        lookup: this.#lookup,
        gate: this.#gate,
        pauses: this.#pauses,
      },
      ...{ contracts, clock, log, immediateBuys, orderTimeoutMs, maxQueueMs, fillTimeoutMs, settleMs },
    });
  }

  listMarkets(onMalformed: (reason: string, record: string) => void): AsyncIterable<readonly Market[]> {
    return this.#directory.list(onMalformed);
  }

  streamBooks(sink: (event: BookEvent) => void): BookStream {
    const { clock, random, log, metrics, statusEveryMs = 60_000 } = this.#options;
    const parts = { api: this.#api, directory: this.#directory, timing: this.#timing };
    const url = this.#endpoints.marketWsUrl;
    return this.#keep(
      new PolymarketBookStream({ url, ...parts, clock, random, log, metrics, statusEveryMs, sink }),
    );
  }

  async fetchBook(market: Pick<Market, 'marketId' | 'outcomes'>): Promise<readonly BookEvent[]> {
    const askedAt = this.#options.clock.now();
    const tokenId =
      market.outcomes[0]?.instrumentId ?? (await this.#directory.find(market.marketId)).yesTokenId;
    const book = await this.#api.read('clob', `/book?token_id=${encodeURIComponent(tokenId)}`, bookWire);
    try {
      return [
        {
          kind: 'snapshot',
          marketId: market.marketId,
          outcome: 'Yes',
          ladders: lotLadders(unitLaddersOf(book)),
          venueTime: parseMoment(book.timestamp),
          receivedAt: askedAt,
        },
      ];
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error;
      throw new VenueError(POLYMARKET, `book of ${market.marketId}: ${error.message}`, null, {
        cause: error,
      });
    }
  }

  submit(order: Order): Promise<SubmitResult> {
    return this.#trading.submit(order);
  }

  cancel(order: Order): Promise<CancelResult> {
    return this.#trading.cancel(order);
  }

  streamAccount(sink: (event: AccountEvent) => void): AccountStream {
    if (this.#api.wallet === null) throw new VenueError(POLYMARKET, 'no account is configured');
    const { clock, random, log, metrics } = this.#options;
    const { reconcileEveryMs = 60_000, settlementsEveryMs = 60_000 } = this.#options;
    return this.#keep(
      new PolymarketAccountStream({
        url: this.#endpoints.userWsUrl,
        ...{ api: this.#api, directory: this.#directory, lookup: this.#lookup, trading: this.#trading },
        ...{ portfolio: this.#portfolio, timing: this.#timing, clock, random, log, metrics },
        ...{ reconcileEveryMs, settlementsEveryMs, sink },
      }),
    );
  }

  findOrder(order: Order): Promise<PolymarketOrderReport | null> {
    return this.#trading.findOrder(order);
  }

  listSettlements(since: Millis): Promise<readonly Settlement[]> {
    return this.#portfolio.settlements(since);
  }

  account(): Promise<AccountSnapshot> {
    return this.#portfolio.account();
  }

  /** Which of these markets are resolved, and what a share of Yes pays. Needs no account. @throws VenueError */
  resolutions(marketIds: readonly string[]): Promise<readonly MarketResolution[]> {
    return this.#portfolio.resolutions(marketIds);
  }

  /** Whether this address and account may trade, as `submit` asks before its first order; null: they may. */
  async checkMayTrade(): Promise<GateRefusal | null> {
    return this.#gate.refusal('buy');
  }

  async close(): Promise<void> {
    this.#api.close();
    this.#trading.close();
    this.#pauses.close();
    await Promise.all([...this.#streams].map((stream) => stream.close()));
  }

  #keep<T extends BookStream | AccountStream>(stream: T): T {
    this.#streams.add(stream);
    return stream;
  }
}

function walletOf(account: PolymarketAccount): Wallet {
  const { privateKey, signatureType = 0, wallet, apiCredentials } = account;
  const signer = new Signer(privateKey);
  if (signatureType !== 0 && wallet === undefined) {
    throw new RangeError(`signature type ${signatureType} needs the wallet that holds the money`);
  }
  return {
    signer,
    maker: signatureType === 0 ? signer.address : wallet!,
    signatureType,
    credentials:
      apiCredentials === undefined
        ? null
        : new ApiCredentials(apiCredentials.apiKey, apiCredentials.secret, apiCredentials.passphrase),
  };
}
