import { murmur2OfText } from './key-partitioner.js';

/**
 * Shares the partitions of a topic out to the members of a group: `result[partition]` is the member that holds it.
 *
 * Every member computes it alone and all come to the same result. Topics with equally many partitions are shared out
 * alike, so that all records of a key reach one member, whichever topic and group they come through. Nobody holds
 * more than one partition above another, and few partitions move when a member comes or goes: each goes to the
 * member that ranks it highest among those with room (rendezvous hashing with bounded loads).
 */
export function assignPartitions(partitions: number, members: readonly string[]): readonly string[] {
  if (members.length === 0) return [];
  const names = [...new Set(members)].sort();
  const floor = Math.floor(partitions / names.length);
  let extras = partitions % names.length;
  const loads = new Map(names.map((name) => [name, 0]));
  const owners: string[] = [];
  for (let partition = 0; partition < partitions; partition += 1) {
    const ranked = names
      .map((name) => ({ name, rank: murmur2OfText(`${partition}:${name}`) }))
      .sort((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : 1));
    const owner = ranked.find(({ name }) => {
      const load = loads.get(name)!;
      return load < floor || (load === floor && extras > 0);
    })!.name;
    const load = loads.get(owner)!;
    if (load === floor) extras -= 1;
    loads.set(owner, load + 1);
    owners.push(owner);
  }
  return owners;
}
