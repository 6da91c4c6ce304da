import type { DocumentStore } from './document-store.js';

/** Weights are whole numbers of this unit, so that their sums are the same in whatever order they are made. */
const UNITS = 2 ** 20;
/** With fewer documents than this, any change of them is followed at once. */
const ALWAYS_EXACT_BELOW = 1_024;
const TOLERATED_CHANGE = 1 / 8;

/**
 * How telling each term is, log(1 + documents / (its frequency + ½)), and the sum of it over the terms of each
 * document. A document that comes or goes changes nearly all of them by next to nothing, so they are worked out anew
 * when an eighth of the documents has changed; what is new since then is weighed as it was met.
 */
export class TermWeights {
  readonly #documents: DocumentStore;
  #ofTerm = new Int32Array(1024);
  #ofSlot = new Int32Array(1024);
  #terms = 0;
  #slots = 0;
  #changes = 0;
  #compactions = 0;

  constructor(documents: DocumentStore) {
    this.#documents = documents;
  }

  get ofTerm(): Int32Array {
    return this.#ofTerm;
  }

  get ofSlot(): Int32Array {
    return this.#ofSlot;
  }

  /** To be called before the weights are read. */
  refresh(): void {
    const { size, changes, compactions } = this.#documents;
    const tolerated = size < ALWAYS_EXACT_BELOW ? 0 : size * TOLERATED_CHANGE;
    if (changes - this.#changes > tolerated || compactions !== this.#compactions) {
      this.#terms = 0;
      this.#slots = 0;
      this.#changes = changes;
      this.#compactions = compactions;
    }
    this.#weighTerms();
    this.#weighSlots();
  }

  #weighTerms(): void {
    const { size, termCount, frequencies } = this.#documents;
    if (termCount > this.#ofTerm.length) this.#ofTerm = grown(this.#ofTerm, termCount);
    const weights = this.#ofTerm;
    for (let term = this.#terms; term < termCount; term += 1)
      weights[term] = Math.round(Math.log1p(size / (frequencies[term]! + 0.5)) * UNITS);
    this.#terms = termCount;
  }

  #weighSlots(): void {
    const { slotCount, starts, terms } = this.#documents;
    if (slotCount > this.#ofSlot.length) this.#ofSlot = grown(this.#ofSlot, slotCount);
    const weights = this.#ofTerm;
    for (let slot = this.#slots; slot < slotCount; slot += 1) {
      const end = starts[slot + 1]!;
      let sum = 0;
      for (let i = starts[slot]!; i < end; i += 1) sum += weights[terms[i]!]!;
      this.#ofSlot[slot] = sum;
    }
    this.#slots = slotCount;
  }
}

function grown(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(Math.ceil(length * 1.5));
  result.set(values);
  return result;
}
