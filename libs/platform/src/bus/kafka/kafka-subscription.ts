import type { Admin, Consumer, EachBatchPayload, IMemberAssignment, Kafka, KafkaMessage } from 'kafkajs';
import {
  backOffDelayMs,
  BusUnavailableError,
  Subscriber,
  type Cancel,
  type SubscribeOptions,
  type SubscriberPorts,
  type Subscription,
} from '@arbytron/runtime';
import { FetchedPartition, placeName } from '../fetched-partition.js';
import { createAssigner } from './kafka-assigner.js';
import { findPositions, type Place } from './kafka-positions.js';
import { messageBytes, toRecord } from './kafka-record.js';

export interface KafkaTimings {
  /** A member that is not heard of for this long loses its partitions. */
  readonly sessionTimeoutMs: number;
  readonly heartbeatMs: number;
  /** How long a broker may hold a fetch for which there is nothing; a resumed partition waits as long. */
  readonly fetchWaitMs: number;
  /** How often positions are committed: what a killed process handled since comes again. */
  readonly commitIntervalMs: number;
  /** How long a rebalance waits for records in hand. */
  readonly handOverMs: number;
  /** How long a subscription waits for its first assignment. */
  readonly subscribeTimeoutMs: number;
  /** A consumer that does nothing at all for this long is dead, whatever it says. */
  readonly silenceMs: number;
}

export interface KafkaSubscriptionOptions {
  readonly subscribe: SubscribeOptions;
  /** A client of its own. */
  readonly kafka: Kafka;
  readonly admin: Admin;
  readonly groupId: string;
  readonly memberName: string;
  readonly isCompacted: (topic: string) => boolean;
  readonly ports: SubscriberPorts;
  readonly timings: KafkaTimings;
  /** The consumer is dead and will not come back: the process must end. */
  readonly onFatal: (error: Error) => void;
  readonly onClosed: (subscription: KafkaSubscription) => void;
}

type KafkaPartition = FetchedPartition<KafkaMessage>;

/** The coordinator's clock began before ours: it had the heartbeat first. */
const SURE_SHARE = 0.8;

/**
 * A member of a consumer group. kafkajs fetches; the records are handed over beside its loop, so that neither a slow
 * handler nor a commit holds up other partitions, heartbeats or the next fetch, and no error of a handler ever reaches
 * kafkajs: it would retry an `Error` for ever and die of a `TypeError`.
 */
export class KafkaSubscription implements Subscription {
  readonly caughtUp: Promise<void>;
  readonly #options: KafkaSubscriptionOptions;
  readonly #subscriber: Subscriber;
  readonly #consumer: Consumer;
  #partitions = new Map<string, KafkaPartition>();
  /** Counts the assignments; what was begun under an older one is dropped. */
  #generation = 0;
  #memberId: string | null = null;
  #announced: string | null = null;
  #isPrepared = false;
  #onAssigned!: () => void;
  #onFailed!: (error: Error) => void;
  readonly #assigned: Promise<void>;
  #committing: Promise<void> = Promise.resolve();
  #cancelCommit: Cancel | null = null;
  #cancelWatch: Cancel | null = null;
  #lastSign: number;
  /** When the group's coordinator last took this for a living member. */
  #lastSession = Number.NEGATIVE_INFINITY;
  #closing: Promise<void> | null = null;
  #isDead = false;

