import type { Random } from './ports.js';

/**
 * Reproducible random numbers: xoshiro128** 1.1 (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number
 * generators", 2021), period 2^128 − 1. The seed is any text or number; FNV-1a and SplitMix32 spread it over the
 * state. Not for anything that an adversary must not guess.
 */
export class SeededRandom implements Random {
  readonly #state: Uint32Array;

  constructor(readonly seed: string | number) {
    this.#state = stateOf(String(seed));
  }

  /** A generator in a given state, four words that are not all zero. */
  static fromState(words: readonly [number, number, number, number]): SeededRandom {
    const random = new SeededRandom(words.join(':'));
    random.#state.set(words);
    return random;
  }

  /** Uniform in [0, 1), with all 53 bits of a double. */
  next(): number {
    const high = this.nextUint32() >>> 5;
    const low = this.nextUint32() >>> 6;
    return (high * 0x400_0000 + low) / 0x20_0000_0000_0000;
  }

  /** Uniform over the unsigned 32-bit integers. */
  nextUint32(): number {
    const s = this.#state;
    const result = Math.imul(rotateLeft(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = rotateLeft(s[3]!, 11);
    return result;
  }

  /**
   * An independent stream with a name. It depends on the seed and the name only, so that one part of a simulation
   * that draws more numbers does not change what another part draws.
   */
  fork(name: string): SeededRandom {
    return new SeededRandom(`${this.seed}/${name}`);
  }
}

const rotateLeft = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits));

function stateOf(seed: string): Uint32Array {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
  const state = new Uint32Array(4);
  for (let i = 0; i < state.length; i += 1) {
    hash = (hash + 0x9e3779b9) | 0;
    let word = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    state[i] = word ^ (word >>> 15);
  }
  // SplitMix32 is a bijection of distinct counters, so at most one of the words can be zero.
  return state;
}
