import { setTimeout as pause } from 'node:timers/promises';
import { isTerminal } from '@arbytron/domain';
import { summarize, type RunSummary, type SimulatedVenues, type Violation } from '@arbytron/fleet';
import { renderLine, renderView, type ViewContext } from '../terminal-view.js';
import type { RunningFleet } from './running-fleet.js';

export interface FleetRunOptions {
  readonly heading: string;
  readonly data: 'sim' | 'live';
  readonly seed: number;
  /** Null: until somebody stops it. */
  readonly durationMs: number | null;
  /** Nothing but the summary goes to standard output. */
  readonly isQuiet: boolean;
}

const FRAME_MS = 500;
const LINE_MS = 1_000;
const READY_WITHIN_MS = 60_000;
const STABLE_MS = 700;
const QUIET_WITHIN_MS = 10_000;

/** One run of a fleet: wait until it is ready, play, show, wait until all is booked, compare with the venues, sum up. */
export class FleetRun {
  readonly #begunAt = Date.now();
  #interrupted = false;
  #httpUrl = '';
  #shownAt = 0;

  /** @param venues the simulated exchanges; null on live data */
  constructor(
    readonly fleet: RunningFleet,
    readonly venues: SimulatedVenues | null,
    readonly options: FleetRunOptions,
  ) {}

  /** Where the figures can be seen in a browser. */
  setHttpUrl(url: string): void {
    this.#httpUrl = url;
  }

  /** The figures as a page of text. */
  text(): string {
    return renderView(this.fleet.monitor.figures(), this.#context());
  }

  /** Plays until the scenario or the duration is over, or `SIGINT` or `SIGTERM` arrives. */
  async play(): Promise<RunSummary> {
    const stopped = new Promise<void>((resolve) => {
      const onSignal = (): void => {
        this.#interrupted = true;
        resolve();
      };
      process.once('SIGINT', onSignal);
      process.once('SIGTERM', onSignal);
    });
    await Promise.race([stopped, this.#ready()]);
    const frames = setInterval(() => this.#show(), FRAME_MS);
    const playedAt = Date.now();
    if (!this.#interrupted) this.venues?.start();
    await Promise.race([stopped, this.venues?.finished ?? this.#wait()]);
    if (!this.#interrupted) await Promise.race([stopped, this.#settle()]);
    clearInterval(frames);
    const violations = this.#interrupted ? [] : await this.#compareWithVenues();
    return summarize(this.fleet.monitor.figures(), this.#titles(), {
      data: this.options.data,
      seed: this.venues ? this.options.seed : null,
      elapsedMs: Date.now() - playedAt,
      ledgers: this.venues?.ledgers() ?? [],
      violations,
    });
  }

  /** The scenario has played out: there is nothing to go on with. */
  get isFinished(): boolean {
    return !this.#interrupted && this.venues !== null && this.venues.isFinite;
  }

  /** Until every matched market has its book, so that the first episode is seen. */
  async #ready(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    let stableSince = Date.now();
    let before = -1;
    while (Date.now() < deadline && !this.#interrupted) {
      const candidates = this.fleet.monitor.candidates().length;
      const isReady = (await this.fleet.unready()).length === 0;
      if (candidates !== before || candidates === 0 || !isReady) stableSince = Date.now();
      before = candidates;
      if (Date.now() - stableSince > STABLE_MS) return;
      await pause(50);
    }
  }

  /** Until all is settled and booked, or time is up. */
  async #settle(): Promise<void> {
    const deadline = Date.now() + QUIET_WITHIN_MS;
    while (Date.now() < deadline && !this.#interrupted) {
      const { positions, orders } = this.fleet.monitor.figures();
      const isFlat = positions.every((p) => p.quantity === 0) || !this.isFinished;
      const isIdle = orders.every((order) => isTerminal(order.status));
      if (isFlat && isIdle && Date.now() - this.fleet.monitor.activeAt > 1_000) return;
      await pause(100);
    }
  }

  #wait(): Promise<void> {
    return this.options.durationMs === null ? new Promise(() => {}) : pause(this.options.durationMs);
  }

  /** Our books against the venues': cash to the micro-dollar, and profit once nothing is open. */
  async #compareWithVenues(): Promise<Violation[]> {
    const violations: Violation[] = [];
    const ledgers = this.venues?.ledgers() ?? [];
    for (const { venue, cash } of ledgers) {
      const ours = await this.fleet.cashAt(venue);
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
    const isFlat = positions.every((p) => p.quantity === 0) && ledgers.every((l) => l.openPositions === 0);
    if (ledgers.length > 0 && isFlat && told !== realizedProfit) {
      violations.push({
        invariant: 'I4',
        subject: 'profit',
        detail: `ours ${realizedProfit}, the venues' ${told}`,
      });
    }
    return violations;
  }

  /** A terminal is repainted; a pipe gets a line a second. */
  #show(): void {
    if (this.options.isQuiet) return;
    if (process.stdout.isTTY) {
      process.stdout.write(`\x1b[H\x1b[2J${this.text()}`);
    } else if (Date.now() - this.#shownAt >= LINE_MS) {
      this.#shownAt = Date.now();
      process.stdout.write(`${renderLine(this.fleet.monitor.figures(), Date.now() - this.#begunAt)}\n`);
    }
  }

  #context(): ViewContext {
    return {
      heading: this.options.heading,
      httpUrl: this.#httpUrl,
      elapsedMs: Date.now() - this.#begunAt,
      titles: this.#titles(),
      notes: this.fleet.notes(),
    };
  }

  #titles(): Map<string, string> {
    return new Map(
      this.fleet.monitor.candidates().map((candidate) => [candidate.candidateId, candidate.title]),
    );
  }
}
