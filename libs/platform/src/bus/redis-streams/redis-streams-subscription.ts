import {
  backOffDelayMs,
  BusUnavailableError,
  Subscriber,
  type Cancel,
  type SubscribeOptions,
  type SubscriberPorts,
  type Subscription,
} from '@arbytron/runtime';
import type { Redis } from 'ioredis';
import { choosePosition } from '../choose-position.js';
import { FetchedPartition } from '../fetched-partition.js';
import type { RedisMembership } from './redis-membership.js';
import { readBounds, readSnapshot, readStreams, toRecord, type Place } from './redis-reading.js';
import type { StreamKeys } from './stream-keys.js';

export interface RedisTimings {
  /** A member that is not heard of for this long loses its partitions. */
  readonly leaseMs: number;
  /** How often members look after each other, and how fast partitions change hands. */
  readonly heartbeatMs: number;
  /** How long Redis may hold a read for which there is nothing; a resumed partition waits as long. */
  readonly readWaitMs: number;
  /** How often positions are committed: what a killed process handled since comes again. */
  readonly commitIntervalMs: number;
  /** How long a subscription waits for its first assignment. */
  readonly subscribeTimeoutMs: number;
  /** How long the tombstones of a compacted topic are kept. */
  readonly tombstoneMs: number;
}

export interface RedisStreamsSubscriptionOptions {
  readonly subscribe: SubscribeOptions;
  readonly redis: Redis;
  /** A connection of its own, for reads that wait. */
  readonly reading: Redis;
  readonly keys: StreamKeys;
  readonly groupId: string;
  readonly membership: RedisMembership;
  readonly isCompacted: (topic: string) => boolean;
  readonly ports: SubscriberPorts;
  readonly timings: RedisTimings;
  readonly onClosed: (subscription: RedisStreamsSubscription) => void;
}

type RedisPartition = FetchedPartition<Buffer>;