  constructor(options: KafkaSubscriptionOptions) {
    this.#options = options;
    const { subscribe, ports, timings, kafka, groupId, memberName } = options;
    this.#subscriber = new Subscriber(subscribe, ports);
    this.caughtUp = this.#subscriber.caughtUp;
    this.#assigned = new Promise((resolve, reject) => {
      this.#onAssigned = resolve;
      this.#onFailed = reject;
    });
    this.#assigned.catch(() => undefined);
    this.#lastSign = ports.clock.monotonic();
    this.#consumer = kafka.consumer({
      groupId,
      partitionAssigners: [createAssigner({ memberName, beforeJoin: () => this.#beforeJoin() })],
      sessionTimeout: timings.sessionTimeoutMs,
      rebalanceTimeout: Math.max(30_000, 2 * timings.handOverMs),
      heartbeatInterval: timings.heartbeatMs,
      maxWaitTimeInMs: timings.fetchWaitMs,
      allowAutoTopicCreation: false,
    });
  }

  /**
   * Joins the group; resolves when the first assignment is known and its positions are fixed.
   *
   * @throws BusUnavailableError
   */
  async start(): Promise<void> {
    const { subscribe, ports, timings } = this.#options;
    this.#listen();
    try {
      await this.#consumer.connect();
      await this.#consumer.subscribe({ topics: [...subscribe.topics], fromBeginning: true });
      // Its promise says nothing about what comes after: a consumer can be dead while it has resolved.
      await this.#consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => this.#onBatch(payload),
      });
      const cancel = ports.clock.schedule(timings.subscribeTimeoutMs, () =>
        this.#onFailed(new Error(`no assignment within ${timings.subscribeTimeoutMs} ms`)),
      );
      await this.#assigned.finally(cancel);
    } catch (cause) {
      this.#isDead = true;
      await this.#consumer.disconnect().catch(() => undefined);
      throw new BusUnavailableError(`Kafka did not let ${subscribe.group} in: ${String(cause)}`, { cause });
    }
    this.#watch();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#subscriber.close();
    this.#cancelCommit?.();
    this.#cancelWatch?.();
    await Promise.all([...this.#partitions.values()].map((partition) => partition.pause()));
    if (!this.#isDead) await this.#commit();
    await this.#consumer.disconnect().catch(() => undefined);
    this.#options.onClosed(this);
  }

  #listen(): void {
    const { ports, subscribe } = this.#options;
    const { group } = subscribe;
    const { GROUP_JOIN, CRASH, FETCH, HEARTBEAT, REBALANCING } = this.#consumer.events;
    this.#consumer.on(GROUP_JOIN, ({ payload }) => this.#onJoin(payload.memberId, payload.memberAssignment));
    this.#consumer.on(CRASH, ({ payload }) => {
      this.#noteSign();
      ports.metrics?.count('bus_consumer_crashes_total', { group });
      if (!payload.restart) this.#die(payload.error);
      else ports.log?.warn('a consumer crashed and starts again', { group, error: String(payload.error) });
    });
    this.#consumer.on(FETCH, () => this.#noteSign());
    this.#consumer.on(HEARTBEAT, () => {
      this.#noteSession();
      for (const partition of this.#partitions.values()) partition.wake();
    });
    this.#consumer.on(REBALANCING, () => this.#noteSign());
  }

  /** Called by kafkajs before its loop goes on with the new assignment; what must come before is done at once. */
  #onJoin(memberId: string, assignment: IMemberAssignment): void {
    this.#noteSession();
    // A new member id means that the group had given this member up. Others may have gone on with its partitions, so
    // what was fetched and handled before says nothing any more. Where nothing is committed nobody else's progress
    // counts, and what was read is still true.
    const wasMember = memberId === this.#memberId || this.#options.subscribe.from !== 'committed';
    this.#memberId = memberId;
    this.#generation += 1;
    this.#isPrepared = false;
    const before = this.#partitions;
    this.#partitions = new Map();
    for (const [topic, numbers] of Object.entries(assignment))
      for (const partition of numbers) {
        const name = placeName({ topic, partition });
        const held = before.get(name);
        if (held?.isOpen && wasMember) {
          this.#partitions.set(name, held);
          before.delete(name);
          this.#seek(held);
          if (held.isFull) this.#consumer.pause([{ topic, partitions: [partition] }]);
        } else {
          this.#partitions.set(name, this.#newPartition(topic, partition));
          this.#consumer.pause([{ topic, partitions: [partition] }]);
        }
      }
    const released = [...before.values()].map((partition) => partition.pause());
    void this.#prepare(this.#generation, released);
  }

  #newPartition(topic: string, partition: number): KafkaPartition {
    return new FetchedPartition<KafkaMessage>({
      topic,
      partition,
      compacted: this.#options.isCompacted(topic),
      subscriber: this.#subscriber,
      toRecord: (message) => toRecord(topic, partition, message),
      mayDeliver: () => this.#isSessionSure,
      onAdvance: (advanced) => this.#onAdvance(advanced),
    });
  }

  /** Finds the positions of new partitions, tells the subscriber what it holds, and lets the records come. */
  async #prepare(generation: number, released: readonly Promise<void>[]): Promise<void> {
    const isCurrent = (): boolean => generation === this.#generation && !this.#closing && !this.#isDead;
    await Promise.all([this.#openPartitions(isCurrent), this.#atMost(Promise.all(released))]);
    if (!isCurrent()) return;
    this.#onAssigned();
    const held = [...this.#partitions.keys()].sort().join();
    if (held !== this.#announced) await this.#subscriber.announce(this.#partitions.values(), isCurrent);
    if (!isCurrent()) return;
    this.#announced = held;
    this.#isPrepared = true;
    for (const partition of this.#partitions.values()) {
      partition.resume();
      if (!partition.isFull) this.#resumeFetching(partition);
    }
    this.#subscriber.checkCaughtUp(this.#partitions.values());
  }

  async #openPartitions(isCurrent: () => boolean): Promise<void> {
    const { admin, groupId, subscribe, ports } = this.#options;
    const fresh = [...this.#partitions.values()].filter((partition) => !partition.isOpen);
    for (let attempt = 1; fresh.length > 0 && isCurrent(); attempt += 1) {
      try {
        const positions = await findPositions(fresh, { admin, groupId, from: subscribe.from });
        if (!isCurrent()) return;
        for (const partition of fresh) {
          partition.open(positions.get(partition.name)!);
          this.#seek(partition);
        }
        return;
      } catch (error) {
        ports.log?.warn('the positions of a group could not be read and are asked for again', {
          group: subscribe.group,
          error: String(error),
        });
        await this.#sleep(backOffDelayMs(ports.backOff, attempt));
      }
    }
  }

  /** kafkajs joins right after this: records in hand are finished and committed first, within bounds. */
  async #beforeJoin(): Promise<void> {
    if (this.#partitions.size === 0) return;
    const inHand = [...this.#partitions.values()].map((partition) => partition.pause());
    await this.#atMost(Promise.all(inHand).then(() => this.#commit()));
  }

  async #onBatch({ batch, resolveOffset }: EachBatchPayload): Promise<void> {
    const partition = this.#partitions.get(placeName(batch));
    // Not resolved, it is fetched again when the partition is ready for it.
    if (!partition?.isOpen) return;
    partition.offer(
      batch.messages.map((item) => ({ offset: Number(item.offset), item, bytes: messageBytes(item) })),
    );
    resolveOffset(batch.lastOffset());
    if (partition.isFull) this.#consumer.pause([{ topic: batch.topic, partitions: [batch.partition] }]);
  }

  #onAdvance(partition: KafkaPartition): void {
    // A partition that was given up while its last record was in hand belongs to another member now.
    if (this.#partitions.get(partition.name) !== partition) return;
    if (partition.isLow) this.#resumeFetching(partition);
    if (this.#isPrepared) this.#subscriber.checkCaughtUp(this.#partitions.values());
    if (this.#options.subscribe.from !== 'committed' || this.#cancelCommit || this.#closing) return;
    this.#cancelCommit = this.#options.ports.clock.schedule(this.#options.timings.commitIntervalMs, () => {
      this.#cancelCommit = null;
      void this.#commit();
    });
  }

  /** One commit at a time. A failure costs redelivery after a crash, nothing else; the next commit makes up for it. */
  #commit(): Promise<void> {
    const { subscribe, ports } = this.#options;
    if (subscribe.from !== 'committed') return Promise.resolve();
    this.#committing = this.#committing.then(async () => {
      const due = [...this.#partitions.values()].flatMap((partition) => {
        const next = partition.uncommitted;
        return next === null ? [] : [{ held: partition, next }];
      });
      if (due.length === 0) return;
      try {
        await this.#consumer.commitOffsets(
          due.map(({ held: { topic, partition }, next }) => ({ topic, partition, offset: String(next) })),
        );
        for (const { held, next } of due) held.noteCommitted(next);
      } catch (error) {
        ports.metrics?.count('bus_commit_failures_total', { group: subscribe.group });
        ports.log?.debug('positions were not committed', { group: subscribe.group, error: String(error) });
      }
    });
    return this.#committing;
  }

  #seek({ topic, partition, fetchNext }: Place & { readonly fetchNext: number }): void {
    this.#consumer.seek({ topic, partition, offset: String(fetchNext) });
  }

  #resumeFetching({ topic, partition }: Place): void {
    try {
      this.#consumer.resume([{ topic, partitions: [partition] }]);
    } catch {
      // The consumer is starting again: its next assignment decides anew.
    }
  }

  #noteSession(): void {
    this.#noteSign();
    this.#lastSession = this.#lastSign;
  }

  /**
   * Whether the partitions can be nobody else's by now. A process that was suspended, or cut off from its broker, for
   * longer than its session wakes up with records that another member handles already.
   */
  get #isSessionSure(): boolean {
    const { ports, timings } = this.#options;
    return ports.clock.monotonic() - this.#lastSession < SURE_SHARE * timings.sessionTimeoutMs;
  }

  #noteSign(): void {
    this.#lastSign = this.#options.ports.clock.monotonic();
  }

  #watch(): void {
    const { ports, timings } = this.#options;
    if (this.#closing || this.#isDead) return;
    this.#cancelWatch = ports.clock.schedule(timings.silenceMs / 4, () => {
      const silentMs = ports.clock.monotonic() - this.#lastSign;
      if (silentMs > timings.silenceMs) this.#die(new Error(`the consumer was silent for ${silentMs} ms`));
      else this.#watch();
    });
  }

  #die(cause: Error): void {
    if (this.#isDead || this.#closing) return;
    this.#isDead = true;
    const { subscribe, ports, onFatal } = this.#options;
    const error = new BusUnavailableError(`the consumer of ${subscribe.group} is dead: ${String(cause)}`, {
      cause,
    });
    ports.log?.error('a consumer is dead', { group: subscribe.group, error: cause.stack ?? String(cause) });
    for (const partition of this.#partitions.values()) void partition.pause();
    this.#onFailed(error);
    onFatal(error);
  }

  #atMost(work: Promise<unknown>): Promise<unknown> {
    const { clock } = this.#options.ports;
    let cancel!: Cancel;
    const patience = new Promise<void>((resolve) => {
      cancel = clock.schedule(this.#options.timings.handOverMs, resolve);
    });
    return Promise.race([work, patience]).finally(cancel);
  }

  #sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.#options.ports.clock.schedule(delayMs, resolve));
  }
}
