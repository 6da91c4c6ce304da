/** How much of a partition is fetched ahead of its handler. Beyond `full` nothing more is fetched until `low`. */
const FULL_RECORDS = 2_000;
const FULL_BYTES = 4 * 1024 * 1024;
const LOW_SHARE = 0.5;

/** What was fetched of one partition and is not handled yet: first in, first out, and bounded by who fills it. */
export class PartitionQueue<Item> {
  #items: { readonly item: Item; readonly bytes: number }[] = [];
  #head = 0;
  #bytes = 0;

  push(item: Item, bytes: number): void {
    this.#items.push({ item, bytes });
    this.#bytes += bytes;
  }

  first(): Item | undefined {
    return this.#items[this.#head]?.item;
  }

  shift(): void {
    const first = this.#items[this.#head];
    if (!first) return;
    this.#bytes -= first.bytes;
    this.#items[this.#head] = undefined as unknown as { item: Item; bytes: number };
    this.#head += 1;
    if (this.#head < this.#items.length) return;
    this.#items = [];
    this.#head = 0;
  }

  /** No more must be fetched. */
  get isFull(): boolean {
    return this.size >= FULL_RECORDS || this.#bytes >= FULL_BYTES;
  }

  /** There is room again, with a margin, so that fetching is not switched on and off with every record. */
  get isLow(): boolean {
    return this.size <= FULL_RECORDS * LOW_SHARE && this.#bytes <= FULL_BYTES * LOW_SHARE;
  }

  get size(): number {
    return this.#items.length - this.#head;
  }
}
