import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';
import { SystemClock } from '@arbytron/runtime';

import { HttpClient } from './http-client.js';

describe('HttpClient', () => {
  let server: Server | null = null;

  const serve = async (listener: RequestListener): Promise<HttpClient> => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new HttpClient({
      baseUrl: `http://127.0.0.1:${port}/root/`,
      clock: new SystemClock(),
      timeoutMs: 2_000,
    });
  };

  afterEach(async () => {
    const running = server;
    server = null;
    running?.closeAllConnections();
    await new Promise((resolve) => (running ? running.close(resolve) : resolve(undefined)));
  });

  it('sends JSON and gives back what the venue said, whatever the status', async () => {
    const seen: unknown[] = [];
    const client = await serve((request, response) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        seen.push([request.method, request.url, request.headers['content-type'], body]);
        response.writeHead(409, { 'content-type': 'application/json' }).end('{"error":{"code":"x"}}');
      });
    });
    const outcome = await client.send({ method: 'POST', path: '/orders?a=1', body: { count: '1' } });
    expect(outcome).toMatchObject({ kind: 'response', status: 409, json: { error: { code: 'x' } } });
    expect(seen).toEqual([['POST', '/root/orders?a=1', 'application/json', '{"count":"1"}']]);
  });

  it('takes a body that is not JSON for unreadable, not for a failure', async () => {
    const client = await serve((_request, response) => response.writeHead(502).end('<html>'));
    expect(await client.send({ method: 'GET', path: '/' })).toMatchObject({
      status: 502,
      json: undefined,
      excerpt: '<html>',
    });
  });

  it('does not follow a redirect with its headers', async () => {
    const client = await serve((_request, response) =>
      response.writeHead(302, { location: '/elsewhere' }).end(),
    );
    expect(await client.send({ method: 'GET', path: '/' })).toMatchObject({ kind: 'response', status: 302 });
  });

  it('knows that a refused connection sent nothing', async () => {
    const client = await serve(() => undefined);
    await new Promise((resolve) => server!.close(resolve));
    server = null;
    const outcome = await client.send({ method: 'POST', path: '/orders', body: {} });
    expect(outcome).toEqual({ kind: 'not_sent', reason: 'POST /orders: ECONNREFUSED' });
  });

  it('does not know what became of a request that was never answered', async () => {
    const client = await serve(() => undefined);
    const outcome = await client.send({ method: 'POST', path: '/orders', body: {}, timeoutMs: 50 });
    expect(outcome).toMatchObject({ kind: 'unknown' });
  });

  it('does not know what became of a request whose answer broke off', async () => {
    const client = await serve((_request, response) => {
      response.writeHead(201, { 'content-length': '100' });
      response.write('{"order_id":', () => response.destroy());
    });
    expect(await client.send({ method: 'POST', path: '/orders', body: {} })).toMatchObject({
      kind: 'unknown',
    });
  });

  it('names neither query, headers nor body in a failure', async () => {
    const client = await serve((_request, response) => response.destroy());
    const headers = { authorization: 'hunter2' };
    const outcome = await client.send({
      method: 'POST',
      path: '/orders?key=hunter2',
      headers,
      body: 'hunter2',
    });
    expect(outcome).toMatchObject({ kind: 'unknown' });
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  });

  it('ends what is running when it is closed, and sends nothing after', async () => {
    const client = await serve(() => undefined);
    const running = client.send({ method: 'POST', path: '/orders', body: {} });
    client.close();
    expect(await running).toMatchObject({ kind: 'unknown' });
    expect(await client.send({ method: 'POST', path: '/orders', body: {} })).toMatchObject({
      kind: 'not_sent',
    });
  });
});
