import { isTradable, type MarketQuote, type Millis, type Money, type Opportunity } from '@arbytron/domain';
import { ExecutionCore, type ExecutionEffect, type ExecutionInput } from '@arbytron/execution';
import { IdentificationCore } from '@arbytron/identification';
import type { Output, TradingConfig } from '@arbytron/runtime';
import type { VenueFill } from '@arbytron/venues';
import { toCandidate, type CandidateLine } from './quote-line.js';

export interface BacktestSummary {
  readonly quotes: number;
  readonly candidates: number;
  /** Quotes after which the finder saw an opportunity, before risk and capital. */
  readonly sightings: number;
  readonly episodes: number;
  readonly trades: number;
  /** Why covers were no opportunity, by reason, counted at every quote. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Why opportunities were not traded. */
  readonly denials: Readonly<Record<string, number>>;
  readonly invested: Money;
  readonly profit: Money;
  readonly firstAt: Millis | null;
  readonly lastAt: Millis | null;
}

/** Receives what a backtest finds, in event time. */
export interface BacktestSink {
  /** The finder saw an opportunity after a quote. */
  onSighting(opportunity: Opportunity): void;
  /** An opportunity passed risk and was traded. */
  onTrade(opportunity: Opportunity): void;
}

/**
 * Runs quotes through the cores of identification and execution, in event time and without I/O. Orders fill at once
 * at the prices they were sized at: what was displayed was there. Capital is free again when an event resolves.
 *
 * @param quotes in order of `receivedAt`
 */
export function runBacktest(
  quotes: Iterable<MarketQuote>,
  candidates: readonly CandidateLine[],
  config: TradingConfig,
  sink: BacktestSink,
): BacktestSummary {
  const run = new Backtest(config, sink);
  for (const line of candidates) run.addCandidate(line);
  for (const quote of quotes) run.addQuote(quote);
  return run.summary();
}

class Backtest {
  readonly #identification: IdentificationCore;
  readonly #execution: ExecutionCore;
  readonly #refusals: Record<string, number> = {};
  readonly #denials: Record<string, number> = {};
  /** Markets to be settled, by the moment their event resolves. */
  #resolving: { readonly at: Millis; readonly venue: string; readonly marketId: string }[] = [];
  #quotes = 0;
  #candidates = 0;
  #sightings = 0;
  #episodes = 0;
  #trades = 0;
  #invested = 0;
  #profit = 0;
  #firstAt: Millis | null = null;
  #lastAt: Millis | null = null;

  constructor(
    config: TradingConfig,
    readonly sink: BacktestSink,
  ) {
    this.#identification = new IdentificationCore(config, config.maxTradesPerEpisode);
    this.#execution = new ExecutionCore(config, [], 0);
    this.config = config;
  }

  readonly config: TradingConfig;

  addCandidate(line: CandidateLine): void {
    const candidate = toCandidate(line, this.config.platforms);
    if (!candidate || !isTradable(candidate.trust)) return;
    this.#candidates += 1;
    const input = { kind: 'message', topic: 'candidates', message: candidate, partition: 0 } as const;
    this.#identification.step(input, 0);
    this.#execution.step(input, 0);
    if (candidate.resolvesAt === null) return;
    for (const { venue, marketId } of candidate.terms)
      this.#resolving.push({ at: candidate.resolvesAt, venue, marketId });
    this.#resolving.sort((a, b) => a.at - b.at);
  }

