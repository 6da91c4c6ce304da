import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Catalog, parseCatalogLine, type CatalogEntry } from '@arbytron/matching';
import { UsageError } from '../usage-error.js';
import { readListing } from './catalog-reader.js';
import { readLines, type InputProblem } from './input-lines.js';

/** What was read from catalog files. */
export interface LoadedCatalogs {
  readonly catalog: Catalog;
  /** Markets by venue. */
  readonly byVenue: Readonly<Record<string, number>>;
  /** Records of listings that are no binary question. */
  readonly skipped: number;
}

/**
 * Reads catalogs into one: `.json` files as a venue's own listing, all others as JSON lines. Of two entries with one id
 * the first stays and the other is quarantined.
 *
 * @throws UsageError when a file cannot be read or is a listing of no known shape
 */
export async function loadCatalogs(
  files: readonly string[],
  problems: InputProblem[],
): Promise<LoadedCatalogs> {
  const catalog = new Catalog();
  const byVenue: Record<string, number> = {};
  let skipped = 0;
  const add = (entry: CatalogEntry, place: string): void => {
    if (catalog.entry(entry.id) !== undefined) {
      problems.push({ place, reason: `${entry.id} is there twice: the first one stays` });
      return;
    }
    catalog.add(entry);
    byVenue[entry.venue] = (byVenue[entry.venue] ?? 0) + 1;
  };
  for (const file of files) {
    if (file.endsWith('.json')) {
      const listing = listingOf(file);
      for (const { place, reason } of listing.problems) problems.push({ place: `${file}:${place}`, reason });
      for (const entry of listing.entries) add(entry, file);
      skipped += listing.skipped;
    } else {
      for await (const { value, line } of readLines('--catalog', file, parseCatalogLine, problems))
        add(value, `${file}:${line}`);
    }
  }
  return { catalog, byVenue, skipped };
}

function listingOf(file: string): NonNullable<ReturnType<typeof readListing>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--catalog: ${file} cannot be read: ${(error as Error).message}`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--catalog: ${file} is not JSON: ${(error as Error).message}`);
  }
  const listing = readListing(document);
  if (listing === null)
    throw new UsageError(`--catalog: ${file} is no listing of a known venue (JSON lines end in .jsonl)`);
  return listing;
}

/**
 * The catalogs that lie beside a file of pairs as `catalog_*.jsonl`, in the order of their names.
 * @throws UsageError when there are none
 */
export function catalogsBeside(file: string): string[] {
  const folder = dirname(file);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new UsageError(`--evaluate: ${folder} cannot be read: ${(error as Error).message}`);
  }
  const found = names.filter((name) => /^catalog_.*\.jsonl$/.test(name)).sort();
  if (found.length === 0)
    throw new UsageError(`--evaluate: no catalog_*.jsonl beside ${file}: name them with --catalog`);
  return found.map((name) => join(folder, name));
}
