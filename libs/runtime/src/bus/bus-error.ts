/** What was asked of a bus, a subscription or a record, after it was closed. */
export class BusClosedError extends Error {
  override readonly name = 'BusClosedError';
}

/** An operational failure: back off and publish the same records, with the same ids, again. */
export class BusUnavailableError extends Error {
  override readonly name = 'BusUnavailableError';
}

/** The bounded queue of a bus has no room: its consumers or its broker are slower than its producers. */
export class BusOverflowError extends Error {
  override readonly name = 'BusOverflowError';
}

/** A topic that nobody asked this bus to ensure. */
export class UnknownTopicError extends Error {
  override readonly name = 'UnknownTopicError';
}

/** A record that no retry can make acceptable: it has too many bytes. */
export class UnpublishableRecordError extends Error {
  override readonly name = 'UnpublishableRecordError';
}

/** Files that do not hold what was written: a person must look before anything goes on. */
export class JournalCorruptError extends Error {
  override readonly name = 'JournalCorruptError';
}