  addQuote(quote: MarketQuote): void {
    const at = quote.receivedAt;
    this.#quotes += 1;
    this.#firstAt ??= at;
    this.#lastAt = at;
    this.#resolve(at);
    const findings = this.#identification.weigh(withHealth(quote), at);
    let best: Opportunity | null = null;
    for (const { result } of findings) {
      if (typeof result === 'string') count(this.#refusals, result);
      else if (best === null || result.profit > best.profit) best = result;
    }
    if (best) {
      this.#sightings += 1;
      this.sink.onSighting(best);
    }
    for (const finding of findings) {
      const event = this.#identification.follow(finding);
      if (!event || event.kind === 'closed') continue;
      if (event.kind === 'opened') this.#episodes += 1;
      this.#trade(event.opportunity, at);
    }
  }

  summary(): BacktestSummary {
    return {
      quotes: this.#quotes,
      candidates: this.#candidates,
      sightings: this.#sightings,
      episodes: this.#episodes,
      trades: this.#trades,
      refusals: this.#refusals,
      denials: this.#denials,
      invested: this.#invested,
      profit: this.#profit,
      firstAt: this.#firstAt,
      lastAt: this.#lastAt,
    };
  }

  #trade(opportunity: Opportunity, at: Millis): void {
    const outputs = this.#step(
      {
        kind: 'message',
        topic: 'opportunities',
        message: { kind: 'opportunity', opportunity },
        partition: 0,
      },
      at,
    );
    for (const output of outputs) {
      if (output.kind === 'count' && output.name === 'denials_total')
        count(this.#denials, output.labels!['reason']!);
    }
    const submissions = outputs.flatMap((o) =>
      o.kind === 'effect' && o.effect.kind === 'submit' ? [o.effect.order] : [],
    );
    if (submissions.length === 0) return;
    for (const order of submissions) {
      const leg = opportunity.legs[order.legIndex]!;
      const venueOrderId = `backtest:${order.clientOrderId}`;
      this.#step(
        {
          kind: 'submitted',
          clientOrderId: order.clientOrderId,
          result: { kind: 'accepted', venueOrderId, state: 'closed', fills: fillsOf(leg, venueOrderId, at) },
        },
        at,
      );
    }
    const trade = this.#execution.trades.get(opportunity.opportunityId)!;
    this.#trades += 1;
    this.#invested += trade.orders.reduce((sum, order) => sum + order.filledNotional + order.fees, 0);
    this.#profit += trade.record.realizedProfit ?? 0;
    this.sink.onTrade(opportunity);
  }

  #resolve(now: Millis): void {
    while (this.#resolving[0] && this.#resolving[0].at <= now) {
      const { at, venue, marketId } = this.#resolving.shift()!;
      const settlement = {
        settlementId: `${venue}:${marketId}`,
        venue,
        marketId,
        outcome: 'Yes',
        payoff: 0,
        fee: 0,
        settledAt: at,
      };
      this.#step({ kind: 'settled', settlement }, at);
    }
  }

  #step(input: ExecutionInput, at: Millis): readonly Output<ExecutionEffect>[] {
    return this.#execution.step(input, at);
  }
}

/** Fills at the levels a leg was sized at; the leg's fee, which is per order, goes with the first. */
function fillsOf(leg: Opportunity['legs'][number], venueOrderId: string, at: Millis): VenueFill[] {
  return leg.fills.map((level, i) => ({
    tradeId: `${venueOrderId}:${i}`,
    venueOrderId,
    marketId: leg.marketId,
    outcome: leg.outcome,
    side: leg.side,
    price: level.price,
    quantity: level.quantity,
    fee: i === 0 ? leg.fee : 0,
    liquidity: 'taker',
    venueTime: at,
  }));
}

/** A recording says nothing of the state of its books, except what can be seen: a bid at or above an ask. */
function withHealth(quote: MarketQuote): MarketQuote {
  const crossed = quote.outcomes.some(
    ({ bids, asks }) => bids[0] && asks[0] && bids[0].price >= asks[0].price,
  );
  return crossed ? { ...quote, health: 'crossed' } : quote;
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** Orders quotes by the moment they were received; lines of one moment keep their order in the file. */
export function inEventTime(quotes: readonly MarketQuote[]): MarketQuote[] {
  return quotes
    .map((quote, i) => ({ quote, i }))
    .sort((a, b) => a.quote.receivedAt - b.quote.receivedAt || a.i - b.i)
    .map(({ quote }, number) => ({ ...quote, version: { epoch: 0, number } }));
}
