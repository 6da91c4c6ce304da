import type { MarketStatus, Millis } from '@arbytron/domain';
import type { CatalogEntry } from '@arbytron/matching';
import type { z } from 'zod';
import type { InputProblem } from './input-problems.js';

/** Longest id that a file of pairs can name. */
const MAX_ID_LENGTH = 500;

/** A market of a listing with its place in the document (`markets[3].contracts[1]`). */
export interface ListedEntry {
  readonly entry: CatalogEntry;
  readonly place: string;
}

/** What a venue's own listing gave. */
export interface Listing {
  readonly entries: readonly ListedEntry[];
  /** Records that cannot be read, with their place in the document. */
  readonly problems: readonly InputProblem[];
  /** Sound records that are left out, by why: no binary question, or not to be traded any more. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** The facts of an entry; what a listing does not say is left empty. */
export type ListedFacts = Pick<CatalogEntry, 'venue' | 'marketId' | 'eventId' | 'title'> &
  Partial<CatalogEntry>;

/** Collects a listing record by record, so that a bad one does not spoil the others. */
export class ListingBuilder implements Listing {
  readonly entries: ListedEntry[] = [];
  readonly problems: InputProblem[] = [];
  readonly skipped: Record<string, number> = {};

  add(place: string, facts: ListedFacts): void {
    const entry = entryOf(facts);
    if (facts.marketId === '' || entry.id.length > MAX_ID_LENGTH)
      this.quarantine(place, `id: expected 1 to ${MAX_ID_LENGTH} characters with the venue`);
    else this.entries.push({ entry, place });
  }

  quarantine(place: string, reason: string): void {
    this.problems.push({ place, reason });
  }

  quarantineFor(place: string, error: z.ZodError): void {
    const issues = error.issues.slice(0, 3);
    const reasons = issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`);
    this.quarantine(place, reasons.join('; '));
  }

  skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }
}

/** Reads the records of a list one by one. */
export function readRecords(
  records: readonly unknown[],
  path: string,
  read: (record: unknown, place: string, listing: ListingBuilder) => void,
  listing = new ListingBuilder(),
): Listing {
  for (const [i, record] of records.entries()) read(record, `${path}[${i}]`, listing);
  return listing;
}

/** Only the fields that matching reads: what else a venue's market has would fill the memory. */
const entryOf = (facts: ListedFacts): CatalogEntry => ({
  id: `${facts.venue}:${facts.marketId}`,
  grain: 'market',
  venue: facts.venue,
  marketId: facts.marketId,
  eventId: facts.eventId,
  seriesId: facts.seriesId ?? null,
  title: facts.title,
  eventTitle: facts.eventTitle ?? '',
  outcomeTitle: facts.outcomeTitle ?? '',
  rules: facts.rules ?? '',
  category: facts.category ?? null,
  outcomes: facts.outcomes ?? [],
  openAt: facts.openAt ?? null,
  closeAt: facts.closeAt ?? null,
  attributes: facts.attributes ?? {},
  listedAt: facts.listedAt ?? null,
});

/** Why a market in this state is left out; null when it may still be traded. */
export const overFor = (status: MarketStatus): string | null =>
  status === 'closed' || status === 'settled' ? status : null;

/** An ISO time as milliseconds; null when it is missing or no time. A time without a zone counts as UTC. */
export function timeOf(text: string | null | undefined): Millis | null {
  if (text === null || text === undefined || !/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  const at = Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(at) ? null : at;
}
