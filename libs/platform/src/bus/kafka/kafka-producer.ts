import type { Kafka, Message, PartitionerArgs, Producer } from 'kafkajs';
import type { PlacedRecord } from '../gathering-publisher.js';
import { toMessage } from './kafka-record.js';

/** Sends with acks=all through an idempotent producer of kafkajs. */
export class KafkaProducer {
  readonly #kafka: Kafka;
  #producer: Producer | null = null;

  constructor(kafka: Kafka) {
    this.#kafka = kafka;
  }

  /** @throws the error of kafkajs when no broker can be reached */
  async connect(): Promise<void> {
    await this.#connected();
  }

  /**
   * One request: at most one batch for each partition. Resolves when all in-sync replicas have it.
   *
   * After a failure the next send has a new producer. kafkajs gives the next batch the sequence numbers of the one that
   * failed, and had the broker stored that one and only the answer was lost, it would take the next for a repetition,
   * acknowledge it, and drop it. A new producer has a new identity.
   */
  async send(batch: readonly PlacedRecord[]): Promise<void> {
    const byTopic = new Map<string, Message[]>();
    for (const { record, partition, timestamp } of batch) {
      const message = toMessage(record, partition, timestamp);
      const messages = byTopic.get(record.topic);
      if (messages) messages.push(message);
      else byTopic.set(record.topic, [message]);
    }
    try {
      const producer = await this.#connected();
      await producer.sendBatch({
        acks: -1,
        topicMessages: [...byTopic].map(([topic, messages]) => ({ topic, messages })),
      });
    } catch (error) {
      await this.disconnect();
      throw error;
    }
  }

  async disconnect(): Promise<void> {
    const producer = this.#producer;
    this.#producer = null;
    await producer?.disconnect().catch(() => undefined);
  }

  async #connected(): Promise<Producer> {
    if (this.#producer) return this.#producer;
    const producer = this.#kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      createPartitioner: () => partitionGiven,
    });
    try {
      await producer.connect();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    this.#producer = producer;
    return producer;
  }
}

const partitionGiven = ({ message }: PartitionerArgs): number => message.partition!;
