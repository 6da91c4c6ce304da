import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type Market,
  type Order,
  type OrderSide,
  type Price,
  type Quantity,
  type TimeInForce,
} from '@arbytron/domain';
import type { AccountEvent, PolymarketConnector, SubmitResult } from '@arbytron/venues';

import { eventually, orderFor } from '../connector-contract.js';
import {
  CONDITION_ID,
  listedMarket,
  PolymarketFixture,
  polymarketListing,
  type PolymarketFixtureOptions,
} from './polymarket-fixture.js';

let fixture: PolymarketFixture;
let connector: PolymarketConnector;
let market: Market;
let orders = 0;

const start = async (options: PolymarketFixtureOptions = {}): Promise<void> => {
  fixture = await PolymarketFixture.start(options);
  connector = fixture.connect();
  market = await listedMarket(connector);
};
afterEach(async () => fixture.close());

function intent(
  side: OrderSide,
  limitPrice: Price,
  quantity: Quantity,
  timeInForce: TimeInForce = 'IOC',
  outcome = 'Yes',
): Order {
  orders += 1;
  return orderFor(market, {
    clientOrderId: `order-${orders}`,
    outcome,
    side,
    limitPrice,
    quantity,
    timeInForce,
    at: fixture.clock.now(),
  });
}
const accepted = (result: SubmitResult): Extract<SubmitResult, { kind: 'accepted' }> => {
  if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
  return result;
};

