import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvariantError } from '@arbytron/domain';
import {
  StoreError,
  type OutgoingRecord,
  type Row,
  type Store,
  type StoreWrite,
  type Table,
} from '@arbytron/runtime';
import fc from 'fast-check';

/** A Store under test. */
export interface StoreHarness {
  readonly store: Store;
  /** From now on `count` commits happen, and their callers are told that the answer was lost. */
  loseAnswers(count: number): void;
  dispose(): Promise<void>;
}

const ITEMS: Table = {
  name: 'contract_items',
  columns: { scope: 'text', id: 'text', amount: 'integer', open: 'boolean', note: 'text', detail: 'json' },
  key: ['scope', 'id'],
};
const COUNTERS: Table = {
  name: 'contract_counters',
  columns: { scope: 'text', number: 'integer', label: 'text' },
  key: ['scope', 'number'],
};

/** The tables that the harness of a real database must make before the suite runs. */
export const STORE_CONTRACT_TABLES: readonly Table[] = [ITEMS, COUNTERS];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const item = (scope: string, id: string, rest: Row = {}): Row => ({
  ...{ scope, id, amount: 1, open: true, note: null, detail: null },
  ...rest,
});
const upsert = (row: Row, table = ITEMS): StoreWrite => ({ kind: 'upsert', table, row });
const insert = (row: Row, table = ITEMS): StoreWrite => ({ kind: 'insert', table, row });
const record = (id: string, rest: Partial<OutgoingRecord> = {}): OutgoingRecord => ({
  ...{ topic: 'orders', key: 'event', id, value: bytes(id) },
  ...rest,
});

