import { BestSlots } from './best-slots.js';
import { DocumentStore } from './document-store.js';
import { TermWeights } from './term-weights.js';

/** A document that shares terms with a query. `score` is 0 to 1: the weight of the shared terms in that of all terms. */
export interface Hit {
  readonly key: string;
  readonly score: number;
}

/** The work that one query may do: bounds its time whatever the titles. */
export interface QueryBudget {
  /** Postings that are walked, rare terms first. Of the rarest term the newest are walked even if there are more. */
  readonly postings: number;
  /** Documents whose terms are looked at one by one, those with the highest scores so far first. */
  readonly documents: number;
}

const BUDGET: QueryBudget = { postings: 2_048, documents: 128 };
/** Before a longer list than this it is worth finding out whether it can name one more of the best. */
const LONG_LIST = 256;
/** The first touched share the rarest terms: the best of so many are nearly the best of all. */
const FORERUNNERS = 256;
const BUCKETS = 1_024;

/**
 * An inverted index over sets of terms with weights by rarity (IDF), made for few queries against many short texts.
 * It finds the documents with the highest weighted overlap (Jaccard). Rare terms are walked first; the walk ends when
 * the terms that are left could not lift one more document among the best (the max-score rule of Turtle and Flood,
 * 1995), or when the budget is spent. Within its budget it finds what a search through all documents would; beyond,
 * what is missed shares common words only. Adding, replacing and removing are incremental.
 */
export class PostingIndex {
  readonly #documents = new DocumentStore();
  readonly #weights = new TermWeights(this.#documents);
  readonly #budget: QueryBudget;

  // Of the running query; zero between queries but for the list of touched slots.
  /** By slot, the weight that it is known to share. */
  #shared = new Int32Array(1024);
  /** Lists are walked from their newest slot and looked through from the last, so that ties come oldest first. */
  #touched = new Int32Array(1024);
  #touchedCount = 0;
  /** By term, 1 for those of the query that are not counted yet. */
  #isLeft = new Uint8Array(1024);
  readonly #buckets = new Int32Array(BUCKETS);

  constructor(budget = BUDGET) {
    this.#budget = budget;
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
    for (const term of query) this.#isLeft[term] = 1;
    this.#walk(query, documents.member(group), total, limit);
    const best = this.#best(total, limit);
    for (const term of query) this.#isLeft[term] = 0;
    return Array.from({ length: best.length }, (_, rank) => ({
      key: documents.keyOf(best.slot(rank)),
      score: best.score(rank),
    }));
  }

