import { PRICE_ONE, type Price } from '../units.js';
import type { Relation } from './candidate.js';

/** States of a pair of binary markets, and what Yes and No of each pay in them. */
export interface RelationPayoffs {
  readonly states: readonly string[];
  readonly first: { readonly yes: readonly Price[]; readonly no: readonly Price[] };
  readonly second: { readonly yes: readonly Price[]; readonly no: readonly Price[] };
}

/** In which states each market's Yes pays. The states exclude one another and leave nothing out. */
const WORLDS: Partial<Record<Relation, { states: string[]; first: boolean[]; second: boolean[] }>> = {
  same: { states: ['yes', 'no'], first: [true, false], second: [true, false] },
  inverse: { states: ['yes', 'no'], first: [true, false], second: [false, true] },
  subset: {
    states: ['both', 'second_only', 'neither'],
    first: [true, false, false],
    second: [true, true, false],
  },
  superset: {
    states: ['both', 'first_only', 'neither'],
    first: [true, true, false],
    second: [true, false, false],
  },
};

/**
 * What the relation of two binary markets says about their payoffs; null for a relation that locks nothing.
 * `subset`: whenever the first is Yes, so is the second.
 */
export function payoffsOfRelation(relation: Relation): RelationPayoffs | null {
  const worlds = WORLDS[relation];
  if (!worlds) return null;
  const pays = (inState: readonly boolean[], outcome: boolean): Price[] =>
    inState.map((happened) => (happened === outcome ? PRICE_ONE : 0));
  return {
    states: worlds.states,
    first: { yes: pays(worlds.first, true), no: pays(worlds.first, false) },
    second: { yes: pays(worlds.second, true), no: pays(worlds.second, false) },
  };
}
