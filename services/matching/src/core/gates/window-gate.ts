import type { ContractSpecification, Token, Window } from '../specification/specification.js';
import { CENTRAL_BANKS } from '../specification/value/value-reading.js';
import { PUT_TO_VOTERS } from '../specification/data/words.js';
import { found, type Finding } from './finding.js';
import { fail, pass, unknown, type SetRelation } from './gate.js';
import { isVerbatim } from './verbatim.js';

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

/** What is said is said at an occasion, whose day the ticker has. */
const isDayOfSpeech = (a: ContractSpecification, b: ContractSpecification): boolean =>
  a.spoken !== null &&
  b.spoken !== null &&
  a.window?.isOfTicker === true &&
  b.window?.kind === 'day' &&
  a.window.endAt === b.window.endAt;

/** "Still in office at the end of June" and "out by June 30": who has gone by then is not there then. */
const isStillThere = (x: ContractSpecification, y: ContractSpecification): boolean =>
  x.polarity !== y.polarity &&
  x.window!.kind === 'deadline' &&
  y.window!.kind === 'day' &&
  x.window!.endAt === y.window!.endAt &&
  [x, y].every(({ tokens }) => tokens.some((t) => t.text === 'leave'));

/** What has happened before a day is so on that day: "leaves before Jan 1" and "is still there on Jan 1". */
const isDayAfter = (x: Window, y: Window): boolean =>
  x.kind === 'deadline' && y.kind === 'day' && x.endAt === y.startAt && !x.ambiguous;

export function windowFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  isOnce: boolean,
): Finding | null {
  if (a.window === null && b.window === null) return null;
  if (a.window === null || b.window === null) {
    const [open, dated] = a.window === null ? [a, b] : [b, a];
    if (dated.window!.isOfTicker === true && (isOnce || isVerbatimUntil(open, dated)))
      return found(pass('window', 'deadline_in_ticker_only'), 'same');
    return endsWith(open, dated) || isOfEdition(open, dated)
      ? found(pass('window', 'other_side_ends_then'), 'same')
      : found(unknown('window', 'deadline_on_one_side'));
  }
  if (isDayOfSpeech(a, b) || isDayOfSpeech(b, a)) return found(pass('window', 'day_of_speech'), 'same');
  if (isDayAfter(a.window, b.window) || isDayAfter(b.window, a.window))
    return found(unknown('window', 'day_after_deadline'));
  if (isStillThere(a, b) || isStillThere(b, a)) return found(pass('window', 'state_at_deadline'), 'same');
  const relation = relateWindows(a, b);
  if (relation === 'unsettled') return found(unknown('window', 'deadline_ambiguous'));
  if (relation === 'same') {
    const isOneMeeting = a.range?.unit === 'rate_change' && (a.aspect === 'point' || b.aspect === 'point');
    if (isOneMeeting && a.window.precision !== b.window.precision)
      return found(unknown('window', 'meeting_or_date'));
    const inferred = a.window.yearInferred || b.window.yearInferred;
    return found(pass('window', inferred ? 'deadline_equal_year_inferred' : 'deadline_equal'), 'same');
  }
  if (relation === 'different' || relation === 'overlap')
    return found(fail('window', 'other_window'), relation);
  return found(pass('window', 'deadline_nested'), relation);
}

/** The same question word for word, and the one closes about when the other's ticker says. */
const isVerbatimUntil = (open: ContractSpecification, dated: ContractSpecification): boolean =>
  isVerbatim(open, dated) &&
  open.closeAt !== null &&
  Math.abs(open.closeAt - dated.window!.endAt) <= 31 * DAY;

/** The market without a date closes on the last day of the other's; a ticker's date only where both close then. */
function endsWith(open: ContractSpecification, dated: ContractSpecification): boolean {
  const { endAt, ambiguous, kind } = dated.window!;
  // A figure is looked at once, at the end; a deed may happen on any day before.
  const isFigure = open.range !== null && dated.range !== null && dated.aspect === 'point';
  if (kind === 'period' || (kind === 'day' && !isFigure)) return false;
  const isThen = ({ closeAt }: ContractSpecification): boolean =>
    closeAt !== null && closeAt >= endAt - DAY && closeAt <= endAt;
  return isThen(open) && (!ambiguous || isThen(dated));
}

/** Stages of an election that it goes through once. */
const ELECTION_STAGES = new Set([
  'election',
  'first round',
  'runoff',
  'primary',
  'caucus',
  'advance to runoff',
  'most seats',
]);

/** "The first round of the 2027 election" and "the first round on February 23, 2027". */
export const isOfEdition = (
  open: ContractSpecification,
  { window, cycle, tokens }: ContractSpecification,
): boolean =>
  open.cycle !== null &&
  open.cycleSource !== 'close' &&
  (cycle === null || cycle === open.cycle) &&
  window !== null &&
  window.kind !== 'deadline' &&
  !window.ambiguous &&
  new Date(window.startAt!).getUTCFullYear() === open.cycle &&
  tokens.some((t) => ELECTION_STAGES.has(t.text) && open.tokens.some((own) => own.text === t.text));

/** A central bank meets once in a month: the month names the date. */
export function meetingFinding(
  a: ContractSpecification,
  b: ContractSpecification,
  shared: readonly Token[],
): Finding | null {
  const [month, date] = a.window?.precision === 'month' ? [a.window, b.window] : [b.window, a.window];
  if (month?.kind !== 'period' || month.precision !== 'month' || date?.kind !== 'day') return null;
  // A month has one election, in which everything is decided that is put to the voters.
  const votes =
    shared.some((t) => PUT_TO_VOTERS.has(t.text)) &&
    [a, b].some(({ tokens }) => tokens.some((t) => t.text === 'election'));
  const isWithin = date.startAt! >= month.startAt! && date.endAt <= month.endAt;
  const meets =
    shared.some((t) => CENTRAL_BANKS.has(t.text)) && /meeting|decision/i.test(`${a.title} ${b.title}`);
  return isWithin && (meets || votes) ? found(pass('window', 'meeting_of_month'), 'same') : null;
}

/** A figure of one date is no part of a figure of another. */
export const exactWindow = (finding: Finding, isOfTicker: boolean): Finding =>
  finding.relation === undefined || finding.relation === 'same'
    ? finding
    : isOfTicker
      ? found(unknown('window', 'deadline_in_ticker_only'))
      : found(fail('window', 'other_date'), 'different');
