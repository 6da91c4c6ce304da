import { isCandle, isOracleSensitive } from '../specification/value/oracle.js';
import type { ContractSpecification, Token } from '../specification/specification.js';
import { found, type Finding } from './finding.js';
import { fail, pass, unknown } from './gate.js';
import { thresholdFinding } from './threshold-gate.js';
import { exactWindow, isOfEdition, meetingFinding, windowFinding } from './window-gate.js';

const DAY = 86_400_000;

/** The gates on values and time, which decide together: a threshold means nothing without its window. */
export function valueAndTimeGates(
  a: ContractSpecification,
  b: ContractSpecification,
  shared: readonly Token[],
): Finding[] {
  const findings: Finding[] = [];
  const isNext = isNextOfOffice(shared);
  const window = windowFinding(a, b, isNext);
  const threshold = thresholdFinding(a, b);
  const numeric = a.range !== null && b.range !== null;
  if (numeric && a.aspect !== b.aspect) findings.push(...pointAgainstTouch(a, b, window, threshold));
  else {
    if (threshold !== null) findings.push(threshold);
    if (numeric && a.aspect !== 'point') findings.push(found(pass('aspect', `both_${a.aspect}`)));
    if (window !== null) {
      const exact = numeric && a.aspect === 'point';
      findings.push(
        exact
          ? (meetingFinding(a, b, shared) ?? exactWindow(window, isCountOfTicker(a, b)))
          : (meetingFinding(a, b, shared) ?? window),
      );
    }
  }
  const hour = hourFinding(a, b);
  if (hour !== null) findings.push(hour);
  const edition = isEdition(shared, ofSeason(a, b));
  const together = a.closeAt !== null && b.closeAt !== null && endTogether(a, b);
  const timed =
    window !== null ||
    edition ||
    together ||
    areOpen(a, b, shared) ||
    shared.some((t) => t.text === 'opening weekend') ||
    isNumberedEvent(shared) ||
    (isNext && (endWithin(a, b, 7 * DAY) || isNextManager(a, b, shared)));
  const has = (text: string): boolean => shared.some((t) => t.text === text);
  findings.push(
    ...cycleAndPeriod(a, b, timed, edition, has('next') && (has('election') || has('parliament'))),
  );
  return findings;
}

/** "The Fed cuts 2 times" until the last day of the ticker's year. */
const isCountOfTicker = (a: ContractSpecification, b: ContractSpecification): boolean =>
  a.range?.unit === 'count' &&
  [a, b].some(({ window }) => window?.isOfTicker === true) &&
  a.window?.endAt === b.window?.endAt;

/** "UFC 327" is held once. */
const isNumberedEvent = (shared: readonly Token[]): boolean =>
  shared.some((t) => t.kind === 'competition') &&
  shared.some((t) => t.kind === 'number' && /^\d{2,3}$/.test(t.text));

/** What comes again and again needs a date to be told from the next time. */
const RECURRING = new Set([
  'say',
  'week',
  'today',
  'tonight',
  'month',
  'daily',
  'episode',
  'briefing',
  'visit',
  'meet',
  'call',
]);

/** Neither listing has any time in it: each asks whether it ever happens, while it is open. */
const areOpen = (a: ContractSpecification, b: ContractSpecification, shared: readonly Token[]): boolean =>
  [a, b].every(
    ({ window, closeAt, range, cycle }) =>
      window === null && closeAt === null && range === null && cycle === null,
  ) && !shared.some((t) => t.kind === 'competition' || RECURRING.has(t.text));

/** "The next pope" is one question for as long as it is open, with no date in it. */
function isNextOfOffice(shared: readonly Token[]): boolean {
  const offices = shared.filter((t) => t.kind === 'office' && t.text !== 'leader');
  const named = shared.filter((t) => t.kind === 'proper' || t.kind === 'asset').length >= 2;
  const placed =
    shared.some((t) => t.kind === 'place') ||
    (named && offices.some((t) => OFFICES_OF_NAMED.has(t.text))) ||
    offices.some((t) => SINGLE_OFFICES.has(t.text));
  return shared.some((t) => t.kind === 'order' && t.text === 'next') && offices.length > 0 && placed;
}

/** Whether a club has a new coach in one month more or less decides nothing: nobody changes him twice in it. */
const isNextManager = (
  a: ContractSpecification,
  b: ContractSpecification,
  shared: readonly Token[],
): boolean =>
  shared.some((t) => t.text === 'manager') &&
  shared.some((t) => t.kind === 'order' && t.text === 'next') &&
  endWithin(a, b, 31 * DAY);

