import type { SubscribeOptions } from '@arbytron/runtime';
import type { Admin } from 'kafkajs';

export interface Place {
  readonly topic: string;
  readonly partition: number;
}

export interface Position {
  /** Offset to begin at. */
  readonly position: number;
  /** The end of the partition now. */
  readonly target: number;
  /** Records between the committed position and the first that is left. */
  readonly skipped: number;
}

export interface PositionQuery {
  readonly admin: Admin;
  readonly groupId: string;
  readonly from: SubscribeOptions['from'];
}

export const placeName = ({ topic, partition }: Place): string => `${topic}/${partition}`;

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
      return [name, choose(from, low, high, committed.get(name))];
    }),
  );
}

export function choose(
  from: SubscribeOptions['from'],
  low: number,
  high: number,
  committed: number | undefined,
): Position {
  if (from === 'end') return { position: high, target: high, skipped: 0 };
  // A position beyond the end belongs to records that the brokers have lost: what came since begins at the beginning.
  const isKnown = from === 'committed' && committed !== undefined && committed >= 0 && committed <= high;
  if (!isKnown) return { position: low, target: high, skipped: 0 };
  const position = Math.max(committed, low);
  return { position, target: high, skipped: position - committed };
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
