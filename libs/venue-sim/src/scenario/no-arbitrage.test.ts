import { describe, expect, it } from '@jest/globals';
import assert from 'node:assert/strict';
import {
  DAY_MS,
  findTwoLeg,
  mirrorLadders,
  payoffsOfRelation,
  sizeCover,
  twoLegCovers,
  verifyCertificate,
  type Candidate,
  type Cover,
  type Ladders,
  type MarketQuote,
  type Money,
  type Opportunity,
  type TradingTerms,
} from '@arbytron/domain';
import type { MarketListing } from '../exchange/command.js';
import type { ExchangeEvent } from '../exchange/event.js';
import { Exchange } from '../exchange/exchange.js';
import type { ScenarioPair } from './batch-plan.js';
import { Scenario } from './scenario.js';
import { SCENARIO_VENUES, type ScenarioVenue } from './wording.js';

const START = Date.UTC(2026, 10, 23, 12);
const TICKS = 900;
/** A watcher may see one venue so many ticks later than the other. */
const STALE_TICKS = 5;
const NO_LIMIT: Money = 1_000_000_000_000;

const at = (tick: number): number => START + tick * 100;
const make = (seed: string): Scenario =>
  new Scenario({ seed, startAt: START, ticks: TICKS, batchTicks: 400 });

const termsOf = (listing: MarketListing): TradingTerms => listing;

function candidateOf({ listings, relation }: ScenarioPair): Candidate | null {
  const payoffs = payoffsOfRelation(relation);
  if (!payoffs) return null;
  const instruments = (listing: MarketListing, pays: typeof payoffs.first) =>
    listing.outcomes.map(({ name, instrumentId }, i) => ({
      ...{ venue: listing.venue, marketId: listing.marketId, outcome: name, instrumentId },
      payoffs: i === 0 ? pays.yes : pays.no,
    }));
  return {
    ...{
      candidateId: listings.kalshi.marketId,
      eventKey: listings.kalshi.marketId,
      title: listings.kalshi.title,
    },
    ...{
      relation,
      trust: 'verified',
      states: payoffs.states,
      revision: 1,
      quotes: [],
      resolvesAt: listings.kalshi.resolvesAt,
    },
    instruments: [
      ...instruments(listings.kalshi, payoffs.first),
      ...instruments(listings.polymarket, payoffs.second),
    ],
    terms: SCENARIO_VENUES.map((venue) => termsOf(listings[venue])),
  };
}

/** A book as it was during some ticks; `wrong` while an episode shows its level in it. */
interface Frame {
  readonly ladders: Ladders;
  readonly wrong: boolean;
}

class Watch {
  readonly candidate: Candidate | null;
  readonly covers: readonly Cover[];
  readonly frames: Record<ScenarioVenue, Frame[]> = { kalshi: [], polymarket: [] };
  readonly #checked = new Set<string>();
  readonly #numbers = new Map<Frame, number>();

  constructor(readonly pair: ScenarioPair) {
    this.candidate = candidateOf(pair);
    this.covers = this.candidate ? twoLegCovers(this.candidate) : [];
  }

  see(venue: ScenarioVenue, exchange: Exchange, tick: number, changed: ReadonlySet<string>): void {
    const frames = this.frames[venue];
    const { marketId } = this.pair.listings[venue];
    const wrong = this.pair.episodes.some(
      (episode) => episode.venue === venue && tick >= episode.startTick && tick < episode.endTick,
    );
    const last = frames.at(-1);
    if (last && !changed.has(marketId) && last.wrong === wrong) frames.push(last);
    else frames.push({ ladders: exchange.book(marketId)!, wrong });
    if (frames.length > STALE_TICKS + 1) frames.shift();
  }

  /** Every mix of what either venue shows or has lately shown. Returns how many were new. */
  checkMixes(tick: number): number {
    let mixes = 0;
    for (const kalshi of new Set(this.frames.kalshi)) {
      for (const polymarket of new Set(this.frames.polymarket)) {
        const key = `${this.#number(kalshi)}/${this.#number(polymarket)}`;
        if (this.#checked.has(key)) continue;
        this.#checked.add(key);
        if (kalshi.wrong || polymarket.wrong) continue;
        mixes += 1;
        for (const cover of this.covers) {
          const found = sizeCover(this.#legs(cover, { kalshi, polymarket }), {
            maxCapital: NO_LIMIT,
            requiredSpread: 0,
          });
          assert.equal(typeof found, 'string', `tick ${tick}: ${this.pair.listings.kalshi.title}`);
        }
      }
    }
    return mixes;
  }

