import { PRICE_ONE, type Ladders, type Millis, type Price } from '@arbytron/domain';
import type { WebSocket } from 'ws';

import {
  otherOutcome,
  type BinaryOutcome,
  type ExchangeEvent,
  type ExchangeReader,
} from '../exchange/index.js';
import type { BookClock } from './book-clock.js';
import { ChannelSocket, texts } from './channel-socket.js';
import type { PolymarketFaults } from './faults.js';
import {
  bookJson,
  laddersOf,
  outcomeName,
  priceText,
  sizeText,
  stepOf,
  tokenIdOf,
  type TokenMap,
} from './market-format.js';

type LevelEvent = Extract<ExchangeEvent, { kind: 'level' }>;
type TradeEvent = Extract<ExchangeEvent, { kind: 'trade' }>;

interface Subscriber {
  readonly socket: ChannelSocket;
  readonly tokenIds: Set<string>;
  custom: boolean;
}

export interface MarketChannelOptions {
  readonly reader: ExchangeReader;
  readonly tokens: TokenMap;
  readonly books: BookClock;
  readonly faults: () => PolymarketFaults;
}

const OUTCOMES: readonly BinaryOutcome[] = ['Yes', otherOutcome('Yes')];

/** The public market channel: `/ws/market`. */
export class MarketChannel {
  readonly #options: MarketChannelOptions;
  readonly #subscribers = new Set<Subscriber>();

  constructor(options: MarketChannelOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#subscribers.size;
  }

