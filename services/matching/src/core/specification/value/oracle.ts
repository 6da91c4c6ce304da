import type { ContractSpecification, Token, ValueRange } from '../specification.js';

/** Sources whose figures differ enough that two contracts on them are two contracts. */
const SOURCES: readonly (readonly [string, RegExp])[] = [
  ['cf benchmarks', /\bcf benchmarks?\b|\bbrti\b|\bcme cf\b|real[- ]time index/],
  ['binance', /\bbinance\b/],
  ['coinbase', /\bcoinbase\b/],
  ['chainlink', /\bchainlink\b/],
  ['pyth', /\bpyth\b/],
  ['kraken', /\bkraken\b/],
  ['coingecko', /\bcoingecko\b/],
  ['coinmarketcap', /\bcoinmarketcap\b/],
  ['forbes', /\bforbes\b/],
  ['bloomberg', /\bbloomberg\b/],
  ['national weather service', /\bnational weather service\b|\bnws\b|climatological report/],
  ['weather underground', /\bweather underground\b|\bwunderground\b/],
  ['aaa', /\baaa\b/],
  ['freddie mac', /\bfreddie mac\b|\bpmms\b|primary mortgage market survey/],
  ['mortgage news daily', /\bmortgage news daily\b/],
  ['nber', /\bnber\b|national bureau of economic research/],
  ['bea', /\bbea\b|bureau of economic analysis/],
  ['silver bulletin', /\bsilver bulletin\b/],
  ['votehub', /\bvotehub\b/],
  ['realclearpolitics', /\brealclear\w*/],
  ['ddhq', /\bddhq\b|decision desk/],
  ['nasa', /\bgistemp\b|\bnasa\b|land-ocean temperature index/],
  ['noaa', /\bnoaa\b|national centers for environmental information/],
  ['copernicus', /\bcopernicus\b|\bera5\b/],
  ['nar', /\bnar\b|national association of realtors/],
  ['gallup', /\bgallup\b/],
  ['rotten tomatoes', /\brotten tomatoes\b/],
  ['yahoo finance', /\byahoo finance\b/],
  ['wall street journal', /\bwall street journal\b|\bwsj\b/],
];

/** What closes on one exchange has one closing price. */
const OFFICIAL_CLOSE = /\bclos(?:e|es|ed|ing)\b|\bfinish(?:es)?\b|\b4(?::00)? ?pm e[sd]?t\b/;
const PRICED_AT_EXCHANGE = new Set([
  'sp 500',
  'nasdaq 100',
  'dow jones',
  'russell 2000',
  'vix',
  'nikkei',
  'topix',
  'kospi',
  'dax',
  'ftse',
  'cac',
  'hsi',
  'ssec',
  'csi',
  'sensex',
  'nifty',
  'stoxx',
  'bovespa',
  'merval',
  'tesla',
  'apple',
  'nvidia',
  'microsoft',
  'amazon',
  'alphabet',
  'meta',
]);

/** Figures that one source publishes and every venue takes from it. */
const FIGURE_ORACLES: Readonly<Record<string, string>> = {
  'gas price': 'aaa',
  'diesel price': 'aaa',
  'existing home sales': 'nar',
  'mortgage rate': 'freddie mac',
};

/** Where crypto prices come from on venues whose listings do not repeat it. */
const CRYPTO_ORACLES: Readonly<Record<string, string>> = { kalshi: 'cf benchmarks', polymarket: 'binance' };
const CRYPTO = new Set([
  'bitcoin',
  'ethereum',
  'solana',
  'xrp',
  'dogecoin',
  'bnb',
  'cardano',
  'litecoin',
  'chainlink',
  'hyperliquid',
]);
const PRICED = new Set([
  ...PRICED_AT_EXCHANGE,
  'gold',
  'silver',
  'wti',
  'brent',
  'natural gas',
  'copper',
  'eurusd',
  'usdjpy',
  'gbpusd',
  'usdbrl',
]);
const SENSITIVE_METRICS = new Set([
  'price',
  'fdv',
  'market cap',
  'valuation',
  'net worth',
  'approval',
  'disapproval',
  'favorability',
  'temperature',
  'high temperature',
  'low temperature',
  'rainfall',
  'snow',
  'gas price',
  'diesel price',
  'mortgage rate',
  'score',
  'box office',
  'subscribers',
]);

