import {
  DOLLAR,
  PRICE_ONE,
  type FeeSchedule,
  type Market,
  type Price,
  type Quantity,
} from '@arbytron/domain';
import { SeededRandom, SystemClock, type Log, type Metrics } from '@arbytron/runtime';
import {
  createPolymarketConnector,
  type Connector,
  type PolymarketConnector,
  type PolymarketConnectorOptions,
} from '@arbytron/venues';
import { privateKeyToAccount } from 'viem/accounts';

import type { ConnectorHarness } from '../connector-contract.js';
import { JournaledExchange, MemoryJournal, type Journal, type MarketListing } from '../exchange/index.js';
import { sampleListing } from '../exchange/sample-listing.js';
import {
  createPolymarketSimulator,
  type PolymarketSimulator,
  type PolymarketSimulatorOptions,
} from './polymarket-simulator.js';

/** The second account of the well-known development mnemonic. */
const PRIVATE_KEY = '0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d';
export const CONDITION_ID = `0x${'c0'.repeat(32)}`;
export const ACCOUNT = 'arbytron';
const MAKER = 'maker';
const FEE: FeeSchedule = { model: 'polymarket', rate: 40_000, rounding: 10 };

/** A one-cent market of the venue's shape. */
export const polymarketListing = (
  marketId = CONDITION_ID,
  changes: Partial<MarketListing> = {},
): MarketListing =>
  sampleListing(marketId, {
    venue: 'polymarket',
    fee: FEE,
    outcomeTitle: '',
    seriesId: null,
    minSize: 100,
    outcomes: [
      { name: 'Yes', instrumentId: tokenFor(marketId, 1) },
      { name: 'No', instrumentId: tokenFor(marketId, 2) },
    ],
    ...changes,
  });

const tokenFor = (marketId: string, index: number): string =>
  (BigInt(`0x${Buffer.from(marketId).toString('hex').slice(-40)}`) * 10n + BigInt(index)).toString();

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

export interface PolymarketFixtureOptions {
  readonly listings?: readonly MarketListing[];
  readonly simulator?: Partial<PolymarketSimulatorOptions>;
  readonly connector?: Partial<PolymarketConnectorOptions>;
  readonly withoutAccount?: boolean;
  /** A journal from an earlier life of the venue. */
  readonly journal?: Journal;
}

/** A simulated venue with one market, a maker and our account, and connectors that trade on it. */
export class PolymarketFixture {
  readonly clock = new SystemClock();
  readonly seen = new Observations();
  readonly #connectors: PolymarketConnector[] = [];

  private constructor(
    readonly exchange: JournaledExchange,
    readonly simulator: PolymarketSimulator,
    readonly options: PolymarketFixtureOptions,
  ) {}

  static async start(options: PolymarketFixtureOptions = {}): Promise<PolymarketFixture> {
    const clock = new SystemClock();
    const journal = options.journal ?? new MemoryJournal();
    const exchange = new JournaledExchange({
      venue: 'polymarket',
      instance: 'test',
      netting: false,
      journal,
    });
    const at = clock.now();
    if ([...exchange.exchange.markets()].length === 0) {
      const day = at + 86_400_000;
      const dates = { openAt: at, closeAt: day, resolvesAt: day };
      const listings = options.listings ?? [polymarketListing(CONDITION_ID, dates)];
      for (const listing of listings) exchange.apply({ kind: 'list', at, listing });
      exchange.apply({ kind: 'deposit', at, account: ACCOUNT, amount: 500 * DOLLAR });
      exchange.apply({ kind: 'deposit', at, account: MAKER, amount: 10_000_000 * DOLLAR });
    }
    const wallets = [{ signer: privateKeyToAccount(PRIVATE_KEY).address, account: ACCOUNT }];
    const simulator = await createPolymarketSimulator({ exchange, clock, wallets, ...options.simulator });
    return new PolymarketFixture(exchange, simulator, options);
  }

  connect(changes: Partial<PolymarketConnectorOptions> = {}): PolymarketConnector {
    const { gammaUrl, clobUrl, dataUrl, geoblockUrl, marketWsUrl, userWsUrl } = this.simulator;
    const connector = createPolymarketConnector({
      clock: this.clock,
      random: new SeededRandom('polymarket'),
      log: this.seen.log,
      metrics: this.seen.metrics,
      endpoints: { gammaUrl, clobUrl, dataUrl, geoblockUrl, marketWsUrl, userWsUrl },
      ...(this.options.withoutAccount ? {} : { account: { privateKey: PRIVATE_KEY } }),
      orderTimeoutMs: 400,
      fillTimeoutMs: 2_000,
      settleMs: 100,
      silentAfterMs: 600,
      pingEveryMs: 100,
      minBackoffMs: 20,
      snapshotAfterMs: 500,
      ...this.options.connector,
      ...changes,
    });
    this.#connectors.push(connector);
    return connector;
  }

  /** Another participant rests an order on the Yes book. */
  rest(side: 'bid' | 'ask', price: Price, quantity: Quantity, marketId = CONDITION_ID): void {
    const { refusal } = this.exchange.apply({
      kind: 'submit',
      at: this.clock.now(),
      account: MAKER,
      clientOrderId: null,
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

  clearBook(): void {
    this.exchange.apply({ kind: 'cancel_all', at: this.clock.now(), account: MAKER, marketId: null });
  }

  settle(payoff: Price, marketId = CONDITION_ID): void {
    const at = this.clock.now();
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
      connector: this.connect(),
      marketId: CONDITION_ID,
      rest: async (side, price, quantity) => this.rest(side, price, quantity),
      clearBook: async () => this.clearBook(),
      bookOf: () => this.exchange.exchange.book(CONDITION_ID)!,
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
    await Promise.all(this.#connectors.map((connector) => connector.close()));
    await this.simulator.close();
    this.exchange.close();
  }
}

/** The listed market of a connector. */
export async function listedMarket(connector: Connector, marketId = CONDITION_ID): Promise<Market> {
  for await (const page of connector.listMarkets(() => undefined)) {
    const found = page.find((market) => market.marketId === marketId);
    if (found) return found;
  }
  throw new Error(`market ${marketId} is not listed`);
}
