import type { OutgoingRecord, PlannedWrite, Table } from '@arbytron/runtime';
import { columnNames, columnType, keyNames, quoteName, SCHEMA, tableName } from './sql.js';

/** A commit on its way, checked and planned. */
export interface PendingCommit {
  readonly service: string;
  readonly group: string;
  readonly messageId: string;
  readonly commitId: string;
  readonly writes: readonly PlannedWrite[];
  readonly outbox: readonly OutgoingRecord[];
}

/** One SQL statement with its parameters. */
export interface Statement {
  readonly text: string;
  readonly values: readonly string[];
}

/** Writes of one kind to one table; the statement has one part for each. */
interface WriteGroup {
  readonly kind: PlannedWrite['kind'];
  readonly table: Table;
  readonly rows: object[];
}

/** Column of the parameters that says which commit a row belongs to; no table can have a column of this name. */
const INDEX = '"commit#"';
const INDEX_KEY = 'commit#';

/**
 * Several commits as one statement, which PostgreSQL makes one transaction and one round trip. It answers the indexes
 * of the commits whose inbox id was new; everything else in it happens for those alone.
 *
 * The rows of a table are one JSON parameter: the text depends only on which tables are written, so it is prepared
 * once. Rows are written in the order of their keys, so that statements of two processes do not wait for each other in
 * a circle; inbox and outbox are in the order of the commits.
 * @param commits no two of them may touch the same row or carry the same inbox id
 */
export function commitStatement(commits: readonly PendingCommit[], now: number): Statement {
  const groups = groupWrites(commits);
  const records = commits.flatMap(({ service, outbox }, index) =>
    outbox.map((record, position) => ({
      [INDEX_KEY]: index,
      position,
      service,
      topic: record.topic,
      record_key: record.key,
      message_id: record.id,
      value: record.value && Buffer.from(record.value).toString('base64'),
      headers: record.headers ?? {},
    })),
  );
  const inbox = commits.map(({ group, messageId, commitId }, index) => ({
    [INDEX_KEY]: index,
    consumer_group: group,
    message_id: messageId,
    commit_id: commitId,
  }));
  const parts = groups.map((group, i) => writePart(group, `write_${i}`, `$${i + 3}`));
  if (records.length > 0) parts.push(outboxPart(`$${groups.length + 3}`));
  return {
    text: [FRESH_PART, ...parts].join(',\n') + `\nselect ${INDEX} as index from fresh`,
    values: [
      JSON.stringify(inbox),
      String(now),
      ...groups.map((group) => JSON.stringify(group.rows)),
      ...(records.length > 0 ? [JSON.stringify(records)] : []),
    ],
  };
}

const FRESH_PART = `with incoming as materialized (
  select * from json_to_recordset($1::json)
    as x(${INDEX} int, consumer_group text, message_id text, commit_id uuid)
), taken as (
  insert into ${SCHEMA}.inbox (consumer_group, message_id, commit_id, committed_at)
    select consumer_group, message_id, commit_id, $2::bigint from incoming order by ${INDEX}
    on conflict (consumer_group, message_id) do nothing
    returning consumer_group, message_id
), fresh as materialized (
  select ${INDEX} from incoming join taken using (consumer_group, message_id)
)`;

function writePart({ kind, table }: WriteGroup, name: string, parameter: string): string {
  const columns = columnNames(table);
  const definitions = Object.entries(table.columns).map(([c, type]) => `${quoteName(c)} ${columnType(type)}`);
  const changed = columns.filter((_, i) => !table.key.includes(Object.keys(table.columns)[i]!));
  const resolution =
    kind === 'insert' || changed.length === 0
      ? 'nothing'
      : `update set ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  return `${name} as (
  insert into ${tableName(table)} (${columns.join(', ')})
    select ${columns.map((column) => `x.${column}`).join(', ')}
    from json_to_recordset(${parameter}::json) as x(${INDEX} int, ${definitions.join(', ')}) join fresh using (${INDEX})
    order by ${keyNames(table)}
    on conflict (${keyNames(table)}) do ${resolution}
)`;
}

const outboxPart = (parameter: string): string => `sent as (
  insert into ${SCHEMA}.outbox (service, topic, record_key, message_id, value, headers)
    select service, topic, record_key, message_id, decode(value, 'base64'), headers
    from json_to_recordset(${parameter}::json) as x(${INDEX} int, position int, service text, topic text,
      record_key text, message_id text, value text, headers jsonb) join fresh using (${INDEX})
    order by ${INDEX}, position
)`;

/** In an order that does not depend on the order of the writes, so that equal sets of tables make equal statements. */
function groupWrites(commits: readonly PendingCommit[]): WriteGroup[] {
  const groups = new Map<string, WriteGroup>();
  for (const [index, { writes }] of commits.entries()) {
    for (const { kind, table, row } of writes) {
      const name = `${table.name} ${kind}`;
      let group = groups.get(name);
      if (!group) groups.set(name, (group = { kind, table, rows: [] }));
      group.rows.push({ [INDEX_KEY]: index, ...row });
    }
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
