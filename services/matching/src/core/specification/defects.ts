import type { Token, ValueRange, Window } from './specification.js';
import { foldText } from './words/text.js';
import type { TickerHints } from './ticker.js';

const PLACEHOLDER =
  /\b(?:[Pp]erson|[Cc]andidate|[Pp]layer|[Tt]eam|[Cc]ompany|[Ss]how|[Pp]arty|[Oo]ption|[Ii]ndividual|[Aa]rtist|[Cc]ountry|[Dd]river|[Ff]ilm|[Mm]ovie|[Ss]ong|[Nn]ominee|[Cc]lub|[Mm]odel) (?:[A-Z]{1,2}|\d{1,2})\b(?!\.)|\bWill "?(?!AI\b|US\b|UK\b|EU\b|UN\b|LA\b|NY\b|KC\b|T1\b|G2\b)[A-Z]{1,2}"? (?:win|be|become|finish)\b|_{2,}|\bTBD\b|^[A-Z]$/;
const REST_OF_FIELD =
  /\b(?:another|other|any other|[Ss]omeone [Ee]lse|[Aa]nyone [Ee]lse|[Ss]omebody [Ee]lse|[Nn]one of (?:the|these)|[Nn]o one else|the field)\b|\b(?:Another|(?:Any )?Other) (?:[Cc]andidate|[Pp]erson|[Pp]layer|[Tt]eam|[Pp]arty|[Cc]ountry|[Cc]ompany|[Ff]ilm|[Mm]ovie|[Ss]ong|[Aa]rtist|[Aa]lbum|[Aa]ctor|[Aa]ctress|[Dd]river|[Cc]lub|[Mm]odel|[Oo]utcome|[Ii]ndividual|[Nn]ominee)\b|^(?:Any )?Other\b|^Another$|(?:: |- |\? )(?:Any )?Other$/;
const OPEN_QUESTION = /^(?:who|what|which|when|where|how|whom)\b/i;
const STRIKE_CODE = /^(?!(?:T1|G2)$)[TBCHGU]?-?\d[\d.]*$/;

/** Whether an outcome text says anything a person could read, and not the code of a strike. */
export const isReadable = (outcome: string): boolean =>
  outcome !== '' &&
  !STRIKE_CODE.test(outcome) &&
  !/^(?=.*[A-Z])(?=.*\d|KX)[A-Z0-9]+(?:-[A-Z0-9.]+)+$/.test(outcome);

/** What is wrong with a venue's data, as reason codes; empty when nothing is. */
export function findDefects(input: {
  readonly rawTitle: string;
  readonly title: string;
  readonly outcome: string;
  readonly isOutcomeReadable: boolean;
  readonly tokens: readonly Token[];
  readonly range: ValueRange | null;
  /** Every range that the venue states; the ticker's strike must be in one of them. */
  readonly stated: readonly (ValueRange | null)[];
  readonly ticker: TickerHints | null;
  readonly cycle: number | null;
  readonly window: Window | null;
  readonly maxTitleLength: number;
  readonly grain: 'market' | 'event';
}): string[] {
  const { title, tokens, range, ticker } = input;
  const defects: string[] = [];
  if (input.rawTitle.length > input.maxTitleLength) defects.push('title_too_long');
  if (title === '') defects.push('title_empty');
  if (/^(?:will|does|is)\s{2,}/i.test(input.rawTitle)) defects.push('name_missing');
  if (PLACEHOLDER.test(title) || PLACEHOLDER.test(input.outcome)) defects.push('placeholder_name');
  if (REST_OF_FIELD.test(title) || REST_OF_FIELD.test(input.outcome) || /^other$/i.test(input.outcome))
    defects.push('rest_of_field');
  if (input.grain === 'market' && isUnsaid(input)) defects.push('outcome_only_in_ticker');
  const content = tokens.filter((t) => t.kind !== 'number' && t.kind !== 'order');
  const naming = content.some((t) => t.kind !== 'word' && t.kind !== 'predicate' && t.kind !== 'metric');
  if (!naming && content.length < 2) defects.push('subject_missing');
  if (range !== null && !range.sideKnown) defects.push('side_unknown');
  if (ticker !== null) defects.push(...tickerDisagreements(input, ticker));
  return defects;
}

