import { SeededRandom } from '@arbytron/runtime';

/**
 * The chances of a scenario. They depend on nothing but the parts of a name: every decision draws from a stream of its
 * own, so that one more draw in one place moves nothing anywhere else.
 */
export class Dice {
  readonly #random: SeededRandom;

  constructor(...name: readonly (string | number)[]) {
    this.#random = new SeededRandom(JSON.stringify(name));
  }

  /** Uniform in [0, 1). */
  next(): number {
    return this.#random.next();
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }
}
