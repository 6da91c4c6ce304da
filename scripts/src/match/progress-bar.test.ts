import { describe, expect, it } from '@jest/globals';
import { progressBar } from './progress-bar.js';

function drawn(isTTY: boolean, steps: readonly (readonly [number, number])[]): string[] {
  const texts: string[] = [];
  const bar = progressBar('matching', 'markets', { isTTY, write: (text: string) => texts.push(text) });
  for (const [done, total] of steps) bar(done, total);
  return texts;
}
const to = (total: number): [number, number][] => Array.from({ length: total + 1 }, (_, i) => [i, total]);

describe('a progress bar', () => {
  it('is redrawn in place on a terminal, once per percent, and ends its line', () => {
    const texts = drawn(true, to(1000));
    expect(texts).toHaveLength(101);
    expect(texts.every((text) => text.startsWith('\rmatching '))).toBe(true);
    expect(texts[50]).toBe(`\rmatching ${'█'.repeat(15)}${'░'.repeat(15)}  50 % (500/1000 markets)`);
    expect(texts.filter((text) => text.endsWith('\n'))).toEqual([texts[100]]);
    expect(Math.max(...texts.map((text) => text.trim().length))).toBeLessThan(80);
  });

  it('writes a line at every tenth elsewhere', () => {
    const texts = drawn(false, to(1000));
    expect(texts).toHaveLength(11);
    expect(texts.every((text) => !text.includes('\r') && text.endsWith('\n'))).toBe(true);
  });

  it('is full for nothing to do, never more than full, and never goes back', () => {
    const texts = drawn(false, [
      [0, 0],
      [9, 3],
      [1, 3],
    ]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('100 %');
  });
});
