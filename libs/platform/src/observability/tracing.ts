import type { Log, Tracer } from '@arbytron/runtime';
import { redactText } from './redaction.js';

/** Does the work and nothing else. */
export const NO_TRACER: Tracer = { span: (_name, _attributes, work) => work() };

export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is waiting to be sent. */
  close(): Promise<void>;
}

export interface TracingOptions {
  readonly service: string;
  /** Where spans go (`OTEL_EXPORTER_OTLP_ENDPOINT`); without it there are none, and nothing is loaded. */
  readonly endpoint: string | undefined;
  readonly log: Log;
}

const FLUSH_MS = 3_000;

/**
 * Starts OpenTelemetry for this process when there is somewhere to send spans to. The exporter reads the endpoint,
 * headers and protocol from the standard `OTEL_…` variables.
 */
export async function startTracing({ service, endpoint, log }: TracingOptions): Promise<Tracing> {
  if (endpoint === undefined || endpoint === '') return { tracer: NO_TRACER, close: async () => undefined };
  // Loading it takes longer than all the rest of a start.
  const { NodeSDK, api, resources } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({
    serviceName: service,
    // Metrics go to Prometheus and logs to standard error.
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [],
    // Not the process detector: it sends the command line.
    resourceDetectors: [resources.envDetector, resources.hostDetector],
  });
  sdk.start();
  const spans = api.trace.getTracer('arbytron');
  const tracer: Tracer = {
    span: (name, attributes, work) =>
      spans.startActiveSpan(name, { attributes: { ...attributes } }, async (span) => {
        try {
          return await work();
        } catch (error) {
          const message = redactText(error instanceof Error ? error.message : String(error));
          span.recordException({ name: error instanceof Error ? error.name : 'Error', message });
          span.setStatus({ code: api.SpanStatusCode.ERROR, message });
          throw error;
        } finally {
          span.end();
        }
      }),
  };
  log.info('spans are sent', { endpoint });
  return {
    tracer,
    async close() {
      let timer: NodeJS.Timeout;
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, FLUSH_MS)));
      const sent = sdk
        .shutdown()
        .catch((error: unknown) => log.warn('the last spans were not sent', { error }));
      await Promise.race([sent, patience]);
      clearTimeout(timer!);
    },
  };
}