const ofSeason = (a: ContractSpecification, b: ContractSpecification): boolean =>
  [...a.tokens, ...b.tokens].some((t) => t.text === 'season');

/** "Season 52" and "the 120th Congress" are one stretch of time each. */
const isEdition = (shared: readonly Token[], isSeason: boolean): boolean =>
  shared.some((t) => t.kind === 'number' && /^\d+(?:st|nd|rd|th)$/.test(t.text)) ||
  (shared.some((t) => t.kind === 'number') && isSeason);

/** Where both venues say when they end, an open question ends with the earlier of them. */
const endTogether = (a: ContractSpecification, b: ContractSpecification): boolean =>
  a.closeAt === null || b.closeAt === null || dayOfClose(a.closeAt) === dayOfClose(b.closeAt);

const endWithin = (a: ContractSpecification, b: ContractSpecification, days: number): boolean =>
  endTogether(a, b) || Math.abs(a.closeAt! - b.closeAt!) <= days;

/** One minute before midnight in New York is the next day by UTC. */
const dayOfClose = (closeAt: number): number =>
  Math.floor((LAST_MINUTES.has(Math.floor((closeAt % DAY) / 60_000)) ? closeAt - DAY / 4 : closeAt) / DAY);
const LAST_MINUTES = new Set([3 * 60 + 59, 4 * 60 + 59]);

/** Offices of which there is one in the world, or of which titles mean the American one. */
const SINGLE_OFFICES = new Set([
  'press secretary',
  'chief of staff',
  'national security advisor',
  'fbi director',
  'cia director',
  'attorney general',
  'deputy attorney general',
  'treasury secretary',
  'defense secretary',
  'homeland security secretary',
  'health secretary',
  'commerce secretary',
  'labor secretary',
  'energy secretary',
  'education secretary',
  'house speaker',
  'speaker',
  'fed vice chair',
  'pope',
  'fed chair',
  'cabinet',
  'un secretary general',
  'nato secretary general',
]);
/** Offices of a club or a company, which the title names beside the person. */
const OFFICES_OF_NAMED = new Set(['manager', 'ceo']);

/** A value seen on a day inside the window has been reached in the window; nothing else follows. */
function pointAgainstTouch(
  a: ContractSpecification,
  b: ContractSpecification,
  window: Finding | null,
  threshold: Finding | null,
): Finding[] {
  const [inner, outer]: ['subset' | 'superset', ContractSpecification] =
    a.aspect === 'point' ? ['subset', b] : ['superset', a];
  const isInner = (finding: Finding | null): boolean =>
    finding?.relation === 'same' || finding?.relation === inner;
  const oneTouch = (a.aspect === 'point') !== (b.aspect === 'point');
  if (oneTouch && outer.aspect !== 'point' && isInner(window) && isInner(threshold))
    return [found(pass('aspect', 'point_within_touch'), inner)];
  return [found(fail('aspect', 'aspect_differs'), 'different')];
}

function hourFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (a.hour === null && b.hour === null) return null;
  if (a.hour === null || b.hour === null) {
    return isCandle(a) || isCandle(b)
      ? found(fail('hour', 'other_candle'), 'different')
      : found(unknown('hour', 'hour_on_one_side'));
  }
  if (a.hour.zone !== b.hour.zone && a.hour.zone !== '' && b.hour.zone !== '')
    return found(unknown('hour', 'zones_differ'));
  if (a.hour.from !== b.hour.from || a.hour.to !== b.hour.to)
    return found(fail('hour', 'hour_differs'), 'different');
  return found(pass('hour', 'hour_equal'));
}

/** No text names the edition: one has the year in its ticker, and the other no time at all. */
export const isUndated = (open: ContractSpecification, ofTicker: ContractSpecification): boolean =>
  open.cycle === null &&
  open.window === null &&
  open.closeAt === null &&
  ofTicker.cycleSource === 'ticker' &&
  ofTicker.window === null;

/** A seat falls vacant once in a while: two open special elections of one district are one. */
const isSpecialElection = (a: ContractSpecification, b: ContractSpecification): boolean =>
  [a, b].every(
    ({ tokens }) =>
      tokens.some((t) => t.text === 'special election') && tokens.some((t) => t.kind === 'district'),
  );

