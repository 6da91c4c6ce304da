/** A document that shares terms with a query. `score` is 0 to 1: the weight of the shared terms in that of all terms. */
export interface Hit {
  readonly key: string;
  readonly score: number;
}

interface Document {
  readonly key: string;
  readonly group: number;
  /** Ids of its terms, each once. */
  readonly terms: Int32Array;
}

/** Postings that one query may walk: bounds its time whatever the titles. */
const MAX_POSTINGS_PER_QUERY = 24_000;
/** Documents whose exact score is worked out after the walk. */
const MAX_RESCORED = 256;
const MAX_TERMS = 96;

/**
 * An inverted index over sets of terms with weights by rarity (IDF), made for few queries against many short texts.
 * Rare terms are walked first and common ones only while the budget lasts, so a query takes bounded time; the exact
 * score of the best is then worked out over all their terms. Adding, replacing and removing are incremental.
 */
export class PostingIndex {
  readonly #termIds = new Map<string, number>();
  /** Per term the slots of its documents; slots of removed documents stay until the next compaction. */
  readonly #postings: number[][] = [];
  readonly #frequencies: number[] = [];
  #documents: (Document | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #groups = new Map<string, number>();
  #removed = 0;
  #scores = new Float32Array(1024);

  get size(): number {
    return this.#slots.size;
  }

  has(key: string): boolean {
    return this.#slots.has(key);
  }

  /** Adds a document, or replaces the one with the same key. Hits never come from the query's own `group`. */
  add(key: string, group: string, terms: Iterable<string>): void {
    this.remove(key);
    const ids = this.#intern(terms);
    const slot = this.#documents.length;
    this.#documents.push({ key, group: this.#groupId(group), terms: ids });
    this.#slots.set(key, slot);
    for (const id of ids) {
      this.#postings[id]!.push(slot);
      this.#frequencies[id]! += 1;
    }
    if (slot >= this.#scores.length) this.#scores = new Float32Array(this.#scores.length * 2);
  }

  remove(key: string): boolean {
    const slot = this.#slots.get(key);
    if (slot === undefined) return false;
    for (const id of this.#documents[slot]!.terms) this.#frequencies[id]! -= 1;
    this.#documents[slot] = undefined;
    this.#slots.delete(key);
    this.#removed += 1;
    if (this.#removed > 1024 && this.#removed > this.#slots.size) this.#compact();
    return true;
  }

  /** The best documents of other groups, best first; ties go to the one added first. */
  query(group: string, terms: Iterable<string>, limit: number): Hit[] {
    const wanted: number[] = [];
    for (const term of terms) {
      const id = this.#termIds.get(term);
      if (id !== undefined && this.#frequencies[id]! > 0) wanted.push(id);
      if (wanted.length >= MAX_TERMS) break;
    }
    if (wanted.length === 0) return [];
    const own = this.#groups.get(group) ?? -1;
    const byRarity = [...new Set(wanted)].sort((x, y) => this.#frequencies[x]! - this.#frequencies[y]!);
    const touched = this.#walk(byRarity);
    const weights = new Map(byRarity.map((id) => [id, this.#weight(id)]));
    let total = 0;
    for (const weight of weights.values()) total += weight;
    const best = this.#bestOf(touched, own);
    const hits = best.map((slot) => this.#exactHit(this.#documents[slot]!, weights, total, slot));
    for (const slot of touched) this.#scores[slot] = 0;
    hits.sort((x, y) => y.score - x.score || x.slot - y.slot);
    return hits.slice(0, limit).map(({ key, score }) => ({ key, score }));
  }

  #walk(byRarity: readonly number[]): number[] {
    const touched: number[] = [];
    const scores = this.#scores;
    let budget = MAX_POSTINGS_PER_QUERY;
    for (const id of byRarity) {
      const postings = this.#postings[id]!;
      if (postings.length > budget && touched.length > 0) break;
      const weight = this.#weight(id);
      const length = Math.min(postings.length, budget);
      // The newest of an over-long list: they are the likeliest to be alive.
      for (let i = postings.length - length; i < postings.length; i += 1) {
        const slot = postings[i]!;
        if (scores[slot] === 0) touched.push(slot);
        scores[slot]! += weight;
      }
      budget -= length;
      if (budget <= 0) break;
    }
    return touched;
  }

  /** The slots with the highest partial scores, without the removed and the query's own group. */
  #bestOf(touched: readonly number[], own: number): number[] {
    const scores = this.#scores;
    const alive = (slot: number): boolean => {
      const document = this.#documents[slot];
      return document !== undefined && document.group !== own;
    };
    if (touched.length <= MAX_RESCORED) return touched.filter(alive);
    // A histogram finds the score that about MAX_RESCORED documents reach, in linear time.
    let highest = 0;
    for (const slot of touched) if (scores[slot]! > highest) highest = scores[slot]!;
    const buckets = new Uint32Array(256);
    const bucketOf = (slot: number): number => Math.min(255, Math.floor((scores[slot]! / highest) * 255));
    for (const slot of touched) buckets[bucketOf(slot)]! += 1;
    let floor = 255;
    for (let count = buckets[255]!; floor > 0 && count < MAX_RESCORED;) {
      floor -= 1;
      count += buckets[floor]!;
    }
    const best: number[] = [];
    for (const slot of touched) if (bucketOf(slot) >= floor && alive(slot)) best.push(slot);
    return best.length <= 4 * MAX_RESCORED ? best : best.slice(0, 4 * MAX_RESCORED);
  }

  #exactHit(
    document: Document,
    weights: ReadonlyMap<number, number>,
    total: number,
    slot: number,
  ): Hit & { slot: number } {
    let shared = 0;
    let all = total;
    for (const id of document.terms) {
      const weight = weights.get(id);
      if (weight === undefined) all += this.#weight(id);
      else shared += weight;
    }
    return { key: document.key, score: all === 0 ? 0 : shared / all, slot };
  }

  #weight(id: number): number {
    return Math.log1p(this.#slots.size / (this.#frequencies[id]! + 0.5));
  }

  #intern(terms: Iterable<string>): Int32Array {
    const ids = new Set<number>();
    for (const term of terms) {
      let id = this.#termIds.get(term);
      if (id === undefined) {
        id = this.#postings.length;
        this.#termIds.set(term, id);
        this.#postings.push([]);
        this.#frequencies.push(0);
      }
      ids.add(id);
      if (ids.size >= MAX_TERMS) break;
    }
    return Int32Array.from(ids);
  }

  #groupId(group: string): number {
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    this.#groups.set(group, this.#groups.size);
    return this.#groups.size - 1;
  }

  /** Drops removed documents from the postings; terms that no document has any more keep their id. */
  #compact(): void {
    const documents = this.#documents.filter((document) => document !== undefined);
    for (const postings of this.#postings) postings.length = 0;
    this.#documents = documents;
    this.#removed = 0;
    for (const [slot, document] of documents.entries()) {
      this.#slots.set(document.key, slot);
      for (const id of document.terms) this.#postings[id]!.push(slot);
    }
  }
}
