import type { Game } from '../specification/game/game.js';
import type { ContractSpecification, Token } from '../specification/specification.js';
import { fail, pass, unknown } from './gate.js';
import { thresholdFinding } from './threshold-gate.js';
import type { Finding } from './finding.js';

const DAY = 86_400_000;

/**
 * Two games between two sides each: one contract when the sides, the day, the part of the game and what pays agree.
 * What contest it belongs to says nothing more then.
 */
export function gameFindings(a: ContractSpecification, b: ContractSpecification): Finding[] {
  const [x, y] = [a.game!, b.game!];
  const { order, isExact } = sameTeams(x, y);
  if (order === null) return [{ result: fail('subject', 'other_sides'), relation: 'different' }];
  if (x.discipline !== null && y.discipline !== null && x.discipline !== y.discipline)
    return [{ result: fail('competition', 'other_game'), relation: 'different' }];
  const threshold = thresholdFinding(a, b);
  return [
    { result: isExact ? pass('subject', 'same_sides') : unknown('subject', 'sides_named_in_part') },
    ...(threshold === null ? [] : [threshold]),
    paysFinding(
      x,
      y,
      order,
      a.range !== null || x.rest.some((t) => t.kind === 'metric') || isProposition(a, b),
      splitsTies(a.rules) && splitsTies(b.rules),
    ),
    dayFinding(x, y),
    restFinding(x, y, a.range !== null),
  ];
}

/** "Will the fight go the distance?" asks about the game and not who wins it. */
const isProposition = (a: ContractSpecification, b: ContractSpecification): boolean =>
  a.game!.pays === null &&
  b.game!.pays === null &&
  !a.winning &&
  !b.winning &&
  [a, b].some(({ title }) => /^(?:will|does|is)\b(?!.*\b(?:win|beat|defeat)s?\b)/i.test(title));

/** `straight`: the first side of one is the first of the other; null when the sides are other ones. */
function sameTeams(x: Game, y: Game): { order: 'straight' | 'crossed' | null; isExact: boolean } {
  const [a, b] = x.teams;
  const [c, d] = y.teams;
  if (isSame(a, c) && isSame(b, d)) return { order: 'straight', isExact: true };
  if (isSame(a, d) && isSame(b, c)) return { order: 'crossed', isExact: true };
  // One side is known and the other named in part: on one day they play one game.
  const alike = (p: string, q: string, r: string, s: string): boolean => isPart(p, q) && isPart(r, s);
  if (alike(a, c, b, d)) return { order: 'straight', isExact: isSame(a, c) || isSame(b, d) };
  if (alike(a, d, b, c)) return { order: 'crossed', isExact: isSame(a, d) || isSame(b, c) };
  return { order: null, isExact: false };
}

/** Equal, or the one in full and the other by its last words ("New York Rangers", "Rangers"), in either order of names. */
const isSame = (x: string, y: string): boolean =>
  x === y ||
  x.endsWith(` ${y}`) ||
  y.endsWith(` ${x}`) ||
  (x.length === y.length && x.split(' ').sort().join() === y.split(' ').sort().join());

/** Other teams of one club. */
const RESERVES = /\b(?:women|womens|u\d\d|ii|b|reserves|reserve|youth|academy|castilla|next|w)\b/;

/** All words of the one name are words of the other. */
function isPart(x: string, y: string): boolean {
  if (isSame(x, y)) return true;
  if (RESERVES.test(x) !== RESERVES.test(y)) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const words = new Set(long.split(' '));
  return short.length >= 3 && short.split(' ').every((word) => words.has(word));
}

/** "If the game ends in a tie, it will resolve 50-50." */
const splitsTies = (rules: string): boolean =>
  /\b(?:tie|ties|tied|draw)\b[^.]{0,80}(?:50[-/ ]?50|\bhalf\b|\$?0\.50?\b|50%|50 cents)/i.test(rules);

