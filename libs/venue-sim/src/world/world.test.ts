import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contentId, DOLLAR } from '@arbytron/domain';
import { VirtualClock, type Clock } from '@arbytron/runtime';
import { SCENARIO_VENUES } from '../scenario/wording.js';
import { World, type WorldOptions } from './world.js';
import { readWorldRecord } from './world-record.js';

const NOON = Date.UTC(2026, 10, 23, 12);
const TICKS = 240;

let directory: string;
beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'world-'));
});
afterEach(() => fs.rmSync(directory, { recursive: true }));

const options = (clock: VirtualClock, changes: Partial<WorldOptions> = {}): WorldOptions => ({
  ...{ seed: 'test', ticks: TICKS, clock, directory: null, batchTicks: 240, snapshotEvery: 70 },
  ...changes,
});

/** Trades every episode as it starts, one order a leg: what a trader does to a world. */
function trade(world: World, at: number): void {
  const tick = world.nextTick - 1;
  const pairs = world.scenario.pairs();
  for (const { batch, pair, startTick, venue, side, quantity } of world.scenario.episodes()) {
    if (startTick !== tick) continue;
    const { listings } = pairs.find((each) => each.batch === batch && each.pair === pair)!;
    for (const each of SCENARIO_VENUES) {
      const { marketId } = listings[each];
      world.exchange(each).apply({
        ...{
          kind: 'submit',
          at,
          account: 'trader',
          clientOrderId: `${each}-${tick}-${pair}`,
          orderId: null,
          marketId,
        },
        ...{
          outcome: (side === 'ask') === (each === venue) ? 'Yes' : 'No',
          side: 'buy',
          limitPrice: 9_000,
          quantity,
        },
        ...{ timeInForce: 'IOC', expiresAt: null, postOnly: false },
      });
    }
  }
}

/** A digest of everything that both exchanges remember, times included. */
const stateOf = (world: World): string[] =>
  SCENARIO_VENUES.map((venue) => contentId(JSON.stringify(world.exchange(venue).exchange.snapshot())));

/** Plays a world with a trader in it, dying without a word before each of some ticks. */
async function play(
  changes: Partial<WorldOptions>,
  deaths: readonly number[],
  die: (world: World) => void,
): Promise<World> {
  const clock = new VirtualClock(NOON);
  const begin = (): World => {
    const world = new World(options(clock, changes));
    world.start();
    return world;
  };
  let world = begin();
  for (let last = -1; !world.isFinished;) {
    await clock.advanceToNext();
    if (world.nextTick - 1 === last) continue;
    last = world.nextTick - 1;
    trade(world, clock.now());
    if (!deaths.includes(last)) continue;
    world.pause();
    die(world);
    // It comes back when the next tick would have been due.
    await clock.advance(100);
    world = begin();
    expect(world.nextTick).toBe(last + 1);
  }
  return world;
}

