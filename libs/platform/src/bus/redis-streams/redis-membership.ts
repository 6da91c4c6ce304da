import { invariant } from '@arbytron/domain';
import { assignPartitions, type Clock } from '@arbytron/runtime';
import type { Redis } from 'ioredis';
import type { StreamKeys } from './stream-keys.js';

export interface RedisMembershipOptions {
  readonly redis: Redis;
  readonly keys: StreamKeys;
  readonly group: string;
  /** Stays the same over a restart: it decides which partitions are this member's share. */
  readonly name: string;
  readonly topics: readonly string[];
  readonly partitionsOf: (topic: string) => number;
  readonly leaseMs: number;
  readonly clock: Clock;
}

/** How a claim ended: another member holds it, it was ours already, or it is ours from now on. */
export type ClaimResult = 'taken' | 'renewed' | 'fresh';

const CLAIM_RESULTS: readonly ClaimResult[] = ['taken', 'renewed', 'fresh'];

/**
 * A place in a group: being known to the other members, and the leases of partitions. Nobody coordinates: each member
 * sees who lives, computes the same shares, gives back what is not its own and takes what is, as soon as it is free.
 */
export class RedisMembership {
  readonly #options: RedisMembershipOptions;
  #member: string | null = null;
  /** Until then, by our own clock, no lease of ours can have run out. */
  #validUntil = Number.NEGATIVE_INFINITY;

  constructor(options: RedisMembershipOptions) {
    this.#options = options;
  }

  /** Whether the leases that were held at the last claim are surely held now. */
  get isValid(): boolean {
    return this.#options.clock.monotonic() < this.#validUntil;
  }

  /** Takes a number that no member of the same name had before. */
  async join(): Promise<void> {
    const { redis, keys, name } = this.#options;
    this.#member ??= `${name}#${await redis.incr(keys.incarnations)}`;
  }

  /** Says that this member lives; gives the partitions that are its share, as `topic/partition`. */
  async share(): Promise<Set<string>> {
    const { redis, keys, group, name, topics, partitionsOf, leaseMs } = this.#options;
    const alive = await redis.busHeartbeat(keys.members(group), this.#self, JSON.stringify(topics), leaseMs);
    const share = new Set<string>();
    for (const topic of topics) {
      const readers: string[] = [];
      for (let at = 0; at < alive.length; at += 2)
        if ((JSON.parse(alive[at + 1]!) as string[]).includes(topic)) readers.push(alive[at]!);
      assignPartitions(partitionsOf(topic), readers).forEach((owner, partition) => {
        if (owner === name) share.add(`${topic}/${partition}`);
      });
    }
    return share;
  }

  /** Takes or renews the leases of `places`. */
  async claim(places: readonly string[]): Promise<Map<string, ClaimResult>> {
    const { redis, keys, group, leaseMs, clock } = this.#options;
    // Counted from before the request: the answer may have been long on its way.
    const validUntil = clock.monotonic() + leaseMs;
    const results =
      places.length === 0 ? [] : await redis.busClaim(keys.leases(group), this.#self, leaseMs, ...places);
    this.#validUntil = validUntil;
    return new Map(places.map((place, at) => [place, CLAIM_RESULTS[results[at]!]!]));
  }

  /** Notes what was handled of partitions that are still held. */
  async commit(positions: ReadonlyMap<string, number>): Promise<void> {
    const { redis, keys, group } = this.#options;
    if (positions.size === 0) return;
    await redis.busCommit(keys.leases(group), keys.positions(group), this.#self, ...[...positions].flat());
  }

  async release(places: readonly string[]): Promise<void> {
    const { redis, keys, group } = this.#options;
    if (places.length > 0) await redis.busRelease(keys.leases(group), this.#self, ...places);
  }

  async leave(): Promise<void> {
    const { redis, keys, group } = this.#options;
    await redis.hdel(keys.members(group), this.#self);
  }

  get #self(): string {
    invariant(this.#member !== null, 'a member must join before it does anything else');
    return this.#member;
  }
}
