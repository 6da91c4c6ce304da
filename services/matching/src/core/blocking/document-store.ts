import { IntegerList } from './integer-list.js';
import { PostingLists } from './posting-lists.js';

/** Terms of a document beyond these are left out: a real title has a quarter of it. */
export const MAX_TERMS = 96;
const COMPACTION_FLOOR = 1_024;

/**
 * Documents as sets of terms, with the lists of who has which term. Documents are known by slots, counted up in the
 * order of adding; a removed one leaves its slot empty until the next compaction, which happens when more than half
 * of the slots are empty.
 */
export class DocumentStore {
  #termIds = new Map<string, number>();
  #lists = new PostingLists();
  #frequencies = new IntegerList();
  readonly #slots = new Map<string, number>();
  #keys: string[] = [];
  /** Terms of all documents one after the other; those of a slot start at `#starts[slot]`. */
  #terms = new IntegerList(1024);
  #starts = new IntegerList(1024);
  readonly #groups = new Map<string, number>();
  /** One more than its group for each slot, 0 for a removed one. */
  #members = new IntegerList(1024);

  #changes = 0;
  #compactions = 0;

  constructor() {
    this.#starts.push(0);
  }

  /** How many documents have come or gone so far. */
  get changes(): number {
    return this.#changes;
  }

  /** How often slots and terms have been numbered anew. */
  get compactions(): number {
    return this.#compactions;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#slots.size;
  }

  /** How many slots there are, with the empty ones. */
  get slotCount(): number {
    return this.#keys.length;
  }

  get termCount(): number {
    return this.#frequencies.length;
  }

  get lists(): PostingLists {
    return this.#lists;
  }

  /** Per term, how many documents have it; its list may also name removed ones. */
  get frequencies(): Int32Array {
    return this.#frequencies.values;
  }

  get terms(): Int32Array {
    return this.#terms.values;
  }

  /** Where the terms of each slot start in {@link terms}; they end where those of the next start. */
  get starts(): Int32Array {
    return this.#starts.values;
  }

  /** Per slot its {@link member} number, 0 for a removed one. */
  get members(): Int32Array {
    return this.#members.values;
  }

  has(key: string): boolean {
    return this.#slots.has(key);
  }

  keyOf(slot: number): string {
    return this.#keys[slot]!;
  }

  /** What {@link members} holds for the documents of a group; −1 for a group that has had none. */
  member(group: string): number {
    return this.#groups.get(group) ?? -1;
  }

  /** The terms that some document has, each once. */
  known(terms: Iterable<string>): number[] {
    const known: number[] = [];
    for (const term of terms) {
      const id = this.#termIds.get(term);
      if (id === undefined || this.#frequencies.values[id] === 0 || known.includes(id)) continue;
      known.push(id);
      if (known.length === MAX_TERMS) break;
    }
    return known;
  }

  /** Adds a document, or replaces the one with the same key. */
  add(key: string, group: string, terms: Iterable<string>): void {
    this.remove(key);
    this.#changes += 1;
    let member = this.#groups.get(group);
    if (member === undefined) this.#groups.set(group, (member = this.#groups.size + 1));
    this.#append(key, member, this.#intern(terms));
  }

  remove(key: string): boolean {
    const slot = this.#slots.get(key);
    if (slot === undefined) return false;
    this.#changes += 1;
    const end = this.starts[slot + 1]!;
    for (let i = this.starts[slot]!; i < end; i += 1) this.frequencies[this.terms[i]!]! -= 1;
    this.members[slot] = 0;
    this.#keys[slot] = '';
    this.#slots.delete(key);
    const empty = this.slotCount - this.size;
    if (empty > COMPACTION_FLOOR && empty > this.size) this.#compact();
    return true;
  }

  #append(key: string, member: number, terms: Iterable<number>): void {
    const slot = this.#keys.length;
    this.#keys.push(key);
    this.#slots.set(key, slot);
    this.#members.push(member);
    for (const term of terms) {
      this.#terms.push(term);
      this.#lists.push(term, slot);
      this.frequencies[term]! += 1;
    }
    this.#starts.push(this.#terms.length);
  }

  #intern(terms: Iterable<string>): number[] {
    const ids: number[] = [];
    for (const term of terms) {
      let id = this.#termIds.get(term);
      if (id === undefined) {
        this.#termIds.set(term, (id = this.#lists.addTerm()));
        this.#frequencies.push(0);
      } else if (ids.includes(id)) continue;
      ids.push(id);
      if (ids.length === MAX_TERMS) break;
    }
    return ids;
  }

  /** Builds everything anew without the removed documents and the terms that only they had. */
  #compact(): void {
    this.#compactions += 1;
    const keys = this.#keys;
    const [members, starts, terms] = [this.members, this.starts, this.terms];
    const renamed = new Int32Array(this.termCount);
    const termIds = new Map<string, number>();
    this.#lists = new PostingLists();
    for (const [text, id] of this.#termIds) {
      if (this.frequencies[id] === 0) continue;
      renamed[id] = this.#lists.addTerm();
      termIds.set(text, renamed[id]!);
    }
    this.#termIds = termIds;
    this.#frequencies = new IntegerList(termIds.size);
    this.#frequencies.extend(termIds.size);
    this.#keys = [];
    this.#members = new IntegerList(1024);
    this.#terms = new IntegerList(1024);
    this.#starts = new IntegerList(1024);
    this.#starts.push(0);
    for (const [slot, key] of keys.entries()) {
      if (members[slot] === 0) continue;
      const own = terms.subarray(starts[slot]!, starts[slot + 1]!);
      this.#append(
        key,
        members[slot]!,
        own.map((term) => renamed[term]!),
      );
    }
  }
}
