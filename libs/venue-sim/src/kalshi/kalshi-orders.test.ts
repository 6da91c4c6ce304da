import { VenueError, type AccountEvent, type Connector } from '@arbytron/venues';
import { afterEach, describe, expect, it } from '@jest/globals';

import { eventually, sumOf } from '../connector-harness.js';
import { KalshiFixture, TICKER, type KalshiFixtureOptions } from './kalshi-fixture.js';
import { createKalshiKeyPair } from './key-pair.js';

describe('Kalshi connector: orders', () => {
  let fixture: KalshiFixture;
  let connector: Connector;

  const start = async (options: KalshiFixtureOptions = {}): Promise<void> => {
    fixture = await KalshiFixture.start(options);
    ({ connector } = fixture);
  };

  afterEach(async () => {
    await connector.close();
    await fixture.close();
  });

  it.each(['created', 'conflict'] as const)(
    'takes a zero-fill answer of kind "%s" for a closed order',
    async (zeroFillIoc) => {
      await start({ simulator: { zeroFillIoc } });
      const result = await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100));
      expect(result).toMatchObject({ kind: 'accepted', state: 'closed', fills: [] });
    },
  );

  it('reports a killed order as canceled, and an id used up by one as unknown', async () => {
    await start();
    const killed = await fixture.order('Yes', 'buy', 4_000, 100, 'FOK');
    const result = await connector.submit(killed);
    if (result.kind !== 'accepted') throw new Error(`was ${JSON.stringify(result)}`);
    const known = { ...killed, venueOrderId: result.venueOrderId };
    expect(await connector.findOrder(known)).toMatchObject({
      status: 'canceled',
      filledQuantity: 0,
      fills: [],
    });
    expect(await connector.cancel(known)).toEqual({ kind: 'gone' });
    expect(await connector.submit(killed)).toMatchObject({ kind: 'unknown' });
    expect(await connector.findOrder(killed)).toBeNull();
  });

  it('waits for lists that lag: all fills with the answer, and no false absence', async () => {
    await start({ simulator: { listLagMs: 400 } });
    fixture.rest('ask', 4_000, 100);
    fixture.rest('ask', 4_100, 100);
    const result = await connector.submit(await fixture.order('Yes', 'buy', 4_100, 200));
    expect(
      result.kind === 'accepted' && result.fills.map(({ price, quantity }) => [price, quantity]),
    ).toEqual([
      [4_000, 100],
      [4_100, 100],
    ]);
    fixture.rest('ask', 4_200, 100);
    fixture.simulator.faults.error5xxAfterAccept();
    const lost = await fixture.order('Yes', 'buy', 4_200, 100);
    expect(await connector.submit(lost)).toMatchObject({ kind: 'unknown' });
    expect(await connector.findOrder(lost)).toMatchObject({ status: 'filled', filledQuantity: 100 });
    expect(await connector.findOrder({ ...lost, clientOrderId: 'never-sent' })).toBeNull();
  });

  it('says unknown when it cannot see what filled, never nothing', async () => {
    await start({ simulator: { listLagMs: 60_000 }, connector: { fillsTimeoutMs: 200 } });
    fixture.rest('ask', 4_000, 100);
    expect(await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100))).toMatchObject({
      kind: 'unknown',
    });
    expect(fixture.ledger().positions).toHaveLength(1);
  });

  it('takes the fills from the account stream when that is faster than the lists', async () => {
    await start({ simulator: { listLagMs: 60_000 } });
    const events: AccountEvent[] = [];
    connector.streamAccount((event) => events.push(event));
    await eventually('resumed', () => events.length > 0);
    fixture.rest('ask', 4_000, 100);
    const result = await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100));
    expect(result.kind === 'accepted' && sumOf(result.fills)).toBe(100);
  });

  it('does not trust an answer that breaks off', async () => {
    await start();
    fixture.rest('ask', 4_000, 100);
    fixture.simulator.faults.truncatedAnswer();
    const lost = await fixture.order('Yes', 'buy', 4_000, 100);
    expect(await connector.submit(lost)).toMatchObject({ kind: 'unknown' });
    expect(await connector.findOrder(lost)).toMatchObject({ status: 'filled', filledQuantity: 100 });
  });

  it('signs with RSA as well', async () => {
    await start({ keyAlgorithm: 'rsa' });
    fixture.rest('ask', 4_000, 100);
    expect(await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100))).toMatchObject({
      kind: 'accepted',
    });
  });

  it('is refused with a wrong key, and tells no secret', async () => {
    const { keyId, privateKeyPem } = createKalshiKeyPair();
    await start({ connector: { credentials: { keyId, privateKeyPem } } });
    const [, body = ''] = privateKeyPem.split('\n');
    const failure = await connector.account().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'VenueError',
      status: 401,
      message: 'kalshi: GET /portfolio/balance: 401 authentication_error',
    });
    const refused = await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100));
    expect(refused).toMatchObject({ kind: 'rejected', code: 'authentication_error' });
    const told = JSON.stringify([refused, String(failure), fixture.seen.warnings]);
    expect(told).not.toContain(body);
    expect(told).not.toContain(keyId);
  });

  it('offers what the venue offers', async () => {
    await start();
    expect(await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100, 'GTD'))).toMatchObject({
      kind: 'rejected',
      code: 'unsupported',
    });
    expect(await connector.submit(await fixture.order('Maybe', 'buy', 4_000, 100))).toMatchObject({
      kind: 'rejected',
      code: 'unsupported',
    });
    fixture.exchange.apply({ kind: 'status', at: Date.now(), marketId: TICKER, status: 'paused' });
    expect(await connector.submit(await fixture.order('Yes', 'buy', 4_000, 100))).toMatchObject({
      kind: 'rejected',
      code: 'market_inactive',
    });
  });

  it('refuses what the venue certainly never got', async () => {
    await start();
    const late = await fixture.order('Yes', 'buy', 4_000, 100);
    await fixture.close();
    // The first try may still find the connection that has just ended, and then cannot know.
    await eventually('refused', async () => (await connector.submit(late)).kind === 'rejected');
    expect(await connector.submit(late)).toMatchObject({ kind: 'rejected', code: 'not_sent' });
    expect(await connector.cancel({ ...late, venueOrderId: 'o' })).toMatchObject({
      kind: 'rejected',
      code: 'not_sent',
    });
    await expect(connector.findOrder(late)).rejects.toThrow(VenueError);
  });
});