describe('a world', () => {
  it('opens with play money and markets, plays out, and says what was earned', async () => {
    const clock = new VirtualClock(NOON);
    const world = new World(options(clock));
    expect(() => world.ledger()).toThrow(RangeError);
    world.prepare();
    world.prepare();
    for (const ledger of Object.values(world.ledger())) {
      expect(ledger).toMatchObject({
        cash: 10_000 * DOLLAR,
        deposits: 10_000 * DOLLAR,
        realizedProfit: 0,
        positions: [],
      });
    }
    expect([...world.exchange('kalshi').exchange.markets()]).toHaveLength(18);

    const finished = await play({}, [], () => {});
    await finished.finished;
    const { kalshi, polymarket } = finished.ledger();
    for (const ledger of [kalshi, polymarket]) {
      expect(ledger.positions).toEqual([]);
      expect(ledger.realizedProfit).toBe(ledger.cash - ledger.deposits);
      expect(ledger.fees).toBeGreaterThan(0);
    }
    // Every pair that could be traded whole was locked in at a profit, whatever the outcomes were.
    expect(kalshi.realizedProfit + polymarket.realizedProfit).toBeGreaterThan(0);
  });

  it('is the same after any number of deaths, also in the middle of a line', async () => {
    const undisturbed = await play({}, [], () => {});
    const tearLine = (world: World): void => {
      const file = fs
        .readdirSync(directory)
        .find((name) => name.startsWith('kalshi') && name.endsWith('.jsonl'))!;
      fs.appendFileSync(path.join(directory, file), '{"tick":[');
      expect(world.isFinished).toBe(false);
    };
    const disturbed = await play({ directory }, [0, 1, 17, 69, 70, 71, 140, 200, TICKS - 2], tearLine);
    expect(disturbed.ledger()).toEqual(undisturbed.ledger());
    expect(stateOf(disturbed)).toEqual(stateOf(undisturbed));
  });

  it('catches the second venue up when it died before that one had the tick', async () => {
    const clock = new VirtualClock(NOON);
    const first = new World(options(clock, { directory }));
    first.start();
    await clock.advance(1_000);
    first.pause();
    const tick = first.nextTick;
    first.exchange('kalshi').tick(clock.now());
    first.close();
    const second = new World(options(clock, { directory }));
    expect(second.nextTick).toBe(tick);
    second.start();
    await clock.advance(50);
    for (const venue of SCENARIO_VENUES) expect(second.exchange(venue).nextTick).toBe(tick + 1);
    second.close();
  });

  it('is marked as finished in its directory, and stays so', async () => {
    expect(readWorldRecord(directory)).toBeNull();
    const world = await play({ directory }, [], () => {});
    expect(readWorldRecord(directory)).toMatchObject({ seed: 'test', ticks: TICKS, startAt: NOON });
    expect(readWorldRecord(directory)!.finishedAt).toBeGreaterThan(NOON);
    world.close();
    const clock = new VirtualClock(NOON + 99_999_999);
    const again = new World(options(clock, { directory }));
    await again.finished;
    again.start();
    expect(clock.nextTimerInMs).toBeNull();
    expect(() => new World(options(clock, { directory, seed: 'other' }))).toThrow('another world');
  });

  it('slips in time when it is late: ticks are neither skipped nor bunched', async () => {
    const clock = new VirtualClock(NOON);
    let lateMs = 0;
    const slow: Clock = {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      schedule: (delayMs, task) => clock.schedule(delayMs + lateMs, task),
    };
    const world = new World({ ...options(clock, { ticks: null }), clock: slow });
    world.start();
    const times: number[] = [];
    for (let tick = 0; tick < 60; tick += 1) {
      await clock.advanceToNext();
      times.push(clock.monotonic());
      lateMs = tick === 20 ? 730 : tick % 2 === 0 ? 20 : 0;
      expect(world.nextTick).toBe(tick + 1);
    }
    const gaps = times.slice(1).map((time, i) => time - times[i]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50);
    // An unsteady timer is made up for, a long delay is not.
    expect(times[20]! - times[0]!).toBeLessThanOrEqual(2_020);
    expect(times[59]! - times[0]!).toBeGreaterThan(5_900 + 600);
    world.close();
  });

  it('stands still while it is paused', async () => {
    const clock = new VirtualClock(NOON);
    const world = new World(options(clock, { ticks: null }));
    world.start();
    await clock.advance(950);
    const tick = world.nextTick;
    world.pause();
    await clock.advance(5_000);
    expect(world.nextTick).toBe(tick);
    world.start();
    await clock.advance(3_000);
    // One tick at once, then one every 100 ms.
    expect(world.nextTick).toBe(tick + 31);
    world.close();
  });

  it('keeps its files small however long it runs', async () => {
    const clock = new VirtualClock(NOON);
    const world = new World(options(clock, { directory, ticks: null, retentionTicks: 300 }));
    world.start();
    const sizes: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await clock.advance(72_000);
      const files = fs.readdirSync(directory);
      sizes.push(files.reduce((sum, file) => sum + fs.statSync(path.join(directory, file)).size, 0));
    }
    expect(Math.max(...sizes)).toBeLessThan(2 * sizes[0]!);
    world.close();
  });
});
