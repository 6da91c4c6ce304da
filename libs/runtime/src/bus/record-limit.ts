import type { OutgoingRecord } from '../ports.js';
import { UnpublishableRecordError } from './bus-error.js';

/**
 * The most a record may weigh, value, key, id and headers together. Kafka's default limit is 1,048,588 bytes for a
 * batch with its overhead; every adapter refuses what Kafka would, so that no record works in one of them only.
 */
export const MAX_RECORD_BYTES = 1_000_000;

/** Roughly what a record weighs on the wire; never less than it does in the files of a broker. */
export function recordBytes(record: OutgoingRecord): number {
  let bytes = (record.value?.length ?? 0) + 3 * (record.key.length + record.id.length);
  for (const name in record.headers) bytes += 3 * (name.length + record.headers[name]!.length);
  return bytes;
}

/** @throws UnpublishableRecordError */
export function assertPublishable(record: OutgoingRecord): void {
  const bytes = recordBytes(record);
  if (bytes > MAX_RECORD_BYTES)
    throw new UnpublishableRecordError(`a record of ${bytes} bytes for ${record.topic} was too large`);
}
