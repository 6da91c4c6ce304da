import { EventEmitter } from 'node:events';

import { describe, expect, it } from '@jest/globals';
import type { Log } from '@arbytron/runtime';
import { WebSocket } from 'ws';

import { ManualClock } from './manual-clock.js';
import { WebSocketSession, type WebSocketSessionOptions } from './web-socket-session.js';

const LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => LOG,
};

class FakeSocket extends EventEmitter {
  readyState: number = WebSocket.CONNECTING;
  bufferedAmount = 0;
  readonly sent: string[] = [];
  pings = 0;

  send(text: string): void {
    this.sent.push(text);
  }

  ping(): void {
    this.pings += 1;
  }

  open(): void {
    this.readyState = WebSocket.OPEN;
    this.emit('open');
  }

  close(): void {
    this.terminate();
  }

  terminate(): void {
    if (this.readyState === WebSocket.CLOSED) return;
    this.readyState = WebSocket.CLOSED;
    this.emit('close', 1006);
  }
}

function start(options: Partial<WebSocketSessionOptions> = {}) {
  const clock = new ManualClock();
  const sockets: FakeSocket[] = [];
  const events: string[] = [];
  const session = new WebSocketSession({
    name: 'test',
    connect: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    clock,
    random: { next: () => 0.5 },
    log: LOG,
    onOpen: () => events.push('open'),
    onText: (text) => events.push(text),
    onDown: (reason) => events.push(`down: ${reason}`),
    silentAfterMs: 1_000,
    ...options,
  });
  session.start();
  return { clock, sockets, events, session, last: () => sockets.at(-1)! };
}

describe('WebSocketSession', () => {
  it('reports frames of the open connection and sends on it', () => {
    const { session, last, events } = start();
    expect(session.send('too early')).toBe(false);
    last().open();
    expect(session.send('hello')).toBe(true);
    last().emit('message', Buffer.from('frame'));
    expect(last().sent).toEqual(['hello']);
    expect(events).toEqual(['open', 'frame']);
  });

  it('comes back after ever longer pauses, and at once again after a healthy time', () => {
    const { clock, sockets, last } = start({ healthyAfterMs: 500 });
    const pauses: number[] = [];
    const untilNext = (): number => {
      const before = sockets.length;
      let waited = 0;
      for (; sockets.length === before && waited < 60_000; waited += 5) clock.advance(5);
      return waited;
    };
    for (let i = 0; i < 9; i += 1) {
      last().terminate();
      pauses.push(untilNext());
    }
    expect(pauses[0]).toBeGreaterThanOrEqual(250);
    expect(pauses[0]).toBeLessThanOrEqual(500);
    for (let i = 1; i < pauses.length; i += 1) expect(pauses[i]).toBeGreaterThanOrEqual(pauses[i - 1]!);
    expect(pauses.at(-1)).toBeLessThanOrEqual(30_000);
    expect(pauses.at(-1)).toBeGreaterThan(20_000);
    last().open();
    clock.advance(600);
    last().emit('ping');
    last().terminate();
    expect(untilNext()).toBeLessThanOrEqual(500);
  });

  it('drops a connection that shows no sign of life, and keeps one that does', () => {
    const { clock, last, events, sockets } = start();
    last().open();
    for (let i = 0; i < 5; i += 1) {
      clock.advance(900);
      last().emit('pong');
    }
    expect(events).toEqual(['open']);
    clock.advance(1_000);
    expect(events).toEqual(['open', 'down: silent for 1000 ms']);
    clock.advance(1_000);
    expect(sockets).toHaveLength(2);
  });

  it('gives up a handshake that does not end', () => {
    const { clock, events, sockets } = start({ connectTimeoutMs: 2_000 });
    clock.advance(2_000);
    expect(events).toEqual(['down: handshake timed out']);
    clock.advance(1_000);
    expect(sockets).toHaveLength(2);
  });

  it('survives errors, also of a connection that it has dropped, and a connect that throws', () => {
    let attempts = 0;
    const { clock, last, events, session } = start();
    const dropped = last();
    session.restart('test');
    dropped.emit('error', new Error('late'));
    dropped.emit('message', Buffer.from('late frame'));
    expect(events).toEqual(['down: test']);
    const failing = start({
      connect: () => {
        attempts += 1;
        throw new Error('no key');
      },
    });
    failing.clock.advance(2_000);
    expect(attempts).toBeGreaterThan(1);
    clock.advance(1);
  });

  it('keeps alive with pings or a text', () => {
    const pinging = start({ keepAlive: { everyMs: 300, text: null } });
    pinging.last().open();
    pinging.clock.advance(900);
    expect(pinging.last().pings).toBe(3);
    const texting = start({ keepAlive: { everyMs: 300, text: 'PING' } });
    texting.last().open();
    texting.clock.advance(600);
    expect(texting.last().sent).toEqual(['PING', 'PING']);
  });

  it('drops a peer that does not read', () => {
    const { session, last, events } = start({ maxBufferedBytes: 10 });
    last().open();
    last().bufferedAmount = 11;
    expect(session.send('more')).toBe(false);
    expect(events).toEqual(['open', 'down: the peer does not read']);
  });

  it('ends for good: no timer, no socket, no event', async () => {
    const { clock, session, last, events, sockets } = start({ keepAlive: { everyMs: 300, text: null } });
    last().open();
    await session.close();
    clock.advance(60_000);
    expect(clock.pending).toBe(0);
    expect(sockets).toHaveLength(1);
    expect(last().readyState).toBe(WebSocket.CLOSED);
    expect(events).toEqual(['open']);
  });
});
