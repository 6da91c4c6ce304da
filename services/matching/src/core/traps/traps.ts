import { CALENDAR_TRAPS } from './calendar-traps.js';
import { SUBJECT_TRAPS } from './subject-traps.js';
import type { Trap } from './trap.js';
import { VALUE_TRAPS } from './value-traps.js';

/** Every trap; each kind has at least ten. */
export const TRAPS: readonly Trap[] = [...CALENDAR_TRAPS, ...SUBJECT_TRAPS, ...VALUE_TRAPS];
