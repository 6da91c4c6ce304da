import { createWriteStream } from 'node:fs';
import {
  DataDirectory,
  EmbeddedFleet,
  summarize,
  type RunSummary,
  SimulatedVenues,
  type Violation,
} from '@arbytron/fleet';
import { createLog, PrometheusMetrics, startHttpServer, type HttpServer } from '@arbytron/platform';
import {
  DEFAULT_TRADING_CONFIG,
  LIVE_PACE,
  SeededRandom,
  SIMULATION_PACE,
  SystemClock,
  type Log,
  type TradingConfig,
} from '@arbytron/runtime';
import { connectVenues } from '@arbytron/venues';
import { parseDuration, parseWhole } from '../duration.js';
import { statusPage } from '../status-page.js';
import { renderLine, renderView, type ViewContext } from '../terminal-view.js';
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

const FRAME_MS = 500;
const READY_WITHIN_MS = 20_000;
const QUIET_WITHIN_MS = 8_000;
const FATAL_EXIT = 70;

/** `arbytron start`: all five services in this process, against simulated exchanges or live data with paper orders. */
export async function startCommand(options: StartCommandOptions): Promise<void> {
  const seed = parseWhole(options.seed, '--seed', 0, 2 ** 31 - 1);
  const port = parseWhole(options.port, '--port', 0, 65_535);
  const durationMs = options.duration === undefined ? null : parseDuration(options.duration, '--duration');
  const config = options.config === undefined ? DEFAULT_TRADING_CONFIG : readConfig(options.config);
  const directory = DataDirectory.open(
    options.dataDir,
    options.data === 'sim' ? `sim-${seed}` : 'live',
    options.fresh ?? false,
  );
  try {
    const run = await StartedRun.begin(options, { seed, port, durationMs, config, directory });
    const summary = await run.play();
    if (options.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
    else process.stdout.write(`\n${describe(summary)}\n`);
    if (summary.violations.length > 0) process.exitCode = 1;
  } finally {
    directory.release();
  }
}

interface Settings {
  readonly seed: number;
  readonly port: number;
  readonly durationMs: number | null;
  readonly config: TradingConfig;
  readonly directory: DataDirectory;
}

class StartedRun {
  #stopRequested: (() => void) | null = null;
  #interrupted = false;
  readonly #startedAt = Date.now();

  private constructor(
    readonly options: StartCommandOptions,
    readonly settings: Settings,
    readonly fleet: EmbeddedFleet,
    readonly venues: SimulatedVenues | null,
    readonly http: HttpServer,
    readonly log: Log,
  ) {}

  static async begin(options: StartCommandOptions, settings: Settings): Promise<StartedRun> {
    const { directory, durationMs, seed } = settings;
    const clock = new SystemClock();
    const logFile = createWriteStream(directory.at('arbytron.log'), { flags: 'a' });
    const log = createLog({ level: 'info', format: 'json', destination: logFile });
    const metrics = new PrometheusMetrics({ log, process: true });
    const random = new SeededRandom(seed);
    if (!options.json) process.stderr.write('starting the database and the venues …\n');
    const venues =
      options.data === 'sim' ? await SimulatedVenues.open({ directory, seed, durationMs, clock, log }) : null;
    const connectors = await connectVenues(
      venues
        ? { venues: venues.settings, trading: 'live' }
        : { venues: { kalshi: {}, polymarket: {} }, trading: 'paper' },
      { clock, random, log, metrics },
    );
    const fleet = await EmbeddedFleet.start({
      directory,
      config: settings.config,
      connectors,
      pace: venues ? SIMULATION_PACE : LIVE_PACE,
      clock,
      log,
      metrics,
      onFatal: (error) => {
        process.stderr.write(
          `a broken invariant ends the run: ${String(error)}\nthe log is ${directory.at('arbytron.log')}\n`,
        );
        process.exit(FATAL_EXIT);
      },
    });
    let run: StartedRun | null = null;
    const http = await startHttpServer({
      port: settings.port,
      host: '127.0.0.1',
      service: 'arbytron',
      readiness: () => fleet.host.unready(),
      metrics,
      log,
      routes: (app) => {
        app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(statusPage()));
        app.get('/status', (_request, reply) =>
          reply.type('text/plain; charset=utf-8').send(run?.text() ?? 'starting'),
        );
      },
    });
    run = new StartedRun(options, settings, fleet, venues, http, log);
    directory.markStarted();
    return run;
  }

  text(): string {
    return renderView(this.fleet.monitor.figures(), this.#context());
  }

  /** Runs until the duration is over or somebody stops it, then stops everything and sums up. */
  async play(): Promise<RunSummary> {
    const stopped = new Promise<void>((resolve) => (this.#stopRequested = resolve));
    const onSignal = (): void => {
      this.#interrupted = true;
      this.#stopRequested?.();
    };
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    await Promise.race([stopped, this.#ready()]);
    const frames = setInterval(() => this.#frame(), this.options.json ? 60_000 : FRAME_MS);
    const playedAt = Date.now();
    if (!this.#interrupted) this.venues?.start();
    await Promise.race([stopped, this.venues?.finished ?? this.#timeout()]);
    if (!this.#interrupted && this.venues) await Promise.race([stopped, this.#quiet()]);
    clearInterval(frames);
    const finished = !this.#interrupted && this.venues !== null;
    const violations = finished ? this.#compareWithVenues() : [];
    const summary = this.#summarize(Date.now() - playedAt, violations);
    await this.#stop();
    if (finished && this.venues?.scenario.ticks !== null) this.settings.directory.markFinished();
    return summary;
  }

  /** Until every matched market has its book, so that the first episode is seen. */
  async #ready(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    let stableSince = Date.now();
    let before = -1;
    while (Date.now() < deadline) {
      const candidates = this.fleet.monitor.candidates().length;
      if (candidates !== before || candidates === 0 || this.fleet.host.unready().length > 0)
        stableSince = Date.now();
      before = candidates;
      if (Date.now() - stableSince > 700) return;
      await pause(50);
    }
    this.log.warn('not every book arrived in time; starting all the same', {
      reasons: this.fleet.host.unready(),
    });
  }

  /** Until all is settled and booked, or nothing has moved for long enough. */
  async #quiet(): Promise<void> {
    const deadline = Date.now() + QUIET_WITHIN_MS;
    while (Date.now() < deadline) {
      const { positions, orders } = this.fleet.monitor.figures();
      const open =
        positions.some((p) => p.quantity !== 0) ||
        orders.some((o) => o.status === 'submitted' || o.status === 'unknown');
      if (!open && Date.now() - this.fleet.monitor.activeAt > 1_000) return;
      await pause(100);
    }
  }

  #timeout(): Promise<void> {
    return this.settings.durationMs === null ? new Promise(() => {}) : pause(this.settings.durationMs);
  }

  /** Our books against the venues': cash to the micro-dollar, and profit once nothing is open. */
  #compareWithVenues(): Violation[] {
    const violations: Violation[] = [];
    const ledgers = this.venues?.ledgers() ?? [];
    for (const { venue, cash } of ledgers) {
      const ours = this.fleet.cashAt(venue);
      if (ours !== cash) {
        violations.push({
          invariant: 'I4',
          subject: `cash at ${venue}`,
          detail: `ours ${ours}, the venue's ${cash}`,
        });
      }
    }
    const { realizedProfit, positions } = this.fleet.monitor.figures();
    const told = ledgers.reduce((sum, ledger) => sum + ledger.realizedProfit, 0);
    const isFlat =
      positions.every((p) => p.quantity === 0) && ledgers.every((ledger) => ledger.openPositions === 0);
    if (isFlat && told !== realizedProfit) {
      violations.push({
        invariant: 'I4',
        subject: 'profit',
        detail: `ours ${realizedProfit}, the venues' ${told}`,
      });
    }
    return violations;
  }

  #summarize(elapsedMs: number, violations: readonly Violation[]): RunSummary {
    return summarize(this.fleet.monitor.figures(), this.#titles(), {
      data: this.options.data,
      seed: this.venues ? this.settings.seed : null,
      elapsedMs,
      ledgers: this.venues?.ledgers() ?? [],
      violations,
    });
  }

  #frame(): void {
    const figures = this.fleet.monitor.figures();
    if (this.options.json) return;
    // Home and clear to the end: repaints without flicker. A pipe gets a line a second instead.
    if (process.stdout.isTTY) process.stdout.write(`\x1b[H\x1b[2J${renderView(figures, this.#context())}`);
    else if ((Date.now() - this.#startedAt) % 1_000 < FRAME_MS) {
      process.stdout.write(`${renderLine(figures, Date.now() - this.#startedAt)}\n`);
    }
  }

  #context(): ViewContext {
    const { data } = this.options;
    return {
      heading:
        data === 'sim'
          ? `Arbytron · simulated exchanges, seed ${this.settings.seed}, play money`
          : 'Arbytron · live data, paper orders',
      httpUrl: this.http.url,
      elapsedMs: Date.now() - this.#startedAt,
      titles: this.#titles(),
      notes: [
        `log ${this.settings.directory.at('arbytron.log')} · Ctrl-C stops; the next start goes on from here`,
      ],
    };
  }

  #titles(): Map<string, string> {
    return new Map(
      this.fleet.monitor.candidates().map((candidate) => [candidate.candidateId, candidate.title]),
    );
  }

  async #stop(): Promise<void> {
    this.venues?.pause();
    await this.http.close();
    await this.fleet.stop();
    await this.venues?.close();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function describe(summary: RunSummary): string {
  const rows: [string, string][] = [
    ['quotes', String(summary.quotes)],
    ['matched pairs', String(summary.candidates)],
    ['opportunities', String(summary.opportunities)],
    [
      'trades',
      Object.entries(summary.trades)
        .map(([outcome, n]) => `${n} ${outcome}`)
        .join(', ') || '0',
    ],
    ['orders / fills', `${summary.orders} / ${summary.fills}`],
    ['open positions', String(summary.open_positions)],
    ['expected profit', `$${summary.expected_profit}`],
    ['realized profit', `$${summary.realized_profit}`],
    ...(summary.venue_profit === null
      ? []
      : [["by the venues' own ledgers", `$${summary.venue_profit}`] as [string, string]]),
    [
      'quote to order p50 / p99',
      `${summary.quote_to_order_p50_ms ?? '–'} / ${summary.quote_to_order_p99_ms ?? '–'} ms`,
    ],
    ['violations', String(summary.violations.length)],
    ...summary.violations.map((v) => [`  ${v.invariant} ${v.subject}`, v.detail] as [string, string]),
    ...summary.halts.map((halt) => ['  halt', halt] as [string, string]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
