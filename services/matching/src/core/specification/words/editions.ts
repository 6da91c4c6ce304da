import type { Token } from '../specification.js';

/** The year before the first edition: the 99th Oscars are those of 2027. */
const YEAR_ZERO: Readonly<Record<string, number>> = {
  oscars: 1928,
  grammys: 1958,
  emmys: 1948,
  'golden globes': 1943,
  'nfl champion': 1966,
  'country music awards': 1966,
};
const ROMAN = /^[ivxlc]+$/;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUES[text[i]!]!;
    sum += value < (VALUES[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** The year of a numbered edition ("Super Bowl LXI", "99th Academy Awards"), and the words without its number. */
export function readEdition(tokens: readonly Token[]): { tokens: readonly Token[]; year: number | null } {
  const congress = congressElected(tokens);
  if (congress !== null) return congress;
  const zero = tokens
    .map((t) => (t.kind === 'competition' ? YEAR_ZERO[t.text] : undefined))
    .find((y) => y !== undefined);
  if (zero === undefined) return { tokens, year: null };
  for (const token of tokens) {
    const ordinal = /^(\d{2,3})(?:st|nd|rd|th)$/.exec(token.text);
    const roman = token.kind === 'proper' && token.text.length > 1 && ROMAN.test(token.text);
    const number = ordinal !== null ? Number(ordinal[1]) : roman ? romanValue(token.text) : 0;
    if (number >= 20) {
      // "The 70th Annual Grammy Awards" are no figure of a year.
      return { tokens: tokens.filter((t) => t !== token && t.text !== 'yoy'), year: zero + number };
    }
  }
  return { tokens, year: null };
}

/** "56 Senate seats in the 120th Congress" are those after the election of 2026. */
function congressElected(tokens: readonly Token[]): { tokens: readonly Token[]; year: number } | null {
  // When it convenes is a day, and not the election.
  if (tokens.some((t) => t.text === 'convene' || t.text === 'start')) return null;
  if (!tokens.some((t) => t.text === 'seat') || !tokens.some((t) => t.text === 'congress')) return null;
  const number = tokens.find((t) => /^1[12]\d(?:st|nd|rd|th)$/.test(t.text));
  if (number === undefined) return null;
  return {
    tokens: tokens.filter((t) => t !== number && t.text !== 'congress'),
    year: 1786 + 2 * Number.parseInt(number.text, 10),
  };
}
