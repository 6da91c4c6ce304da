import type { Millis } from '@arbytron/domain';
import type { CatalogEntry } from '@arbytron/matching';
import type { z } from 'zod';

/** A record of a listing that could not be read, with its place in the document (`markets[3].contracts[1]`). */
export interface RecordProblem {
  readonly place: string;
  readonly reason: string;
}

/** What a venue's own listing gave. Skipped records are sound and no question that matching can take. */
export interface Listing {
  readonly entries: readonly CatalogEntry[];
  readonly problems: readonly RecordProblem[];
  readonly skipped: number;
}

/** Reads the records of a listing one by one, so that a bad one does not spoil the others. */
export function readRecords(
  records: readonly unknown[],
  path: string,
  read: (record: unknown, place: string) => Listing | RecordProblem | CatalogEntry | null,
): Listing {
  const entries: CatalogEntry[] = [];
  const problems: RecordProblem[] = [];
  let skipped = 0;
  for (const [i, record] of records.entries()) {
    const place = `${path}[${i}]`;
    const found = read(record, place);
    if (found === null) skipped += 1;
    else if ('entries' in found) {
      entries.push(...found.entries);
      problems.push(...found.problems);
      skipped += found.skipped;
    } else if ('reason' in found) problems.push(found);
    else entries.push(found);
  }
  return { entries, problems, skipped };
}

/** An entry of a listing with what a listing does not say left empty. */
export function listingEntry(
  facts: Pick<CatalogEntry, 'venue' | 'marketId' | 'eventId' | 'title'> & Partial<CatalogEntry>,
): CatalogEntry {
  return {
    id: `${facts.venue}:${facts.marketId}`,
    grain: 'market',
    seriesId: null,
    eventTitle: '',
    outcomeTitle: '',
    rules: '',
    category: null,
    outcomes: [],
    openAt: null,
    closeAt: null,
    attributes: {},
    listedAt: null,
    ...facts,
  };
}

export const schemaProblem = (place: string, error: z.ZodError): RecordProblem => ({
  place,
  reason: error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`)
    .join('; '),
});

/** An ISO time as milliseconds; null when it is missing or no time. A time without a zone counts as UTC. */
export function timeOf(text: string | null | undefined): Millis | null {
  if (text === null || text === undefined || !/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  const at = Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(at) ? null : at;
}
