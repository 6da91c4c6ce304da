import { marketKey } from '@arbytron/domain';

import { readAliases } from './aliases.js';
import { blankCased, cased } from './cased-text.js';
import { inWholeNumbers } from './counts.js';
import { asGiven, isPaidByTicker, readGame, readSpread, withoutRival } from './game.js';
import { findDefects, isReadable } from './defects.js';
import { isMonth, windowOf } from './dates.js';
import { readDistricts, withDistricts } from './districts.js';
import { asLeague, withFullNames, impliedCountry, withActor, withMeeting, withTeam } from './implied.js';
import { merge, tokenize } from './lexicon.js';
import { agrees, onSide, settledRange, strikeRange, unitFromRules, withUnit } from './settled-range.js';
import { isPriced, oracleOf } from './oracle.js';
import { readEdition } from './editions.js';
import { readOpposite, staysInOffice, withPlayoffs } from './opposites.js';
import { blank, moreThan } from './ranges.js';
import { contradictsRules, rulesWindow } from './rules-window.js';
import { sidesOf } from './sides.js';
import { withStatistic } from './statistics.js';
import type {
  ContractSpecification,
  SpecificationInput,
  Token,
  TokenKind,
  ValueRange,
  Window,
} from './specification.js';
import { cleanText, foldText, MAX_RULES_LENGTH, MAX_TITLE_LENGTH } from './text.js';
import { leagueOfTokens, withSeries } from './series-map.js';
import { leagueOfSeries } from './teams.js';
import { tickerOf, withoutNamedStrike } from './ticker-of.js';
import { asStageWinner } from './stage-winner.js';
import { aspectOf, rangeOfAttributes, rateDecision, readValue } from './value-reading.js';
import { chooseWindow, cycleOf, isCyclic, readTime, windowOfTicker } from './window-reading.js';

const NEGATION =
  /\b(?:not|never|without|fails? to|failing to|neither)\b(?! (?:more|less|later|fewer|only))|n't\b|\bno\b(?! (?:more|less|fewer|later|longer|change|\d|one))/g;
const CONJUNCTION =
  /\bticket\b|\bmatchup\b|\bparlay\b|\bboth\b(?! teams)|\band will\b|\bnominees\b|\bas well as\b/;
const WINNING =
  /\b(?:finish(?:es)? (?:first|1st|top)|wins?|winners?|winning|won|champions?|elected|controls?|nominees?|nomination|mvp|rookie|player of the year|prize)\b/;

/**
 * Reads a market as a contract: structured fields first (tickers, strike type, floor and cap), the title and the
 * outcome next, the event's title and the rules for what is still missing. Pure; time linear in the bounded input.
 */
