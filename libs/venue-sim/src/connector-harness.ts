import {
  OrderBook,
  type Ladders,
  type Level,
  type Market,
  type Order,
  type OrderSide,
  type Price,
  type Quantity,
  type TimeInForce,
} from '@arbytron/domain';
import type { AccountSnapshot, BookEvent, BookStream, Connector, VenueFill } from '@arbytron/venues';

/**
 * What a connector under test is plugged into: a simulator of its venue with one open binary market, whose tick is
 * one cent or finer and whose book begins empty, and an account of ours with some hundred dollars.
 */
export interface ConnectorHarness {
  readonly connector: Connector;
  readonly marketId: string;
  /** Another participant rests a limit order on the `Yes` book. */
  rest(side: 'bid' | 'ask', price: Price, quantity: Quantity): Promise<void>;
  /** Cancels all that other participants have resting. */
  clearBook(): Promise<void>;
  /** The `Yes` book as the simulated exchange has it. */
  bookOf(): Ladders;
  /** Our account as the simulated exchange has it: the truth to compare with. */
  ledger(): { readonly cash: number; readonly positions: AccountSnapshot['positions'] };
  /** The market resolves to this outcome and pays. */
  settle(outcome: 'Yes' | 'No'): Promise<void>;
  readonly faults: {
    /** All live stream connections end. */
    dropConnections(): void;
    /** Live connections stay open and say nothing any more, not even to pings; new ones work. */
    silenceStreams(): void;
    /** The next update of the book reaches nobody. Absent where the venue's updates cannot be told to be missing. */
    loseNextUpdate?(): void;
    /** Streams get one frame that cannot be read. */
    sendMalformedFrame(): void;
    /** The next order is carried out, but its answer never comes. */
    swallowNextAnswer(): void;
    /** The next order is carried out, but answered with a server error. */
    failNextAnswer(): void;
    /** The next order is not carried out: too many requests. */
    rateLimitNext(): void;
    /** The next order is not carried out and never answered. */
    swallowNextOrder?(): void;
  };
  /** Ends the simulator. The suite closes the connector before. */
  close(): Promise<void>;
}

/** Polls until `probe` holds; fails with `what` when it does not within `timeoutMs`. */
export async function eventually(
  what: string,
  probe: () => boolean | Promise<boolean>,
  timeoutMs = 15_000,
): Promise<void> {
  const attempts = Math.ceil(timeoutMs / 10);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await probe()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`did not happen within ${timeoutMs} ms: ${what}`);
}

/** An order intent for tests. */
export function orderFor(
  market: Market,
  fields: {
    clientOrderId: string;
    outcome: string;
    side: OrderSide;
    limitPrice: Price;
    quantity: Quantity;
    timeInForce: TimeInForce;
    at: number;
  },
): Order {
  const { at, ...rest } = fields;
  return {
    ...rest,
    opportunityId: 'opportunity',
    eventKey: 'event',
    legIndex: 0,
    attempt: 1,
    purpose: 'leg',
    venue: market.venue,
    marketId: market.marketId,
    instrumentId: market.outcomes.find((outcome) => outcome.name === fields.outcome)?.instrumentId ?? '',
    status: 'submitted',
    venueOrderId: null,
    filledQuantity: 0,
    filledNotional: 0,
    fees: 0,
    reason: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** Applies a connector's book events the way a consumer does; `No` books are mirrored where they have their own. */
export class BookFollower {
  readonly book = new OrderBook();
  readonly events: BookEvent[] = [];
  readonly #stream: BookStream;

  constructor(
    connector: Connector,
    readonly marketId: string,
  ) {
    this.#stream = connector.streamBooks((event) => this.#apply(event));
    this.#stream.watch([marketId]);
  }

  count(kind: BookEvent['kind']): number {
    return this.events.filter((event) => event.kind === kind).length;
  }

  ladders(): Ladders | null {
    return this.book.state === 'live' ? this.book.ladders() : null;
  }

  close(): Promise<void> {
    return this.#stream.close();
  }

  #apply(event: BookEvent): void {
    this.events.push(event);
    if (event.kind === 'gap' && event.marketIds.includes(this.marketId)) this.book.markGapped();
    if ((event.kind !== 'snapshot' && event.kind !== 'delta') || event.marketId !== this.marketId) return;
    if (event.outcome !== 'Yes') return;
    if (event.kind === 'snapshot') this.book.applySnapshot(event.ladders, event.venueTime, event.receivedAt);
    else if (event.mode === 'set') {
      this.book.setLevel(event.side, event.price, event.quantity, event.venueTime, event.receivedAt);
    } else this.book.addToLevel(event.side, event.price, event.quantity, event.venueTime, event.receivedAt);
  }
}

export const sumOf = (fills: readonly VenueFill[]): Quantity =>
  fills.reduce((sum, fill) => sum + fill.quantity, 0);
const sameLevels = (a: readonly Level[], b: readonly Level[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
export const sameLadders = (a: Ladders | null, b: Ladders): boolean =>
  a !== null && sameLevels(a.bids, b.bids) && sameLevels(a.asks, b.asks);

/** One harness at a time, with its market and intents for it. */
export class ConnectorBench {
  #harness: ConnectorHarness | null = null;
  #market: Market | null = null;
  #orders = 0;

  constructor(
    readonly name: string,
    readonly makeHarness: () => Promise<ConnectorHarness>,
  ) {}

  get harness(): ConnectorHarness {
    if (!this.#harness) throw new Error('the bench is not set up');
    return this.#harness;
  }

  get connector(): Connector {
    return this.harness.connector;
  }

  get market(): Market {
    if (!this.#market) throw new Error('the bench is not set up');
    return this.#market;
  }

  async setUp(): Promise<void> {
    this.#harness = await this.makeHarness();
    const listed: Market[] = [];
    for await (const page of this.connector.listMarkets(() => undefined)) listed.push(...page);
    const { marketId } = this.harness;
    this.#market = listed.find((candidate) => candidate.marketId === marketId) ?? null;
    if (!this.#market) throw new Error(`market ${marketId} is not listed`);
  }

  async tearDown(): Promise<void> {
    await this.connector.close();
    await this.harness.close();
  }

  /** An intent with a client order id of its own. */
  intent(
    outcome: string,
    side: OrderSide,
    limitPrice: Price,
    quantity: Quantity,
    timeInForce: TimeInForce,
  ): Order {
    this.#orders += 1;
    const clientOrderId = `contract-${this.#orders}-${this.name}`.toLowerCase();
    return orderFor(this.market, {
      clientOrderId,
      outcome,
      side,
      limitPrice,
      quantity,
      timeInForce,
      at: Date.now(),
    });
  }
}
