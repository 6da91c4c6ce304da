import { WebSocket } from 'ws';

import type { Clock, Log, Random } from '@arbytron/runtime';

import { WebSocketSession } from '../session/web-socket-session.js';
import type { StreamCommand } from './book-subscription.js';
import { WS_PATH, type KalshiSigner } from './credentials.js';

/** What every stream of a connector needs. */
export interface StreamContext {
  readonly wsUrl: string;
  readonly signer: KalshiSigner;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Our own pings: they prove a quiet connection alive, and show a dead one. */
  readonly pingEveryMs: number;
  readonly silentAfterMs: number;
  readonly minBackoffMs: number;
}

export interface StreamHandlers {
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  readonly onDown: (reason: string) => void;
  readonly onActivity?: () => void;
}

/** The venue sends no larger message. */
const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

/** A signed connection to the venue's stream, with numbered commands. */
export class KalshiStreamSocket {
  readonly #session: WebSocketSession;
  #commands = 0;

  constructor(name: string, context: StreamContext, handlers: StreamHandlers) {
    const { wsUrl, signer, clock, random, log, pingEveryMs, silentAfterMs, minBackoffMs } = context;
    this.#session = new WebSocketSession({
      name: `kalshi ${name}`,
      // The venue signs the same path whatever host serves it.
      connect: () =>
        new WebSocket(wsUrl, {
          headers: signer.headers(clock.now(), 'GET', WS_PATH),
          maxPayload: MAX_MESSAGE_BYTES,
          perMessageDeflate: false,
          followRedirects: false,
        }),
      clock,
      random,
      log,
      silentAfterMs,
      minBackoffMs,
      keepAlive: { everyMs: pingEveryMs, text: null },
      ...handlers,
    });
  }

  start(): void {
    this.#session.start();
  }

  /** Sends a command and returns the id under which it is answered. What a broken connection loses is sent anew after it. */
  command(command: StreamCommand): number {
    this.#commands += 1;
    this.#session.send(JSON.stringify({ id: this.#commands, ...command }));
    return this.#commands;
  }

  restart(reason: string): void {
    this.#session.restart(reason);
  }

  close(): Promise<void> {
    return this.#session.close();
  }
}
