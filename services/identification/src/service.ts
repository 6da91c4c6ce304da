import type { Service, ServiceContext, ServiceDefinition } from '@arbytron/runtime';
import { IdentificationCore, type IdentificationInput } from './core/identification-core.js';

/** Weighs quotes against candidates and releases opportunities. Needs no store: its topics are its memory. */
export function createIdentification(
  context: Pick<ServiceContext<unknown>, 'config'>,
): Service<IdentificationInput, never> & { readonly core: IdentificationCore } {
  const { config } = context;
  return {
    name: 'identification',
    inputs: [
      { topic: 'candidates', mode: 'table' },
      { topic: 'opportunities', mode: 'table' },
      { topic: 'quotes', mode: 'stream' },
    ],
    core: new IdentificationCore(config, config.maxTradesPerEpisode),
    async perform() {
      // There are no effects: the type says so.
    },
  };
}

export const identification: ServiceDefinition<unknown> = {
  name: 'identification',
  create: createIdentification,
};
