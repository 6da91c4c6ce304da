import { isCandle, isOracleSensitive } from '../specification/oracle.js';
import { relateRanges } from '../specification/ranges.js';
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
    if (window !== null) findings.push(numeric && a.aspect === 'point' ? exactWindow(window) : window);
  }
  const hour = hourFinding(a, b);
  if (hour !== null) findings.push(hour);
  findings.push(...cycleAndPeriod(a, b, window !== null || isNextOfOffice(shared)));
  return findings;
}

/** "The next pope" is one question for as long as it is open, with no date in it. */
function isNextOfOffice(shared: readonly Token[]): boolean {
  const offices = shared.filter((t) => t.kind === 'office' && t.text !== 'leader');
  const placed = shared.some((t) => t.kind === 'place') || offices.some((t) => SINGLE_OFFICES.has(t.text));
  return shared.some((t) => t.kind === 'order' && t.text === 'next') && offices.length > 0 && placed;
}

/** Offices of which there is one in the world, or of which titles mean the American one. */
const SINGLE_OFFICES = new Set(['pope', 'fed chair']);

function windowFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (a.window === null && b.window === null) return null;
  if (a.window === null || b.window === null) return found(unknown('window', 'deadline_on_one_side'));
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

/** A figure of one date is no part of a figure of another. */
const exactWindow = (finding: Finding): Finding =>
  finding.relation === undefined || finding.relation === 'same'
    ? finding
    : found(fail('window', 'other_date'), 'different');

function thresholdFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
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
  switch (relateRanges(x, y)) {
    case 'same':
      return found(
        x.unit === y.unit ? pass('threshold', 'threshold_equal') : unknown('threshold', 'unit_on_one_side'),
        'same',
      );
    case 'complement':
      return a.aspect === 'point' && b.aspect === 'point'
        ? found(pass('threshold', 'complement'), 'inverse')
        : found(fail('threshold', 'complement_of_touch'), 'different');
    case 'almost_complement':
      return a.aspect === 'point' && b.aspect === 'point'
        ? found(unknown('threshold', 'complement_but_for_one_value'), 'inverse')
        : found(fail('threshold', 'complement_of_touch'), 'different');
    case 'subset':
      return found(pass('threshold', 'threshold_nested'), 'subset');
    case 'superset':
      return found(pass('threshold', 'threshold_nested'), 'superset');
    case 'overlap':
      return found(fail('threshold', 'ranges_overlap'), 'overlap');
    case 'disjoint':
      return found(fail('threshold', 'ranges_disjoint'), 'different');
  }
}

const unitsAgree = (a: ValueRange, b: ValueRange): boolean =>
  a.unit === b.unit || ((a.unit === '' || b.unit === '') && !isOwnUnit(a.unit) && !isOwnUnit(b.unit));
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

function cycleAndPeriod(a: ContractSpecification, b: ContractSpecification, timed: boolean): Finding[] {
  const findings: Finding[] = [];
  if (a.cycle !== null || b.cycle !== null) {
    if (a.cycle === null || b.cycle === null) findings.push(found(unknown('cycle', 'cycle_on_one_side')));
    else if (a.cycle === b.cycle) {
      // Two closing times in one year are no proof of one edition.
      const proven = a.cycleSource !== 'close' || b.cycleSource !== 'close';
      findings.push(found(proven ? pass('cycle', 'cycle_equal') : unknown('cycle', 'cycle_of_close_only')));
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

export function oracleFinding(a: ContractSpecification, b: ContractSpecification): Finding | null {
  if (!isOracleSensitive(a) && !isOracleSensitive(b)) return null;
  if (a.oracle === null || b.oracle === null) return found(unknown('oracle', 'oracle_unknown'));
  return a.oracle === b.oracle
    ? found(pass('oracle', 'oracle_equal'))
    : found(fail('oracle', 'oracle_differs'), 'overlap');
}
