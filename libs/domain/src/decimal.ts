/** How a decimal that does not fit the unit is treated. `exact` refuses it. */
export type Rounding = 'exact' | 'down' | 'up';

/** A text or number that is not a decimal of the expected precision. The message names what was expected. */
export class DecimalError extends Error {
  override readonly name = 'DecimalError';
}

const PLAIN = /^([+-])?(\d+)(?:\.(\d*))?$/;
const SCIENTIFIC = /^([+-])?(\d+)(?:\.(\d+))?e([+-]?\d+)$/i;

/**
 * Parses a decimal into an integer count of units of `10^-places`.
 *
 * Numbers are read through their shortest decimal text, so `0.37` is thirty-seven hundredths and never
 * 0.36999…; no float arithmetic takes place.
 *
 * @param input a decimal text such as `"0.5200"`, or a finite JSON number
 * @param places decimal places of the unit, 0 to 12
 * @param rounding `down` is toward minus infinity, `up` toward plus infinity
 * @throws DecimalError when the input is not a decimal, does not fit exactly under `exact`, or leaves the safe integers
 */
export function parseDecimal(input: string | number, places: number, rounding: Rounding = 'exact'): number {
  const text = typeof input === 'number' ? String(input) : input.trim();
  const plain = PLAIN.exec(text) ?? PLAIN.exec(expandExponent(text));
  if (!plain) throw new DecimalError(`expected a decimal number, was ${JSON.stringify(input)}`);
  const negative = plain[1] === '-';
  const fraction = plain[3] ?? '';
  const kept = fraction.slice(0, places).padEnd(places, '0');
  let units = Number(plain[2] + kept);
  const remainder = /[1-9]/.test(fraction.slice(places));
  if (remainder) {
    if (rounding === 'exact') {
      throw new DecimalError(`expected at most ${places} decimal places, was ${JSON.stringify(input)}`);
    }
    if ((rounding === 'up') !== negative) units += 1;
  }
  if (!Number.isSafeInteger(units)) throw new DecimalError(`${JSON.stringify(input)} is too large`);
  return negative && units !== 0 ? -units : units;
}

/** Writes an integer count of `10^-places` units as a decimal text with at least `minPlaces` decimal places. */
export function formatDecimal(units: number, places: number, minPlaces = 0): string {
  if (!Number.isSafeInteger(units)) throw new DecimalError(`expected a safe integer, was ${units}`);
  const digits = Math.abs(units)
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let fraction = places === 0 ? '' : digits.slice(-places);
  while (fraction.length > minPlaces && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return `${units < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function expandExponent(text: string): string {
  const match = SCIENTIFIC.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > 40) return text;
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  return `${sign}${padded.slice(0, at)}.${padded.slice(at)}`;
}
