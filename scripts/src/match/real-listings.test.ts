import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CatalogEntry } from '@arbytron/matching';
import { readListing } from './catalog-reader.js';
import { loadCatalogs } from './catalog-files.js';
import { InputProblems } from './input-problems.js';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/catalogs');

interface Recorded {
  readonly cards?: readonly { readonly outcomes: readonly unknown[] }[];
  readonly markets?: readonly { readonly contracts: readonly unknown[] }[];
  readonly length?: number;
}

(existsSync(FOLDER) ? describe : describe.skip)(
  'whole listings of venues (need ../shared/data/catalogs)',
  () => {
    const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
    const pathOf = (venue: string): string =>
      join(
        FOLDER,
        files.find((name) => name.startsWith(venue) && !name.includes('team_codes'))!,
      );
    const document = (venue: string): unknown => JSON.parse(readFileSync(pathOf(venue), 'utf8'));
    const read = (venue: string): readonly CatalogEntry[] =>
      readListing(document(venue))!.entries.map(({ entry }) => entry);
    const day = (at: number | null): string => new Date(at!).toISOString().slice(0, 10);

    it('are read with nothing left over: each record is a market, left out with a reason, or quarantined', async () => {
      const problems = new InputProblems();
      const loaded = await loadCatalogs(
        ['kalshi', 'polymarket', 'manifold', 'predictit'].map(pathOf),
        problems,
      );
      expect(loaded.byVenue).toEqual({ kalshi: 5155, polymarket: 500, manifold: 226, predictit: 756 });
      expect(loaded.skipped).toEqual({ settled: 113, 'no binary question': 161 });
      expect([problems.count, loaded.passedOver]).toEqual([0, []]);
      const outcomes = (document('kalshi') as Recorded).cards!.flatMap((card) => card.outcomes);
      expect(outcomes).toHaveLength(5155);
      const contracts = (document('predictit') as Recorded).markets!.flatMap((market) => market.contracts);
      expect(contracts).toHaveLength(756);
      expect((document('manifold') as Recorded).length).toBe(226 + 113 + 161);
    });

    it('of Polymarket have rules, sides, events and times', () => {
      const entries = read('polymarket');
      for (const { rules, eventTitle, attributes, openAt } of entries) {
        expect([rules, eventTitle]).not.toContain('');
        expect([attributes['yesName'], attributes['noName']]).toEqual(['Yes', 'No']);
        expect(openAt).not.toBeNull();
      }
      expect(entries.filter(({ closeAt }) => closeAt === null)).toHaveLength(1);
      expect(entries.filter(({ outcomeTitle }) => outcomeTitle !== '').length).toBeGreaterThan(400);
      expect(entries.find(({ attributes }) => attributes['gammaId'] === '517310')).toMatchObject({
        title: 'Will Trump deport less than 250,000?',
        outcomeTitle: '<250k',
        eventTitle: 'How many people will Trump deport in 2025?',
        closeAt: Date.UTC(2025, 11, 31, 12),
      });
    });

    it('of Kalshi name event, outcome and closing time', () => {
      const entries = read('kalshi');
      expect(entries.find(({ id }) => id === 'kalshi:KXPRESNOMD-28/Jon Ossoff')).toMatchObject({
        title: '2028 Democratic presidential nominee: Jon Ossoff',
        outcomeTitle: 'Jon Ossoff',
        seriesId: 'KXPRESNOMD',
        category: 'Elections',
        closeAt: Date.UTC(2028, 10, 7, 15),
      });
      expect(entries.filter(({ closeAt }) => closeAt === null)).toEqual([]);
      expect(entries.filter(({ outcomeTitle }) => outcomeTitle === '')).toHaveLength(287);
    });

    it('of PredictIt carry the names of contracts, and their days in both forms', () => {
      const entries = read('predictit');
      expect(entries.filter(({ outcomeTitle }) => outcomeTitle === '')).toHaveLength(56);
      expect(entries.find(({ id }) => id === 'predictit:7589-28361')?.title).toBe(
        'How many House seats will Republicans win in the 2026 midterm election?: 192 or fewer',
      );
      const ends = entries.filter(({ closeAt }) => closeAt !== null).map(({ closeAt }) => day(closeAt));
      expect(ends).toHaveLength(756 - 677);
      expect(ends.filter((end) => end === '2026-02-04')).toHaveLength(9);
      expect(ends.filter((end) => end === '2026-12-31').length).toBeGreaterThan(0);
    });

    it('of Manifold close in years that make sense', () => {
      for (const { closeAt, openAt } of read('manifold')) {
        expect(day(openAt).slice(0, 4)).toBe('2026');
        if (closeAt !== null) expect(closeAt).toBeGreaterThan(openAt!);
      }
    });
  },
);
