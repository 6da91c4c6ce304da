import { invariant } from '@arbytron/domain';
import type { ColumnValue, Row, Table } from './ports.js';

/** `filledQuantity` → `filled_quantity`, on the level of types. */
export type SnakeCase<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${SnakeCase<Tail>}`
  : S;

type ColumnOf<T> = SnakeCase<keyof T & string>;

type KindOf<V> = [NonNullable<V>] extends [string]
  ? 'text'
  : [NonNullable<V>] extends [number]
    ? 'integer'
    : [NonNullable<V>] extends [boolean]
      ? 'boolean'
      : 'json';

/** The table of a type: one column a property, in snake case, of the property's kind. */
export interface TableOf<T> extends Table {
  readonly columns: { readonly [P in keyof T & string as SnakeCase<P>]: KindOf<T[P]> };
}

/** Describes the table of `T`. The compiler refuses a column that is missing, misspelt or of the wrong kind. */
export const tableOf =
  <T>() =>
  (name: string, key: readonly ColumnOf<T>[], columns: TableOf<T>['columns']): TableOf<T> => ({
    name,
    key,
    columns,
  });

/** Turns values into rows of their table and back. */
export interface RowCodec<T> {
  readonly table: TableOf<T>;
  /** @throws InvariantError when the value has more or fewer properties than the table has columns */
  encode(value: T): Row;
  /** @throws InvariantError when the row lacks a column */
  decode(row: Row): T;
}

export function rowCodec<T extends object>(table: TableOf<T>): RowCodec<T> {
  const pairs = Object.keys(table.columns).map((column) => [column, camelCase(column)] as const);
  return {
    table,
    encode(value) {
      const source = value as Readonly<Record<string, ColumnValue | undefined>>;
      const row: Record<string, ColumnValue> = {};
      for (const [column, property] of pairs) {
        const held = source[property];
        invariant(held !== undefined, `a value for ${table.name} lacks ${property}`);
        row[column] = held;
      }
      invariant(
        Object.keys(source).length === pairs.length,
        `a value for ${table.name} has properties that the table does not hold`,
      );
      return row;
    },
    decode(row) {
      const value: Record<string, ColumnValue> = {};
      for (const [column, property] of pairs) {
        const held = row[column];
        invariant(held !== undefined, `a row of ${table.name} lacks ${column}`);
        value[property] = held;
      }
      return value as T;
    },
  };
}

const camelCase = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
