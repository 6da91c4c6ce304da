import { afterEach, describe, expect, it } from '@jest/globals';
import {
  DOLLAR,
  type Market,
  type Order,
  type OrderSide,
  type Price,
  type Quantity,
  type TimeInForce,
} from '@arbytron/domain';
import type { PolymarketConnector, SubmitResult } from '@arbytron/venues';
import { privateKeyToAccount } from 'viem/accounts';

import { eventually, orderFor } from '../connector-contract.js';
import { MemoryJournal } from '../exchange/index.js';
import {
  ACCOUNT,
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
const levels = (result: SubmitResult): [Price, Quantity][] =>
  accepted(result).fills.map((fill) => [fill.price, fill.quantity]);
const bookBids = () => fixture.exchange.exchange.book(CONDITION_ID)!.bids;

describe('immediate buys, exact', () => {
  it('never buy more than was wanted, however good the price', async () => {
    await start();
    fixture.rest('ask', 3_000, 2_000);
    fixture.rest('ask', 4_000, 2_000);
    const result = await connector.submit(intent('buy', 5_700, 1_337));
    expect(levels(result)).toEqual([[3_000, 1_337]]);
    expect(accepted(result).state).toBe('closed');
  });

  it('leave nothing resting of what did not fill', async () => {
    await start();
    fixture.rest('ask', 4_000, 300);
    const result = await connector.submit(intent('buy', 4_500, 1_000));
    expect(levels(result)).toEqual([[4_000, 300]]);
    expect(bookBids()).toEqual([]);
    const nothing = await connector.submit(intent('buy', 2_000, 1_000));
    expect(nothing).toMatchObject({ kind: 'accepted', state: 'closed', fills: [] });
    expect(bookBids()).toEqual([]);
  });

  it('are killed after a hold during which they cannot be cancelled', async () => {
    await start();
    fixture.rest('ask', 4_000, 300);
    fixture.simulator.faults.delay();
    const result = await connector.submit(intent('buy', 4_500, 1_000));
    expect(levels(result)).toEqual([[4_000, 300]]);
    expect(accepted(result).state).toBe('closed');
    expect(bookBids()).toEqual([]);
  });

  it('whose answer is lost do not rest, and a later process finds them by the id it computes', async () => {
    await start();
    fixture.rest('ask', 4_000, 300);
    fixture.simulator.faults.timeoutAfterAccept();
    const order = intent('buy', 4_500, 1_000);
    expect((await connector.submit(order)).kind).toBe('unknown');
    await eventually('remainder cancelled', () => bookBids().length === 0);
    const later = fixture.connect();
    expect(await later.findOrder(order)).toMatchObject({
      status: 'canceled',
      filledQuantity: 300,
      clientOrderId: order.clientOrderId,
    });
  });

  it('that rest because their process died are killed when they are looked for', async () => {
    await start();
    fixture.rest('ask', 4_000, 300);
    // The order as it would rest: a GTC order of the same intent has the same id.
    const order = intent('buy', 4_500, 1_000, 'GTC');
    await connector.submit(order);
    expect(bookBids()).toEqual([{ price: 4_500, quantity: 700 }]);
    const report = await fixture.connect().findOrder({ ...order, timeInForce: 'IOC' });
    expect(report).toMatchObject({ status: 'canceled', filledQuantity: 300 });
    expect(bookBids()).toEqual([]);
  });
});

describe('immediate orders as the venue has them', () => {
  it('sell: in full, in part, and not at all', async () => {
    await start();
    fixture.rest('ask', 4_000, 1_000);
    await connector.submit(intent('buy', 4_000, 1_000));
    fixture.rest('bid', 3_900, 400);
    expect(levels(await connector.submit(intent('sell', 3_900, 400)))).toEqual([[3_900, 400]]);
    fixture.rest('bid', 3_800, 100);
    expect(levels(await connector.submit(intent('sell', 3_800, 400)))).toEqual([[3_800, 100]]);
    expect(await connector.submit(intent('sell', 3_800, 400))).toMatchObject({
      kind: 'accepted',
      state: 'closed',
      fills: [],
    });
  });

  it('buy by money in fill-and-kill mode: more shares at a better price, whole cents only', async () => {
    await start({ connector: { immediateBuys: 'fill_and_kill' } });
    expect(connector.capabilities.timeInForce).toContain('FOK');
    fixture.rest('ask', 5_000, 10_000);
    // 13.37 at 0.57 is 7.6209: 7.62 buys 15.24 at 0.50. This is why the default is another.
    expect(levels(await connector.submit(intent('buy', 5_700, 1_337)))).toEqual([[5_000, 1_524]]);
    expect(levels(await connector.submit(intent('buy', 5_000, 400, 'FOK')))).toEqual([[5_000, 400]]);
    fixture.clearBook();
    fixture.rest('ask', 7_000, 100);
    expect(await connector.submit(intent('buy', 7_000, 400, 'FOK'))).toMatchObject({
      state: 'closed',
      fills: [],
    });
    expect(levels(await connector.submit(intent('buy', 7_000, 400)))).toEqual([[7_000, 100]]);
    expect(await connector.submit(intent('buy', 7_000, 400))).toMatchObject({ state: 'closed', fills: [] });
  });

  it('FOK buys are refused in exact mode, where they could not be exact', async () => {
    await start();
    expect(connector.capabilities.timeInForce).not.toContain('FOK');
    expect(await connector.submit(intent('buy', 5_000, 400, 'FOK'))).toMatchObject({
      kind: 'rejected',
      code: 'unsupported',
    });
  });
});

describe('refusals', () => {
  it.each([
    ['engineRestarting425', 'engine_restarting'],
    ['rateLimit', 'rate_limited'],
    ['orderTimedOut', 'order_timed_out'],
    ['rejectedAsSuccess', 'post_only_mode'],
  ] as const)('%s is one: the order does not exist', async (fault, code) => {
    await start();
    fixture.rest('ask', 4_000, 300);
    fixture.simulator.faults[fault]();
    const order = intent('buy', 4_000, 300);
    expect(await connector.submit(order)).toMatchObject({ kind: 'rejected', code });
    expect(await connector.findOrder(order)).toBeNull();
  });

  it('Yes and No cannot be swapped, prices not be off the grid, sizes not be nothing', async () => {
    await start();
    const order = intent('buy', 4_000, 300);
    const refused = async (changes: Partial<Order>): Promise<unknown> =>
      connector.submit({ ...order, ...changes });
    expect(await refused({ outcome: 'No' })).toMatchObject({ code: 'wrong_instrument' });
    expect(await refused({ outcome: 'Maybe' })).toMatchObject({ code: 'wrong_instrument' });
    expect(await refused({ limitPrice: 4_050 })).toMatchObject({ code: 'off_grid' });
    expect(await refused({ limitPrice: 0 })).toMatchObject({ code: 'off_grid' });
    expect(await refused({ quantity: 0 })).toMatchObject({ code: 'bad_quantity' });
    expect(await refused({ timeInForce: 'GTD' })).toMatchObject({ code: 'unsupported' });
    expect(fixture.exchange.exchange.orders(ACCOUNT)).toEqual([]);
  });

  it('the venue’s own checks come back as codes', async () => {
    const listings = [polymarketListing(CONDITION_ID, { minSize: 500, minNotional: DOLLAR })];
    await start({ listings });
    fixture.rest('ask', 1_000, 100_000);
    fixture.rest('bid', 900, 1_000);
    expect(await connector.submit(intent('buy', 1_000, 400))).toMatchObject({ code: 'below_minimum' });
    expect(await connector.submit(intent('buy', 1_000, 900))).toMatchObject({
      code: 'below_minimum_notional',
    });
    expect(await connector.submit(intent('sell', 900, 900))).toMatchObject({
      code: 'insufficient_balance',
    });
    fixture.exchange.apply({
      kind: 'status',
      at: fixture.clock.now(),
      marketId: CONDITION_ID,
      status: 'paused',
    });
    expect(await connector.submit(intent('buy', 1_000, 1_100))).toMatchObject({ code: 'market_not_open' });
  });
});

describe('the gate', () => {
  it('stops every order from a blocked country', async () => {
    await start();
    fixture.simulator.faults.block('US');
    expect(await connector.checkMayTrade()).toMatchObject({ code: 'geoblocked' });
    expect(await connector.submit(intent('buy', 4_000, 300, 'GTC'))).toMatchObject({
      kind: 'rejected',
      code: 'geoblocked',
    });
    expect(fixture.exchange.exchange.orders(ACCOUNT)).toEqual([]);
    fixture.simulator.faults.block(null);
    expect(await connector.submit(intent('buy', 4_000, 300, 'GTC'))).toMatchObject({
      kind: 'accepted',
      state: 'open',
    });
  });

  it('lets an account in close-only mode sell, and nothing else', async () => {
    await start();
    fixture.rest('ask', 4_000, 300);
    fixture.rest('bid', 3_000, 300);
    await connector.submit(intent('buy', 4_000, 300));
    fixture.simulator.faults.closeOnly(true);
    const later = fixture.connect();
    expect(await later.submit(intent('buy', 4_000, 300))).toMatchObject({
      kind: 'rejected',
      code: 'closed_only',
    });
    expect(levels(await later.submit(intent('sell', 3_000, 300)))).toEqual([[3_000, 300]]);
  });

  it('is closed while it cannot be asked', async () => {
    await start();
    fixture.simulator.faults.failReads();
    expect(await connector.submit(intent('buy', 4_000, 300, 'GTC'))).toMatchObject({
      kind: 'rejected',
      code: 'gate_unavailable',
    });
    expect(await connector.submit(intent('buy', 4_000, 300, 'GTC'))).toMatchObject({ kind: 'accepted' });
  });
});

describe('signatures', () => {
  it('are checked: an order for the wrong exchange contract is refused', async () => {
    await start();
    const wrong = fixture.connect({ contracts: { exchange: '0x0000000000000000000000000000000000000001' } });
    expect(await wrong.submit(intent('buy', 4_000, 300, 'GTC'))).toMatchObject({
      kind: 'rejected',
      code: 'http_400',
      message: 'invalid signature',
    });
  });

  it('are for the other contract on markets of a mutually exclusive event', async () => {
    await start({ listings: [polymarketListing(CONDITION_ID, { mutuallyExclusive: true })] });
    expect(market.mutuallyExclusive).toBe(true);
    expect(await connector.submit(intent('buy', 4_000, 300, 'GTC'))).toMatchObject({ kind: 'accepted' });
  });

  it('serve a wallet that another key signs for', async () => {
    const privateKey = `0x${'42'.repeat(32)}` as const;
    const wallet = `0x${'ab'.repeat(20)}` as const;
    const signer = privateKeyToAccount(privateKey).address;
    await start({ simulator: { wallets: [{ signer, maker: wallet, account: ACCOUNT }] } });
    const proxied = fixture.connect({ account: { privateKey, signatureType: 2, wallet } });
    fixture.rest('ask', 4_000, 300);
    expect(levels(await proxied.submit(intent('buy', 4_000, 300)))).toEqual([[4_000, 300]]);
    expect(await proxied.account()).toMatchObject(fixture.ledger());
  });
});

describe('a venue that restarts', () => {
  it('still knows orders, trades and money', async () => {
    const journal = new MemoryJournal();
    await start({ journal });
    fixture.rest('ask', 4_000, 300);
    fixture.rest('ask', 4_100, 300);
    const order = intent('buy', 4_100, 500);
    const { fills } = accepted(await connector.submit(order));
    const account = await connector.account();
    await fixture.simulator.close();
    fixture = await PolymarketFixture.start({ journal });
    connector = fixture.connect();
    expect((await connector.findOrder(order))?.fills).toEqual(fills);
    expect(await connector.account()).toMatchObject({ cash: account.cash, positions: account.positions });
  });
});

describe('closing', () => {
  it('ends streams and requests under way', async () => {
    await start();
    const stream = connector.streamBooks(() => undefined);
    stream.watch([CONDITION_ID]);
    connector.streamAccount(() => undefined);
    await eventually('sockets', () => fixture.simulator.connections() === 2);
    fixture.simulator.faults.timeoutBeforeAccept();
    const pending = connector.submit(intent('buy', 4_000, 300));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await connector.close();
    expect((await pending).kind).not.toBe('accepted');
    await eventually('no socket left', () => fixture.simulator.connections() === 0);
    expect((await connector.submit(intent('buy', 4_000, 300))).kind).toBe('rejected');
  });
});
