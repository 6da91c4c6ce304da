import { randomUUID } from 'node:crypto';
import {
  comparableKind,
  planCommit,
  StoreError,
  type Clock,
  type Log,
  type OutboxRow,
  type Row,
  type Store,
  type StoreCommit,
  type Table,
} from '@arbytron/runtime';
import { InvariantError, type Millis } from '@arbytron/domain';
import pg from 'pg';
import { CommitQueue, type CommitResult } from './commit-queue.js';
import { commitStatement, type PendingCommit } from './commit-statement.js';
import { toStoreError } from './postgres-error.js';
import { columnNames, columnType, keyNames, quoteName, SCHEMA, tableName } from './sql.js';

export interface PostgresStoreOptions {
  /** Holds the password: never printed. */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Called when a commit of this process left something in the outbox of a service. */
  readonly onOutbox?: (service: string) => void;
  /** How long one statement may take before it is given up and its connection dropped. */
  readonly timeoutMs?: number;
  /** Connections for everything but commits. */
  readonly readers?: number;
}

/** Group of the inbox ids of commits that have none of their own; no caller can use it. */
const NO_GROUP = '';
const PRUNE_BATCH = 10_000;

/**
 * A Store in PostgreSQL. Commits go through one connection, in the order of the calls; those that arrive while one is
 * on its way share the next round trip and the next flush. Its schema is made by {@link migrate}.
 *
 * Every commit has an entry in the inbox with an id of its own, so a commit whose answer was lost may be repeated with
 * the same object: it has its effect once and answers `committed`.
 */
export class PostgresStore implements Store {
  readonly #writer: pg.Pool;
  readonly #readers: pg.Pool;
  readonly #queue: CommitQueue;
  /** Ids of commits that failed: a repetition must carry the same. */
  readonly #uncertain = new WeakMap<StoreCommit, string>();
  readonly #preparedNames = new Map<string, string>();
  #closing: Promise<void> | null = null;

