import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Catalog, parseCatalogLine, type CatalogEntry } from '@arbytron/matching';
import { plainText } from '../plain-text.js';
import { UsageError } from '../usage-error.js';
import { readListing } from './catalog-reader.js';
import { readParsedLines } from './input-lines.js';
import type { InputProblems } from './input-problems.js';
import type { Listing } from './listing.js';

/** What was read from catalog files. */
export interface LoadedCatalogs {
  /** In the order of the ids, so that the order of the files changes nothing. */
  readonly catalog: Catalog;
  /** Markets by venue. */
  readonly byVenue: Readonly<Record<string, number>>;
  /** Sound records of listings that are left out, by why. */
  readonly skipped: Readonly<Record<string, number>>;
  /** `.json` files that are no listing of a known venue, which a wildcard may have swept up. */
  readonly passedOver: readonly string[];
}

/**
 * Reads catalogs into one: `.json` files as a venue's own listing, all others as JSON lines. Of two entries with one id
 * the first stays and the other is quarantined.
 *
 * @throws UsageError when a file cannot be read, or none of them is a catalog
 */
export async function loadCatalogs(
  files: readonly string[],
  problems: InputProblems,
): Promise<LoadedCatalogs> {
  const entries = new Map<string, CatalogEntry>();
  const skipped: Record<string, number> = {};
  const passedOver: string[] = [];
  const add = (entry: CatalogEntry, place: string): void => {
    if (entries.has(entry.id)) problems.add(place, `${entry.id} is there twice: the first one stays`);
    else entries.set(entry.id, entry);
  };
  for (const file of files) {
    if (!/\.json$/i.test(file)) {
      for await (const { value, place } of readParsedLines('--catalog', file, parseCatalogLine, problems))
        add(value, place);
      continue;
    }
    const listing = listingOf(file);
    if (listing === null) {
      passedOver.push(file);
      continue;
    }
    for (const { place, reason } of listing.problems) problems.add(`${file}:${place}`, reason);
    for (const { entry, place } of listing.entries) add(entry, `${file}:${place}`);
    for (const [reason, n] of Object.entries(listing.skipped)) skipped[reason] = (skipped[reason] ?? 0) + n;
  }
  if (passedOver.length === files.length)
    throw new UsageError(
      `--catalog: ${files.join(', ')}: no listing of a known venue (JSON lines end in .jsonl)`,
    );
  return { ...inOrder([...entries.values()]), skipped, passedOver };
}

function inOrder(entries: CatalogEntry[]): Pick<LoadedCatalogs, 'catalog' | 'byVenue'> {
  const catalog = new Catalog();
  const byVenue: Record<string, number> = {};
  for (const entry of entries.sort((x, y) => (x.id < y.id ? -1 : 1))) {
    catalog.add(entry);
    byVenue[entry.venue] = (byVenue[entry.venue] ?? 0) + 1;
  }
  return { catalog, byVenue };
}

function listingOf(file: string): Listing | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--catalog: ${file} cannot be read: ${(error as Error).message}`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The message quotes the file.
    throw new UsageError(`--catalog: ${file} is not JSON: ${plainText((error as Error).message)}`);
  }
  return readListing(document);
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
