import { decodeRecordBody, type BusRecord } from '@arbytron/runtime';
import type { Redis } from 'ioredis';
import type { Fetched } from '../fetched-partition.js';
import type { StreamKeys } from './stream-keys.js';

export interface Place {
  readonly topic: string;
  readonly partition: number;
}

export interface Bounds {
  /** Offset of the first record that is kept. */
  readonly low: number;
  /** Offset that the next record will get. */
  readonly high: number;
  /** Offset that the group handles next. */
  readonly committed: number | undefined;
}

export interface Snapshot {
  /** The newest record of every key, in the order they were written. */
  readonly records: readonly Fetched<Buffer>[];
  /** Offset from which the stream goes on. */
  readonly next: number;
  /** Tombstones, each with its key and its entry in Redis. */
  readonly tombstones: readonly {
    readonly key: string;
    readonly entry: Buffer;
    readonly timestamp: number;
  }[];
}

const READ_RECORDS = 500;
const RECORD_OVERHEAD_BYTES = 100;

export async function readBounds(
  redis: Redis,
  keys: StreamKeys,
  group: string,
  { topic, partition }: Place,
): Promise<Bounds> {
  const [low, high, committed] = await redis.busBounds(
    keys.stream(topic, partition),
    keys.next(topic, partition),
    keys.positions(group),
    `${topic}/${partition}`,
  );
  return { low, high, committed: committed < 0 ? undefined : committed };
}

/** What a compacted partition holds: Redis keeps it beside the stream, because a stream cannot be compacted. */
export async function readSnapshot(
  redis: Redis,
  keys: StreamKeys,
  { topic, partition }: Place,
): Promise<Snapshot> {
  const [next, entries] = await redis.busSnapshotBuffer(
    keys.newest(topic, partition),
    keys.next(topic, partition),
  );
  const tombstones: Snapshot['tombstones'][number][] = [];
  const records = entries.map((entry) => {
    const space = entry.indexOf(0x20);
    const item = entry.subarray(space + 1);
    const { key, value, timestamp } = decodeRecordBody(item);
    if (value === null) tombstones.push({ key, entry, timestamp });
    return fetched(Number(entry.toString('latin1', 0, space)), item);
  });
  return { records: records.sort((a, b) => a.offset - b.offset), next, tombstones };
}

/**
 * Waits for records behind the given offsets, at most `waitMs`.
 *
 * @param redis a connection of its own: it is blocked meanwhile
 */
export async function readStreams(
  redis: Redis,
  keys: StreamKeys,
  places: readonly (Place & { readonly fetchNext: number })[],
  waitMs: number,
): Promise<Map<string, Fetched<Buffer>[]>> {
  const streams = places.map(({ topic, partition }) => keys.stream(topic, partition));
  // The entry of offset n has the id n+1, and what is given is the last id that was seen.
  const ids = places.map(({ fetchNext }) => `${fetchNext}-0`);
  const answer = await redis.xreadBuffer(
    'COUNT',
    READ_RECORDS,
    'BLOCK',
    waitMs,
    'STREAMS',
    ...streams,
    ...ids,
  );
  const byStream = new Map<string, Fetched<Buffer>[]>();
  for (const [stream, entries] of answer ?? [])
    byStream.set(
      stream.toString(),
      entries.map(([id, fields]) => fetched(Number.parseInt(id.toString('latin1'), 10) - 1, fields[1]!)),
    );
  return byStream;
}

export function toRecord({ topic, partition }: Place, item: Buffer, offset: number): BusRecord {
  return { topic, partition, offset: String(offset), ...decodeRecordBody(item) };
}

const fetched = (offset: number, item: Buffer): Fetched<Buffer> => ({
  offset,
  item,
  bytes: item.length + RECORD_OVERHEAD_BYTES,
});
