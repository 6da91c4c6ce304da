import type { VenueId } from '@arbytron/domain';
import type { Clock, Log, Metrics, Random } from '@arbytron/runtime';
import type { z } from 'zod';
import type { Connector } from './connector.js';

/** What every connector is given. */
export interface VenuePorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** A venue as the registry knows it. */
export interface VenueDefinition {
  readonly venue: VenueId;
  /** Makes the connector, or says what is wrong with the settings, without quoting a value. */
  connect(settings: unknown, ports: VenuePorts): Connector | { readonly problems: readonly string[] };
}

/**
 * Defines a venue by the settings it has (where it listens, who we are there) and how its connector is made.
 * The settings are checked before `create` sees them.
 */
export function defineVenue<Settings>(definition: {
  readonly venue: VenueId;
  readonly settings: z.ZodType<Settings>;
  readonly create: (settings: Settings, ports: VenuePorts) => Connector;
}): VenueDefinition {
  const { venue } = definition;
  return {
    venue,
    connect(settings, ports) {
      const parsed = definition.settings.safeParse(settings);
      if (parsed.success) return definition.create(parsed.data, ports);
      return {
        problems: parsed.error.issues.map((issue) => `${[venue, ...issue.path].join('.')}: ${issue.message}`),
      };
    },
  };
}