function cycleAndPeriod(
  a: ContractSpecification,
  b: ContractSpecification,
  timed: boolean,
  edition: boolean,
  isNextElection: boolean,
): Finding[] {
  const findings: Finding[] = [];
  if (a.cycle !== null || b.cycle !== null) {
    if (a.cycle === null || b.cycle === null) {
      const dated =
        edition ||
        isUndated(a, b) ||
        isUndated(b, a) ||
        isNextElection ||
        isSpecialElection(a, b) ||
        (a.cycle === null ? isOfEdition(b, a) : isOfEdition(a, b));
      findings.push(found(dated ? pass('cycle', 'dated_within') : unknown('cycle', 'cycle_on_one_side')));
    } else if (a.cycle === b.cycle) {
      // Two closing times in one year are no proof of one edition.
      const proven = edition || a.cycleSource !== 'close' || b.cycleSource !== 'close';
      findings.push(found(proven ? pass('cycle', 'cycle_equal') : unknown('cycle', 'cycle_of_close_only')));
    } else if (a.relativePeriod !== null && a.relativePeriod === b.relativePeriod) {
      // "Before the midterms" is the next ones on both.
    } else if (isSeasonOfTicker(a, b) || isSeasonOfTicker(b, a) || areOfOneSeason(a, b)) {
      findings.push(found(pass('cycle', 'season_equal')));
    } else if (isOfAutumn(a, b) || isOfAutumn(b, a)) {
      findings.push(found(unknown('cycle', 'season_or_year')));
    } else {
      const inferred = [a.cycleSource, b.cycleSource];
      const guessed =
        inferred.includes('close') || (inferred.includes('ticker') && Math.abs(a.cycle - b.cycle) === 1);
      findings.push(
        found(
          guessed ? unknown('cycle', 'cycle_inferred_differs') : fail('cycle', 'cycle_differs'),
          guessed ? undefined : 'different',
        ),
      );
    }
  }
  if (a.relativePeriod !== null || b.relativePeriod !== null) {
    const equal = a.relativePeriod === b.relativePeriod;
    if (
      !equal &&
      (a.relativePeriod ?? b.relativePeriod)!.startsWith('fiscal') &&
      (a.window ?? b.window) !== null
    )
      return [...findings, found(unknown('period', 'fiscal_year_on_one_side'))];
    findings.push(
      found(
        equal ? pass('period', 'period_equal') : fail('period', 'period_differs'),
        equal ? undefined : 'different',
      ),
    );
  }
  if (findings.length === 0 && !timed && !isSpecialElection(a, b))
    findings.push(found(unknown('window', 'no_time_given')));
  return findings;
}

/** Tickers of some leagues name the year in which the season begins; the market closes in the year it ends. */
function isSeasonOfTicker(a: ContractSpecification, b: ContractSpecification): boolean {
  if (a.cycleSource !== 'ticker' || b.cycleSource === 'ticker' || a.closeAt === null || b.closeAt === null)
    return false;
  const ends = new Date(a.closeAt).getUTCFullYear();
  return ends === a.cycle! + 1 && ends === b.cycle && Math.abs(a.closeAt - b.closeAt) <= 45 * DAY;
}

/** "The 2026 NFL MVP" of a market that closes early in 2027 is that of the season 2026-27. */
const isOfAutumn = (a: ContractSpecification, b: ContractSpecification): boolean =>
  [a, b].every(({ tokens }) => tokens.some((t) => t.text === 'nfl')) &&
  a.closeAt !== null &&
  b.cycle === a.cycle! + 1 &&
  new Date(a.closeAt).getUTCFullYear() === b.cycle &&
  new Date(a.closeAt).getUTCMonth() < 3;

/** One of the years is a guess from ticker or closing time, and both end within a hundred days: no contest comes twice in them. */
const areOfOneSeason = (a: ContractSpecification, b: ContractSpecification): boolean =>
  [a.cycleSource, b.cycleSource].some((source) => source === 'ticker' || source === 'close') &&
  Math.abs(a.cycle! - b.cycle!) === 1 &&
  a.closeAt !== null &&
  b.closeAt !== null &&
  Math.abs(a.closeAt - b.closeAt) <= 100 * DAY;

export function oracleFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (!isOracleSensitive(a) && !isOracleSensitive(b)) return null;
  if (a.oracle === null || b.oracle === null) return found(unknown('oracle', 'oracle_unknown'));
  return a.oracle === b.oracle
    ? found(pass('oracle', 'oracle_equal'))
    : found(fail('oracle', 'oracle_differs'), 'overlap');
}
