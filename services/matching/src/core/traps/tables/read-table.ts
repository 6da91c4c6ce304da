import type { TrapSide } from '../trap.js';

/** Reads one side of a line: `title ;; ticker=… ;; event=… ;; outcome=… ;; close=… ;; rules=… ;; venue=… ;; yes=… ;; start=…`. */
function readTableSide(text: string): TrapSide {
  const [title = '', ...fields] = text.split(' ;; ');
  const values = new Map(
    fields.map((field): [string, string] => {
      const at = field.indexOf('=');
      return [field.slice(0, at), field.slice(at + 1)];
    }),
  );
  const ticker = values.get('ticker');
  const close = values.get('close');
  const attributes = Object.fromEntries(
    [
      ['yesName', values.get('yes')],
      ['gameStartTime', values.get('start')],
    ].filter((field): field is [string, string] => field[1] !== undefined),
  );
  return {
    venue: values.get('venue') ?? (ticker === undefined ? 'polymarket' : 'kalshi'),
    title,
    event: values.get('event') ?? '',
    outcome: values.get('outcome') ?? '',
    rules: values.get('rules') ?? '',
    ...(ticker === undefined ? {} : { ticker }),
    attributes,
    ...(close === undefined ? {} : { closeTime: close }),
  };
}

/** The pairs of a table, with what a third column says. */
export function readTable(table: string): { a: TrapSide; b: TrapSide; label: string }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = '', label = ''] = line.split(' | ');
      return { a: readTableSide(a), b: readTableSide(b), label: label.trim() };
    });
}
