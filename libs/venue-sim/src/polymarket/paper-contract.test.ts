import { afterEach, describe, expect, it } from '@jest/globals';
import { DOLLAR, PRICE_ONE, type Ladders, type Level } from '@arbytron/domain';
import { SeededRandom } from '@arbytron/runtime';
import {
  createPaperConnector,
  type Connector,
  type PaperConnector,
  type PaperMisfortune,
  type PaperStore,
} from '@arbytron/venues';

import {
  BookFollower,
  describeConnectorContract,
  eventually,
  orderFor,
  type ConnectorHarness,
} from '../connector-contract.js';
import { ACCOUNT, CONDITION_ID, listedMarket, PolymarketFixture } from './polymarket-fixture.js';

/** What the paper account saves, as far as the tests look at it. */
interface Saved {
  readonly cash: number;
  readonly positions: readonly {
    readonly marketId: string;
    readonly outcome: string;
    readonly quantity: number;
  }[];
  readonly orders: readonly {
    readonly isOpen: boolean;
    readonly limitPrice: number;
    readonly quantity: number;
    readonly filledQuantity: number;
  }[];
}

class MemoryStore implements PaperStore {
  text: string | null = null;
  load = async (): Promise<string | null> => this.text;
  save = async (text: string): Promise<void> => void (this.text = text);

  get saved(): Saved {
    return this.text === null
      ? { cash: 500 * DOLLAR, positions: [], orders: [] }
      : (JSON.parse(this.text) as Saved);
  }
}

/** The venue without its dollar minimum, which the contract's orders do not reach. */
function withoutMinimum(source: Connector): Connector {
  return {
    venue: source.venue,
    capabilities: source.capabilities,
    async *listMarkets(onMalformed) {
      for await (const page of source.listMarkets(onMalformed)) {
        yield page.map((market) => ({ ...market, minNotional: 0 }));
      }
    },
    streamBooks: (sink) => source.streamBooks(sink),
    fetchBook: (market) => source.fetchBook(market),
    submit: (order) => source.submit(order),
    cancel: (order) => source.cancel(order),
    streamAccount: (sink) => source.streamAccount(sink),
    findOrder: (order) => source.findOrder(order),
    listSettlements: (since) => source.listSettlements(since),
    account: () => source.account(),
    close: () => source.close(),
  };
}

/** A paper account on the markets of the simulated venue, seen through a connector without an account. */
async function paperOn(
  fixture: PolymarketFixture,
  store: MemoryStore,
  misfortune: () => PaperMisfortune | null,
): Promise<PaperConnector> {
  const source = fixture.connect();
  return createPaperConnector({
    source: withoutMinimum(source),
    store,
    misfortune,
    clock: fixture.clock,
    random: new SeededRandom('paper'),
    log: fixture.seen.log,
    startingCash: 500 * DOLLAR,
    latencyMs: { min: 1, max: 5 },
    resolutions: (marketIds) => source.resolutions(marketIds),
  });
}

/** The book with the paper orders that rest on it, all of them purchases of Yes. */
function withPaperOrders(book: Ladders, { orders }: Saved): Ladders {
  const resting: Level[] = orders
    .filter((order) => order.isOpen)
    .map((order) => ({ price: order.limitPrice, quantity: order.quantity - order.filledQuantity }));
  return { bids: [...book.bids, ...resting].sort((a, b) => b.price - a.price), asks: book.asks };
}

async function paperHarness(): Promise<ConnectorHarness> {
  const fixture = await PolymarketFixture.start({ withoutAccount: true });
  const store = new MemoryStore();
  let next: PaperMisfortune | null = null;
  const connector = await paperOn(fixture, store, () => {
    const now = next;
    next = null;
    return now;
  });
  const { faults } = fixture.simulator;
  return {
    connector,
    marketId: CONDITION_ID,
    rest: async (side, price, quantity) => fixture.rest(side, price, quantity),
    clearBook: async () => fixture.clearBook(),
    bookOf: () => withPaperOrders(fixture.exchange.exchange.book(CONDITION_ID)!, store.saved),
    ledger: () => ({ cash: store.saved.cash, positions: store.saved.positions }),
    settle: async (outcome) => fixture.settle(outcome === 'Yes' ? PRICE_ONE : 0),
    faults: {
      dropConnections: () => {
        faults.closeSockets();
        connector.interruptAccount();
      },
      silenceStreams: () => faults.silence(),
      loseNextUpdate: () => faults.dropFrames(),
      sendMalformedFrame: () => faults.malformedFrame(),
      swallowNextAnswer: () => void (next = 'lost_answer'),
      failNextAnswer: () => void (next = 'lost_answer'),
      rateLimitNext: () => void (next = 'rate_limited'),
      swallowNextOrder: () => void (next = 'lost_order'),
    },
    close: () => fixture.close(),
  };
}

describeConnectorContract('paper', paperHarness);

describe('paper on a simulated venue', () => {
  let fixture: PolymarketFixture;
  afterEach(async () => fixture.close());

  it('leaves no trace of its orders there', async () => {
    fixture = await PolymarketFixture.start({ withoutAccount: true });
    const connector = await paperOn(fixture, new MemoryStore(), () => null);
    const market = await listedMarket(connector);
    fixture.rest('ask', 4_000, 500);
    const follower = new BookFollower(connector, CONDITION_ID);
    await eventually('book', () => follower.ladders() !== null);
    const before = JSON.stringify(fixture.exchange.exchange.snapshot());
    for (const [index, timeInForce] of (['IOC', 'FOK', 'GTC'] as const).entries()) {
      const order = {
        outcome: 'Yes',
        side: 'buy',
        limitPrice: 4_000,
        quantity: 150,
        timeInForce,
        at: fixture.clock.now(),
      } as const;
      expect(
        (await connector.submit(orderFor(market, { clientOrderId: `trace-${index}`, ...order }))).kind,
      ).toBe('accepted');
    }
    expect((await connector.account()).positions).toEqual([
      { marketId: CONDITION_ID, outcome: 'Yes', quantity: 450 },
    ]);
    expect(JSON.stringify(fixture.exchange.exchange.snapshot())).toBe(before);
    expect(fixture.exchange.exchange.orders(ACCOUNT)).toEqual([]);
    await connector.close();
  });
});
