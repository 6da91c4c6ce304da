import { describe, expect, it } from '@jest/globals';
import { bookDeposit, DOLLAR, type Fill, type LedgerTransaction } from '@arbytron/domain';
import type { Output } from '@arbytron/runtime';
import fc from 'fast-check';
import { Holdings } from './holdings.js';
import { PortfolioCore, type PortfolioEffect, type PortfolioInput } from './portfolio-core.js';

const AT = Date.UTC(2026, 10, 23);

const fill = (change: Partial<Fill>): Fill => ({
  venue: 'a',
  tradeId: 't',
  clientOrderId: 'c',
  venueOrderId: 'o',
  opportunityId: 'p',
  eventKey: 'e',
  marketId: 'm',
  outcome: 'Yes',
  side: 'buy',
  price: 4_000,
  quantity: 1_000,
  fee: 20_000,
  liquidity: 'taker',
  venueTime: AT,
  receivedAt: AT,
  ...change,
});

const settlement = (outcome: string, payoff: number, venue = 'a') => ({
  settlementId: `${venue}:${outcome}`,
  venue,
  marketId: 'm',
  outcome,
  payoff,
  fee: 0,
  settledAt: AT,
});

const cashMoved = (transactions: readonly LedgerTransaction[]): number =>
  transactions
    .flatMap((t) => t.postings)
    .reduce((sum, p) => sum + (p.account.startsWith('cash:') ? p.amount : 0), 0);

describe('Holdings', () => {
  it('takes the average cost out with a sale, and all of it with the last', () => {
    const holdings = new Holdings(new Set());
    holdings.applyFill(fill({ tradeId: '1', quantity: 300, price: 3_333, fee: 1 }), AT);
    holdings.applyFill(fill({ tradeId: '2', side: 'sell', quantity: 100, price: 5_000, fee: 0 }), AT);
    expect(holdings.all()[0]).toMatchObject({
      quantity: 200,
      cost: 999_901 - 333_300,
      realizedPnl: 500_000 - 333_300,
    });
    holdings.applyFill(fill({ tradeId: '3', side: 'sell', quantity: 200, price: 3_000, fee: 0 }), AT);
    expect(holdings.all()[0]).toMatchObject({
      quantity: 0,
      cost: 0,
      realizedPnl: 500_000 + 600_000 - 999_901,
    });
  });

  it('pays a fill that arrives after its market has settled', () => {
    const holdings = new Holdings(new Set());
    holdings.applyFill(fill({ tradeId: '1' }), AT);
    holdings.applySettlement(settlement('Yes', 10_000));
    const late = holdings.applyFill(fill({ tradeId: '2' }), AT);
    expect(late.transactions.map((t) => t.transactionId)).toEqual(['fill:a:2', 'settlement:a:Yes:2']);
    expect(holdings.all()[0]).toMatchObject({ quantity: 0, realizedPnl: 2 * (6_000 * 1_000 - 20_000) });
  });

  it('pays out both outcomes held at a venue that nets them', () => {
    const holdings = new Holdings(new Set(['a']));
    holdings.applyFill(fill({ tradeId: '1', quantity: 500, fee: 0 }), AT);
    const netted = holdings.applyFill(
      fill({ tradeId: '2', outcome: 'No', price: 5_000, quantity: 300, fee: 0 }),
      AT,
    );
    expect(cashMoved(netted.transactions)).toBe(-5_000 * 300 + 10_000 * 300);
    expect(holdings.all().map((p) => p.quantity)).toEqual([200, 0]);
  });

  it('reads the sale of more than is held at a netting venue as buying the other outcome', () => {
    const holdings = new Holdings(new Set(['a']));
    holdings.applyFill(fill({ tradeId: '1', quantity: 100, fee: 0 }), AT);
    holdings.applyFill(fill({ tradeId: '2', side: 'sell', price: 4_500, quantity: 300, fee: 7 }), AT);
    const [yes, no] = holdings.all();
    expect(yes).toMatchObject({ outcome: 'Yes', quantity: 0, realizedPnl: 500 * 100 - 7 });
    expect(no).toMatchObject({ outcome: 'No', quantity: 200, cost: 5_500 * 200 });
  });

  it('never makes or loses a micro-dollar, whatever is traded', () => {
    const step = fc.record({
      outcome: fc.constantFrom('Yes', 'No'),
      side: fc.constantFrom('buy' as const, 'sell' as const),
      price: fc.integer({ min: 1, max: 9_999 }),
      quantity: fc.integer({ min: 1, max: 10_000 }),
      fee: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.boolean(),
        fc.constantFrom(0, 5_000, 10_000),
        (steps, nets, payoff) => {
          const holdings = new Holdings(new Set(nets ? ['a'] : []));
          const booked: LedgerTransaction[] = [];
          for (const [i, change] of steps.entries()) {
            const held = holdings.all().find((p) => p.outcome === change.outcome)?.quantity ?? 0;
            // A venue that does not net refuses to sell what is not there.
            if (change.side === 'sell' && !nets && change.quantity > held) continue;
            booked.push(...holdings.applyFill(fill({ ...change, tradeId: String(i) }), AT).transactions);
          }
          booked.push(...holdings.applySettlement(settlement('Yes', payoff)).transactions);
          booked.push(...holdings.applySettlement(settlement('No', 10_000 - payoff)).transactions);
          for (const { postings } of booked) expect(postings.reduce((sum, p) => sum + p.amount, 0)).toBe(0);
          expect(new Set(booked.map((t) => t.transactionId)).size).toBe(booked.length);
          const realized = holdings.all().reduce((sum, p) => sum + p.realizedPnl, 0);
          expect(realized).toBe(cashMoved(booked));
          expect(holdings.all().every((p) => p.quantity === 0 && p.cost === 0)).toBe(true);
        },
      ),
    );
  });

  it('refuses a ledger transaction that does not balance', () => {
    expect(() => bookDeposit('a', Number.NaN, 'd', AT)).toThrow('is off by NaN');
  });
});

