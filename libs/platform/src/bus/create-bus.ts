import { NamespacedBus, type Bus, type Clock, type Log, type Metrics } from '@arbytron/runtime';
import type { ProcessEnvironment } from '../environment.js';
import { KafkaBus } from './kafka/kafka-bus.js';

/** The bus that the environment names. Every topic and group carries the namespace. */
export async function createBus(
  environment: Pick<ProcessEnvironment, 'bus' | 'kafkaBrokers' | 'redisUrl' | 'namespace' | 'instance'>,
  ports: {
    readonly clock: Clock;
    readonly log: Log;
    readonly metrics: Metrics;
    readonly onFatal: (error: unknown) => void;
  },
): Promise<Bus> {
  const bus = await KafkaBus.connect({
    ...ports,
    brokers: [...environment.kafkaBrokers],
    instance: environment.instance,
    yieldToIo: (resume) => setImmediate(resume),
  });
  return new NamespacedBus(bus, environment.namespace);
}
