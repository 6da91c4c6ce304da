import { mirrorLadders, type OutcomeBook } from '@arbytron/domain';
import {
  FILLS,
  ORDERS,
  SETTLEMENTS,
  TRADES,
  type Feed,
  type Service,
  type ServiceContext,
  type ServiceDefinition,
} from '@arbytron/runtime';
import type { AccountEvent, AccountStream, Connector } from '@arbytron/venues';
import { ExecutionCore } from './core/execution-core.js';
import type { BookRequest, ExecutionEffect, ExecutionInput } from './core/execution-input.js';

/** Sends orders, listens to our accounts, and looks for orders whose fate is not known. */
export async function createExecution(
  context: ServiceContext<Connector>,
): Promise<Service<ExecutionInput, ExecutionEffect> & { readonly core: ExecutionCore }> {
  const { store, connectors } = context;
  const log = context.log.child({ service: 'execution' });
  const tradable = [...connectors.values()].filter((connector) => !connector.capabilities.quoteOnly);
  const core = new ExecutionCore(
    context.config,
    tradable.map((connector) => connector.venue),
    context.pace.settlementsEveryMs,
  );
  core.trades.restore(
    (await store.select(TRADES.table)).map(TRADES.decode),
    (await store.select(ORDERS.table)).map(ORDERS.decode),
    (await store.select(FILLS.table)).map(FILLS.decode),
  );
  core.restoreSettlements((await store.select(SETTLEMENTS.table)).map(SETTLEMENTS.decode));
  const streams: AccountStream[] = [];

  const connectorOf = (venue: string): Connector => {
    const connector = connectors.get(venue);
    if (!connector) throw new RangeError(`there is no connector for ${venue}`);
    return connector;
  };

  function onAccountEvent(venue: string, event: AccountEvent, feed: Feed<ExecutionInput>): Promise<void> {
    switch (event.kind) {
      case 'fill': {
        const order = core.trades.orderOfVenue(venue, event.fill.venueOrderId);
        return feed({ kind: 'account_fill', venue, fill: event.fill }, order?.eventKey ?? `account:${venue}`);
      }
      case 'order': {
        const order = core.trades.orderOfVenue(venue, event.report.venueOrderId);
        if (!order) return Promise.resolve();
        return feed(
          { kind: 'found', clientOrderId: order.clientOrderId, report: event.report },
          order.eventKey,
        );
      }
      case 'settlement':
        return feed({ kind: 'settled', settlement: event.settlement }, `account:${venue}`);
      case 'interrupted':
        log.warn('the account stream was interrupted', { venue });
        return Promise.resolve();
      case 'resumed':
        return feed({ kind: 'recover' }, `account:${venue}`);
    }
  }

  async function readBook(request: BookRequest): Promise<OutcomeBook | null> {
    const { venue, marketId, outcome, outcomes } = request;
    const connector = connectorOf(venue);
    try {
      const events = await connector.fetchBook({ marketId, outcomes });
      for (const event of events) {
        if (event.kind !== 'snapshot' || event.marketId !== marketId) continue;
        if (event.outcome === outcome) return { outcome, ...event.ladders };
        if (connector.capabilities.mirroredOutcomes) return { outcome, ...mirrorLadders(event.ladders) };
      }
    } catch (error) {
      log.warn('a book could not be read for a repair', { venue, error: String(error) });
    }
    return null;
  }

  async function perform(effect: ExecutionEffect, feed: Feed<ExecutionInput>): Promise<void> {
    switch (effect.kind) {
      case 'submit': {
        const { order } = effect;
        const result = await connectorOf(order.venue).submit(order);
        return feed({ kind: 'submitted', clientOrderId: order.clientOrderId, result }, order.eventKey);
      }
      case 'find': {
        const { clientOrderId, eventKey, venue } = effect.order;
        try {
          const report = await connectorOf(venue).findOrder(effect.order);
          return await feed({ kind: 'found', clientOrderId, report }, eventKey);
        } catch (error) {
          log.warn('an order could not be looked for', { venue, clientOrderId, error: String(error) });
          return feed({ kind: 'look_failed', clientOrderId }, eventKey);
        }
      }
      case 'cancel':
        await connectorOf(effect.order.venue).cancel(effect.order);
        return perform({ kind: 'find', order: effect.order }, feed);
      case 'read_books': {
        const [leading, lagging] = await Promise.all([readBook(effect.leading), readBook(effect.lagging)]);
        const lane = core.trades.get(effect.tradeId)!.record.eventKey;
        return feed({ kind: 'repair_books', tradeId: effect.tradeId, leading, lagging }, lane);
      }
      case 'read_account': {
        const { venue } = effect;
        const requestedAt = context.clock.now();
        const { cash } = await connectorOf(venue).account();
        return feed({ kind: 'cash', venue, cash, requestedAt }, `account:${venue}`);
      }
      case 'read_settlements': {
        const settlements = await connectorOf(effect.venue).listSettlements(effect.since);
        for (const settlement of settlements)
          await feed({ kind: 'settled', settlement }, `account:${effect.venue}`);
      }
    }
  }

  return {
    name: 'execution',
    inputs: [
      { topic: 'candidates', mode: 'table' },
      { topic: 'control', mode: 'table' },
      { topic: 'exposure', mode: 'table' },
      { topic: 'orders', mode: 'table' },
      { topic: 'opportunities', mode: 'work' },
    ],
    core,
    perform,
    async start(feed) {
      for (const connector of tradable) {
        const { venue } = connector;
        streams.push(
          connector.streamAccount((event) => {
            onAccountEvent(venue, event, feed).catch((error: unknown) =>
              log.error('an account event was not handled', { venue, error: String(error) }),
            );
          }),
        );
      }
      await feed({ kind: 'recover' }, 'recover');
    },
    async stop() {
      await Promise.all(streams.map((stream) => stream.close()));
    },
  };
}

export const execution: ServiceDefinition<Connector> = { name: 'execution', create: createExecution };