  /** Adds up the weights that documents share with the query and leaves touched those that may be among the best. */
  #walk(query: readonly number[], own: number, total: number, limit: number): void {
    const { lists } = this.#documents;
    let leftWeight = total;
    let budget = this.#budget.postings;
    for (const [rank, term] of query.entries()) {
      const length = lists.length(term);
      if (rank > 0) {
        if (length > budget) break;
        if (length > LONG_LIST && leftWeight < leastWeight(this.#leastOfBest(own, total, limit), total))
          break;
      }
      this.#collect(term, budget);
      this.#isLeft[term] = 0;
      budget -= length;
      leftWeight -= this.#weights.ofTerm[term]!;
    }
    this.#narrow(this.#leastOfBest(own, total, limit), leftWeight, own, total);
    if (leftWeight > 0 && this.#touchedCount > this.#budget.documents) this.#cut(total);
  }

  /** A score that the last of the best has at least: that of as many as there are places. */
  #leastOfBest(own: number, total: number, limit: number): number {
    const { members } = this.#documents;
    const weights = this.#weights.ofSlot;
    const likely = new BestSlots(limit * 2);
    const count = Math.min(this.#touchedCount, Math.max(FORERUNNERS, limit * 2));
    for (let i = 0; i < count; i += 1) {
      const slot = this.#touched[i]!;
      if (isOther(members[slot]!, own)) likely.offer(i, overlap(this.#shared[slot]!, total, weights[slot]!));
    }
    const best = new BestSlots(limit);
    for (let rank = 0; rank < likely.length; rank += 1) {
      const slot = this.#touched[likely.slot(rank)]!;
      best.offer(rank, overlap(this.#shared[slot]! + this.#sharedOfLeft(slot), total, weights[slot]!));
    }
    return best.lowest;
  }

  /** Forgets the touched that score less than `least` even with all the weight that is left. */
  #narrow(least: number, leftWeight: number, own: number, total: number): void {
    const { members } = this.#documents;
    const shared = this.#shared;
    const touched = this.#touched;
    const weights = this.#weights.ofSlot;
    const floor = leastWeight(least, total) - leftWeight;
    let count = 0;
    for (let i = 0; i < this.#touchedCount; i += 1) {
      const slot = touched[i]!;
      const known = shared[slot]!;
      if (known >= floor && isOther(members[slot]!, own)) {
        const weight = weights[slot]!;
        if (overlap(Math.min(known + leftWeight, weight), total, weight) >= least) {
          touched[count] = slot;
          count += 1;
          continue;
        }
      }
      shared[slot] = 0;
    }
    this.#touchedCount = count;
  }

  /** Counts the term for all that have it. */
  #collect(term: number, budget: number): void {
    const { lists } = this.#documents;
    const slots = lists.values;
    const shared = this.#shared;
    const touched = this.#touched;
    const weight = this.#weights.ofTerm[term]!;
    let count = this.#touchedCount;
    let left = budget;
    for (let block = lists.newest(term); block >= 0 && left > 0; block = lists.before(block)) {
      const start = lists.start(block);
      const end = lists.end(block);
      left -= end - start;
      for (let i = start; i < end; i += 1) {
        const slot = slots[i]!;
        const before = shared[slot]!;
        shared[slot] = before + weight;
        touched[count] = slot;
        if (before === 0) count += 1;
      }
    }
    this.#touchedCount = count;
  }

  /** Forgets all but as many as the budget allows, those with the highest scores so far: by buckets, in linear time. */
  #cut(total: number): void {
    const buckets = this.#buckets.fill(0);
    const bucketOf = (slot: number): number =>
      (overlap(this.#shared[slot]!, total, this.#weights.ofSlot[slot]!) * (BUCKETS - 1)) | 0;
    for (let i = 0; i < this.#touchedCount; i += 1) buckets[bucketOf(this.#touched[i]!)]! += 1;
    let lowest = BUCKETS - 1;
    let room = this.#budget.documents - buckets[lowest]!;
    while (lowest > 0 && room >= buckets[lowest - 1]!) {
      lowest -= 1;
      room -= buckets[lowest]!;
    }
    // Of the bucket that does not fit as a whole the first go along: they share the rarer terms.
    let count = 0;
    for (let i = 0; i < this.#touchedCount; i += 1) {
      const slot = this.#touched[i]!;
      const bucket = bucketOf(slot);
      const isKept = bucket >= lowest || (bucket === lowest - 1 && room > 0);
      if (bucket === lowest - 1) room -= 1;
      if (isKept) {
        this.#touched[count] = slot;
        count += 1;
      } else this.#shared[slot] = 0;
    }
    this.#touchedCount = count;
  }

  /** The best of the touched, which are forgotten. */
  #best(total: number, limit: number): BestSlots {
    const best = new BestSlots(limit);
    for (let i = this.#touchedCount - 1; i >= 0; i -= 1) {
      const slot = this.#touched[i]!;
      const shared = this.#shared[slot]! + this.#sharedOfLeft(slot);
      best.offer(slot, overlap(shared, total, this.#weights.ofSlot[slot]!));
      this.#shared[slot] = 0;
    }
    this.#touchedCount = 0;
    return best;
  }

  /** The weight of what it shares of the terms that are not counted yet. */
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
    if (slotCount < this.#shared.length) return;
    this.#shared = new Int32Array(slotCount * 2);
    this.#touched = new Int32Array(slotCount * 2);
  }
}

/** The weight of what two sets share in the weight of both together. */
const overlap = (shared: number, one: number, other: number): number => shared / (one + other - shared);

/** What a document must share at the least to score `least`; a unit less, as the product of floats may be too large. */
const leastWeight = (least: number, total: number): number => Math.floor(least * total) - 1;

const isOther = (member: number, own: number): boolean => member !== 0 && member !== own;
