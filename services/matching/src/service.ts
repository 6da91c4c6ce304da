import { CANDIDATES, type Service, type ServiceContext, type ServiceDefinition } from '@arbytron/runtime';
import { MatchingCore, type MatchingInput } from './matching-core.js';

/** Matches markets as they arrive and publishes candidates. */
export async function createMatching(
  context: Pick<ServiceContext<unknown>, 'store'>,
): Promise<Service<MatchingInput, never> & { readonly core: MatchingCore }> {
  const records = (await context.store.select(CANDIDATES.table)).map(CANDIDATES.decode);
  return {
    name: 'matching',
    inputs: [
      { topic: 'markets', mode: 'table' },
      { topic: 'markets', mode: 'sharded_table' },
    ],
    core: new MatchingCore(records),
    async perform() {
      // There are no effects: the type says so.
    },
  };
}

export const matching: ServiceDefinition<unknown> = { name: 'matching', create: createMatching };
