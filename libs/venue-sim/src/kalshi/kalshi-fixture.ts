import {
  DOLLAR,
  PRICE_ONE,
  type Market,
  type Millis,
  type Order,
  type OrderSide,
  type Price,
  type Quantity,
  type TimeInForce,
} from '@arbytron/domain';
import { SeededRandom, SystemClock, type Log, type Metrics } from '@arbytron/runtime';
import { createKalshiConnector, type Connector, type KalshiConnectorOptions } from '@arbytron/venues';

import { orderFor, type ConnectorHarness } from '../connector-harness.js';
import { JournaledExchange, MemoryJournal, type MarketListing } from '../exchange/index.js';
import { sampleListing } from '../exchange/sample-listing.js';
import { createKalshiKeyPair } from './key-pair.js';
import {
  createKalshiSimulator,
  type KalshiSimulator,
  type KalshiSimulatorOptions,
} from './kalshi-simulator.js';

export const TICKER = 'KXTEST-26DEC-T1';
const ACCOUNT = 'arbytron';
const MAKER = 'maker';

/** Counts metrics and keeps warnings, for tests to look at. */
export class Observations {
  readonly counts = new Map<string, number>();
  readonly warnings: string[] = [];

  readonly metrics: Metrics = {
    count: (name, _labels, by = 1) => void this.counts.set(name, (this.counts.get(name) ?? 0) + by),
    gauge: () => undefined,
    observe: () => undefined,
  };

  readonly log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: (message, fields) => void this.warnings.push(`${message} ${JSON.stringify(fields ?? {})}`),
    error: (message, fields) => void this.warnings.push(`${message} ${JSON.stringify(fields ?? {})}`),
    child: () => this.log,
  };
}

export interface KalshiFixtureOptions {
  readonly listings?: readonly MarketListing[];
  readonly simulator?: Partial<KalshiSimulatorOptions>;
  readonly connector?: Partial<KalshiConnectorOptions>;
  readonly keyAlgorithm?: 'ed25519' | 'rsa';
  readonly withoutCredentials?: boolean;
}

/** A simulated venue with one market, a maker and our account, and a connector that trades on it. */
export class KalshiFixture {
  readonly clock = new SystemClock();
  readonly seen = new Observations();
  /** The connector that is under test; {@link makeConnector} makes further ones. */
  readonly connector: Connector;
  #orders = 0;

  private constructor(
    readonly exchange: JournaledExchange,
    readonly simulator: KalshiSimulator,
    readonly connect: (seen: Observations) => Connector,
  ) {
    this.connector = connect(this.seen);
  }

  static async start(options: KalshiFixtureOptions = {}): Promise<KalshiFixture> {
    const clock = new SystemClock();
    const exchange = new JournaledExchange({
      venue: 'kalshi',
      instance: 'test',
      netting: true,
      journal: new MemoryJournal(),
    });
    const at = clock.now();
    const day = at + 86_400_000;
    const listings = options.listings ?? [
      sampleListing(TICKER, { openAt: at, closeAt: day, resolvesAt: day }),
    ];
    for (const listing of listings) exchange.apply({ kind: 'list', at, listing });
    exchange.apply({ kind: 'deposit', at, account: ACCOUNT, amount: 500 * DOLLAR });
    exchange.apply({ kind: 'deposit', at, account: MAKER, amount: 10_000_000 * DOLLAR });
    const key = createKalshiKeyPair(options.keyAlgorithm);
    const keys = [{ ...key, account: ACCOUNT }];
    const simulator = await createKalshiSimulator({ exchange, clock, keys, ...options.simulator });
    const { keyId, privateKeyPem } = key;
    return new KalshiFixture(exchange, simulator, (seen) =>
      createKalshiConnector({
        baseUrl: simulator.url,
        wsUrl: simulator.wsUrl,
        ...(options.withoutCredentials ? {} : { credentials: { keyId, privateKeyPem } }),
        clock,
        random: new SeededRandom('kalshi'),
        log: seen.log,
        metrics: seen.metrics,
        orderTimeoutMs: 400,
        settleMs: 100,
        silentAfterMs: 600,
        pingEveryMs: 100,
        minBackoffMs: 20,
        ...options.connector,
      }),
    );
  }

