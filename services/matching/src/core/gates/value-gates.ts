import { isCandle, isOracleSensitive } from '../specification/oracle.js';
import { CENTRAL_BANKS } from '../specification/value-reading.js';
import { onGrid, stepOf } from '../specification/grids.js';
import { relateRanges, type RangeRelation } from '../specification/ranges.js';
import type { ContractSpecification, Token, ValueRange, Window } from '../specification/specification.js';
import { fail, pass, unknown, type GateResult, type SetRelation } from './gate.js';
import type { Finding } from './word-gates.js';

const found = (result: GateResult, relation?: SetRelation): Finding =>
  relation === undefined ? { result } : { result, relation };

/** How two windows relate, or null when the texts do not settle it. */
export function relateWindows(a: ContractSpecification, b: ContractSpecification): SetRelation | 'unsettled' {
  const x = a.window!;
  const y = b.window!;
  if (x.ambiguous !== y.ambiguous && Math.abs(x.endAt - y.endAt) <= 32 * DAY) return 'unsettled';
  if (x.kind === y.kind) {
    if (x.kind === 'deadline')
      return x.endAt === y.endAt ? 'same' : x.endAt < y.endAt ? 'subset' : 'superset';
    if (x.startAt === y.startAt && x.endAt === y.endAt) return 'same';
    return relateStretches(x.startAt!, x.endAt, y.startAt!, y.endAt);
  }
  if (x.kind === 'deadline') return flip(openEnded(y, x, a));
  if (y.kind === 'deadline') return openEnded(x, y, b);
  return relateStretches(x.startAt!, x.endAt, y.startAt!, y.endAt);
}
const DAY = 86_400_000;

/** A period or day against a deadline, which counts from when its market (`counted`) was listed. */
function openEnded(
  stretch: Window,
  deadline: Window,
  counted: ContractSpecification,
): SetRelation | 'unsettled' {
  const startAt = stretch.startAt!;
  if (startAt >= deadline.endAt) return 'different';
  if (stretch.kind === 'day') return stretch.endAt === deadline.endAt ? 'unsettled' : 'subset';
  // What happened before the listing can no longer happen, so an earlier start of the period adds nothing.
  const started = counted.listedAt === null || startAt <= counted.listedAt + 31 * DAY;
  if (stretch.endAt === deadline.endAt) return started ? 'same' : 'subset';
  if (stretch.endAt < deadline.endAt) return 'subset';
  return started ? 'superset' : 'overlap';
}

function relateStretches(aFrom: number, aTo: number, bFrom: number, bTo: number): SetRelation {
  if (aTo <= bFrom || bTo <= aFrom) return 'different';
  if (aFrom >= bFrom && aTo <= bTo) return 'subset';
  return aFrom <= bFrom && aTo >= bTo ? 'superset' : 'overlap';
}

const flip = (relation: SetRelation | 'unsettled'): SetRelation | 'unsettled' =>
  relation === 'subset' ? 'superset' : relation === 'superset' ? 'subset' : relation;

/** The gates on values and time, which decide together: a threshold means nothing without its window. */
export function valueAndTimeGates(
  a: ContractSpecification,
  b: ContractSpecification,
  shared: readonly Token[],
): Finding[] {
  const findings: Finding[] = [];
  const window = windowFinding(a, b);
  const threshold = thresholdFinding(a, b);
  const numeric = a.range !== null && b.range !== null;
  if (numeric && a.aspect !== b.aspect) findings.push(...pointAgainstTouch(a, b, window, threshold));
  else {
    if (threshold !== null) findings.push(threshold);
    if (numeric && a.aspect !== 'point') findings.push(found(pass('aspect', `both_${a.aspect}`)));
    if (window !== null) {
      const exact = numeric && a.aspect === 'point';
      findings.push(exact ? (meetingFinding(a, b, shared) ?? exactWindow(window)) : window);
    }
  }
  const hour = hourFinding(a, b);
  if (hour !== null) findings.push(hour);
  const edition = isEdition(shared, ofSeason(a, b));
  const together = a.closeAt !== null && b.closeAt !== null && endTogether(a, b);
  const timed = window !== null || edition || together || (isNextOfOffice(shared) && endTogether(a, b));
  findings.push(...cycleAndPeriod(a, b, timed, edition));
  return findings;
}

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

const ofSeason = (a: ContractSpecification, b: ContractSpecification): boolean =>
  [...a.tokens, ...b.tokens].some((t) => t.text === 'season');

/** "Season 52" and "the 120th Congress" are one stretch of time each. */
const isEdition = (shared: readonly Token[], isSeason: boolean): boolean =>
  shared.some((t) => t.kind === 'number' && /^\d+(?:st|nd|rd|th)$/.test(t.text)) ||
  (shared.some((t) => t.kind === 'number') && isSeason);

