import { marketKey } from '@arbytron/domain';

import { readAliases } from './words/aliases.js';
import { holdsChambers, withBalanceOfPower } from './words/balance-of-power.js';
import { inWholeNumbers } from './value/counts.js';
import { withContestWords } from './words/contest-words.js';
import { readCredit } from './words/credits.js';
import { findDefects } from './defects.js';
import { asGiven, isPaidByTicker, readGame, withoutRival, type Game } from './game/game.js';
import { withCentralBank } from './words/central-banks.js';
import { withActor, withMeeting, withRelease, withTemperature } from './words/implied.js';
import { merge } from './words/lexicon.js';
import { readListing, type Listing } from './listing.js';
import { readListingTime } from './time/listing-time.js';
import { readListingValue, type ListingValue } from './value/listing-value.js';
import { readWords, type ListingWords } from './words/listing-words.js';
import { withPlayoffs } from './words/opposites.js';
import { isPriced, oracleOf } from './value/oracle.js';
import { readPolarity } from './words/polarity.js';
import { dayWindow } from './time/dates.js';
import { contradictsRules } from './time/rules-window.js';
import { firstNamedPays } from './game/first-named.js';
import { sidesOf } from './game/sides.js';
import { readSpoken } from './words/spoken.js';
import type {
  Aspect,
  ContractSpecification,
  SpecificationInput,
  Token,
  ValueRange,
  Window,
} from './specification.js';
import { withStatistic } from './value/statistics.js';
import { foldText, MAX_TITLE_LENGTH } from './words/text.js';
import { aspectOf } from './value/value-reading.js';
import { isWon } from './words/winning.js';

const CONJUNCTION =
  /\bticket\b|\bmatchup\b|\bparlay\b|\bboth\b(?! teams)|\band will\b|\bnominees\b|\bas well as\b/;
const COMPARISON = /\bmore (?:[a-z]+ ){1,4}than\b(?! \$?\d)/;
const SEQUENCE =
  /\b(?:before(?! (?:the |a )?(?:congress|senate|house|court|committee|judge)\b)|sooner|later than|outperforms?|outsells?|(?:more|higher|lower|greater|better|larger|bigger) (?:[a-z]+ ){0,3}than(?! [$\d])|higher than|larger than|bigger than)\b/;

/**
 * Reads a market as a contract: structured fields first (tickers, strike type, floor and cap), the title and the
 * outcome next, the event's title and the rules for what is still missing. Pure; time linear in the bounded input.
 */
export function specify(input: SpecificationInput): ContractSpecification {
  const listing = readListing(input);
  const { grain, ticker, title, foldedTitle, foldedRules, time, ownValue, rules } = listing;
  const words = readWords(listing);
  const { cycle, cycleSource, ...when } = readListingTime(listing, words);
  const value = readListingValue(listing, words, when);
  const { window, outcome } = value;
  const aspect = aspectOf(listing.outcomeValue?.aspect ?? ownValue.aspect, value.range, window);
  const { polarity, tokens: turned } = readPolarity(listing, value, value.tokens);
  const settled = settledWords(listing, value, turned, aspect, words.league);
  // "BYD vs Tesla" above "more cars than Tesla" is a comparison and no game.
  const game = COMPARISON.test(foldedTitle) ? null : gameOf(listing, words, value, settled);
  const tokens = game === null ? settled : withoutRival(settled, game);
  const range = game === null ? value.range : onHalves(value.range);
  const oracle = oracleOf(input.venue, tokens, foldedTitle, foldedRules, listing.series);
  const defects = defectsOf(listing, words, value, { tokens, range, cycle, window, game });
  return {
    key: marketKey(input.venue, input.marketId),
    venue: input.venue,
    marketId: input.marketId,
    eventId: input.eventId,
    seriesId: input.seriesId ?? ticker?.series ?? null,
    grain,
    asks: grain === 'market' ? null : asksFor(foldedTitle),
    title,
    tokens,
    aliases: readAliases(title),
    context: merge(words.context, game === null ? [] : settled).filter(
      (t) => !tokens.some((own) => own.text === t.text),
    ),
    range,
    aspect,
    window: game !== null && window?.kind === 'deadline' ? (dayOf(game) ?? window) : window,
    // The exchange's last price is that of its hour.
    hour: oracle === 'official close' ? null : (time.hour ?? hourOfTicker(listing, range, game)),
    cycle,
    cycleSource,
    relativePeriod: time.relativePeriod,
    oracle,
    polarity,
    conjunction: CONJUNCTION.test(foldedTitle),
    sequence: SEQUENCE.test(ownValue.rest),
    winning: isWon(foldedTitle, tokens, outcome),
    sides: sidesOf(input),
    game,
    outcome: isSaidInOneWord(tokens) ? [] : outcome,
    credit: readCredit(listing),
    spoken: readSpoken(listing),
    outcomeCode: defects.includes('outcome_only_in_ticker') ? (ticker?.outcomeCode ?? null) : null,
    defects,
    listedAt: input.listedAt ?? input.openAt,
    closeAt: input.closeAt,
    rules,
  };
}

