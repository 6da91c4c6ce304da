import type { Millis } from '@arbytron/domain';

import type { ExchangeEvent, ExchangeReader } from '../exchange/index.js';

/** When each book last changed: the timestamp that the venue gives it. */
export class BookClock {
  readonly #changedAt = new Map<string, Millis>();

  constructor(readonly exchange: ExchangeReader) {}

  add(events: readonly ExchangeEvent[]): void {
    for (const event of events) {
      if (event.kind === 'level') this.#changedAt.set(event.marketId, event.at);
      if (event.kind === 'archived') this.#changedAt.delete(event.marketId);
    }
  }

  at(marketId: string): Millis {
    return this.#changedAt.get(marketId) ?? this.exchange.market(marketId)?.updatedAt ?? 0;
  }
}
