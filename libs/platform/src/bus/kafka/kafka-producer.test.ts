import { describe, expect, it } from '@jest/globals';
import type { Kafka, PartitionerArgs, ProducerBatch, ProducerConfig } from 'kafkajs';
import type { PlacedRecord } from '../gathering-publisher.js';
import { KafkaProducer } from './kafka-producer.js';

/** kafkajs, as far as a producer needs it; a send fails as often as the test says. */
class ScriptedKafka {
  readonly configs: ProducerConfig[] = [];
  readonly sent: { producer: number; batch: ProducerBatch }[] = [];
  disconnected: number[] = [];
  failures = 0;

  readonly client = {
    producer: (config: ProducerConfig) => {
      const producer = this.configs.push(config);
      return {
        connect: async () => undefined,
        disconnect: async () => void this.disconnected.push(producer),
        sendBatch: async (batch: ProducerBatch) => {
          if (this.failures-- > 0) throw new Error('the answer was lost');
          this.sent.push({ producer, batch });
        },
      };
    },
  } as unknown as Kafka;
}

const placed = (id: string, topic: string, partition: number): PlacedRecord => ({
  record: { topic, key: 'key', id, value: Buffer.from(id), headers: { trace: 'abc' } },
  partition,
  timestamp: 7,
});

describe('KafkaProducer', () => {
  it('asks for all replicas, is idempotent, and sends each record to the partition it was given', async () => {
    const kafka = new ScriptedKafka();
    await new KafkaProducer(kafka.client).send([
      placed('a', 't', 3),
      placed('b', 'u', 1),
      placed('c', 't', 0),
    ]);
    expect(kafka.configs).toMatchObject([{ idempotent: true, allowAutoTopicCreation: false }]);
    const { batch } = kafka.sent[0]!;
    expect(batch.acks).toBe(-1);
    const message = { key: 'key', timestamp: '7', headers: { trace: 'abc' } };
    expect(batch.topicMessages).toMatchObject([
      { topic: 't', messages: [{ ...message, partition: 3 }, { partition: 0 }] },
      { topic: 'u', messages: [{ partition: 1 }] },
    ]);
    const partitioner = kafka.configs[0]!.createPartitioner!();
    expect(partitioner({ message: { value: null, partition: 3 } } as PartitionerArgs)).toBe(3);
  });

  it('never uses a producer again whose send has failed: its sequence numbers are in doubt', async () => {
    const kafka = new ScriptedKafka();
    const producer = new KafkaProducer(kafka.client);
    await producer.send([placed('a', 't', 0)]);
    kafka.failures = 1;
    await expect(producer.send([placed('b', 't', 0)])).rejects.toThrow('the answer was lost');
    expect(kafka.disconnected).toEqual([1]);
    await producer.send([placed('c', 't', 0)]);
    expect(kafka.sent.map((each) => each.producer)).toEqual([1, 2]);
  });
});
