import type { Market, Relation } from '@arbytron/domain';
import { describe, expect, it } from '@jest/globals';

import { MarketIndex } from '../blocking/market-index.js';
import { judge } from '../gates/judge.js';
import { specify } from '../specification/specify.js';
import type { ContractSpecification } from '../specification/specification.js';

interface SimulatedPair {
  readonly listings: { readonly kalshi: Market; readonly polymarket: Market };
  readonly relation: Relation;
  readonly why: string;
}
type ScenarioModule = {
  Scenario: new (options: { seed: string; startAt: number; ticks: number; batchTicks: number }) => {
    pairs(): SimulatedPair[];
  };
};

// By a name the compiler does not follow: the simulators are no dependency of this service, only of its tests.
const SIMULATORS = '@arbytron/venue-sim';

async function simulatedPairs(): Promise<SimulatedPair[] | null> {
  let module: ScenarioModule;
  try {
    module = (await import(SIMULATORS)) as ScenarioModule;
  } catch {
    return null;
  }
  const startAt = Date.UTC(2027, 2, 3, 15);
  return new module.Scenario({ seed: 'one', startAt, ticks: 7_200, batchTicks: 240 }).pairs();
}

const pairs = await simulatedPairs();

(pairs === null ? describe.skip : describe)('the simulated venues (need @arbytron/venue-sim)', () => {
  it('verifies every pair that is one contract and none that only looks alike', () => {
    expect(pairs!.length).toBeGreaterThan(500);
    const wrong = pairs!.flatMap(({ listings, relation, why }) => {
      const [a, b] = [specify(listings.kalshi), specify(listings.polymarket)];
      const decision = judge(a, b);
      const isRight =
        relation === 'same'
          ? decision.status === 'verified' && decision.relation === 'same'
          : decision.status !== 'verified';
      if (isRight) return [];
      return [
        {
          why,
          titles: [a.title, b.title],
          ...decision,
          gates: decision.gates.filter((gate) => gate.passed !== true),
        },
      ];
    });
    expect(wrong.slice(0, 8)).toEqual([]);
  });

  it('finds each counterpart among all markets and verifies no other', () => {
    const batch = pairs!.slice(0, 18 * 6);
    const index = new MarketIndex();
    const specifications = new Map<string, ContractSpecification>();
    for (const { listings } of batch) {
      const specification = specify(listings.polymarket);
      specifications.set(specification.key, specification);
      index.add(specification);
    }
    for (const { listings, relation } of batch) {
      const own = specify(listings.kalshi);
      const verified = index
        .candidatesFor(own)
        .filter((hit) => judge(own, specifications.get(hit.key)!).status === 'verified');
      expect(verified.map((hit) => hit.key)).toEqual(
        relation === 'same' ? [`polymarket:${listings.polymarket.marketId}`] : [],
      );
    }
  });
});
