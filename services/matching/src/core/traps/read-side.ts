import { specify } from '../specification/specify.js';
import type { ContractSpecification } from '../specification/specification.js';
import type { TrapSide } from './trap.js';

const MARCH_2027 = Date.UTC(2027, 2, 1);

/** A side of a written pair as the contract that the service would read; `id` where the venue has no ticker. */
export const readSide = (side: TrapSide, id: string): ContractSpecification =>
  specify({
    venue: side.venue,
    marketId: side.ticker ?? id,
    eventId: `${id}-event`,
    seriesId: null,
    title: side.title,
    eventTitle: side.event ?? '',
    outcomeTitle: side.outcome ?? '',
    rules: side.rules ?? '',
    category: null,
    outcomes: [],
    openAt: null,
    closeAt: side.closeTime === undefined ? null : Date.parse(side.closeTime),
    attributes: side.attributes ?? {},
    listedAt: MARCH_2027,
  });
