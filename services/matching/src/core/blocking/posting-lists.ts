import { IntegerList } from './integer-list.js';

const NONE = -1;
/** Of a block: where the block before it is, and how many slots it holds. The slots follow. */
const HEADER = 2;
const FIRST_BLOCK = 2;
const LARGEST_BLOCK = 512;

/**
 * Per term the slots of its documents. All lists lie in one array, each a chain of blocks that double in size, so
 * that a hundred thousand terms of one document each cost little more than their slots. Read newest first:
 *
 * ```
 * for (let block = lists.newest(term); block >= 0; block = lists.before(block))
 *   for (let i = lists.start(block); i < lists.end(block); i += 1) lists.values[i];
 * ```
 */
export class PostingLists {
  readonly #blocks = new IntegerList(1024);
  readonly #newest = new IntegerList();
  /** Free places in the newest block. */
  readonly #room = new IntegerList();
  readonly #lengths = new IntegerList();

  get values(): Int32Array {
    return this.#blocks.values;
  }

  /** @returns the new term, one more than the last */
  addTerm(): number {
    this.#newest.push(NONE);
    this.#room.push(0);
    this.#lengths.push(0);
    return this.#newest.length - 1;
  }

  length(term: number): number {
    return this.#lengths.values[term]!;
  }

  push(term: number, slot: number): void {
    if (this.#room.values[term] === 0) this.#addBlock(term);
    const block = this.#newest.values[term]!;
    const blocks = this.#blocks.values;
    blocks[this.end(block)] = slot;
    blocks[block + 1]! += 1;
    this.#room.values[term]! -= 1;
    this.#lengths.values[term]! += 1;
  }

  newest(term: number): number {
    return this.#newest.values[term]!;
  }

  before(block: number): number {
    return this.#blocks.values[block]!;
  }

  start(block: number): number {
    return block + HEADER;
  }

  end(block: number): number {
    return block + HEADER + this.#blocks.values[block + 1]!;
  }

  #addBlock(term: number): void {
    const before = this.#newest.values[term]!;
    const size =
      before === NONE ? FIRST_BLOCK : Math.min(LARGEST_BLOCK, 2 * this.#blocks.values[before + 1]!);
    const block = this.#blocks.length;
    this.#blocks.extend(HEADER + size);
    this.#blocks.values[block] = before;
    this.#newest.values[term] = block;
    this.#room.values[term] = size;
  }
}