  find(tick: number): Opportunity[] {
    const quotes = new Map<string, MarketQuote>();
    for (const venue of SCENARIO_VENUES) {
      const { ladders } = this.frames[venue].at(-1)!;
      const { marketId } = this.pair.listings[venue];
      quotes.set(`${venue}:${marketId}`, {
        ...{ venue, marketId, eventKey: 'event', version: { epoch: START, number: tick + 2 }, health: 'ok' },
        outcomes: [
          { outcome: 'Yes', ...ladders },
          { outcome: 'No', ...mirrorLadders(ladders) },
        ],
        ...{ venueTime: at(tick), receivedAt: at(tick), publishedAt: at(tick) },
      });
    }
    const policy = {
      minSpread: 0,
      minApy: 0,
      apyFloorMs: DAY_MS,
      maxCapitalPerTrade: NO_LIMIT,
      staleAfterMs: 5_000,
    };
    return this.covers.flatMap((cover) => {
      const found = findTwoLeg(this.candidate!, cover, (key) => quotes.get(key), policy, at(tick));
      return typeof found === 'string' ? [] : [found];
    });
  }

  #legs(cover: Cover, frames: Record<ScenarioVenue, Frame>) {
    return cover.instruments.map(({ venue, outcome }, i) => {
      const { ladders } = frames[venue as ScenarioVenue];
      const { asks } = outcome === 'Yes' ? ladders : mirrorLadders(ladders);
      const { fee, lot, minSize, minNotional } = cover.terms[i]!;
      return { asks, fee: fee!, lot, minSize, minNotional };
    });
  }

  #number(frame: Frame): number {
    let number = this.#numbers.get(frame);
    if (number === undefined) this.#numbers.set(frame, (number = this.#numbers.size));
    return number;
  }
}

/** Plays a scenario and hands over each tick's events with the pairs that are open on both venues. */
function play(
  scenario: Scenario,
  visit: (
    tick: number,
    watches: readonly Watch[],
    events: Readonly<Record<ScenarioVenue, readonly ExchangeEvent[]>>,
  ) => void,
): void {
  const exchanges = {
    kalshi: new Exchange({ venue: 'kalshi', instance: 'test', netting: true }),
    polymarket: new Exchange({ venue: 'polymarket', instance: 'test', netting: false }),
  };
  const watches = scenario.pairs().map((pair) => new Watch(pair));
  for (let tick = -1; tick < TICKS; tick += 1) {
    const events: Record<ScenarioVenue, ExchangeEvent[]> = { kalshi: [], polymarket: [] };
    for (const venue of SCENARIO_VENUES) {
      for (const command of scenario.commands(venue, tick, at(tick))) {
        events[venue].push(...exchanges[venue].apply(command).events);
      }
    }
    const changed = new Set(
      [...events.kalshi, ...events.polymarket].flatMap((event) =>
        event.kind === 'level' ? [event.marketId] : [],
      ),
    );
    const open = watches.filter(({ pair }) =>
      SCENARIO_VENUES.every(
        (venue) => exchanges[venue].market(pair.listings[venue].marketId)?.status === 'open',
      ),
    );
    for (const watch of open) {
      for (const venue of SCENARIO_VENUES) watch.see(venue, exchanges[venue], tick, changed);
    }
    visit(tick, open, events);
  }
}

describe('outside the episodes', () => {
  it.each(['1', '2', '3', '4'])(
    'no mix of old and new books of the venues holds an arbitrage (seed %s)',
    (seed) => {
      let mixes = 0;
      play(make(seed), (tick, open) => {
        for (const watch of open) mixes += watch.checkMixes(tick);
      });
      expect(mixes).toBeGreaterThan(1_000);
    },
  );
});

