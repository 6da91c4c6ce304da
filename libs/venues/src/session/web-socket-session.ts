import { WebSocket } from 'ws';

import type { Cancel, Clock, Log, Random } from '@arbytron/runtime';

export interface WebSocketSessionOptions {
  /** Names the session in logs. */
  readonly name: string;
  /** Begins a connection; called for every attempt, so that a handshake is signed afresh. */
  readonly connect: () => WebSocket;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** The socket is open: subscribe. */
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  /** The connection failed or ended: whatever it told is no longer kept up to date. */
  readonly onDown: (reason: string) => void;
  /** Any sign of life: a frame, a ping or a pong. */
  readonly onActivity?: () => void;
  /** Drop a connection that showed no sign of life for so long, and reconnect. */
  readonly silentAfterMs: number;
  /** Sends this text, or a protocol ping when null, every so often. */
  readonly keepAlive?: { readonly everyMs: number; readonly text: string | null };
  readonly connectTimeoutMs?: number;
  readonly minBackoffMs?: number;
  readonly maxBackoffMs?: number;
  /** A connection that lasted so long ends a row of failures. */
  readonly healthyAfterMs?: number;
  /** A peer that does not read: drop the connection when more bytes than this wait to be sent. */
  readonly maxBufferedBytes?: number;
}

const CLOSE_TIMEOUT_MS = 1_000;

/**
 * One WebSocket connection that comes back by itself: jittered exponential back-off, a watchdog for silence, and one
 * `close` that ends socket and timers. At most one socket lives at a time.
 */
export class WebSocketSession {
  readonly #options: WebSocketSessionOptions;
  readonly #timers = new Map<'retry' | 'watchdog' | 'keepAlive' | 'handshake', Cancel>();
  #socket: WebSocket | null = null;
  #failures = 0;
  #openedAt: number | null = null;
  #lastActivityAt = 0;
  #closed = false;

  constructor(options: WebSocketSessionOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#openedAt !== null;
  }

  /** Begins to connect. Calling it again changes nothing. */
  start(): void {
    if (this.#closed || this.#socket !== null || this.#timers.has('retry')) return;
    this.#connect();
  }

  /** Sends a text frame; false when there is no open connection. */
  send(text: string): boolean {
    if (this.#socket === null || this.#openedAt === null) return false;
    if (this.#socket.bufferedAmount > (this.#options.maxBufferedBytes ?? 8 * 1024 * 1024)) {
      this.restart('the peer does not read');
      return false;
    }
    this.#socket.send(text);
    return true;
  }

  /** Drops the connection and makes a new one after the back-off. */
  restart(reason: string): void {
    if (this.#socket !== null) this.#down(this.#socket, reason);
  }

  /** Ends the session for good; resolves when the socket is closed. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelTimers();
    const socket = this.#socket;
    this.#socket = null;
    this.#openedAt = null;
    if (socket === null || socket.readyState === WebSocket.CLOSED) return;
    await new Promise<void>((resolve) => {
      const cancel = this.#options.clock.schedule(CLOSE_TIMEOUT_MS, () => socket.terminate());
      socket.once('close', () => {
        cancel();
        resolve();
      });
      if (socket.readyState === WebSocket.OPEN) socket.close(1000);
      else socket.terminate();
    });
  }

  #connect(): void {
    const { clock, connectTimeoutMs = 10_000 } = this.#options;
    let socket: WebSocket;
    try {
      socket = this.#options.connect();
    } catch (error) {
      this.#retry(error instanceof Error ? error.message : 'connect failed');
      return;
    }
    this.#socket = socket;
    const current = (): boolean => this.#socket === socket;
    socket.on('open', () => current() && this.#opened(socket));
    socket.on('message', (data) => {
      if (!current()) return;
      this.#options.onText(textOf(data));
      if (current()) this.#activity();
    });
    socket.on('ping', () => current() && this.#activity());
    socket.on('pong', () => current() && this.#activity());
    // The listener stays on a dropped socket: an unhandled 'error' would end the process.
    socket.on('error', (error) => this.#down(socket, error.message));
    socket.on('close', (code) => this.#down(socket, `closed with code ${code}`));
    this.#arm('handshake', connectTimeoutMs, () => this.#down(socket, 'handshake timed out'), clock);
  }

  #opened(socket: WebSocket): void {
    const { clock, keepAlive, log, name } = this.#options;
    this.#cancel('handshake');
    this.#openedAt = clock.monotonic();
    this.#lastActivityAt = clock.monotonic();
    log.info('socket open', { session: name });
    this.#watch(socket);
    if (keepAlive) {
      const beat = (): void => {
        if (keepAlive.text === null) socket.ping();
        else this.send(keepAlive.text);
        this.#arm('keepAlive', keepAlive.everyMs, beat, clock);
      };
      this.#arm('keepAlive', keepAlive.everyMs, beat, clock);
    }
    this.#options.onOpen();
  }

  #activity(): void {
    this.#lastActivityAt = this.#options.clock.monotonic();
    this.#options.onActivity?.();
  }

  /** One timer that is moved on when it fires, instead of one per frame. */
  #watch(socket: WebSocket): void {
    const { clock, silentAfterMs } = this.#options;
    const leftMs = this.#lastActivityAt + silentAfterMs - clock.monotonic();
    if (leftMs <= 0) this.#down(socket, `silent for ${silentAfterMs} ms`);
    else this.#arm('watchdog', leftMs, () => this.#watch(socket), clock);
  }

  #down(socket: WebSocket, reason: string): void {
    if (this.#socket !== socket) return;
    const { clock, healthyAfterMs = 30_000 } = this.#options;
    if (this.#openedAt !== null && clock.monotonic() - this.#openedAt >= healthyAfterMs) this.#failures = 0;
    this.#socket = null;
    this.#openedAt = null;
    this.#cancelTimers();
    socket.terminate();
    this.#retry(reason);
    this.#options.onDown(reason);
  }

  #retry(reason: string): void {
    const { clock, random, log, name, minBackoffMs = 250, maxBackoffMs = 30_000 } = this.#options;
    this.#failures += 1;
    const ceiling = Math.min(maxBackoffMs, minBackoffMs * 2 ** Math.min(this.#failures, 16));
    // Half fixed, half random: clients that fell together come back apart, and none comes back at once.
    const delayMs = Math.round(ceiling / 2 + random.next() * (ceiling / 2));
    log.warn('socket down', { session: name, reason, retryInMs: delayMs });
    this.#arm('retry', delayMs, () => this.#connect(), clock);
  }

  #arm(
    kind: 'retry' | 'watchdog' | 'keepAlive' | 'handshake',
    delayMs: number,
    task: () => void,
    clock: Clock,
  ): void {
    this.#cancel(kind);
    if (this.#closed) return;
    this.#timers.set(
      kind,
      clock.schedule(delayMs, () => {
        this.#timers.delete(kind);
        task();
      }),
    );
  }

  #cancel(kind: 'retry' | 'watchdog' | 'keepAlive' | 'handshake'): void {
    this.#timers.get(kind)?.();
    this.#timers.delete(kind);
  }

  #cancelTimers(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
  }
}

function textOf(data: WebSocket.RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}
