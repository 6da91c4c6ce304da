import { merge } from '../words/lexicon.js';
import type { Token, ValueRange } from '../specification.js';

const PRICES = new Set(['cpi', 'inflation']);
const PERIODS = new Set(['yoy', 'mom', 'qoq']);
const MOVES = new Set(['increase', 'decrease', 'come', 'show']);
/** Changes that are told by the month unless a title says otherwise. */
const MONTHLY = [
  'retail sales',
  'core retail sales',
  'durable goods',
  'industrial production',
  'ppi',
  'core ppi',
];
const FIGURES = new Set([
  'inflation',
  'core cpi',
  'gdp',
  'nominal gdp',
  'pce',
  'core pce',
  'unemployment',
  'payrolls',
  'jobless claims',
  'adp',
  ...MONTHLY,
]);

const JOBS = new Set(['payrolls', 'private', 'employment', 'change', 'jobs', 'job', 'add', 'report']);

const isBelowTwo = ({ low, high }: ValueRange): boolean =>
  [low, high].every((bound) => !Number.isFinite(bound) || Math.abs(bound) < 2);
const isBelowOne = ({ low, high }: ValueRange): boolean =>
  [low, high].every((bound) => !Number.isFinite(bound) || Math.abs(bound) < 1);

/**
 * "CPI rises 0.3%", "monthly inflation above 0.3%" and "inflation increases by 0.3% month over month" are one
 * statistic. That a figure rises by its own value is no further deed.
 */
export function withStatistic(tokens: readonly Token[], folded: string, range: ValueRange | null): Token[] {
  const isNumeric = range !== null;
  const prices = tokens.some((t) => PRICES.has(t.text));
  const core = tokens.some((t) => t.text === 'core cpi');
  let result = [...tokens];
  if (tokens.some((t) => t.text === 'lead') && tokens.some((t) => t.text === 'goals'))
    result = [
      ...result.filter((t) => t.text !== 'lead' && t.text !== 'goals'),
      { text: 'top goalscorer', kind: 'word' },
    ];
  if (prices || core) {
    const name: Token = { text: core ? 'core cpi' : 'inflation', kind: 'metric' };
    result = merge(
      [name],
      result.filter((t) => !PRICES.has(t.text) && t.text !== 'rate'),
    );
    if (isNumeric && !result.some((t) => PERIODS.has(t.text))) {
      // The index rises by the month; the rate is that of the year.
      const isMonthly =
        /\bcpi\b/.test(folded) &&
        /\b(?:rises?|increases?|grows?|falls?)\b/.test(folded) &&
        !/\brate\b/.test(folded);
      if (isMonthly) result.push({ text: 'mom', kind: 'metric' });
      else if (/\b(?:rate|inflation)\b/.test(folded)) result.push({ text: 'yoy', kind: 'metric' });
    }
  }
  if (result.some((t) => t.text === 'pce' || t.text === 'core pce')) {
    result = result.filter((t) => t.text !== 'inflation');
    // Over a year these prices have never risen by so little: the month is meant.
    if (range !== null && isBelowOne(range) && !result.some((t) => PERIODS.has(t.text)))
      result.push({ text: 'mom', kind: 'metric' });
  }
  const monthly =
    result.some((t) => MONTHLY.includes(t.text)) && range?.unit === 'percent' && isBelowTwo(range);
  if (monthly && !result.some((t) => PERIODS.has(t.text))) result.push({ text: 'mom', kind: 'metric' });
  if (range?.unit === 'count') result = result.filter((t) => t.text !== 'rate' && t.text !== 'interest');
  // The anomaly is by how much it has risen.
  if (result.some((t) => t.text === 'worldwide') && result.some((t) => t.text === 'temperature'))
    result = result.filter((t) => t.text !== 'anomaly' && t.text !== 'increase');
  // What ADP counts are the jobs of private employers.
  if (result.some((t) => t.text === 'adp'))
    result = merge(
      [{ text: 'us', kind: 'place' }],
      result.filter((t) => !JOBS.has(t.text)),
    );
  if (result.some((t) => t.text === 'gdp')) result = result.filter((t) => t.text !== 'rate');
  if (folded.includes('rotten tomatoes')) result = result.filter((t) => t.text !== 'score');
  return isNumeric && result.some((t) => FIGURES.has(t.text))
    ? result.filter((t) => !MOVES.has(t.text))
    : result;
}
