import { TOPICS } from '@arbytron/contracts';
import {
  findTwoLeg,
  KALSHI_TAKER,
  orderFee,
  OrderBook,
  twoLegCovers,
  verifyCertificate,
  walk,
  type Candidate,
  type Level,
  type MarketQuote,
} from '@arbytron/domain';
import { DEFAULT_TRADING_CONFIG, SeededRandom } from '@arbytron/runtime';
import { toCandidate } from '../backtest/quote-line.js';
import { compare, microsecondsPerCall, type SpeedFigure } from './measure.js';

const AT = 1_000_000;
const FEES = {
  a: { fee: KALSHI_TAKER, lot: 100, minSize: 100, maxCapital: null },
  b: { fee: { model: 'polymarket', rate: 50_000, rounding: 10 }, lot: 100, minSize: 500, maxCapital: null },
} as const;

/** Two markets of one contract, quoted ten levels deep, with an edge on the first levels. */
export function arbitrageScene(
  number = 1,
  at = AT,
): { candidate: Candidate; quotes: [MarketQuote, MarketQuote] } {
  const candidate = toCandidate(
    {
      event_key: 'scene',
      title: 'scene',
      relation: 'same',
      resolves_at: at + 86_400_000,
      markets: [
        { platform: 'a', market_id: 'm' },
        { platform: 'b', market_id: 'm' },
      ],
    },
    FEES,
  )!;
  const ladder = (best: number, step: number): Level[] =>
    Array.from({ length: 10 }, (_, i) => ({ price: best + i * step, quantity: 2_000 + i * 700 }));
  const quote = (venue: string, bid: number, ask: number): MarketQuote => ({
    venue,
    marketId: 'm',
    eventKey: 'scene',
    outcomes: [
      { outcome: 'Yes', bids: ladder(bid, -100), asks: ladder(ask, 100) },
      { outcome: 'No', bids: ladder(10_000 - ask, -100), asks: ladder(10_000 - bid, 100) },
    ],
    version: { epoch: 1, number },
    health: 'ok',
    venueTime: at,
    receivedAt: at,
    publishedAt: at,
  });
  return { candidate, quotes: [quote('a', 3_800, 4_000), quote('b', 4_700, 4_900)] };
}

/** Book, sizing, certificate and codec: what a decision consists of. */
export function decisionSpeed(): SpeedFigure[] {
  return [bookSpeed(), ...sizingSpeed(), ...codecSpeed()];
}

function bookSpeed(): SpeedFigure {
  const random = new SeededRandom(1);
  const updates = Array.from({ length: 4_096 }, () => ({
    side: random.next() < 0.5 ? ('bid' as const) : ('ask' as const),
    offset: 1 + Math.floor(random.next() ** 2 * 40),
    quantity: random.next() < 0.3 ? 0 : Math.ceil(random.next() * 10_000),
  }));
  const book = new OrderBook();
  book.applySnapshot({ bids: [], asks: [] }, 0, 0);
  const maps = { bid: new Map<number, number>(), ask: new Map<number, number>() };
  let i = 0;
  let j = 0;
  const priceOf = (side: 'bid' | 'ask', offset: number): number =>
    5_000 + (side === 'bid' ? -offset : offset) * 100;
  const own = microsecondsPerCall(20_000, () => {
    const { side, offset, quantity } = updates[(i += 1) & 4_095]!;
    book.setLevel(side, priceOf(side, offset), quantity, 0, 0);
    void book.bestBid;
  });
  const rival = microsecondsPerCall(2_000, () => {
    const { side, offset, quantity } = updates[(j += 1) & 4_095]!;
    if (quantity === 0) maps[side].delete(priceOf(side, offset));
    else maps[side].set(priceOf(side, offset), quantity);
    void [...maps.bid].sort((x, y) => y[0] - x[0])[0];
  });
  return compare('order book: update and best', own, 'map, sorted when read', rival);
}

function sizingSpeed(): SpeedFigure[] {
  const { candidate, quotes } = arbitrageScene();
  const [cover] = twoLegCovers(candidate);
  const byVenue = new Map(quotes.map((quote) => [`${quote.venue}:m`, quote]));
  const find = () => findTwoLeg(candidate, cover!, (key) => byVenue.get(key), DEFAULT_TRADING_CONFIG, AT);
  const found = find();
  if (typeof found === 'string') throw new Error(`the scene shows no opportunity: ${found}`);
  const asks = [quotes[0].outcomes[0]!.asks, quotes[1].outcomes[1]!.asks];
  const everyLot = (): void => {
    for (let quantity = 500; quantity <= 30_000; quantity += 100) {
      for (const [leg, ladder] of asks.entries())
        orderFee(leg === 0 ? FEES.a.fee : FEES.b.fee, walk(ladder, quantity));
    }
  };
  const own = microsecondsPerCall(500, find);
  return [
    compare(
      'two legs sized, fees exact, ten levels',
      own,
      'every lot tried',
      microsecondsPerCall(20, everyLot),
    ),
    compare(
      'certificate verified',
      microsecondsPerCall(2_000, () => verifyCertificate(found)),
      'finding it',
      own,
    ),
  ];
}

function codecSpeed(): SpeedFigure[] {
  const [quote] = arbitrageScene().quotes;
  const bytes = TOPICS.quotes.encode(quote);
  const text = JSON.stringify(quote);
  return [
    compare(
      'quote encoded, 40 levels',
      microsecondsPerCall(2_000, () => void TOPICS.quotes.encode(quote)),
      'JSON.stringify',
      microsecondsPerCall(2_000, () => void JSON.stringify(quote)),
    ),
    compare(
      'quote decoded and checked',
      microsecondsPerCall(2_000, () => void TOPICS.quotes.decode(bytes)),
      'JSON.parse, unchecked',
      microsecondsPerCall(2_000, () => void JSON.parse(text)),
    ),
  ];
}
