import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeRecordBody, encodeRecordBody } from './record-codec.js';

const text = fc.string({ unit: 'grapheme' });
const bodies = fc.record({
  key: text,
  id: text,
  value: fc.option(fc.uint8Array({ maxLength: 64 })),
  headers: fc.dictionary(text, text, { maxKeys: 4, noNullPrototype: true }),
  timestamp: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
});

describe('record codec', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(decodeRecordBody(encodeRecordBody(body))).toEqual(body);
      }),
    );
  });

  it('tells an empty value from a tombstone', () => {
    const body = { key: 'k', id: 'i', headers: {}, timestamp: 1 };
    expect(decodeRecordBody(encodeRecordBody({ ...body, value: new Uint8Array() })).value).toEqual(
      new Uint8Array(),
    );
    expect(decodeRecordBody(encodeRecordBody({ ...body, value: null })).value).toBeNull();
  });

  it('refuses bytes that are no record', () => {
    expect(() => decodeRecordBody(Buffer.from('hello'))).toThrow(RangeError);
    const bytes = encodeRecordBody({ key: 'key', id: 'id', headers: {}, timestamp: 1, value: null });
    expect(() => decodeRecordBody(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
  });
});
