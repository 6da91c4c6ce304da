import { invariant, InvariantError } from '@arbytron/domain';
import type { ColumnValue, Row, StoreCommit, StoreWrite, Table } from './ports.js';

/** The net effect of a commit on one row. */
export interface PlannedWrite {
  readonly kind: StoreWrite['kind'];
  readonly table: Table;
  readonly row: Row;
  /** Names the row among all rows of all tables. */
  readonly rowName: string;
}

/**
 * What the writes of a commit come to, one write a row, with the result that doing them one after the other would
 * have. Every Store adapter begins with this, so that all of them refuse the same commits.
 * @throws InvariantError when a row does not fit its table, or an id of inbox or outbox is empty or no valid text
 */
export function planCommit(commit: StoreCommit): PlannedWrite[] {
  if (commit.inbox) {
    checkText(commit.inbox.group, 'inbox group');
    checkText(commit.inbox.messageId, 'inbox message id');
  }
  for (const record of commit.outbox) {
    checkText(record.topic, 'outbox topic');
    checkText(record.id, 'outbox message id');
    invariant(!UNSTORABLE.test(record.key), `an outbox key of ${record.topic} is no valid text`);
  }
  const planned = new Map<string, PlannedWrite>();
  for (const { kind, table, row } of commit.writes) {
    checkRow(table, row);
    const rowName = `${table.name}:${JSON.stringify(table.key.map((column) => row[column]))}`;
    const before = planned.get(rowName);
    if (!before || kind === 'upsert') planned.set(rowName, { kind, table, row, rowName });
  }
  return [...planned.values()];
}

/**
 * Checks that a row has exactly the columns of its table, each of its kind; key columns are never null.
 * @throws InvariantError that names the column, never its value
 */
export function checkRow(table: Table, row: Row): void {
  const columns = Object.entries(table.columns);
  for (const [column, kind] of columns) {
    const value = row[column];
    if (value === undefined) throw new InvariantError(`a row of ${table.name} lacks ${column}`);
    if (value === null ? table.key.includes(column) : !isOfKind(value, kind))
      throw new InvariantError(`${column} of a row of ${table.name} is not ${KIND_NAMES[kind]}`);
  }
  if (Object.keys(row).length !== columns.length) {
    const unknown = Object.keys(row).find((column) => !(column in table.columns));
    throw new InvariantError(`${table.name} has no column ${unknown}`);
  }
}

/**
 * The kind of a column that rows can be selected by.
 * @throws InvariantError when the table has no such column, or it holds JSON
 */
export function comparableKind(table: Table, column: string): 'text' | 'integer' | 'boolean' {
  const kind = table.columns[column];
  if (kind === undefined) throw new InvariantError(`${table.name} has no column ${column}`);
  if (kind === 'json') throw new InvariantError(`rows of ${table.name} cannot be selected by ${column}`);
  return kind;
}

/** Orders two values of one column as every Store adapter does: texts by code point, null last. */
export function compareColumn(a: ColumnValue, b: ColumnValue): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

type Kind = Table['columns'][string];

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  text: 'a valid text',
  integer: 'a safe integer',
  boolean: 'a boolean',
  json: 'a JSON object or array',
};

/** A zero byte or half a surrogate pair: no database text holds them. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

function isOfKind(value: ColumnValue, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && !UNSTORABLE.test(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'json':
      return typeof value === 'object' && value !== null;
  }
}

function checkText(text: string, what: string): void {
  invariant(text !== '' && !UNSTORABLE.test(text), `an ${what} is empty or no valid text`);
}