  connect(webSocket: WebSocket): void {
    const subscriber: Subscriber = {
      socket: new ChannelSocket(webSocket, (message) => this.#message(subscriber, message)),
      tokenIds: new Set(),
      custom: false,
    };
    this.#subscribers.add(subscriber);
    webSocket.on('close', () => this.#subscribers.delete(subscriber));
  }

  /** Tells what one command changed: one `price_change` per market, and after trades a fresh `book` and the last price. */
  publish(events: readonly ExchangeEvent[], at: Millis): void {
    const levels = new Map<string, LevelEvent[]>();
    const trades = new Map<string, TradeEvent>();
    for (const event of events) {
      if (event.kind === 'level') levels.set(event.marketId, [...(levels.get(event.marketId) ?? []), event]);
      if (event.kind === 'trade') trades.set(event.marketId, event);
      if (event.kind === 'market' && event.status === 'settled')
        this.#resolved(event.marketId, event.payoff ?? 0, at);
    }
    for (const [marketId, changes] of levels) {
      if (this.#options.faults().takeDrop()) continue;
      this.#changed(marketId, changes, at);
      const trade = trades.get(marketId);
      if (trade !== undefined) this.#traded(trade, at);
    }
  }

  /** Another tick size, as the venue announces it: for both tokens, then a book. */
  changeTick(marketId: string, step: Price, at: Millis): void {
    const view = this.#options.reader.market(marketId);
    if (view === undefined) return;
    for (const outcome of OUTCOMES) {
      const tokenId = tokenIdOf(view.listing, outcome);
      this.#toToken(tokenId, {
        event_type: 'tick_size_change',
        asset_id: tokenId,
        market: marketId,
        old_tick_size: priceText(stepOf(view.listing)),
        new_tick_size: priceText(step),
        timestamp: String(at),
      });
      this.#toToken(tokenId, this.#book(marketId, outcome));
    }
  }

  silence(): void {
    for (const { socket } of this.#subscribers) socket.silence();
  }

  closeSockets(): void {
    for (const { socket } of this.#subscribers) socket.socket.terminate();
  }

  sendText(text: string): void {
    for (const { socket } of this.#subscribers) socket.sendText(text);
  }

  #message(subscriber: Subscriber, message: Record<string, unknown>): void {
    const tokenIds = texts(message['assets_ids']);
    const { operation, type } = message;
    if (message['custom_feature_enabled'] === true) subscriber.custom = true;
    if (operation === 'unsubscribe') {
      for (const tokenId of tokenIds) subscriber.tokenIds.delete(tokenId);
      return;
    }
    if (operation !== 'subscribe' && type !== 'market')
      return subscriber.socket.sendText('INVALID OPERATION');
    const added = tokenIds.filter((tokenId) => !subscriber.tokenIds.has(tokenId));
    if (operation === 'subscribe' && added.length === 0) return subscriber.socket.sendText('NO NEW ASSETS');
    for (const tokenId of added) subscriber.tokenIds.add(tokenId);
    if (type === 'market' && message['initial_dump'] === false) return;
    const { reader, tokens } = this.#options;
    const dump = added.flatMap((tokenId) => {
      const token = tokens.find(reader.markets(), tokenId);
      const status = token && reader.market(token.marketId)?.status;
      return token && (status === 'open' || status === 'paused')
        ? [this.#book(token.marketId, token.outcome)]
        : [];
    });
    subscriber.socket.send(dump);
  }

  #changed(marketId: string, changes: readonly LevelEvent[], at: Millis): void {
    const { reader } = this.#options;
    const view = reader.market(marketId);
    const yes = reader.book(marketId);
    if (view === undefined || yes === undefined) return;
    const entries = OUTCOMES.flatMap((outcome) => {
      const best = bestOf(laddersOf(yes, outcome));
      return changes.map(({ side, price, quantity }) => ({
        asset_id: tokenIdOf(view.listing, outcome),
        price: priceText(outcome === 'Yes' ? price : PRICE_ONE - price),
        size: sizeText(quantity),
        side: (side === 'bid') === (outcome === 'Yes') ? 'BUY' : 'SELL',
        hash: `${marketId}:${at}`,
        ...best,
      }));
    });
    this.#toMarket(marketId, {
      market: marketId,
      price_changes: entries,
      timestamp: String(at),
      event_type: 'price_change',
    });
  }

  #traded({ marketId, price, quantity, taker }: TradeEvent, at: Millis): void {
    const { listing } = this.#options.reader.market(marketId)!;
    for (const outcome of OUTCOMES) {
      const tokenId = tokenIdOf(listing, outcome);
      this.#toToken(tokenId, this.#book(marketId, outcome));
      if (outcome !== taker.outcome) continue;
      this.#toToken(tokenId, {
        market: marketId,
        asset_id: tokenId,
        price: priceText(outcome === 'Yes' ? price : PRICE_ONE - price),
        size: sizeText(quantity),
        side: taker.side === 'buy' ? 'BUY' : 'SELL',
        fee_rate_bps: '0',
        timestamp: String(at),
        event_type: 'last_trade_price',
      });
    }
  }

  #resolved(marketId: string, payoff: Price, at: Millis): void {
    const view = this.#options.reader.market(marketId);
    if (view === undefined) return;
    const winner: BinaryOutcome = payoff * 2 >= PRICE_ONE ? 'Yes' : 'No';
    const { listing } = view;
    const message = {
      event_type: 'market_resolved',
      id: marketId,
      market: marketId,
      assets_ids: OUTCOMES.map((outcome) => tokenIdOf(listing, outcome)),
      winning_asset_id: tokenIdOf(listing, winner),
      winning_outcome: outcomeName(listing, winner),
      timestamp: String(at),
    };
    const ids = new Set(message.assets_ids);
    for (const { socket, tokenIds, custom } of this.#subscribers) {
      if (custom && [...ids].some((id) => tokenIds.has(id))) socket.send(message);
    }
  }

  #book(marketId: string, outcome: BinaryOutcome): Record<string, unknown> {
    const { reader, books } = this.#options;
    const view = reader.market(marketId)!;
    return { event_type: 'book', ...bookJson(view, reader.book(marketId)!, outcome, books.at(marketId)) };
  }

  #toMarket(marketId: string, message: unknown): void {
    const { listing } = this.#options.reader.market(marketId)!;
    const ids = OUTCOMES.map((outcome) => tokenIdOf(listing, outcome));
    for (const { socket, tokenIds } of this.#subscribers) {
      if (ids.some((id) => tokenIds.has(id))) socket.send(message);
    }
  }

  #toToken(tokenId: string, message: unknown): void {
    for (const { socket, tokenIds } of this.#subscribers) if (tokenIds.has(tokenId)) socket.send(message);
  }
}

/** Best prices as a price change carries them: 0 and 1 where a side is empty. */
const bestOf = ({ bids, asks }: Ladders): { best_bid: string; best_ask: string } => ({
  best_bid: priceText(bids[0]?.price ?? 0),
  best_ask: priceText(asks[0]?.price ?? PRICE_ONE),
});
