/** The `limit` slots with the highest scores, best first; equal scores in the order of the slots. */
export class BestSlots {
  readonly #limit: number;
  readonly #slots: number[] = [];
  readonly #scores: number[] = [];
  #lastSlot = Infinity;
  #lowest = 0;

  /** @param limit at least 1 */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#slots.length;
  }

  /** What a slot must score to be among them; 0 while there is room. */
  get lowest(): number {
    return this.#lowest;
  }

  slot(rank: number): number {
    return this.#slots[rank]!;
  }

  score(rank: number): number {
    return this.#scores[rank]!;
  }

  /** Cheapest when equal scores come in the order of their slots. */
  offer(slot: number, score: number): void {
    if (score < this.#lowest || (score === this.#lowest && slot > this.#lastSlot)) return;
    const slots = this.#slots;
    const scores = this.#scores;
    let at = slots.length;
    if (at === this.#limit) at -= 1;
    for (; at > 0 && isBehind(scores[at - 1]!, slots[at - 1]!, score, slot); at -= 1) {
      slots[at] = slots[at - 1]!;
      scores[at] = scores[at - 1]!;
    }
    slots[at] = slot;
    scores[at] = score;
    if (slots.length < this.#limit) return;
    this.#lowest = scores[this.#limit - 1]!;
    this.#lastSlot = slots[this.#limit - 1]!;
  }
}

const isBehind = (score: number, slot: number, other: number, otherSlot: number): boolean =>
  score < other || (score === other && slot > otherSlot);
