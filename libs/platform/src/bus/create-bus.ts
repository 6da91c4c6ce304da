import { NamespacedBus, type Bus, type Clock, type Log, type Metrics } from '@arbytron/runtime';
import type { ProcessEnvironment } from '../environment.js';
import { KafkaBus } from './kafka/kafka-bus.js';
import { RedisStreamsBus } from './redis-streams/redis-streams-bus.js';

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
  const { instance } = environment;
  const options = { ...ports, instance, yieldToIo: (resume: () => void) => void setImmediate(resume) };
  const bus =
    environment.bus === 'redis'
      ? await RedisStreamsBus.connect({ ...options, url: environment.redisUrl })
      : await KafkaBus.connect({ ...options, brokers: [...environment.kafkaBrokers] });
  return new NamespacedBus(bus, environment.namespace);
}
