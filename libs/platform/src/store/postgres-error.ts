import { InvariantError } from '@arbytron/domain';
import { StoreError } from '@arbytron/runtime';

/**
 * SQLSTATE classes and codes of failures that pass: connection, resources, operator intervention, serialization,
 * deadlock, lock timeout, a standby that does not write yet (PostgreSQL manual, appendix A).
 */
const PASSING = /^(08|53|57|58|40001|40P01|55P03|25006)/;
/** Integrity violations and unusable data: what was written contradicts the schema. */
const CONTRADICTION = /^(22|23)/;

/**
 * What a failure of PostgreSQL or of the connection to it is for the caller. Messages of the server are kept, its
 * details are not: those quote rows.
 */
export function toStoreError(doing: string, error: unknown): StoreError | InvariantError {
  if (error instanceof StoreError || error instanceof InvariantError) return error;
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const isFromServer = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && 'severity' in (error as object);
  const text = `${doing} failed: ${isFromServer ? `${message} (${code})` : message || code || String(error)}`;
  if (isFromServer && CONTRADICTION.test(code)) return new InvariantError(text, { cause: error });
  // What the server did not answer, the network or the client said: that passes.
  return new StoreError(text, !isFromServer || PASSING.test(code), { cause: error });
}