  constructor(readonly options: PostgresStoreOptions) {
    this.#writer = this.#pool(1, 'arbytron commits', '-c plan_cache_mode=force_generic_plan');
    this.#readers = this.#pool(options.readers ?? 4, 'arbytron');
    this.#queue = new CommitQueue(
      (batch) => this.#write(batch),
      (error) => error instanceof InvariantError,
    );
  }

  /**
   * @throws StoreError when the database could not be reached or did not answer
   * @throws InvariantError when a row contradicts its table or a constraint, such as a ledger that is out of balance
   */
  async commit(service: string, commit: StoreCommit): Promise<CommitResult> {
    const writes = planCommit(commit);
    this.#refuseWhenClosed();
    const commitId = this.#uncertain.get(commit) ?? randomUUID();
    const pending: PendingCommit = {
      service,
      group: commit.inbox?.group ?? NO_GROUP,
      messageId: commit.inbox?.messageId ?? commitId,
      commitId,
      writes,
      outbox: commit.outbox,
    };
    try {
      const result = await this.#queue.add(pending);
      this.#uncertain.delete(commit);
      if (result === 'committed' && commit.outbox.length > 0) this.options.onOutbox?.(service);
      return result;
    } catch (error) {
      this.#uncertain.set(commit, commitId);
      throw error;
    }
  }

  async recentInbox(group: string, limit: number): Promise<string[]> {
    const rows = await this.#read<{ message_id: string }>(
      'reading the inbox',
      `select message_id from ${SCHEMA}.inbox where consumer_group = $1 order by sequence desc limit $2`,
      [group, limit],
    );
    return rows.map((row) => row.message_id);
  }

  async select(table: Table, where: Row = {}): Promise<Row[]> {
    const values: unknown[] = [];
    const conditions = Object.entries(where).map(([column, value]) => {
      const kind = comparableKind(table, column);
      if (value === null) return `${quoteName(column)} is null`;
      values.push(value);
      return `${quoteName(column)} = $${values.length}::${columnType(kind)}`;
    });
    const filter = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
    return this.#read(
      `reading ${table.name}`,
      `select ${columnNames(table).join(', ')} from ${tableName(table)}${filter} order by ${keyNames(table)}`,
      values,
    );
  }

  async unpublished(service: string, limit: number): Promise<OutboxRow[]> {
    const rows = await this.#read<{
      sequence: number;
      topic: string;
      record_key: string;
      message_id: string;
      value: Buffer | null;
      headers: Readonly<Record<string, string>>;
    }>(
      'reading the outbox',
      `select sequence, topic, record_key, message_id, value, headers from ${SCHEMA}.outbox
       where service = $1 and published_at is null order by sequence limit $2`,
      [service, limit],
    );
    return rows.map(({ sequence, topic, record_key, message_id, value, headers }) => ({
      sequence,
      record: { topic, key: record_key, id: message_id, value, headers },
    }));
  }

  async markPublished(service: string, sequences: readonly number[]): Promise<void> {
    if (sequences.length === 0) return;
    await this.#read(
      'marking the outbox',
      `update ${SCHEMA}.outbox set published_at = $3
       where service = $1 and sequence = any($2::bigint[]) and published_at is null`,
      [service, sequences, this.options.clock.now()],
    );
  }

  async ping(): Promise<void> {
    await this.#read('asking the database', 'select 1', []);
  }

  /** Forgets outbox rows published before a moment. Returns how many. */
  pruneOutbox(publishedBefore: Millis): Promise<number> {
    return this.#prune(
      `delete from ${SCHEMA}.outbox where sequence in
       (select sequence from ${SCHEMA}.outbox where published_at < $1 limit ${PRUNE_BATCH})`,
      publishedBefore,
    );
  }

  /**
   * Forgets inbox ids taken before a moment. Returns how many. Whatever the bus may still deliver must be kept: the
   * moment lies further back than the longest retention of a topic that is consumed as work.
   */
  pruneInbox(committedBefore: Millis): Promise<number> {
    return this.#prune(
      `delete from ${SCHEMA}.inbox where (consumer_group, message_id) in
       (select consumer_group, message_id from ${SCHEMA}.inbox where committed_at < $1 limit ${PRUNE_BATCH})`,
      committedBefore,
    );
  }

  /** Finishes the commits under way. */
  close(): Promise<void> {
    this.#closing ??= this.#queue.idle().then(async () => {
      await Promise.all([this.#writer.end(), this.#readers.end()]);
    });
    return this.#closing;
  }

  async #write(batch: readonly PendingCommit[]): Promise<CommitResult[]> {
    const { text, values } = commitStatement(batch, this.options.clock.now());
    try {
      const { rows } = await this.#writer.query<{ index: number }>({
        name: this.#preparedName(text),
        text,
        values: [...values],
      });
      const fresh = new Set(rows.map((row) => row.index));
      const results = batch.map((_, i): CommitResult => (fresh.has(i) ? 'committed' : 'duplicate'));
      if (fresh.size < batch.length) await this.#recognizeOwn(batch, results);
      return results;
    } catch (error) {
      throw toStoreError('a commit', error);
    }
  }

  /** An inbox id that was there already may be there because an earlier attempt of the same commit succeeded. */
  async #recognizeOwn(batch: readonly PendingCommit[], results: CommitResult[]): Promise<void> {
    for (const [i, { group, messageId, commitId }] of batch.entries()) {
      if (results[i] === 'committed') continue;
      const { rows } = await this.#writer.query<{ own: boolean }>({
        name: 'own_commit',
        text: `select commit_id = $3 as own from ${SCHEMA}.inbox where consumer_group = $1 and message_id = $2`,
        values: [group, messageId, commitId],
      });
      if (rows[0]?.own) results[i] = 'committed';
    }
  }

  async #read<R extends pg.QueryResultRow>(doing: string, text: string, values: unknown[]): Promise<R[]> {
    this.#refuseWhenClosed();
    try {
      return (await this.#readers.query<R>({ name: this.#preparedName(text), text, values })).rows;
    } catch (error) {
      throw toStoreError(doing, error);
    }
  }

  async #prune(text: string, before: Millis): Promise<number> {
    this.#refuseWhenClosed();
    let pruned = 0;
    try {
      for (let last = PRUNE_BATCH; last === PRUNE_BATCH; pruned += last)
        last = (await this.#readers.query(text, [before])).rowCount ?? 0;
    } catch (error) {
      throw toStoreError('pruning', error);
    }
    return pruned;
  }

  /** Statements are few: they depend on tables and conditions, never on values. */
  #preparedName(text: string): string {
    let name = this.#preparedNames.get(text);
    if (name === undefined) this.#preparedNames.set(text, (name = `s${this.#preparedNames.size}`));
    return name;
  }

  #refuseWhenClosed(): void {
    if (this.#closing) throw new StoreError('the store is closed', false);
  }

  #pool(max: number, name: string, options?: string): pg.Pool {
    const { url, timeoutMs = 10_000, log } = this.options;
    const pool = new pg.Pool({
      connectionString: url,
      max,
      application_name: name,
      ...(options === undefined ? {} : { options }),
      types: { getTypeParser },
      connectionTimeoutMillis: timeoutMs,
      // The server gives up first, and says so; when not even that arrives, the connection is dropped.
      statement_timeout: timeoutMs,
      query_timeout: timeoutMs + 1_000,
      idleTimeoutMillis: 0,
      keepAlive: true,
    });
    pool.on('error', (error) => log.warn('a database connection broke', { error: error.message }));
    return pool;
  }
}

const BIGINT: number = pg.types.builtins.INT8;

/** Bigints are safe integers here, on the way in and on the way out. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === BIGINT
    ? toSafeInteger
    : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser;

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new InvariantError(`the database holds ${text}, no safe integer`);
  return value;
}
