import type { Admin, ITopicConfig, Kafka } from 'kafkajs';
import {
  BusClosedError,
  BusUnavailableError,
  FairScheduler,
  partitionForKey,
  UnknownTopicError,
  type BackOff,
  type Bus,
  type Clock,
  type Log,
  type Metrics,
  type OutgoingRecord,
  type SubscribeOptions,
  type SubscriberPorts,
  type Subscription,
  type TopicSpec,
  type YieldToIo,
} from '@arbytron/runtime';
import { GatheringPublisher } from '../gathering-publisher.js';
import { createKafka, type KafkaConnection } from './kafka-client.js';
import { KafkaProducer } from './kafka-producer.js';
import { KafkaSubscription, type KafkaTimings } from './kafka-subscription.js';

export interface KafkaBusOptions extends Omit<KafkaConnection, 'clientId'> {
  /** Tells this process apart from others and stays the same over a restart, for example the name of its pod. */
  readonly instance: string;
  readonly clock: Clock;
  readonly yieldToIo: YieldToIo;
  /** A consumer is dead while the process lives: the process must end and start again. */
  readonly onFatal: (error: Error) => void;
  /** Copies of every partition of topics that are created. Default: what the brokers are set to. */
  readonly replicationFactor?: number;
  readonly timings?: Partial<KafkaTimings>;
  /** How long a record waits after its handler rejected. Default 20 ms, doubling to 5 s. */
  readonly redelivery?: BackOff;
  readonly log?: Log;
  readonly metrics?: Metrics;
}

const TIMINGS: KafkaTimings = {
  sessionTimeoutMs: 10_000,
  heartbeatMs: 500,
  fetchWaitMs: 200,
  commitIntervalMs: 1_000,
  handOverMs: 8_000,
  subscribeTimeoutMs: 60_000,
  silenceMs: 120_000,
};
const RECORDS_PER_TURN = 64;
const TOPIC_TIMEOUT_MS = 10_000;

interface KnownTopic {
  readonly partitions: number;
  readonly compacted: boolean;
}

/**
 * The Bus on Apache Kafka, through kafkajs 2.2.4.
 *
 * A publish resolves with acks=all from an idempotent producer. Positions are committed once a second beside the
 * reading; a process that is killed gets what it handled since then again.
 */
export class KafkaBus implements Bus {
  readonly #options: KafkaBusOptions;
  readonly #ports: SubscriberPorts;
  readonly #kafka: Kafka;
  readonly #admin: Admin;
  readonly #producer: KafkaProducer;
  readonly #publisher: GatheringPublisher;
  readonly #topics = new Map<string, KnownTopic>();
  readonly #subscriptions = new Map<
    KafkaSubscription,
    { readonly groupId: string; readonly number: number }
  >();
  #closed = false;

