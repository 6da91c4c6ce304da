import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvariantError, type Fill, type LedgerTransaction } from '@arbytron/domain';
import {
  FILLS,
  LEDGER_POSTINGS,
  LEDGER_TRANSACTIONS,
  ledgerTransactions,
  ledgerWrites,
  ORDERS,
  SeededRandom,
  SystemClock,
  TABLES,
  VirtualClock,
  type StoreCommit,
} from '@arbytron/runtime';
import {
  describeStoreContract,
  requireStackEnvironment,
  STORE_CONTRACT_TABLES,
  type StoreHarness,
} from '@arbytron/testkit';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from './migrate.js';
import {
  createTables,
  embeddedServer,
  execute,
  existingServer,
  lossyProxy,
  SILENT,
  type LossyProxy,
  type PostgresServer,
} from './postgres-harness.js';
import { PostgresStore } from './postgres-store.js';

let embedded: PostgresServer;
beforeAll(async () => {
  embedded = await embeddedServer();
});
afterAll(() => embedded.close());

async function openHarness(
  server: PostgresServer,
): Promise<StoreHarness & { proxy: LossyProxy; url: string }> {
  const url = await server.createDatabase();
  await migrate(url, SILENT);
  await createTables(url, STORE_CONTRACT_TABLES);
  const proxy = await lossyProxy(url);
  const store = new PostgresStore({ url: proxy.url, clock: new SystemClock(), log: SILENT });
  return {
    ...{ store, proxy, url },
    loseAnswers: (count) => proxy.lose('answer', count),
    async dispose() {
      await store.close();
      await proxy.close();
    },
  };
}

describeStoreContract('embedded PostgreSQL', () => openHarness(embedded));

const stack = requireStackEnvironment(['ARBYTRON_POSTGRES_URL']);
if (stack.available) {
  const server = existingServer(stack.environment['ARBYTRON_POSTGRES_URL']!);
  afterAll(() => server.close());
  describeStoreContract('PostgreSQL of the environment', () => openHarness(server));
}

