import { DEAD_LETTERS, MalformedMessage, TOPICS, type Topic, type TopicName } from '@arbytron/contracts';
import { contentId, InvariantError, type Millis } from '@arbytron/domain';
import { ConflatingPublisher } from './conflating-publisher.js';
import { OutboxRelay } from './outbox-relay.js';
import type {
  Bus,
  BusRecord,
  Cancel,
  Clock,
  Log,
  Metrics,
  OutgoingRecord,
  Store,
  StoreCommit,
  Subscription,
  TopicSpec,
} from './ports.js';
import { StoreError } from './store-error.js';
import type { Feed, InputMode, Output, OutgoingMessage, Service } from './service.js';

export interface RunnerPorts {
  readonly bus: Bus;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface RunnerOptions {
  /** Tells instances of one service apart. */
  readonly instance: string;
  /** Called once when the service cannot go on: a broken invariant. The process must end. */
  readonly onFatal: (error: unknown) => void;
}

/** How many inbox ids are remembered: everything that can still be delivered a second time. */
const INBOX_MEMORY = 20_000;
const RETRY_FIRST_MS = 20;
const RETRY_LAST_MS = 5_000;

/** The topics as the bus makes them. */
export const TOPIC_SPECS: readonly TopicSpec[] = [
  ...Object.values(TOPICS).map(({ name, partitions, compacted, retentionMs }) => ({
    name,
    partitions,
    compacted,
    retentionMs,
  })),
  DEAD_LETTERS,
];

/**
 * Runs one service: reads records, calls the core, commits what it decided, performs effects and publishes.
 *
 * It owns the table of errors: a message that cannot be read goes to the dead letters and is never retried; an
 * operational failure is retried while the offset stays; a broken invariant stops the process.
 */
export class ServiceRunner<Input, Effect> {
  readonly #log: Log;
  readonly #subscriptions: Subscription[] = [];
  readonly #effects = new Set<Promise<void>>();
  readonly #timers = new Map<string, Cancel>();
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #seen = new Set<string>();
  readonly #soft: ConflatingPublisher;
  readonly #relay: OutboxRelay;
  #stopping = false;
  #fatal = false;
  #ready = false;

