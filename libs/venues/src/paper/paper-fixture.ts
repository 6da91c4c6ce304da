import type {
  FeeSchedule,
  Ladders,
  Level,
  Market,
  Order,
  OrderSide,
  Price,
  Quantity,
  TimeInForce,
} from '@arbytron/domain';
import type { Log } from '@arbytron/runtime';

import type { BookEvent, BookStream, Connector } from '../connector.js';
import type { PaperStore } from './paper-connector.js';

export const QUIET: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => QUIET,
};
export const FEE: FeeSchedule = { model: 'polymarket', rate: 40_000, rounding: 10 };

export const MARKET: Market = {
  ...{
    venue: 'test',
    marketId: 'M',
    eventId: 'E',
    seriesId: null,
    title: 'M?',
    eventTitle: 'E',
    outcomeTitle: '',
  },
  ...{
    rules: '',
    category: null,
    status: 'open',
    openAt: null,
    closeAt: null,
    resolvesAt: null,
    attributes: {},
  },
  outcomes: [
    { name: 'Yes', instrumentId: 'm-yes' },
    { name: 'No', instrumentId: 'm-no' },
  ],
  priceRanges: [{ start: 100, end: 9_900, step: 100 }],
  ...{ lot: 1, minSize: 100, minNotional: 0, fee: FEE, mutuallyExclusive: false },
};

/** A venue whose private side fails the test when it is touched. */
export class Source implements Connector {
  readonly venue = 'test';
  readonly capabilities;
  readonly touched: string[] = [];
  readonly sinks = new Set<(event: BookEvent) => void>();
  book: Ladders = { bids: [], asks: [] };
  market = MARKET;
  time = 1;

  constructor(netsOutcomes = false) {
    const timeInForce: TimeInForce[] = [];
    this.capabilities = {
      timeInForce,
      mirroredOutcomes: true,
      netsOutcomes,
      quoteOnly: true,
      idempotentOrders: false,
    };
  }

  async *listMarkets(): AsyncIterable<readonly Market[]> {
    yield [this.market];
  }
  streamBooks(sink: (event: BookEvent) => void): BookStream {
    this.sinks.add(sink);
    return { watch: () => undefined, close: async () => void this.sinks.delete(sink) };
  }
  async fetchBook(): Promise<readonly BookEvent[]> {
    return [this.snapshot()];
  }
  snapshot(): BookEvent {
    this.time += 1;
    return {
      kind: 'snapshot',
      marketId: 'M',
      outcome: 'Yes',
      ladders: this.book,
      venueTime: this.time,
      receivedAt: Date.now(),
    };
  }
  show(book: Partial<Ladders>): void {
    this.book = { bids: [], asks: [], ...book };
    for (const sink of this.sinks) sink(this.snapshot());
  }
  submit = () => this.#private('submit');
  cancel = () => this.#private('cancel');
  streamAccount = (): never => this.#touch('streamAccount');
  findOrder = () => this.#private('findOrder');
  listSettlements = () => this.#private('listSettlements');
  account = () => this.#private('account');
  async close(): Promise<void> {}

  async #private(what: string): Promise<never> {
    return this.#touch(what);
  }
  #touch(what: string): never {
    this.touched.push(what);
    throw new Error(`the venue was asked for ${what}`);
  }
}

export class MemoryStore implements PaperStore {
  text: string | null = null;
  fails = false;
  load = async (): Promise<string | null> => this.text;
  save = async (text: string): Promise<void> => {
    if (this.fails) throw new Error('disk full');
    this.text = text;
  };
}

let orders = 0;

/** An order intent for tests; each has an id of its own. */
export function intent(
  side: OrderSide,
  limitPrice: Price,
  quantity: Quantity,
  timeInForce: TimeInForce = 'IOC',
  outcome = 'Yes',
): Order {
  orders += 1;
  return {
    ...{
      clientOrderId: `order-${orders}`,
      opportunityId: 'o',
      eventKey: 'e',
      legIndex: 0,
      attempt: 0,
      purpose: 'leg',
    },
    ...{ venue: 'test', marketId: 'M', outcome, instrumentId: outcome === 'Yes' ? 'm-yes' : 'm-no' },
    ...{
      side,
      timeInForce,
      limitPrice,
      quantity,
      status: 'submitted',
      venueOrderId: null,
      filledQuantity: 0,
    },
    ...{ filledNotional: 0, fees: 0, reason: null, createdAt: 1, updatedAt: 1 },
  };
}
export const asks = (...levels: [Price, Quantity][]): Level[] =>
  levels.map(([price, quantity]) => ({ price, quantity }));
