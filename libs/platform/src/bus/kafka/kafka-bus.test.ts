import { afterAll, describe } from '@jest/globals';
import { SystemClock } from '@arbytron/runtime';
import { describeBusContract, requireStackEnvironment } from '@arbytron/testkit';
import { randomUUID } from 'node:crypto';
import { KafkaBus } from './kafka-bus.js';

const stack = requireStackEnvironment(['ARBYTRON_KAFKA_BROKERS']);
const brokers = (stack.environment['ARBYTRON_KAFKA_BROKERS'] ?? '').split(',');

(stack.available ? describe : describe.skip)('on a real broker', () => {
  const fatal: Error[] = [];
  afterAll(() => {
    if (fatal.length > 0) throw fatal[0]!;
  });

  describeBusContract('KafkaBus', async () => ({
    bus: await KafkaBus.connect({
      brokers,
      instance: `test-${randomUUID()}`,
      clock: new SystemClock(),
      yieldToIo: (resume) => void setImmediate(resume),
      onFatal: (error) => fatal.push(error),
      redelivery: { firstMs: 2, lastMs: 50 },
      timings: { heartbeatMs: 100, fetchWaitMs: 50, commitIntervalMs: 200 },
    }),
    dispose: async () => undefined,
    uniquePrefix: `contract-${randomUUID()}`,
  }));
});