describe('an episode', () => {
  it.each(['5', '6'])(
    'is found at every one of its ticks, with its size and a certificate (seed %s)',
    (seed) => {
      const scenario = make(seed);
      const episodes = scenario.episodes();
      let ticksSeen = 0;
      play(scenario, (tick, open) => {
        for (const watch of open) {
          const found = watch.find(tick);
          const episode = watch.pair.episodes.find(
            ({ startTick, endTick }) => tick >= startTick && tick < endTick,
          );
          assert.equal(found.length, episode ? 1 : 0, `tick ${tick}: ${watch.pair.listings.kalshi.title}`);
          if (!episode) continue;
          ticksSeen += 1;
          assert.equal(verifyCertificate(found[0]!), null);
          assert.deepEqual([found[0]!.quantity, found[0]!.profit], [episode.quantity, episode.profit]);
        }
      });
      expect(ticksSeen).toBe(episodes.reduce((sum, { startTick, endTick }) => sum + endTick - startTick, 0));
    },
  );

  it('adds one level to books that are still from ten ticks before it to its end', () => {
    const touched = new Map<string, Map<number, ExchangeEvent[]>>();
    const scenario = make('7');
    play(scenario, (tick, _, events) => {
      for (const event of [...events.kalshi, ...events.polymarket]) {
        if (event.kind !== 'level') continue;
        const ticks = touched.get(event.marketId) ?? new Map<number, ExchangeEvent[]>();
        touched.set(event.marketId, ticks);
        ticks.set(tick, [...(ticks.get(tick) ?? []), event]);
      }
    });
    for (const { listings, episodes } of scenario.pairs()) {
      for (const { venue, side, level, startTick, endTick } of episodes) {
        for (const each of SCENARIO_VENUES) {
          const ticks = touched.get(listings[each].marketId)!;
          for (let tick = startTick - 10; tick < endTick; tick += 1) {
            const isStart = each === venue && tick === startTick;
            const expected = {
              kind: 'level',
              side,
              price: level.price,
              quantity: level.quantity,
              change: level.quantity,
            };
            const events = (ticks.get(tick) ?? []).map((event) => ({ ...event, marketId: '', at: 0 }));
            assert.deepEqual(events, isStart ? [{ ...expected, marketId: '', at: 0 }] : []);
          }
        }
      }
    }
  });

  it('is the same whether or not the ones before it were traded', () => {
    const scenario = make('8');
    const books = (trade: boolean): string[] => {
      const texts: string[] = [];
      const exchanges = {
        kalshi: new Exchange({ venue: 'kalshi', instance: 'test', netting: true }),
        polymarket: new Exchange({ venue: 'polymarket', instance: 'test', netting: false }),
      };
      for (const venue of SCENARIO_VENUES) {
        exchanges[venue].apply({ kind: 'deposit', at: 0, account: 'trader', amount: 100_000_000_000 });
      }
      const pairs = scenario.pairs();
      for (let tick = -1; tick < TICKS; tick += 1) {
        for (const venue of SCENARIO_VENUES) {
          for (const command of scenario.commands(venue, tick, at(tick))) exchanges[venue].apply(command);
        }
        for (const { listings, episodes } of pairs) {
          const episode = episodes.find(({ startTick }) => startTick === tick);
          if (!episode) continue;
          for (const venue of SCENARIO_VENUES)
            texts.push(JSON.stringify(exchanges[venue].book(listings[venue].marketId)));
          if (!trade) continue;
          for (const venue of SCENARIO_VENUES) {
            const yes = (episode.side === 'ask') === (venue === episode.venue);
            const { marketId } = listings[venue];
            exchanges[venue].apply({
              ...{
                kind: 'submit',
                at: at(tick),
                account: 'trader',
                clientOrderId: null,
                orderId: null,
                marketId,
              },
              ...{ outcome: yes ? 'Yes' : 'No', side: 'buy', limitPrice: 9_900, quantity: episode.quantity },
              ...{ timeInForce: 'IOC', expiresAt: null, postOnly: false },
            });
          }
        }
      }
      if (trade) expect(exchanges.kalshi.ledger('trader')!.fees).toBeGreaterThan(0);
      return texts;
    };
    expect(books(true)).toEqual(books(false));
  });
});
