import type { RunSummary } from '@arbytron/fleet';
import { plainText } from '../plain-text.js';

/** A summary for people. */
export function describeSummary(summary: RunSummary): string {
  const trades = Object.entries(summary.trades).map(([outcome, n]) => `${n} ${outcome}`);
  const rows: [string, string][] = [
    ['quotes', String(summary.quotes)],
    ['matched pairs', String(summary.candidates)],
    ['opportunities', String(summary.opportunities)],
    ['trades', trades.join(', ') || '0'],
    ['orders / fills', `${summary.orders} / ${summary.fills}`],
    ['open positions', String(summary.open_positions)],
    ['expected profit', `$${summary.expected_profit}`],
    ['realized profit', `$${summary.realized_profit}`],
    ...(summary.venue_profit === null ? [] : [row("by the venues' own ledgers", `$${summary.venue_profit}`)]),
    [
      'quote to order p50 / p99',
      `${summary.quote_to_order_p50_ms ?? '–'} / ${summary.quote_to_order_p99_ms ?? '–'} ms`,
    ],
    ['violations', String(summary.violations.length)],
    ...summary.violations.map((v) => row(`  ${v.invariant} ${v.subject}`, v.detail)),
    ...summary.halts.map((halt) => row('  halt', halt)),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => plainText(`${name.padEnd(width)}  ${value}`)).join('\n');
}

const row = (name: string, value: string): [string, string] => [name, value];
