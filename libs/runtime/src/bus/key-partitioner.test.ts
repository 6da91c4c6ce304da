import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { murmur2, murmur2OfText, partitionForKey } from './key-partitioner.js';

const hash = (text: string): number => murmur2(new TextEncoder().encode(text));

describe('murmur2', () => {
  // The vectors of Kafka's own UtilsTest.testMurmur2.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as Kafka does', (text, expected) => {
    expect(hash(text)).toBe(expected);
  });
});

describe('murmur2OfText', () => {
  it('is the hash of the UTF-8 bytes, ASCII or not', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(texts, (text) => expect(murmur2OfText(text)).toBe(hash(text))));
  });
});

describe('partitionForKey', () => {
  it('stays within the partitions for any key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
        const partition = partitionForKey(key, partitions);
        expect(partition).toBeGreaterThanOrEqual(0);
        expect(partition).toBeLessThan(partitions);
      }),
    );
  });

  it('hashes the UTF-8 bytes of a key', () => {
    expect(partitionForKey('Ünïcode – 日本', 1_000_000)).toBe(
      (murmur2(Buffer.from('Ünïcode – 日本')) & 0x7fffffff) % 1_000_000,
    );
  });

  it('spreads event keys over all partitions', () => {
    const used = new Set(Array.from({ length: 500 }, (_, i) => partitionForKey(`event-${i}`, 12)));
    expect(used.size).toBe(12);
  });
});
