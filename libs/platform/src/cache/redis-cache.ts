import type { Cache } from '@arbytron/runtime';
import type { Redis } from 'ioredis';
import { closeRedis, connectRedis, DEFAULT_PREFIX, type RedisOptions } from './redis-connection.js';

/**
 * A Cache in Redis. While Redis is away nothing is found and nothing is kept, which costs time and no correctness;
 * only `delete` fails then, because what was to be forgotten may be found again later.
 */
export class RedisCache implements Cache {
  readonly #redis: Redis;
  readonly #prefix: string;

  constructor(options: RedisOptions) {
    this.#redis = connectRedis(options);
    this.#prefix = `${options.prefix ?? DEFAULT_PREFIX}cache:`;
  }

  get(key: string): Promise<string | null> {
    return this.#redis.get(this.#prefix + key).catch(() => null);
  }

  async set(key: string, value: string, ttlMs: number): Promise<void> {
    if (!Number.isSafeInteger(ttlMs) || ttlMs <= 0)
      throw new RangeError(`a ttl was ${ttlMs} ms, expected at least 1`);
    await this.#redis.set(this.#prefix + key, value, 'PX', ttlMs).catch(() => undefined);
  }

  /** @throws Error when Redis is away */
  async delete(key: string): Promise<void> {
    await this.#redis.del(this.#prefix + key);
  }

  close(): Promise<void> {
    return closeRedis(this.#redis);
  }
}
