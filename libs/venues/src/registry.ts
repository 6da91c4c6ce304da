import { DOLLAR, type VenueId } from '@arbytron/domain';
import type { Connector } from './connector.js';
import { createPaperConnector, type PaperStore } from './paper/index.js';
import { kalshi } from './kalshi/definition.js';
import { polymarket } from './polymarket/definition.js';
import type { VenueDefinition, VenuePorts } from './venue-definition.js';

/** Every venue. Adding one is a folder beside this file and a line here. */
const VENUES: readonly VenueDefinition[] = [kalshi, polymarket];

/** What is wrong with the settings of venues, each problem with its place. */
export class VenueSettingsError extends Error {
  override readonly name = 'VenueSettingsError';

  constructor(readonly problems: readonly string[]) {
    super(
      `the venue settings have ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
  }
}

export const knownVenues = (): VenueId[] => VENUES.map((definition) => definition.venue);

/**
 * Makes a connector for every venue that has settings.
 * @param settings by venue; `{}` for public data at the venue's own address
 * @throws VenueSettingsError that lists every problem, without quoting a value
 */
export function createConnectors(
  settings: Readonly<Record<VenueId, unknown>>,
  ports: VenuePorts,
): Map<VenueId, Connector> {
  const connectors = new Map<VenueId, Connector>();
  const problems: string[] = [];
  for (const [venue, values] of Object.entries(settings)) {
    const definition = VENUES.find((d) => d.venue === venue);
    if (!definition) {
      problems.push(`${venue}: unknown venue; known are ${knownVenues().join(', ')}`);
      continue;
    }
    const made = definition.connect(values, ports);
    if ('problems' in made) problems.push(...made.problems);
    else connectors.set(venue, made);
  }
  if (problems.length > 0) throw new VenueSettingsError(problems);
  return connectors;
}

/** Play money that a paper account begins with. */
const PAPER_CASH = 10_000 * DOLLAR;

/**
 * Connectors as a process trades with them. `paper` puts simulated orders on the venues' live data: nothing that costs
 * money can leave the process. `live` sends orders wherever the settings have credentials.
 *
 * @param paperStore keeps the paper account of a venue over restarts
 * @throws VenueSettingsError
 */
export async function connectVenues(
  environment: { readonly venues: Readonly<Record<VenueId, unknown>>; readonly trading: 'paper' | 'live' },
  ports: VenuePorts,
  paperStore: (venue: VenueId) => PaperStore = forgetfulStore,
): Promise<Map<VenueId, Connector>> {
  const connectors = createConnectors(environment.venues, ports);
  if (environment.trading === 'live') return connectors;
  const paper = new Map<VenueId, Connector>();
  for (const [venue, source] of connectors) {
    const store = paperStore(venue);
    paper.set(venue, await createPaperConnector({ ...ports, source, store, startingCash: PAPER_CASH }));
  }
  return paper;
}

/** Keeps nothing: every process begins with the starting cash. */
function forgetfulStore(): PaperStore {
  let text: string | null = null;
  return {
    load: () => Promise.resolve(text),
    save: (account) => {
      text = account;
      return Promise.resolve();
    },
  };
}
