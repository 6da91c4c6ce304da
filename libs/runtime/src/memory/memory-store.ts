import type {
  ColumnValue,
  JsonValue,
  OutboxRow,
  OutgoingRecord,
  Row,
  Store,
  StoreCommit,
  Table,
} from '../ports.js';
import { comparableKind, compareColumn, planCommit } from '../store-commit.js';
import { StoreError } from '../store-error.js';

export type StoreOperation = 'commit' | 'recentInbox' | 'select' | 'unpublished' | 'markPublished' | 'ping';

/**
 * What happens to an operation: `refused` fails and did nothing, `unknown` did it and fails all the same, as when a
 * connection breaks before the answer.
 */
export type StoreFault = 'none' | 'refused' | 'unknown';

export interface MemoryStoreOptions {
  /** Asked before every operation. */
  readonly fault?: (operation: StoreOperation) => StoreFault;
  /** Called when a commit left something in the outbox of a service. */
  readonly onOutbox?: (service: string) => void;
}

interface OutboxEntry extends OutboxRow {
  readonly service: string;
}

/** A Store in this process, as strict as the real one. Rows are frozen copies: nobody else can change them. */
export class MemoryStore implements Store {
  readonly #tables = new Map<string, Map<string, Row>>();
  /** Group → message id → the commit that took it, oldest first. */
  readonly #inbox = new Map<string, Map<string, StoreCommit>>();
  readonly #outbox = new Map<string, Map<number, OutboxEntry>>();
  /** Commits that were made while the caller was told otherwise. */
  readonly #unacknowledged = new WeakSet<StoreCommit>();
  #sequence = 0;
  #closed = false;

  constructor(readonly options: MemoryStoreOptions = {}) {}

  commit(service: string, commit: StoreCommit): Promise<'committed' | 'duplicate'> {
    return this.#run(
      'commit',
      () => this.#commit(service, commit),
      (result) => {
        if (result === 'committed') this.#unacknowledged.add(commit);
      },
    );
  }

  recentInbox(group: string, limit: number): Promise<string[]> {
    return this.#run('recentInbox', () => {
      const ids = [...(this.#inbox.get(group)?.keys() ?? [])];
      return ids.slice(Math.max(0, ids.length - limit)).reverse();
    });
  }

  select(table: Table, where: Row = {}): Promise<Row[]> {
    return this.#run('select', () => {
      const wanted = Object.entries(where);
      for (const [column] of wanted) comparableKind(table, column);
      return [...(this.#tables.get(table.name)?.values() ?? [])]
        .filter((row) => wanted.every(([column, value]) => row[column] === value))
        .sort((a, b) => compareKeys(table, a, b));
    });
  }

  unpublished(service: string, limit: number): Promise<OutboxRow[]> {
    return this.#run('unpublished', () => {
      const rows: OutboxRow[] = [];
      for (const { sequence, record } of this.#outbox.get(service)?.values() ?? []) {
        if (rows.length === limit) break;
        rows.push({ sequence, record });
      }
      return rows;
    });
  }

  markPublished(service: string, sequences: readonly number[]): Promise<void> {
    return this.#run('markPublished', () => {
      for (const sequence of sequences) this.#outbox.get(service)?.delete(sequence);
    });
  }

  ping(): Promise<void> {
    return this.#run('ping', () => undefined);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #commit(service: string, commit: StoreCommit): 'committed' | 'duplicate' {
    const writes = planCommit(commit);
    // Everything that can be refused is refused above: from here on nothing throws, so the commit is whole.
    const rows = writes.map((write) => frozenCopy(write.row));
    if (this.#unacknowledged.delete(commit)) return 'committed';
    if (commit.inbox) {
      const { group, messageId } = commit.inbox;
      const seen = getOrAdd(this.#inbox, group, () => new Map<string, StoreCommit>());
      if (seen.has(messageId)) return 'duplicate';
      seen.set(messageId, commit);
    }
    for (const [i, { kind, table, rowName }] of writes.entries()) {
      const stored = getOrAdd(this.#tables, table.name, () => new Map<string, Row>());
      if (kind === 'upsert' || !stored.has(rowName)) stored.set(rowName, rows[i]!);
    }
    const outbox = getOrAdd(this.#outbox, service, () => new Map<number, OutboxEntry>());
    for (const record of commit.outbox) {
      this.#sequence += 1;
      outbox.set(this.#sequence, { service, sequence: this.#sequence, record: copyRecord(record) });
    }
    if (commit.outbox.length > 0) this.options.onOutbox?.(service);
    return 'committed';
  }

  async #run<T>(operation: StoreOperation, work: () => T, onLostAnswer?: (result: T) => void): Promise<T> {
    if (this.#closed) throw new StoreError('the store is closed', false);
    const fault = this.options.fault?.(operation) ?? 'none';
    if (fault === 'refused') throw new StoreError(`${operation} was refused`, true);
    const result = work();
    if (fault === 'unknown') {
      onLostAnswer?.(result);
      throw new StoreError(`the answer to ${operation} was lost`, true);
    }
    return result;
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function compareKeys(table: Table, a: Row, b: Row): number {
  for (const column of table.key) {
    const order = compareColumn(a[column]!, b[column]!);
    if (order !== 0) return order;
  }
  return 0;
}

function frozenCopy(row: Row): Row {
  const copy: Record<string, ColumnValue> = {};
  for (const [column, value] of Object.entries(row))
    copy[column] = typeof value === 'object' && value !== null ? freezeDeep(asJson(value)) : value;
  return Object.freeze(copy);
}

/** What is left of a value after its way through a JSON column. */
const asJson = (value: JsonValue): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

function freezeDeep<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) freezeDeep(inner);
  return Object.freeze(value);
}

const copyRecord = (record: OutgoingRecord): OutgoingRecord => ({
  ...record,
  headers: { ...record.headers },
  value: record.value && Uint8Array.from(record.value),
});
