import {
  averagePriceUp,
  formatMoney,
  formatQuantity,
  formatRate,
  isTerminal,
  type Money,
  type Opportunity,
} from '@arbytron/domain';
import { percentile, type FleetFigures } from '@arbytron/fleet';
import { textTable } from './table.js';

/** What the view shows beside the figures. */
export interface ViewContext {
  readonly heading: string;
  readonly httpUrl: string;
  readonly elapsedMs: number;
  readonly titles: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

const ROWS = 8;
const TITLE_WIDTH = 46;

/** The state of a fleet as a page of plain text: newest opportunities, orders, positions and profit. */
export function renderView(figures: FleetFigures, context: ViewContext): string {
  const { realizedProfit, expectedProfit } = figures;
  const open = figures.positions.filter((position) => position.quantity !== 0);
  const working = figures.orders.filter((order) => !isTerminal(order.status));
  const latency = percentile(figures.quoteToOrderMs, 0.5);
  const lines = [
    `${context.heading} · ${(context.elapsedMs / 1000).toFixed(0)} s · ${context.httpUrl}`,
    '',
    `profit  realized ${dollars(realizedProfit)}   expected of all trades ${dollars(expectedProfit)}`,
    `counts  quotes ${figures.quotes}   matched pairs ${figures.candidates}   opportunities ${figures.opportunities.length}   ` +
      `orders ${figures.orders.length} (${working.length} working)   fills ${figures.fills.length}   open positions ${open.length}`,
    `checks  violations ${figures.violations.length}   halts ${figures.halts.length}   ` +
      `quote to order p50 ${latency === null ? '–' : `${latency} ms`}`,
    '',
    section('opportunities, newest first', opportunityTable(figures, context.titles)),
    section('orders, newest first', orderTable(figures)),
    section('open positions', positionTable(figures)),
    ...context.notes,
  ];
  return lines.join('\n');
}

/** One line for a log instead of a page. */
export function renderLine(figures: FleetFigures, elapsedMs: number): string {
  const open = figures.positions.filter((position) => position.quantity !== 0).length;
  return (
    `${(elapsedMs / 1000).toFixed(0).padStart(4)} s  quotes ${figures.quotes}  opportunities ${figures.opportunities.length}  ` +
    `orders ${figures.orders.length}  fills ${figures.fills.length}  open positions ${open}  ` +
    `realized ${dollars(figures.realizedProfit)}  expected ${dollars(figures.expectedProfit)}`
  );
}

export const dollars = (money: Money): string => `${money < 0 ? '-' : ''}$${formatMoney(Math.abs(money))}`;

const section = (title: string, body: string): string => `${title}\n${body}\n`;

function opportunityTable(figures: FleetFigures, titles: ReadonlyMap<string, string>): string {
  const traded = new Set(figures.orders.map((order) => order.opportunityId));
  const rows = figures.opportunities.slice(-ROWS).reverse();
  if (rows.length === 0) return '  none yet';
  return textTable(
    ['event', 'buy', 'and buy', 'contracts', 'spread', 'profit', ''],
    rows.map((opportunity) => [
      shorten(titles.get(opportunity.candidateId) ?? opportunity.eventKey),
      legText(opportunity, 0),
      legText(opportunity, 1),
      formatQuantity(opportunity.quantity),
      `${(opportunity.spread / 10_000).toFixed(2)} %`,
      dollars(opportunity.profit),
      traded.has(opportunity.opportunityId) ? 'traded' : '',
    ]),
  );
}

function legText(opportunity: Opportunity, index: number): string {
  const leg = opportunity.legs[index]!;
  return `${leg.outcome} ${leg.venue} ${formatRate(averagePriceUp(leg.cost, leg.quantity))}`;
}

function orderTable(figures: FleetFigures): string {
  const rows = figures.orders.slice(-ROWS).reverse();
  if (rows.length === 0) return '  none yet';
  return textTable(
    ['order', 'venue', 'market', 'quantity', 'limit', 'status', 'filled', 'paid or received'],
    rows.map((order) => [
      `${order.side} ${order.outcome}${order.purpose === 'unwind' ? ' (unwind)' : ''}`,
      order.venue,
      shorten(order.marketId),
      formatQuantity(order.quantity),
      (order.limitPrice / 10_000).toFixed(2),
      order.status,
      formatQuantity(order.filledQuantity),
      dollars(order.filledNotional),
    ]),
  );
}

function positionTable(figures: FleetFigures): string {
  const rows = figures.positions.filter((position) => position.quantity !== 0).slice(-ROWS);
  if (rows.length === 0) return '  none';
  return textTable(
    ['venue', 'market', 'outcome', 'contracts', 'cost'],
    rows.map((position) => [
      position.venue,
      shorten(position.marketId),
      position.outcome,
      formatQuantity(position.quantity),
      dollars(position.cost),
    ]),
  );
}

const shorten = (text: string): string =>
  text.length <= TITLE_WIDTH ? text : `${text.slice(0, TITLE_WIDTH - 1)}…`;
