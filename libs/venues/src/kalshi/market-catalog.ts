import type { Market, Millis, Money } from '@arbytron/domain';
import type { Clock } from '@arbytron/runtime';

import { NO_TERMS, dearestSchedule, scheduledAt, type FeeChange, type FeeOutlook } from './fee-terms.js';
import { isBinary, normalizeMarket, UnreadableMarketError } from './normalize-market.js';
import type { KalshiRestClient } from './rest-client.js';
import {
  eventFeeChangesPage,
  eventFeeChangeWire,
  eventsPage,
  eventWire,
  issueOf,
  marketWire,
  seriesFeeChanges,
  seriesFeeChangeWire,
  seriesList,
  seriesWire,
  type EventWire,
  type SeriesWire,
} from './wire.js';

export interface MarketCatalogOptions {
  readonly rest: KalshiRestClient;
  readonly clock: Clock;
  readonly feeRounding: Money;
  /** Fee changes announced for within this time are reckoned with already. */
  readonly feeHorizonMs: number;
  readonly learnShard: (marketId: string, shard: number) => void;
}

export type OnMalformed = (reason: string, record: string) => void;

/** All series come in one answer of some eighteen megabytes. */
const SERIES_TIMEOUT_MS = 60_000;
const EVENTS_PER_PAGE = 200;
const RECORD_EXCERPT = 300;
/** `/series` is served from a cache of fifteen seconds. */
const SERIES_OVERLAP_MS = 60_000;

/** Lists markets by walking the events, which carry what their markets lack and leave parlays out. */
export class MarketCatalog {
  readonly #options: MarketCatalogOptions;
  readonly #series = new Map<string, SeriesWire>();
  #seriesReadAt: Millis | null = null;

  constructor(options: MarketCatalogOptions) {
    this.#options = options;
  }

  async *list(onMalformed: OnMalformed): AsyncIterable<readonly Market[]> {
    await this.#readSeries(onMalformed);
    const seriesChanges = await this.#seriesChanges(onMalformed);
    const eventChanges = await this.#eventChanges(onMalformed);
    const { rest } = this.#options;
    for (const status of ['open', 'unopened']) {
      const query = { status, with_nested_markets: true, limit: EVENTS_PER_PAGE };
      for await (const rows of rest.pages('/events', query, eventsPage, (page) => page.events)) {
        const markets: Market[] = [];
        for (const row of rows) {
          const event = eventWire.safeParse(row);
          if (event.success)
            markets.push(...this.#marketsOf(event.data, seriesChanges, eventChanges, onMalformed));
          else onMalformed(`event: ${issueOf(event.error)}`, excerpt(row));
        }
        yield markets;
      }
    }
  }

  #marketsOf(
    event: EventWire,
    seriesChanges: ReadonlyMap<string, readonly FeeChange[]>,
    eventChanges: ReadonlyMap<string, readonly FeeChange[]>,
    onMalformed: OnMalformed,
  ): Market[] {
    const { clock, feeRounding, feeHorizonMs, learnShard } = this.#options;
    const series = this.#series.get(event.series_ticker) ?? null;
    const ofSeries: FeeOutlook = {
      current: series
        ? { type: series.fee_type ?? null, multiplier: series.fee_multiplier ?? null }
        : NO_TERMS,
      changes: seriesChanges.get(event.series_ticker) ?? [],
    };
    const ofEvent: FeeOutlook = {
      current: { type: event.fee_type_override ?? null, multiplier: event.fee_multiplier_override ?? null },
      changes: eventChanges.get(event.event_ticker) ?? [],
    };
    const fee = dearestSchedule(ofSeries, ofEvent, clock.now() + feeHorizonMs, feeRounding);
    const markets: Market[] = [];
    for (const row of event.markets ?? []) {
      const wire = marketWire.safeParse(row);
      if (!wire.success) {
        onMalformed(`market: ${issueOf(wire.error)}`, excerpt(row));
        continue;
      }
      if (!isBinary(wire.data)) continue;
      const shard = wire.data.exchange_index ?? event.exchange_index;
      if (shard != null) learnShard(wire.data.ticker, shard);
      try {
        const facts = series ? { category: series.category ?? null } : null;
        const market = normalizeMarket(wire.data, event, facts, fee);
        // Events stay open while some of their markets are over.
        if (market.status !== 'closed' && market.status !== 'settled') markets.push(market);
      } catch (error) {
        if (!(error instanceof UnreadableMarketError)) throw error;
        onMalformed(`market ${wire.data.ticker}: ${error.message}`, excerpt(row));
      }
    }
    return markets;
  }

  /** Reads all series once, then only those that changed since. */
  async #readSeries(onMalformed: OnMalformed): Promise<void> {
    const { rest, clock } = this.#options;
    const startedAt = clock.now();
    const since =
      this.#seriesReadAt === null ? null : Math.floor((this.#seriesReadAt - SERIES_OVERLAP_MS) / 1000);
    const { series } = await rest.get('/series', { min_updated_ts: since }, seriesList, SERIES_TIMEOUT_MS);
    for (const row of series) {
      const read = seriesWire.safeParse(row);
      if (read.success) this.#series.set(read.data.ticker, read.data);
      else onMalformed(`series: ${issueOf(read.error)}`, excerpt(row));
    }
    this.#seriesReadAt = startedAt;
  }

  async #seriesChanges(onMalformed: OnMalformed): Promise<Map<string, FeeChange[]>> {
    const changes = new Map<string, FeeChange[]>();
    const answer = await this.#options.rest.get('/series/fee_changes', {}, seriesFeeChanges);
    for (const row of answer.series_fee_change_arr) {
      const read = seriesFeeChangeWire.safeParse(row);
      if (!read.success) {
        onMalformed(`series fee change: ${issueOf(read.error)}`, excerpt(row));
        continue;
      }
      const { series_ticker, fee_type, fee_multiplier, scheduled_ts } = read.data;
      const terms = { type: fee_type ?? null, multiplier: fee_multiplier ?? null };
      append(changes, series_ticker, { terms, at: scheduledAt(scheduled_ts) });
    }
    return changes;
  }

  async #eventChanges(onMalformed: OnMalformed): Promise<Map<string, FeeChange[]>> {
    const changes = new Map<string, FeeChange[]>();
    const pages = this.#options.rest.pages(
      '/events/fee_changes',
      { limit: 200 },
      eventFeeChangesPage,
      (page) => page.event_fee_changes,
    );
    for await (const rows of pages) {
      for (const row of rows) {
        const read = eventFeeChangeWire.safeParse(row);
        if (!read.success) {
          onMalformed(`event fee change: ${issueOf(read.error)}`, excerpt(row));
          continue;
        }
        const { event_ticker, fee_type_override, fee_multiplier_override, scheduled_ts } = read.data;
        const terms = { type: fee_type_override ?? null, multiplier: fee_multiplier_override ?? null };
        append(changes, event_ticker, { terms, at: scheduledAt(scheduled_ts) });
      }
    }
    return changes;
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

const excerpt = (row: unknown): string => (JSON.stringify(row) ?? 'undefined').slice(0, RECORD_EXCERPT);
