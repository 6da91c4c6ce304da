import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  findTwoLeg,
  KALSHI_TAKER,
  payoffsOfRelation,
  twoLegCovers,
  type Candidate,
  type Control,
  type MarketQuote,
  type Opportunity,
  type Order,
  type OutcomeBook,
} from '@arbytron/domain';
import { DEFAULT_TRADING_CONFIG, type Output, type TradingConfig } from '@arbytron/runtime';
import type { SubmitResult, VenueFill } from '@arbytron/venues';
import { ExecutionCore } from './execution-core.js';
import type { ExecutionEffect, ExecutionInput } from './execution-input.js';

const NOW = 1_000_000;

function candidate(trust: Candidate['trust'] = 'verified'): Candidate {
  const payoffs = payoffsOfRelation('same')!;
  const market = (venue: string, pays: { yes: readonly number[]; no: readonly number[] }) => [
    { venue, marketId: 'm', outcome: 'Yes', instrumentId: `${venue}-yes`, payoffs: pays.yes },
    { venue, marketId: 'm', outcome: 'No', instrumentId: `${venue}-no`, payoffs: pays.no },
  ];
  const terms = (venue: string) => ({
    venue,
    marketId: 'm',
    title: 't',
    fee: KALSHI_TAKER,
    lot: 100,
    minSize: venue === 'b' ? 500 : 100,
    minNotional: 0,
    priceRanges: [{ start: 100, end: 9_900, step: 100 }],
  });
  return {
    candidateId: 'c',
    eventKey: 'e',
    title: 't',
    relation: 'same',
    trust,
    states: payoffs.states,
    instruments: [...market('a', payoffs.first), ...market('b', payoffs.second)],
    terms: [terms('a'), terms('b')],
    resolvesAt: NOW + 86_400_000,
    revision: 1,
    quotes: [],
  };
}

