/** Kafka's seed and mixing constants (org.apache.kafka.common.utils.Utils.murmur2). */
const SEED = 0x9747b28c;
const MIX = 0x5bd1e995;
const MIX_SHIFT = 24;

const encoder = new TextEncoder();

/**
 * The partition a key belongs to: `toPositive(murmur2(utf8(key))) % partitions`, as Kafka's own clients compute it. So
 * a key has the same partition number in every adapter, and in tools that are not ours.
 */
export function partitionForKey(key: string, partitions: number): number {
  return (murmur2OfText(key) & 0x7fffffff) % partitions;
}

/** Kafka's 32-bit murmur2, as a signed integer. */
export function murmur2(bytes: Uint8Array): number {
  return hash(bytes.length, (at) => bytes[at]!);
}

/** The same of a text's UTF-8 bytes; keys are ASCII nearly always, and then no bytes are made. */
export function murmur2OfText(text: string): number {
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) > 0x7f) return murmur2(encoder.encode(text));
  return hash(text.length, (at) => text.charCodeAt(at));
}

function hash(length: number, byteAt: (at: number) => number): number {
  const tail = length & ~3;
  let state = SEED ^ length;
  for (let at = 0; at < tail; at += 4) {
    let block = byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    block = Math.imul(block, MIX);
    block ^= block >>> MIX_SHIFT;
    state = Math.imul(state, MIX) ^ Math.imul(block, MIX);
  }
  if (length > tail) {
    if (length - tail === 3) state ^= byteAt(tail + 2) << 16;
    if (length - tail >= 2) state ^= byteAt(tail + 1) << 8;
    state = Math.imul(state ^ byteAt(tail), MIX);
  }
  state = Math.imul(state ^ (state >>> 13), MIX);
  return state ^ (state >>> 15);
}
