/** The local stack cannot be brought up; the message says what to do about it. */
export class StackError extends Error {
  override readonly name = 'StackError';
}
