import { afterEach, describe, expect, it } from '@jest/globals';

import { RawClient, refusalOf } from './raw-client.js';

describe('simulated Kalshi: REST', () => {
  let client: RawClient;

  afterEach(() => client.close());

  it.each(['ed25519', 'rsa'] as const)(
    'checks %s signatures over time, method and path without the query',
    async (algorithm) => {
      client = await RawClient.start({}, algorithm);
      expect((await client.call('GET', '/portfolio/balance?subaccount=0')).status).toBe(200);
      const other = client.headers('POST', '/trade-api/v2/portfolio/balance');
      expect(await client.call('GET', '/portfolio/balance', undefined, other)).toMatchObject({
        status: 401,
        body: { error: { code: 'authentication_error', details: 'INCORRECT_API_KEY_SIGNATURE' } },
      });
      const old = client.headers('GET', '/trade-api/v2/portfolio/balance', client.clock.now() - 60_000);
      expect(refusalOf(await client.call('GET', '/portfolio/balance', undefined, old))).toEqual([
        401,
        'authentication_error',
      ]);
      expect(refusalOf(await client.call('GET', '/portfolio/balance', undefined, {}))).toEqual([
        401,
        'authentication_error',
      ]);
      expect((await client.call('GET', '/markets/KXA', undefined, {})).status).toBe(200);
      await expect(client.connect({})).rejects.toThrow('401');
    },
  );

  it('shows books as bids of both outcomes, the best last', async () => {
    client = await RawClient.start();
    const at = client.clock.now();
    const bids = [
      { price: 4_000, quantity: 100 },
      { price: 3_900, quantity: 250 },
    ];
    client.exchange.apply({
      kind: 'quote',
      at,
      marketId: 'KXA',
      bids,
      asks: [
        { price: 4_500, quantity: 300 },
        { price: 4_600, quantity: 1 },
      ],
    });
    expect((await client.call('GET', '/markets/KXA/orderbook')).body).toEqual({
      orderbook_fp: {
        yes_dollars: [
          ['0.3900', '2.50'],
          ['0.4000', '1.00'],
        ],
        no_dollars: [
          ['0.5400', '0.01'],
          ['0.5500', '3.00'],
        ],
      },
    });
    const top = await client.call('GET', '/markets/KXA/orderbook?depth=1');
    expect(top.body).toEqual({
      orderbook_fp: { yes_dollars: [['0.4000', '1.00']], no_dollars: [['0.5500', '3.00']] },
    });
    expect((await client.call('GET', '/markets/KXA')).body).toMatchObject({
      market: {
        yes_bid_dollars: '0.4000',
        yes_ask_dollars: '0.4500',
        no_bid_dollars: '0.5500',
        no_ask_dollars: '0.6000',
      },
    });
    const repeated = await client.call('GET', '/markets/orderbooks?tickers=KXA&tickers=KXB');
    expect(repeated.body['orderbooks']).toHaveLength(2);
    expect((await client.call('GET', '/markets/orderbooks?tickers=KXA,KXB')).body['orderbooks']).toHaveLength(
      1,
    );
  });

  it('pages its lists', async () => {
    client = await RawClient.start();
    const first = await client.call('GET', '/markets?limit=2');
    expect(first.body['markets']).toHaveLength(2);
    const second = await client.call('GET', `/markets?limit=2&cursor=${String(first.body['cursor'])}`);
    expect(second.body).toMatchObject({ markets: [{ ticker: 'KXC' }], cursor: '' });
    expect(refusalOf(await client.call('GET', '/markets?limit=0'))).toEqual([400, 'bad_request']);
    expect(refusalOf(await client.call('GET', '/markets?status=finalized'))).toEqual([400, 'bad_request']);
    const { body } = await client.call('GET', '/events?with_nested_markets=true&status=open&limit=200');
    expect(body['events']).toHaveLength(3);
    expect((await client.call('GET', '/series/SERIES')).body).toMatchObject({
      series: { fee_type: 'quadratic', fee_multiplier: 1 },
    });
  });

  it('fills at once, tells averages, and lists each fill with its fee', async () => {
    client = await RawClient.start();
    client.quote(3_000, 4_000, 500);
    const created = await client.create();
    expect(created).toMatchObject({
      status: 201,
      body: {
        client_order_id: 'c1',
        fill_count: '5.00',
        remaining_count: '0.00',
        average_fill_price: '0.4000',
        average_fee_paid: '0.018000',
      },
    });
    const orderId = String(created.body['order_id']);
    const { body } = await client.call('GET', `/portfolio/fills?order_id=${orderId}`);
    expect(body['fills']).toMatchObject([
      {
        order_id: orderId,
        count_fp: '5.00',
        yes_price_dollars: '0.4000',
        fee_cost: '0.090000',
        is_taker: true,
        outcome_side: 'yes',
        book_side: 'bid',
      },
    ]);
    const [fill] = body['fills'] as unknown[];
    expect(fill).not.toHaveProperty('client_order_id');
    expect((await client.call('GET', `/portfolio/orders/${orderId}`)).body).toMatchObject({
      order: {
        status: 'canceled',
        fill_count_fp: '5.00',
        remaining_count_fp: '0.00',
        initial_count_fp: '10.00',
      },
    });
    expect((await client.call('GET', '/portfolio/positions')).body).toMatchObject({
      market_positions: [{ ticker: 'KXA', position_fp: '5.00' }],
    });
    // 100 − 5 × 0.40 − 0.09, cents cut off.
    expect((await client.call('GET', '/portfolio/balance')).body).toMatchObject({
      balance: 9_791,
      balance_dollars: '97.910000',
    });
  });

  it('answers refusals with the venue’s codes', async () => {
    client = await RawClient.start({ unfundedShards: [7] });
    client.list('KXFAR', { exchange_index: '7' });
    client.quote(3_000, 4_000, 500);
    const refused: [Record<string, unknown>, number, string][] = [
      [
        { time_in_force: 'fill_or_kill', client_order_id: 'k' },
        409,
        'fill_or_kill_insufficient_resting_volume',
      ],
      [{ client_order_id: 'k' }, 409, 'order_already_exists'],
      [{ price: '0.4050' }, 400, 'invalid_order'],
      [{ price: '0.40501' }, 400, 'invalid_order'],
      [{ count: '0.00' }, 400, 'invalid_order'],
      [{ count: '0.001' }, 400, 'invalid_order'],
      [{ count: '1000.00' }, 400, 'insufficient_balance'],
      [{ ticker: 'KXNONE' }, 404, 'not_found'],
      [{ ticker: 'KXFAR' }, 404, 'user_not_found'],
      [{ exchange_index: 3 }, 404, 'not_found'],
      [{ side: 'yes' }, 400, 'bad_request'],
    ];
    for (const [changes, status, name] of refused)
      expect([changes, ...refusalOf(await client.create(changes))]).toEqual([changes, status, name]);
    expect(refusalOf(await client.call('POST', '/portfolio/orders', {}))).toEqual([
      410,
      'deprecated_v1_order_endpoint',
    ]);
    expect(refusalOf(await client.call('DELETE', '/portfolio/events/orders/none?market_ticker=KXA'))).toEqual(
      [404, 'not_found'],
    );
    expect(refusalOf(await client.call('GET', '/markets/KXNONE'))).toEqual([404, 'not_found']);
    expect(refusalOf(await client.call('GET', '/no/such/path'))).toEqual([404, 'not_found']);
    client.status('paused');
    expect(refusalOf(await client.create({ client_order_id: 'p' }))).toEqual([409, 'market_inactive']);
    client.status('closed');
    expect(refusalOf(await client.create({ client_order_id: 'q' }))).toEqual([409, 'market_closed']);
    client.simulator.setTradingActive(false);
    expect(refusalOf(await client.create({ ticker: 'KXB' }))).toEqual([409, 'exchange_paused']);
    expect((await client.call('GET', '/exchange/status')).body).toMatchObject({ trading_active: false });
  });

  it('does not list a killed order, and lists late where it is told to lag', async () => {
    client = await RawClient.start({ listLagMs: 60_000 });
    client.quote(3_000, 4_000, 500);
    await client.create({ count: '1.00' });
    expect((await client.call('GET', '/portfolio/orders')).body).toEqual({ orders: [], cursor: '' });
    const { body } = await client.call('GET', '/exchange/user_data_timestamp');
    expect(Date.parse(String(body['as_of_time']))).toBeLessThan(client.clock.now() - 59_000);
  });

  it('cancels on the right shard only', async () => {
    client = await RawClient.start();
    client.list('KXFAR', { exchange_index: '2' });
    const created = await client.create({ ticker: 'KXFAR', time_in_force: 'good_till_canceled' });
    const path = `/portfolio/events/orders/${String(created.body['order_id'])}`;
    expect(refusalOf(await client.call('DELETE', path))).toEqual([404, 'not_found']);
    expect(await client.call('DELETE', `${path}?market_ticker=KXFAR`)).toMatchObject({
      status: 200,
      body: { reduced_by: '10.00' },
    });
    expect(refusalOf(await client.call('DELETE', `${path}?exchange_index=2`))).toEqual([404, 'not_found']);
  });

  it('mixes the units of settlements as the venue does', async () => {
    client = await RawClient.start();
    client.quote(3_000, 4_000, 500);
    await client.create();
    client.settle(3_755);
    expect((await client.call('GET', '/portfolio/settlements')).body).toMatchObject({
      settlements: [
        {
          ticker: 'KXA',
          market_result: 'scalar',
          yes_count_fp: '5.00',
          no_count_fp: '0.00',
          revenue: 187,
          value: 37,
          fee_cost: '0.090000',
        },
      ],
    });
    expect((await client.call('GET', '/markets/KXA')).body).toMatchObject({
      market: { status: 'finalized', result: 'scalar', settlement_value_dollars: '0.3755' },
    });
  });
});
