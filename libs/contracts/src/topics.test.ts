import { describe, expect, it } from '@jest/globals';
import type { Candidate, Fill, Market, MarketQuote, Opportunity, Order } from '@arbytron/domain';
import { MalformedMessage } from './codec/malformed-message.js';
import { TOPICS, type Topic } from './topics.js';

const FEE = { model: 'kalshi', rate: 70_000, rounding: 10_000 } as const;
const RANGE = { start: 100, end: 9_900, step: 100 };
const LEVEL = { price: 4_000, quantity: 12_345 };

const market: Market = {
  venue: 'kalshi',
  marketId: 'KXA-T1',
  eventId: 'KXA',
  seriesId: null,
  title: 'Über 100 °F? "<b>"',
  eventTitle: 'e',
  outcomeTitle: 'o',
  rules: 'r',
  category: null,
  status: 'open',
  outcomes: [
    { name: 'Yes', instrumentId: 'y' },
    { name: 'No', instrumentId: 'n' },
  ],
  openAt: 1,
  closeAt: null,
  resolvesAt: 1_790_000_000_000,
  priceRanges: [RANGE],
  lot: 1,
  minSize: 100,
  minNotional: 0,
  fee: FEE,
  mutuallyExclusive: true,
  attributes: { strike_type: 'greater' },
};
const quote: MarketQuote = {
  venue: 'kalshi',
  marketId: 'KXA-T1',
  eventKey: 'e',
  outcomes: [{ outcome: 'Yes', bids: [LEVEL], asks: [{ price: 4_100, quantity: 1 }] }],
  version: { epoch: 1_790_000_000_000, number: 7 },
  health: 'ok',
  venueTime: 1,
  receivedAt: 2,
  publishedAt: 3,
};
const candidate: Candidate = {
  candidateId: 'c',
  eventKey: 'e',
  title: 't',
  relation: 'subset',
  trust: 'needs_review',
  states: ['both', 'second_only', 'neither'],
  instruments: [{ venue: 'v', marketId: 'm', outcome: 'Yes', instrumentId: 'i', payoffs: [10_000, 0, 0] }],
  terms: [
    {
      venue: 'v',
      marketId: 'm',
      title: 't',
      fee: null,
      lot: 1,
      minSize: 500,
      minNotional: 1_000_000,
      priceRanges: [RANGE],
    },
  ],
  resolvesAt: null,
  revision: 3,
  quotes: [
    {
      venue: 'v',
      marketId: 'm',
      outcome: 'Yes',
      bid: 4_000,
      bidQuantity: 250,
      ask: null,
      askQuantity: 0,
      receivedAt: 1_790_000_000_000,
    },
  ],
};
const opportunity: Opportunity = {
  opportunityId: 'o',
  episodeId: 'e',
  candidateId: 'c',
  eventKey: 'k',
  kind: 'two_leg',
  legs: [
    {
      venue: 'v',
      marketId: 'm',
      outcome: 'No',
      instrumentId: 'i',
      side: 'buy',
      quantity: 5,
      fills: [LEVEL],
      cost: 9_007_199_254_740_991,
      fee: 1,
      feeSchedule: { model: 'none' },
      payoffs: [0, 10_000],
      bookVersion: { epoch: 1, number: 2 },
      receivedAt: 3,
    },
  ],
  quantity: 5,
  netCosts: 1,
  spread: -1,
  apy: 2,
  profit: -3,
  payoffs: [{ state: 'yes', amount: 1 }],
  resolvesAt: null,
  detectedAt: 9,
};
const order: Order = {
  clientOrderId: 'c',
  opportunityId: 'o',
  eventKey: 'e',
  legIndex: 1,
  attempt: 2,
  purpose: 'unwind',
  venue: 'v',
  marketId: 'm',
  outcome: 'No',
  instrumentId: 'i',
  side: 'sell',
  timeInForce: 'IOC',
  limitPrice: 1,
  quantity: 2,
  status: 'unknown',
  venueOrderId: null,
  filledQuantity: 0,
  filledNotional: 0,
  fees: 0,
  reason: null,
  createdAt: 1,
  updatedAt: 2,
};
const fill: Fill = {
  venue: 'v',
  tradeId: 't',
  clientOrderId: 'c',
  venueOrderId: 'o',
  opportunityId: 'p',
  eventKey: 'e',
  marketId: 'm',
  outcome: 'Yes',
  side: 'buy',
  price: 1,
  quantity: 2,
  fee: 3,
  liquidity: 'taker',
  venueTime: 4,
  receivedAt: 5,
};

