import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mirrorLadders, OrderBook, type Level } from './order-book.js';

const level = (price: number, quantity: number): Level => ({ price, quantity });

function liveBook(): OrderBook {
  const book = new OrderBook();
  book.applySnapshot(
    { bids: [level(4_000, 100), level(3_900, 50)], asks: [level(4_200, 70), level(4_300, 10)] },
    10,
    11,
  );
  return book;
}

describe('OrderBook', () => {
  it('is empty until the first snapshot and refuses deltas before it', () => {
    const book = new OrderBook();
    expect(book.setLevel('bid', 4_000, 1, 1, 1)).toBe('no_snapshot');
    expect(book.state).toBe('empty');
    expect(book.bestBid).toBeNull();
  });

  it('keeps levels best first whatever the order they came in', () => {
    const book = liveBook();
    book.setLevel('bid', 4_100, 5, 12, 13);
    book.setLevel('ask', 4_150, 6, 12, 13);
    expect(book.ladders().bids.map((l) => l.price)).toEqual([4_100, 4_000, 3_900]);
    expect(book.ladders().asks.map((l) => l.price)).toEqual([4_150, 4_200, 4_300]);
    expect(book.ladders(1)).toEqual({ bids: [level(4_100, 5)], asks: [level(4_150, 6)] });
  });

  it('adds, changes and removes levels by delta', () => {
    const book = liveBook();
    expect(book.addToLevel('bid', 4_000, 20, 12, 12)).toBeNull();
    expect(book.bestBid).toEqual(level(4_000, 120));
    expect(book.addToLevel('bid', 4_000, -120, 13, 13)).toBeNull();
    expect(book.bestBid).toEqual(level(3_900, 50));
    expect(book.setLevel('ask', 4_200, 0, 14, 14)).toBeNull();
    expect(book.bestAsk).toEqual(level(4_300, 10));
  });

  it('takes a level below zero as proof of a lost update', () => {
    const book = liveBook();
    expect(book.addToLevel('bid', 4_000, -101, 12, 12)).toBe('negative_level');
    expect(book.state).toBe('gapped');
    expect(book.setLevel('bid', 4_000, 1, 13, 13)).toBe('gapped');
    book.applySnapshot({ bids: [], asks: [] }, 14, 14);
    expect(book.state).toBe('live');
    expect(book.bestBid).toBeNull();
  });

  it('takes an update from before the last one as a gap', () => {
    const book = liveBook();
    expect(book.setLevel('bid', 4_000, 1, 9, 12)).toBe('out_of_order');
    expect(book.state).toBe('gapped');
  });

  it('knows when it is crossed and when it is stale', () => {
    const book = liveBook();
    expect(book.isCrossed).toBe(false);
    book.setLevel('bid', 4_200, 1, 12, 12);
    expect(book.isCrossed).toBe(true);
    expect(book.isStale(2_012, 2_000)).toBe(false);
    expect(book.isStale(2_013, 2_000)).toBe(true);
    book.confirm(2_013);
    expect(book.isStale(2_013, 2_000)).toBe(false);
  });

  it.each([
    [0, 1],
    [10_000, 1],
    [4_000.5, 1],
    [4_000, -1],
    [4_000, Number.NaN],
  ])('refuses a level of price %p and quantity %p', (price, quantity) => {
    const book = new OrderBook();
    expect(book.applySnapshot({ bids: [level(price, quantity)], asks: [] }, 1, 1)).not.toBeNull();
    expect(book.state).toBe('gapped');
  });

  it('agrees with a plain map after any run of updates', () => {
    const update = fc.record({
      side: fc.constantFrom('bid' as const, 'ask' as const),
      price: fc.integer({ min: 1, max: 40 }),
      quantity: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(update, { maxLength: 200 }), (updates) => {
        const book = new OrderBook();
        book.applySnapshot({ bids: [], asks: [] }, 0, 0);
        const model = { bid: new Map<number, number>(), ask: new Map<number, number>() };
        for (const { side, price, quantity } of updates) {
          book.setLevel(side, price, quantity, 0, 0);
          if (quantity === 0) model[side].delete(price);
          else model[side].set(price, quantity);
        }
        const sorted = (side: 'bid' | 'ask', sign: number): Level[] =>
          [...model[side]]
            .map(([price, quantity]) => level(price, quantity))
            .sort((a, b) => sign * (a.price - b.price));
        expect(book.ladders()).toEqual({ bids: sorted('bid', -1), asks: sorted('ask', 1) });
      }),
    );
  });

  it('mirrors a book into that of the other outcome and back', () => {
    const { bids, asks } = liveBook().ladders();
    const mirrored = mirrorLadders({ bids, asks });
    expect(mirrored.asks[0]).toEqual(level(6_000, 100));
    expect(mirrored.bids[0]).toEqual(level(5_800, 70));
    expect(mirrorLadders(mirrored)).toEqual({ bids, asks });
  });
});