  constructor(
    readonly service: Service<Input, Effect>,
    readonly ports: RunnerPorts,
    readonly options: RunnerOptions,
  ) {
    this.#log = ports.log.child({ service: service.name });
    this.#soft = new ConflatingPublisher(ports.bus, (error) => {
      ports.metrics.count('publish_failures_total', { service: service.name });
      this.#log.warn('a soft message was not published', { error: String(error) });
    });
    this.#relay = new OutboxRelay(service.name, ports);
  }

  /** Reads the tables, then starts the service and its shared work. */
  async start(): Promise<void> {
    const { service, ports } = this;
    await ports.bus.ensureTopics(TOPIC_SPECS);
    await this.#relay.start();
    for (const id of (await ports.store.recentInbox(service.name, INBOX_MEMORY)).reverse())
      this.#remember(id);
    const tables = service.inputs.filter((input) => input.mode === 'table');
    if (tables.length > 0)
      await this.#subscribe(
        'table',
        tables.map((input) => input.topic),
      );
    await Promise.all(this.#subscriptions.map((subscription) => subscription.caughtUp));
    await service.start?.(this.feed);
    for (const mode of ['sharded_table', 'work', 'stream'] as const) {
      const topics = service.inputs.filter((input) => input.mode === mode).map((input) => input.topic);
      if (topics.length > 0) await this.#subscribe(mode, topics);
    }
    this.#ready = true;
    this.#log.info('service started', { instance: this.options.instance });
  }

  /** Why this service is not ready; empty when it is. */
  unready(): readonly string[] {
    if (!this.#ready) return [`${this.service.name} is starting`];
    return this.service.unready?.() ?? [];
  }

  /** Finishes what is in hand and leaves the groups. Nothing is begun after this is called. */
  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    this.#ready = false;
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    await Promise.all(this.#subscriptions.map((subscription) => subscription.close()));
    await this.service.stop?.();
    await Promise.all(this.#effects);
    await Promise.all(this.#lanes.values());
    await this.#soft.flush();
    await this.#relay.stop();
    this.#log.info('service stopped', { instance: this.options.instance });
  }

  /** Hands an input to the core; resolves when its durable part is committed. */
  readonly feed: Feed<Input> = (input, lane) => this.#apply(input, lane, null);

  async #subscribe(mode: InputMode, topics: readonly TopicName[]): Promise<void> {
    const { service, options, ports } = this;
    // Modes read from different places, and a group has one position per partition: so each mode has its group.
    const group =
      mode === 'table'
        ? `${service.name}-table-${options.instance}`
        : mode === 'work'
          ? service.name
          : `${service.name}-${mode}`;
    this.#subscriptions.push(
      await ports.bus.subscribe({
        group,
        topics,
        from: mode === 'work' ? 'committed' : mode === 'stream' ? 'end' : 'beginning',
        handler: (record) => this.#handle(record, mode),
        ...(mode !== 'sharded_table'
          ? {}
          : {
              onAssignment: async (assigned: ReadonlyMap<string, readonly number[]>) => {
                for (const name of topics) {
                  const partitions = assigned.get(name) ?? [];
                  await this.feed(
                    { kind: 'assignment', topic: name, partitions } as Input,
                    `assignment:${name}`,
                  );
                }
              },
            }),
      }),
    );
  }

  async #handle(record: BusRecord, mode: InputMode): Promise<void> {
    if (record.value === null) return;
    const name = record.topic as TopicName;
    let message: unknown;
    try {
      message = TOPICS[name].decode(record.value);
    } catch (error) {
      if (!(error instanceof MalformedMessage)) throw error;
      await this.#bury(record, error);
      return;
    }
    this.ports.metrics.count('messages_total', { service: this.service.name, topic: name });
    const once = mode === 'work' && TOPICS[name].class === 'hard';
    const input = { kind: 'message', topic: name, message, partition: record.partition } as Input;
    await this.#apply(input, record.key, once ? record.id : null);
  }

  /** Puts an unreadable record aside with its place, so that it blocks nothing and can be looked at. */
  async #bury(record: BusRecord, error: MalformedMessage): Promise<void> {
    const place = { topic: record.topic, partition: String(record.partition), offset: record.offset };
    this.ports.metrics.count('dead_letters_total', { service: this.service.name, source: record.topic });
    this.#log.warn('a message could not be read and was put aside', { ...place, reason: error.message });
    await this.ports.bus.publish([
      {
        topic: DEAD_LETTERS.name,
        key: record.key,
        id: `${this.service.name}:${record.topic}:${record.partition}:${record.offset}`,
        value: record.value,
        headers: { ...place, service: this.service.name, reason: error.message },
      },
    ]);
  }

  #deadLetter(letter: {
    readonly source: string;
    readonly reason: string;
    readonly record: string;
  }): OutgoingRecord {
    const { source, reason, record } = letter;
    this.ports.metrics.count('dead_letters_total', { service: this.service.name, source });
    this.#log.warn('something from outside could not be read and was put aside', { source, reason });
    return {
      topic: DEAD_LETTERS.name,
      key: source,
      id: contentId(this.service.name, source, reason, record),
      value: Buffer.from(record),
      headers: { source, service: this.service.name, reason },
    };
  }

  async #apply(input: Input, ownLane: string, inboxId: string | null): Promise<void> {
    const lane = this.service.isSerial ? 'all' : ownLane;
    if (this.#fatal) throw new InvariantError('the service has stopped after a broken invariant');
    if (inboxId !== null && this.#seen.has(inboxId)) {
      this.ports.metrics.count('duplicates_total', { service: this.service.name });
      return;
    }
    const at = this.ports.clock.now();
    let outputs: readonly Output<Effect>[];
    try {
      outputs = this.service.core.step(input, at);
    } catch (error) {
      this.#fail(error);
      throw error;
    }
    if (inboxId !== null) this.#remember(inboxId);
    await this.#carryOut(outputs, lane, inboxId, at);
  }

  async #carryOut(
    outputs: readonly Output<Effect>[],
    lane: string,
    inboxId: string | null,
    at: Millis,
  ): Promise<void> {
    const direct: OutgoingRecord[] = [];
    const commit: { writes: StoreCommit['writes'][number][]; outbox: OutgoingRecord[] } = {
      writes: [],
      outbox: [],
    };
    const effects: Effect[] = [];
    for (const output of outputs) {
      switch (output.kind) {
        case 'write':
          commit.writes.push(output.write);
          break;
        case 'emit':
          commit.outbox.push(recordOf(output));
          break;
        case 'publish':
          if (TOPICS[output.topic].class === 'soft') this.#soft.publish(recordOf(output));
          else direct.push(recordOf(output));
          break;
        case 'effect':
          effects.push(output.effect);
          break;
        case 'timer':
          this.#startTimer(output.name, output.delayMs);
          break;
        case 'bury':
          direct.push(this.#deadLetter(output));
          break;
        case 'count':
          this.ports.metrics.count(output.name, output.labels, output.by);
          break;
        case 'observe':
          this.ports.metrics.observe(output.name, output.value, output.labels);
          break;
        case 'log':
          this.#log[output.level](output.message, { ...output.fields, at });
      }
    }
    const durable = commit.writes.length > 0 || commit.outbox.length > 0 || inboxId !== null;
    const published = direct.length > 0 ? this.#publish(direct) : null;
    const before = this.#lanes.get(lane);
    if (durable || before) {
      const work = (before ?? Promise.resolve()).then(async () => {
        if (durable)
          await this.#commit({
            ...commit,
            ...(inboxId === null ? {} : { inbox: { group: this.service.name, messageId: inboxId } }),
          });
        for (const effect of effects) this.#perform(effect);
      });
      const settled = work.catch(() => undefined);
      this.#lanes.set(lane, settled);
      void settled.then(() => {
        if (this.#lanes.get(lane) === settled) this.#lanes.delete(lane);
      });
      await work;
    } else {
      for (const effect of effects) this.#perform(effect);
    }
    if (published) await published;
  }

  /** Commits until it succeeds: the decision is made, only its durability is late. */
  async #commit(commit: StoreCommit): Promise<void> {
    const result = await this.#retry('commit', () => this.ports.store.commit(this.service.name, commit));
    if (result === 'duplicate') {
      // Another instance did this work; what the core holds in memory is now wrong.
      const error = new InvariantError(`message ${commit.inbox?.messageId} was already committed elsewhere`);
      this.#fail(error);
      throw error;
    }
    if (commit.outbox.length > 0) this.#relay.wake();
  }

  #publish(records: readonly OutgoingRecord[]): Promise<void> {
    return this.#retry('publish', () => this.ports.bus.publish(records));
  }

  async #retry<T>(what: string, attempt: () => Promise<T>): Promise<T> {
    for (let delay = RETRY_FIRST_MS; ; delay = Math.min(delay * 2, RETRY_LAST_MS)) {
      try {
        return await attempt();
      } catch (error) {
        if (this.#stopping) throw error;
        if (error instanceof InvariantError || (error instanceof StoreError && !error.retriable)) {
          this.#fail(error);
          throw error;
        }
        this.ports.metrics.count('retries_total', { service: this.service.name, what });
        this.#log.warn(`${what} failed and is tried again`, { error: String(error), delayMs: delay });
        await new Promise<void>((resolve) => this.ports.clock.schedule(delay, resolve));
      }
    }
  }

  #perform(effect: Effect): void {
    const work: Promise<void> = this.service
      .perform(effect, this.feed)
      .catch((error: unknown) => {
        if (error instanceof InvariantError) this.#fail(error);
        this.ports.metrics.count('effect_failures_total', { service: this.service.name });
        this.#log.error('an effect failed', { error: String(error) });
      })
      .finally(() => this.#effects.delete(work));
    this.#effects.add(work);
  }

  #startTimer(name: string, delayMs: number): void {
    if (this.#stopping) return;
    this.#timers.get(name)?.();
    const cancel = this.ports.clock.schedule(delayMs, () => {
      this.#timers.delete(name);
      this.feed({ kind: 'timer', name } as Input, `timer:${name}`).catch((error: unknown) => {
        if (!this.#stopping) this.#log.error('a timer failed', { name, error: String(error) });
      });
    });
    this.#timers.set(name, cancel);
  }

  #remember(id: string): void {
    this.#seen.add(id);
    if (this.#seen.size > INBOX_MEMORY) {
      const [oldest] = this.#seen;
      this.#seen.delete(oldest!);
    }
  }

  #fail(error: unknown): void {
    if (this.#fatal) return;
    this.#fatal = true;
    this.#log.error('the service cannot go on', {
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    this.options.onFatal(error);
  }
}

/** A message as it goes into its topic. */
export function recordOf({ topic, message }: OutgoingMessage): OutgoingRecord {
  // The union of topics keeps message and topic together; here any of them will do.
  const definition = TOPICS[topic] as unknown as Topic<unknown>;
  return {
    topic,
    key: definition.keyOf(message),
    id: definition.idOf(message),
    value: definition.encode(message),
  };
}
