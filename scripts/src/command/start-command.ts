import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { DataDirectory, EmbeddedFleet, SimulatedVenues } from '@arbytron/fleet';
import { createLog, PrometheusMetrics } from '@arbytron/platform';
import {
  DEFAULT_TRADING_CONFIG,
  LIVE_PACE,
  SeededRandom,
  SIMULATION_PACE,
  SystemClock,
} from '@arbytron/runtime';
import { connectVenues, type PaperStore } from '@arbytron/venues';
import { parseDuration, parseWhole } from '../duration.js';
import { describeSummary } from '../run/describe-summary.js';
import { startFiguresServer } from '../run/figures-server.js';
import { FleetRun } from '../run/fleet-run.js';
import { readConfig } from './backtest-command.js';

export interface StartCommandOptions {
  readonly duration?: string;
  readonly seed: string;
  readonly data: 'sim' | 'live';
  readonly json?: boolean;
  readonly config?: string;
  readonly port: string;
  readonly dataDir: string;
  readonly fresh?: boolean;
}

const FATAL_EXIT = 70;

/** `arbytron start`: all five services in this process, against simulated exchanges or live data with paper orders. */
export async function startCommand(options: StartCommandOptions): Promise<void> {
  const seed = parseWhole(options.seed, '--seed', 0, 2 ** 31 - 1);
  const port = parseWhole(options.port, '--port', 0, 65_535);
  const durationMs = options.duration === undefined ? null : parseDuration(options.duration, '--duration');
  const config = options.config === undefined ? DEFAULT_TRADING_CONFIG : readConfig(options.config);
  const isSimulated = options.data === 'sim';
  const directory = DataDirectory.open(
    options.dataDir,
    isSimulated ? `sim-${seed}` : 'live',
    options.fresh ?? false,
  );
  const logPath = directory.at('arbytron.log');
  const log = createLog({ format: 'json', destination: createWriteStream(logPath, { flags: 'a' }) });
  const clock = new SystemClock();
  const metrics = new PrometheusMetrics({ log, process: true });
  if (!options.json) process.stderr.write('starting the database, the venues and five services …\n');

  const venues = isSimulated ? await SimulatedVenues.open({ directory, seed, durationMs, clock, log }) : null;
  const connectors = await connectVenues(
    venues
      ? { venues: venues.settings, trading: 'live' }
      : { venues: { kalshi: {}, polymarket: {} }, trading: 'paper' },
    { clock, random: new SeededRandom(seed), log, metrics },
    (venue) => paperFile(directory.at(`paper-${venue}.json`)),
  );
  const fleet = await EmbeddedFleet.start({
    directory,
    config,
    connectors,
    pace: isSimulated ? SIMULATION_PACE : LIVE_PACE,
    clock,
    log,
    metrics,
    onFatal: (error) => {
      process.stderr.write(`a broken invariant ends the run: ${String(error)}\nthe log is ${logPath}\n`);
      process.exit(FATAL_EXIT);
    },
  });
  directory.markStarted();
  const run = new FleetRun(
    {
      monitor: fleet.monitor,
      unready: () => Promise.resolve(fleet.host.unready()),
      cashAt: (venue) => Promise.resolve(fleet.cashAt(venue)),
      notes: () => [`log ${logPath} · Ctrl-C stops; the next start goes on from here`],
      stop: () => fleet.stop(),
    },
    venues,
    {
      heading: isSimulated
        ? `Arbytron · simulated exchanges, seed ${seed}, play money`
        : 'Arbytron · live data, paper orders',
      data: options.data,
      seed,
      durationMs,
      isQuiet: options.json ?? false,
    },
  );
  const http = await startFiguresServer(run, port, metrics, log);
  if (!options.json) process.stderr.write(`figures at ${http.url}\n`);

  const summary = await run.play();
  venues?.pause();
  await http.close();
  await fleet.stop();
  await venues?.close();
  if (run.isFinished) directory.markFinished();
  directory.release();
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : `\n${describeSummary(summary)}\n`);
  if (summary.violations.length > 0) process.exitCode = 1;
}

/** Keeps a paper account in a file. */
function paperFile(path: string): PaperStore {
  return {
    load: () => readFile(path, 'utf8').catch(() => null),
    save: (account) => writeFile(path, account),
  };
}
