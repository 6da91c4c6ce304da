import type { Log } from '@arbytron/runtime';
import { Redis } from 'ioredis';

export interface RedisOptions {
  /** `redis://` or `rediss://`. May hold a password: never printed. */
  readonly url: string;
  readonly log: Log;
  /** Begins every key, so that several systems can share a server. */
  readonly prefix?: string;
  /** How long a command may take before it fails. */
  readonly timeoutMs?: number;
}

export const DEFAULT_PREFIX = 'arbytron:';

/**
 * A connection whose commands fail soon while the server is away, and which comes back by itself. Commands are never
 * kept back and sent later: what they were about may be over by then.
 */
export function connectRedis({ url, log, timeoutMs = 1_000 }: RedisOptions): Redis {
  const redis = new Redis(url, {
    connectTimeout: 5_000,
    commandTimeout: timeoutMs,
    disconnectTimeout: 100,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (attempt) => Math.min(50 * 2 ** Math.min(attempt, 6), 2_000),
  });
  // Only the commands of the first moments wait, for the first connection.
  for (const event of ['ready', 'close'] as const)
    redis.once(event, () => {
      redis.options.enableOfflineQueue = false;
    });
  let isDown = false;
  redis.on('error', (error: Error) => {
    if (!isDown) log.warn('redis is away', { error: error.message });
    isDown = true;
  });
  redis.on('ready', () => {
    if (isDown) log.info('redis is back');
    isDown = false;
  });
  return redis;
}

/** Ends a connection: politely while it stands, at once otherwise. */
export async function closeRedis(redis: Redis): Promise<void> {
  if (redis.status === 'ready') await redis.quit().catch(() => undefined);
  redis.disconnect();
}
