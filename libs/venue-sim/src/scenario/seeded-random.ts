import { contentId } from '@arbytron/domain';
import type { Random } from '@arbytron/runtime';

/**
 * Uniform numbers that depend on nothing but the parts of a name: every decision of a scenario draws from a stream of
 * its own, so that one more draw in one place moves nothing anywhere else. The generator is sfc32.
 */
export class SeededRandom implements Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(...name: readonly (string | number)[]) {
    const digest = contentId('random', ...name);
    [this.#a, this.#b, this.#c] = [0, 8, 16].map((at) => parseInt(digest.slice(at, at + 8), 16) | 0) as [
      number,
      number,
      number,
    ];
    for (let i = 0; i < 12; i += 1) this.next();
  }

  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.between(0, from.length - 1)]!;
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }
}
