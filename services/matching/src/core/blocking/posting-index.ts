import { BestSlots } from './best-slots.js';
import { DocumentStore } from './document-store.js';
import { TermWeights } from './term-weights.js';

/** A document that shares terms with a query. `score` is 0 to 1: the weight of the shared terms in that of all terms. */
export interface Hit {
  readonly key: string;
  readonly score: number;
}

/** Postings that one query may walk, far more than real titles need: bounds its time whatever the titles. */
const POSTINGS_BUDGET = 100_000;

/**
 * An inverted index over sets of terms with weights by rarity (IDF), made for few queries against many short texts.
 * It finds the documents with the highest weighted overlap (Jaccard), the same as a search through all of them would.
 * Rare terms are walked first; the walk ends when the terms that are left could not lift one more document among the
 * best (the max-score rule of Turtle and Flood, 1995). Adding, replacing and removing are incremental.
 */
export class PostingIndex {
  readonly #documents = new DocumentStore();
  readonly #weights = new TermWeights(this.#documents);
  readonly #postingsBudget: number;

  // Of the running query; zero between queries but for the list of touched slots.
  /** By slot, the weight that it is known to share. */
  #shared = new Int32Array(1024);
  /** Lists are walked from their newest slot and looked through from the last, so that ties come oldest first. */
  #touched = new Int32Array(1024);
  #touchedCount = 0;
  /** By term, 1 for those whose lists were not walked. */
  #isLeft = new Uint8Array(1024);

  constructor(postingsBudget = POSTINGS_BUDGET) {
    this.#postingsBudget = postingsBudget;
  }

  get size(): number {
    return this.#documents.size;
  }

  has(key: string): boolean {
    return this.#documents.has(key);
  }

  /** Adds a document, or replaces the one with the same key. Hits never come from the query's own `group`. */
  add(key: string, group: string, terms: Iterable<string>): void {
    this.#documents.add(key, group, terms);
  }

  remove(key: string): boolean {
    return this.#documents.remove(key);
  }

  /** The best documents of other groups, best first; ties go to the one added first. */
  query(group: string, terms: Iterable<string>, limit: number): Hit[] {
    const documents = this.#documents;
    const query = documents.known(terms);
    if (query.length === 0 || limit <= 0) return [];
    this.#weights.refresh();
    this.#makeRoom();
    const { frequencies } = documents;
    query.sort((x, y) => frequencies[x]! - frequencies[y]!);
    const total = query.reduce((sum, term) => sum + this.#weights.ofTerm[term]!, 0);
    const left = this.#walk(query, documents.member(group), total, limit);
    const best = left.length === 0 ? this.#leaders(total, limit) : this.#finish(left, total, limit);
    for (let i = 0; i < this.#touchedCount; i += 1) this.#shared[this.#touched[i]!] = 0;
    this.#touchedCount = 0;
    return Array.from({ length: best.length }, (_, rank) => ({
      key: documents.keyOf(best.slot(rank)),
      score: best.score(rank),
    }));
  }

  /** Adds up the weights that documents share with the query. @returns the terms that need not be walked */
  #walk(query: readonly number[], own: number, total: number, limit: number): readonly number[] {
    const { lists } = this.#documents;
    let leftWeight = total;
    let budget = this.#postingsBudget;
    for (const [rank, term] of query.entries()) {
      const length = lists.length(term);
      if (rank > 0 && length > budget) return query.slice(rank);
      // A list shorter than what would have to be looked through is walked at once.
      if (length > this.#touchedCount && this.#touchedCount >= limit) {
        const { lowest } = this.#leaders(total, limit);
        if (leftWeight < lowest * total) return query.slice(rank);
      }
      this.#walkList(term, own, budget);
      budget -= length;
      leftWeight -= this.#weights.ofTerm[term]!;
    }
    return [];
  }

  #walkList(term: number, own: number, budget: number): void {
    const { lists, members } = this.#documents;
    const slots = lists.values;
    const shared = this.#shared;
    const touched = this.#touched;
    const weight = this.#weights.ofTerm[term]!;
    let count = this.#touchedCount;
    let walked = 0;
    for (let block = lists.newest(term); block >= 0 && walked < budget; block = lists.before(block)) {
      const start = lists.start(block);
      const end = lists.end(block);
      walked += end - start;
      for (let i = start; i < end; i += 1) {
        const slot = slots[i]!;
        const before = shared[slot]!;
        if (before === 0) {
          const member = members[slot]!;
          if (member === 0 || member === own) continue;
          touched[count] = slot;
          count += 1;
        }
        shared[slot] = before + weight;
      }
    }
    this.#touchedCount = count;
  }

  /** The best by what they are known to share. */
  #leaders(total: number, limit: number): BestSlots {
    const shared = this.#shared;
    const touched = this.#touched;
    const weights = this.#weights.ofSlot;
    const best = new BestSlots(limit);
    for (let i = this.#touchedCount - 1; i >= 0; i -= 1) {
      const slot = touched[i]!;
      best.offer(slot, overlap(shared[slot]!, total, weights[slot]!));
    }
    return best;
  }

  /** The best by all that they share: those that the terms left could lift among them are looked at term by term. */
  #finish(left: readonly number[], total: number, limit: number): BestSlots {
    const shared = this.#shared;
    const weights = this.#weights.ofSlot;
    const { lowest } = this.#leaders(total, limit);
    const best = new BestSlots(limit);
    let leftWeight = 0;
    for (const term of left) {
      this.#isLeft[term] = 1;
      leftWeight += this.#weights.ofTerm[term]!;
    }
    for (let i = this.#touchedCount - 1; i >= 0; i -= 1) {
      const slot = this.#touched[i]!;
      const weight = weights[slot]!;
      const atMost = overlap(Math.min(shared[slot]! + leftWeight, weight), total, weight);
      if (atMost < lowest || atMost < best.lowest) continue;
      best.offer(slot, overlap(shared[slot]! + this.#sharedOfLeft(slot), total, weight));
    }
    for (const term of left) this.#isLeft[term] = 0;
    return best;
  }

  #sharedOfLeft(slot: number): number {
    const { starts, terms } = this.#documents;
    const end = starts[slot + 1]!;
    let sum = 0;
    for (let i = starts[slot]!; i < end; i += 1) {
      const term = terms[i]!;
      if (this.#isLeft[term] === 1) sum += this.#weights.ofTerm[term]!;
    }
    return sum;
  }

  #makeRoom(): void {
    const { termCount, slotCount } = this.#documents;
    if (termCount > this.#isLeft.length) this.#isLeft = new Uint8Array(termCount * 2);
    if (slotCount <= this.#shared.length) return;
    this.#shared = new Int32Array(slotCount * 2);
    this.#touched = new Int32Array(slotCount * 2);
  }
}

/** The weight of what two sets share in the weight of both together. */
const overlap = (shared: number, one: number, other: number): number => shared / (one + other - shared);