const MESSAGES: [keyof typeof TOPICS, unknown][] = [
  ['markets', market],
  ['markets', { ...market, fee: null, seriesId: 's', category: 'c', closeAt: 5 }],
  ['candidates', candidate],
  ['quotes', quote],
  ['quotes', { ...quote, outcomes: [{ outcome: 'Yes', bids: [], asks: [] }], health: 'gapped' }],
  ['opportunities', { kind: 'opportunity', opportunity }],
  ['opportunities', { kind: 'closed', episodeId: 'e', candidateId: 'c', eventKey: 'k', closedAt: 5 }],
  ['orders', order],
  [
    'orders',
    { ...order, status: 'partially_filled', venueOrderId: 'v', reason: 'r', side: 'buy', purpose: 'leg' },
  ],
  ['fills', fill],
  [
    'settlements',
    { settlementId: 's', venue: 'v', marketId: 'm', outcome: 'Yes', payoff: 5_000, fee: 0, settledAt: 1 },
  ],
  [
    'positions',
    {
      venue: 'v',
      marketId: 'm',
      outcome: 'Yes',
      eventKey: 'e',
      quantity: 1,
      cost: 2,
      realizedPnl: -3,
      fees: 4,
    },
  ],
  ['exposure', { scope: 'all', cost: 1, realizedPnl: -2, at: 3 }],
  ['control', { scope: 'all', action: 'halt', reason: 'r', at: 1 }],
];

describe('TOPICS', () => {
  it.each(MESSAGES)('a message of %s comes back as it was', (name, message) => {
    const topic = TOPICS[name] as unknown as Topic<unknown>;
    expect(topic.decode(topic.encode(message))).toEqual(message);
    expect(topic.keyOf(message)).not.toBe('');
    expect(topic.idOf(message)).toBe(topic.idOf(structuredClone(message)));
  });

  it('names two states of one order differently, and one state alike', () => {
    const id = TOPICS.orders.idOf(order);
    expect(TOPICS.orders.idOf({ ...order, status: 'filled' })).not.toBe(id);
    expect(TOPICS.orders.idOf({ ...order, filledQuantity: 1 })).not.toBe(id);
    expect(TOPICS.orders.idOf({ ...order, updatedAt: 9 })).toBe(id);
  });

  it.each(Object.keys(TOPICS) as (keyof typeof TOPICS)[])('%s refuses bytes that are no message', (name) => {
    for (const bytes of [
      Uint8Array.of(255),
      Uint8Array.of(10, 200),
      new TextEncoder().encode('{"json": true}'),
    ]) {
      expect(() => TOPICS[name].decode(bytes)).toThrow(MalformedMessage);
    }
  });

  it.each([
    ['unsorted bids', [{ price: 1, quantity: 1 }, LEVEL]],
    ['a price of one dollar', [{ price: 10_000, quantity: 1 }]],
    ['an empty level', [{ price: 1, quantity: 0 }]],
  ])('refuses a quote with %s', (_, bids) => {
    const bytes = TOPICS.quotes.encode({ ...quote, outcomes: [{ outcome: 'Yes', bids, asks: [] }] });
    expect(() => TOPICS.quotes.decode(bytes)).toThrow('levels best first');
  });

  it('says which field is wrong and what was expected', () => {
    const bytes = TOPICS.markets.encode({ ...market, lot: 0 });
    expect(() => TOPICS.markets.decode(bytes)).toThrow('lot: expected an integer of at least 1, was 0');
  });
});
