import type { Lease } from '@arbytron/runtime';
import type { Redis } from 'ioredis';
import { closeRedis, connectRedis, DEFAULT_PREFIX, type RedisOptions } from '../cache/redis-connection.js';

/**
 * KEYS: the lease, its token counter. ARGV: holder, time to live in ms. The lease is a hash of holder and token.
 * A new token is the counter's next number, but never less than the server's time in ms: so it also grows when Redis
 * has lost the counter.
 */
const ACQUIRE = `
local held = redis.call('HMGET', KEYS[1], 'holder', 'token')
local token = held[2]
if held[1] == false then
  local time = redis.call('TIME')
  local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
  token = redis.call('INCR', KEYS[2])
  if token < now then
    token = now
    redis.call('SET', KEYS[2], string.format('%.0f', now))
  end
  token = string.format('%.0f', token)
  redis.call('HSET', KEYS[1], 'holder', ARGV[1], 'token', token)
elseif held[1] ~= ARGV[1] then
  return false
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return token`;

const RENEW = `
if redis.call('HGET', KEYS[1], 'holder') ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

const RELEASE = `
if redis.call('HGET', KEYS[1], 'holder') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

interface LeaseCommands {
  acquireLease(lease: string, counter: string, holder: string, ttlMs: number): Promise<string | null>;
  renewLease(lease: string, holder: string, ttlMs: number): Promise<number>;
  releaseLease(lease: string, holder: string): Promise<number>;
}

/**
 * Leases in Redis, each step one atomic script. A holder must count its own time from before it asked, and whatever it
 * protects must refuse a smaller token than it has seen: Redis alone cannot stop a holder that was asleep.
 * Every method throws when Redis is away.
 */
export class RedisLease implements Lease {
  readonly #redis: Redis & LeaseCommands;
  readonly #prefix: string;

  constructor(options: RedisOptions) {
    const redis = connectRedis(options);
    redis.defineCommand('acquireLease', { numberOfKeys: 2, lua: ACQUIRE });
    redis.defineCommand('renewLease', { numberOfKeys: 1, lua: RENEW });
    redis.defineCommand('releaseLease', { numberOfKeys: 1, lua: RELEASE });
    this.#redis = redis as Redis & LeaseCommands;
    this.#prefix = options.prefix ?? DEFAULT_PREFIX;
  }

  async acquire(name: string, holder: string, ttlMs: number): Promise<{ readonly token: number } | null> {
    checkTtl(ttlMs);
    const token = await this.#redis.acquireLease(
      this.#key(name),
      `${this.#prefix}lease-token:{${name}}`,
      holder,
      ttlMs,
    );
    return token === null ? null : { token: Number(token) };
  }

  async renew(name: string, holder: string, ttlMs: number): Promise<boolean> {
    checkTtl(ttlMs);
    return (await this.#redis.renewLease(this.#key(name), holder, ttlMs)) === 1;
  }

  async release(name: string, holder: string): Promise<void> {
    await this.#redis.releaseLease(this.#key(name), holder);
  }

  close(): Promise<void> {
    return closeRedis(this.#redis);
  }

  /** The braces keep a lease and its counter on one node of a cluster. */
  #key(name: string): string {
    return `${this.#prefix}lease:{${name}}`;
  }
}

function checkTtl(ttlMs: number): void {
  if (!Number.isSafeInteger(ttlMs) || ttlMs <= 0)
    throw new RangeError(`a ttl was ${ttlMs} ms, expected at least 1`);
}