function opportunity(receivedAt = NOW, number = 1): Opportunity {
  const quote = (venue: string, yesBid: number, yesAsk: number): MarketQuote => ({
    venue,
    marketId: 'm',
    eventKey: 'e',
    outcomes: [
      {
        outcome: 'Yes',
        bids: [{ price: yesBid, quantity: 10_000 }],
        asks: [{ price: yesAsk, quantity: 10_000 }],
      },
      {
        outcome: 'No',
        bids: [{ price: 10_000 - yesAsk, quantity: 10_000 }],
        asks: [{ price: 10_000 - yesBid, quantity: 10_000 }],
      },
    ],
    version: { epoch: 1, number },
    health: 'ok',
    venueTime: 0,
    receivedAt,
    publishedAt: receivedAt,
  });
  const quotes = new Map([
    ['a:m', quote('a', 3_800, 4_000)],
    ['b:m', quote('b', 5_000, 5_200)],
  ]);
  const policy = { ...DEFAULT_TRADING_CONFIG, maxCapitalPerTrade: 50_000_000 };
  const c = candidate();
  const result = findTwoLeg(c, twoLegCovers(c)[0]!, (key) => quotes.get(key), policy, receivedAt);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** A core with everything it decided, by kind. */
class Harness {
  readonly core: ExecutionCore;
  now = NOW;
  readonly submitted: Order[] = [];
  readonly effects: ExecutionEffect[] = [];
  readonly timers: string[] = [];
  readonly controls: Control[] = [];
  readonly denials: string[] = [];
  #trades = 0;

  constructor(config: TradingConfig = DEFAULT_TRADING_CONFIG) {
    this.core = new ExecutionCore(config, ['a', 'b'], 1_000);
    this.send({ kind: 'message', topic: 'candidates', message: candidate(), partition: 0 });
  }

  send(input: ExecutionInput): readonly Output<ExecutionEffect>[] {
    const outputs = this.core.step(input, this.now);
    for (const output of outputs) {
      if (output.kind === 'effect') {
        this.effects.push(output.effect);
        if (output.effect.kind === 'submit') this.submitted.push(output.effect.order);
      }
      if (output.kind === 'timer') this.timers.push(output.name);
      if (output.kind === 'emit' && output.topic === 'control') this.controls.push(output.message);
      if (output.kind === 'count' && output.name === 'denials_total')
        this.denials.push(output.labels!['reason']!);
    }
    return outputs;
  }

  offer(o: Opportunity): void {
    this.send({
      kind: 'message',
      topic: 'opportunities',
      message: { kind: 'opportunity', opportunity: o },
      partition: 0,
    });
  }

  answer(order: Order, result: SubmitResult): void {
    this.send({ kind: 'submitted', clientOrderId: order.clientOrderId, result });
  }

  fill(order: Order, quantity: number, price = order.limitPrice): VenueFill {
    this.#trades += 1;
    return {
      tradeId: `t${this.#trades}`,
      venueOrderId: `v-${order.clientOrderId}`,
      marketId: order.marketId,
      outcome: order.outcome,
      side: order.side,
      price,
      quantity,
      fee: 0,
      liquidity: 'taker',
      venueTime: this.now,
    };
  }

  fillNow(order: Order, quantity: number, price?: number): void {
    const fills = quantity === 0 ? [] : [this.fill(order, quantity, price)];
    this.answer(order, {
      kind: 'accepted',
      venueOrderId: `v-${order.clientOrderId}`,
      fills,
      state: 'closed',
    });
  }

  book(side: 'bids' | 'asks', price: number, quantity: number): OutcomeBook {
    const levels = [{ price, quantity }];
    return { outcome: 'x', bids: side === 'bids' ? levels : [], asks: side === 'asks' ? levels : [] };
  }

  trade(o: Opportunity) {
    return this.core.trades.get(o.opportunityId)!.record;
  }
}

describe('ExecutionCore', () => {
  let h: Harness;
  let o: Opportunity;
  beforeEach(() => {
    h = new Harness();
    o = opportunity();
  });

  it('commits the trade and both intents before it submits both legs together', () => {
    const outputs = h.core.step(
      {
        kind: 'message',
        topic: 'opportunities',
        message: { kind: 'opportunity', opportunity: o },
        partition: 0,
      },
      NOW,
    );
    const kinds = outputs.map((output) =>
      output.kind === 'write' ? `write ${output.write.table.name}` : output.kind,
    );
    expect(kinds.filter((kind) => kind.startsWith('write'))).toEqual([
      'write trades',
      'write orders',
      'write orders',
    ]);
    const orders = outputs.flatMap((output) =>
      output.kind === 'effect' && output.effect.kind === 'submit' ? [output.effect.order] : [],
    );
    expect(
      orders.map(({ venue, outcome, side, timeInForce, quantity, status }) => ({
        venue,
        outcome,
        side,
        timeInForce,
        quantity,
        status,
      })),
    ).toEqual([
      {
        venue: 'a',
        outcome: 'Yes',
        side: 'buy',
        timeInForce: 'IOC',
        quantity: o.quantity,
        status: 'submitted',
      },
      {
        venue: 'b',
        outcome: 'No',
        side: 'buy',
        timeInForce: 'IOC',
        quantity: o.quantity,
        status: 'submitted',
      },
    ]);
  });

  it('widens the limits only as far as the set still locks a profit', () => {
    const wide = new Harness({ ...DEFAULT_TRADING_CONFIG, slippageLimit: 1_000 });
    wide.offer(o);
    const [first, second] = wide.submitted;
    expect(first!.limitPrice + second!.limitPrice).toBeGreaterThan(9_000);
    const worst = o.legs.reduce(
      (sum, leg, i) => sum + wide.submitted[i]!.limitPrice * leg.quantity + leg.fee,
      0,
    );
    expect(worst).toBeLessThan(10_000 * o.quantity);
  });

  it('closes a trade that filled completely, with its locked profit', () => {
    h.offer(o);
    const [first, second] = h.submitted;
    h.fillNow(first!, o.quantity, 4_000);
    expect(h.trade(o).status).toBe('open');
    h.fillNow(second!, o.quantity, 5_000);
    expect(h.trade(o)).toMatchObject({ status: 'completed', realizedProfit: 1_000 * o.quantity });
  });

  it('does nothing when neither leg fills', () => {
    h.offer(o);
    for (const order of h.submitted) h.fillNow(order, 0);
    expect(h.trade(o)).toMatchObject({ status: 'failed', realizedProfit: 0 });
    expect(h.submitted).toHaveLength(2);
  });

  it('sells what one leg filled too much when that costs less than completing the other', () => {
    h.offer(o);
    const [first, second] = h.submitted;
    h.fillNow(first!, o.quantity, 4_000);
    h.fillNow(second!, o.quantity - 1_000, 5_000);
    expect(h.trade(o).status).toBe('repairing');
    expect(h.effects.at(-1)).toMatchObject({
      kind: 'read_books',
      leading: {
        venue: 'a',
        marketId: 'm',
        outcome: 'Yes',
        outcomes: [
          { name: 'Yes', instrumentId: 'a-yes' },
          { name: 'No', instrumentId: 'a-no' },
        ],
      },
      lagging: { venue: 'b', outcome: 'No', outcomes: [{ name: 'Yes' }, { name: 'No' }] },
    });
    h.send({
      kind: 'repair_books',
      tradeId: o.opportunityId,
      leading: h.book('bids', 3_900, 5_000),
      lagging: h.book('asks', 7_000, 5_000),
    });
    const unwind = h.submitted[2]!;
    expect(unwind).toMatchObject({
      venue: 'a',
      side: 'sell',
      purpose: 'unwind',
      quantity: 1_000,
      limitPrice: 3_900,
      attempt: 1,
    });
    h.fillNow(unwind, 1_000, 3_900);
    expect(h.trade(o)).toMatchObject({
      status: 'reduced',
      realizedProfit: 1_000 * (o.quantity - 1_000) - 100 * 1_000,
    });
  });

  it('completes the lagging leg when that is cheaper', () => {
    h.offer(o);
    const [first, second] = h.submitted;
    h.fillNow(first!, o.quantity, 4_000);
    h.fillNow(second!, 0);
    h.send({
      kind: 'repair_books',
      tradeId: o.opportunityId,
      leading: h.book('bids', 3_000, 1e6),
      lagging: h.book('asks', 5_200, 1e6),
    });
    expect(h.submitted[2]).toMatchObject({
      venue: 'b',
      side: 'buy',
      purpose: 'leg',
      quantity: o.quantity,
      limitPrice: 5_200,
    });
    h.fillNow(h.submitted[2]!, o.quantity, 5_200);
    expect(h.trade(o)).toMatchObject({ status: 'completed', realizedProfit: 800 * o.quantity });
  });

  it('repairs after a rejected leg, and again after an unwind that filled in part', () => {
    h.offer(o);
    const [first, second] = h.submitted;
    h.answer(second!, { kind: 'rejected', code: 'market_closed', message: 'closed' });
    h.fillNow(first!, 1_000, 4_000);
    const books = { tradeId: o.opportunityId, leading: h.book('bids', 3_900, 600), lagging: null };
    h.send({ kind: 'repair_books', ...books });
    h.fillNow(h.submitted[2]!, 600);
    h.send({ kind: 'repair_books', ...books });
    h.fillNow(h.submitted[3]!, 400);
    expect(h.trade(o)).toMatchObject({ status: 'unwound', realizedProfit: -100 * 1_000 });
    expect(new Set(h.submitted.map((order) => order.clientOrderId)).size).toBe(4);
  });

  it('stops both venues when a set cannot be made equal', () => {
    h.offer(o);
    h.fillNow(h.submitted[0]!, o.quantity, 4_000);
    h.fillNow(h.submitted[1]!, 0);
    for (let i = 2; h.controls.length === 0 && i < 40; i += 1) {
      h.send({
        kind: 'repair_books',
        tradeId: o.opportunityId,
        leading: h.book('bids', 3_900, 1e6),
        lagging: null,
      });
      if (h.submitted[i]) h.fillNow(h.submitted[i]!, 0);
    }
    expect(h.timers).toContain(`repair:${o.opportunityId}`);
    expect(h.trade(o).status).toBe('unhedged');
    expect(h.controls.map((control) => control.scope).sort()).toEqual(['a', 'b']);
    h.offer(opportunity(NOW, 2));
    expect(h.denials.at(-1)).toBe('HALTED');
  });

  it('never resends an order of unknown fate, and believes only the venue', () => {
    h.offer(o);
    const [first, second] = h.submitted;
    h.answer(first!, { kind: 'unknown', message: 'timeout' });
    h.fillNow(second!, o.quantity, 5_000);
    expect(h.core.trades.order(first!.clientOrderId)!.status).toBe('unknown');
    expect(h.trade(o).status).toBe('open');
    expect(h.timers).toContain(`look:${first!.clientOrderId}`);
    h.send({ kind: 'timer', name: `look:${first!.clientOrderId}` });
    expect(h.effects.at(-1)).toMatchObject({ kind: 'find', order: { clientOrderId: first!.clientOrderId } });
    h.send({
      kind: 'found',
      clientOrderId: first!.clientOrderId,
      report: {
        venueOrderId: 'v1',
        clientOrderId: first!.clientOrderId,
        marketId: 'm',
        status: 'filled',
        filledQuantity: o.quantity,
        fills: [h.fill(first!, o.quantity, 4_000)],
      },
    });
    expect(h.trade(o).status).toBe('completed');
    expect(h.submitted).toHaveLength(2);
  });

  it('halts the venue while an order stays unknown, and resumes by itself when it is found', () => {
    h.offer(o);
    h.answer(h.submitted[0]!, { kind: 'unknown', message: 'timeout' });
    for (let i = 0; i < 6; i += 1) h.send({ kind: 'timer', name: `look:${h.submitted[0]!.clientOrderId}` });
    expect(h.controls).toMatchObject([{ scope: 'a', action: 'halt' }]);
    h.send({ kind: 'found', clientOrderId: h.submitted[0]!.clientOrderId, report: null });
    expect(h.controls.at(-1)).toMatchObject({ scope: 'a', action: 'resume' });
    expect(h.core.risk.isHalted('a')).toBe(false);
  });

  it('takes the venue not knowing an order as proof that it never arrived', () => {
    h.offer(o);
    h.answer(h.submitted[0]!, { kind: 'unknown', message: 'timeout' });
    h.fillNow(h.submitted[1]!, 0);
    h.send({ kind: 'found', clientOrderId: h.submitted[0]!.clientOrderId, report: null });
    expect(h.core.trades.order(h.submitted[0]!.clientOrderId)).toMatchObject({
      status: 'rejected',
      reason: 'never reached the venue',
    });
    expect(h.trade(o).status).toBe('failed');
  });

  it('counts a fill once, however often and in whatever order it is told', () => {
    h.offer(o);
    const [first] = h.submitted;
    const venueOrderId = `v-${first!.clientOrderId}`;
    const fills = [h.fill(first!, 1_000), h.fill(first!, o.quantity - 1_000)];
    h.answer(first!, { kind: 'accepted', venueOrderId, fills, state: 'closed' });
    for (const fill of [...fills, ...fills]) h.send({ kind: 'account_fill', venue: 'a', fill });
    expect(h.core.trades.order(first!.clientOrderId)).toMatchObject({
      status: 'filled',
      filledQuantity: o.quantity,
    });
  });

  it.each<[string, (harness: Harness) => Opportunity, string]>([
    ['a book too old', (harness) => ((harness.now = NOW + 2_001), opportunity()), 'STALE'],
    [
      'a suspended match',
      (harness) => (
        harness.send({
          kind: 'message',
          topic: 'candidates',
          message: { ...candidate('suspended'), revision: 2 },
          partition: 0,
        }),
        opportunity()
      ),
      'UNTRUSTED',
    ],
    ['figures that do not add up', () => ({ ...opportunity(), profit: 1 }), 'CERTIFICATE'],
    ['an unknown candidate', () => ({ ...opportunity(), candidateId: 'other' }), 'TERMS_CHANGED'],
    [
      'a halted venue',
      (harness) => (
        harness.send({
          kind: 'message',
          topic: 'control',
          message: { scope: 'b', action: 'halt', reason: 'r', at: 1 },
          partition: 0,
        }),
        opportunity()
      ),
      'HALTED',
    ],
    [
      'the kill switch',
      (harness) => (
        harness.send({
          kind: 'message',
          topic: 'control',
          message: { scope: 'all', action: 'halt', reason: 'r', at: 1 },
          partition: 0,
        }),
        opportunity()
      ),
      'HALTED',
    ],
    [
      'a market with orders under way',
      (harness) => (harness.offer(opportunity()), opportunity(NOW, 2)),
      'MARKET_BUSY',
    ],
    [
      'a day of losses',
      (harness) => (
        harness.send({
          kind: 'message',
          topic: 'exposure',
          message: { scope: 'all', cost: 0, realizedPnl: -DEFAULT_TRADING_CONFIG.maxDayLoss, at: 1 },
          partition: 0,
        }),
        opportunity()
      ),
      'DAY_LOSS',
    ],
    [
      'too little cash',
      (harness) => (
        harness.send({ kind: 'cash', venue: 'a', cash: 1_000_000, requestedAt: NOW }),
        opportunity()
      ),
      'BALANCE_VENUE',
    ],
  ])('refuses %s', (_, prepare, reason) => {
    const harness = new Harness();
    const refused = prepare(harness);
    const before = harness.submitted.length;
    harness.offer(refused);
    expect(harness.denials).toEqual([reason]);
    expect(harness.submitted).toHaveLength(before);
  });

  it.each([
    ['CAPITAL_TRADE', { maxCapitalPerTrade: 1_000_000 }],
    ['CAPITAL_VENUE', { maxCapitalPerVenue: 1_000_000 }],
    ['CAPITAL_TOTAL', { maxCapitalTotal: 1_000_000 }],
  ] as const)('keeps the limit of %s', (reason, limit) => {
    const harness = new Harness({ ...DEFAULT_TRADING_CONFIG, ...limit });
    harness.offer(opportunity());
    expect(harness.denials).toEqual([reason]);
  });

  it('counts the orders of other instances towards the limits that all share', () => {
    const other = new Harness();
    other.offer(o);
    const limited = new Harness({ ...DEFAULT_TRADING_CONFIG, maxCapitalTotal: 60_000_000 });
    for (const message of other.submitted) {
      limited.send({
        kind: 'message',
        topic: 'orders',
        message: { ...message, marketId: 'elsewhere' },
        partition: 0,
      });
    }
    limited.offer(opportunity(NOW, 2));
    expect(limited.denials).toEqual(['CAPITAL_TOTAL']);
  });

  it('trades an episode once, also when it is told again or after a restart', () => {
    h.offer(o);
    for (const order of h.submitted) h.fillNow(order, o.quantity);
    h.offer(o);
    h.offer({ ...opportunity(NOW, 2), episodeId: o.episodeId });
    expect(h.denials).toEqual(['EPISODE_TRADED', 'EPISODE_TRADED']);
    const restarted = new Harness();
    const { record, orders } = h.core.trades.get(o.opportunityId)!;
    restarted.core.trades.restore([record], orders, []);
    restarted.offer(o);
    expect(restarted.denials).toEqual(['EPISODE_TRADED']);
  });

  it('looks after a restart for every order that may be alive before it does anything else', () => {
    h.offer(o);
    const { record, orders } = h.core.trades.get(o.opportunityId)!;
    const restarted = new Harness();
    restarted.core.trades.restore([record], orders, []);
    restarted.core.restoreSettlements([]);
    restarted.send({ kind: 'recover' });
    const looked = restarted.effects.flatMap((effect) =>
      effect.kind === 'find' ? [effect.order.clientOrderId] : [],
    );
    expect(looked.sort()).toEqual(orders.map((order) => order.clientOrderId).sort());
    expect(restarted.submitted).toEqual([]);
    restarted.offer(opportunity(NOW, 2));
    expect(restarted.denials).toEqual(['MARKET_BUSY']);
  });

  it('frees the capital of a settled market and books a settlement once', () => {
    h.offer(o);
    for (const order of h.submitted) h.fillNow(order, o.quantity);
    expect(h.core.risk.capitalAtWork('all')).toBeGreaterThan(0);
    for (const venue of ['a', 'b']) {
      const settlement = {
        settlementId: venue,
        venue,
        marketId: 'm',
        outcome: 'Yes',
        payoff: 10_000,
        fee: 0,
        settledAt: NOW,
      };
      expect(h.send({ kind: 'settled', settlement })).not.toEqual([]);
      expect(h.send({ kind: 'settled', settlement })).toEqual([]);
    }
    expect(h.core.risk.capitalAtWork('all')).toBe(0);
  });
});
