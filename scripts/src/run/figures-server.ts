import { startHttpServer, type HttpServer, type PrometheusMetrics } from '@arbytron/platform';
import type { Log } from '@arbytron/runtime';
import { statusPage } from '../status-page.js';
import type { FleetRun } from './fleet-run.js';

/** One HTTP port for a run: `/` for people, `/status` for that page, `/health`, `/ready`, `/metrics`. */
export async function startFiguresServer(
  run: FleetRun,
  port: number,
  metrics: PrometheusMetrics,
  log: Log,
): Promise<HttpServer> {
  const server = await startHttpServer({
    port,
    host: '127.0.0.1',
    service: 'arbytron',
    readiness: () => run.fleet.unready(),
    metrics,
    log,
    routes: (app) => {
      app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(statusPage()));
      app.get('/status', (_request, reply) => reply.type('text/plain; charset=utf-8').send(run.text()));
    },
  });
  run.setHttpUrl(server.url);
  return server;
}
