import type { SpecificationInput, ValueRange } from '../specification.js';
import type { Game } from './game.js';

/**
 * Polymarket lists the outcomes of "A vs. B" in the order of the title, so that Yes is A. Asked only where a catalog
 * leaves the outcomes out; the venue's own answers have them.
 */
export function firstNamedPays(
  { venue, outcomes, outcomeTitle, attributes }: SpecificationInput,
  title: string,
  range: ValueRange | null,
  game: Game | null,
): Game | null {
  const isOpen =
    game !== null &&
    game.pays === null &&
    venue === 'polymarket' &&
    outcomes.length === 0 &&
    outcomeTitle === '' &&
    attributes['yesName'] === undefined;
  const isOfSides = range === null && SIDES.test(title) && !title.includes('?');
  return isOpen && isOfSides && !game.rest.some((t) => t.kind === 'metric') ? { ...game, pays: 0 } : game;
}
const SIDES = /\bvs?\b\.? /i;
