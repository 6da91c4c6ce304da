import type { Token } from '../specification.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const SHORT = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th'];
/** Parts that are counted, how many of them a game has, and the letter that stands for them. */
const UNITS: readonly (readonly [string, number, string])[] = [
  ['quarter', 4, 'q'],
  ['period', 3, 'p'],
  ['inning', 9, ''],
  ['set', 5, ''],
  ['map', 5, ''],
];

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:first|1st) (?:5|five)(?: innings?)?\b|\bf5\b/, 'first five innings'],
  ...UNITS.flatMap(([unit, count, letter]) =>
    Array.from({ length: count }, (_, i): [RegExp, string] => {
      const short = letter === '' ? '' : `|\\b(?:${letter}${i + 1}|${i + 1}${letter})\\b`;
      return [
        new RegExp(`\\b(?:${ORDINALS[i]!}|${SHORT[i]!}) ${unit}\\b(?! total)|\\b${unit} ${i + 1}\\b${short}`),
        `${ORDINALS[i]!} ${unit}`,
      ];
    }),
  ),
];
const COMPUTER_GAME = Array.from({ length: 7 }, (_, i): [RegExp, string] => [
  new RegExp(`\\bgame ${i + 1}\\b|\\b(?:${ORDINALS[i]!}|${SHORT[i]!}) game\\b`),
  `${ORDINALS[i]!} map`,
]);
const ANY =
  /quarter|period|inning|\bset\b|\bmap\b|\bgame\b|\bf5\b|\b(?:[1-4][qp]|[qp][1-4])\b|first 5|1st 5|first five/;
const WORDS_OF_PARTS = new Set([
  ...ORDINALS,
  ...SHORT,
  ...UNITS.flatMap(([unit, , letter]) => [
    unit,
    ...[1, 2, 3, 4].flatMap((i) => [`${letter}${i}`, `${i}${letter}`]),
  ]),
  'f5',
  'five',
  ...['1', '2', '3', '4', '5', '6', '7'],
]);

/** Which part of a game a folded text is about: "Map 1", "1Q", "first five innings". */
export function readParts(folded: string, isComputerGame: boolean): Token[] {
  if (!ANY.test(folded)) return [];
  const found: Token[] = [];
  for (const [pattern, text] of isComputerGame ? [...PARTS, ...COMPUTER_GAME] : PARTS)
    if (pattern.test(folded) && !found.some((t) => t.text === text)) found.push({ text, kind: 'stage' });
  return found;
}

/** The words without those that the parts are written with. */
export const withParts = (rest: readonly Token[], parts: readonly Token[]): Token[] =>
  parts.length === 0 ? [...rest] : [...rest.filter((t) => !WORDS_OF_PARTS.has(t.text)), ...parts];
