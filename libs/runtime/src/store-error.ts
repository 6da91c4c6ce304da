/**
 * An operational failure of a Store. What was asked for may or may not have happened: a retry of the same
 * `StoreCommit` object is safe and tells. Its message holds no secret and no row.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    message: string,
    /** Worth trying again with the same argument. False: a person must act (no such table, no such database). */
    readonly retriable: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
