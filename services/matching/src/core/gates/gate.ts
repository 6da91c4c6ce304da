import type { Relation } from '@arbytron/domain';

export type GateName =
  | 'grain'
  | 'data'
  | 'conjunction'
  | 'stage'
  | 'party'
  | 'office'
  | 'place'
  | 'district'
  | 'competition'
  | 'asset'
  | 'metric'
  | 'predicate'
  | 'order'
  | 'number'
  | 'subject'
  | 'identity'
  | 'outcome'
  | 'wording'
  | 'threshold'
  | 'aspect'
  | 'window'
  | 'hour'
  | 'cycle'
  | 'period'
  | 'oracle'
  | 'polarity'
  | 'series'
  | 'alignment';

/** `passed` is null when the texts do not settle the question. `reason` is a code, stable across versions. */
export interface GateResult {
  readonly gate: GateName;
  readonly passed: boolean | null;
  readonly reason: string;
}

export type MatchStatus = 'verified' | 'needs_review' | 'rejected';

/** What the decision rests on, for a person to read. */
export interface MatchEvidence {
  readonly shared: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

/** What the gates say of two contracts. */
export interface Judgement {
  /** Of the YES of `a` to the YES of `b`: `subset` means that a YES of `a` implies a YES of `b`. */
  readonly relation: Relation;
  readonly status: MatchStatus;
  /** 0 to 1: only for ranking. */
  readonly score: number;
  readonly gates: readonly GateResult[];
}

/** A judgement with what it rests on, as it is kept and shown. */
export interface MatchDecision extends Judgement {
  readonly evidence: MatchEvidence;
}

export const pass = (gate: GateName, reason: string): GateResult => ({ gate, passed: true, reason });
export const fail = (gate: GateName, reason: string): GateResult => ({ gate, passed: false, reason });
export const unknown = (gate: GateName, reason: string): GateResult => ({ gate, passed: null, reason });

/** Relations that a gate can contribute; they combine as set relations do. */
export type SetRelation = 'same' | 'inverse' | 'subset' | 'superset' | 'overlap' | 'different';

/** The relation of two conjunctions from the relations of their parts. */
export function combineRelations(parts: readonly SetRelation[]): SetRelation {
  let result: SetRelation = 'same';
  for (const part of parts) {
    if (part === 'same') continue;
    if (part === 'different' || result === 'different') result = 'different';
    else if (result === 'same') result = part;
    else if (result === part && part !== 'inverse') continue;
    else result = part === 'inverse' && result === 'inverse' ? 'same' : 'overlap';
  }
  return result;
}