describe('the account', () => {
  it('agrees with the ledger after a random run of orders of all kinds', async () => {
    await start();
    for (let step = 0; step < 15; step += 1) {
      fixture.rest('ask', 4_000 + 100 * (step % 4), 333 + step);
      fixture.rest('bid', 3_900 - 100 * (step % 4), 217 + step);
      const outcome = step % 3 === 0 ? 'No' : 'Yes';
      await connector.submit(
        intent('buy', outcome === 'Yes' ? 4_200 : 6_300, 301 + 7 * step, 'IOC', outcome),
      );
      if (step % 4 === 3) await connector.submit(intent('sell', 3_600, 150, 'IOC'));
    }
    const { cash, positions } = await connector.account();
    expect(positions.map((one) => one.outcome).sort()).toEqual(['No', 'Yes']);
    expect({ cash, positions }).toEqual(fixture.ledger());
  });

  it('reports every fill of a resting order as maker, without a fee', async () => {
    await start();
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('resumed', () => events.some((event) => event.kind === 'resumed'));
    const order = intent('buy', 4_000, 500, 'GTC');
    const { venueOrderId } = accepted(await connector.submit(order));
    fixture.exchange.apply({
      kind: 'quote',
      at: fixture.clock.now(),
      marketId: CONDITION_ID,
      bids: [],
      asks: [{ price: 3_900, quantity: 200 }],
    });
    await eventually('fill', () => events.some((event) => event.kind === 'fill'));
    expect(events.find((event) => event.kind === 'fill')).toMatchObject({
      fill: {
        venueOrderId,
        outcome: 'Yes',
        side: 'buy',
        price: 4_000,
        quantity: 200,
        fee: 0,
        liquidity: 'maker',
      },
    });
    expect(await connector.findOrder(order)).toMatchObject({
      status: 'partially_filled',
      filledQuantity: 200,
    });
    expect(await connector.cancel(order)).toEqual({ kind: 'canceled' });
    await eventually('order report', () =>
      events.some((event) => event.kind === 'order' && event.report.status === 'canceled'),
    );
  });

  it('brings after a reconnect the fills that were missed', async () => {
    await start({ connector: { minBackoffMs: 300 } });
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('resumed', () => events.some((event) => event.kind === 'resumed'));
    await connector.submit(intent('buy', 4_000, 500, 'GTC'));
    fixture.simulator.faults.closeSockets();
    await eventually('interrupted', () => events.some((event) => event.kind === 'interrupted'));
    fixture.exchange.apply({
      kind: 'quote',
      at: fixture.clock.now(),
      marketId: CONDITION_ID,
      bids: [],
      asks: [{ price: 3_900, quantity: 200 }],
    });
    expect(events.some((event) => event.kind === 'fill')).toBe(false);
    await eventually('resumed again', () => events.filter((event) => event.kind === 'resumed').length === 2);
    expect(events.filter((event) => event.kind === 'fill')).toHaveLength(1);
    expect(events.at(-1)?.kind).toBe('resumed');
  });

  it('takes back a matched trade that failed on chain', async () => {
    await start({ simulator: { minedAfterMs: 300, confirmedAfterMs: 600 } });
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('resumed', () => events.some((event) => event.kind === 'resumed'));
    const before = (await connector.account()).cash;
    fixture.rest('ask', 4_000, 300);
    fixture.simulator.faults.failTrade();
    const order = intent('buy', 4_000, 300);
    const { fills, venueOrderId } = accepted(await connector.submit(order));
    expect(fills).toHaveLength(1);
    await eventually('failure', () =>
      events.some((event) => event.kind === 'order' && event.report.filledQuantity === 0),
    );
    expect(await connector.findOrder({ ...order, venueOrderId })).toMatchObject({
      status: 'canceled',
      filledQuantity: 0,
      fills: [],
      failedFills: fills,
      confirmed: false,
    });
    expect(await connector.account()).toMatchObject({ cash: before, positions: [] });
    expect(fixture.seen.counts.get('venue_failed_trades_total')).toBe(1);
  });

  it('reports that executions are final once the chain has confirmed them', async () => {
    await start({ simulator: { minedAfterMs: 0, confirmedAfterMs: 100 } });
    fixture.rest('ask', 4_000, 300);
    const order = intent('buy', 4_000, 300);
    await connector.submit(order);
    await eventually('confirmed', async () => (await connector.findOrder(order))?.confirmed === true);
  });

  it('counts winners as cash until they are redeemed and after, and lists the settlement both times', async () => {
    await start({ simulator: { redeemAfterMs: 400 } });
    fixture.rest('ask', 4_000, 500);
    fixture.rest('bid', 3_000, 500);
    await connector.submit(intent('buy', 4_000, 500));
    await connector.submit(intent('buy', 7_000, 300, 'IOC', 'No'));
    fixture.settle(10_000);
    const check = async (): Promise<void> => {
      expect((await connector.account()).cash).toBe(fixture.ledger().cash);
      expect((await connector.account()).positions).toEqual([]);
      const settlements = await connector.listSettlements(0);
      expect(settlements.map(({ outcome, payoff }) => [outcome, payoff])).toEqual([
        ['No', 0],
        ['Yes', 10_000],
      ]);
    };
    await check();
    await new Promise((resolve) => setTimeout(resolve, 450));
    await check();
  });

  it('lists many settlements, page by page, and stops where they are old', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `0x5${String(index).padStart(63, '0')}`);
    await start({
      listings: [...ids.map((id) => polymarketListing(id)), polymarketListing()],
      simulator: { redeemAfterMs: 0 },
    });
    for (const id of ids) {
      fixture.rest('ask', 4_000, 100, id);
      const at = await listedMarket(connector, id);
      const fields = {
        outcome: 'Yes',
        side: 'buy',
        limitPrice: 4_000,
        quantity: 100,
        timeInForce: 'GTC',
      } as const;
      await connector.submit(
        orderFor(at, { clientOrderId: `many-${id}`, ...fields, at: fixture.clock.now() }),
      );
      fixture.settle(0, id);
    }
    const settlements = await connector.listSettlements(0);
    expect(new Set(settlements.map((one) => one.marketId)).size).toBe(60);
    expect(await connector.listSettlements(fixture.clock.now() + 3 * 86_400_000)).toEqual([]);
    expect((await connector.account()).cash).toBe(fixture.ledger().cash);
  });

  it('settles a market that is resolved half and half', async () => {
    await start({ connector: { settlementsEveryMs: 50 } });
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    fixture.rest('ask', 4_000, 500);
    await connector.submit(intent('buy', 4_000, 500));
    fixture.settle(5_000);
    await eventually('settlement', () => events.some((event) => event.kind === 'settlement'));
    expect(events.find((event) => event.kind === 'settlement')).toMatchObject({
      settlement: { outcome: 'Yes', payoff: 5_000, fee: 0 },
    });
    expect((await connector.account()).cash).toBe(fixture.ledger().cash);
  });
});
