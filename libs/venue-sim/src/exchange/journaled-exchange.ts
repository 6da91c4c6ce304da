import { InvariantError, type Millis, type VenueId } from '@arbytron/domain';
import type { Cancel } from '@arbytron/runtime';
import type { ExchangeCommand } from './command.js';
import type { ExchangeEvent } from './event.js';
import { Exchange, type Applied, type ExchangeOptions } from './exchange.js';
import type { ExchangeSnapshot } from './exchange-state.js';
import type { Journal } from './journal.js';

/** Everything an exchange shows, without the power to change it. */
export type ExchangeReader = Omit<Exchange, 'apply'>;

/** What the world does to a venue in one tick. The same tick always gives the same commands, but for their time. */
export type TickSource = (tick: number, at: Millis) => readonly ExchangeCommand[];

/** Called with what one command or tick has changed, right after it did. */
export type ExchangeListener = (events: readonly ExchangeEvent[], at: Millis) => void;

export interface JournaledExchangeOptions extends ExchangeOptions {
  readonly journal: Journal;
  /** Ticks are journaled by their number alone; their commands come from here. */
  readonly ticks?: TickSource;
  /** After how many lines the journal is replaced by a snapshot. Default 5,000: replayed in well under a second. */
  readonly snapshotEvery?: number;
}

/** A line of the journal: a command, or a tick as `[number, at]`. */
type JournalLine = { readonly command: ExchangeCommand } | { readonly tick: readonly [number, Millis] };

interface JournaledState {
  readonly nextTick: number;
  readonly exchange: ExchangeSnapshot;
}

/**
 * An exchange that survives the death of its process: every command is in the journal before anybody sees its effects,
 * and opening the same journal again gives the identical state. Ticks follow one another from −1, the opening.
 */
export class JournaledExchange {
  readonly #exchange: Exchange;
  readonly #journal: Journal;
  readonly #ticks: TickSource;
  readonly #snapshotEvery: number;
  readonly #listeners = new Set<ExchangeListener>();
  #nextTick = -1;
  #lines = 0;

  /** @throws InvariantError when the journal holds a line that is no command */
  constructor({ journal, ticks = () => [], snapshotEvery = 5_000, ...options }: JournaledExchangeOptions) {
    this.#journal = journal;
    this.#ticks = ticks;
    this.#snapshotEvery = snapshotEvery;
    const { snapshot, lines } = journal.read();
    const state = snapshot === null ? null : (JSON.parse(snapshot) as JournaledState);
    this.#exchange = state ? new Exchange(options, state.exchange) : new Exchange(options);
    if (state) this.#nextTick = state.nextTick;
    for (const [i, line] of lines.entries()) this.#replay(line, i + 1);
    this.#lines = lines.length;
  }

  get venue(): VenueId {
    return this.#exchange.venue;
  }

  /** The state, for reading. */
  get exchange(): ExchangeReader {
    return this.#exchange;
  }

  /** The next tick that is due; −1 is the opening. */
  get nextTick(): number {
    return this.#nextTick;
  }

  /** Journals and applies a command, then tells the listeners. */
  apply(command: ExchangeCommand): Applied {
    this.#append({ command });
    const applied = this.#exchange.apply(command);
    this.#settleJournal();
    this.#notify(applied.events, command.at);
    return applied;
  }

  /** Applies the commands of the next tick, journaled as one line: all of it or nothing survives. */
  tick(at: Millis): readonly ExchangeEvent[] {
    this.#append({ tick: [this.#nextTick, at] });
    const events = this.#play(at);
    this.#settleJournal();
    this.#notify(events, at);
    return events;
  }

  /** Has every later change reported to a listener. A listener must not apply commands. */
  subscribe(listener: ExchangeListener): Cancel {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#journal.close();
  }

  #play(at: Millis): ExchangeEvent[] {
    const events = [...this.#exchange.apply({ kind: 'advance', at }).events];
    for (const command of this.#ticks(this.#nextTick, at)) {
      for (const event of this.#exchange.apply(command).events) events.push(event);
    }
    this.#nextTick += 1;
    return events;
  }

  #replay(text: string, lineNumber: number): void {
    let line: JournalLine;
    try {
      line = JSON.parse(text) as JournalLine;
    } catch (cause) {
      throw new InvariantError(`line ${lineNumber} of the journal of ${this.venue} is not JSON`, { cause });
    }
    if ('command' in line) {
      this.#exchange.apply(line.command);
    } else {
      const [tick, at] = line.tick;
      if (tick !== this.#nextTick) {
        throw new InvariantError(
          `line ${lineNumber} of the journal of ${this.venue} is tick ${tick}, not ${this.#nextTick}`,
        );
      }
      this.#play(at);
    }
  }

  #append(line: JournalLine): void {
    this.#journal.append(JSON.stringify(line));
    this.#lines += 1;
  }

  #settleJournal(): void {
    if (this.#lines < this.#snapshotEvery) return;
    const state: JournaledState = { nextTick: this.#nextTick, exchange: this.#exchange.snapshot() };
    this.#journal.compact(JSON.stringify(state));
    this.#lines = 0;
  }

  #notify(events: readonly ExchangeEvent[], at: Millis): void {
    if (events.length === 0) return;
    for (const listener of this.#listeners) listener(events, at);
  }
}
