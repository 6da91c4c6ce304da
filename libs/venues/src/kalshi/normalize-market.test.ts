import { existsSync, readFileSync } from 'node:fs';

import { isOnGrid, NO_FEE } from '@arbytron/domain';
import { describe, expect, it } from '@jest/globals';

import { isBinary, normalizeMarket, statusOf, UnreadableMarketError } from './normalize-market.js';
import { sampleEvent, sampleMarket } from './wire-samples.js';
import { eventWire, marketWire } from './wire.js';

const read = (market: Record<string, unknown> = {}, event: Record<string, unknown> = {}) =>
  normalizeMarket(
    marketWire.parse(sampleMarket(market)),
    eventWire.parse(sampleEvent(event)),
    { category: 'Economics' },
    NO_FEE,
  );

describe('normalizeMarket', () => {
  it('puts a market into our words', () => {
    expect(read()).toEqual({
      venue: 'kalshi',
      marketId: 'KXRATE-26DEC-T3.75',
      eventId: 'KXRATE-26DEC',
      seriesId: 'KXRATE',
      title: 'Will the rate be above 3.75% after the December meeting?',
      eventTitle: 'Rate after the December meeting',
      outcomeTitle: 'Above 3.75%',
      rules:
        'If the upper bound is above 3.75% after the meeting, the market resolves to Yes.\n\nA meeting that is moved counts on its new date.',
      category: 'Economics',
      status: 'open',
      outcomes: [
        { name: 'Yes', instrumentId: 'KXRATE-26DEC-T3.75' },
        { name: 'No', instrumentId: 'KXRATE-26DEC-T3.75' },
      ],
      openAt: Date.parse('2026-06-01T14:00:00Z'),
      closeAt: Date.parse('2026-12-16T18:59:00Z'),
      resolvesAt: Date.parse('2026-12-16T19:05:00Z'),
      priceRanges: [{ start: 0, end: 10_000, step: 100 }],
      lot: 1,
      minSize: 1,
      minNotional: 0,
      fee: NO_FEE,
      mutuallyExclusive: false,
      attributes: {
        event_sub_title: 'On Dec 16, 2026',
        no_sub_title: 'Above 3.75%',
        strike_type: 'greater',
        floor_strike: '3.75',
        strike_date: '2026-12-16T19:00:00Z',
        can_close_early: 'true',
        early_close_condition: 'This market closes when the rate is announced.',
        latest_expiration_time: '2026-12-23T15:00:00.000Z',
        settlement_timer_seconds: '300',
        settlement_sources: 'The Bank',
        price_level_structure: 'linear_cent',
        exchange_index: '2',
        product_competition: 'none',
      },
    });
  });

  it('falls back for the time of resolution: expected, else close, else latest expiration', () => {
    expect(read({ expected_expiration_time: null }).resolvesAt).toBe(Date.parse('2026-12-16T18:59:00Z'));
    const latest = read({ expected_expiration_time: '', close_time: undefined }).resolvesAt;
    expect(latest).toBe(Date.parse('2026-12-23T15:00:00Z'));
    const none = { expected_expiration_time: null, close_time: null, latest_expiration_time: null };
    expect(read(none).resolvesAt).toBeNull();
  });

  it('takes the grid from the price ranges, whatever the structure is called', () => {
    const { priceRanges } = read({
      price_level_structure: 'linear_cent',
      price_ranges: [
        { start: '0.0000', end: '0.1000', step: '0.0010' },
        { start: '0.1000', end: '0.9000', step: '0.0100' },
        { start: '0.9000', end: '1.0000', step: '0.0010' },
      ],
    });
    expect([55, 550, 5_500, 5_550, 9_550].map((price) => isOnGrid(priceRanges, price))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['initialized', 'unopened'],
    ['active', 'open'],
    ['inactive', 'paused'],
    ['closed', 'closed'],
    ['determined', 'closed'],
    ['disputed', 'closed'],
    ['amended', 'closed'],
    ['finalized', 'settled'],
    ['open', null],
  ])('reads status %s as %s', (status, ours) => expect(statusOf(status)).toBe(ours));

  it('refuses an unknown status and a grid that is none', () => {
    expect(() => read({ status: 'frozen' })).toThrow(UnreadableMarketError);
    for (const step of ['0.0000', '0.00001', '-0.0100']) {
      expect(() => read({ price_ranges: [{ start: '0.0000', end: '1.0000', step }] })).toThrow(
        UnreadableMarketError,
      );
    }
  });

  it('takes parlays and scalar markets for no binary questions', () => {
    const binary = (changes: Record<string, unknown>): boolean =>
      isBinary(marketWire.parse(sampleMarket(changes)));
    expect(binary({})).toBe(true);
    expect(binary({ market_type: 'scalar' })).toBe(false);
    expect(binary({ ticker: 'KXMVESPORTS-S1-A' })).toBe(false);
    expect(binary({ mve_collection_ticker: 'KXMVE-R' })).toBe(false);
  });

  it('is strict about the fields that it uses and careless about the others', () => {
    const valid = (changes: Record<string, unknown>): boolean =>
      marketWire.safeParse(sampleMarket(changes)).success;
    expect(valid({ volume_fp: 17, liquidity_dollars: null })).toBe(true);
    expect(valid({ price_ranges: [] })).toBe(false);
    expect(valid({ close_time: 'tomorrow' })).toBe(false);
    expect(valid({ ticker: '' })).toBe(false);
  });
});

const SHARED = new URL('../../../../../shared/fixtures/kalshi/', import.meta.url);
const shared = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SHARED), 'utf8'));

// Skipped where the recorded payloads are not at hand.
(existsSync(SHARED) ? describe : describe.skip)('recorded markets', () => {
  it('reads every nested market of an events page', () => {
    const { events } = shared('cockpit_events_nfl_preseason.json') as { events: { markets: unknown[] }[] };
    let markets = 0;
    for (const row of events) {
      const event = eventWire.parse(row);
      for (const market of row.markets) {
        const normalized = normalizeMarket(marketWire.parse(market), event, null, null);
        expect(normalized).toMatchObject({
          status: 'open',
          mutuallyExclusive: true,
          eventId: event.event_ticker,
        });
        // Sports close days after the game: the expected expiration comes first.
        expect(normalized.resolvesAt!).toBeLessThan(normalized.closeAt!);
        markets += 1;
      }
    }
    expect(markets).toBe(64);
  });

  it('reads settled markets', () => {
    const { markets } = shared('cockpit_markets_settled.json') as { markets: unknown[] };
    const event = eventWire.parse(sampleEvent());
    const statuses = markets.map(
      (market) => normalizeMarket(marketWire.parse(market), event, null, null).status,
    );
    expect(statuses.filter((status) => status === 'settled')).toHaveLength(42);
    expect(statuses.filter((status) => status === 'closed')).toHaveLength(2);
  });
});