/** The words once value, time and polarity are read: what these have said already goes. */
function settledWords(
  { foldedTitle, outcomeTitle }: Listing,
  { range, spread, window }: ListingValue,
  turned: readonly Token[],
  aspect: Aspect,
  league: ListingWords['league'],
): readonly Token[] {
  let tokens: readonly Token[] = withPlayoffs(
    withBalanceOfPower(turned, `${foldedTitle} | ${foldText(outcomeTitle)}`),
  );
  if (range !== null && spread === null && MARGIN.test(foldedTitle))
    tokens = merge(tokens, [{ text: 'margin', kind: 'stage' }]);
  tokens = withRelease(withTemperature(tokens, range), foldedTitle);
  tokens = withCentralBank(tokens, foldedTitle, range);
  tokens = withStatistic(withActor(withMeeting(tokens, foldedTitle), window), foldedTitle, range);
  tokens = withContestWords(tokens, foldedTitle, range, league);
  if (range === null && tokens.some((t) => t.kind === 'office' || t.kind === 'district'))
    tokens = tokens.filter((t) => t.text !== 'seat');
  if (range !== null && isPriced(tokens)) tokens = tokens.filter((t) => t.text !== 'price');
  return aspect === 'point' ? tokens : tokens.filter((t) => !TOUCH_WORDS.has(t.text));
}

function gameOf(
  { title, eventTitle, outcomeTitle, yesName, isOutcomeReadable, ticker, input }: Listing,
  { league }: ListingWords,
  { spread, window, range }: ListingValue,
  tokens: readonly Token[],
): Game | null {
  const game = readGame({
    title,
    eventTitle,
    tokens,
    window,
    ticker,
    league,
    outcome: spread?.side ?? (yesName !== '' ? yesName : isOutcomeReadable ? outcomeTitle : ''),
    dated: window?.kind === 'day' || ticker?.day != null,
    closeAt: input.closeAt,
    startTime: input.attributes['gameStartTime'],
    isNumeric: range !== null,
  });
  return asGiven(spread?.isGiven === true, firstNamedPays(input, title, range, game));
}

/** Who holds both chambers, and that there is a run-off, is one word of the title, whatever the outcome repeats. */
const isSaidInOneWord = (tokens: readonly Token[]): boolean =>
  holdsChambers(tokens) || tokens.some((t) => t.text === 'decided by runoff');

/** The date in a game's ticker is the day on which it is played. */
const dayOf = ({ day }: Game): Window | null => (day === null ? null : dayWindow(day));

/** A line between two whole numbers is a line between counts. */
const onHalves = (range: ValueRange | null): ValueRange | null =>
  range !== null && range.low % 1 === 0.5 ? inWholeNumbers(range) : range;

const hourOfTicker = (
  { ticker }: Listing,
  range: ValueRange | null,
  game: Game | null,
): ContractSpecification['hour'] =>
  ticker?.hour != null && range !== null && game === null
    ? { from: ticker.hour * 60, to: null, zone: 'et' }
    : null;

interface Settled {
  readonly tokens: readonly Token[];
  readonly range: ValueRange | null;
  readonly cycle: number | null;
  readonly window: Window | null;
  readonly game: Game | null;
}

/** What is wrong with the listing, or with what was read of it. */
function defectsOf(
  listing: Listing,
  { contradictsSeries }: ListingWords,
  { stated, disagrees, outcome }: ListingValue,
  { tokens, range, cycle, window, game }: Settled,
): string[] {
  const { input, title, outcomeTitle, ticker, grain, ownValue, foldedRules } = listing;
  const found = findDefects({
    rawTitle: input.title,
    title,
    outcome: outcomeTitle,
    isOutcomeReadable: listing.isOutcomeReadable,
    tokens,
    range,
    stated: [range, stated, ownValue.range],
    ticker,
    cycle,
    window,
    maxTitleLength: MAX_TITLE_LENGTH,
    grain,
  });
  const isNamedByTicker = game !== null && isPaidByTicker(game, ticker);
  const defects = found.filter(
    (defect) =>
      !(isNamedByTicker && defect === 'outcome_only_in_ticker') &&
      !(game !== null && defect === 'subject_missing'),
  );
  if (
    INAUGURATED.test(foldedRules) &&
    tokens.some((t) => t.text === 'president') &&
    listing.grain === 'market'
  )
    defects.push('rules_count_inauguration');
  if (ANNOUNCED.test(foldedRules) && tokens.some((t) => t.text === 'leave'))
    defects.push('rules_count_announcement');
  const isOfParty =
    /PARTY/.test(ticker?.series ?? '') ||
    PARTY_WINS.test(title) ||
    (/-[DR]$/.test(listing.input.marketId) && tokens.some((t) => t.kind === 'party'));
  if (isOfParty && isPersonAlone(outcome)) defects.push('person_stands_for_party');
  if (disagrees) defects.push('fields_disagree_with_title');
  if (contradictsSeries) defects.push('series_disagrees_with_title');
  if (window !== null && contradictsRules(window, foldedRules)) defects.push('rules_name_other_deadline');
  return defects;
}

const PARTY_WINS = /^Will (?:the )?(?:Democrat|Republican)[a-z]*(?: party)? win\b/i;

/** A market on a party that shows its candidate pays on the party, whoever stands for it. */
const isPersonAlone = (outcome: readonly Token[]): boolean =>
  outcome.some((t) => t.kind === 'proper') && !outcome.some((t) => t.kind === 'party');

const asksFor = (folded: string): ContractSpecification['asks'] =>
  /\bparty\b/.test(folded) ? 'party' : /\b(?:who|person|candidate)\b/.test(folded) ? 'person' : null;

/** Rules that wait for the oath where the title speaks of winning. */
const INAUGURATED = /\b(?:next|first) person (?:to be )?inaugurated\b/;

/** Rules that count the announcement where the title speaks of the deed. */
const ANNOUNCED = /\b(?:leaves?|resigns?|departs?|steps? down) or announces?\b/;

/** "Win by at least 3 points": the number is what lies between the first and the second. */
const MARGIN =
  /\b(?:wins?|won|victory|lose|loses|beats?)\b.*\bby (?:at least |more than |over |less than |under |exactly |between )?(?!20\d\d\b)\d/;

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