  rest(side: 'bid' | 'ask', price: Price, quantity: Quantity, marketId = TICKER): void {
    this.#orders += 1;
    const { refusal } = this.exchange.apply({
      kind: 'submit',
      at: this.clock.now(),
      account: MAKER,
      clientOrderId: `maker-${this.#orders}`,
      orderId: null,
      marketId,
      outcome: side === 'bid' ? 'Yes' : 'No',
      side: 'buy',
      limitPrice: side === 'bid' ? price : PRICE_ONE - price,
      quantity,
      timeInForce: 'GTC',
      expiresAt: null,
      postOnly: false,
    });
    if (refusal) throw new Error(`the maker's order was refused: ${refusal.message}`);
  }

  /** Another connector of ours, as a restarted process makes it. */
  makeConnector(): Connector {
    return this.connect(this.seen);
  }

  /** An intent of ours with a client order id of its own. */
  async order(
    outcome: string,
    side: OrderSide,
    limitPrice: Price,
    quantity: Quantity,
    timeInForce: TimeInForce = 'IOC',
  ): Promise<Order> {
    const market = await listedMarket(this.connector);
    this.#orders += 1;
    const clientOrderId = `order-${this.#orders}`;
    return orderFor(market, {
      clientOrderId,
      outcome,
      side,
      limitPrice,
      quantity,
      timeInForce,
      at: this.clock.now(),
    });
  }

  clearBook(): void {
    this.exchange.apply({ kind: 'cancel_all', at: this.clock.now(), account: MAKER, marketId: null });
  }

  settle(payoff: Price, marketId = TICKER): void {
    const at: Millis = this.clock.now();
    this.exchange.apply({ kind: 'status', at, marketId, status: 'closed' });
    this.exchange.apply({ kind: 'settle', at, marketId, payoff });
  }

  ledger(): ReturnType<ConnectorHarness['ledger']> {
    const ledger = this.exchange.exchange.ledger(ACCOUNT)!;
    const positions = ledger.positions.map(({ marketId, outcome, quantity }) => ({
      marketId,
      outcome,
      quantity,
    }));
    return { cash: ledger.cash, positions };
  }

  harness(): ConnectorHarness {
    const { faults } = this.simulator;
    return {
      connector: this.connector,
      marketId: TICKER,
      rest: async (side, price, quantity) => this.rest(side, price, quantity),
      clearBook: async () => this.clearBook(),
      bookOf: () => this.exchange.exchange.book(TICKER)!,
      ledger: () => this.ledger(),
      settle: async (outcome) => this.settle(outcome === 'Yes' ? PRICE_ONE : 0),
      faults: {
        dropConnections: () => faults.closeSockets(),
        silenceStreams: () => faults.silence(),
        loseNextUpdate: () => faults.dropFrames(),
        sendMalformedFrame: () => faults.malformedFrame(),
        swallowNextAnswer: () => faults.timeoutAfterAccept(),
        failNextAnswer: () => faults.error5xxAfterAccept(),
        rateLimitNext: () => faults.rateLimit(),
        swallowNextOrder: () => faults.timeoutBeforeAccept(),
      },
      close: () => this.close(),
    };
  }

  async close(): Promise<void> {
    await this.simulator.close();
    this.exchange.close();
  }
}

/** The listed market of a connector. */
export async function listedMarket(connector: Connector, marketId = TICKER): Promise<Market> {
  for await (const page of connector.listMarkets(() => undefined)) {
    const found = page.find((market) => market.marketId === marketId);
    if (found) return found;
  }
  throw new Error(`market ${marketId} is not listed`);
}
