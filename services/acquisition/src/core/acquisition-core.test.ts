import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Candidate, Market, MarketQuote } from '@arbytron/domain';
import type { Output } from '@arbytron/runtime';
import type { BookEvent } from '@arbytron/venues';
import { AcquisitionCore, type AcquisitionEffect, type AcquisitionInput } from './acquisition-core.js';

const T = 1_000;

const candidate = (id: string, trust: Candidate['trust'] = 'verified', revision = 1): Candidate => ({
  candidateId: id,
  eventKey: `event-${id}`,
  title: 't',
  relation: 'same',
  trust,
  states: ['yes', 'no'],
  instruments: [
    { venue: 'a', marketId: 'm', outcome: 'Yes', instrumentId: 'y', payoffs: [10_000, 0] },
    { venue: 'a', marketId: 'm', outcome: 'No', instrumentId: 'n', payoffs: [0, 10_000] },
  ],
  terms: [],
  resolvesAt: null,
  revision,
  quotes: [],
});

const snapshot = (bid: number, ask: number, receivedAt = T): BookEvent => ({
  kind: 'snapshot',
  marketId: 'm',
  outcome: 'Yes',
  ladders: { bids: [{ price: bid, quantity: 100 }], asks: [{ price: ask, quantity: 200 }] },
  venueTime: receivedAt,
  receivedAt,
});

const delta = (
  price: number,
  quantity: number,
  more: Partial<Extract<BookEvent, { kind: 'delta' }>> = {},
): BookEvent => ({
  kind: 'delta',
  marketId: 'm',
  outcome: 'Yes',
  mode: 'set',
  side: 'bid',
  price,
  quantity,
  venueTime: T,
  receivedAt: T,
  ...more,
});

