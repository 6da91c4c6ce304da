import { describe, expect, it } from '@jest/globals';
import { SeededRandom } from './seeded-random.js';

const take = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);

describe('SeededRandom', () => {
  it('is xoshiro128** 1.1', () => {
    // The first numbers of the authors' C code from the state 1, 2, 3, 4.
    const random = SeededRandom.fromState([1, 2, 3, 4]);
    expect(take(10, () => random.nextUint32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('repeats itself for a seed and differs for another', () => {
    const [a, again, b] = [new SeededRandom(7), new SeededRandom('7'), new SeededRandom(8)];
    const first = take(50, () => a.next());
    expect(take(50, () => again.next())).toEqual(first);
    expect(take(50, () => b.next())).not.toEqual(first);
  });

  it('forks streams that do not depend on what was drawn', () => {
    const fresh = new SeededRandom('run');
    const used = new SeededRandom('run');
    take(100, () => used.next());
    expect(used.fork('venue').next()).toBe(fresh.fork('venue').next());
    expect(fresh.fork('venue').next()).not.toBe(fresh.fork('bus').next());
  });

  it('is uniform over [0, 1) in steps finer than 32 bits', () => {
    const random = new SeededRandom(1);
    const numbers = take(20_000, () => random.next());
    expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
    const buckets = new Array<number>(10).fill(0);
    for (const x of numbers) buckets[Math.floor(x * 10)]! += 1;
    // Four standard deviations of a binomial of 20,000 draws at one tenth.
    for (const count of buckets) expect(Math.abs(count - 2_000)).toBeLessThan(170);
    expect(numbers.some((x) => !Number.isInteger(x * 2 ** 32))).toBe(true);
  });
});