/** Where both venues say when they end, an open question ends with the earlier of them. */
const endTogether = (a: ContractSpecification, b: ContractSpecification): boolean =>
  a.closeAt === null || b.closeAt === null || Math.floor(a.closeAt / DAY) === Math.floor(b.closeAt / DAY);

/** Offices of which there is one in the world, or of which titles mean the American one. */
const SINGLE_OFFICES = new Set(['pope', 'fed chair', 'cabinet', 'un secretary general', 'nato secretary general']);
/** Offices of a club or a company, which the title names beside the person. */
const OFFICES_OF_NAMED = new Set(['manager', 'ceo']);

function windowFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (a.window === null && b.window === null) return null;
  if (a.window === null || b.window === null) {
    const [open, dated] = a.window === null ? [a, b] : [b, a];
    return endsWith(open, dated) || isOfEdition(open, dated)
      ? found(pass('window', 'other_side_ends_then'), 'same')
      : found(unknown('window', 'deadline_on_one_side'));
  }
  const relation = relateWindows(a, b);
  if (relation === 'unsettled') return found(unknown('window', 'deadline_ambiguous'));
  if (relation === 'same') {
    if (a.range?.unit === 'rate_change' && a.window.precision !== b.window.precision)
      return found(unknown('window', 'meeting_or_date'));
    const inferred = a.window.yearInferred || b.window.yearInferred;
    return found(pass('window', inferred ? 'deadline_equal_year_inferred' : 'deadline_equal'), 'same');
  }
  if (relation === 'different' || relation === 'overlap')
    return found(fail('window', 'other_window'), relation);
  return found(pass('window', 'deadline_nested'), relation);
}

/** The market without a date closes on the last day of the other's; a ticker's date only where both close then. */
function endsWith(open: ContractSpecification, dated: ContractSpecification): boolean {
  const { endAt, ambiguous } = dated.window!;
  const isThen = ({ closeAt }: ContractSpecification): boolean =>
    closeAt !== null && closeAt >= endAt - DAY && closeAt <= endAt;
  return isThen(open) && (!ambiguous || isThen(dated));
}

/** Stages of an election that it goes through once. */
const ELECTION_STAGES = new Set(['election', 'first round', 'runoff', 'primary', 'caucus', 'advance to runoff', 'most seats']);

/** "The first round of the 2027 election" and "the first round on February 23, 2027". */
export const isOfEdition = (open: ContractSpecification, { window, cycle, tokens }: ContractSpecification): boolean =>
  open.cycle !== null &&
  open.cycleSource !== 'close' &&
  (cycle === null || cycle === open.cycle) &&
  window !== null &&
  window.kind !== 'deadline' &&
  !window.ambiguous &&
  new Date(window.startAt!).getUTCFullYear() === open.cycle &&
  tokens.some((t) => ELECTION_STAGES.has(t.text) && open.tokens.some((own) => own.text === t.text));

/** A central bank meets once in a month: the month names the date. */
function meetingFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  shared: readonly Token[],
): Finding | null {
  const [month, date] = a.window?.precision === 'month' ? [a.window, b.window] : [b.window, a.window];
  if (month?.kind !== 'period' || month.precision !== 'month' || date?.kind !== 'day') return null;
  const isWithin = date.startAt! >= month.startAt! && date.endAt <= month.endAt;
  const meets =
    shared.some((t) => CENTRAL_BANKS.has(t.text)) && /meeting|decision/i.test(`${a.title} ${b.title}`);
  return isWithin && meets ? found(pass('window', 'meeting_of_month'), 'same') : null;
}

/** A figure of one date is no part of a figure of another. */
const exactWindow = (finding: Finding): Finding =>
  finding.relation === undefined || finding.relation === 'same'
    ? finding
    : found(fail('window', 'other_date'), 'different');

/** How the values for which the two pay relate; null where neither names one. */
export function thresholdFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (a.range === null && b.range === null) return null;
  if (a.range === null || b.range === null)
    return found(fail('threshold', 'threshold_on_one_side'), 'different');
  const [x, y] = [a.range, b.range];
  if (!unitsAgree(x, y)) return found(fail('threshold', 'other_unit'), 'different');
  if (!x.sideKnown || !y.sideKnown) {
    return x.low === y.low
      ? found(unknown('threshold', 'side_unknown'))
      : found(fail('threshold', 'other_number'), 'different');
  }
  switch (relateOnGrid(a, b, x, y)) {
    case 'same':
      return found(
        x.unit === y.unit || isCount(x, y) ? pass('threshold', 'threshold_equal') : unknown('threshold', 'unit_on_one_side'),
        'same',
      );
    case 'complement':
      // Who does not win by more may as well lose.
      if (a.tokens.some((t) => t.text === 'margin'))
        return found(fail('threshold', 'complement_of_margin'), 'different');
      return a.aspect === 'point' && b.aspect === 'point'
        ? found(pass('threshold', 'complement'), 'inverse')
        : found(fail('threshold', 'complement_of_touch'), 'different');
    case 'almost_complement':
      return a.aspect === 'point' && b.aspect === 'point'
        ? found(unknown('threshold', 'complement_but_for_one_value'), 'inverse')
        : found(fail('threshold', 'complement_of_touch'), 'different');
    case 'subset':
    case 'superset': {
      if (x.low === y.low && x.high === y.high && isLargeSum(x))
        return found(unknown('threshold', 'same_but_for_one_value'), 'same');
      const relation = relateRanges(x, y) === 'subset' ? 'subset' : 'superset';
      return found(pass('threshold', 'threshold_nested'), relation);
    }
    case 'overlap':
      return found(fail('threshold', 'ranges_overlap'), 'overlap');
    case 'disjoint':
      return found(fail('threshold', 'ranges_disjoint'), 'different');
  }
}

