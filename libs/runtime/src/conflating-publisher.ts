import type { Bus, OutgoingRecord } from './ports.js';

/**
 * Publishes soft messages: while a send is under way the messages that arrive are gathered, and of several with the
 * same id prefix — one market's quotes — only the newest is kept. So a slow bus makes quotes fewer, never older.
 */
export class ConflatingPublisher {
  readonly #waiting = new Map<string, OutgoingRecord>();
  #sending: Promise<void> | null = null;

  constructor(
    readonly bus: Bus,
    readonly onError: (error: unknown) => void,
  ) {}

  publish(record: OutgoingRecord): void {
    const subject = `${record.topic} ${subjectOf(record.id)}`;
    // Deleting first moves the subject to the end: order follows the newest message.
    this.#waiting.delete(subject);
    this.#waiting.set(subject, record);
    this.#sending ??= this.#send();
  }

  /** Resolves when everything handed over so far is sent. */
  async flush(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  async #send(): Promise<void> {
    // One turn of the event loop's microtasks gathers what a single frame caused.
    await Promise.resolve();
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting.values()];
      this.#waiting.clear();
      try {
        await this.bus.publish(batch);
      } catch (error) {
        this.onError(error);
      }
    }
    this.#sending = null;
  }
}

/** What a soft message is about: its id without the version at the end. */
function subjectOf(id: string): string {
  const end = id.search(/:\d+(:\d+)?$/);
  return end < 0 ? id : id.slice(0, end);
}
