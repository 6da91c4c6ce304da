import type { Bus, Clock, Log, Metrics } from '@arbytron/runtime';
import type { ProcessEnvironment } from '../environment.js';
import { KafkaBus } from './kafka/kafka-bus.js';

/** The bus that the environment names. */
export function createBus(
  environment: Pick<ProcessEnvironment, 'bus' | 'kafkaBrokers' | 'redisUrl' | 'instance'>,
  ports: {
    readonly clock: Clock;
    readonly log: Log;
    readonly metrics: Metrics;
    readonly onFatal: (error: unknown) => void;
  },
): Promise<Bus> {
  return KafkaBus.connect({
    ...ports,
    brokers: [...environment.kafkaBrokers],
    instance: environment.instance,
    yieldToIo: (resume) => setImmediate(resume),
  });
}
