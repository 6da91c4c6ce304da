import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Cancel, Clock } from '@arbytron/runtime';
import { WebSocketServer } from 'ws';

import type { ExchangeEvent, ExchangeReader } from '../exchange/index.js';
import type { Authentication } from './authentication.js';
import { ApiError } from './api-error.js';
import type { KalshiFaults } from './faults.js';
import { StreamConnection } from './stream-connection.js';

/** Path of the stream; also what its handshake signs. */
export const STREAM_PATH = '/trade-api/ws/v2';

export interface StreamServerOptions {
  readonly exchange: ExchangeReader;
  readonly clock: Clock;
  readonly authentication: Authentication;
  readonly faults: () => KalshiFaults;
  readonly pingEveryMs: number;
}

/** The venue's stream: takes signed handshakes and tells every client what concerns it. */
export class StreamServer {
  readonly #options: StreamServerOptions;
  // Pongs are ours to give, so that a connection can be made silent.
  readonly #server = new WebSocketServer({ noServer: true, autoPong: false, perMessageDeflate: false });
  readonly #connections = new Set<StreamConnection>();
  #cancelPing: Cancel;

  constructor(options: StreamServerOptions) {
    this.#options = options;
    this.#cancelPing = this.#schedulePing();
  }

  attach(server: Server): void {
    server.on('upgrade', (request, socket: Duplex, head) => {
      const { authentication, clock, exchange, faults } = this.#options;
      const path = (request.url ?? '').split('?')[0];
      if (path !== STREAM_PATH) return refuse(socket, 404, { code: 'not_found' });
      let account: string;
      try {
        account = authentication.accountOf(request.headers, 'GET', STREAM_PATH, clock.now());
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return refuse(socket, 401, { code: 'token_authentication_failure' });
      }
      this.#server.handleUpgrade(request, socket, head, (webSocket) => {
        const connection = new StreamConnection(webSocket, account, exchange, faults());
        this.#connections.add(connection);
        webSocket.on('close', () => this.#connections.delete(connection));
      });
    });
  }

  get size(): number {
    return this.#connections.size;
  }

  publish(events: readonly ExchangeEvent[]): void {
    for (const connection of this.#connections) connection.happened(events);
  }

  silence(): void {
    for (const connection of this.#connections) connection.silence();
  }

  closeSockets(): void {
    for (const connection of this.#connections) connection.socket.terminate();
  }

  sendText(text: string): void {
    for (const connection of this.#connections) connection.sendText(text);
  }

  terminateChannels(code: number): void {
    for (const connection of this.#connections) connection.terminateChannels(code);
  }

  close(): void {
    this.#cancelPing();
    this.closeSockets();
    this.#server.close();
  }

  #schedulePing(): Cancel {
    return this.#options.clock.schedule(this.#options.pingEveryMs, () => {
      for (const connection of this.#connections) connection.heartbeat();
      this.#cancelPing = this.#schedulePing();
    });
  }
}

function refuse(socket: Duplex, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  const reason = status === 401 ? 'Unauthorized' : 'Not Found';
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}
