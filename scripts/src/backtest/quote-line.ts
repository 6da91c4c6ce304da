import {
  parsePrice,
  parseQuantity,
  payoffsOfRelation,
  type Candidate,
  type CandidateInstrument,
  type Level,
  type MarketQuote,
  type TradingTerms,
} from '@arbytron/domain';
import type { PlatformConfig } from '@arbytron/runtime';
import { z } from 'zod';

/** A line that could not be read: quarantined, counted, and shown with its place. */
export interface LineProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** A line of a file, read or refused. */
export type ParsedLine<T> = { readonly value: T } | { readonly reason: string };

const levels = z.array(z.tuple([z.number(), z.number()]));
const quoteSchema = z.object({
  platform: z.string().min(1),
  event_id: z.string().min(1),
  market_id: z.string().min(1),
  outcomes: z.record(z.string(), z.object({ bids: levels, asks: levels })),
  venue_time: z.number().int().nonnegative().nullish(),
  received_at: z.number().int().nonnegative(),
});

const candidateSchema = z
  .object({
    event_key: z.string().min(1),
    title: z.string().default(''),
    relation: z.enum(['same', 'inverse', 'subset', 'superset', 'overlap', 'different']),
    resolves_at: z.number().int().nonnegative().nullish(),
    markets: z.array(z.object({ platform: z.string().min(1), market_id: z.string().min(1) })).min(2),
  })
  .refine(({ relation, markets }) => markets.length === 2 || !/set$/.test(relation), {
    path: ['markets'],
    error: 'expected two markets: two that are both wider than a third say nothing of each other',
  });

export type CandidateLine = z.infer<typeof candidateSchema>;

/** Reads a MarketQuote line. `number` tells versions of a market's book apart: the place of the line. */
export function parseQuoteLine(text: string, number: number): ParsedLine<MarketQuote> {
  const parsed = parseJson(text, quoteSchema);
  if ('reason' in parsed) return parsed;
  const line = parsed.value;
  try {
    return {
      value: {
        venue: line.platform,
        marketId: line.market_id,
        eventKey: line.event_id,
        outcomes: Object.entries(line.outcomes).map(([outcome, book]) => ({
          outcome,
          bids: ladder(book.bids, 'bid'),
          asks: ladder(book.asks, 'ask'),
        })),
        version: { epoch: 0, number },
        health: 'ok',
        venueTime: line.venue_time ?? 0,
        receivedAt: line.received_at,
        publishedAt: line.received_at,
      },
    };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

export const parseCandidateLine = (text: string): ParsedLine<CandidateLine> =>
  parseJson(text, candidateSchema);

/**
 * A candidate line as the finder wants it. The first market is the reference: `relation` says how each other one
 * relates to it. Null for a relation that locks nothing.
 */
export function toCandidate(
  line: CandidateLine,
  platforms: Readonly<Record<string, PlatformConfig>>,
): Candidate | null {
  const payoffs = payoffsOfRelation(line.relation);
  if (!payoffs) return null;
  return {
    // Several pairs may belong to one event.
    candidateId: [line.event_key, ...line.markets.map((m) => `${m.platform}:${m.market_id}`)].join('|'),
    eventKey: line.event_key,
    title: line.title,
    relation: line.relation,
    trust: 'approved',
    states: payoffs.states,
    instruments: line.markets.flatMap(({ platform, market_id }, i): CandidateInstrument[] => {
      const pays = i === 0 ? payoffs.first : payoffs.second;
      const market = { venue: platform, marketId: market_id };
      return [
        { ...market, outcome: 'Yes', instrumentId: `${market_id}:Yes`, payoffs: pays.yes },
        { ...market, outcome: 'No', instrumentId: `${market_id}:No`, payoffs: pays.no },
      ];
    }),
    terms: line.markets.map(({ platform, market_id }): TradingTerms => ({
      venue: platform,
      marketId: market_id,
      title: line.title,
      fee: platforms[platform]?.fee ?? null,
      lot: platforms[platform]?.lot ?? 1,
      minSize: platforms[platform]?.minSize ?? 1,
      minNotional: 0,
      priceRanges: [{ start: 1, end: 9_999, step: 1 }],
    })),
    resolvesAt: line.resolves_at ?? null,
    revision: 1,
    quotes: [],
  };
}

function parseJson<T>(text: string, schema: z.ZodType<T>): ParsedLine<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { reason: `is not JSON: ${(error as Error).message}` };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  return { reason: `${issue!.path.join('.') || 'the line'}: ${issue!.message}` };
}

/**
 * Levels best first. JSON numbers carry the noise of binary fractions (0.6599999999999999), so each is first read to
 * nine decimal places; what is finer than our units after that is rounded against us: asks up, bids and sizes down.
 */
function ladder(side: readonly (readonly [number, number])[], which: 'bid' | 'ask'): Level[] {
  const rows = side
    .map(([price, size]) => ({
      price: parsePrice(decimalText(price, 'price'), which === 'ask' ? 'up' : 'down'),
      quantity: parseQuantity(decimalText(size, 'size'), 'down'),
    }))
    .filter((level) => level.quantity !== 0);
  for (const { price, quantity } of rows) {
    if (price <= 0 || price >= 10_000)
      throw new RangeError(`expected a price between 0 and 1, was ${price / 10_000}`);
    if (quantity < 0) throw new RangeError(`expected a size of at least 0, was ${quantity / 100}`);
  }
  return rows.sort((a, b) => (which === 'ask' ? a.price - b.price : b.price - a.price));
}

function decimalText(value: number, what: string): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e12)
    throw new RangeError(`expected a ${what}, was ${value}`);
  return value.toFixed(9);
}
