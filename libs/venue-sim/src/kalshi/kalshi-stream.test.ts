import { afterEach, describe, expect, it } from '@jest/globals';

import { eventually } from '../connector-harness.js';
import { RawClient } from './raw-client.js';

describe('simulated Kalshi: stream', () => {
  let client: RawClient;

  afterEach(() => client.close());

  it('numbers the frames of a subscription over all its markets, acknowledgements included', async () => {
    client = await RawClient.start();
    client.quote(4_000, 4_500, 100);
    const { socket, frames } = await client.connect();
    const send = (command: unknown): void => socket.send(JSON.stringify(command));
    send({
      id: 1,
      cmd: 'subscribe',
      params: { channels: ['orderbook_delta'], market_tickers: ['KXA'], use_yes_price: true },
    });
    await eventually('snapshot', () => frames.length === 2);
    expect(frames).toMatchObject([
      { type: 'subscribed', id: 1, msg: { channel: 'orderbook_delta', sid: 1 } },
      {
        type: 'orderbook_snapshot',
        sid: 1,
        seq: 1,
        msg: { yes_dollars_fp: [['0.4000', '1.00']], no_dollars_fp: [['0.4500', '1.00']] },
      },
    ]);
    send({ id: 2, cmd: 'subscribe', params: { channels: ['orderbook_delta'], market_tickers: ['KXB'] } });
    await eventually('merged', () => frames.length === 4);
    expect(frames.slice(2)).toMatchObject([
      { type: 'ok', id: 2, sid: 1, seq: 2, msg: { market_tickers: ['KXA', 'KXB'] } },
      { type: 'orderbook_snapshot', seq: 3, msg: { market_ticker: 'KXB' } },
    ]);
    expect(frames[3]!.msg).not.toHaveProperty('yes_dollars_fp');
    client.quote(4_000, 4_500, 150);
    await eventually('deltas', () => frames.length === 6);
    expect(frames.slice(4)).toMatchObject([
      { type: 'orderbook_delta', seq: 4, msg: { side: 'yes', price_dollars: '0.4000', delta_fp: '0.50' } },
      { type: 'orderbook_delta', seq: 5, msg: { side: 'no', price_dollars: '0.4500', delta_fp: '0.50' } },
    ]);
    send({
      id: 3,
      cmd: 'update_subscription',
      params: { sids: [1], action: 'get_snapshot', market_tickers: ['KXA'] },
    });
    send({
      id: 4,
      cmd: 'update_subscription',
      params: { sids: [1], action: 'delete_markets', market_tickers: ['KXA'] },
    });
    send({ id: 5, cmd: 'list_subscriptions' });
    await eventually('answers', () => frames.some((frame) => frame.id === 5));
    expect(frames.slice(6).map(({ type, id, seq }) => [type, id, seq])).toEqual([
      ['ok', 3, 6],
      ['orderbook_snapshot', undefined, 7],
      ['ok', 4, 8],
      ['ok', 5, undefined],
    ]);
    expect(frames.at(-1)!.msg).toEqual([{ channel: 'orderbook_delta', sid: 1 }]);
  });

  it('offers Yes at No prices unless it is asked for Yes prices', async () => {
    client = await RawClient.start();
    client.quote(4_000, 4_500, 100);
    const { socket, frames } = await client.connect();
    socket.send(
      JSON.stringify({
        id: 1,
        cmd: 'subscribe',
        params: { channels: ['orderbook_delta'], market_tickers: ['KXA'] },
      }),
    );
    await eventually('snapshot', () => frames.length === 2);
    expect(frames[1]!.msg).toMatchObject({ no_dollars_fp: [['0.5500', '1.00']] });
  });

  it('answers bad commands with error codes', async () => {
    client = await RawClient.start();
    const { socket, frames } = await client.connect();
    const expected: [unknown, number][] = [
      [{ cmd: 'dance' }, 5],
      [{ cmd: 'subscribe', params: {} }, 3],
      [{ cmd: 'subscribe', params: { channels: ['ticker_v2'] } }, 8],
      [{ cmd: 'subscribe', params: { channels: ['orderbook_delta'] } }, 14],
      [{ cmd: 'subscribe', params: { channels: ['orderbook_delta'], market_tickers: ['KXNONE'] } }, 11],
      [
        { cmd: 'update_subscription', params: { sids: [5], action: 'add_markets', market_tickers: ['KXA'] } },
        7,
      ],
      [{ cmd: 'update_subscription', params: { sids: [1, 2] } }, 12],
      [{ cmd: 'unsubscribe', params: {} }, 4],
    ];
    for (const [i, [command]] of expected.entries())
      socket.send(JSON.stringify({ id: i, ...(command as object) }));
    await eventually('errors', () => frames.length === expected.length);
    expect(frames.map((frame) => [frame.type, frame.msg['code']])).toEqual(
      expected.map(([, number]) => ['error', number]),
    );
  });

  it('tells private and lifecycle channels, and pings', async () => {
    client = await RawClient.start({ pingEveryMs: 20 });
    client.quote(3_000, 4_000, 500);
    const { socket, frames } = await client.connect();
    let pings = 0;
    socket.on('ping', (data: Buffer) => {
      if (data.toString() === 'heartbeat') pings += 1;
    });
    const channels = ['fill', 'user_orders', 'market_positions', 'trade', 'market_lifecycle_v2'];
    socket.send(JSON.stringify({ id: 1, cmd: 'subscribe', params: { channels } }));
    await eventually('subscribed', () => frames.length === channels.length);
    await client.create();
    client.settle(10_000);
    await eventually('settled', () => frames.some((frame) => frame.msg['event_type'] === 'settled'));
    const types = frames.map((frame) => frame.type);
    expect(types.slice(channels.length).sort()).toEqual(
      [
        'trade',
        'fill',
        'market_position',
        'user_order',
        ...Array<string>(3).fill('market_lifecycle_v2'),
      ].sort(),
    );
    expect(frames.find((frame) => frame.type === 'fill')).toMatchObject({
      msg: { client_order_id: 'c1', count_fp: '5.00', fee_cost: '0.090000', post_position_fp: '5.00' },
    });
    expect(frames.find((frame) => frame.type === 'fill')).not.toHaveProperty('seq');
    await eventually('ping', () => pings > 1);
  });
});
