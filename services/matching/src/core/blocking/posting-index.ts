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

/** Postings that one query may walk for its rarest term, and for all the others: bounds its time whatever the titles. */
const MAX_POSTINGS_OF_RAREST = 12_000;
const MAX_POSTINGS_OF_OTHERS = 2_000;
/** Documents whose exact score is worked out after the walk. */
const MAX_RESCORED = 64;
const MAX_TERMS = 96;
const GONE = 0xffff;
const BUCKETS = 128;

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
  /** Group of each slot, {@link GONE} for removed ones: kept apart from the documents because queries read it most. */
  #groupOfSlot = new Uint16Array(1024);
  /** Slots that the running query has given a score. */
  #touched = new Int32Array(1024);
  readonly #buckets = new Uint32Array(BUCKETS);

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
    if (slot >= this.#scores.length) {
      this.#scores = new Float32Array(this.#scores.length * 2);
      this.#touched = new Int32Array(this.#scores.length);
      const grown = new Uint16Array(this.#scores.length);
      grown.set(this.#groupOfSlot);
      this.#groupOfSlot = grown;
    }
    this.#groupOfSlot[slot] = this.#documents[slot]!.group;
  }

  remove(key: string): boolean {
    const slot = this.#slots.get(key);
    if (slot === undefined) return false;
    for (const id of this.#documents[slot]!.terms) this.#frequencies[id]! -= 1;
    this.#documents[slot] = undefined;
    this.#groupOfSlot[slot] = GONE;
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
    const count = this.#walk(byRarity);
    const weights = new Map(byRarity.map((id) => [id, this.#weight(id)]));
    let total = 0;
    for (const weight of weights.values()) total += weight;
    const best = this.#bestOf(count, own);
    const hits = best.map((slot) => this.#exactHit(this.#documents[slot]!, weights, total, slot));
    for (let i = 0; i < count; i += 1) this.#scores[this.#touched[i]!] = 0;
    hits.sort((x, y) => y.score - x.score || x.slot - y.slot);
    return hits.slice(0, limit).map(({ key, score }) => ({ key, score }));
  }

  /** Adds up the weights of shared terms. @returns how many slots were touched */
  #walk(byRarity: readonly number[]): number {
    const touched = this.#touched;
    let count = 0;
    const scores = this.#scores;
    let budget = MAX_POSTINGS_OF_OTHERS;
    for (const [rank, id] of byRarity.entries()) {
      const postings = this.#postings[id]!;
      if (rank > 0 && postings.length > budget) break;
      const weight = this.#weight(id);
      // The newest of an over-long list: they are the likeliest to be alive.
      for (let i = Math.max(0, postings.length - MAX_POSTINGS_OF_RAREST); i < postings.length; i += 1) {
        const slot = postings[i]!;
        if (scores[slot] === 0) {
          touched[count] = slot;
          count += 1;
        }
        scores[slot]! += weight;
      }
      budget -= postings.length;
    }
    return count;
  }

  /** The slots with the highest partial scores, without the removed and the query's own group. */
  #bestOf(count: number, own: number): number[] {
    const touched = this.#touched;
    const scores = this.#scores;
    const groups = this.#groupOfSlot;
    const isWanted = (slot: number): boolean => groups[slot] !== own && groups[slot] !== GONE;
    if (count <= MAX_RESCORED) return [...touched.subarray(0, count)].filter(isWanted);
    // A histogram finds the score that about MAX_RESCORED documents reach, in linear time.
    let highest = 0;
    for (let i = 0; i < count; i += 1) {
      const score = scores[touched[i]!]!;
      if (score > highest) highest = score;
    }
    const scale = (BUCKETS - 1) / highest;
    const buckets = this.#buckets.fill(0);
    for (let i = 0; i < count; i += 1) buckets[(scores[touched[i]!]! * scale) | 0]! += 1;
    let floor = BUCKETS - 1;
    for (let kept = buckets[floor]!; floor > 0 && kept < MAX_RESCORED; kept += buckets[floor]!) floor -= 1;
    const best: number[] = [];
    for (let i = 0; i < count && best.length < MAX_RESCORED + 32; i += 1) {
      const slot = touched[i]!;
      if (((scores[slot]! * scale) | 0) >= floor && isWanted(slot)) best.push(slot);
    }
    return best;
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
      this.#groupOfSlot[slot] = document.group;
      this.#slots.set(document.key, slot);
      for (const id of document.terms) this.#postings[id]!.push(slot);
    }
  }
}
