import { afterEach, describe, expect, it } from '@jest/globals';
import { get, type IncomingMessage } from 'node:http';
import type { Log } from '@arbytron/runtime';
import { startHttpServer, type HttpServer, type HttpServerOptions } from './http-server.js';

const logged: string[] = [];
const note = (message: string): void => void logged.push(message);
const log: Log = { debug: note, info: note, warn: note, error: note, child: () => log };

describe('startHttpServer', () => {
  const open: HttpServer[] = [];

  async function start(options: Partial<HttpServerOptions> = {}): Promise<HttpServer> {
    const server = await startHttpServer({
      ...{ port: 0, host: '127.0.0.1', service: 'matching', log, readiness: () => [] },
      metrics: { contentType: 'text/plain; version=0.0.4', render: async () => 'orders_total 1\n' },
      ...options,
    });
    open.push(server);
    return server;
  }

  afterEach(async () => {
    for (const server of open.splice(0)) await server.close();
  });

  const ask = async (server: HttpServer, path: string) => {
    const response = await fetch(server.url + path);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: await response.text(),
    };
  };

  it('says that it lives, whatever its readiness', async () => {
    const server = await start({ readiness: () => ['catching up'] });
    const { status, body } = await ask(server, '/health');
    expect([status, JSON.parse(body)]).toEqual([200, { status: 'ok', service: 'matching' }]);
  });

  it('is ready only when nothing speaks against it, and says what does', async () => {
    let reasons: readonly string[] = ['bus is catching up', 'no market data'];
    const server = await start({ readiness: async () => reasons });
    const before = await ask(server, '/ready');
    expect([before.status, JSON.parse(before.body)]).toEqual([503, { ready: false, reasons }]);
    reasons = [];
    const after = await ask(server, '/ready');
    expect([after.status, JSON.parse(after.body)]).toEqual([200, { ready: true, reasons: [] }]);
  });

  it('is not ready when that cannot be told', async () => {
    const server = await start({ readiness: () => Promise.reject(new Error('inner detail')) });
    const { status, body } = await ask(server, '/ready');
    expect(status).toBe(503);
    expect(body).not.toContain('inner detail');
  });

  it('serves metrics and the routes of its caller', async () => {
    const server = await start({ routes: (app) => void app.get('/', () => ({ page: true })) });
    expect(await ask(server, '/metrics')).toEqual({
      ...{ status: 200, type: 'text/plain; version=0.0.4', body: 'orders_total 1\n' },
    });
    expect((await ask(server, '/')).body).toBe('{"page":true}');
    expect((await ask(server, '/nowhere')).status).toBe(404);
  });

  it('keeps to itself what went wrong inside', async () => {
    const server = await start({
      routes: (app) =>
        void app.get('/broken', () => {
          throw new Error('postgres://user:hunter2@host');
        }),
    });
    const { status, body } = await ask(server, '/broken');
    expect([status, body]).toEqual([500, '{"error":"internal error"}']);
    expect(logged).toContain('a request failed');
  });

  it('ends streams when it closes', async () => {
    const server = await start({
      routes: (app) =>
        void app.get('/stream', (_request, reply) => {
          reply.hijack();
          reply.raw.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
        }),
    });
    const response = await new Promise<IncomingMessage>((resolve) => get(`${server.url}/stream`, resolve));
    const ended = new Promise<void>((resolve) => response.on('close', resolve).on('error', () => undefined));
    response.resume();
    await server.close();
    await ended;
  });

  it('explains why it cannot listen', async () => {
    const first = await start();
    await expect(start({ port: first.port })).rejects.toThrow(
      `port ${first.port} on 127.0.0.1 is in use: stop what uses it, or choose another port`,
    );
    for (const port of [-1, 70_000, 1.5, Number.NaN])
      await expect(start({ port })).rejects.toThrow(/is no port: expected a whole number/);
    await expect(start({ host: '203.0.113.7' })).rejects.toThrow(/no address of this machine/);
  });
});
