import { describe, expect, it } from '@jest/globals';
import { InvariantError, type LedgerTransaction, type Order } from '@arbytron/domain';
import fc from 'fast-check';
import type { ColumnValue, Row } from './ports.js';
import type { RowCodec } from './row-codec.js';
import { checkRow } from './store-commit.js';
import {
  CANDIDATES,
  FILLS,
  HALTS,
  LEDGER_POSTINGS,
  LEDGER_TRANSACTIONS,
  ledgerTransactions,
  ledgerWrites,
  ORDERS,
  POSITIONS,
  REVIEWS,
  SETTLEMENTS,
  TABLES,
  TRADES,
} from './tables.js';

const CODECS = [
  ORDERS,
  FILLS,
  TRADES,
  CANDIDATES,
  POSITIONS,
  REVIEWS,
  SETTLEMENTS,
  LEDGER_TRANSACTIONS,
  LEDGER_POSTINGS,
  HALTS,
] as readonly RowCodec<object>[] as readonly RowCodec<Record<string, ColumnValue>>[];

const text = fc.string({ unit: 'binary' }).filter((t) => !/[\0\p{Surrogate}]/u.test(t));
const kinds = {
  text,
  integer: fc.maxSafeInteger(),
  boolean: fc.boolean(),
  json: fc.dictionary(fc.string(), fc.jsonValue()),
} as const;

/** Any row of a codec's table; columns outside the key may be null. */
const rowsOf = ({ table }: RowCodec<Record<string, ColumnValue>>): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(
      Object.entries(table.columns).map(([column, kind]) => [
        column,
        table.key.includes(column) ? kinds[kind] : fc.option(kinds[kind] as fc.Arbitrary<ColumnValue>),
      ]),
    ),
  ) as fc.Arbitrary<Row>;

const order: Order = {
  clientOrderId: 'c1',
  opportunityId: 'o1',
  eventKey: 'e1',
  legIndex: 0,
  attempt: 1,
  purpose: 'leg',
  venue: 'kalshi',
  marketId: 'M',
  outcome: 'Yes',
  instrumentId: 'M',
  side: 'buy',
  timeInForce: 'IOC',
  limitPrice: 4_500,
  quantity: 1_000,
  status: 'submitted',
  venueOrderId: null,
  filledQuantity: 0,
  filledNotional: 0,
  fees: 0,
  reason: null,
  createdAt: 1,
  updatedAt: 2,
};

describe('tables', () => {
  it.each(CODECS.map((codec) => [codec.table.name, codec] as const))(
    'turns any row of %s into a value and back',
    (_name, codec) => {
      fc.assert(
        fc.property(rowsOf(codec), (row) => {
          checkRow(codec.table, row);
          const value = codec.decode(row);
          expect(codec.encode(value)).toEqual(row);
          expect(codec.decode(codec.encode(value))).toEqual(value);
        }),
        { numRuns: 50 },
      );
    },
  );

  it('has a name and a key of its own columns for each', () => {
    expect(new Set(TABLES.map((table) => table.name)).size).toBe(CODECS.length);
    for (const table of TABLES) {
      expect(table.key.length).toBeGreaterThan(0);
      for (const column of table.key) expect(Object.keys(table.columns)).toContain(column);
    }
  });

  it('writes an order in the words of the database', () => {
    expect(ORDERS.encode(order)).toMatchObject({
      client_order_id: 'c1',
      limit_price: 4_500,
      venue_order_id: null,
    });
    expect(ORDERS.decode(ORDERS.encode(order))).toEqual(order);
  });

  it('refuses a value with a property more or less than the table', () => {
    const { reason: _reason, ...less } = order;
    expect(() => ORDERS.encode(less as Order)).toThrow(InvariantError);
    expect(() => ORDERS.encode({ ...order, extra: 1 } as Order)).toThrow(InvariantError);
    const { reason: _column, ...row } = ORDERS.encode(order);
    expect(() => ORDERS.decode(row)).toThrow(InvariantError);
  });

  it('takes ledger transactions apart and puts them together', () => {
    const transaction: LedgerTransaction = {
      transactionId: 't1',
      at: 5,
      memo: 'deposit',
      postings: [
        { account: 'capital:kalshi', amount: -7 },
        { account: 'cash:kalshi', amount: 7 },
      ],
    };
    const rows = ledgerWrites(transaction);
    const of = (name: string) => rows.filter((write) => write.table.name === name).map((write) => write.row);
    expect(rows.every((write) => write.kind === 'insert')).toBe(true);
    expect(ledgerTransactions(of('ledger_transactions'), of('ledger_postings'))).toEqual([transaction]);
  });
});
