import { windowOf } from './dates.js';
import type { Window } from '../specification.js';
import { readTime } from './window-reading.js';

/** The deadline that the rules name, when the title names none. */
export function rulesWindow(foldedRules: string): Window | null {
  if (foldedRules === '') return null;
  const { mentions } = readTime(foldedRules);
  const deadline = mentions.find((m) => m.year !== null && m.day !== null && /^(?:before|by)/.test(m.lead));
  return deadline === undefined ? null : windowOf(deadline, null);
}

/** Whether the rules name deadlines and none of them is the title's. */
export function contradictsRules(window: Window, foldedRules: string): boolean {
  if (foldedRules === '' || window.kind !== 'deadline' || window.ambiguous) return false;
  const ends = readTime(foldedRules)
    .mentions.filter((m) => m.year !== null && m.day !== null && /^(?:before|by|through|until)/.test(m.lead))
    .map((m) => windowOf(m, null)?.endAt);
  return ends.length > 0 && !ends.includes(window.endAt);
}
