import { encodeRecordBody } from '@arbytron/runtime';
import type { Redis } from 'ioredis';
import type { PlacedRecord } from '../gathering-publisher.js';
import type { StreamKeys } from './stream-keys.js';

export interface RedisAppenderOptions {
  readonly redis: Redis;
  readonly keys: StreamKeys;
  readonly isCompacted: (topic: string) => boolean;
  /** How many records of a partition are kept, roughly. */
  readonly streamRecords: number;
}

const NO_HEADERS = {};

/** Appends records to the streams of their partitions: one script for each partition, all in one round trip. */
export class RedisAppender {
  readonly #options: RedisAppenderOptions;

  constructor(options: RedisAppenderOptions) {
    this.#options = options;
  }

  async send(batch: readonly PlacedRecord[]): Promise<void> {
    const { redis, keys, isCompacted, streamRecords } = this.#options;
    const shares = new Map<string, { topic: string; partition: number; args: (string | Buffer)[] }>();
    for (const { record, partition, timestamp } of batch) {
      const { topic, key, id, value, headers = NO_HEADERS } = record;
      const stream = keys.stream(topic, partition);
      let share = shares.get(stream);
      if (!share) shares.set(stream, (share = { topic, partition, args: [] }));
      share.args.push(key, encodeRecordBody({ key, id, value, headers, timestamp }));
    }
    const pipeline = redis.pipeline();
    for (const [stream, { topic, partition, args }] of shares)
      pipeline.busAppend(
        stream,
        keys.next(topic, partition),
        keys.newest(topic, partition),
        streamRecords,
        isCompacted(topic) ? 1 : 0,
        ...args,
      );
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
  }
}
