import { DAY_MS } from '@arbytron/domain';
import type { Cancel, Clock, Log } from '@arbytron/runtime';
import type { PostgresStore } from './postgres-store.js';

const EVERY_MS = 3_600_000;
/** Published rows are kept for a look back. */
const OUTBOX_DAYS = 1;
/** Longer than any topic can deliver a message again. */
const INBOX_DAYS = 9;

/** Keeps inbox and outbox from growing for ever: drops once an hour what nothing can need any more. */
export function startPruning(store: PostgresStore, clock: Clock, log: Log): Cancel {
  let cancel: Cancel = () => {};
  const prune = async (): Promise<void> => {
    try {
      await store.pruneOutbox(clock.now() - OUTBOX_DAYS * DAY_MS);
      await store.pruneInbox(clock.now() - INBOX_DAYS * DAY_MS);
    } catch (error) {
      log.warn('inbox and outbox were not pruned', { error: String(error) });
    }
    cancel = clock.schedule(EVERY_MS, () => void prune());
  };
  cancel = clock.schedule(EVERY_MS, () => void prune());
  return () => cancel();
}
