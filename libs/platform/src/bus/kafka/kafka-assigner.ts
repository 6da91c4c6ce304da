import { AssignerProtocol, type Cluster, type PartitionAssigner } from 'kafkajs';
import { assignPartitions } from '@arbytron/runtime';

const NAME = 'arbytron';
const VERSION = 1;

export interface KafkaAssignerOptions {
  /** What this member is called in every group it is in, so that all groups share partitions out alike. */
  readonly memberName: string;
  /** Awaited before the group is joined, the first time and at every rebalance. */
  readonly beforeJoin: () => Promise<void>;
}

/**
 * Shares partitions out by {@link assignPartitions}. The assigner of kafkajs is not used: it gives topics of one key
 * to different members, and gives every member the topics of the leader, whatever it subscribed to.
 *
 * kafkajs has no place for work before a rebalance: it learns of one and joins at once, with records still in hand
 * and their offsets not committed, and the next owner begins with the same records. The one thing it does before
 * every join is to look for the coordinator; waiting there gives the member time to finish.
 */
export const createAssigner =
  ({ memberName, beforeJoin }: KafkaAssignerOptions): PartitionAssigner =>
  ({ cluster }) => {
    const findGroupCoordinator = cluster.findGroupCoordinator.bind(cluster);
    cluster.findGroupCoordinator = async (group) => {
      await beforeJoin();
      return findGroupCoordinator(group);
    };
    return {
      name: NAME,
      version: VERSION,
      protocol: ({ topics }) => ({
        name: NAME,
        metadata: AssignerProtocol.MemberMetadata.encode({
          version: VERSION,
          topics,
          userData: Buffer.from(memberName),
        }),
      }),
      assign: async ({ members }) => {
        const decoded = members.map(({ memberId, memberMetadata }) => {
          const metadata = AssignerProtocol.MemberMetadata.decode(memberMetadata);
          return {
            memberId,
            topics: metadata?.topics ?? [],
            name: metadata?.userData.toString() ?? memberId,
          };
        });
        const topics = [...new Set(decoded.flatMap((member) => member.topics))];
        const assignments = shareOut(decoded, await countPartitions(cluster, topics));
        return [...assignments].map(([memberId, assignment]) => ({
          memberId,
          memberAssignment: AssignerProtocol.MemberAssignment.encode({
            version: VERSION,
            assignment,
            userData: Buffer.alloc(0),
          }),
        }));
      },
    };
  };

interface Member {
  readonly memberId: string;
  readonly name: string;
  readonly topics: readonly string[];
}

/** Partitions by topic, by member id. Every member is in it, also one that gets nothing. */
export function shareOut(
  members: readonly Member[],
  partitions: ReadonlyMap<string, number>,
): Map<string, Record<string, number[]>> {
  const assignments = new Map<string, Record<string, number[]>>(
    members.map(({ memberId }) => [memberId, {}]),
  );
  const unique = uniqueNames(members);
  for (const [topic, count] of partitions) {
    const readers = members.filter((member) => member.topics.includes(topic));
    const byName = new Map(readers.map(({ memberId }) => [unique.get(memberId)!, memberId]));
    assignPartitions(count, [...byName.keys()]).forEach((name, partition) => {
      const assignment = assignments.get(byName.get(name)!)!;
      (assignment[topic] ??= []).push(partition);
    });
  }
  return assignments;
}

/** A restarted instance finds its former self still in the group until that one's session ends. */
function uniqueNames(members: readonly Member[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { memberId, name } of [...members].sort((a, b) => (a.memberId < b.memberId ? -1 : 1))) {
    const unique = taken.has(name) ? `${name} ${memberId}` : name;
    taken.add(unique);
    names.set(memberId, unique);
  }
  return names;
}

async function countPartitions(cluster: Cluster, topics: string[]): Promise<Map<string, number>> {
  // The leader may not read every topic that its group reads.
  await cluster.addMultipleTargetTopics(topics);
  return new Map(topics.map((topic) => [topic, cluster.findTopicPartitionMetadata(topic).length]));
}
