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
import { Redis } from 'ioredis';
import { GatheringPublisher } from '../gathering-publisher.js';
import { RedisAppender } from './redis-appender.js';
import { RedisMembership } from './redis-membership.js';
import { defineScripts } from './redis-scripts.js';
import { RedisStreamsSubscription, type RedisTimings } from './redis-streams-subscription.js';
import { StreamKeys } from './stream-keys.js';

export interface RedisStreamsBusOptions {
  readonly url: string;
  /** Tells this process apart from others and stays the same over a restart, for example the name of its pod. */
  readonly instance: string;
  readonly clock: Clock;
  readonly yieldToIo: YieldToIo;
  /** Everything is kept below this name. Default `arbytron:bus`. */
  readonly prefix?: string;
  /** How many records of a partition are kept, roughly. Default 100,000. */
  readonly streamRecords?: number;
  readonly timings?: Partial<RedisTimings>;
  /** How long a record waits after its handler rejected. Default 20 ms, doubling to 5 s. */
  readonly redelivery?: BackOff;
  readonly log?: Log;
  readonly metrics?: Metrics;
}

const TIMINGS: RedisTimings = {
  leaseMs: 10_000,
  heartbeatMs: 500,
  readWaitMs: 200,
  commitIntervalMs: 250,
  subscribeTimeoutMs: 60_000,
  tombstoneMs: 24 * 3_600_000,
};
const RECORDS_PER_TURN = 64;
/** A connection on which nothing comes for so long is taken for broken. */
const STALLED_MS = 10_000;

interface KnownTopic {
  readonly partitions: number;
  readonly compacted: boolean;
}

/**
 * The Bus on Redis Streams, for fleets that run without Kafka.
 *
 * Its limits, against Kafka: a partition keeps its newest `streamRecords` records whatever `retentionMs` says, so a
 * member that falls further behind skips (that is counted); all records are in the memory of one Redis (no Redis
 * Cluster: scripts touch several keys); a record is as durable as the append-only file of that Redis (`everysec`
 * loses up to a second with a power failure), and a failover to a replica loses what was not replicated.
 */
export class RedisStreamsBus implements Bus {
  readonly #options: RedisStreamsBusOptions;
  readonly #ports: SubscriberPorts;
  readonly #keys: StreamKeys;
  readonly #redis: Redis;
  /** Writes have a connection of their own: a long answer to a reader is not before them. */
  readonly #writing: Redis;
  readonly #publisher: GatheringPublisher;
  readonly #topics = new Map<string, KnownTopic>();
  readonly #subscriptions = new Map<
    RedisStreamsSubscription,
    { readonly groupId: string; readonly number: number }
  >();
  #closed = false;

  private constructor(options: RedisStreamsBusOptions) {
    this.#options = options;
    const { clock, log, metrics, yieldToIo } = options;
    this.#ports = {
      clock,
      log,
      metrics,
      scheduler: new FairScheduler(yieldToIo, RECORDS_PER_TURN),
      backOff: options.redelivery ?? { firstMs: 20, lastMs: 5_000 },
    };
    this.#keys = new StreamKeys(options.prefix ?? 'arbytron:bus');
    this.#redis = this.#connection();
    this.#writing = this.#connection();
    const appender = new RedisAppender({
      redis: this.#writing,
      keys: this.#keys,
      isCompacted: (topic) => this.#topic(topic).compacted,
      streamRecords: options.streamRecords ?? 100_000,
    });
    this.#publisher = new GatheringPublisher({
      name: 'Redis',
      clock,
      metrics,
      partitionOf: (topic, key) => this.partitionOf(topic, key),
      send: (batch) => appender.send(batch),
    });
  }

  /** @throws BusUnavailableError when Redis does not answer */
  static async connect(options: RedisStreamsBusOptions): Promise<RedisStreamsBus> {
    const bus = new RedisStreamsBus(options);
    try {
      await Promise.all([bus.#redis.ping(), bus.#writing.ping()]);
    } catch (cause) {
      await bus.close();
      throw new BusUnavailableError(`Redis does not answer: ${String(cause)}`, { cause });
    }
    return bus;
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    this.#assertOpen();
    try {
      await Promise.all(specs.map((spec) => this.#ensureTopic(spec)));
    } catch (cause) {
      throw new BusUnavailableError(`the topics could not be ensured: ${String(cause)}`, { cause });
    }
  }

  async publish(records: readonly OutgoingRecord[]): Promise<void> {
    this.#assertOpen();
    await this.#publisher.publish(records);
  }

  async subscribe(subscribe: SubscribeOptions): Promise<Subscription> {
    this.#assertOpen();
    for (const topic of subscribe.topics) this.#topic(topic);
    const { clock } = this.#options;
    // Where reading begins is part of what a group is: members that begin elsewhere share no positions with it.
    const groupId = subscribe.from === 'committed' ? subscribe.group : `${subscribe.group}.${subscribe.from}`;
    const number = this.#freeNumber(groupId);
    const timings = { ...TIMINGS, ...this.#options.timings };
    const subscription = new RedisStreamsSubscription({
      subscribe,
      redis: this.#redis,
      reading: this.#connection({ socketTimeout: timings.readWaitMs + STALLED_MS }),
      keys: this.#keys,
      groupId,
      membership: new RedisMembership({
        redis: this.#redis,
        keys: this.#keys,
        group: groupId,
        name: `${this.#options.instance}/${number}`,
        topics: subscribe.topics,
        partitionsOf: (topic) => this.#topic(topic).partitions,
        leaseMs: timings.leaseMs,
        clock,
      }),
      isCompacted: (topic) => this.#topic(topic).compacted,
      ports: this.#ports,
      timings,
      onClosed: (closed) => void this.#subscriptions.delete(closed),
    });
    this.#subscriptions.set(subscription, { groupId, number });
    await subscription.start();
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
    this.#redis.disconnect();
    this.#writing.disconnect();
  }

  #connection(limits: { readonly socketTimeout?: number } = {}): Redis {
    const redis = new Redis(this.#options.url, {
      ...limits,
      connectionName: `arbytron-${this.#options.instance}`,
      commandTimeout: STALLED_MS,
      // What waits for an answer when a connection breaks is sent again on the next: every command here may run
      // twice. Without that ioredis 6 forgets them, and their promises never settle.
      autoResendUnfulfilledCommands: true,
      maxRetriesPerRequest: 5,
      retryStrategy: (attempt) => Math.min(1_000, 50 * 2 ** Math.min(attempt, 10)),
    });
    redis.on('error', (error: Error) =>
      this.#options.log?.warn('the connection to Redis failed', { error: error.message }),
    );
    defineScripts(redis);
    return redis;
  }

  async #ensureTopic(spec: TopicSpec): Promise<void> {
    const { name, partitions, compacted } = spec;
    await this.#redis.hsetnx(this.#keys.topics, name, JSON.stringify({ partitions, compacted }));
    const known = JSON.parse((await this.#redis.hget(this.#keys.topics, name))!) as KnownTopic;
    if (known.partitions !== partitions || known.compacted !== compacted)
      this.#options.log?.warn('a topic was made otherwise than it is asked for', { ...known, asked: spec });
    this.#topics.set(name, known);
  }

  /** The lowest free one, so that the groups of one process share partitions out alike. */
  #freeNumber(groupId: string): number {
    const members = [...this.#subscriptions.values()].filter((member) => member.groupId === groupId);
    const taken = new Set(members.map((member) => member.number));
    let number = 1;
    while (taken.has(number)) number += 1;
    return number;
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