/** Sources named in folded text, joined; null when none is. */
export function findOracle(folded: string): string | null {
  const found = SOURCES.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
  return found.length === 0 ? null : found.join('+');
}

/** Sources that the name of a series stands for. */
const SERIES_ORACLES: readonly (readonly [RegExp, string])[] = [
  [/VOTEHUB/, 'votehub'],
  [/^KXAAAGAS/, 'aaa'],
  [/^KXRT(?:-|$)/, 'rotten tomatoes'],
  [/SILVERBULLETIN|^KXAPRSILVER/, 'silver bulletin'],
];

/** The oracle of a contract: named in its title or rules, or known from the series or the venue. */
export function oracleOf(
  venue: string,
  tokens: readonly Token[],
  foldedTitle: string,
  foldedRules: string,
  series: string | null,
): string | null {
  const named = findOracle(foldedTitle) ?? (foldedRules === '' ? null : findOracle(foldedRules));
  if (named !== null) return named;
  const ofSeries = SERIES_ORACLES.find(([pattern]) => series !== null && pattern.test(series));
  if (ofSeries !== undefined) return ofSeries[1];
  if (OFFICIAL_CLOSE.test(foldedTitle) && tokens.some((t) => PRICED_AT_EXCHANGE.has(t.text)))
    return 'official close';
  const figure = tokens.find((t) => Object.hasOwn(FIGURE_ORACLES, t.text));
  if (figure !== undefined) return FIGURE_ORACLES[figure.text]!;
  return tokens.some((t) => CRYPTO.has(t.text)) ? (CRYPTO_ORACLES[venue] ?? null) : null;
}

/** Whether a traded asset is named, whose number can only be its price. */
export const isPriced = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => CRYPTO.has(t.text) || PRICED.has(t.text)) && !tokens.some((t) => PRODUCED.has(t.text));

/** What companies make and count, so that the number is no price of their shares. */
const PRODUCED = new Set([
  'deliver',
  'delivery',
  'produce',
  'production',
  'vehicle',
  'car',
  'user',
  'employee',
  'layoff',
  'job',
  'store',
  'subscribers',
  'signature',
  'acquire',
  'sell',
  'reserve',
  'microstrategy',
]);

/** "Up or down" over a stretch of time. */
export const isCandle = ({ tokens }: Pick<ContractSpecification, 'tokens'>): boolean =>
  tokens.some((t) => t.text === 'increase') && tokens.some((t) => t.text === 'decrease');

/** Several bodies keep the record of temperatures, and do not always agree. */
const RECORDS =
  /\b(?:hottest|warmest|coldest) (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Whether the answer depends on who gives it: prices, fortunes, ratings, weather, what counts as a recession. */
export function isOracleSensitive(
  spec: Pick<ContractSpecification, 'tokens' | 'range' | 'sides' | 'title'>,
): boolean {
  const numeric: ValueRange | null = spec.range;
  if (spec.tokens.some((t) => t.text === 'recession' || t.text === 'highest grossing')) return true;
  if (RECORDS.test(spec.title)) return true;
  const priced = isPriced(spec.tokens);
  if (priced && (spec.sides !== null || (numeric !== null && numeric.unit !== 'rank'))) return true;
  if (priced && isCandle(spec)) return true;
  if (numeric === null) return false;
  return (
    spec.tokens.some((t) => SENSITIVE_METRICS.has(t.text)) ||
    (numeric.unit === 'rank' &&
      spec.tokens.some((t) => /^(?:richest|wealthiest|largest|valuable)$/.test(t.text)))
  );
}
