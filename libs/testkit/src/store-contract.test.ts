import { describe, expect, it } from '@jest/globals';
import { MemoryStore, type StoreFault, type Table } from '@arbytron/runtime';
import { describeStoreContract } from './store-contract.js';

describeStoreContract('memory', async () => {
  let toLose = 0;
  const store = new MemoryStore({
    fault: (operation): StoreFault => {
      if (operation !== 'commit' || toLose === 0) return 'none';
      toLose -= 1;
      return 'unknown';
    },
  });
  return { store, loseAnswers: (count) => void (toLose = count), dispose: () => store.close() };
});

describe('MemoryStore', () => {
  const table: Table = { name: 't', columns: { id: 'text', detail: 'json' }, key: ['id'] };

  it('did nothing when it refused', async () => {
    let fault: StoreFault = 'refused';
    const store = new MemoryStore({ fault: () => fault });
    const commit = {
      inbox: { group: 'g', messageId: 'm' },
      writes: [{ kind: 'upsert' as const, table, row: { id: 'a', detail: null } }],
      outbox: [{ topic: 't', key: 'k', id: 'i', value: null }],
    };
    await expect(store.commit('s', commit)).rejects.toMatchObject({ retriable: true });
    await expect(store.ping()).rejects.toMatchObject({ retriable: true });
    fault = 'none';
    expect([
      await store.select(table),
      await store.recentInbox('g', 1),
      await store.unpublished('s', 1),
    ]).toEqual([[], [], []]);
    expect(await store.commit('s', commit)).toBe('committed');
    expect(await store.unpublished('s', 9)).toHaveLength(1);
  });

  it('shares nothing with its callers', async () => {
    const store = new MemoryStore();
    const row = { id: 'a', detail: { list: [1] } };
    await store.commit('s', { writes: [{ kind: 'upsert', table, row }], outbox: [] });
    row.detail.list.push(2);
    const [found] = await store.select(table);
    expect(found).toEqual({ id: 'a', detail: { list: [1] } });
    expect(() => (found!['detail'] as { list: number[] }).list.push(3)).toThrow();
  });

  it('calls its hook when there is something to publish', async () => {
    const woken: string[] = [];
    const store = new MemoryStore({ onOutbox: (service) => woken.push(service) });
    await store.commit('quiet', { writes: [], outbox: [] });
    await store.commit('loud', { writes: [], outbox: [{ topic: 't', key: 'k', id: 'i', value: null }] });
    expect(woken).toEqual(['loud']);
  });
});
