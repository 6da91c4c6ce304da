import type { Log, Service, ServiceContext, ServiceDefinition } from '@arbytron/runtime';
import type { BookStream, Connector } from '@arbytron/venues';
import { AcquisitionCore, type AcquisitionEffect, type AcquisitionInput } from './core/acquisition-core.js';

/** How long the right to read a venue's catalog lasts without renewal. */
const CATALOG_LEASE_MS = 60_000;

/** Streams the books of watched markets and publishes catalogs. */
export function createAcquisition(
  context: ServiceContext<Connector>,
): Service<AcquisitionInput, AcquisitionEffect> & { readonly core: AcquisitionCore } {
  const { connectors, lease, instance } = context;
  const log: Log = context.log.child({ service: 'acquisition' });
  const core = new AcquisitionCore(
    [...connectors.values()].map((c) => ({
      venue: c.venue,
      mirroredOutcomes: c.capabilities.mirroredOutcomes,
    })),
    context.pace.catalogEveryMs,
  );
  const streams = new Map<string, BookStream>();

  async function readCatalog(
    venue: string,
    feed: (input: AcquisitionInput, lane: string) => Promise<void>,
  ): Promise<void> {
    const lane = `catalog:${venue}`;
    const held = await lease.acquire(`catalog:${venue}`, instance, CATALOG_LEASE_MS);
    if (!held) return feed({ kind: 'catalog_end', venue, complete: false }, lane);
    let malformed = 0;
    try {
      const pages = connectors.get(venue)!.listMarkets((reason, record) => {
        malformed += 1;
        void feed({ kind: 'malformed_market', venue, reason, record }, lane);
      });
      for await (const markets of pages) await feed({ kind: 'catalog_page', venue, markets }, lane);
      // A market that could not be read is missing from the pages without being gone from the venue.
      await feed({ kind: 'catalog_end', venue, complete: malformed === 0 }, lane);
    } catch (error) {
      log.warn('the catalog could not be read and will be tried again', { venue, error: String(error) });
      await feed({ kind: 'catalog_end', venue, complete: false }, lane);
    }
  }

  return {
    name: 'acquisition',
    inputs: [{ topic: 'candidates', mode: 'sharded_table' }],
    core,
    async start(feed) {
      for (const [venue, connector] of connectors) {
        streams.set(
          venue,
          connector.streamBooks((event) => {
            feed({ kind: 'book', venue, event }, `book:${venue}`).catch((error: unknown) =>
              log.error('a book event was not handled', { venue, error: String(error) }),
            );
          }),
        );
        void readCatalog(venue, feed);
      }
    },
    async perform(effect, feed) {
      if (effect.kind === 'watch') streams.get(effect.venue)?.watch(effect.marketIds);
      else await readCatalog(effect.venue, feed);
    },
    unready() {
      const waiting = core.waitingMarkets;
      return waiting === 0 ? [] : [`the first books of ${waiting} market(s) are awaited`];
    },
    async stop() {
      await Promise.all([...streams.values()].map((stream) => stream.close()));
    },
  };
}

export const acquisition: ServiceDefinition<Connector> = { name: 'acquisition', create: createAcquisition };
