/** A line or record that could not be read: quarantined, counted, and shown with its place. */
export interface InputProblem {
  /** `file:line`, or `file:markets[3]` in a venue's listing. */
  readonly place: string;
  readonly reason: string;
}

/** Problems that are kept to be shown. A file of nothing but bad lines must not fill the memory. */
export const KEPT_PROBLEMS = 1_000;

/** Everything that could not be read in one run: all of it counted, the first kept. */
export class InputProblems {
  readonly #first: InputProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get first(): readonly InputProblem[] {
    return this.#first;
  }

  add(place: string, reason: string): void {
    this.#count += 1;
    if (this.#first.length < KEPT_PROBLEMS) this.#first.push({ place, reason });
  }
}
