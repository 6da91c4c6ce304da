/** What a record is apart from its place in a topic. */
export interface RecordBody {
  readonly key: string;
  readonly id: string;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly timestamp: number;
}

const VERSION = 1;
const HEAD_BYTES = 1 + 1 + 8 + 4 + 4 + 4;
const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});

/** The bytes of {@link encodeRecordBody}, before they are written. */
export interface MeasuredBody {
  readonly bytes: number;
  readonly body: RecordBody;
  readonly headers: string;
  readonly keyBytes: number;
  readonly idBytes: number;
  readonly headerBytes: number;
}

export function measureRecordBody(body: RecordBody): MeasuredBody {
  let headers = '';
  for (const _ in body.headers) {
    headers = JSON.stringify(body.headers);
    break;
  }
  const keyBytes = Buffer.byteLength(body.key);
  const idBytes = Buffer.byteLength(body.id);
  const headerBytes = headers === '' ? 0 : Buffer.byteLength(headers);
  const bytes = HEAD_BYTES + keyBytes + idBytes + headerBytes + (body.value?.length ?? 0);
  return { bytes, body, headers, keyBytes, idBytes, headerBytes };
}

/** Writes a measured body at `at`; returns the place behind it. */
export function writeRecordBody(target: Buffer, at: number, measured: MeasuredBody): number {
  const { body, headers, keyBytes, idBytes, headerBytes } = measured;
  target[at] = VERSION;
  target[at + 1] = body.value === null ? 0 : 1;
  target.writeDoubleLE(body.timestamp, at + 2);
  target.writeUInt32LE(keyBytes, at + 10);
  target.writeUInt32LE(idBytes, at + 14);
  target.writeUInt32LE(headerBytes, at + 18);
  let next = at + HEAD_BYTES;
  next += target.write(body.key, next);
  next += target.write(body.id, next);
  if (headerBytes > 0) next += target.write(headers, next);
  if (body.value !== null) {
    target.set(body.value, next);
    next += body.value.length;
  }
  return next;
}

/** One record as bytes, without its topic, partition and offset. */
export function encodeRecordBody(body: RecordBody): Buffer {
  const measured = measureRecordBody(body);
  const target = Buffer.allocUnsafe(measured.bytes);
  writeRecordBody(target, 0, measured);
  return target;
}

/**
 * Reads what {@link encodeRecordBody} wrote; the value is a copy.
 *
 * @throws RangeError when the bytes are no such record
 */
export function decodeRecordBody(bytes: Buffer): RecordBody {
  if (bytes.length < HEAD_BYTES || bytes[0] !== VERSION) throw new RangeError('not the bytes of a record');
  const keyEnd = HEAD_BYTES + bytes.readUInt32LE(10);
  const idEnd = keyEnd + bytes.readUInt32LE(14);
  const headerEnd = idEnd + bytes.readUInt32LE(18);
  if (headerEnd > bytes.length) throw new RangeError('the bytes of a record are cut short');
  return {
    key: bytes.toString('utf8', HEAD_BYTES, keyEnd),
    id: bytes.toString('utf8', keyEnd, idEnd),
    headers:
      headerEnd === idEnd
        ? NO_HEADERS
        : (JSON.parse(bytes.toString('utf8', idEnd, headerEnd)) as Record<string, string>),
    timestamp: bytes.readDoubleLE(2),
    value: bytes[1] === 0 ? null : new Uint8Array(bytes.subarray(headerEnd)),
  };
}
