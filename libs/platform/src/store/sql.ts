import { InvariantError } from '@arbytron/domain';
import type { Table } from '@arbytron/runtime';

/** The schema that holds everything of ours. */
export const SCHEMA = 'arbytron';

const IDENTIFIER = /^[a-z][a-z0-9_]{0,62}$/;

/**
 * Quotes a name for SQL.
 * @throws InvariantError unless it is a plain lower-case name: anything else in a descriptor is a mistake
 */
export function quoteName(name: string): string {
  if (!IDENTIFIER.test(name)) throw new InvariantError(`${JSON.stringify(name)} is no name for SQL`);
  return `"${name}"`;
}

const TYPES: Readonly<Record<Table['columns'][string], string>> = {
  text: 'text',
  integer: 'bigint',
  boolean: 'boolean',
  json: 'jsonb',
};

export const tableName = (table: Table): string => `${SCHEMA}.${quoteName(table.name)}`;
export const columnType = (kind: Table['columns'][string]): string => TYPES[kind];
export const columnNames = (table: Table): string[] => Object.keys(table.columns).map(quoteName);
export const keyNames = (table: Table): string => table.key.map(quoteName).join(', ');