/** An open question without an answer: "Who will win?" with the name in the ticker alone. */
function isUnsaid(input: {
  readonly title: string;
  readonly isOutcomeReadable: boolean;
  readonly range: ValueRange | null;
  readonly ticker: TickerHints | null;
}): boolean {
  const { title, ticker } = input;
  if (input.isOutcomeReadable) return false;
  if (
    OPEN_QUESTION.test(title) &&
    !/^WHO\b/.test(title) &&
    !title.includes(': ') &&
    !/ - [↑↓<>$\w]/.test(title)
  )
    return true;
  if (ticker?.outcomeCode == null || input.range !== null || /^(?:will|does|is|did|has)\b/i.test(title))
    return false;
  return !isSpelledBy(ticker.outcomeCode, title);
}

/** Whether an outcome code is made of the beginnings of words of the title, in order: `JPOW` of "Jerome Powell". */
export function isSpelledBy(code: string, title: string): boolean {
  const words = foldText(title).match(/[a-z]+/g) ?? [];
  const letters = code.toLowerCase().replace(/\d+$/, '');
  if (letters === '' || letters.length > 16) return false;
  const failed = new Set<number>();
  const spells = (at: number, from: number): boolean => {
    if (at === letters.length) return true;
    const state = at * 1_000 + from;
    if (failed.has(state)) return false;
    for (let i = from; i < Math.min(words.length, from + (at === 0 ? 60 : 3)); i += 1) {
      const word = words[i]!;
      for (let take = 1; take <= word.length && word[take - 1] === letters[at + take - 1]; take += 1) {
        if (spells(at + take, i + 1)) return true;
      }
    }
    failed.add(state);
    return false;
  };
  return spells(0, 0);
}

function tickerDisagreements(
  input: {
    readonly tokens: readonly Token[];
    readonly range: ValueRange | null;
    readonly stated: readonly (ValueRange | null)[];
    readonly cycle: number | null;
    readonly window: Window | null;
    readonly title: string;
  },
  ticker: TickerHints,
): string[] {
  const defects: string[] = [];
  const places = input.tokens.filter((t) => t.kind === 'place').map((t) => t.text);
  if (ticker.state !== null && places.length > 0 && !places.includes(ticker.state))
    defects.push('ticker_names_other_state');
  const { range } = input;
  if (ticker.strikeKind === '' && ticker.strike !== null && range === null && !isSaid(input, ticker.strike))
    defects.push('ticker_number_unread');
  if (
    ticker.strikeKind === 'T' &&
    ticker.strike !== null &&
    range !== null &&
    range.sideKnown &&
    range.unit !== 'rate_change'
  ) {
    const ends = input.stated
      .flatMap((one) => (one === null ? [] : [one.low, one.high]))
      .filter((end) => Number.isFinite(end));
    if (!ends.some((end) => isSameNumber(end, ticker.strike!))) defects.push('ticker_strike_differs');
  }
  if (
    input.cycle !== null &&
    ticker.year !== null &&
    ticker.month === null &&
    Math.abs(ticker.year - input.cycle) > 1
  ) {
    defects.push('ticker_cycle_differs');
  }
  return defects;
}

/** The ticker's number is the year of the title's deadline, or the first place that a superlative speaks of. */
function isSaid({ window, title }: { window: Window | null; title: string }, number: number): boolean {
  if (window !== null) {
    const years = [window.endAt, window.endAt - 1].map((at) => new Date(at).getUTCFullYear() % 100);
    if (years.includes(number)) return true;
  }
  return number === 1 && SUPERLATIVE.test(title);
}
const SUPERLATIVE = /\b(?:hottest|warmest|coldest|wettest|driest|first|1st|number one|#1)\b/i;

/** Tickers write cents, thousandths or whole units, and a threshold just below the round number. */
function isSameNumber(title: number, strike: number): boolean {
  if (title === strike || (Number.isInteger(title) && Math.abs(title - strike) <= 1)) return true;
  const ratio = Math.abs(strike / title);
  return [1, 100, 1e3, 1e6, 1e9, 1e12, 0.01, 1e-3, 1e-6, 1e-9, 1e-12].some(
    (scale) => Math.abs(ratio / scale - 1) < 0.002,
  );
}
