import { describe, expect, it } from '@jest/globals';
import assert from 'node:assert/strict';
import { CENT, DAY_MS, QUANTITY_ONE } from '@arbytron/domain';
import { Exchange } from '../exchange/exchange.js';
import { contractsOfBatch } from './batch.js';
import { CalendarDay } from './calendar.js';
import { Scenario, type ScenarioOptions } from './scenario.js';
import { SCENARIO_VENUES } from './wording.js';

const NOON = Date.UTC(2026, 10, 23, 12);
const make = (changes: Partial<ScenarioOptions> = {}): Scenario =>
  new Scenario({ seed: 'test', startAt: NOON, ticks: 700, batchTicks: 300, ...changes });
const at = (tick: number): number => NOON + tick * 100;

describe('a scenario', () => {
  it('is a function of its options and the tick alone', () => {
    const forwards = make();
    const texts: string[] = [];
    for (let tick = -1; tick < 705; tick += 1) {
      for (const venue of SCENARIO_VENUES)
        texts.push(JSON.stringify(forwards.commands(venue, tick, at(tick))));
    }
    const backwards = make();
    for (let tick = 704; tick >= -1; tick -= 1) {
      for (const venue of [...SCENARIO_VENUES].reverse()) {
        assert.equal(JSON.stringify(backwards.commands(venue, tick, at(tick))), texts.pop());
      }
    }
    expect(JSON.stringify(make({ seed: 'other' }).episodes())).not.toBe(JSON.stringify(make().episodes()));
  });

  it('words the same markets all of a UTC day and has them resolve within 24 hours', () => {
    const words = (scenario: Scenario): unknown =>
      scenario
        .pairs()
        .map(({ listings }) =>
          SCENARIO_VENUES.map((venue) => ({ ...listings[venue], openAt: 0, closeAt: 0, resolvesAt: 0 })),
        );
    const starts = [Date.UTC(2026, 10, 23), NOON, Date.UTC(2026, 10, 24) - 60_000];
    for (const startAt of starts) {
      const scenario = make({ startAt });
      expect(words(scenario)).toEqual(words(make()));
      for (const { listings, settleTick } of scenario.pairs()) {
        for (const venue of SCENARIO_VENUES) {
          const { openAt, resolvesAt } = listings[venue];
          assert.ok(
            resolvesAt! - openAt! < DAY_MS,
            `${listings[venue].marketId} locks capital for a day or more`,
          );
          assert.ok(resolvesAt! > startAt + settleTick * 100);
        }
      }
    }
    expect(words(make({ startAt: NOON + DAY_MS }))).not.toEqual(words(make()));
  });

  it('keeps resolution within 24 hours through days of an endless run', () => {
    const startAt = Date.UTC(2026, 10, 23, 23, 59);
    const scenario = make({ ticks: null, startAt });
    // Ten days of 2,880 batches each.
    for (let batch = 0; batch < 28_800; batch += 1_193) {
      for (const { listings, settleTick } of scenario.batch(batch).pairs) {
        const { openAt, resolvesAt } = listings.polymarket;
        assert.ok(resolvesAt! - openAt! < DAY_MS);
        assert.ok(resolvesAt! > startAt + settleTick * 100);
      }
    }
  });

  it('tells the truth: a pair is the same exactly where its contracts are, and no two pairs meet in one', () => {
    const day = new CalendarDay(Date.UTC(2026, 10, 24));
    const contracts: (readonly [number, string])[][] = [];
    for (let batch = 0; batch < 600; batch += 1) {
      const pairs = contractsOfBatch(batch, day, 37);
      for (const pair of pairs)
        assert.equal(pair.relation === 'same', pair.kalshi.contract === pair.polymarket.contract);
      contracts.push(
        pairs.flatMap(
          (pair, i) =>
            [
              [i, pair.kalshi.contract],
              [i, pair.polymarket.contract],
            ] as const,
        ),
      );
    }
    // Batches next to each other are open together for a while.
    for (let batch = 1; batch < contracts.length; batch += 1) {
      const open = [
        ...contracts[batch - 1]!.map(([i, text]) => [i - 100, text] as const),
        ...contracts[batch]!,
      ];
      const owner = new Map<string, number>();
      for (const [pair, text] of open) {
        assert.ok((owner.get(text) ?? pair) === pair, `batch ${batch}: ${text} belongs to two pairs`);
        owner.set(text, pair);
      }
    }
  });

  it('gives every market of the same day another id', () => {
    const day = new CalendarDay(Date.UTC(2026, 10, 24));
    const seen = new Map<string, number>();
    for (let batch = 0; batch < 600; batch += 1) {
      for (const { kalshi, polymarket } of contractsOfBatch(batch, day, 37)) {
        for (const id of [kalshi.ticker, polymarket.slug]) {
          const before = seen.get(id);
          // A market is forgotten after 60 batches; until then its id is taken.
          assert.ok(before === undefined || batch - before > 90, `${id} in batches ${before} and ${batch}`);
          seen.set(id, batch);
        }
      }
    }
  });

  it('closes and settles everything before its end, without a refused command', () => {
    for (const ticks of [120, 300, 700]) {
      const scenario = make({ ticks, seed: `ends ${ticks}` });
      for (const venue of SCENARIO_VENUES) {
        const exchange = new Exchange({ venue, instance: 'test', netting: true });
        const closedAt = new Map<string, number>();
        for (let tick = -1; tick < ticks; tick += 1) {
          for (const command of scenario.commands(venue, tick, at(tick))) {
            expect(exchange.apply(command).refusal).toBeNull();
            if (command.kind === 'status') closedAt.set(command.marketId, tick);
            if (command.kind === 'settle') {
              const delay = tick - closedAt.get(command.marketId)!;
              assert.ok(delay >= 5 && delay <= 10);
            }
          }
        }
        expect(new Set([...exchange.markets()].map((market) => market.status))).toEqual(new Set(['settled']));
        expect(scenario.commands(venue, ticks, at(ticks))).toEqual([]);
      }
      const payoffs = scenario.pairs();
      for (const { relation, payoff } of payoffs) {
        if (relation === 'same') assert.equal(payoff.kalshi, payoff.polymarket);
        if (relation === 'subset') assert.ok(payoff.kalshi <= payoff.polymarket);
        if (relation === 'superset') assert.ok(payoff.kalshi >= payoff.polymarket);
      }
    }
  });

  it('has open markets at every tick of an endless run, and forgets old ones', () => {
    const scenario = make({ ticks: null, retentionTicks: 400 });
    const exchange = new Exchange({ venue: 'polymarket', instance: 'test', netting: false });
    let most = 0;
    for (let tick = -1; tick < 3_000; tick += 1) {
      for (const command of scenario.commands('polymarket', tick, at(tick))) {
        assert.equal(exchange.apply(command).refusal, null);
      }
      const markets = [...exchange.markets()];
      assert.ok(markets.filter((market) => market.status === 'open').length >= 18, `tick ${tick}`);
      most = Math.max(most, markets.length);
    }
    expect(most).toBeLessThanOrEqual(5 * 18);
  });
});

