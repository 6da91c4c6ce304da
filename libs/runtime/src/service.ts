import type { MessageOf, TopicName } from '@arbytron/contracts';
import type { Millis } from '@arbytron/domain';
import type { TradingConfig } from './config.js';
import type { Clock, Lease, Log, LogFields, MetricLabels, Store, StoreWrite } from './ports.js';

/**
 * How a service reads a topic.
 *
 * - `work`: the instances share the partitions, every message has its effect exactly once
 * - `stream`: the instances share the partitions, only what arrives from now on counts (soft topics)
 * - `table`: every instance reads everything from the beginning and keeps it as state
 * - `sharded_table`: the instances share the partitions and read each from the beginning when it is assigned
 */
export type InputMode = 'work' | 'stream' | 'table' | 'sharded_table';

export interface InputSpec {
  readonly topic: TopicName;
  readonly mode: InputMode;
}

/** A message of a topic as a core sees it. */
export type MessageInput<Name extends TopicName = TopicName> = Name extends TopicName
  ? {
      readonly kind: 'message';
      readonly topic: Name;
      readonly message: MessageOf<Name>;
      readonly partition: number;
    }
  : never;

/** The partitions of a `sharded_table` that this instance now holds. */
export interface AssignmentInput {
  readonly kind: 'assignment';
  readonly topic: TopicName;
  readonly partitions: readonly number[];
}

/** A timer that the core asked for has run out. */
export interface TimerInput {
  readonly kind: 'timer';
  readonly name: string;
}

/** A message on its way out. */
export type OutgoingMessage = {
  [Name in TopicName]: { readonly topic: Name; readonly message: MessageOf<Name> };
}[TopicName];

/** What a core wants done. The runner does it, in the order of this list. */
export type Output<Effect> =
  /** A durable write, committed together with the other writes and emitted messages of the step. */
  | { readonly kind: 'write'; readonly write: StoreWrite }
  /** A message that follows the commit through the outbox. */
  | ({ readonly kind: 'emit' } & OutgoingMessage)
  /** A message sent at once: soft topics, and hard ones whose ids make repetition harmless. */
  | ({ readonly kind: 'publish' } & OutgoingMessage)
  /** I/O, begun after the commit. Its result comes back as an input. */
  | { readonly kind: 'effect'; readonly effect: Effect }
  /** Calls the core back; a timer of the same name that is still running is replaced. */
  | { readonly kind: 'timer'; readonly name: string; readonly delayMs: number }
  /** Something from outside that could not be read, put aside in the dead letters with its place. */
  | { readonly kind: 'bury'; readonly source: string; readonly reason: string; readonly record: string }
  | { readonly kind: 'count'; readonly name: string; readonly labels?: MetricLabels; readonly by?: number }
  | {
      readonly kind: 'observe';
      readonly name: string;
      readonly value: number;
      readonly labels?: MetricLabels;
    }
  | {
      readonly kind: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly message: string;
      readonly fields?: LogFields;
    };

/** The decisions of a service: synchronous, pure apart from its own state, and replayable byte for byte. */
export interface Core<Input, Effect> {
  step(input: Input, at: Millis): readonly Output<Effect>[];
}

/** Hands an input to the core. `lane` orders durable effects: inputs of one lane are committed in order. */
export type Feed<Input> = (input: Input, lane: string) => Promise<void>;

/** A service, ready to run: its core and the I/O around it. */
export interface Service<Input, Effect> {
  readonly name: string;
  readonly inputs: readonly InputSpec[];
  readonly core: Core<Input, Effect>;
  /**
   * Commits everything in the order of the steps. For a core whose rows are touched by messages of different keys,
   * which would otherwise be committed side by side.
   */
  readonly isSerial?: boolean;
  /** Performs one effect and feeds what comes of it. Must not throw for anything a venue can do. */
  perform(effect: Effect, feed: Feed<Input>): Promise<void>;
  /** Called once, when the tables are read and before shared topics are consumed. */
  start?(feed: Feed<Input>): Promise<void>;
  /** Why the service is not ready to do its work; empty when it is. */
  unready?(): readonly string[];
  /** Ends streams. Effects under way are awaited by the runner. */
  stop?(): Promise<void>;
}

/** What a service is built from. `Connector` is the venue contract, which this package does not know. */
export interface ServiceContext<Connector> {
  readonly config: TradingConfig;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly store: Store;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  /** Tells instances of one service apart. */
  readonly instance: string;
  readonly pace: Pace;
  /** Which partition of a topic a key belongs to. */
  readonly partitionOf: (topic: TopicName, key: string) => number;
}

/** How often the services look after things that nothing tells them of. */
export interface Pace {
  /** Pause between two readings of a venue's catalog. */
  readonly catalogEveryMs: number;
  /** How often each venue is asked what it settled. */
  readonly settlementsEveryMs: number;
  /** How often positions and cash are compared with each venue's own word. */
  readonly reconcileEveryMs: number;
  /** How often matching looks for what people said of its candidates. */
  readonly reviewsEveryMs: number;
  /** How often candidates are published again with the quotes that came since. */
  readonly candidateQuotesEveryMs: number;
}

/** Against real venues: gentle on their limits. */
export const LIVE_PACE: Pace = {
  catalogEveryMs: 300_000,
  settlementsEveryMs: 60_000,
  reconcileEveryMs: 30_000,
  reviewsEveryMs: 1_000,
  candidateQuotesEveryMs: 60_000,
};
/** Against simulators on this machine. */
export const SIMULATION_PACE: Pace = {
  catalogEveryMs: 1_000,
  settlementsEveryMs: 1_000,
  reconcileEveryMs: 2_000,
  reviewsEveryMs: 1_000,
  candidateQuotesEveryMs: 10_000,
};

/** How a process makes a service. `Connector` as in {@link ServiceContext}. */
export interface ServiceDefinition<Connector> {
  readonly name: string;
  // The inputs and effects of a service are its own affair; the runner only carries them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  create(context: ServiceContext<Connector>): Promise<Service<any, any>> | Service<any, any>;
}