describe('AcquisitionCore', () => {
  let core: AcquisitionCore;
  beforeEach(() => {
    core = new AcquisitionCore([{ venue: 'a', mirroredOutcomes: true }], 60_000);
  });

  const send = (input: AcquisitionInput, at = T): readonly Output<AcquisitionEffect>[] =>
    core.step(input, at);
  const offer = (c: Candidate, partition = 0) =>
    send({ kind: 'message', topic: 'candidates', message: c, partition });
  const book = (event: BookEvent, at = T): MarketQuote[] =>
    send({ kind: 'book', venue: 'a', event }, at).flatMap((o) =>
      o.kind === 'publish' && o.topic === 'quotes' ? [o.message] : [],
    );
  const watched = (outputs: readonly Output<AcquisitionEffect>[]) =>
    outputs.flatMap((o) => (o.kind === 'effect' && o.effect.kind === 'watch' ? [o.effect.marketIds] : []));

  it('watches the markets of tradable candidates and lets go of the others', () => {
    expect(watched(offer(candidate('1')))).toEqual([['m']]);
    expect(watched(offer(candidate('1', 'suspended', 2)))).toEqual([[]]);
    expect(watched(offer(candidate('1', 'verified', 1)))).toEqual([]);
    expect(core.watchedMarkets).toBe(0);
  });

  it('watches only what lies in its partitions', () => {
    offer(candidate('1'), 3);
    expect(watched(send({ kind: 'assignment', topic: 'candidates', partitions: [1, 2] }))).toEqual([[]]);
    expect(watched(offer(candidate('2'), 2))).toEqual([['m']]);
  });

  it('publishes both outcomes of the one book, under every event the market belongs to', () => {
    offer(candidate('1'));
    offer(candidate('2'));
    const quotes = book(snapshot(4_000, 4_200));
    expect(quotes.map((quote) => quote.eventKey)).toEqual(['event-1', 'event-2']);
    expect(quotes[0]).toMatchObject({ health: 'ok', version: { epoch: T, number: 1 }, receivedAt: T });
    expect(quotes[0]!.outcomes).toEqual([
      { outcome: 'Yes', bids: [{ price: 4_000, quantity: 100 }], asks: [{ price: 4_200, quantity: 200 }] },
      { outcome: 'No', bids: [{ price: 5_800, quantity: 200 }], asks: [{ price: 6_000, quantity: 100 }] },
    ]);
  });

  it('says nothing of a market before its first snapshot', () => {
    offer(candidate('1'));
    expect(book(delta(4_000, 5))).toEqual([]);
    expect(core.waitingMarkets).toBe(1);
    book(snapshot(4_000, 4_200));
    expect(core.waitingMarkets).toBe(0);
  });

  it.each<[MarketQuote['health'], BookEvent]>([
    ['gapped', { kind: 'gap', marketIds: ['m'], reason: 'sequence', receivedAt: T }],
    ['gapped', delta(4_000, -500, { mode: 'add' })],
    ['gapped', delta(4_000, 5, { venueTime: T - 1 })],
    ['crossed', delta(4_300, 5)],
    ['paused', { kind: 'status', marketId: 'm', status: 'paused', receivedAt: T }],
    ['closed', { kind: 'status', marketId: 'm', status: 'closed', receivedAt: T }],
  ])('calls a book %s that is', (health, event) => {
    offer(candidate('1'));
    book(snapshot(4_000, 4_200));
    const [quote] = book(event);
    expect(quote).toMatchObject({ health, version: { number: 2 } });
    if (health === 'gapped') expect(book(snapshot(4_000, 4_200))[0]!.health).toBe('ok');
  });

  it('confirms quiet books while their stream lives, as the same version', () => {
    offer(candidate('1'));
    book(snapshot(4_000, 4_200));
    const [quote] = book({ kind: 'alive', marketIds: ['m'], receivedAt: T + 1_500 }, T + 1_501);
    expect(quote).toMatchObject({ receivedAt: T + 1_500, version: { number: 1 } });
  });

  it('counts versions from a new epoch when a market is watched again', () => {
    offer(candidate('1'));
    book(snapshot(4_000, 4_200));
    offer(candidate('1', 'suspended', 2));
    send(
      { kind: 'message', topic: 'candidates', message: candidate('1', 'approved', 3), partition: 0 },
      T + 500,
    );
    expect(book(snapshot(4_000, 4_200))[0]!.version).toEqual({ epoch: T + 500, number: 1 });
  });

  it('puts aside what cannot be read, with where it came from', () => {
    const outputs = send({
      kind: 'book',
      venue: 'a',
      event: { kind: 'malformed', reason: 'not JSON', frame: '{', receivedAt: T },
    });
    expect(outputs).toEqual([{ kind: 'bury', source: 'a:stream', reason: 'not JSON', record: '{' }]);
  });

  describe('catalogs', () => {
    const market = (marketId: string, title = 't') =>
      ({ venue: 'a', marketId, title, status: 'open' }) as Market;
    const page = (...markets: Market[]) =>
      send({ kind: 'catalog_page', venue: 'a', markets }).flatMap((o) =>
        o.kind === 'publish' && o.topic === 'markets'
          ? [`${o.message.marketId} ${o.message.title} ${o.message.status}`]
          : [],
      );
    const end = (complete = true) =>
      send({ kind: 'catalog_end', venue: 'a', complete }).flatMap((o) =>
        o.kind === 'publish' && o.topic === 'markets' ? [`${o.message.marketId} ${o.message.status}`] : [],
      );

    it('publishes a market when it is new and when it changed', () => {
      expect(page(market('1'), market('2'))).toEqual(['1 t open', '2 t open']);
      expect(page(market('1'), market('2', 'other'))).toEqual(['2 other open']);
    });

    it('closes a market that a complete catalog no longer shows, and no other', () => {
      page(market('1'), market('2'));
      expect(end()).toEqual([]);
      page(market('1'));
      expect(end(false)).toEqual([]);
      expect(end()).toEqual(['2 closed']);
      page(market('1'));
      expect(end()).toEqual([]);
    });
  });
});
