import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  NO_FEE,
  payoffsOfRelation,
  type Candidate,
  type MarketQuote,
  type OpportunityEvent,
} from '@arbytron/domain';
import { DEFAULT_TRADING_CONFIG } from '@arbytron/runtime';
import { IdentificationCore } from './identification-core.js';

const T = 1_000_000;

function candidate(more: Partial<Candidate> = {}): Candidate {
  const payoffs = payoffsOfRelation('same')!;
  const market = (venue: string, pays: { yes: readonly number[]; no: readonly number[] }) => [
    { venue, marketId: 'm', outcome: 'Yes', instrumentId: 'y', payoffs: pays.yes },
    { venue, marketId: 'm', outcome: 'No', instrumentId: 'n', payoffs: pays.no },
  ];
  const terms = (venue: string) => ({
    venue,
    marketId: 'm',
    title: 't',
    fee: NO_FEE,
    lot: 100,
    minSize: 100,
    minNotional: 0,
    priceRanges: [{ start: 100, end: 9_900, step: 100 }],
  });
  return {
    candidateId: 'c',
    eventKey: 'e',
    title: 't',
    relation: 'same',
    trust: 'verified',
    states: payoffs.states,
    instruments: [...market('a', payoffs.first), ...market('b', payoffs.second)],
    terms: [terms('a'), terms('b')],
    resolvesAt: T + 86_400_000,
    revision: 1,
    quotes: [],
    ...more,
  };
}

describe('IdentificationCore', () => {
  let core: IdentificationCore;
  let number: number;
  let at: number;
  beforeEach(() => {
    core = newCore();
    number = 0;
    at = T;
  });

  function newCore(maxTrades = 1): IdentificationCore {
    const made = new IdentificationCore(DEFAULT_TRADING_CONFIG, maxTrades);
    made.step({ kind: 'message', topic: 'candidates', message: candidate(), partition: 0 }, T);
    return made;
  }

  const quoteOf = (venue: string, bid: number, more: Partial<MarketQuote> = {}): MarketQuote => ({
    venue,
    marketId: 'm',
    eventKey: 'e',
    outcomes: [
      {
        outcome: 'Yes',
        bids: [{ price: bid, quantity: 1_000 }],
        asks: [{ price: bid + 100, quantity: 1_000 }],
      },
      {
        outcome: 'No',
        bids: [{ price: 9_900 - bid, quantity: 1_000 }],
        asks: [{ price: 10_000 - bid, quantity: 1_000 }],
      },
    ],
    version: { epoch: 1, number: (number += 1) },
    health: 'ok',
    venueTime: at,
    receivedAt: at,
    publishedAt: at,
    ...more,
  });

  function see(message: MarketQuote): string[] {
    return core
      .step({ kind: 'message', topic: 'quotes', message, partition: 0 }, at)
      .flatMap((o) => (o.kind === 'publish' && o.topic === 'opportunities' ? [o.message] : []))
      .map((event) =>
        event.kind === 'closed' ? `closed ${event.episodeId}` : `opened ${event.opportunity.episodeId}`,
      );
  }

  const tell = (message: OpportunityEvent, to = core) =>
    to.step({ kind: 'message', topic: 'opportunities', message, partition: 0 }, at);

  it('releases an opportunity when its episode opens, once, and tells when it has gone', () => {
    see(quoteOf('a', 4_000));
    const [opened] = see(quoteOf('b', 4_500));
    expect(opened).toMatch(/^opened /);
    expect(see(quoteOf('b', 4_600))).toEqual([]);
    expect(see(quoteOf('b', 4_000))).toEqual([opened!.replace('opened', 'closed')]);
    expect(see(quoteOf('b', 4_000))).toEqual([]);
    const [again] = see(quoteOf('b', 4_500));
    expect(again).toMatch(/^opened /);
    expect(again).not.toBe(opened);
  });

  it('releases as often as configured within one episode, each time on a new book', () => {
    core = newCore(3);
    see(quoteOf('a', 4_000));
    const first = see(quoteOf('b', 4_500))[0]!;
    expect(see(quoteOf('b', 4_500))).toEqual([first]);
    expect(see(quoteOf('b', 4_600))).toEqual([first]);
    expect(see(quoteOf('b', 4_700))).toEqual([]);
  });

  it.each(['gapped', 'crossed', 'paused'] as const)(
    'does not take a %s book for the end of an episode',
    (health) => {
      see(quoteOf('a', 4_000));
      expect(see(quoteOf('b', 4_500))).toHaveLength(1);
      expect(see(quoteOf('b', 4_000, { health }))).toEqual([]);
      expect(see(quoteOf('b', 4_500))).toEqual([]);
    },
  );

  it('ignores a quote older than the one it has', () => {
    see(quoteOf('a', 4_000));
    const old = quoteOf('b', 4_500);
    see(quoteOf('b', 4_000));
    expect(see(old)).toEqual([]);
  });

  it('does not trade on a book that has not been confirmed for too long', () => {
    see(quoteOf('a', 4_000));
    at = T + DEFAULT_TRADING_CONFIG.staleAfterMs + 1;
    expect(see(quoteOf('b', 4_500))).toEqual([]);
    expect(see(quoteOf('a', 4_000))).toHaveLength(1);
  });

  it('takes up after a restart what its log says was open, and does not release it again', () => {
    see(quoteOf('a', 4_000));
    const outputs = core.step(
      { kind: 'message', topic: 'quotes', message: quoteOf('b', 4_500), partition: 0 },
      at,
    );
    const published = outputs.flatMap((o) =>
      o.kind === 'publish' && o.topic === 'opportunities' ? [o.message] : [],
    );
    core = newCore();
    for (const message of published) tell(message);
    see(quoteOf('a', 4_000));
    expect(see(quoteOf('b', 4_500))).toEqual([]);
    expect(see(quoteOf('b', 4_000))).toHaveLength(1);
    expect(see(quoteOf('b', 4_500))).toHaveLength(1);
  });

  it('is not misled by its own news when it comes back late', () => {
    see(quoteOf('a', 4_000));
    const outputs = core.step(
      { kind: 'message', topic: 'quotes', message: quoteOf('b', 4_500), partition: 0 },
      at,
    );
    const [opened] = outputs.flatMap((o) =>
      o.kind === 'publish' && o.topic === 'opportunities' ? [o.message] : [],
    );
    see(quoteOf('b', 4_000));
    tell(opened!);
    expect(see(quoteOf('b', 4_500))).toHaveLength(1);
  });

  it('stops as soon as the match loses its trust', () => {
    see(quoteOf('a', 4_000));
    core.step(
      {
        kind: 'message',
        topic: 'candidates',
        message: candidate({ trust: 'suspended', revision: 2 }),
        partition: 0,
      },
      at,
    );
    core.step(
      { kind: 'message', topic: 'candidates', message: candidate({ revision: 1 }), partition: 0 },
      at,
    );
    expect(see(quoteOf('b', 4_500))).toEqual([]);
  });

  it('decides the same again from the same input, byte for byte', () => {
    const run = (): string => {
      const made = newCore();
      number = 0;
      const prices = [4_000, 4_500, 4_400, 4_000, 4_700, 3_900, 4_100];
      const outputs = prices.flatMap((price, i) =>
        made.step(
          {
            kind: 'message',
            topic: 'quotes',
            message: quoteOf(i % 2 === 0 ? 'a' : 'b', price),
            partition: 0,
          },
          at + i,
        ),
      );
      return JSON.stringify(outputs);
    };
    expect(run()).toBe(run());
  });
});
