import { setTimeout as sleep } from 'node:timers/promises';
import type { Market } from '@arbytron/domain';
import { DataDirectory } from '@arbytron/fleet';
import { createMatching, type MatchingCore } from '@arbytron/matching';
import { Host, migrate, PostgresStore, startEmbeddedPostgres } from '@arbytron/platform';
import {
  CANDIDATES,
  DEFAULT_TRADING_CONFIG,
  MemoryBus,
  MemoryLease,
  recordOf,
  SIMULATION_PACE,
  TOPIC_SPECS,
  type CandidateRecord,
  type Clock,
  type Log,
  type Metrics,
  type ServiceDefinition,
} from '@arbytron/runtime';

/** The run that catalogs are taken into: its verdicts are kept from one import to the next. */
export const CATALOG_RUN = 'catalogs';

const POLL_MS = 200;
const PUBLISHED_AT_ONCE = 1_000;

/**
 * Runs catalogs through the whole matching service (bus, runner, store, the same decisions) and leaves its candidates in
 * the store, where people can review them.
 *
 * @param onProgress called with the markets compared so far
 */
export async function runCatalogs(
  dataDir: string,
  markets: readonly Market[],
  ports: { readonly clock: Clock; readonly log: Log; readonly metrics: Metrics },
  onProgress: (done: number) => void,
): Promise<CandidateRecord[]> {
  const { clock, log, metrics } = ports;
  const directory = DataDirectory.open(dataDir, CATALOG_RUN, false);
  const postgres = await startEmbeddedPostgres({ dataDir: directory.at('postgres'), log });
  try {
    await migrate(postgres.url, log);
    const store = new PostgresStore({ url: postgres.url, clock, log });
    const bus = new MemoryBus({ clock, yieldToIo: (resume) => setImmediate(resume), log, metrics });
    await bus.ensureTopics(TOPIC_SPECS);
    for (let i = 0; i < markets.length; i += PUBLISHED_AT_ONCE)
      await bus.publish(
        markets.slice(i, i + PUBLISHED_AT_ONCE).map((message) => recordOf({ topic: 'markets', message })),
      );
    let fatal: unknown = null;
    const host = new Host(
      { bus, store, lease: new MemoryLease(clock), clock, log, metrics, connectors: new Map() },
      {
        config: DEFAULT_TRADING_CONFIG,
        instance: 'catalogs',
        pace: SIMULATION_PACE,
        onFatal: (error) => (fatal = error),
      },
    );
    let core: MatchingCore | null = null;
    const matching: ServiceDefinition<unknown> = {
      name: 'matching',
      create: (context) => {
        const service = createMatching(context);
        core = service.core;
        return service;
      },
    };
    await host.start([matching]);
    while (host.unready().length > 0 && fatal === null) {
      onProgress(markets.length - core!.toSearch);
      await sleep(POLL_MS);
    }
    await host.stop();
    await bus.close();
    if (fatal !== null) throw fatal;
    onProgress(markets.length);
    const records = (await store.select(CANDIDATES.table)).map(CANDIDATES.decode);
    await store.close();
    return records;
  } finally {
    await postgres.stop();
    directory.release();
  }
}
