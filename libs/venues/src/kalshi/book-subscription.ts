/** A command of the venue's stream. `id` is added by the sender. */
export interface StreamCommand {
  readonly cmd: 'subscribe' | 'unsubscribe' | 'update_subscription' | 'list_subscriptions';
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Sends a command and returns the id under which it is answered. */
export type CommandSender = (command: StreamCommand) => number;

/** Markets named in one command. */
const CHUNK = 200;

type Pending = {
  readonly action: 'subscribe' | 'add' | 'delete' | 'snapshot';
  readonly tickers: readonly string[];
};

/**
 * The venue's one `orderbook_delta` subscription of a connection: brings the set of streamed markets to the set of
 * wanted ones. A command that the venue refuses is halved until the market at fault is alone. Pure but for `send`.
 */
export class BookSubscription {
  readonly #send: CommandSender;
  readonly #useYesPrice: boolean;
  readonly #pending = new Map<number, Pending>();
  /** Markets named in commands since the connection began. */
  readonly #named = new Set<string>();
  readonly #refused = new Set<string>();
  #wanted: ReadonlySet<string> = new Set();
  #queue: (readonly string[])[] = [];
  #sid: number | null = null;

  constructor(send: CommandSender, useYesPrice: boolean) {
    this.#send = send;
    this.#useYesPrice = useYesPrice;
  }

  get sid(): number | null {
    return this.#sid;
  }

  /** The venue knows nothing of us: a new connection, or a subscription that it ended. */
  begin(wanted: ReadonlySet<string>): void {
    this.#pending.clear();
    this.#named.clear();
    this.#refused.clear();
    this.#queue = [];
    this.#sid = null;
    this.want(wanted);
  }

  /** Subscribes to what is new and drops what is no longer wanted. */
  want(wanted: ReadonlySet<string>): void {
    this.#wanted = wanted;
    for (const ticker of this.#refused) if (!wanted.has(ticker)) this.#refused.delete(ticker);
    const added = [...wanted].filter((ticker) => !this.#named.has(ticker) && !this.#refused.has(ticker));
    const dropped = [...this.#named].filter((ticker) => !wanted.has(ticker));
    for (const ticker of added) this.#named.add(ticker);
    if (this.#sid !== null) {
      for (const ticker of dropped) this.#named.delete(ticker);
      for (const tickers of chunks(dropped)) this.#update('delete_markets', 'delete', tickers);
    }
    this.#queue.push(...chunks(added));
    this.#flush();
  }

  /** The venue acknowledged the subscription. */
  subscribed(sid: number): void {
    this.#sid = sid;
    for (const [id, pending] of this.#pending) if (pending.action === 'subscribe') this.#pending.delete(id);
    this.#flush();
    this.want(this.#wanted);
  }

  /**
   * The venue carried out a command.
   * @param streamed all markets that it now streams, where it said so
   * @returns markets that it was asked to add but does not stream
   */
  done(id: number | undefined, streamed: ReadonlySet<string> | null): readonly string[] {
    const pending = id === undefined ? undefined : this.#pending.get(id);
    if (id !== undefined) this.#pending.delete(id);
    if (streamed === null || pending?.action !== 'add') return [];
    const missing = pending.tickers.filter((ticker) => !streamed.has(ticker) && this.#wanted.has(ticker));
    for (const ticker of missing) this.#refuse(ticker);
    return missing;
  }

  /** The venue refused a command. Returns the market at fault once it is known. */
  failed(id: number): readonly string[] {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (pending?.action !== 'subscribe' && pending?.action !== 'add') return [];
    const [only] = pending.tickers;
    if (pending.tickers.length === 1 && only !== undefined) {
      this.#refuse(only);
      this.#flush();
      return [only];
    }
    const middle = pending.tickers.length >>> 1;
    this.#queue.unshift(pending.tickers.slice(0, middle), pending.tickers.slice(middle));
    this.#flush();
    return [];
  }

  /** Asks for the whole books again; the stream goes on meanwhile. */
  requestSnapshots(tickers: readonly string[]): void {
    if (this.#sid === null) return;
    const streamed = tickers.filter((ticker) => this.#named.has(ticker));
    for (const chunk of chunks(streamed)) this.#update('get_snapshot', 'snapshot', chunk);
  }

  #refuse(ticker: string): void {
    this.#named.delete(ticker);
    this.#refused.add(ticker);
  }

  #flush(): void {
    while (this.#queue.length > 0) {
      const [first] = this.#queue;
      if (first === undefined) return;
      if (this.#sid === null) {
        // A second subscribe before the first is answered would merge in an unknown order.
        if ([...this.#pending.values()].some((pending) => pending.action === 'subscribe')) return;
        this.#queue.shift();
        this.#subscribe(first);
        return;
      }
      this.#queue.shift();
      this.#update('add_markets', 'add', first);
    }
  }

  #subscribe(tickers: readonly string[]): void {
    const params = {
      channels: ['orderbook_delta'],
      market_tickers: tickers,
      use_yes_price: this.#useYesPrice,
    };
    this.#pending.set(this.#send({ cmd: 'subscribe', params }), { action: 'subscribe', tickers });
  }

  #update(action: string, kind: Pending['action'], tickers: readonly string[]): void {
    const params = { sids: [this.#sid], action, market_tickers: tickers };
    this.#pending.set(this.#send({ cmd: 'update_subscription', params }), { action: kind, tickers });
  }
}

function chunks(tickers: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let from = 0; from < tickers.length; from += CHUNK) parts.push(tickers.slice(from, from + CHUNK));
  return parts;
}
