/** The names of everything the bus keeps in Redis, below one prefix. */
export class StreamKeys {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Hash: topic → how it was made, as JSON. */
  get topics(): string {
    return `${this.#prefix}:topics`;
  }

  /** Counter: how many members there ever were; each has its number. */
  get incarnations(): string {
    return `${this.#prefix}:incarnations`;
  }

  /** Stream of one partition. The entry of offset n has the id `n+1-0` and one field, `r`, with the record. */
  stream(topic: string, partition: number): string {
    return `${this.#prefix}:stream:${topic}:${partition}`;
  }

  /** Counter: the offset that the next record of a partition gets. */
  next(topic: string, partition: number): string {
    return `${this.#prefix}:next:${topic}:${partition}`;
  }

  /** Hash of a compacted partition: key → offset, a space, and the newest record of the key, tombstones included. */
  newest(topic: string, partition: number): string {
    return `${this.#prefix}:newest:${topic}:${partition}`;
  }

  /** Hash: `topic/partition` → offset that the group handles next. */
  positions(group: string): string {
    return `${this.#prefix}:positions:${group}`;
  }

  /** Hash: member → when it is given up (milliseconds of the server's clock), a space, and its topics as JSON. */
  members(group: string): string {
    return `${this.#prefix}:members:${group}`;
  }

  /** Hash: `topic/partition` → when the lease ends, a space, and who holds it. */
  leases(group: string): string {
    return `${this.#prefix}:leases:${group}`;
  }
}
