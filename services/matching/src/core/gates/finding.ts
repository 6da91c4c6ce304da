import type { GateResult, SetRelation } from './gate.js';

/** A gate together with the set relation it found, where it found one. */
export interface Finding {
  readonly result: GateResult;
  readonly relation?: SetRelation;
}

export const found = (result: GateResult, relation?: SetRelation): Finding =>
  relation === undefined ? { result } : { result, relation };