describe('PortfolioCore', () => {
  function start() {
    const core = new PortfolioCore(
      { venues: ['a', 'b'], nettingVenues: new Set(), reconcileEveryMs: 1_000 },
      {
        positions: [],
        settlements: [],
        cash: new Map(),
        opened: new Set(),
        dayPnl: new Map(),
        day: Math.floor(AT / 86_400_000),
      },
    );
    let now = AT;
    const send = (input: PortfolioInput, laterMs = 0): readonly Output<PortfolioEffect>[] =>
      core.step(input, (now += laterMs));
    const compare = (cash: number, quantity: number) =>
      send(
        {
          kind: 'account',
          venue: 'a',
          snapshot: {
            cash,
            positions: quantity === 0 ? [] : [{ marketId: 'm', outcome: 'Yes', quantity }],
            at: now,
          },
          requestedAt: now + 5_000,
        },
        5_000,
      );
    const halts = (outputs: readonly Output<PortfolioEffect>[]) =>
      outputs.filter((o) => o.kind === 'emit' && o.topic === 'control').length;
    return { core, send, compare, halts };
  }

  it('books the opening balance once and follows cash to the micro-dollar', () => {
    const { core, send, compare } = start();
    compare(100 * DOLLAR, 0);
    expect(core.cashAt('a')).toBe(100 * DOLLAR);
    send({ kind: 'message', topic: 'fills', message: fill({}), partition: 0 });
    expect(core.cashAt('a')).toBe(100 * DOLLAR - 4_020_000);
    compare(100 * DOLLAR - 4_020_000, 1_000);
    send({ kind: 'message', topic: 'settlements', message: settlement('Yes', 10_000), partition: 0 });
    expect(core.cashAt('a')).toBe(100 * DOLLAR + 5_980_000);
    expect(core.realizedPnl).toBe(5_980_000);
  });

  it('tells risk what is at work and what the day has brought', () => {
    const { send } = start();
    const outputs = send({ kind: 'message', topic: 'fills', message: fill({}), partition: 0 });
    const exposures = outputs.flatMap((o) =>
      o.kind === 'publish' && o.topic === 'exposure' ? [o.message] : [],
    );
    expect(exposures).toEqual([
      { scope: 'a', cost: 4_020_000, realizedPnl: 0, at: AT },
      { scope: 'b', cost: 0, realizedPnl: 0, at: AT },
      { scope: 'all', cost: 4_020_000, realizedPnl: 0, at: AT },
    ]);
  });

  it('halts a venue whose positions stay different, not one that is only behind for a moment', () => {
    const { send, compare, halts } = start();
    compare(100 * DOLLAR, 0);
    send({ kind: 'message', topic: 'fills', message: fill({ fee: 0 }), partition: 0 });
    const cash = 96 * DOLLAR;
    expect(halts(compare(cash, 900))).toBe(0);
    expect(halts(compare(cash, 1_000))).toBe(0);
    expect(halts(compare(cash, 900))).toBe(0);
    expect(halts(compare(cash, 900))).toBe(0);
    expect(halts(compare(cash, 900))).toBe(1);
    expect(halts(compare(cash, 900))).toBe(0);
  });

  it('does not compare while something moved a moment ago', () => {
    const { core, send } = start();
    const empty = { cash: 0, positions: [], at: AT };
    send({ kind: 'account', venue: 'a', snapshot: empty, requestedAt: AT });
    send({ kind: 'message', topic: 'fills', message: fill({}), partition: 0 });
    for (let i = 0; i < 5; i += 1) {
      const outputs = send({ kind: 'account', venue: 'a', snapshot: empty, requestedAt: AT + 1_000 });
      expect(outputs.map((o) => o.kind)).toEqual(['timer']);
    }
    expect(core.cashAt('a')).toBe(-4_020_000);
  });
});
