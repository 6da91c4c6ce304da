import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Log } from '@arbytron/runtime';
import { startTracing } from './tracing.js';

const none = (): void => undefined;
const log: Log = { debug: none, info: none, warn: none, error: none, child: () => log };

describe('startTracing', () => {
  const before = process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  afterEach(() => {
    if (before === undefined) delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    else process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = before;
  });

  it('only does the work when there is nowhere to send spans to', async () => {
    const { tracer, close } = await startTracing({ service: 's', endpoint: undefined, log });
    expect(await tracer.span('work', { a: 1 }, async () => 42)).toBe(42);
    await expect(tracer.span('work', {}, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    await close();
  });

  it('sends spans, with what went wrong but no secret and no command line', async () => {
    const bodies: Buffer[] = [];
    const collector = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk));
      request.on('end', () => response.end());
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = endpoint;
    const { tracer, close } = await startTracing({ service: 'tested-service', endpoint, log });
    const result = await tracer.span('outer-span', { venue: 'kalshi', attempt: 2 }, () =>
      tracer.span('inner-span', {}, async () => 'done'),
    );
    expect(result).toBe('done');
    const failing = tracer.span('failing-span', {}, () =>
      Promise.reject(new Error('at http://user:hunter2@host')),
    );
    await expect(failing).rejects.toThrow('hunter2');
    await close();
    collector.close();
    const sent = Buffer.concat(bodies).toString('latin1');
    for (const expected of [
      'tested-service',
      'outer-span',
      'inner-span',
      'failing-span',
      'kalshi',
      'http://[secret]@host',
    ])
      expect(sent).toContain(expected);
    expect(sent).not.toContain('hunter2');
    expect(sent).not.toContain(process.argv[1]);
  });
});
