import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { mirrorLadders } from '@arbytron/domain';

import {
  BookFollower,
  ConnectorBench,
  eventually,
  sameLadders,
  type ConnectorHarness,
} from './connector-harness.js';
import { describeTrading } from './connector-trading-contract.js';

export * from './connector-harness.js';

/** The promises that every trading venue's connector makes, whatever the wire looks like. */
export function describeConnectorContract(name: string, makeHarness: () => Promise<ConnectorHarness>): void {
  describe(`${name}: connector contract`, () => {
    const bench = new ConnectorBench(name, makeHarness);

    beforeEach(() => bench.setUp());
    afterEach(() => bench.tearDown());

    describeTrading(bench);

    describe('markets', () => {
      it('lists an open binary market with grid, fee and outcomes in the order Yes, No', () => {
        expect(bench.market.venue).toBe(bench.connector.venue);
        expect(bench.market.status).toBe('open');
        expect(bench.market.outcomes.map((outcome) => outcome.name)).toEqual(['Yes', 'No']);
        expect(bench.market.priceRanges.length).toBeGreaterThan(0);
        expect(bench.market.fee).not.toBeNull();
        expect(bench.market.lot).toBeGreaterThan(0);
      });
    });

    describe('books', () => {
      it('fetches a book by REST', async () => {
        await bench.harness.rest('bid', 4_000, 700);
        await bench.harness.rest('ask', 4_500, 300);
        const events = await bench.connector.fetchBook(bench.market);
        const yes = events.find((event) => event.kind === 'snapshot' && event.outcome === 'Yes');
        expect(yes).toMatchObject({
          ladders: { bids: [{ price: 4_000, quantity: 700 }], asks: [{ price: 4_500, quantity: 300 }] },
        });
      });

      it('streams a snapshot and then every change, to exactly the book of the exchange', async () => {
        await bench.harness.rest('bid', 4_000, 700);
        const follower = new BookFollower(bench.connector, bench.market.marketId);
        await eventually('snapshot', () => sameLadders(follower.ladders(), bench.harness.bookOf()));
        for (let step = 0; step < 30; step += 1) {
          if (step % 2 === 0) await bench.harness.rest('bid', 3_000 + 100 * (step % 7), 100 + 10 * step);
          else await bench.harness.rest('ask', 6_000 + 100 * (step % 5), 100 + 10 * step);
        }
        await eventually('same book', () => sameLadders(follower.ladders(), bench.harness.bookOf()));
        expect(follower.book.isCrossed).toBe(false);
        await bench.harness.clearBook();
        await eventually('empty book', () => sameLadders(follower.ladders(), { bids: [], asks: [] }));
        await follower.close();
      });

      it('says that a quiet stream is alive', async () => {
        await bench.harness.rest('bid', 4_000, 700);
        const follower = new BookFollower(bench.connector, bench.market.marketId);
        await eventually('alive', () =>
          follower.events.some((e) => e.kind === 'alive' && e.marketIds.includes(bench.market.marketId)),
        );
        await follower.close();
      });

      it('reports a gap when the connection ends, comes back and agrees with the exchange again', async () => {
        await bench.harness.rest('bid', 4_000, 700);
        const follower = new BookFollower(bench.connector, bench.market.marketId);
        await eventually('snapshot', () => follower.ladders() !== null);
        bench.harness.faults.dropConnections();
        await eventually('gap', () => follower.count('gap') > 0);
        await bench.harness.rest('ask', 4_500, 300);
        await eventually('healed', () => sameLadders(follower.ladders(), bench.harness.bookOf()));
        await follower.close();
      });

      it('leaves an open but silent connection', async () => {
        await bench.harness.rest('bid', 4_000, 700);
        const follower = new BookFollower(bench.connector, bench.market.marketId);
        await eventually('snapshot', () => follower.ladders() !== null);
        bench.harness.faults.silenceStreams();
        await bench.harness.rest('ask', 4_500, 300);
        await eventually('gap', () => follower.count('gap') > 0);
        await eventually('healed', () => sameLadders(follower.ladders(), bench.harness.bookOf()));
        await follower.close();
      });

      it('notices a lost update and heals', async () => {
        if (!bench.harness.faults.loseNextUpdate) return;
        await bench.harness.rest('bid', 4_000, 700);
        const follower = new BookFollower(bench.connector, bench.market.marketId);
        await eventually('snapshot', () => follower.ladders() !== null);
        bench.harness.faults.loseNextUpdate();
        await bench.harness.rest('ask', 4_500, 300);
        await bench.harness.rest('bid', 4_100, 200);
        await eventually('gap', () => follower.count('gap') > 0);
        await eventually('healed', () => sameLadders(follower.ladders(), bench.harness.bookOf()));
        await follower.close();
      });

      it('counts a frame that it cannot read and goes on', async () => {
        const follower = new BookFollower(bench.connector, bench.market.marketId);
        await eventually('snapshot', () => follower.ladders() !== null);
        bench.harness.faults.sendMalformedFrame();
        await eventually('malformed', () => follower.count('malformed') > 0);
        await bench.harness.rest('bid', 4_000, 700);
        await eventually('update after it', () => sameLadders(follower.ladders(), bench.harness.bookOf()));
        await follower.close();
      });

      it('keeps Yes and No apart: the No book is the mirror of the Yes book', async () => {
        await bench.harness.rest('bid', 3_000, 100);
        await bench.harness.rest('ask', 8_000, 200);
        const events = await bench.connector.fetchBook(bench.market);
        const yes = events.find((event) => event.kind === 'snapshot' && event.outcome === 'Yes');
        const no = events.find((event) => event.kind === 'snapshot' && event.outcome === 'No');
        const ladders = yes?.kind === 'snapshot' ? yes.ladders : { bids: [], asks: [] };
        const ofNo = no?.kind === 'snapshot' ? no.ladders : mirrorLadders(ladders);
        expect(ofNo).toEqual({
          bids: [{ price: 2_000, quantity: 200 }],
          asks: [{ price: 7_000, quantity: 100 }],
        });
      });
    });

    it('closes without leaving a stream behind', async () => {
      const follower = new BookFollower(bench.connector, bench.market.marketId);
      await eventually('snapshot', () => follower.ladders() !== null);
      await bench.connector.close();
      const seen = follower.events.length;
      await bench.harness.rest('bid', 4_000, 100);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(follower.events.length).toBe(seen);
    });
  });
}
