import type { SubscribeOptions } from '@arbytron/runtime';
import type { Admin } from 'kafkajs';
import { choosePosition } from '../choose-position.js';
import { placeName, type Position } from '../fetched-partition.js';

export interface Place {
  readonly topic: string;
  readonly partition: number;
}

export interface PositionQuery {
  readonly admin: Admin;
  readonly groupId: string;
  readonly from: SubscribeOptions['from'];
}

/** Where to begin in partitions that were just assigned, by `topic/partition`. */
export async function findPositions(
  places: readonly Place[],
  { admin, groupId, from }: PositionQuery,
): Promise<Map<string, Position>> {
  const topics = [...new Set(places.map(({ topic }) => topic))];
  const [bounds, committed] = await Promise.all([
    fetchBounds(admin, topics),
    from === 'committed' ? fetchCommitted(admin, groupId, topics) : new Map<string, number>(),
  ]);
  return new Map(
    places.map((place) => {
      const name = placeName(place);
      const { low, high } = bounds.get(name)!;
      return [name, choosePosition(from, low, high, committed.get(name))];
    }),
  );
}

async function fetchBounds(
  admin: Admin,
  topics: readonly string[],
): Promise<Map<string, { low: number; high: number }>> {
  const bounds = new Map<string, { low: number; high: number }>();
  await Promise.all(
    topics.map(async (topic) => {
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
        bounds.set(placeName({ topic, partition }), { low: Number(low), high: Number(high) });
    }),
  );
  return bounds;
}

async function fetchCommitted(
  admin: Admin,
  groupId: string,
  topics: readonly string[],
): Promise<Map<string, number>> {
  const committed = new Map<string, number>();
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics: [...topics] }))
    for (const { partition, offset } of partitions)
      committed.set(placeName({ topic, partition }), Number(offset));
  return committed;
}
