import { afterAll } from '@jest/globals';
import { MemoryBus, SystemClock } from '@arbytron/runtime';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeBusContract } from './bus-contract.js';

const ports = {
  clock: new SystemClock(),
  yieldToIo: (resume: () => void) => void setImmediate(resume),
  redelivery: { firstMs: 2, lastMs: 50 },
};

describeBusContract('MemoryBus', async () => ({
  bus: new MemoryBus(ports),
  dispose: async () => undefined,
  uniquePrefix: 'test',
}));

describeBusContract('MemoryBus with soft topics', async () => ({
  bus: new MemoryBus({ ...ports, isDurable: () => false, softRecords: 20_000 }),
  dispose: async () => undefined,
  uniquePrefix: 'test',
}));

const directories: string[] = [];
afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true }))));

describeBusContract('MemoryBus with a journal', async () => {
  const journalDir = await mkdtemp(join(tmpdir(), 'arbytron-bus-'));
  directories.push(journalDir);
  return {
    bus: new MemoryBus({ ...ports, journalDir, segmentBytes: 100_000 }),
    dispose: async () => undefined,
    uniquePrefix: 'test',
  };
});