const unitsAgree = (a: ValueRange, b: ValueRange): boolean =>
  a.unit === b.unit ||
  ((a.unit === 'degrees' || b.unit === 'degrees') && DEGREES.has(a.unit) && DEGREES.has(b.unit)) ||
  ((a.unit === '' || b.unit === '') && !isOwnUnit(a.unit) && !isOwnUnit(b.unit));
/** As {@link relateRanges}; where figures come in steps, ranges that no figure tells apart are the same. */
function relateOnGrid(
  a: ContractSpecification,
  b: ContractSpecification,
  x: ValueRange,
  y: ValueRange,
): RangeRelation {
  const relation = relateRanges(x, y);
  if (relation === 'same' || relation === 'complement' || a.aspect !== b.aspect) return relation;
  const step = stepOf(a);
  if (step === null || step !== stepOf(b)) return relation;
  const [left, right] = [onGrid(x, step), onGrid(y, step)];
  const settled = relateRanges(left, right);
  if (settled === 'same') return 'same';
  const [low, high] = left.low < right.low ? [left, right] : [right, left];
  const halves = low.low === -Infinity && high.high === Infinity;
  return halves && Math.abs(high.low - low.high - step) < step / 1e3 ? 'complement' : relation;
}

/** Money of which nobody expects the last cent. */
const isLargeSum = ({ unit, low, high }: ValueRange): boolean =>
  unit === 'usd' && Math.max(Number.isFinite(low) ? low : 0, Number.isFinite(high) ? high : 0) >= 1e6;

/** "How many seats: 52" and "exactly 52 seats". */
const isCount = (x: ValueRange, y: ValueRange): boolean =>
  [x.unit, y.unit].sort().join() === ',count' &&
  [x.low, x.high].every((end) => Number.isInteger(end) || !Number.isFinite(end));

const DEGREES = new Set(['degrees', 'fahrenheit', 'celsius']);
const isOwnUnit = (unit: string): boolean => unit === 'rank' || unit === 'rate_change' || unit === 'bps';

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

function cycleAndPeriod(
  a: ContractSpecification,
  b: ContractSpecification,
  timed: boolean,
  edition: boolean,
): Finding[] {
  const findings: Finding[] = [];
  if (a.cycle !== null || b.cycle !== null) {
    if (a.cycle === null || b.cycle === null) {
      const dated = a.cycle === null ? isOfEdition(b, a) : isOfEdition(a, b);
      findings.push(found(dated ? pass('cycle', 'dated_within') : unknown('cycle', 'cycle_on_one_side')));
    } else if (a.cycle === b.cycle) {
      // Two closing times in one year are no proof of one edition.
      const proven = edition || a.cycleSource !== 'close' || b.cycleSource !== 'close';
      findings.push(found(proven ? pass('cycle', 'cycle_equal') : unknown('cycle', 'cycle_of_close_only')));
    } else if (isSeasonOfTicker(a, b) || isSeasonOfTicker(b, a)) {
      findings.push(found(pass('cycle', 'season_equal')));
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
    findings.push(
      found(
        equal ? pass('period', 'period_equal') : fail('period', 'period_differs'),
        equal ? undefined : 'different',
      ),
    );
  }
  if (findings.length === 0 && !timed) findings.push(found(unknown('window', 'no_time_given')));
  return findings;
}

/** Tickers of some leagues name the year in which the season begins; the market closes in the year it ends. */
function isSeasonOfTicker(a: ContractSpecification, b: ContractSpecification): boolean {
  if (a.cycleSource !== 'ticker' || b.cycleSource === 'ticker' || a.closeAt === null || b.closeAt === null)
    return false;
  const ends = new Date(a.closeAt).getUTCFullYear();
  return ends === a.cycle! + 1 && ends === b.cycle && Math.abs(a.closeAt - b.closeAt) <= 45 * DAY;
}

export function oracleFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (!isOracleSensitive(a) && !isOracleSensitive(b)) return null;
  if (a.oracle === null || b.oracle === null) return found(unknown('oracle', 'oracle_unknown'));
  return a.oracle === b.oracle
    ? found(pass('oracle', 'oracle_equal'))
    : found(fail('oracle', 'oracle_differs'), 'overlap');
}
