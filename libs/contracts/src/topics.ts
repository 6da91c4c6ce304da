import {
  contentId,
  DAY_MS,
  keyOfMarket,
  keyOfQuote,
  type Candidate,
  type Control,
  type Exposure,
  type Fill,
  type Market,
  type MarketQuote,
  type OpportunityEvent,
  type Order,
  type Position,
  type Settlement,
} from '@arbytron/domain';
import { MalformedMessage } from './codec/malformed-message.js';
import { decodeMarket, decodeQuote, encodeMarket, encodeQuote } from './codec/market-codec.js';
import {
  decodeControl,
  decodeExposure,
  decodePosition,
  decodeSettlement,
  encodeControl,
  encodeExposure,
  encodePosition,
  encodeSettlement,
} from './codec/portfolio-codec.js';
import {
  decodeCandidate,
  decodeFill,
  decodeOpportunityEvent,
  decodeOrder,
  encodeCandidate,
  encodeFill,
  encodeOpportunityEvent,
  encodeOrder,
} from './codec/trading-codec.js';

/**
 * - `soft`: the latest value wins; published without an outbox, conflated under load, rebuilt after a restart
 * - `hard`: every message counts; exactly one effect through inbox and outbox, or through content-derived ids
 */
export type TopicClass = 'soft' | 'hard';

/** One topic: how it is made, how its messages are keyed and named, and how they become bytes. */
export interface Topic<Message> {
  readonly name: string;
  readonly class: TopicClass;
  readonly partitions: number;
  readonly compacted: boolean;
  readonly retentionMs: number;
  /** The partition key. Whatever must be seen in order or together shares it. */
  keyOf(message: Message): string;
  /** Names the message itself: sent twice, it is still one. */
  idOf(message: Message): string;
  encode(message: Message): Uint8Array;
  /** @throws MalformedMessage when the bytes are no valid message */
  decode(bytes: Uint8Array): Message;
}

const PARTITIONS = 8;
const FOREVER_MS = -1;

/** All topics. */
export const TOPICS = {
  markets: topic<Market>({
    name: 'markets',
    class: 'hard',
    partitions: PARTITIONS,
    compacted: true,
    retentionMs: FOREVER_MS,
    keyOf: keyOfMarket,
    idOf: (market) => contentId(keyOfMarket(market), JSON.stringify(market)),
    encode: encodeMarket,
    decode: decodeMarket,
  }),
  candidates: topic<Candidate>({
    name: 'candidates',
    class: 'hard',
    partitions: PARTITIONS,
    compacted: true,
    retentionMs: FOREVER_MS,
    keyOf: (candidate) => candidate.eventKey,
    idOf: (candidate) => `${candidate.candidateId}:${candidate.revision}`,
    encode: encodeCandidate,
    decode: decodeCandidate,
  }),
  quotes: topic<MarketQuote>({
    name: 'quotes',
    class: 'soft',
    partitions: PARTITIONS,
    compacted: false,
    retentionMs: DAY_MS,
    keyOf: (quote) => quote.eventKey,
    idOf: (quote) => `${keyOfQuote(quote)}:${quote.version.epoch}:${quote.version.number}`,
    encode: encodeQuote,
    decode: decodeQuote,
  }),
  opportunities: topic<OpportunityEvent>({
    name: 'opportunities',
    class: 'hard',
    partitions: PARTITIONS,
    compacted: false,
    retentionMs: 7 * DAY_MS,
    keyOf: (event) => (event.kind === 'opportunity' ? event.opportunity.eventKey : event.eventKey),
    idOf: (event) =>
      event.kind === 'opportunity' ? event.opportunity.opportunityId : `${event.episodeId}:closed`,
    encode: encodeOpportunityEvent,
    decode: decodeOpportunityEvent,
  }),
  orders: topic<Order>({
    name: 'orders',
    class: 'hard',
    partitions: PARTITIONS,
    compacted: false,
    retentionMs: 7 * DAY_MS,
    keyOf: (order) => order.eventKey,
    idOf: (order) => `${order.clientOrderId}:${order.status}:${order.filledQuantity}`,
    encode: encodeOrder,
    decode: decodeOrder,
  }),
  fills: topic<Fill>({
    name: 'fills',
    class: 'hard',
    partitions: PARTITIONS,
    compacted: false,
    retentionMs: 7 * DAY_MS,
    keyOf: (fill) => fill.eventKey,
    idOf: (fill) => `${fill.venue}:${fill.tradeId}`,
    encode: encodeFill,
    decode: decodeFill,
  }),
  settlements: topic<Settlement>({
    name: 'settlements',
    class: 'hard',
    partitions: PARTITIONS,
    compacted: false,
    retentionMs: 7 * DAY_MS,
    keyOf: (settlement) => `${settlement.venue}:${settlement.marketId}`,
    idOf: (settlement) => `${settlement.venue}:${settlement.settlementId}`,
    encode: encodeSettlement,
    decode: decodeSettlement,
  }),
  positions: topic<Position>({
    name: 'positions',
    class: 'hard',
    partitions: PARTITIONS,
    compacted: true,
    retentionMs: FOREVER_MS,
    keyOf: (position) => `${position.venue}:${position.marketId}:${position.outcome}`,
    idOf: (position) => contentId(JSON.stringify(position)),
    encode: encodePosition,
    decode: decodePosition,
  }),
  exposure: topic<Exposure>({
    name: 'exposure',
    class: 'soft',
    partitions: 1,
    compacted: true,
    retentionMs: FOREVER_MS,
    keyOf: (exposure) => exposure.scope,
    idOf: (exposure) => `${exposure.scope}:${exposure.at}`,
    encode: encodeExposure,
    decode: decodeExposure,
  }),
  control: topic<Control>({
    name: 'control',
    class: 'hard',
    partitions: 1,
    compacted: true,
    retentionMs: FOREVER_MS,
    keyOf: (control) => control.scope,
    idOf: (control) => `${control.scope}:${control.action}:${control.at}`,
    encode: encodeControl,
    decode: decodeControl,
  }),
} as const;

export type TopicName = keyof typeof TOPICS;
export type MessageOf<Name extends TopicName> =
  (typeof TOPICS)[Name] extends Topic<infer Message> ? Message : never;

/** Where a record goes that no consumer can read: its bytes as they were, the reason and its place in the headers. */
export const DEAD_LETTERS = {
  name: 'dead-letters',
  partitions: 1,
  compacted: false,
  retentionMs: 30 * DAY_MS,
} as const;

/** Turns every failure to decode into a {@link MalformedMessage}, whatever the generated code threw. */
function topic<Message>(definition: Topic<Message>): Topic<Message> {
  return {
    ...definition,
    decode: (bytes) => {
      try {
        return definition.decode(bytes);
      } catch (error) {
        if (error instanceof MalformedMessage) throw error;
        throw new MalformedMessage(definition.name, 'a Protobuf message', String(error), { cause: error });
      }
    },
  };
}
