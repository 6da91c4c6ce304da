import { describe, expect, it } from '@jest/globals';

import type { AccountEvent, OrderReport, VenueFill } from '@arbytron/venues';

import { eventually, sumOf, type ConnectorBench } from './connector-harness.js';

/** Orders and account: the part of the contract where money moves. */
export function describeTrading(bench: ConnectorBench): void {
  describe('orders', () => {
    it('fills a taker completely, with price, quantity and fee of every execution', async () => {
      await bench.harness.rest('ask', 4_000, 300);
      await bench.harness.rest('ask', 4_100, 500);
      const order = bench.intent('Yes', 'buy', 4_100, 600, 'IOC');
      const result = await bench.connector.submit(order);
      if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
      expect(result.state).toBe('closed');
      expect(sumOf(result.fills)).toBe(600);
      expect(new Set(result.fills.map((fill) => fill.tradeId)).size).toBe(result.fills.length);
      const cost = result.fills.reduce((sum, fill) => sum + fill.price * fill.quantity, 0);
      expect(cost).toBe(4_000 * 300 + 4_100 * 300);
      for (const fill of result.fills) {
        expect(fill).toMatchObject({
          marketId: bench.market.marketId,
          outcome: 'Yes',
          side: 'buy',
          liquidity: 'taker',
        });
        expect(fill.venueOrderId).toBe(result.venueOrderId);
        expect(fill.fee).toBeGreaterThanOrEqual(0);
      }
    });

    it('fills an IOC order in part and closes it', async () => {
      await bench.harness.rest('ask', 4_000, 300);
      const result = await bench.connector.submit(bench.intent('Yes', 'buy', 4_000, 1_000, 'IOC'));
      expect(result).toMatchObject({ kind: 'accepted', state: 'closed' });
      expect(result.kind === 'accepted' && sumOf(result.fills)).toBe(300);
    });

    it('answers an order that finds nothing as closed without fills', async () => {
      for (const timeInForce of ['IOC', 'FOK'] as const) {
        if (!bench.connector.capabilities.timeInForce.includes(timeInForce)) continue;
        const result = await bench.connector.submit(bench.intent('Yes', 'buy', 4_000, 1_000, timeInForce));
        expect(result).toMatchObject({ kind: 'accepted', state: 'closed', fills: [] });
      }
    });

    it('buys No at the price of No', async () => {
      await bench.harness.rest('bid', 4_000, 500);
      const result = await bench.connector.submit(bench.intent('No', 'buy', 6_000, 500, 'IOC'));
      if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
      expect(result.fills).toHaveLength(1);
      expect(result.fills[0]).toMatchObject({ outcome: 'No', side: 'buy', price: 6_000, quantity: 500 });
      const { positions } = await bench.connector.account();
      expect(positions).toEqual([{ marketId: bench.market.marketId, outcome: 'No', quantity: 500 }]);
    });

    it('sells what it holds', async () => {
      await bench.harness.rest('ask', 4_000, 500);
      await bench.connector.submit(bench.intent('Yes', 'buy', 4_000, 500, 'IOC'));
      await bench.harness.rest('bid', 3_900, 500);
      const result = await bench.connector.submit(bench.intent('Yes', 'sell', 3_900, 500, 'IOC'));
      if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
      expect(result.fills[0]).toMatchObject({ outcome: 'Yes', side: 'sell', price: 3_900, quantity: 500 });
      expect((await bench.connector.account()).positions).toEqual([]);
    });

    it('rests and cancels a GTC order', async () => {
      const order = bench.intent('Yes', 'buy', 2_000, 500, 'GTC');
      const result = await bench.connector.submit(order);
      if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
      expect(result).toMatchObject({ state: 'open', fills: [] });
      expect(bench.harness.bookOf().bids).toEqual([{ price: 2_000, quantity: 500 }]);
      const resting = { ...order, venueOrderId: result.venueOrderId };
      expect(await bench.connector.findOrder(resting)).toMatchObject({
        status: 'accepted',
        filledQuantity: 0,
      });
      expect(await bench.connector.cancel(resting)).toEqual({ kind: 'canceled' });
      expect(bench.harness.bookOf().bids).toEqual([]);
      expect(await bench.connector.cancel(resting)).toEqual({ kind: 'gone' });
    });

    it('never executes the same intent twice', async () => {
      if (!bench.connector.capabilities.idempotentOrders) return;
      await bench.harness.rest('ask', 4_000, 1_000);
      const order = bench.intent('Yes', 'buy', 4_000, 200, 'IOC');
      const first = await bench.connector.submit(order);
      const second = await bench.connector.submit(order);
      expect(sumOf(first.kind === 'accepted' ? first.fills : [])).toBe(200);
      expect(second).toEqual(first);
      expect((await bench.connector.account()).positions).toEqual([
        { marketId: bench.market.marketId, outcome: 'Yes', quantity: 200 },
      ]);
    });

    it('refuses what it cannot pay for, as a value', async () => {
      await bench.harness.rest('ask', 9_000, 100_000_00);
      expect(
        await bench.connector.submit(bench.intent('Yes', 'buy', 9_000, 100_000_00, 'IOC')),
      ).toMatchObject({
        kind: 'rejected',
      });
    });

    it('reports a rate limit as a rejection: the order does not exist', async () => {
      await bench.harness.rest('ask', 4_000, 300);
      bench.harness.faults.rateLimitNext();
      const order = bench.intent('Yes', 'buy', 4_000, 300, 'IOC');
      expect(await bench.connector.submit(order)).toMatchObject({ kind: 'rejected' });
      expect((await bench.connector.account()).positions).toEqual([]);
    });

    const lost = async (fault: () => void): Promise<OrderReport | null> => {
      await bench.harness.rest('ask', 4_000, 300);
      fault();
      const order = bench.intent('Yes', 'buy', 4_000, 500, 'IOC');
      expect(await bench.connector.submit(order)).toMatchObject({ kind: 'unknown' });
      return bench.connector.findOrder(order);
    };

    it('answers a lost acknowledgement as unknown and finds the order afterwards', async () => {
      const report = await lost(() => bench.harness.faults.swallowNextAnswer());
      expect(report).toMatchObject({
        marketId: bench.market.marketId,
        status: 'canceled',
        filledQuantity: 300,
      });
      expect(sumOf(report?.fills ?? [])).toBe(300);
      expect(report?.fills[0]).toMatchObject({ outcome: 'Yes', side: 'buy', price: 4_000 });
    });

    it('answers a server error as unknown and finds the order afterwards', async () => {
      const report = await lost(() => bench.harness.faults.failNextAnswer());
      expect(report?.filledQuantity).toBe(300);
    });

    it('finds no order where none came to be', async () => {
      if (!bench.harness.faults.swallowNextOrder) return;
      expect(await lost(() => bench.harness.faults.swallowNextOrder?.())).toBeNull();
    });
  });

  describe('account', () => {
    it('agrees with the ledger of the exchange to the last unit', async () => {
      await bench.harness.rest('ask', 4_000, 333);
      await bench.harness.rest('ask', 4_100, 500);
      await bench.connector.submit(bench.intent('Yes', 'buy', 4_100, 777, 'IOC'));
      const account = await bench.connector.account();
      const { cash, positions } = bench.harness.ledger();
      expect({ cash: account.cash, positions: account.positions }).toEqual({ cash, positions });
    });

    it('books fills to the same cash as the exchange', async () => {
      await bench.harness.rest('ask', 4_300, 333);
      await bench.harness.rest('ask', 4_400, 555);
      const before = (await bench.connector.account()).cash;
      const result = await bench.connector.submit(bench.intent('Yes', 'buy', 4_400, 777, 'IOC'));
      if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
      const paid = result.fills.reduce((sum, fill) => sum + fill.price * fill.quantity + fill.fee, 0);
      expect((await bench.connector.account()).cash).toBe(before - paid);
    });

    it('streams fills once by trade id, the same ones that submit and findOrder report', async () => {
      const events: AccountEvent[] = [];
      const stream = bench.connector.streamAccount((event) => events.push(event));
      await eventually('resumed', () => events.some((event) => event.kind === 'resumed'));
      await bench.harness.rest('ask', 4_000, 300);
      const order = bench.intent('Yes', 'buy', 4_000, 300, 'IOC');
      const result = await bench.connector.submit(order);
      if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
      const streamed = (): VenueFill[] =>
        events.flatMap((event) => (event.kind === 'fill' ? [event.fill] : []));
      await eventually('fill', () => streamed().length > 0);
      expect(streamed()[0]).toEqual(result.fills[0]);
      const report = await bench.connector.findOrder({ ...order, venueOrderId: result.venueOrderId });
      expect(report?.fills).toEqual(result.fills);
      await stream.close();
    });

    it('says when the account stream broke and came back', async () => {
      const events: AccountEvent[] = [];
      const stream = bench.connector.streamAccount((event) => events.push(event));
      const count = (kind: AccountEvent['kind']): number =>
        events.filter((event) => event.kind === kind).length;
      await eventually('resumed', () => count('resumed') === 1);
      bench.harness.faults.dropConnections();
      await eventually('interrupted', () => count('interrupted') === 1);
      await eventually('resumed again', () => count('resumed') === 2);
      await stream.close();
    });

    it('lists the settlement of a position', async () => {
      await bench.harness.rest('ask', 4_000, 500);
      await bench.connector.submit(bench.intent('Yes', 'buy', 4_000, 500, 'IOC'));
      await bench.harness.settle('Yes');
      let settlements = await bench.connector.listSettlements(0);
      await eventually('settlement', async () => {
        settlements = await bench.connector.listSettlements(0);
        return settlements.length > 0;
      });
      expect(settlements).toHaveLength(1);
      expect(settlements[0]).toMatchObject({
        venue: bench.connector.venue,
        marketId: bench.market.marketId,
        outcome: 'Yes',
        payoff: 10_000,
      });
      expect((await bench.connector.account()).cash).toBe(bench.harness.ledger().cash);
    });
  });
}
