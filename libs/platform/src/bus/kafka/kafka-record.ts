import type { BusRecord, OutgoingRecord } from '@arbytron/runtime';
import type { IHeaders, KafkaMessage, Message } from 'kafkajs';

/** The header that carries the id of a message; it is not among the headers that a subscriber sees. */
export const ID_HEADER = 'arbytron-id';

export function toMessage(record: OutgoingRecord, partition: number, timestamp: number): Message {
  const { key, id, value, headers } = record;
  return {
    key,
    value: value === null ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength),
    partition,
    timestamp: String(timestamp),
    headers: { ...headers, [ID_HEADER]: id },
  };
}

/** The record of a message, with bytes of its own. */
export function toRecord(topic: string, partition: number, message: KafkaMessage): BusRecord {
  const { [ID_HEADER]: id, ...headers } = toHeaders(message.headers);
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString() ?? '',
    // What another program wrote has no id of ours, but its place is one.
    id: id ?? `${topic}/${partition}/${message.offset}`,
    value: message.value === null ? null : Buffer.from(message.value),
    headers,
    timestamp: Number(message.timestamp),
  };
}

export const messageBytes = (message: KafkaMessage): number =>
  (message.value?.length ?? 0) + (message.key?.length ?? 0) + 100;

function toHeaders(headers: IHeaders | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    const last = Array.isArray(value) ? value[value.length - 1] : value;
    if (last !== undefined) texts[name] = last.toString();
  }
  return texts;
}
