import { expect, it } from '@jest/globals';
import { BusUnavailableError, SystemClock } from '@arbytron/runtime';
import { createServer } from 'node:net';
import { RedisStreamsBus } from './redis-streams-bus.js';

it('says that Redis does not answer instead of waiting for ever', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const connecting = RedisStreamsBus.connect({
    url: `redis://127.0.0.1:${port}`,
    instance: 'test',
    clock: new SystemClock(),
    yieldToIo: (resume) => void setImmediate(resume),
  });
  await expect(connecting).rejects.toThrow(BusUnavailableError);
  await new Promise((resolve) => server.close(resolve));
});
