import { describe, expect, it } from '@jest/globals';
import type { Opportunity, Order } from '@arbytron/domain';
import { InvariantChecker } from './invariant-checker.js';
import { sampleFill, sampleOpportunity, sampleOrder } from './monitor-fixture.js';

const STALE_AFTER_MS = 2_000;
const opportunity = sampleOpportunity('a');
const order = sampleOrder(opportunity, 0);
const fill = sampleFill(order);

/** Invariants that are found broken, with the subject of each. */
function broken(show: (checker: InvariantChecker) => void): string[] {
  const checker = new InvariantChecker(STALE_AFTER_MS);
  show(checker);
  return checker.violations.map(({ invariant, subject }) => `${invariant} ${subject}`);
}

describe('InvariantChecker', () => {
  it('finds nothing in a trade as it should be, told twice', () => {
    const history: Order[] = [
      order,
      { ...order, status: 'accepted' },
      { ...order, status: 'partially_filled', filledQuantity: 400 },
      { ...order, status: 'filled', filledQuantity: 1_000 },
      sampleOrder(opportunity, 1),
      { ...sampleOrder(opportunity, 1), status: 'canceled' },
      sampleOrder(opportunity, 1, { attempt: 1, clientOrderId: 'repair' }),
    ];
    expect(
      broken((checker) => {
        for (let time = 0; time < 2; time += 1) {
          checker.onOpportunity(opportunity);
          // Told again after a restart, the log begins where it began.
          if (time === 0) for (const one of history) checker.onOrder(one);
          checker.onFill(fill);
          checker.onFill({ ...fill, receivedAt: fill.receivedAt + 60_000 });
        }
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<Opportunity>]>([
    ['more profit than there is', { profit: 1_000_001 }],
    [
      'a state in which nothing pays',
      {
        legs: opportunity.legs.map((leg) => ({ ...leg, payoffs: [10_000, 0] })),
        payoffs: [
          { state: 'yes', amount: 20_000_000 },
          { state: 'no', amount: 0 },
        ],
      },
    ],
  ])('I7: a certificate with %s', (_, change) => {
    const { opportunityId } = opportunity;
    expect(broken((checker) => checker.onOpportunity({ ...opportunity, ...change }))).toEqual([
      `I7 ${opportunityId}`,
    ]);
  });

  it('I2: an order that is filled beyond its quantity', () => {
    expect(broken((checker) => checker.onOrder({ ...order, filledQuantity: 1_001 }))).toEqual([
      `I2 ${order.clientOrderId}`,
    ]);
  });

  it('I2: a second order for the same leg and attempt', () => {
    const second = { ...order, clientOrderId: 'second' };
    expect(
      broken((checker) => {
        checker.onOrder(order);
        checker.onOrder(second);
      }),
    ).toEqual(['I2 second']);
  });

  it.each(['filled', 'rejected', 'canceled', 'expired', 'denied'] as const)(
    'I2: an order that leaves its final state, %s',
    (status) => {
      expect(
        broken((checker) => {
          checker.onOrder({ ...order, status });
          checker.onOrder({ ...order, status: 'accepted' });
        }),
      ).toEqual([`I2 ${order.clientOrderId}`]);
    },
  );

  it('takes a fill that comes after the cancel as what it is', () => {
    expect(
      broken((checker) => {
        checker.onOrder({ ...order, status: 'canceled' });
        checker.onOrder({ ...order, status: 'filled', filledQuantity: 1_000 });
      }),
    ).toEqual([]);
  });

  describe('I9: an order on a stale book', () => {
    const at = (ageMs: number) => sampleOrder(opportunity, 0, { createdAt: 10_000 + ageMs });

    it.each([
      [
        'after',
        (checker: InvariantChecker, late: Order) => [
          checker.onOpportunity(opportunity),
          checker.onOrder(late),
        ],
      ],
      [
        'before',
        (checker: InvariantChecker, late: Order) => [
          checker.onOrder(late),
          checker.onOpportunity(opportunity),
        ],
      ],
    ])('seen %s its opportunity', (_, show) => {
      expect(broken((checker) => void show(checker, at(STALE_AFTER_MS)))).toEqual([]);
      expect(broken((checker) => void show(checker, at(STALE_AFTER_MS + 1)))).toEqual([
        `I9 ${order.clientOrderId}`,
      ]);
    });

    it('judges by the older of the two books', () => {
      const [first, second] = opportunity.legs;
      const uneven = { ...opportunity, legs: [first!, { ...second!, receivedAt: 7_000 }] };
      expect(
        broken((checker) => {
          checker.onOpportunity(uneven);
          checker.onOrder(order);
        }),
      ).toEqual([`I9 ${order.clientOrderId}`]);
    });

    it('does not judge later news of the order, nor repairs, by the first books', () => {
      expect(
        broken((checker) => {
          checker.onOpportunity(opportunity);
          checker.onOrder(order);
          checker.onOrder({ ...order, status: 'filled', createdAt: 90_000 });
          checker.onOrder(sampleOrder(opportunity, 1, { attempt: 1, createdAt: 90_000 }));
        }),
      ).toEqual([]);
    });
  });

  it.each([
    ['price', { price: 4_100 }],
    ['quantity', { quantity: 999 }],
    ['fee', { fee: 1 }],
    ['market', { marketId: 'other' }],
  ])('I8: a fill that is told again with another %s', (_, change) => {
    expect(
      broken((checker) => {
        checker.onFill(fill);
        checker.onFill({ ...fill, ...change });
      }),
    ).toEqual([`I8 ${fill.venue}:${fill.tradeId}:${fill.clientOrderId}`]);
  });
});
