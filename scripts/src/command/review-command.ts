import { hostname, userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Trust } from '@arbytron/domain';
import { carryOutReview, evidenceOf, requestReview } from '@arbytron/matching';
import { createLog, PrometheusMetrics } from '@arbytron/platform';
import {
  CANDIDATES,
  REVIEWS,
  SystemClock,
  type CandidateRecord,
  type ReviewRecord,
  type ReviewVerdict,
} from '@arbytron/runtime';
import { parseWhole } from '../duration.js';
import { candidateTable, selectCandidates, trustCounts } from '../review/candidate-list.js';
import { candidatePage, SEEN_LENGTH } from '../review/candidate-page.js';
import { BRACKET_MARK, COLOUR_MARK } from '../review/columns.js';
import { openRunStore, type RunStore } from '../review/run-store.js';
import { loadCatalogs } from '../match/catalog-files.js';
import { InputProblems } from '../match/input-problems.js';
import { progressBar } from '../match/progress-bar.js';
import { marketOf } from '../review/catalog-market.js';
import { CATALOG_RUN, runCatalogs } from '../review/catalog-run.js';
import { textTable } from '../table.js';
import { UsageError } from '../usage-error.js';

export interface ReviewOptions {
  readonly dataDir: string;
  readonly run?: string;
  readonly json?: boolean;
}

export interface ReviewListOptions extends ReviewOptions {
  readonly trust?: readonly string[];
  readonly venue?: readonly string[];
  readonly limit: string;
}

export interface ReviewVerdictOptions extends ReviewOptions {
  readonly seen?: string;
  readonly reviewer?: string;
  readonly reason?: string;
}

const TRUSTS: readonly Trust[] = [
  'proposed',
  'verified',
  'needs_review',
  'approved',
  'rejected',
  'suspended',
];
const LEAST_PREFIX = 4;
const NARROWEST = 60;
const WIDTH_OF_A_PIPE = 160;
/** How long a running matching service is given to decide. */
const PATIENCE_MS = 10_000;
const POLL_MS = 100;

const terminalWidth = (): number => Math.max(NARROWEST, process.stdout.columns ?? WIDTH_OF_A_PIPE);

export interface ReviewImportOptions {
  readonly dataDir: string;
  readonly catalog: readonly string[];
  readonly json?: boolean;
}

/** `arbytron review import`: catalogs through the matching service into a store that can be reviewed. */
export async function reviewImportCommand(options: ReviewImportOptions): Promise<void> {
  const problems = new InputProblems();
  const { catalog, byVenue } = await loadCatalogs(options.catalog, problems);
  const markets = [...catalog.entries()].filter(({ grain }) => grain === 'market').map(marketOf);
  if (markets.length === 0) throw new UsageError('--catalog: no markets in these files');
  const log = createLog({ level: 'error', destination: process.stderr });
  const clock = new SystemClock();
  const beganAt = clock.monotonic();
  const bar = options.json ? () => undefined : progressBar('matching', 'markets', process.stderr);
  const ports = { clock, log, metrics: new PrometheusMetrics({ log, process: false }) };
  const records = await runCatalogs(options.dataDir, markets, ports, (done) => bar(done, markets.length));
  const seconds = (clock.monotonic() - beganAt) / 1_000;
  if (options.json) {
    const byTrust = Object.fromEntries(countBy(records, ({ trust }) => trust));
    print(JSON.stringify({ byVenue, quarantined: problems.count, byTrust, seconds }));
    return;
  }
  const venues = (record: CandidateRecord): string =>
    evidenceOf(record)
      .markets.map(({ venue }) => venue)
      .join('+');
  const rows = [...countBy(records, (record) => `${venues(record)} ${record.trust} ${record.relation}`)];
  print(
    textTable(
      ['venues', 'trust', 'relation', 'candidates'],
      rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, n]) => [...key.split(' '), String(n)]),
    ),
  );
  print(
    `${markets.length} markets (${Object.entries(byVenue)
      .map(([venue, n]) => `${venue} ${n}`)
      .join(', ')}) in ${seconds.toFixed(1)} s; ${problems.count} records could not be read`,
  );
  print(`${trustCounts(records)}\narbytron review list --run ${CATALOG_RUN} shows what waits for a person`);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** `arbytron review list`: what waits for a person, or the candidates of given trust. */
export async function reviewListCommand(options: ReviewListOptions): Promise<void> {
  const limit = parseWhole(options.limit, '--limit', 1, 100_000);
  const trust = options.trust?.map(parseTrust) ?? null;
  await withStore(options, async ({ store, name }) => {
    const records = (await store.select(CANDIDATES.table)).map(CANDIDATES.decode);
    const chosen = selectCandidates(records, { trust, venues: options.venue ?? [] });
    const shown = chosen.slice(0, limit);
    if (options.json) {
      print(shown.map((record) => JSON.stringify(withoutPrices(record))).join('\n'));
      return;
    }
    const what = trust === null ? 'waiting for a person' : trust.join(' or ');
    print(`${trustCounts(records)} (run ${name})`);
    if (shown.length > 0)
      print(`\n${candidateTable(shown, Math.max(24, Math.floor((terminalWidth() - 80) / 2)))}`);
    print(
      `\n${chosen.length} ${what}${chosen.length > shown.length ? `, ${shown.length} shown: --limit shows more` : ''}`,
    );
    if (shown.length > 0) print('arbytron review show <id> sets both markets side by side');
  });
}

