import { describe, expect, it } from '@jest/globals';
import { sampleFigures, sampleFill, sampleOpportunity, sampleOrder } from './monitor-fixture.js';
import { opportunityEntries, percentile, summarize, type RunFacts } from './run-summary.js';

const FACTS: RunFacts = { data: 'sim', seed: 1, elapsedMs: 5, ledgers: [], violations: [] };

describe('percentile', () => {
  it('takes the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    expect([0, 0.01, 0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([1, 1, 50, 99, 100]);
    expect([0.5, 0.99].map((share) => percentile([3, 8, 9], share))).toEqual([8, 9]);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('is null without samples', () => {
    expect(percentile([], 0.5)).toBeNull();
  });
});

describe('opportunityEntries', () => {
  const titles = new Map([
    ['candidate-a', 'Zebra'],
    ['candidate-b', 'Apple'],
  ]);

  it('has the same order whatever order they were found in', () => {
    const found = ['a', 'b', 'c'].map((name) => sampleOpportunity(name));
    const entries = opportunityEntries(sampleFigures({ opportunities: found }), titles);
    const reversed = opportunityEntries(sampleFigures({ opportunities: [...found].reverse() }), titles);
    expect(reversed).toEqual(entries);
    expect(entries.map(({ title }) => title)).toEqual(['Apple', 'Zebra', 'candidate-c']);
  });

  it('leaves out what differs between two runs: ids, moments and book versions', () => {
    const one = sampleOpportunity('a');
    const other = {
      ...one,
      opportunityId: 'x',
      episodeId: 'y',
      detectedAt: 99,
      apy: 1,
      resolvesAt: 100,
      legs: one.legs.map((leg) => ({ ...leg, receivedAt: 98, bookVersion: { epoch: 97, number: 96 } })),
    };
    const entries = (opportunity: typeof one) =>
      opportunityEntries(sampleFigures({ opportunities: [opportunity] }), titles);
    expect(entries(other)).toEqual(entries(one));
  });

  it('shows what was bought, at which average and worst price, and every other figure', () => {
    const [first, second] = sampleOpportunity('a').legs;
    const fills = [
      { price: 3_900, quantity: 333 },
      { price: 4_050, quantity: 667 },
    ];
    const cost = 3_900 * 333 + 4_050 * 667;
    const opportunity = sampleOpportunity('a', { legs: [{ ...first!, fills, cost, fee: 12 }, second!] });
    expect(opportunityEntries(sampleFigures({ opportunities: [opportunity] }), titles)).toEqual([
      {
        title: 'Zebra',
        legs: [
          // (1.29870 + 2.70135) $ / 10 = 0.400005 $.
          'buy 10 north north-a Yes at 0.400005 (worst 0.405), fee 0.000012',
          'buy 10 south south-a No at 0.50 (worst 0.50), fee 0.00',
        ],
        quantity: '10',
        net_costs: '0.9',
        spread: '0.1',
        profit: '1.00',
      },
    ]);
  });
});

describe('summarize', () => {
  it('tells how trades ended by their orders', () => {
    const trade = (name: string, first: object, second: object, ...more: object[]) => {
      const opportunity = sampleOpportunity(name);
      return [
        sampleOrder(opportunity, 0, first),
        sampleOrder(opportunity, 1, second),
        ...more.map((change, i) =>
          sampleOrder(opportunity, 0, { attempt: i + 1, clientOrderId: `${name}-repair`, ...change }),
        ),
      ];
    };
    const full = { status: 'filled', filledQuantity: 1_000 };
    const part = { status: 'canceled', filledQuantity: 300 };
    const none = { status: 'canceled', filledQuantity: 0 };
    const orders = [
      ...trade('whole', full, full),
      ...trade('whole too', full, full),
      ...trade('equal parts', part, part),
      ...trade('nothing', none, none),
      ...trade('repaired', full, part, full),
      ...trade('working', full, { status: 'unknown' }),
    ];
    const { trades } = summarize(sampleFigures({ orders }), new Map(), FACTS);
    expect(trades).toEqual({ filled: 2, reduced: 1, unfilled: 1, repaired: 1, open: 1 });
  });

  it('adds up what the venues say, and names none where there is none', () => {
    const ledger = { cash: 1_000_000, fees: 20, openPositions: 1 };
    const summary = summarize(sampleFigures({ realizedProfit: -1_500_000 }), new Map(), {
      ...FACTS,
      ledgers: [
        { venue: 'north', realizedProfit: 2_000_001, ...ledger },
        { venue: 'south', realizedProfit: -3_500_001, ...ledger },
      ],
    });
    expect(summary.realized_profit).toBe('-1.50');
    expect(summary.venue_profit).toBe('-1.50');
    expect(summary.venues['north']).toEqual({
      cash: '1.00',
      fees: '0.00002',
      realized_profit: '2.000001',
      open_positions: 1,
    });
    expect(summarize(sampleFigures(), new Map(), FACTS).venue_profit).toBeNull();
  });

  it('lists violations of the topics and of the books, and what is halted', () => {
    const violation = (invariant: string) => ({ invariant, subject: 's', detail: 'd' });
    const halt = { scope: 'north', action: 'halt', reason: 'drift', at: 1 } as const;
    const summary = summarize(sampleFigures({ violations: [violation('I2')], halts: [halt] }), new Map(), {
      ...FACTS,
      violations: [violation('I4')],
    });
    expect(summary.violations.map(({ invariant }) => invariant)).toEqual(['I2', 'I4']);
    expect(summary.halts).toEqual(['north: drift']);
  });

  it('counts fills, open positions and the time from quote to order', () => {
    const order = sampleOrder(sampleOpportunity('a'), 0);
    const position = {
      venue: 'v',
      marketId: 'm',
      outcome: 'Yes',
      eventKey: 'e',
      cost: 0,
      realizedPnl: 0,
      fees: 0,
    };
    const summary = summarize(
      sampleFigures({
        fills: [sampleFill(order)],
        positions: [
          { ...position, quantity: 0 },
          { ...position, quantity: 5 },
        ],
        quoteToOrderMs: [1, 2, 30],
      }),
      new Map(),
      FACTS,
    );
    expect(summary).toMatchObject({
      fills: 1,
      positions: 2,
      open_positions: 1,
      quote_to_order_p50_ms: 2,
      quote_to_order_p99_ms: 30,
    });
  });
});