  private constructor(options: KafkaBusOptions) {
    this.#options = options;
    const { clock, log, metrics, yieldToIo } = options;
    this.#ports = {
      clock,
      log,
      metrics,
      scheduler: new FairScheduler(yieldToIo, RECORDS_PER_TURN),
      backOff: options.redelivery ?? { firstMs: 20, lastMs: 5_000 },
    };
    this.#kafka = this.#client();
    this.#admin = this.#kafka.admin();
    this.#producer = new KafkaProducer(this.#kafka);
    this.#publisher = new GatheringPublisher({
      name: 'Kafka',
      clock,
      metrics,
      partitionOf: (topic, key) => this.partitionOf(topic, key),
      send: (batch) => this.#producer.send(batch),
    });
  }

  /** @throws BusUnavailableError when no broker answers */
  static async connect(options: KafkaBusOptions): Promise<KafkaBus> {
    const bus = new KafkaBus(options);
    try {
      await bus.#admin.connect();
      await bus.#producer.connect();
    } catch (cause) {
      await bus.close();
      throw new BusUnavailableError(`Kafka does not answer: ${String(cause)}`, { cause });
    }
    return bus;
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    this.#assertOpen();
    try {
      const existing = new Set(await this.#admin.listTopics());
      const missing = specs.filter(({ name }) => !existing.has(name));
      if (missing.length > 0)
        await this.#admin.createTopics({
          topics: missing.map((spec) => this.#topicConfig(spec)),
          waitForLeaders: true,
          timeout: TOPIC_TIMEOUT_MS,
        });
      await this.#learnTopics(specs);
    } catch (cause) {
      throw new BusUnavailableError(`the topics could not be ensured: ${describe(cause)}`, { cause });
    }
  }

  async publish(records: readonly OutgoingRecord[]): Promise<void> {
    this.#assertOpen();
    await this.#publisher.publish(records);
  }

  async subscribe(subscribe: SubscribeOptions): Promise<Subscription> {
    this.#assertOpen();
    for (const topic of subscribe.topics) this.#topic(topic);
    // Where reading begins is part of what a group is: members that begin elsewhere share no positions with it.
    const groupId = subscribe.from === 'committed' ? subscribe.group : `${subscribe.group}.${subscribe.from}`;
    const number = this.#freeNumber(groupId);
    const subscription = new KafkaSubscription({
      subscribe,
      kafka: this.#client(),
      admin: this.#admin,
      groupId,
      memberName: `${this.#options.instance}/${number}`,
      isCompacted: (topic) => this.#topic(topic).compacted,
      ports: this.#ports,
      timings: { ...TIMINGS, ...this.#options.timings },
      onFatal: this.#options.onFatal,
      onClosed: (closed) => void this.#subscriptions.delete(closed),
    });
    this.#subscriptions.set(subscription, { groupId, number });
    try {
      await subscription.start();
    } catch (error) {
      this.#subscriptions.delete(subscription);
      throw error;
    }
    return subscription;
  }

  partitionOf(topic: string, key: string): number {
    return partitionForKey(key, this.#topic(topic).partitions);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([...this.#subscriptions.keys()].map((subscription) => subscription.close()));
    await this.#publisher.close();
    await this.#producer.disconnect();
    await this.#admin.disconnect().catch(() => undefined);
  }

  #client(): Kafka {
    return createKafka(
      { ...this.#options, clientId: `arbytron-${this.#options.instance}` },
      this.#options.log,
    );
  }

  /** The lowest free one, so that the groups of one process share partitions out alike. */
  #freeNumber(groupId: string): number {
    const members = [...this.#subscriptions.values()].filter((member) => member.groupId === groupId);
    const taken = new Set(members.map((member) => member.number));
    let number = 1;
    while (taken.has(number)) number += 1;
    return number;
  }

  #topicConfig(spec: TopicSpec): ITopicConfig {
    const config: Readonly<Record<string, string>> = spec.compacted
      ? { 'cleanup.policy': 'compact' }
      : { 'cleanup.policy': 'delete', 'retention.ms': String(spec.retentionMs) };
    return {
      topic: spec.name,
      numPartitions: spec.partitions,
      replicationFactor: this.#options.replicationFactor ?? -1,
      configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
    };
  }

  async #learnTopics(specs: readonly TopicSpec[]): Promise<void> {
    if (specs.length === 0) return;
    const { topics } = await this.#admin.fetchTopicMetadata({ topics: specs.map(({ name }) => name) });
    for (const spec of specs) {
      const partitions = topics.find(({ name }) => name === spec.name)?.partitions.length ?? 0;
      if (partitions === 0) throw new Error(`topic ${spec.name} has no partitions`);
      if (partitions !== spec.partitions)
        this.#options.log?.warn('a topic has another number of partitions than was asked for', {
          topic: spec.name,
          partitions,
          asked: spec.partitions,
        });
      this.#topics.set(spec.name, { partitions, compacted: spec.compacted });
    }
  }

  #topic(name: string): KnownTopic {
    const topic = this.#topics.get(name);
    if (!topic) throw new UnknownTopicError(`topic ${name} is unknown`);
    return topic;
  }

  #assertOpen(): void {
    if (this.#closed) throw new BusClosedError('the bus was closed');
  }
}

/** kafkajs says "Topic creation errors" and keeps the reasons apart. */
function describe(cause: unknown): string {
  const reasons = (cause as { errors?: readonly Error[] }).errors?.map(String) ?? [];
  return [String(cause), ...reasons].join('; ');
}