describe('PostgresStore', () => {
  const items = STORE_CONTRACT_TABLES[0]!;
  const commitOf = (id: string, rest: Partial<StoreCommit> = {}): StoreCommit => ({
    inbox: { group: 'g', messageId: id },
    writes: [
      {
        kind: 'upsert',
        table: items,
        row: { scope: 's', id, amount: 1, open: null, note: null, detail: null },
      },
    ],
    outbox: [{ topic: 't', key: 'k', id, value: null }],
    ...rest,
  });
  let harness: Awaited<ReturnType<typeof openHarness>>;
  let store: PostgresStore;

  beforeAll(async () => {
    harness = await openHarness(embedded);
    store = harness.store as PostgresStore;
  });
  afterAll(() => harness.dispose());

  const outboxIds = async (service: string): Promise<string[]> =>
    (await store.unpublished(service, 999)).map((row) => row.record.id);

  it('recognizes its own commit while the first attempt is still under way', async () => {
    const blocker = new pg.Client({ connectionString: harness.url });
    await blocker.connect();
    await blocker.query('begin; lock table arbytron.contract_items');
    const commits = [commitOf('slow'), commitOf('', { writes: commitOf('slower').writes })].map(
      ({ inbox, ...rest }, i): StoreCommit => (i === 0 ? { inbox: inbox!, ...rest } : rest),
    );
    commits[1] = { ...commits[1]!, outbox: [{ topic: 't', key: 'k', id: 'slower', value: null }] };
    harness.proxy.lose('connection', 1);
    const first = await Promise.allSettled(commits.map((commit) => store.commit('busy', commit)));
    for (const result of first)
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', retriable: true } });
    const second = Promise.all(commits.map((commit) => store.commit('busy', commit)));
    const waiting = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    for (let i = 0; i < 200 && (await execute<{ n: number }>(harness.url, waiting))[0]!.n < 2; i += 1)
      await sleep(10);
    await blocker.query('commit');
    await blocker.end();
    expect(await second).toEqual(['committed', 'committed']);
    expect(await outboxIds('busy')).toEqual(['slow', 'slower']);
  });

  it('has every commit take effect once, in the order of its caller, whatever gets lost', async () => {
    const random = new SeededRandom('losses');
    const results: string[] = [];
    const retry = async (commit: StoreCommit): Promise<void> => {
      for (;;) {
        const loss = (['none', 'answer', 'connection'] as const)[Math.floor(random.next() * 3)]!;
        harness.proxy.lose(loss, 1);
        try {
          results.push(await store.commit('lossy', commit));
          return;
        } catch (error) {
          expect(error).toMatchObject({ name: 'StoreError', retriable: true });
        }
      }
    };
    const callers = Array.from({ length: 6 }, async (_, caller) => {
      for (let i = 0; i < 12; i += 1) {
        const id = `lossy-${caller}-${i}`;
        const { inbox, ...rest } = commitOf(id);
        await retry(caller % 2 === 0 ? { inbox: inbox!, ...rest } : rest);
      }
    });
    await Promise.all(callers);
    harness.proxy.lose('none', 0);
    expect(new Set(results)).toEqual(new Set(['committed']));
    const ids = await outboxIds('lossy');
    for (let caller = 0; caller < 6; caller += 1)
      expect(ids.filter((id) => id.startsWith(`lossy-${caller}-`))).toEqual(
        Array.from({ length: 12 }, (_, i) => `lossy-${caller}-${i}`),
      );
  });

  it('fails with a retriable error while the database is away, and goes on when it is back', async () => {
    harness.proxy.setDown(true);
    const commit = commitOf('away');
    await expect(store.commit('away', commit)).rejects.toMatchObject({ name: 'StoreError', retriable: true });
    await expect(store.select(items)).rejects.toMatchObject({ name: 'StoreError', retriable: true });
    await expect(store.ping()).rejects.toMatchObject({ name: 'StoreError', retriable: true });
    harness.proxy.setDown(false);
    expect(await store.commit('away', commit)).toBe('committed');
    expect(await outboxIds('away')).toEqual(['away']);
  });

  it('gives up a statement that takes too long', async () => {
    const impatient = new PostgresStore({
      url: harness.url,
      clock: new SystemClock(),
      log: SILENT,
      timeoutMs: 200,
    });
    const blocker = new pg.Client({ connectionString: harness.url });
    await blocker.connect();
    await blocker.query('begin; lock table arbytron.contract_items');
    await expect(impatient.commit('impatient', commitOf('late'))).rejects.toMatchObject({ retriable: true });
    await blocker.query('commit');
    await blocker.end();
    expect(await impatient.commit('impatient', commitOf('later'))).toBe('committed');
    await impatient.close();
  });

  it('says that a person must act when the schema is not there', async () => {
    const bare = new PostgresStore({
      url: await embedded.createDatabase(),
      clock: new SystemClock(),
      log: SILENT,
    });
    await expect(bare.commit('s', commitOf('x'))).rejects.toMatchObject({
      name: 'StoreError',
      retriable: false,
    });
    await bare.close();
    const wrong = new URL(harness.url);
    wrong.password = 'wrong-password';
    const locked = new PostgresStore({ url: wrong.href, clock: new SystemClock(), log: SILENT });
    const error = await locked.ping().catch((reason: Error) => reason);
    expect(error).toMatchObject({ name: 'StoreError', retriable: false });
    expect(String(error)).not.toContain('wrong-password');
    await locked.close();
  });

  it('refuses numbers in the database that are no safe integers', async () => {
    await execute(
      harness.url,
      `insert into arbytron.contract_items (scope, id, amount) values ('huge', 'a', 9007199254740993)`,
    );
    await expect(store.select(items, { scope: 'huge' })).rejects.toBeInstanceOf(InvariantError);
  });

  it('refuses names that are no names', async () => {
    const table = { ...items, name: 'contract_items" ; drop schema arbytron cascade; --' };
    const write = { kind: 'upsert' as const, table, row: commitOf('x').writes[0]!.row };
    await expect(store.commit('s', { writes: [write], outbox: [] })).rejects.toBeInstanceOf(InvariantError);
    await expect(store.select(table)).rejects.toBeInstanceOf(InvariantError);
  });

  it('calls its hook when there is something to publish', async () => {
    const woken: string[] = [];
    const other = new PostgresStore({
      ...{ url: harness.url, clock: new SystemClock(), log: SILENT },
      onOutbox: (service) => woken.push(service),
    });
    await other.commit('quiet', commitOf('q', { outbox: [] }));
    await other.commit('loud', commitOf('l'));
    await other.commit('loud', commitOf('l'));
    await other.close();
    expect(woken).toEqual(['loud']);
  });

  it('forgets old inbox ids and published rows, and nothing else', async () => {
    const url = await embedded.createDatabase();
    await migrate(url, SILENT);
    await createTables(url, STORE_CONTRACT_TABLES);
    const clock = new VirtualClock(1_000);
    const own = new PostgresStore({ url, clock, log: SILENT });
    await own.commit('s', commitOf('old'));
    await own.commit('s', commitOf('unpublished'));
    await own.markPublished('s', [(await own.unpublished('s', 1))[0]!.sequence]);
    await clock.advance(1_000);
    await own.commit('s', commitOf('new'));
    await own.markPublished('s', [(await own.unpublished('s', 9))[1]!.sequence]);
    expect([await own.pruneOutbox(1_500), await own.pruneInbox(1_500)]).toEqual([1, 2]);
    expect((await own.unpublished('s', 9)).map((row) => row.record.id)).toEqual(['unpublished']);
    expect(await own.recentInbox('g', 9)).toEqual(['new']);
    expect(await execute(url, 'select message_id from arbytron.outbox order by sequence')).toEqual([
      { message_id: 'unpublished' },
      { message_id: 'new' },
    ]);
    await own.close();
  });

  it('keeps two processes that write the same rows from blocking each other for good', async () => {
    const stores = [0, 1].map(
      () => new PostgresStore({ url: harness.url, clock: new SystemClock(), log: SILENT }),
    );
    const ids = Array.from({ length: 20 }, (_, i) => `shared-${i}`);
    await Promise.all(
      stores.flatMap((each, s) =>
        Array.from({ length: 15 }, (_, round) =>
          each.commit('shared', {
            writes: (s === 0 ? ids : [...ids].reverse()).map((id) => ({
              kind: 'upsert' as const,
              table: items,
              row: { scope: 'shared', id, amount: round, open: null, note: null, detail: null },
            })),
            outbox: [],
          }),
        ),
      ),
    );
    for (const each of stores) await each.close();
    expect(await store.select(items, { scope: 'shared' })).toHaveLength(20);
  });
});