/** What every Store must do. */
export function describeStoreContract(name: string, open: () => Promise<StoreHarness>): void {
  describe(`Store contract: ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;
    let scopes = 0;
    /** A service, group and set of rows that no other test uses. */
    const newScope = (): string => `scope-${(scopes += 1)}`;
    const rowsOf = (scope: string, table = ITEMS): Promise<Row[]> => store.select(table, { scope });
    const idsOf = async (scope: string): Promise<string[]> =>
      (await store.unpublished(scope, 1_000)).map((row) => row.record.id);

    beforeAll(async () => {
      harness = await open();
      store = harness.store;
    });
    afterAll(() => harness.dispose());

    it('makes rows, inbox and outbox durable together', async () => {
      const scope = newScope();
      const result = await store.commit(scope, {
        inbox: { group: scope, messageId: 'm1' },
        writes: [upsert(item(scope, 'a')), insert(item(scope, 'b', { amount: 2 }))],
        outbox: [record('r1'), record('r2')],
      });
      expect(result).toBe('committed');
      expect(await rowsOf(scope)).toEqual([item(scope, 'a'), item(scope, 'b', { amount: 2 })]);
      expect(await store.recentInbox(scope, 10)).toEqual(['m1']);
      expect(await idsOf(scope)).toEqual(['r1', 'r2']);
    });

    it('skips the whole commit of a message that was committed before', async () => {
      const scope = newScope();
      const commit = (amount: number, id: string) =>
        store.commit(scope, {
          inbox: { group: scope, messageId: 'm1' },
          writes: [upsert(item(scope, 'a', { amount }))],
          outbox: [record(id)],
        });
      expect(await commit(1, 'first')).toBe('committed');
      expect(await commit(2, 'second')).toBe('duplicate');
      expect(await rowsOf(scope)).toEqual([item(scope, 'a', { amount: 1 })]);
      expect(await idsOf(scope)).toEqual(['first']);
    });

    it('takes the same message once for each group', async () => {
      const scope = newScope();
      const commit = (group: string) =>
        store.commit(scope, { inbox: { group, messageId: scope }, writes: [], outbox: [] });
      expect(await commit(`${scope}-a`)).toBe('committed');
      expect(await commit(`${scope}-b`)).toBe('committed');
      expect(await commit(`${scope}-a`)).toBe('duplicate');
    });

    it('takes a message once, however many try at the same time', async () => {
      const scope = newScope();
      const results = await Promise.all(
        Array.from({ length: 30 }, (_, i) =>
          store.commit(scope, {
            inbox: { group: scope, messageId: 'm1' },
            writes: [upsert(item(scope, 'a', { amount: i }))],
            outbox: [record(`r${i}`)],
          }),
        ),
      );
      expect(results.filter((result) => result === 'committed')).toHaveLength(1);
      expect(await idsOf(scope)).toEqual([`r${results.indexOf('committed')}`]);
    });

    it('remembers the newest messages of a group, newest first', async () => {
      const scope = newScope();
      for (const messageId of ['m3', 'm1', 'm2'])
        await store.commit(scope, { inbox: { group: scope, messageId }, writes: [], outbox: [] });
      await Promise.all(
        ['m9', 'm5', 'm7'].map((messageId) =>
          store.commit(scope, { inbox: { group: scope, messageId }, writes: [], outbox: [] }),
        ),
      );
      expect(await store.recentInbox(scope, 100)).toEqual(['m7', 'm5', 'm9', 'm2', 'm1', 'm3']);
      expect(await store.recentInbox(scope, 2)).toEqual(['m7', 'm5']);
      expect(await store.recentInbox(`${scope}-other`, 2)).toEqual([]);
    });

    it('does nothing at all when one row is wrong', async () => {
      const scope = newScope();
      const wrong: readonly Row[] = [
        { scope, id: 'b' },
        item(scope, 'b', { amount: 1.5 }),
        item(scope, 'b', { amount: 2 ** 53 }),
        item(scope, 'b', { amount: '1' }),
        item(scope, 'b', { open: 1 }),
        item(scope, 'b', { note: 'zero \0 byte' }),
        item(scope, 'b', { note: 'half a pair \ud83d' }),
        item(scope, 'b', { detail: 'text' }),
        item(scope, 'b', { unknown: 1 }),
        { ...item(scope, 'b'), id: null },
      ];
      for (const row of wrong) {
        const commit = {
          inbox: { group: scope, messageId: 'm1' },
          writes: [upsert(item(scope, 'a')), upsert(row)],
          outbox: [record('r1')],
        };
        await expect(store.commit(scope, commit)).rejects.toBeInstanceOf(InvariantError);
      }
      expect([await rowsOf(scope), await store.recentInbox(scope, 1), await idsOf(scope)]).toEqual([
        [],
        [],
        [],
      ]);
      const right = { inbox: { group: scope, messageId: 'm1' }, writes: [], outbox: [] };
      expect(await store.commit(scope, right)).toBe('committed');
    });

    it('does not let a wrong commit spoil those beside it', async () => {
      const scope = newScope();
      const results = await Promise.allSettled(
        [1, 2.5, 3].map((amount, i) =>
          store.commit(scope, {
            writes: [upsert(item(scope, String(i), { amount }))],
            outbox: [record(`r${i}`)],
          }),
        ),
      );
      expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await idsOf(scope)).toEqual(['r0', 'r2']);
    });

    it('gives every value back as it was', async () => {
      const text = fc.string({ unit: 'binary' }).filter((t) => !/[\0\p{Surrogate}]/u.test(t));
      const json = fc.jsonValue({ noUnicodeString: true }).map((value) => ({ value }));
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              id: text,
              amount: fc.option(fc.maxSafeInteger()),
              open: fc.option(fc.boolean()),
              note: fc.option(text),
              detail: fc.option(json as fc.Arbitrary<{ value: unknown }>),
            }),
            { maxLength: 8 },
          ),
          async (values) => {
            const scope = newScope();
            const rows = new Map(
              values.map((value) => [value.id, JSON.parse(JSON.stringify({ scope, ...value })) as Row]),
            );
            await store.commit(scope, { writes: [...rows.values()].map((row) => upsert(row)), outbox: [] });
            const found = await rowsOf(scope);
            expect(new Map(found.map((row) => [row['id'], row]))).toEqual(rows);
          },
        ),
        { numRuns: 20 },
      );
    });

    it('writes as if one after the other, within a commit and over concurrent ones', async () => {
      const write = fc.record({
        kind: fc.constantFrom('upsert', 'insert'),
        id: fc.constantFrom('a', 'b', 'c'),
        amount: fc.nat(99),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              messageId: fc.constantFrom('1', '2', '3', '4', null),
              writes: fc.array(write, { maxLength: 4 }),
            }),
            {
              maxLength: 12,
            },
          ),
          async (commits) => {
            const scope = newScope();
            const rows = new Map<string, Row>();
            const seen = new Set<string>();
            const expected = commits.map(({ messageId, writes }) => {
              if (messageId !== null && seen.has(messageId)) return 'duplicate';
              if (messageId !== null) seen.add(messageId);
              for (const { kind, id, amount } of writes)
                if (kind === 'upsert' || !rows.has(id)) rows.set(id, item(scope, id, { amount }));
              return 'committed';
            });
            const results = await Promise.all(
              commits.map(({ messageId, writes }, i) =>
                store.commit(scope, {
                  ...(messageId === null ? {} : { inbox: { group: scope, messageId } }),
                  writes: writes.map(({ kind, id, amount }): StoreWrite => {
                    const row = item(scope, id, { amount });
                    return kind === 'upsert' ? upsert(row) : insert(row);
                  }),
                  outbox: [record(`r${i}-1`), record(`r${i}-2`)],
                }),
              ),
            );
            expect(results).toEqual(expected);
            expect(await rowsOf(scope)).toEqual([...rows.entries()].sort().map(([, row]) => row));
            const sent = expected.flatMap((result, i) =>
              result === 'committed' ? [`r${i}-1`, `r${i}-2`] : [],
            );
            expect(await idsOf(scope)).toEqual(sent);
          },
        ),
        { numRuns: 30 },
      );
    });

    it('keeps a row when the same write comes again, and replaces it whole', async () => {
      const scope = newScope();
      const first = item(scope, 'a', { amount: 5, note: 'first', detail: { a: [1, { b: null }] } });
      await store.commit(scope, {
        writes: [upsert(first), upsert({ scope, number: 1, label: 'x' }, COUNTERS)],
        outbox: [],
      });
      await store.commit(scope, { writes: [insert(item(scope, 'a', { amount: 6 }))], outbox: [] });
      expect(await rowsOf(scope)).toEqual([first]);
      await store.commit(scope, { writes: [upsert(item(scope, 'a', { open: false }))], outbox: [] });
      expect(await rowsOf(scope)).toEqual([item(scope, 'a', { open: false })]);
      expect(await rowsOf(scope, COUNTERS)).toEqual([{ scope, number: 1, label: 'x' }]);
    });

    it('selects by equality and by null, in the order of the key', async () => {
      const scope = newScope();
      // By code point: neither by the words of a language nor by UTF-16 units.
      const ids = ['', 'B', 'Z', 'a', 'b', 'ä', '\uffee', '😀'];
      const numbers = [-10, -9, 0, 2, 10];
      await store.commit(scope, {
        writes: [
          ...[...ids]
            .reverse()
            .map((id, i) => upsert(item(scope, id, { open: i % 2 === 0, note: i < 4 ? null : 'n' }))),
          ...[...numbers].reverse().map((number) => upsert({ scope, number, label: null }, COUNTERS)),
        ],
        outbox: [],
      });
      const select = async (where: Row) =>
        (await store.select(ITEMS, { scope, ...where })).map((row) => row['id']);
      expect(await select({})).toEqual(ids);
      expect(await select({ open: true })).toEqual(['B', 'a', 'ä', '😀']);
      expect(await select({ note: null })).toEqual(['b', 'ä', '\uffee', '😀']);
      expect(await select({ note: null, open: true })).toEqual(['ä', '😀']);
      expect(await select({ id: 'nobody' })).toEqual([]);
      expect((await rowsOf(scope, COUNTERS)).map((row) => row['number'])).toEqual(numbers);
      await expect(store.select(ITEMS, { unknown: 1 })).rejects.toBeInstanceOf(InvariantError);
      await expect(store.select(ITEMS, { detail: {} })).rejects.toBeInstanceOf(InvariantError);
    });

    it('keeps the outbox of each service in order until it is published', async () => {
      const scope = newScope();
      const ids = Array.from({ length: 12 }, (_, i) => `r${i}`);
      await Promise.all(ids.map((id) => store.commit(scope, { writes: [], outbox: [record(id)] })));
      await store.commit(`${scope}-other`, { writes: [], outbox: [record('foreign')] });
      const first = await store.unpublished(scope, 5);
      expect(first.map((row) => row.record.id)).toEqual(ids.slice(0, 5));
      const sequences = first.map((row) => row.sequence);
      expect(sequences.every((sequence, i) => i === 0 || sequence > sequences[i - 1]!)).toBe(true);
      await store.markPublished(scope, [sequences[0]!, sequences[2]!]);
      await store.markPublished(scope, [sequences[2]!]);
      await store.markPublished(`${scope}-other`, sequences);
      expect(await idsOf(scope)).toEqual(ids.filter((id) => id !== 'r0' && id !== 'r2'));
      expect(await idsOf(`${scope}-other`)).toEqual(['foreign']);
    });

    it('gives records back byte for byte', async () => {
      const scope = newScope();
      const value = Uint8Array.from({ length: 256 }, (_, i) => i);
      const records: OutgoingRecord[] = [
        record('bytes', { value, headers: { traceparent: '00-ab-cd-01', ä: '😀' } }),
        record('empty', { value: new Uint8Array(), key: '' }),
        record('tombstone', { value: null, topic: 'candidates' }),
      ];
      await store.commit(scope, { writes: [], outbox: records });
      value.fill(0);
      const found = (await store.unpublished(scope, 10)).map((row) => row.record);
      expect(
        found.map(({ topic, key, id, headers }) => ({ topic, key, id, headers: headers ?? {} })),
      ).toEqual(records.map(({ topic, key, id, headers }) => ({ topic, key, id, headers: headers ?? {} })));
      expect(found.map((row) => row.value && [...row.value])).toEqual([
        Array.from({ length: 256 }, (_, i) => i),
        [],
        null,
      ]);
    });

    it('knows its own commit again when the answer was lost', async () => {
      const scope = newScope();
      const commits = [
        {
          inbox: { group: scope, messageId: 'm1' },
          writes: [upsert(item(scope, 'a'))],
          outbox: [record('r1')],
        },
        { writes: [upsert(item(scope, 'b'))], outbox: [record('r2')] },
      ];
      for (const commit of commits) {
        harness.loseAnswers(2);
        for (let attempt = 0; attempt < 2; attempt += 1)
          await expect(store.commit(scope, commit)).rejects.toMatchObject({
            name: 'StoreError',
            retriable: true,
          });
        expect(await store.commit(scope, commit)).toBe('committed');
      }
      expect(await idsOf(scope)).toEqual(['r1', 'r2']);
      expect((await rowsOf(scope)).map((row) => row['id'])).toEqual(['a', 'b']);
      // The same message in another's hands is a duplicate, and so is a second commit of it by the same.
      expect(await store.commit(scope, { ...commits[0]! })).toBe('duplicate');
      expect(await store.commit(scope, commits[0]!)).toBe('duplicate');
      // Without an inbox id the same object again is a new commit.
      expect(await store.commit(scope, commits[1]!)).toBe('committed');
      expect(await idsOf(scope)).toEqual(['r1', 'r2', 'r2']);
    });

    it('refuses work after it was closed', async () => {
      const own = await open();
      await own.store.ping();
      const pending = own.store.commit('closing', { writes: [], outbox: [record('last')] });
      await own.store.close();
      expect(await pending).toBe('committed');
      await expect(own.store.commit('closing', { writes: [], outbox: [] })).rejects.toBeInstanceOf(
        StoreError,
      );
      await expect(own.store.ping()).rejects.toBeInstanceOf(StoreError);
      await own.dispose();
    });
  });
}