function paysFinding(
  x: Game,
  y: Game,
  order: 'straight' | 'crossed',
  isNumeric: boolean,
  isSplit: boolean,
): Finding {
  if (x.pays === null && y.pays === null && isNumeric) return { result: pass('outcome', 'no_side_named') };
  if (isNumeric && (x.pays === null) !== (y.pays === null))
    return { result: fail('outcome', 'figure_of_one_side'), relation: 'different' };
  if (x.pays === null || y.pays === null) return { result: unknown('outcome', 'sides_unclear') };
  if (x.pays === 'draw' || y.pays === 'draw') {
    return x.pays === y.pays
      ? { result: pass('outcome', 'draw_equal') }
      : { result: fail('outcome', 'draw_against_side'), relation: 'different' };
  }
  const other = order === 'straight' ? y.pays : 1 - y.pays;
  if (x.pays === other) return { result: pass('outcome', 'side_equal') };
  if (isNumeric) return { result: fail('outcome', 'other_side'), relation: 'different' };
  // One text may name the league where the other gives the sides alone.
  const draws =
    isSplit || x.draws === 'none' || y.draws === 'none' ? 'none' : x.draws === 'common' ? y.draws : x.draws;
  if (draws === 'common') return { result: fail('outcome', 'other_side'), relation: 'different' };
  return draws === 'none'
    ? { result: pass('outcome', 'other_side_of_two'), relation: 'inverse' }
    : { result: unknown('outcome', 'other_side_unless_draw'), relation: 'inverse' };
}

/** Two times of one start, one of them in whole hours; the second of two games on a day begins later. */
const SAME_START = 2 * 3_600_000;

function dayFinding(x: Game, y: Game): Finding {
  const rest = Math.min(x.restDays, y.restDays) * DAY;
  if (x.startAt !== null && y.startAt !== null)
    return Math.abs(x.startAt - y.startAt) <= SAME_START
      ? { result: pass('window', 'same_start') }
      : Math.abs(x.startAt - y.startAt) <= DAY
        ? { result: unknown('window', 'start_differs') }
        : { result: fail('window', 'other_start'), relation: 'different' };
  if (x.day !== null && y.day !== null) {
    if (x.day === y.day) return { result: pass('window', 'same_day') };
    return Math.abs(x.day - y.day) <= DAY
      ? { result: unknown('window', 'next_day') }
      : { result: fail('window', 'other_day'), relation: 'different' };
  }
  const [one, other] =
    x.day !== null ? [x.day, y.closeDay] : y.day !== null ? [y.day, x.closeDay] : [null, null];
  if (one !== null && other !== null) {
    if (one === other) return { result: pass('window', 'day_of_close') };
    // Some close it when it begins by another zone's clock, others days later.
    if (rest > 0 && other >= one - DAY && other <= one + rest)
      return { result: pass('window', 'day_of_close') };
    // Venues leave a game open for up to two weeks, and never close it before it is played.
    return other < one - DAY || other > one + 15 * DAY
      ? { result: fail('window', 'closes_on_other_day'), relation: 'different' }
      : { result: unknown('window', 'day_on_one_side') };
  }
  if (x.closeDay === null || y.closeDay === null) return { result: unknown('window', 'no_time_given') };
  const apart = Math.abs(x.closeDay - y.closeDay);
  if (apart <= rest) return { result: pass('window', 'closes_together') };
  return apart <= 15 * DAY
    ? { result: unknown('window', 'no_time_given') }
    : { result: fail('window', 'closes_on_other_day'), relation: 'different' };
}

/** Which half, map, player or figure. */
function restFinding(x: Game, y: Game, isNumeric: boolean): Finding {
  const inX = new Set(x.rest.map((t) => t.text));
  const inY = new Set(y.rest.map((t) => t.text));
  const only: Token[] = [
    ...x.rest.filter((t) => !inY.has(t.text)),
    ...y.rest.filter((t) => !inX.has(t.text)),
  ];
  const isPlain = x.rest.length === 0 || y.rest.length === 0;
  if (only.length === 0) return { result: pass('wording', 'same_part') };
  if (only.every((t) => t.kind === 'order' && t.text.startsWith('game ')))
    return { result: unknown('wording', 'number_of_game') };
  const decides = only.some(
    (t) =>
      t.kind === 'stage' || t.kind === 'metric' || t.kind === 'number' || (isNumeric && t.kind === 'proper'),
  );
  return decides || isPlain
    ? { result: fail('wording', 'other_part'), relation: 'different' }
    : { result: unknown('wording', 'words_on_one_side') };
}