describe('the episodes', () => {
  const scenarios = ['a', 'b', 'c'].map((seed) => make({ seed, ticks: 1_200, batchTicks: 600 }));

  it('come about once a second, with room before, between and after', () => {
    const total = scenarios.reduce((sum, scenario) => sum + scenario.episodes().length, 0);
    expect(total / scenarios.length).toBeGreaterThan(60);
    expect(total / scenarios.length).toBeLessThan(130);
    for (const scenario of scenarios) {
      for (const { batch, startTick, endTick } of scenario.episodes()) {
        assert.ok(endTick - startTick >= 8 && endTick - startTick <= 20);
        assert.ok(startTick >= 10 && startTick < 1_200 - 40);
        const { list } = scenario.batch(batch).span;
        if (batch > 0) assert.ok(startTick - list >= 80);
      }
    }
  });

  it('are worth 1.5 to 6 cents a contract on 10 to 200 contracts, and a rival comes to some', () => {
    const episodes = scenarios.flatMap((scenario) => scenario.episodes());
    for (const { profit, quantity } of episodes) {
      assert.ok(quantity >= 10 * QUANTITY_ONE && quantity <= 200 * QUANTITY_ONE);
      assert.ok(
        profit * QUANTITY_ONE >= 1.5 * CENT * quantity && profit * QUANTITY_ONE <= 6 * CENT * quantity,
      );
    }
    const contested = episodes.filter((episode) => episode.rival).length / episodes.length;
    expect(contested).toBeGreaterThan(0.08);
    expect(contested).toBeLessThan(0.25);
  });
});
