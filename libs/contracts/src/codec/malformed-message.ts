/** Bytes that are not a valid message: to be put aside and counted, never retried. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';

  constructor(field: string, expected: string, was: unknown, options?: ErrorOptions) {
    super(`${field}: expected ${expected}, was ${JSON.stringify(was)}`, options);
  }
}

/** @throws MalformedMessage for an empty text */
export function required(value: string, field: string): string {
  if (value === '') throw new MalformedMessage(field, 'a text', value);
  return value;
}

/** @throws MalformedMessage when a part of a message is missing */
export function present<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new MalformedMessage(field, 'a value', value);
  return value;
}

/** @throws MalformedMessage unless the number is an integer of at least `least` */
export function integer(value: number, least: number, field: string): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new MalformedMessage(field, `an integer of at least ${least}`, value);
  }
  return value;
}