export function specify(input: SpecificationInput): ContractSpecification {
  const grain = input.grain ?? 'market';
  const ticker = withoutNamedStrike(tickerOf(input), input.title);
  const title = cased(cleanText(input.title, MAX_TITLE_LENGTH));
  const outcomeTitle = cased(grain === 'event' ? '' : cleanText(input.outcomeTitle, MAX_TITLE_LENGTH));
  const eventTitle = contextTitle(cleanText(input.eventTitle, MAX_TITLE_LENGTH));
  const rules = cleanText(input.rules, MAX_RULES_LENGTH);
  const foldedTitle = foldText(title);
  const foldedRules = foldText(rules);

  const time = readTime(foldedTitle);
  // "New Democracy (ND)" with the outcome "ND": the title has the name in full.
  const isAbbreviated = outcomeTitle.length > 1 && title.includes(`(${outcomeTitle})`);
  const readable = !isAbbreviated && (isReadable(outcomeTitle) || title.split(' ').includes(outcomeTitle));
  const districts = readDistricts(time.rest);
  const opposite = readOpposite(districts.rest);
  const ownValue = asStageWinner(readValue(opposite.rest, false), districts.districts, foldedTitle);
  const outcomeTime = readTime(foldText(outcomeTitle));
  const outcomeValue = readable && isNumeric(outcomeTitle) ? readValue(outcomeTime.rest, true) : null;
  const rest = withoutAnswer(
    blankCased(title, ownValue.rest),
    outcomeValue?.range == null ? '' : outcomeTitle,
  );
  const eventTime = readTime(foldText(eventTitle));
  const context = tokenize(blankCased(eventTitle, eventTime.rest)).filter((t) => !isMonth(t.text));

  const ofSeries = leagueOfSeries(ticker?.series ?? null);
  let words = tokenize(rest, ofSeries);
  const league = ofSeries ?? leagueOfTokens(words);
  if (league !== ofSeries) words = tokenize(rest, league);
  let tokens = withDistricts(words, districts.districts);
  // "Yes" and "No Run" are the sides of the question and name nothing.
  const isAnswer = /^(?:yes|no)(?: (?:run|goal))?$/i.test(outcomeTitle);
  const isNo = isAnswer && /^no /i.test(outcomeTitle);
  let outcome: Token[] = [];
  if (readable && outcomeValue?.range == null) {
    outcome = tokenize(blankCased(outcomeTitle, outcomeTime.rest), league);
    if (ownValue.range !== null) outcome = outcome.filter((t) => t.kind !== 'number');
    if (isAnswer) outcome = [];
    tokens = merge(tokens, outcome);
  }
  if (opposite.found) tokens = merge(tokens, opposite.added);
  if (!tokens.some((t) => NAMING.has(t.kind))) {
    const isBare = !tokens.some((t) => t.kind === 'word' || t.kind === 'metric' || t.kind === 'predicate');
    tokens = merge(tokens, isBare ? context : context.filter((t) => NAMING.has(t.kind)));
  }
  tokens = merge(tokens, impliedCountry(tokens));
  const series = grain === 'market' ? (ticker?.series ?? null) : null;
  tokens = withFullNames(tokens, context);
  tokens = withTeam(tokens, series, ticker?.outcomeCode ?? null);
  const known = withSeries(tokens, series);
  const edition = readEdition(known.tokens);
  tokens = asLeague([...edition.tokens], league);

  const dated = time.mentions.length > 0 || eventTime.mentions.length > 0;
  const cyclic =
    isCyclic(tokens, foldedTitle) ||
    isCyclic(context, foldText(eventTitle)) ||
    time.mentions.some((m) => m.seasonEnd !== null) ||
    (!dated && outcomeValue === null && ownValue.range === null && ONCE_A_YEAR.test(foldedTitle));
  const reference = {
    ticker,
    openAt: input.openAt,
    closeAt: input.closeAt,
    listedAt: input.listedAt ?? null,
  };
  const chosen = chooseWindow(
    time.mentions.length > 0 || time.thisYear ? time : outcomeTime,
    cyclic,
    reference,
  );
  let { window } = chosen;
  const titleCycle = cyclic ? (cycleOf(time.mentions) ?? edition.year) : null;
  const eventCycle = cyclic ? cycleOf(eventTime.mentions) : null;
  const open = cyclic && window === null;
  const tickerCycle = open ? (ticker?.year ?? null) : null;
  const closeCycle = open && input.closeAt !== null ? new Date(input.closeAt).getUTCFullYear() : null;
  const cycle = titleCycle ?? eventCycle ?? tickerCycle ?? closeCycle;
  const cycleSource =
    cycle === null
      ? null
      : titleCycle !== null
        ? 'title'
        : eventCycle !== null
          ? 'event'
          : tickerCycle !== null
            ? 'ticker'
            : 'close';
  if (window === null && !cyclic) {
    window =
      chooseWindow(eventTime, false, reference).window ?? rulesWindow(foldedRules) ?? windowOfTicker(ticker);
  }
  for (const mention of chosen.unused)
    tokens = merge(tokens, [dateToken(windowOf(mention, null), foldedTitle.slice(mention.from, mention.to))]);

  const stated = withUnit(rangeOfAttributes(input.attributes), outcomeValue?.range ?? ownValue.range);
  let range = settledRange(stated, outcomeValue?.range ?? null, ownValue.range) ?? strikeRange(ticker);
  if (range !== null) range = { ...range, unit: unitFromRules(range.unit, foldedRules) };
  const disagrees =
    stated !== null && ownValue.range !== null && ownValue.range.sideKnown && !agrees(stated, ownValue.range);
  const spread = readSpread(title);
  let isAgainst = false;
  if (spread !== null) {
    range = moreThan(spread.by, '');
    const side = tokenize(spread.side, league);
    isAgainst =
      spread.isGiven !==
      (outcome.length > 0 && !outcome.some((t) => side.some((own) => own.text === t.text)));
    const part = tokens.filter((t) => t.kind === 'stage' || t.kind === 'word');
    tokens = merge([...side, { text: 'spread', kind: 'metric' }], part);
  }
  const decision = rateDecision(foldedTitle, tokens, ownValue.range);
  if (decision !== null) {
    ({ range } = decision);
    tokens = decision.tokens.filter((t) => t.kind !== 'number' || !outcome.includes(t));
    outcome = [];
    // "By the June meeting" is a meeting's month; where in it the meeting falls, the window gate asks again.
    if (window?.ambiguous === true) window = { ...window, ambiguous: false };
  }
  // A count runs up to the date of its ticker.
  if (
    range?.unit === 'count' &&
    window?.ambiguous === true &&
    ticker?.day != null &&
    time.mentions.length === 0
  )
    window = { ...window, ambiguous: false };
  // "3 trips" with the outcome "Exactly 3" names the number twice.
  const answer = outcomeValue?.range ?? null;
  if (answer !== null)
    tokens = tokens.filter(
      (t) => t.kind !== 'number' || (Number(t.text) !== answer.low && Number(t.text) !== answer.high),
    );
  range = onSide(range, outcomeTitle);
  if (range?.unit === '' && isSmall(range) && HOW_MANY.test(`${foldedTitle} ${foldText(eventTitle)}`))
    range = inWholeNumbers(range);
  const aspect = aspectOf(outcomeValue?.aspect ?? ownValue.aspect, range, window);

  const negated =
    decision === null ? (ownValue.rest.match(NEGATION)?.length ?? 0) % 2 === 1 : decision.isNone;
  let polarity: 1 | -1 = (negated !== isAgainst) !== isNo ? -1 : 1;
  if (tokens.some((t) => t.text === 'remain')) {
    tokens = merge(
      tokens.filter((t) => t.text !== 'remain'),
      [{ text: 'leave', kind: 'predicate' }],
    );
    polarity = polarity === 1 ? -1 : 1;
  }
  if (opposite.found) polarity = polarity === 1 ? -1 : 1;
  if (/^no$/i.test(outcomeTitle)) polarity = polarity === 1 ? -1 : 1;
  tokens = withPlayoffs(tokens);
  if (range !== null && spread === null && MARGIN.test(foldedTitle))
    tokens = merge(tokens, [{ text: 'margin', kind: 'stage' }]);
  if (staysInOffice(tokens, time.mentions)) {
    tokens = merge(tokens, [{ text: 'leave', kind: 'predicate' }]);
    polarity = polarity === 1 ? -1 : 1;
  }
  tokens = withStatistic(withActor(withMeeting(tokens, foldedTitle), window), foldedTitle, range);
  if (range === null && tokens.some((t) => t.kind === 'office' || t.kind === 'district'))
    tokens = tokens.filter((t) => t.text !== 'seat');
  if (range !== null && isPriced(tokens)) tokens = tokens.filter((t) => t.text !== 'price');
  if (aspect !== 'point') tokens = tokens.filter((t) => !TOUCH_WORDS.has(t.text));
  const sides = sidesOf(input);
  const game = asGiven(
    spread?.isGiven === true,
    readGame({
      title,
      eventTitle,
      outcome: spread?.side ?? (readable ? outcomeTitle : ''),
      tokens,
      dated: window?.kind === 'day' || ticker?.day != null,
      window,
      ticker,
      closeAt: input.closeAt,
      league,
      isNumeric: range !== null,
    }),
  );
  const rivals = game === null ? [] : tokens;
  if (game !== null) {
    tokens = withoutRival(tokens, game);
    if (range !== null && range.low % 1 === 0.5) range = inWholeNumbers(range);
  }
  const hour =
    time.hour ??
    (ticker?.hour != null && range !== null && game === null
      ? { from: ticker.hour * 60, to: null, zone: 'et' }
      : null);
  const defects = findDefects({
    rawTitle: input.title,
    title,
    outcome: outcomeTitle,
    tokens,
    range,
    stated: [range, stated, ownValue.range],
    ticker,
    cycle,
    maxTitleLength: MAX_TITLE_LENGTH,
    grain,
  });
  if (game !== null && isPaidByTicker(game, ticker)) {
    const at = defects.indexOf('outcome_only_in_ticker');
    if (at >= 0) defects.splice(at, 1);
  }
  if (ANNOUNCED.test(foldedRules) && tokens.some((t) => t.text === 'leave'))
    defects.push('rules_count_announcement');
  if (disagrees) defects.push('fields_disagree_with_title');
  if (known.contradicts) defects.push('series_disagrees_with_title');
  if (window !== null && contradictsRules(window, foldedRules)) defects.push('rules_name_other_deadline');

  return {
    key: marketKey(input.venue, input.marketId),
    venue: input.venue,
    marketId: input.marketId,
    eventId: input.eventId,
    seriesId: input.seriesId ?? ticker?.series ?? null,
    grain,
    asks:
      grain === 'market'
        ? null
        : /\bparty\b/.test(foldedTitle)
          ? 'party'
          : /\b(?:who|person|candidate)\b/.test(foldedTitle)
            ? 'person'
            : null,
    title,
    tokens,
    aliases: readAliases(title),
    context: merge(context, rivals).filter((t) => !tokens.some((own) => own.text === t.text)),
    range,
    aspect,
    window,
    hour,
    cycle,
    cycleSource,
    relativePeriod: time.relativePeriod,
    oracle: oracleOf(input.venue, tokens, foldedTitle, foldedRules),
    polarity,
    conjunction: CONJUNCTION.test(foldedTitle),
    sequence:
      /\b(?:before|sooner|later than|outperforms?|outsells?|(?:more|higher|lower|greater|better|larger|bigger) (?:[a-z]+ ){0,3}than(?! [$\d])|higher than|larger than|bigger than)\b/.test(
        ownValue.rest,
      ),
    winning:
      WINNING.test(foldedTitle) ||
      (tokens.some((t) => t.kind === 'competition') &&
        outcomeTitle !== '' &&
        title.endsWith(`: ${outcomeTitle}`)) ||
      foldedTitle.includes('most votes'),
    sides,
    game,
    outcome,
    outcomeCode: defects.includes('outcome_only_in_ticker') ? (ticker?.outcomeCode ?? null) : null,
    defects,
    listedAt: input.listedAt ?? input.openAt,
    closeAt: input.closeAt,
    rules,
  };
}

