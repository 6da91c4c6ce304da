import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Order } from '@arbytron/domain';
import { ORDERS, SystemClock, type Log, type Store, type StoreCommit } from '@arbytron/runtime';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './migrate.js';
import { PostgresStore } from './postgres-store.js';

/** One measured figure. */
export interface StoreFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '1/s';
}

const SERVICE = 'bench';
const WARM_UP = 300;
const clock = new SystemClock();
const none = (): void => undefined;
const SILENT: Log = { debug: none, info: none, warn: none, error: none, child: () => SILENT };

/**
 * Boots an embedded PostgreSQL and commits what execution commits when an order is submitted: inbox id, order row, one
 * record of 300 bytes for the outbox. Takes about half a minute; leaves nothing behind.
 */
export async function benchStore(commits = 2_000): Promise<StoreFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'arbytron-bench-'));
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'postgres');
  const figures: StoreFigure[] = [];
  const boot = async (name: string, durability: 'process' | 'machine') => {
    const began = clock.monotonic();
    const database = await startEmbeddedPostgres({ dataDir, log: SILENT, durability });
    figures.push({ name: `embedded PostgreSQL, ${name}`, value: clock.monotonic() - began, unit: 'ms' });
    return database;
  };
  try {
    await (await boot('first boot', 'process')).stop();
    for (const durability of ['process', 'machine'] as const) {
      const database = await boot('warm boot', durability);
      const began = clock.monotonic();
      await migrate(database.url, SILENT);
      figures.push({ name: 'migrations', value: clock.monotonic() - began, unit: 'ms' });
      const store = new PostgresStore({ url: database.url, clock, log: SILENT });
      const run = `${durability} durability`;
      await measure(store, `${durability}-warm-up`, WARM_UP, 1);
      for (const inFlight of [1, 16])
        figures.push(...(await measure(store, `${run}, ${inFlight} in flight`, commits, inFlight)));
      figures.push(...(await relay(store, run)));
      await store.close();
      await database.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
}

async function measure(
  store: Store,
  name: string,
  commits: number,
  inFlight: number,
): Promise<StoreFigure[]> {
  const latencies: number[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < commits) {
      const commit = orderCommit(`${name} ${next}`);
      next += 1;
      const began = clock.monotonic();
      await store.commit(SERVICE, commit);
      latencies.push(clock.monotonic() - began);
    }
  };
  const began = clock.monotonic();
  await Promise.all(Array.from({ length: inFlight }, work));
  const seconds = (clock.monotonic() - began) / 1_000;
  latencies.sort((a, b) => a - b);
  return [
    { name: `commit p50, ${name}`, value: latencies[Math.floor(commits / 2)]!, unit: 'ms' },
    { name: `commit p99, ${name}`, value: latencies[Math.floor(commits * 0.99)]!, unit: 'ms' },
    { name: `commits, ${name}`, value: commits / seconds, unit: '1/s' },
  ];
}

/** How fast the outbox is read and marked as published, in pages of 500. */
async function relay(store: Store, name: string): Promise<StoreFigure[]> {
  const began = clock.monotonic();
  let rows = 0;
  for (
    let page = await store.unpublished(SERVICE, 500);
    page.length > 0;
    page = await store.unpublished(SERVICE, 500)
  ) {
    await store.markPublished(
      SERVICE,
      page.map((row) => row.sequence),
    );
    rows += page.length;
  }
  return [
    {
      name: `outbox rows relayed, ${name}`,
      value: rows / ((clock.monotonic() - began) / 1_000),
      unit: '1/s',
    },
  ];
}

function orderCommit(id: string): StoreCommit {
  const order: Order = {
    ...{
      clientOrderId: id,
      opportunityId: `${id}:o`,
      eventKey: 'event',
      legIndex: 0,
      attempt: 1,
      purpose: 'leg',
    },
    ...{ venue: 'kalshi', marketId: 'KXFED-26DEC-T3.75', outcome: 'Yes', instrumentId: 'KXFED-26DEC-T3.75' },
    ...{ side: 'buy', timeInForce: 'IOC', limitPrice: 4_500, quantity: 1_000, status: 'submitted' },
    ...{
      venueOrderId: null,
      filledQuantity: 0,
      filledNotional: 0,
      fees: 0,
      reason: null,
      createdAt: 1,
      updatedAt: 1,
    },
  };
  return {
    inbox: { group: SERVICE, messageId: id },
    writes: [{ kind: 'upsert', table: ORDERS.table, row: ORDERS.encode(order) }],
    outbox: [{ topic: 'orders', key: 'event', id, value: new Uint8Array(300) }],
  };
}