/** `arbytron review show`: both markets of a candidate side by side, the gates, and what people said before. */
export async function reviewShowCommand(id: string, options: ReviewOptions): Promise<void> {
  await withStore(options, async ({ store }) => {
    const record = await findCandidate(store, id);
    const reviews = await reviewsOf(store, record.candidateId);
    if (options.json) {
      print(JSON.stringify({ ...withoutPrices(record), reviews }));
      return;
    }
    const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
    const style = { width: terminalWidth(), mark: isColoured ? COLOUR_MARK : BRACKET_MARK };
    print(candidatePage(record, reviews, style));
  });
}

/** `arbytron review approve|reject|suspend`: records a verdict and waits for what becomes of it. */
export async function reviewVerdictCommand(
  verdict: ReviewVerdict,
  id: string,
  options: ReviewVerdictOptions,
): Promise<void> {
  await withStore(options, async (run) => {
    const { store } = run;
    const record = await findCandidate(store, id);
    if (options.seen !== undefined && !isSeen(record, options.seen))
      throw new UsageError(
        `--seen: the texts have changed since: they are ${record.fingerprint.slice(0, SEEN_LENGTH)} now; look again with "arbytron review show ${id}"`,
      );
    const by = { reviewer: options.reviewer ?? whoAmI(), reason: options.reason ?? '' };
    const clock = new SystemClock();
    const review = requestReview(record, verdict, by, clock.now());
    if (run.isOurs) await carryOutReview(store, review, clock.now());
    else
      await store.commit('review', {
        writes: [{ kind: 'insert', table: REVIEWS.table, row: REVIEWS.encode(review) }],
        outbox: [],
      });
    const decided = await untilDecided(store, review);
    const after = await findCandidate(store, record.candidateId);
    if (options.json) print(JSON.stringify({ ...decided, trust: after.trust }));
    else print(describeDecision(decided, after));
    if (decided.status === 'refused') process.exitCode = 1;
  });
}

async function withStore(options: ReviewOptions, work: (run: RunStore) => Promise<void>): Promise<void> {
  const log = createLog({ level: 'error', destination: process.stderr });
  const run = await openRunStore(options, { clock: new SystemClock(), log });
  try {
    await work(run);
  } finally {
    await run.close();
  }
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Who judges must not see what there is to gain. */
function withoutPrices(record: CandidateRecord): object {
  const { candidate, evidence, ...rest } = record;
  const { quotes, ...terms } = candidate;
  const { gap, ...grounds } = evidenceOf({ ...record, evidence });
  return { ...rest, candidate: terms, evidence: { ...grounds, isGapSeen: gap !== null } };
}

/** @throws UsageError unless exactly one candidate begins with `id` */
async function findCandidate(store: RunStore['store'], id: string): Promise<CandidateRecord> {
  if (id.length < LEAST_PREFIX || !/^[0-9a-f]+$/.test(id))
    throw new UsageError(
      `expected the id of a candidate, or its first ${LEAST_PREFIX} characters or more, was ${JSON.stringify(id)}: "arbytron review list" shows them`,
    );
  const records = (await store.select(CANDIDATES.table))
    .filter((row) => String(row['candidate_id']).startsWith(id))
    .map(CANDIDATES.decode);
  if (records.length === 1) return records[0]!;
  throw new UsageError(
    records.length === 0
      ? `no candidate begins with ${id}`
      : `${records.length} candidates begin with ${id}: give more of it`,
  );
}

const reviewsOf = async (store: RunStore['store'], candidateId: string): Promise<ReviewRecord[]> =>
  (await store.select(REVIEWS.table, { candidate_id: candidateId }))
    .map(REVIEWS.decode)
    .sort((a, b) => a.requestedAt - b.requestedAt);

const isSeen = ({ fingerprint }: CandidateRecord, seen: string): boolean =>
  seen.length >= SEEN_LENGTH && fingerprint.startsWith(seen);

/** The review once it is decided, or as it was written when nobody decided it in time. */
async function untilDecided(store: RunStore['store'], review: ReviewRecord): Promise<ReviewRecord> {
  for (let waitedMs = 0; ; waitedMs += POLL_MS) {
    const [row] = await store.select(REVIEWS.table, { review_id: review.reviewId });
    const now = row ? REVIEWS.decode(row) : review;
    if (now.status !== 'pending' || waitedMs >= PATIENCE_MS) return now;
    await sleep(POLL_MS);
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  other_fingerprint: 'the texts have changed meanwhile: look again with "arbytron review show"',
  gates_reject: 'as the texts are now a hard gate tells the contracts apart, and no person overrules that',
  unknown_candidate: 'matching does not know this candidate',
};

function describeDecision(
  { verdict, status, refusal, candidateId }: ReviewRecord,
  after: CandidateRecord,
): string {
  if (status === 'refused') return `refused: ${REFUSALS[refusal!] ?? refusal}`;
  const titles = evidenceOf(after).markets.map(({ venue, title }) => `  ${venue}: ${title}`);
  if (status === 'pending')
    return [
      `${verdict} of ${candidateId} is recorded; matching carries it out as soon as it runs`,
      ...titles,
    ].join('\n');
  return [`${candidateId} is ${after.trust} now (${after.relation})`, ...titles].join('\n');
}

function parseTrust(text: string): Trust {
  const trust = TRUSTS.find((word) => word === text);
  if (trust === undefined) throw new UsageError(`--trust: expected one of ${TRUSTS.join(', ')}, was ${text}`);
  return trust;
}

function whoAmI(): string {
  try {
    return `${userInfo().username}@${hostname()}`;
  } catch {
    // A user without a name, as in a container.
    return hostname();
  }
}