const HOW_MANY = /\bhow many\b|\bnumber of\b/;
/** Large counts are published in thousands. */
const isSmall = ({ low, high }: ValueRange): boolean => (low === -Infinity ? high : low) < 1_000;

/** Rules that count the announcement where the title speaks of the deed. */
const ANNOUNCED = /\b(?:leaves?|resigns?|departs?|steps? down) or announces?\b/;

/** "Win by at least 3 points": the number is what lies between the first and the second. */
const MARGIN =
  /\b(?:wins?|won|victory|lose|loses|beats?)\b.*\bby (?:at least |more than |over |less than |under |exactly |between )?(?!20\d\d\b)\d/;

/** What is won once a season without its title saying so ("Will Vitality win the PGL Major?"). */
const ONCE_A_YEAR =
  /^(?:will|who will) .*\bwin\b(?! (?:the|a|an|his|her|their)? ?(?:case|war|lawsuit|seat|majority|vote)).*\?$/;

/** "Which company …: Google" and "How many tweets …: 240-259": what the question asks for is no word of the contract. */
function withoutAnswer(rest: string, answer: string): string {
  const asked = WHICH.exec(rest);
  const text = asked === null ? rest : blank(rest, 0, asked[0].length);
  return answer !== '' && text.endsWith(answer)
    ? blank(text, text.length - answer.length, text.length)
    : text;
}
const WHICH =
  /^Which (?:company|country|team|state|artist|movie|film|song|album|show|player|driver|candidate|person|club|city)\b/i;

/** Kinds of words that name what a contract is about. */
const NAMING: ReadonlySet<TokenKind> = new Set([
  'proper',
  'asset',
  'place',
  'party',
  'competition',
  'district',
  'office',
]);
const TOUCH_WORDS = new Set([
  'hit',
  'reach',
  'high',
  'low',
  'maximum',
  'minimum',
  'increase',
  'decrease',
  'price',
  'above',
  'below',
]);

/** A title that is a ticker or a template says nothing. */
const contextTitle = (text: string): string =>
  /^[A-Z0-9.-]+$/.test(text) ? '' : cased(text.replace(/_{2,}/g, ' '));

const isNumeric = (outcome: string): boolean =>
  /\d/.test(outcome) &&
  !/[a-z]{4,}/i.test(
    outcome.replace(
      /\b(?:above|below|over|under|between|exactly|least|more|less|than|fewer|higher|lower|seats?|votes?|million|billion|trillion|thousand|percent|points?|goals?|runs?|games?|wins?|scored|degrees|times|cuts?|hikes?)\b/gi,
      '',
    ),
  );

const dateToken = (window: Window | null, text: string): Token => ({
  text: window === null ? text : `${window.startAt ?? ''}/${window.endAt}`,
  kind: 'number',
});
