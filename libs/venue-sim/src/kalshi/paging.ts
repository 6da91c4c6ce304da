import { badRequest } from './api-error.js';

/** A page of a list: `cursor` is empty on the last one. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly cursor: string;
}

/**
 * Cuts a page out of a list. A cursor is opaque to clients; here it is the position of the next row.
 * @throws ApiError 400
 */
export function pageOf<T>(
  rows: readonly T[],
  query: Readonly<Record<string, unknown>>,
  defaultLimit: number,
  maxLimit: number,
): Page<T> {
  const limit = query['limit'] === undefined ? defaultLimit : Number(query['limit']);
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) throw badRequest('invalid limit');
  const from = query['cursor'] ? Number(Buffer.from(String(query['cursor']), 'base64url').toString()) : 0;
  if (!Number.isInteger(from) || from < 0) throw badRequest('invalid cursor');
  const next = from + limit;
  const cursor = next < rows.length ? Buffer.from(String(next)).toString('base64url') : '';
  return { rows: rows.slice(from, next), cursor };
}
