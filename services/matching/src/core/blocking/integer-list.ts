/** A list of 32-bit integers that grows, in one block of memory that the garbage collector need not look into. */
export class IntegerList {
  #values: Int32Array;
  #length = 0;

  constructor(capacity = 16) {
    this.#values = new Int32Array(capacity);
  }

  /** At least as long as the list. Another array after the list has grown, so it is not to be kept. */
  get values(): Int32Array {
    return this.#values;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length;
    this.extend(1);
    this.#values[at] = value;
  }

  /** Appends `count` zeros. */
  extend(count: number): void {
    this.#length += count;
    if (this.#length <= this.#values.length) return;
    const grown = new Int32Array(Math.max(this.#length, Math.ceil(this.#values.length * 1.5)));
    grown.set(this.#values);
    this.#values = grown;
  }
}
