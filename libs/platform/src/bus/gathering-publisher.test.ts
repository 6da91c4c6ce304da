import { describe, expect, it } from '@jest/globals';
import {
  BusClosedError,
  BusOverflowError,
  BusUnavailableError,
  UnpublishableRecordError,
  VirtualClock,
  type OutgoingRecord,
} from '@arbytron/runtime';
import { GatheringPublisher, type PlacedRecord } from './gathering-publisher.js';

/** A server whose answers the test gives. */
class Requests {
  readonly batches: PlacedRecord[][] = [];
  readonly #answers: { resolve: () => void; reject: (error: Error) => void }[] = [];

  readonly publisher = new GatheringPublisher({
    name: 'server',
    clock: new VirtualClock(1_000),
    metrics: undefined,
    partitionOf: (_topic, key) => Number(key),
    send: (batch) => {
      this.batches.push([...batch]);
      return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
    },
  });

  get ids(): string[][] {
    return this.batches.map((batch) => batch.map(({ record }) => record.id));
  }

  async answer(error?: Error): Promise<void> {
    await settled();
    const next = this.#answers.shift()!;
    if (error) next.reject(error);
    else next.resolve();
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const toRecords = (ids: readonly string[], key = '0', bytes = 10): OutgoingRecord[] =>
  ids.map((id) => ({ topic: 't', key, id, value: new Uint8Array(bytes) }));

describe('GatheringPublisher', () => {
  it('sends what is published in one turn together, and what comes meanwhile with the next request', async () => {
    const requests = new Requests();
    const sent = [requests.publisher.publish(toRecords(['a'])), requests.publisher.publish(toRecords(['b']))];
    await settled();
    sent.push(requests.publisher.publish(toRecords(['c'])), requests.publisher.publish(toRecords(['d'])));
    await settled();
    expect(requests.ids).toEqual([['a', 'b']]);
    await requests.answer();
    expect(requests.ids).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    await requests.answer();
    await Promise.all(sent);
  });

  it('resolves a publish only when the last of its requests is answered', async () => {
    const requests = new Requests();
    let resolved = false;
    const ids = Array.from({ length: 2_500 }, (_, i) => `m${i}`);
    const sent = requests.publisher.publish(toRecords(ids)).then(() => (resolved = true));
    await requests.answer();
    await requests.answer();
    expect(resolved).toBe(false);
    await requests.answer();
    await sent;
    expect(requests.ids.flat()).toEqual(ids);
  });

  it('puts no more of a partition into one request than a broker takes as a batch', async () => {
    const requests = new Requests();
    const sent = requests.publisher.publish([
      ...toRecords(['a0', 'a1'], '0', 400_000),
      ...toRecords(['b0', 'b1'], '1', 400_000),
      ...toRecords(['a2', 'a3'], '0', 400_000),
    ]);
    await requests.answer();
    await requests.answer();
    await sent;
    expect(requests.ids).toEqual([
      ['a0', 'a1', 'b0', 'b1'],
      ['a2', 'a3'],
    ]);
  });

  it('fails everything that waits behind a failed request, so that nothing overtakes what is repeated', async () => {
    const requests = new Requests();
    const first = requests.publisher.publish(toRecords(['a']));
    await settled();
    const second = requests.publisher.publish(toRecords(['b']));
    const refused = [
      expect(first).rejects.toThrow(BusUnavailableError),
      expect(second).rejects.toThrow(BusUnavailableError),
    ];
    await requests.answer(new Error('lost'));
    await Promise.all(refused);
    const repeated = requests.publisher.publish(toRecords(['a', 'b']));
    await requests.answer();
    await repeated;
    expect(requests.ids).toEqual([['a'], ['a', 'b']]);
  });

  it('refuses the whole call when one record is too large, and sends nothing of it', async () => {
    const requests = new Requests();
    const records = [...toRecords(['small']), ...toRecords(['large'], '0', 1_000_001)];
    await expect(requests.publisher.publish(records)).rejects.toThrow(UnpublishableRecordError);
    await settled();
    expect(requests.batches).toEqual([]);
  });

  it('holds no more than a bounded number of records', async () => {
    const requests = new Requests();
    const many = toRecords(Array.from({ length: 100_000 }, (_, i) => `m${i}`));
    const sent = [requests.publisher.publish(many), requests.publisher.publish(many)];
    for (const each of sent) each.catch(() => undefined);
    await expect(requests.publisher.publish(many)).rejects.toThrow(BusOverflowError);
    await requests.answer(new Error('enough'));
  });

  it('sends what waits before it closes, and takes nothing after', async () => {
    const requests = new Requests();
    const sent = requests.publisher.publish(toRecords(['a']));
    const closing = requests.publisher.close();
    await expect(requests.publisher.publish(toRecords(['b']))).rejects.toThrow(BusClosedError);
    await requests.answer();
    await Promise.all([sent, closing]);
    expect(requests.ids).toEqual([['a']]);
  });
});