describe('the schema', () => {
  let url: string;
  let store: PostgresStore;

  beforeAll(async () => {
    url = await embedded.createDatabase();
    await migrate(url, SILENT);
    store = new PostgresStore({ url, clock: new SystemClock(), log: SILENT });
  });
  afterAll(() => store.close());

  it.each(TABLES.map((table) => [table.name, table] as const))(
    'has %s as its descriptor says',
    async (name, table) => {
      const kinds = { text: 'text', bigint: 'integer', boolean: 'boolean', jsonb: 'json' } as const;
      const columns = await execute<{ column_name: string; data_type: keyof typeof kinds }>(
        url,
        `select column_name, data_type from information_schema.columns
       where table_schema = 'arbytron' and table_name = '${name}' order by ordinal_position`,
      );
      expect(columns.map((column) => [column.column_name, kinds[column.data_type]])).toEqual(
        Object.entries(table.columns),
      );
      const keys = await execute<{ column_name: string }>(
        url,
        `select k.column_name from information_schema.table_constraints c
       join information_schema.key_column_usage k using (constraint_schema, constraint_name)
       where c.table_schema = 'arbytron' and c.table_name = '${name}' and c.constraint_type = 'PRIMARY KEY'
       order by k.ordinal_position`,
      );
      expect(keys.map((key) => key.column_name)).toEqual(table.key);
    },
  );

  it('orders every text of a key by its bytes', async () => {
    const columns = await execute(
      url,
      `select k.table_name, k.column_name from information_schema.key_column_usage k
       join information_schema.columns c using (table_schema, table_name, column_name)
       where k.table_schema = 'arbytron' and c.data_type = 'text' and c.collation_name is distinct from 'C'
         and k.table_name <> 'migrations'`,
    );
    expect(columns).toEqual([]);
  });

  it('takes the null values that the domain has', async () => {
    const fill: Fill = {
      ...{
        venue: 'kalshi',
        tradeId: 't1',
        clientOrderId: 'c1',
        venueOrderId: 'v1',
        opportunityId: 'o1',
        eventKey: 'e',
      },
      ...{
        marketId: 'm',
        outcome: 'Yes',
        side: 'buy',
        price: 4_500,
        quantity: 100,
        fee: 17_500,
        liquidity: 'taker',
      },
      ...{ venueTime: 1, receivedAt: 2 },
    };
    const order = {
      ...{
        clientOrderId: 'c1',
        opportunityId: 'o1',
        eventKey: 'e',
        legIndex: 0,
        attempt: 1,
        purpose: 'leg' as const,
      },
      ...{ venue: 'kalshi', marketId: 'm', outcome: 'Yes', instrumentId: 'i', side: 'buy' as const },
      ...{ timeInForce: 'IOC' as const, limitPrice: 4_500, quantity: 100, status: 'submitted' as const },
      ...{
        venueOrderId: null,
        filledQuantity: 0,
        filledNotional: 0,
        fees: 0,
        reason: null,
        createdAt: 1,
        updatedAt: 1,
      },
    };
    await store.commit('execution', {
      writes: [
        { kind: 'upsert', table: ORDERS.table, row: ORDERS.encode(order) },
        { kind: 'insert', table: FILLS.table, row: FILLS.encode(fill) },
      ],
      outbox: [],
    });
    expect((await store.select(ORDERS.table)).map(ORDERS.decode)).toEqual([order]);
    expect((await store.select(FILLS.table)).map(FILLS.decode)).toEqual([fill]);
  });

  const transaction = (transactionId: string, ...amounts: number[]): LedgerTransaction => ({
    ...{ transactionId, at: 1, memo: 'm' },
    postings: amounts.map((amount, i) => ({ account: `account-${i}`, amount })),
  });

  it('takes a ledger transaction that sums to zero, once', async () => {
    const booked = transaction('balanced', 700, -300, -400);
    for (let i = 0; i < 2; i += 1)
      await store.commit('portfolio', { writes: ledgerWrites(booked), outbox: [] });
    const [headers, postings] = await Promise.all(
      [LEDGER_TRANSACTIONS, LEDGER_POSTINGS].map((codec) =>
        store.select(codec.table, { transaction_id: 'balanced' }),
      ),
    );
    expect(ledgerTransactions(headers!, postings!)).toEqual([booked]);
  });

  it('refuses a ledger transaction that does not sum to zero, with all that was to happen with it', async () => {
    const good = {
      inbox: { group: 'p', messageId: 'good' },
      writes: ledgerWrites(transaction('good', 5, -5)),
      outbox: [],
    };
    const bad = {
      inbox: { group: 'p', messageId: 'bad' },
      writes: ledgerWrites(transaction('off by one', 100, -99)),
      outbox: [{ topic: 't', key: 'k', id: 'bad', value: null }],
    };
    const results = await Promise.allSettled([bad, good].map((commit) => store.commit('portfolio', commit)));
    expect(results[0]).toMatchObject({ status: 'rejected', reason: { name: 'InvariantError' } });
    expect(results[1]).toEqual({ status: 'fulfilled', value: 'committed' });
    expect(await store.select(LEDGER_TRANSACTIONS.table, { transaction_id: 'off by one' })).toEqual([]);
    expect(await store.unpublished('portfolio', 9)).toEqual([]);
    expect(await store.recentInbox('p', 9)).toEqual(['good']);
    // Neither can a posting be added to, taken from or changed in a booked one.
    for (const sql of [
      `insert into arbytron.ledger_postings values ('good', 'extra', 1)`,
      `delete from arbytron.ledger_postings where transaction_id = 'good' and amount > 0`,
      `update arbytron.ledger_postings set amount = amount + 1 where transaction_id = 'good'`,
    ])
      await expect(execute(url, sql)).rejects.toThrow(/off by/);
  });
});
