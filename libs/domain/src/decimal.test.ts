import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DecimalError, formatDecimal, parseDecimal } from './decimal.js';

describe('parseDecimal', () => {
  it.each([
    ['0.5200', 4, 5200],
    [0.37, 4, 3700],
    ['-1.5', 2, -150],
    ['12.', 2, 1200],
    [1e-7, 7, 1],
    [1.5e3, 2, 150_000],
    ['0', 6, 0],
    ['-0', 6, 0],
  ])('reads %p with %i places as %i', (input, places, units) => {
    expect(parseDecimal(input, places)).toBe(units);
  });

  it.each(['', 'abc', '1,5', '0x10', 'NaN', 'Infinity', '.5', '1e500', '--1'])('refuses %p', (input) => {
    expect(() => parseDecimal(input, 4)).toThrow(DecimalError);
  });

  it('rounds only when told, and in the direction told', () => {
    expect(() => parseDecimal('0.12345', 4)).toThrow('at most 4 decimal places');
    expect(parseDecimal('0.12345', 4, 'down')).toBe(1234);
    expect(parseDecimal('0.12341', 4, 'up')).toBe(1235);
    expect(parseDecimal('-0.12345', 4, 'down')).toBe(-1235);
    expect(parseDecimal('-0.12345', 4, 'up')).toBe(-1234);
    expect(parseDecimal('0.12340000', 4, 'up')).toBe(1234);
  });

  it('gives back what was formatted', () => {
    const units = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 8 }), (value, places) => {
        expect(parseDecimal(formatDecimal(value, places), places)).toBe(value);
      }),
    );
  });
});
