import {
  averagePriceUp,
  formatMoney,
  formatPrice,
  formatQuantity,
  formatRate,
  isTerminal,
  type Money,
} from '@arbytron/domain';
import type { FleetFigures } from './fleet-monitor.js';
import type { Violation } from './invariant-checker.js';

/** What a simulated venue's own ledger says of our account. */
export interface VenueLedger {
  readonly venue: string;
  readonly cash: Money;
  readonly fees: Money;
  readonly realizedProfit: Money;
  readonly openPositions: number;
}

export interface RunFacts {
  readonly data: 'sim' | 'live';
  readonly seed: number | null;
  readonly elapsedMs: number;
  readonly ledgers: readonly VenueLedger[];
  /** Found outside the topics: books against venues. */
  readonly violations: readonly Violation[];
}

/** One run in figures; amounts are decimal strings in dollars. */
export interface RunSummary {
  readonly data: 'sim' | 'live';
  readonly seed: number | null;
  readonly elapsed_ms: number;
  readonly markets: number;
  readonly quotes: number;
  readonly candidates: number;
  readonly opportunities: number;
  readonly trades: Readonly<Record<string, number>>;
  readonly orders: number;
  readonly fills: number;
  readonly positions: number;
  readonly open_positions: number;
  readonly settlements: number;
  readonly expected_profit: string;
  readonly realized_profit: string;
  readonly venue_profit: string | null;
  readonly venues: Readonly<
    Record<string, { cash: string; fees: string; realized_profit: string; open_positions: number }>
  >;
  readonly quote_to_order_p50_ms: number | null;
  readonly quote_to_order_p99_ms: number | null;
  readonly halts: readonly string[];
  readonly violations: readonly Violation[];
  readonly opportunity_list: readonly OpportunityEntry[];
}

/** An opportunity without what differs between two runs of one seed: ids and moments. */
export interface OpportunityEntry {
  readonly title: string;
  readonly legs: readonly string[];
  readonly quantity: string;
  readonly net_costs: string;
  readonly spread: string;
  readonly profit: string;
}

export function summarize(
  figures: FleetFigures,
  titles: ReadonlyMap<string, string>,
  facts: RunFacts,
): RunSummary {
  const open = figures.positions.filter((position) => position.quantity !== 0);
  return {
    data: facts.data,
    seed: facts.seed,
    elapsed_ms: facts.elapsedMs,
    markets: figures.markets,
    quotes: figures.quotes,
    candidates: figures.candidates,
    opportunities: figures.opportunities.length,
    trades: tradeOutcomes(figures),
    orders: figures.orders.length,
    fills: figures.fills.length,
    positions: figures.positions.length,
    open_positions: open.length,
    settlements: figures.settlements.length,
    expected_profit: formatMoney(figures.expectedProfit),
    realized_profit: formatMoney(figures.realizedProfit),
    venue_profit:
      facts.ledgers.length === 0
        ? null
        : formatMoney(facts.ledgers.reduce((sum, ledger) => sum + ledger.realizedProfit, 0)),
    venues: Object.fromEntries(
      facts.ledgers.map(({ venue, cash, fees, realizedProfit, openPositions }) => [
        venue,
        {
          cash: formatMoney(cash),
          fees: formatMoney(fees),
          realized_profit: formatMoney(realizedProfit),
          open_positions: openPositions,
        },
      ]),
    ),
    quote_to_order_p50_ms: percentile(figures.quoteToOrderMs, 0.5),
    quote_to_order_p99_ms: percentile(figures.quoteToOrderMs, 0.99),
    halts: figures.halts.map((control) => `${control.scope}: ${control.reason}`),
    violations: [...figures.violations, ...facts.violations],
    opportunity_list: opportunityEntries(figures, titles),
  };
}

/** Sorted by content, so that two runs of one seed can be compared line by line. */
export function opportunityEntries(
  figures: FleetFigures,
  titles: ReadonlyMap<string, string>,
): OpportunityEntry[] {
  return figures.opportunities
    .map((opportunity) => ({
      title: titles.get(opportunity.candidateId) ?? opportunity.candidateId,
      legs: opportunity.legs.map(
        (leg) =>
          `${leg.side} ${formatQuantity(leg.quantity)} ${leg.venue} ${leg.marketId} ${leg.outcome} at ${formatMoney(averagePriceUp(leg.cost, leg.quantity))} (worst ${formatPrice(Math.max(...leg.fills.map((fill) => fill.price)))}), fee ${formatMoney(leg.fee)}`,
      ),
      quantity: formatQuantity(opportunity.quantity),
      net_costs: formatRate(opportunity.netCosts),
      spread: formatRate(opportunity.spread),
      profit: formatMoney(opportunity.profit),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** How the trades ended, judged by their orders: filled in full, in part, not at all, or still at work. */
function tradeOutcomes(figures: FleetFigures): Record<string, number> {
  const byTrade = new Map<string, (typeof figures.orders)[number][]>();
  for (const order of figures.orders) {
    byTrade.set(order.opportunityId, [...(byTrade.get(order.opportunityId) ?? []), order]);
  }
  const counts: Record<string, number> = {};
  for (const orders of byTrade.values()) {
    const outcome = outcomeOf(orders);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

function outcomeOf(orders: FleetFigures['orders']): string {
  if (orders.some((order) => !isTerminal(order.status))) return 'open';
  if (orders.every((order) => order.filledQuantity === 0)) return 'unfilled';
  if (orders.some((order) => order.attempt > 0)) return 'repaired';
  return orders.every((order) => order.filledQuantity === order.quantity) ? 'filled' : 'reduced';
}

/** Nearest rank; null for no samples. `sorted` ascending. */
export function percentile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1]!;
}