/** A member of a group: one loop holds its leases, another reads the streams of the partitions it holds. */
export class RedisStreamsSubscription implements Subscription {
  readonly caughtUp: Promise<void>;
  readonly #options: RedisStreamsSubscriptionOptions;
  readonly #subscriber: Subscriber;
  readonly #partitions = new Map<string, RedisPartition>();
  /** Given up, but with a record still in hand: the lease is kept until that is finished. */
  readonly #releasing = new Map<string, RedisPartition>();
  readonly #assigned: Promise<void>;
  #onAssigned!: () => void;
  #onFailed!: (error: Error) => void;
  #announced: string | null = null;
  #generation = 0;
  /** The subscriber knows what it holds, and the records come. */
  #isPrepared = false;
  /** Everything that is this member's share is held. */
  #isComplete = false;
  #isLeaving = false;
  #cancelCommit: Cancel | null = null;
  #wakeLoops: (() => void)[] = [];
  #loops: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  constructor(options: RedisStreamsSubscriptionOptions) {
    this.#options = options;
    this.#subscriber = new Subscriber(options.subscribe, options.ports);
    this.caughtUp = this.#subscriber.caughtUp;
    this.#assigned = new Promise((resolve, reject) => {
      this.#onAssigned = resolve;
      this.#onFailed = reject;
    });
    this.#assigned.catch(() => undefined);
  }

  /**
   * Joins the group; resolves when this member holds its share.
   *
   * @throws BusUnavailableError
   */
  async start(): Promise<void> {
    const { ports, timings, subscribe } = this.#options;
    this.#loops = Promise.all([this.#leaseLoop(), this.#readLoop()]);
    const cancel = ports.clock.schedule(timings.subscribeTimeoutMs, () =>
      this.#onFailed(
        new BusUnavailableError(
          `Redis gave ${subscribe.group} no partition within ${timings.subscribeTimeoutMs} ms`,
        ),
      ),
    );
    try {
      await this.#assigned;
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      cancel();
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#generation += 1;
    this.#subscriber.close();
    this.#onAssigned();
    this.#cancelCommit?.();
    // The leases are renewed until the records in hand are finished.
    const held = [...this.#partitions.values(), ...this.#releasing.values()];
    await Promise.all(held.map((partition) => partition.pause()));
    this.#isLeaving = true;
    for (const wake of this.#wakeLoops.splice(0)) wake();
    this.#options.reading.disconnect();
    await this.#loops;
    const { membership, ports } = this.#options;
    try {
      await this.#commit();
      await membership.release([...this.#partitions.keys(), ...this.#releasing.keys()]);
      await membership.leave();
    } catch (error) {
      // The others will find the leases run out.
      ports.log?.warn('a member left its group without saying so', { error: String(error) });
    }
    this.#options.onClosed(this);
  }

  async #leaseLoop(): Promise<void> {
    const { timings, ports, subscribe } = this.#options;
    while (!this.#isLeaving) {
      try {
        await this.#options.membership.join();
        await this.#rebalance();
      } catch (error) {
        ports.metrics?.count('bus_lease_failures_total', { group: subscribe.group });
        ports.log?.warn('the leases of a group could not be renewed', {
          group: subscribe.group,
          error: String(error),
        });
      }
      if (!this.#isLeaving) await this.#sleep(timings.heartbeatMs);
    }
  }

  /** One look at the group: give back what is not ours, hold what is, take what has become free. */
  async #rebalance(): Promise<void> {
    const { membership } = this.#options;
    const share = this.#closing ? new Set(this.#partitions.keys()) : await membership.share();
    let changed = false;
    for (const [name, partition] of this.#partitions) {
      if (share.has(name)) continue;
      this.#partitions.delete(name);
      this.#releasing.set(name, partition);
      changed = true;
      void this.#release(partition);
    }
    // What is being given back keeps its lease until then, but is not won by that.
    const releasing = new Set(this.#releasing.keys());
    const results = await membership.claim([...new Set([...share, ...releasing])]);
    if (this.#closing) return;
    const fresh: RedisPartition[] = [];
    for (const [name, result] of results) {
      const held = this.#partitions.get(name);
      if (releasing.has(name) || (held && result === 'renewed')) continue;
      // Lost, or lost and won again: what was read before says nothing any more.
      if (held) {
        void held.pause();
        this.#partitions.delete(name);
        changed = true;
      }
      if (result !== 'taken') fresh.push(this.#newPartition(name));
    }
    for (const partition of await this.#openAll(fresh)) {
      this.#partitions.set(partition.name, partition);
      changed = true;
    }
    this.#isComplete = [...share].every((name) => this.#partitions.has(name));
    if (changed) {
      this.#generation += 1;
      void this.#prepare(this.#generation);
    } else {
      // A lease that was in doubt is sure again.
      for (const partition of this.#partitions.values()) partition.wake();
      this.#checkProgress();
    }
  }

  #newPartition(name: string): RedisPartition {
    const { isCompacted, membership } = this.#options;
    const slash = name.lastIndexOf('/');
    const place: Place = { topic: name.slice(0, slash), partition: Number(name.slice(slash + 1)) };
    return new FetchedPartition<Buffer>({
      ...place,
      compacted: isCompacted(place.topic),
      subscriber: this.#subscriber,
      toRecord: (item, offset) => toRecord(place, item, offset),
      mayDeliver: () => membership.isValid,
      onAdvance: (partition) => this.#onAdvance(partition),
    });
  }

  /** Finds where to begin. Those for which that fails are left out: the next round tries them anew. */
  async #openAll(partitions: readonly RedisPartition[]): Promise<RedisPartition[]> {
    const opened: RedisPartition[] = [];
    await Promise.all(
      partitions.map(async (partition) => {
        try {
          await this.#open(partition);
          opened.push(partition);
        } catch (error) {
          this.#options.ports.log?.warn('a partition could not be opened and is tried again', {
            partition: partition.name,
            error: String(error),
          });
        }
      }),
    );
    return opened;
  }

  async #open(partition: RedisPartition): Promise<void> {
    const { redis, keys, groupId, subscribe, isCompacted } = this.#options;
    const { low, high, committed } = await readBounds(redis, keys, groupId, partition);
    // What compaction keeps of a compacted partition is beside the stream, whose own beginning means nothing.
    const first = isCompacted(partition.topic) ? 0 : low;
    partition.open(choosePosition(subscribe.from, first, high, committed));
    if (isCompacted(partition.topic)) await this.#offerSnapshot(partition);
  }

  /** The newest record of each key that this member has not seen; from there the stream goes on. */
  async #offerSnapshot(partition: RedisPartition): Promise<void> {
    const { redis, keys, ports, timings } = this.#options;
    const { records, next, tombstones } = await readSnapshot(redis, keys, partition);
    partition.offer(records);
    partition.skipTo(next);
    const oldest = ports.clock.now() - timings.tombstoneMs;
    const stale = tombstones.filter(({ timestamp }) => timestamp < oldest);
    if (stale.length > 0)
      await redis.busForget(
        keys.newest(partition.topic, partition.partition),
        ...stale.flatMap(({ key, entry }) => [key, entry]),
      );
  }

  /** Tells the subscriber what it holds, then lets the records come. */
  async #prepare(generation: number): Promise<void> {
    const isCurrent = (): boolean => generation === this.#generation && !this.#closing;
    this.#isPrepared = false;
    for (const partition of this.#partitions.values()) void partition.pause();
    if (this.#isComplete) this.#onAssigned();
    const held = [...this.#partitions.keys()].sort().join();
    if (held !== this.#announced) await this.#subscriber.announce(this.#partitions.values(), isCurrent);
    if (!isCurrent()) return;
    this.#announced = held;
    this.#isPrepared = true;
    for (const partition of this.#partitions.values()) partition.resume();
    this.#checkProgress();
  }

  /** Finishes the record in hand, commits, and lets another member have the partition. */
  async #release(partition: RedisPartition): Promise<void> {
    const { membership, ports } = this.#options;
    try {
      await partition.pause();
      await this.#commit();
      // Before the lease is given back, or the next claim would take it anew.
      this.#releasing.delete(partition.name);
      await membership.release([partition.name]);
    } catch (error) {
      ports.log?.warn('a partition was not given back and will be free when its lease runs out', {
        partition: partition.name,
        error: String(error),
      });
    } finally {
      this.#releasing.delete(partition.name);
    }
  }

  async #readLoop(): Promise<void> {
    const { reading, keys, timings, ports, subscribe } = this.#options;
    for (let failures = 0; !this.#isLeaving;) {
      const places = [...this.#partitions.values()].filter(({ isFull }) => !isFull);
      if (places.length === 0) {
        await this.#sleep(Math.min(20, timings.readWaitMs));
        continue;
      }
      try {
        const streams = await readStreams(reading, keys, places, timings.readWaitMs);
        for (const partition of places) {
          const fetched = streams.get(keys.stream(partition.topic, partition.partition));
          // Given up meanwhile, it belongs to another member.
          if (fetched && this.#partitions.get(partition.name) === partition)
            await this.#take(partition, fetched);
        }
        failures = 0;
      } catch (error) {
        if (this.#isLeaving) return;
        failures += 1;
        ports.metrics?.count('bus_read_failures_total', { group: subscribe.group });
        ports.log?.warn('streams could not be read', { group: subscribe.group, error: String(error) });
        await this.#sleep(backOffDelayMs(ports.backOff, failures));
      }
    }
  }

  async #take(
    partition: RedisPartition,
    fetched: NonNullable<Parameters<RedisPartition['offer']>[0]>,
  ): Promise<void> {
    const first = fetched[0]!.offset;
    // The stream was cut before this member came to it; the newest values are still there.
    if (first > partition.fetchNext && this.#options.isCompacted(partition.topic))
      await this.#offerSnapshot(partition);
    partition.offer(fetched);
  }

  #onAdvance(partition: RedisPartition): void {
    this.#checkProgress();
    const { subscribe, ports, timings } = this.#options;
    if (subscribe.from !== 'committed' || this.#cancelCommit || this.#closing) return;
    if (this.#partitions.get(partition.name) !== partition) return;
    this.#cancelCommit = ports.clock.schedule(timings.commitIntervalMs, () => {
      this.#cancelCommit = null;
      this.#commit().catch((error: unknown) => {
        // Costs redelivery after a crash, nothing else; the next commit makes up for it.
        ports.metrics?.count('bus_commit_failures_total', { group: subscribe.group });
        ports.log?.debug('positions were not committed', { group: subscribe.group, error: String(error) });
      });
    });
  }

  #checkProgress(): void {
    if (!this.#isComplete) return;
    this.#onAssigned();
    if (this.#isPrepared) this.#subscriber.checkCaughtUp(this.#partitions.values());
  }

  async #commit(): Promise<void> {
    const { subscribe, membership } = this.#options;
    if (subscribe.from !== 'committed') return;
    const due = [...this.#partitions.values(), ...this.#releasing.values()].flatMap((partition) => {
      const next = partition.uncommitted;
      return next === null ? [] : [{ partition, next }];
    });
    await membership.commit(new Map(due.map(({ partition, next }) => [partition.name, next])));
    for (const { partition, next } of due) partition.noteCommitted(next);
  }

  /** Ends early when the subscription is closed. */
  #sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#options.ports.clock.schedule(delayMs, () => {
        this.#wakeLoops.splice(this.#wakeLoops.indexOf(wake), 1);
        resolve();
      });
      const wake = (): void => {
        cancel();
        resolve();
      };
      this.#wakeLoops.push(wake);
    });
  }
}
