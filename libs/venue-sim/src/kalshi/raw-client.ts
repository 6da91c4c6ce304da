import { constants, createPrivateKey, sign } from 'node:crypto';

import { DOLLAR } from '@arbytron/domain';
import { SystemClock } from '@arbytron/runtime';
import { WebSocket } from 'ws';

import { JournaledExchange, MemoryJournal } from '../exchange/index.js';
import { sampleListing } from '../exchange/sample-listing.js';
import { createKalshiKeyPair, type KalshiKeyPair } from './key-pair.js';
import {
  createKalshiSimulator,
  type KalshiSimulator,
  type KalshiSimulatorOptions,
} from './kalshi-simulator.js';

/** A frame of the stream, as a client sees it. */
export interface Frame {
  readonly type: string;
  readonly id?: number;
  readonly sid?: number;
  readonly seq?: number;
  readonly msg: Record<string, unknown>;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** An immediate order for ten contracts at 40 cents. */
export const ORDER = {
  ticker: 'KXA',
  side: 'bid',
  count: '10.00',
  price: '0.4000',
  time_in_force: 'immediate_or_cancel',
  self_trade_prevention_type: 'taker_at_cross',
  client_order_id: 'c1',
};

/** Status and code of a refusal. */
export const refusalOf = ({ status, body }: Answer): [number, string] => [
  status,
  (body['error'] as { code: string }).code,
];

/** A simulated venue with three markets, and a client of it that shares no code with the connector. */
export class RawClient {
  readonly clock = new SystemClock();
  readonly exchange = new JournaledExchange({
    venue: 'kalshi',
    instance: 'test',
    netting: true,
    journal: new MemoryJournal(),
  });
  readonly #sockets: WebSocket[] = [];

  private constructor(readonly key: KalshiKeyPair) {}

  simulator!: KalshiSimulator;

  static async start(
    options: Partial<KalshiSimulatorOptions> = {},
    algorithm: 'ed25519' | 'rsa' = 'ed25519',
  ): Promise<RawClient> {
    const client = new RawClient(createKalshiKeyPair(algorithm));
    const { exchange, clock, key } = client;
    for (const marketId of ['KXA', 'KXB', 'KXC']) client.list(marketId);
    exchange.apply({ kind: 'deposit', at: clock.now(), account: 'us', amount: 100 * DOLLAR });
    const keys = [{ ...key, account: 'us' }];
    client.simulator = await createKalshiSimulator({ exchange, clock, keys, ...options });
    return client;
  }

  list(marketId: string, attributes: Readonly<Record<string, string>> = {}): void {
    this.exchange.apply({
      kind: 'list',
      at: this.clock.now(),
      listing: sampleListing(marketId, { attributes }),
    });
  }

  quote(bid: number, ask: number, quantity: number): void {
    const [bids, asks] = [[{ price: bid, quantity }], [{ price: ask, quantity }]];
    this.exchange.apply({ kind: 'quote', at: this.clock.now(), marketId: 'KXA', bids, asks });
  }

  status(status: 'open' | 'paused' | 'closed'): void {
    this.exchange.apply({ kind: 'status', at: this.clock.now(), marketId: 'KXA', status });
  }

  settle(payoff: number): void {
    this.status('closed');
    this.exchange.apply({ kind: 'settle', at: this.clock.now(), marketId: 'KXA', payoff });
  }

  headers(method: string, path: string, at = this.clock.now()): Record<string, string> {
    const text = Buffer.from(`${at}${method}${path}`);
    const key = createPrivateKey(this.key.privateKeyPem);
    const signature =
      key.asymmetricKeyType === 'ed25519'
        ? sign(null, text, key)
        : sign('sha256', text, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
    return {
      'KALSHI-ACCESS-KEY': this.key.keyId,
      'KALSHI-ACCESS-TIMESTAMP': String(at),
      'KALSHI-ACCESS-SIGNATURE': signature.toString('base64'),
    };
  }

  /** A request, signed unless other headers are given. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers = this.headers(method, `/trade-api/v2${path.split('?')[0]}`),
  ): Promise<Answer> {
    const response = await fetch(this.simulator.url + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  create(changes: Record<string, unknown> = {}): Promise<Answer> {
    return this.call('POST', '/portfolio/events/orders', { ...ORDER, ...changes });
  }

  async connect(
    headers = this.headers('GET', '/trade-api/ws/v2'),
  ): Promise<{ socket: WebSocket; frames: Frame[]; send: (command: unknown) => void }> {
    const socket = new WebSocket(this.simulator.wsUrl, { headers });
    this.#sockets.push(socket);
    const frames: Frame[] = [];
    socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString('utf8')) as Frame));
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return { socket, frames, send: (command) => socket.send(JSON.stringify(command)) };
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.splice(0)) socket.terminate();
    await this.simulator.close();
  }
}
