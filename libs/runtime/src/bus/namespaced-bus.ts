import type { Bus, BusRecord, OutgoingRecord, SubscribeOptions, Subscription, TopicSpec } from '../ports.js';

/** A bus whose topics and groups carry a namespace on the brokers and none here: fleets can share brokers unmet. */
export class NamespacedBus implements Bus {
  readonly #prefix: string;

  constructor(
    readonly inner: Bus,
    namespace: string,
  ) {
    this.#prefix = `${namespace}.`;
  }

  ensureTopics(topics: readonly TopicSpec[]): Promise<void> {
    return this.inner.ensureTopics(topics.map((topic) => ({ ...topic, name: this.#prefix + topic.name })));
  }

  publish(records: readonly OutgoingRecord[]): Promise<void> {
    return this.inner.publish(records.map((record) => ({ ...record, topic: this.#prefix + record.topic })));
  }

  subscribe(options: SubscribeOptions): Promise<Subscription> {
    const { handler, onAssignment } = options;
    return this.inner.subscribe({
      ...options,
      group: this.#prefix + options.group,
      topics: options.topics.map((topic) => this.#prefix + topic),
      handler: (record: BusRecord) => handler({ ...record, topic: this.#bare(record.topic) }),
      ...(onAssignment === undefined
        ? {}
        : {
            onAssignment: (assigned: ReadonlyMap<string, readonly number[]>) =>
              onAssignment(
                new Map([...assigned].map(([topic, partitions]) => [this.#bare(topic), partitions])),
              ),
          }),
    });
  }

  partitionOf(topic: string, key: string): number {
    return this.inner.partitionOf(this.#prefix + topic, key);
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  #bare(topic: string): string {
    return topic.slice(this.#prefix.length);
  }
}
