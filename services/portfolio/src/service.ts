import { capitalAccount, cashAccount, DAY_MS, tradingAccount } from '@arbytron/domain';
import {
  LEDGER_POSTINGS,
  POSITIONS,
  SETTLEMENTS,
  type Feed,
  type Service,
  type ServiceContext,
  type ServiceDefinition,
} from '@arbytron/runtime';
import type { Connector } from '@arbytron/venues';
import { PortfolioCore, type PortfolioEffect, type PortfolioInput } from './core/portfolio-core.js';

/** Keeps positions and the ledger, and compares them with the venues. */
export async function createPortfolio(
  context: ServiceContext<Connector>,
): Promise<Service<PortfolioInput, PortfolioEffect> & { readonly core: PortfolioCore }> {
  const { store, clock, connectors } = context;
  const log = context.log.child({ service: 'portfolio' });
  const accounts = [...connectors.values()].filter((connector) => !connector.capabilities.quoteOnly);
  const venues = accounts.map((connector) => connector.venue);
  const now = clock.now();

  const balance = async (account: string): Promise<number | undefined> => {
    const postings = (await store.select(LEDGER_POSTINGS.table, { account })).map(LEDGER_POSTINGS.decode);
    return postings.length === 0 ? undefined : postings.reduce((sum, posting) => sum + posting.amount, 0);
  };
  const cash = new Map<string, number>();
  const dayPnl = new Map<string, number>();
  const opened = new Set<string>();
  for (const venue of venues) {
    const held = await balance(cashAccount(venue));
    if (held !== undefined) cash.set(venue, held);
    if ((await balance(capitalAccount(venue))) !== undefined) opened.add(venue);
    const gained = await balance(tradingAccount(venue, now));
    if (gained !== undefined) dayPnl.set(venue, -gained);
  }
  const core = new PortfolioCore(
    {
      venues,
      nettingVenues: new Set(accounts.filter((c) => c.capabilities.netsOutcomes).map((c) => c.venue)),
      reconcileEveryMs: context.pace.reconcileEveryMs,
    },
    {
      positions: (await store.select(POSITIONS.table)).map(POSITIONS.decode),
      settlements: (await store.select(SETTLEMENTS.table)).map(SETTLEMENTS.decode),
      cash,
      opened,
      dayPnl,
      day: Math.floor(now / DAY_MS),
    },
  );

  async function readAccount(venue: string, feed: Feed<PortfolioInput>): Promise<void> {
    const requestedAt = clock.now();
    try {
      const snapshot = await connectors.get(venue)!.account();
      await feed({ kind: 'account', venue, snapshot, requestedAt }, `account:${venue}`);
    } catch (error) {
      log.warn('an account could not be read and will be read again', { venue, error: String(error) });
      clock.schedule(context.pace.reconcileEveryMs, () => void readAccount(venue, feed));
    }
  }

  return {
    name: 'portfolio',
    inputs: [
      { topic: 'fills', mode: 'work' },
      { topic: 'settlements', mode: 'work' },
    ],
    core,
    perform: (effect, feed) => readAccount(effect.venue, feed),
    async start(feed) {
      // The opening balance must be booked before the first fill changes it.
      await Promise.all(venues.map((venue) => readAccount(venue, feed)));
    },
  };
}

export const portfolio: ServiceDefinition<Connector> = { name: 'portfolio', create: createPortfolio };
