import type { Log } from '@arbytron/runtime';
import fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';

export interface HttpServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Address of this machine to listen on: `127.0.0.1`, or `0.0.0.0` for all. */
  readonly host: string;
  /** Name that `/health` answers. */
  readonly service: string;
  /** Why the process is not ready to work; empty when it is. */
  readonly readiness: () => readonly string[] | Promise<readonly string[]>;
  readonly metrics: { readonly contentType: string; render(): Promise<string> };
  readonly log: Log;
  /** Adds the caller's own routes, `/` among them. */
  readonly routes?: (app: FastifyInstance) => void | Promise<void>;
}

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** Answers no further request and ends the open ones, streams included. */
  close(): Promise<void>;
}

/** The server cannot listen where it was told to; the message says why and what to do. */
export class HttpServerError extends Error {
  override readonly name = 'HttpServerError';
}

/**
 * Serves `/health` (200 while the process lives), `/ready` (200, or 503 with the reasons why not), `/metrics`
 * (Prometheus text) and the caller's routes.
 * @throws HttpServerError
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { port, host, service, log } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new HttpServerError(`${port} is no port: expected a whole number from 0 to 65535`);
  const app = fastify({ logger: false, forceCloseConnections: true });
  app.setErrorHandler(
    (error: { readonly statusCode?: number; readonly message?: string }, request, reply) => {
      const status = error.statusCode ?? 500;
      // What went wrong inside stays inside.
      if (status >= 500)
        log.error('a request failed', { method: request.method, path: request.routeOptions.url, error });
      return reply.status(status).send({ error: status >= 500 ? 'internal error' : error.message });
    },
  );
  app.get('/health', () => ({ status: 'ok', service }));
  app.get('/ready', async (_request, reply) => {
    const reasons = await unreadiness(options);
    return reply.status(reasons.length === 0 ? 200 : 503).send({ ready: reasons.length === 0, reasons });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.header('content-type', options.metrics.contentType).send(await options.metrics.render()),
  );
  await options.routes?.(app);
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    throw new HttpServerError(explain(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
  const address = app.server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${address.port}`,
    port: address.port,
    close: () => app.close(),
  };
}

async function unreadiness({ readiness, log }: HttpServerOptions): Promise<readonly string[]> {
  try {
    return await readiness();
  } catch (error) {
    log.warn('readiness could not be told', { error });
    return ['readiness could not be told'];
  }
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `port ${port} on ${host} is in use: stop what uses it, or choose another port`;
  if (code === 'EACCES') return `port ${port} on ${host} is not allowed to this user: choose one above 1023`;
  if (code !== undefined && NO_ADDRESS.has(code))
    return `${host} is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all`;
  return `cannot listen on ${host}:${port}: ${message}`;
}

const NO_ADDRESS: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']);
