import { plainText } from './plain-text.js';

/** A plain text table. Columns whose cells are all numbers are set flush right. */
export function textTable(header: readonly string[], cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map(plainText));
  const numeric = header.map(
    (_, c) => rows.length > 0 && rows.every((row) => /^[-+]?[$\d][\d.,]*( ?%| ms)?$/.test(row[c] ?? '')),
  );
  const widths = header.map((title, c) =>
    Math.max(title.length, ...rows.map((row) => (row[c] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, c) => (numeric[c] ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!)))
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
