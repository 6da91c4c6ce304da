import type { Relation } from '@arbytron/domain';

import type { GateResult, MatchDecision, MatchEvidence, MatchStatus } from '../core/gates/gate.js';
import { explained, judge } from '../core/gates/judge.js';
import { specify } from '../core/specification/specify.js';
import type { ContractSpecification } from '../core/specification/specification.js';
import type { CatalogEntry } from './catalog-line.js';
import type { LabelledPair } from './pair-line.js';

/** One line of output: what `arbytron match` writes for a pair. */
export interface PairVerdict {
  readonly a: string;
  readonly b: string;
  readonly grain: 'market' | 'event';
  readonly relation: Relation;
  readonly status: MatchStatus;
  readonly score: number;
  readonly gates: readonly GateResult[];
  readonly evidence: MatchEvidence;
}

export function toVerdict(
  a: string,
  b: string,
  grain: 'market' | 'event',
  decision: MatchDecision,
): PairVerdict {
  const { relation, status, score, gates, evidence } = decision;
  return { a, b, grain, relation, status, score, gates, evidence };
}

/** Catalog entries by id, with their specifications made once and on demand. */
export class Catalog {
  readonly #entries = new Map<string, CatalogEntry>();
  readonly #specifications = new Map<string, ContractSpecification>();

  get size(): number {
    return this.#entries.size;
  }

  /** Adds an entry; one with the same id takes the place of the earlier one. */
  add(entry: CatalogEntry): void {
    this.#entries.set(entry.id, entry);
    this.#specifications.delete(entry.id);
  }

  entry(id: string): CatalogEntry | undefined {
    return this.#entries.get(id);
  }

  entries(): IterableIterator<CatalogEntry> {
    return this.#entries.values();
  }

  specification(id: string): ContractSpecification | null {
    const known = this.#specifications.get(id);
    if (known !== undefined) return known;
    const entry = this.#entries.get(id);
    if (entry === undefined) return null;
    // The line's own id is the market's name here, whatever its other fields say.
    const specification = { ...specify(entry), key: id };
    this.#specifications.set(id, specification);
    return specification;
  }
}

const MISSING: MatchEvidence = { shared: [], onlyA: [], onlyB: [], facts: {} };

/** Judges exactly these pairs, one verdict each, in order. A pair with an unknown id is rejected with the reason. */
export function* judgePairs(pairs: Iterable<LabelledPair>, catalog: Catalog): Generator<PairVerdict> {
  for (const pair of pairs) yield judgePair(pair, catalog);
}

export function judgePair(pair: Pick<LabelledPair, 'a' | 'b' | 'grain'>, catalog: Catalog): PairVerdict {
  const a = catalog.specification(pair.a);
  const b = catalog.specification(pair.b);
  if (a === null || b === null) {
    const reason = a === null ? 'a_not_in_catalog' : 'b_not_in_catalog';
    const gates: GateResult[] = [{ gate: 'data', passed: false, reason }];
    return {
      a: pair.a,
      b: pair.b,
      grain: pair.grain,
      relation: 'different',
      status: 'rejected',
      score: 0,
      gates,
      evidence: MISSING,
    };
  }
  return toVerdict(pair.a, pair.b, a.grain, explained(a, b, judge(a, b)));
}
